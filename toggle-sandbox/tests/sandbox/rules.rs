//! The rules of the documents beyond the accreditation list.

use serde_json::{Value, json};
use toggle_sandbox::{BLANK_CARDS, EXAMPLE_CARD, EXPIRED_CARD, MIXED_CARD, STOCK_CARD};

use crate::support::{Caller, post};

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
async fn a_refund_of_shipping_gives_the_postage_back_once() {
    let caller = Caller::new().await;
    let order = json!({ "total": 6000, "group_fulfilment_postage_category_id": 576 });
    let item = json!({ "fulfilment_method_id": 2 });
    let sold = caller.order(order, item).await.field("createOrder");
    let id = &sold["LineItems"][0]["id"];
    let query = format!(
        "mutation {{ createReversal(ReversalItems: {{ line_item_id: {id}, shipping_refund: true }}) {{ value LineItems {{ value }} }} }}"
    );
    let reversal = caller.send(&query).await.field("createReversal");
    assert_eq!(reversal["value"], -6000);
    assert_eq!(reversal["LineItems"], json!([{ "value": -5000 }]));
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
async fn a_reversal_is_whole_happens_once_and_never_overdraws() {
    let caller = Caller::new().await;
    let unknown = json!({ "ReversalItems.0.line_item_id": [UNKNOWN] });
    let sold = caller
        .order(json!({}), json!({}))
        .await
        .field("createOrder");
    let line_item = sold["LineItems"][0]["id"].clone();
    let card = sold["LineItems"][0]["Card"]["card_reference"].clone();
    let debit = caller
        .adjust(json!({ "card_reference": card, "value": -1 }))
        .await;
    let debit = debit.field("createBalanceAdjustment")["LineItem"]["id"].clone();

    let too_late = caller.reverse(line_item.clone()).await;
    assert_eq!(
        too_late.message(),
        "Applying this transaction would have resulted in a negative balance. Transaction not applied."
    );
    let reversal = caller.reverse(debit.clone()).await.field("createReversal");
    caller.reverse(line_item).await.field("createReversal");
    assert_eq!(caller.reverse(debit).await.validation(), unknown);
    let of_a_reversal = reversal["LineItems"][0]["id"].clone();
    assert_eq!(caller.reverse(of_a_reversal).await.validation(), unknown);
    assert_eq!(caller.sandbox.ledger().audit(), Vec::<String>::new());
}

#[tokio::test]
async fn several_items_are_reversed_together_or_not_at_all() {
    let caller = Caller::new().await;
    let ids = caller.sandbox.ledger().line_item_ids("test-123-123-123");
    assert_eq!(ids.len(), 2);
    let before = caller.sandbox.ledger().outstanding();
    let query = |items: String| {
        format!(
            "mutation {{ createReversal(ReversalItems: [{items}]) {{ LineItems {{ value }} }} }}"
        )
    };
    let (first, second) = (ids[0], ids[1]);
    for items in [
        format!("{{ line_item_id: {first} }}, {{ line_item_id: {first} }}"),
        format!("{{ line_item_id: {first} }}, null"),
        format!("{{ line_item_id: {first} }}, {{ line_item_id: 1 }}"),
    ] {
        caller.send(&query(items)).await.validation();
        assert_eq!(caller.sandbox.ledger().outstanding(), before);
    }
    let both = format!("{{ line_item_id: {first} }}, {{ line_item_id: {second} }}");
    assert_eq!(
        caller.send(&query(both)).await.field("createReversal")["LineItems"],
        json!([{ "value": -2500 }, { "value": -2500 }])
    );
    assert_eq!(caller.sandbox.ledger().outstanding(), before - 5000);
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

#[tokio::test]
async fn lists_are_paged() {
    let caller = Caller::new().await;
    let page = |page: i32, limit: i32| {
        format!(
            "{{ LineItems(merchant_transaction_reference: \"test-123-123-123\", page: {page}, limit: {limit}) {{ data {{ id }} total per_page current_page from to }} }}"
        )
    };
    let ids = caller.sandbox.ledger().line_item_ids("test-123-123-123");
    let second = caller.send(&page(2, 1)).await.field("LineItems");
    assert_eq!(
        second,
        json!({
            "data": [{ "id": ids[1] }],
            "total": 2, "per_page": 1, "current_page": 2, "from": 2, "to": 2,
        })
    );
    let beyond = caller
        .send(&page(i32::MAX, i32::MAX))
        .await
        .field("LineItems");
    assert_eq!(beyond["data"], json!([]));
    assert_eq!(beyond["total"], 2);
    assert_eq!(beyond["from"], Value::Null);
    let whole = caller.send(&page(-1, 0)).await.field("LineItems");
    assert_eq!(whole["data"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn orders_are_filtered_by_the_time_they_were_created() {
    let caller = Caller::new().await;
    let orders = |from: &str| {
        format!(
            "{{ Orders(page: 1, limit: 10, created_at: \"{from}\") {{ data {{ id LineItems {{ Card {{ card_reference }} }} }} total }} }}"
        )
    };
    let all = caller.send("{ Orders { total } }").await.field("Orders");
    assert_eq!(all["total"], 6);
    let recent = caller.send(&orders("2025-02-03 00:00:00")).await;
    assert_eq!(recent.field("Orders")["total"], 4);
    let none = caller.send(&orders("2025-06-01 12:00:01")).await;
    assert_eq!(none.field("Orders")["data"], json!([]));
    let bad = caller.send(&orders("yesterday")).await;
    assert_eq!(bad.validation(), json!({ "created_at": [UNKNOWN] }));
}

#[tokio::test]
async fn products_belong_to_accounts() {
    let caller = Caller::new().await;
    let answer = caller
        .send("{ Accounts { id } mine: Products(account_id: 1) { id } none: Products(account_id: 9) { id name } }")
        .await;
    assert_eq!(
        answer.json()["data"],
        json!({
            "Accounts": [{ "id": 1 }, { "id": 3 }],
            "mine": [{ "id": 3532 }, { "id": 3983 }],
            "none": [],
        })
    );
}

#[tokio::test]
async fn a_card_shows_everything_the_documents_select() {
    let caller = Caller::new().await;
    let query = format!(
        "{{ Cards(card_reference: \"{MIXED_CARD}\") {{ data {{ id card_alias_card_reference balance initial_balance first_top_up_value product_name used expiry_time validity_start_time created_at updated_at ValueSplit {{ tender discount }} }} }} }}"
    );
    assert_eq!(
        caller.send(&query).await.field("Cards")["data"][0],
        json!({
            "id": 529_113, "card_alias_card_reference": null, "balance": 10000,
            "initial_balance": 1000, "first_top_up_value": 1000, "product_name": "In-store Gift",
            "used": false, "expiry_time": null, "validity_start_time": "2021-06-05 16:19:52",
            "created_at": "2021-06-05 16:19:52", "updated_at": "2021-06-05 16:19:52",
            "ValueSplit": { "tender": 8000, "discount": 2000 },
        })
    );
}

#[tokio::test]
async fn a_bad_document_is_refused_before_anything_runs() {
    let caller = Caller::new().await;
    let misspelt = format!(
        "mutation {{\n  createBalanceAdjustment(currency: \"GBP\", value: -1, card_reference: \"{EXAMPLE_CARD}\", merchant_id: 26, unit_epos_reference: \"Epos01\") {{\n    LineItem {{ Card {{ inital_balance }} }} }} }}"
    );
    let answer = caller.send(&misspelt).await;
    assert_eq!(answer.json().get("data"), None);
    assert_eq!(
        answer.json()["errors"][0],
        json!({
            "message": "Cannot query field \"inital_balance\" on type \"Card\". Did you mean \"initial_balance\"?",
            "locations": [{ "line": 3, "column": 23 }],
            "customer_facing": false,
        })
    );
    for query in [
        "",
        "{",
        "query A { Accounts { id } } query B { Accounts { id } }",
        "subscription { x }",
    ] {
        let answer = caller.send(query).await;
        assert_eq!(answer.json().get("data"), None, "{query}: {}", answer.body);
    }
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(5000));
}

#[tokio::test]
async fn a_mutation_that_the_engine_would_run_twice_is_refused() {
    let caller = Caller::new().await;
    let field = format!(
        "createBalanceAdjustment(currency: \"GBP\", value: -1, card_reference: \"{EXAMPLE_CARD}\", merchant_id: 26, unit_epos_reference: \"Epos01\") {{ id }}"
    );
    for query in [
        format!("mutation {{ {field} {field} }}"),
        format!("mutation {{ ...F ...F }} fragment F on Mutation {{ {field} }}"),
        format!("mutation {{ {field} ... on Mutation {{ {field} }} }}"),
    ] {
        assert!(
            caller
                .send(&query)
                .await
                .message()
                .contains("name each once")
        );
    }
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(5000));
    let twice_on_purpose = format!("mutation {{ a: {field} b: {field} }}");
    caller.send(&twice_on_purpose).await.field("b");
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(4998));
}

#[tokio::test]
async fn hostile_bodies_get_an_answer() {
    let caller = Caller::new().await;
    let deep = |open: &str, close: &str| {
        let query = format!("{}x{}", open.repeat(50_000), close.repeat(50_000));
        json!({ "query": query }).to_string()
    };
    let circle =
        json!({ "query": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" });
    for (body, status) in [
        (String::new(), 400),
        ("[]".to_owned(), 400),
        ("[".repeat(100_000), 400),
        (r#"{"query":1}"#.to_owned(), 400),
        (r#"{"variables":{}}"#.to_owned(), 400),
        (deep("{a", "}"), 200),
        (deep("{a(b:[", "])}"), 200),
        (circle.to_string(), 200),
    ] {
        let answer = post(&caller.sandbox, &body, Some(&caller.authorization)).await;
        assert_eq!(answer.status, status, "{}", answer.body);
        assert!(answer.json()["errors"][0]["message"].is_string());
    }
}
