//! The project's own chores, as `cargo xtask …`: nothing to install, and the rules are Rust with tests.
//!
//! A chore only starts what lives elsewhere as a test or a program; the one exception is [`tidy`], the rules that no
//! compiler knows.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore talks to a person at a terminal"
)]

mod bless;
mod ci;
mod conformance;
mod roundtrip;
mod step;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
The project's own chores.

Usage: cargo xtask <CHORE>

  ci       everything that guards a change but the tests: formatting, clippy, documentation, tidy, the examples
  tidy     the project's rules that no compiler knows
  bless    run the golden and compile-fail tests and accept what they print; read the diff afterwards
  conformance [--all] [--release] PATH…
           judge the cases of a .jsonl file or folder; exit 0 all right, 1 something is wrong, 2 could not run
  roundtrip [--documents N] [--answers N] [--seed N] [--schema FILE]…
           make up documents and answers a correct server could give, compile, decode, compare field by field
  corpus [--schema FILE] PATH…
           compile the code for every valid document of a .jsonl file of cases, or of a folder of documents

The tests themselves are `cargo test`.
";

fn main() -> ExitCode {
    let folder = std::env::current_dir().unwrap_or_default();
    // The alias may be used from any folder of the project, so a chore starts where the manifest is.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if let Err(error) = std::env::set_current_dir(&root) {
        eprintln!("the project's folder cannot be entered: {error}");
        return ExitCode::from(2);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["ci"] => ci::run(),
        ["tidy"] => tidy::run(),
        ["bless"] => bless::run(),
        ["conformance", arguments @ ..] => conformance::run(arguments, &folder),
        ["roundtrip", arguments @ ..] => roundtrip::run(arguments, &folder),
        ["corpus", arguments @ ..] => roundtrip::corpus(arguments, &folder),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        [] => {
            eprint!("{HELP}");
            ExitCode::from(2)
        }
        unknown => {
            eprintln!("there is no chore `{}`\n\n{HELP}", unknown.join(" "));
            ExitCode::from(2)
        }
    }
}
