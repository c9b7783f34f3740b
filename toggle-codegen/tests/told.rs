//! What the decoder is told besides the answer: what an object is, from the query, and what the
//! variables were.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use toggle_runtime::__private::{Nullable, Object, decode_answer, decode_answer_to};
use toggle_runtime::Operation;

#[path = "cases/abstract/at_root/expanded.rs"]
#[rustfmt::skip]
mod at_root_case;
#[path = "cases/construct/conditional_nulls/expanded.rs"]
#[rustfmt::skip]
mod conditional_nulls_case;
#[path = "cases/abstract/narrowed/expanded.rs"]
#[rustfmt::skip]
mod narrowed_case;
#[path = "cases/abstract/overlaps/expanded.rs"]
#[rustfmt::skip]
mod overlaps_case;
#[path = "cases/abstract/type_key/expanded.rs"]
#[rustfmt::skip]
mod type_key_case;

fn decode<T: Object>(data: &str) -> Result<T, String> {
    let mut place: Option<T> = None;
    let body = format!(r#"{{"data":{data}}}"#);
    decode_answer(body.as_bytes(), &mut place as &mut dyn Nullable)?;
    Ok(place.unwrap())
}

fn decode_to<T: Object>(values: &[(&str, bool)], data: &str) -> Result<T, String> {
    let mut place: Option<T> = None;
    let body = format!(r#"{{"data":{data}}}"#);
    decode_answer_to(values, body.as_bytes(), &mut place as &mut dyn Nullable)?;
    Ok(place.unwrap())
}

mod a_type_that_is_new {
    use super::decode;
    use super::narrowed_case::narrowed::{Data, nodes::On};

    #[test]
    fn has_the_part_whose_keys_came() {
        let data = r#"{"nodes":[
            {"__typename":"Voucher","id":1,"balance":5},
            {"id":2,"name":"Ann","friend":null,"__typename":"Robot"},
            {"__typename":"Ticket","id":3,"balance":1,"name":null}
        ]}"#;
        let nodes = decode::<Data>(data).unwrap().nodes;
        assert_eq!(nodes[0].has_balance.as_ref().unwrap().balance, 5);
        assert!(nodes[0].actor.is_none());
        let robot = nodes[1].actor.as_ref().unwrap();
        assert_eq!(
            robot.name.as_deref(),
            Some("Ann"),
            "no node when the schema was fetched"
        );
        assert!(nodes[1].has_balance.is_none());
        assert!(nodes[2].has_balance.is_some());
        assert!(nodes[2].actor.is_none(), "its `friend` did not come");
        assert!(matches!(&nodes[2].on, On::Other(name) if name == "Ticket"));
    }

    #[test]
    fn and_one_that_is_known_is_what_the_schema_says() {
        let person = r#"{"nodes":[{"__typename":"Person","id":1,"balance":5,"name":null,"friend":null,"cards":[]}]}"#;
        assert!(
            decode::<Data>(person).unwrap().nodes[0]
                .has_balance
                .is_none()
        );
        let card = r#"{"nodes":[{"__typename":"Card","id":1}]}"#;
        let message = decode::<Data>(card).unwrap_err();
        assert!(
            message.starts_with("expected an Int at data.nodes[0].balance"),
            "{message}"
        );
    }
}

mod at_the_root {
    use super::at_root_case::{Read, Sell, Version, Watch, Whichever, read, sell, watch};
    use super::{Operation, decode};

    #[test]
    fn nothing_but_what_the_query_asks_for_is_sent() {
        for document in [Read::DOCUMENT, Sell::DOCUMENT, Watch::DOCUMENT] {
            let root = document.split("any{__typename").collect::<String>();
            assert!(!root.contains("__typename"), "{document}");
        }
        let keys = |fields: &[toggle_runtime::RootField]| {
            fields.iter().map(|field| field.key).collect::<Vec<_>>()
        };
        assert_eq!(
            keys(Sell::DEFINITION.root_fields()),
            ["sell", "version", "version", "sold"]
        );
    }

    #[test]
    fn a_fragment_on_an_interface_is_told_what_the_root_is() {
        let data: read::Data = decode(
            r#"{"version":1,"sold":2,"self":{"version":3},"any":{"__typename":"Writes","version":4}}"#,
        )
        .unwrap();
        let version: &Version = &data.version;
        assert_eq!((version.version, data.sold), (1, 2));
        assert!(matches!(&data.whichever, Whichever::Reads(_)));
        let data: sell::Data = decode(r#"{"sell":7,"version":1,"sold":2}"#).unwrap();
        assert!(matches!(data.whichever, Whichever::Writes(writes) if writes.sold == 2));
        let data: watch::Data = decode(r#"{"version":9}"#).unwrap();
        assert_eq!(data.version.version, 9);
    }
}

mod the_variables {
    use super::overlaps_case::overlaps::{Data, nodes};
    use super::{decode, decode_to};

    fn answer(card: &str, other: &str, third: &str, me: &str) -> String {
        format!(r#"{{"nodes":[],"card":{card},"other":{other},"third":{third},"me":{me}}}"#)
    }

    const WITH_A: [&str; 4] = [
        r#"{"owner":{"id":1,"name":"n"}}"#,
        r#"{"owner":{"id":1,"name":"n"}}"#,
        r#"{"owner":{"name":"n","id":1},"__typename":"Card"}"#,
        r#"{"__typename":"Person","friend":null,"name":"n"}"#,
    ];
    const WITHOUT: [&str; 4] = [
        r#"{"owner":{"name":"n","friend":null}}"#,
        r#"{"owner":{"id":1,"name":"n","friend":null}}"#,
        r#"{"owner":{"name":"n"}}"#,
        r#"{"__typename":"Person"}"#,
    ];

    fn of([card, other, third, me]: [&str; 4]) -> String {
        answer(card, other, third, me)
    }

    #[test]
    fn say_which_of_two_fragments_on_one_key_came() {
        let data: Data = decode_to(&[("a", true), ("b", true)], &of(WITH_A)).unwrap();
        let owner = data.card.owner.unwrap();
        assert_eq!(owner.known.unwrap().id.as_str(), "1");
        assert!(owner.named.is_none());
        let other = data.other.owner.unwrap();
        assert!(other.known.is_some() && other.named.is_none());
        assert!(other.id.is_none(), "it came for the other selection");
        assert!(data.third.owner.unwrap().known.is_some());
        assert_eq!(data.third.typename.as_deref(), Some("Card"));
        assert_eq!(data.me.unwrap().friendly.unwrap().name, "n");

        let data: Data = decode_to(&[("a", false), ("b", false)], &of(WITHOUT)).unwrap();
        let other = data.other.owner.unwrap();
        assert!(
            other.known.is_none(),
            "all its keys came, for the other selection"
        );
        assert!(other.named.is_some() && other.id.is_some());
        assert!(data.third.owner.unwrap().known.is_none());
        let me = data.me.unwrap();
        assert_eq!((me.typename, data.third.typename), (None, None));
        assert!(me.friendly.is_none());

        // An answer that nobody knows the variables of: what came is there.
        let data: Data = decode(&of(WITHOUT)).unwrap();
        assert!(data.other.owner.unwrap().known.is_some());
        assert_eq!(data.me.unwrap().typename.as_deref(), Some("Person"));
    }

    #[test]
    fn make_a_lost_key_an_error() {
        let values = [("a", true), ("b", true)];
        for (place, lacking, message) in [
            (
                0,
                r#"{"owner":{"name":"n"}}"#,
                "expected an ID at data.card.owner.id",
            ),
            (0, "{}", "expected a value at data.card.owner"),
            (1, "{}", "expected a value at data.other.owner"),
            (
                2,
                r#"{"owner":{"name":"n"},"__typename":"Card"}"#,
                "expected an ID at data.third.owner.id",
            ),
            (
                2,
                r#"{"owner":{"name":"n","id":1}}"#,
                "expected a String at data.third.__typename",
            ),
            (
                3,
                r#"{"__typename":"Person","friend":null}"#,
                "expected a String at data.me.name",
            ),
        ] {
            let mut parts = WITH_A;
            parts[place] = lacking;
            let refused = decode_to::<Data>(&values, &of(parts)).unwrap_err();
            assert!(refused.starts_with(message), "{refused}");
            assert!(
                refused.ends_with("found nothing: the key is missing"),
                "{refused}"
            );
        }
    }

    #[test]
    fn a_type_is_of_an_interface_within_a_union_within_an_interface() {
        let data = of(WITHOUT).replace(
            r#""nodes":[]"#,
            r#""nodes":[
                {"__typename":"Card","pin":"1","balance":2,"id":3},
                {"__typename":"Person","name":"Ann","cards":[{"id":4}]},
                {"__typename":"Wallet"}
            ]"#,
        );
        let nodes = decode_to::<Data>(&[("a", false), ("b", false)], &data)
            .unwrap()
            .nodes;
        let nodes::On::Card(card) = &nodes[0].on else {
            panic!("{:?}", nodes[0]);
        };
        assert_eq!((card.pin.as_deref(), card.balance), (Some("1"), 2));
        let found = nodes[0].search_result.as_ref().unwrap();
        assert_eq!(found.has_balance.as_ref().unwrap().id.as_str(), "3");
        assert!(found.actor.is_none());
        let found = nodes[1].search_result.as_ref().unwrap();
        let nodes::search_result::actor::On::Person(person) = &found.actor.as_ref().unwrap().on
        else {
            panic!("{found:?}");
        };
        assert_eq!(person.cards[0].id.as_str(), "4");
        assert!(nodes[2].search_result.is_none());
    }
}

mod an_alias_like_the_name_of_the_type {
    use super::type_key_case::named;
    use super::type_key_case::type_key::{Data, node::On};
    use super::{Operation, decode, type_key_case::TypeKey};

    #[test]
    fn is_sent_under_another_key() {
        assert!(
            TypeKey::DOCUMENT.contains("{__typename __typename_:id ...on Card{__typename__:pin}")
        );
        let data: Data = decode(
            r#"{
                "node":{"__typename":"Card","__typename_":"i","__typename__":"p","owner":{"__typename_":"n","__typename__":7}},
                "card":{"kind":"Card","__typename_":5},
                "me":{"__typename":"Robot","__typename_":null}
            }"#,
        )
        .unwrap();
        let node = data.node.unwrap();
        assert_eq!(node.typename.as_str(), "i");
        assert!(matches!(&node.on, On::Card(card) if card.typename.as_deref() == Some("p")));
        assert!(matches!(&node.named.on, named::On::Card(card) if card.owner.is_some()));
        assert_eq!((data.card.kind.as_str(), data.card.typename), ("Card", 5));
        assert!(data.me.unwrap().typename.is_none());
    }
}

mod a_null_that_must_not_come {
    use super::conditional_nulls_case::{conditional_nulls, skipped};
    use super::{decode, decode_to};
    use serde_json::{Value, json};

    const ASKED: &[(&str, bool)] = &[("c", true)];
    const LEFT_OUT: &[(&str, bool)] = &[("c", false)];

    fn whole() -> Value {
        json!({
            "a": {
                "s": 1, "kept": 2, "r": 3, "text": "t", "kind": "GIFT", "o": {"r": null},
                "os": [{"n": 4}], "i": 5, "matrix": [null, [{"id": 6}]], "money": 7, "sums": [8],
                "free": null, "again": null, "part": 9, "deep": {"shared": 10}
            },
            "u": {"__typename": "B", "name": "b"}
        })
    }

    fn with(pointer: &str, value: Value) -> String {
        let mut answer = whole();
        *answer.pointer_mut(pointer).unwrap() = value;
        answer.to_string()
    }

    fn read(values: &[(&str, bool)], answer: &str) -> Result<conditional_nulls::Data, String> {
        decode_to(values, answer)
    }

    #[test]
    fn is_an_error_where_the_condition_holds() {
        for (key, expected, place) in [
            ("s", "an Int", "3:5"),
            ("kept", "an Int", "4:5"),
            ("r", "an Int", "5:5"),
            ("text", "a String", "6:5"),
            ("kind", "an enum value", "7:5"),
            ("o", "an object", "8:5"),
            ("os", "a list", "9:5"),
            ("i", "an Int", "10:28"),
            ("matrix", "a list", "11:5"),
            (
                "money",
                "a value that the scalar's Rust type accepts",
                "12:5",
            ),
            ("sums", "a list", "13:5"),
            ("part", "an Int", "26:23"),
        ] {
            let answer = with(&format!("/a/{key}"), Value::Null);
            let message = format!(
                "expected {expected} at data.a.{key} (document.graphql:{place}), found null"
            );
            assert_eq!(read(ASKED, &answer).unwrap_err(), message);
            assert_eq!(
                decode::<conditional_nulls::Data>(&answer).unwrap_err(),
                message
            );
        }
        for (member, key) in [("B", "name"), ("A", "text")] {
            for answer in [
                json!({"__typename": member, key: null}),
                json!({key: null, "__typename": member}),
            ] {
                let message = read(ASKED, &with("/u", answer)).unwrap_err();
                let expected = format!("expected a String at data.u.{key} ");
                assert!(message.starts_with(&expected), "{message}");
                assert!(message.ends_with("found null"), "{message}");
            }
        }
        let answer = with("/a/deep/shared", Value::Null);
        let message = read(ASKED, &answer).unwrap_err();
        assert!(
            message.starts_with("expected an Int at data.a.deep.shared "),
            "{message}"
        );
    }

    #[test]
    fn is_none_where_the_field_may_be_null() {
        let a = read(ASKED, &whole().to_string()).unwrap().a;
        assert_eq!(
            (a.s, a.kept, a.r, a.i, a.free),
            (Some(1), Some(2), Some(3), Some(5), None)
        );
        assert!(a.again.is_none() && a.o.unwrap().r.is_none());
        assert_eq!(a.money.unwrap(), toggle_runtime::Pence::new(7));
        assert_eq!(a.sums.unwrap().len(), 1);
        assert_eq!(a.matrix.unwrap().len(), 2);
        assert_eq!(a.parts.unwrap().part, Some(9));
        assert_eq!(a.deep.unwrap().deep.fact, None);
        let deep = with("/a/deep", Value::Null);
        assert!(read(ASKED, &deep).unwrap().a.deep.is_none());
    }

    #[test]
    fn and_what_was_left_out_is_none() {
        let answer = r#"{"a":{"deep":{"shared":1,"fact":2}},"u":{"__typename":"B"}}"#;
        let a = read(LEFT_OUT, answer).unwrap().a;
        assert_eq!(
            (a.s, a.kept, a.r, a.text, a.i),
            (None, None, None, None, None)
        );
        assert!(a.os.is_none() && a.matrix.is_none() && a.money.is_none() && a.parts.is_none());
        let deep = a.deep.unwrap();
        assert_eq!(
            (deep.shared, deep.deep.shared, deep.deep.fact),
            (None, 1, Some(2))
        );
        let lacking = answer.replace("\"fact\":2", "\"fact\":null");
        let message = read(LEFT_OUT, &lacking).unwrap_err();
        assert!(
            message.starts_with("expected an Int at data.a.deep.fact "),
            "{message}"
        );
    }

    #[test]
    fn may_come_for_another_selection() {
        let answer = r#"{"a":{"r":null}}"#;
        let read = |values: &[(&str, bool)]| decode_to::<skipped::Data>(values, answer);
        let a = read(&[("x", true)]).unwrap().a;
        assert_eq!((a.r, a.shared.r), (None, None));
        let message = read(&[("x", false)]).unwrap_err();
        assert!(
            message.starts_with("expected an Int at data.a.r "),
            "{message}"
        );
        assert!(read(&[]).is_ok(), "it may be the other's");
    }
}
