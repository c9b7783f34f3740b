//! 5.4.3 Required Arguments: an argument that is non-null and has no default is given.
//!
//! One that is given as `null` is a matter of its value's type.

use super::super::typed::{ArgumentsNode, Owner, Typed};
use super::super::words::{listed, required_at, signature, written};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::InputValueDefinition;
use crate::source::Span;

/// More places in the schema would hide the message.
const SHOWN: usize = 3;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.arguments {
        let known = node.owner.arguments().unwrap_or_default();
        let mut missing: Vec<&InputValueDefinition> = known
            .iter()
            .filter(|known| known.is_required() && !is_given(node, &known.name))
            .collect();
        // A mistyped name is reported; that what it meant is missing follows from it.
        for argument in node.given {
            let wanted = &argument.name.text;
            if node.owner.argument(wanted).is_none() {
                let meant = typed.meant(wanted, missing.iter().map(|known| known.name.as_str()));
                let meant = meant.map(ToOwned::to_owned);
                missing.retain(|known| Some(&known.name) != meant.as_ref());
            }
        }
        let Some(span) = name_span(node.owner).filter(|_| !missing.is_empty()) else {
            continue;
        };
        let (lacks, list) = match missing.as_slice() {
            [only] => ("the argument", format!("`{}: {}`", only.name, only.ty)),
            several => (
                "the arguments",
                format!("`{}`", signature(several.iter().copied())),
            ),
        };
        let coordinate = node.owner.coordinate();
        let message = format!("`{coordinate}` needs {lacks} {list}");
        let names = || missing.iter().map(|known| known.name.as_str());
        let label = format!("lacks {}", listed(names()));
        let mut problem =
            Diagnostic::error(Code::MissingArgument, message, typed.source, span, label);
        for known in missing.iter().take(SHOWN) {
            problem = required_at(problem, &known.location);
        }
        let given = if node.given.is_empty() { "" } else { "…, " };
        let help = format!(
            "write `{}({given}{})`",
            name(node.owner),
            written(typed, names())
        );
        problems.push(problem.help(help));
    }
}

fn is_given(node: &ArgumentsNode<'_>, name: &str) -> bool {
    node.given.iter().any(|argument| argument.name.text == name)
}

fn name_span(owner: Owner<'_>) -> Option<Span> {
    match owner {
        Owner::Field { field, .. } => Some(field.name.span),
        Owner::Directive { directive, .. } => Some(directive.name.span),
        Owner::Unknown => None,
    }
}

fn name(owner: Owner<'_>) -> String {
    match owner {
        Owner::Field { field, .. } => field.name.text.clone(),
        _ => owner.coordinate(),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn given_or_not_required() {
        accepts("{ cards(limit: 1) { total } echo card { id } }");
        accepts("query a($limit: Int!) { cards(limit: $limit) { total } }");
        accepts("{ count @include(if: true) }");
    }

    #[test]
    fn not_given() {
        reports(
            "{ cards(page: 2) { total } }",
            &["1:3 `Query.cards` needs the argument `limit: Int!`"],
        );
        reports(
            "{ count @skip }",
            &["1:9 `@skip` needs the argument `if: Boolean!`"],
        );
        reports(
            "mutation { topUp { id } }",
            &["1:12 `Mutation.topUp` needs the arguments `reference: ID!, value: Int!`"],
        );
    }

    #[test]
    fn a_mistyped_name_is_one_problem() {
        reports(
            "{ cards(limt: 2) { total } }",
            &["1:9 `Query.cards` has no argument `limt`"],
        );
        reports(
            "mutation { topUp(reference: 1, xyzzy: 2) { id } }",
            &[
                "1:12 `Mutation.topUp` needs the argument `value: Int!`",
                "1:32 `Mutation.topUp` has no argument `xyzzy`",
            ],
        );
    }

    #[test]
    fn the_help_has_all_that_are_required() {
        helps(
            "mutation { topUp(value: 1) { id } }",
            "write `topUp(…, reference: …)`",
        );
        helps(
            "mutation { topUp { id } }",
            "write `topUp(reference: …, value: …)`",
        );
        helps(
            "query q($limit: Int!) { cards { total } echo(int: $limit) }",
            "write `cards(limit: $limit)`",
        );
        helps("{ count @skip }", "write `@skip(if: …)`");
        relates("{ cards { total } }", &["schema:5:24 required here"]);
        relates("{ count @skip }", &[]);
    }
}
