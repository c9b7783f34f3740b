//! 5.2.1.1 Operation Type Existence: the schema has a root type for each kind of operation used.

use super::super::typed::Typed;
use super::super::words::{defined_at, keyword, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{OperationDefinition, Selection};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for (_, operation, _) in typed.operations() {
        let kind = operation.kind;
        let root = typed.schema.root_name(kind);
        if typed.schema.root(kind).is_some()
            || root.is_some_and(|root| typed.schema.is_broken(root))
        {
            continue;
        }
        let word = keyword(kind);
        let named = root.and_then(|root| typed.schema.type_named(root));
        let message = match (root, named) {
            (Some(root), Some(definition)) => format!(
                "the schema's root type for a {word} is `{root}`, {}: expected an object",
                definition.kind.described()
            ),
            (Some(root), None) => {
                format!("the schema's root type for a {word} is `{root}`, which it does not define")
            }
            _ => format!("the schema has no {word} type: expected {}", offered(typed)),
        };
        let label = format!("no {word} can be sent");
        let mut problem = Diagnostic::error(
            Code::MissingRootType,
            message,
            typed.source,
            operation.keyword,
            label,
        );
        if let Some(location) = typed.schema.schema_definition() {
            problem = defined_at(problem, &location, "the root types are named here");
        }
        if let Some(help) = kind_meant(typed, operation) {
            problem = problem.help(help);
        }
        problems.push(match named {
            Some(definition) => type_defined_at(problem, definition),
            None => problem,
        });
    }
}

/// The kind of operation that has all the fields which are asked for.
fn kind_meant(typed: &Typed<'_>, operation: &OperationDefinition) -> Option<String> {
    use OperationKind::{Mutation, Query, Subscription};
    let selections = &operation.selection_set.selections;
    let kind = [Query, Mutation, Subscription].into_iter().find(|kind| {
        let root = typed.schema.root(*kind);
        let has = |selection: &Selection| match selection {
            Selection::Field(field) => {
                root.is_some_and(|root| root.field(&field.name.text).is_some())
            }
            _ => false,
        };
        selections.iter().all(has)
    })?;
    let root = typed.schema.root_name(kind)?;
    Some(format!(
        "`{root}` has all these fields: write `{}` instead of `{}`",
        keyword(kind),
        keyword(operation.kind)
    ))
}

fn offered(typed: &Typed<'_>) -> String {
    use OperationKind::{Mutation, Query, Subscription};
    let kinds = [Query, Mutation, Subscription].into_iter();
    let known: Vec<String> = kinds
        .filter(|kind| typed.schema.root(*kind).is_some())
        .map(|kind| format!("a {}", keyword(kind)))
        .collect();
    if known.is_empty() {
        "it to have root types".to_owned()
    } else {
        known.join(" or ")
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, accepts_with, helps_with, reports_with};

    #[test]
    fn each_kind_with_a_root_type() {
        accepts("query a { count }");
        accepts("mutation a { redeem(input: {reference: \"r\", value: 1}) { id } }");
        accepts("subscription a { changed { id } }");
        accepts_with("schema { query: Q } type Q { a: Int }", "{ a }");
        accepts_with(
            "extend schema @x\ntype Query { a: Int } directive @x on SCHEMA",
            "{ a }",
        );
    }

    #[test]
    fn a_kind_without_root_type_is_reported_and_its_fields_are_not() {
        let schema = "type Query { a: Int }";
        let message = "1:1 the schema has no mutation type: expected a query";
        reports_with(schema, "mutation m { anything { at all } }", &[message]);
        let schema = "schema { query: Query }\ntype Query { a: Int } type Mutation { a: Int }";
        reports_with(schema, "mutation { a }", &[message]);
        helps_with(
            schema,
            "mutation { a }",
            "`Query` has all these fields: write `query` instead of `mutation`",
        );
    }

    #[test]
    fn a_root_type_must_be_a_defined_object() {
        reports_with(
            "schema { query: Query mutation: Gone subscription: S }\n\
             type Query { a: Int } interface S { a: Int }",
            "mutation m { a } subscription s { a }",
            &[
                "1:1 the schema's root type for a mutation is `Gone`, which it does not define",
                "1:18 the schema's root type for a subscription is `S`, an interface: expected an \
                 object",
            ],
        );
    }
}
