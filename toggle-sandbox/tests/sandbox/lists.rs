//! The queries: pages, filters, and what a card shows.

use serde_json::{Value, json};
use toggle_sandbox::MIXED_CARD;

use crate::support::Caller;

const UNKNOWN: &str = "The selected value is invalid";

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
