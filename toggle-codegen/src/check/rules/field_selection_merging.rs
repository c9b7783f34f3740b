//! 5.3.2 Field Selection Merging: what answers under one key is one field with one type.
//!
//! Two passes over the merged selection sets instead of the specification's comparison of all
//! pairs. Fields that can be of one object must be the same field with the same arguments: they
//! are grouped by object type, and within a group each is compared with the first. Whatever the
//! objects, the types must have one shape: there the group is all fields under the key. Either way
//! a group's selection sets are merged and looked at next. Merged sets that were seen are skipped,
//! and the work is bounded, because fragments can be combined in more ways than a document is
//! long.

use std::collections::{BTreeMap, BTreeSet};

use super::super::typed::{FieldNode, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{Argument, Name, Value, ValueKind};
use crate::schema::{TypeKind, TypeRef};

/// Fields looked at, in all merged sets together. A document of a hundred pages takes a hundredth.
const MOST_WORK: usize = 1_000_000;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut merging = Merging {
        typed,
        work: 0,
        reported: BTreeSet::new(),
        problems: Vec::new(),
    };
    let starts = starts(typed);
    let complete = merging.pass(&starts, Merging::by_object) && merging.pass(&starts, Merging::all);
    problems.extend(merging.problems);
    if !complete && let Some(first) = typed.definitions.first() {
        let span = first.definition.name_span();
        problems.push(
            Diagnostic::error(
                Code::Unsupported,
                "the fragments of this document are combined in too many ways to be checked",
                typed.source,
                span,
                "in this document",
            )
            .help("spread fewer fragments at one place, or make several documents of it"),
        );
    }
}

/// Definitions from which all others are reached: operations, fragments that nothing spreads, and
/// what is left of cycles.
fn starts(typed: &Typed<'_>) -> Vec<usize> {
    let spread: BTreeSet<usize> = typed
        .spreads
        .iter()
        .filter_map(|node| typed.fragment(node.spread))
        .collect();
    let all = 0..typed.definitions.len();
    let mut starts: Vec<usize> = all
        .clone()
        .filter(|index| !spread.contains(index))
        .collect();
    let mut covered: BTreeSet<usize> = starts
        .iter()
        .flat_map(|start| typed.reached(*start))
        .collect();
    for index in all {
        if !covered.contains(&index) {
            covered.extend(typed.reached(index));
            starts.push(index);
        }
    }
    starts
}

struct Merging<'t, 'a> {
    typed: &'t Typed<'a>,
    work: usize,
    /// Fields that were reported: once is enough.
    reported: BTreeSet<usize>,
    problems: Vec<Diagnostic>,
}

/// Compares the fields under one key; gives the groups whose selection sets are merged.
type Compare<'t, 'a> = fn(&mut Merging<'t, 'a>, Vec<usize>) -> Vec<Vec<usize>>;

impl<'t, 'a> Merging<'t, 'a> {
    /// Whether it could be completed within the bound.
    fn pass(&mut self, starts: &[usize], compare: Compare<'t, 'a>) -> bool {
        let definitions = starts
            .iter()
            .filter_map(|start| self.typed.definitions.get(*start));
        let mut open: Vec<Vec<usize>> = definitions.map(|node| vec![node.set]).collect();
        let mut seen = BTreeSet::new();
        while let Some(sets) = open.pop() {
            let fields = self.fields(&sets);
            if self.work > MOST_WORK {
                return false;
            }
            if seen.contains(&fields) {
                continue;
            }
            let mut keys = BTreeMap::<&str, Vec<usize>>::new();
            for index in &fields {
                if let Some(node) = self.node(*index) {
                    keys.entry(&node.field.response_key().text)
                        .or_default()
                        .push(*index);
                }
            }
            seen.insert(fields);
            for group in keys.into_values() {
                for merged in compare(self, group) {
                    let nodes = merged.iter().filter_map(|index| self.node(*index));
                    let sets: Vec<usize> = nodes.filter_map(|node| node.set).collect();
                    if !sets.is_empty() {
                        open.push(sets);
                    }
                }
            }
        }
        true
    }

    fn node(&self, index: usize) -> Option<&'t FieldNode<'a>> {
        self.typed.fields.get(index)
    }

    /// All fields of `sets`, inline fragments and spreads dissolved, in source order.
    fn fields(&mut self, sets: &[usize]) -> Vec<usize> {
        let mut seen: BTreeSet<usize> = sets.iter().copied().collect();
        let mut open: Vec<usize> = seen.iter().copied().collect();
        let mut fields = Vec::new();
        while let Some(set) = open.pop().and_then(|set| self.typed.sets.get(set)) {
            self.work += 1 + set.fields.len() + set.spreads.len();
            fields.extend_from_slice(&set.fields);
            let spreads = set.spreads.iter().filter_map(|spread| {
                let target = self
                    .typed
                    .fragment(self.typed.spreads.get(*spread)?.spread)?;
                Some(self.typed.definitions.get(target)?.set)
            });
            for inner in set.sets.iter().copied().chain(spreads) {
                if seen.insert(inner) {
                    open.push(inner);
                }
            }
        }
        fields.sort_unstable();
        fields
    }

    /// Fields that can be of one object: the same field with the same arguments.
    fn by_object(&mut self, group: Vec<usize>) -> Vec<Vec<usize>> {
        let mut anywhere = Vec::new();
        let mut objects = BTreeMap::<&str, Vec<usize>>::new();
        for index in group {
            let parent = self.node(index).and_then(|node| node.parent);
            match parent.filter(|parent| parent.kind == TypeKind::Object) {
                Some(object) => objects.entry(&object.name).or_default().push(index),
                None => anywhere.push(index),
            }
        }
        let groups = if objects.is_empty() {
            vec![anywhere]
        } else {
            let with_others = |mut fields: Vec<usize>| {
                fields.extend_from_slice(&anywhere);
                fields.sort_unstable();
                fields
            };
            objects.into_values().map(with_others).collect()
        };
        groups
            .into_iter()
            .filter(|group| self.agree(group, Self::other_field))
            .collect()
    }

    /// All fields under one key: types of one shape.
    fn all(&mut self, group: Vec<usize>) -> Vec<Vec<usize>> {
        let agree = self.agree(&group, Self::other_shape);
        if agree { vec![group] } else { Vec::new() }
    }

    /// Compares each field with the first; `differ` makes the problem. A group with a problem is
    /// not merged: what follows from it is not told.
    fn agree(&mut self, group: &[usize], differ: Differ<'t, 'a>) -> bool {
        let weight = |index: &usize| {
            self.node(*index)
                .map_or(0, |node| 1 + node.field.arguments.len())
        };
        self.work += group.iter().map(weight).sum::<usize>();
        let known: Vec<_> = group
            .iter()
            .filter_map(|index| Some((*index, self.node(*index)?)))
            .collect();
        let mut agree = true;
        for (index, node) in &known {
            let other = known.iter().take_while(|(other, _)| other < index);
            let mut conflict = other
                .take(1)
                .filter_map(|(_, first)| differ(self, first, node));
            if let Some(problem) = conflict.next() {
                agree = false;
                if self.reported.insert(*index) {
                    self.problems.push(problem);
                }
            }
        }
        agree
    }

    fn other_field(&self, first: &FieldNode<'_>, node: &FieldNode<'_>) -> Option<Diagnostic> {
        let key = &node.field.response_key().text;
        let (one, other) = (&first.field.name.text, &node.field.name.text);
        let message = if one != other {
            format!("`{key}` stands for `{one}` and for `{other}`: expected one field for one key")
        } else if !same_arguments(&first.field.arguments, &node.field.arguments) {
            format!("`{key}` is asked for twice with different arguments: expected the same ones")
        } else {
            return None;
        };
        Some(self.conflict(message, first, node))
    }

    fn other_shape(&self, first: &FieldNode<'_>, node: &FieldNode<'_>) -> Option<Diagnostic> {
        let (one, other) = first.definition.zip(node.definition)?;
        let (inner, other_inner) = first.named.zip(node.named)?;
        let same_inner = if inner.is_composite() && other_inner.is_composite() {
            true
        } else {
            inner.name == other_inner.name
        };
        if same_inner && same_wrapping(&one.ty, &other.ty) {
            return None;
        }
        let key = &node.field.response_key().text;
        let message = format!(
            "`{key}` is of type `{}` and of type `{}`: expected one type for one key",
            one.ty, other.ty
        );
        Some(self.conflict(message, first, node))
    }

    fn conflict(&self, message: String, first: &FieldNode<'_>, node: &FieldNode<'_>) -> Diagnostic {
        let name = &node.field.name.text;
        let key = node.field.response_key();
        let alias = if key.text == "other" {
            "another"
        } else {
            "other"
        };
        let place = first.field.response_key().span;
        Diagnostic::error(
            Code::ConflictingFields,
            message,
            self.typed.source,
            key.span,
            "does not go with the first",
        )
        .related(self.typed.source, place, "the first")
        .help(format!(
            "give one of them an alias of its own: `{alias}: {name}`"
        ))
    }
}

type Differ<'t, 'a> = fn(&Merging<'t, 'a>, &FieldNode<'a>, &FieldNode<'a>) -> Option<Diagnostic>;

/// The same lists and non-nulls around the innermost types.
fn same_wrapping(one: &TypeRef, other: &TypeRef) -> bool {
    match (one, other) {
        (TypeRef::NonNull(one), TypeRef::NonNull(other))
        | (TypeRef::List(one), TypeRef::List(other)) => same_wrapping(one, other),
        (TypeRef::Named(_), TypeRef::Named(_)) => true,
        _ => false,
    }
}

fn same_arguments(one: &[Argument], other: &[Argument]) -> bool {
    same_values(
        one.iter().map(|argument| (&argument.name, &argument.value)),
        other
            .iter()
            .map(|argument| (&argument.name, &argument.value)),
    )
}

/// The same values under the same names, in any order.
fn same_values<'a>(
    mut one: impl ExactSizeIterator<Item = (&'a Name, &'a Value)>,
    other: impl ExactSizeIterator<Item = (&'a Name, &'a Value)>,
) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let other: BTreeMap<&str, &Value> = other
        .map(|(name, value)| (name.text.as_str(), value))
        .collect();
    one.all(|(name, value)| {
        other
            .get(name.text.as_str())
            .is_some_and(|other| same_value(value, other))
    })
}

/// The same value, wherever it stands; the order of an object's fields does not count.
fn same_value(one: &Value, other: &Value) -> bool {
    match (&one.kind, &other.kind) {
        (ValueKind::Variable(one), ValueKind::Variable(other))
        | (ValueKind::Int(one), ValueKind::Int(other))
        | (ValueKind::Float(one), ValueKind::Float(other))
        | (ValueKind::String(one), ValueKind::String(other))
        | (ValueKind::Enum(one), ValueKind::Enum(other)) => one == other,
        (ValueKind::Boolean(one), ValueKind::Boolean(other)) => one == other,
        (ValueKind::Null, ValueKind::Null) => true,
        (ValueKind::List(one), ValueKind::List(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| same_value(one, other))
        }
        (ValueKind::Object(one), ValueKind::Object(other)) => same_values(
            one.iter().map(|field| (&field.name, &field.value)),
            other.iter().map(|field| (&field.name, &field.value)),
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
