//! One JSON value into several places at once: fragments may want the same key, each with a selection
//! of its own. Neither is the value read once for each, nor its text held.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

use super::failure::Expected;
use super::layout::Layout;
use super::leaf::{Copied, ScalarKind};
use super::object::Head;
use super::{MAX_DEPTH, Pass, PlaceSeed, REFUSED, object, reader};
use crate::__private::place::{Object, Place, Shape, Spread};

/// Places that the same value fills. They cannot be borrowed together, as one object may hold them
/// all, so each is reached anew whenever something goes there.
pub(super) trait Places {
    /// How many there are.
    fn count(&self) -> usize;

    /// The place at `position`.
    fn at(&mut self, position: usize) -> Option<Place<'_>>;
}

/// The fields of an object and its spreads that share a key.
pub(super) struct Sharers<'s, L> {
    pub(super) object: &'s mut dyn Object,
    pub(super) layout: &'s L,
    pub(super) numbers: &'s [usize],
}

impl<L: Layout> Places for Sharers<'_, L> {
    fn count(&self) -> usize {
        self.numbers.len()
    }

    fn at(&mut self, position: usize) -> Option<Place<'_>> {
        let number = self.numbers.get(position)?;
        let (holder, index) = self.layout.reach(self.object, *number)?;
        Some(holder.field(index))
    }
}

/// What lies in each of several places that may be null, and is not.
struct Contents<'s>(&'s mut dyn Places);

impl Places for Contents<'_> {
    fn count(&self) -> usize {
        self.0.count()
    }

    fn at(&mut self, position: usize) -> Option<Place<'_>> {
        match self.0.at(position)? {
            Place::Nullable(nullable) => Some(nullable.fill()),
            _ => None,
        }
    }
}

/// The same element of each of several lists.
struct Elements<'s> {
    lists: &'s mut dyn Places,
    index: usize,
}

impl Places for Elements<'_> {
    fn count(&self) -> usize {
        self.lists.count()
    }

    fn at(&mut self, position: usize) -> Option<Place<'_>> {
        match self.lists.at(position)? {
            Place::List(list) => Some(list.element(self.index)),
            _ => None,
        }
    }
}

/// Several objects as the spreads of one that has no fields itself: what reads the one reads all.
struct Union<'s>(Option<&'s mut dyn Places>);

impl Object for Union<'_> {
    fn new() -> Self {
        Self(None)
    }

    fn shape(&self) -> &'static Shape {
        const EMPTY: &Shape = &Shape {
            name: "",
            keys: &[],
            required: &[],
            file: "",
            places: &[],
        };
        EMPTY
    }

    fn field(&mut self, _: usize) -> Place<'_> {
        Place::Skip
    }

    fn spread(&mut self, index: usize) -> Spread<'_> {
        match &mut self.0 {
            Some(places) if index < places.count() => match places.at(index) {
                Some(Place::Object(object)) => Spread::Always(object),
                _ => Spread::End,
            },
            _ => Spread::End,
        }
    }
}

/// How several places are served that the same value fills.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    /// Scalars of one kind: one is read, the others are copies.
    Copied(ScalarKind),
    Objects,
    Lists,
    Nullables,
    Enums,
    /// Its text is held, and each place reads that.
    Held,
}

impl Service {
    /// What suits them all.
    pub(super) fn of(places: &mut dyn Places) -> Self {
        let count = places.count();
        let Some(first) = places.at(0).map(|place| Self::of_one(&place)) else {
            return Self::Held;
        };
        let is_alike = |position| {
            let place = places.at(position);
            place.is_some_and(|place| Self::of_one(&place) == first)
        };
        if (1..count).all(is_alike) {
            first
        } else {
            Self::Held
        }
    }

    fn of_one(place: &Place<'_>) -> Self {
        match place {
            Place::Object(_) => Self::Objects,
            Place::List(_) => Self::Lists,
            Place::Nullable(_) => Self::Nullables,
            Place::Enum(_) => Self::Enums,
            scalar => ScalarKind::of(scalar).map_or(Self::Held, Self::Copied),
        }
    }
}

/// One JSON value into several places.
pub(super) struct SeveralSeed<'s, 't> {
    pub(super) places: &'s mut dyn Places,
    pub(super) service: Service,
    pub(super) depth: u8,
    pub(super) pass: &'t Pass,
}

impl<'de> DeserializeSeed<'de> for SeveralSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.service == Service::Held {
            return self.each(<&RawValue>::deserialize(deserializer)?);
        }
        let trace = &self.pass.trace;
        if !trace.is_on() {
            return self.read(deserializer);
        }
        let json = <&RawValue>::deserialize(deserializer)?;
        let expected = if self.is_too_deep() {
            Expected::LessNesting
        } else {
            self.places
                .at(0)
                .map_or(Expected::Any, |place| Expected::of(&place))
        };
        self.read(&mut reader(json)).map_err(|_| {
            trace.refuse(expected, expected.found_in(json.get()));
            D::Error::custom(REFUSED)
        })
    }
}

impl SeveralSeed<'_, '_> {
    fn is_too_deep(&self) -> bool {
        self.depth >= MAX_DEPTH && matches!(self.service, Service::Objects | Service::Lists)
    }

    /// Those that are not alike, such as one that may be null and one that may not, or whose types
    /// read JSON themselves.
    fn each<E: Error>(self, json: &RawValue) -> Result<(), E> {
        self.pass.trace.sharing(|| {
            for position in 0..self.places.count() {
                let refused = || E::custom(REFUSED);
                let seed = PlaceSeed {
                    place: self.places.at(position).ok_or_else(refused)?,
                    depth: self.depth,
                    pass: self.pass,
                };
                seed.read_held(json).map_err(|_| refused())?;
            }
            Ok(())
        })
    }

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.is_too_deep() {
            return Err(D::Error::custom(REFUSED));
        }
        match self.service {
            Service::Objects => deserializer.deserialize_map(self),
            Service::Lists => deserializer.deserialize_seq(self),
            Service::Nullables => deserializer.deserialize_option(self),
            Service::Enums => deserializer.deserialize_str(self),
            Service::Copied(kind) => self.copied(kind, deserializer),
            Service::Held => self.each(<&RawValue>::deserialize(deserializer)?),
        }
    }

    fn copied<'de, D: Deserializer<'de>>(
        self,
        kind: ScalarKind,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let value = Copied::read(kind, &self.pass.trace, deserializer)?;
        let others = self.places.count().saturating_sub(1);
        let mut put = |position, value: Copied| {
            let place = self.places.at(position);
            place.is_some_and(|place| value.put(place))
        };
        if (0..others).all(|position| put(position, value.clone())) && put(others, value) {
            return Ok(());
        }
        Err(D::Error::custom(REFUSED))
    }

    /// The same for what lies within.
    fn inside<'de, D: Deserializer<'de>>(
        places: &mut dyn Places,
        depth: u8,
        pass: &Pass,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let service = Service::of(places);
        let seed = SeveralSeed {
            places,
            service,
            depth,
            pass,
        };
        seed.deserialize(deserializer)
    }
}

impl<'de> Visitor<'de> for SeveralSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what several fields ask for")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        for position in 0..self.places.count() {
            if let Some(Place::Nullable(nullable)) = self.places.at(position) {
                nullable.clear();
            }
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Self::inside(
            &mut Contents(self.places),
            self.depth,
            self.pass,
            deserializer,
        )
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        for position in 0..self.places.count() {
            if let Some(Place::Enum(value)) = self.places.at(position) {
                value.set(name);
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let known_type =
            (0..self.places.count()).find_map(|position| match self.places.at(position) {
                Some(Place::Object(object)) => object.known_type(),
                _ => None,
            });
        let head = known_type.map(Head::known);
        let mut union = Union(Some(self.places));
        object::branch(&mut union, self.depth + 1, self.pass, head, &mut map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut index = 0;
        loop {
            let element = ElementSeed(SeveralSeed {
                places: &mut Elements {
                    lists: &mut *self.places,
                    index,
                },
                service: Service::Held,
                depth: self.depth + 1,
                pass: self.pass,
            });
            match seq.next_element_seed(element) {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.pass.trace.under_index(index);
                    return Err(error);
                }
            }
        }
    }
}

/// Looks at the elements' places only once the reader has seen that there is an element: looking
/// adds them to the lists.
struct ElementSeed<'s, 't>(SeveralSeed<'s, 't>);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(seed) = self;
        SeveralSeed::inside(seed.places, seed.depth, seed.pass, deserializer)
    }
}
