//! Answers as JSON again, with the option `serialize`.

use serde_json::{Value, json};
use toggle_runtime::toggle_query;

#[toggle_query(
    "tests/options/till.graphql",
    schema = "tests/options/till.graphqls",
    scalars(Day = "std::num::NonZeroU32"),
    serialize
)]
mod till {}

use till::till::Data;

/// Whatever the server may answer comes out again as it went in.
#[test]
fn an_answer_is_written_as_it_was_read() {
    let card = json!({"__typename": "Card", "id": "1", "balance": null, "rate": 1.5, "notes": {"a": [1]},
        "since": 3, "owners": [{"id": "7"}, null], "again": [{"name": "Ann"}, null]});
    let card_thing = json!({"__typename": "Card", "id": "1", "state": "FROZEN"});
    let person = json!({"__typename": "Person", "name": "Ann",
        "cards": [{"id": "1", "balance": 5, "since": null}, {"id": "2", "balance": null, "since": 4}]});
    let other = json!({"__typename": "Voucher"});
    for answer in [
        json!({"opened": 1, "node": card, "things": [card_thing, person, other]}),
        json!({"opened": 2, "node": {"__typename": "Person", "id": "9"}, "things": []}),
        json!({"opened": 3, "node": null, "things": [{"__typename": "Card", "id": "2"}]}),
    ] {
        let data: Data = serde_json::from_value(answer.clone()).unwrap();
        let written = serde_json::to_value(&data).unwrap();
        assert_eq!(without_nulls(&written), without_nulls(&answer));
        let again: Data = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(serde_json::to_value(&again).unwrap(), written);
    }
}

/// A field under a condition may be null or not be there: neither is more than `None` in Rust.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            fields
                .map(|(key, value)| (key.clone(), without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        leaf => leaf.clone(),
    }
}

#[test]
fn null_stands_where_the_schema_allows_it() {
    let answer = json!({"opened": 3, "node": null, "things": []});
    let data: Data = serde_json::from_value(answer.clone()).unwrap();
    assert_eq!(serde_json::to_value(&data).unwrap(), answer);
}

#[test]
fn parts_and_enums_stand_alone_too() {
    let answer = json!({"name": "Ann", "cards": [{"balance": 5}]});
    let parts: till::PersonParts = serde_json::from_value(answer.clone()).unwrap();
    assert_eq!(serde_json::to_value(&parts).unwrap(), answer);
    let state: till::State = serde_json::from_str("\"ACTIVE\"").unwrap();
    assert!(matches!(state, till::State::Active));
    assert_eq!(
        serde_json::to_string(&till::State::from("NEW")).unwrap(),
        "\"NEW\""
    );
}

#[test]
fn what_does_not_fit_is_told_with_its_path() {
    for (answer, expected) in [
        (
            json!({"opened": 0, "node": null, "things": []}),
            "accepts at data.opened (tests/options/till.graphql:2:3)",
        ),
        (
            json!({"opened": 1, "node": null, "things": [{"__typename": "Person", "name": 7, "cards": []}]}),
            "expected a String at data.things[0].name",
        ),
        (json!(null), "expected an object, found null"),
    ] {
        let error = serde_json::from_value::<Data>(answer)
            .unwrap_err()
            .to_string();
        assert!(error.contains(expected), "{error}");
    }
}
