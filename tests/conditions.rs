//! An answer is read by the variables of its own request, defaults included.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use serde_json::{Value, json};
use toggle_runtime::{Error, ErrorKind, MockAnswer, MockTransport, toggle_query};

#[toggle_query(
    "tests/conditions/shown.graphql",
    schema = "tests/roundtrip/abstract.graphql"
)]
pub struct Shown;

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
