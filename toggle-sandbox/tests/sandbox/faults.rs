//! What can be made to go wrong.

use serde_json::json;
use toggle_sandbox::{EXAMPLE_CARD, Fault, Gate};

use crate::support::{Caller, try_post};

const ACCOUNTS: &str = "{ Accounts { id } }";
const DEBIT: &str = "mutation { createBalanceAdjustment(currency: \"GBP\", value: -100, card_reference: \"6301190004871637839\", merchant_id: 26, unit_epos_reference: \"Epos01\") { id } }";

async fn send_to_the_void(caller: &Caller, query: &str) -> bool {
    let body = json!({ "query": query }).to_string();
    let answer = try_post(&caller.sandbox, &body, Some(&caller.authorization)).await;
    answer.is_none()
}

fn balance(caller: &Caller) -> Option<i64> {
    caller.sandbox.ledger().balance(EXAMPLE_CARD)
}

#[tokio::test]
async fn a_status_or_a_body_of_ones_own_replaces_one_answer() {
    let caller = Caller::new().await;
    caller.sandbox.fault_next(Fault::status(503));
    caller
        .sandbox
        .fault_next(Fault::answer(200, "{ not json").header("Retry-After", "7"));
    assert_eq!(caller.send(DEBIT).await.status, 503);
    let second = caller.send(DEBIT).await;
    assert_eq!(second.body, "{ not json");
    assert_eq!(second.header("Retry-After"), Some("7"));
    assert_eq!(balance(&caller), Some(5000));
    caller.send(DEBIT).await.field("createBalanceAdjustment");
    assert_eq!(balance(&caller), Some(4900));
    assert_eq!(caller.sandbox.requests_seen(), 4);
}

#[tokio::test]
async fn a_connection_is_dropped_before_or_after_execution() {
    let caller = Caller::new().await;
    caller.sandbox.fault_next(Fault::drop_connection());
    assert!(send_to_the_void(&caller, DEBIT).await);
    assert_eq!(balance(&caller), Some(5000));
    caller
        .sandbox
        .fault_next(Fault::drop_connection().after_execution());
    assert!(send_to_the_void(&caller, DEBIT).await);
    assert_eq!(balance(&caller), Some(4900));
    caller.send(DEBIT).await.field("createBalanceAdjustment");
}

#[tokio::test]
async fn an_answer_is_cut_in_the_middle() {
    let caller = Caller::new().await;
    let request = crate::support::http_post(
        &json!({ "query": DEBIT }).to_string(),
        Some(&caller.authorization),
    );
    caller.sandbox.fault_next(Fault::cut_after(40));
    let address = crate::support::address(&caller.sandbox);
    let text = crate::support::exchange(address, &request).await.unwrap();
    assert_eq!(text.len(), 40, "{text}");
    assert!(text.starts_with("HTTP/1.1 200 OK"));
    assert_eq!(balance(&caller), Some(4900));
}

#[tokio::test]
async fn a_fault_may_wait_for_a_root_field() {
    let caller = Caller::new().await;
    caller
        .sandbox
        .fault_next_for("createBalanceAdjustment", Fault::unauthorized());
    caller.send(ACCOUNTS).await.field("Accounts");
    assert_eq!(caller.sandbox.faults_left(), 1);
    let answer = caller.send(DEBIT).await;
    assert_eq!(answer.message(), "Unauthorized");
    assert_eq!(
        answer.json()["errors"][0]["locations"],
        json!([{ "line": 1, "column": 12 }])
    );
    assert_eq!(balance(&caller), Some(5000));
    assert_eq!(caller.sandbox.faults_left(), 0);
    caller.sandbox.fault_next(Fault::throttled());
    assert_eq!(caller.send(DEBIT).await.message(), "Throttled");
}

#[tokio::test]
async fn a_request_is_held_until_the_gate_opens() {
    let caller = Caller::new().await;
    let before = Gate::new();
    let after = Gate::new();
    caller.sandbox.fault_next(Fault::status(502).held(&before));
    caller.sandbox.fault_next(Fault::none().held(&after));
    let first = caller.send(DEBIT);
    let watch_first = async {
        before.reached(1).await;
        assert_eq!(balance(&caller), Some(5000));
        before.release();
    };
    let (first, ()) = tokio::join!(first, watch_first);
    assert_eq!(first.status, 502);
    let second = caller.send(DEBIT);
    let watch_second = async {
        after.reached(1).await;
        assert_eq!(balance(&caller), Some(4900));
        after.release();
    };
    let (second, ()) = tokio::join!(second, watch_second);
    second.field("createBalanceAdjustment");
}

#[tokio::test]
async fn a_held_request_does_not_keep_the_sandbox() {
    let caller = Caller::new().await;
    let gate = Gate::new();
    caller.sandbox.fault_next(Fault::none().held(&gate));
    let address = crate::support::address(&caller.sandbox).to_owned();
    let request = crate::support::http_post(
        &json!({ "query": ACCOUNTS }).to_string(),
        Some(&caller.authorization),
    );
    let held = tokio::spawn(async move { crate::support::exchange(&address, &request).await });
    gate.reached(1).await;
    caller.sandbox.shutdown().await;
    assert_eq!(held.await.unwrap(), None);
}

#[tokio::test]
async fn a_closure_sees_the_request() {
    let caller = Caller::new().await;
    caller.sandbox.fault_next(Fault::inspect(|request| {
        assert_eq!(request.root_fields(), ["Accounts"]);
    }));
    caller.send(ACCOUNTS).await.field("Accounts");
}
