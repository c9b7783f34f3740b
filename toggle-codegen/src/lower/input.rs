//! Variables, input objects and enums.

use super::Lowering;
use super::boxes::{BOX_DEPTH, DEEPEST};
use crate::document::ast::{OperationDefinition, Type, ValueKind};
use crate::ir;
use crate::names::{METHODS, Scope};
use crate::schema::{TypeKind, TypeRef};

/// Everybody knows what these are.
const BUILT_IN: [&str; 5] = ["Boolean", "Float", "ID", "Int", "String"];

impl Lowering<'_> {
    /// The variables of `operation`, as the fields of its request.
    pub(super) fn variables(&self, operation: &OperationDefinition) -> ir::Fields {
        let secrets = self.secrecy_of_variables(operation);
        let never_null = self.never_null(operation);
        let variables = operation.variables.iter();
        let mut names = FieldNames::of(variables.map(|variable| variable.name.text.as_str()));
        let fields = operation.variables.iter().map(|variable| {
            let wire = variable.name.text.as_str();
            let ty = type_ref(&variable.ty);
            let default = variable.default_value.as_ref();
            let (name, setter) = names.choose(wire);
            let takes_null = !ty.is_non_null() && !never_null.contains(wire);
            let may_be_absent = match default.map(|value| &value.kind) {
                // What is absent would be null then, in a place that has a default of its own.
                Some(ValueKind::Null) => takes_null,
                default => !ty.is_non_null() || default.is_some(),
            };
            ir::InputField {
                name,
                setter,
                key: wire.to_owned(),
                doc: variable.description.as_ref().map_or_else(
                    || self.variable_doc(operation, wire, &ty),
                    |description| description.value.clone(),
                ),
                deprecated: self
                    .argument_of_variable(operation, wire)
                    .and_then(|argument| argument.deprecated.clone()),
                secrecy: secrets.get(wire).copied().unwrap_or_default(),
                required: !may_be_absent,
                nullable: takes_null,
                ty: self.variable_type(operation, wire, &ty),
            }
        });
        ir::Fields(fields.collect())
    }

    /// As its own type says; its leaf as the place is mapped that it goes to.
    fn variable_type(
        &self,
        operation: &OperationDefinition,
        wire: &str,
        ty: &TypeRef,
    ) -> ir::InputType {
        let plain = self.input_type(ty.nullable(), "");
        match self.mapping_of_variable(operation, wire) {
            Some(path) => plain.with_leaf(path),
            None => plain,
        }
    }

    /// What the argument says that the variable goes to; else a sentence of our own.
    fn variable_doc(&self, operation: &OperationDefinition, wire: &str, ty: &TypeRef) -> String {
        self.argument_of_variable(operation, wire)
            .and_then(|argument| argument.description.clone())
            .unwrap_or_else(|| {
                let sentence = format!("The variable `${wire}`.");
                self.with_scalar(sentence, ty.inner_name())
            })
    }

    /// What is not described itself, with what the schema says of its scalar: no type of ours could say that.
    pub(super) fn with_scalar(&self, sentence: String, wire: &str) -> String {
        let definition = self.schema.type_named(wire);
        let scalar = definition.filter(|definition| definition.kind == TypeKind::Scalar);
        match scalar.and_then(|scalar| scalar.description.as_deref()) {
            Some(description) if !BUILT_IN.contains(&wire) => {
                format!("{sentence}\n\n{description}")
            }
            _ => sentence,
        }
    }

    pub(super) fn input_object(&self, wire: &str) -> Option<ir::InputObject> {
        let definition = self.schema.type_named(wire)?;
        let wires = || {
            definition
                .input_fields
                .iter()
                .map(|field| field.name.as_str())
        };
        let (mut names, mut variants) = (FieldNames::of(wires()), Scope::of(wires()));
        let fields = definition.input_fields.iter().map(|field| {
            let (mut name, setter) = names.choose(&field.name);
            if definition.one_of {
                name = variants.variant_name(&field.name);
            }
            ir::InputField {
                name,
                setter,
                key: field.name.clone(),
                doc: field.description.clone().unwrap_or_else(|| {
                    let sentence = format!("The input field `{}`.", field.name);
                    self.with_scalar(sentence, field.ty.inner_name())
                }),
                deprecated: field.deprecated.clone(),
                secrecy: field.secrecy,
                // The schema marks the fields of a `@oneOf` as nullable: all but one are absent.
                required: field.is_required() || definition.one_of,
                nullable: !field.ty.is_non_null() && !definition.one_of,
                ty: self.input_type(field.ty.nullable(), &format!("{wire}.{}", field.name)),
            }
        });
        Some(ir::InputObject {
            fields: ir::Fields(fields.collect()),
            one_of: definition.one_of,
            far: self.input_boxes.is_far(wire),
            type_name: self.names.types.get(wire)?.clone(),
            module_name: self.names.type_modules.get(wire)?.clone(),
            doc: definition
                .description
                .clone()
                .unwrap_or_else(|| format!("The input object `{wire}`.")),
        })
    }

    pub(super) fn enumeration(&self, wire: &str) -> Option<ir::Enum> {
        let definition = self.schema.type_named(wire)?;
        let values = definition.values.iter();
        let mut names = Scope::of(values.map(|value| value.name.as_str()));
        let variants: Vec<ir::Variant> = definition
            .values
            .iter()
            .map(|value| ir::Variant {
                name: names.variant_name(&value.name),
                value: value.name.clone(),
                doc: value
                    .description
                    .clone()
                    .unwrap_or_else(|| format!("The value `{}`.", value.name)),
                deprecated: value.deprecated.clone(),
            })
            .collect();
        Some(ir::Enum {
            type_name: self.names.types.get(wire)?.clone(),
            doc: definition
                .description
                .clone()
                .unwrap_or_else(|| format!("The enum `{wire}`.")),
            variants,
            unrecognized: names.own_name("Unrecognized"),
        })
    }

    /// The Rust type of a value of `ty`, null aside, at the input field `coordinate`.
    fn input_type(&self, ty: &TypeRef, coordinate: &str) -> ir::InputType {
        match ty {
            TypeRef::NonNull(inner) => self.input_type(inner, coordinate),
            TypeRef::List(item) => {
                let bare = self.input_type(item.nullable(), coordinate);
                let item = if item.is_non_null() {
                    bare
                } else {
                    ir::InputType::Nullable(Box::new(bare))
                };
                ir::InputType::List(Box::new(if levels(&item) + 3 > DEEPEST {
                    ir::InputType::Boxed(Box::new(item))
                } else {
                    item
                }))
            }
            TypeRef::Named(wire) => self.named_input(wire, coordinate),
        }
    }

    fn named_input(&self, wire: &str, coordinate: &str) -> ir::InputType {
        if let Some(path) = self.options.scalar(wire, coordinate) {
            return ir::InputType::Custom(path.to_owned());
        }
        let kind = self
            .schema
            .type_named(wire)
            .map(|definition| definition.kind);
        match (kind, wire, self.names.types.get(wire)) {
            (Some(TypeKind::Enum), _, Some(name)) => ir::InputType::Enum(name.clone()),
            (Some(TypeKind::InputObject), _, Some(name)) => {
                let object = ir::InputType::Object(name.clone());
                if self.input_boxes.is_deep(coordinate) {
                    ir::InputType::Boxed(Box::new(object))
                } else if self.input_boxes.is_recursive(coordinate) {
                    ir::InputType::Recursive(name.clone())
                } else {
                    object
                }
            }
            (_, "String", _) => ir::InputType::String,
            (_, "Int", _) => ir::InputType::Int,
            (_, "Float", _) => ir::InputType::Float,
            (_, "Boolean", _) => ir::InputType::Boolean,
            (_, "ID", _) => ir::InputType::Id,
            _ => ir::InputType::Any,
        }
    }
}

/// The names of the fields and setters of one struct.
struct FieldNames {
    fields: Scope,
    methods: Scope,
}

impl FieldNames {
    fn of<'a>(wires: impl Iterator<Item = &'a str>) -> Self {
        Self {
            fields: Scope::of(wires),
            methods: Scope::with(METHODS),
        }
    }

    /// The names for the wire name `wire`.
    fn choose(&mut self, wire: &str) -> (String, String) {
        let name = self.fields.value_name(wire);
        let setter = self.methods.own_name(&name);
        (name, setter)
    }
}

/// How many levels of a type rustc sees.
fn levels(ty: &ir::InputType) -> usize {
    match ty {
        ir::InputType::Nullable(inner) => 1 + levels(inner),
        // A `Vec` is three types deep.
        ir::InputType::List(inner) => 3 + levels(inner),
        _ => BOX_DEPTH,
    }
}

/// A type as the document writes it, in the schema's terms.
pub(super) fn type_ref(ty: &Type) -> TypeRef {
    match ty {
        Type::Named(name) => TypeRef::Named(name.text.clone()),
        Type::List(inner, _) => TypeRef::List(Box::new(type_ref(inner))),
        Type::NonNull(inner, _) => TypeRef::NonNull(Box::new(type_ref(inner))),
    }
}
