//! What a program gets out of an answer beside its data: errors, cost, headers, words for a guest.

use serde_json::json;
use toggle_runtime::{ErrorKind, PathSegment};
use toggle_sandbox::{EXAMPLE_CARD, Fault};

use crate::support::till::{Balance, CardAndAccounts, CardAndOrders, card_and_orders};
use crate::support::{Shop, redeem};

#[tokio::test]
async fn an_answer_tells_its_cost() {
    let shop = Shop::open().await;
    let response = shop
        .client
        .execute(Balance::new(EXAMPLE_CARD))
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert!(response.errors().is_empty());
    let cost = response.cost().unwrap();
    assert_eq!(cost.maximum_available, 8000);
    assert!(cost.actual_query_cost > 0);
    assert!(cost.currently_available <= 8000 - cost.actual_query_cost);
    assert_eq!(
        response.data().unwrap().cards.data[0].card_state.balance,
        5000
    );
}

#[tokio::test]
async fn a_refusal_tells_its_cost_as_well() {
    let shop = Shop::open().await;
    let response = shop.client.execute(redeem(5001, "cost")).await.unwrap();
    assert!(response.data().is_none());
    assert_eq!(response.errors().len(), 1);
    assert_eq!(response.cost().unwrap().maximum_available, 8000);
}

#[tokio::test]
async fn headers_are_handed_over_without_the_token() {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let fault = Fault::none()
        .header("X-Request-Id", "42")
        .header("X-Authorization", "a.secret.token")
        .header("Authorization", "a.secret.token");
    shop.sandbox.fault_next(fault);
    let response = shop
        .client
        .execute(Balance::new(EXAMPLE_CARD))
        .await
        .unwrap();
    assert_eq!(response.headers()["x-request-id"], "42");
    assert!(!response.headers().contains_key("x-authorization"));
    assert!(!response.headers().contains_key("authorization"));
}

#[tokio::test]
async fn partial_data_is_handed_over_with_its_error() {
    let shop = Shop::open().await;
    let answer = json!({
        "data": {
            "Cards": { "data": [{
                "card_reference": EXAMPLE_CARD, "balance": 5000, "pin": null, "expiry_time": null,
            }] },
            "Accounts": null,
        },
        "errors": [{ "message": "Accounts are closed", "path": ["Accounts", 0] }],
        "extensions": { "cost": {
            "actualQueryCost": 16,
            "throttleStatus": { "maximumAvailable": 8000, "currentlyAvailable": 7986 },
        } },
    });
    let fault = Fault::answer(200, answer.to_string());
    shop.sandbox.fault_next_for("Accounts", fault.clone());
    shop.sandbox.fault_next_for("Accounts", fault);

    let request = CardAndAccounts::new(EXAMPLE_CARD);
    let response = shop.client.execute(request.clone()).await.unwrap();

    let data = response.data().unwrap();
    assert_eq!(data.cards.data[0].card_state.balance, 5000);
    assert!(data.accounts.is_none());
    assert_eq!(response.errors()[0].message(), "Accounts are closed");
    assert_eq!(
        response.errors()[0].path(),
        [
            PathSegment::Key("Accounts".to_owned()),
            PathSegment::Index(0)
        ]
    );
    // The numbers of the documents' sample.
    let cost = response.cost().unwrap();
    assert_eq!(cost.actual_query_cost, 16);
    assert_eq!(cost.currently_available, 7986);

    let error = shop.client.send(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::GraphQl, "`send` wants it all");
}

#[tokio::test]
async fn where_null_means_failure_the_raw_answer_still_has_the_rest() {
    let shop = Shop::open().await;
    let request = CardAndOrders::new(card_and_orders::Required {
        card_reference: EXAMPLE_CARD.to_owned(),
        created_at: "no time at all".to_owned(),
    });
    let response = shop.client.execute(request).await.unwrap();
    let validation = response.errors()[0].validation().unwrap();
    assert_eq!(validation.messages("created_at").len(), 1);
    let raw: toggle_runtime::Value = serde_json::from_slice(response.raw_body()).unwrap();
    assert_eq!(raw["data"]["Cards"]["data"][0]["balance"], 5000);
    assert_eq!(raw["data"]["Orders"], toggle_runtime::Value::Null);
    assert!(response.data().is_none());
    let error = response.into_result().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
}

#[tokio::test]
async fn only_what_the_server_meant_for_guests_is_a_customer_message() {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let answer = json!({ "errors": [
        { "message": "SQLSTATE[42S02]", "customer_facing": false },
        { "message": "This card is not valid here.", "customer_facing": true },
        {
            "message": "validation",
            "validation": { "value": ["Please ask at the bar."] },
            "customer_facing": true,
        },
    ] });
    shop.sandbox
        .fault_next(Fault::answer(200, answer.to_string()));

    let error = shop.client.send(redeem(100, "guest")).await.unwrap_err();

    assert_eq!(
        error.customer_message().as_deref(),
        Some("This card is not valid here.\nPlease ask at the bar.")
    );
    let each: Vec<_> = error
        .graphql_errors()
        .iter()
        .map(|error| error.customer_message())
        .collect();
    assert_eq!(
        each.iter().map(Option::as_deref).collect::<Vec<_>>(),
        [
            None,
            Some("This card is not valid here."),
            Some("Please ask at the bar.")
        ]
    );
    for error in error.graphql_errors() {
        assert!(error.customer_facing().is_some());
    }
    for message in ["SQLSTATE[42S02]", "not valid here", "at the bar"] {
        assert!(error.to_string().contains(message), "verbatim: {error}");
    }
}

#[tokio::test]
async fn what_a_later_server_adds_breaks_nothing() {
    let shop = Shop::open().await;
    let answer = json!({
        "data": { "Cards": { "data": [{
            "card_reference": EXAMPLE_CARD, "balance": 5000, "pin": null, "expiry_time": null,
            "colour": ["red", { "shade": 3 }],
        }], "next": {} } },
        "extensions": { "tracing": [] },
        "server": "new",
    });
    shop.sandbox
        .fault_next_for("Cards", Fault::answer(200, answer.to_string()));
    let response = shop
        .client
        .execute(Balance::new(EXAMPLE_CARD))
        .await
        .unwrap();
    assert!(response.cost().is_none());
    assert_eq!(response.extensions().unwrap()["tracing"], json!([]));
    let card = &response.into_result().unwrap().cards.data[0].card_state;
    assert_eq!(card.balance, 5000);
    assert_eq!(card.expiry_time, None);
}
