//! "Did you mean": bounded, because a hostile document has many wrong names for many right ones.

use super::typed::Typed;
use crate::diagnostic::{nearest, one_of};

/// Names compared for one document; more than any that a person wrote asks for.
const MOST_COMPARISONS: usize = 1_000_000;

impl Typed<'_> {
    /// "did you mean `balance`?", when one of `candidates` comes near to `wanted`.
    pub(super) fn did_you_mean<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Option<String> {
        let near = self.near(wanted, candidates);
        let first = near.first()?;
        if first.eq_ignore_ascii_case(wanted) {
            return Some(format!("names are case-sensitive: did you mean `{first}`?"));
        }
        Some(format!("did you mean {}?", one_of(&near)))
    }

    /// The one of `candidates` that was probably meant by `wanted`: close enough to call whatever
    /// comes of the difference a consequence of it.
    pub(super) fn meant<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Option<&'n str> {
        const SHORTEST: usize = 3;
        let near = self.near(wanted, candidates.filter(|name| name.len() >= SHORTEST));
        near.first().copied()
    }

    fn near<'n>(&self, wanted: &str, candidates: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
        let left = MOST_COMPARISONS.saturating_sub(self.comparisons.get());
        let counted = candidates.take(left).inspect(|_| {
            self.comparisons.set(self.comparisons.get() + 1);
        });
        nearest(wanted, counted)
    }
}
