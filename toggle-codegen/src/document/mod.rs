//! Documents, executable ones and those of the type system: text in, syntax tree out, several syntax errors at once.

pub(crate) mod ast;
mod parse;
mod together;

pub use self::ast::OperationKind;
pub(crate) use self::parse::{parse_source, parse_type_system};
pub use self::together::Documents;

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::source::{Part, Source, Span};

/// An executable document that follows the grammar. [`check`](crate::check) says whether it means
/// anything.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) source: Arc<Source>,
    pub(crate) definitions: Vec<ast::Definition>,
    /// The ranges of the text whose fragments need not be used; see [`Document::with_libraries`].
    pub(crate) libraries: Vec<Span>,
}

impl Document {
    /// Reads several files as one document: a fragment of one may be spread in another, and names are
    /// unique over all of them.
    ///
    /// A file of fragments alone is a library beside the others: what nobody spreads of it is no
    /// mistake.
    ///
    /// # Errors
    ///
    /// All syntax errors of all files.
    ///
    /// ```
    /// use toggle_codegen::{Document, Schema, Source, check};
    ///
    /// let schema = Schema::parse("type Query { balance: Int }")?;
    /// let query = Source::new("balance.graphql", "query Balance { ...Parts }");
    /// let parts = Source::new("parts.graphql", "fragment Parts on Query { balnce }");
    /// let document = Document::from_sources(&[query, parts])?;
    /// let problems = check(&schema, &document).unwrap_err();
    /// assert!(problems.to_string().contains("parts.graphql:1:27"));
    /// # Ok::<(), toggle_codegen::Diagnostics>(())
    /// ```
    pub fn from_sources(sources: &[Arc<Source>]) -> Result<Self, Diagnostics> {
        let document = parse_source(Source::joined(sources))?;
        Ok(match sources {
            [_] => document,
            _ => document.with_libraries(),
        })
    }

    /// `files` as one document, with the fragments that `others` hold, out of which another module was
    /// made: their operations are that one's. In a module, a file of fragments is a library also where
    /// it stands alone.
    pub(crate) fn beside_others(
        files: &[Arc<Source>],
        others: &[Arc<Source>],
        is_module: bool,
    ) -> Result<Self, Diagnostics> {
        let joined = Source::joined(&[files, others].concat());
        let mut document = parse_source(joined)?;
        if is_module || files.len() > 1 {
            document = document.with_libraries();
        }
        let parts = document.source.parts();
        let others: Vec<Span> = parts.iter().skip(files.len()).map(Part::span).collect();
        document.definitions.retain(|definition| {
            let start = definition.span().start;
            let is_theirs = others
                .iter()
                .any(|file| file.start <= start && start < file.end);
            !(is_theirs && matches!(definition, ast::Definition::Operation(_)))
        });
        document.libraries.extend(others);
        Ok(document)
    }

    /// Finds the files that hold fragments alone.
    fn with_libraries(mut self) -> Self {
        let is_library = |file: &Span| {
            let mut inside = self.definitions.iter().filter(|definition| {
                let start = definition.span().start;
                file.start <= start && start < file.end
            });
            inside.all(|definition| matches!(definition, ast::Definition::Fragment(_)))
        };
        let files = self.source.parts().into_iter().map(|part| part.span());
        self.libraries = files.filter(is_library).collect();
        self
    }

    /// Whether the fragment at `span` stands in a library.
    pub(crate) fn is_in_library(&self, span: Span) -> bool {
        let mut libraries = self.libraries.iter();
        libraries.any(|library| library.start <= span.start && span.start < library.end)
    }

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
