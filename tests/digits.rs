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
