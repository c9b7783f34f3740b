//! The objects that one JSON object fills: an object, and what its spreads lead to.

use super::table::{Lack, Step};
use crate::__private::place::{Object, Part, Spread};
use crate::__private::switches::Switches;

/// Makes all that a JSON object fills ready for it, and lists it, outer before inner: each spread
/// becomes what the type and the conditions say. Gives whether that is all; else something hangs on the
/// type, and that is not known.
pub(super) fn unfold(
    object: &mut dyn Object,
    typename: Option<&str>,
    switches: &Switches,
    steps: &mut Vec<Step>,
) -> bool {
    steps.clear();
    steps.push(Step {
        shape: object.shape(),
        level: 0,
        index: 0,
        lack: Lack::Never,
    });
    unfold_within(object, typename, switches, 1, steps).is_some()
}

fn unfold_within(
    object: &mut dyn Object,
    typename: Option<&str>,
    switches: &Switches,
    level: usize,
    steps: &mut Vec<Step>,
) -> Option<()> {
    let mut index = 0;
    loop {
        let (inner, lack) = match object.spread(index) {
            Spread::End => return Some(()),
            Spread::Always(inner) => (Some(inner), Lack::Never),
            Spread::Member(member) => {
                member.resolve(typename?);
                (member.object(), Lack::Never)
            }
            Spread::On(types, part) => {
                let applies = types.include(typename?);
                (part_on(part, applies != Some(false)), lack_of(applies))
            }
            Spread::Conditional(_) | Spread::ConditionalOn(..) => {
                under_condition(object, index, typename, switches)?
            }
        };
        if let Some(inner) = inner {
            steps.push(Step {
                shape: inner.shape(),
                level,
                index,
                lack,
            });
            unfold_within(inner, typename, switches, level + 1, steps)?;
        }
        index += 1;
    }
}

/// Spread `index`, which is under a condition; `None` where it hangs on the type, and that is not known.
fn under_condition<'o>(
    object: &'o mut dyn Object,
    index: usize,
    typename: Option<&str>,
    switches: &Switches,
) -> Option<(Option<&'o mut dyn Object>, Lack)> {
    let number = object.shape().keys.len() + index;
    let holds = switches.decide(object.condition(number));
    let (part, applies) = match object.spread(index) {
        Spread::Conditional(part) => (part, Some(true)),
        Spread::ConditionalOn(_, part) if holds == Some(false) => (part, Some(false)),
        Spread::ConditionalOn(types, part) => (part, types.include(typename?)),
        _ => return Some((None, Lack::Never)),
    };
    let lack = match holds {
        Some(_) => lack_of(applies),
        None => Lack::ByCondition,
    };
    let is_there = holds != Some(false) && applies != Some(false);
    Some((part_on(part, is_there), lack))
}

/// Of a type that came to its place since the schema was fetched, nobody knows what it is of.
fn lack_of(applies: Option<bool>) -> Lack {
    applies.map_or(Lack::ByType, |_| Lack::Never)
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

/// Clears the part that a path leads to; one within a part that is gone is gone too.
pub(super) fn clear(object: &mut dyn Object, path: &[usize]) {
    let Some((last, before)) = path.split_last() else {
        return;
    };
    if let Some(object) = follow(object, before)
        && let Spread::Conditional(part) | Spread::On(_, part) | Spread::ConditionalOn(_, part) =
            object.spread(*last)
    {
        part.clear();
    }
}
