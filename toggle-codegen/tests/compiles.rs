//! Every golden expansion, compiled against the runtime as a user's crate would: `golden.rs` says
//! when one is missing here.

#![deny(warnings, missing_docs, unreachable_pub)]

// What the option `crate` names in one case.
extern crate toggle_runtime as renamed;

mod foreign;

#[path = "cases/abstract/at_root/expanded.rs"]
#[rustfmt::skip]
mod abstract_at_root;
#[path = "cases/abstract/conditions/expanded.rs"]
#[rustfmt::skip]
mod abstract_conditions;
#[path = "cases/abstract/fragments/expanded.rs"]
#[rustfmt::skip]
mod abstract_fragments;
#[path = "cases/abstract/interface/expanded.rs"]
#[rustfmt::skip]
mod abstract_interface;
#[path = "cases/abstract/narrowed/expanded.rs"]
#[rustfmt::skip]
mod abstract_narrowed;
#[path = "cases/abstract/overlaps/expanded.rs"]
#[rustfmt::skip]
mod abstract_overlaps;
#[path = "cases/abstract/subscription/expanded.rs"]
#[rustfmt::skip]
mod abstract_subscription;
#[path = "cases/abstract/type_key/expanded.rs"]
#[rustfmt::skip]
mod abstract_type_key;
#[path = "cases/abstract/typename/expanded.rs"]
#[rustfmt::skip]
mod abstract_typename;
#[path = "cases/abstract/union/expanded.rs"]
#[rustfmt::skip]
mod abstract_union;
#[path = "cases/construct/aliases/expanded.rs"]
#[rustfmt::skip]
mod construct_aliases;
#[path = "cases/construct/anonymous/expanded.rs"]
#[rustfmt::skip]
mod construct_anonymous;
#[path = "cases/construct/boxes/expanded.rs"]
#[rustfmt::skip]
mod construct_boxes;
#[path = "cases/construct/clashes/expanded.rs"]
#[rustfmt::skip]
mod construct_clashes;
#[path = "cases/construct/conditional_nulls/expanded.rs"]
#[rustfmt::skip]
mod construct_conditional_nulls;
#[path = "cases/construct/described/expanded.rs"]
#[rustfmt::skip]
mod construct_described;
#[path = "cases/construct/descriptions/expanded.rs"]
#[rustfmt::skip]
mod construct_descriptions;
#[path = "cases/construct/enums/expanded.rs"]
#[rustfmt::skip]
mod construct_enums;
#[path = "cases/construct/fragments/expanded.rs"]
#[rustfmt::skip]
mod construct_fragments;
#[path = "cases/construct/inline_fragments/expanded.rs"]
#[rustfmt::skip]
mod construct_inline_fragments;
#[path = "cases/construct/input_objects/expanded.rs"]
#[rustfmt::skip]
mod construct_input_objects;
#[path = "cases/construct/keywords/expanded.rs"]
#[rustfmt::skip]
mod construct_keywords;
#[path = "cases/construct/lists/expanded.rs"]
#[rustfmt::skip]
mod construct_lists;
#[path = "cases/construct/mapped_scalars/expanded.rs"]
#[rustfmt::skip]
mod construct_mapped_scalars;
#[path = "cases/construct/merged_selections/expanded.rs"]
#[rustfmt::skip]
mod construct_merged_selections;
#[path = "cases/construct/mocked_conditions/expanded.rs"]
#[rustfmt::skip]
mod construct_mocked_conditions;
#[path = "cases/construct/mocks/expanded.rs"]
#[rustfmt::skip]
mod construct_mocks;
#[path = "cases/construct/names/expanded.rs"]
#[rustfmt::skip]
mod construct_names;
#[path = "cases/construct/never_null/expanded.rs"]
#[rustfmt::skip]
mod construct_never_null;
#[path = "cases/construct/one_of/expanded.rs"]
#[rustfmt::skip]
mod construct_one_of;
#[path = "cases/construct/pages/expanded.rs"]
#[rustfmt::skip]
mod construct_pages;
#[path = "cases/construct/pages_by_number/expanded.rs"]
#[rustfmt::skip]
mod construct_pages_by_number;
#[path = "cases/construct/required/expanded.rs"]
#[rustfmt::skip]
mod construct_required;
#[path = "cases/construct/scalars/expanded.rs"]
#[rustfmt::skip]
mod construct_scalars;
#[path = "cases/construct/secrets/expanded.rs"]
#[rustfmt::skip]
mod construct_secrets;
#[path = "cases/construct/strings/expanded.rs"]
#[rustfmt::skip]
mod construct_strings;
#[path = "cases/construct/variables/expanded.rs"]
#[rustfmt::skip]
mod construct_variables;
#[path = "cases/hygiene/prelude/expanded.rs"]
#[rustfmt::skip]
mod hygiene_prelude;
#[path = "cases/leaves/built_in/expanded.rs"]
#[rustfmt::skip]
mod leaves_built_in;
#[path = "cases/leaves/drafts/expanded.rs"]
#[rustfmt::skip]
mod leaves_drafts;
#[path = "cases/leaves/inputs/expanded.rs"]
#[rustfmt::skip]
mod leaves_inputs;
#[path = "cases/leaves/money/expanded.rs"]
#[rustfmt::skip]
mod leaves_money;
#[path = "cases/options/answers/expanded.rs"]
#[rustfmt::skip]
mod options_answers;
#[path = "cases/options/crate/expanded.rs"]
#[rustfmt::skip]
mod options_crate;
#[path = "cases/options/deprecated_allowed/expanded.rs"]
#[rustfmt::skip]
mod options_deprecated_allowed;
#[path = "cases/options/derive/expanded.rs"]
#[rustfmt::skip]
mod options_derive;
#[path = "cases/options/inputs/expanded.rs"]
#[rustfmt::skip]
mod options_inputs;
#[path = "cases/options/shared/expanded.rs"]
#[rustfmt::skip]
mod options_shared;
#[path = "cases/options/types/expanded.rs"]
#[rustfmt::skip]
mod options_types;
#[path = "cases/toggle/balance/expanded.rs"]
#[rustfmt::skip]
mod toggle_balance;
#[path = "cases/toggle/login/expanded.rs"]
#[rustfmt::skip]
mod toggle_login;
#[path = "cases/toggle/reversal/expanded.rs"]
#[rustfmt::skip]
mod toggle_reversal;
#[path = "cases/toggle/sell_card/expanded.rs"]
#[rustfmt::skip]
mod toggle_sell_card;
