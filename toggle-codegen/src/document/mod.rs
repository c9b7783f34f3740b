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

impl Document {
    /// Whether it defines types and nothing else: a schema that stands where a query should.
    ///
    /// ```
    /// # use toggle_codegen::Document;
    /// let document = Document::parse("a.graphql", "type Query { balance: Int }").unwrap();
    /// assert!(document.is_type_system());
    /// let document = Document::parse("a.graphql", "{ balance }").unwrap();
    /// assert!(!document.is_type_system());
    /// ```
    pub fn is_type_system(&self) -> bool {
        let mut definitions = self.definitions.iter();
        definitions.all(|definition| matches!(definition, ast::Definition::TypeSystem(_)))
    }
}
