//! Random documents: merged sets and pairs of sets must find what the specification's own words find.

use std::fmt::Write as _;

use super::super::{Conflicts, Facts, pairs, sets, starts};
use crate::check::typed::{FieldNode, Typed};
use crate::check::visit::{VariableTypes, visit};
use crate::document::Document;
use crate::schema::{Schema, TypeDefinition, TypeKind};

const SCHEMA: &str = "type Query { i: I u: U } union U = A | B | C \
    interface I { i: I x(n: Int): Int y: Int l: [I] } \
    type A implements I { i: A x(n: Int): Int y: Int l: [I] s: String! a: A } \
    type B implements I { i: I x(n: Int): Int y: Int l: [I] s: String a: I } \
    type C { s: String a: [C] i: C }";

/// Small numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}

const FRAGMENTS: usize = 4;

/// Selections on a type; the fragments that may be spread come after the `from`th, so that there are no cycles.
fn selections(dice: &mut Dice, on: &str, from: usize, depth: usize) -> String {
    let mut text = String::new();
    for _ in 0..=dice.below(3) {
        let alias = ["", "k: ", "m: "][dice.below(12).saturating_sub(9)];
        let choice = dice.below(9);
        let _ = match choice {
            0 if from < FRAGMENTS => write!(text, "...f{} ", from + dice.below(FRAGMENTS - from)),
            1 | 2 if depth > 0 => {
                let inner = ["I", "A", "B", "C"][dice.below(4)];
                let set = selections(dice, inner, from, depth - 1);
                write!(text, "... on {inner} {{ {set}}} ")
            }
            3..=5 if depth > 0 && on != "U" => {
                let (name, inner) = match (on, dice.below(3)) {
                    ("C", 0) => ("i", "C"),
                    ("C", _) => ("a", "C"),
                    ("I", 0) | (_, 1) => ("l", "I"),
                    ("A", 0) => ("i", "A"),
                    ("A", _) => ("a", "A"),
                    _ => ("i", "I"),
                };
                let set = selections(dice, inner, from, depth - 1);
                write!(text, "{alias}{name} {{ {set}}} ")
            }
            6 if on == "A" => write!(text, "{alias}x(n: {}) ", dice.below(2)),
            7 if matches!(on, "A" | "B" | "C") => write!(text, "{alias}s "),
            8 if matches!(on, "I" | "A" | "B") => write!(text, "{alias}y "),
            _ => write!(text, "{alias}__typename "),
        };
    }
    text
}

fn document(dice: &mut Dice) -> String {
    let on = |dice: &mut Dice| ["I", "A", "B", "C"][dice.below(4)];
    let mut text = format!(
        "{{ i {{ {}}} u {{ {}}} }}",
        selections(dice, "I", 0, 3),
        selections(dice, "U", 0, 3)
    );
    for fragment in 0..FRAGMENTS {
        let on = on(dice);
        let set = selections(dice, on, fragment + 1, 2);
        let _ = write!(text, " fragment f{fragment} on {on} {{ {set}}}");
    }
    text
}

/// `FieldsInSetCanMerge` and `SameResponseShape`, as they are written down.
struct Specification<'t, 'a>(&'t Typed<'a>);

impl<'t, 'a> Specification<'t, 'a> {
    fn fields(&self, sets: &[usize]) -> Vec<&'t FieldNode<'a>> {
        let mut all = Vec::new();
        for set in sets {
            let set = &self.0.sets[*set];
            all.extend(set.fields.iter().map(|field| &self.0.fields[*field]));
            all.extend(self.fields(&set.sets));
            let spread = |index: &usize| {
                let target = self.0.fragment(self.0.spreads[*index].spread);
                self.0.definitions[target.expect("a fragment")].set
            };
            all.extend(self.fields(&set.spreads.iter().map(spread).collect::<Vec<_>>()));
        }
        all
    }

    fn pairs(&self, sets: &[usize]) -> Vec<[&'t FieldNode<'a>; 2]> {
        let all = self.fields(sets);
        let later = |at: usize| all.iter().skip(at + 1).copied();
        let pairs = all
            .iter()
            .enumerate()
            .flat_map(|(at, one)| later(at).map(|other| [*one, other]));
        pairs
            .filter(|[one, other]| one.field.response_key().text == other.field.response_key().text)
            .collect()
    }

    fn can_merge(&self, sets: &[usize]) -> bool {
        self.pairs(sets).into_iter().all(|[one, other]| {
            let parents = [one, other].map(|node| node.parent.expect("a parent"));
            let can_be_one = parents[0].name == parents[1].name
                || parents.iter().any(|parent| parent.kind != TypeKind::Object);
            let arguments = |node: &FieldNode<'_>| {
                let given = node.field.arguments.iter();
                let shown =
                    given.map(|given| format!("{} {:?}", given.name.text, given.value.kind));
                shown.collect::<Vec<_>>()
            };
            self.same_shape(one, other)
                && (!can_be_one
                    || (one.field.name.text == other.field.name.text
                        && arguments(one) == arguments(other)
                        && self.can_merge(&inner(one, other))))
        })
    }

    fn same_shape(&self, one: &FieldNode<'a>, other: &FieldNode<'a>) -> bool {
        let [ty, other_ty] = [one, other].map(|node| {
            let definition = node.definition.expect("a definition");
            let is_composite = node.named.is_some_and(TypeDefinition::is_composite);
            let text = definition.ty.to_string();
            if is_composite {
                text.replace(definition.ty.inner_name(), "…")
            } else {
                text
            }
        });
        ty == other_ty
            && self
                .pairs(&inner(one, other))
                .into_iter()
                .all(|[one, other]| self.same_shape(one, other))
    }
}

fn inner(one: &FieldNode<'_>, other: &FieldNode<'_>) -> Vec<usize> {
    one.set.into_iter().chain(other.set).collect()
}

#[test]
fn random_documents() {
    let schema = Schema::parse(SCHEMA).expect("a schema");
    let mut dice = Dice(1);
    let mut counts = [0, 0];
    for _ in 0..3_000 {
        let text = document(&mut dice);
        let document = Document::parse("test.graphql", &text)
            .unwrap_or_else(|errors| panic!("{errors}\n{text}"));
        let variables = VariableTypes::of(&document);
        let typed = visit(&schema, &document, &variables);
        let specification = Specification(&typed);
        // The specification's words about a set of its own name the set; a fragment that nothing spreads is one too.
        let mut expected = true;
        for set in typed.definitions.iter().map(|node| node.set) {
            expected = expected
                && all_sets(&typed, set)
                    .into_iter()
                    .all(|set| specification.can_merge(&[set]));
        }
        counts[usize::from(expected)] += 1;
        let (facts, starts) = (Facts::of(&typed), starts(&typed));
        let [mut by_sets, mut by_pairs] = [Conflicts::new(&typed), Conflicts::new(&typed)];
        assert!(sets::compare(&facts, &starts, &mut by_sets), "{text}");
        assert!(pairs::compare(&facts, &starts, &mut by_pairs), "{text}");
        assert_eq!(by_sets.problems.is_empty(), expected, "merged sets: {text}");
        assert_eq!(by_pairs.problems.is_empty(), expected, "pairs: {text}");
        if sets::agree_everywhere(&facts, &starts) == Some(true) {
            assert!(expected, "everywhere: {text}");
        }
    }
    assert!(
        counts.iter().all(|count| *count > 500),
        "{counts:?} refused and accepted"
    );
}

/// The set and all sets of fields in it.
fn all_sets(typed: &Typed<'_>, set: usize) -> Vec<usize> {
    let mut sets = vec![set];
    let fields = Specification(typed).fields(&[set]);
    for inner in fields.iter().filter_map(|node| node.set) {
        sets.extend(all_sets(typed, inner));
    }
    sets
}
