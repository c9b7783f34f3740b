//! The files that the attribute names: found, read and tracked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use proc_macro2::Span;

use super::Folders;
use super::failure::Failure;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::{self, shown_in};
use crate::input::{Mistake, Place, Written};
use crate::render::TrackedFile;
use crate::source::{self, Source};

/// A file that was read.
#[derive(Debug)]
pub(super) struct ReadFile {
    pub(super) source: Arc<Source>,
    /// Where it truly is, so that it is known by whatever name.
    pub(super) path: PathBuf,
}

/// Reads files, and keeps in mind which.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    folders: &'a Folders,
    /// What messages call the manifest's folder; they leave an empty name out.
    shown: &'a str,
    pub(super) tracked: Vec<TrackedFile>,
    /// What was read, and where in the attribute it is named.
    named: Vec<(Arc<Source>, Place)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(folders: &'a Folders) -> Self {
        Self {
            folders,
            shown: "",
            tracked: Vec::new(),
            named: Vec::new(),
        }
    }

    /// The same, for messages that begin elsewhere than in the manifest's folder.
    pub(super) fn shown_from(self, shown: &'a str) -> Self {
        Self { shown, ..self }
    }

    pub(super) fn shown(&self) -> &'a str {
        self.shown
    }

    pub(super) fn manifest(&self) -> &Path {
        &self.folders.manifest
    }

    /// Where the attribute names the file that `problem` is in.
    pub(super) fn span_of(&self, problem: &Diagnostic) -> Option<Span> {
        let source = &problem.primary()?.source;
        let mut named = self.named.iter();
        named.find_map(|(known, place)| match place {
            Place::Rust(span) if Arc::ptr_eq(known, source) => Some(*span),
            _ => None,
        })
    }

    /// Notes a file that was read.
    pub(super) fn track(&mut self, file: TrackedFile) {
        if !self.tracked.contains(&file) {
            self.tracked.push(file);
        }
    }

    /// The files that all of `names` stand for, each once; all that is wrong with the names.
    pub(super) fn all(&mut self, names: &[Written]) -> Result<Vec<ReadFile>, Failure> {
        let (mut read, mut seen) = (Vec::new(), BTreeSet::new());
        for name in names {
            for file in self.named(name)? {
                self.named
                    .push((Arc::clone(&file.source), name.place.clone()));
                if seen.insert(file.path.clone()) {
                    read.push(file);
                }
            }
        }
        Ok(read)
    }

    /// The files that a path or a pattern stands for.
    fn named(&mut self, name: &Written) -> Result<Vec<ReadFile>, Failure> {
        is_relative(name)?;
        let is_path = |folder: &Path| folder.join(&name.text).exists();
        let is_file = self.starts(name).any(|(folder, _)| is_path(folder));
        if files::is_pattern(&name.text) && !is_file {
            return self.matching(name);
        }
        self.one(name).map(|file| vec![file])
    }

    /// The folders that paths may start at. A project's file says nothing of any source file.
    fn starts(&self, name: &Written) -> impl Iterator<Item = (&'a Path, Beside)> + use<'a> {
        let folders = self.folders;
        let source = folders.source.as_deref().filter(|_| name.place.is_rust());
        let source = source.map(|folder| (folder, Beside::Source));
        std::iter::once((folders.manifest.as_path(), Beside::Manifest)).chain(source)
    }

    /// What messages and docs call the file `name` at `path`: it leads there from the manifest's folder on, wherever
    /// the search for it began.
    fn shown_at(&self, beside: Beside, name: &str, path: &Path) -> String {
        let below_manifest = || {
            let (path, manifest) = (path.canonicalize(), self.manifest().canonicalize());
            let way = path.ok()?.strip_prefix(manifest.ok()?).ok()?.to_owned();
            Some(files::shown(&way.to_string_lossy()))
        };
        let way = match beside {
            Beside::Manifest => None,
            Beside::Source => below_manifest(),
        };
        shown_in(self.shown, way.as_deref().unwrap_or(name))
    }

    fn one(&mut self, name: &Written) -> Result<ReadFile, Failure> {
        let mut starts = self.starts(name);
        let found = starts.find(|(folder, _)| folder.join(&name.text).exists());
        let (folder, beside) = found.unwrap_or((&self.folders.manifest, Beside::Manifest));
        let path = folder.join(&name.text);
        let source = source::read(&path, &self.shown_at(beside, &name.text, &path))
            .map_err(|problem| Failure::at(&name.place, self.nearest(problem, name)))?;
        self.track(beside.tracked(&name.text));
        Ok(ReadFile::new(source, path))
    }

    /// The files that a pattern matches, in order of their names.
    fn matching(&mut self, pattern: &Written) -> Result<Vec<ReadFile>, Failure> {
        let fail = |problem| Failure::at(&pattern.place, problem);
        let mut starts = self.starts(pattern);
        let mut problems = Vec::new();
        let found =
            starts.find_map(
                |(folder, beside)| match files::matching(folder, &pattern.text) {
                    Ok(matches) => Some((matches, beside)),
                    Err(problem) => {
                        problems.push(problem);
                        None
                    }
                },
            );
        let Some((matches, beside)) = found else {
            let best = problems.into_iter().rev().max_by_key(helpfulness);
            let best = best.map(|problem| help_with_start(problem, pattern));
            return Err(best.map_or_else(Failure::default, fail));
        };
        if let Some((_, problem)) = matches.unreadable.into_iter().next() {
            return Err(fail(problem));
        }
        let mut read = Vec::new();
        for file in matches.found {
            let shown = self.shown_at(beside, &file.shown, &file.path);
            let source = source::read(&file.path, &shown).map_err(fail)?;
            self.track(beside.tracked(&file.shown));
            read.push(ReadFile::new(source, file.path));
        }
        Ok(read)
    }

    /// The file is beside neither: a near name may still lie beside the source file.
    fn nearest(&self, problem: Diagnostic, name: &Written) -> Diagnostic {
        let is_near = |problem: &Diagnostic| {
            let help = problem.help_text();
            help.is_some_and(|help| help.starts_with("did you mean"))
        };
        if problem.code() != Code::FileNotFound || is_near(&problem) {
            return problem;
        }
        let beside_source = self.starts(name).nth(1);
        let elsewhere = beside_source
            .and_then(|(folder, _)| source::read(&folder.join(&name.text), &name.text).err());
        match elsewhere {
            Some(other) if is_near(&other) => other,
            _ => problem.help(starting_point(name)),
        }
    }
}

/// The text of all files.
pub(super) fn sources(files: &[ReadFile]) -> Vec<Arc<Source>> {
    files.iter().map(|file| Arc::clone(&file.source)).collect()
}

impl ReadFile {
    fn new(source: Arc<Source>, path: PathBuf) -> Self {
        let path = fs::canonicalize(&path).unwrap_or(path);
        Self { source, path }
    }
}

/// What a path starts from.
#[derive(Debug, Clone, Copy)]
enum Beside {
    Manifest,
    Source,
}

impl Beside {
    fn tracked(self, path: &str) -> TrackedFile {
        match self {
            Self::Manifest => TrackedFile::BesideManifest(path.to_owned()),
            Self::Source => TrackedFile::BesideSource(path.to_owned()),
        }
    }
}

fn is_relative(name: &Written) -> Result<(), Mistake> {
    let wrong = |message: &str| Mistake::new(Code::WrongOption, &name.place, message);
    if name.text.is_empty() {
        return Err(wrong("expected the path of a file, found an empty text"));
    }
    if is_url(&name.text) {
        return Err(wrong(
            "a build reads files, not the network: download the schema and write the path of that file",
        ));
    }
    let path = Path::new(&name.text);
    let has_prefix = |path: &Path| {
        let mut parts = path.components();
        parts.any(|part| matches!(part, Component::Prefix(_)))
    };
    if path.is_absolute() || has_prefix(path) {
        return Err(wrong(
            "an absolute path works on one machine only: write it from the folder of Cargo.toml",
        ));
    }
    Ok(())
}

fn is_url(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        !scheme.is_empty() && scheme.chars().all(|letter| letter.is_ascii_alphanumeric())
    })
}

fn starting_point(name: &Written) -> &'static str {
    if name.place.is_rust() {
        "paths start at the folder of Cargo.toml, or else at the folder of this source file"
    } else {
        "paths start at the folder of Cargo.toml"
    }
}

/// How much the help tells that looks for what is near: nothing is known of a folder without queries.
fn helpfulness(problem: &Diagnostic) -> u8 {
    let help = problem.help_text().unwrap_or_default();
    match () {
        () if help.contains("did you mean") => 2,
        () if help.contains("holds `") => 1,
        () => 0,
    }
}

fn help_with_start(problem: Diagnostic, name: &Written) -> Diagnostic {
    match problem.help_text() {
        None => problem.help(starting_point(name)),
        Some(help) => {
            let help = format!("{help}; {}", starting_point(name));
            problem.help(help)
        }
    }
}

impl From<Diagnostic> for Failure {
    fn from(problem: Diagnostic) -> Self {
        Diagnostics::from(problem).into()
    }
}
