//! The arguments that every command takes: a schema and files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lexopt::{Arg, Parser};
use toggle_codegen::{Schema, Source, read_source};

use crate::CouldNotRun;

/// A schema and the files to look at.
#[derive(Debug)]
pub(crate) struct Inputs {
    schema: Option<PathBuf>,
    pub files: Vec<PathBuf>,
}

/// Reads the arguments behind a command's name.
pub(crate) fn read(mut arguments: Parser) -> Result<Inputs, CouldNotRun> {
    let mut inputs = Inputs {
        schema: None,
        files: Vec::new(),
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("schema") => inputs.schema = Some(arguments.value()?.into()),
            Arg::Value(file) => inputs.files.push(file.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if inputs.files.is_empty() {
        return Err("no file given (see toggle --help)".into());
    }
    Ok(inputs)
}

impl Inputs {
    /// The schema that `--schema` names, or Toggle's. What is wrong with it comes drawn.
    pub(crate) fn schema(&self) -> Result<Schema, CouldNotRun> {
        let source = match &self.schema {
            Some(path) => source(path)?,
            None => Source::new("toggle.graphql", toggle_schema::SDL),
        };
        Schema::from_sources(vec![source]).map_err(|problems| problems.to_string().into())
    }
}

/// The text of `path`.
pub(crate) fn source(path: &Path) -> Result<Arc<Source>, CouldNotRun> {
    read_source(path, &path.to_string_lossy()).map_err(|problem| problem.draw().into())
}
