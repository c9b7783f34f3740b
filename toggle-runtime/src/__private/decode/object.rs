//! A JSON object into a generated object: the type of an abstract one first, then the fields.

use serde::de::{Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use super::failure::Expected;
use super::fields::Fields;
use super::key::{TYPENAME, UntilTypename};
use super::trace::Trace;
use super::{REFUSED, destinations};
use crate::__private::place::{Object, Spread};

pub(super) struct ObjectVisitor<'p, 't> {
    pub(super) object: &'p mut dyn Object,
    pub(super) depth: u8,
    pub(super) trace: &'t Trace,
}

/// What stands before the fields that can be read from the stream.
struct Head<'de> {
    /// Keys that came before `__typename`, with their values.
    held: Vec<(Box<[u8]>, &'de RawValue)>,
    typename: &'de RawValue,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self {
            object,
            depth,
            trace,
        } = self;
        // Asked once: a virtual call for every key would cost more than the comparison of keys.
        if matches!(object.spread(0), Spread::End) {
            return Fields::plain(object, depth, trace).read(&mut map);
        }
        if !destinations::prepare(object) {
            return Fields::with_spreads(object, depth, trace).read(&mut map);
        }
        let head = head(object, trace, &mut map)?;
        if destinations::sole(object).is_some()
            && let Some(sole) = destinations::sole(object)
        {
            return rest(Fields::plain(sole, depth, trace), &head, &mut map);
        }
        rest(Fields::with_spreads(object, depth, trace), &head, &mut map)
    }
}

/// Reads up to `__typename`, and lets the object become what it says. It comes first, since it is
/// asked for first; from a server that orders keys by another rule it may come last.
fn head<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    trace: &Trace,
    map: &mut A,
) -> Result<Head<'de>, A::Error> {
    let mut held = Vec::new();
    loop {
        match map.next_key_seed(UntilTypename)? {
            Some(Some(key)) => held.push((key, map.next_value()?)),
            Some(None) => {
                let typename: &RawValue = map.next_value()?;
                let Ok(name) = serde_json::from_str::<String>(typename.get()) else {
                    let expected = Expected::String;
                    trace.refuse(expected, expected.found_in(typename.get()));
                    return Err(without_typename(object, trace));
                };
                destinations::resolve(object, &name);
                return Ok(Head { held, typename });
            }
            None => {
                trace.miss(Expected::String);
                return Err(without_typename(object, trace));
            }
        }
    }
}

#[cold]
fn without_typename<E: Error>(object: &mut dyn Object, trace: &Trace) -> E {
    trace.under_typename(object.shape());
    E::custom(REFUSED)
}

fn rest<'de, A: MapAccess<'de>>(
    mut fields: Fields<'_, '_>,
    head: &Head<'de>,
    map: &mut A,
) -> Result<(), A::Error> {
    fields.held(TYPENAME, head.typename)?;
    for (key, json) in &head.held {
        fields.held(key, json)?;
    }
    fields.read(map)
}
