//! Where in the file something is written, and what is wrong there.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::input::{Place, Value, Written, mocked};
use crate::source::{Source, Span};

/// How deep values may nest: no setting nests at all.
pub(super) const MOST_NESTING: usize = 32;

/// A text being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) source: &'a Arc<Source>,
    /// What the form is called, and what a reader of it must know.
    pub(super) form: &'static str,
    pub(super) help: &'static str,
}

impl Text<'_> {
    pub(super) fn place(&self, start: usize, end: usize) -> Place {
        Place::File(Arc::clone(self.source), Span::new(start, end))
    }

    pub(super) fn written(&self, text: impl Into<String>, start: usize, end: usize) -> Written {
        Written::new(text, self.place(start, end))
    }

    /// A text without quotes.
    pub(super) fn word(&self, text: &str, start: usize) -> Value {
        let end = start + text.len();
        match text {
            "true" | "false" => Value::Word(self.written(text, start, end)),
            "null" | "~" | "" => Value::Other("nothing".to_owned(), self.place(start, end)),
            // As TOML and JSON have it: no text.
            _ if mocked::number(text).is_some() => self.other(&format!("`{text}`"), start, end),
            _ => Value::Text(self.written(text, start, end)),
        }
    }

    /// What is there, but is no value that an option takes.
    pub(super) fn other(&self, what: &str, start: usize, end: usize) -> Value {
        Value::Other(what.to_owned(), self.place(start, end))
    }

    /// The file cannot be read on from `start`.
    pub(super) fn wrong(&self, message: &str, start: usize, end: usize) -> Diagnostic {
        let message = format!("this cannot be read as {}: {message}", self.form);
        let span = Span::new(start, end.max(start));
        Diagnostic::error(Code::ProjectFile, message, self.source, span, "").help(self.help)
    }
}

/// The text between quotes whose escapes begin with `\`, from behind the first quote on: with where it
/// ends, behind the last. `None` where it does not end on its line.
pub(super) fn quoted(text: &str, quote: char) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\n' | '\r' => return None,
            letter if letter == quote => return Some((value, at + quote.len_utf8())),
            '\\' => value.push(escaped(&mut letters)?),
            letter => value.push(letter),
        }
    }
    None
}

fn escaped(letters: &mut std::str::CharIndices<'_>) -> Option<char> {
    let (_, letter) = letters.next()?;
    Some(match letter {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'u' => code_point(letters, 4)?,
        'U' => code_point(letters, 8)?,
        '"' | '\\' | '/' | '\'' => letter,
        _ => return None,
    })
}

fn code_point(letters: &mut std::str::CharIndices<'_>, digits: usize) -> Option<char> {
    let mut value = 0;
    for _ in 0..digits {
        let (_, digit) = letters.next()?;
        value = value * 16 + digit.to_digit(16)?;
    }
    char::from_u32(value)
}
