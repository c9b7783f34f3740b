//! `@required`: what a query says of its own about null.

use crate::document::ast::{Directive, ValueKind};
use crate::schema::{FieldDefinition, Schema};

/// Whether `@required` is the client's own directive: a schema that declares one has its own meaning
/// for it, and gets it sent.
pub(super) fn is_ours(schema: &Schema) -> bool {
    schema
        .directive("required")
        .is_some_and(|definition| definition.location.source.name() == "built-in")
}

/// The levels at which a field is never null: those of `@semanticNonNull` and, of each occurrence of
/// the field, of `@required`. Level 0 is the field, 1 the items of its list.
pub(super) fn levels(
    schema: &Schema,
    occurrences: &[&[Directive]],
    definition: &FieldDefinition,
) -> Vec<usize> {
    let mut levels = definition.semantic_non_null.clone();
    let required = occurrences
        .iter()
        .flat_map(|directives| directives.iter())
        .filter(|directive| directive.name.text == "required");
    for directive in required.filter(|_| is_ours(schema)) {
        levels.extend(levels_of(directive));
    }
    levels
}

fn levels_of(directive: &Directive) -> Vec<usize> {
    let Some(argument) = directive
        .arguments
        .iter()
        .find(|argument| argument.name.text == "levels")
    else {
        return vec![0];
    };
    match &argument.value.kind {
        // A single value stands for a list of one.
        ValueKind::Int(level) => level.parse().into_iter().collect(),
        ValueKind::List(items) => items
            .iter()
            .filter_map(|item| match &item.kind {
                ValueKind::Int(level) => level.parse().ok(),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
