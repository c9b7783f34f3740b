//! Scalars and enum values into their places.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

use super::REFUSED;
use super::failure::Expected;
use super::trace::Trace;
use crate::__private::place::{Custom, Enumeration, Place};
use crate::Id;

/// A scalar without a type of the user's.
pub(super) trait Leaf {
    /// The value is what comes.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;
}

impl Leaf for String {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(Text(self))
    }
}

impl Leaf for i32 {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_i32(Int(self))
    }
}

impl Leaf for bool {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_bool(Boolean(self))
    }
}

impl Leaf for f64 {
    /// From its text: `serde_json` rounds the last digit of some numbers unless a feature says
    /// otherwise, the standard library never does.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?.get();
        let number = if is_number(json) {
            json.parse().unwrap_or(f64::INFINITY)
        } else {
            f64::INFINITY
        };
        if number.is_infinite() {
            return Err(D::Error::custom(REFUSED));
        }
        *self = number;
        Ok(())
    }
}

impl Leaf for Id {
    /// The common ones; [`any_id`] takes the others.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Name(self))
    }
}

impl<T: Leaf + Default> Leaf for Option<T> {
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        optional(self, deserializer)
    }
}

/// A scalar that may be null.
pub(super) fn optional<'de, T: Leaf + Default, D: Deserializer<'de>>(
    slot: &mut Option<T>,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_option(OrNull(slot))
}

struct OrNull<'p, T>(&'p mut Option<T>);

impl<'de, T: Leaf + Default> Visitor<'de> for OrNull<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.insert(T::default()).read(deserializer)
    }
}

/// `String`
struct Text<'p>(&'p mut String);

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        // Not `clone_into`, which grows step by step what is empty here.
        *self.0 = String::from(text);
        Ok(())
    }
}

/// `ID`: a string, or an integer of up to 64 bits, whose text is as the server wrote it.
struct Name<'p>(&'p mut Id);

impl Visitor<'_> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or an integer")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.0 = Id::from(text);
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.0 = Id::from(number);
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.0 = Id::from(number);
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
struct Int<'p>(&'p mut i32);

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
struct Boolean<'p>(&'p mut bool);

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

/// `ID`, from its text: an integer may have more digits than any Rust number. Those are rare enough to
/// be left to the second reading.
pub(super) fn any_id<'de, D: Deserializer<'de>>(
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

/// A scalar from its text, where that takes no more than a look; `None` where it does.
pub(super) fn read_text(place: &mut Place<'_>, json: &str) -> Option<()> {
    match place {
        Place::String(text) => **text = String::from(without_escapes(json)?),
        Place::OptionalString(slot) => **slot = Some(String::from(without_escapes(json)?)),
        Place::Int(number) => **number = whole(json)?,
        Place::OptionalInt(slot) => **slot = Some(whole(json)?),
        _ => return None,
    }
    Some(())
}

/// An integer as JSON writes it. Its minus zero is a float.
fn whole(json: &str) -> Option<i32> {
    json.parse().ok().filter(|_| json != "-0")
}

macro_rules! copied {
    ($($kind:ident: $leaf:ty),* $(,)?) => {
        /// The kinds of scalars that can be copied from place to place.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub(super) enum ScalarKind {
            $($kind,)*
        }

        impl ScalarKind {
            pub(super) fn of(place: &Place<'_>) -> Option<Self> {
                match place {
                    $(Place::$kind(_) => Some(Self::$kind),)*
                    _ => None,
                }
            }
        }

        /// A scalar that is read once for several places of one kind.
        #[derive(Clone)]
        pub(super) enum Copied {
            $($kind($leaf),)*
        }

        impl Copied {
            /// Reads one.
            pub(super) fn read<'de, D: Deserializer<'de>>(
                kind: ScalarKind,
                trace: &Trace,
                deserializer: D,
            ) -> Result<Self, D::Error> {
                if kind == ScalarKind::Id && trace.is_on() {
                    let mut id = Id::default();
                    return any_id(&mut id, deserializer).map(|()| Self::Id(id));
                }
                match kind {
                    $(ScalarKind::$kind => {
                        let mut value = <$leaf>::default();
                        value.read(deserializer)?;
                        Ok(Self::$kind(value))
                    })*
                }
            }

            /// Puts it into a place; gives whether that is of the same kind.
            pub(super) fn put(self, place: Place<'_>) -> bool {
                match (self, place) {
                    $((Self::$kind(value), Place::$kind(slot)) => *slot = value,)*
                    _ => return false,
                }
                true
            }
        }
    };
}

copied! {
    String: String,
    Int: i32,
    Float: f64,
    Boolean: bool,
    Id: Id,
    OptionalString: Option<String>,
    OptionalInt: Option<i32>,
    OptionalFloat: Option<f64>,
    OptionalBoolean: Option<bool>,
}

/// Whether a complete JSON value is a number.
pub(super) fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Whether a JSON number is spelled as a float.
pub(super) fn has_fraction_or_exponent(number: &str) -> bool {
    number.contains(['.', 'e', 'E'])
}

/// What a complete JSON value says, where it is a string and says so literally.
pub(super) fn without_escapes(json: &str) -> Option<&str> {
    let inner = json.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('\\')).then_some(inner)
}
