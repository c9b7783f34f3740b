//! What the generated types of abstract fields, conditions and shared fragments make of answers.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use toggle_runtime::__private::{Nullable, Object, decode_answer};

#[path = "cases/abstract/conditions/expanded.rs"]
#[rustfmt::skip]
mod conditions_case;
#[path = "cases/abstract/fragments/expanded.rs"]
#[rustfmt::skip]
mod fragments_case;
#[path = "cases/abstract/interface/expanded.rs"]
#[rustfmt::skip]
mod interface_case;
#[path = "cases/abstract/narrowed/expanded.rs"]
#[rustfmt::skip]
mod narrowed_case;
#[path = "cases/abstract/union/expanded.rs"]
#[rustfmt::skip]
mod union_case;

fn decode<T: Object>(data: &str) -> Result<T, String> {
    let mut place: Option<T> = None;
    let body = format!(r#"{{"data":{data}}}"#);
    decode_answer(body.as_bytes(), &mut place as &mut dyn Nullable)?;
    Ok(place.unwrap())
}

mod interface {
    use super::decode;
    use super::interface_case::nodes::{Data, node::On};

    #[test]
    fn the_members_fields_stand_in_its_variant_and_shared_ones_beside_it() {
        let card = r#"{"node":{"__typename":"Card","id":1,"pin":"12","owner":{"name":"Ann"}}}"#;
        let node = decode::<Data>(card).unwrap().node.unwrap();
        assert_eq!(node.id.as_str(), "1");
        let On::Card(card) = node.on else {
            panic!("{:?}", node.on)
        };
        assert_eq!((card.id.as_str(), card.pin.as_deref()), ("1", Some("12")));
        assert_eq!(card.owner.unwrap().name.as_deref(), Some("Ann"));
    }

    #[test]
    fn the_type_may_come_last() {
        let person = r#"{"node":{"id":"p","cards":[{"balance":5,"id":2}],"name":null,"__typename":"Person"}}"#;
        let node = decode::<Data>(person).unwrap().node.unwrap();
        let On::Person(person) = node.on else {
            panic!("{:?}", node.on)
        };
        assert_eq!((node.id.as_str(), person.name), ("p", None));
        assert_eq!(person.cards[0].balance, 5);
    }

    #[test]
    fn a_type_that_the_server_has_got_since_keeps_its_name_and_the_shared_fields() {
        let voucher = r#"{"node":{"__typename":"Voucher","id":"v","worth":3}}"#;
        let node = decode::<Data>(voucher).unwrap().node.unwrap();
        assert_eq!(node.id.as_str(), "v");
        assert!(matches!(node.on, On::Other(name) if name == "Voucher"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named_with_its_place() {
        for (data, message) in [
            (
                r#"{"node":{"id":1}}"#,
                "expected a String at data.node.__typename (document.graphql:1:25), found nothing: the key is missing",
            ),
            (
                r#"{"node":{"__typename":7,"id":1}}"#,
                "expected a String at data.node.__typename (document.graphql:1:25), found a number",
            ),
            (
                r#"{"node":{"__typename":"Person","id":1,"name":null}}"#,
                "expected a list at data.node.cards (document.graphql:1:103), found nothing: the key is missing",
            ),
            (
                r#"{"node":{"__typename":"Card"}}"#,
                "expected an ID at data.node.id (document.graphql:1:41), found nothing: the key is missing",
            ),
            (
                r#"{"node":{"id":{},"__typename":"Card"}}"#,
                "expected an ID at data.node.id (document.graphql:1:41), found an object",
            ),
            (
                r#"{"node":{"__typename":"Card","id":1,"id":2}}"#,
                "expected one value at data.node.id (document.graphql:1:41), found two: the key is repeated",
            ),
            (
                r#"{"node":{"__typename":"Person","__typename":"Card","id":1}}"#,
                "expected one value at data.node.__typename (document.graphql:1:25), found two: the key is repeated",
            ),
            (
                r#"{"node":{"id":1,"__typename":"Person","__typename":"Card"}}"#,
                "expected one value at data.node.__typename (document.graphql:1:25), found two: the key is repeated",
            ),
        ] {
            assert_eq!(decode::<Data>(data).unwrap_err(), message, "{data}");
        }
    }
}

mod union {
    use super::decode;
    use super::union_case::search::{Data, Search, search::person::friend::On};

    #[test]
    fn a_union_is_an_enum_of_its_members() {
        let data = r#"{"search":[
            {"__typename":"Card","pin":"1"},
            {"name":"Ann","friend":{"model":"T","name":"x","__typename":"Robot"},"__typename":"Person"},
            {"__typename":"Robot","model":"R"},
            {"__typename":"Voucher","worth":[1,2]}
        ]}"#;
        let found = decode::<Data>(data).unwrap().search;
        assert!(matches!(&found[0], Search::Card(card) if card.pin.as_deref() == Some("1")));
        let Search::Person(person) = &found[1] else {
            panic!("{:?}", found[1])
        };
        let friend = person.friend.as_ref().unwrap();
        assert!(matches!(&friend.on, On::Robot(robot) if robot.model == "T"));
        assert!(matches!(&found[2], Search::Robot(robot) if robot.model == "R"));
        assert!(matches!(&found[3], Search::Other(name) if name == "Voucher"));
    }
}

mod fragments {
    use super::decode;
    use super::fragments_case::parts::{Data, node::On};
    use super::fragments_case::{Money, money, node_parts};

    fn balance(money: &Money) -> i32 {
        money.balance
    }

    #[test]
    fn one_type_serves_every_place() {
        let data = r#"{
            "node":{"__typename":"Card","id":1,"pin":"9","balance":80,"owner":{"id":"o"}},
            "card":{"__typename":"Card","type":"gift","id":2,"balance":7}
        }"#;
        let data = decode::<Data>(data).unwrap();
        let node = data.node.unwrap();
        assert_eq!(
            (node.typename.as_str(), node.node_parts.id.as_str()),
            ("Card", "1")
        );
        assert_eq!(balance(node.money.as_ref().unwrap()), 80);
        let On::Card(card) = &node.on else {
            panic!("{:?}", node.on)
        };
        assert_eq!(card.card_parts.balance, 80);
        assert_eq!(balance(&data.card.money), 7);
        assert!(matches!(&data.card.node_parts.on, node_parts::On::Other(name) if name == "Card"));
    }

    #[test]
    fn a_fragment_on_a_type_that_the_object_is_not_of_is_none() {
        let data = r#"{
            "node":{"cards":[{"pin":null,"balance":3,"owner":null}],"name":"Ann","id":1,"__typename":"Person"},
            "card":{"id":2,"type":null,"balance":7,"__typename":"Card"}
        }"#;
        let node = decode::<Data>(data).unwrap().node.unwrap();
        assert!(node.money.is_none());
        let node_parts::On::Person(person) = node.node_parts.on else {
            panic!("{:?}", node.node_parts.on)
        };
        assert_eq!(person.person_parts.cards[0].card_parts.balance, 3);

        let wallet = r#"{
            "node":{"__typename":"Wallet","id":1,"balance":4,"cards":[{"pin":"1","balance":9,"owner":null}]},
            "card":{"__typename":"Card","type":null,"id":2,"balance":7}
        }"#;
        let node = decode::<Data>(wallet).unwrap().node.unwrap();
        let money::On::Wallet(wallet) = node.money.unwrap().on else {
            panic!("a wallet")
        };
        assert_eq!(wallet.cards[0].card_parts.balance, 9);
    }
}

mod narrowed {
    use super::decode;
    use super::narrowed_case::narrowed::{
        Data,
        nodes::{On, has_balance},
    };

    #[test]
    fn an_interface_that_some_of_the_values_are_of_is_an_option() {
        let data = r#"{"nodes":[
            {"__typename":"Wallet","id":1,"balance":2,"cards":[{"id":5}]},
            {"__typename":"Person","id":3,"name":"Ann","friend":{"__typename":"Person","name":"Bob","id":4},"cards":[]},
            {"__typename":"Voucher","id":6}
        ]}"#;
        let nodes = decode::<Data>(data).unwrap().nodes;
        let wallet = nodes[0].has_balance.as_ref().unwrap();
        assert_eq!(wallet.balance, 2);
        let has_balance::On::Wallet(inner) = &wallet.on else {
            panic!("{:?}", wallet.on)
        };
        assert_eq!(inner.cards[0].id.as_str(), "5");
        assert!(nodes[0].actor.is_none());
        let ann = nodes[1].actor.as_ref().unwrap();
        assert_eq!(ann.name.as_deref(), Some("Ann"));
        assert_eq!(ann.friend.as_ref().unwrap().typename, "Person");
        assert!(nodes[1].has_balance.is_none());
        assert!(matches!(&nodes[1].on, On::Person(person) if person.cards.is_empty()));
        assert_eq!(nodes[2].id.as_str(), "6");
        assert!(nodes[2].has_balance.is_none() && nodes[2].actor.is_none());
    }
}

mod conditions {
    use super::conditions_case::conditions::Data;
    use super::decode;

    /// `$a` and `$b` as named, everything else of the answer the same.
    fn answer(a: bool, b: bool, node: &str) -> String {
        let card = match (a, b) {
            (true, true) => {
                r#""card":{"id":1,"balance":2,"type":"t","owner":{"id":"o","name":"n","cards":[]}},"#
            }
            (true, false) => {
                r#""card":{"id":1,"pin":"p","balance":2,"owner":{"id":"o","cards":[]}},"#
            }
            _ => "",
        };
        let merged = if a {
            r#"{"name":"n","id":"o"}"#
        } else {
            r#"{"id":"o"}"#
        };
        let parts = if a {
            r#"{"pin":"1","balance":2}"#
        } else {
            "{}"
        };
        let shared = if a {
            r#"{"id":"o","name":"n","cards":[]}"#
        } else {
            r#"{"id":"o"}"#
        };
        format!(
            r#"{{"always":{{"id":0}},{card}"both":{{"id":1,"balance":3}},"merged":{{"owner":{merged}}},"node":{node},"shared":{{"owner":{shared}}},"parts":{parts}}}"#
        )
    }

    #[test]
    fn what_is_left_out_is_none() {
        let data: Data = decode(&answer(false, false, "null")).unwrap();
        assert_eq!(data.always.id.as_str(), "0");
        assert!(data.card.is_none() && data.node.is_none());
        assert_eq!(
            (data.both.id.as_str(), data.both.balance, data.both.r#type),
            ("1", 3, None)
        );
        let owner = data.merged.owner.unwrap();
        assert_eq!((owner.id.as_str(), owner.name), ("o", None));
        assert!(
            data.shared.owned.is_none(),
            "the owner came, but not what the fragment asks of it"
        );
    }

    #[test]
    fn what_is_included_is_there() {
        let data: Data = decode(&answer(true, true, "null")).unwrap();
        let card = data.card.unwrap();
        assert_eq!(
            (card.balance, card.pin, card.r#type.as_deref()),
            (2, None, Some("t"))
        );
        assert_eq!(
            card.owned.unwrap().owner.unwrap().name.as_deref(),
            Some("n")
        );
        assert!(card.rest.is_none_or(|rest| rest.owner.is_some()));
        assert!(data.shared.owned.unwrap().owner.unwrap().cards.is_empty());

        let data: Data = decode(&answer(true, false, "null")).unwrap();
        let card = data.card.unwrap();
        assert!(card.owned.is_none());
        let rest = card.rest.unwrap();
        assert_eq!((rest.balance, rest.owner.unwrap().id.as_str()), (2, "o"));
        assert_eq!(card.pin.as_deref(), Some("p"));
    }

    #[test]
    fn a_part_of_which_something_came_must_be_whole() {
        let whole = answer(true, true, "null");
        for lacking in [r#""parts":{"pin":"1"}"#, r#""parts":{"balance":2}"#] {
            let answer = whole.replacen(r#""parts":{"pin":"1","balance":2}"#, lacking, 1);
            assert_ne!(whole, answer);
            let message = decode::<Data>(&answer).unwrap_err();
            assert!(
                message.ends_with("found nothing: the key is missing"),
                "{message}"
            );
        }
        assert!(decode::<Data>(&whole).unwrap().parts.two.is_some());
        let data: Data = decode(&answer(false, true, "null")).unwrap();
        assert!(data.parts.two.is_none());
    }

    #[test]
    fn conditions_on_members_and_narrower_types() {
        use super::conditions_case::conditions::node::On;
        let excluded = answer(false, false, r#"{"__typename":"Card","balance":5}"#);
        let node = decode::<Data>(&excluded).unwrap().node.unwrap();
        assert!(matches!(&node.on, On::Card(card) if card.pin.is_none()));
        assert_eq!(node.has_balance.unwrap().balance, 5);

        let all = answer(true, true, r#"{"__typename":"Card","pin":"1","balance":5}"#);
        let node = decode::<Data>(&all).unwrap().node.unwrap();
        assert!(matches!(&node.on, On::Card(card) if card.pin.as_deref() == Some("1")));
        assert_eq!(node.money.unwrap().balance, 5);

        let wallet = answer(true, false, r#"{"__typename":"Wallet"}"#);
        let node = decode::<Data>(&wallet).unwrap().node.unwrap();
        assert!(node.money.is_none() && node.has_balance.is_none());
    }
}
