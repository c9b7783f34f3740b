//! 5.7.1 Directives Are Defined: a directive is one that the schema knows.

use super::super::typed::Typed;
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
            problems.push(match typed.did_you_mean(name, fitting) {
                Some(help) => problem.help(help),
                None => problem,
            });
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
        helps("{ count @incude(if: true) }", "did you mean `include`?");
    }
}
