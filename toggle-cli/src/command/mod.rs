//! One file or folder a command.

mod check;
mod expand;
mod explain;
mod manifest;

use toggle_codegen::did_you_mean;

use crate::output::print;
use crate::{CouldNotRun, Outcome};

/// The page of `toggle --help`.
pub(crate) const USAGE: &str = "\
toggle: checks GraphQL documents and shows what #[toggle_query] writes for them

usage:
  toggle check    [--schema FILE]… FILES…   are the documents right?
  toggle explain  CODE                      what a code means, with an example and the fix
  toggle expand   [--schema FILE]… FILES…   the Rust that the macro writes
  toggle manifest [--schema FILE]… FILES…   the operations as the macro sends them, for a server's list of them

`toggle COMMAND --help` says more.

options:
  -h, --help      this page
  -V, --version   the version

exit status: 0 nothing wrong, 1 problems found, 2 could not run
";

const COMMANDS: [&str; 5] = ["check", "explain", "expand", "manifest", "help"];

/// Runs the command called `name`.
pub(crate) fn run(name: &str, arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    match name {
        "check" => check::run(arguments),
        "explain" => explain::run(arguments),
        "expand" => expand::run(arguments),
        "manifest" => manifest::run(arguments),
        "help" => help_of(arguments),
        other => {
            let advice = did_you_mean(other, COMMANDS.iter().copied())
                .unwrap_or_else(|| "see toggle --help".to_owned());
            Err(format!("there is no command `{}`; {advice}", other.escape_debug()).into())
        }
    }
}

/// `toggle --help`.
pub(crate) fn help() -> Result<Outcome, CouldNotRun> {
    print(USAGE)?;
    Ok(Outcome::Clean)
}

/// `toggle help check` is `toggle check --help`.
fn help_of(mut arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    match arguments.next()? {
        Some(lexopt::Arg::Value(name)) if name != "help" => run(
            &name.to_string_lossy(),
            lexopt::Parser::from_args(["--help"]),
        ),
        _ => help(),
    }
}
