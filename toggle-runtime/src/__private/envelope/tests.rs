use super::{Data, Envelope, Roots, read_envelope};
use crate::__private::samples::{Answer, Split};
use crate::__private::{Nullable, Object, Place, Shape};
use crate::response::GraphQlError;
use serde_json::json;

/// `mutation { createBalanceAdjustment { tender discount } }`, nullable or not.
struct Adjusted<T>(T);

impl<T: crate::__private::Slot> Object for Adjusted<T> {
    fn new() -> Self {
        Self(T::new())
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Mutation",
            keys: &["createBalanceAdjustment"],
            required: &[true],
            file: "adjust.graphql",
            places: &[(1, 1)],
        }
    }
    fn field(&mut self, _: usize) -> Place<'_> {
        self.0.place()
    }
}

type Nullably = Adjusted<Option<Split>>;
type Strictly = Adjusted<Split>;

fn read(body: &str) -> (Envelope, Option<Answer>) {
    let mut data = None;
    (read_envelope(body.as_bytes(), &mut data).unwrap(), data)
}

fn reason(body: impl AsRef<[u8]>) -> String {
    let mut data: Option<Answer> = None;
    let error = read_envelope(body.as_ref(), &mut data).unwrap_err();
    assert!(data.is_none());
    error.to_string()
}

const UNAUTHORISED: &str = r#"{
  "errors": [
    {
      "message": "Unauthorized",
      "locations": [{ "line": 2, "column": 3 }],
      "customer_facing": false
    }
  ]
}"#;

const VALIDATION: &str = r#"{
  "errors": [
    {
      "message": "validation",
      "locations": [{ "line": 2, "column": 29 }],
      "validation": { "currency": ["This field is required"] },
      "customer_facing": false
    }
  ],
  "data": { "createBalanceAdjustment": null }
}"#;

const EMPTY: &str = r#"{
  "data": { "Cards": { "data": [] } },
  "extensions": {
    "cost": {
      "actualQueryCost": 16,
      "throttleStatus": { "maximumAvailable": 8000, "currentlyAvailable": 7986 }
    }
  }
}"#;

#[test]
fn the_documented_refusal() {
    let (envelope, data) = read(UNAUTHORISED);
    assert!(matches!(envelope.data, Data::Absent));
    assert!(data.is_none());
    assert_eq!(envelope.errors.len(), 1);
    assert_eq!(envelope.errors[0].message(), "Unauthorized");
    assert_eq!(envelope.roots, Roots::NoData);
}

#[test]
fn the_documented_validation_into_a_nullable_field() {
    let mut data: Option<Nullably> = None;
    let envelope = read_envelope(VALIDATION.as_bytes(), &mut data).unwrap();
    assert!(matches!(envelope.data, Data::Decoded));
    assert!(data.unwrap().0.is_none());
    assert_eq!(
        envelope.errors[0].to_string(),
        "validation: currency: This field is required"
    );
    assert_eq!(envelope.roots, nulls(&["createBalanceAdjustment"]));
}

#[test]
fn the_documented_validation_into_a_strict_field() {
    let mut data: Option<Strictly> = None;
    let envelope = read_envelope(VALIDATION.as_bytes(), &mut data).unwrap();
    let Data::Undecodable(failure) = envelope.data else {
        panic!("{:?}", envelope.data)
    };
    assert_eq!(
        failure.to_string(),
        "expected an object at data.createBalanceAdjustment (adjust.graphql:1:1), found null"
    );
    assert!(data.is_none());
    assert_eq!(envelope.errors.len(), 1);
    assert_eq!(envelope.roots, nulls(&["createBalanceAdjustment"]));
}

#[test]
fn the_documented_empty_answer_with_its_cost() {
    let (envelope, data) = read(EMPTY);
    assert!(matches!(envelope.data, Data::Decoded));
    assert!(data.unwrap().cards.data.is_empty());
    assert!(envelope.errors.is_empty());
    assert_eq!(
        envelope.extensions.unwrap()["cost"]["throttleStatus"]["currentlyAvailable"],
        json!(7986)
    );
    assert_eq!(envelope.roots, Roots::Doubtful);
}

fn nulls(keys: &[&str]) -> Roots {
    Roots::Nulls(keys.iter().map(|key| (*key).to_owned()).collect())
}

#[test]
fn what_the_root_fields_came_to() {
    let error = r#""errors":[{"message":"Unauthorized"}]"#;
    for (data, expected) in [
        (r#""data":null,"#, Roots::NoData),
        ("", Roots::NoData),
        (r#""data":{"a":null},"#, nulls(&["a"])),
        (r#""data":{"a":null,"b":null},"#, nulls(&["a", "b"])),
        (r#""data":{"a":null,"\u0061":null},"#, nulls(&["a", "a"])),
        (r#""data":{"a":null,"b":{}},"#, Roots::Values),
        (r#""data":{"a":false,"b":null},"#, Roots::Values),
        (
            r#""data":{"createBalanceAdjustment":{"tender":1,"discount":1}},"#,
            Roots::Values,
        ),
        (r#""data":{},"#, Roots::Doubtful),
        (r#""data":[],"#, Roots::Values),
        (r#""data":0,"#, Roots::Values),
    ] {
        let mut place: Option<Nullably> = None;
        let body = format!("{{{data}{error}}}");
        let envelope = read_envelope(body.as_bytes(), &mut place).unwrap();
        assert_eq!(envelope.roots, expected, "{body}");
    }
}

#[test]
fn more_null_roots_than_are_kept_are_a_doubt() {
    let many: Vec<_> = (0..1_001).map(|key| format!("\"k{key}\":null")).collect();
    let mut place: Option<Nullably> = None;
    let body = format!(r#"{{"errors":[1],"data":{{{}}}}}"#, many.join(","));
    let envelope = read_envelope(body.as_bytes(), &mut place).unwrap();
    assert_eq!(envelope.roots, Roots::Doubtful);
}

#[test]
fn without_errors_the_roots_say_nothing() {
    for body in [
        r#"{"data":null}"#,
        r#"{"data":{"createBalanceAdjustment":null}}"#,
        r#"{"data":null,"errors":[]}"#,
    ] {
        let mut place: Option<Nullably> = None;
        let envelope = read_envelope(body.as_bytes(), &mut place).unwrap();
        assert_eq!(envelope.roots, Roots::Doubtful, "{body}");
    }
}

#[test]
fn keys_in_any_order_and_strangers_among_them() {
    let (envelope, data) = read(
        "\u{feff}{\"x\":[[]],\"extensions\":null,\"errors\":null,\"data\":{\"Cards\":{\"data\":[]}},\"y\":1} \n",
    );
    assert!(matches!(envelope.data, Data::Decoded));
    assert!(data.is_some());
    assert!(envelope.errors.is_empty());
    assert!(envelope.extensions.is_none());
}

#[test]
fn an_old_value_does_not_survive_a_null_or_a_refusal() {
    for body in [r#"{"data":null}"#, UNAUTHORISED, r#"{"data":7}"#, "<html>"] {
        let mut data: Option<Answer> = None;
        data.fill();
        let _ = read_envelope(body.as_bytes(), &mut data);
        assert!(data.is_none(), "{body}");
    }
}

#[test]
fn errors_of_any_kind_are_kept() {
    for (errors, messages) in [
        (r#""Too Many Attempts.""#, vec!["Too Many Attempts."]),
        (r#"{"message":"one"}"#, vec!["one"]),
        (r#"["a",{"message":"b"},3]"#, vec!["a", "b", "3"]),
    ] {
        let (envelope, _) = read(&format!(r#"{{"errors":{errors}}}"#));
        let found: Vec<_> = envelope.errors.iter().map(GraphQlError::message).collect();
        assert_eq!(found, messages);
        assert_eq!(envelope.roots, Roots::NoData);
    }
}

#[test]
fn a_flood_of_errors_is_counted_not_kept() {
    let (envelope, _) = read(&format!(r#"{{"errors":[0{}]}}"#, ",0".repeat(499_999)));
    assert_eq!(envelope.errors.len(), 1_001);
    assert_eq!(envelope.errors[1_000].message(), "(499000 more errors)");
}

#[test]
fn depth_in_errors_and_extensions_is_survived() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let body = format!(
        r#"{{"errors":[{deep},{{"message":"b"}}],"extensions":{deep},"data":{{"Cards":{{"data":[]}}}}}}"#
    );
    let (envelope, data) = read(&body);
    assert!(data.is_some());
    assert!(envelope.extensions.is_none());
    let found: Vec<_> = envelope.errors.iter().map(GraphQlError::message).collect();
    assert_eq!(
        found,
        ["(an error that is nested too deeply to be read)", "b"]
    );
}

#[test]
fn what_is_no_answer_says_why_and_quotes_nothing() {
    for (body, expected) in [
        ("", "the body is empty"),
        (" \n", "the body is empty"),
        (
            "<html>secret</html>",
            "the body (19 bytes) is not JSON from line 1, column 1 on",
        ),
        ("[]", "the body (2 bytes) is JSON, but not an object"),
        (
            "\"secret\"",
            "the body (8 bytes) is JSON, but not an object",
        ),
        ("null", "the body (4 bytes) is JSON, but not an object"),
        (
            "{}",
            "the body is a JSON object with neither `data` nor `errors`",
        ),
        (
            r#"{"errors":null}"#,
            "the body is a JSON object with neither `data` nor `errors`",
        ),
        (
            r#"{"message":"secret"}"#,
            "the body is a JSON object with neither `data` nor `errors`",
        ),
        (
            r#"{"data":{"Cards":"#,
            "the body (17 bytes) ends in the middle of its JSON",
        ),
        (
            r#"{"data":null} x"#,
            "the body (15 bytes) is not JSON from line 1, column 15 on",
        ),
        (
            r#"{"data":null,}"#,
            "the body (14 bytes) is not JSON from line 1, column 14 on",
        ),
        (
            r#"{"data":null,"data":{"Cards":{"data":[]}}}"#,
            "the answer has the key `data` twice",
        ),
        (
            r#"{"errors":[],"data":null,"errors":[]}"#,
            "the answer has the key `errors` twice",
        ),
    ] {
        assert_eq!(reason(body), expected, "{body}");
    }
}

#[test]
fn bytes_that_are_no_text_are_no_answer() {
    let reason = reason(b"{\"data\":{\"Cards\":{\"data\":[]},\"x\":1},\"errors\":\"\xFF\"}");
    assert!(reason.contains("is not JSON"), "{reason}");
}
