//! 5.6.3 Input Object Field Uniqueness: an input object names a field once.

use super::super::typed::Typed;
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.objects {
        for (first, again) in repeated(node.fields.iter().map(|field| &field.name)) {
            let message = format!(
                "the input field `{}` is given twice: expected it once",
                again.text
            );
            let label = "given again";
            let span = again.span;
            problems.push(
                Diagnostic::error(
                    Code::DuplicateInputField,
                    message,
                    typed.source,
                    span,
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
    fn once_in_each_object() {
        accepts("{ cards(limit: 1, filter: {min: 1, and: {min: 1}}) { total } }");
    }

    #[test]
    fn twice_also_where_the_type_is_open() {
        let message = |name| format!("the input field `{name}` is given twice: expected it once");
        reports(
            "{ cards(limit: 1, filter: {min: 1, min: 1}) { total } }",
            &[&format!("1:36 {}", message("min"))],
        );
        reports(
            "{ echo(date: {a: 1, a: 2}) }",
            &[&format!("1:21 {}", message("a"))],
        );
        relates(
            "{ echo(date: {a: 1, a: 2}) }",
            &["test.graphql:1:15 first given here"],
        );
    }
}
