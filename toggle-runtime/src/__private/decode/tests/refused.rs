use super::samples::{Answer, Node, Order, Wide};
use super::{card, decode};
use crate::__private::place::Slot;

fn refusal<T: Slot>(data: &str) -> String {
    match decode::<T>(data) {
        Ok(_) => panic!("was accepted: {data}"),
        Err(error) => error,
    }
}

/// The refusal of a card in which `key` is written as `json`.
fn card_with(key: &str, json: &str) -> String {
    let mark = "\"\u{2588}\"";
    let data = card(|card| {
        card.insert(key.into(), "\u{2588}".into());
    });
    refusal::<Answer>(&data.replace(mark, json))
}

/// A key, what is written there, what is expected there, what is said to be found.
const WRONG_KINDS: &[(&str, &str, &str, &str)] = &[
    ("balance", "null", "an Int", "null"),
    ("balance", "\"80\"", "an Int", "a string"),
    (
        "balance",
        "2147483648",
        "an Int",
        "a number outside 32 bits",
    ),
    (
        "balance",
        "-99999999999999999999",
        "an Int",
        "a number outside 32 bits",
    ),
    (
        "balance",
        "80.0",
        "an Int",
        "a number with a fraction or an exponent",
    ),
    (
        "balance",
        "8e1",
        "an Int",
        "a number with a fraction or an exponent",
    ),
    ("balance", "-0", "an Int", "minus zero"),
    ("balance", "[80]", "an Int", "a list"),
    (
        "id",
        "1.0",
        "an ID",
        "a number with a fraction or an exponent",
    ),
    ("id", "true", "an ID", "a boolean"),
    ("id", "null", "an ID", "null"),
    (
        "id",
        r#""\ud800""#,
        "an ID",
        "a string with a broken escape",
    ),
    ("reference", "17", "a String", "a number"),
    (
        "reference",
        r#""\ud800""#,
        "a String",
        "a string with a broken escape",
    ),
    ("rate", "\"NaN\"", "a Float", "a string"),
    ("rate", "1e999", "a Float", "a number too large"),
    ("rate", "null", "a Float", "null"),
    ("used", "1", "a Boolean", "a number"),
    ("kind", "null", "an enum value", "null"),
    ("kind", "3", "an enum value", "a number"),
    ("pin", "1234", "a String", "a number"),
    ("limit", "{}", "a Float", "an object"),
    ("frozen", "\"no\"", "a Boolean", "a string"),
    ("tags", "\"a\"", "a list", "a string"),
    ("split", "[]", "an object", "a list"),
    ("meta", "null", "a value", "null"),
    (
        "day",
        "\"5 June\"",
        "a value that the scalar's Rust type accepts",
        "a string",
    ),
];

#[test]
fn a_wrong_kind_is_named_with_its_place() {
    for (key, json, expected, found) in WRONG_KINDS {
        let place = match *key {
            "id" => " (queries/card.graphql:5:7)",
            "reference" => " (queries/card.graphql:6:7)",
            "balance" => " (queries/card.graphql:7:7)",
            _ => "",
        };
        assert_eq!(
            card_with(key, json),
            format!("expected {expected} at data.Cards.data[0].{key}{place}, found {found}"),
            "{json}"
        );
    }
}

#[test]
fn a_wrong_kind_further_down() {
    for (key, json, expected) in [
        (
            "tags",
            "[\"a\",null]",
            "a String at data.Cards.data[0].tags[1], found null",
        ),
        (
            "grid",
            "[[1],[2,null]]",
            "an Int at data.Cards.data[0].grid[1][1], found null",
        ),
        (
            "split",
            "{\"tender\":1}",
            "an Int at data.Cards.data[0].split.discount, found nothing: the key is missing",
        ),
        (
            "kinds",
            "[\"PHYSICAL\",false]",
            "an enum value at data.Cards.data[0].kinds[1], found a boolean",
        ),
    ] {
        assert_eq!(
            card_with(key, json),
            format!("expected {expected}"),
            "{json}"
        );
    }
}

#[test]
fn a_wrong_kind_further_up() {
    for (data, expected) in [
        ("5", "expected an object at data, found a number"),
        ("[]", "expected an object at data, found a list"),
        (
            "{}",
            "expected an object at data.Cards (queries/card.graphql:2:3), found nothing: the key is missing",
        ),
        (
            r#"{"Cards":null}"#,
            "expected an object at data.Cards (queries/card.graphql:2:3), found null",
        ),
        (
            r#"{"Cards":{}}"#,
            "expected a list at data.Cards.data (queries/card.graphql:4:5), found nothing: the key is missing",
        ),
        (
            r#"{"Cards":{"data":{}}}"#,
            "expected a list at data.Cards.data (queries/card.graphql:4:5), found an object",
        ),
        (
            r#"{"Cards":{"data":[null]}}"#,
            "expected an object at data.Cards.data[0] (queries/card.graphql:4:5), found null",
        ),
        (
            r#"{"Cards":{"total":"1","data":[]}}"#,
            "expected an Int at data.Cards.total (queries/card.graphql:3:5), found a string",
        ),
    ] {
        assert_eq!(refusal::<Answer>(data), expected, "{data}");
    }
}

#[test]
fn a_repeated_key_is_refused_because_one_of_the_two_is_wrong() {
    assert_eq!(
        refusal::<Answer>(r#"{"Cards":{"data":[],"total":1,"total":1}}"#),
        "expected one value at data.Cards.total (queries/card.graphql:3:5), found two: the key is repeated"
    );
    assert_eq!(
        refusal::<Order>(r#"{"total":1,"note":"a","total":2}"#),
        "expected one value at data.total (queries/order.graphql:2:3), found two: the key is repeated"
    );
}

#[test]
fn fragments_are_held_to_their_own_types() {
    for (data, expected) in [
        (
            r#"{"total":1,"Brand":{"id":1,"name":"A"}}"#,
            "expected a String at data.currency (queries/parts.graphql:3:3), found nothing: the key is missing",
        ),
        (
            r#"{"total":1,"Brand":{"name":"A"},"currency":"GBP"}"#,
            "expected an ID at data.Brand.id, found nothing: the key is missing",
        ),
        (
            r#"{"total":1,"Brand":{"id":1,"name":2},"currency":"GBP"}"#,
            "expected a String at data.Brand.name, found a number",
        ),
        (
            r#"{"total":null,"Brand":{"id":1,"name":"A"},"currency":"GBP"}"#,
            "expected an Int at data.total (queries/order.graphql:2:3), found null",
        ),
        (
            r#"{"total":1,"Brand":{"id":1,"name":"A"},"currency":"GBP","note":{}}"#,
            "expected a String at data.note (queries/notes.graphql:2:3), found an object",
        ),
    ] {
        assert_eq!(refusal::<Order>(data), expected, "{data}");
    }
}

#[test]
fn each_of_many_fields_is_missed() {
    for missing in [0, 63, 64, 69] {
        let keys = (0..70).filter(|n| *n != missing);
        let keys: Vec<_> = keys.map(|n| format!(r#""f{n}":{n}"#)).collect();
        assert_eq!(
            refusal::<Wide>(&format!("{{{}}}", keys.join(","))),
            format!("expected an Int at data.f{missing}, found nothing: the key is missing")
        );
    }
}

#[test]
fn too_many_levels_are_refused_without_exhausting_the_stack() {
    for levels in [65, 1_000, 20_000] {
        let data = format!(
            "{}{}",
            r#"{"children":["#.repeat(levels),
            "]}".repeat(levels)
        );
        let message = refusal::<Node>(&data);
        let (start, end) = (
            "expected at most 128 levels of objects and lists at data.",
            ", found more",
        );
        assert!(
            message.starts_with(start) && message.ends_with(end),
            "{message}"
        );
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(
        card_with("meta", &deep),
        "expected a value at data.Cards.data[0].meta, \
         found JSON that is nested too deeply or holds a number too large"
    );
}

#[test]
fn no_value_of_the_answer_is_in_the_message() {
    for (key, json) in [
        ("balance", "\"6301190004871637839\""),
        ("reference", "6301190004871637839"),
        ("day", "\"6301190004871637839\""),
        ("split", "\"6301190004871637839\""),
        ("rate", "\"6301190004871637839\""),
        ("split", r#"{"6301190004871637839":1}"#),
    ] {
        let message = card_with(key, json);
        assert!(!message.contains("7839"), "{message}");
    }
}

#[test]
fn the_parts_of_a_failure_are_there_for_programs() {
    use crate::__private::{Data, read_envelope};
    use crate::response::PathSegment;

    let body = r#"{"data":{"Cards":{"data":[],"total":"x"}}}"#;
    let mut data: Option<Answer> = None;
    let envelope = read_envelope(body.as_bytes(), &mut data).unwrap();
    let Data::Undecodable(failure) = envelope.data else {
        panic!("{:?}", envelope.data);
    };
    let key = |key: &str| PathSegment::Key(key.into());
    assert_eq!(failure.path(), [key("data"), key("Cards"), key("total")]);
    assert_eq!(failure.expected(), "an Int");
    assert_eq!(failure.found(), "a string");
    assert_eq!(failure.type_name(), Some("CardPagination"));
    assert_eq!(failure.place(), Some("queries/card.graphql:3:5"));
}
