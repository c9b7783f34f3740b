#![doc = include_str!("../README.md")]

/// The schema in the schema definition language.
///
/// Money is a whole number of pence, times are `Y-m-d H:i:s` in UTC. Each description ends with a line such as
/// `Origin: documented.`; the crate's own page explains those.
///
/// ```
/// let adjustment = toggle_schema::SDL
///     .split("type BalanceAdjustment {")
///     .nth(1)
///     .expect("the schema declares balance adjustments");
/// assert!(adjustment.contains("value: Int @semanticNonNull"));
/// ```
pub const SDL: &str = include_str!("../toggle.graphql");

#[cfg(test)]
mod tests;
