//! The bound: visitors written by hand that stream, because they rely on `__typename` coming first. They refuse any other order.

#![allow(dead_code, reason = "fields that are only decoded")]

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

use crate::derived::{Brand, Events, Holders, Load, Refund, Sale, Transfer, answer};

/// A type that `__typename` decides upon.
trait Abstract<'de>: Sized {
    fn read<A: MapAccess<'de>>(typename: &str, map: A) -> Result<Self, A::Error>;
}

struct TypenameFirst<T>(PhantomData<T>);

impl<'de, T: Abstract<'de>> Visitor<'de> for TypenameFirst<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object that begins with __typename")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        match map.next_entry::<&str, &str>()? {
            Some(("__typename", typename)) => T::read(typename, map),
            _ => Err(A::Error::custom("__typename is not first")),
        }
    }
}

enum Event {
    Sale(Sale),
    Refund(Refund),
    Load(Load),
    Transfer(Transfer),
    Other,
}

impl<'de> Abstract<'de> for Event {
    fn read<A: MapAccess<'de>>(typename: &str, map: A) -> Result<Self, A::Error> {
        let rest = MapAccessDeserializer::new(map);
        Ok(match typename {
            "Sale" => Self::Sale(Sale::deserialize(rest)?),
            "Refund" => Self::Refund(Refund::deserialize(rest)?),
            "Load" => Self::Load(Load::deserialize(rest)?),
            "Transfer" => Self::Transfer(Transfer::deserialize(rest)?),
            _ => {
                IgnoredAny::deserialize(rest)?;
                Self::Other
            }
        })
    }
}

struct Holder {
    name: String,
    country: String,
    balance: i32,
    on: On,
}

enum On {
    Person { email: String, visits: i32 },
    Company { number: String, staff: i32 },
    Shop { till: String, brand: Brand },
    Other,
}

#[derive(Deserialize)]
struct Person {
    name: String,
    country: String,
    balance: i32,
    email: String,
    visits: i32,
}

#[derive(Deserialize)]
struct Company {
    name: String,
    country: String,
    balance: i32,
    number: String,
    staff: i32,
}

#[derive(Deserialize)]
struct Shop {
    name: String,
    country: String,
    balance: i32,
    till: String,
    brand: Brand,
}

#[derive(Deserialize)]
struct Unknown {
    name: String,
    country: String,
    balance: i32,
}

impl<'de> Abstract<'de> for Holder {
    fn read<A: MapAccess<'de>>(typename: &str, map: A) -> Result<Self, A::Error> {
        let rest = MapAccessDeserializer::new(map);
        let (name, country, balance, on) = match typename {
            "Person" => {
                let Person {
                    name,
                    country,
                    balance,
                    email,
                    visits,
                } = Person::deserialize(rest)?;
                (name, country, balance, On::Person { email, visits })
            }
            "Company" => {
                let Company {
                    name,
                    country,
                    balance,
                    number,
                    staff,
                } = Company::deserialize(rest)?;
                (name, country, balance, On::Company { number, staff })
            }
            "Shop" => {
                let Shop {
                    name,
                    country,
                    balance,
                    till,
                    brand,
                } = Shop::deserialize(rest)?;
                (name, country, balance, On::Shop { till, brand })
            }
            _ => {
                let Unknown {
                    name,
                    country,
                    balance,
                } = Unknown::deserialize(rest)?;
                (name, country, balance, On::Other)
            }
        };
        Ok(Self {
            name,
            country,
            balance,
            on,
        })
    }
}

macro_rules! streamed {
    ($($name:ty),*) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(TypenameFirst(PhantomData))
            }
        }
    )*};
}

streamed!(Event, Holder);

pub fn unions(body: &[u8]) -> Option<i64> {
    let total = |event: &Event| match event {
        Event::Sale(event) => event.total,
        Event::Refund(event) => event.total,
        Event::Load(event) => event.total,
        Event::Transfer(event) => event.total,
        Event::Other => 0,
    };
    Some(
        answer::<Events<Event>>(body)?
            .events
            .iter()
            .map(total)
            .map(i64::from)
            .sum(),
    )
}

pub fn interfaces(body: &[u8]) -> Option<i64> {
    let balance = |holder: &Holder| holder.balance + i32::from(matches!(holder.on, On::Other));
    Some(
        answer::<Holders<Holder>>(body)?
            .holders
            .iter()
            .map(balance)
            .map(i64::from)
            .sum(),
    )
}
