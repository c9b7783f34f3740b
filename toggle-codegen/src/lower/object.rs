//! Types of answers: one object for each composite selection set and each fragment.

use super::Lowering;
use super::merge::{MergedField, MergedSpread, Part};
use super::presence::{Condition, Presence};
use super::{required, typename};
use crate::document::ast::{FragmentSpread, OperationDefinition, SelectionSet};
use crate::ir;
use crate::names::{Role, Scope};
use crate::schema::{TypeDefinition, TypeKind, TypeRef};

/// Where an object's own name and the names of its children come from.
pub(super) struct Naming {
    pub type_name: String,
    /// `None`: the children stand beside the object itself.
    pub module_name: Option<String>,
}

/// What an object type is made from.
pub(super) struct Selected<'a> {
    pub parent: &'a TypeDefinition,
    pub parts: Vec<Part<'a>>,
    /// Named fragments besides those in `parts`.
    pub spreads: Vec<(&'a FragmentSpread, Condition<'a>)>,
    /// When the object is part of the answer at all.
    pub presence: Presence<'a>,
}

impl<'a> Selected<'a> {
    /// The selection set of an operation or a fragment.
    fn whole(parent: &'a TypeDefinition, set: &'a SelectionSet) -> Self {
        let condition = Condition::ALWAYS;
        Self {
            parent,
            parts: vec![Part { set, condition }],
            spreads: Vec::new(),
            presence: Presence::always(),
        }
    }
}

impl<'a> Lowering<'a> {
    /// The `data` of an operation's answer; its children stand beside it.
    pub(super) fn data(&self, operation: &'a OperationDefinition, scope: &mut Scope) -> ir::Object {
        let naming = Naming {
            type_name: "Data".to_owned(),
            module_name: None,
        };
        let called = match &operation.name {
            Some(name) => format!("the {} `{}`", operation.kind, name.text),
            None => format!("the anonymous {}", operation.kind),
        };
        let doc = format!("What {called} answers.");
        match self.schema.root(operation.kind) {
            Some(root) => {
                let doc = match &root.description {
                    Some(description) => format!("{doc}\n\n{description}"),
                    None => doc,
                };
                let selected = Selected::whole(root, &operation.selection_set);
                self.object(naming, doc, &selected, scope)
            }
            None => empty(naming, doc),
        }
    }

    /// The type of a named fragment.
    pub(super) fn fragment(&self, wire: &str) -> Option<ir::Object> {
        let definition = *self.fragments.get(wire)?;
        let naming = Naming {
            type_name: self.names.fragments.get(wire)?.clone(),
            module_name: self.names.fragment_modules.get(wire).cloned(),
        };
        let parent = self.schema.type_named(&definition.type_condition.text)?;
        let source = self.file_and_line(definition.name.span.start);
        let doc = definition.description.as_ref().map_or_else(
            || {
                format!(
                    "The fragment `{wire}` on `{}` of `{source}`, wherever it is spread.",
                    parent.name
                )
            },
            |description| format!("{}\n\nWritten in `{source}`.", description.value),
        );
        let selected = Selected::whole(parent, &definition.selection_set);
        Some(self.object(naming, doc, &selected, &mut Scope::default()))
    }

    /// The type for what is `selected`; `scope` is of the module in which its children stand.
    pub(super) fn object(
        &self,
        naming: Naming,
        doc: String,
        selected: &Selected<'a>,
        scope: &mut Scope,
    ) -> ir::Object {
        let merged = self.merge(selected.parent, &selected.parts, &selected.spreads);
        let keys = || merged.fields.iter().map(|field| field.key);
        let mut names = Scope::of(keys());
        scope.expect(keys());
        let mut object = empty(naming, doc);
        selected.parent.name.clone_into(&mut object.graphql_type);
        object.known_type = self.known_type(selected);
        // All of it stands in one definition, as fragments are never inlined.
        let part = selected.parts.first().map(|part| part.set.span);
        let place = part.or_else(|| Some(selected.spreads.first()?.0.span));
        let file = self.source.name_at(place.unwrap_or_default().start);
        file.clone_into(&mut object.file);
        for merged_field in &merged.fields {
            let field = self.field(&mut object, selected, merged_field, &mut names, scope);
            object.fields.extend(field);
        }
        for spread in &merged.spreads {
            let spread = self.spread(selected, spread, &mut names);
            object.spreads.extend(spread);
        }
        self.add_narrowed(&mut object, selected, &merged, &mut names, scope);
        self.add_members(&mut object, selected, &merged, &mut names, scope);
        object
    }

    /// The field for a named fragment.
    fn spread(
        &self,
        selected: &Selected<'a>,
        spread: &MergedSpread<'a>,
        names: &mut Scope,
    ) -> Option<ir::Spread> {
        let wire = spread.name;
        let (conditional, condition) = spread.presence.within(&selected.presence);
        Some(ir::Spread {
            name: names.value_name_as(wire, Role::Fragment),
            doc: format!("What the fragment `{wire}` selects."),
            ty: ir::SpreadType::Fragment(self.names.fragments.get(wire)?.clone()),
            conditional,
            condition,
            types: spread
                .narrows_to
                .map(|ty| self.types_within(selected.parent, ty)),
            drafted: false,
            boxed: false,
        })
    }

    /// Which values of `parent` are of the narrower type `ty`.
    pub(super) fn types_within(
        &self,
        parent: &TypeDefinition,
        ty: &TypeDefinition,
    ) -> ir::SpreadTypes {
        let narrow = self.schema.possible_types(ty);
        let all = self.schema.possible_types(parent).into_iter();
        let applies_to = all.filter(|name| narrow.binary_search(name).is_ok());
        ir::SpreadTypes {
            of: ty.name.clone(),
            among: parent.name.clone(),
            applies_to: applies_to.map(str::to_owned).collect(),
        }
    }

    fn field(
        &self,
        object: &mut ir::Object,
        selected: &Selected<'a>,
        merged: &MergedField<'a>,
        names: &mut Scope,
        scope: &mut Scope,
    ) -> Option<ir::Field> {
        let parent = selected.parent;
        let wire = merged.field.name.text.as_str();
        let place = self.place(merged.field.response_key().span.start);
        let (conditional, condition) = merged.presence.within(&selected.presence);
        if wire == "__typename" {
            return Some(ir::Field {
                name: names.value_name(merged.key),
                key: typename::sent_key(merged.field).into_owned(),
                wire: wire.to_owned(),
                doc: "The name of the object's type.".to_owned(),
                deprecated: None,
                secrecy: ir::Secrecy::Open,
                place,
                conditional,
                condition,
                nullable: false,
                ty: nullable_if(conditional, ir::OutputType::String),
            });
        }
        let definition = self.schema.field_of(parent, wire)?;
        let inner = self.schema.type_named(definition.ty.inner_name())?;
        let leaf = if inner.is_composite() {
            let child = self.child(merged, inner, scope);
            let leaf = Leaf::Object {
                module_name: object.module_name.clone(),
                type_name: child.type_name.clone(),
            };
            object.children.push(child);
            leaf
        } else {
            Leaf::Type(inner)
        };
        let levels = required::levels(self.schema, &merged.directives, definition);
        let coordinate = coordinate(parent, wire);
        let ty = self.output_type(&definition.ty, 0, &levels, &leaf, &coordinate);
        let mut doc = definition.description.clone().unwrap_or_else(|| {
            let sentence = format!("The field `{wire}` of `{}`.", parent.name);
            self.with_scalar(sentence, &inner.name)
        });
        if matches!(self.leaf_type(&leaf, &coordinate), ir::OutputType::Any) {
            doc.push_str(&rounding(&inner.name));
        }
        Some(ir::Field {
            name: names.value_name(merged.key),
            key: typename::sent_key(merged.field).into_owned(),
            wire: wire.to_owned(),
            doc,
            deprecated: definition.deprecated.clone(),
            secrecy: definition.secrecy,
            place,
            conditional,
            condition,
            nullable: matches!(ty, ir::OutputType::Nullable(_)),
            ty: nullable_if(conditional, ty),
        })
    }

    /// The type of a composite field, with a module of its own for its children.
    fn child(
        &self,
        merged: &MergedField<'a>,
        inner: &'a TypeDefinition,
        scope: &mut Scope,
    ) -> ir::Object {
        let (type_name, module_name) = scope.type_and_module(merged.key, Role::Field);
        let naming = Naming {
            type_name,
            module_name: Some(module_name),
        };
        let doc = inner
            .description
            .clone()
            .unwrap_or_else(|| format!("An object of the type `{}`.", inner.name));
        let selected = Selected {
            parent: inner,
            parts: merged.parts.clone(),
            spreads: Vec::new(),
            presence: merged.presence.clone(),
        };
        self.object(naming, doc, &selected, &mut Scope::default())
    }

    /// The Rust type for `ty`; `level` counts the lists around it, as `@semanticNonNull` does, and
    /// `non_null` are the levels that are not null besides those the schema marks with `!`.
    fn output_type(
        &self,
        ty: &TypeRef,
        level: usize,
        non_null: &[usize],
        leaf: &Leaf<'_>,
        coordinate: &str,
    ) -> ir::OutputType {
        let bare = match ty.nullable() {
            TypeRef::List(item) => ir::OutputType::List(Box::new(self.output_type(
                item,
                level + 1,
                non_null,
                leaf,
                coordinate,
            ))),
            _ => self.leaf_type(leaf, coordinate),
        };
        if ty.is_non_null() || non_null.contains(&level) {
            bare
        } else {
            ir::OutputType::Nullable(Box::new(bare))
        }
    }

    fn leaf_type(&self, leaf: &Leaf<'_>, coordinate: &str) -> ir::OutputType {
        let definition = match leaf {
            Leaf::Object {
                module_name,
                type_name,
            } => {
                return ir::OutputType::Object {
                    module_name: module_name.clone(),
                    type_name: type_name.clone(),
                };
            }
            Leaf::Type(definition) => definition,
        };
        if let Some(path) = self.options.scalar(&definition.name, coordinate) {
            return ir::OutputType::Custom(path.to_owned());
        }
        match (definition.kind, definition.name.as_str()) {
            (TypeKind::Enum, wire) => self
                .names
                .types
                .get(wire)
                .map_or(ir::OutputType::String, |name| {
                    ir::OutputType::Enum(name.clone())
                }),
            (_, "String") => ir::OutputType::String,
            (_, "Int") => ir::OutputType::Int,
            (_, "Float") => ir::OutputType::Float,
            (_, "Boolean") => ir::OutputType::Boolean,
            (_, "ID") => ir::OutputType::Id,
            _ => ir::OutputType::Any,
        }
    }
}

/// What lies inside the lists of a field's type.
enum Leaf<'a> {
    Type(&'a TypeDefinition),
    Object {
        module_name: Option<String>,
        type_name: String,
    },
}

/// A field under a condition may be missing; one that may be null anyway has a place for that.
fn nullable_if(conditional: bool, ty: ir::OutputType) -> ir::OutputType {
    match ty {
        ty if !conditional => ty,
        ir::OutputType::Nullable(_) => ty,
        ty => ir::OutputType::Nullable(Box::new(ty)),
    }
}

/// What the docs say of a field whose scalar has no Rust type.
fn rounding(scalar: &str) -> String {
    format!(
        "\n\nAny JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets \
         every digit: `scalars({scalar} = \"…\")`."
    )
}

fn empty(naming: Naming, doc: String) -> ir::Object {
    ir::Object {
        type_name: naming.type_name,
        module_name: naming.module_name,
        graphql_type: String::new(),
        known_type: None,
        file: String::new(),
        doc,
        fields: Vec::new(),
        spreads: Vec::new(),
        members: None,
        children: Vec::new(),
        drafted: false,
        mock: None,
    }
}

/// `Card.balance`.
pub(super) fn coordinate(parent: &TypeDefinition, field: &str) -> String {
    format!("{}.{field}", parent.name)
}
