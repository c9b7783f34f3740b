//! The GraphQL schema of the Toggle gift-card API.
//!
//! Toggle publishes no schema. [`SDL`] holds what its public pages tell, in the schema definition language: every type,
//! field, argument and input field is described, and each description ends with a line such as `Origin: documented.`
//! that says where the element comes from. The crate's README explains those marks.
//!
//! Two directives are ours: `@semanticNonNull` marks a field that is null only when something failed, `@sensitive` a
//! value that must never be printed in full.

/// The schema in the schema definition language.
///
/// Money is a whole number of pence, times are `Y-m-d H:i:s` in UTC.
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
