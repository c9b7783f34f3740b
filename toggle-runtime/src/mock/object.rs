//! The JSON object under a builder. All parts that read the same object build the same one.

use std::fmt;

use serde_json::{Map, Value};

use super::MockShape;
use crate::__private::{Argument, ToArgument};

/// What a builder holds: the keys that were set.
#[derive(Clone, Default)]
pub struct MockObject(Map<String, Value>);

/// A builder of an object. Emitted for every object:
///
/// ```ignore
/// pub struct Card(MockObject);
/// impl MockPart for Card {
///     fn shape() -> &'static MockShape { &MockShape { typename: "Card", fields: &[], /* … */ } }
///     fn of(object: MockObject) -> Self { Self(object) }
///     fn object(self) -> MockObject { self.0 }
/// }
/// ```
pub trait MockPart: Sized {
    /// What it holds where it is not set.
    fn shape() -> &'static MockShape;
    /// A builder that goes on with this object.
    fn of(object: MockObject) -> Self;
    /// What was built.
    fn object(self) -> MockObject;
}

/// A fragment's type that has a builder: how other modules name it that spread the fragment.
#[diagnostic::on_unimplemented(
    message = "there is no mock of `{Self}`: its module is made without the option `mocks`",
    label = "is made without `mocks`, and this is made with it",
    note = "write `mocks` among the options of the attribute that makes `{Self}` too"
)]
pub trait Mocked {
    /// Its builder.
    type Mock: MockPart;
}

/// A builder, or several in options and lists.
pub trait ToMock {
    /// As it stands in the answer.
    fn to_mock(self) -> Value;
}

impl<T: MockPart> ToMock for T {
    fn to_mock(self) -> Value {
        Value::Object(self.object().0)
    }
}

impl<T: ToMock> ToMock for Option<T> {
    fn to_mock(self) -> Value {
        self.map_or(Value::Null, ToMock::to_mock)
    }
}

impl<T: ToMock> ToMock for Vec<T> {
    fn to_mock(self) -> Value {
        self.into_iter().map(ToMock::to_mock).collect()
    }
}

impl MockObject {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// Sets a leaf, or lists of leaves.
    pub fn set<T: ToArgument>(&mut self, key: &str, value: &T) {
        self.set_json(key, json(&value.to_argument()));
    }

    /// Sets it to what the server writes.
    pub fn set_json(&mut self, key: &str, value: Value) {
        self.0.insert(key.to_owned(), value);
    }

    /// Sets a list of objects.
    pub fn set_list<T: ToMock>(&mut self, key: &str, items: impl IntoIterator<Item = T>) {
        let items = items.into_iter().map(ToMock::to_mock);
        self.set_json(key, items.collect());
    }

    /// Goes on with an object inside.
    pub fn edit<T: MockPart>(&mut self, key: &str, edit: impl FnOnce(T) -> T) {
        let inner = match self.0.remove(key) {
            Some(Value::Object(inner)) => inner,
            _ => Map::new(),
        };
        self.set_json(key, edit(T::of(Self(inner))).to_mock());
    }

    /// Goes on with the same object as another part sees it.
    #[must_use]
    pub fn part<T: MockPart>(self, edit: impl FnOnce(T) -> T) -> Self {
        edit(T::of(self)).object()
    }

    /// Says of which type it is.
    pub fn set_typename(&mut self, typename: &str) {
        self.set_json("__typename", Value::from(typename));
    }
}

impl fmt::Debug for MockObject {
    /// Without the values: a test may use a real card.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// What generated code calls for a list of leaves.
pub fn collected<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// A leaf, as a request would carry it.
fn json(argument: &Argument<'_>) -> Value {
    let json = crate::__private::json(argument);
    json.ok().flatten().unwrap_or_default()
}
