//! The documented mutations. A type stands beside a value where the type is the point.

use toggle_runtime::Optional;
use toggle_sandbox::{MIXED_CARD, STOCK_CARD};

use super::documents::*;
use super::run;

#[tokio::test]
async fn adjustment_epos() {
    let request = adjustment_epos::CreateBalanceAdjustment::new();
    let data = run("create-balance-adjustment-epos", request).await;
    let done = data.create_balance_adjustment;
    let (id, value): (i32, i32) = (done.id, done.value);
    assert_eq!((id, value), (988_008, -1000));
    // The split that the documents print for this request.
    assert_eq!(
        (done.value_split.tender, done.value_split.discount),
        (800, 200)
    );
    let card = done.line_item.card.unwrap();
    assert_eq!(card.id, 529_113);
    assert_eq!(card.card_reference, MIXED_CARD);
    assert_eq!((card.initial_balance, card.balance), (1000, 9000));
    assert_eq!(card.created_at, "2021-06-05 16:19:52");
}

#[tokio::test]
async fn adjustment_redeem() {
    let request = adjustment_redeem::CreateBalanceAdjustment::new();
    let data = run("create-balance-adjustment-redeem", request).await;
    let done = data.create_balance_adjustment;
    assert_eq!(done.value, -1000);
    assert_eq!(
        (done.value_split.tender, done.value_split.discount),
        (1000, 0)
    );
    let card = done.line_item.card.unwrap();
    let expiry_time: Option<String> = card.expiry_time;
    assert_eq!(expiry_time, None);
    assert_eq!(card.card_reference, STOCK_CARD);
    assert_eq!(card.balance, 4000);
}

#[tokio::test]
async fn adjustment_top_up() {
    let request = adjustment_top_up::CreateBalanceAdjustment::new();
    let data = run("create-balance-adjustment-top-up", request).await;
    let done = data.create_balance_adjustment;
    assert_eq!(done.value, 1000);
    assert_eq!(done.line_item.card.unwrap().balance, 6000);
}

#[tokio::test]
async fn adjustment_with_variables() {
    let request = AdjustmentVariables::new(adjustment_variables::Required {
        card_reference: MIXED_CARD.to_owned(),
        merchant_id: 26,
        unit_epos_reference: "2251799825000010".to_owned(),
    })
    .currency("GBP")
    .value(-100)
    .merchant_transaction_reference("sandbox-redeem-0001");
    let data = run("create-balance-adjustment-variables", request).await;
    let done = data.create_balance_adjustment;
    assert_eq!(done.value, -100);
    assert_eq!(
        (done.value_split.tender, done.value_split.discount),
        (80, 20)
    );
    let card = done.line_item.card.unwrap();
    assert_eq!(card.updated_at.as_deref(), Some("2025-06-01 12:00:00"));
}

#[tokio::test]
async fn order_custom_validity() {
    use order_custom_validity::{
        CreateOrder, ExpiryConfigInput, OrderItemInput, ValidityRuleInput,
    };
    let rule = ValidityRuleInput::new()
        .validity_rule_type_id(1)
        .rule("2021-08-14 00:08:00");
    let item = OrderItemInput::new()
        .product_id(3532)
        .custom_price_modifier_value(5000)
        .fulfilment_method_id(8)
        .validity_rules(vec![Some(rule)])
        .expiry_config(ExpiryConfigInput::new().hard_expire_at("2021-08-14 22:59:59"));
    assert_eq!(item.price_modifier_id, Optional::Absent);
    let request = CreateOrder::new(vec![Some(item)]);
    let data = run("create-order-custom-validity", request).await;
    let id: i32 = data.create_order.id;
    assert!(id > 0);
}

#[tokio::test]
async fn order_gratuity_toggle_fulfils() {
    let request = order_gratuity_toggle_fulfils::CreateOrder::new();
    let data = run("create-order-gratuity-toggle-fulfils", request).await;
    let order = data.create_order;
    assert_eq!(order.line_items.len(), 1);
    let card = order.line_items[0].card.as_ref().unwrap();
    assert_eq!(card.balance, 5000);
    assert!(card.card_reference.starts_with("63011900"));
    let pin: &Option<String> = &card.pin;
    assert_eq!(pin.as_ref().unwrap().len(), 6);
}

#[tokio::test]
async fn order_partner_fulfils() {
    let request = order_partner_fulfils::CreateOrder::new();
    let data = run("create-order-partner-fulfils", request).await;
    let card = data.create_order.line_items[0].card.as_ref();
    assert_eq!(card.unwrap().balance, 5000);
    assert_eq!(card.unwrap().expiry_time, None);
}

#[tokio::test]
async fn order_physical_card() {
    let request = order_physical_card::CreateOrder::new();
    let data = run("create-order-physical-card", request).await;
    let card = data.create_order.line_items[0].card.as_ref().unwrap();
    assert_eq!(card.card_reference, STOCK_CARD);
    assert_eq!(card.product_name.as_deref(), Some("In-store Gift"));
    assert_eq!(card.card_alias_card_reference, None);
}

#[tokio::test]
async fn order_postal() {
    let request = order_postal::CreateOrder::new();
    let data = run("create-order-postal", request).await;
    let item = &data.create_order.line_items[0];
    let id: i32 = item.id;
    assert!(id > 0);
    let card = item.card.as_ref().unwrap();
    assert_eq!(card.balance, 5000, "6000 were paid, 1000 of it postage");
    assert_eq!(
        card.expiry_time.as_deref(),
        Some("2027-06-01 12:00:00"),
        "two years, by its product"
    );
}

#[tokio::test]
async fn order_tender_and_discount() {
    let request = order_tender_and_discount::CreateOrder::new();
    let data = run("create-order-tender-and-discount", request).await;
    let card = data.create_order.line_items[0].card.as_ref().unwrap();
    assert_eq!(card.balance, 5000, "half of it paid");
}

#[tokio::test]
async fn order_with_variables() {
    use order_variables::{DiscountInput, OrderItemInput};
    let item = OrderItemInput::new()
        .product_id(1591)
        .custom_price_modifier_value(1000)
        .fulfilment_method_id(8)
        .discounts(vec![Some(
            DiscountInput::new().discount_type_id(1).value(1000),
        )]);
    let request = OrderVariables::new(order_variables::Required {
        account_id: 3,
        order_items: vec![Some(item)],
        total: 0,
        currency: "GBP".to_owned(),
        group_fulfilment: true,
        sales_channel_id: 3,
        auto_fulfil_group_fulfilment: true,
        merchant_id: 26,
    });
    let data = run("create-order-variables", request).await;
    let card = data.create_order.line_items[0].card.as_ref().unwrap();
    assert_eq!(card.balance, 1000);
}

#[tokio::test]
async fn reversal() {
    let data = run("create-reversal", reversal::CreateReversal::new()).await;
    let undone = data.create_reversal;
    let (id, value): (i32, i32) = (undone.id, undone.value);
    assert!(id > 0);
    assert_eq!(value, -5000);
    let item = &undone.line_items[0];
    assert_eq!(item.value, -5000);
    assert_eq!(item.card.as_ref().unwrap().balance, 0);
}
