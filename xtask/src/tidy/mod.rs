//! `cargo xtask tidy`: the project's rules that no compiler knows, as code.
//!
//! A rule is a function from the project's files to problems, so that its test can break what it guards without touching
//! the disk.

mod rules;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;
use std::fs;
use std::process::{Command, ExitCode};

/// A file of the project: its path from the root, with `/`, and its text.
pub(crate) struct File {
    path: String,
    text: String,
}

/// What breaks a rule, where, and what to do about it.
#[derive(Debug, PartialEq)]
pub(crate) struct Problem {
    path: String,
    /// Counted from 1; 0 when the whole file is meant.
    line: usize,
    message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.message),
            line => write!(f, "{}:{line}: {}", self.path, self.message),
        }
    }
}

type Rule = fn(&[File]) -> Vec<Problem>;

const RULES: [Rule; 13] = [
    rules::only_the_macro_crate_knows_the_compiler,
    rules::only_render_writes_rust,
    rules::one_maker_of_checked_documents_and_of_names,
    rules::stages_know_neither_tokens_nor_files,
    rules::arrows_point_one_way,
    rules::crates_are_described_and_linted,
    rules::a_file_is_one_thought,
    rules::snapshots_have_a_source,
    rules::nothing_is_left_for_later,
    rules::syn_stays_without_full,
    text::no_machine_paths,
    text::no_trailing_space,
    text::files_end_with_one_newline,
];

pub(crate) fn run() -> ExitCode {
    match check() {
        Ok(files) => {
            println!("{files} files are tidy");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
    }
}

/// Applies every rule; the number of files read, or all problems as text.
pub(crate) fn check() -> Result<usize, String> {
    let files = project_files()?;
    let mut problems: Vec<String> = RULES
        .iter()
        .flat_map(|rule| rule(&files))
        .map(|problem| problem.to_string())
        .collect();
    problems
        .extend(rules::macro_path_budget(&macro_path_tree()?).map(|problem| problem.to_string()));
    if problems.is_empty() {
        Ok(files.len())
    } else {
        Err(problems.join("\n"))
    }
}

/// Every text file that is or would be committed.
fn project_files() -> Result<Vec<File>, String> {
    let mut listing = Command::new("git");
    listing.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
        "--deduplicate",
    ]);
    let listing = stdout(&mut listing)?;
    let files = listing
        .split('\0')
        .filter(|path| !path.is_empty())
        // A file that git lists but that is gone is about to be deleted; one that is no text has no rule.
        .filter_map(|path| {
            let text = fs::read_to_string(path).ok()?;
            let path = path.to_owned();
            Some(File { path, text })
        })
        .collect();
    Ok(files)
}

fn macro_path_tree() -> Result<String, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tree = Command::new(cargo);
    tree.args(["tree", "--package", "toggle-macros", "--edges", "normal"]);
    tree.args(["--prefix", "none", "--format", "{p}"]);
    stdout(&mut tree)
}

fn stdout(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?} could not start: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{command:?} ended with {}: {said}", output.status))
    }
}
