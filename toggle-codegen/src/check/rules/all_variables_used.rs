//! 5.8.4 All Variables Used: an operation uses every variable that it defines, perhaps in a
//! fragment.

use std::collections::BTreeSet;

use super::super::typed::Typed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for (index, operation, node) in typed.operations() {
        if operation.variables.is_empty() {
            continue;
        }
        let used: BTreeSet<&str> = typed
            .reached_or_meant(index)
            .into_iter()
            .flat_map(|reached| typed.uses_in(reached))
            .map(|used| used.name)
            .collect();
        let names = || {
            operation
                .variables
                .iter()
                .map(|variable| variable.name.text.as_str())
        };
        let defined: BTreeSet<&str> = names().collect();
        // A mistyped use is reported; that what it meant is unused follows from it.
        let mistyped: BTreeSet<&str> = used
            .difference(&defined)
            .filter_map(|name| typed.meant(name, names()))
            .collect();
        for variable in &operation.variables {
            let name = variable.name.text.as_str();
            if used.contains(name) || mistyped.contains(name) {
                continue;
            }
            let described = node.definition.described();
            let message = format!("`${name}` is defined but {described} does not use it");
            let label = "not used";
            let span = variable.name.span;
            problems.push(
                Diagnostic::error(Code::UnusedVariable, message, typed.source, span, label).help(
                    format!("use `${name}` as the value of an argument, or remove it"),
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn used_in_arguments_directives_and_fragments() {
        accepts(
            "query a($a: Int, $b: Boolean!, $c: Int) { echo(int: $a) @skip(if: $b) ...f } \
             fragment f on Query { cards(limit: 1, filter: {min: $c}) { total } }",
        );
    }

    #[test]
    fn unused() {
        reports(
            "query a($n: Int, $m: Int) { echo(int: $n) }",
            &["1:18 `$m` is defined but the query `a` does not use it"],
        );
        reports(
            "query ($n: Int) { ...f } query b($n: Int) { count } fragment f on Query { count }",
            &[
                "1:1 an operation without a name must be the only one: expected a name",
                "1:8 `$n` is defined but the query does not use it",
                "1:34 `$n` is defined but the query `b` does not use it",
            ],
        );
        helps(
            "query a($n: Int) { count }",
            "use `$n` as the value of an argument, or remove it",
        );
    }

    #[test]
    fn silent_about_what_a_mistyped_use_meant() {
        reports(
            "query a($limit: Int!) { cards(limit: $limt) { total } }",
            &["1:38 `$limt` is not defined: expected a definition in the query `a`"],
        );
    }
}
