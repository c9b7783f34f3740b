//! Lines of any bytes and any length.

use std::io::{self, BufRead, Read as _};

/// A line holds a schema and a document at most, and a schema is a few megabytes.
const MOST_BYTES: usize = 64 << 20;

/// The lines of an input that are not blank.
pub(super) struct Lines<R> {
    input: R,
    number: usize,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, number: 0 }
    }

    /// Of the line read last, from 1.
    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The next line; `InvalidData` for one that is too long, behind which reading goes on.
    pub(super) fn next(&mut self) -> Option<io::Result<Vec<u8>>> {
        loop {
            let mut line = Vec::new();
            let limit = MOST_BYTES as u64 + 1;
            match (&mut self.input).take(limit).read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Ok(_) => self.number += 1,
                Err(error) => return Some(Err(error)),
            }
            if line.len() > MOST_BYTES && line.last() != Some(&b'\n') {
                return Some(self.rest_of_line().and_then(|()| {
                    Err(io::Error::new(
                        io::ErrorKind::InvalidData,
                        "it is longer than 64 MiB",
                    ))
                }));
            }
            // An editor on Windows may have put a byte order mark before the first.
            if self.number == 1 && line.starts_with("\u{feff}".as_bytes()) {
                line.drain(.."\u{feff}".len());
            }
            if !line.trim_ascii().is_empty() {
                return Some(Ok(line));
            }
        }
    }

    fn rest_of_line(&mut self) -> io::Result<()> {
        self.input.skip_until(b'\n').map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, MOST_BYTES};

    #[test]
    fn blank_lines_are_counted_and_left_out() {
        let mut lines = Lines::new("\u{feff}a\r\n\r\n \nb".as_bytes());
        assert_eq!(lines.next().unwrap().unwrap(), b"a\r\n");
        assert_eq!(lines.next().unwrap().unwrap(), b"b");
        assert_eq!(lines.number(), 4);
        assert!(lines.next().is_none());
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let text = format!("{}\nb\n", "a".repeat(MOST_BYTES + 10));
        let mut lines = Lines::new(text.as_bytes());
        assert_eq!(
            lines.next().unwrap().unwrap_err().to_string(),
            "it is longer than 64 MiB"
        );
        assert_eq!(lines.next().unwrap().unwrap(), b"b\n");
    }
}
