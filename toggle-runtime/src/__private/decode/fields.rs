//! The values of a JSON object's keys into the fields of a generated object and its spreads.

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess};
use serde_json::value::RawValue;

use super::bits::Bits;
use super::failure::Expected;
use super::key::{Key, Lookup};
use super::trace::Trace;
use super::{PlaceSeed, REFUSED, destinations, reader};
use crate::__private::place::{Object, Place, Shape};

pub(super) struct Fields<'p, 't> {
    object: &'p mut dyn Object,
    shape: &'static Shape,
    has_spreads: bool,
    depth: u8,
    trace: &'t Trace,
    seen: Bits,
    /// Fields under a condition whose value was brought by another selection and lacks what they
    /// ask for.
    unfit: Vec<usize>,
}

impl<'p, 't> Fields<'p, 't> {
    /// Of an object without spreads.
    pub(super) fn plain(object: &'p mut dyn Object, depth: u8, trace: &'t Trace) -> Self {
        let fields = object.shape().keys.len();
        Self::new(object, false, fields, depth, trace)
    }

    /// Of an object whose spreads are ready to be filled.
    pub(super) fn with_spreads(object: &'p mut dyn Object, depth: u8, trace: &'t Trace) -> Self {
        let fields = destinations::count(object);
        Self::new(object, true, fields, depth, trace)
    }

    fn new(
        object: &'p mut dyn Object,
        has_spreads: bool,
        fields: usize,
        depth: u8,
        trace: &'t Trace,
    ) -> Self {
        Self {
            shape: object.shape(),
            object,
            has_spreads,
            depth,
            trace,
            seen: Bits::below(fields),
            unfit: Vec::new(),
        }
    }

    /// Reads every key that is left in the stream.
    pub(super) fn read<'de, A: MapAccess<'de>>(mut self, map: &mut A) -> Result<(), A::Error> {
        let mut guess = 0;
        loop {
            match map.next_key_seed(self.lookup(guess))? {
                None => return self.finish(),
                Some(Key::Unknown) => {
                    map.next_value::<IgnoredAny>()?;
                }
                Some(Key::Field(number)) => {
                    if self.trace.is_shared() && self.is_conditional(number) {
                        self.fill(&[number], map.next_value()?)?;
                    } else {
                        self.stream(number, map)?;
                    }
                    guess = number + 1;
                }
                Some(Key::Shared(numbers)) => self.share(&numbers, map.next_value()?)?,
            }
        }
    }

    /// Takes a key whose value was held as text.
    pub(super) fn held<E: Error>(&mut self, key: &[u8], json: &RawValue) -> Result<(), E> {
        match self.lookup(0).find(key) {
            Key::Unknown => Ok(()),
            Key::Field(number) => self.fill(&[number], json),
            Key::Shared(numbers) => self.share(&numbers, json),
        }
    }

    fn lookup(&mut self, guess: usize) -> Lookup<'_> {
        Lookup {
            object: &mut *self.object,
            shape: self.shape,
            has_spreads: self.has_spreads,
            guess,
        }
    }

    /// Reads the value of a key that belongs to field `number` alone, straight from the stream.
    fn stream<'de, A: MapAccess<'de>>(
        &mut self,
        number: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        self.mark(number)?;
        let Some((holder, index)) = destinations::at(self.object, number) else {
            return Err(A::Error::custom(REFUSED));
        };
        let seed = PlaceSeed {
            place: holder.field(index),
            depth: self.depth,
            trace: self.trace,
        };
        map.next_value_seed(seed)
            .map_err(|error| self.under(number, error))
    }

    /// Reads the value of a key that several fields share: its text is taken once, each reads that.
    fn share<E: Error>(&mut self, numbers: &[usize], json: &RawValue) -> Result<(), E> {
        let trace = self.trace;
        trace.sharing(|| self.fill(numbers, json))
    }

    fn fill<E: Error>(&mut self, numbers: &[usize], json: &RawValue) -> Result<(), E> {
        for &number in numbers {
            self.mark(number)?;
            let Some((holder, index)) = destinations::at(self.object, number) else {
                return Err(E::custom(REFUSED));
            };
            let seed = PlaceSeed {
                place: holder.field(index),
                depth: self.depth,
                trace: self.trace,
            };
            if seed.deserialize(&mut reader(json)).is_err()
                && !(self.trace.is_shared() && self.forgive(number))
            {
                return Err(self.under(number, E::custom(REFUSED)));
            }
        }
        Ok(())
    }

    /// Whether an answer may lack field `number`.
    fn is_conditional(&mut self, number: usize) -> bool {
        let own = destinations::at(self.object, number)
            .is_some_and(|(holder, index)| matches!(holder.field(index), Place::Conditional(_)));
        own || destinations::is_conditional(self.object, number)
    }

    /// Whether field `number` may do without the value: it stands under a condition that does not
    /// hold, and the value, brought by another selection, lacks what it asks for.
    fn forgive(&mut self, number: usize) -> bool {
        let is_conditional = destinations::is_conditional(self.object, number);
        let Some((holder, index)) = destinations::at(self.object, number) else {
            return false;
        };
        if let Place::Conditional(slot) = holder.field(index) {
            let forgiven = self.trace.forgive_missing();
            slot.clear();
            return forgiven;
        }
        if is_conditional && self.trace.forgive_missing() {
            self.unfit.push(number);
            return true;
        }
        false
    }

    /// Notes that field `number` came; refuses a second time, because which of the two values is
    /// meant is a guess, and these may be balances.
    fn mark<E: Error>(&mut self, number: usize) -> Result<(), E> {
        if self.seen.insert(number) {
            return Ok(());
        }
        self.trace
            .refuse(Expected::OneValue, "two: the key is repeated");
        Err(self.under(number, E::custom(REFUSED)))
    }

    /// Adds field `number` to the path of a failure.
    #[cold]
    fn under<E>(&mut self, number: usize, error: E) -> E {
        if let Some((holder, index)) = destinations::at(self.object, number) {
            self.trace.under_field(holder.shape(), index);
        }
        error
    }

    fn finish<E: Error>(&mut self) -> Result<(), E> {
        let Err(number) = destinations::settle(self.object, &self.seen, &self.unfit, 0) else {
            return Ok(());
        };
        if let Some((holder, index)) = destinations::at(self.object, number) {
            self.trace.miss(Expected::of(&holder.field(index)));
        }
        Err(self.under(number, E::custom(REFUSED)))
    }
}
