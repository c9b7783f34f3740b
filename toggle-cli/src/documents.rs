//! The documents that FILES stand for, package by package, as the macro sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toggle_codegen::{
    Code, Diagnostic, Diagnostics, Document, Documents, Package, Schema, Source, decode_source,
    read_source,
};

use crate::files::{Files, Found};
use crate::home;

/// As much as standard input may hold.
const MOST_BYTES: u64 = 64 << 20;

/// What the names on the command line stand for.
#[derive(Debug, Default)]
pub(crate) struct Given {
    pub(crate) groups: Vec<Group>,
    /// What cannot be used, and what it is called.
    pub(crate) unusable: Vec<(String, Diagnostic)>,
    /// Files of folders that only define types.
    pub(crate) left_out: usize,
}

/// The documents of one package.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) package: Package,
    /// What messages call each, and what it is or why it is none.
    pub(crate) documents: Vec<(String, Result<Document, Diagnostics>)>,
}

impl Given {
    /// Reads everything; a `schema` that is given takes the place of every project's, and of its files those
    /// that only happen to lie in a folder are left out.
    pub(crate) fn read(
        names: &[String],
        schema: Option<&Arc<Schema>>,
        schema_files: &BTreeSet<PathBuf>,
    ) -> Self {
        let files = Files::find(names);
        let mut given = Self {
            unusable: files.unusable,
            ..Self::default()
        };
        let mut homes: BTreeMap<Option<PathBuf>, Vec<Found>> = BTreeMap::new();
        for file in files.found {
            homes.entry(home::of(&file.path)).or_default().push(file);
        }
        for (home, files) in homes {
            match home::package(home.as_deref(), schema.cloned()) {
                Ok(package) => given.group(package, &files, schema_files),
                Err(problems) => given.unusable(home.as_deref(), problems),
            }
        }
        given
    }

    /// A project's file, or a schema, that cannot be used keeps its whole package from being read.
    fn unusable(&mut self, home: Option<&Path>, problems: Diagnostics) {
        let home = home.map(home::seen_from_here).unwrap_or_default();
        let here = if home.is_empty() {
            ".".to_owned()
        } else {
            home
        };
        let told = problems.into_iter().map(|problem| {
            let file = problem.primary().map(|place| place.source.name());
            (file.unwrap_or(&here).to_owned(), problem)
        });
        self.unusable.extend(told);
    }

    fn group(&mut self, package: Package, files: &[Found], schema_files: &BTreeSet<PathBuf>) {
        let (mut sources, mut named) = (Vec::new(), Vec::new());
        let mut paths = BTreeSet::new();
        for file in files {
            let path = fs::canonicalize(&file.path).ok();
            let is = |other: &Path| path.as_deref() == Some(other);
            let mut of_schema = package.schema_files().map(|(_, path)| path);
            let is_schema = of_schema.any(is) || schema_files.iter().any(|path| is(path));
            if is_schema && !file.named {
                self.left_out += 1;
                continue;
            }
            match text_of(file) {
                Err(problem) => self.unusable.push((file.shown.clone(), problem)),
                Ok(source) => {
                    sources.push(source);
                    named.push(file.named);
                    paths.extend(path);
                }
            }
        }
        let libraries = package.libraries(|path| paths.contains(path));
        let read = Documents::parse(&sources, &libraries).into_each();
        let mut documents = Vec::new();
        for ((source, document), named) in read.into_iter().zip(named) {
            let is_types = |document: &Document| document.is_type_system();
            if !named && document.as_ref().is_ok_and(is_types) {
                self.left_out += 1;
            } else {
                documents.push((source.name().to_owned(), document));
            }
        }
        self.groups.push(Group { package, documents });
    }
}

/// What the documents of a package are checked against, for who may have thought of another schema.
pub(crate) fn checked_against(package: &Package) -> String {
    let names: Vec<String> = package
        .schema_files()
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    match package.project_file() {
        Some(project) if !names.is_empty() => {
            format!("checked against {}, as `{project}` says", few(&names))
        }
        _ => "checked against Toggle's own schema; `--schema`, or `schema` in a `.graphqlrc.yml` beside Cargo.toml, names another".to_owned(),
    }
}

fn few(names: &[String]) -> String {
    const FEW: usize = 3;
    let shown: Vec<&str> = names.iter().take(FEW).map(String::as_str).collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(FEW) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Whether another schema could have helped: a rule asks the schema, the grammar does not.
pub(crate) fn asks_the_schema(problem: &Diagnostic) -> bool {
    problem.code().rule().is_some()
}

/// The text of a file, or of standard input.
fn text_of(file: &Found) -> Result<Arc<Source>, Diagnostic> {
    if file.shown != Files::STANDARD_INPUT {
        return read_source(&file.path, &file.shown);
    }
    let unreadable = |message: &str| Diagnostic::unplaced(Code::FileUnreadable, message);
    let mut bytes = Vec::new();
    io::stdin()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&format!("standard input cannot be read: {error}")))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(unreadable("standard input is larger than 64 MiB"));
    }
    decode_source(bytes, "<stdin>")
}
