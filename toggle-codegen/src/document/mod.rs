//! Documents, executable ones and those of the type system: text in, syntax tree out, several syntax errors at once.

pub(crate) mod ast;
mod parse;

pub use self::ast::OperationKind;
pub(crate) use self::parse::{parse_source, parse_type_system};

use std::sync::Arc;

use crate::source::Source;

/// An executable document that follows the grammar. [`check`](crate::check) says whether it means
/// anything.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) source: Arc<Source>,
    pub(crate) definitions: Vec<ast::Definition>,
}
