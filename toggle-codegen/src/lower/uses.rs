//! Where variables go: the arguments and input fields that they stand in.

use super::Lowering;
use crate::document::ast::{
    Argument, Field, OperationDefinition, Selection, SelectionSet, Value, ValueKind,
};
use crate::schema::{InputValueDefinition, TypeDefinition};

/// An argument or input field that a variable stands in.
#[derive(Clone, Copy)]
pub(super) struct Use<'s> {
    pub definition: &'s InputValueDefinition,
    /// The type that has the field.
    parent: &'s str,
    /// The field whose argument it is; `None` for an input field.
    field: Option<&'s str>,
}

impl Use<'_> {
    /// `Query.free(day:)` or `Period.from`.
    fn coordinate(&self) -> String {
        let (parent, name) = (self.parent, &self.definition.name);
        match self.field {
            Some(field) => format!("{parent}.{field}({name}:)"),
            None => format!("{parent}.{name}"),
        }
    }
}

impl Lowering<'_> {
    /// The Rust type that the coordinate of a place is mapped to which the variable `wire` goes to.
    pub(super) fn mapping_of_variable(
        &self,
        operation: &OperationDefinition,
        wire: &str,
    ) -> Option<String> {
        if !self.options.map_places() {
            return None;
        }
        let mut found = None;
        self.each_use(operation, &mut |variable, place| {
            if variable == wire && found.is_none() {
                found = self.options.scalar_at(&place.coordinate());
            }
        });
        found.map(str::to_owned)
    }

    /// Calls `visit` with each variable and the argument or input field it is used in.
    pub(super) fn each_use<'s>(
        &'s self,
        operation: &OperationDefinition,
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        if let Some(root) = self.schema.root(operation.kind) {
            self.uses_in_set(root, &operation.selection_set, visit);
        }
        for fragment in self.fragments_of(operation) {
            if let Some(parent) = self.schema.type_named(&fragment.type_condition.text) {
                self.uses_in_set(parent, &fragment.selection_set, visit);
            }
        }
    }

    fn uses_in_set<'s>(
        &'s self,
        parent: &'s TypeDefinition,
        set: &SelectionSet,
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let Some(definition) = self.schema.field_of(parent, &field.name.text) else {
                        continue;
                    };
                    self.uses_in_arguments(parent, field, visit);
                    let inner = self.schema.type_named(definition.ty.inner_name());
                    if let (Some(inner), Some(set)) = (inner, &field.selection_set) {
                        self.uses_in_set(inner, set, visit);
                    }
                }
                Selection::InlineFragment(inline) => {
                    let condition = inline.type_condition.as_ref();
                    let narrowed = condition.and_then(|name| self.schema.type_named(&name.text));
                    self.uses_in_set(narrowed.unwrap_or(parent), &inline.selection_set, visit);
                }
                Selection::FragmentSpread(_) => {}
            }
        }
    }

    /// Calls `visit` with each variable in the arguments of `field`, which is one of `parent`.
    pub(super) fn uses_in_arguments<'s>(
        &'s self,
        parent: &'s TypeDefinition,
        field: &Field,
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        let Some(definition) = self.schema.field_of(parent, &field.name.text) else {
            return;
        };
        for Argument { name, value, .. } in &field.arguments {
            let place = definition.argument(&name.text).map(|argument| Use {
                definition: argument,
                parent: &parent.name,
                field: Some(&definition.name),
            });
            if let Some(place) = place {
                self.uses_in_value(place, value, visit);
            }
        }
    }

    fn uses_in_value<'s>(
        &'s self,
        place: Use<'s>,
        value: &Value,
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        match &value.kind {
            ValueKind::Variable(name) => visit(name, place),
            ValueKind::List(items) => {
                for item in items {
                    self.uses_in_value(place, item, visit);
                }
            }
            ValueKind::Object(fields) => {
                let inner = place.definition.ty.inner_name();
                let Some(definition) = self.schema.type_named(inner) else {
                    return;
                };
                for field in fields {
                    if let Some(inner) = definition.input_field(&field.name.text) {
                        let inner = Use {
                            definition: inner,
                            parent: &definition.name,
                            field: None,
                        };
                        self.uses_in_value(inner, &field.value, visit);
                    }
                }
            }
            _ => {}
        }
    }
}
