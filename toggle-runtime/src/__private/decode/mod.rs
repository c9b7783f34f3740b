//! The one decoder of all generated response types: walks the places that `place` describes, with
//! `serde_json` as the reader, and builds every value where it will stay.
//!
//! It runs in two modes over the same code. The first reads straight from the body and says nothing
//! but "refused". Only after that the second reads again, holding each value as text, and notes what
//! was expected, what came, and the path: so an answer that fits pays nothing for good messages.

mod bits;
mod conditional;
mod destinations;
mod failure;
mod fields;
mod index;
mod key;
mod layout;
mod leaf;
mod object;
mod several;
mod table;
#[cfg(test)]
mod tests;
mod trace;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use self::conditional::NonNullItems;
use self::failure::Expected;
use self::fields::Fields;
use self::layout::Own;
use self::leaf::Leaf;
use self::object::ObjectVisitor;
use self::table::Tables;
use self::trace::Trace;
use super::place::{List, Nullable, Object, Place};
use super::switches::Switches;

pub use self::failure::DecodeFailure;

/// How deep typed objects and lists may nest. `serde_json` counts levels itself, but starts again
/// wherever a value is held as text and read a second time; this count does not.
const MAX_DEPTH: u8 = 128;

/// The text of errors inside the decoder: nobody sees it, the [`Trace`] holds what is said.
const REFUSED: &str = "refused";

/// One reading of an answer.
struct Pass {
    trace: Trace,
    switches: Switches,
    tables: Tables,
}

impl Pass {
    fn new(trace: Trace, switches: &Switches) -> Self {
        Self {
            trace,
            switches: switches.clone(),
            tables: Tables::default(),
        }
    }

    /// All fields of a JSON object that fills this object alone.
    fn own<'p>(&self, object: &'p mut dyn Object, depth: u8) -> Fields<'p, '_, Own<'_>> {
        let layout = Own {
            shape: object.shape(),
            tables: &self.tables,
        };
        Fields::new(object, layout, depth, self)
    }
}

/// Reads `data` from the stream, quickly; gives whether it was anything but null.
pub(super) struct Root<'p> {
    pub(super) data: &'p mut dyn Nullable,
    pub(super) switches: &'p Switches,
}

impl<'de> DeserializeSeed<'de> for Root<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let pass = Pass::new(Trace::silent(), self.switches);
        deserializer.deserialize_option(NullableVisitor {
            nullable: self.data,
            depth: 0,
            pass: &pass,
        })
    }
}

/// Reads `data` once more, to say what is wrong with it.
pub(super) fn explain(
    json: &RawValue,
    data: &mut dyn Nullable,
    switches: &Switches,
) -> Result<(), DecodeFailure> {
    // What the first reading left would be taken for a part of this one.
    data.clear();
    let pass = Pass::new(Trace::explaining(), switches);
    let seed = PlaceSeed {
        place: Place::Nullable(data),
        depth: 0,
        pass: &pass,
    };
    let result = seed.deserialize(&mut reader(json));
    result.map_err(|_| pass.trace.into_failure())
}

/// The same reader type everywhere, so that the walk is compiled once.
fn reader(json: &RawValue) -> serde_json::Deserializer<serde_json::de::SliceRead<'_>> {
    serde_json::Deserializer::from_slice(json.get().as_bytes())
}

/// One JSON value into one place.
struct PlaceSeed<'p, 't> {
    place: Place<'p>,
    depth: u8,
    pass: &'t Pass,
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.pass.trace.is_on() {
            self.explain(deserializer)
        } else {
            self.read(deserializer)
        }
    }
}

impl PlaceSeed<'_, '_> {
    fn explain<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?;
        let trace = &self.pass.trace;
        if let Place::CustomList(value, levels) = self.place {
            return leaf::explain_custom_list(value, levels, json, trace)
                .map_err(|()| D::Error::custom(REFUSED));
        }
        if let Place::NonNullCustomList(list, levels) = self.place {
            return leaf::explain_custom_list(
                &mut NonNullItems { list, levels },
                levels,
                json,
                trace,
            )
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

    /// Reads a value that was held as text.
    fn read_held(mut self, json: &RawValue) -> Result<(), serde_json::Error> {
        // Its text is known to be sound: the commonest values are read from it without a reader.
        match leaf::read_text(&mut self.place, json.get()) {
            Some(()) => Ok(()),
            None => self.deserialize(&mut reader(json)),
        }
    }

    fn is_too_deep(&self) -> bool {
        self.depth >= MAX_DEPTH && matches!(self.place, Place::Object(_) | Place::List(_))
    }

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.is_too_deep() {
            return Err(D::Error::custom(REFUSED));
        }
        let Self { place, depth, pass } = self;
        match place {
            Place::String(text) => text.read(deserializer),
            Place::Int(number) => number.read(deserializer),
            Place::Float(number) => number.read(deserializer),
            Place::Boolean(flag) => flag.read(deserializer),
            Place::Id(id) if pass.trace.is_on() => leaf::any_id(id, deserializer),
            Place::Id(id) => id.read(deserializer),
            Place::OptionalString(slot) => leaf::optional(slot, deserializer),
            Place::TypenameWhen(condition, slot) => {
                if pass.switches.decide(condition) == Some(false) {
                    return IgnoredAny::deserialize(deserializer).map(drop);
                }
                leaf::optional(slot, deserializer)
            }
            Place::OptionalInt(slot) => leaf::optional(slot, deserializer),
            Place::OptionalFloat(slot) => leaf::optional(slot, deserializer),
            Place::OptionalBoolean(slot) => leaf::optional(slot, deserializer),
            Place::Nullable(nullable) | Place::Conditional(nullable) => {
                let visitor = NullableVisitor {
                    nullable,
                    depth,
                    pass,
                };
                deserializer.deserialize_option(visitor).map(drop)
            }
            Place::Object(object) => deserializer.deserialize_map(ObjectVisitor {
                object,
                depth: depth + 1,
                pass,
            }),
            Place::Enum(value) => deserializer.deserialize_str(leaf::Word(value)),
            Place::List(list) => deserializer.deserialize_seq(ListVisitor {
                list,
                depth: depth + 1,
                pass,
            }),
            Place::Any(value) => leaf::any(value, deserializer),
            Place::Custom(value) | Place::CustomList(value, _) => leaf::custom(value, deserializer),
            Place::NonNullCustomList(list, levels) => {
                leaf::custom(&mut NonNullItems { list, levels }, deserializer)
            }
            Place::Skip => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

/// Null, or a value for the place inside; gives which of the two with `true` for the value.
struct NullableVisitor<'p, 't> {
    nullable: &'p mut dyn Nullable,
    depth: u8,
    pass: &'t Pass,
}

impl<'de> Visitor<'de> for NullableVisitor<'_, '_> {
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
            pass: self.pass,
        };
        seed.deserialize(deserializer).map(|()| true)
    }
}

struct ListVisitor<'p, 't> {
    list: &'p mut dyn List,
    depth: u8,
    pass: &'t Pass,
}

impl<'de> Visitor<'de> for ListVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            let element = ElementSeed {
                list: &mut *self.list,
                index,
                depth: self.depth,
                pass: self.pass,
            };
            match seq.next_element_seed(element) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.pass.trace.under_index(index);
                    return Err(error);
                }
            }
        }
    }
}

/// Adds it only once the reader has seen that there is an element: it is built inside the list.
struct ElementSeed<'p, 't> {
    list: &'p mut dyn List,
    index: usize,
    depth: u8,
    pass: &'t Pass,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let seed = PlaceSeed {
            place: self.list.element(self.index),
            depth: self.depth,
            pass: self.pass,
        };
        seed.deserialize(deserializer)
    }
}
