//! 5.4.3 Required Arguments: an argument that is non-null and has no default is given.
//!
//! One that is given as `null` is a matter of its value's type.

use super::super::typed::{ArgumentsNode, Owner, Typed};
use super::super::words::{defined_at, signature};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::InputValueDefinition;
use crate::source::Span;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.arguments {
        let known = node.owner.arguments().unwrap_or_default();
        let missing: Vec<&InputValueDefinition> = known
            .iter()
            .filter(|known| known.is_required() && !is_given(node, &known.name))
            .collect();
        let Some((first, span)) = missing.first().zip(name_span(node.owner)) else {
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
        let label = format!("lacks `{}`", first.name);
        let problem = Diagnostic::error(Code::MissingArgument, message, typed.source, span, label);
        let required = known.iter().filter(|known| known.is_required());
        problems.push(
            defined_at(problem, &first.location, "required here").help(format!(
                "write `{}({})`",
                written(node.owner),
                signature(required)
            )),
        );
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

fn written(owner: Owner<'_>) -> String {
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
    fn the_help_has_all_that_are_required() {
        helps(
            "mutation { topUp(value: 1) { id } }",
            "write `topUp(reference: ID!, value: Int!)`",
        );
        helps("{ count @skip }", "write `@skip(if: Boolean!)`");
        relates("{ cards { total } }", &["schema:5:24 required here"]);
    }
}
