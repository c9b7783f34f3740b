//! The numbering of fields where one JSON object fills several objects: the object's own fields
//! first, then those of each spread that is there, spreads of spreads included, in order.
//!
//! A table is made once for objects that are alike, however many of them an answer holds.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use super::bits::Bits;
use super::destinations;
use super::fields::is_required;
use super::index::Index;
use super::key::TYPENAME;
use super::layout::{Layout, first_missing};
use super::several::{Service, Sharers};
use crate::__private::place::{Object, Shape};
use crate::__private::switches::Switches;

/// No more tables than this are kept. A query seldom needs ten, and a server cannot make up more than
/// the query has types for.
const MOST_TABLES: usize = 64;

/// One object of those that a JSON object fills. The list of them, outer before inner, is all that a
/// table depends on.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) shape: &'static Shape,
    /// How many spreads it is within.
    pub(super) level: usize,
    /// Which spread of the object around it.
    pub(super) index: usize,
    pub(super) lack: Lack,
}

/// Why what a spread leads to may be missing, as far as that is not known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// It is there.
    Never,
    /// It is under a condition, and the variables are not known.
    ByCondition,
    /// It is there for some types, and the object is of one that the schema does not have.
    ByType,
}

impl Step {
    fn may_lack(&self) -> bool {
        self.lack != Lack::Never
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.shape, other.shape)
            && self.level == other.level
            && self.index == other.index
            && self.lack == other.lack
    }
}

pub(super) struct Table {
    steps: Vec<Step>,
    /// One for each step.
    holders: Vec<Holder>,
    /// For each field its key.
    keys: Vec<&'static [u8]>,
    /// For each field the number of its holder, and its index there.
    owners: Vec<(usize, usize)>,
    index: Index,
    /// All fields, those with the same key together.
    sharers: Vec<usize>,
    /// For each field those in `sharers` with the same key.
    alike: Vec<Range<usize>>,
    /// Whether any key belongs to several fields.
    has_sharers: bool,
    /// How each field that shares its key is served, with the others that do.
    services: Vec<Service>,
    typename: Option<usize>,
}

struct Holder {
    /// The spreads that lead to it.
    path: Vec<usize>,
    /// Its own fields and those of its spreads.
    fields: Range<usize>,
    /// The innermost holder under a condition that it is or is within.
    condition: Option<usize>,
}

impl Table {
    fn new(steps: Vec<Step>) -> Self {
        let mut holders: Vec<Holder> = Vec::with_capacity(steps.len());
        let mut keys = Vec::new();
        let mut owners = Vec::new();
        // The holders around the one at hand, outermost first.
        let mut around: Vec<usize> = Vec::new();
        for (number, step) in steps.iter().enumerate() {
            close(
                &mut holders,
                around.drain(step.level.min(around.len())..),
                keys.len(),
            );
            let parent = around.last().and_then(|parent| holders.get(*parent));
            let mut path = parent.map(|parent| parent.path.clone()).unwrap_or_default();
            if parent.is_some() {
                path.push(step.index);
            }
            let inherited = parent.and_then(|parent| parent.condition);
            holders.push(Holder {
                path,
                fields: keys.len()..keys.len(),
                condition: step.may_lack().then_some(number).or(inherited),
            });
            around.push(number);
            keys.extend(step.shape.keys.iter().map(|key| key.as_bytes()));
            owners.extend((0..step.shape.keys.len()).map(|index| (number, index)));
        }
        close(&mut holders, around.drain(..), keys.len());
        let index = Index::new(keys.len(), |number| keys.get(number).copied());
        let (sharers, alike) = share(&keys, &index);
        let typename = keys.iter().position(|key| *key == TYPENAME);
        Self {
            steps,
            holders,
            keys,
            owners,
            index,
            sharers,
            services: Vec::new(),
            has_sharers: alike.iter().any(|range| range.len() > 1),
            alike,
            typename,
        }
    }

    /// Finds out how fields that share a key are served in `object`, and in all that are alike.
    fn with_services(self, object: &mut dyn Object) -> Rc<Self> {
        let mut table = Rc::new(self);
        let mut services = vec![Service::Held; table.keys.len()];
        // Once for all that share a key: there may be as many as there are fields.
        let groups = table
            .sharers
            .chunk_by(|one, other| table.alike.get(*one) == table.alike.get(*other));
        for group in groups.filter(|group| group.len() > 1) {
            let found = service(object, &table, group);
            for number in group {
                if let Some(service) = services.get_mut(*number) {
                    *service = found;
                }
            }
        }
        if let Some(table) = Rc::get_mut(&mut table) {
            table.services = services;
        }
        table
    }

    /// Whether a key came that nothing but the part `condition` asks for, so that its condition held;
    /// `__typename` is asked for in any case. Of no use in an object that other selections share,
    /// since they bring keys too.
    fn is_proven(&self, condition: usize, seen: &Bits) -> bool {
        let is_by_type = |step: &Step| step.lack == Lack::ByType;
        if self.steps.get(condition).is_some_and(is_by_type) {
            return false;
        }
        let mut fields = 0..self.keys.len();
        fields.any(|number| {
            seen.contains(number)
                && self.condition(number) == Some(condition)
                && self.keys.get(number).is_some_and(|key| *key != TYPENAME)
                && self.alike.get(number).is_some_and(|alike| alike.len() == 1)
        })
    }

    fn condition(&self, number: usize) -> Option<usize> {
        let (holder, _) = self.owners.get(number)?;
        self.holders.get(*holder)?.condition
    }
}

/// Notes that `ended` have all their fields.
fn close(holders: &mut [Holder], ended: impl Iterator<Item = usize>, fields: usize) {
    for number in ended {
        if let Some(holder) = holders.get_mut(number) {
            holder.fields.end = fields;
        }
    }
}

/// What may be left out needs the text, so that it can do without. All others are filled at once.
fn service(object: &mut dyn Object, layout: &Rc<Table>, numbers: &[usize]) -> Service {
    let may_lack = numbers.iter().any(|number| {
        let field = layout.reach(object, *number);
        field.is_none_or(|(holder, index)| !is_required(holder, index))
    });
    if may_lack {
        return Service::Held;
    }
    let service = Service::of(&mut Sharers {
        object,
        layout,
        numbers,
    });
    let is_scalar = matches!(service, Service::Copied(_));
    if is_scalar || !numbers.iter().any(|number| layout.is_conditional(*number)) {
        service
    } else {
        Service::Held
    }
}

/// For each number those with the same key, where there are several: a range of the list.
fn share(keys: &[&[u8]], index: &Index) -> (Vec<usize>, Vec<Range<usize>>) {
    let first = |key: &[u8]| index.find(key, |number| keys.get(number).copied());
    let firsts: Vec<_> = keys.iter().map(|key| first(key)).collect();
    let mut sharers: Vec<usize> = (0..keys.len()).collect();
    sharers.sort_by_key(|number| firsts.get(*number));
    let mut alike = vec![0..0; keys.len()];
    let mut start = 0;
    for group in sharers.chunk_by(|one, other| firsts.get(*one) == firsts.get(*other)) {
        let range = start..start + group.len();
        start = range.end;
        for number in group {
            if let Some(alike) = alike.get_mut(*number) {
                *alike = range.clone();
            }
        }
    }
    (sharers, alike)
}

impl Layout for Rc<Table> {
    fn fields(&self) -> usize {
        self.keys.len()
    }

    #[inline]
    fn key(&self, number: usize) -> Option<&'static [u8]> {
        self.keys.get(number).copied()
    }

    fn search(&self, key: &[u8]) -> Option<usize> {
        self.index.find(key, |number| self.key(number))
    }

    /// A key that several fields share comes once.
    #[inline]
    fn after(&self, number: usize, seen: &Bits) -> usize {
        let mut next = number + 1;
        while self.has_sharers && next < self.keys.len() && seen.contains(next) {
            next += 1;
        }
        next
    }

    fn typename(&self) -> Option<usize> {
        self.typename
    }

    #[inline]
    fn sharers(&self, number: usize) -> &[usize] {
        if !self.has_sharers {
            return &[];
        }
        match self.alike.get(number) {
            Some(range) if range.len() > 1 => self.sharers.get(range.clone()).unwrap_or_default(),
            _ => &[],
        }
    }

    fn service(&self, number: usize) -> Service {
        self.services.get(number).copied().unwrap_or(Service::Held)
    }

    fn is_conditional(&self, number: usize) -> bool {
        self.condition(number).is_some()
    }

    fn has_conditions(&self) -> bool {
        self.steps.iter().any(Step::may_lack)
    }

    #[inline]
    fn reach<'o>(
        &self,
        object: &'o mut dyn Object,
        number: usize,
    ) -> Option<(&'o mut dyn Object, usize)> {
        let (holder, index) = self.owners.get(number)?;
        let path = &self.holders.get(*holder)?.path;
        Some((destinations::follow(object, path)?, *index))
    }

    fn settle(
        &self,
        object: &mut dyn Object,
        seen: &Bits,
        unfit: &[usize],
        is_shared: bool,
        switches: &Switches,
    ) -> Result<(), usize> {
        let mut is_absent = vec![false; self.holders.len()];
        let mut first = 0;
        for ((number, step), holder) in self.steps.iter().enumerate().zip(&self.holders) {
            let part = destinations::follow(object, &holder.path);
            let missing = part.and_then(|part| first_missing(part, first, seen, unfit, switches));
            first += step.shape.keys.len();
            match (missing, holder.condition) {
                (None, _) => {}
                (Some(field), None) => return Err(field),
                // Some of it came: it was selected, and this is missing.
                (Some(field), Some(condition)) if !is_shared && self.is_proven(condition, seen) => {
                    return Err(field);
                }
                // What a part of this part lacks leaves that one out, not this one.
                (Some(_), Some(condition)) => mark(&mut is_absent, condition),
            }
            let has_any = || holder.fields.clone().any(|field| seen.contains(field));
            if step.may_lack() && !has_any() {
                mark(&mut is_absent, number);
            }
        }
        for (holder, _) in self
            .holders
            .iter()
            .zip(is_absent)
            .filter(|(_, absent)| *absent)
        {
            destinations::clear(object, &holder.path);
        }
        Ok(())
    }
}

fn mark(flags: &mut [bool], at: usize) {
    if let Some(flag) = flags.get_mut(at) {
        *flag = true;
    }
}

/// What is worked out while an answer is read.
#[derive(Default)]
pub(super) struct Tables {
    known: RefCell<Vec<Rc<Table>>>,
    /// For wide objects without spreads.
    indices: RefCell<Vec<(&'static Shape, Index)>>,
    /// Memory for the steps of the object at hand.
    steps: RefCell<Vec<Step>>,
}

impl Tables {
    /// Makes an object ready to be filled; `None` where that takes its type, and that is not known.
    pub(super) fn unfold(
        &self,
        object: &mut dyn Object,
        typename: Option<&str>,
        switches: &Switches,
    ) -> Option<Rc<Table>> {
        let mut steps = self.steps.borrow_mut();
        destinations::unfold(object, typename, switches, &mut steps)
            .then(|| self.of(object, &steps))
    }

    fn of(&self, object: &mut dyn Object, steps: &[Step]) -> Rc<Table> {
        let mut known = self.known.borrow_mut();
        let at = known.iter().position(|table| table.steps == steps);
        let table = match at {
            Some(at) => known.get(at).map(Rc::clone),
            None => None,
        };
        table.unwrap_or_else(|| {
            if known.len() == MOST_TABLES {
                known.clear();
            }
            let table = Table::new(steps.to_vec()).with_services(object);
            known.push(Rc::clone(&table));
            table
        })
    }

    /// The index of `key` among the keys of a wide shape.
    pub(super) fn search(&self, shape: &'static Shape, key: &[u8]) -> Option<usize> {
        let key_of = |number: usize| shape.keys.get(number).map(|key| key.as_bytes());
        let mut indices = self.indices.borrow_mut();
        let known = indices
            .iter()
            .position(|(other, _)| std::ptr::eq(*other, shape));
        let at = known.unwrap_or_else(|| {
            if indices.len() == MOST_TABLES {
                indices.clear();
            }
            indices.push((shape, Index::new(shape.keys.len(), key_of)));
            indices.len() - 1
        });
        indices.get(at)?.1.find(key, key_of)
    }
}
