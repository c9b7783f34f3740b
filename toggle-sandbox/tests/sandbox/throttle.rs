//! The cost budget, seen through `extensions.cost`.

use std::time::Duration;

use serde_json::{Value, json};
use toggle_sandbox::{Sandbox, Throttled};

use crate::support::{Answer, Caller, post};

const ACCOUNTS: &str = "{ Accounts { id } }";

fn available(answer: &Answer) -> Value {
    answer.json()["extensions"]["cost"]["throttleStatus"]["currentlyAvailable"].clone()
}

#[tokio::test]
async fn every_answer_says_what_it_cost_and_what_is_left() {
    let caller = Caller::new().await;
    let answer = caller.send(ACCOUNTS).await;
    // 16 for the login, 16 for the root field, one for each of the two accounts.
    assert_eq!(
        answer.json()["extensions"],
        json!({ "cost": {
            "actualQueryCost": 18,
            "throttleStatus": { "maximumAvailable": 8000, "currentlyAvailable": 7966 },
        }})
    );
    caller.sandbox.clock().advance(Duration::from_secs(3));
    assert_eq!(available(&caller.send("{ nothing }").await), 7991);
    let refused = post(
        &caller.sandbox,
        &json!({ "query": ACCOUNTS }).to_string(),
        None,
    )
    .await;
    assert_eq!(refused.json()["extensions"]["cost"]["actualQueryCost"], 0);
}

#[tokio::test]
async fn at_zero_requests_are_rejected_until_points_return() {
    for form in [Throttled::AsGraphqlError, Throttled::AsStatus429] {
        let caller = Caller::of(Sandbox::builder().throttled(form).start().await).await;
        caller.sandbox.set_budget_left(0);
        let rejected = caller.adjust(json!({})).await;
        if form == Throttled::AsStatus429 {
            assert_eq!(rejected.status, 429);
            assert_eq!(rejected.body, "Too Many Attempts.");
        } else {
            assert_eq!(rejected.status, 200);
            assert_eq!(rejected.message(), "Throttled");
            let code = &rejected.json()["errors"][0]["extensions"]["code"];
            assert_eq!(code, "THROTTLED");
            assert_eq!(available(&rejected), 0);
        }
        let card = toggle_sandbox::EXAMPLE_CARD;
        assert_eq!(caller.sandbox.ledger().balance(card), Some(5000));
        caller.sandbox.clock().advance(Duration::from_mins(1));
        let accepted = caller.adjust(json!({})).await;
        accepted.field("createBalanceAdjustment");
        assert_eq!(available(&accepted), 484);
    }
}

#[tokio::test]
async fn the_budget_is_a_setting() {
    let caller = Caller::of(Sandbox::builder().budget(100, 600).start().await).await;
    assert_eq!(available(&caller.send("{ Orders { total } }").await), 68);
    caller.sandbox.clock().advance(Duration::from_secs(10));
    assert_eq!(available(&caller.send("{ Orders { total } }").await), 62);
}
