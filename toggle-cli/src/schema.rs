//! `--schema`: the type system that documents are checked against, whatever the project's file says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toggle_codegen::{Diagnostics, Schema, Source, read_source};

/// The files that `--schema` names; none stands for Toggle's own schema.
#[derive(Debug, Default)]
pub(crate) struct SchemaFiles {
    paths: Vec<PathBuf>,
}

impl SchemaFiles {
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>) {
        self.paths.push(path.into());
    }

    /// As they were written; none for Toggle's own.
    pub(crate) fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// Each file once, by its true path, so that a folder that holds one of them can leave it out.
    pub(crate) fn true_paths(&self) -> BTreeSet<PathBuf> {
        self.paths
            .iter()
            .filter_map(|path| fs::canonicalize(path).ok())
            .collect()
    }

    /// The texts of all files; what cannot be read is told all at once.
    pub(crate) fn sources(&self) -> Result<Vec<Arc<Source>>, Diagnostics> {
        if self.paths.is_empty() {
            return Ok(vec![Source::new("toggle.graphql", toggle_schema::SDL)]);
        }
        let mut seen = BTreeSet::new();
        let mut sources = Vec::new();
        let mut problems = Diagnostics::new();
        for path in &self.paths {
            // A definition that is read twice would be a duplicate of itself.
            if fs::canonicalize(path).is_ok_and(|path| !seen.insert(path)) {
                continue;
            }
            match source(path) {
                Ok(source) => sources.push(source),
                Err(problem) => problems.extend(problem),
            }
        }
        problems.into_result(sources)
    }

    /// The schema that takes the place of a project's; `None` where no file is named.
    pub(crate) fn given(&self) -> Result<Option<Arc<Schema>>, Diagnostics> {
        if self.paths.is_empty() {
            return Ok(None);
        }
        self.load().map(|schema| Some(Arc::new(schema)))
    }

    /// The schema of all files together.
    pub(crate) fn load(&self) -> Result<Schema, Diagnostics> {
        Schema::from_sources(self.sources()?)
    }
}

/// The text of the file at `path`, called as it was written.
fn source(path: &Path) -> Result<Arc<Source>, Diagnostics> {
    read_source(path, &path.to_string_lossy()).map_err(Diagnostics::from)
}
