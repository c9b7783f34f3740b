use super::{Argument, Input, ToArgument, request_body};
use crate::operation::{Definition, OperationKind};
use crate::{Defaulted, Id, Optional};
use serde::Serialize;
use serde_json::{Value, json};

static NAMED: Definition = Definition::new(
    OperationKind::Mutation,
    Some("Adjust"),
    "mutation Adjust($value:Int){adjust(note:\"a\\\"b\",value:$value){id}}",
    "",
    &[],
    "adjust.graphql:1",
);
static ANONYMOUS: Definition = Definition::new(
    OperationKind::Query,
    None,
    "{Cards{total}}",
    "",
    &[],
    "cards.graphql:1",
);

/// A request with one variable, `x`.
struct Request<T>(T);

impl<T: ToArgument> Input for Request<T> {
    fn keys(&self) -> &'static [&'static str] {
        &["x"]
    }
    fn argument(&self, _: usize) -> Argument<'_> {
        Argument::of(&self.0)
    }
}

/// An input object: a required integer, an optional pin, more of its own kind.
struct Item {
    value: i32,
    pin: Optional<String>,
    inner: Option<Box<Item>>,
}

impl Input for Item {
    fn keys(&self) -> &'static [&'static str] {
        &["value", "pin", "inner"]
    }
    fn argument(&self, index: usize) -> Argument<'_> {
        match index {
            0 => Argument::of(&self.value),
            1 => Argument::of(&self.pin),
            _ => Argument::of(&self.inner),
        }
    }
}

impl ToArgument for Item {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Object(self)
    }
}

/// A type of the user's for a scalar.
struct Day(Option<u16>);

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(year) => serializer.collect_str(&format_args!("{year}-01-01")),
            None => Err(serde::ser::Error::custom("secret 1234")),
        }
    }
}

struct CustomRequest(Day, Optional<Day>);

impl Input for CustomRequest {
    fn keys(&self) -> &'static [&'static str] {
        &["from", "to"]
    }
    fn argument(&self, index: usize) -> Argument<'_> {
        match index {
            0 => Argument::Custom(&self.0, &[false]),
            _ => Argument::custom(&self.1, &[true]),
        }
    }
}

fn body(definition: &Definition, variables: &dyn Input) -> String {
    let body = request_body(definition, variables).unwrap();
    String::from_utf8(body).unwrap()
}

/// The variables as sent; `-` for none at all.
fn variables(variables: &dyn Input) -> String {
    let body = body(&ANONYMOUS, variables);
    if let Some((_, rest)) = body.split_once(r#","variables":"#) {
        return rest.strip_suffix('}').unwrap().to_owned();
    }
    assert_eq!(body, r#"{"query":"{Cards{total}}"}"#);
    "-".to_owned()
}

#[test]
fn the_whole_body() {
    assert_eq!(
        body(&NAMED, &Request(-1000)),
        r#"{"query":"mutation Adjust($value:Int){adjust(note:\"a\\\"b\",value:$value){id}}","operationName":"Adjust","variables":{"x":-1000}}"#
    );
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    assert_eq!(variables(&Request(Optional::<i32>::Absent)), "-");
    assert_eq!(variables(&Request(Optional::<i32>::Null)), r#"{"x":null}"#);
    assert_eq!(variables(&Request(Optional::Value(1))), r#"{"x":1}"#);
    assert_eq!(variables(&Request(None::<i32>)), r#"{"x":null}"#);
    assert_eq!(variables(&Request(Some(1))), r#"{"x":1}"#);
}

#[test]
fn every_leaf() {
    assert_eq!(
        variables(&Request("£\"\\\n\u{1}")),
        r#"{"x":"£\"\\\n\u0001"}"#
    );
    assert_eq!(variables(&Request(String::from("a"))), r#"{"x":"a"}"#);
    assert_eq!(variables(&Request(i32::MIN)), r#"{"x":-2147483648}"#);
    assert_eq!(variables(&Request(0.1)), r#"{"x":0.1}"#);
    assert_eq!(variables(&Request(true)), r#"{"x":true}"#);
    assert_eq!(variables(&Request(Id::from(7_i32))), r#"{"x":"7"}"#);
    assert_eq!(
        variables(&Request(json!({ "a": [1, null] }))),
        r#"{"x":{"a":[1,null]}}"#
    );
}

#[test]
fn lists_and_input_objects() {
    let item = Item {
        value: 1,
        pin: Optional::Absent,
        inner: Some(Box::new(Item {
            value: 2,
            pin: "1234".into(),
            inner: None,
        })),
    };
    assert_eq!(
        variables(&Request(vec![item])),
        r#"{"x":[{"value":1,"inner":{"value":2,"pin":"1234","inner":null}}]}"#
    );
    assert_eq!(
        variables(&Request(vec![None, Some(1)])),
        r#"{"x":[null,1]}"#
    );
    assert_eq!(variables(&Request(Vec::<i32>::new())), r#"{"x":[]}"#);
}

#[test]
fn scalars_mapped_to_types_of_the_users() {
    let day = || Day(Some(2026));
    assert_eq!(
        variables(&CustomRequest(day(), day().into())),
        r#"{"from":"2026-01-01","to":"2026-01-01"}"#
    );
    assert_eq!(
        variables(&CustomRequest(day(), Optional::Null)),
        r#"{"from":"2026-01-01","to":null}"#
    );
    assert_eq!(
        variables(&CustomRequest(day(), Optional::Absent)),
        r#"{"from":"2026-01-01"}"#
    );
}

#[test]
fn what_cannot_be_sent_is_named_without_its_value() {
    let mut deep = Item {
        value: 0,
        pin: Optional::Absent,
        inner: None,
    };
    for _ in 0..10_000 {
        deep = Item {
            value: 0,
            pin: Optional::Absent,
            inner: Some(Box::new(deep)),
        };
    }
    let deep = Request(deep);
    let cases: [(&dyn Input, &str); 4] = [
        (
            &Request(vec![1.0, f64::NAN]),
            "variables.x[1] is not a finite number, which JSON cannot say",
        ),
        (
            &Request(vec![Optional::Value(1), Optional::Absent]),
            "variables.x[1] is absent, which an item of a list cannot be",
        ),
        (
            &CustomRequest(Day(None), Optional::Absent),
            "variables.from cannot be written: its type's `Serialize` failed",
        ),
        (&deep, "is nested more than 128 levels deep"),
    ];
    for (request, expected) in cases {
        let error = request_body(&ANONYMOUS, request).unwrap_err().to_string();
        assert!(error.ends_with(expected), "{error}");
    }
}

/// Writes null, as some types do.
struct Maybe(Option<u8>);

impl Serialize for Maybe {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A required list, a list that takes null items, one that must not be null, a default, any JSON.
struct Nullish(
    Vec<Maybe>,
    Optional<Vec<Maybe>>,
    Defaulted<Maybe>,
    Vec<Value>,
    Optional<Value>,
);

impl Input for Nullish {
    fn keys(&self) -> &'static [&'static str] {
        &["required", "nullable", "defaulted", "any", "optional"]
    }
    fn argument(&self, index: usize) -> Argument<'_> {
        match index {
            0 => Argument::Custom(&self.0, &[false, false]),
            1 => Argument::custom(&self.1, &[true, true]),
            2 => Argument::custom_or_default(&self.2, &[false]),
            3 => Argument::of(&self.3),
            _ => Argument::of(&self.4),
        }
    }
}

#[test]
fn what_is_written_as_null_is_sent_only_where_null_may_stand() {
    let request = || {
        Nullish(
            vec![Maybe(Some(1))],
            Optional::Value(vec![Maybe(None)]),
            Defaulted::Default,
            vec![Value::from("null")],
            Optional::Value(Value::Null),
        )
    };
    assert_eq!(
        variables(&request()),
        r#"{"required":[1],"nullable":[null],"any":["null"],"optional":null}"#
    );
    let refused = |request: Nullish| request_body(&ANONYMOUS, &request).unwrap_err().to_string();
    let mut list = request();
    list.0.push(Maybe(None));
    let mut default = request();
    default.2 = Defaulted::Value(Maybe(None));
    let mut any = request();
    any.3.push(Value::Null);
    for (request, place) in [
        (list, "variables.required[1]"),
        (default, "variables.defaulted"),
        (any, "variables.any[1]"),
    ] {
        let message = format!("{place} is written as null, which cannot be sent there");
        assert_eq!(refused(request), message);
    }
}
