//! `cargo xtask roundtrip` and `cargo xtask corpus`: whether the types of documents that nobody wrote for the purpose
//! compile and tell the truth.

use std::path::Path;
use std::process::ExitCode;

use crate::step::Step;

/// Makes up documents and answers, and compares what is decoded.
pub(crate) fn run(arguments: &[&str], folder: &Path) -> ExitCode {
    hand_on("run", arguments, folder)
}

/// Compiles the code for every valid document of a corpus.
pub(crate) fn corpus(arguments: &[&str], folder: &Path) -> ExitCode {
    hand_on("corpus", arguments, folder)
}

fn hand_on(order: &str, arguments: &[&str], folder: &Path) -> ExitCode {
    match step(order, arguments, folder).code() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(1) => ExitCode::FAILURE,
        // The program has said why, or cargo has.
        Ok(_) => ExitCode::from(2),
        Err(why) => {
            eprintln!("the program {why}");
            ExitCode::from(2)
        }
    }
}

/// A path is meant from `folder`, where the developer stands; what is no option and no number is a path.
fn step(order: &str, arguments: &[&str], folder: &Path) -> Step {
    let mut all = vec!["run", "--quiet", "--package", "roundtrip", "--", order];
    let arguments: Vec<String> = arguments
        .iter()
        .map(|argument| {
            if argument.starts_with("--") || argument.parse::<u64>().is_ok() {
                (*argument).to_owned()
            } else {
                folder.join(argument).to_string_lossy().into_owned()
            }
        })
        .collect();
    all.extend(arguments.iter().map(String::as_str));
    Step::cargo(order, &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_meant_from_where_one_stands() {
        let arguments = ["--documents", "20", "--schema", "big.graphql"];
        let step = step("run", &arguments, Path::new("/there"));
        assert_eq!(
            step.to_string(),
            "cargo run --quiet --package roundtrip -- run --documents 20 --schema /there/big.graphql"
        );
    }
}
