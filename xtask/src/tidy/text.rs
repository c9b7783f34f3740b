//! The rules about text, whatever language it is in.

use super::rules::problem;
use super::{File, Problem};

/// Folders that are on one machine only. Put together, so that this file does not break its own rule.
const MACHINE_FOLDERS: [&str; 5] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
    concat!("/Use", "rs/"),
];

/// What is committed works, and reads, the same on every machine.
pub(super) fn no_machine_paths(files: &[File]) -> Vec<Problem> {
    by_line(
        files,
        |_| true,
        |line| {
            MACHINE_FOLDERS
                .iter()
                .find(|folder| names_folder(line, folder))
                .map(|folder| format!("{folder} is a folder of one machine"))
        },
    )
}

/// Whether a path starts with the folder here, rather than having it further in.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line
            .get(at + folder.len()..)
            .and_then(|text| text.chars().next());
        let inside_a_path =
            before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '*' | '}'));
        let goes_on = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
        !inside_a_path && goes_on
    })
}

pub(super) fn no_trailing_space(files: &[File]) -> Vec<Problem> {
    by_line(files, is_hand_written, |line| {
        line.ends_with([' ', '\t'])
            .then(|| "white space at the end of the line".to_owned())
    })
}

pub(super) fn files_end_with_one_newline(files: &[File]) -> Vec<Problem> {
    files
        .iter()
        .filter(|file| is_hand_written(file) && !file.text.is_empty())
        .filter(|file| !file.text.ends_with('\n') || file.text.ends_with("\n\n"))
        .map(|file| problem(&file.path, 0, "a text file ends with one newline"))
        .collect()
}

/// What a person wrote: not the compiler's words, nor the deliberately odd input of a test.
fn is_hand_written(file: &File) -> bool {
    const ENDINGS: [&str; 7] = [".rs", ".md", ".toml", ".yml", ".graphql", "/run", ".sh"];
    let is_input = file
        .path
        .split('/')
        .any(|part| matches!(part, "corpus" | "cases" | "hostile" | "ui"));
    !is_input && ENDINGS.iter().any(|ending| file.path.ends_with(ending))
}

fn by_line(
    files: &[File],
    applies: impl Fn(&File) -> bool,
    broken: impl Fn(&str) -> Option<String>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| applies(file)) {
        for (index, line) in file.text.lines().enumerate() {
            problems.extend(broken(line).map(|message| problem(&file.path, index + 1, message)));
        }
    }
    problems
}
