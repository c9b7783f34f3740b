#![doc = include_str!("../README.md")]

pub mod build;
mod check;
mod diagnostic;
mod document;
mod expand;
pub mod files;
mod input;
mod ir;
mod lower;
mod manifest;
mod names;
mod project;
mod render;
mod schema;
mod source;

pub use self::check::{Checked, check};
pub use self::diagnostic::{
    Code, Diagnostic, Diagnostics, Label, Severity, UnknownCode, did_you_mean,
};
pub use self::document::{Document, Documents, OperationKind};
pub use self::expand::{Folders, Package, bug, expand, generate, supported};
pub use self::input::Options;
pub use self::manifest::{Manifest, SentOperation};
pub use self::project::Project;
pub use self::schema::Schema;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub use self::source::unsound_tokens;
pub use self::source::{LineColumn, Source, Span, decode as decode_source, read as read_source};
