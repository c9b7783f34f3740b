//! What a user sees of an answer that fits, and of one that does not.

mod accepted;
mod corpus;
mod refused;
mod several;
mod shuffled;

use crate::__private::place::Slot;
use crate::__private::{decode_answer, samples};

/// Decodes `data` (JSON) as an answer's.
fn decode<T: Slot>(data: &str) -> Result<T, String> {
    decode_body(format!(r#"{{"data":{data}}}"#).as_bytes())
}

fn decode_body<T: Slot>(body: &[u8]) -> Result<T, String> {
    let mut data = None;
    match decode_answer(body, &mut data) {
        Ok(()) => Ok(data.expect("what is decoded is there")),
        Err(error) => {
            assert!(data.is_none(), "a refused answer leaves nothing behind");
            Err(error)
        }
    }
}

/// A card with every key, each of which a test may replace.
fn card(change: impl FnOnce(&mut serde_json::Map<String, serde_json::Value>)) -> String {
    let mut card = serde_json::json!({
        "id": "529113",
        "reference": "6301190019990640662",
        "balance": 80,
        "rate": 0.1,
        "used": true,
        "kind": "DIGITAL",
        "pin": "1234",
        "limit": 2,
        "frozen": false,
        "tags": ["a", "b"],
        "grid": [[1, 2], null, []],
        "split": { "tender": 800, "discount": 200 },
        "meta": { "x": [1, null] },
        "hint": "any",
        "day": "2021-06-05",
        "kinds": ["PHYSICAL", "ENGRAVED"],
    });
    change(card.as_object_mut().expect("an object"));
    format!(r#"{{"Cards":{{"data":[{card}]}}}}"#)
}
