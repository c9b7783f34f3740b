//! What generated code asks of a [`Boxed`] field, and the box that a draft has in its place.

use std::fmt::{self, Debug, Formatter};
use std::ops::{Deref, DerefMut};

use super::draft::Drafted;
use super::encode::{Argument, ToArgument};
use super::place::{Object, Part, Place, Slot};
use super::redact::{Redact, RedactTail};
use super::serialize::{Answer, AnswerPart};
use crate::{Boxed, Defaulted, Optional};

impl<T: Slot + Clone + Debug + Send + Sync + 'static> Slot for Boxed<T> {
    fn new() -> Self {
        Self::new(T::new())
    }
    fn place(&mut self) -> Place<'_> {
        (**self).place()
    }
}

impl<T: Object + Clone + Debug + Send + Sync + 'static> Part for Option<Boxed<T>> {
    fn insert(&mut self) {
        *self = Some(Boxed::new(Object::new()));
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn object(&mut self) -> Option<&mut dyn Object> {
        match self {
            Some(object) => Some(&mut **object),
            None => None,
        }
    }
}

impl<T: Redact> Redact for Boxed<T> {
    fn hide(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (**self).hide(f)
    }
}

impl<T: RedactTail> RedactTail for Boxed<T> {
    fn tail(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (**self).tail(f)
    }
}

impl<T: ToArgument> ToArgument for Boxed<T> {
    fn to_argument(&self) -> Argument<'_> {
        (**self).to_argument()
    }
}

impl<T: Answer> Answer for Boxed<T> {
    fn keys(&self) -> &'static [&'static str] {
        (**self).keys()
    }
    fn value(&self, index: usize) -> Argument<'_> {
        (**self).value(index)
    }
    fn part(&self, index: usize) -> AnswerPart<'_> {
        (**self).part(index)
    }
}

/// The box need not be written.
impl<T: Clone + Debug + Send + Sync + 'static> From<T> for Optional<Boxed<T>> {
    fn from(value: T) -> Self {
        Self::Value(Boxed::new(value))
    }
}

/// The box need not be written.
impl<T: Clone + Debug + Send + Sync + 'static> From<T> for Defaulted<Boxed<T>> {
    fn from(value: T) -> Self {
        Self::Value(Boxed::new(value))
    }
}

impl<T> Drafted for Boxed<T>
where
    T: Drafted<Draft: Send + 'static> + Clone + Debug + Send + Sync + 'static,
{
    type Draft = DraftBox<T::Draft>;

    fn finish(draft: Self::Draft) -> Option<Self> {
        T::finish(draft.into_inner()).map(Self::new)
    }
}

/// A [`Boxed`] for a draft, which nobody prints or copies.
pub struct DraftBox<T>(Box<dyn Content<T> + Send>);

trait Content<T> {
    fn value(&self) -> &T;
    fn value_mut(&mut self) -> &mut T;
    fn into_value(self: Box<Self>) -> T;
}

impl<T> Content<T> for T {
    fn value(&self) -> &T {
        self
    }
    fn value_mut(&mut self) -> &mut T {
        self
    }
    fn into_value(self: Box<Self>) -> T {
        *self
    }
}

impl<T: Send + 'static> DraftBox<T> {
    /// Puts `value` in a box.
    pub fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> DraftBox<T> {
    /// The draft, out of the box.
    pub fn into_inner(self) -> T {
        self.0.into_value()
    }
}

impl<T> Deref for DraftBox<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).value()
    }
}

impl<T> DerefMut for DraftBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).value_mut()
    }
}

impl<T: Slot + Send + 'static> Slot for DraftBox<T> {
    fn new() -> Self {
        Self::new(T::new())
    }
    fn place(&mut self) -> Place<'_> {
        (**self).place()
    }
}

impl<T: Object + Send + 'static> Part for Option<DraftBox<T>> {
    fn insert(&mut self) {
        *self = Some(DraftBox::new(Object::new()));
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn object(&mut self) -> Option<&mut dyn Object> {
        match self {
            Some(object) => Some(&mut **object),
            None => None,
        }
    }
}
