//! What to type instead of a name that stands for no file.

use std::path::Path;

use super::pattern::Pattern;
use super::{from, is_document, unusable, walk};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// More names are no help.
const FEW: usize = 8;

/// A folder without a document.
pub(super) fn nothing_below(folder: &Path, shown: &str) -> Diagnostic {
    let problem = unusable(format!(
        "there is no `.graphql` or `.gql` file below the folder `{shown}`"
    ));
    let names = walk::names(folder);
    if names.is_empty() {
        return problem.help("the folder is empty");
    }
    problem.help(format!("it holds {}", listed(&names)))
}

/// A pattern that matches no file.
pub(super) fn nothing_matches(root: &Path, text: &str, patterns: &[Pattern]) -> Diagnostic {
    let problem = unusable(format!("no file matches `{text}`"));
    let Some(pattern) = patterns.first() else {
        return problem;
    };
    let base = from(root, &pattern.base);
    if !pattern.base.is_empty() && !base.is_dir() {
        return problem.help(no_folder(root, text, &pattern.base));
    }
    let names = walk::names(&base);
    let last = text
        .rsplit(['/', std::path::MAIN_SEPARATOR])
        .next()
        .unwrap_or(text);
    let place = if pattern.base.is_empty() {
        "this folder".to_owned()
    } else {
        format!("`{}`", pattern.base)
    };
    if let Some(other) = with_other_ending(last, &names) {
        return problem.help(format!("did you mean `{}{other}`?", pattern.base));
    }
    let documents: Vec<String> = names
        .iter()
        .filter(|name| is_document(name))
        .cloned()
        .collect();
    if !documents.is_empty() {
        return problem.help(format!("{place} holds {}", listed(&documents)));
    }
    problem.help(format!("{place} holds no `.graphql` or `.gql` file"))
}

/// `*.gql` for `*.graphql` and the other way round, where that would find something.
fn with_other_ending(last: &str, names: &[String]) -> Option<String> {
    let (stem, ending) = last.rsplit_once('.')?;
    let others = ["graphql", "gql"]
        .into_iter()
        .filter(|other| *other != ending);
    let mut others = others.map(|other| format!("{stem}.{other}"));
    others.find(|other| {
        let patterns = Pattern::read(other).unwrap_or_default();
        let mut parts = patterns.iter().filter_map(|pattern| pattern.parts.first());
        parts.any(|part| names.iter().any(|name| part.matches(name)))
    })
}

/// The first folder on the way that is not there, and the one that was meant.
fn no_folder(root: &Path, text: &str, base: &str) -> String {
    let mut there = String::new();
    for part in base.split_inclusive(['/', std::path::MAIN_SEPARATOR]) {
        let next = format!("{there}{part}");
        if from(root, &next).is_dir() {
            there = next;
            continue;
        }
        let missing = part.trim_end_matches(['/', std::path::MAIN_SEPARATOR]);
        let parent = from(root, &there);
        let names = walk::names(&parent);
        let folders = names.iter().filter(|name| parent.join(name).is_dir());
        let no_folder = format!("there is no folder `{there}{missing}`");
        return match did_you_mean(missing, folders.map(String::as_str)) {
            Some(question) => format!("{no_folder}; {question}"),
            None => no_folder,
        };
    }
    format!("`{text}` begins with no folder")
}

fn listed(names: &[String]) -> String {
    let quoted: Vec<String> = names
        .iter()
        .take(FEW)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = names.len().saturating_sub(FEW);
    let list = quoted.join(", ");
    if more == 0 {
        list
    } else {
        format!("{list} and {more} more")
    }
}
