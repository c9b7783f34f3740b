//! 5.8.3 All Variable Uses Defined: an operation defines every variable that it uses, also through
//! its fragments.

use std::collections::{BTreeMap, BTreeSet};

use super::super::typed::{DefinitionNode, Typed, UseNode};
use super::super::words::keyword;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::OperationDefinition;

/// As many operations are named; the others need the same definition.
const SHOWN: usize = 3;

/// As many definitions are written out.
const DECLARED: usize = 5;

/// An operation that lacks the definition, and whether a fragment stands between it and the use.
type Missing<'a, 't> = (&'a OperationDefinition, &'t DefinitionNode<'a>, bool);

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    // A use in a fragment may be reached from many operations: it is one problem all the same.
    let mut found: BTreeMap<usize, (&UseNode<'_>, Vec<Missing<'_, '_>>)> = BTreeMap::new();
    for (index, operation, node) in typed.operations() {
        let mut seen: BTreeSet<&str> = operation
            .variables
            .iter()
            .map(|variable| variable.name.text.as_str())
            .collect();
        for reached in typed.reached(index) {
            for used in typed.uses_in(reached) {
                if seen.insert(used.name) {
                    let (_, missing) = found
                        .entry(used.span.start)
                        .or_insert_with(|| (used, Vec::new()));
                    missing.push((operation, node, reached != index));
                }
            }
        }
    }
    for (used, missing) in found.into_values() {
        problems.push(undefined(typed, used, &missing));
    }
}

fn undefined(typed: &Typed<'_>, used: &UseNode<'_>, missing: &[Missing<'_, '_>]) -> Diagnostic {
    let name = used.name;
    let mut wanting: Vec<String> = missing
        .iter()
        .take(SHOWN)
        .map(|(_, node, _)| node.definition.described())
        .collect();
    if missing.len() > SHOWN {
        wanting.push(format!("{} more", missing.len() - SHOWN));
    }
    let message = format!(
        "`${name}` is not defined: expected a definition in {}",
        wanting.join(" and ")
    );
    let mut problem = Diagnostic::error(
        Code::UndefinedVariable,
        message,
        typed.source,
        used.span,
        "not defined",
    );
    for (operation, node, in_fragment) in missing.iter().take(SHOWN) {
        let place = operation
            .name
            .as_ref()
            .map_or(operation.keyword, |name| name.span);
        let text = if *in_fragment {
            format!("{} comes to this fragment", node.definition.described())
        } else {
            "to be defined here".to_owned()
        };
        problem = problem.related(typed.source, place, text);
    }
    match help(typed, used, missing) {
        Some(help) => problem.help(help),
        None => problem,
    }
}

/// The name that was meant, if all the operations define it, and the definition to add.
fn help(typed: &Typed<'_>, used: &UseNode<'_>, missing: &[Missing<'_, '_>]) -> Option<String> {
    let (first, others) = missing.split_first()?;
    let defines = |(operation, ..): &Missing<'_, '_>, name: &str| {
        operation
            .variables
            .iter()
            .any(|variable| variable.name.text == name)
    };
    let known = first
        .0
        .variables
        .iter()
        .map(|variable| variable.name.text.as_str())
        .filter(|name| others.iter().all(|other| defines(other, name)));
    // With the `$`, so that what is suggested can be typed as it is.
    let known: Vec<String> = if typed.may_spend(0) {
        known.map(|name| format!("${name}")).collect()
    } else {
        Vec::new()
    };
    let near = typed.did_you_mean(&format!("${}", used.name), known.iter().map(String::as_str));
    let definition = definition(typed, used, missing);
    Some(match near {
        Some(near) => format!("{near} Otherwise {definition}"),
        None => definition,
    })
}

/// `$id: ID!`: with the strictest of the types that the places ask for.
fn declaration(typed: &Typed<'_>, used: &UseNode<'_>) -> String {
    let name = used.name;
    let Some(expected) = used.expected else {
        return format!("${name}: …");
    };
    let ty = expected.ty.nullable();
    let is_strict = typed.may_spend(typed.uses.len())
        && typed.uses.iter().any(|other| {
            other.name == name
                && other.expected.is_some_and(|other| {
                    let asks = other.ty.is_non_null() || (other.place.is_one_of() && other.direct);
                    asks && other.ty.nullable() == ty
                })
        });
    let bang = if is_strict { "!" } else { "" };
    format!("${name}: {ty}{bang}")
}

/// How the operation begins once it defines the variable, and the others that it lacks.
fn definition(typed: &Typed<'_>, used: &UseNode<'_>, missing: &[Missing<'_, '_>]) -> String {
    let own = declaration(typed, used);
    let [(operation, node, in_fragment)] = missing else {
        return format!("add the definition `{own}` to each of them");
    };
    let mut declarations = vec![own];
    if !in_fragment {
        declarations = others(typed, operation, node);
    }
    if !operation.variables.is_empty() {
        declarations.insert(0, "…".to_owned());
    }
    let declarations = declarations.join(", ");
    let word = keyword(operation.kind);
    match &operation.name {
        Some(name) => format!("define it: `{word} {}({declarations})`", name.text),
        None if operation.keyword.end > operation.selection_set.span.start => {
            format!("define it before the `{{`: `{word} Name({declarations})`")
        }
        None => format!("define it: `{word} ({declarations})`"),
    }
}

/// The declarations of all variables that the operation uses itself and does not define.
fn others(
    typed: &Typed<'_>,
    operation: &OperationDefinition,
    node: &DefinitionNode<'_>,
) -> Vec<String> {
    let mut seen: BTreeSet<&str> = operation
        .variables
        .iter()
        .map(|variable| variable.name.text.as_str())
        .collect();
    let uses = typed.uses.get(node.uses.clone()).unwrap_or_default();
    let undefined = uses
        .iter()
        .take_while(|_| typed.may_spend(1))
        .filter(|used| seen.insert(used.name));
    let mut all: Vec<&UseNode<'_>> = undefined.take(DECLARED + 1).collect();
    let more = all.len() > DECLARED;
    all.truncate(DECLARED);
    let mut declarations: Vec<String> = all.iter().map(|used| declaration(typed, used)).collect();
    if more {
        declarations.push("…".to_owned());
    }
    declarations
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{SCHEMA, accepts, helps, problems, relates, reports};

    #[test]
    fn defined_for_uses_anywhere() {
        accepts(
            "query a($n: Int, $if: Boolean!) { echo(int: $n) ...f } \
             fragment f on Query { cards(limit: 1, filter: {and: [{min: $n}]}) @skip(if: $if) \
             { total } }",
        );
    }

    #[test]
    fn not_defined() {
        reports(
            "{ echo(int: $n, text: $t) a: echo(int: $n) }",
            &[
                "1:13 `$n` is not defined: expected a definition in the query",
                "1:23 `$t` is not defined: expected a definition in the query",
            ],
        );
        reports(
            "{ echo(date: {a: [$n]}) }",
            &["1:19 `$n` is not defined: expected a definition in the query"],
        );
    }

    #[test]
    fn each_operation_by_itself() {
        let fragment = "\nfragment f on Query { echo(int: $n) }";
        reports(
            &format!("query a($n: Int) {{ ...f }} query b {{ ...f }}{fragment}"),
            &["2:33 `$n` is not defined: expected a definition in the query `b`"],
        );
        relates(
            &format!("query b {{ ...f }}{fragment}"),
            &["test.graphql:1:7 the query `b` comes to this fragment"],
        );
    }

    #[test]
    fn the_help_is_the_definition() {
        helps(
            "{ echo(int: $page) }",
            "define it before the `{`: `query Name($page: Int)`",
        );
        helps(
            "query a { cards(limit: $page) { total } }",
            "define it: `query a($page: Int!)`",
        );
        helps(
            "mutation { topUp(reference: $r, value: 1) { id } }",
            "define it: `mutation ($r: ID!)`",
        );
        helps(
            "query a($i: Int!) { cards(limit: $i, status: [$stat]) { total } }",
            "define it: `query a(…, $stat: Status!)`",
        );
        helps(
            "query a($limit: Int!) { cards(limit: $limt) { total } }",
            "did you mean `$limit`? Otherwise define it: `query a(…, $limt: Int!)`",
        );
        helps(
            "query a($limit: Int!) { cards(limit: $Limit) { total } }",
            "names are case-sensitive: did you mean `$limit`? Otherwise define it: \
             `query a(…, $Limit: Int!)`",
        );
    }

    #[test]
    fn all_that_is_undefined_is_written_out() {
        let head = "define it: `query a($n: Int, $m: Int!)`";
        let found = problems(SCHEMA, "query a { cards(page: $n, limit: $m) { total } }");
        let helps: Vec<_> = found.iter().map(|problem| problem.help_text()).collect();
        assert_eq!(helps, [Some(head), Some(head)]);
    }

    #[test]
    fn the_definition_fits_every_use() {
        helps(
            "query a { cards(page: $n, limit: $n) { total } }",
            "define it: `query a($n: Int!)`",
        );
        helps(
            "query a { holder(by: {email: $e}) { __typename } }",
            "define it: `query a($e: String!)`",
        );
        helps(
            "query a { echo(date: {of: $x}) }",
            "define it: `query a($x: …)`",
        );
    }

    #[test]
    fn one_problem_where_several_operations_lack_it() {
        let fragment = "\nfragment f on Query { echo(int: $n) }";
        let two =
            format!("query a {{ ...f }} query b($m: Int) {{ ...f m: echo(int: $m) }}{fragment}");
        reports(
            &two,
            &["2:33 `$n` is not defined: expected a definition in the query `a` and the query `b`"],
        );
        relates(
            &two,
            &[
                "test.graphql:1:7 the query `a` comes to this fragment",
                "test.graphql:1:24 the query `b` comes to this fragment",
            ],
        );
        helps(&two, "add the definition `$n: Int` to each of them");
        reports(
            &format!(
                "query a {{ ...f }} query b {{ ...f }} query c {{ ...f }} query d {{ ...f }} \
                 query e {{ ...f }}{fragment}"
            ),
            &[
                "2:33 `$n` is not defined: expected a definition in the query `a` and \
                 the query `b` and the query `c` and 2 more",
            ],
        );
    }
}
