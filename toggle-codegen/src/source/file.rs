//! Reading a file, and saying well why it cannot be read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Source;
use crate::diagnostic::{Code, Diagnostic, nearest, one_of};

/// The largest schemas known are a few megabytes; whatever is larger is no GraphQL.
const MOST_BYTES: u64 = 64 << 20;

/// Where an archive, an image or a program shows itself. Every macro call reads a schema, so the rest is looked at only
/// when it makes no sense: see [`foreign`](super::foreign()).
const BEGINNING: usize = 1024;

/// One control character in so many is an accident in a text.
const MOST_OF_TEXT: usize = 100;

/// How much of a folder is searched for a near name.
const MOST_NEIGHBOURS: usize = 10_000;

/// Reads the file at `path`, which messages call `shown`: a relative path, because an absolute one
/// would differ from machine to machine.
pub fn read(path: &Path, shown: &str) -> Result<Arc<Source>, Diagnostic> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(&error, path, shown))?;
    if metadata.is_dir() {
        let diagnostic = Diagnostic::unplaced(
            Code::FileUnreadable,
            format!("`{shown}` is a folder, not a file"),
        );
        return Err(with_contents(diagnostic, path, shown));
    }
    // A pipe or a device may never end.
    if !metadata.is_file() {
        return Err(Diagnostic::unplaced(
            Code::FileUnreadable,
            format!("`{shown}` is not a regular file"),
        ));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&error, path, shown))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Diagnostic::unplaced(
            Code::FileUnreadable,
            format!("`{shown}` is larger than 64 MiB"),
        )
        .help("no GraphQL document or schema is that large; is it the right file?"));
    }
    decode(bytes, shown)
}

/// The text that `bytes` are, which messages call `shown`: what [`read`] makes of a file.
pub fn decode(bytes: Vec<u8>, shown: &str) -> Result<Arc<Source>, Diagnostic> {
    if is_utf16(&bytes) {
        return Err(utf16(shown));
    }
    if is_binary(&bytes) {
        return Err(no_text(shown));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(shown, text)),
        Err(error) => Err(not_utf8(
            error.as_bytes(),
            error.utf8_error().valid_up_to(),
            shown,
        )),
    }
}

fn unreadable(error: &io::Error, path: &Path, shown: &str) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => not_found(path, shown),
        io::ErrorKind::PermissionDenied => Diagnostic::unplaced(
            Code::FileUnreadable,
            format!("`{shown}` may not be read: permission denied"),
        )
        .help("give the user who runs the build the right to read the file and its folder"),
        _ => Diagnostic::unplaced(
            Code::FileUnreadable,
            format!("`{shown}` cannot be read: {error}"),
        ),
    }
}

/// Marked as such, or plain letters of which every other byte is zero.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || matches!(bytes, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a != 0 && *b != 0)
}

/// Whether it is no text in any encoding: a zero beside what is no UTF-8, or control characters.
fn is_binary(bytes: &[u8]) -> bool {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    first_control_of_many(beginning).is_some()
        || (bytes.contains(&0) && std::str::from_utf8(bytes).is_err())
}

/// The first control character where there are as many as no text has. A few are told at their places
/// by whoever reads the text, and zeros stand in text of other encodings.
pub(super) fn first_control_of_many(bytes: &[u8]) -> Option<usize> {
    const FEW: usize = 3;
    let is_of_text = |byte: u8| matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | 0x1b);
    let mut controls = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte < b' ' && !is_of_text(**byte))
        .map(|(place, _)| place);
    let first = controls.next()?;
    (controls.count() >= bytes.len() / MOST_OF_TEXT + FEW).then_some(first)
}

fn no_text(shown: &str) -> Diagnostic {
    Diagnostic::unplaced(
        Code::FileUnreadable,
        format!("`{shown}` is a binary file, expected GraphQL in UTF-8"),
    )
    .help("name a file of GraphQL")
}

fn utf16(shown: &str) -> Diagnostic {
    Diagnostic::unplaced(
        Code::FileUnreadable,
        format!("`{shown}` is UTF-16 text, expected UTF-8"),
    )
    .help("save the file as UTF-8")
}

fn not_utf8(bytes: &[u8], valid: usize, shown: &str) -> Diagnostic {
    let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
    let line = Source::new(shown, before).line_column(valid).line;
    // In Latin-1 each byte is the character of that number.
    let seen = bytes
        .get(valid)
        .map(|byte| char::from(*byte))
        .filter(|letter| letter.is_alphabetic());
    let looks = seen.map_or_else(String::new, |letter| {
        format!(", perhaps Latin-1 (`{letter}`)")
    });
    Diagnostic::unplaced(
        Code::FileUnreadable,
        format!(
            "`{shown}` is not UTF-8 text: byte {} (line {line}) is wrong{looks}",
            valid + 1
        ),
    )
    .help("save the file as UTF-8")
}

/// Walks up to the first folder that is there and looks in it for a name like the missing one.
fn not_found(path: &Path, shown: &str) -> Diagnostic {
    let diagnostic = Diagnostic::unplaced(
        Code::FileNotFound,
        format!("the file `{shown}` is not there"),
    );
    let (mut path, mut shown_path) = (path, Path::new(shown));
    loop {
        let (Some(parent), Some(missing)) = (path.parent(), shown_path.file_name()) else {
            return diagnostic;
        };
        let shown_parent = shown_path.parent().unwrap_or(Path::new(""));
        let below = Path::new(shown)
            .strip_prefix(shown_path)
            .unwrap_or(Path::new(""));
        let is_file = below.as_os_str().is_empty();
        if folder(parent).is_dir() {
            let missing = missing.to_string_lossy();
            let neighbours = names_in(parent, is_file);
            let near: Vec<String> = near_names(&missing, &neighbours)
                .into_iter()
                .map(|name| suggestion(parent, shown_parent, name, below))
                .collect();
            if let Some(first) = near.first() {
                let near: Vec<&str> = near.iter().map(String::as_str).collect();
                let question = format!("did you mean {}?", one_of(&near));
                return diagnostic.help(if first.eq_ignore_ascii_case(shown) {
                    format!("names of files are case-sensitive: {question}")
                } else {
                    question
                });
            }
            if let Some(found) = elsewhere(parent, path_name(shown)) {
                let found = slashed(&shown_parent.join(found));
                return diagnostic.help(format!("did you mean `{found}`?"));
            }
            if is_file {
                return with_contents(diagnostic, parent, &shown_parent.to_string_lossy());
            }
            return diagnostic.help(format!(
                "there is no folder `{}` either",
                slashed(shown_path)
            ));
        }
        (path, shown_path) = (parent, shown_parent);
    }
}

/// What to type: the whole path where the rest of it exists under the folder `name`, else the
/// folder alone.
fn suggestion(parent: &Path, shown_parent: &Path, name: &str, below: &Path) -> String {
    let shown = shown_parent.join(name);
    if below.as_os_str().is_empty() {
        return slashed(&shown);
    }
    if parent.join(name).join(below).is_file() {
        return slashed(&shown.join(below));
    }
    format!("{}/", slashed(&shown))
}

fn path_name(shown: &str) -> &str {
    shown.rsplit(['/', '\\']).next().unwrap_or(shown)
}

/// A file of that name in a folder below `parent`, but not far below.
fn elsewhere(parent: &Path, name: &str) -> Option<PathBuf> {
    const DEEP: usize = 3;
    const MOST_FOLDERS: usize = 200;
    let mut open = std::collections::VecDeque::from([PathBuf::new()]);
    let mut seen = 0;
    while let Some(below) = open.pop_front() {
        seen += 1;
        let folder = folder(parent).join(&below);
        if seen > MOST_FOLDERS {
            return None;
        }
        if folder.join(name).is_file() {
            return Some(below.join(name));
        }
        if below.components().count() < DEEP {
            let folders = names_in(&folder, false).into_iter();
            let own = folders.filter(|name| !matches!(&**name, "target" | "node_modules"));
            open.extend(own.map(|name| below.join(name)));
        }
    }
    None
}

/// The names near `missing`, by what stands before the ending: a common ending makes nothing near.
fn near_names<'a>(missing: &str, neighbours: &'a [String]) -> Vec<&'a str> {
    fn stem(name: &str) -> &str {
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }
    let near = nearest(stem(missing), neighbours.iter().map(|name| stem(name)));
    let is_near = |name: &&String| near.contains(&stem(name));
    neighbours
        .iter()
        .filter(is_near)
        .map(String::as_str)
        .take(5)
        .collect()
}

/// The files of a folder, where they are few enough to read.
fn with_contents(diagnostic: Diagnostic, path: &Path, shown: &str) -> Diagnostic {
    const FEW: usize = 8;
    let place = match shown.trim_end_matches('/') {
        "" => "its folder".to_owned(),
        shown => format!("the folder `{shown}`"),
    };
    let names: Vec<String> = names_in(path, true)
        .iter()
        .map(|name| format!("`{name}`"))
        .collect();
    match names.len() {
        0 => diagnostic.help(format!("{place} holds no files")),
        1..=FEW => diagnostic.help(format!("{place} holds {}", names.join(", "))),
        _ => diagnostic,
    }
}

/// The files, or the folders, of a folder; in order, because folders are not.
fn names_in(path: &Path, files: bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder(path)) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .take(MOST_NEIGHBOURS)
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_file() == files)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort_unstable();
    names
}

/// The parent of a bare file name is the empty path, which names no folder.
fn folder(path: &Path) -> PathBuf {
    if path.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        path.to_owned()
    }
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests;
