//! What a run found, before it is written in one form or another.

use std::collections::{BTreeMap, BTreeSet};

use toggle_codegen::{Code, Diagnostic, Diagnostics, Severity};

use super::place;
use crate::Outcome;

/// All that was found, in the order of the files.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) files: Vec<CheckedFile>,
    pub(super) findings: Vec<Finding>,
    /// The files of the schema, none for Toggle's own.
    schema_files: Vec<String>,
    /// Files of a folder that only define types.
    pub(super) left_out: usize,
    /// The schemas that may not be the ones that were meant.
    pub(super) against: Vec<String>,
    /// Where each file stands among `files`.
    indexes: BTreeMap<String, usize>,
    /// Problems in the schema, and in a fragment, are found with each document that uses the place, and told once.
    told: BTreeSet<(String, usize, usize, Code, String)>,
}

/// A file that was read and checked.
#[derive(Debug)]
pub(super) struct CheckedFile {
    pub(super) name: String,
    pub(super) problems: usize,
    pub(super) warnings: usize,
}

/// One thing to tell.
#[derive(Debug)]
pub(super) struct Finding {
    /// The file that was being checked.
    pub(super) file: String,
    pub(super) diagnostic: Diagnostic,
    /// Whether it kept something from being checked.
    pub(super) is_unusable: bool,
}

impl Report {
    /// Notes the files of a schema.
    pub(super) fn of_schema<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        self.schema_files.extend(names.map(str::to_owned));
    }

    /// Notes which documents are checked now.
    pub(super) fn begin<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        for name in names {
            self.indexes.insert(name.to_owned(), self.files.len());
            self.files.push(CheckedFile {
                name: name.to_owned(),
                problems: 0,
                warnings: 0,
            });
        }
    }

    /// Adds what was found in one document, or on its way through a fragment in another.
    pub(super) fn document(&mut self, name: &str, found: Diagnostics) {
        for diagnostic in found {
            let place =
                place::file_of(&diagnostic).filter(|place| self.indexes.contains_key(*place));
            let (is_in_document, owner) = (place.is_some(), place.unwrap_or(name).to_owned());
            let is_new = self.is_new(&diagnostic);
            let index = self.indexes.get(&owner);
            let file = index.and_then(|index| self.files.get_mut(*index));
            if let Some(file) = file.filter(|_| is_new || !is_in_document) {
                match diagnostic.severity() {
                    Severity::Warning => file.warnings += 1,
                    _ => file.problems += 1,
                }
            }
            if is_new {
                self.findings.push(Finding {
                    file: owner,
                    diagnostic,
                    is_unusable: false,
                });
            }
        }
    }

    /// Adds what was found in the schema itself, which may be several files.
    pub(super) fn schema(&mut self, found: Diagnostics) {
        for name in self.schema_files.clone() {
            let of_this_file =
                |diagnostic: &&Diagnostic| place::file_of(diagnostic) == Some(name.as_str());
            let count = |severity| {
                let of_this_file = found.iter().filter(of_this_file);
                of_this_file
                    .filter(|found| found.severity() == severity)
                    .count()
            };
            self.files.push(CheckedFile {
                problems: count(Severity::Error),
                warnings: count(Severity::Warning),
                name,
            });
        }
        for diagnostic in found {
            let file = place::file_of(&diagnostic).unwrap_or("schema").to_owned();
            self.findings.push(Finding {
                file,
                is_unusable: diagnostic.primary().is_none(),
                diagnostic,
            });
        }
    }

    /// Adds why `name` cannot be checked.
    pub(super) fn unusable(&mut self, name: &str, diagnostic: Diagnostic) {
        self.findings.push(Finding {
            file: name.to_owned(),
            diagnostic,
            is_unusable: true,
        });
    }

    /// A run that checked nothing must not look like one that found nothing.
    pub(super) fn is_something_checked(&mut self, names: &[String]) {
        if self.files.is_empty() && self.left_out > 0 && self.count_unusable() == 0 {
            let problem = Diagnostic::unplaced(
                Code::FileNotFound,
                "there is no document to check, only files that define types",
            )
            .help("`toggle check --schema FILE` checks a schema");
            self.unusable(names.first().map_or("", String::as_str), problem);
        }
    }

    /// Whether `name` is a file that was given, and not Toggle's own schema.
    pub(super) fn is_file(&self, name: &str) -> bool {
        let mut names = self
            .files
            .iter()
            .map(|file| &file.name)
            .chain(&self.schema_files);
        names.any(|file| file == name)
    }

    fn is_new(&mut self, diagnostic: &Diagnostic) -> bool {
        let Some(place) = diagnostic.primary() else {
            return true;
        };
        self.told.insert((
            place.source.name().to_owned(),
            place.span.start,
            place.span.end,
            diagnostic.code(),
            diagnostic.message().to_owned(),
        ))
    }

    /// The findings of one kind; those that kept something from being checked are no problems.
    fn count(&self, severity: Severity) -> usize {
        let counted = self.findings.iter().filter(|finding| !finding.is_unusable);
        counted
            .filter(|finding| finding.diagnostic.severity() == severity)
            .count()
    }

    pub(super) fn count_problems(&self) -> usize {
        self.count(Severity::Error)
    }

    pub(super) fn count_warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    pub(super) fn count_unusable(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.is_unusable)
            .count()
    }

    pub(super) fn count_files_with_problems(&self) -> usize {
        let with_problems = self.files.iter().filter(|file| file.problems > 0).count();
        // A schema in JSON is pointed into as the SDL that it was turned into.
        with_problems.max(usize::from(self.count_problems() > 0))
    }

    pub(super) fn outcome(&self, deny_warnings: bool) -> Outcome {
        if self.count_unusable() > 0 {
            Outcome::Unusable
        } else if self.count_problems() > 0 || (deny_warnings && self.count_warnings() > 0) {
            Outcome::Problems
        } else {
            Outcome::Clean
        }
    }
}
