//! Requests and input objects as JSON, and back: what the option `serialize` is for. A request that was
//! kept is the same request when it is read again: absent stays absent, null stays null.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize as _, DeserializeOwned, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::digits::{Digits, Json, is_deeper};
use super::encode::{Argument, Input};
use super::serialize::written;
use crate::response::{DisplayPath, PathSegment};
use crate::{Boxed, Defaulted, Id, Optional};

/// How deep lists and objects may nest: no request is written that nests deeper.
const DEEPEST: usize = 128;

/// What may be read back that stood in a variable or an input field. Implemented here for the leaves,
/// `Option`, `Vec` and boxes; emitted for enums and input objects.
///
/// ```ignore
/// impl FromArgument for Adjust {
///     fn from_argument(json: &Json) -> Result<Self, Unreadable> {
///         let mut kept = Kept::read(json, &["value", "pin"])?;
///         Ok(Self { value: kept.given("value")?, pin: kept.optional("pin")? })
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read with serde: its module is made without the option `serialize`",
    label = "is made without `serialize`, and this is made with it",
    note = "write `serialize` among the options of the attribute that makes `{Self}` too"
)]
pub trait FromArgument: Sized {
    /// The value that was written as `json`.
    fn from_argument(json: &Json) -> Result<Self, Unreadable>;
}

/// Why what was kept cannot be read. It names the place, never the value.
#[derive(Debug)]
pub struct Unreadable {
    /// From the innermost.
    path: Vec<PathSegment>,
    reason: &'static str,
}

/// The fields of a request or an input object as they were written.
#[derive(Debug)]
pub struct Kept(BTreeMap<String, Json>);

impl Unreadable {
    fn new(reason: &'static str) -> Self {
        let path = Vec::new();
        Self { path, reason }
    }

    fn under(mut self, segment: PathSegment) -> Self {
        self.path.push(segment);
        self
    }

    fn at(key: &str, reason: &'static str) -> Self {
        Self::new(reason).under(PathSegment::Key(key.to_owned()))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path: Vec<PathSegment> = self.path.iter().rev().cloned().collect();
        let space = if path.is_empty() { "" } else { " " };
        write!(f, "{}{space}{}", DisplayPath(&path), self.reason)
    }
}

impl Kept {
    /// Whatever is none of `keys` is an error: left out in silence, it would make another request of it.
    pub fn read(json: &Json, keys: &[&str]) -> Result<Self, Unreadable> {
        let fields: BTreeMap<String, Json> =
            serde_json::from_str(json.text()).map_err(|_| Unreadable::new("is no object"))?;
        match fields.keys().find(|key| !keys.contains(&key.as_str())) {
            Some(unknown) => Err(Unreadable::at(unknown, "is not known")),
            None => Ok(Self(fields)),
        }
    }

    /// Of a `@oneOf`, the position in `keys` of the one field that is there.
    pub fn only(&self, keys: &[&str]) -> Result<usize, Unreadable> {
        let mut given = keys.iter().enumerate();
        let mut given = given.by_ref().filter(|(_, key)| self.0.contains_key(**key));
        match (given.next(), given.next()) {
            (Some((index, _)), None) => Ok(index),
            _ => Err(Unreadable::new("holds not exactly one of its fields")),
        }
    }

    fn take<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&Json) -> Result<T, Unreadable>,
    ) -> Result<Option<T>, Unreadable> {
        let value = self.0.remove(key).map(|json| read(&json)).transpose();
        value.map_err(|error| error.under(PathSegment::Key(key.to_owned())))
    }

    /// A field that must be given.
    pub fn given<T: FromArgument>(&mut self, key: &str) -> Result<T, Unreadable> {
        given(key, self.take(key, T::from_argument))
    }

    /// As [`given`](Self::given), where the scalar is mapped to a type of the user's.
    pub fn given_custom<T: DeserializeOwned>(&mut self, key: &str) -> Result<T, Unreadable> {
        given(key, self.take(key, custom))
    }

    /// A field that is absent, null or has a value.
    pub fn optional<T: FromArgument>(&mut self, key: &str) -> Result<Optional<T>, Unreadable> {
        self.take(key, |json| or_null(json, T::from_argument))
            .map(Option::unwrap_or_default)
    }

    /// As [`optional`](Self::optional), where the scalar is mapped to a type of the user's.
    pub fn optional_custom<T: DeserializeOwned>(
        &mut self,
        key: &str,
    ) -> Result<Optional<T>, Unreadable> {
        self.take(key, |json| or_null(json, custom))
            .map(Option::unwrap_or_default)
    }

    /// A field that is absent or has a value.
    pub fn defaulted<T: FromArgument>(&mut self, key: &str) -> Result<Defaulted<T>, Unreadable> {
        self.take(key, T::from_argument).map(Defaulted::from)
    }

    /// As [`defaulted`](Self::defaulted), where the scalar is mapped to a type of the user's.
    pub fn defaulted_custom<T: DeserializeOwned>(
        &mut self,
        key: &str,
    ) -> Result<Defaulted<T>, Unreadable> {
        self.take(key, custom).map(Defaulted::from)
    }
}

fn given<T>(key: &str, value: Result<Option<T>, Unreadable>) -> Result<T, Unreadable> {
    value?.ok_or_else(|| Unreadable::at(key, "is missing"))
}

fn or_null<T>(
    json: &Json,
    read: impl FnOnce(&Json) -> Result<T, Unreadable>,
) -> Result<Optional<T>, Unreadable> {
    match json.text() {
        "null" => Ok(Optional::Null),
        _ => read(json).map(Optional::Value),
    }
}

/// The message of a user's `Deserialize` may quote the value, so it goes no further.
fn custom<T: DeserializeOwned>(json: &Json) -> Result<T, Unreadable> {
    read(json, "is refused by the `Deserialize` of its type")
}

fn read<T: DeserializeOwned>(json: &Json, reason: &'static str) -> Result<T, Unreadable> {
    serde_json::from_str(json.text()).map_err(|_| Unreadable::new(reason))
}

macro_rules! leaves {
    ($($leaf:ty = $reason:literal,)*) => {$(
        impl FromArgument for $leaf {
            fn from_argument(json: &Json) -> Result<Self, Unreadable> {
                read(json, $reason)
            }
        }
    )*};
}

leaves! {
    String = "is no text",
    i32 = "is no integer of 32 bits",
    f64 = "is no number",
    bool = "is neither true nor false",
    Value = "is no JSON that a `Value` holds",
}

impl FromArgument for Id {
    fn from_argument(json: &Json) -> Result<Self, Unreadable> {
        String::from_argument(json).map(Self::from)
    }
}

impl<T: FromArgument> FromArgument for Option<T> {
    fn from_argument(json: &Json) -> Result<Self, Unreadable> {
        or_null(json, T::from_argument).map(Optional::into_value)
    }
}

impl<T: FromArgument> FromArgument for Vec<T> {
    fn from_argument(json: &Json) -> Result<Self, Unreadable> {
        let items: Vec<Json> = read(json, "is no list")?;
        let items = items.into_iter().enumerate().map(|(index, item)| {
            T::from_argument(&item).map_err(|error| error.under(PathSegment::Index(index)))
        });
        items.collect()
    }
}

impl<T: FromArgument> FromArgument for Box<T> {
    fn from_argument(json: &Json) -> Result<Self, Unreadable> {
        T::from_argument(json).map(Self::new)
    }
}

impl<T: FromArgument + Clone + fmt::Debug + Send + Sync + 'static> FromArgument for Boxed<T> {
    fn from_argument(json: &Json) -> Result<Self, Unreadable> {
        T::from_argument(json).map(Self::new)
    }
}

/// What generated code calls for `serde::Serialize`.
pub fn serialize_input<S: Serializer>(input: &dyn Input, serializer: S) -> Result<S::Ok, S::Error> {
    written(&Argument::Object(input), Digits::of::<S>())
        .map_err(S::Error::custom)?
        .serialize(serializer)
}

/// What generated code calls for `serde::Deserialize`.
pub fn deserialize_input<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromArgument,
{
    let json = Json::deserialize(deserializer)?;
    if is_deeper(json.text(), DEEPEST) {
        return Err(D::Error::custom("is nested more than 128 levels deep"));
    }
    T::from_argument(&json).map_err(D::Error::custom)
}
