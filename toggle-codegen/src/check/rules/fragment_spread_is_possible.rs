//! 5.5.2.3 Fragment Spread Is Possible: some object is of both the parent's and the fragment's
//! type.

use std::collections::BTreeMap;

use super::super::typed::{Executable, Typed};
use super::super::words::{listed, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{TypeDefinition, TypeKind};
use crate::source::Span;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut pairs = Pairs::default();
    for node in &typed.inline_fragments {
        let Some(name) = &node.inline.type_condition else {
            continue;
        };
        let known = node.parent.zip(node.named);
        if let Some((parent, named)) = known.filter(|pair| !pairs.overlap(typed, *pair)) {
            problems.push(impossible(
                typed,
                pairs.possible(typed, parent),
                parent,
                named,
                "this fragment",
                name.span,
            ));
        }
    }
    for node in &typed.spreads {
        let target = node.target.and_then(|index| typed.definitions.get(index));
        let Some(Executable::Fragment(fragment)) = target.map(|target| target.definition) else {
            continue;
        };
        let condition = &fragment.type_condition;
        let known = node.parent.zip(typed.schema.type_named(&condition.text));
        if let Some((parent, named)) = known.filter(|pair| !pairs.overlap(typed, *pair)) {
            let what = format!("the fragment `{}`", fragment.name.text);
            problems.push(
                impossible(
                    typed,
                    pairs.possible(typed, parent),
                    parent,
                    named,
                    &what,
                    node.spread.span,
                )
                .related(typed.source, condition.span, "the fragment's type"),
            );
        }
    }
}

/// Which pairs of types have an object in common. A document asks for few types many times.
#[derive(Default)]
struct Pairs<'a> {
    known: BTreeMap<(&'a str, &'a str), bool>,
    possible: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Pairs<'a> {
    /// Also where the second is no composite type, which another rule reports.
    fn overlap(
        &mut self,
        typed: &Typed<'a>,
        (parent, named): (&'a TypeDefinition, &'a TypeDefinition),
    ) -> bool {
        if parent.name == named.name || !named.is_composite() {
            return true;
        }
        let pair = (parent.name.as_str(), named.name.as_str());
        if let Some(known) = self.known.get(&pair) {
            return *known;
        }
        let both = [parent, named].map(|ty| self.possible(typed, ty).len());
        let (fewer, more) = if both[0] <= both[1] {
            (parent, named)
        } else {
            (named, parent)
        };
        let fewer = self.possible(typed, fewer).to_vec();
        let more = self.possible(typed, more);
        let overlap = fewer.iter().any(|name| more.binary_search(name).is_ok());
        self.known.insert(pair, overlap);
        overlap
    }

    /// The objects that are of a type.
    fn possible(&mut self, typed: &Typed<'a>, ty: &'a TypeDefinition) -> &[&'a str] {
        self.possible
            .entry(&ty.name)
            .or_insert_with(|| typed.schema.possible_types(ty))
    }
}

fn impossible(
    typed: &Typed<'_>,
    possible: &[&str],
    parent: &TypeDefinition,
    named: &TypeDefinition,
    what: &str,
    span: Span,
) -> Diagnostic {
    let message = format!(
        "{what} is on `{}`, and no `{}` is one",
        named.name, parent.name
    );
    let label = "can never match";
    let problem = Diagnostic::error(Code::ImpossibleSpread, message, typed.source, span, label);
    let problem = type_defined_at(problem, parent);
    match (parent.kind, possible) {
        (TypeKind::Object, _) => problem.help(format!(
            "select fields of `{}` here, without this fragment",
            parent.name
        )),
        (_, []) => problem.help(format!("no type of the schema is `{}`", parent.name)),
        _ => {
            let known = listed(possible.iter().copied());
            problem.help(format!("the types that are `{}`: {known}", parent.name))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn types_with_an_object_in_common() {
        accepts(
            "{ card { ... on Card { id } ... on Node { id } ... on Anything { __typename } } }",
        );
        accepts(
            "{ node(id: 1) { ... on Card { id } ... on Named { name } ... on Holder { __typename } } }",
        );
        accepts(
            "{ any { ... on Person { id } ... on Holder { __typename } ...n } } fragment n on Node { id }",
        );
    }

    #[test]
    fn all_four_pairs_without() {
        reports(
            "{ card { ... on Person { id }\n... on Named { name }\n... on Holder { __typename } } }",
            &[
                "1:17 this fragment is on `Person`, and no `Card` is one",
                "2:8 this fragment is on `Named`, and no `Card` is one",
                "3:8 this fragment is on `Holder`, and no `Card` is one",
            ],
        );
        reports(
            "{ named { ... on Card { id }\n... on Empty { never } } }",
            &[
                "1:18 this fragment is on `Card`, and no `Named` is one",
                "2:8 this fragment is on `Empty`, and no `Named` is one",
            ],
        );
        reports(
            "{ any { ...c } }\nfragment c on Company { id }",
            &["1:9 the fragment `c` is on `Company`, and no `Anything` is one"],
        );
    }

    #[test]
    fn shows_and_helps() {
        relates(
            "{ any { ...c } }\nfragment c on Company { id }",
            &[
                "schema:36:7 `Anything` is defined here",
                "test.graphql:2:15 the fragment's type",
            ],
        );
        helps(
            "{ any { ... on Company { id } } }",
            "the types that are `Anything`: `Card` and `Person`",
        );
        helps(
            "{ card { ... on Person { id } } }",
            "select fields of `Card` here, without this fragment",
        );
    }
}
