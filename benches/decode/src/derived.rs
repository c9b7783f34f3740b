//! What a person writes with serde's derive: plain structs, `flatten` for fragments, enums tagged by `__typename`.

#![allow(dead_code, reason = "fields that are only decoded")]

use serde::Deserialize;
use serde_json::Value;

/// The answer as a whole; errors are kept, as ours are.
#[derive(Deserialize)]
struct Answer<T> {
    data: Option<T>,
    #[serde(default)]
    errors: Vec<Value>,
    #[serde(default)]
    extensions: Option<Value>,
}

pub fn answer<T: serde::de::DeserializeOwned>(body: &[u8]) -> Option<T> {
    serde_json::from_slice::<Answer<T>>(body).ok()?.data
}

#[derive(Deserialize)]
pub struct Cards<T> {
    pub cards: Vec<T>,
}

#[derive(Deserialize)]
pub struct Events<T> {
    pub events: Vec<T>,
}

#[derive(Deserialize)]
pub struct Holders<T> {
    pub holders: Vec<T>,
}

#[derive(Deserialize)]
pub struct Plain {
    reference: String,
    currency: String,
    balance: i32,
    spent: i32,
    used: bool,
    note: Option<String>,
    expires: Option<String>,
    brand: Brand,
}

#[derive(Deserialize)]
pub struct Brand {
    name: String,
    slug: String,
}

#[derive(Deserialize)]
struct Leaves {
    id: String,
    rate: f64,
    kind: Kind,
    state: State,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "UPPERCASE")]
enum Kind {
    Digital,
    Physical,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum State {
    New,
    Active,
    Frozen,
    Spent,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Spreads {
    reference: String,
    #[serde(flatten)]
    money: Money,
    #[serde(flatten)]
    facts: Facts,
}

#[derive(Deserialize)]
struct Money {
    currency: String,
    balance: i32,
    spent: i32,
}

#[derive(Deserialize)]
struct Facts {
    used: bool,
    note: Option<String>,
    expires: Option<String>,
    brand: Brand,
}

#[derive(Deserialize)]
#[serde(tag = "__typename")]
enum Event {
    Sale(Sale),
    Refund(Refund),
    Load(Load),
    Transfer(Transfer),
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
pub struct Sale {
    reference: String,
    pub total: i32,
    till: String,
    items: i32,
}

#[derive(Deserialize)]
pub struct Refund {
    reference: String,
    pub total: i32,
    reason: Option<String>,
}

#[derive(Deserialize)]
pub struct Load {
    reference: String,
    pub total: i32,
    source: String,
    brand: Brand,
}

#[derive(Deserialize)]
pub struct Transfer {
    reference: String,
    pub total: i32,
    from: String,
    to: String,
}

#[derive(Deserialize)]
struct Holder {
    name: String,
    country: String,
    balance: i32,
    #[serde(flatten)]
    on: On,
}

#[derive(Deserialize)]
#[serde(tag = "__typename")]
enum On {
    Person {
        email: String,
        visits: i32,
    },
    Company {
        number: String,
        staff: i32,
    },
    Shop {
        till: String,
        brand: Brand,
    },
    #[serde(other)]
    Other,
}

macro_rules! candidates {
    ($($name:ident: $data:ty, $list:ident, $of:expr;)*) => {$(
        pub fn $name(body: &[u8]) -> Option<i64> {
            Some(answer::<$data>(body)?.$list.iter().map($of).map(i64::from).sum())
        }
    )*};
}

candidates! {
    plain: Cards<Plain>, cards, |card| card.balance;
    leaves: Cards<Leaves>, cards, |card| i32::from(card.kind == Kind::Digital);
    spreads: Cards<Spreads>, cards, |card| card.money.balance;
    unions: Events<Event>, events, |event| match event {
        Event::Sale(event) => event.total,
        Event::Refund(event) => event.total,
        Event::Load(event) => event.total,
        Event::Transfer(event) => event.total,
        Event::Other => 0,
    };
    interfaces: Holders<Holder>, holders, |holder| holder.balance + i32::from(matches!(holder.on, On::Other));
}
