//! `roundtrip corpus …`, `roundtrip run …` and `roundtrip invent …`: see the crate.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore talks to a person at a terminal"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use roundtrip::invent::Inventor;
use roundtrip::run::{Extent, Subject, run};
use roundtrip::schema::Schema;
use roundtrip::{Random, corpus};

const HELP: &str = "\
Usage: roundtrip <CHORE>

  corpus [--schema FILE] PATH…
      compile the code for every valid document of a .jsonl file of cases, or of a folder of documents
  run [--documents N] [--answers N] [--seed N] [--schema FILE]…
      make up documents for the project's schemas and those of the files, and answers; compare what is decoded
  invent [--seed N] --schema FILE
      print one document that is made up

Exit code: 0 all is well, 1 something is wrong, 2 could not run.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["corpus", rest @ ..] => compile(rest),
        ["run", rest @ ..] => Arguments::read(rest).and_then(|arguments| compare(&arguments)),
        ["invent", rest @ ..] => Arguments::read(rest).and_then(|arguments| show(&arguments)),
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

struct Arguments {
    extent: Extent,
    schemas: Vec<PathBuf>,
}

impl Arguments {
    fn read(arguments: &[&str]) -> Result<Self, String> {
        let mut read = Self {
            extent: Extent {
                documents: 500,
                answers: 6,
                seed: 1,
            },
            schemas: Vec::new(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let value = arguments
                .next()
                .ok_or_else(|| format!("`{argument}` needs a value"))?;
            let number = || {
                value
                    .parse()
                    .map_err(|_| format!("`{argument}` needs a number, found {value}"))
            };
            match *argument {
                "--documents" => read.extent.documents = number()?,
                "--answers" => read.extent.answers = number()?,
                "--seed" => read.extent.seed = number()? as u64,
                "--schema" => read.schemas.push(PathBuf::from(value)),
                unknown => return Err(format!("there is no `{unknown}`\n\n{HELP}")),
            }
        }
        Ok(read)
    }
}

/// The project's own schemas, less what hides values from `Debug`; then those of the files.
fn subjects(files: &[PathBuf]) -> Result<Vec<Subject>, String> {
    let folder = repository().join("tests/roundtrip");
    let own = ["abstract.graphql", "inputs.graphql"].map(|file| folder.join(file));
    let read = |file: &PathBuf| {
        let text = std::fs::read_to_string(file);
        Ok(Subject {
            name: file
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            text: text.map_err(|error| format!("{}: {error}", file.display()))?,
            mapped: Vec::new(),
        })
    };
    let mut subjects: Vec<Subject> = own.iter().map(read).collect::<Result<_, String>>()?;
    let mapped: Vec<Subject> = subjects
        .iter()
        .map(|subject| Subject {
            name: format!("{}, mapped", subject.name),
            mapped: vec!["Any", "Time"],
            ..subject.clone()
        })
        .collect();
    subjects.extend(mapped.into_iter().take(1));
    subjects.push(Subject {
        name: "toggle".to_owned(),
        text: roundtrip::without_secrets(toggle_schema::SDL),
        mapped: Vec::new(),
    });
    for file in files {
        subjects.push(read(file)?);
    }
    Ok(subjects)
}

fn compare(arguments: &Arguments) -> Result<bool, String> {
    let subjects = subjects(&arguments.schemas)?;
    let report = run(&subjects, arguments.extent, &repository())?;
    for failure in &report.failures {
        println!("{failure}\n");
    }
    for (name, documents) in &report.documents {
        println!("{name}: {documents} documents");
    }
    println!(
        "{} answers decoded and compared, {} bytes; {} failures",
        report.answers,
        report.bytes,
        report.failures.len()
    );
    Ok(report.failures.is_empty() && report.answers > 0)
}

fn show(arguments: &Arguments) -> Result<bool, String> {
    for subject in arguments.schemas.iter().map(std::fs::read_to_string) {
        let schema = Schema::parse(&subject.map_err(|error| error.to_string())?)?;
        let random = Random::new(arguments.extent.seed);
        print!("{}", Inventor::new(&schema, random).document().text);
    }
    Ok(true)
}

fn compile(arguments: &[&str]) -> Result<bool, String> {
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
