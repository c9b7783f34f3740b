//! The objects that one JSON object fills: an object, and what its spreads lead to.

use super::table::Step;
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

/// `__typename` did not come: leaves out each part under a condition that hangs on it, since it was
/// not selected, or `__typename` would have been. Gives whether nothing else hangs on it.
pub(super) fn do_without_typename(object: &mut dyn Object) -> bool {
    let mut index = 0;
    loop {
        match object.spread(index) {
            Spread::End => return true,
            Spread::Always(inner) => {
                if !do_without_typename(inner) {
                    return false;
                }
            }
            Spread::Conditional(part) => {
                if !part.object().is_some_and(do_without_typename) {
                    part.clear();
                }
            }
            Spread::ConditionalOn(_, part) => part.clear(),
            Spread::On(..) | Spread::Member(_) => return false,
        }
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
        if let Some(inner) = inner
            && (!is_new || prepare(inner))
        {
            resolve(inner, typename);
        }
        index += 1;
    }
}

/// What spread `index` leads to, unless it is not there: not selected, or of another type.
fn inner(object: &mut dyn Object, index: usize) -> Option<&mut dyn Object> {
    match object.spread(index) {
        Spread::Always(inner) => Some(inner),
        Spread::Conditional(part) | Spread::On(_, part) | Spread::ConditionalOn(_, part) => {
            part.object()
        }
        Spread::Member(member) => member.object(),
        Spread::End => None,
    }
}

/// What a path of spreads leads to.
pub(super) fn follow<'o>(
    mut object: &'o mut dyn Object,
    path: &[usize],
) -> Option<&'o mut dyn Object> {
    for index in path {
        object = inner(object, *index)?;
    }
    Some(object)
}

/// Clears the part under a condition that a path leads to; one within a part that is gone is gone too.
pub(super) fn clear(object: &mut dyn Object, path: &[usize]) {
    let Some((last, before)) = path.split_last() else {
        return;
    };
    if let Some(object) = follow(object, before)
        && let Spread::Conditional(part) | Spread::ConditionalOn(_, part) = object.spread(*last)
    {
        part.clear();
    }
}

/// Lists `object` and the spreads that are there, outer before inner.
pub(super) fn steps(object: &mut dyn Object, steps: &mut Vec<Step>) {
    steps.push(Step {
        shape: object.shape(),
        level: 0,
        index: 0,
        is_conditional: false,
    });
    steps_within(object, 1, steps);
}

fn steps_within(object: &mut dyn Object, level: usize, steps: &mut Vec<Step>) {
    let mut index = 0;
    loop {
        let (inner, is_conditional) = match object.spread(index) {
            Spread::End => return,
            Spread::Always(inner) => (Some(inner), false),
            Spread::Conditional(part) | Spread::ConditionalOn(_, part) => (part.object(), true),
            Spread::On(_, part) => (part.object(), false),
            Spread::Member(member) => (member.object(), false),
        };
        if let Some(inner) = inner {
            steps.push(Step {
                shape: inner.shape(),
                level,
                index,
                is_conditional,
            });
            steps_within(inner, level + 1, steps);
        }
        index += 1;
    }
}

/// How many times the first spread alone takes the whole JSON object, as it is all there is: what it
/// leads to is then read in the place of `object`.
pub(super) fn sole(object: &mut dyn Object) -> usize {
    if !object.shape().keys.is_empty() || !matches!(object.spread(1), Spread::End) {
        return 0;
    }
    let inner = match object.spread(0) {
        Spread::Always(inner) => Some(inner),
        Spread::On(_, part) => part.object(),
        Spread::Member(member) => member.object(),
        Spread::Conditional(_) | Spread::ConditionalOn(..) | Spread::End => None,
    };
    inner.map_or(0, |inner| 1 + sole(inner))
}

/// The object that [`sole`] counts down to.
pub(super) fn descend(mut object: &mut dyn Object, levels: usize) -> Option<&mut dyn Object> {
    for _ in 0..levels {
        object = inner(object, 0)?;
    }
    Some(object)
}
