//! What every attribute of a package begins with, for whoever checks documents without one.

use std::path::Path;
use std::sync::Arc;

use super::Folders;
use super::failure::Failure;
use super::inputs::{mappings_exist, project, schema};
use super::read::{ReadFile, Reader};
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::input::{Deprecated, Settings};
use crate::lower;
use crate::schema::Schema;
use crate::source::Source;

/// A package as its project's file describes it: the schema of its documents, the files that other modules
/// were made of, and what is said of deprecated parts. Without such a file, Toggle's own schema.
///
/// ```no_run
/// # use std::path::Path;
/// use toggle_codegen::{Document, Package, check};
///
/// let package = Package::read(Path::new("crates/api"), "crates/api", None)?;
/// let document = Document::parse("balance.graphql", "{ Card(reference: \"1\") { balance } }")?;
/// let checked = check(package.schema(), &document)?;
/// package.accepts(&checked)?;
/// # Ok::<(), toggle_codegen::Diagnostics>(())
/// ```
#[derive(Debug)]
pub struct Package {
    schema: Arc<Schema>,
    /// What the schema was read from; nothing for one that was given, and for Toggle's own.
    schema_files: Vec<ReadFile>,
    others: Vec<ReadFile>,
    deprecated: Deprecated,
    project: Option<Arc<Source>>,
}

impl Package {
    /// Reads what the package in `folder`, which messages call `shown`, says of itself. A `schema` that is given
    /// takes the place of the project's, as the attribute's option does.
    ///
    /// # Errors
    ///
    /// All that is wrong with the project's file and with what it names.
    pub fn read(
        folder: &Path,
        shown: &str,
        schema: Option<Arc<Schema>>,
    ) -> Result<Self, Diagnostics> {
        let folders = Folders::new(folder, None);
        let mut reader = Reader::new(&folders).shown_from(shown);
        Self::from_reader(&mut reader, schema).map_err(Failure::into_diagnostics)
    }

    /// Where there is no package.
    ///
    /// # Errors
    ///
    /// None, unless Toggle's own schema is broken.
    pub fn none(given: Option<Arc<Schema>>) -> Result<Self, Diagnostics> {
        let (own, _) = match given {
            Some(given) => (given, Vec::new()),
            None => schema(&[], &mut Reader::new(&Folders::new("", None)))
                .map_err(Failure::into_diagnostics)?,
        };
        Ok(Self {
            schema: own,
            schema_files: Vec::new(),
            others: Vec::new(),
            deprecated: Deprecated::default(),
            project: None,
        })
    }

    fn from_reader(reader: &mut Reader<'_>, given: Option<Arc<Schema>>) -> Result<Self, Failure> {
        let found = project(reader)?;
        let (project, settings) = match found {
            Some(project) => (Some(project.source), project.settings),
            None => (None, Settings::default()),
        };
        let patterns: Vec<_> = settings
            .types
            .iter()
            .map(|(files, _)| files.clone())
            .collect();
        let others = reader.all(&patterns)?;
        let (schema, schema_files) = if let Some(given) = given {
            (given, Vec::new())
        } else {
            let (schema, files) = schema(&settings.schema, reader)?;
            mappings_exist(&schema, &settings.scalars, "to map a Rust type to")?;
            mappings_exist(&schema, &settings.mock_values, "to give a value to")?;
            (schema, files)
        };
        Ok(Self {
            schema,
            schema_files,
            others,
            deprecated: settings.deprecated.unwrap_or_default(),
            project,
        })
    }

    /// The type system that its documents are checked against.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The files that the schema was read from, as messages call them and where they truly are; none for one that was
    /// given, and for Toggle's own.
    pub fn schema_files(&self) -> impl Iterator<Item = (&str, &Path)> {
        let files = self.schema_files.iter();
        files.map(|file| (file.source.name(), file.path.as_path()))
    }

    /// The project's file, as messages call it.
    pub fn project_file(&self) -> Option<&str> {
        self.project.as_deref().map(Source::name)
    }

    /// The files that other modules were made of, whose fragments every document of the package sees; `without`
    /// those at these true paths.
    pub fn libraries(&self, without: impl Fn(&Path) -> bool) -> Vec<Arc<Source>> {
        let others = self.others.iter().filter(|file| !without(&file.path));
        others.map(|file| Arc::clone(&file.source)).collect()
    }

    /// What is to be told of a document that is valid, as the attribute tells it.
    ///
    /// # Errors
    ///
    /// What keeps code from being generated: what is not supported, and what is deprecated where the project
    /// denies that.
    pub fn accepts(&self, checked: &Checked<'_>) -> Result<Vec<Diagnostic>, Diagnostics> {
        let mut found = Diagnostics::new();
        if let Err(problems) = lower::supported(checked) {
            found.extend(problems);
        }
        for warning in checked.warnings() {
            let mut warning = warning.clone();
            match self.deprecated {
                _ if warning.code() != Code::Deprecated => {}
                Deprecated::Warn => {}
                Deprecated::Allow => continue,
                Deprecated::Deny => warning.severity = Severity::Error,
            }
            found.push(warning);
        }
        let found = found.sorted();
        let warnings = found.iter().cloned().collect();
        found.into_result(warnings)
    }
}
