//! 5.4.1 Argument Names: a field or directive takes the arguments it defines and no others.

use super::super::typed::{Owner, Typed};
use super::super::words::{defined_at, signature};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.arguments {
        let Some(known) = node.owner.arguments() else {
            continue;
        };
        for argument in node.given {
            let wanted = argument.name.text.as_str();
            if node.owner.argument(wanted).is_some() {
                continue;
            }
            let coordinate = node.owner.coordinate();
            let message = format!("`{coordinate}` has no argument `{wanted}`");
            let span = argument.name.span;
            let label = "no such argument";
            let problem =
                Diagnostic::error(Code::UnknownArgument, message, typed.source, span, label);
            let near = typed.did_you_mean(wanted, known.iter().map(|known| known.name.as_str()));
            let all = || match known {
                [] => format!("`{coordinate}` takes no arguments"),
                _ => format!("`{coordinate}` takes `({})`", signature(known.iter())),
            };
            let problem = problem.help(near.unwrap_or_else(all));
            problems.push(match (node.owner, node.owner.location()) {
                (Owner::Field { .. }, Some(location)) => {
                    defined_at(problem, location, "the field is defined here")
                }
                (_, Some(location)) if location.source.name() != "built-in" => {
                    defined_at(problem, location, "the directive is defined here")
                }
                _ => problem,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn arguments_that_exist() {
        accepts("{ card(reference: 1, pin: \"2\") { id @include(if: true) } }");
        accepts("{ card @trace(name: \"a\") { issuedAt(zone: \"Z\") } }");
    }

    #[test]
    fn arguments_that_do_not() {
        reports(
            "{ card(referenc: 1) { id(of: 2) } }",
            &[
                "1:8 `Query.card` has no argument `referenc`",
                "1:26 `Card.id` has no argument `of`",
            ],
        );
        reports(
            "{ count @include(if: true, unless: false) }",
            &["1:28 `@include` has no argument `unless`"],
        );
    }

    #[test]
    fn helps_and_shows() {
        helps("{ card(referenc: 1) { id } }", "did you mean `reference`?");
        helps(
            "{ card(PIN: 1) { id } }",
            "names are case-sensitive: did you mean `pin`?",
        );
        helps(
            "{ card(xyzzyx: 1) { id } }",
            "`Query.card` takes `(reference: ID, pin: String)`",
        );
        helps("{ count(a: 1) }", "`Query.count` takes no arguments");
        relates("{ count(a: 1) }", &["schema:3:3 the field is defined here"]);
        relates(
            "{ count @tag(name: \"a\", b: 1) }",
            &["schema:45:12 the directive is defined here"],
        );
        relates("{ count @skip(if: true, b: 1) }", &[]);
    }
}
