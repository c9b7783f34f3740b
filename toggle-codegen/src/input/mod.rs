//! What the user wrote in Rust, or says for the whole project: options, and the item below the
//! attribute.

mod absolute;
mod attribute;
mod item;
pub(crate) mod mocked;
mod options;
mod settings;
mod takes;
mod value;

pub(crate) use self::attribute::Attribute;
pub(crate) use self::item::{Item, ItemKind};
pub use self::options::Options;
pub(crate) use self::options::Shared;
pub(crate) use self::settings::{Deprecated, Settings};
pub(crate) use self::value::{Setting, Value};

use std::sync::Arc;

use proc_macro2::Span;

use crate::diagnostic::Code;
use crate::source::{self, Source};

/// Where something is written.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// In the attribute.
    Rust(Span),
    /// In the project's file.
    File(Arc<Source>, source::Span),
}

/// A word or a text, and where it is written.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub text: String,
    pub place: Place,
}

/// A mistake in what the user wrote, at its place there.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub code: Code,
    pub message: String,
    pub place: Place,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self::Rust(span)
    }
}

impl From<&Self> for Place {
    fn from(place: &Self) -> Self {
        place.clone()
    }
}

impl Place {
    /// Whether it is in the attribute.
    pub(crate) fn is_rust(&self) -> bool {
        matches!(self, Self::Rust(_))
    }
}

impl Written {
    pub(crate) fn new(text: impl Into<String>, place: impl Into<Place>) -> Self {
        Self {
            text: text.into(),
            place: place.into(),
        }
    }
}

impl Mistake {
    pub(crate) fn new(code: Code, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: place.into(),
        }
    }

    /// What `syn` says of tokens that it cannot read.
    pub(crate) fn unread(code: Code, error: &syn::Error) -> Self {
        Self::new(code, error.span(), error.to_string())
    }
}
