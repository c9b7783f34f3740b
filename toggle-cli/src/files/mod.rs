//! FILES: what the names given on the command line stand for.
//!
//! A name is a file, a folder (every `.graphql` and `.gql` file below it), a pattern (`queries/*.graphql`, for shells that
//! do not expand it and for quoted ones) or `-` for standard input.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toggle_codegen::Diagnostic;
use toggle_codegen::files::{Matches, below, is_pattern, matching, shown};

/// A file to check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// What messages call it: as it was written, with `/`.
    pub(crate) shown: String,
    pub(crate) path: PathBuf,
    /// Whether it was named itself, not found in a folder or by a pattern.
    pub(crate) named: bool,
}

/// What all names together stand for.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// Each file once, in order.
    pub(crate) found: Vec<Found>,
    /// The names that stand for nothing.
    pub(crate) unusable: Vec<(String, Diagnostic)>,
}

impl Files {
    /// The name of standard input.
    pub(crate) const STANDARD_INPUT: &'static str = "-";

    /// Looks for `names`, in the order of which nothing depends but which name a file is called by.
    pub(crate) fn find(names: &[String]) -> Self {
        let mut files = Self::default();
        for name in names {
            files.add(name);
        }
        let mut seen = BTreeSet::new();
        files.found.retain(|file| {
            // What is not there is told once for each way of writing it.
            let path = fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
            seen.insert(path)
        });
        files.found.sort();
        files
    }

    fn add(&mut self, name: &str) {
        let (here, path) = (Path::new(""), Path::new(name));
        // A file may have a bracket in its name.
        if name == Self::STANDARD_INPUT || path.is_file() {
            self.named(name);
        } else if path.is_dir() {
            self.matches(name, below(here, name));
        } else if is_pattern(name) {
            self.matches(name, matching(here, name));
        } else {
            // Whoever reads it says what is wrong with it.
            self.named(name);
        }
    }

    fn named(&mut self, name: &str) {
        self.found.push(Found {
            shown: shown(name),
            path: PathBuf::from(name),
            named: true,
        });
    }

    fn matches(&mut self, name: &str, matches: Result<Matches, Diagnostic>) {
        match matches {
            Ok(matches) => {
                self.unusable.extend(matches.unreadable);
                let found = matches.found.into_iter().map(|file| Found {
                    shown: file.shown,
                    path: file.path,
                    named: false,
                });
                self.found.extend(found);
            }
            Err(problem) => self.unusable.push((shown(name), problem)),
        }
    }
}

#[cfg(test)]
mod tests;
