//! Text with positions: what every later stage points into.
//!
//! Gives [`Source`] (a named text), [`Span`] (a byte range in it) and the lexer. Knows nothing of
//! schemas, rules or Rust.

mod cache;
mod file;
mod foreign;
mod joined;
mod lexer;
mod lines;

pub(crate) use self::cache::ContentCache;
pub use self::file::{decode, read};
pub(crate) use self::foreign::foreign;
pub(crate) use self::joined::Part;
#[cfg(feature = "fuzzing")]
pub use self::lexer::unsound_tokens;
pub(crate) use self::lexer::{LexError, LexErrorKind, Lexer, Token, TokenKind, shortened};

use std::sync::{Arc, OnceLock};

/// A half-open range of bytes in one [`Source`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A line and a column as an editor shows them: both from 1, the column in Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineColumn {
    /// The line, from 1. A line ends at `\n`, `\r\n` or `\r`, as in the GraphQL specification.
    pub line: usize,
    /// The column, from 1, counted in characters.
    pub column: usize,
}

/// A file, or a text that stands for one: the name that messages print and the text itself.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    line_starts: OnceLock<Vec<usize>>,
    /// The characters before each block of the text; see `lines`.
    characters: OnceLock<Vec<usize>>,
    /// The files that the text is made of, where it is made of several; see `joined`.
    parts: Vec<Part>,
}

impl Span {
    /// The range from `start` up to and without `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }
}

impl Source {
    /// A source that messages call `name` (a relative path).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            name: name.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
            parts: Vec::new(),
        })
    }

    /// The name that messages print.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`; empty where the span does not fit this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }
}
