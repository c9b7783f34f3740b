//! Which fields one JSON object fills, by number: of an object without spreads, and of one with.

use super::bits::Bits;
use super::key::TYPENAME;
use super::several::Service;
use super::table::Tables;
use crate::__private::place::{Object, Shape};
use crate::__private::switches::Switches;

/// Of more keys than this there is an index: a key in an unexpected place is compared with few.
const MOST_KEYS_SEARCHED: usize = 12;

/// The numbering of all fields that one JSON object fills.
pub(super) trait Layout {
    /// How many there are.
    fn fields(&self) -> usize;

    /// The key of field `number`.
    fn key(&self, number: usize) -> Option<&'static [u8]>;

    /// A field whose key is `key`, wherever it is.
    fn search(&self, key: &[u8]) -> Option<usize>;

    /// The field that is likely to come after field `number`. Servers answer in the order of the
    /// document, which is the order of numbers.
    #[inline]
    fn after(&self, number: usize, _seen: &Bits) -> usize {
        number + 1
    }

    /// The field whose key is `__typename`, if there is one.
    fn typename(&self) -> Option<usize>;

    /// All fields that share the key of field `number`, where there is more than one.
    fn sharers(&self, number: usize) -> &[usize];

    /// How the value of field `number` serves all that share its key.
    fn service(&self, number: usize) -> Service;

    /// Whether field `number` is part of a spread under a condition.
    fn is_conditional(&self, number: usize) -> bool;

    /// Whether it takes more than a value for each field to know that `object` is complete.
    fn has_conditions(&self) -> bool;

    /// The object or spread that holds field `number`, and the index of the field there.
    fn reach<'o>(
        &self,
        object: &'o mut dyn Object,
        number: usize,
    ) -> Option<(&'o mut dyn Object, usize)>;

    /// Clears each part that is not there, and finds the first field that must come and did not.
    ///
    /// A part of which nobody knows is there when it got all that it must have, and at least one value; `unfit` holds the fields that another selection's value did not satisfy.
    fn settle(
        &self,
        object: &mut dyn Object,
        seen: &Bits,
        unfit: &[usize],
        is_shared: bool,
        switches: &Switches,
    ) -> Result<(), usize>;
}

/// An object without spreads: the numbers are the indices of its keys.
pub(super) struct Own<'t> {
    pub(super) shape: &'static Shape,
    pub(super) tables: &'t Tables,
}

impl Layout for Own<'_> {
    fn fields(&self) -> usize {
        self.shape.keys.len()
    }

    #[inline]
    fn key(&self, number: usize) -> Option<&'static [u8]> {
        self.shape.keys.get(number).map(|key| key.as_bytes())
    }

    fn search(&self, key: &[u8]) -> Option<usize> {
        let keys = self.shape.keys;
        if keys.len() > MOST_KEYS_SEARCHED {
            return self.tables.search(self.shape, key);
        }
        keys.iter()
            .position(|candidate| is_same(candidate.as_bytes(), key))
    }

    fn typename(&self) -> Option<usize> {
        let mut keys = self.shape.keys.iter();
        keys.position(|key| is_same(key.as_bytes(), TYPENAME))
    }

    fn sharers(&self, _: usize) -> &[usize] {
        &[]
    }

    fn service(&self, _: usize) -> Service {
        Service::Held
    }

    fn is_conditional(&self, _: usize) -> bool {
        false
    }

    fn has_conditions(&self) -> bool {
        false
    }

    fn reach<'o>(
        &self,
        object: &'o mut dyn Object,
        number: usize,
    ) -> Option<(&'o mut dyn Object, usize)> {
        Some((object, number))
    }

    fn settle(
        &self,
        object: &mut dyn Object,
        seen: &Bits,
        unfit: &[usize],
        _: bool,
        switches: &Switches,
    ) -> Result<(), usize> {
        first_missing(object, 0, seen, unfit, switches).map_or(Ok(()), Err)
    }
}

/// The first field of `object` that must come and did not, or does not fit; `first` is the number of
/// its first field.
pub(super) fn first_missing(
    object: &dyn Object,
    first: usize,
    seen: &Bits,
    unfit: &[usize],
    switches: &Switches,
) -> Option<usize> {
    let fields = object.shape().required.iter().enumerate();
    let mut lacking = fields.filter(|(index, _)| {
        let number = first + index;
        !seen.contains(number) || unfit.contains(&number)
    });
    let must_come = |(index, required): (usize, &bool)| {
        *required || switches.decide(object.condition(index)) == Some(true)
    };
    let missing = lacking.find(|field| must_come(*field));
    missing.map(|(index, _)| first + index)
}

/// Equality of keys, most of which are as long as a word or two: two loads, and no call.
#[inline]
pub(super) fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match one.len() {
        8..=16 => {
            one.first_chunk::<8>() == other.first_chunk()
                && one.last_chunk::<8>() == other.last_chunk()
        }
        4..=7 => {
            one.first_chunk::<4>() == other.first_chunk()
                && one.last_chunk::<4>() == other.last_chunk()
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn keys_are_the_same_only_when_every_byte_is() {
        for length in 0..40 {
            let key: Vec<u8> = (0..length).collect();
            assert!(is_same(&key, &key.clone()));
            for position in 0..key.len() {
                let mut other = key.clone();
                other[position] ^= 1;
                assert!(!is_same(&key, &other), "{position} of {length}");
                assert!(!is_same(&key, &key[..position]), "{position} of {length}");
            }
        }
    }
}
