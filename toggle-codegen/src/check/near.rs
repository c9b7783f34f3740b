//! "Did you mean": bounded, because a hostile document has many wrong names for many right ones.

use super::typed::{Typed, ValueNode};
use crate::diagnostic::{nearest, question};
use crate::document::ast::ValueKind;
use crate::schema::TypeKind;

/// Names compared for one document; more than any that a person wrote asks for.
const MOST_COMPARISONS: usize = 500_000;

impl Typed<'_> {
    /// "did you mean `balance`?", when one of `candidates` comes near to `wanted`.
    pub(super) fn did_you_mean<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Option<String> {
        if !self.may_spend(0) {
            return None;
        }
        let candidates: Vec<&str> = candidates.collect();
        let mut near = self.near(wanted, candidates.iter().copied());
        if near.is_empty() && self.comparisons.get() < MOST_COMPARISONS {
            near = akin(wanted, &candidates);
        }
        question(wanted, &near)
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

    /// The variable that a literal stands for by mistake, without its `$` or in quotes, where no
    /// such literal fits.
    pub(super) fn instead_of_variable<'n>(&self, node: &ValueNode<'n>) -> Option<&'n str> {
        if node.expected.default_of.is_some() {
            // No variable may stand in a default.
            return None;
        }
        let named = self.schema.type_named(node.expected.ty.inner_name())?;
        let is_built_in = matches!(&*named.name, "Int" | "Float" | "String" | "Boolean" | "ID");
        let name = match &node.value.kind {
            ValueKind::Enum(name) if named.kind != TypeKind::Scalar || is_built_in => {
                Some(name.as_str()).filter(|name| named.value(name).is_none())
            }
            ValueKind::String(text) if named.kind != TypeKind::Scalar || is_built_in => text
                .strip_prefix('$')
                .filter(|_| !matches!(&*named.name, "String" | "ID")),
            _ => None,
        };
        name.filter(|name| self.defines_variable(name))
    }

    /// Whether there is still work to be spent on suggestions; `cost` of it is taken.
    pub(super) fn may_spend(&self, cost: usize) -> bool {
        self.comparisons
            .set(self.comparisons.get().saturating_add(cost));
        self.comparisons.get() < MOST_COMPARISONS
    }

    /// The names near to `wanted`, the nearest first.
    pub(super) fn near<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Vec<&'n str> {
        let left = MOST_COMPARISONS.saturating_sub(self.comparisons.get());
        let counted = candidates.take(left).inspect(|_| {
            self.comparisons.set(self.comparisons.get() + 1);
        });
        nearest(wanted, counted)
    }
}

/// `OrderItemInput` for `OrderItem`, `CardPagination` for `CardPage`, `email` for `emailAddress`:
/// too far off for a slip, but few names hold the one written, begin like it, or are held by it.
fn akin<'n>(wanted: &str, candidates: &[&'n str]) -> Vec<&'n str> {
    const SHORTEST: usize = 4;
    const MOST: usize = 3;
    let lowered = wanted.to_ascii_lowercase();
    let few = |is_akin: &dyn Fn(&str) -> bool| {
        let akin = candidates
            .iter()
            .filter(|name| is_akin(&name.to_ascii_lowercase()));
        let found: Vec<&str> = akin.copied().take(MOST + 1).collect();
        if found.len() > MOST {
            Vec::new()
        } else {
            found
        }
    };
    if wanted.len() < SHORTEST {
        return Vec::new();
    }
    let beginning = lowered.get(..lowered.len() - 2);
    let beginning = beginning.filter(|beginning| beginning.len() > SHORTEST);
    let found = few(&|name| name.contains(&lowered));
    if !found.is_empty() {
        return found;
    }
    let found = few(&|name| beginning.is_some_and(|beginning| name.starts_with(beginning)));
    if !found.is_empty() {
        return found;
    }
    few(&|name| name.len() >= SHORTEST && lowered.contains(name))
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
        helps("{ card { id balanceInPence } }", "did you mean `balance`?");
        helps("{ card { referal } }", "did you mean `reference`?");
    }
}
