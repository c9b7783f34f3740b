//! `cargo xtask conformance PATH`: runs cases from elsewhere through the library and prints a table by rule.

use std::path::Path;
use std::process::ExitCode;

use crate::step::Step;

/// `arguments` are the runner's own, with `--release` among them for ours; a path among them is meant from `folder`, where
/// the developer stands.
pub(crate) fn run(arguments: &[&str], folder: &Path) -> ExitCode {
    match step(arguments, folder).code() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(1) => ExitCode::FAILURE,
        // The runner has said why, or cargo has.
        Ok(_) => ExitCode::from(2),
        Err(why) => {
            eprintln!("the runner {why}");
            ExitCode::from(2)
        }
    }
}

fn step(arguments: &[&str], folder: &Path) -> Step {
    let mut all = vec!["run", "--quiet", "--package", "toggle-codegen"];
    all.extend(["--example", "conformance"]);
    let (ours, theirs): (Vec<&str>, Vec<&str>) = arguments
        .iter()
        .partition(|argument| **argument == "--release");
    all.extend(ours);
    all.push("--");
    let theirs: Vec<String> = theirs
        .into_iter()
        .map(|argument| {
            if argument.starts_with("--") {
                argument.to_owned()
            } else {
                folder.join(argument).to_string_lossy().into_owned()
            }
        })
        .collect();
    all.extend(theirs.iter().map(String::as_str));
    Step::cargo("conformance", &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_meant_from_where_one_stands() {
        let step = step(&["--all", "cases.jsonl", "--release"], Path::new("/there"));
        assert_eq!(
            step.to_string(),
            "cargo run --quiet --package toggle-codegen --example conformance --release -- --all /there/cases.jsonl"
        );
    }
}
