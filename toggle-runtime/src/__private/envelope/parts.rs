//! The top level of an answer, key by key.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use crate::__private::decode::Root;

/// The top level of an answer. `errors` and `extensions` are held as text, so that nothing odd in
/// them can keep `data` from being read.
#[derive(Default)]
pub(super) struct Parts<'b> {
    pub(super) data: Found<'b>,
    pub(super) errors: Option<&'b RawValue>,
    pub(super) extensions: Option<&'b RawValue>,
    /// A key that stands twice: which of the two counts would be a guess.
    pub(super) repeated: Option<&'static str>,
}

/// What stands at `data`.
#[derive(Default)]
pub(super) enum Found<'b> {
    #[default]
    Absent,
    Null,
    /// Not null, and in its place.
    Decoded,
    /// Not null, and not looked into.
    Text(&'b RawValue),
}

impl<'b> Parts<'b> {
    /// With a place for it `data` is streamed there, without it is held as text.
    pub(super) fn read(body: &'b [u8], root: Option<Root<'_>>) -> serde_json::Result<Self> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let parts = deserializer.deserialize_map(PartsVisitor(root))?;
        deserializer.end()?;
        Ok(parts)
    }

    fn read_data<A: MapAccess<'b>>(
        root: Option<Root<'_>>,
        map: &mut A,
    ) -> Result<Found<'b>, A::Error> {
        let Some(root) = root else {
            let json = map.next_value::<&RawValue>()?;
            return Ok(not_null(json).map_or(Found::Null, Found::Text));
        };
        let is_value = map.next_value_seed(root)?;
        Ok(if is_value {
            Found::Decoded
        } else {
            Found::Null
        })
    }
}

struct PartsVisitor<'p>(Option<Root<'p>>);

impl<'b> Visitor<'b> for PartsVisitor<'_> {
    type Value = Parts<'b>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'b>>(mut self, mut map: A) -> Result<Parts<'b>, A::Error> {
        let mut parts = Parts::default();
        let mut has_data = false;
        let mut has_errors = false;
        let mut has_extensions = false;
        while let Some(key) = map.next_key_seed(TopKeySeed)? {
            let (name, seen) = match key {
                TopKey::Data => ("data", &mut has_data),
                TopKey::Errors => ("errors", &mut has_errors),
                TopKey::Extensions => ("extensions", &mut has_extensions),
                TopKey::Unknown => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if std::mem::replace(seen, true) {
                parts.repeated = Some(name);
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            match key {
                TopKey::Data => parts.data = Parts::read_data(self.0.take(), &mut map)?,
                TopKey::Errors => parts.errors = not_null(map.next_value()?),
                _ => parts.extensions = not_null(map.next_value()?),
            }
        }
        Ok(parts)
    }
}

fn not_null(json: &RawValue) -> Option<&RawValue> {
    (json.get() != "null").then_some(json)
}

enum TopKey {
    Data,
    Errors,
    Extensions,
    Unknown,
}

struct TopKeySeed;

impl<'de> DeserializeSeed<'de> for TopKeySeed {
    type Value = TopKey;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<TopKey, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for TopKeySeed {
    type Value = TopKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<TopKey, E> {
        Ok(match key {
            b"data" => TopKey::Data,
            b"errors" => TopKey::Errors,
            b"extensions" => TopKey::Extensions,
            _ => TopKey::Unknown,
        })
    }
}
