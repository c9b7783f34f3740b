//! 5.2.4.1 Single Root Field: a subscription selects one root field, which is not an introspection
//! field and on which nothing depends (`@skip`, `@include`).

use std::collections::BTreeSet;

use super::super::typed::{DefinitionNode, Executable, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{Directive, Field, Name, Selection, SelectionSet};
use crate::source::Span;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    // What stands in a fragment is wrong once, however many subscriptions spread it.
    let mut told = BTreeSet::new();
    for (_, operation, node) in typed.operations() {
        if operation.kind == OperationKind::Subscription
            && typed.schema.root(operation.kind).is_some()
        {
            let found = subscription(typed, &operation.selection_set, node);
            problems.extend(
                found
                    .into_iter()
                    .filter(|(span, _)| told.insert(span.start))
                    .map(|(_, problem)| problem),
            );
        }
    }
}

/// The root fields and the conditions on the way to them.
#[derive(Default)]
struct Root<'a> {
    fields: Vec<&'a Field>,
    conditions: Vec<&'a Directive>,
}

fn subscription(
    typed: &Typed<'_>,
    set: &SelectionSet,
    node: &DefinitionNode<'_>,
) -> Vec<(Span, Diagnostic)> {
    let mut problems = Vec::new();
    let root = collect(typed, set);
    let described = node.definition.described();
    for condition in root.conditions {
        let message = format!(
            "{described} has its root field under `@{}`: expected it without a condition",
            condition.name.text
        );
        let label = "nothing may depend on a condition here";
        let span = condition.span;
        let problem = Diagnostic::error(Code::SubscriptionRoot, message, typed.source, span, label);
        problems.push((span, problem));
    }
    let mut fields = root.fields.into_iter();
    let Some(first) = fields.next() else {
        return problems;
    };
    let key = &first.response_key().text;
    if let Some(second) = fields.find(|field| field.response_key().text != *key) {
        let message = format!("{described} has several root fields: expected one");
        let label = "the second";
        let span = second.span;
        let problem = Diagnostic::error(Code::SubscriptionRoot, message, typed.source, span, label)
            .related(typed.source, first.span, "the first")
            .help("write a subscription of its own for each");
        problems.push((span, problem));
    } else if first.name.text.starts_with("__") {
        let name = &first.name.text;
        let message = format!("`{name}` cannot be subscribed to: expected a field of the schema");
        let label = "an introspection field";
        let span = first.span;
        let problem = Diagnostic::error(Code::SubscriptionRoot, message, typed.source, span, label);
        problems.push((span, problem));
    }
    problems
}

fn collect<'a>(typed: &Typed<'a>, set: &'a SelectionSet) -> Root<'a> {
    let subscription = typed.schema.root_name(OperationKind::Subscription);
    // A fragment on any other type adds nothing, and other rules say so.
    let applies = |condition: &Name| {
        let named = typed.schema.type_named(&condition.text);
        named
            .map(|named| typed.schema.possible_types(named))
            .is_some_and(|possible| possible.iter().any(|name| Some(*name) == subscription))
    };
    let mut root = Root::default();
    let mut seen = BTreeSet::new();
    let mut open = vec![set];
    while let Some(set) = open.pop() {
        for selection in &set.selections {
            let directives = match selection {
                Selection::Field(field) => {
                    root.fields.push(field);
                    &field.directives
                }
                Selection::InlineFragment(inline) => {
                    if inline.type_condition.as_ref().is_none_or(applies) {
                        open.push(&inline.selection_set);
                    }
                    &inline.directives
                }
                Selection::FragmentSpread(spread) => {
                    let target = typed.fragment(spread).filter(|target| seen.insert(*target));
                    let node = target.and_then(|target| typed.definitions.get(target));
                    if let Some(Executable::Fragment(fragment)) = node.map(|node| node.definition)
                        && applies(&fragment.type_condition)
                    {
                        open.push(&fragment.selection_set);
                    }
                    &spread.directives
                }
            };
            let is_condition =
                |directive: &&Directive| matches!(&*directive.name.text, "skip" | "include");
            root.conditions
                .extend(directives.iter().filter(is_condition));
        }
    }
    root.fields.sort_by_key(|field| field.span);
    root
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn one_field() {
        accepts("subscription { changed { id balance } }");
        accepts(
            "subscription s { changed { id } ...f } fragment f on Subscription { changed { id } }",
        );
        accepts("{ count card { id } }");
    }

    #[test]
    fn several_also_through_fragments() {
        let message = "has several root fields: expected one";
        let document = "subscription s { changed { id }\nremoved }";
        reports(document, &[&format!("2:1 the subscription `s` {message}")]);
        relates(document, &["test.graphql:1:18 the first"]);
        reports(
            "subscription { changed { id } ...f }\nfragment f on Subscription { ... { gone: removed } }",
            &[&format!("2:36 the subscription {message}")],
        );
        reports(
            "subscription { changed(every: 1) { id } a: changed(every: 2) { id } }",
            &[&format!("1:41 the subscription {message}")],
        );
    }

    #[test]
    fn introspection_and_conditions() {
        reports(
            "subscription { __typename }",
            &["1:16 `__typename` cannot be subscribed to: expected a field of the schema"],
        );
        reports(
            "subscription s { changed @include(if: true) { id } }",
            &[
                "1:26 the subscription `s` has its root field under `@include`: expected it without a \
             condition",
            ],
        );
    }

    #[test]
    fn a_fragment_of_several_subscriptions_is_told_once() {
        reports(
            "subscription a { ...f } subscription b { ...f }
fragment f on Subscription { changed @skip(if: true) { id } removed }",
            &[
                "2:38 the subscription `a` has its root field under `@skip`: expected it without a \
             condition",
                "2:61 the subscription `a` has several root fields: expected one",
            ],
        );
    }

    #[test]
    fn a_fragment_that_does_not_apply_adds_no_root_field() {
        reports(
            "subscription { changed { id } ... on Missing { id } ...f } fragment f on Card { id }",
            &[
                "1:38 the schema has no type `Missing`",
                "1:53 the fragment `f` is on `Card`, and no `Subscription` is one",
            ],
        );
    }
}
