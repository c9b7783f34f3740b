//! A crate whose author lets nothing pass.

#![forbid(unsafe_code)]
#![deny(
    warnings,
    future_incompatible,
    let_underscore,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#![deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    clippy::expect_used,
    clippy::impl_trait_in_params,
    clippy::indexing_slicing,
    clippy::let_underscore_must_use,
    clippy::missing_docs_in_private_items,
    clippy::multiple_inherent_impl,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::same_name_method,
    clippy::shadow_reuse,
    clippy::shadow_unrelated,
    clippy::std_instead_of_core,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]
#![expect(
    clippy::redundant_pub_crate,
    reason = "it wants the opposite of `unreachable_pub`"
)]

use gift_cards::toggle_query;

/// Every operation of a file, with an item of the crate's own.
#[toggle_query(
    "queries/cards.graphql",
    schema = "schema.graphqls",
    crate = "::gift_cards",
    deprecated = "allow"
)]
pub mod shop {
    /// The card that is looked up when none is named.
    pub const NUMBER: &str = "6301190004871637839";
}

#[toggle_query(
    "queries/cards.graphql",
    schema = "schema.graphqls",
    crate = "::gift_cards",
    deprecated = "allow"
)]
pub struct FindCard;

/// Moves money. One variable is old, yet the request compiles.
#[toggle_query(
    "queries/cards.graphql",
    schema = "schema.graphqls",
    crate = "gift_cards",
    deprecated = "allow"
)]
pub struct Adjust;

#[toggle_query(
    "queries/cards.graphql",
    schema = "schema.graphqls",
    crate = "crate::inside::runtime",
    deprecated = "allow"
)]
pub struct ListCards;

/// Toggle's own schema.
#[toggle_query("queries/balance.graphql", crate = "::gift_cards")]
#[derive(PartialEq, Eq)]
pub struct Balance;

/// Where the runtime is known by another path.
mod inside {
    pub(super) use gift_cards as runtime;

    /// Seen by this crate alone.
    #[super::toggle_query(
        "queries/cards.graphql",
        schema = "schema.graphqls",
        crate = "::gift_cards",
        deprecated = "allow"
    )]
    pub(super) struct Nothing;

    /// The variables of a private request.
    pub(super) fn nothing() -> usize {
        #[super::toggle_query("queries/balance.graphql", crate = "::gift_cards")]
        struct Balance;

        Balance::new("6301190004871637839").card.len()
    }
}

/// How long the number of a card is.
#[must_use]
pub fn length_of_number() -> usize {
    let _ = inside::Nothing::default();
    inside::nothing()
}
