//! Which parts of answers lie in a box.
//!
//! rustc looks 128 levels into a type and then gives up, with a message about auto traits that helps
//! nobody; and fragments that are spread twice, in each other, make a struct that outgrows the stack. So
//! from the innermost types outwards each is measured, and what would pass a limit goes in a box, which
//! rustc does not look through. What is measured is the type alone: wherever a fragment is spread, in
//! whichever module, it is as deep and as large.

use std::collections::BTreeMap;

use crate::ir::{self, OutputType};

/// The most levels of a type without a box: what stands around an answer, futures most of all, has
/// levels of its own.
pub(super) const DEEPEST: usize = 56;

/// The most words of a struct, as far as boxes can help: 16 KiB. Without optimisation a value is on the
/// stack a few times while it is built.
const LARGEST: usize = 2048;

/// The most words of a member: each variant of an enum is as large as the largest.
const LARGEST_MEMBER: usize = 1024;

/// A box is a pointer to the value and one to what it can do; inside it rustc finds a pointer.
const BOX: Extent = Extent {
    depth: BOX_DEPTH,
    words: 2,
};

/// A box, for rustc.
pub(super) const BOX_DEPTH: usize = 6;

/// How much of a type lies outside of boxes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Extent {
    /// Levels, for rustc.
    depth: usize,
    /// Size, nearly.
    words: usize,
}

/// By the names of their types.
type Extents = BTreeMap<String, Extent>;

/// Boxes what lies too deep or is too large, in the operations and in the fragments that these share.
pub(super) fn mark(operations: &mut [ir::Operation], fragments: &mut [ir::Object]) {
    let mut known = Extents::new();
    for index in inner_first(fragments) {
        if let Some(fragment) = fragments.get_mut(index) {
            let extent = mark_object(fragment, &known);
            known.insert(fragment.type_name.clone(), extent);
        }
    }
    for operation in operations {
        mark_object(&mut operation.data, &known);
    }
}

/// The fragments, each behind those that are spread in it. A chain of them may be longer than the
/// stack.
fn inner_first(fragments: &[ir::Object]) -> Vec<usize> {
    let indices = fragments.iter().enumerate();
    let indices: BTreeMap<&str, usize> = indices
        .map(|(index, fragment)| (fragment.type_name.as_str(), index))
        .collect();
    let mut order = Vec::new();
    let mut is_entered = vec![false; fragments.len()];
    for start in 0..fragments.len() {
        let mut open = vec![(start, false)];
        while let Some((index, is_left)) = open.pop() {
            if is_left {
                order.push(index);
                continue;
            }
            let (Some(entered), Some(fragment)) = (is_entered.get_mut(index), fragments.get(index))
            else {
                continue;
            };
            if std::mem::replace(entered, true) {
                continue;
            }
            open.push((index, true));
            let inner = spread_in(fragment).into_iter();
            open.extend(inner.filter_map(|name| Some((*indices.get(name)?, false))));
        }
    }
    order
}

/// The fragments that are spread anywhere in `object`, by the names of their types.
fn spread_in(object: &ir::Object) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![object];
    while let Some(object) = open.pop() {
        found.extend(object.spreads.iter().filter_map(|spread| match &spread.ty {
            ir::SpreadType::Fragment(name) => Some(name.as_str()),
            ir::SpreadType::Child { .. } => None,
        }));
        open.extend(&object.children);
    }
    found
}

/// Boxes what must be boxed in `object`, and measures it.
fn mark_object(object: &mut ir::Object, fragments: &Extents) -> Extent {
    let children: Extents = object
        .children
        .iter_mut()
        .map(|child| (child.type_name.clone(), mark_object(child, fragments)))
        .collect();
    let mut parts: Vec<Part<'_>> = Vec::new();
    for field in &mut object.fields {
        let extent = mark_type(&mut field.ty, &children, 0);
        let child = own_child(&mut field.ty);
        let child = child.map(Held::Field);
        parts.push(Part {
            extent,
            held: child,
        });
    }
    for spread in &mut object.spreads {
        let known = match &spread.ty {
            ir::SpreadType::Fragment(name) => fragments.get(name),
            ir::SpreadType::Child { type_name, .. } => children.get(type_name),
        };
        let extent = known.copied().unwrap_or_default().within(1);
        let mut part = Part {
            extent,
            held: Some(Held::Spread(&mut spread.boxed)),
        };
        if extent.depth > DEEPEST {
            part.enclose();
        }
        parts.push(part);
    }
    let is_enum = object
        .members
        .as_ref()
        .is_some_and(|members| members.field.is_none());
    if let Some(members) = &mut object.members {
        let extent = mark_members(members, &children);
        if is_enum {
            return extent;
        }
        parts.push(Part { extent, held: None });
    }
    shrink(&mut parts);
    Extent {
        depth: 1 + parts
            .iter()
            .map(|part| part.extent.depth)
            .max()
            .unwrap_or(0),
        words: parts.iter().map(|part| part.extent.words).sum(),
    }
}

fn mark_members(members: &mut ir::Members, children: &Extents) -> Extent {
    let text = leaf(&OutputType::String);
    let variants = members.variants.iter_mut().map(|variant| {
        let extent = children
            .get(&variant.type_name)
            .copied()
            .unwrap_or_default();
        variant.boxed = extent.depth > DEEPEST || extent.words > LARGEST_MEMBER;
        if variant.boxed { BOX } else { extent }
    });
    let (depth, words) = variants.fold((text.depth, text.words), |(depth, words), extent| {
        (depth.max(extent.depth), words.max(extent.words))
    });
    Extent {
        depth: depth + 1,
        words: words + 1,
    }
}

/// What a struct holds, and what of it can be boxed.
struct Part<'o> {
    extent: Extent,
    held: Option<Held<'o>>,
}

enum Held<'o> {
    /// An object's type, in a field, that is not boxed yet.
    Field(&'o mut OutputType),
    Spread(&'o mut bool),
}

impl Part<'_> {
    /// Boxes what can be boxed.
    fn enclose(&mut self) {
        match self.held.take() {
            Some(Held::Field(ty)) => enclose(ty),
            Some(Held::Spread(boxed)) => *boxed = true,
            None => return,
        }
        self.extent = Extent {
            depth: BOX.depth + 1,
            ..BOX
        };
    }
}

/// Boxes the largest parts of a struct, until it is small enough or has no more of them.
fn shrink(parts: &mut [Part<'_>]) {
    let mut words: usize = parts.iter().map(|part| part.extent.words).sum();
    while words > LARGEST {
        let candidates = parts.iter_mut().filter(|part| part.held.is_some());
        let Some(largest) = candidates.max_by_key(|part| part.extent.words) else {
            return;
        };
        let before = largest.extent.words;
        largest.enclose();
        words = words - before + largest.extent.words;
    }
}

/// The object's type that lies in a field itself, outside of lists and boxes.
fn own_child(ty: &mut OutputType) -> Option<&mut OutputType> {
    match ty {
        OutputType::Nullable(inner) => own_child(inner),
        OutputType::Object { .. } => Some(ty),
        _ => None,
    }
}

/// Boxes what lies too deep in a field's type, and measures it. `around` are the levels outside: an
/// object is boxed rather than a list of it.
fn mark_type(ty: &mut OutputType, children: &Extents, around: usize) -> Extent {
    let (inner, own) = match ty {
        OutputType::Object { type_name, .. } => {
            let extent = children.get(type_name).copied().unwrap_or_default();
            if extent.depth + around <= DEEPEST {
                return extent;
            }
            enclose(ty);
            return BOX;
        }
        OutputType::Nullable(inner) => (inner, 1),
        // A `Vec` is three types deep.
        OutputType::List(inner) => (inner, 3),
        _ => return leaf(ty),
    };
    let mut extent = mark_type(inner, children, around + own);
    if extent.depth + own > DEEPEST {
        enclose(inner);
        extent = BOX;
    }
    let extent = extent.within(own);
    if own == 1 {
        extent
    } else {
        Extent { words: 3, ..extent }
    }
}

fn enclose(ty: &mut OutputType) {
    let inner = std::mem::replace(ty, OutputType::Boolean);
    *ty = OutputType::Boxed(Box::new(inner));
}

fn leaf(ty: &OutputType) -> Extent {
    let (depth, words) = match ty {
        OutputType::Int | OutputType::Float | OutputType::Boolean => (1, 1),
        // Made of others, who knows how many.
        OutputType::Any | OutputType::Custom(_) => (12, 4),
        _ => (6, 3),
    };
    Extent { depth, words }
}

impl Extent {
    /// The same, `levels` deeper in a type.
    fn within(self, levels: usize) -> Self {
        Self {
            depth: self.depth + levels,
            ..self
        }
    }
}

#[cfg(test)]
#[path = "boxes_tests.rs"]
mod tests;
