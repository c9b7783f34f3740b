//! One file a command, and the only place that prints.

mod check;
mod expand;

pub(crate) use self::check::check;
pub(crate) use self::expand::expand;

use std::io::Write as _;

/// Prints to standard output; a closed pipe is no error.
pub(crate) fn print(text: &str) {
    let _closed_pipe = std::io::stdout().write_all(text.as_bytes());
}

/// Prints a line to standard error.
pub(crate) fn print_error(text: &str) {
    let _closed_pipe = writeln!(std::io::stderr(), "{text}");
}
