//! Each documented operation as the macro writes it: a module for a named operation, a request for
//! an anonymous one.

use toggle_runtime::{Definition, Operation, toggle_query};

#[toggle_query("tests/operations/cards-basics.graphql")]
pub(crate) mod cards_basics {}

#[toggle_query("tests/operations/cards-epos.graphql")]
pub(crate) mod cards_epos {}

#[toggle_query("tests/operations/cards-variables.graphql")]
pub(crate) struct CardsVariables;

#[toggle_query("tests/operations/create-balance-adjustment-epos.graphql")]
pub(crate) mod adjustment_epos {}

#[toggle_query("tests/operations/create-balance-adjustment-redeem.graphql")]
pub(crate) mod adjustment_redeem {}

#[toggle_query("tests/operations/create-balance-adjustment-top-up.graphql")]
pub(crate) mod adjustment_top_up {}

#[toggle_query("tests/operations/create-balance-adjustment-variables.graphql")]
pub(crate) struct AdjustmentVariables;

#[toggle_query("tests/operations/create-order-custom-validity.graphql")]
pub(crate) mod order_custom_validity {}

#[toggle_query("tests/operations/create-order-gratuity-toggle-fulfils.graphql")]
pub(crate) mod order_gratuity_toggle_fulfils {}

#[toggle_query("tests/operations/create-order-partner-fulfils.graphql")]
pub(crate) mod order_partner_fulfils {}

#[toggle_query("tests/operations/create-order-physical-card.graphql")]
pub(crate) mod order_physical_card {}

#[toggle_query("tests/operations/create-order-postal.graphql")]
pub(crate) mod order_postal {}

#[toggle_query("tests/operations/create-order-tender-and-discount.graphql")]
pub(crate) mod order_tender_and_discount {}

#[toggle_query("tests/operations/create-order-variables.graphql")]
pub(crate) struct OrderVariables;

#[toggle_query("tests/operations/create-reversal.graphql")]
pub(crate) mod reversal {}

#[toggle_query("tests/operations/line-items-inline.graphql")]
pub(crate) mod line_items_inline {}

#[toggle_query("tests/operations/line-items-variables.graphql")]
pub(crate) struct LineItemsVariables;

#[toggle_query("tests/operations/login-user-inline.graphql")]
pub(crate) mod login_inline {}

#[toggle_query("tests/operations/login-user-variables.graphql")]
pub(crate) struct LoginVariables;

#[toggle_query("tests/operations/orders-paged.graphql")]
pub(crate) struct OrdersPaged;

#[toggle_query("tests/operations/products-by-account.graphql")]
pub(crate) struct ProductsByAccount;

/// What the tests of this folder send.
pub(crate) const DOCUMENTED: &[&Definition] = &[
    cards_basics::Cards::DEFINITION,
    cards_epos::Cards::DEFINITION,
    CardsVariables::DEFINITION,
    adjustment_epos::CreateBalanceAdjustment::DEFINITION,
    adjustment_redeem::CreateBalanceAdjustment::DEFINITION,
    adjustment_top_up::CreateBalanceAdjustment::DEFINITION,
    AdjustmentVariables::DEFINITION,
    order_custom_validity::CreateOrder::DEFINITION,
    order_gratuity_toggle_fulfils::CreateOrder::DEFINITION,
    order_partner_fulfils::CreateOrder::DEFINITION,
    order_physical_card::CreateOrder::DEFINITION,
    order_postal::CreateOrder::DEFINITION,
    order_tender_and_discount::CreateOrder::DEFINITION,
    OrderVariables::DEFINITION,
    reversal::CreateReversal::DEFINITION,
    line_items_inline::LineItems::DEFINITION,
    LineItemsVariables::DEFINITION,
    login_inline::LoginUser::DEFINITION,
    LoginVariables::DEFINITION,
    OrdersPaged::DEFINITION,
    ProductsByAccount::DEFINITION,
];
