//! All that one attribute reads: its files, the schema's, and those of other modules.

use std::sync::Arc;

use super::failure::Failure;
use super::form::only_fragments;
use super::mapped::unmappable;
use super::mocked;
use super::read::{ReadFile, Reader, sources};
use crate::check::{Checked, check};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{Document, OperationKind};
use crate::input::{Attribute, Deprecated, Mistake, Options, Settings, Written};
use crate::ir;
use crate::lower::{self, Form};
use crate::project::Project;
use crate::render::TrackedFile;
use crate::schema::Schema;
use crate::source::{ContentCache, Source};

pub(super) struct Inputs {
    pub(super) schema: Arc<Schema>,
    /// What is generated, with the fragments that other modules have.
    pub(super) document: Document,
    settings: Settings,
    /// The mappings that must be there, because they are said of this very schema.
    mapped: Vec<(Written, Written)>,
    /// The values of mocks, likewise.
    mocked: Vec<(Written, Written)>,
    others: Vec<OtherModule>,
}

/// The files that another module was made of.
struct OtherModule {
    path: String,
    files: Vec<ReadFile>,
}

impl Inputs {
    pub(super) fn read(
        attribute: &Attribute,
        is_module: bool,
        reader: &mut Reader<'_>,
    ) -> Result<Self, Failure> {
        let of_project = project(reader)?;
        let of_project = of_project.map_or_else(Settings::default, |project| project.settings);
        let mut mapped = attribute.settings.scalars.clone();
        let mut mocked = attribute.settings.mock_values.clone();
        if attribute.settings.schema.is_empty() {
            mocked.extend(of_project.mock_values.iter().cloned());
            mapped.clone_from(&of_project.scalars);
            mapped.extend(attribute.settings.scalars.iter().cloned());
        }
        let settings = attribute.settings.clone().or(of_project);
        let files = reader.all(&attribute.files);
        let others: Result<Vec<OtherModule>, Failure> = settings
            .types
            .iter()
            .map(|(pattern, path)| OtherModule::read(pattern, path, reader))
            .collect();
        // Read before anything fails, so that it is tracked whatever happens.
        let schema = schema(&settings.schema, reader);
        let (files, others) = (files?, others?);
        let files = own(files, &others, &settings)?;
        let document = document(&files, &others, is_module)?;
        if let Some(problem) = only_fragments(&document).filter(|_| !is_module) {
            return Err(problem.into());
        }
        Ok(Self {
            schema: schema?.0,
            document,
            settings,
            mapped,
            mocked,
            others,
        })
    }

    /// See [`mappings_exist`].
    pub(super) fn mappings_exist(&self) -> Result<(), Failure> {
        mappings_exist(&self.schema, &self.mapped, "to map a Rust type to")?;
        let scalars = &self.settings.scalars;
        refused(mocked::mistakes(&self.schema, &self.mocked, scalars))
    }

    /// That no mock holds a text which a type of the user's would refuse when the test runs.
    pub(super) fn mocks_are_read(&self, module: &ir::Module) -> Result<(), Failure> {
        refused(mocked::unread(&self.schema, &self.settings.scalars, module))
    }

    /// Who names no schema has Toggle's, and may have forgotten to: what is not there at all is told with it.
    pub(super) fn with_the_schemas_name(&self, problems: Diagnostics) -> Diagnostics {
        if !self.settings.schema.is_empty() {
            return problems;
        }
        let roots = [OperationKind::Query, OperationKind::Mutation];
        let roots = roots.map(|kind| self.schema.root_name(kind).unwrap_or_default());
        let is_of_a_root = |problem: &Diagnostic| {
            let mut words = problem.message().split('`');
            words.nth(1).is_some_and(|name| roots.contains(&name))
        };
        let named = problems.into_iter().map(|problem| {
            let help = problem.help_text().unwrap_or_default();
            let is_strange = match problem.code() {
                Code::UnknownField => is_of_a_root(&problem) && !help.contains("did you mean"),
                Code::UnknownType => help.is_empty(),
                _ => false,
            };
            if !is_strange {
                return problem;
            }
            let note = "this is Toggle's own schema: the option `schema`, or `.graphqlrc.yml`, names another";
            let help = match help {
                "" => note.to_owned(),
                help => format!("{help}; {note}"),
            };
            problem.help(help)
        });
        named.collect()
    }

    /// What rustc is to warn of. Of the files of another module its own attribute tells.
    /// Of the operations that are not written, theirs tell.
    pub(super) fn deprecated(
        &self,
        checked: &Checked<'_>,
        form: &Form,
    ) -> Result<Vec<String>, Failure> {
        let written = lower::written(checked, form);
        let is_written = |problem: &&Diagnostic| {
            problem.primary().is_some_and(|place| {
                written.iter().any(|label| {
                    Arc::ptr_eq(&label.source, &place.source)
                        && label.span.start <= place.span.start
                        && place.span.end <= label.span.end
                })
            })
        };
        let is_own = |problem: &&Diagnostic| {
            let place = problem.primary();
            let mut others = self.others.iter().flat_map(|other| &other.files);
            let is = |file: &ReadFile| {
                place.is_some_and(|place| Arc::ptr_eq(&place.source, &file.source))
            };
            problem.code() == Code::Deprecated && !others.any(is)
        };
        let found = checked.warnings().iter().filter(is_own);
        let found = found.filter(is_written).cloned();
        match self.settings.deprecated.unwrap_or_default() {
            Deprecated::Allow => Ok(Vec::new()),
            Deprecated::Warn => Ok(found.map(|problem| problem.draw()).collect()),
            Deprecated::Deny => {
                let denied = found.map(|mut problem| {
                    problem.severity = Severity::Error;
                    problem
                });
                let found: Diagnostics = denied.collect();
                if found.is_empty() {
                    return Ok(Vec::new());
                }
                Err(found.into())
            }
        }
    }

    /// The options, with what other modules have.
    pub(super) fn options(&self) -> Result<Options, Failure> {
        let mut options = self.settings.options();
        for (index, other) in self.others.iter().enumerate() {
            // What two modules have is the first one's.
            let before = self.others.get(..index).unwrap_or_default();
            let document = document(&other.files, before, true)?;
            let checked = check(&self.schema, &document)?;
            let shared = lower::shared(&checked, &options, &other.path);
            options.shared.extend(shared);
        }
        Ok(options)
    }
}

impl OtherModule {
    fn read(pattern: &Written, path: &Written, reader: &mut Reader<'_>) -> Result<Self, Failure> {
        let files = reader.all(std::slice::from_ref(pattern))?;
        let empty = files.iter().find(|file| is_empty(file.source.text()));
        if let Some(file) = empty {
            let message = format!(
                "`{}` is empty: expected the file that `{}` was made of",
                file.source.name(),
                path.text
            );
            return Err(Mistake::new(Code::WrongOption, &pattern.place, message).into());
        }
        Ok(Self {
            path: path.text.clone(),
            files,
        })
    }

    fn has(&self, file: &ReadFile) -> bool {
        self.files.iter().any(|known| known.path == file.path)
    }
}

/// Whether nothing stands in a file but comments.
fn is_empty(text: &str) -> bool {
    let mut lines = text
        .lines()
        .map(|line| line.trim_start_matches(['\u{feff}', ' ', '\t', ',']));
    lines.all(|line| line.is_empty() || line.starts_with('#'))
}

/// The files less those that another module was made of: a pattern may well name both.
fn own(
    files: Vec<ReadFile>,
    others: &[OtherModule],
    settings: &Settings,
) -> Result<Vec<ReadFile>, Failure> {
    let is_own = |file: &ReadFile| !others.iter().any(|other| other.has(file));
    let files: Vec<ReadFile> = files.into_iter().filter(is_own).collect();
    match settings.types.first() {
        Some((pattern, _)) if files.is_empty() => {
            let message =
                "`types` takes every file that this attribute names: nothing is left to generate";
            Err(Mistake::new(Code::WrongOption, &pattern.place, message).into())
        }
        _ => Ok(files),
    }
}

fn document(
    files: &[ReadFile],
    others: &[OtherModule],
    is_module: bool,
) -> Result<Document, Diagnostics> {
    let others: Vec<Arc<Source>> = others
        .iter()
        .flat_map(|other| sources(&other.files))
        .collect();
    Document::beside_others(&sources(files), &others, is_module)
}

/// The project's file, where there is one.
pub(super) fn project(reader: &mut Reader<'_>) -> Result<Option<Project>, Failure> {
    let Some((name, source)) = Project::find(reader.manifest(), reader.shown())? else {
        return Ok(None);
    };
    reader.track(TrackedFile::BesideManifest(name.to_owned()));
    Ok(Some(Project::from_source(source)?))
}

/// A mapping that nothing in the schema answers to would be ignored in silence.
pub(super) fn mappings_exist(
    schema: &Schema,
    mapped: &[(Written, Written)],
    purpose: &str,
) -> Result<(), Failure> {
    let mistakes = mapped.iter().filter_map(|(wanted, _)| {
        let problem = unmappable(schema, &wanted.text, purpose)?;
        Some(Mistake::new(Code::WrongOption, &wanted.place, problem))
    });
    refused(mistakes.collect())
}

fn refused(mistakes: Vec<Mistake>) -> Result<(), Failure> {
    if mistakes.is_empty() {
        return Ok(());
    }
    Err(mistakes.into())
}

/// The schema of all files together, and these; without one, Toggle's own, which is no file of the user's, so
/// that there is nothing to track.
pub(super) fn schema(
    names: &[Written],
    reader: &mut Reader<'_>,
) -> Result<(Arc<Schema>, Vec<ReadFile>), Failure> {
    if names.is_empty() {
        let source = Source::new("toggle.graphql", toggle_schema::SDL);
        return Ok((cached_schema(&[source])?, Vec::new()));
    }
    let files = reader.all(names)?;
    Ok((cached_schema(&sources(&files))?, files))
}

/// One index for all uses of a schema in a crate, for as long as its text stays the same.
fn cached_schema(sources: &[Arc<Source>]) -> Result<Arc<Schema>, Diagnostics> {
    static SCHEMAS: ContentCache<Result<Arc<Schema>, Diagnostics>> = ContentCache::new();
    let joined = Source::joined(sources);
    SCHEMAS.get_or_insert_with(joined.name(), joined.text(), || {
        Schema::from_sources(sources.to_vec()).map(Arc::new)
    })
}
