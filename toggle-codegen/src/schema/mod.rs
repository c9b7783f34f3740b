//! The type system: an index of top-level definitions, each parsed when it is first asked for.
//!
//! Takes sources of schema definition language, or introspection JSON, which is written out as such
//! first; gives [`Schema`]. Indexing reads every token once
//! and keeps byte ranges; `graphql-parser` reads one definition at a time, with everything it
//! cannot read cut out beforehand (`mask`). [`Schema::validate`] reads the whole, by our own parser
//! and the specification's rules (`validate`). Nothing here knows executable documents.

mod builtin;
mod cursor;
mod definition;
mod index;
mod introspection;
mod lookup;
mod mask;
mod model;
mod sdl;
#[cfg(test)]
mod tests;
mod validate;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use self::definition::Parsed;
use self::index::{Index, Roots};
pub(crate) use self::model::{
    DirectiveDefinition, EnumValueDefinition, FieldDefinition, InputValueDefinition, Location,
    Secrecy, TypeDefinition, TypeKind, TypeRef,
};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Source;

/// A type system, read from the schema definition language.
///
/// Reading is lazy: [`Schema::parse`] notes where each definition stands, and a definition is
/// parsed when a document first needs it. It can be shared between threads.
///
/// ```
/// # use toggle_codegen::Schema;
/// let schema = Schema::parse("type Query { balance: Int }").unwrap();
/// assert!(Schema::parse("type Query { balance: Int").is_err());
/// # drop(schema);
/// ```
#[derive(Debug)]
pub struct Schema {
    /// All that was read, as SDL, the built-in definitions aside.
    sources: Vec<Arc<Source>>,
    types: BTreeMap<String, index::Entry>,
    directives: BTreeMap<String, index::DirectiveEntry>,
    roots: Roots,
    /// The objects and interfaces that implement each interface, from the headers alone.
    implementations: OnceLock<BTreeMap<String, Vec<String>>>,
    /// The object that carries `__typename`, `__schema` and `__type`.
    meta: OnceLock<Parsed<TypeDefinition>>,
}

impl Schema {
    /// Reads a schema from one text, SDL or introspection JSON, which messages call `schema`.
    ///
    /// # Errors
    ///
    /// What stands in the way of finding the definitions: a brace that is never closed, a
    /// character that GraphQL does not have, text that is no definition, two `schema` blocks. A
    /// mistake inside a definition is told when a document uses that definition. JSON is read
    /// whole: everything in it that is not as introspection answers is told.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        Self::from_sources(vec![Source::new("schema", text)])
    }

    /// Reads a schema from several files, of which any may extend what another defines. Each is
    /// SDL or the JSON answer to an introspection query; the text tells which.
    ///
    /// Places in a schema from JSON stand in a source called as the file with `, as SDL` behind.
    pub fn from_sources(sources: Vec<Arc<Source>>) -> Result<Self, Diagnostics> {
        let mut all = vec![builtin::source()];
        let (sources, mut problems) = introspection::as_sdl(sources);
        all.extend(sources.iter().cloned());
        let Index {
            types,
            directives,
            roots,
        } = match Index::read(&all) {
            Ok(index) => problems.into_result(index)?,
            Err(more) => {
                problems.extend(more);
                return Err(problems);
            }
        };
        Ok(Self {
            sources,
            types,
            directives,
            roots,
            implementations: OnceLock::new(),
            meta: OnceLock::new(),
        })
    }

    /// Whether the whole is a type system, by every rule of the GraphQL specification (September
    /// 2025, section 3). [`check`](crate::check) reads no more of a schema than a document needs,
    /// so this is for the schema's own sake: for tests, and for the command line.
    ///
    /// Our own directives `@semanticNonNull`, `@sensitive` and `@required` are known without being
    /// declared, and so is what a federated schema takes from elsewhere by `@link`.
    ///
    /// # Errors
    ///
    /// Every problem, in the order of the text; only those of the grammar where there are such. A
    /// thousand at most.
    ///
    /// ```
    /// use toggle_codegen::Schema;
    ///
    /// let schema = Schema::parse("type Query { card: Card } type Card { owner: Person }").unwrap();
    /// let problems = schema.validate().unwrap_err();
    /// assert!(problems.to_string().starts_with("the schema has no type `Person`"));
    /// ```
    pub fn validate(&self) -> Result<(), Diagnostics> {
        self.review().into_result(())
    }

    /// All that [`validate`](Self::validate) finds, with warnings: what is odd in the schema, but
    /// breaks no rule.
    pub fn review(&self) -> Diagnostics {
        validate::review(&self.sources)
    }

    /// What is wrong in the definitions that have been asked for so far, types first, by name.
    pub fn problems(&self) -> Vec<Diagnostic> {
        let types = self.types.values().filter_map(index::Entry::known_problems);
        let directives = self
            .directives
            .values()
            .filter_map(index::DirectiveEntry::known_problems);
        types.chain(directives).flatten().cloned().collect()
    }
}
