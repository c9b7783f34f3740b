//! What the user wrote in Rust: the attribute's arguments and the item below it.

mod attribute;
mod item;
mod options;

pub(crate) use self::attribute::Attribute;
pub(crate) use self::item::{Item, ItemKind};
pub use self::options::Options;

use proc_macro2::Span;

use crate::diagnostic::Code;

/// A mistake in the Rust source, at its place there.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub code: Code,
    pub message: String,
    pub span: Span,
}

impl Mistake {
    pub(crate) fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            span,
        }
    }

    /// What `syn` says of tokens that it cannot read.
    pub(crate) fn unread(code: Code, error: &syn::Error) -> Self {
        Self::new(code, error.span(), error.to_string())
    }
}
