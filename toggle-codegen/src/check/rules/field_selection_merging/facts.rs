//! What merging asks of fields and selection sets, found once for each: comparing two fields is comparing numbers then, however
//! long their arguments are.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::super::typed::{FieldNode, Typed};
use crate::document::ast::{Name, Value, ValueKind};
use crate::schema::{TypeKind, TypeRef};

/// Two numbers of one kind are equal where what they stand for is the same.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    /// The response key.
    pub(super) key: usize,
    /// The field's name with its arguments; `None` where there is no such field: what it conflicts with follows from that.
    pub(super) call: Option<usize>,
    /// The lists and non-nulls of the type, and the type in them unless it has fields; `None` where it is not known.
    pub(super) shape: Option<usize>,
    /// The parent type, if that is an object: then no object is of another such type.
    pub(super) object: Option<usize>,
    pub(super) set: Option<usize>,
}

/// A selection set without its inline fragments: their selections are its own.
#[derive(Default)]
pub(super) struct Flat {
    /// Fields, in source order.
    pub(super) fields: Vec<usize>,
    /// The selection sets of the fragments that it spreads, each once.
    pub(super) targets: Vec<usize>,
}

pub(super) struct Facts {
    pub(super) fields: Vec<Fact>,
    /// As in `Typed::sets`; empty for those of inline fragments.
    pub(super) sets: Vec<Flat>,
    /// Of each set the one that it is the same as: one that is nothing but the spread of a fragment is that fragment's.
    same: Vec<usize>,
}

impl Facts {
    pub(super) fn of(typed: &Typed<'_>) -> Self {
        let mut numbers = Numbers::default();
        let fields = typed.fields.iter().map(|node| numbers.fact(node));
        let mut fields: Vec<Fact> = fields.collect();
        let mut sets: Vec<Flat> = typed.sets.iter().map(|_| Flat::default()).collect();
        let of_definitions = typed.definitions.iter().map(|node| node.set);
        let of_fields = typed.fields.iter().filter_map(|node| node.set);
        for set in of_definitions.chain(of_fields) {
            if let Some(place) = sets.get_mut(set) {
                *place = flat(typed, set);
            }
        }
        let same = same_sets(&sets);
        let replace = |set: &mut usize| *set = same.get(*set).copied().unwrap_or(*set);
        fields
            .iter_mut()
            .filter_map(|fact| fact.set.as_mut())
            .for_each(replace);
        for set in &mut sets {
            set.targets.iter_mut().for_each(replace);
            set.targets.sort_unstable();
            set.targets.dedup();
        }
        Self { fields, sets, same }
    }

    /// The set to look at in place of `set`.
    pub(super) fn same(&self, set: usize) -> usize {
        self.same.get(set).copied().unwrap_or(set)
    }

    pub(super) fn field(&self, index: usize) -> Option<&Fact> {
        self.fields.get(index)
    }
}

fn flat(typed: &Typed<'_>, set: usize) -> Flat {
    let mut flat = Flat::default();
    let mut open = vec![set];
    while let Some(set) = open.pop().and_then(|set| typed.sets.get(set)) {
        flat.fields.extend_from_slice(&set.fields);
        open.extend_from_slice(&set.sets);
        flat.targets.extend(set.spreads.iter().filter_map(|spread| {
            let target = typed.spreads.get(*spread)?.target?;
            Some(typed.definitions.get(target)?.set)
        }));
    }
    flat.fields.sort_unstable();
    flat.targets.sort_unstable();
    flat.targets.dedup();
    flat
}

/// Many operations may spread the same long chain of fragments: it is followed once.
fn same_sets(sets: &[Flat]) -> Vec<usize> {
    let mut same: Vec<Option<usize>> = vec![None; sets.len()];
    let mut on_path = vec![false; sets.len()];
    for start in 0..sets.len() {
        let mut path = Vec::new();
        let mut at = start;
        let end = loop {
            if let Some(end) = same.get(at).copied().flatten() {
                break end;
            }
            if on_path
                .get_mut(at)
                .is_none_or(|mark| std::mem::replace(mark, true))
            {
                break at;
            }
            path.push(at);
            match sets
                .get(at)
                .map(|set| (set.fields.as_slice(), set.targets.as_slice()))
            {
                Some(([], [target])) => at = *target,
                _ => break at,
            }
        };
        for set in path {
            if let Some(place) = same.get_mut(set) {
                *place = Some(end);
            }
        }
    }
    let all = same.into_iter().enumerate();
    all.map(|(set, same)| same.unwrap_or(set)).collect()
}

/// A number for each text that is met.
#[derive(Default)]
struct Numbering<'a>(BTreeMap<Cow<'a, str>, usize>);

impl<'a> Numbering<'a> {
    fn number(&mut self, text: impl Into<Cow<'a, str>>) -> usize {
        let next = self.0.len();
        *self.0.entry(text.into()).or_insert(next)
    }
}

#[derive(Default)]
struct Numbers<'a> {
    keys: Numbering<'a>,
    calls: Numbering<'a>,
    shapes: Numbering<'a>,
    objects: Numbering<'a>,
}

impl<'a> Numbers<'a> {
    fn fact(&mut self, node: &FieldNode<'a>) -> Fact {
        let field = node.field;
        let call = if field.arguments.is_empty() {
            Cow::Borrowed(field.name.text.as_str())
        } else {
            let mut call = field.name.text.clone();
            let arguments = field.arguments.iter();
            write_named(
                &mut call,
                arguments.map(|argument| (&argument.name, &argument.value)),
            );
            Cow::Owned(call)
        };
        let shape = node.definition.zip(node.named).map(|(definition, named)| {
            // Types with fields are compared by their fields.
            let inner = if named.is_composite() {
                ""
            } else {
                &named.name
            };
            match &definition.ty {
                TypeRef::Named(_) => Cow::Borrowed(inner),
                wrapped => Cow::Owned(format!("{}{inner}", wrapping(wrapped))),
            }
        });
        let parent = node.parent.filter(|parent| parent.kind == TypeKind::Object);
        Fact {
            key: self.keys.number(field.response_key().text.as_str()),
            call: node.definition.map(|_| self.calls.number(call)),
            shape: shape.map(|shape| self.shapes.number(shape)),
            object: parent.map(|parent| self.objects.number(parent.name.as_str())),
            set: node.set,
        }
    }
}

/// The lists and non-nulls of a type.
fn wrapping(mut ty: &TypeRef) -> String {
    let mut wrapping = String::new();
    loop {
        let (sign, inner) = match ty {
            TypeRef::Named(_) => return wrapping,
            TypeRef::List(inner) => ('[', inner),
            TypeRef::NonNull(inner) => ('!', inner),
        };
        wrapping.push(sign);
        ty = inner;
    }
}

/// In the order of the names, since that of arguments and of an object's fields does not count.
fn write_named<'a>(text: &mut String, pairs: impl Iterator<Item = (&'a Name, &'a Value)>) {
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_by(|(one, _), (other, _)| one.text.cmp(&other.text));
    text.push('{');
    for (name, value) in pairs {
        text.push_str(&name.text);
        text.push(':');
        write_value(text, value);
    }
    text.push('}');
}

/// Different texts for different values. It recurses as deep as the document nests, which the parser bounds.
fn write_value(text: &mut String, value: &Value) {
    match &value.kind {
        ValueKind::Variable(name) => text.extend(["$", name]),
        ValueKind::Int(digits) | ValueKind::Enum(digits) => text.push_str(digits),
        ValueKind::Float(digits) => text.extend(["f", digits]),
        // A string can hold any of the signs here, so its length comes first.
        ValueKind::String(string) => {
            // Writing to a string cannot fail.
            let _ = write!(text, "\"{}\"{string}", string.len());
        }
        ValueKind::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
        ValueKind::Null => text.push_str("null"),
        ValueKind::List(items) => {
            text.push('[');
            for item in items {
                write_value(text, item);
                text.push(',');
            }
            text.push(']');
        }
        ValueKind::Object(fields) => {
            write_named(text, fields.iter().map(|field| (&field.name, &field.value)));
        }
    }
    text.push(' ');
}
