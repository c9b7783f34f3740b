//! A key that several fragments want fills each of them, in one reading.

use super::decode;
use super::samples::{
    Basket, BasketOne, BasketTwo, BrandId, BrandName, Kind, LineOne, LineTwo, ShopTwo,
};
use crate::Id;
use serde_json::{Value, json};

fn answer() -> Value {
    json!({
        "lines": [
            { "name": "A \"gift\"", "price": 7, "kinds": ["DIGITAL", "NEW"], "rows": [[1, 2], []] },
            null,
            { "name": "B", "price": 8, "kinds": [], "rows": [] },
        ],
        "name": "Ann",
        "shop": { "id": 7, "name": null },
        "kind": "PHYSICAL",
        "owner": { "id": "1", "name": "Bea" },
    })
}

fn basket() -> Basket {
    let line_one = |name: &str, price| {
        let name = name.into();
        Some(LineOne { name, price })
    };
    let line_two = |name: &str, kinds, rows| {
        let name = name.into();
        Some(LineTwo { name, kinds, rows })
    };
    let kinds = vec![Kind::Digital, Kind::Unknown("NEW".into())];
    let lines = vec![
        line_two("A \"gift\"", kinds, vec![vec![1, 2], vec![]]),
        None,
        line_two("B", vec![], vec![]),
    ];
    Basket {
        lines: Some(lines.clone()),
        one: BasketOne {
            name: "Ann".into(),
            shop: BrandId { id: Id::from("7") },
            lines: Some(vec![line_one("A \"gift\"", 7), None, line_one("B", 8)]),
            kind: Kind::Physical,
            owner: Some(BrandId { id: Id::from("1") }),
        },
        two: BasketTwo {
            name: "Ann".into(),
            shop: ShopTwo {
                id: Id::from("7"),
                name: None,
            },
            lines: Some(lines),
            kind: Kind::Physical,
            owner: BrandName { name: "Bea".into() },
        },
    }
}

#[test]
fn each_fragment_gets_what_it_asks_for() {
    assert_eq!(decode(&answer().to_string()), Ok(basket()));
}

#[test]
fn null_is_null_in_each() {
    let mut answer = answer();
    answer["lines"] = Value::Null;
    let mut expected = basket();
    (expected.lines, expected.one.lines, expected.two.lines) = (None, None, None);
    assert_eq!(decode(&answer.to_string()), Ok(expected));
}

/// As an integer of so many digits is left to the second reading, that one is asked for all of it.
#[test]
fn the_second_reading_gives_the_same() {
    let text = answer().to_string();
    let long = "123456789012345678901234567890";
    let text = text.replace(r#""id":7"#, &format!(r#""id":{long}"#));
    let mut expected = basket();
    expected.one.shop.id = Id::from(long);
    expected.two.shop.id = Id::from(long);
    assert_eq!(decode(&text), Ok(expected));
}

#[test]
fn what_does_not_fit_one_of_them_is_named() {
    for (change, message) in [
        (
            &|answer: &mut Value| answer["shop"] = Value::Null,
            "expected an object at data.shop, found null",
        ),
        (
            &|answer| answer["lines"][2]["price"] = json!("8"),
            "expected an Int at data.lines[2].price, found a string",
        ),
        (
            &|answer| drop(answer["lines"][0].as_object_mut().unwrap().remove("name")),
            "expected a String at data.lines[0].name, found nothing: the key is missing",
        ),
        (
            &|answer| answer["lines"][0]["rows"][0] = json!({}),
            "expected a list at data.lines[0].rows[0], found an object",
        ),
        (
            &|answer| answer["owner"] = Value::Null,
            "expected an object at data.owner, found null",
        ),
        (
            &|answer| answer["kind"] = json!(1),
            "expected an enum value at data.kind, found a number",
        ),
    ] as [(&dyn Fn(&mut Value), &str); 6]
    {
        let mut answer = answer();
        change(&mut answer);
        assert_eq!(decode::<Basket>(&answer.to_string()), Err(message.into()));
    }
    let twice = answer()
        .to_string()
        .replace(r#""name":"Ann""#, r#""name":"Ann","name":"Ann""#);
    assert_eq!(
        decode::<Basket>(&twice),
        Err("expected one value at data.name, found two: the key is repeated".into())
    );
}
