//! What the user wrote in Rust: the attribute's arguments and the item below it.

mod attribute;
mod item;
mod options;

pub(crate) use self::attribute::Attribute;
pub(crate) use self::item::{Item, ItemKind};
pub use self::options::Options;

use proc_macro2::Span;

/// A mistake in the Rust source, at its place there.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub message: String,
    pub span: Span,
}

impl Mistake {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            span,
        }
    }
}

impl From<syn::Error> for Mistake {
    fn from(error: syn::Error) -> Self {
        Self::new(error.span(), error.to_string())
    }
}
