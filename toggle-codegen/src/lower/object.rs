//! Types of answers: one object for each composite selection set and each fragment.

use super::Lowering;
use super::merge::{Merged, MergedField};
use crate::document::ast::{OperationDefinition, SelectionSet};
use crate::ir;
use crate::names::Scope;
use crate::schema::{FieldDefinition, TypeDefinition, TypeKind, TypeRef};

/// Where an object's own name and the names of its children come from.
struct Naming {
    type_name: String,
    /// `None`: the children stand beside the object itself.
    module_name: Option<String>,
}

impl Lowering<'_> {
    /// The `data` of an operation's answer; its children stand beside it.
    pub(super) fn data(&self, operation: &OperationDefinition, scope: &mut Scope) -> ir::Object {
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
            Some(root) => self.object(naming, doc, root, &[&operation.selection_set], scope),
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
        let doc = definition.description.as_ref().map_or_else(
            || {
                format!(
                    "The fragment `{wire}` on `{}`, wherever it is spread.",
                    parent.name
                )
            },
            |description| description.value.clone(),
        );
        Some(self.object(
            naming,
            doc,
            parent,
            &[&definition.selection_set],
            &mut Scope::default(),
        ))
    }

    /// An object type from the selection sets `sets` on `parent`; `scope` is of the module in which
    /// its children stand.
    fn object(
        &self,
        naming: Naming,
        doc: String,
        parent: &TypeDefinition,
        sets: &[&SelectionSet],
        scope: &mut Scope,
    ) -> ir::Object {
        let merged = Merged::new(sets);
        let mut names = Scope::default();
        let mut object = empty(naming, doc);
        parent.name.clone_into(&mut object.graphql_type);
        self.source.name().clone_into(&mut object.file);
        for merged_field in &merged.fields {
            if let Some(field) = self.field(&mut object, parent, merged_field, &mut names, scope) {
                object.fields.push(field);
            }
        }
        for wire in merged.spreads {
            if let Some(type_name) = self.names.fragments.get(wire) {
                object.spreads.push(ir::Spread {
                    name: names.value_name(wire),
                    type_name: type_name.clone(),
                });
            }
        }
        object
    }

    fn field(
        &self,
        object: &mut ir::Object,
        parent: &TypeDefinition,
        merged: &MergedField<'_>,
        names: &mut Scope,
        scope: &mut Scope,
    ) -> Option<ir::Field> {
        let wire = merged.field.name.text.as_str();
        let place = self.place(merged.field.response_key().span.start);
        if wire == "__typename" {
            return Some(ir::Field {
                name: names.value_name(merged.key),
                key: merged.key.to_owned(),
                doc: "The name of the object's type.".to_owned(),
                deprecated: None,
                secrecy: ir::Secrecy::Open,
                place,
                ty: ir::OutputType::String,
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
        Some(ir::Field {
            name: names.value_name(merged.key),
            key: merged.key.to_owned(),
            doc: definition
                .description
                .clone()
                .unwrap_or_else(|| format!("The field `{wire}` of `{}`.", parent.name)),
            deprecated: definition.deprecated.clone(),
            secrecy: definition.secrecy,
            place,
            ty: self.output_type(
                &definition.ty,
                0,
                definition,
                &leaf,
                &coordinate(parent, wire),
            ),
        })
    }

    /// The type of a composite field, with a module of its own for its children.
    fn child(
        &self,
        merged: &MergedField<'_>,
        inner: &TypeDefinition,
        scope: &mut Scope,
    ) -> ir::Object {
        let naming = Naming {
            type_name: scope.type_name(merged.key),
            module_name: Some(scope.value_name(merged.key)),
        };
        let doc = inner
            .description
            .clone()
            .unwrap_or_else(|| format!("An object of the type `{}`.", inner.name));
        self.object(
            naming,
            doc,
            inner,
            &merged.selection_sets,
            &mut Scope::default(),
        )
    }

    /// The Rust type for `ty`; `level` counts the lists around it, as `@semanticNonNull` does.
    fn output_type(
        &self,
        ty: &TypeRef,
        level: usize,
        definition: &FieldDefinition,
        leaf: &Leaf<'_>,
        coordinate: &str,
    ) -> ir::OutputType {
        let bare = match ty.nullable() {
            TypeRef::List(item) => ir::OutputType::List(Box::new(self.output_type(
                item,
                level + 1,
                definition,
                leaf,
                coordinate,
            ))),
            _ => self.leaf_type(leaf, coordinate),
        };
        if ty.is_non_null() || definition.semantic_non_null.contains(&level) {
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

fn empty(naming: Naming, doc: String) -> ir::Object {
    ir::Object {
        type_name: naming.type_name,
        module_name: naming.module_name,
        graphql_type: String::new(),
        file: String::new(),
        doc,
        fields: Vec::new(),
        spreads: Vec::new(),
        children: Vec::new(),
    }
}

/// `Card.balance`.
fn coordinate(parent: &TypeDefinition, field: &str) -> String {
    format!("{}.{field}", parent.name)
}
