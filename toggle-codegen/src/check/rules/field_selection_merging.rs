//! 5.3.2 Field Selection Merging: what answers under one key is one field with one type.
//!
//! The specification compares all pairs at every depth, which a short document can make a matter of hours. Here merged
//! selection sets are looked at, each once ([`sets`]): first as if any two fields could be of one object, which nearly every
//! document passes and which settles it; then, where that found a difference, by object and by type. Fragments can be combined
//! in more ways than a document is long, so that work is bounded; beyond the bound, pairs of selection sets are looked at, each
//! once ([`pairs`]): never more than the square of the document, and bounded too.

mod facts;
mod pairs;
mod sets;

use std::collections::BTreeSet;

use self::facts::Facts;
use super::super::typed::{FieldNode, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let facts = Facts::of(typed);
    let starts = starts(typed);
    let agree = sets::agree_everywhere(&facts, &starts);
    if agree == Some(true) {
        return;
    }
    let mut conflicts = Conflicts::new(typed);
    let complete = (agree.is_some() && sets::compare(&facts, &starts, &mut conflicts))
        || !conflicts.problems.is_empty()
        || pairs::compare(&facts, &starts, &mut conflicts)
        || !conflicts.problems.is_empty();
    problems.extend(conflicts.problems);
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

/// The selection sets from which all others are reached: those of operations, of fragments that nothing spreads, and of what is
/// left of cycles.
fn starts(typed: &Typed<'_>) -> Vec<usize> {
    let spread: BTreeSet<usize> = typed
        .spreads
        .iter()
        .filter_map(|node| node.target)
        .collect();
    let all = 0..typed.definitions.len();
    let (roots, others): (Vec<usize>, Vec<usize>) = all.partition(|index| !spread.contains(index));
    let mut covered = vec![false; typed.definitions.len()];
    let mut starts = Vec::new();
    for start in roots.into_iter().chain(others) {
        if cover(typed, start, &mut covered) {
            starts.extend(typed.definitions.get(start).map(|node| node.set));
        }
    }
    starts
}

/// Marks what `start` reaches; false where that was marked before.
fn cover(typed: &Typed<'_>, start: usize, covered: &mut [bool]) -> bool {
    let mut open = vec![start];
    let mut is_new = false;
    while let Some(index) = open.pop() {
        let Some(mark) = covered.get_mut(index).filter(|mark| !**mark) else {
            continue;
        };
        *mark = true;
        is_new = true;
        let node = typed.definitions.get(index);
        let spreads = node.and_then(|node| typed.spreads.get(node.spreads.clone()));
        let targets = spreads.unwrap_or_default().iter();
        open.extend(targets.filter_map(|node| node.target));
    }
    is_new
}

/// What was found. A field is reported once, with the first that it does not go with.
struct Conflicts<'t, 'a> {
    typed: &'t Typed<'a>,
    reported: BTreeSet<usize>,
    problems: Vec<Diagnostic>,
}

impl<'t, 'a> Conflicts<'t, 'a> {
    fn new(typed: &'t Typed<'a>) -> Self {
        Self {
            typed,
            reported: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// Another field, or other arguments.
    fn calls(&mut self, first: usize, other: usize) {
        self.report(first, other, |first, node| {
            let key = &node.field.response_key().text;
            let (one, other) = (&first.field.name.text, &node.field.name.text);
            Some(if one == other {
                format!(
                    "`{key}` is asked for twice with different arguments: expected the same ones"
                )
            } else {
                format!(
                    "`{key}` stands for `{one}` and for `{other}`: expected one field for one key"
                )
            })
        });
    }

    /// Another type.
    fn shapes(&mut self, first: usize, other: usize) {
        self.report(first, other, |first, node| {
            let key = &node.field.response_key().text;
            let (one, other) = first.definition.zip(node.definition)?;
            Some(format!(
                "`{key}` is of type `{}` and of type `{}`: expected one type for one key",
                one.ty, other.ty
            ))
        });
    }

    fn report(
        &mut self,
        first: usize,
        other: usize,
        message: impl Fn(&FieldNode<'_>, &FieldNode<'_>) -> Option<String>,
    ) {
        let node = |index: usize| self.typed.fields.get(index);
        let Some((first, node)) = node(first).zip(node(other)) else {
            return;
        };
        if let Some(message) = message(first, node)
            && self.reported.insert(other)
        {
            self.problems.push(self.conflict(message, first, node));
        }
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

#[cfg(test)]
mod tests;
