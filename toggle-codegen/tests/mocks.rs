//! What the builders of answers make, and that the decoder reads it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use serde_json::{Value, json};
use toggle_runtime::Mock as _;

#[path = "cases/construct/mocks/expanded.rs"]
#[rustfmt::skip]
mod case;

#[path = "cases/construct/mocked_conditions/expanded.rs"]
#[rustfmt::skip]
mod conditions;

use case::mock_ as mock;
use case::named::On as Named;
use case::{Cards, Colour, Lists, Mock, OneNode};

fn neutral_card() -> Value {
    json!({
        "__typename": "Card", "id": "1", "pin": "pin", "balance": 1, "rate": 1.0, "used": false,
        "colour": "BROWN", "colours": ["BROWN"], "expires": "2000-01-01 00:00:00", "created": "created",
        "extra": "extra", "owner": {"id": "1"},
    })
}

#[test]
fn what_is_not_set_is_neutral_and_fits() {
    let mut card = neutral_card();
    card["new"] = json!("1");
    let expected = json!({"cards": {"total": 1, "data": [card]}});
    assert_eq!(Cards::mock().into_json(), expected);
    let data = Cards::mock().into_data().unwrap();
    let card = data.cards.data[0].as_ref().unwrap();
    assert_eq!((data.cards.total, card.card_state.balance), (1, 1));
    assert_eq!(card.card_state.colour, Colour::Brown);
    assert!(matches!(card.card_state.named.on, Named::Card(_)));
}

#[test]
fn every_part_that_reads_an_object_sees_what_was_set() {
    let card = || mock::cards::cards::Data::new();
    let mock = Cards::mock().cards(|cards| {
        cards.total(7).data([
            Some(card().pin("4711").card_state(|state| {
                state
                    .balance(500)
                    .colour(Colour::Green)
                    .colours(["GREEN", "BLUE"])
                    .expires("2030-02-03 04:05:06")
                    .owner(|owner| owner.id("o-1"))
            })),
            None,
            Some(card().pin_null()),
        ])
    });
    let json = mock.clone().into_json();
    assert_eq!(json["cards"]["data"][0]["owner"], json!({"id": "o-1"}));
    assert!(json["cards"]["data"][1].is_null());
    let data = mock.into_data().unwrap();
    let first = data.cards.data[0].as_ref().unwrap();
    let state = &first.card_state;
    assert_eq!((first.pin.as_deref(), state.balance), (Some("4711"), 500));
    let Named::Card(named) = &state.named.on else {
        panic!("{:?}", state.named)
    };
    assert_eq!(named.pin.as_deref(), Some("4711"));
    assert_eq!(state.colours, ["GREEN".into(), Colour::from("BLUE")]);
    assert_eq!(state.expires.unwrap().to_string(), "2030-02-03 04:05:06");
    let last = data.cards.data[2].as_ref().unwrap();
    assert_eq!((&last.pin, last.card_state.balance), (&None, 1));
}

#[test]
fn an_abstract_object_is_what_it_is_made() {
    use case::one_node::node::On;
    let node = |mock: mock::one_node::Data| mock.into_data().unwrap().node.unwrap();
    assert!(matches!(node(OneNode::mock()).on, On::Card(_)));
    let person = OneNode::mock().node(|node| node.id("p").on_person(|person| person.name("Ann")));
    let person = node(person);
    let On::Person(found) = person.on else {
        panic!("{:?}", person.on)
    };
    assert_eq!((person.id.as_str(), found.name.as_str()), ("p", "Ann"));
    let voucher = node(OneNode::mock().node(|node| node.on_other("Voucher")));
    assert!(matches!(voucher.on, On::Other(name) if name == "Voucher"));
    assert!(
        OneNode::mock()
            .node_null()
            .into_data()
            .unwrap()
            .node
            .is_none()
    );
    let json = OneNode::mock()
        .node(|node| node.on_person(|person| person.name("Ann")))
        .into_json();
    assert_eq!(
        json,
        json!({"node": {"__typename": "Person", "id": "1", "name": "Ann"}})
    );
}

#[test]
fn names_that_are_taken_are_still_there() {
    let mock = Mock::mock()
        .mock(|thing| thing.on_gone(|gone| gone.object("a").of("b").new_("c")))
        .cards(|cards| cards.data(3).into_json(4).data_null(5));
    let expected = json!({
        "mock": {"__typename": "Gone", "kind": "Gone", "object": "a", "of": "b", "new": "c"},
        "cards": {"data": 3, "into_json": 4, "data_null": 5},
    });
    assert_eq!(mock.into_json(), expected);
    assert!(Mock::new().mock_(3).mock.value().is_some());
}

#[test]
fn lists_of_lists_hold_one_item_each() {
    let expected = json!({"things": [[{"__typename": "Card", "colours": ["BROWN"]}]]});
    assert_eq!(Lists::mock().into_json(), expected);
    let none = Lists::mock().things([None, Some(Vec::new())]).into_json();
    assert_eq!(none, json!({"things": [null, []]}));
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    let wrong = Cards::mock().cards(|cards| {
        let card = mock::cards::cards::Data::new();
        cards.data([Some(card.card_state(|state| state.created(7)))])
    });
    let error = wrong.clone().into_data().err().unwrap().to_string();
    assert!(
        error.starts_with("the mock of `Cards` is no valid answer: ")
            && error.contains("data.cards.data[0].created"),
        "{error}"
    );
    let debug = format!("{:?}", Cards::mock().cards(|cards| cards.total(4711)));
    assert_eq!(debug, r#"Data({"cards"})"#);
}

#[test]
fn what_a_condition_leaves_out_is_not_there() {
    use conditions::Conditions;
    // `$with` is true, `$without` is false by its default.
    let expected = json!({"card": {
        "balance": 1, "pin": "pin", "always": 1, "both": 1, "owner": {"name": "name"}, "cards": [{}],
    }});
    assert_eq!(Conditions::mock().into_json(), expected);
    let data = Conditions::mock().into_data().unwrap();
    assert_eq!((data.card.balance, data.card.other), (Some(1), None));

    // What is set stays.
    let set = Conditions::mock().card(|card| {
        card.both(7)
            .pin_null()
            .owned(|owned| owned.owner(|owner| owner.email("B")))
    });
    let json = set.into_json();
    assert_eq!(
        (&json["card"]["both"], &json["card"]["pin"]),
        (&json!(7), &Value::Null)
    );
    assert_eq!(json["card"]["owner"], json!({"name": "name", "email": "B"}));
}
