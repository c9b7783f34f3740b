//! Why an answer does not fit its type.

use std::fmt;

use super::leaf::{has_fraction_or_exponent, is_number};
use crate::__private::place::{Place, Shape};
use crate::response::{DisplayPath, PathSegment};

/// Where an answer's `data` does not fit the generated type, what was expected there and what came.
///
/// It names kinds only ("a string"), never a value: what stands in an answer may be a card number
/// or a pin, and this text ends up in logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeFailure {
    path: Vec<PathSegment>,
    expected: &'static str,
    found: &'static str,
    type_name: Option<&'static str>,
    place: Option<String>,
}

impl DecodeFailure {
    pub(super) fn new(
        path: Vec<PathSegment>,
        expected: Expected,
        found: &'static str,
        type_name: Option<&'static str>,
        asked: Option<(&'static Shape, usize)>,
    ) -> Self {
        Self {
            path,
            expected: expected.text(),
            found,
            type_name,
            place: asked.and_then(|(shape, index)| {
                let (line, column) = shape.places.get(index)?;
                Some(format!("{}:{line}:{column}", shape.file))
            }),
        }
    }

    /// The way to the value from the top of the answer, `data` included.
    pub fn path(&self) -> &[PathSegment] {
        &self.path
    }

    /// What the generated type wants: `an Int`.
    pub fn expected(&self) -> &str {
        self.expected
    }

    /// The kind of what came: `null`, `a string`, `nothing: the key is missing`.
    pub fn found(&self) -> &str {
        self.found
    }

    /// The GraphQL type that the field belongs to; `None` when `data` itself is of the wrong kind.
    pub fn type_name(&self) -> Option<&'static str> {
        self.type_name
    }

    /// Where the query asks for the field: `queries/card.graphql:4:7`. For a `__typename` that it does not
    /// ask for itself, the field around it.
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected {} at {}",
            self.expected,
            DisplayPath(&self.path)
        )?;
        if let Some(place) = &self.place {
            write!(f, " ({place})")?;
        }
        write!(f, ", found {}", self.found)
    }
}

impl std::error::Error for DecodeFailure {}

/// What a place takes, in the schema's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    String,
    Int,
    Float,
    Boolean,
    Id,
    Object,
    Enum,
    List,
    Any,
    Custom,
    OneValue,
    LessNesting,
}

impl Expected {
    /// For a nullable place it is what may stand there beside null.
    pub(super) fn of(place: &Place<'_>) -> Self {
        match place {
            Place::String(_) | Place::OptionalString(_) | Place::TypenameWhen(..) => Self::String,
            Place::Int(_) | Place::OptionalInt(_) => Self::Int,
            Place::Float(_) | Place::OptionalFloat(_) => Self::Float,
            Place::Boolean(_) | Place::OptionalBoolean(_) => Self::Boolean,
            Place::Id(_) => Self::Id,
            Place::Object(_) => Self::Object,
            Place::Enum(_) => Self::Enum,
            Place::List(_) | Place::CustomList(..) | Place::NonNullCustomList(..) => Self::List,
            // The place inside refuses before this one does, so its own word is the one shown.
            Place::Nullable(_) | Place::Conditional(_) | Place::Any(_) | Place::Skip => Self::Any,
            Place::Custom(_) => Self::Custom,
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::String => "a String",
            Self::Int => "an Int",
            Self::Float => "a Float",
            Self::Boolean => "a Boolean",
            Self::Id => "an ID",
            Self::Object => "an object",
            Self::Enum => "an enum value",
            Self::List => "a list",
            Self::Any => "a value",
            Self::Custom => "a value that the scalar's Rust type accepts",
            Self::OneValue => "one value",
            Self::LessNesting => "at most 128 levels of objects and lists",
        }
    }

    /// The kind of a complete JSON value that was refused, as exactly as its refusal needs.
    pub(super) fn found_in(self, json: &str) -> &'static str {
        match json.as_bytes().first() {
            _ if self == Self::LessNesting => "more",
            Some(b'n') => "null",
            _ if self == Self::Any => "JSON that is nested too deeply or holds a number too large",
            Some(b't' | b'f') => "a boolean",
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') if matches!(self, Self::String | Self::Id | Self::Enum) => {
                "a string with a broken escape"
            }
            Some(b'"') => "a string",
            _ => self.found_in_number(json),
        }
    }

    fn found_in_number(self, json: &str) -> &'static str {
        debug_assert!(is_number(json), "the reader lets only JSON through");
        match self {
            Self::Int | Self::Id if has_fraction_or_exponent(json) => {
                "a number with a fraction or an exponent"
            }
            Self::Int if json == "-0" => "minus zero",
            Self::Int => "a number outside 32 bits",
            Self::Float => "a number too large",
            _ => "a number",
        }
    }
}
