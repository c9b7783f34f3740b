//! One numbering for all fields that one JSON object fills: the object's own first, then those of
//! each spread that is there, spreads of spreads included, in order.

use super::bits::Bits;
use crate::__private::place::{Object, Spread};

/// Whether anything hangs on `__typename`, and the parts under a condition made ready to be filled.
pub(super) fn prepare(object: &mut dyn Object) -> bool {
    let mut waits = false;
    let mut index = 0;
    loop {
        let inner = match object.spread(index) {
            Spread::End => return waits,
            Spread::Always(inner) => Some(inner),
            Spread::Conditional(part) => {
                part.insert();
                part.object()
            }
            Spread::On(_, part) | Spread::ConditionalOn(_, part) => {
                part.clear();
                waits = true;
                None
            }
            Spread::Member(_) => {
                waits = true;
                None
            }
        };
        waits |= inner.is_some_and(prepare);
        index += 1;
    }
}

/// `__typename` came: what hangs on it becomes what it is.
pub(super) fn resolve(object: &mut dyn Object, typename: &str) {
    let mut index = 0;
    loop {
        let (inner, is_new) = match object.spread(index) {
            Spread::End => return,
            Spread::Always(inner) => (Some(inner), false),
            Spread::Conditional(part) => (part.object(), false),
            Spread::On(types, part) | Spread::ConditionalOn(types, part) => {
                if types.contains(&typename) {
                    part.insert();
                }
                (part.object(), true)
            }
            Spread::Member(member) => {
                member.resolve(typename);
                (member.object(), true)
            }
        };
        if let Some(inner) = inner {
            if is_new {
                prepare(inner);
            }
            resolve(inner, typename);
        }
        index += 1;
    }
}

/// A spread as far as its fields are concerned.
enum Holder<'a> {
    Object(&'a mut dyn Object),
    /// It is not there: not selected, or of another type.
    Nothing,
    /// There is no such spread.
    End,
}

fn holder(object: &mut dyn Object, index: usize) -> Holder<'_> {
    let inner = match object.spread(index) {
        Spread::End => return Holder::End,
        Spread::Always(inner) => Some(inner),
        Spread::Conditional(part) | Spread::On(_, part) | Spread::ConditionalOn(_, part) => {
            part.object()
        }
        Spread::Member(member) => member.object(),
    };
    inner.map_or(Holder::Nothing, Holder::Object)
}

/// Calls `visit` with each spread that is there, in order.
fn each_spread(object: &mut dyn Object, mut visit: impl FnMut(&mut dyn Object)) {
    let mut index = 0;
    loop {
        match holder(object, index) {
            Holder::Object(inner) => visit(inner),
            Holder::Nothing => {}
            Holder::End => return,
        }
        index += 1;
    }
}

/// How many fields there are in all.
pub(super) fn count(object: &mut dyn Object) -> usize {
    let mut fields = object.shape().keys.len();
    each_spread(object, |inner| fields += count(inner));
    fields
}

/// The object or spread that holds field `number`, and the index of the field there.
pub(super) fn at(object: &mut dyn Object, number: usize) -> Option<(&mut dyn Object, usize)> {
    let shape = object.shape();
    let Some(mut rest) = number.checked_sub(shape.keys.len()) else {
        return Some((object, number));
    };
    let mut index = 0;
    loop {
        let fields = match holder(object, index) {
            Holder::Object(inner) => count(inner),
            Holder::Nothing => 0,
            Holder::End => return None,
        };
        if rest < fields {
            return match holder(object, index) {
                Holder::Object(inner) => at(inner, rest),
                Holder::Nothing | Holder::End => None,
            };
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
    each_spread(object, |inner| next += matching(inner, key, next, found));
    next - first
}

/// Whether field `number` is part of a spread under a condition.
pub(super) fn is_conditional(object: &mut dyn Object, number: usize) -> bool {
    let Some(mut rest) = number.checked_sub(object.shape().keys.len()) else {
        return false;
    };
    let mut index = 0;
    loop {
        let condition = matches!(
            object.spread(index),
            Spread::Conditional(_) | Spread::ConditionalOn(..)
        );
        match holder(object, index) {
            Holder::End => return false,
            Holder::Nothing => {}
            Holder::Object(inner) => {
                let fields = count(inner);
                if rest < fields {
                    return condition || is_conditional(inner, rest);
                }
                rest -= fields;
            }
        }
        index += 1;
    }
}

/// Clears each part that was not selected, and finds the first field that must come and did not.
///
/// A part under a condition was selected when it got all that it must have, and at least one value;
/// `unfit` holds the fields that another selection's value did not satisfy. Gives the number after
/// the last field.
pub(super) fn settle(
    object: &mut dyn Object,
    seen: &Bits,
    unfit: &[usize],
    first: usize,
) -> Result<usize, usize> {
    let shape = object.shape();
    for (index, required) in shape.required.iter().enumerate() {
        let number = first + index;
        if *required && (!seen.contains(number) || unfit.contains(&number)) {
            return Err(number);
        }
    }
    let mut next = first + shape.keys.len();
    let mut index = 0;
    loop {
        match object.spread(index) {
            Spread::End => return Ok(next),
            Spread::Always(inner) => next = settle(inner, seen, unfit, next)?,
            Spread::Conditional(part) | Spread::ConditionalOn(_, part) => {
                let Some(inner) = part.object() else {
                    index += 1;
                    continue;
                };
                let end = next + count(inner);
                // What is unfit in a part of this part leaves that one out, not this one.
                let is_complete = settle(inner, seen, unfit, next).is_ok();
                if !is_complete || !(next..end).any(|number| seen.contains(number)) {
                    part.clear();
                }
                next = end;
            }
            Spread::On(_, part) => {
                if let Some(inner) = part.object() {
                    next = settle(inner, seen, unfit, next)?;
                }
            }
            Spread::Member(member) => {
                if let Some(inner) = member.object() {
                    next = settle(inner, seen, unfit, next)?;
                }
            }
        }
        index += 1;
    }
}

/// The object that alone takes the whole JSON object, where that is a spread which has none itself:
/// it is read at the speed of an object without spreads.
pub(super) fn sole(object: &mut dyn Object) -> Option<&mut dyn Object> {
    if !object.shape().keys.is_empty() || !matches!(object.spread(1), Spread::End) {
        return None;
    }
    let inner = match object.spread(0) {
        Spread::Always(inner) => Some(inner),
        Spread::On(_, part) => part.object(),
        Spread::Member(member) => member.object(),
        Spread::Conditional(_) | Spread::ConditionalOn(..) | Spread::End => None,
    }?;
    matches!(inner.spread(0), Spread::End).then_some(inner)
}
