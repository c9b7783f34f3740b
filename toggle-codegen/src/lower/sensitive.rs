//! Variables inherit `@sensitive` from the arguments and input fields they are used in.

use std::collections::BTreeMap;

use super::Lowering;
use crate::document::ast::{
    Argument, OperationDefinition, Selection, SelectionSet, Value, ValueKind,
};
use crate::schema::{InputValueDefinition, Secrecy, TypeDefinition};

impl Lowering<'_> {
    /// The variables of `operation` and the strictest of the places each reaches.
    pub(super) fn secrecy_of_variables(
        &self,
        operation: &OperationDefinition,
    ) -> BTreeMap<String, Secrecy> {
        let mut secrets = BTreeMap::<String, Secrecy>::new();
        self.each_use(operation, &mut |variable, definition| {
            let secrecy = secrets.entry(variable.to_owned()).or_default();
            *secrecy = definition.secrecy.max(*secrecy);
        });
        secrets
    }

    /// The first argument or input field that the variable `wire` goes to.
    pub(super) fn argument_of_variable(
        &self,
        operation: &OperationDefinition,
        wire: &str,
    ) -> Option<&InputValueDefinition> {
        let mut found = None;
        self.each_use(operation, &mut |variable, definition| {
            if variable == wire && found.is_none() {
                found = Some(definition);
            }
        });
        found
    }

    /// Calls `visit` with each variable and the argument or input field it is used in.
    fn each_use<'s>(
        &'s self,
        operation: &OperationDefinition,
        visit: &mut dyn FnMut(&str, &'s InputValueDefinition),
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
        visit: &mut dyn FnMut(&str, &'s InputValueDefinition),
    ) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let Some(definition) = self.schema.field_of(parent, &field.name.text) else {
                        continue;
                    };
                    for Argument { name, value, .. } in &field.arguments {
                        if let Some(argument) = definition
                            .arguments
                            .iter()
                            .find(|known| known.name == name.text)
                        {
                            self.uses_in_value(argument, value, visit);
                        }
                    }
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

    fn uses_in_value<'s>(
        &'s self,
        place: &'s InputValueDefinition,
        value: &Value,
        visit: &mut dyn FnMut(&str, &'s InputValueDefinition),
    ) {
        match &value.kind {
            ValueKind::Variable(name) => visit(name, place),
            ValueKind::List(items) => {
                for item in items {
                    self.uses_in_value(place, item, visit);
                }
            }
            ValueKind::Object(fields) => {
                let Some(definition) = self.schema.type_named(place.ty.inner_name()) else {
                    return;
                };
                for field in fields {
                    if let Some(inner) = definition.input_field(&field.name.text) {
                        self.uses_in_value(inner, &field.value, visit);
                    }
                }
            }
            _ => {}
        }
    }
}
