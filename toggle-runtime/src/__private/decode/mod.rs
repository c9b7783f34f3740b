//! The one decoder of all generated response types: walks the places that `place` describes, with
//! `serde_json` as the reader, and builds every value where it will stay.
//!
//! It runs in two modes over the same code. The first reads straight from the body and says nothing
//! but "refused". Only after that the second reads again, holding each value as text, and notes what
//! was expected, what came, and the path: so an answer that fits pays nothing for good messages.

mod bits;
mod destinations;
mod failure;
mod fields;
mod key;
mod leaf;
mod object;
#[cfg(test)]
mod tests;
mod trace;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use self::failure::Expected;
use self::object::ObjectVisitor;
use self::trace::Trace;
use super::place::{List, Nullable, Place};

pub use self::failure::DecodeFailure;

/// How deep typed objects and lists may nest. `serde_json` counts levels itself, but starts again
/// wherever a value is held as text and read a second time; this count does not.
const MAX_DEPTH: u8 = 128;

/// The text of errors inside the decoder: nobody sees it, the [`Trace`] holds what is said.
const REFUSED: &str = "refused";

/// Reads `data` from the stream, quickly; gives whether it was anything but null.
pub(super) struct Root<'p>(pub(super) &'p mut dyn Nullable);

impl<'de> DeserializeSeed<'de> for Root<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let trace = Trace::silent();
        deserializer.deserialize_option(NullableVisitor {
            nullable: self.0,
            depth: 0,
            trace: &trace,
        })
    }
}

/// Reads `data` once more, to say what is wrong with it.
pub(super) fn explain(json: &RawValue, data: &mut dyn Nullable) -> Result<(), DecodeFailure> {
    let trace = Trace::explaining();
    let seed = PlaceSeed {
        place: Place::Nullable(data),
        depth: 0,
        trace: &trace,
    };
    seed.deserialize(&mut reader(json))
        .map_err(|_| trace.into_failure())
}

/// The same reader type everywhere, so that the walk is compiled once.
fn reader(json: &RawValue) -> serde_json::Deserializer<serde_json::de::SliceRead<'_>> {
    serde_json::Deserializer::from_slice(json.get().as_bytes())
}

/// One JSON value into one place.
struct PlaceSeed<'p, 't> {
    place: Place<'p>,
    depth: u8,
    trace: &'t Trace,
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.trace.is_on() {
            self.explain(deserializer)
        } else {
            self.read(deserializer)
        }
    }
}

impl PlaceSeed<'_, '_> {
    fn explain<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?;
        let trace = self.trace;
        if let Place::CustomList(value, levels) = self.place {
            return leaf::explain_custom_list(value, levels, json, trace)
                .map_err(|()| D::Error::custom(REFUSED));
        }
        let expected = if self.is_too_deep() {
            Expected::LessNesting
        } else {
            Expected::of(&self.place)
        };
        self.read(&mut reader(json)).map_err(|_| {
            trace.refuse(expected, expected.found_in(json.get()));
            D::Error::custom(REFUSED)
        })
    }

    fn is_too_deep(&self) -> bool {
        self.depth >= MAX_DEPTH && matches!(self.place, Place::Object(_) | Place::List(_))
    }

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.is_too_deep() {
            return Err(D::Error::custom(REFUSED));
        }
        let Self {
            place,
            depth,
            trace,
        } = self;
        match place {
            Place::String(text) => deserializer.deserialize_str(leaf::Text(text)),
            Place::Int(number) => deserializer.deserialize_i32(leaf::Int(number)),
            Place::Float(number) => leaf::float(number, deserializer),
            Place::Boolean(flag) => deserializer.deserialize_bool(leaf::Boolean(flag)),
            Place::Id(id) => leaf::id(id, deserializer),
            Place::OptionalString(slot) => nullable(slot, depth, trace, deserializer),
            Place::OptionalInt(slot) => nullable(slot, depth, trace, deserializer),
            Place::OptionalFloat(slot) => nullable(slot, depth, trace, deserializer),
            Place::OptionalBoolean(slot) => nullable(slot, depth, trace, deserializer),
            Place::Nullable(slot) | Place::Conditional(slot) => {
                nullable(slot, depth, trace, deserializer)
            }
            Place::Object(object) => deserializer.deserialize_map(ObjectVisitor {
                object,
                depth: depth + 1,
                trace,
            }),
            Place::Enum(value) => deserializer.deserialize_str(leaf::Word(value)),
            Place::List(list) => deserializer.deserialize_seq(ListVisitor {
                list,
                depth: depth + 1,
                trace,
            }),
            Place::Any(value) => leaf::any(value, deserializer),
            Place::Custom(value) | Place::CustomList(value, _) => leaf::custom(value, deserializer),
            Place::Skip => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

/// Generic over the option, so that the common leaves cost no second virtual call.
fn nullable<'de, N: Nullable + ?Sized, D: Deserializer<'de>>(
    nullable: &mut N,
    depth: u8,
    trace: &Trace,
    deserializer: D,
) -> Result<(), D::Error> {
    let visitor = NullableVisitor {
        nullable,
        depth,
        trace,
    };
    deserializer.deserialize_option(visitor).map(drop)
}

/// Null, or a value for the place inside; gives which of the two with `true` for the value.
struct NullableVisitor<'p, 't, N: ?Sized> {
    nullable: &'p mut N,
    depth: u8,
    trace: &'t Trace,
}

impl<'de, N: Nullable + ?Sized> Visitor<'de> for NullableVisitor<'_, '_, N> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.nullable.clear();
        Ok(false)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let seed = PlaceSeed {
            place: self.nullable.fill(),
            depth: self.depth,
            trace: self.trace,
        };
        seed.deserialize(deserializer).map(|()| true)
    }
}

struct ListVisitor<'p, 't> {
    list: &'p mut dyn List,
    depth: u8,
    trace: &'t Trace,
}

impl<'de> Visitor<'de> for ListVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.list.clear();
        let mut index = 0;
        loop {
            let element = ElementSeed {
                list: &mut *self.list,
                depth: self.depth,
                trace: self.trace,
            };
            match seq.next_element_seed(element) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.trace.under_index(index);
                    return Err(error);
                }
            }
        }
    }
}

/// Pushes only once the reader has seen that there is an element: it is built inside the list.
struct ElementSeed<'p, 't> {
    list: &'p mut dyn List,
    depth: u8,
    trace: &'t Trace,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let seed = PlaceSeed {
            place: self.list.push(),
            depth: self.depth,
            trace: self.trace,
        };
        seed.deserialize(deserializer)
    }
}
