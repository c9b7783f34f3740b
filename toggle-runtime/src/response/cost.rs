//! `extensions.cost`: the throttle's budget.

use serde_json::Value;

/// What an operation cost, and what is left of the budget that all requests of one API user share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cost {
    /// `actualQueryCost`: the points that this operation took.
    pub actual_query_cost: i64,
    /// `throttleStatus.maximumAvailable`: the points of a full budget.
    pub maximum_available: i64,
    /// `throttleStatus.currentlyAvailable`: the points that are left now.
    pub currently_available: i64,
}

impl Cost {
    /// `None` when `extensions` has no `cost`, or not all of its numbers.
    pub(crate) fn read(extensions: &Value) -> Option<Self> {
        let cost = extensions.get("cost")?;
        let number = |path| whole(cost.pointer(path)?);
        Some(Self {
            actual_query_cost: number("/actualQueryCost")?,
            maximum_available: number("/throttleStatus/maximumAvailable")?,
            currently_available: number("/throttleStatus/currentlyAvailable")?,
        })
    }
}

/// The documents print integers; servers of the same layout also write `8000.0`.
fn whole(number: &Value) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the cast saturates, and points have no use for fractions"
    )]
    number
        .as_i64()
        .or_else(|| number.as_f64().map(|number| number as i64))
}
