//! The value of a field under a condition. Its `Option` is for the key that does not come, and takes a
//! null only where the field's own type does.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use super::failure::Expected;
use super::trace::Trace;
use super::{Pass, PlaceSeed, REFUSED};
use crate::__private::place::{Object, Place};

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
