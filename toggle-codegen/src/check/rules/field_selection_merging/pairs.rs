//! Pairs of selection sets, each looked at once: what of the one and of the other stands under one key.
//!
//! Slower than merged sets for a document as people write it, and the only way through one that combines fragments in ever new
//! ways: two fields conflict or they do not, whatever else is merged with them.

use std::collections::{BTreeMap, BTreeSet};

use super::Conflicts;
use super::facts::{Fact, Facts};

/// Fields compared, and fields of sets put together.
const MOST_WORK: usize = 2_000_000;

/// Two sets that answer under one path; whether objects can never be of both.
type Pair = (usize, usize, bool);

/// Finds the conflicts; false where it took too long to find all.
pub(super) fn compare(facts: &Facts, starts: &[usize], conflicts: &mut Conflicts<'_, '_>) -> bool {
    let mut pairs = Pairs {
        facts,
        all: BTreeMap::new(),
        seen: BTreeSet::new(),
        open: Vec::new(),
        work: 0,
    };
    for start in starts {
        let start = facts.same(*start);
        pairs.later(start, start, false);
    }
    while let Some((one, other, apart)) = pairs.open.pop() {
        pairs.read(one);
        pairs.read(other);
        pairs.look_at(one, other, apart, conflicts);
        if pairs.work > MOST_WORK {
            return false;
        }
    }
    true
}

/// The fields of a set by response key, those of its fragments among them.
type ByKey = BTreeMap<usize, Vec<usize>>;

struct Pairs<'f> {
    facts: &'f Facts,
    all: BTreeMap<usize, std::rc::Rc<ByKey>>,
    seen: BTreeSet<Pair>,
    open: Vec<Pair>,
    work: usize,
}

impl Pairs<'_> {
    fn later(&mut self, one: usize, other: usize, apart: bool) {
        let pair = (one.min(other), one.max(other), apart);
        // What is right where an object can be of both is right where none can.
        let is_covered = apart && self.seen.contains(&(pair.0, pair.1, false));
        if !is_covered && self.seen.insert(pair) {
            self.open.push(pair);
        }
    }

    fn read(&mut self, set: usize) {
        if self.all.contains_key(&set) {
            return;
        }
        let mut met = BTreeSet::from([set]);
        let mut open = vec![set];
        let mut fields = Vec::new();
        while let Some(flat) = open.pop().and_then(|set| self.facts.sets.get(set)) {
            self.work += 1 + flat.targets.len() + flat.fields.len();
            fields.extend_from_slice(&flat.fields);
            open.extend(flat.targets.iter().filter(|target| met.insert(**target)));
        }
        fields.sort_unstable();
        let mut by_key = ByKey::new();
        let mut leaves = BTreeSet::new();
        for index in fields {
            if let Some(fact) = self.facts.field(index) {
                // One of several equal leaves stands for all.
                let is_other = fact.set.is_some()
                    || leaves.insert((fact.key, fact.call, fact.shape, fact.object));
                if is_other {
                    by_key.entry(fact.key).or_default().push(index);
                }
            }
        }
        self.all.insert(set, std::rc::Rc::new(by_key));
    }

    fn look_at(
        &mut self,
        one: usize,
        other: usize,
        apart: bool,
        conflicts: &mut Conflicts<'_, '_>,
    ) {
        let sets = self
            .all
            .get(&one)
            .cloned()
            .zip(self.all.get(&other).cloned());
        let Some((fields, others)) = sets else { return };
        let (fewer, more) = if fields.len() <= others.len() {
            (&fields, &others)
        } else {
            (&others, &fields)
        };
        for (key, group) in fewer.iter() {
            self.work += 1;
            for index in group {
                for other_index in more.get(key).into_iter().flatten() {
                    self.work += 1;
                    if self.work > MOST_WORK {
                        return;
                    }
                    // Within one set each pair is met in both orders.
                    if one != other || index <= other_index {
                        self.compare(*index, *other_index, apart, conflicts);
                    }
                }
            }
        }
    }

    fn compare(
        &mut self,
        one: usize,
        other: usize,
        apart: bool,
        conflicts: &mut Conflicts<'_, '_>,
    ) {
        let (first, second) = (one.min(other), one.max(other));
        let Some((fact, second_fact)) = self.facts.field(first).zip(self.facts.field(second))
        else {
            return;
        };
        let apart = apart || are_apart(fact, second_fact);
        let shapes = fact.shape.zip(second_fact.shape);
        let calls = fact.call.zip(second_fact.call);
        if !apart && calls.is_some_and(|(one, other)| one != other) {
            conflicts.calls(first, second);
        } else if shapes.is_some_and(|(one, other)| one != other) {
            conflicts.shapes(first, second);
        } else if let Some((one, other)) = fact.set.zip(second_fact.set) {
            self.later(one, other, apart);
        }
    }
}

/// Of two different objects.
fn are_apart(one: &Fact, other: &Fact) -> bool {
    one.object
        .zip(other.object)
        .is_some_and(|(one, other)| one != other)
}
