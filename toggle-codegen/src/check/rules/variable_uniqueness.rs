//! 5.8.1 Variable Uniqueness: an operation defines a variable once.

use super::super::typed::Typed;
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for (_, operation, _) in typed.operations() {
        for (first, again) in repeated(operation.variables.iter().map(|variable| &variable.name)) {
            let message = format!("`${}` is defined twice: expected it once", again.text);
            let span = again.span;
            let label = "defined again";
            problems.push(
                Diagnostic::error(Code::DuplicateVariable, message, typed.source, span, label)
                    .related(typed.source, first.span, "first defined here")
                    .help("delete one of the two"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn once_in_each_operation() {
        accepts("query a($n: Int) { echo(int: $n) } query b($n: Int) { echo(int: $n) }");
    }

    #[test]
    fn twice() {
        let document = "query a($n: Int, $n: Int!) { echo(int: $n) }";
        reports(document, &["1:18 `$n` is defined twice: expected it once"]);
        relates(document, &["test.graphql:1:9 first defined here"]);
    }
}
