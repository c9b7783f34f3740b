//! Documents and bodies that are refused before anything runs.

use serde_json::json;
use toggle_sandbox::EXAMPLE_CARD;

use crate::support::{Caller, post};

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
