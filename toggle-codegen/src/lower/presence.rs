//! When a selection is part of the answer: what `@include` and `@skip` come to.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::ast::{Directive, ValueKind};

/// More variables than this in one question, and the answer is the cautious one.
const MOST_VARIABLES: usize = 10;

/// All of these variables have these values; `None` where that can never be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition<'a>(Option<BTreeMap<&'a str, bool>>);

/// One of these conditions holds.
#[derive(Debug, Clone, Default)]
pub(super) struct Presence<'a>(Vec<Condition<'a>>);

impl<'a> Condition<'a> {
    /// The condition that always holds.
    pub(super) const ALWAYS: Self = Self(Some(BTreeMap::new()));

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

    fn holds(&self, values: &BTreeMap<&str, bool>) -> bool {
        self.0.as_ref().is_some_and(|condition| {
            condition
                .iter()
                .all(|(name, wanted)| values.get(name) == Some(wanted))
        })
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

    /// Whether this holds whenever `other` does.
    pub(super) fn follows_from(&self, other: &Self) -> bool {
        if self.0.contains(&Condition::ALWAYS) || other.0.iter().all(|own| self.0.contains(own)) {
            return true;
        }
        let variables: BTreeSet<&str> = self.0.iter().chain(&other.0).flat_map(names).collect();
        let variables: Vec<&str> = variables.into_iter().collect();
        if variables.len() > MOST_VARIABLES {
            return false;
        }
        (0..1_usize << variables.len()).all(|bits| {
            let values = variables
                .iter()
                .enumerate()
                .map(|(place, name)| (*name, bits >> place & 1 == 1))
                .collect();
            !other.holds(&values) || self.holds(&values)
        })
    }

    fn holds(&self, values: &BTreeMap<&str, bool>) -> bool {
        self.0.iter().any(|condition| condition.holds(values))
    }
}

fn names<'a>(condition: &Condition<'a>) -> Vec<&'a str> {
    let values = condition.0.iter().flatten();
    values.map(|(name, _)| *name).collect()
}
