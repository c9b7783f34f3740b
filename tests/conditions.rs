//! An answer is read by the variables of its own request, defaults included.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use serde_json::{Value, json};
use toggle_runtime::{Error, ErrorKind, MockAnswer, MockTransport, toggle_query};

#[toggle_query(
    "tests/conditions/shown.graphql",
    schema = "tests/roundtrip/abstract.graphql"
)]
pub struct Shown;

#[toggle_query(
    "tests/conditions/sure.graphql",
    schema = "tests/roundtrip/abstract.graphql"
)]
pub struct Sure;

async fn send(request: Shown, card: Value) -> Result<shown::Card, Error> {
    let answer = MockAnswer::data(json!({ "card": card }));
    let server = MockTransport::new().on::<Shown>(answer);
    let client = server.client().unwrap();
    client.send(request).await.map(|data| data.card)
}

#[tokio::test]
async fn what_was_asked_for_must_come() {
    let whole = json!({"balance": 1, "note": "n", "limit": 0.5});
    let card = send(Shown::new(), whole).await.unwrap();
    assert_eq!((card.note.as_deref(), card.limit), (Some("n"), Some(0.5)));
    for (request, card, place) in [
        (
            Shown::new(),
            json!({"balance": 1, "limit": null}),
            "data.card.note",
        ),
        (
            Shown::new(),
            json!({"balance": 1, "note": null}),
            "data.card.limit",
        ),
        (
            Shown::new().with(false).short(false),
            json!({"balance": 1}),
            "data.card.limit",
        ),
    ] {
        let error = send(request, card).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let message = error.to_string();
        assert!(
            message.contains(place) && message.contains("the key is missing"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn what_was_not_asked_for_need_not() {
    let request = Shown::new().with(false).short(true);
    let card = send(request, json!({"balance": 1})).await.unwrap();
    assert_eq!((card.balance, card.note, card.limit), (1, None, None));
}

async fn send_sure(request: Sure, card: Value) -> Result<sure::Card, Error> {
    let answer = MockAnswer::data(json!({ "card": card }));
    let server = MockTransport::new().on::<Sure>(answer);
    let client = server.client().unwrap();
    client.send(request).await.map(|data| data.card)
}

#[tokio::test]
async fn null_is_never_taken_for_what_was_left_out() {
    let whole = json!({"kind": "A", "pin": "1", "limit": 0.5, "issuer": {"__typename": "Robot"}});
    let card = send_sure(Sure::new(), whole.clone()).await.unwrap();
    assert!(card.kind.is_some() && card.pin.is_some() && card.issuer.is_some());
    for (key, column) in [("kind", 10), ("pin", 35), ("limit", 69), ("issuer", 129)] {
        let mut card = whole.clone();
        card[key] = Value::Null;
        let error = send_sure(Sure::new(), card).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let message = error.to_string();
        let place = format!("data.card.{key} (tests/conditions/sure.graphql:2:{column})");
        assert!(
            message.contains(&place) && message.contains("found null"),
            "{message}"
        );
    }
    let request = Sure::new().with(false).short(true);
    let card = send_sure(request, json!({})).await.unwrap();
    assert!(card.kind.is_none() && card.pin.is_none() && card.limit.is_none());
    assert!(card.issuer.is_none());
}
