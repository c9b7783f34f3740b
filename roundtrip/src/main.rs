//! `roundtrip corpus …`: see the crate.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore talks to a person at a terminal"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use roundtrip::corpus;

const HELP: &str = "\
Usage: roundtrip corpus [--schema FILE] PATH…

  corpus   compile the code for every valid document of a .jsonl file of cases, or of a folder of documents
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["corpus", rest @ ..] => run_corpus(rest),
        _ => Err(HELP.to_owned()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run_corpus(arguments: &[&str]) -> Result<bool, String> {
    let mut schema = None;
    let mut cases = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if *argument == "--schema" {
            schema = arguments.next().map(Path::new);
        } else {
            cases.extend(corpus::cases(Path::new(argument), schema)?);
        }
    }
    let report = corpus::judge(&cases, &repository())?;
    for (kind, list) in [
        ("refused", &report.refused),
        ("not supported", &report.unsupported),
        ("does not compile", &report.broken),
    ] {
        for (name, why) in list {
            println!("{kind}: {name}\n{why}\n");
        }
    }
    println!(
        "{} documents: {} compile, {} are refused, {} are not supported, {} do not compile",
        report.cases,
        report.compiled,
        report.refused.len(),
        report.unsupported.len(),
        report.broken.len()
    );
    Ok(report.is_clean() && report.cases > 0)
}
