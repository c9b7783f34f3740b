//! The type system: an index of top-level definitions, each parsed when it is first asked for.
//!
//! Takes sources of schema definition language, or introspection JSON, which is written out as such
//! first; gives [`Schema`]. Indexing reads every token once
//! and keeps byte ranges; `graphql-parser` reads one definition at a time, with everything it
//! cannot read cut out beforehand (`mask`). Nothing here knows executable documents.

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
        all.extend(sources);
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
            types,
            directives,
            roots,
            implementations: OnceLock::new(),
            meta: OnceLock::new(),
        })
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
