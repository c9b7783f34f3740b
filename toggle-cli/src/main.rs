//! `toggle`: checks query files and prints the Rust that the macro writes for them.

mod command;
mod inputs;

use std::process::ExitCode;

use lexopt::Arg;

const USAGE: &str = "\
toggle: checks GraphQL query files and prints what #[toggle_query] writes for them

usage:
  toggle check  [--schema FILE] FILES…   are the files right?
  toggle expand [--schema FILE] FILE     the Rust that the macro writes

options:
  --schema FILE   a schema in SDL; without it, Toggle's own
  -h, --help      this page
  -V, --version   the version

exit status: 0 nothing wrong, 1 problems found, 2 could not run
";

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing wrong.
    Clean,
    /// Problems found, and printed.
    Problems,
}

/// Why a command could not run, as a sentence.
pub(crate) type CouldNotRun = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    match run() {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(error) => {
            command::print_error(&format!("toggle: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Outcome, CouldNotRun> {
    if std::env::args_os().any(|argument| argument == "--help" || argument == "-h") {
        command::print(USAGE);
        return Ok(Outcome::Clean);
    }
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Arg::Value(name)) => match name.to_string_lossy().as_ref() {
            "check" => command::check(&inputs::read(arguments)?),
            "expand" => command::expand(&inputs::read(arguments)?),
            other => Err(format!(
                "no command `{other}`; the commands are `check` and `expand` (see toggle --help)"
            )
            .into()),
        },
        Some(Arg::Short('V') | Arg::Long("version")) => {
            command::print(concat!("toggle ", env!("CARGO_PKG_VERSION"), "\n"));
            Ok(Outcome::Clean)
        }
        Some(other) => Err(other.unexpected().into()),
        None => Err(format!("no command given\n\n{USAGE}").into()),
    }
}
