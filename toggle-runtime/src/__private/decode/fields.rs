//! The values of a JSON object's keys into the fields of a generated object and its spreads.

use serde::de::{Error, IgnoredAny, MapAccess};
use serde_json::value::{RawValue, to_raw_value};

use super::bits::Bits;
use super::conditional::{self, ConditionalSeed};
use super::failure::Expected;
use super::key::{Lookup, TYPENAME, TYPENAME_UNASKED};
use super::layout::{Layout, is_same};
use super::several::{Service, SeveralSeed, Sharers};
use super::{Pass, PlaceSeed, REFUSED};
use crate::__private::place::{Object, Place};

/// What is found where one value was expected.
const REPEATED: &str = "two: the key is repeated";

pub(super) struct Fields<'p, 't, L> {
    object: &'p mut dyn Object,
    layout: L,
    depth: u8,
    pass: &'t Pass,
    seen: Bits,
    /// How many fields have not come.
    missing: usize,
    /// Whether `__typename` has decided what the object is.
    is_resolved: bool,
    /// Whether several selections bring this object, so that what is under a condition may lack keys.
    is_shared: bool,
    /// Fields under a condition whose value was brought by another selection and lacks what they
    /// ask for.
    unfit: Vec<usize>,
}

impl<'p, 't, L: Layout> Fields<'p, 't, L> {
    pub(super) fn new(object: &'p mut dyn Object, layout: L, depth: u8, pass: &'t Pass) -> Self {
        let fields = layout.fields();
        Self {
            object,
            layout,
            depth,
            pass,
            seen: Bits::below(fields),
            missing: fields,
            is_resolved: false,
            is_shared: pass.trace.is_shared(),
            unfit: Vec::new(),
        }
    }

    /// Reads every key that is left in the stream.
    pub(super) fn read<'de, A: MapAccess<'de>>(mut self, map: &mut A) -> Result<(), A::Error> {
        let mut next = known_key(&self.layout, 0, map)?;
        while let Some(number) = next {
            next = if number == TYPENAME_UNASKED {
                self.unasked_typename(map)?;
                known_key(&self.layout, 0, map)?
            } else if self.is_streamed(number) {
                self.stream(number, map)?
            } else {
                self.hold(number, map)?;
                known_key(&self.layout, self.layout.after(number, &self.seen), map)?
            };
        }
        self.finish()
    }

    /// Passes over a `__typename` that decides nothing; refuses one beside that which did.
    #[cold]
    fn unasked_typename<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        if !self.is_resolved {
            return map.next_value::<IgnoredAny>().map(drop);
        }
        let trace = &self.pass.trace;
        trace.refuse(Expected::OneValue, REPEATED);
        trace.under_typename(self.object.shape());
        Err(A::Error::custom(REFUSED))
    }

    /// Whether the value of field `number` goes straight from the stream to its place.
    #[inline]
    fn is_streamed(&self, number: usize) -> bool {
        !self.is_shared && self.layout.sharers(number).is_empty()
    }

    /// Reads the value of field `number`, and of those that follow it in the same holder. Gives the
    /// field whose key came then.
    fn stream<'de, A: MapAccess<'de>>(
        &mut self,
        mut number: usize,
        map: &mut A,
    ) -> Result<Option<usize>, A::Error> {
        let Some((holder, index)) = self.layout.reach(self.object, number) else {
            return Err(A::Error::custom(REFUSED));
        };
        let first = number - index;
        let required = holder.shape().required;
        let own = first..first + holder.shape().keys.len();
        loop {
            if !self.seen.insert(number) {
                return Err(self.repeated(number));
            }
            self.missing -= 1;
            let read = if required.get(number - first) == Some(&false) {
                map.next_value_seed(ConditionalSeed {
                    holder: &mut *holder,
                    index: number - first,
                    depth: self.depth,
                    pass: self.pass,
                })
            } else {
                map.next_value_seed(PlaceSeed {
                    place: holder.field(number - first),
                    depth: self.depth,
                    pass: self.pass,
                })
            };
            if let Err(error) = read {
                let trace = &self.pass.trace;
                trace.under_field(holder.shape(), number - first);
                return Err(error);
            }
            let guess = self.layout.after(number, &self.seen);
            match known_key(&self.layout, guess, map)? {
                Some(next) if own.contains(&next) && self.layout.sharers(next).is_empty() => {
                    number = next;
                }
                other => return Ok(other),
            }
        }
    }

    /// Reads the value of field `number`, and of all that share its key.
    fn hold<'de, A: MapAccess<'de>>(&mut self, number: usize, map: &mut A) -> Result<(), A::Error> {
        if self.layout.sharers(number).is_empty() {
            if self.is_conditional(number) {
                return self.fill(number, map.next_value()?);
            }
            return self.one(number, map);
        }
        match self.layout.service(number) {
            Service::Held => self.share(number, map.next_value()?),
            // One that came from around this object may lack what is under a condition here.
            Service::Objects | Service::Lists | Service::Nullables if self.is_shared => {
                self.share(number, map.next_value()?)
            }
            service => self.several(number, service, map),
        }
    }

    /// Takes `__typename`, which was read to learn what the object is, where it is also a field.
    pub(super) fn typename<E: Error>(&mut self, name: &str) -> Result<(), E> {
        self.is_resolved = true;
        if self.layout.typename().is_none() {
            return Ok(());
        }
        let json = to_raw_value(name).map_err(|_| E::custom(REFUSED))?;
        self.held(TYPENAME, &json)
    }

    /// Takes a key whose value was held as text.
    pub(super) fn held<E: Error>(&mut self, key: &[u8], json: &RawValue) -> Result<(), E> {
        let guess = self.layout.fields().saturating_sub(self.missing);
        let guessed = self.layout.key(guess).filter(|next| is_same(next, key));
        match guessed.map(|_| guess).or_else(|| self.layout.search(key)) {
            None => Ok(()),
            Some(number) if self.layout.sharers(number).is_empty() => self.fill(number, json),
            Some(number) => self.share(number, json),
        }
    }

    /// Reads the value of field `number` alone, straight from the stream.
    fn one<'de, A: MapAccess<'de>>(&mut self, number: usize, map: &mut A) -> Result<(), A::Error> {
        self.mark(number)?;
        let Some((holder, index)) = self.layout.reach(self.object, number) else {
            return Err(A::Error::custom(REFUSED));
        };
        let seed = PlaceSeed {
            place: holder.field(index),
            depth: self.depth,
            pass: self.pass,
        };
        map.next_value_seed(seed)
            .map_err(|error| self.under(number, error))
    }

    /// Reads the value of a key that several fields share into all of them.
    fn several<'de, A: MapAccess<'de>>(
        &mut self,
        number: usize,
        service: Service,
        map: &mut A,
    ) -> Result<(), A::Error> {
        for sharer in self.layout.sharers(number) {
            if !self.seen.insert(*sharer) {
                return Err(self.repeated(number));
            }
            self.missing -= 1;
        }
        let mut sharers = Sharers {
            object: self.object,
            layout: &self.layout,
            numbers: self.layout.sharers(number),
        };
        let seed = SeveralSeed {
            places: &mut sharers,
            service,
            depth: self.depth,
            pass: self.pass,
        };
        map.next_value_seed(seed)
            .map_err(|error| self.under(number, error))
    }

    /// Reads the value of a key that several fields share: its text is taken once, each reads that.
    fn share<E: Error>(&mut self, number: usize, json: &RawValue) -> Result<(), E> {
        let trace = &self.pass.trace;
        trace.sharing(|| {
            let mut position = 0;
            while let Some(sharer) = self.layout.sharers(number).get(position).copied() {
                self.fill(sharer, json)?;
                position += 1;
            }
            Ok(())
        })
    }

    fn fill<E: Error>(&mut self, number: usize, json: &RawValue) -> Result<(), E> {
        self.mark(number)?;
        let Some((holder, index)) = self.layout.reach(self.object, number) else {
            return Err(E::custom(REFUSED));
        };
        if !is_required(holder, index) {
            let holds = self.pass.switches.decide(holder.condition(index));
            // Left out of the answer, whatever other selections bring under its key.
            if holds == Some(false) {
                return Ok(());
            }
            if json.get() == "null" && holder.is_non_null(index) {
                // It may be theirs: nobody knows whether this one was asked for.
                let is_shared = self.is_shared || !self.layout.sharers(number).is_empty();
                if holds.is_none() && is_shared {
                    return Ok(());
                }
                conditional::refuse_null(&mut holder.field(index), &self.pass.trace);
                return Err(self.under(number, E::custom(REFUSED)));
            }
        }
        let seed = PlaceSeed {
            place: holder.field(index),
            depth: self.depth,
            pass: self.pass,
        };
        if seed.read_held(json).is_err() && !(self.pass.trace.is_shared() && self.forgive(number)) {
            return Err(self.under(number, E::custom(REFUSED)));
        }
        Ok(())
    }

    /// Whether an answer may lack field `number`.
    fn is_conditional(&mut self, number: usize) -> bool {
        self.layout.is_conditional(number)
            || self
                .layout
                .reach(self.object, number)
                .is_some_and(|(holder, index)| !is_required(holder, index))
    }

    /// Whether field `number` may do without the value: it stands under a condition that does not
    /// hold, and the value, brought by another selection, lacks what it asks for.
    fn forgive(&mut self, number: usize) -> bool {
        let switches = &self.pass.switches;
        let Some((holder, index)) = self.layout.reach(self.object, number) else {
            return false;
        };
        let holds = switches.decide(holder.condition(index));
        if holds != Some(true)
            && let Place::Conditional(slot) = holder.field(index)
        {
            let forgiven = self.pass.trace.forgive_missing();
            slot.clear();
            return forgiven;
        }
        if self.layout.is_conditional(number) && self.pass.trace.forgive_missing() {
            self.unfit.push(number);
            return true;
        }
        false
    }

    /// Notes that field `number` came; refuses a second time, because which of the two values is
    /// meant is a guess, and these may be balances.
    fn mark<E: Error>(&mut self, number: usize) -> Result<(), E> {
        if self.seen.insert(number) {
            self.missing -= 1;
            return Ok(());
        }
        Err(self.repeated(number))
    }

    #[cold]
    fn repeated<E: Error>(&mut self, number: usize) -> E {
        self.pass.trace.refuse(Expected::OneValue, REPEATED);
        self.under(number, E::custom(REFUSED))
    }

    /// Adds field `number` to the path of a failure.
    #[cold]
    fn under<E>(&mut self, number: usize, error: E) -> E {
        if let Some((holder, index)) = self.layout.reach(self.object, number) {
            self.pass.trace.under_field(holder.shape(), index);
        }
        error
    }

    fn finish<E: Error>(&mut self) -> Result<(), E> {
        if self.missing == 0 && self.unfit.is_empty() && !self.layout.has_conditions() {
            return Ok(());
        }
        let Err(number) = self.layout.settle(
            self.object,
            &self.seen,
            &self.unfit,
            self.is_shared,
            &self.pass.switches,
        ) else {
            return Ok(());
        };
        if let Some((holder, index)) = self.layout.reach(self.object, number) {
            self.pass.trace.miss(Expected::of(&holder.field(index)));
        }
        Err(self.under(number, E::custom(REFUSED)))
    }
}

/// Whether the answer has the field whatever the variables are.
pub(super) fn is_required(holder: &dyn Object, index: usize) -> bool {
    holder.shape().required.get(index).is_none_or(|is| *is)
}

/// The next field in the stream; what nobody asked for is passed over.
#[inline]
fn known_key<'de, A: MapAccess<'de>, L: Layout>(
    layout: &L,
    guess: usize,
    map: &mut A,
) -> Result<Option<usize>, A::Error> {
    loop {
        match map.next_key_seed(Lookup { layout, guess })? {
            Some(Some(number)) => return Ok(Some(number)),
            Some(None) => {
                map.next_value::<IgnoredAny>()?;
            }
            None => return Ok(None),
        }
    }
}
