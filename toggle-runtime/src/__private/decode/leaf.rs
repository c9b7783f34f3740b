//! Scalars and enum values into their places.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

use super::REFUSED;
use super::failure::Expected;
use super::trace::Trace;
use crate::__private::place::{Custom, Enumeration};
use crate::Id;

/// `String`
pub(super) struct Text<'p>(pub(super) &'p mut String);

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.clear();
        self.0.push_str(text);
        Ok(())
    }
}

/// An enum value.
pub(super) struct Word<'p>(pub(super) &'p mut dyn Enumeration);

impl Visitor<'_> for Word<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.set(name);
        Ok(())
    }
}

/// `Int`: an integer literal within 32 bits. `1.0` and `1e3` come to the visitor as floats, which it
/// refuses: a server that computes pence with fractions is not to be trusted to have rounded.
pub(super) struct Int<'p>(pub(super) &'p mut i32);

impl Visitor<'_> for Int<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer within 32 bits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.0 = i32::try_from(number).map_err(|_| E::custom(REFUSED))?;
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.0 = i32::try_from(number).map_err(|_| E::custom(REFUSED))?;
        Ok(())
    }
}

/// `Boolean`
pub(super) struct Boolean<'p>(pub(super) &'p mut bool);

impl Visitor<'_> for Boolean<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        *self.0 = flag;
        Ok(())
    }
}

/// `Float`, from its text: `serde_json` rounds the last digit of some numbers unless a feature says
/// otherwise, the standard library never does.
pub(super) fn float<'de, D: Deserializer<'de>>(
    place: &mut f64,
    deserializer: D,
) -> Result<(), D::Error> {
    let json = <&RawValue>::deserialize(deserializer)?.get();
    let number = if is_number(json) {
        json.parse().unwrap_or(f64::INFINITY)
    } else {
        f64::INFINITY
    };
    if number.is_infinite() {
        return Err(D::Error::custom(REFUSED));
    }
    *place = number;
    Ok(())
}

/// `ID`, from its text: an integer may have more digits than any Rust number.
pub(super) fn id<'de, D: Deserializer<'de>>(
    place: &mut Id,
    deserializer: D,
) -> Result<(), D::Error> {
    let json = <&RawValue>::deserialize(deserializer)?.get();
    *place = if is_number(json) && !has_fraction_or_exponent(json) {
        Id::from(json)
    } else if let Some(plain) = without_escapes(json) {
        Id::from(plain)
    } else {
        let text: String = serde_json::from_str(json).map_err(|_| D::Error::custom(REFUSED))?;
        Id::from(text)
    };
    Ok(())
}

/// A scalar without a mapping.
pub(super) fn any<'de, D: Deserializer<'de>>(
    place: &mut Value,
    deserializer: D,
) -> Result<(), D::Error> {
    *place = Value::deserialize(deserializer)?;
    if place.is_null() {
        return Err(D::Error::custom(REFUSED));
    }
    Ok(())
}

/// A scalar mapped to a type of the user's. What that type has against the text is dropped: serde's
/// messages quote the value.
pub(super) fn custom<'de, D: Deserializer<'de>>(
    place: &mut dyn Custom,
    deserializer: D,
) -> Result<(), D::Error> {
    let json = <&RawValue>::deserialize(deserializer)?;
    place.set(json.get()).map_err(|_| D::Error::custom(REFUSED))
}

/// Reads lists of mapped scalars; when refused, tries their items one by one for the one to blame.
pub(super) fn explain_custom_list(
    list: &mut dyn Custom,
    levels: usize,
    json: &RawValue,
    trace: &Trace,
) -> Result<(), ()> {
    if list.set(json.get()).is_ok() {
        return Ok(());
    }
    let mut indices = Vec::new();
    let mut blamed = json;
    let mut expected = Expected::Custom;
    for level in 1..=levels {
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(blamed.get()) else {
            expected = Expected::List;
            break;
        };
        let (open, close) = ("[".repeat(level), "]".repeat(level));
        let refused = items
            .iter()
            .position(|item| list.set(&format!("{open}{item}{close}")).is_err());
        let Some((index, item)) = refused.and_then(|index| Some((index, items.get(index)?))) else {
            break;
        };
        indices.push(index);
        blamed = item;
    }
    trace.refuse(expected, expected.found_in(blamed.get()));
    for index in indices.into_iter().rev() {
        trace.under_index(index);
    }
    Err(())
}

/// Whether a complete JSON value is a number.
pub(super) fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Whether a JSON number is spelled as a float.
pub(super) fn has_fraction_or_exponent(number: &str) -> bool {
    number.contains(['.', 'e', 'E'])
}

fn without_escapes(json: &str) -> Option<&str> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('\\')).then_some(inner)
}
