//! What a user reads when something went wrong, and how a client is set up.

use std::time::Duration;

use serde_json::{Value, json};

use super::support::{ASK, Data, answer, bench, logged_in, raw};
use crate::{Client, Cost, Credentials, Error, ErrorKind, TransportError, TransportErrorKind};

async fn ask(reply: impl Fn() -> super::support::Answer + Send + Sync + 'static) -> Error {
    let reply = std::sync::Arc::new(reply);
    let bench = bench(move |_, seen| {
        let reply = std::sync::Arc::clone(&reply);
        async move {
            if seen.is_login() {
                logged_in("a-token")
            } else {
                reply()
            }
        }
    });
    bench.client.send(ASK).await.unwrap_err()
}

#[tokio::test]
async fn the_message_says_what_the_server_said_and_what_to_do() {
    for (status, body, kind, message) in [
        (
            200,
            json!({ "errors": [{
                "message": "validation",
                "validation": { "currency": ["This field is required"], "value": ["a", "b"] },
            }] }),
            ErrorKind::Validation,
            "`Ask` was not accepted, correct the variables: validation: currency: This field is required; value: a, b",
        ),
        (
            200,
            json!({ "errors": [{ "message": "first\nline" }, { "message": "second" }], "data": { "balance": 7 } }),
            ErrorKind::GraphQl,
            "`Ask` failed: first line; second",
        ),
        (
            200,
            json!({ "errors": [{ "message": "slow", "extensions": { "code": "THROTTLED" } }] }),
            ErrorKind::Throttled,
            "`Ask` was throttled, wait until the budget has refilled: slow",
        ),
        (
            429,
            json!({ "errors": [{ "message": "Too Many Attempts." }] }),
            ErrorKind::Throttled,
            "`Ask` was throttled, wait until the budget has refilled: Too Many Attempts.",
        ),
        (
            200,
            json!({ "data": { "balance": "6301190004871637839" } }),
            ErrorKind::Decode,
            "the answer to `Ask` does not fit its type: expected an Int at data.balance (ask.graphql:1:7), \
             found a string; check the query against the server's schema",
        ),
    ] {
        let error = ask(move || answer(status, &body, None)).await;
        assert_eq!(error.kind(), kind);
        assert_eq!(error.to_string(), message);
        assert_eq!(error.status().unwrap(), status);
        assert!(!error.may_have_executed(), "a query changes nothing");
    }
}

#[tokio::test]
async fn what_is_not_graphql_says_what_it_is() {
    for (status, body, kind, says) in [
        (503, "<html>", ErrorKind::Status, "HTTP 503"),
        (301, "", ErrorKind::Status, "redirects are not followed"),
        (404, "", ErrorKind::Status, "HTTP 404"),
        (200, "<html>", ErrorKind::Decode, "not GraphQL"),
        (200, "", ErrorKind::Decode, "empty"),
        (429, "", ErrorKind::Throttled, "HTTP 429"),
    ] {
        let error = ask(move || raw(status, body.to_owned(), None)).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(error.raw_body().unwrap(), body);
    }
}

#[tokio::test]
async fn a_transport_fault_of_a_query_is_a_transport_error() {
    let error =
        ask(|| Err(TransportError::new(TransportErrorKind::Timeout).with_source("the cable")))
            .await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_timeout() && !error.may_have_executed());
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "no answer in time");
    assert_eq!(source.source().unwrap().to_string(), "the cable");
}

#[tokio::test]
async fn only_what_the_server_marks_is_for_customers() {
    let error = ask(|| {
        let errors = json!([
            { "message": "stack trace", "customer_facing": false },
            { "message": "This card has expired.", "customer_facing": true },
            { "message": "Ask at the till.", "customer_facing": true },
            { "message": "unmarked" },
        ]);
        answer(200, &json!({ "errors": errors }), None)
    })
    .await;
    assert_eq!(
        error.customer_message().unwrap(),
        "This card has expired.\nAsk at the till."
    );
    assert_eq!(
        ask(|| answer(200, &json!({ "errors": [{ "message": "x" }] }), None))
            .await
            .customer_message(),
        None
    );
}

#[tokio::test]
async fn execute_hands_over_data_beside_errors_and_the_cost() {
    let bench = bench(|_, seen| async move {
        if seen.is_login() {
            return logged_in("a-token");
        }
        let cost = json!({
            "actualQueryCost": 16,
            "throttleStatus": { "maximumAvailable": 8000, "currentlyAvailable": 7986 },
        });
        let body = json!({
            "data": { "balance": 7 },
            "errors": [{ "message": "partly" }],
            "extensions": { "cost": cost },
        });
        answer(200, &body, None)
    });
    let response = bench.client.execute(ASK).await.unwrap();
    assert_eq!(response.data(), Some(&Data { balance: 7 }));
    assert_eq!(response.errors()[0].message(), "partly");
    let expected = Cost {
        actual_query_cost: 16,
        maximum_available: 8000,
        currently_available: 7986,
    };
    assert_eq!(response.cost(), Some(expected));
    assert!(format!("{response:?}").contains("Ask"));
    assert_eq!(
        response.into_result().unwrap_err().kind(),
        ErrorKind::GraphQl
    );
}

#[test]
fn a_cost_without_all_its_numbers_is_none() {
    for extensions in [
        json!({}),
        json!({ "cost": 5 }),
        json!({ "cost": { "actualQueryCost": 16 } }),
        json!({ "cost": { "actualQueryCost": "16", "throttleStatus": { "maximumAvailable": 1, "currentlyAvailable": 1 } } }),
        Value::Null,
    ] {
        assert_eq!(Cost::read(&extensions), None, "{extensions}");
    }
    let floats = json!({ "cost": { "actualQueryCost": 16.0, "throttleStatus": { "maximumAvailable": 8e3, "currentlyAvailable": 1e300 } } });
    assert_eq!(Cost::read(&floats).unwrap().currently_available, i64::MAX);
}

#[test]
fn a_builder_says_what_is_missing_or_wrong() {
    let build = |edit: fn(crate::ClientBuilder) -> crate::ClientBuilder| {
        let builder = Client::builder()
            .endpoint("http://localhost/graphql")
            .credentials(Credentials::none());
        edit(builder)
            .build()
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    assert_eq!(build(|builder| builder), "");
    assert!(build(|_| Client::builder()).contains("endpoint"));
    assert!(build(|_| Client::builder().endpoint("https://localhost")).contains("credentials"));
    assert!(build(|builder| builder.timeout(Duration::ZERO)).contains("zero"));
    assert!(build(|builder| builder.user_agent("a\nb")).contains("user agent"));
    assert!(
        build(|builder| builder.credentials(Credentials::token("two words"))).contains("token")
    );
    assert!(build(|builder| builder.endpoint("http://toggle.example")).contains("use https"));
    assert_eq!(
        build(|builder| builder.endpoint("https://toggle.example")),
        ""
    );
}
