//! Every golden expansion, compiled against the runtime as a user's crate would: `golden.rs` says
//! when one is missing here.

#![deny(warnings, missing_docs, unreachable_pub)]

#[path = "cases/construct/aliases/expanded.rs"]
mod construct_aliases;
#[path = "cases/construct/anonymous/expanded.rs"]
mod construct_anonymous;
#[path = "cases/construct/clashes/expanded.rs"]
mod construct_clashes;
#[path = "cases/construct/descriptions/expanded.rs"]
mod construct_descriptions;
#[path = "cases/construct/enums/expanded.rs"]
mod construct_enums;
#[path = "cases/construct/fragments/expanded.rs"]
mod construct_fragments;
#[path = "cases/construct/inline_fragments/expanded.rs"]
mod construct_inline_fragments;
#[path = "cases/construct/input_objects/expanded.rs"]
mod construct_input_objects;
#[path = "cases/construct/keywords/expanded.rs"]
mod construct_keywords;
#[path = "cases/construct/lists/expanded.rs"]
mod construct_lists;
#[path = "cases/construct/mapped_scalars/expanded.rs"]
mod construct_mapped_scalars;
#[path = "cases/construct/merged_selections/expanded.rs"]
mod construct_merged_selections;
#[path = "cases/construct/scalars/expanded.rs"]
mod construct_scalars;
#[path = "cases/construct/strings/expanded.rs"]
mod construct_strings;
#[path = "cases/construct/variables/expanded.rs"]
mod construct_variables;
#[path = "cases/toggle/balance/expanded.rs"]
mod toggle_balance;
#[path = "cases/toggle/login/expanded.rs"]
mod toggle_login;
#[path = "cases/toggle/reversal/expanded.rs"]
mod toggle_reversal;
#[path = "cases/toggle/sell_card/expanded.rs"]
mod toggle_sell_card;
#[path = "cases/construct/secrets/expanded.rs"]
mod construct_secrets;
