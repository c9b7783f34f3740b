//! 5.8.3 All Variable Uses Defined: an operation defines every variable that it uses, also through
//! its fragments.

use std::collections::BTreeSet;

use super::super::typed::{DefinitionNode, Typed, UseNode};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::OperationDefinition;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for (index, operation, node) in typed.operations() {
        let mut seen: BTreeSet<&str> = operation
            .variables
            .iter()
            .map(|variable| variable.name.text.as_str())
            .collect();
        for reached in typed.reached(index) {
            for used in typed.uses_in(reached) {
                if seen.insert(used.name) {
                    problems.push(undefined(typed, operation, node, used, reached != index));
                }
            }
        }
    }
}

fn undefined(
    typed: &Typed<'_>,
    operation: &OperationDefinition,
    node: &DefinitionNode<'_>,
    used: &UseNode<'_>,
    in_fragment: bool,
) -> Diagnostic {
    let described = node.definition.described();
    let message = format!(
        "`${}` is not defined: expected a definition in {described}",
        used.name
    );
    let label = "not defined";
    let problem = Diagnostic::error(
        Code::UndefinedVariable,
        message,
        typed.source,
        used.span,
        label,
    );
    let place = operation
        .name
        .as_ref()
        .map_or(operation.keyword, |name| name.span);
    let problem = if in_fragment {
        problem.related(
            typed.source,
            place,
            format!("{described} comes to this fragment"),
        )
    } else {
        problem.related(typed.source, place, "to be defined here")
    };
    let declaration = used
        .expected
        .map(|expected| format!("${}: {}", used.name, expected.ty));
    let known = operation
        .variables
        .iter()
        .map(|variable| variable.name.text.as_str());
    let definition = declaration.map(|declaration| {
        let alone = operation.variables.is_empty();
        let written = if alone {
            format!("({declaration})")
        } else {
            declaration
        };
        format!("add the definition `{written}`")
    });
    match (typed.did_you_mean(used.name, known), definition) {
        (Some(near), Some(definition)) => problem.help(format!("{near} Otherwise {definition}")),
        (Some(help), None) | (None, Some(help)) => problem.help(help),
        (None, None) => problem,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

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
        helps("{ echo(int: $page) }", "add the definition `($page: Int)`");
        helps(
            "{ cards(limit: $page) { total } }",
            "add the definition `($page: Int!)`",
        );
        helps(
            "query a($i: Int!) { cards(limit: $i, status: [$stat]) { total } }",
            "add the definition `$stat: Status!`",
        );
        helps(
            "query a($limit: Int!) { cards(limit: $limt) { total } }",
            "did you mean `limit`? Otherwise add the definition `$limt: Int!`",
        );
    }
}
