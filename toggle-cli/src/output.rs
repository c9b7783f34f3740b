//! The only place that prints.

use std::io::{self, ErrorKind, Write as _};

/// Prints to standard output. That nobody reads it any more is no error: `toggle check | head` is fine.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

/// Prints a line to standard error.
pub(crate) fn print_error(text: &str) {
    let _nobody_listens = writeln!(io::stderr(), "{text}");
}
