//! 5.8.5 All Variable Usages Are Allowed: the type of a variable fits the places where it is used.
//!
//! A nullable variable fits a non-null place where one of the two has a default other than null.
//! For a field of a `@oneOf` input object no default helps: the variable itself is non-null.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::super::typed::{Expected, Place, Typed, UseNode, VariableNode};
use super::super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::ValueKind;
use crate::schema::{TypeDefinition, TypeRef};

/// As many definitions of a variable are shown.
const SHOWN: usize = 3;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    // A use in a fragment may be reached from many operations: those with the same mistake are one
    // problem.
    let mut found: BTreeMap<(usize, String), (usize, Diagnostic)> = BTreeMap::new();
    for (index, _, node) in typed.operations() {
        let mut variables = BTreeMap::new();
        for variable in &node.variables {
            // Of two definitions nobody knows which was meant, and another rule says so.
            variables
                .entry(variable.definition.name.text.as_str())
                .and_modify(|known| *known = None)
                .or_insert(Some(variable));
        }
        for used in typed
            .reached(index)
            .into_iter()
            .flat_map(|reached| typed.uses_in(reached))
        {
            let variable = variables.get(used.name).copied().flatten();
            let Some((variable, expected)) = variable.zip(used.expected) else {
                continue;
            };
            if !variable.named.is_some_and(TypeDefinition::is_input)
                || is_allowed(variable.ty, has_default(variable), expected)
            {
                continue;
            }
            let key = (used.span.start, variable.ty.to_string());
            match found.entry(key) {
                Entry::Vacant(place) => {
                    place.insert((1, misplaced(typed, index, used, variable, expected)));
                }
                Entry::Occupied(mut place) => {
                    let (count, problem) = place.get_mut();
                    *count += 1;
                    if *count <= SHOWN {
                        let span = variable.definition.span;
                        let text = "the variable is defined here too";
                        *problem = problem.clone().related(typed.source, span, text);
                    }
                }
            }
        }
    }
    problems.extend(found.into_values().map(|(_, problem)| problem));
}

/// Whether a variable of the type `ty`, with a default other than null if `has_default`, may stand there.
fn is_allowed(ty: &TypeRef, has_default: bool, expected: Expected<'_>) -> bool {
    if is_in_one_of(expected) && !ty.is_non_null() {
        return false;
    }
    if expected.ty.is_non_null() && !ty.is_non_null() {
        let place_default = expected.direct
            && expected
                .place
                .definition()
                .is_some_and(|place| place.has_default);
        return (has_default || place_default) && fits(ty, expected.ty.nullable());
    }
    fits(ty, expected.ty)
}

fn has_default(variable: &VariableNode<'_>) -> bool {
    let default = variable.definition.default_value.as_ref();
    default.is_some_and(|value| !matches!(value.kind, ValueKind::Null))
}

fn is_in_one_of(expected: Expected<'_>) -> bool {
    expected.place.is_one_of() && expected.direct
}

/// Whether every value of the type `given` is one of the type `wanted`.
fn fits(given: &TypeRef, wanted: &TypeRef) -> bool {
    match (given, wanted) {
        (TypeRef::NonNull(given), TypeRef::NonNull(wanted))
        | (TypeRef::List(given), TypeRef::List(wanted)) => fits(given, wanted),
        (TypeRef::NonNull(given), wanted) => fits(given, wanted),
        (TypeRef::Named(given), TypeRef::Named(wanted)) => given == wanted,
        _ => false,
    }
}

fn misplaced(
    typed: &Typed<'_>,
    operation: usize,
    used: &UseNode<'_>,
    variable: &VariableNode<'_>,
    expected: Expected<'_>,
) -> Diagnostic {
    let (name, given) = (used.name, variable.ty);
    let item = if expected.direct { "" } else { "an item of " };
    let one_of = match expected.place {
        Place::InputField { object, .. } if is_in_one_of(expected) => Some(object),
        _ => None,
    };
    // Of a type that would fit, only null is wrong there.
    let nullable = one_of.filter(|_| fits(given, expected.ty.nullable()));
    let wanted = match one_of {
        Some(_) => TypeRef::NonNull(Box::new(expected.ty.nullable().clone())),
        None => expected.ty.clone(),
    };
    let message = match nullable {
        Some(object) => format!(
            "`${name}` is of type `{given}`, and `{}` is `@oneOf`, so a variable in it must never be null",
            object.name
        ),
        None => format!(
            "`${name}` is of type `{given}`, and {item}{} is of type `{}`",
            expected.place.described(),
            expected.ty
        ),
    };
    let label = format!("expected `{wanted}`");
    let source = typed.source;
    let mut problem = Diagnostic::error(Code::VariablePosition, message, source, used.span, label)
        .related(
            source,
            variable.definition.span,
            "the variable is defined here",
        );
    if let Some(object) = nullable {
        problem = defined_at(problem, &object.location, "this is `@oneOf`");
    } else if let Some(place) = expected.place.definition()
        && place.location.source.name() != "built-in"
    {
        problem = defined_at(problem, &place.location, "the schema says so here");
    }
    problem.help(advice(typed, operation, used, variable, &wanted))
}

/// The definition that fits this use, as the variable's own unless that breaks another use of it.
fn advice(
    typed: &Typed<'_>,
    operation: usize,
    used: &UseNode<'_>,
    variable: &VariableNode<'_>,
    wanted: &TypeRef,
) -> String {
    let name = used.name;
    let has_default = has_default(variable);
    let broken = typed
        .reached(operation)
        .into_iter()
        .flat_map(|reached| typed.uses_in(reached))
        .take_while(|_| typed.may_spend(1))
        .filter(|other| other.name == name)
        .filter_map(|other| other.expected)
        .find(|other| !is_allowed(wanted, has_default, *other));
    let Some(broken) = broken else {
        return format!("define it as `${name}: {wanted}`");
    };
    let own = used
        .expected
        .and_then(|expected| expected.place.definition());
    let own = own.map_or(name, |place| &place.name);
    let mut own = own.to_owned();
    while typed.defines_variable(&own) {
        own.push('2');
    }
    format!(
        "`${name}` also goes to {}, which takes `{}`: define another variable for this place, \
         `${own}: {wanted}`",
        broken.place.described(),
        broken.ty
    )
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    /// A variable of the first type at an argument of `Query.echo`.
    fn document(definition: &str, argument: &str) -> String {
        format!("query q($v: {definition}) {{ echo({argument}: $v) }}")
    }

    #[test]
    fn types_that_fit() {
        for (definition, argument) in [
            ("Int", "int"),
            ("Int!", "int"),
            ("Int", "nonNull"),
            ("Int!", "nonNull"),
            ("[ID!]", "ids"),
            ("[ID!]!", "ids"),
            ("[[Int!]!]!", "matrix"),
            ("Date", "date"),
        ] {
            accepts(&document(definition, argument));
        }
        accepts("query q($v: ID!) { echo(ids: [\"a\", $v]) }");
        accepts("query q($v: Int = 1) { cards(limit: $v) { total } }");
        accepts("query q($v: Boolean = false) { count @skip(if: $v) }");
        accepts("query q($v: ID!) { holder(by: {id: $v}) { __typename } }");
        accepts(
            "mutation q($n: String) { redeem(input: {reference: 1, value: 1, note: $n}) { id } }",
        );
    }

    #[test]
    fn types_that_do_not() {
        let message = |given: &str, argument: &str, wanted: &str| {
            format!(
                "`$v` is of type `{given}`, and the argument `{argument}` of `Query.echo` is of \
                 type `{wanted}`"
            )
        };
        for (given, argument, wanted) in [
            ("String", "int", "Int"),
            ("Int", "float", "Float"),
            ("Int", "id", "ID"),
            ("[Int]", "int", "Int"),
            ("ID", "ids", "[ID!]"),
            ("[ID]", "ids", "[ID!]"),
            ("[Int]", "matrix", "[[Int]]"),
        ] {
            let document = document(given, argument);
            let column = document.rfind('$').unwrap() + 1;
            let expected = format!("1:{column} {}", message(given, argument, wanted));
            reports(&document, &[&expected]);
        }
    }

    #[test]
    fn null_where_null_may_not_be() {
        let message = "and the argument `limit` of `Query.cards` is of type `Int!`";
        reports(
            "query q($v: Int) { cards(limit: $v) { total } }",
            &[&format!("1:33 `$v` is of type `Int`, {message}")],
        );
        reports(
            "query q($v: Int = null) { cards(limit: $v) { total } }",
            &[&format!("1:40 `$v` is of type `Int`, {message}")],
        );
        reports(
            "query q($v: Boolean) { count @skip(if: $v) }",
            &[
                "1:40 `$v` is of type `Boolean`, and the argument `if` of `@skip` is of type `Boolean!`",
            ],
        );
        reports(
            "query q($v: ID) { echo(ids: [$v]) }",
            &[
                "1:30 `$v` is of type `ID`, and an item of the argument `ids` of `Query.echo` is of \
             type `ID!`",
            ],
        );
        reports(
            "query q($v: ID = \"a\") { holder(by: {id: $v}) { __typename } }",
            &[
                "1:41 `$v` is of type `ID`, and `HolderBy` is `@oneOf`, so a variable in it must never be null",
            ],
        );
    }

    #[test]
    fn through_a_fragment() {
        let document = "query q($v: String) { ...f }\nfragment f on Query { echo(int: $v) }";
        reports(
            document,
            &[
                "2:33 `$v` is of type `String`, and the argument `int` of `Query.echo` is of type `Int`",
            ],
        );
        relates(
            document,
            &[
                "test.graphql:1:9 the variable is defined here",
                "schema:11:5 the schema says so here",
            ],
        );
    }

    #[test]
    fn the_help_is_the_definition() {
        helps(
            "query q($v: Int) { cards(limit: $v) { total } }",
            "define it as `$v: Int!`",
        );
    }

    #[test]
    fn a_field_of_a_one_of_is_never_null() {
        let text = "query q($v: ID) { holder(by: {id: $v}) { __typename } }";
        helps(text, "define it as `$v: ID!`");
        relates(
            text,
            &[
                "test.graphql:1:9 the variable is defined here",
                "schema:43:7 this is `@oneOf`",
            ],
        );
        let text = "query q($v: Int) { holder(by: {id: $v}) { __typename } }";
        reports(
            text,
            &["1:36 `$v` is of type `Int`, and the input field `HolderBy.id` is of type `ID`"],
        );
        helps(text, "define it as `$v: ID!`");
    }

    #[test]
    fn the_help_breaks_no_other_use() {
        helps(
            "query q($v: Int) { node(id: $v) { id } echo(int: $v) }",
            "`$v` also goes to the argument `int` of `Query.echo`, which takes `Int`: define \
             another variable for this place, `$id: ID!`",
        );
        helps(
            "query q($v: Int, $id: ID) { node(id: $v) { id } ...f a: echo(id: $id) } \
             fragment f on Query { echo(int: $v) }",
            "`$v` also goes to the argument `int` of `Query.echo`, which takes `Int`: define \
             another variable for this place, `$id2: ID!`",
        );
        helps(
            "query q($v: ID) { node(id: $v) { id } echo(id: $v) }",
            "define it as `$v: ID!`",
        );
    }

    #[test]
    fn one_problem_where_several_operations_make_the_same_mistake() {
        let text = "query a($v: ID) { ...f } query b($v: ID) { ...f } query c($v: ID!) { ...f }
fragment f on Query { node(id: $v) { id } }";
        relates(
            text,
            &[
                "test.graphql:1:9 the variable is defined here",
                "schema:7:8 the schema says so here",
                "test.graphql:1:34 the variable is defined here too",
            ],
        );
        reports(
            "query a($v: ID) { ...f } query b($v: Int) { ...f }
fragment f on Query { node(id: $v) { id } }",
            &[
                "2:32 `$v` is of type `ID`, and the argument `id` of `Query.node` is of type `ID!`",
                "2:32 `$v` is of type `Int`, and the argument `id` of `Query.node` is of type `ID!`",
            ],
        );
    }

    #[test]
    fn a_variable_defined_twice_has_no_type() {
        reports(
            "query q($v: Int, $v: ID) { echo(int: $v) }",
            &["1:18 `$v` is defined twice: expected it once"],
        );
    }
}
