//! FILES: what the names given on the command line stand for.
//!
//! A name is a file, a folder (every `.graphql` and `.gql` file below it), a pattern (`queries/*.graphql`, for shells that
//! do not expand it and for quoted ones) or `-` for standard input. Own patterns, because those of the `glob` crate
//! would walk through `target`, which every Rust project has and which is never meant.

mod pattern;
mod search;
mod walk;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toggle_codegen::{Code, Diagnostic};

use self::pattern::Pattern;

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
        let path = Path::new(name);
        // A file may have a bracket in its name.
        if name == Self::STANDARD_INPUT || path.is_file() {
            self.found.push(Found {
                shown: shown(name),
                path: path.to_owned(),
                named: true,
            });
        } else if path.is_dir() {
            let found = self.below(path, &shown(name));
            if found.is_empty() {
                self.unusable(name, search::nothing_below(path, &shown(name)));
            }
            self.found.extend(found);
        } else if Pattern::is_one(name) {
            self.add_pattern(name);
        } else {
            // Whoever reads it says what is wrong with it.
            self.found.push(Found {
                shown: shown(name),
                path: path.to_owned(),
                named: true,
            });
        }
    }

    fn add_pattern(&mut self, name: &str) {
        let patterns = match Pattern::read(name) {
            Ok(patterns) => patterns,
            Err(problem) => return self.unusable(name, problem),
        };
        let before = self.found.len();
        for pattern in &patterns {
            let found = walk::matching(pattern, &mut |folder, problem| {
                self.unusable.push((folder, problem));
            });
            self.found.extend(found);
        }
        if self.found.len() == before {
            self.unusable(name, search::nothing_matches(name, &patterns));
        }
    }

    fn below(&mut self, folder: &Path, shown: &str) -> Vec<Found> {
        walk::below(folder, shown, &mut |folder, problem| {
            self.unusable.push((folder, problem));
        })
    }

    fn unusable(&mut self, name: &str, problem: Diagnostic) {
        self.unusable.push((shown(name), problem));
    }
}

/// `a/b.graphql` for `./a//b.graphql` and, on Windows, for `a\b.graphql`.
fn shown(name: &str) -> String {
    let path: PathBuf = Path::new(name).components().collect();
    let path = path
        .strip_prefix(".")
        .ok()
        .filter(|rest| !rest.as_os_str().is_empty())
        .unwrap_or(&path);
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// A file that is not there, or cannot be used, as a diagnostic.
fn unusable(message: String) -> Diagnostic {
    Diagnostic::unplaced(Code::FileNotFound, message)
}

/// Whether a folder is searched for files with this ending.
fn is_document(name: &str) -> bool {
    let ending = Path::new(name)
        .extension()
        .and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ["graphql", "gql"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

#[cfg(test)]
mod tests;
