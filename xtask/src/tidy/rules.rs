//! The rules about how the crates are cut, and about what may not stay in them.
//!
//! The words looked for are put together with `concat!`, so that a rule does not find itself.

use std::collections::BTreeSet;
use std::path::Path;

use super::{File, Problem};

/// The most lines a source file may have, tests apart.
const MOST_LINES: usize = 500;

/// The crates that are built before a user's first query can be, our own included. Each one is paid for by everybody, so
/// a higher number needs its reason in docs/decisions/0005-dependencies.md.
const MACRO_PATH_BUDGET: usize = 20;

/// Which of our crates a crate may use. Arrows point one way; and the sandbox shares nothing with the runtime, as two
/// independent readings of the same documents are what makes an end-to-end test mean something.
const ARROWS: [(&str, &[&str]); 8] = [
    ("schema", &[]),
    ("toggle-codegen", &["toggle-schema"]),
    ("toggle-macros", &["toggle-codegen"]),
    ("toggle-runtime", &["toggle-macros"]),
    ("toggle-sandbox", &["toggle-schema"]),
    (
        "toggle-cli",
        &["toggle-codegen", "toggle-runtime", "toggle-schema"],
    ),
    ("roundtrip", &["toggle-codegen", "toggle-schema"]),
    ("xtask", &[]),
];

/// Everything but the macro crate has to work where there is no compiler: in tests, fuzz targets and the command line.
pub(super) fn only_the_macro_crate_knows_the_compiler(files: &[File]) -> Vec<Problem> {
    let elsewhere = |file: &&File| is_rust(file) && !file.path.starts_with("toggle-macros/");
    forbid(
        files.iter().filter(elsewhere),
        &[
            concat!("proc_macro", "::"),
            concat!("extern crate ", "proc_macro;"),
        ],
        "only toggle-macros may name the compiler's own tokens: use proc-macro2",
    )
}

/// One place writes Rust, so one place is read to know what is written.
pub(super) fn only_render_writes_rust(files: &[File]) -> Vec<Problem> {
    let elsewhere = |file: &&File| {
        is_source(file)
            && (file.path.starts_with("toggle-codegen/") || file.path.starts_with("toggle-macros/"))
            && !file.path.starts_with("toggle-codegen/src/render/")
    };
    forbid(
        files.iter().filter(elsewhere),
        &[concat!("quote", "!"), concat!("quote_spanned", "!")],
        "only toggle-codegen/src/render/ may write Rust code",
    )
}

/// Whoever holds a checked document need not check again, so nobody else may make one; and a name that is made in one
/// place is escaped and kept apart from others in one place.
pub(super) fn one_maker_of_checked_documents_and_of_names(files: &[File]) -> Vec<Problem> {
    let outside = |maker: &'static str| {
        files.iter().filter(move |file| {
            is_source(file)
                && file.path.starts_with("toggle-codegen/src/")
                && !file.path.starts_with(maker)
        })
    };
    let mut problems = forbid(
        outside("toggle-codegen/src/check/"),
        &[concat!("Checked", " {"), concat!("Checked", "::new")],
        "only `check` may make a checked document",
    );
    problems.extend(forbid(
        outside("toggle-codegen/src/names.rs"),
        &[concat!("Ident", "::new"), concat!("format_", "ident!")],
        "only `names` may make a Rust identifier",
    ));
    problems
}

/// The middle of the generator sees text, ids and ranges: it can be tested and fuzzed without a compiler or a disk.
pub(super) fn stages_know_neither_tokens_nor_files(files: &[File]) -> Vec<Problem> {
    const STAGES: [&str; 5] = ["document", "schema", "check", "lower", "ir"];
    let in_a_stage = |file: &&File| {
        is_source(file)
            && file
                .path
                .strip_prefix("toggle-codegen/src/")
                .and_then(|rest| rest.split(['/', '.']).next())
                .is_some_and(|stage| STAGES.contains(&stage))
    };
    forbid(
        files.iter().filter(in_a_stage),
        &["proc_macro2", "std::fs"],
        "this stage knows neither tokens nor files: leave them to `render` and `source`",
    )
}

pub(super) fn arrows_point_one_way(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (folder, allowed) in ARROWS {
        let manifest = format!("{folder}/Cargo.toml");
        let Some(file) = files.iter().find(|file| file.path == manifest) else {
            problems.push(problem(
                &manifest,
                0,
                "the crate is gone, but ARROWS still lists it",
            ));
            continue;
        };
        // What only tests use is nobody's burden.
        for (line, key, _) in entries(&file.text, "dependencies") {
            if key.starts_with("toggle-") && !allowed.contains(&key) {
                let message = format!("{folder} may not depend on {key}: arrows point one way");
                problems.push(problem(&file.path, line, message));
            }
        }
    }
    problems
}

/// Number, name and text of each line in a table of a manifest.
fn entries<'a>(manifest: &'a str, table: &str) -> impl Iterator<Item = (usize, &'a str, &'a str)> {
    let header = format!("[{table}]");
    let mut inside = false;
    manifest
        .lines()
        .enumerate()
        .filter_map(move |(index, line)| {
            if line.starts_with('[') {
                inside = line.trim() == header;
                return None;
            }
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            (inside && !name.is_empty() && !name.starts_with('#')).then_some((
                index + 1,
                name,
                line,
            ))
        })
}

/// Who finds a crate on its own page reads its description and README, and every crate obeys the same lints.
pub(super) fn crates_are_described_and_linted(files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (folder, _) in ARROWS {
        let manifest = format!("{folder}/Cargo.toml");
        let Some(file) = files.iter().find(|file| file.path == manifest) else {
            continue;
        };
        let has = |start: &str| file.text.lines().any(|line| line.starts_with(start));
        if !has("description = \"") {
            problems.push(problem(&manifest, 0, "a crate has a description"));
        }
        if !file.text.contains("[lints]\nworkspace = true") {
            problems.push(problem(&manifest, 0, "a crate takes the workspace's lints"));
        }
        let readme = format!("{folder}/README.md");
        if !has("publish = false") && !files.iter().any(|file| file.path == readme) {
            problems.push(problem(&readme, 0, "a published crate has a README"));
        }
    }
    problems
}

pub(super) fn a_file_is_one_thought(files: &[File]) -> Vec<Problem> {
    files
        .iter()
        .filter(|file| is_source(file))
        .filter_map(|file| {
            let lines = code_lines(&file.text);
            (lines > MOST_LINES).then(|| {
                let message =
                    format!("{lines} lines, {MOST_LINES} are the limit: two files, two thoughts");
                problem(&file.path, 0, message)
            })
        })
        .collect()
}

/// The lines before a test module at the end.
fn code_lines(text: &str) -> usize {
    let mut lines = text.lines().enumerate().peekable();
    while let Some((index, line)) = lines.next() {
        let opens_tests = |next: &&(usize, &str)| next.1 == "mod tests {";
        if line == "#[cfg(test)]" && lines.peek().as_ref().is_some_and(opens_tests) {
            return index;
        }
    }
    text.lines().count()
}

/// A `.stderr` whose case was renamed or removed would never be compared again.
pub(super) fn snapshots_have_a_source(files: &[File]) -> Vec<Problem> {
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    paths
        .iter()
        .filter_map(|path| {
            let stem = path.strip_suffix(".stderr")?;
            let source = format!("{stem}.rs");
            let stale = !paths.contains(source.as_str());
            stale.then(|| problem(path, 0, format!("there is no {source}: delete this file")))
        })
        .collect()
}

pub(super) fn nothing_is_left_for_later(files: &[File]) -> Vec<Problem> {
    forbid(
        files.iter().filter(|file| is_rust(file)),
        &[
            concat!("todo", "!("),
            concat!("unimplemented", "!("),
            concat!("#[", "ignore"),
        ],
        "finish it or take it out: nothing here is a stub, and no test is switched off",
    )
}

/// `syn` is the dearest crate on the macro path, and the grammar of function bodies is most of it.
pub(super) fn syn_stays_without_full(files: &[File]) -> Vec<Problem> {
    const TABLES: [(&str, &str); 3] = [
        ("Cargo.toml", "workspace.dependencies"),
        ("toggle-codegen/Cargo.toml", "dependencies"),
        ("toggle-macros/Cargo.toml", "dependencies"),
    ];
    let mut problems = Vec::new();
    for (manifest, table) in TABLES {
        for file in files.iter().filter(|file| file.path == manifest) {
            for (line, name, entry) in entries(&file.text, table) {
                if name == "syn" && entry.contains("\"full\"") {
                    let message = "syn without `full`: see docs/decisions/0005-dependencies.md";
                    problems.push(problem(manifest, line, message));
                }
            }
        }
    }
    problems
}

/// Counts the crates in cargo's listing of what the macro needs.
pub(super) fn macro_path_budget(tree: &str) -> Option<Problem> {
    let crates: BTreeSet<String> = tree
        .lines()
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .filter(|name| !name.is_empty())
        .collect();
    (crates.len() > MACRO_PATH_BUDGET).then(|| {
        let names: Vec<&str> = crates.iter().map(String::as_str).collect();
        let message = format!(
            "{} crates are built before a user's query, {MACRO_PATH_BUDGET} are the budget: {}",
            crates.len(),
            names.join(", ")
        );
        problem("toggle-macros/Cargo.toml", 0, message)
    })
}

/// One problem for each line of code, comments apart, that has one of the words.
fn forbid<'a>(
    files: impl Iterator<Item = &'a File>,
    words: &[&str],
    message: &str,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            let code = !line.trim_start().starts_with("//");
            if code && words.iter().any(|word| names(line, word)) {
                problems.push(problem(&file.path, index + 1, message));
            }
        }
    }
    problems
}

/// Whether the line has the word, and not as the end of a longer one.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

fn is_rust(file: &File) -> bool {
    Path::new(&file.path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// Code that is shipped: no tests, no examples.
fn is_source(file: &File) -> bool {
    let is_test = file
        .path
        .split('/')
        .any(|part| matches!(part, "tests" | "tests.rs" | "examples" | "benches" | "fuzz"));
    is_rust(file) && !is_test && !file.path.ends_with("_tests.rs")
}

pub(super) fn problem(path: &str, line: usize, message: impl Into<String>) -> Problem {
    Problem {
        path: path.to_owned(),
        line,
        message: message.into(),
    }
}
