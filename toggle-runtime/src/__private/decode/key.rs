//! Keys of a JSON object, read as raw bytes: text that is only compared needs no check for UTF-8.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

use super::destinations;
use crate::__private::place::{Object, Shape};

/// The key under which an abstract type says what it is.
pub(super) const TYPENAME: &[u8] = b"__typename";

/// What a key means to an object.
pub(super) enum Key {
    /// Nothing: a server may say more than it was asked.
    Unknown,
    /// The value of one field.
    Field(usize),
    /// The value of several: the object's and a fragment's, or two fragments'.
    Shared(Vec<usize>),
}

/// Finds out what a key means.
pub(super) struct Lookup<'p> {
    pub(super) object: &'p mut dyn Object,
    pub(super) shape: &'static Shape,
    pub(super) has_spreads: bool,
    /// The field whose key is likely to come.
    pub(super) guess: usize,
}

impl Lookup<'_> {
    pub(super) fn find(self, key: &[u8]) -> Key {
        if self.has_spreads {
            return self.find_everywhere(key);
        }
        let keys = self.shape.keys;
        // Servers answer in the order of the document, which is the order of `keys`.
        if keys
            .get(self.guess)
            .is_some_and(|next| next.as_bytes() == key)
        {
            return Key::Field(self.guess);
        }
        keys.iter()
            .position(|candidate| candidate.as_bytes() == key)
            .map_or(Key::Unknown, Key::Field)
    }

    fn find_everywhere(self, key: &[u8]) -> Key {
        let mut found = Key::Unknown;
        destinations::matching(self.object, key, 0, &mut |number| match &mut found {
            Key::Unknown => found = Key::Field(number),
            Key::Field(first) => found = Key::Shared(vec![*first, number]),
            Key::Shared(numbers) => numbers.push(number),
        });
        found
    }
}

impl<'de> DeserializeSeed<'de> for Lookup<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for Lookup<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Key, E> {
        Ok(self.find(key))
    }
}

/// Looks for `__typename` and keeps any other key: what it means is not known yet.
pub(super) struct UntilTypename;

impl<'de> DeserializeSeed<'de> for UntilTypename {
    /// `None` is `__typename`.
    type Value = Option<Box<[u8]>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for UntilTypename {
    type Value = Option<Box<[u8]>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Self::Value, E> {
        Ok((key != TYPENAME).then(|| key.into()))
    }
}
