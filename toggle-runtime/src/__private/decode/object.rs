//! A JSON object into a generated object: the type of an abstract one first, then the fields.

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

use super::failure::Expected;
use super::fields::Fields;
use super::key::{Typename, UntilTypename};
use super::layout::Layout;
use super::{Pass, REFUSED, destinations, reader};
use crate::__private::place::{Object, Spread};

/// Objects with more keys than this have a table, whatever else they are: without one a key in an
/// unexpected place is compared with each.
const MOST_KEYS_SEARCHED: usize = 64;

pub(super) struct ObjectVisitor<'p, 't> {
    pub(super) object: &'p mut dyn Object,
    pub(super) depth: u8,
    pub(super) pass: &'t Pass,
}

/// What stands before the fields that can be read from the stream.
struct Head<'de> {
    /// Keys that came before `__typename`, with their values.
    held: Vec<(Cow<'de, [u8]>, &'de RawValue)>,
    /// `None` where it does not come, and need not.
    typename: Option<Cow<'de, str>>,
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
            pass,
        } = self;
        // Asked once: a virtual call for every key would cost more than the comparison of keys.
        if matches!(object.spread(0), Spread::End) {
            let shape = object.shape();
            if shape.keys.len() <= MOST_KEYS_SEARCHED {
                return Fields::new(object, shape, depth, pass).read(&mut map);
            }
        }
        let head = if destinations::prepare(object) {
            Some(head(object, pass, &mut map)?)
        } else {
            None
        };
        let levels = destinations::sole(object);
        let Some(object) = destinations::descend(object, levels) else {
            return Err(A::Error::custom(REFUSED));
        };
        fill(object, depth, pass, head, &mut map)
    }
}

/// Fills an object that is ready to be.
fn fill<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    depth: u8,
    pass: &Pass,
    head: Option<Head<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let shape = object.shape();
    if shape.keys.len() <= MOST_KEYS_SEARCHED && matches!(object.spread(0), Spread::End) {
        return rest(Fields::new(object, shape, depth, pass), head, map);
    }
    let table = pass.tables.of(object);
    rest(Fields::new(object, table, depth, pass), head, map)
}

/// Reads up to `__typename`, and lets the object become what it says. It comes first, since it is
/// asked for first; from a server that orders keys by another rule it may come last.
fn head<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    pass: &Pass,
    map: &mut A,
) -> Result<Head<'de>, A::Error> {
    let mut held = Vec::new();
    loop {
        match map.next_key_seed(UntilTypename)? {
            Some(Some(key)) => {
                // Rarely one alone: where `__typename` is not first, it is mostly last.
                if held.is_empty() {
                    held.reserve(8);
                }
                held.push((key, map.next_value()?));
            }
            Some(None) => {
                let typename = if pass.trace.is_on() {
                    explain_typename(object, pass, map.next_value()?)?
                } else {
                    map.next_value_seed(Typename(object))?
                };
                let typename = Some(typename);
                return Ok(Head { held, typename });
            }
            // Asked for by nothing but parts under conditions that do not hold.
            None if destinations::do_without_typename(object) => {
                let typename = None;
                return Ok(Head { held, typename });
            }
            None => {
                pass.trace.miss(Expected::String);
                return Err(without_typename(object, pass));
            }
        }
    }
}

fn explain_typename<'de, E: Error>(
    object: &mut dyn Object,
    pass: &Pass,
    json: &'de RawValue,
) -> Result<Cow<'de, str>, E> {
    Typename(object)
        .deserialize(&mut reader(json))
        .map_err(|_| {
            let expected = Expected::String;
            pass.trace.refuse(expected, expected.found_in(json.get()));
            without_typename(object, pass)
        })
}

#[cold]
fn without_typename<E: Error>(object: &mut dyn Object, pass: &Pass) -> E {
    pass.trace.under_typename(object.shape());
    E::custom(REFUSED)
}

fn rest<'de, A: MapAccess<'de>, L: Layout>(
    mut fields: Fields<'_, '_, L>,
    head: Option<Head<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    if let Some(Head { held, typename }) = head {
        if let Some(typename) = typename {
            fields.typename(&typename)?;
        }
        for (key, json) in &held {
            fields.held(key, json)?;
        }
    }
    fields.read(map)
}
