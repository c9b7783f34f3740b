//! `toggle`: checks GraphQL documents, explains what is wrong with them, and prints the Rust that the macro writes.

mod color;
mod command;
mod documents;
mod files;
mod flags;
mod home;
mod output;
mod schema;

use std::process::ExitCode;

use lexopt::Arg;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing wrong.
    Clean,
    /// Problems found, and printed.
    Problems,
    /// Something given could not be used, and that is printed already.
    Unusable,
}

/// Why a command could not run, as a sentence.
pub(crate) type CouldNotRun = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    match run() {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Ok(Outcome::Unusable) => ExitCode::from(2),
        Err(error) => {
            output::print_error(&format!("toggle: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Outcome, CouldNotRun> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Arg::Value(name)) => command::run(&name.to_string_lossy(), arguments),
        Some(Arg::Short('h') | Arg::Long("help")) => command::help(),
        Some(Arg::Short('V') | Arg::Long("version")) => {
            output::print(concat!("toggle ", env!("CARGO_PKG_VERSION"), "\n"))?;
            Ok(Outcome::Clean)
        }
        Some(other) => Err(flags::unexpected(
            &other,
            &["help", "version"],
            "toggle --help",
        )),
        None => Err(format!("no command given\n\n{}", command::USAGE).into()),
    }
}
