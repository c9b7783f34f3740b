//! One numbering for all fields that one JSON object fills: the object's own first, then those of
//! each fragment spread into it, fragments of fragments included, in order.

use super::bits::Bits;
use crate::__private::place::Object;

/// How many fields there are in all.
pub(super) fn count(object: &mut dyn Object) -> usize {
    let mut fields = object.shape().keys.len();
    let mut index = 0;
    while let Some(spread) = object.spread(index) {
        fields += count(spread);
        index += 1;
    }
    fields
}

/// The object or fragment that holds field `number`, and the index of the field there.
pub(super) fn at(object: &mut dyn Object, number: usize) -> Option<(&mut dyn Object, usize)> {
    let shape = object.shape();
    let Some(mut rest) = number.checked_sub(shape.keys.len()) else {
        return Some((object, number));
    };
    let mut index = 0;
    loop {
        let fields = count(object.spread(index)?);
        if rest < fields {
            return at(object.spread(index)?, rest);
        }
        rest -= fields;
        index += 1;
    }
}

/// Calls `found` with the number of each field whose key is `key`; gives the count of fields.
/// `first` is the number of the object's first field.
pub(super) fn matching(
    object: &mut dyn Object,
    key: &[u8],
    first: usize,
    found: &mut dyn FnMut(usize),
) -> usize {
    let shape = object.shape();
    for (index, candidate) in shape.keys.iter().enumerate() {
        if candidate.as_bytes() == key {
            found(first + index);
        }
    }
    let mut next = first + shape.keys.len();
    let mut index = 0;
    while let Some(spread) = object.spread(index) {
        next += matching(spread, key, next, found);
        index += 1;
    }
    next - first
}

/// The first field that must come and is not in `seen`.
pub(super) fn first_missing(
    object: &mut dyn Object,
    seen: &Bits,
    first: usize,
) -> Result<usize, usize> {
    let shape = object.shape();
    for (index, required) in shape.required.iter().enumerate() {
        if *required && !seen.contains(first + index) {
            return Err(first + index);
        }
    }
    let mut next = first + shape.keys.len();
    let mut index = 0;
    while let Some(spread) = object.spread(index) {
        next = first_missing(spread, seen, next)?;
        index += 1;
    }
    Ok(next)
}
