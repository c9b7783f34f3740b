//! 5.2.1.1 Operation Type Existence: the schema has a root type for each kind of operation used.

use super::super::typed::Typed;
use super::super::words::{defined_at, keyword, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{OperationDefinition, Selection};
use crate::schema::TypeKind;

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
        if let Some(help) = kind_meant(typed, operation).or_else(|| root_meant(typed, operation)) {
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

/// The type that was to be the root and is called otherwise, or is not named as one.
fn root_meant(typed: &Typed<'_>, operation: &OperationDefinition) -> Option<String> {
    let (schema, word) = (typed.schema, keyword(operation.kind));
    let usual = match operation.kind {
        OperationKind::Query => "Query",
        OperationKind::Mutation => "Mutation",
        OperationKind::Subscription => "Subscription",
    };
    let root = schema.root_name(operation.kind);
    let has_definition = schema.schema_definition().is_some();
    let found = likely_root(typed, operation, usual);
    Some(match (root, found) {
        (Some(root), Some(found)) => format!(
            "`{found}` is defined: write `{word}: {found}` in the schema's definition, or rename the type to `{root}`"
        ),
        (Some(root), None) if schema.type_named(root).is_none() => {
            format!("define `type {root}`, or name another type behind `{word}:`")
        }
        (None, Some(found)) if has_definition => {
            format!("`{found}` is defined: add `{word}: {found}` to the schema's definition")
        }
        (None, Some(found)) => format!(
            "rename `{found}` to `{usual}`, or add `schema {{ {word}: {found} }}`: without that, `{usual}` is the \
             name of the root type"
        ),
        _ => return None,
    })
}

/// The object whose name says that it is a root, and that has what is asked for.
fn likely_root<'a>(
    typed: &Typed<'a>,
    operation: &OperationDefinition,
    usual: &str,
) -> Option<&'a str> {
    let schema = typed.schema;
    if !typed.may_spend(0) {
        return None;
    }
    let objects = schema.type_names_of(|kind| kind == TypeKind::Object);
    let objects: Vec<&str> = objects.collect();
    typed.may_spend(objects.len());
    let usual = usual.to_ascii_lowercase();
    let is_root = |name: &&str| {
        let name = name.to_ascii_lowercase();
        name.contains("root") || name.contains(&usual)
    };
    let has_all = |name: &&str| {
        let selections = &operation.selection_set.selections;
        schema.type_named(name).is_some_and(|object| {
            selections.iter().all(|selection| match selection {
                Selection::Field(field) => schema.field_of(object, &field.name.text).is_some(),
                _ => true,
            })
        })
    };
    objects.into_iter().filter(is_root).find(has_all)
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
    fn a_root_type_that_is_called_otherwise_is_found() {
        let help = "`Root` is defined: write `query: Root` in the schema's definition, or rename the type to `Query`";
        helps_with(
            "schema { query: Query }\ntype Root { a: Int }",
            "{ a }",
            help,
        );
        let help = "define `type Root`, or name another type behind `query:`";
        helps_with("schema { query: Root }\ntype Pet { a: Int }", "{ a }", help);
        let help = "rename `RootQueryType` to `Query`, or add `schema { query: RootQueryType }`: without that, `Query` is \
                    the name of the root type";
        helps_with(
            "type RootQueryType { a: Int } type RootInfo { b: Int }",
            "{ a }",
            help,
        );
        let help = "`Mutation` is defined: add `mutation: Mutation` to the schema's definition";
        let schema = "schema { query: Query }\ntype Query { a: Int } type Mutation { b: Int }";
        helps_with(schema, "mutation { b }", help);
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
