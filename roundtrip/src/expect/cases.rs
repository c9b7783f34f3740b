//! The assignments of all variables under which something is there: a bit for each.

use std::rc::Rc;

/// A set of assignments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cases(Rc<[u64]>);

impl Cases {
    /// Those of `variables` variables for which `holds` says so, of the number that has a bit for each variable.
    pub(super) fn of(variables: usize, holds: impl Fn(usize) -> bool) -> Self {
        let count = 1_usize << variables;
        let words = (0..count.div_ceil(64)).map(|word| {
            let cases = (word * 64..count).take(64);
            let held = cases.filter(|case| holds(*case));
            held.fold(0, |bits, case| bits | 1 << (case % 64))
        });
        Self(words.collect())
    }

    /// Those in both.
    pub(super) fn and(&self, other: &Self) -> Self {
        self.zip(other, |one, other| one & other)
    }

    /// Those in either.
    pub(super) fn or(&self, other: &Self) -> Self {
        self.zip(other, |one, other| one | other)
    }

    /// Those that are not in `other`.
    pub(super) fn without(&self, other: &Self) -> Self {
        self.zip(other, |one, other| one & !other)
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Whether `case` is one of them.
    pub(super) fn contains(&self, case: usize) -> bool {
        let word = self.0.get(case / 64).copied().unwrap_or_default();
        word >> (case % 64) & 1 == 1
    }

    fn zip(&self, other: &Self, operation: impl Fn(u64, u64) -> u64) -> Self {
        let words = self.0.iter().zip(other.0.iter());
        Self(words.map(|(one, other)| operation(*one, *other)).collect())
    }
}
