//! Going through folders: what lies below one, and what a pattern matches. Nothing here recurses, and links to folders
//! are not followed on the way down, so neither depth nor a ring of links does harm.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::pattern::{Part, Pattern};
use super::{Found, is_document};
use crate::diagnostic::{Code, Diagnostic};

/// What to do with a folder that cannot be read.
type Unreadable<'a> = &'a mut dyn FnMut(String, Diagnostic);

/// The files below `folder` that end as documents do.
pub(super) fn below(folder: &Path, shown: &str, unreadable: Unreadable<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), shown.to_owned())];
    while let Some((folder, shown)) = open.pop() {
        for entry in entries(&folder, &shown, unreadable) {
            match entry.kind {
                Kind::Folder if entry.is_searched() => open.push((entry.path, entry.shown)),
                Kind::File if is_document(&entry.name) && !entry.is_hidden() => {
                    found.push(entry.found());
                }
                _ => {}
            }
        }
    }
    found
}

/// The files that `pattern` matches, from the folder `root` on.
pub(super) fn matching(root: &Path, pattern: &Pattern, unreadable: Unreadable<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open = vec![(
        super::from(root, &pattern.base),
        super::shown(&pattern.base),
        0,
    )];
    let mut seen = BTreeSet::new();
    while let Some((folder, shown, at)) = open.pop() {
        // Several `**` reach a folder in several ways.
        if !folder.is_dir() || !seen.insert((folder.clone(), at)) {
            continue;
        }
        let Some(part) = pattern.parts.get(at) else {
            continue;
        };
        let is_last = at + 1 == pattern.parts.len();
        if *part == Part::Folders && !is_last {
            open.push((folder.clone(), shown.clone(), at + 1));
        }
        for entry in entries(&folder, &shown, unreadable) {
            match (part, entry.kind) {
                (Part::Folders, Kind::Folder) if entry.is_searched() => {
                    open.push((entry.path, entry.shown, at));
                }
                (Part::Folders, Kind::File)
                    if is_last && is_document(&entry.name) && !entry.is_hidden() =>
                {
                    found.push(entry.found());
                }
                (Part::Name(_), Kind::Folder | Kind::Link)
                    if !is_last && part.matches(&entry.name) =>
                {
                    open.push((entry.path, entry.shown, at + 1));
                }
                (Part::Name(_), Kind::File)
                    if is_last
                        && part.matches(&entry.name)
                        && (!part.is_open() || is_document(&entry.name)) =>
                {
                    found.push(entry.found());
                }
                _ => {}
            }
        }
    }
    found
}

/// The names in `folder`, in order.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = entries(folder, "", &mut |_, _| ())
        .into_iter()
        .filter(|entry| !entry.is_hidden())
        .map(|entry| entry.name)
        .collect();
    names.sort_unstable();
    names
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
    /// To a folder.
    Link,
}

struct Entry {
    name: String,
    path: PathBuf,
    shown: String,
    kind: Kind,
}

impl Entry {
    fn is_hidden(&self) -> bool {
        self.name.starts_with('.')
    }

    /// Whether a search goes into this folder: not where tools put what they made.
    fn is_searched(&self) -> bool {
        !self.is_hidden() && !["target", "node_modules"].contains(&self.name.as_str())
    }

    fn found(self) -> Found {
        Found {
            shown: self.shown,
            path: self.path,
        }
    }
}

fn entries(folder: &Path, shown: &str, unreadable: Unreadable<'_>) -> Vec<Entry> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) => {
            let message = format!("the folder `{shown}` cannot be read: {error}");
            unreadable(
                shown.to_owned(),
                Diagnostic::unplaced(Code::FileUnreadable, message),
            );
            return Vec::new();
        }
    };
    let entries = listing.filter_map(Result::ok).filter_map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_link = entry.file_type().ok()?.is_symlink();
        // A link is what it leads to.
        let target = if is_link {
            fs::metadata(entry.path()).ok()?.file_type()
        } else {
            entry.file_type().ok()?
        };
        let kind = match (target.is_dir(), is_link) {
            (true, true) => Kind::Link,
            (true, false) => Kind::Folder,
            _ if target.is_file() => Kind::File,
            _ => return None,
        };
        let shown = match shown {
            "" | "." => name.clone(),
            shown => format!("{}/{name}", shown.trim_end_matches('/')),
        };
        Some(Entry {
            path: entry.path(),
            name,
            shown,
            kind,
        })
    });
    entries.collect()
}
