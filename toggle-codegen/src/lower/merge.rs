//! Field merging: what one response key stands for, over every selection set that selects it, and
//! what a selection set on an abstract type asks of its members.

use super::Lowering;
use super::presence::{Condition, Presence};
use crate::document::ast::{Directive, Field, FragmentSpread, Selection, SelectionSet};
use crate::schema::{TypeDefinition, TypeKind};

/// A selection set and when it is part of the answer.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub set: &'a SelectionSet,
    pub condition: Condition<'a>,
}

/// What selection sets on one type select: inline fragments that always apply are dissolved.
#[derive(Debug, Default)]
pub(super) struct Merged<'a> {
    /// By response key, in order of first appearance.
    pub fields: Vec<MergedField<'a>>,
    /// Named fragments, each once, in order of first appearance.
    pub spreads: Vec<MergedSpread<'a>>,
    /// Inline fragments on interfaces and unions that not every value is of, by that type.
    pub narrowed: Vec<Narrowed<'a>>,
    /// What is selected of single object types, by that type.
    pub members: Vec<Narrowed<'a>>,
}

/// All occurrences of one response key.
#[derive(Debug)]
pub(super) struct MergedField<'a> {
    pub key: &'a str,
    /// The first occurrence: `check` has made sure that the others mean the same field.
    pub field: &'a Field,
    pub presence: Presence<'a>,
    /// The selection sets of all occurrences.
    pub parts: Vec<Part<'a>>,
    /// The directives of all occurrences.
    pub directives: Vec<&'a [Directive]>,
}

/// All spreads of one named fragment.
#[derive(Debug)]
pub(super) struct MergedSpread<'a> {
    pub name: &'a str,
    /// The fragment's type, where not every value is of it.
    pub narrows_to: Option<&'a TypeDefinition>,
    pub presence: Presence<'a>,
}

/// What is selected of a narrower type.
#[derive(Debug)]
pub(super) struct Narrowed<'a> {
    pub ty: &'a TypeDefinition,
    pub presence: Presence<'a>,
    pub parts: Vec<Part<'a>>,
    /// Named fragments on this very type.
    pub spreads: Vec<(&'a FragmentSpread, Condition<'a>)>,
}

impl<'a> Lowering<'a> {
    /// Merges what selection sets on `parent` and single spreads select.
    pub(super) fn merge(
        &self,
        parent: &'a TypeDefinition,
        parts: &[Part<'a>],
        spreads: &[(&'a FragmentSpread, Condition<'a>)],
    ) -> Merged<'a> {
        let mut merged = Merged::default();
        for part in parts {
            self.merge_set(&mut merged, parent, part.set, &part.condition);
        }
        for (spread, condition) in spreads {
            self.merge_spread(&mut merged, parent, spread, condition);
        }
        merged
    }

    fn merge_set(
        &self,
        merged: &mut Merged<'a>,
        parent: &'a TypeDefinition,
        set: &'a SelectionSet,
        condition: &Condition<'a>,
    ) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    merged.add_field(field, &condition.and(&field.directives));
                }
                Selection::InlineFragment(inline) => {
                    let condition = condition.and(&inline.directives);
                    let name = inline.type_condition.as_ref();
                    let applies =
                        name.map_or(Applies::Always, |name| self.applies(parent, &name.text));
                    let set = &inline.selection_set;
                    match applies {
                        Applies::Never => {}
                        Applies::Always => self.merge_set(merged, parent, set, &condition),
                        Applies::To(ty) => {
                            let part = merged.narrowed(ty);
                            part.presence.or(&condition);
                            part.parts.push(Part { set, condition });
                        }
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let condition = condition.and(&spread.directives);
                    self.merge_spread(merged, parent, spread, &condition);
                }
            }
        }
    }

    fn merge_spread(
        &self,
        merged: &mut Merged<'a>,
        parent: &'a TypeDefinition,
        spread: &'a FragmentSpread,
        condition: &Condition<'a>,
    ) {
        let name = spread.name.text.as_str();
        let Some(fragment) = self.fragments.get(name) else {
            return;
        };
        let narrows_to = match self.applies(parent, &fragment.type_condition.text) {
            Applies::Never => return,
            Applies::Always => None,
            Applies::To(ty) => Some(ty),
        };
        if let Some(ty) = narrows_to.filter(|ty| ty.kind == TypeKind::Object) {
            let member = merged.narrowed(ty);
            member.presence.or(condition);
            member.spreads.push((spread, condition.clone()));
            return;
        }
        if let Some(known) = merged.spreads.iter_mut().find(|known| known.name == name) {
            known.presence.or(condition);
        } else {
            let mut presence = Presence::default();
            presence.or(condition);
            merged.spreads.push(MergedSpread {
                name,
                narrows_to,
                presence,
            });
        }
    }

    /// To which values of `parent` a fragment on `condition` applies: now, and whatever members the
    /// server adds later.
    fn applies(&self, parent: &'a TypeDefinition, condition: &str) -> Applies<'a> {
        let implements = parent.interfaces.iter().any(|name| name == condition);
        if parent.name == condition || implements {
            return Applies::Always;
        }
        let Some(ty) = self.schema.type_named(condition) else {
            return Applies::Never;
        };
        match parent.kind {
            TypeKind::Object if ty.members.contains(&parent.name) => Applies::Always,
            // Valid behind a fragment on a type that both have in common; but an object is of its own
            // type alone, and what is selected of another never comes.
            TypeKind::Object => Applies::Never,
            _ => Applies::To(ty),
        }
    }
}

/// To which values of a type a fragment applies.
enum Applies<'a> {
    Always,
    /// To those of this type.
    To(&'a TypeDefinition),
    Never,
}

impl<'a> Merged<'a> {
    fn add_field(&mut self, field: &'a Field, condition: &Condition<'a>) {
        let key = field.response_key().text.as_str();
        let part = field.selection_set.as_ref().map(|set| Part {
            set,
            condition: condition.clone(),
        });
        let known = self.fields.iter().position(|known| known.key == key);
        if let Some(known) = known.and_then(|place| self.fields.get_mut(place)) {
            known.presence.or(condition);
            known.parts.extend(part);
            known.directives.push(&field.directives);
            return;
        }
        let mut presence = Presence::default();
        presence.or(condition);
        self.fields.push(MergedField {
            key,
            field,
            presence,
            parts: part.into_iter().collect(),
            directives: vec![&field.directives],
        });
    }

    fn narrowed(&mut self, ty: &'a TypeDefinition) -> &mut Narrowed<'a> {
        let list = if ty.kind == TypeKind::Object {
            &mut self.members
        } else {
            &mut self.narrowed
        };
        let place = list.iter().position(|known| known.ty.name == ty.name);
        let place = place.unwrap_or_else(|| {
            list.push(Narrowed {
                ty,
                presence: Presence::default(),
                parts: Vec::new(),
                spreads: Vec::new(),
            });
            list.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "found or pushed just above")]
        &mut list[place]
    }
}
