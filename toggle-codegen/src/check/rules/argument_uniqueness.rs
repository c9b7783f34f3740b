//! 5.4.2 Argument Uniqueness: an argument is given once.

use super::super::typed::Typed;
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.arguments {
        for (first, again) in repeated(node.given.iter().map(|argument| &argument.name)) {
            let message = format!(
                "the argument `{}` is given twice: expected it once",
                again.text
            );
            let label = "given again";
            problems.push(
                Diagnostic::error(
                    Code::DuplicateArgument,
                    message,
                    typed.source,
                    again.span,
                    label,
                )
                .related(typed.source, first.span, "first given here")
                .help("delete one of the two"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn once_each() {
        accepts("{ card(reference: 1, pin: \"1\") { id } other: card(reference: 1) { id } }");
    }

    #[test]
    fn twice_on_fields_and_directives_known_or_not() {
        let message = |name| format!("the argument `{name}` is given twice: expected it once");
        reports(
            "{ card(pin: \"1\", pin: \"1\", pin: \"2\") { id } }",
            &[
                &format!("1:18 {}", message("pin")),
                &format!("1:28 {}", message("pin")),
            ],
        );
        reports(
            "{ count @skip(if: true, if: false) }",
            &[&format!("1:25 {}", message("if"))],
        );
        relates(
            "{ card(pin: \"1\", pin: \"1\") { id } }",
            &["test.graphql:1:8 first given here"],
        );
    }
}
