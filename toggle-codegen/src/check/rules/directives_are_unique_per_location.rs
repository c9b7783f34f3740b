//! 5.7.3 Directives Are Unique per Location: a directive that is not repeatable stands once.

use super::super::typed::Typed;
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.directives {
        for (first, again) in repeated(node.directives.iter().map(|directive| &directive.name)) {
            let definition = typed.schema.directive(&again.text);
            if definition.is_none_or(|definition| definition.repeatable) {
                continue;
            }
            let message = format!(
                "`@{}` stands twice at one place: expected it once",
                again.text
            );
            let span = again.span;
            let label = "the second";
            problems.push(
                Diagnostic::error(Code::RepeatedDirective, message, typed.source, span, label)
                    .related(typed.source, first.span, "the first")
                    .help("delete one of the two"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn once_or_repeatable() {
        accepts("{ count @tag(name: \"a\") @tag(name: \"b\") @skip(if: false) }");
        accepts("{ a: count @skip(if: false) b: count @skip(if: false) }");
    }

    #[test]
    fn twice() {
        reports(
            "{ count @skip(if: false) @skip(if: false) }",
            &["1:26 `@skip` stands twice at one place: expected it once"],
        );
        relates(
            "{ count @skip(if: false) @skip(if: false) }",
            &["test.graphql:1:9 the first"],
        );
    }
}
