//! Keys of a JSON object, read as raw bytes: text that is only compared needs no check for UTF-8.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::borrow::Cow;
use std::fmt;

use super::layout::{Layout, is_same};

/// The key under which an abstract type says what it is.
pub(super) const TYPENAME: &[u8] = b"__typename";

/// The number that stands for `__typename` where that is no field.
pub(super) const TYPENAME_UNASKED: usize = usize::MAX;

/// Finds out which field a key means; a server may say more than it was asked.
pub(super) struct Lookup<'l, L> {
    pub(super) layout: &'l L,
    /// The field whose key is likely to come.
    pub(super) guess: usize,
}

impl<L: Layout> Lookup<'_, L> {
    #[cold]
    fn elsewhere(&self, key: &[u8]) -> Option<usize> {
        let found = self.layout.search(key);
        found.or_else(|| (key == TYPENAME).then_some(TYPENAME_UNASKED))
    }
}

impl<'de, L: Layout> DeserializeSeed<'de> for Lookup<'_, L> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl<L: Layout> Visitor<'_> for Lookup<'_, L> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Self::Value, E> {
        Ok(match self.layout.key(self.guess) {
            Some(next) if is_same(next, key) => Some(self.guess),
            _ => self.elsewhere(key),
        })
    }
}

/// Looks for `__typename` and keeps any other key: what it means is not known yet.
pub(super) struct UntilTypename;

impl<'de> DeserializeSeed<'de> for UntilTypename {
    /// `None` is `__typename`.
    type Value = Option<Cow<'de, [u8]>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl<'de> Visitor<'de> for UntilTypename {
    type Value = Option<Cow<'de, [u8]>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_bytes<E: Error>(self, key: &'de [u8]) -> Result<Self::Value, E> {
        Ok((key != TYPENAME).then_some(Cow::Borrowed(key)))
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Self::Value, E> {
        Ok((key != TYPENAME).then(|| Cow::Owned(key.to_owned())))
    }
}

/// The value of `__typename`.
pub(super) struct TypenameSeed;

impl<'de> DeserializeSeed<'de> for TypenameSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TypenameSeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a type")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}
