//! Where variables go: the arguments and input fields that they stand in.

use std::collections::BTreeSet;

use super::Lowering;
use crate::document::ast::{
    Argument, Directive, Field, OperationDefinition, Selection, SelectionSet, Value, ValueKind,
};
use crate::schema::{InputValueDefinition, TypeDefinition, TypeRef};

/// An argument or input field that a variable stands in.
#[derive(Clone, Copy)]
pub(super) struct Use<'s> {
    pub definition: &'s InputValueDefinition,
    /// Of the place itself: inside a list, that of an item.
    ty: &'s TypeRef,
    owner: Owner<'s>,
}

/// What has the argument or input field.
#[derive(Clone, Copy)]
enum Owner<'s> {
    /// The field of a type.
    Field(&'s str, &'s str),
    InputObject(&'s str),
    Directive(&'s str),
}

impl<'s> Use<'s> {
    fn of(definition: &'s InputValueDefinition, owner: Owner<'s>) -> Self {
        let ty = &definition.ty;
        Self {
            definition,
            ty,
            owner,
        }
    }

    /// `Query.free(day:)`, `Period.from` or `@include(if:)`.
    fn coordinate(&self) -> String {
        let name = &self.definition.name;
        match self.owner {
            Owner::Field(parent, field) => format!("{parent}.{field}({name}:)"),
            Owner::InputObject(parent) => format!("{parent}.{name}"),
            Owner::Directive(directive) => format!("@{directive}({name}:)"),
        }
    }

    /// Whether it says what to do with a part of the document, which describes no variable.
    pub(super) fn is_of_directive(&self) -> bool {
        matches!(self.owner, Owner::Directive(_))
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

    /// The variables of `operation` that stand where null may not: one that is nullable itself may do
    /// so next to a default, and a server refuses the null when it comes.
    pub(super) fn never_null(&self, operation: &OperationDefinition) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.each_use(operation, &mut |variable, place| {
            if place.ty.is_non_null() {
                found.insert(variable.to_owned());
            }
        });
        found
    }

    /// Calls `visit` with each variable and the argument or input field it is used in.
    pub(super) fn each_use<'s>(
        &'s self,
        operation: &OperationDefinition,
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        self.uses_in_directives(&operation.directives, visit);
        if let Some(root) = self.schema.root(operation.kind) {
            self.uses_in_set(root, &operation.selection_set, visit);
        }
        for fragment in self.fragments_of(operation) {
            self.uses_in_directives(&fragment.directives, visit);
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
                    self.uses_in_directives(&field.directives, visit);
                    let inner = self.schema.type_named(definition.ty.inner_name());
                    if let (Some(inner), Some(set)) = (inner, &field.selection_set) {
                        self.uses_in_set(inner, set, visit);
                    }
                }
                Selection::InlineFragment(inline) => {
                    self.uses_in_directives(&inline.directives, visit);
                    let condition = inline.type_condition.as_ref();
                    let narrowed = condition.and_then(|name| self.schema.type_named(&name.text));
                    self.uses_in_set(narrowed.unwrap_or(parent), &inline.selection_set, visit);
                }
                Selection::FragmentSpread(spread) => {
                    self.uses_in_directives(&spread.directives, visit);
                }
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
        let owner = Owner::Field(&parent.name, &definition.name);
        for Argument { name, value, .. } in &field.arguments {
            if let Some(argument) = definition.argument(&name.text) {
                self.uses_in_value(Use::of(argument, owner), value, visit);
            }
        }
    }

    fn uses_in_directives<'s>(
        &'s self,
        directives: &[Directive],
        visit: &mut dyn FnMut(&str, Use<'s>),
    ) {
        for directive in directives {
            let Some(definition) = self.schema.directive(&directive.name.text) else {
                continue;
            };
            let owner = Owner::Directive(&definition.name);
            for Argument { name, value, .. } in &directive.arguments {
                if let Some(argument) = definition.argument(&name.text) {
                    self.uses_in_value(Use::of(argument, owner), value, visit);
                }
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
                let ty = match place.ty.nullable() {
                    TypeRef::List(item) => item,
                    other => other,
                };
                for item in items {
                    self.uses_in_value(Use { ty, ..place }, item, visit);
                }
            }
            ValueKind::Object(fields) => {
                let inner = place.definition.ty.inner_name();
                let Some(definition) = self.schema.type_named(inner) else {
                    return;
                };
                for field in fields {
                    if let Some(inner) = definition.input_field(&field.name.text) {
                        let inner = Use::of(inner, Owner::InputObject(&definition.name));
                        self.uses_in_value(inner, &field.value, visit);
                    }
                }
            }
            _ => {}
        }
    }
}
