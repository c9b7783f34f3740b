//! The project's own file: `.graphqlrc.yml` and its kin, which editors and other tools read too.
//!
//! Its `schema` and, below `extensions`, its `toggle` stand for what no attribute says. Each form is
//! read into the same tree of [`Setting`]s; what an option takes is `input`'s to say.

mod flow;
mod json;
mod meaning;
mod place;
#[cfg(test)]
mod tests;
mod toml;
mod yaml;

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::shown_in;
use crate::input::{Options, Setting, Settings};
use crate::source::{self, Source};

/// The names that the file may have.
const NAMES: [&str; 5] = [
    ".graphqlrc.yml",
    ".graphqlrc.yaml",
    ".graphqlrc.json",
    ".graphqlrc.toml",
    ".graphqlrc",
];

/// What a project's file says.
///
/// ```
/// use toggle_codegen::Project;
///
/// let project = Project::parse(".graphqlrc.yml", "schema: [api.json, more.graphql]")?;
/// assert!(project.schema().eq(["api.json", "more.graphql"]));
///
/// let problems = Project::parse(".graphqlrc.yml", "schema: https://example.com/graphql").unwrap_err();
/// assert!(problems.to_string().contains(".graphqlrc.yml:1:9"));
/// # Ok::<(), toggle_codegen::Diagnostics>(())
/// ```
#[derive(Debug, Clone)]
pub struct Project {
    pub(crate) source: Arc<Source>,
    pub(crate) settings: Settings,
}

impl Project {
    /// Reads the text of the file called `name`, whose ending says what it is written in.
    ///
    /// # Errors
    ///
    /// All that is wrong with it; where it cannot be read at all, the first reason.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostics> {
        Self::from_source(Source::new(name, text))
    }

    /// Reads the file of the project in `folder`, the one of `Cargo.toml`; `None` where there is none.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), or there is more than one.
    pub fn read(folder: &Path) -> Result<Option<Self>, Diagnostics> {
        match Self::find(folder, "")? {
            None => Ok(None),
            Some((_, source)) => Self::from_source(source).map(Some),
        }
    }

    /// The name and the text of the file in `folder`, which messages call `shown`.
    pub(crate) fn find(
        folder: &Path,
        shown: &str,
    ) -> Result<Option<(&'static str, Arc<Source>)>, Diagnostic> {
        let mut found = NAMES.iter().filter(|name| folder.join(name).exists());
        let Some(name) = found.next() else {
            return Ok(None);
        };
        if let Some(other) = found.next() {
            let message =
                format!("`{name}` and `{other}` both stand beside Cargo.toml: expected one");
            let problem = Diagnostic::unplaced(Code::ProjectFile, message);
            return Err(problem.help("keep one of the two"));
        }
        let source = source::read(&folder.join(name), &shown_in(shown, name))?;
        Ok(Some((name, source)))
    }

    pub(crate) fn from_source(source: Arc<Source>) -> Result<Self, Diagnostics> {
        let tree = tree(&source)?;
        let settings = meaning::settings(tree)?;
        Ok(Self { source, settings })
    }

    /// What messages call the file.
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// The paths and patterns of the schema's files, from the project's folder; none for Toggle's own.
    pub fn schema(&self) -> impl Iterator<Item = &str> {
        self.settings.schema.iter().map(|path| path.text.as_str())
    }

    /// How code is generated.
    pub fn options(&self) -> Options {
        self.settings.options()
    }
}

fn tree(source: &Arc<Source>) -> Result<Vec<Setting>, Diagnostic> {
    let name = source.name();
    let is = |ending: &str| name.ends_with(ending);
    let is_object = || {
        let text = source.text().trim_start_matches('\u{feff}').trim_start();
        text.starts_with('{')
    };
    match () {
        () if is(".toml") => toml::read(source),
        () if is(".json") => json::read(source),
        () if !is(".yml") && !is(".yaml") && is_object() => json::read(source),
        () => yaml::read(source),
    }
}
