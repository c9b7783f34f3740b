//! Reversals: whole line items, once each, all or none.

use serde_json::json;

use crate::support::Caller;

const UNKNOWN: &str = "The selected value is invalid";

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
