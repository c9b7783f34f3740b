//! 5.3.1 Field Selections: a selected field is a field of the type it is selected on.

use super::super::typed::{FieldNode, Typed};
use super::super::words::{keyword, listed, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, one_of};
use crate::document::OperationKind;
use crate::schema::{Schema, TypeDefinition, TypeKind};

/// More places for one name are no answer any more.
const PATHS: usize = 3;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.fields {
        if let (Some(parent), None) = (node.parent, node.definition) {
            problems.push(unknown(typed, node, parent));
        }
    }
}

fn unknown(typed: &Typed<'_>, node: &FieldNode<'_>, parent: &TypeDefinition) -> Diagnostic {
    let schema = typed.schema;
    let wanted = node.field.name.text.as_str();
    let deeper = paths(schema, parent, wanted);
    let mut message = format!("`{}` has no field `{wanted}`", parent.name);
    if !deeper.is_empty() {
        let paths: Vec<&str> = deeper.iter().map(|(path, _)| path.as_str()).collect();
        message = format!(
            "`{}` has no `{wanted}`; it is at {}",
            parent.name,
            one_of(&paths)
        );
    }
    let label = "no such field";
    let problem = Diagnostic::error(
        Code::UnknownField,
        message,
        typed.source,
        node.field.name.span,
        label,
    );
    let names = || parent.fields.iter().map(|field| field.name.as_str());
    let same_but_case = names().find(|name| name.eq_ignore_ascii_case(wanted));
    let help = match (same_but_case, deeper.first()) {
        (None, Some((_, help))) => Some(format!("write `{help}`")),
        (None, None) => narrower(schema, parent, wanted)
            .or_else(|| other_root(schema, parent, wanted))
            .or_else(|| typed.did_you_mean(wanted, names())),
        _ => typed.did_you_mean(wanted, names()),
    };
    type_defined_at(
        problem.help(help.unwrap_or_else(|| fields_of(parent))),
        parent,
    )
}

/// The fields of `parent` through which `wanted` is reached: `data.balance`, and how to write it.
fn paths(schema: &Schema, parent: &TypeDefinition, wanted: &str) -> Vec<(String, String)> {
    let through = |name: &str, inner: &TypeDefinition| {
        let found = inner.field(wanted)?;
        Some((
            format!("{name}.{}", found.name),
            format!("{name} {{ {} }}", found.name),
        ))
    };
    let mut found: Vec<(String, String)> = Vec::new();
    for field in &parent.fields {
        // What needs arguments of its own is another question than the one that was asked.
        if field
            .arguments
            .iter()
            .any(crate::schema::InputValueDefinition::is_required)
        {
            continue;
        }
        let inner = schema.type_named(field.ty.inner_name());
        found.extend(inner.and_then(|inner| through(&field.name, inner)));
    }
    if found.len() > PATHS {
        Vec::new()
    } else {
        found
    }
}

/// `wanted` is a field of some of the types that an interface or union stands for.
fn narrower(schema: &Schema, parent: &TypeDefinition, wanted: &str) -> Option<String> {
    if !matches!(parent.kind, TypeKind::Interface | TypeKind::Union) {
        return None;
    }
    let possible = schema.possible_types(parent).into_iter();
    let having: Vec<&str> = possible
        .filter(|name| {
            schema
                .type_named(name)
                .is_some_and(|ty| ty.field(wanted).is_some())
        })
        .collect();
    let first = having.first()?;
    let have = if having.len() == 1 { "has" } else { "have" };
    Some(format!(
        "{} {have} it: write `... on {first} {{ {wanted} }}`",
        listed(having.iter().copied())
    ))
}

/// `wanted` is a field of another root type.
fn other_root(schema: &Schema, parent: &TypeDefinition, wanted: &str) -> Option<String> {
    use OperationKind::{Mutation, Query, Subscription};
    let kinds = [Query, Mutation, Subscription];
    if !kinds
        .iter()
        .any(|kind| schema.root_name(*kind) == Some(parent.name.as_str()))
    {
        return None;
    }
    kinds.into_iter().find_map(|kind| {
        let root = schema
            .root(kind)
            .filter(|root| root.field(wanted).is_some())?;
        let word = keyword(kind);
        Some(format!(
            "`{}` has it: begin the operation with `{word}`",
            root.name
        ))
    })
}

fn fields_of(parent: &TypeDefinition) -> String {
    if parent.fields.is_empty() {
        return format!(
            "`{}` is {}: select fields of its members, as in `... on Member {{ … }}`",
            parent.name,
            parent.kind.described()
        );
    }
    let names = listed(parent.fields.iter().map(|field| field.name.as_str()));
    format!("`{}` has the fields {names}", parent.name)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports, reports_with};

    #[test]
    fn fields_of_objects_interfaces_and_meta_fields() {
        accepts(
            "{ count card { id balance __typename } node(id: 1) { id ... on Card { balance } } }",
        );
        accepts("{ any { __typename } __typename __schema { queryType { name } } }");
        accepts("{ __type(name: \"Card\") { fields { name } } }");
        accepts("{ a: card { ... { b: id } } }");
    }

    #[test]
    fn a_field_the_type_does_not_have() {
        reports(
            "{ card { nothing } }",
            &["1:10 `Card` has no field `nothing`"],
        );
        reports(
            "{ card { a: nothing } }",
            &["1:13 `Card` has no field `nothing`"],
        );
        reports("{ any { id } }", &["1:9 `Anything` has no field `id`"]);
        reports(
            "{ node(id: 1) { balance } }",
            &["1:17 `Node` has no field `balance`"],
        );
        reports(
            "{ card { __schema { queryType { name } } } }",
            &["1:10 `Card` has no field `__schema`"],
        );
    }

    #[test]
    fn nothing_is_said_below_an_unknown_field() {
        reports(
            "{ gone { at { all(x: $y) } } }",
            &[
                "1:3 `Query` has no field `gone`",
                "1:22 `$y` is not defined: expected a definition in the query",
            ],
        );
    }

    #[test]
    fn one_level_deeper() {
        reports(
            "{ cards(limit: 1) { balance } }",
            &["1:21 `CardPage` has no `balance`; it is at `data.balance`"],
        );
        helps(
            "{ cards(limit: 1) { balance } }",
            "write `data { balance }`",
        );
        helps(
            "mutation { redeem(input: {reference: 1, value: 1}) { balance } }",
            "write `card { balance }`",
        );
    }

    #[test]
    fn suggestions() {
        helps("{ card { balanc } }", "did you mean `balance`?");
        helps(
            "{ card { Balance } }",
            "names are case-sensitive: did you mean `balance`?",
        );
        helps(
            "{ node(id: 1) { balance } }",
            "`Card` has it: write `... on Card { balance }`",
        );
        helps(
            "{ any { id } }",
            "`Card` and `Person` have it: write `... on Card { id }`",
        );
        helps(
            "{ topUp }",
            "`Mutation` has it: begin the operation with `mutation`",
        );
        helps(
            "{ cards(limit: 1) { xyzzy } }",
            "`CardPage` has the fields `data`, `total` and `page`",
        );
    }

    #[test]
    fn shows_the_type() {
        relates(
            "{ card { nothing } }",
            &["schema:23:6 `Card` is defined here"],
        );
    }

    #[test]
    fn a_type_that_cannot_be_read_is_the_only_problem() {
        reports_with(
            "type Query { card: Card }\ntype Card { id Int }",
            "{ card { id } }",
            &["2:16 the schema's definition of `Card` is not SDL: expected `:`"],
        );
        reports_with(
            "type Query {\n  card: Crad } type Card { id: Int }",
            "{ card { id } }",
            &["2:3 the schema gives `Query.card` the type `Crad`, but defines no such type"],
        );
    }
}
