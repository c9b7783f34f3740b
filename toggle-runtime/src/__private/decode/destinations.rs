//! The objects that one JSON object fills: an object, and what its spreads lead to.

use super::table::Step;
use crate::__private::place::{Object, Part, Spread};

/// What is known of the `__typename` of a JSON object.
#[derive(Clone, Copy)]
pub(super) enum Typename<'n> {
    /// Not looked for yet.
    Unread,
    /// It did not come.
    Absent,
    /// It came.
    Is(&'n str),
}

/// Makes all that a JSON object fills ready for it, and lists it, outer before inner: each spread
/// becomes what `typename` says. Gives whether that is all. Else something hangs on a `__typename`
/// that was not read or did not come.
pub(super) fn unfold(
    object: &mut dyn Object,
    typename: Typename<'_>,
    steps: &mut Vec<Step>,
) -> bool {
    steps.clear();
    steps.push(Step {
        shape: object.shape(),
        level: 0,
        index: 0,
        is_conditional: false,
    });
    unfold_within(object, typename, 1, steps)
}

fn unfold_within(
    object: &mut dyn Object,
    typename: Typename<'_>,
    level: usize,
    steps: &mut Vec<Step>,
) -> bool {
    let mut index = 0;
    loop {
        let (inner, is_conditional) = match object.spread(index) {
            Spread::End => return true,
            Spread::Always(inner) => (Some(inner), false),
            Spread::Member(member) => {
                let Typename::Is(name) = typename else {
                    return false;
                };
                member.resolve(name);
                (member.object(), false)
            }
            Spread::On(types, part) => {
                let Typename::Is(name) = typename else {
                    return false;
                };
                (part_on(part, types.contains(&name)), false)
            }
            Spread::ConditionalOn(types, part) => match typename {
                Typename::Unread => return false,
                // Had it been selected, `__typename` would have come.
                Typename::Absent => (part_on(part, false), true),
                Typename::Is(name) => (part_on(part, types.contains(&name)), true),
            },
            Spread::Conditional(part) => (part_on(part, true), true),
        };
        let listed = steps.len();
        if let Some(inner) = inner {
            steps.push(Step {
                shape: inner.shape(),
                level,
                index,
                is_conditional,
            });
            if !unfold_within(inner, typename, level + 1, steps) {
                if !is_conditional || matches!(typename, Typename::Unread) {
                    return false;
                }
                steps.truncate(listed);
                leave_out(object, index);
            }
        }
        index += 1;
    }
}

/// A part becomes empty, or goes.
fn part_on(part: &mut dyn Part, is_there: bool) -> Option<&mut dyn Object> {
    if is_there {
        part.insert();
    } else {
        part.clear();
    }
    part.object()
}

/// Clears spread `index`, where it is a part under a condition.
fn leave_out(object: &mut dyn Object, index: usize) {
    if let Spread::Conditional(part) | Spread::ConditionalOn(_, part) = object.spread(index) {
        part.clear();
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
    if let Some(object) = follow(object, before) {
        leave_out(object, *last);
    }
}
