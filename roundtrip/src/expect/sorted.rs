//! What stands in selection sets, by what becomes of it.

use super::Reader;
use super::cases::Cases;
use crate::document::{Field, Selection, Switch, What};
use crate::schema::Kind;

/// Selections and when they apply.
#[derive(Clone)]
pub(super) struct Part<'a> {
    pub(super) selections: &'a [Selection],
    pub(super) cases: Cases,
}

/// What is selected under one key.
pub(super) struct Entry<'a> {
    pub(super) field: &'a Field,
    pub(super) cases: Cases,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) required: Vec<usize>,
}

/// What is selected of one narrower type.
pub(super) struct Narrow<'a> {
    pub(super) on: &'a str,
    pub(super) cases: Cases,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) spreads: Vec<(&'a str, Cases)>,
}

/// All that stands in one selection set, by what becomes of it.
#[derive(Default)]
pub(super) struct Sorted<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) spreads: Vec<(&'a str, Cases)>,
    pub(super) narrow: Vec<Narrow<'a>>,
    pub(super) members: Vec<Narrow<'a>>,
}

impl<'a> Reader<'a> {
    fn cases(&self, selection: &Selection, around: &Cases) -> Cases {
        selection.tests.iter().fold(around.clone(), |cases, test| {
            let on = match &test.switch {
                Switch::Literal(true) => self.all.clone(),
                Switch::Literal(false) => self.all.without(&self.all),
                Switch::Variable(name) => match self.switches.get(name.as_str()) {
                    Some(place) => Cases::of(self.switches.len(), |case| case >> place & 1 == 1),
                    None => self.all.without(&self.all),
                },
            };
            if test.wanted {
                cases.and(&on)
            } else {
                cases.without(&on)
            }
        })
    }

    /// Whether each value of the type `parent`, of today and of tomorrow, is of the type `on`.
    pub(super) fn always(&self, parent: &str, on: &str) -> bool {
        self.schema.conditions_of(parent).contains(on)
    }

    /// Whether no value of the type `parent` can be of the type `on`: an object type is what it is.
    fn never(&self, parent: &str, on: &str) -> bool {
        self.schema.is(parent, Kind::Object) && !self.always(parent, on)
    }

    pub(super) fn sort(&self, parent: &str, part: &Part<'a>, sorted: &mut Sorted<'a>) {
        for selection in part.selections {
            let cases = self.cases(selection, &part.cases);
            match &selection.what {
                What::Field(field) => sorted.add(field, &cases),
                What::Spread(name) => self.sort_spread(parent, name, &cases, sorted),
                What::Inline { on, selections } => {
                    let part = Part { selections, cases };
                    match on {
                        Some(on) if self.never(parent, on) => {}
                        Some(on) if !self.always(parent, on) => {
                            let narrow =
                                sorted.narrow(on, self.schema.is(on, Kind::Object), &part.cases);
                            narrow.cases = narrow.cases.or(&part.cases);
                            narrow.parts.push(part);
                        }
                        _ => self.sort(parent, &part, sorted),
                    }
                }
            }
        }
    }

    pub(super) fn sort_spread(
        &self,
        parent: &str,
        name: &'a str,
        cases: &Cases,
        sorted: &mut Sorted<'a>,
    ) {
        let Some(fragment) = self.document.fragments.get(name) else {
            return;
        };
        if self.never(parent, &fragment.on) {
            return;
        }
        if self.schema.is(&fragment.on, Kind::Object) && !self.always(parent, &fragment.on) {
            let member = sorted.narrow(&fragment.on, true, cases);
            member.cases = member.cases.or(cases);
            member.spreads.push((name, cases.clone()));
        } else if let Some((_, known)) = sorted.spreads.iter_mut().find(|(known, _)| *known == name)
        {
            *known = known.or(cases);
        } else {
            sorted.spreads.push((name, cases.clone()));
        }
    }
}

impl<'a> Sorted<'a> {
    fn add(&mut self, field: &'a Field, cases: &Cases) {
        let part = (!field.selections.is_empty()).then_some(Part {
            selections: &field.selections,
            cases: cases.clone(),
        });
        if let Some(known) = self
            .entries
            .iter_mut()
            .find(|known| known.field.key == field.key)
        {
            known.cases = known.cases.or(cases);
            known.parts.extend(part);
            known.required.extend(&field.required);
            return;
        }
        self.entries.push(Entry {
            field,
            cases: cases.clone(),
            parts: part.into_iter().collect(),
            required: field.required.clone(),
        });
    }

    fn narrow(&mut self, on: &'a str, is_member: bool, cases: &Cases) -> &mut Narrow<'a> {
        let list = if is_member {
            &mut self.members
        } else {
            &mut self.narrow
        };
        let place = list
            .iter()
            .position(|known| known.on == on)
            .unwrap_or(list.len());
        if place == list.len() {
            list.push(Narrow {
                on,
                cases: cases.clone(),
                parts: Vec::new(),
                spreads: Vec::new(),
            });
        }
        #[expect(clippy::indexing_slicing, reason = "found or pushed just above")]
        &mut list[place]
    }
}
