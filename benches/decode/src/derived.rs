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

/// Sixty fields.
#[derive(Deserialize)]
struct Wide {
    f00: i32,
    f01: i32,
    f02: i32,
    f03: i32,
    f04: i32,
    f05: i32,
    f06: i32,
    f07: i32,
    f08: i32,
    f09: i32,
    f10: i32,
    f11: i32,
    f12: i32,
    f13: i32,
    f14: i32,
    f15: i32,
    f16: i32,
    f17: i32,
    f18: i32,
    f19: i32,
    f20: i32,
    f21: i32,
    f22: i32,
    f23: i32,
    f24: i32,
    f25: i32,
    f26: i32,
    f27: i32,
    f28: i32,
    f29: i32,
    f30: i32,
    f31: i32,
    f32: i32,
    f33: i32,
    f34: i32,
    f35: i32,
    f36: i32,
    f37: i32,
    f38: i32,
    f39: i32,
    f40: i32,
    f41: i32,
    f42: i32,
    f43: i32,
    f44: i32,
    f45: i32,
    f46: i32,
    f47: i32,
    f48: i32,
    f49: i32,
    f50: i32,
    f51: i32,
    f52: i32,
    f53: i32,
    f54: i32,
    f55: i32,
    f56: i32,
    f57: i32,
    f58: i32,
    f59: i32,
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

/// What `three fragments that share keys` holds, made by hand from a plain object: each key is read once, and what is
/// wanted twice is cloned.
struct Overlaps {
    reference: String,
    balance: i32,
    money: Money,
    facts: Facts,
    named: Named,
}

struct Named {
    reference: String,
    brand: NamedBrand,
}

struct NamedBrand {
    name: String,
}

impl From<Plain> for Overlaps {
    fn from(card: Plain) -> Self {
        Self {
            reference: card.reference.clone(),
            balance: card.balance,
            money: Money {
                currency: card.currency,
                balance: card.balance,
                spent: card.spent,
            },
            named: Named {
                reference: card.reference,
                brand: NamedBrand {
                    name: card.brand.name.clone(),
                },
            },
            facts: Facts {
                used: card.used,
                note: card.note,
                expires: card.expires,
                brand: card.brand,
            },
        }
    }
}

impl<'de> Deserialize<'de> for Overlaps {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Plain::deserialize(deserializer).map(Self::from)
    }
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
    wide: Cards<Wide>, cards, |card| card.f00;
    overlaps: Cards<Overlaps>, cards, |card| card.money.balance;
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
