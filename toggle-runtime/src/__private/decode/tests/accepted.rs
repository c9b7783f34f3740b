use super::samples::{
    Answer, BrandId, BrandName, Card, Day, Kind, Node, Order, OrderNotes, OrderParts, Page, Split,
    Wide,
};
use super::{card, decode};
use crate::__private::decode::layout::Layout;
use crate::__private::decode::table::Tables;
use crate::__private::place::Object;
use crate::__private::switches::Switches;
use crate::Id;
use serde_json::{Value, json};
use std::rc::Rc;

fn the_card(data: &str) -> Card {
    decode::<Answer>(data).unwrap().cards.data.remove(0)
}

#[test]
fn every_kind_of_place_takes_its_value() {
    let expected = Card {
        id: Id::from("529113"),
        reference: "6301190019990640662".into(),
        balance: 80,
        rate: 0.1,
        used: true,
        kind: Kind::Digital,
        pin: Some("1234".into()),
        limit: Some(2.0),
        frozen: Some(false),
        tags: vec!["a".into(), "b".into()],
        grid: Some(vec![Some(vec![1, 2]), None, Some(vec![])]),
        split: Some(Split {
            tender: 800,
            discount: 200,
        }),
        meta: json!({ "x": [1, null] }),
        hint: Some(json!("any")),
        day: Day {
            year: 2021,
            rest: "06-05".into(),
        },
        kinds: vec![Kind::Physical, Kind::Unknown("ENGRAVED".into())],
    };
    assert_eq!(the_card(&card(|_| ())), expected);
}

#[test]
fn what_is_optional_may_be_null_or_missing() {
    let optional = ["pin", "limit", "frozen", "grid", "split", "hint"];
    let null = card(|card| {
        for key in optional {
            card.insert(key.into(), Value::Null);
        }
    });
    let missing = card(|card| {
        for key in optional {
            card.remove(key);
        }
    });
    for data in [null, missing] {
        let card = the_card(&data);
        assert_eq!((card.pin, card.limit, card.frozen), (None, None, None));
        assert_eq!((card.grid, card.split, card.hint), (None, None, None));
    }
}

#[test]
fn the_documented_empty_answer() {
    let expected = Answer {
        cards: Page {
            total: Some(0),
            data: vec![],
        },
    };
    let data = r#"{ "Cards": { "data": [], "total": 0, "per_page": 1 } }"#;
    assert_eq!(decode(data), Ok(expected));
}

#[test]
fn an_id_keeps_its_digits_however_it_is_written() {
    for (json, text) in [
        (r#""a\u00e9\n""#, "aé\n"),
        (r#""""#, ""),
        ("0", "0"),
        ("-7", "-7"),
        ("18446744073709551616", "18446744073709551616"),
        (
            "123456789012345678901234567890",
            "123456789012345678901234567890",
        ),
    ] {
        let data = card(|_| ()).replace(r#""id":"529113""#, &format!(r#""id":{json}"#));
        assert_eq!(the_card(&data).id, Id::from(text), "{json}");
    }
}

#[test]
fn numbers_at_their_edges() {
    for number in [i32::MIN, -1, 0, i32::MAX] {
        let data = card(|card| {
            card.insert("balance".into(), number.into());
        });
        assert_eq!(the_card(&data).balance, number);
    }
    for text in [
        "1",
        "-0.0",
        "1e3",
        "5e-324",
        "0.1",
        "7.2057594037927933e16",
        "123456789.123456789",
    ] {
        let data = card(|_| ()).replace(r#""rate":0.1"#, &format!(r#""rate":{text}"#));
        let expected: f64 = text.parse().unwrap();
        assert_eq!(the_card(&data).rate.to_bits(), expected.to_bits(), "{text}");
    }
}

#[test]
fn a_key_written_with_escapes_is_the_same_key() {
    let data = card(|_| ()).replace(r#""balance""#, r#""\u0062alance""#);
    assert_eq!(the_card(&data).balance, 80);
}

#[test]
fn one_key_fills_every_place_that_asks_for_it() {
    let order = Order {
        total: 5,
        brand: BrandId { id: Id::from("7") },
        parts: OrderParts {
            total: Some(5),
            currency: "GBP".into(),
            brand: Some(BrandName {
                name: "Acme".into(),
            }),
            notes: OrderNotes {
                note: Some("hi".into()),
            },
        },
        notes: OrderNotes {
            note: Some("hi".into()),
        },
    };
    let data =
        r#"{ "total": 5, "Brand": { "id": 7, "name": "Acme" }, "currency": "GBP", "note": "hi" }"#;
    assert_eq!(decode(data), Ok(order));
}

#[test]
fn what_a_fragment_need_not_have_may_be_missing() {
    let order: Order =
        decode(r#"{ "currency": "GBP", "Brand": { "id": "7", "name": "A" }, "total": 1 }"#)
            .unwrap();
    assert_eq!(order.notes.note, None);
    assert_eq!(order.parts.notes.note, None);
}

#[test]
fn more_fields_than_a_word_has_bits() {
    let keys: Vec<_> = (0..70).rev().map(|n| format!(r#""f{n}":{n}"#)).collect();
    let wide: Wide = decode(&format!("{{{}}}", keys.join(","))).unwrap();
    assert!((0..70).zip(wide.fields).all(|(n, field)| n == field));
}

#[test]
fn a_type_that_nobody_asked_for_is_passed_over() {
    let data = r#"{"__typename":"Query","Cards":{"data":[],"__typename":"Page","__typename":1}}"#;
    assert_eq!(decode::<Answer>(data).unwrap().cards.data, []);
}

#[test]
fn a_hundred_levels_are_no_trouble() {
    let data = format!("{}{}", r#"{"children":["#.repeat(50), "]}".repeat(50));
    let mut node: Node = decode(&data).unwrap();
    let mut depth = 1;
    while let Some(child) = node.children.pop() {
        node = child;
        depth += 1;
    }
    assert_eq!(depth, 50);
}

#[test]
fn what_was_not_asked_for_may_be_anything() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let data =
        format!(r#"{{"new":{deep},"Cards":{{"new":1e999,"data":[],"data2":{{"a":[{{}}]}}}}}}"#);
    assert_eq!(decode::<Answer>(&data).unwrap().cards.data, []);
}

#[test]
fn objects_that_are_alike_share_a_table_and_others_do_not() {
    let tables = Tables::default();
    let (mut one, mut same, mut other): (Order, Order, OrderParts) =
        (Object::new(), Object::new(), Object::new());
    let table = tables.unfold(&mut one, None, &Switches::UNKNOWN).unwrap();
    assert!(Rc::ptr_eq(
        &table,
        &tables.unfold(&mut same, None, &Switches::UNKNOWN).unwrap()
    ));
    assert!(!Rc::ptr_eq(
        &table,
        &tables.unfold(&mut other, None, &Switches::UNKNOWN).unwrap()
    ));
    assert!(Rc::ptr_eq(
        &table,
        &tables.unfold(&mut one, None, &Switches::UNKNOWN).unwrap()
    ));
}

#[test]
fn every_field_is_found_by_its_key_with_all_that_share_it() {
    let mut order: Order = Object::new();
    let table = Tables::default()
        .unfold(&mut order, None, &Switches::UNKNOWN)
        .unwrap();
    let mut found = Vec::new();
    for key in ["total", "Brand", "currency", "note", "missing", ""] {
        let number = table.search(key.as_bytes());
        let sharers = number.map_or(&[] as &[usize], |number| table.sharers(number));
        found.push((key, number, sharers.to_vec()));
    }
    // The order's own, then those of `parts`, of the notes within, and of the notes beside.
    let expected = [
        ("total", Some(0), vec![0, 2]),
        ("Brand", Some(1), vec![1, 4]),
        ("currency", Some(3), vec![]),
        ("note", Some(5), vec![5, 6]),
        ("missing", None, vec![]),
        ("", None, vec![]),
    ];
    assert_eq!(found, expected);
    for number in 0..table.fields() {
        let (holder, index) = table.reach(&mut order, number).unwrap();
        assert_eq!(
            holder.shape().keys.get(index).map(|key| key.as_bytes()),
            table.key(number)
        );
    }
    assert!(table.reach(&mut order, table.fields()).is_none());
}
