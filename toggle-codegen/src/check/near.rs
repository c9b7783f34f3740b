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
        let candidates: Vec<&str> = candidates.collect();
        let mut near = self.near(wanted, candidates.iter().copied());
        if near.is_empty() && self.comparisons.get() < MOST_COMPARISONS {
            near = longer(wanted, &candidates);
        }
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

/// `OrderItemInput` for `OrderItem`: too far off for a slip, but few names hold the one written.
fn longer<'n>(wanted: &str, candidates: &[&'n str]) -> Vec<&'n str> {
    const SHORTEST: usize = 4;
    const MOST: usize = 3;
    let lowered = wanted.to_ascii_lowercase();
    let holding = candidates
        .iter()
        .filter(|name| name.to_ascii_lowercase().contains(&lowered));
    let found: Vec<&str> = holding.copied().take(MOST + 1).collect();
    if wanted.len() < SHORTEST || found.len() > MOST {
        Vec::new()
    } else {
        found
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::helps;

    #[test]
    fn a_slip_of_case_of_letters_or_a_part_of_the_name() {
        helps(
            "{ Count }",
            "names are case-sensitive: did you mean `count`?",
        );
        helps("{ card { id blance } }", "did you mean `balance`?");
        helps(
            "query a($f: Redeem) { echo(int: $f) }",
            "did you mean `RedeemInput`?",
        );
    }
}
