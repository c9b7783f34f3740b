//! Nulls that a Rust type has a place for, and the schema has not: the `Option` of a field under a
//! condition is for the key that does not come, and a user's own type may read anything.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use super::failure::Expected;
use super::trace::Trace;
use super::{Pass, PlaceSeed, REFUSED};
use crate::__private::place::{Custom, Object, Place};

/// The value of a key that no other selection brings, into the field `index` of `holder`.
pub(super) struct ConditionalSeed<'p, 't> {
    pub(super) holder: &'p mut dyn Object,
    pub(super) index: usize,
    pub(super) depth: u8,
    pub(super) pass: &'t Pass,
}

impl<'de> DeserializeSeed<'de> for ConditionalSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self {
            holder,
            index,
            depth,
            pass,
        } = self;
        if pass.switches.decide(holder.condition(index)) == Some(false) {
            return IgnoredAny::deserialize(deserializer).map(drop);
        }
        let is_non_null = holder.is_non_null(index);
        let mut seed = PlaceSeed {
            place: holder.field(index),
            depth,
            pass,
        };
        if !is_non_null {
            return seed.deserialize(deserializer);
        }
        if !pass.trace.is_on() {
            return deserializer.deserialize_option(NonNull(seed));
        }
        let json = <&RawValue>::deserialize(deserializer)?;
        if json.get() == "null" {
            refuse_null(&mut seed.place, &pass.trace);
            return Err(D::Error::custom(REFUSED));
        }
        seed.read_held(json).map_err(|_| D::Error::custom(REFUSED))
    }
}

/// Any value but null.
struct NonNull<'p, 't>(PlaceSeed<'p, 't>);

impl<'de> Visitor<'de> for NonNull<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Err(E::custom(REFUSED))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.deserialize(deserializer)
    }
}

/// Notes that null came for `place`, with what the field's own type takes.
#[cold]
pub(super) fn refuse_null(place: &mut Place<'_>, trace: &Trace) {
    let expected = match place {
        Place::Nullable(nullable) | Place::Conditional(nullable) => Expected::of(&nullable.fill()),
        other => Expected::of(other),
    };
    trace.refuse(expected, "null");
}

/// Scalars of a user's type in so many lists within each other, none of which is null.
pub(super) struct NonNullItems<'p> {
    pub(super) list: &'p mut dyn Custom,
    pub(super) levels: usize,
}

impl Custom for NonNullItems<'_> {
    fn set(&mut self, json: &str) -> Result<(), serde_json::Error> {
        // Hardly any answer holds the word, so hardly any is looked through.
        if json.contains("null") && has_null(json, self.levels) {
            return Err(serde_json::Error::custom(REFUSED));
        }
        self.list.set(json)
    }
}

/// Whether null stands in the innermost of `levels` lists. A list that is null holds none.
fn has_null(json: &str, levels: usize) -> bool {
    if levels == 0 {
        return json == "null";
    }
    let items = serde_json::from_str::<Vec<&RawValue>>(json).unwrap_or_default();
    items.iter().any(|item| has_null(item.get(), levels - 1))
}
