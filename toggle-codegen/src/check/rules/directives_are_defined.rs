//! 5.7.1 Directives Are Defined: a directive is one that the schema knows.

use super::super::typed::Typed;
use super::super::words::listed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.directives {
        for directive in node.directives {
            let name = directive.name.text.as_str();
            if typed.schema.directive(name).is_some() {
                continue;
            }
            let message = format!("the schema has no directive `@{name}`");
            let span = directive.name.span;
            let label = "no such directive";
            let problem =
                Diagnostic::error(Code::UnknownDirective, message, typed.source, span, label);
            // Only what may stand at the place is worth suggesting.
            let fitting = typed.schema.directive_names().filter(|known| {
                let known = typed.schema.directive(known);
                known.is_some_and(|known| known.locations.iter().any(|at| at == node.place))
            });
            // With the `@`, so that what is suggested can be typed as it is.
            let fitting: Vec<String> = fitting.map(|known| format!("@{known}")).collect();
            let fitting = || fitting.iter().map(String::as_str);
            let help = typed
                .did_you_mean(&format!("@{name}"), fitting())
                .unwrap_or_else(|| match fitting().next() {
                    Some(_) => format!("the directives for this place are {}", listed(fitting())),
                    None => "the schema has no directive for this place: delete it".to_owned(),
                });
            problems.push(problem.help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn built_in_ours_and_the_schemas_own() {
        accepts("{ count @skip(if: false) @include(if: true) @required @tag(name: \"a\") }");
    }

    #[test]
    fn unknown_ones_and_nothing_of_their_arguments() {
        reports(
            "query q @nope(a: 1) { count @incude(unless: false) }",
            &[
                "1:9 the schema has no directive `@nope`",
                "1:29 the schema has no directive `@incude`",
            ],
        );
        helps("{ count @incude(if: true) }", "did you mean `@include`?");
        helps(
            "{ count @Skip(if: true) }",
            "names are case-sensitive: did you mean `@skip`?",
        );
        helps(
            "query q($n: Int @nope) { echo(int: $n) }",
            "the directives for this place are `@trace`",
        );
        helps(
            "fragment f on Query @nope { count } { ...f }",
            "the schema has no directive for this place: delete it",
        );
    }
}
