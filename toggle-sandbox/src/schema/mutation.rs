//! The mutation root: arguments in, one call to the ledger, objects out.

use async_graphql::{Context, Object};

use super::inputs::{AddressInput, ContactInput, OrderItemInput, ReversalItemInput};
use super::types::{BalanceAdjustment, Order, Transaction};
use super::{Answer, with_ledger};
use crate::ledger::{AdjustmentRequest, OrderRequest, ReversalRequest};

pub(crate) struct Mutation;

#[Object(rename_args = "snake_case")]
#[expect(
    clippy::too_many_arguments,
    reason = "the arguments of the API's fields, which the macro reads from the signature"
)]
impl Mutation {
    #[graphql(name = "createOrder")]
    async fn create_order(
        &self,
        ctx: &Context<'_>,
        account_id: i32,
        order_items: Vec<Option<OrderItemInput>>,
        total: i32,
        currency: String,
        group_fulfilment: bool,
        sales_channel_id: i32,
        auto_fulfil_group_fulfilment: Option<bool>,
        merchant_id: Option<i32>,
        merchant_transaction_reference: Option<String>,
        unit_epos_reference: Option<String>,
        note: Option<String>,
        receipt_contact: Option<ContactInput>,
        group_fulfilment_postage_category_id: Option<i32>,
        group_fulfilment_address: Option<AddressInput>,
    ) -> Answer<Order> {
        // The sandbox sends and prints nothing, so these change nothing.
        let _ = (group_fulfilment, auto_fulfil_group_fulfilment, note);
        let _ = (receipt_contact, group_fulfilment_address);
        let request = OrderRequest {
            account_id: i64::from(account_id),
            items: order_items
                .into_iter()
                .map(|item| item.map(Into::into))
                .collect(),
            total: i64::from(total),
            currency,
            sales_channel_id: i64::from(sales_channel_id),
            merchant_id: merchant_id.map(i64::from),
            merchant_transaction_reference,
            unit_epos_reference,
            postage_category_id: group_fulfilment_postage_category_id.map(i64::from),
        };
        Some(with_ledger(ctx, |ledger| {
            ledger
                .create_order(&request)
                .map(|order| Order::from(&order))
        }))
    }

    #[graphql(name = "createBalanceAdjustment")]
    async fn create_balance_adjustment(
        &self,
        ctx: &Context<'_>,
        currency: Option<String>,
        value: Option<i32>,
        card_reference: String,
        merchant_id: i32,
        merchant_transaction_reference: Option<String>,
        unit_epos_reference: String,
    ) -> Answer<BalanceAdjustment> {
        let request = AdjustmentRequest {
            currency,
            value: value.map(i64::from),
            card_reference,
            merchant_id: i64::from(merchant_id),
            merchant_transaction_reference,
            unit_epos_reference,
        };
        Some(with_ledger(ctx, |ledger| {
            ledger
                .adjust(&request)
                .map(|adjustment| BalanceAdjustment::from(&adjustment))
        }))
    }

    #[graphql(name = "createReversal")]
    async fn create_reversal(
        &self,
        ctx: &Context<'_>,
        merchant_transaction_reference: Option<String>,
        merchant_id: Option<i32>,
        unit_epos_reference: Option<String>,
        #[graphql(name = "ReversalItems")] reversal_items: Option<Vec<Option<ReversalItemInput>>>,
    ) -> Answer<Transaction> {
        let request = ReversalRequest {
            merchant_transaction_reference,
            merchant_id: merchant_id.map(i64::from),
            unit_epos_reference,
            items: reversal_items
                .into_iter()
                .flatten()
                .map(|item| item.map(Into::into))
                .collect(),
        };
        Some(with_ledger(ctx, |ledger| {
            ledger
                .reverse(&request)
                .map(|transaction| Transaction::from(&transaction))
        }))
    }
}
