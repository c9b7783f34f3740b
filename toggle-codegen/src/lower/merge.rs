//! Field merging: what one response key stands for, over every selection set that selects it.

use crate::document::ast::{Field, Selection, SelectionSet};

/// What a selection set selects on one object type, inline fragments dissolved.
#[derive(Debug, Default)]
pub(super) struct Merged<'a> {
    /// By response key, in order of first appearance.
    pub fields: Vec<MergedField<'a>>,
    /// Named fragments, each once, in order of first appearance.
    pub spreads: Vec<&'a str>,
}

/// All occurrences of one response key.
#[derive(Debug)]
pub(super) struct MergedField<'a> {
    pub key: &'a str,
    /// The first occurrence: `check` has made sure that the others mean the same field.
    pub field: &'a Field,
    /// The selection sets of all occurrences.
    pub selection_sets: Vec<&'a SelectionSet>,
}

impl<'a> Merged<'a> {
    /// Merges `sets`, which all select on the same object type.
    pub(super) fn new(sets: &[&'a SelectionSet]) -> Self {
        let mut merged = Self::default();
        for set in sets {
            merged.add(set);
        }
        merged
    }

    fn add(&mut self, set: &'a SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => self.add_field(field),
                // On an object type a condition that passed `check` always holds.
                Selection::InlineFragment(inline) => self.add(&inline.selection_set),
                Selection::FragmentSpread(spread) => {
                    if !self.spreads.contains(&spread.name.text.as_str()) {
                        self.spreads.push(&spread.name.text);
                    }
                }
            }
        }
    }

    fn add_field(&mut self, field: &'a Field) {
        let key = field.response_key().text.as_str();
        let sets = field.selection_set.iter();
        if let Some(known) = self.fields.iter_mut().find(|known| known.key == key) {
            known.selection_sets.extend(sets);
        } else {
            self.fields.push(MergedField {
                key,
                field,
                selection_sets: sets.collect(),
            });
        }
    }
}
