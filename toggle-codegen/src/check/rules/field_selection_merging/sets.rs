//! Merged selection sets, each looked at once.

use std::collections::{BTreeMap, BTreeSet};

use super::Conflicts;
use super::facts::Facts;

/// Steps from set to set, in one pass. A document of a hundred pages takes a hundredth.
const MOST_WORK: usize = 8_000_000;

/// Steps that cost as much as a field, which is sorted and compared.
const OF_A_FIELD: usize = 8;

/// Whether all fields under one key are one field of one type, also where no object is of both; `None` where it takes too long to
/// say.
pub(super) fn agree_everywhere(facts: &Facts, starts: &[usize]) -> Option<bool> {
    let mut agree = true;
    let complete = pass(facts, starts, |group| {
        agree = agree && differing(facts, &group, |fact| fact.call).is_empty();
        agree = agree && differing(facts, &group, |fact| fact.shape).is_empty();
        if agree { Some(vec![group]) } else { None }
    });
    if agree && !complete {
        None
    } else {
        Some(agree)
    }
}

/// Finds the conflicts; false where it took too long to find all.
pub(super) fn compare(facts: &Facts, starts: &[usize], conflicts: &mut Conflicts<'_, '_>) -> bool {
    let calls = pass(facts, starts, |group| {
        let mut groups = by_object(facts, group);
        groups.retain(|group| {
            let differing = differing(facts, group, |fact| fact.call);
            for (first, other) in &differing {
                conflicts.calls(*first, *other);
            }
            differing.is_empty()
        });
        Some(groups)
    });
    let shapes = pass(facts, starts, |group| {
        let differing = differing(facts, &group, |fact| fact.shape);
        for (first, other) in &differing {
            conflicts.shapes(*first, *other);
        }
        Some(if differing.is_empty() {
            vec![group]
        } else {
            Vec::new()
        })
    });
    calls && shapes
}

/// The fields that differ from the first whose number is known, each with that first.
fn differing(
    facts: &Facts,
    group: &[usize],
    number: impl Fn(&super::facts::Fact) -> Option<usize>,
) -> Vec<(usize, usize)> {
    let known = group
        .iter()
        .filter_map(|index| Some((*index, number(facts.field(*index)?)?)));
    let mut known = known.peekable();
    let Some((first, expected)) = known.peek().copied() else {
        return Vec::new();
    };
    known
        .filter(|(_, found)| *found != expected)
        .map(|(index, _)| (first, index))
        .collect()
}

/// Fields that can be of one object: those of each object type, with those that can be of any.
fn by_object(facts: &Facts, group: Vec<usize>) -> Vec<Vec<usize>> {
    let mut anywhere = Vec::new();
    let mut objects = BTreeMap::<usize, Vec<usize>>::new();
    for index in group {
        match facts.field(index).and_then(|fact| fact.object) {
            Some(object) => objects.entry(object).or_default().push(index),
            None => anywhere.push(index),
        }
    }
    if objects.is_empty() {
        return vec![anywhere];
    }
    let with_others = |mut fields: Vec<usize>| {
        fields.extend_from_slice(&anywhere);
        fields.sort_unstable();
        fields
    };
    objects.into_values().map(with_others).collect()
}

/// Hands each group of fields under one key to `compare`, which gives back the groups whose selection sets are merged next, or
/// `None` to stop. Whether it could be completed within the bound.
fn pass(
    facts: &Facts,
    starts: &[usize],
    mut compare: impl FnMut(Vec<usize>) -> Option<Vec<Vec<usize>>>,
) -> bool {
    let mut pass = Pass {
        facts,
        rounds: vec![0; facts.sets.len()],
        round: 0,
        work: 0,
        alone: vec![false; facts.sets.len()],
        seen: BTreeSet::new(),
        open: Vec::new(),
    };
    for start in starts {
        pass.merge_later(vec![facts.same(*start)]);
    }
    while let Some(sets) = pass.open.pop() {
        let merged = pass.merged(&sets);
        if pass.work > MOST_WORK {
            return false;
        }
        let groups = pass.groups(&merged);
        if !pass.seen.insert(merged) {
            continue;
        }
        for group in groups {
            let length = group.len();
            let Some(groups) = compare(group) else {
                return false;
            };
            // More than one group holds some fields several times.
            let merged: usize = groups.iter().map(Vec::len).sum();
            pass.work += OF_A_FIELD * merged.saturating_sub(length);
            for group in groups {
                let sets = group.iter().filter_map(|index| facts.field(*index)?.set);
                pass.merge_later(sets.collect());
            }
            if pass.work > MOST_WORK {
                return false;
            }
        }
    }
    true
}

struct Pass<'f> {
    facts: &'f Facts,
    /// The round in which each set was last met.
    rounds: Vec<usize>,
    round: usize,
    work: usize,
    /// Sets that were looked at, or are to be, without others.
    alone: Vec<bool>,
    /// Merged sets that were looked at.
    seen: BTreeSet<Vec<usize>>,
    open: Vec<Vec<usize>>,
}

impl Pass<'_> {
    fn merge_later(&mut self, sets: Vec<usize>) {
        let is_new = match sets.as_slice() {
            [] => false,
            [set] => self
                .alone
                .get_mut(*set)
                .is_some_and(|seen| !std::mem::replace(seen, true)),
            _ => true,
        };
        if is_new {
            self.open.push(sets);
        }
    }

    /// The sets with fields that `sets` come to, through fragments too.
    fn merged(&mut self, sets: &[usize]) -> Vec<usize> {
        self.round += 1;
        let mut open = sets.to_vec();
        let mut merged = Vec::new();
        while let Some(index) = open.pop() {
            let Some(round) = self.rounds.get_mut(index) else {
                continue;
            };
            if std::mem::replace(round, self.round) == self.round {
                continue;
            }
            if let Some(set) = self.facts.sets.get(index) {
                self.work += 1 + set.targets.len();
                open.extend_from_slice(&set.targets);
                if !set.fields.is_empty() {
                    merged.push(index);
                }
            }
        }
        merged.sort_unstable();
        merged
    }

    /// The fields of `sets` by response key, in source order.
    fn groups(&mut self, sets: &[usize]) -> Vec<Vec<usize>> {
        let fields = sets.iter().filter_map(|set| self.facts.sets.get(*set));
        let mut fields: Vec<(usize, usize)> = fields
            .flat_map(|set| &set.fields)
            .filter_map(|index| Some((self.facts.field(*index)?.key, *index)))
            .collect();
        self.work += OF_A_FIELD * fields.len();
        fields.sort_unstable();
        fields
            .chunk_by(|(one, _), (other, _)| one == other)
            .map(|group| group.iter().map(|(_, index)| *index).collect())
            .collect()
    }
}
