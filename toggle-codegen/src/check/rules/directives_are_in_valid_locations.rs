//! 5.7.2 Directives Are in Valid Locations: a directive stands where its definition lets it.

use super::super::typed::Typed;
use super::super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.directives {
        for directive in node.directives {
            let Some(definition) = typed.schema.directive(&directive.name.text) else {
                continue;
            };
            if definition.locations.iter().any(|place| place == node.place) {
                continue;
            }
            let executable: Vec<&str> = definition
                .locations
                .iter()
                .filter_map(|place| described(place))
                .collect();
            let expected = match executable.split_last() {
                None => "it in a schema only".to_owned(),
                Some((only, [])) => format!("it on {only}"),
                Some((last, others)) => format!("it on {} or {last}", others.join(", ")),
            };
            let message = format!(
                "`@{}` stands on {}: expected {expected}",
                definition.name,
                described(node.place).unwrap_or("something else")
            );
            let span = directive.name.span;
            let label = "may not stand here";
            let problem =
                Diagnostic::error(Code::MisplacedDirective, message, typed.source, span, label);
            let problem = problem.help(if executable.is_empty() {
                "delete it".to_owned()
            } else {
                format!("move it to {}", executable.join(" or "))
            });
            problems.push(if definition.location.source.name() == "built-in" {
                problem
            } else {
                defined_at(problem, &definition.location, "defined here")
            });
        }
    }
}

/// A place in a document in words; a place in a schema has none.
fn described(place: &str) -> Option<&'static str> {
    Some(match place {
        "QUERY" => "a query",
        "MUTATION" => "a mutation",
        "SUBSCRIPTION" => "a subscription",
        "FIELD" => "a field",
        "FRAGMENT_DEFINITION" => "a fragment definition",
        "FRAGMENT_SPREAD" => "a fragment spread",
        "INLINE_FRAGMENT" => "an inline fragment",
        "VARIABLE_DEFINITION" => "a variable definition",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn where_they_may() {
        accepts(
            "query a($n: Int @trace(name: \"v\")) @trace(name: \"q\") { echo(int: $n) \
             ...f @skip(if: true) ... @include(if: true) { count @trace(name: \"f\") } } \
             fragment f on Query { count }",
        );
    }

    #[test]
    fn where_they_may_not() {
        reports(
            "query a @skip(if: true) { count @deprecated ...f @trace(name: \"a\") }\n\
             fragment f on Query @include(if: true) { count }",
            &[
                "1:9 `@skip` stands on a query: expected it on a field, a fragment spread or an \
                 inline fragment",
                "1:33 `@deprecated` stands on a field: expected it in a schema only",
                "1:50 `@trace` stands on a fragment spread: expected it on a field, a query or a \
                 variable definition",
                "2:21 `@include` stands on a fragment definition: expected it on a field, a \
                 fragment spread or an inline fragment",
            ],
        );
        helps(
            "query q @skip(if: true) { count }",
            "move it to a field or a fragment spread or an inline fragment",
        );
        helps("{ count @deprecated }", "delete it");
        relates(
            "{ ... @trace(name: \"a\") { count } }",
            &["schema:44:12 defined here"],
        );
    }
}
