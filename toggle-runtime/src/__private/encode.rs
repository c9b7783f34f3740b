//! The erased form of generated request types: each hands out its arguments one by one, the encoder
//! writes JSON. Compiled once, here.

mod write;

use serde::Serialize;

use super::serialize::Answer;
use crate::{Defaulted, Id, Optional};

pub(crate) use self::write::{EncodeError, request_body};

/// A request (its variables) or an input object.
///
/// ```ignore
/// impl Input for Adjust {
///     fn keys(&self) -> &'static [&'static str] { &["value", "pin"] }
///     fn argument(&self, index: usize) -> Argument<'_> {
///         match index { 0 => Argument::of(&self.value), _ => Argument::of(&self.pin) }
///     }
/// }
/// ```
pub trait Input {
    /// The wire names, in order.
    fn keys(&self) -> &'static [&'static str];
    /// The value of the key `index`.
    fn argument(&self, index: usize) -> Argument<'_>;
}

/// A value on its way out.
#[allow(
    clippy::exhaustive_enums,
    reason = "matched by the encoder of the same crate only"
)]
pub enum Argument<'a> {
    /// Not sent at all.
    Absent,
    /// Sent as `null`.
    Null,
    /// `String`, or an enum value.
    String(&'a str),
    /// `Int`
    Int(i32),
    /// `Float`
    Float(f64),
    /// `Boolean`
    Boolean(bool),
    /// `ID`
    Id(&'a Id),
    /// An input object.
    Object(&'a dyn Input),
    /// A list.
    List(&'a dyn ArgumentList),
    /// A scalar mapped to a type with `serde::Serialize`, or any JSON: it may be written as null, where
    /// that must not be sent.
    Custom(&'a dyn CustomArgument, Nulls),
    /// A part of an answer, which is written as JSON again but never sent.
    Answer(&'a dyn Answer),
}

/// Whether null may stand for a value, for the items of the list that it is, for the items of those, and
/// so on; anything may be what lies deeper.
pub type Nulls = &'static [bool];

/// What may stand in a variable or an input field. Implemented here for the leaves, `Option` (none is
/// null), [`Optional`](crate::Optional), `Vec` and `Box`; emitted for enums and input objects.
pub trait ToArgument {
    /// The value on its way out.
    fn to_argument(&self) -> Argument<'_>;
}

/// `Vec<T>` on its way out.
pub trait ArgumentList {
    /// The item `index`; `None` from the end of the list on.
    fn item(&self, index: usize) -> Option<Argument<'_>>;
}

/// A value of a type of the user's on its way out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands for a scalar of requests, and cannot be written",
    label = "needs `serde::Serialize`",
    note = "a type in the option `scalars` is `Clone`, `Debug` and `serde::Serialize`, and `serde::Deserialize` where answers hold it"
)]
pub trait CustomArgument {
    /// Appends the value's JSON.
    fn append_json(&self, json: &mut Vec<u8>) -> Result<(), serde_json::Error>;
}

impl<'a> Argument<'a> {
    /// What generated code calls for each field.
    pub fn of<T: ToArgument>(value: &'a T) -> Self {
        value.to_argument()
    }

    /// What generated code calls for a field that an answer may lack.
    pub fn answered<T: ToArgument>(value: &'a Option<T>) -> Self {
        value.as_ref().map_or(Self::Absent, T::to_argument)
    }

    /// As [`answered`](Self::answered), where the scalar is mapped to a type of the user's.
    pub fn answered_custom<T: Serialize>(value: &'a Option<T>) -> Self {
        let value = value.as_ref();
        value.map_or(Self::Absent, |value| Self::Custom(value, &[]))
    }

    /// What generated code calls for a field that need not be sent and whose scalar is mapped to a
    /// type of the user's. One that must be sent is `Argument::Custom(&self.field, …)`.
    pub fn custom<T: Serialize>(value: &'a Optional<T>, nulls: Nulls) -> Self {
        match value {
            Optional::Absent => Self::Absent,
            Optional::Null => Self::Null,
            Optional::Value(value) => Self::Custom(value, nulls),
        }
    }

    /// As [`custom`](Self::custom), for a field that takes no null.
    pub fn custom_or_default<T: Serialize>(value: &'a Defaulted<T>, nulls: Nulls) -> Self {
        value
            .value()
            .map_or(Self::Absent, |value| Self::Custom(value, nulls))
    }

    /// The same where null may stand for it.
    fn or_null(self) -> Self {
        match self {
            Self::Custom(value, _) => Self::Custom(value, &[]),
            other => other,
        }
    }
}

impl ToArgument for String {
    fn to_argument(&self) -> Argument<'_> {
        Argument::String(self)
    }
}

impl ToArgument for &str {
    fn to_argument(&self) -> Argument<'_> {
        Argument::String(self)
    }
}

impl ToArgument for i32 {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Int(*self)
    }
}

impl ToArgument for f64 {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Float(*self)
    }
}

impl ToArgument for bool {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Boolean(*self)
    }
}

impl ToArgument for Id {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Id(self)
    }
}

impl ToArgument for serde_json::Value {
    fn to_argument(&self) -> Argument<'_> {
        Argument::Custom(self, &[false])
    }
}

impl<T: ToArgument> ToArgument for Option<T> {
    fn to_argument(&self) -> Argument<'_> {
        self.as_ref()
            .map_or(Argument::Null, |value| value.to_argument().or_null())
    }
}

impl<T: ToArgument> ToArgument for Optional<T> {
    fn to_argument(&self) -> Argument<'_> {
        match self {
            Self::Absent => Argument::Absent,
            Self::Null => Argument::Null,
            Self::Value(value) => value.to_argument().or_null(),
        }
    }
}

impl<T: ToArgument> ToArgument for Defaulted<T> {
    fn to_argument(&self) -> Argument<'_> {
        self.value().map_or(Argument::Absent, T::to_argument)
    }
}

impl<T: ToArgument> ToArgument for Vec<T> {
    fn to_argument(&self) -> Argument<'_> {
        Argument::List(self)
    }
}

impl<T: ToArgument> ToArgument for Box<T> {
    fn to_argument(&self) -> Argument<'_> {
        (**self).to_argument()
    }
}

impl<T: ToArgument> ArgumentList for Vec<T> {
    fn item(&self, index: usize) -> Option<Argument<'_>> {
        self.get(index).map(T::to_argument)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> CustomArgument for T {
    fn append_json(&self, json: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        serde_json::to_writer(json, self)
    }
}

#[cfg(test)]
mod tests;
