//! The document that is sent: one operation and the fragments it reaches, on one line, without
//! comments, descriptions or spare white space, and `__typename` first in every object of which the
//! schema does not say what it is.

use std::fmt::Write as _;

use super::{Lowering, required, typename};
use crate::document::OperationKind;
use crate::document::ast::{
    Argument, Directive, Field, FragmentDefinition, OperationDefinition, Selection, SelectionSet,
    Type, Value, ValueKind, VariableDefinition,
};
use crate::ir;
use crate::schema::{TypeDefinition, TypeKind};

/// A printed document and where its root fields stand in it.
#[derive(Debug)]
pub(super) struct Printed<'a> {
    lowering: &'a Lowering<'a>,
    pub document: String,
    pub root_fields: Vec<ir::RootField>,
}

impl Lowering<'_> {
    pub(super) fn print(&self, operation: &OperationDefinition) -> Printed<'_> {
        let mut printed = Printed {
            lowering: self,
            document: String::new(),
            root_fields: Vec::new(),
        };
        let root = self.schema.root(operation.kind);
        printed.operation(operation, root);
        let at_root = self.fragments_at_root(operation);
        for fragment in self.fragments_of(operation) {
            printed.fragment(fragment, at_root.contains(fragment.name.text.as_str()));
        }
        printed
    }
}

impl<'a> Printed<'a> {
    fn operation(&mut self, operation: &OperationDefinition, root: Option<&'a TypeDefinition>) {
        let is_short = operation.kind == OperationKind::Query
            && operation.name.is_none()
            && operation.variables.is_empty()
            && operation.directives.is_empty();
        if !is_short {
            self.push(operation.kind.as_str());
            if let Some(name) = &operation.name {
                self.push(" ");
                self.push(&name.text);
            }
            if !operation.variables.is_empty() {
                self.separated("(", &operation.variables, ")", Self::variable);
            }
            self.directives(&operation.directives);
        }
        self.selection_set(root, &operation.selection_set, true);
    }

    fn fragment(&mut self, fragment: &FragmentDefinition, on_root: bool) {
        self.push("fragment ");
        self.push(&fragment.name.text);
        self.push(" on ");
        self.push(&fragment.type_condition.text);
        self.directives(&fragment.directives);
        let parent = self
            .lowering
            .schema
            .type_named(&fragment.type_condition.text);
        self.selection_set(parent, &fragment.selection_set, on_root);
    }

    fn variable(&mut self, variable: &VariableDefinition) {
        self.push("$");
        self.push(&variable.name.text);
        self.push(":");
        self.ty(&variable.ty);
        if let Some(default) = &variable.default_value {
            self.push("=");
            self.value(default);
        }
        self.directives(&variable.directives);
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Named(name) => self.push(&name.text),
            Type::List(inner, _) => {
                self.push("[");
                self.ty(inner);
                self.push("]");
            }
            Type::NonNull(inner, _) => {
                self.ty(inner);
                self.push("!");
            }
        }
    }

    /// `is_root` where its fields are fields of the operation's root type.
    fn selection_set(
        &mut self,
        parent: Option<&'a TypeDefinition>,
        set: &SelectionSet,
        is_root: bool,
    ) {
        self.push("{");
        self.selections(parent, set.selections.iter(), is_root);
        self.push("}");
    }

    /// Of an object whose type the schema leaves open: that comes first.
    fn open_selection_set(&mut self, parent: Option<&'a TypeDefinition>, set: &SelectionSet) {
        self.push("{__typename");
        let written = set.selections.iter();
        let written = written.filter(|selection| !typename::is_plain(selection));
        self.selections(parent, written, false);
        self.push("}");
    }

    fn selections<'s>(
        &mut self,
        parent: Option<&'a TypeDefinition>,
        selections: impl Iterator<Item = &'s Selection>,
        is_root: bool,
    ) {
        let schema = self.lowering.schema;
        for selection in selections {
            if !self.document.ends_with(['{', '}']) {
                self.push(" ");
            }
            match selection {
                Selection::Field(field) => {
                    let definition = parent.and_then(|ty| schema.field_of(ty, &field.name.text));
                    let inner = definition.and_then(|of| schema.type_named(of.ty.inner_name()));
                    self.field(field, inner, is_root);
                }
                Selection::FragmentSpread(spread) => {
                    self.push("...");
                    self.push(&spread.name.text);
                    self.directives(&spread.directives);
                }
                Selection::InlineFragment(inline) => {
                    self.push("...");
                    let mut narrowed = parent;
                    if let Some(condition) = &inline.type_condition {
                        self.push("on ");
                        self.push(&condition.text);
                        narrowed = schema.type_named(&condition.text);
                    }
                    self.directives(&inline.directives);
                    self.selection_set(narrowed, &inline.selection_set, is_root);
                }
            }
        }
    }

    fn root_field(&mut self, key: &str, is_root: bool) {
        if is_root {
            let column = self.document.chars().count() + 1;
            self.root_fields.push(ir::RootField {
                key: key.to_owned(),
                column,
            });
        }
    }

    fn field(&mut self, field: &Field, inner: Option<&'a TypeDefinition>, is_root: bool) {
        let key = typename::sent_key(field);
        self.root_field(&key, is_root);
        if *key != field.name.text {
            self.push(&key);
            self.push(":");
        }
        self.push(&field.name.text);
        self.arguments(&field.arguments);
        self.directives(&field.directives);
        if let Some(set) = &field.selection_set {
            if inner.is_some_and(|inner| inner.kind != TypeKind::Object) {
                self.open_selection_set(inner, set);
            } else {
                self.selection_set(inner, set, false);
            }
        }
    }

    fn directives(&mut self, directives: &[Directive]) {
        let is_required_ours = required::is_ours(self.lowering.schema);
        for directive in directives {
            if is_required_ours && directive.name.text == "required" {
                continue;
            }
            self.push("@");
            self.push(&directive.name.text);
            self.arguments(&directive.arguments);
        }
    }

    fn arguments(&mut self, arguments: &[Argument]) {
        if !arguments.is_empty() {
            self.separated("(", arguments, ")", |printed, argument| {
                printed.push(&argument.name.text);
                printed.push(":");
                printed.value(&argument.value);
            });
        }
    }

    fn value(&mut self, value: &Value) {
        match &value.kind {
            ValueKind::Variable(name) => {
                self.push("$");
                self.push(name);
            }
            ValueKind::Int(text) | ValueKind::Float(text) | ValueKind::Enum(text) => {
                self.push(text);
            }
            ValueKind::String(text) => self.string(text),
            ValueKind::Boolean(value) => self.push(if *value { "true" } else { "false" }),
            ValueKind::Null => self.push("null"),
            ValueKind::List(items) => self.separated("[", items, "]", Self::value),
            ValueKind::Object(fields) => self.separated("{", fields, "}", |printed, field| {
                printed.push(&field.name.text);
                printed.push(":");
                printed.value(&field.value);
            }),
        }
    }

    fn string(&mut self, text: &str) {
        self.push("\"");
        for character in text.chars() {
            match character {
                '"' => self.push("\\\""),
                '\\' => self.push("\\\\"),
                '\n' => self.push("\\n"),
                '\r' => self.push("\\r"),
                '\t' => self.push("\\t"),
                // Only four-digit escapes: every server knows them.
                control if control.is_control() => {
                    let _infallible = write!(self.document, "\\u{:04x}", u32::from(control));
                }
                other => self.document.push(other),
            }
        }
        self.push("\"");
    }

    /// Items between `open` and `close`, a comma between two where they would run together.
    fn separated<T>(
        &mut self,
        open: &str,
        items: &[T],
        close: &str,
        mut print: impl FnMut(&mut Self, &T),
    ) {
        self.push(open);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.push(",");
            }
            print(self, item);
        }
        self.push(close);
    }

    fn push(&mut self, text: &str) {
        self.document.push_str(text);
    }
}
