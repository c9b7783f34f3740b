//! The rules of sales and adjustments, beyond the accreditation list.

use serde_json::json;
use toggle_sandbox::{BLANK_CARDS, EXAMPLE_CARD, EXPIRED_CARD, STOCK_CARD};

use crate::support::Caller;

const REQUIRED: &str = "This field is required";
const UNKNOWN: &str = "The selected value is invalid";

#[tokio::test]
async fn discounts_fund_a_card_and_its_redemptions_in_proportion() {
    let caller = Caller::new().await;
    let item = json!({ "discounts": [{ "discount_type_id": 1, "value": 2500 }] });
    let order = caller.order(json!({ "total": 2500 }), item).await;
    let line_item = order.field("createOrder")["LineItems"][0].clone();
    assert_eq!(line_item["value"], 5000);
    assert_eq!(line_item["Transaction"]["value"], 2500);
    let card = &line_item["Card"];
    assert_eq!(card["balance"], 5000);
    assert_eq!(
        card["ValueSplit"],
        json!({ "tender": 2500, "discount": 2500 })
    );

    let debit = json!({ "card_reference": card["card_reference"], "value": -101 });
    let split = caller.adjust(debit).await.field("createBalanceAdjustment")["ValueSplit"].clone();
    assert_eq!(split, json!({ "tender": 51, "discount": 50 }));
}

#[tokio::test]
async fn a_total_that_does_not_add_up_sells_nothing() {
    let caller = Caller::new().await;
    let before = caller.sandbox.ledger().outstanding();
    let discount = json!({ "discounts": [{ "discount_type_id": 1, "value": 100 }] });
    let larger_discount = json!({ "discounts": [{ "discount_type_id": 1, "value": 5001 }] });
    for (total, item) in [
        (4999, json!({})),
        (5001, json!({})),
        (5000, discount),
        (0, larger_discount.clone()),
        (-1, larger_discount),
    ] {
        let answer = caller.order(json!({ "total": total }), item).await;
        assert_eq!(answer.validation(), json!({ "total": [UNKNOWN] }));
    }
    assert_eq!(caller.sandbox.ledger().outstanding(), before);
}

#[tokio::test]
async fn postage_is_part_of_the_total_and_a_discount_may_cover_it() {
    let caller = Caller::new().await;
    let postal = json!({ "fulfilment_method_id": 2 });
    let posted = |total| json!({ "total": total, "group_fulfilment_postage_category_id": 576 });
    let paid = caller.order(posted(6000), postal).await;
    let line_item = paid.field("createOrder")["LineItems"][0].clone();
    assert_eq!(line_item["Card"]["balance"], 5000);
    assert_eq!(line_item["Transaction"]["value"], 6000);

    let free = json!({
        "fulfilment_method_id": 2, "discounts": [{ "discount_type_id": 3, "value": 6000 }],
    });
    caller.order(posted(0), free).await.field("createOrder");

    let unknown = json!({ "group_fulfilment_postage_category_id": 5 });
    let key = "group_fulfilment_postage_category_id";
    let answer = caller.order(unknown, json!({})).await;
    assert_eq!(answer.validation(), json!({ key: [UNKNOWN] }));
    assert_eq!(caller.sandbox.ledger().audit(), Vec::<String>::new());
}

#[tokio::test]
async fn every_problem_of_an_order_is_told_at_once() {
    let caller = Caller::new().await;
    let item = json!({
        "product_id": null,
        "fulfilment_method_id": 1,
        "discounts": [{ "discount_type_id": 2, "value": -1 }],
    });
    let replaced = json!({ "account_id": 2, "merchant_id": 1, "currency": "USD" });
    let answer = caller.order(replaced, item).await;
    assert_eq!(
        answer.validation(),
        json!({
            "account_id": [UNKNOWN],
            "currency": [UNKNOWN],
            "merchant_id": [UNKNOWN],
            "order_items.0.fulfilment_email": [REQUIRED],
            "order_items.0.product_id": [REQUIRED],
        })
    );
    let empty = caller.order(json!({ "order_items": [] }), json!({})).await;
    assert_eq!(empty.validation(), json!({ "order_items": [REQUIRED] }));
    let null = caller
        .order(json!({ "order_items": [null] }), json!({}))
        .await;
    assert_eq!(null.validation(), json!({ "order_items.0": [REQUIRED] }));
}

#[tokio::test]
async fn prices_are_positive_and_come_from_one_place() {
    let caller = Caller::new().await;
    let custom = "order_items.0.custom_price_modifier_value";
    for value in [0, -5000] {
        let item = json!({ "custom_price_modifier_value": value });
        let answer = caller.order(json!({ "total": value }), item).await;
        assert_eq!(answer.validation(), json!({ custom: [UNKNOWN] }));
    }
    let item = json!({ "custom_price_modifier_value": null });
    let answer = caller.order(json!({}), item).await;
    assert_eq!(answer.validation(), json!({ custom: [REQUIRED] }));

    let fixed = json!({ "custom_price_modifier_value": null, "price_modifier_id": 2 });
    let order = caller.order(json!({ "total": 2500 }), fixed).await;
    assert_eq!(order.field("createOrder")["LineItems"][0]["value"], 2500);
    let unknown = json!({ "custom_price_modifier_value": null, "price_modifier_id": 9 });
    let answer = caller.order(json!({}), unknown).await;
    let key = "order_items.0.price_modifier_id";
    assert_eq!(answer.validation(), json!({ key: [UNKNOWN] }));
}

#[tokio::test]
async fn only_plastic_from_stock_is_sold_by_number() {
    let caller = Caller::new().await;
    let key = "order_items.0.card_reference";
    let physical = |card: &str| {
        json!({
            "product_id": 3532, "custom_price_modifier_value": 5000, "fulfilment_method_id": 3,
            "card_reference": card,
        })
    };
    let answer = caller.order(json!({}), physical(EXAMPLE_CARD)).await;
    assert_eq!(answer.validation(), json!({ key: [UNKNOWN] }));

    let twice = json!({ "total": 10000, "order_items": [physical(BLANK_CARDS[1]), physical(BLANK_CARDS[1])] });
    let answer = caller.order(twice, json!({})).await;
    let key = "order_items.1.card_reference";
    assert_eq!(answer.validation(), json!({ key: [UNKNOWN] }));

    let sold_again = caller.order(json!({}), physical(STOCK_CARD)).await;
    let card = sold_again.field("createOrder")["LineItems"][0]["Card"].clone();
    assert_eq!(card["balance"], 10000);
}

#[tokio::test]
async fn minted_numbers_look_like_toggles() {
    let caller = Caller::new().await;
    let order = caller
        .order(json!({}), json!({}))
        .await
        .field("createOrder");
    let reference = order["LineItems"][0]["Card"]["card_reference"].clone();
    let reference = reference.as_str().unwrap();
    assert!(reference.len() == 19 && reference.starts_with("63011900"));
    let sum: u32 = reference
        .chars()
        .rev()
        .map(|digit| digit.to_digit(10).unwrap())
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    assert_eq!(sum % 10, 0, "{reference} fails the Luhn test");
}

#[tokio::test]
async fn a_card_is_redeemable_only_while_it_is_valid() {
    let caller = Caller::new().await;
    let refused = "The card supplied is not valid at this time. Transaction not applied.";
    let item = json!({
        "validity_rules": [
            { "validity_rule_type_id": 1, "rule": "2025-06-02 00:00:00" },
            { "validity_rule_type_id": 2, "rule": "2025-06-30 00:00:00" },
        ],
        "expiry_config": { "hard_expire_at": "2025-06-03 00:00:00" },
    });
    let order = caller.order(json!({}), item).await.field("createOrder");
    let card = &order["LineItems"][0]["Card"];
    assert_eq!(card["validity_start_time"], "2025-06-02 00:00:00");
    assert_eq!(card["expiry_time"], "2025-06-03 00:00:00");
    let debit = json!({ "card_reference": card["card_reference"], "value": -1 });

    let hours = |count: u64| std::time::Duration::from_secs(count * 3600);
    assert_eq!(caller.adjust(debit.clone()).await.message(), refused);
    caller.sandbox.clock().advance(hours(12));
    let caller = Caller::of(caller.sandbox).await;
    caller
        .adjust(debit.clone())
        .await
        .field("createBalanceAdjustment");
    caller.sandbox.clock().advance(hours(24));
    let caller = Caller::of(caller.sandbox).await;
    caller
        .adjust(debit.clone())
        .await
        .field("createBalanceAdjustment");
    caller
        .sandbox
        .clock()
        .advance(std::time::Duration::from_secs(1));
    assert_eq!(caller.adjust(debit).await.message(), refused);
    let expired = json!({ "card_reference": EXPIRED_CARD, "value": -1 });
    assert_eq!(caller.adjust(expired).await.message(), refused);
}

#[tokio::test]
async fn validity_is_read_as_documented_and_inherited_otherwise() {
    let caller = Caller::new().await;
    for (item, expiry) in [
        (json!({}), json!(null)),
        (json!({ "product_id": 3983 }), json!("2027-06-01 12:00:00")),
        (
            json!({ "product_id": 3983, "expiry_config": { "seconds_valid_for": 60 } }),
            json!("2025-06-01 12:01:00"),
        ),
        (
            json!({ "validity_rules": [{ "validity_rule_type_id": 3, "rule": "86400" }] }),
            json!("2025-06-02 12:00:00"),
        ),
        (
            json!({ "product_id": 3983, "expiry_config": { "hard_expire_at": null } }),
            json!(null),
        ),
    ] {
        let order = caller.order(json!({}), item).await.field("createOrder");
        assert_eq!(order["LineItems"][0]["Card"]["expiry_time"], expiry);
    }
    let key = "order_items.0.validity_rules.0.rule";
    for rule in [
        json!({ "validity_rule_type_id": 1, "rule": "tomorrow" }),
        json!({ "validity_rule_type_id": 3, "rule": "-1" }),
        json!({ "validity_rule_type_id": 4, "rule": "1" }),
        json!(null),
    ] {
        let answer = caller
            .order(json!({}), json!({ "validity_rules": [rule] }))
            .await;
        assert_eq!(answer.validation(), json!({ key: [UNKNOWN] }));
    }
}

#[tokio::test]
async fn an_adjustment_by_nothing_or_beyond_an_int_is_refused() {
    let caller = Caller::new().await;
    for (value, text) in [
        (json!(null), REQUIRED),
        (json!(0), UNKNOWN),
        (json!(i32::MAX), UNKNOWN),
    ] {
        let answer = caller.adjust(json!({ "value": value })).await;
        assert_eq!(answer.validation(), json!({ "value": [text] }));
    }
    let answer = caller.adjust(json!({ "value": i32::MIN })).await;
    assert!(answer.message().contains("negative balance"));
}

/// Each answer tells of its own mutation, not of one that ran beside it.
#[tokio::test(flavor = "multi_thread")]
async fn redemptions_at_the_same_time_are_applied_one_by_one() {
    let caller = std::sync::Arc::new(Caller::new().await);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let caller = std::sync::Arc::clone(&caller);
        tasks.spawn(async move {
            let answer = caller.adjust(json!({ "value": -100 })).await;
            let adjustment = answer.field("createBalanceAdjustment");
            adjustment["LineItem"]["Card"]["balance"].as_i64().unwrap()
        });
    }
    let mut balances = tasks.join_all().await;
    balances.sort_unstable();
    let expected: Vec<i64> = (0..40).map(|step| 1000 + step * 100).collect();
    assert_eq!(balances, expected);
    assert_eq!(caller.sandbox.requests_seen(), 41);
}
