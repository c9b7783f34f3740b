//! A JSON object into a generated object and the fragments spread into it.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use super::bits::Bits;
use super::failure::Expected;
use super::trace::Trace;
use super::{PlaceSeed, REFUSED, destinations, reader};
use crate::__private::place::{Object, Shape};

pub(super) struct ObjectVisitor<'p, 't> {
    object: &'p mut dyn Object,
    shape: &'static Shape,
    /// Asked once: a virtual call for every key would cost more than the comparison of keys.
    has_fragments: bool,
    depth: u8,
    trace: &'t Trace,
    seen: Bits,
}

impl<'p, 't> ObjectVisitor<'p, 't> {
    pub(super) fn new(object: &'p mut dyn Object, depth: u8, trace: &'t Trace) -> Self {
        let shape = object.shape();
        let has_fragments = object.spread(0).is_some();
        let fields = if has_fragments {
            destinations::count(object)
        } else {
            shape.keys.len()
        };
        Self {
            object,
            shape,
            has_fragments,
            depth,
            trace,
            seen: Bits::below(fields),
        }
    }

    /// Reads the value of a key that belongs to field `number` alone, straight from the stream.
    fn stream<'de, A: MapAccess<'de>>(
        &mut self,
        number: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.mark(number)?;
        let Some((holder, index)) = destinations::at(self.object, number) else {
            return Err(A::Error::custom(REFUSED));
        };
        let seed = PlaceSeed {
            place: holder.field(index),
            depth: self.depth,
            trace: self.trace,
        };
        map.next_value_seed(seed)
            .map_err(|error| self.under(number, error))
    }

    /// Reads the value of a key that several fields share: its text is taken once, each reads that.
    fn share<'de, A: MapAccess<'de>>(
        &mut self,
        numbers: &[usize],
        map: &mut A,
    ) -> Result<(), A::Error> {
        let json = map.next_value::<&RawValue>()?;
        for &number in numbers {
            self.mark(number)?;
            let Some((holder, index)) = destinations::at(self.object, number) else {
                return Err(A::Error::custom(REFUSED));
            };
            let seed = PlaceSeed {
                place: holder.field(index),
                depth: self.depth,
                trace: self.trace,
            };
            seed.deserialize(&mut reader(json))
                .map_err(|_| self.under(number, A::Error::custom(REFUSED)))?;
        }
        Ok(())
    }

    /// Notes that field `number` came; refuses a second time, because which of the two values is
    /// meant is a guess, and these may be balances.
    fn mark<E: Error>(&mut self, number: usize) -> Result<(), E> {
        if self.seen.insert(number) {
            return Ok(());
        }
        self.trace
            .refuse(Expected::OneValue, "two: the key is repeated");
        Err(self.under(number, E::custom(REFUSED)))
    }

    /// Adds field `number` to the path of a failure.
    #[cold]
    fn under<E>(&mut self, number: usize, error: E) -> E {
        if let Some((holder, index)) = destinations::at(self.object, number) {
            self.trace.under_field(holder.shape(), index);
        }
        error
    }

    fn finish<E: Error>(&mut self) -> Result<(), E> {
        let Err(number) = destinations::first_missing(self.object, &self.seen, 0) else {
            return Ok(());
        };
        if let Some((holder, index)) = destinations::at(self.object, number) {
            let expected = Expected::of(&holder.field(index));
            self.trace.refuse(expected, "nothing: the key is missing");
        }
        Err(self.under(number, E::custom(REFUSED)))
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut guess = 0;
        loop {
            let seed = KeySeed {
                object: &mut *self.object,
                shape: self.shape,
                has_fragments: self.has_fragments,
                guess,
            };
            match map.next_key_seed(seed)? {
                None => return self.finish(),
                Some(Key::Unknown) => {
                    map.next_value::<IgnoredAny>()?;
                }
                Some(Key::Field(number)) => {
                    self.stream(number, &mut map)?;
                    guess = number + 1;
                }
                Some(Key::Shared(numbers)) => self.share(&numbers, &mut map)?,
            }
        }
    }
}

/// What a key means to an object.
enum Key {
    /// Nothing: a server may say more than it was asked.
    Unknown,
    /// The value of one field.
    Field(usize),
    /// The value of several: the object's and a fragment's, or two fragments'.
    Shared(Vec<usize>),
}

/// Reads a key as raw bytes: text that is only compared needs no check for UTF-8.
struct KeySeed<'p> {
    object: &'p mut dyn Object,
    shape: &'static Shape,
    has_fragments: bool,
    guess: usize,
}

impl KeySeed<'_> {
    fn lookup(self, key: &[u8]) -> Key {
        if self.has_fragments {
            return self.lookup_everywhere(key);
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

    fn lookup_everywhere(self, key: &[u8]) -> Key {
        let mut found = Key::Unknown;
        destinations::matching(self.object, key, 0, &mut |number| match &mut found {
            Key::Unknown => found = Key::Field(number),
            Key::Field(first) => found = Key::Shared(vec![*first, number]),
            Key::Shared(numbers) => numbers.push(number),
        });
        found
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Key, E> {
        Ok(self.lookup(key))
    }
}
