//! What a user types for each kind of input compiles, and is what is sent; and a request that was kept
//! is read again as it was.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]
#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "written as a user may write it, not as clippy would"
)]

use std::borrow::Cow;

use serde_json::{Value, json};
use toggle_runtime::{Defaulted, Optional, Pence, toggle_query};

#[toggle_query(
    "tests/plain/plain.graphql",
    schema = "tests/plain/schema.graphql",
    scalars(Pence = "toggle_runtime::Pence"),
    derive(PartialEq),
    serialize
)]
mod plain {}

use plain::{
    Amounts, Any, Boolean, By, Colour, Coloured, Colours, Filter, Filtered, Filters, Float, Found,
    Id, Ids, Int, Ints, Money, Nest, Nested, Only, Pair, Redeem, Redemption, Text, Texts, pair,
    redemption,
};

macro_rules! sends {
    ($($expected:tt: [$($request:expr),* $(,)?],)*) => {$($(
        assert_eq!(
            serde_json::to_value($request).unwrap(),
            json!($expected),
            "{}",
            stringify!($request)
        );
    )*)*};
}

#[test]
fn text_is_taken_in_every_form() {
    let owned = String::from("a");
    let text = owned.as_str();
    sends! {
        {"given": "a"}: [
            Text::new("a"), Text::new(owned.clone()), Text::new(&owned), Text::new('a'),
            Text::new(Cow::Borrowed("a")), Text::new(text),
            Text::new("a").optional(None), Text::new("a").defaulted(None),
            Text::new("a").optional(Optional::Absent), Text::new("a").defaulted(Defaulted::Default),
        ],
        {"given": "a", "optional": "a"}: [
            Text::new("a").optional("a"), Text::new("a").optional(owned.clone()),
            Text::new("a").optional(&owned), Text::new("a").optional('a'),
            Text::new("a").optional(Cow::Borrowed("a")), Text::new("a").optional(&text),
            Text::new("a").optional(owned.clone().into_boxed_str()),
            Text::new("a").optional(Some(owned.clone())),
            Text::new("a").optional(Some(text).map(String::from)),
        ],
        {"given": "a", "optional": null}: [Text::new("a").optional(Optional::Null)],
        {"given": "a", "defaulted": "a"}: [
            Text::new("a").defaulted("a"), Text::new("a").defaulted(owned.clone()),
            Text::new("a").defaulted(&owned), Text::new("a").defaulted(Some(owned.clone())),
        ],
    }
}

#[test]
fn an_id_is_taken_as_text_and_as_any_integer() {
    let owned = String::from("7");
    let id = toggle_runtime::Id::from(7);
    sends! {
        {"given": "7"}: [
            Id::new("7"), Id::new(owned.clone()), Id::new(&owned), Id::new('7'), Id::new(7), Id::new(7_u8),
            Id::new(7_i64), Id::new(7_u64), Id::new(7_usize), Id::new(7_u128), Id::new(&id),
            Id::new(id.clone()), Id::new(Cow::Borrowed("7")), Id::new(&id).optional(None),
        ],
        {"given": "7", "optional": "7"}: [
            Id::new(7).optional("7"), Id::new(7).optional(owned.clone()), Id::new(7).optional(&owned),
            Id::new(7).optional(7), Id::new(7).optional(7_i64), Id::new(7).optional(7_u32),
            Id::new(7).optional(7_usize), Id::new(7).optional(&id), Id::new(7).optional(id.clone()),
            Id::new(7).optional(Some(id.clone())), Id::new(7).optional('7'),
        ],
        {"given": "7", "defaulted": "7"}: [
            Id::new(7).defaulted("7"), Id::new(7).defaulted(7), Id::new(7).defaulted(&id),
            Id::new(7).defaulted(Some(id.clone())),
        ],
    }
}

#[test]
fn numbers_are_taken_where_none_of_them_changes() {
    let (number, ratio) = (5, 0.5);
    sends! {
        {"given": 5, "optional": 5, "defaulted": 5}: [
            Int::new(5).optional(5).defaulted(5),
            Int::new(number).optional(number).defaulted(number),
            Int::new(5_u8.into()).optional(5_u8).defaulted(5_i16),
            Int::new(5_usize.try_into().unwrap()).optional(&number).defaulted(Some(5)),
        ],
        {"given": 0.5, "optional": 0.5, "defaulted": 2.0}: [
            Float::new(0.5).optional(0.5).defaulted(2),
            Float::new(ratio).optional(&ratio).defaulted(Some(2.0)),
        ],
        {"given": true, "optional": false, "defaulted": true}: [
            Boolean::new(true).optional(false).defaulted(true),
            Boolean::new(true).optional(Some(false)).defaulted(Some(true)),
        ],
        {"given": 1, "optional": 2, "defaulted": 3}: [
            Money::new(Pence::new(1)).optional(Pence::new(2)).defaulted(Pence::new(3)),
            Money::new(1.into()).optional(Some(Pence::new(2))).defaulted(Pence::from(3)),
        ],
        {"given": 1}: [
            Int::new(1).optional(None).defaulted(None),
            Money::new(Pence::new(1)).optional(None).defaulted(None),
        ],
    }
}

#[test]
fn any_json_is_taken_as_what_it_is() {
    sends! {
        {"given": "a", "optional": 1, "defaulted": true}: [
            Any::new("a").optional(1).defaulted(true),
            Any::new(String::from("a")).optional(1_u64).defaulted(json!(true)),
            Any::new(json!("a")).optional(Some(json!(1))).defaulted(true),
        ],
        {"given": {"a": [1]}, "optional": null}: [
            Any::new(json!({"a": [1]})).optional(Optional::Null),
            Any::new(json!({"a": [1]})).optional(Value::Null),
        ],
    }
}

#[test]
fn enums_and_objects_are_their_own_types() {
    let filter = || Filter::new().name("a");
    sends! {
        {"given": "RED", "optional": "GREEN", "defaulted": "GREEN"}: [
            Coloured::new(Colour::Red).optional(Colour::Green).defaulted(Colour::Green),
            Coloured::new("RED".parse().unwrap()).optional(Some(Colour::Green)).defaulted(Colour::Green),
        ],
        {"given": {"name": "a"}, "optional": {"name": "a"}, "defaulted": {"not": {"name": "a"}}}: [
            Filtered::new(filter()).optional(filter()).defaulted(Filter::new().not(filter())),
            Filtered::new(filter()).optional(Some(filter())).defaulted(Filter::new().not(Box::new(filter()))),
        ],
        {"given": {}}: [Filtered::new(Filter::default()).optional(None).defaulted(None)],
        {"given": {"id": "1"}, "optional": {"names": ["a"]}}: [
            Found::new(By::Id(1.into())).optional(By::Names(vec!["a".into()])),
        ],
    }
}

#[test]
fn no_box_is_written_where_an_input_object_may_hold_itself() {
    let id = || Nest::Id(1.into());
    sends! {
        {"given": {"not": {"only": {"nest": {"id": "1"}}}}}: [
            Nested::new(Nest::not(Nest::Only(Only::new(id())))),
            Nested::new(Nest::not(Box::new(Nest::Only(Only::new(Box::new(id())))))),
        ],
        {"given": {"pair": {"left": {"id": "1"}, "right": {"not": {"id": "1"}}}}}: [
            Nested::new(Nest::Pair(Pair::new(pair::Required { left: id(), right: Nest::not(id()) }))),
        ],
    }
}

#[test]
fn a_list_of_texts_is_taken_in_every_form() {
    let owned = vec![String::from("a"), String::from("b")];
    let texts = vec!["a", "b"];
    sends! {
        {"given": ["a", "b"]}: [
            Texts::new(["a", "b"]), Texts::new(vec!["a", "b"]), Texts::new(owned.clone()),
            Texts::new(&owned), Texts::new(owned.as_slice()), Texts::new(&texts), Texts::new(&["a", "b"]),
            Texts::new(owned.iter().collect::<Vec<_>>()),
            Texts::new([String::from("a"), String::from("b")]),
            Texts::new(texts.clone()).optional(None).defaulted(None).nullable(None),
        ],
        {"given": ["a"], "optional": ["a", "b"], "defaulted": ["a", "b"], "nullable": ["a", "b"]}: [
            Texts::new(["a"]).optional(["a", "b"]).defaulted(["a", "b"]).nullable(["a", "b"]),
            Texts::new(["a"]).optional(&owned).defaulted(&owned[..]).nullable(&owned),
            Texts::new(["a"]).optional(owned.clone()).defaulted(owned.clone()).nullable(owned.clone()),
            Texts::new(["a"]).optional(vec!["a", "b"]).defaulted(&["a", "b"]).nullable(vec!["a", "b"]),
            Texts::new(["a"]).optional(Some(owned.clone())).defaulted(Some(owned.clone()))
                .nullable(vec![Some(String::from("a")), Some(String::from("b"))]),
        ],
        {"given": [], "optional": [], "nullable": [null]}: [
            Texts::new(Vec::<String>::new()).optional(Optional::Value(vec![])).nullable([None::<String>]),
        ],
    }
}

#[test]
fn a_list_of_ids_is_taken_in_every_form() {
    let owned = vec![String::from("1"), String::from("2")];
    let ids: Vec<toggle_runtime::Id> = vec![1.into(), 2.into()];
    sends! {
        {"given": ["1", "2"]}: [
            Ids::new([1, 2]), Ids::new(["1", "2"]), Ids::new(vec!["1", "2"]), Ids::new(vec![1_u64, 2]),
            Ids::new(owned.clone()), Ids::new(&owned), Ids::new(ids.clone()), Ids::new(&ids),
            Ids::new(ids.as_slice()), Ids::new(ids.iter().collect::<Vec<_>>()),
        ],
        {"given": ["1"], "optional": ["1", "2"], "defaulted": ["1", "2"], "nullable": ["1", "2"]}: [
            Ids::new([1]).optional([1, 2]).defaulted(["1", "2"]).nullable([1, 2]),
            Ids::new([1]).optional(&ids).defaulted(ids.clone()).nullable(ids.clone()),
            Ids::new([1]).optional(&owned).defaulted(owned.clone()).nullable(&owned),
        ],
    }
}

#[test]
fn other_lists_are_taken_as_arrays_slices_and_vectors() {
    let numbers = vec![1, 2];
    let filters = || vec![Filter::new().ids(["1"])];
    sends! {
        {"given": [1, 2], "optional": [1, 2], "defaulted": [], "nullable": [1, 2], "deep": [[1], [2]]}: [
            Ints::new([1, 2]).optional([1, 2]).defaulted([]).nullable([1, 2]).deep([vec![1], vec![2]]),
            Ints::new(&numbers).optional(&numbers[..]).defaulted(vec![]).nullable(&numbers)
                .deep(vec![vec![1], vec![2]]),
            Ints::new(numbers.clone()).optional(Some(numbers.clone())).defaulted(Vec::new())
                .nullable([Some(1), Some(2)]).deep(vec![vec![1], vec![2]]),
        ],
        {"given": ["RED"], "optional": ["GREEN"], "nullable": ["RED", null]}: [
            Colours::new([Colour::Red]).optional(vec![Colour::Green]).nullable([Some(Colour::Red), None]),
        ],
        {"given": [{"ids": ["1"]}], "optional": [{"ids": ["1"]}], "nullable": [{"ids": ["1"]}]}: [
            Filters::new(filters()).optional(&filters()).nullable(filters()),
            Filters::new([Filter::new().ids([1])]).optional(filters().as_slice()).nullable(filters()),
        ],
        {"given": [5], "optional": [5], "nullable": [5]}: [
            Amounts::new([Pence::new(5)]).optional(vec![Pence::new(5)]).nullable([Pence::new(5)]),
        ],
    }
}

fn redemption() -> Redemption {
    Redemption::new(redemption::Required {
        card: 1.into(),
        total: Pence::new(500),
    })
}

/// A till without a network keeps its requests and sends them later.
#[test]
fn a_request_that_was_kept_is_the_same_when_it_is_read() {
    let full = redemption()
        .colour(Colour::from("BLUE"))
        .days([Some(Pence::new(1)), None])
        .pin("1234")
        .filter(
            Filter::new()
                .not(Filter::new().ids(["1"]))
                .name(Optional::Null),
        )
        .extra(json!({"till": 7}));
    for request in [
        Redeem::new(redemption()),
        Redeem::new(redemption().filter(Optional::Null)).note(Optional::Null),
        Redeem::new(full.clone())
            .note("a")
            .pin("99")
            .by(By::Id(1.into())),
        Redeem::new(full).by(By::Names(vec!["a".into()])),
    ] {
        let kept = serde_json::to_string(&request).unwrap();
        let read: Redeem = serde_json::from_str(&kept).unwrap();
        assert_eq!(read, request);
        assert_eq!(serde_json::to_string(&read).unwrap(), kept);
    }
    let kept = serde_json::to_value(Redeem::new(redemption().pin("1234"))).unwrap();
    assert_eq!(
        kept,
        json!({"input": {"card": "1", "total": 500, "pin": "1234"}})
    );
}

#[test]
fn what_is_no_request_is_refused_with_its_place_and_without_its_value() {
    for (kept, message) in [
        (json!([]), "is no object"),
        (json!({}), "input is missing"),
        (
            json!({"input": {"card": 1.5, "total": 1}}),
            "input.card is no text",
        ),
        (
            json!({"input": {"card": "1", "total": "secret"}}),
            "input.total is refused by the `Deserialize` of its type",
        ),
        (
            json!({"input": {"card": "1", "total": 1, "colour": null}}),
            "input.colour is no text",
        ),
        (
            json!({"input": {"card": "1", "total": 1, "filter": {"ids": ["1", {"secret": 1}]}}}),
            "input.filter.ids[1] is no text",
        ),
        (
            json!({"input": {"card": "1", "total": 1, "totel": 2}}),
            "input.totel is not known",
        ),
        (
            json!({"input": {"card": "1", "total": 1}, "by": {"id": "1", "names": []}}),
            "by holds not exactly one of its fields",
        ),
        (
            json!({"input": {"card": "1", "total": 1}, "by": {}}),
            "by holds not exactly one of its fields",
        ),
    ] {
        let error = serde_json::from_value::<Redeem>(kept).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}
