//! For a `build.rs`: what the attribute alone cannot do.
//!
//! The attribute tracks every file that it reads, but stable Rust tells no macro of a *new* file under a
//! pattern, or of a project's file that was not there before. [`watch`] does. And who would rather
//! have the code in a file than from a macro writes it with [`Module`]: the same code.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{LexError, TokenStream};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::expand::{Folders, expand_untracked};
use crate::files;

/// Runs the build again when anything below the folder `path` changes, comes or goes, or when the
/// file `path` does; the path starts at the folder of `Cargo.toml`.
///
/// ```no_run
/// // build.rs
/// toggle_codegen::build::watch("queries");
/// ```
///
/// Once a build script names anything, cargo runs it for nothing else any more: name everything that
/// yours depends on. The folder of the package itself would hold `target` too, which every build
/// changes, so it is refused with a warning.
pub fn watch(path: &str) {
    say(&watched(Path::new(""), path));
}

/// What cargo is told to watch `path` of the package in `root`.
fn watched(root: &Path, path: &str) -> Vec<String> {
    let shown = files::shown(path);
    if shown.is_empty() || shown == "." {
        let message = "toggle: the whole package cannot be watched, as every build changes it: name the folder of the queries";
        return vec![format!("cargo::warning={message}")];
    }
    let mut lines = vec![format!("cargo::rerun-if-changed={shown}")];
    let full = root.join(path);
    if full.is_dir() {
        let below = files::below(root, path).map(|matches| matches.found);
        let below = below.unwrap_or_default().into_iter();
        lines.extend(below.map(|file| format!("cargo::rerun-if-changed={}", file.shown)));
    } else if !full.exists() {
        lines.push(format!(
            "cargo::warning=toggle: `{shown}` is not there, so there is nothing to watch"
        ));
    }
    lines
}

/// A module that a build script writes: the items that `#[toggle_query(…)] mod name {}` would hold.
///
/// ```no_run
/// // build.rs
/// use toggle_codegen::build::{Error, Module};
///
/// fn main() -> Result<(), Error> {
///     Module::of(["queries/*.graphql"])
///         .options("scalars(Date = \"time::Date\"), derive(PartialEq)")
///         .write("api.rs")
/// }
/// ```
///
/// ```text
/// // src/lib.rs
/// pub mod api {
///     include!(concat!(env!("OUT_DIR"), "/api.rs"));
/// }
/// ```
///
/// Paths and patterns start at the folder of `Cargo.toml`. Every file that is read is watched, and the
/// folder that a pattern begins with, so that new files are seen.
#[derive(Debug, Clone)]
#[must_use = "nothing is written before `write`"]
pub struct Module {
    files: Vec<String>,
    options: String,
    item: Option<String>,
}

impl Module {
    /// A module of these files.
    pub fn of(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            options: String::new(),
            item: None,
        }
    }

    /// The options, as the attribute takes them.
    pub fn options(mut self, options: impl Into<String>) -> Self {
        self.options = options.into();
        self
    }

    /// The item that the attribute would stand above, such as `pub struct CardBalance;`, for all that it becomes.
    pub fn item(mut self, item: impl Into<String>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Writes the code to the file `name` in the folder that cargo gives to build scripts.
    ///
    /// # Errors
    ///
    /// All that is wrong with the files and the options, drawn as the attribute draws it; or the file
    /// cannot be written. `main` of a build script may return it.
    pub fn write(&self, name: &str) -> Result<(), Error> {
        #[expect(
            clippy::disallowed_methods,
            reason = "where a build script writes is told by cargo, which sets it anew for each"
        )]
        let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
        let Some(folder) = folder else {
            return Err(Error::new("there is no OUT_DIR: this is for build scripts"));
        };
        let (code, lines) = self.generated(Path::new(""));
        say(&lines);
        let (path, code) = (folder.join(name), code?);
        // A file that stays as it is rebuilds nothing.
        if fs::read_to_string(&path).is_ok_and(|written| written == code) {
            return Ok(());
        }
        fs::write(&path, code)
            .map_err(|error| Error::new(format!("`{name}` cannot be written: {error}")))
    }

    /// The code, for the package in the folder `root`.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub fn code(&self, root: &Path) -> Result<String, Error> {
        self.generated(root).0
    }

    /// The code, and what cargo is told.
    fn generated(&self, root: &Path) -> (Result<String, Error>, Vec<String>) {
        let (attribute, item) = match (self.attribute(), self.item_tokens()) {
            (Ok(attribute), Ok(item)) => (attribute, item),
            (attribute, item) => {
                let problems = attribute.err().into_iter().chain(item.err());
                return (Err(problems.collect::<Diagnostics>().into()), Vec::new());
            }
        };
        let (tokens, read) = expand_untracked(attribute, item, &Folders::new(root, None));
        let folders = self.files.iter().flat_map(|file| files::folders(file));
        // The package itself holds `target`, which every build changes.
        let folders = folders.filter(|folder| folder != "." && root.join(folder).is_dir());
        let mut watched: Vec<String> = read.into_iter().chain(folders).collect();
        watched.sort();
        watched.dedup();
        let lines = watched
            .iter()
            .map(|path| format!("cargo::rerun-if-changed={path}"));
        let code = tokens.map(|tokens| format!("// Written by toggle-codegen.\n{tokens}\n"));
        (code.map_err(Error::from), lines.collect())
    }

    fn attribute(&self) -> Result<TokenStream, Diagnostic> {
        let files: Vec<String> = self.files.iter().map(|file| format!("{file:?}")).collect();
        let text = format!("{}, {}", files.join(", "), self.options);
        let text = text.trim_end().trim_end_matches(',');
        text.parse()
            .map_err(|_: LexError| unread(Code::WrongOption, "the options"))
    }

    fn item_tokens(&self) -> Result<Option<TokenStream>, Diagnostic> {
        let Some(item) = &self.item else {
            return Ok(None);
        };
        let tokens = item.parse();
        let tokens = tokens.map_err(|_: LexError| unread(Code::WrongItem, "the item"));
        tokens.map(Some)
    }
}

/// Nothing else keeps a text from being tokens of Rust, but for letters that it has no use for.
fn unread(code: Code, what: &str) -> Diagnostic {
    let message = format!("{what} cannot be read as Rust: is every quote and bracket closed?");
    Diagnostic::unplaced(code, message)
}

#[expect(
    clippy::print_stdout,
    reason = "cargo reads there what a build script tells it"
)]
fn say(lines: &[String]) {
    for line in lines {
        println!("{line}");
    }
}

/// Why a build script cannot go on. Its `Debug` is for reading, as that is what cargo shows of a `main`
/// that returns it.
pub struct Error {
    message: String,
    problems: Diagnostics,
}

impl Error {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            problems: Diagnostics::new(),
        }
    }

    /// All that is wrong with the files and the options; nothing, where it was the writing that failed.
    pub fn problems(&self) -> &Diagnostics {
        &self.problems
    }
}

impl From<Diagnostics> for Error {
    fn from(problems: Diagnostics) -> Self {
        let drawn: Vec<String> = problems.iter().map(Diagnostic::draw_with_level).collect();
        Self {
            message: drawn.join("\n\n"),
            problems,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\n{self}")
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Module, watched};

    /// This crate: what it has in `tests/cases` changes, but is there.
    const ROOT: &str = env!("CARGO_MANIFEST_DIR");

    #[test]
    fn a_folder_is_watched_with_the_files_in_it() {
        let lines = watched(Path::new(ROOT), "./tests/cases/toggle/");
        assert_eq!(lines[0], "cargo::rerun-if-changed=tests/cases/toggle");
        let file = "cargo::rerun-if-changed=tests/cases/toggle/login/document.graphql";
        assert!(lines.iter().any(|line| line == file), "{lines:#?}");
    }

    #[test]
    fn what_cannot_be_watched_is_warned_of() {
        for (path, expected) in [
            (".", "the whole package cannot be watched"),
            ("", "the whole package cannot be watched"),
            ("quries", "`quries` is not there"),
        ] {
            let last = watched(Path::new(ROOT), path).pop().unwrap();
            assert!(
                last.starts_with("cargo::warning=") && last.contains(expected),
                "{last}"
            );
        }
    }

    #[test]
    fn a_module_watches_its_files_and_the_folders_of_its_patterns() {
        let module = Module::of(["tests/cases/toggle/*/document.graphql", "*.graphql"])
            .options("schema = \"../schema/toggle.graphql\"");
        let (_, lines) = module.generated(Path::new(ROOT));
        let watches = |path: &str| lines.contains(&format!("cargo::rerun-if-changed={path}"));
        assert!(watches("tests/cases/toggle"), "{lines:#?}");
        assert!(!watches("."), "{lines:#?}");
    }

    #[test]
    fn a_mistake_is_told_as_the_attribute_tells_it() {
        let said = |module: Module| module.code(Path::new(ROOT)).unwrap_err().to_string();
        let file = "tests/cases/toggle/login/document.graphql";
        let problem = said(Module::of([file]).options("shema = \"x\""));
        assert_eq!(
            problem,
            "error[unknown-option]: unknown option `shema`; did you mean `schema`?"
        );
        let problem = said(Module::of([file]).options("operation = \"Login\""));
        assert!(
            problem.contains("`operation` is for `struct Name;`"),
            "{problem}"
        );
        let problem = said(Module::of(["\"no\"\nfile"]));
        assert!(problem.contains("is not there"), "{problem}");
        let problem = said(Module::of([file]).options("derive("));
        assert!(
            problem.contains("the options cannot be read as Rust"),
            "{problem}"
        );
        assert!(!said(Module::of([""; 0])).is_empty());
    }
}
