//! Several files by one name: what a pattern (`queries/**/*.graphql`) or a folder stands for.
//!
//! Own patterns, because those of other libraries would walk through `target`, which every Rust project
//! has and which is never meant.

mod pattern;
mod search;
mod walk;

use std::path::{Path, PathBuf};

use self::pattern::Pattern;
use crate::diagnostic::{Code, Diagnostic};

/// A file that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Found {
    /// What messages call it: from the folder on in which the search began, with `/`.
    pub shown: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What a pattern or a folder stands for.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Matches {
    /// The files, in order of their names; some twice, where links lead to them.
    pub found: Vec<Found>,
    /// The folders on the way that cannot be read.
    pub unreadable: Vec<(String, Diagnostic)>,
}

/// Whether `name` is a pattern rather than a path.
pub fn is_pattern(name: &str) -> bool {
    Pattern::is_one(name)
}

/// The files that `pattern` matches, from the folder `root` on. `**` stands for any number of folders,
/// hidden ones, `target` and `node_modules` aside, and `{a,b}` for either. A pattern that leaves the ending open
/// means `.graphql` and `.gql`.
///
/// # Errors
///
/// The pattern is none, or nothing matches.
pub fn matching(root: &Path, pattern: &str) -> Result<Matches, Diagnostic> {
    let patterns = Pattern::read(pattern)?;
    let mut matches = Matches::default();
    for pattern in &patterns {
        let found = walk::matching(root, pattern, &mut |folder, problem| {
            matches.unreadable.push((folder, problem));
        });
        matches.found.extend(found);
    }
    if matches.found.is_empty() && matches.unreadable.is_empty() {
        return Err(search::nothing_matches(root, pattern, &patterns));
    }
    matches.found.sort();
    matches.found.dedup();
    Ok(matches)
}

/// The folders that a search for `pattern` begins in; none for a path.
pub(crate) fn folders(pattern: &str) -> Vec<String> {
    if !is_pattern(pattern) {
        return Vec::new();
    }
    let patterns = Pattern::read(pattern).unwrap_or_default();
    let bases = patterns.iter().map(|pattern| shown(&pattern.base));
    let here = |base: String| {
        if base.is_empty() {
            ".".to_owned()
        } else {
            base
        }
    };
    bases.map(here).collect()
}

/// The `.graphql` and `.gql` files anywhere below `folder`, from the folder `root` on.
///
/// # Errors
///
/// There is none.
pub fn below(root: &Path, folder: &str) -> Result<Matches, Diagnostic> {
    let (path, shown) = (from(root, folder), shown(folder));
    let mut matches = Matches::default();
    let found = walk::below(&path, &shown, &mut |folder, problem| {
        matches.unreadable.push((folder, problem));
    });
    if found.is_empty() && matches.unreadable.is_empty() {
        return Err(search::nothing_below(&path, &shown));
    }
    matches.found = found;
    matches.found.sort();
    Ok(matches)
}

/// `a/b.graphql` for `./a//b.graphql` and, on Windows, for `a\b.graphql`.
pub fn shown(name: &str) -> String {
    let path: PathBuf = Path::new(name).components().collect();
    let path = path
        .strip_prefix(".")
        .ok()
        .filter(|rest| !rest.as_os_str().is_empty())
        .unwrap_or(&path);
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// What messages call the file `name` of the folder that they call `folder`.
pub(crate) fn shown_in(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        return name.to_owned();
    }
    format!("{}/{name}", folder.trim_end_matches('/'))
}

/// `name` from `root` on; the empty path names no folder.
fn from(root: &Path, name: &str) -> PathBuf {
    let path = root.join(name);
    if path.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        path
    }
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
