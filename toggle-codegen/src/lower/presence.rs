//! When a selection is part of the answer: what `@include` and `@skip` come to.

use std::collections::BTreeSet;

use super::Lowering;
use super::implication::{Conjunction, implies};
use crate::document::ast::{Directive, OperationDefinition, Selection, SelectionSet, ValueKind};
use crate::ir;

/// All of these variables have these values; `None` where that can never be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition<'a>(Option<Conjunction<'a>>);

/// One of these conditions holds.
#[derive(Debug, Clone, Default)]
pub(super) struct Presence<'a>(Vec<Condition<'a>>);

impl<'a> Condition<'a> {
    /// The condition that always holds.
    pub(super) const ALWAYS: Self = Self(Some(Conjunction::new()));

    /// This condition and those of `directives`.
    pub(super) fn and(&self, directives: &'a [Directive]) -> Self {
        directives
            .iter()
            .filter_map(test)
            .fold(self.clone(), |condition, (test, wanted)| {
                condition.with(test, wanted)
            })
    }

    fn with(self, test: &'a ValueKind, wanted: bool) -> Self {
        let Some(mut values) = self.0 else {
            return Self(None);
        };
        match test {
            ValueKind::Boolean(given) if *given != wanted => Self(None),
            ValueKind::Variable(name) => match values.insert(name, wanted) {
                Some(before) if before != wanted => Self(None),
                _ => Self(Some(values)),
            },
            _ => Self(Some(values)),
        }
    }
}

/// The value of `if`, and which value lets the selection stay.
fn test(directive: &Directive) -> Option<(&ValueKind, bool)> {
    let wanted = match directive.name.text.as_str() {
        "include" => true,
        "skip" => false,
        _ => return None,
    };
    let argument = directive
        .arguments
        .iter()
        .find(|argument| argument.name.text == "if")?;
    Some((&argument.value.kind, wanted))
}

impl Lowering<'_> {
    /// The defaults of the variables of `operation` that decide on conditions.
    pub(super) fn defaults(&self, operation: &OperationDefinition) -> Vec<(String, bool)> {
        let mut asked = BTreeSet::new();
        note_variables(&operation.selection_set, &mut asked);
        for fragment in self.fragments_of(operation) {
            note_variables(&fragment.selection_set, &mut asked);
        }
        let variables = operation.variables.iter();
        let asked = variables.filter(|variable| asked.contains(variable.name.text.as_str()));
        asked
            .filter_map(|variable| match &variable.default_value.as_ref()?.kind {
                ValueKind::Boolean(value) => Some((variable.name.text.clone(), *value)),
                _ => None,
            })
            .collect()
    }
}

/// The variables that decide on a selection anywhere in `set`.
fn note_variables<'s>(set: &'s SelectionSet, names: &mut BTreeSet<&'s str>) {
    for selection in &set.selections {
        let (directives, inner) = match selection {
            Selection::Field(field) => (&field.directives, field.selection_set.as_ref()),
            Selection::InlineFragment(inline) => (&inline.directives, Some(&inline.selection_set)),
            Selection::FragmentSpread(spread) => (&spread.directives, None),
        };
        names.extend(
            directives
                .iter()
                .filter_map(test)
                .filter_map(|(test, _)| match test {
                    ValueKind::Variable(name) => Some(name.as_str()),
                    _ => None,
                }),
        );
        if let Some(inner) = inner {
            note_variables(inner, names);
        }
    }
}

impl<'a> Presence<'a> {
    /// Whatever the variables are.
    pub(super) fn always() -> Self {
        Self(vec![Condition::ALWAYS])
    }

    /// Adds another way to be part of the answer.
    pub(super) fn or(&mut self, condition: &Condition<'a>) {
        if condition.0.is_some() && !self.0.contains(condition) {
            self.0.push(condition.clone());
        }
    }

    /// Whether an answer may lack what this says of, within what `other` says of; if so, when it is there.
    pub(super) fn within(&self, other: &Self) -> (bool, ir::Condition) {
        if self.follows_from(other) {
            return (false, Vec::new());
        }
        (true, self.condition())
    }

    /// Whether this holds whenever `other` does; where that is too much of a riddle, it is said not to.
    fn follows_from(&self, other: &Self) -> bool {
        if self.0.contains(&Condition::ALWAYS) || other.0.iter().all(|own| self.0.contains(own)) {
            return true;
        }
        let own: Vec<&Conjunction<'_>> = self.conjunctions().collect();
        other
            .conjunctions()
            .all(|premise| implies(premise, &own) == Some(true))
    }

    fn condition(&self) -> ir::Condition {
        let conjunctions = self.conjunctions().map(|conjunction| {
            let literals = conjunction.iter();
            let literals = literals.map(|(name, wanted)| ((*name).to_owned(), *wanted));
            literals.collect()
        });
        conjunctions.collect()
    }

    fn conjunctions(&self) -> impl Iterator<Item = &Conjunction<'a>> {
        self.0.iter().filter_map(|condition| condition.0.as_ref())
    }
}
