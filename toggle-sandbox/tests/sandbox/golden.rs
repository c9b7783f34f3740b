//! The documents' printed answers, byte for byte (white space aside, which the wire does not have).

use serde_json::json;
use toggle_sandbox::{MIXED_CARD, Sandbox};

use crate::support::{Caller, post};

/// Section 4.1 of the collected facts.
const UNAUTHORIZED: &str = r#"{"errors":[{"message":"Unauthorized","locations":[{"line":2,"column":3}],"customer_facing":false}],"extensions":"#;

/// Section 4.2.
const VALIDATION: &str = r#"{"errors":[{"message":"validation","locations":[{"line":2,"column":29}],"validation":{"currency":["This field is required"]},"customer_facing":false}],"data":{"createBalanceAdjustment":null},"extensions":"#;

#[tokio::test]
async fn unauthorized_is_the_printed_error() {
    let sandbox = Sandbox::start().await;
    let body = json!({ "query": "{\n  Cards { total }\n}" }).to_string();
    let answer = post(&sandbox, &body, None).await;
    assert!(answer.body.starts_with(UNAUTHORIZED), "{}", answer.body);
    assert_eq!(answer.header("Content-Type"), Some("application/json"));
}

#[tokio::test]
async fn validation_is_the_printed_error() {
    let caller = Caller::new().await;
    // A field's location is where its alias starts, so white space puts it at the printed column.
    let query = format!(
        "mutation {{\n{}createBalanceAdjustment(value: -1, card_reference: \"{MIXED_CARD}\", merchant_id: 26, unit_epos_reference: \"Epos01\") {{ id }}\n}}",
        " ".repeat(28)
    );
    let answer = caller.send(&query).await;
    assert!(answer.body.starts_with(VALIDATION), "{}", answer.body);
}

#[tokio::test]
async fn the_first_redemption_of_the_printed_card_is_the_printed_one() {
    let caller = Caller::new().await;
    let query = format!(
        "mutation {{ createBalanceAdjustment(currency: \"GBP\", value: -1000, merchant_id: 26, unit_epos_reference: \"2251799825000010\", card_reference: \"{MIXED_CARD}\", merchant_transaction_reference: \"ABC\") {{ id value LineItem {{ Card {{ id card_reference balance initial_balance created_at }} }} ValueSplit {{ tender discount }} }} }}"
    );
    let answer = caller.send(&query).await;
    // Printed are `value: -10` and `balance: 80`, which fit neither the request nor the split beside them.
    let expected = r#"{"data":{"createBalanceAdjustment":{"id":988008,"value":-1000,"LineItem":{"Card":{"id":529113,"card_reference":"6301190019990640662","balance":9000,"initial_balance":1000,"created_at":"2021-06-05 16:19:52"}},"ValueSplit":{"tender":800,"discount":200}}},"extensions":{"cost":{"actualQueryCost":16,"throttleStatus":{"maximumAvailable":8000,"currentlyAvailable":7968}}}}"#;
    assert_eq!(answer.body, expected);
}

#[tokio::test]
async fn an_unknown_card_has_the_printed_answer() {
    let caller = Caller::new().await;
    let answer = caller
        .send("{ Cards(card_reference: \"1\") { data { balance } } }")
        .await;
    // The login took 16 points and the clock stands still; the printed 7986 had time to refill.
    let expected = r#"{"data":{"Cards":{"data":[]}},"extensions":{"cost":{"actualQueryCost":16,"throttleStatus":{"maximumAvailable":8000,"currentlyAvailable":7968}}}}"#;
    assert_eq!(answer.body, expected);
}
