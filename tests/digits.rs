//! A mapped scalar is given the digits that the server wrote, wherever they stand in the answer.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use serde_json::value::RawValue;
use toggle_runtime::__private::{Deserialize, Deserializer, Serialize, Serializer};
use toggle_runtime::{MockAnswer, MockTransport, toggle_query};

/// A number's text.
#[derive(Debug, Clone, PartialEq)]
pub struct Digits(String);

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        Ok(Self(json.get().to_owned()))
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json = RawValue::from_string(self.0.clone()).unwrap();
        json.serialize(serializer)
    }
}

#[toggle_query(
    "tests/digits/account.graphql",
    schema = "tests/digits/schema.graphql",
    scalars(Decimal = "crate::Digits", Wide = "u128")
)]
mod api {}

use api::account::account::On;

const LONG: &str = "-123456789012345678901234567890.123456789012345678901234567890";
const WIDE: u128 = u128::MAX;

/// `__typename` first, as a server answers, or last.
async fn account(is_typename_last: bool) -> api::account::Data {
    let typename = r#""__typename":"Account""#;
    let fields = format!(
        r#""balance":{LONG},"limit":{LONG},"moved":[{LONG},1E400],"count":{WIDE},"note":[0.5]"#
    );
    let object = if is_typename_last {
        format!("{fields},{typename}")
    } else {
        format!("{typename},{fields}")
    };
    let body = format!(r#"{{"data":{{"account":{{{object}}}}}}}"#);
    let server = MockTransport::new().on::<api::Account>(MockAnswer::body(body));
    let operation = api::Account::new().of(Digits(LONG.to_owned()));
    let response = server.client().unwrap().send(operation).await;
    response.unwrap()
}

#[tokio::test]
async fn thirty_digits_are_kept() {
    for is_typename_last in [false, true] {
        let account = account(is_typename_last).await.account;
        let long = Digits(LONG.to_owned());
        assert_eq!(account.balance, long);
        let On::Account(account) = account.on else {
            panic!("{:?}", account.on)
        };
        let numbers = account.numbers;
        assert_eq!(numbers.balance, long);
        assert_eq!(numbers.limit, Some(long.clone()));
        assert_eq!(numbers.moved, [long.clone(), Digits("1E400".to_owned())]);
        assert_eq!(numbers.count, WIDE);
        let again = account.again;
        assert_eq!((again.limit, again.count), (Some(long.clone()), WIDE));
        assert_eq!(again.moved[0], long);
    }
}

#[toggle_query(
    "tests/digits/kept.graphql",
    schema = "tests/digits/schema.graphql",
    scalars(Decimal = "crate::Digits", Wide = "u128"),
    serialize
)]
mod kept {}

/// A till that is offline keeps its requests: the amount is the same when the line is back.
#[test]
fn a_request_that_is_kept_as_text_keeps_every_digit() {
    let request = kept::Move::new(Digits(LONG.to_owned()))
        .count(WIDE)
        .steps([Digits("1.50".to_owned()), Digits("1E400".to_owned())]);
    let text = serde_json::to_string(&request).unwrap();
    assert!(text.contains(LONG) && text.contains("1E400"), "{text}");
    let pretty = serde_json::to_vec_pretty(&vec![&request]).unwrap();
    let read: Vec<kept::Move> = serde_json::from_slice(&pretty).unwrap();
    for read in [
        serde_json::from_str::<kept::Move>(&text).unwrap(),
        serde_json::from_reader(text.as_bytes()).unwrap(),
        read.into_iter().next().unwrap(),
    ] {
        assert_eq!(read.amount, request.amount);
        assert_eq!(read.count, request.count);
        assert_eq!(read.steps, request.steps);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
}

/// A `Value` would round it: no request changes its amount in silence.
#[test]
fn a_request_whose_digits_a_value_would_round_is_refused_in_words() {
    let words = "more digits than a `serde_json::Value` or another format holds";
    for (amount, fits) in [
        (LONG, false),
        ("1.00000000000000000000000001", false),
        ("1.50", true),
    ] {
        let written = serde_json::to_value(kept::Move::new(Digits(amount.to_owned())));
        assert_eq!(written.is_ok(), fits, "{amount}");
        if let Err(error) = written {
            let error = error.to_string();
            assert!(error.contains(words) && !error.contains(amount), "{error}");
        }
    }
    let wide = kept::Move::new(Digits("1".to_owned())).count(WIDE);
    assert!(
        serde_json::to_value(wide)
            .unwrap_err()
            .to_string()
            .contains(words)
    );
}

/// An answer that came another way is read as `send` reads it: an `ID` is an integer of any length.
#[test]
fn an_answer_that_is_read_as_text_keeps_every_digit() {
    let text = format!(
        r#"{{"account":{{"id":12345678901234567890123,"balance":{LONG},"count":{WIDE}}}}}"#
    );
    let data: kept::kept::Data = serde_json::from_str(&text).unwrap();
    let account = data.account.as_ref().unwrap();
    assert_eq!(account.id.as_str(), "12345678901234567890123");
    assert_eq!(
        (account.balance.clone(), account.count),
        (Digits(LONG.to_owned()), WIDE)
    );
    let written = serde_json::to_string(&data).unwrap();
    assert!(written.contains(LONG), "{written}");
    let again: kept::kept::Data = serde_json::from_str(&written).unwrap();
    assert_eq!(again.account.unwrap().balance, account.balance);
    assert!(serde_json::to_value(&data).is_err());
}

/// However deep, nothing exhausts the stack.
#[test]
fn a_kept_request_that_nests_without_end_is_refused() {
    let text = format!(
        r#"{{"amount":{}1{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let error = serde_json::from_str::<kept::Move>(&text).unwrap_err();
    assert!(
        error.to_string().contains("nested more than 128"),
        "{error}"
    );
}
