//! The lexer of the GraphQL specification (September 2025, section 2.1), for documents and for
//! schemas.
//!
//! A mistake is a token too, so that whoever reads can go on behind it. Strings are found here and
//! decoded only when asked for: most of a schema is descriptions that nobody reads.

mod error;
mod number;
#[cfg(any(test, feature = "fuzzing"))]
mod sound;
mod string;
#[cfg(test)]
mod tests;

pub(crate) use self::error::{LexError, LexErrorKind, shortened};
#[cfg(feature = "fuzzing")]
pub use self::sound::unsound_tokens;

use super::Span;

/// One token and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) span: Span,
}

/// What a token is. Its text is `lexer.slice(token.span)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// `!`
    Bang,
    /// `$`
    Dollar,
    /// `&`
    Ampersand,
    /// `(`
    ParenOpen,
    /// `)`
    ParenClose,
    /// `...`
    Spread,
    /// `:`
    Colon,
    /// `=`
    Equals,
    /// `@`
    At,
    /// `[`
    BracketOpen,
    /// `]`
    BracketClose,
    /// `{`
    BraceOpen,
    /// `|`
    Pipe,
    /// `}`
    BraceClose,
    Name,
    Int,
    Float,
    /// A string in `"`, not yet decoded: see [`Lexer::string_value`].
    String,
    /// A string in `"""`, not yet decoded: see [`Lexer::string_value`].
    BlockString,
    /// Text that is no token; the lexer goes on behind it.
    Error(LexErrorKind),
    /// The end of the text, given for ever once reached; its span is empty.
    End,
}

/// Gives the tokens of a text one after the other. White space, line ends, commas, comments and
/// byte order marks are skipped.
#[derive(Debug, Clone)]
pub(crate) struct Lexer<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::at(text, 0)
    }

    /// A lexer that begins in the middle: at the start of a token that was seen before.
    pub(crate) fn at(text: &'a str, position: usize) -> Self {
        Self { text, position }
    }

    /// All that it may read, also what lies behind it.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// The text of `span`; empty where the span does not fit.
    pub(crate) fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Token {
        self.skip_ignored();
        let start = self.position;
        let kind = match self.byte(start) {
            None => TokenKind::End,
            Some(b'_' | b'a'..=b'z' | b'A'..=b'Z') => self.name(),
            Some(b'{') => self.punctuator(TokenKind::BraceOpen),
            Some(b'}') => self.punctuator(TokenKind::BraceClose),
            Some(b'(') => self.punctuator(TokenKind::ParenOpen),
            Some(b')') => self.punctuator(TokenKind::ParenClose),
            Some(b':') => self.punctuator(TokenKind::Colon),
            Some(b'!') => self.punctuator(TokenKind::Bang),
            Some(b'$') => self.punctuator(TokenKind::Dollar),
            Some(b'@') => self.punctuator(TokenKind::At),
            Some(b'[') => self.punctuator(TokenKind::BracketOpen),
            Some(b']') => self.punctuator(TokenKind::BracketClose),
            Some(b'&') => self.punctuator(TokenKind::Ampersand),
            Some(b'=') => self.unless_conflict("=======", TokenKind::Equals),
            Some(b'|') => self.unless_conflict("|||||||", TokenKind::Pipe),
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'.') => self.dots(),
            Some(_) => self.unexpected(),
        };
        Token {
            kind,
            span: Span::new(start, self.position),
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    fn skip_ignored(&mut self) {
        loop {
            match self.byte(self.position) {
                Some(b' ' | b'\t' | b'\n' | b'\r' | b',') => self.position += 1,
                Some(b'#') => self.position = self.line_end(self.position),
                // The first byte of a byte order mark (U+FEFF), which may stand anywhere.
                Some(0xef) if self.rest(self.position).starts_with('\u{feff}') => {
                    self.position += '\u{feff}'.len_utf8();
                }
                _ => return,
            }
        }
    }

    fn line_end(&self, from: usize) -> usize {
        let mut end = from;
        while !matches!(self.byte(end), None | Some(b'\n' | b'\r')) {
            end += 1;
        }
        end
    }

    fn punctuator(&mut self, kind: TokenKind) -> TokenKind {
        self.position += 1;
        kind
    }

    fn name(&mut self) -> TokenKind {
        let mut end = self.position + 1;
        while matches!(
            self.byte(end),
            Some(b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9')
        ) {
            end += 1;
        }
        self.position = end;
        TokenKind::Name
    }

    fn dots(&mut self) -> TokenKind {
        if self.rest(self.position).starts_with("...") {
            self.position += 3;
            return TokenKind::Spread;
        }
        if matches!(self.byte(self.position + 1), Some(b'0'..=b'9')) {
            return self.malformed_number(self.position, LexErrorKind::LeadingDot);
        }
        while self.byte(self.position) == Some(b'.') {
            self.position += 1;
        }
        TokenKind::Error(LexErrorKind::TooFewDots)
    }

    fn unless_conflict(&mut self, marker: &str, kind: TokenKind) -> TokenKind {
        if self.is_conflict_marker(marker) {
            self.position = self.line_end(self.position);
            return TokenKind::Error(LexErrorKind::ConflictMarker);
        }
        self.punctuator(kind)
    }

    /// Seven of them at the start of a line are never GraphQL, always an unfinished merge.
    fn is_conflict_marker(&self, marker: &str) -> bool {
        let before = self.position.checked_sub(1).and_then(|at| self.byte(at));
        matches!(before, None | Some(b'\n' | b'\r')) && self.rest(self.position).starts_with(marker)
    }

    fn unexpected(&mut self) -> TokenKind {
        if self.is_conflict_marker("<<<<<<<") || self.is_conflict_marker(">>>>>>>") {
            self.position = self.line_end(self.position);
            return TokenKind::Error(LexErrorKind::ConflictMarker);
        }
        let start = self.position;
        let rest = self.rest(start);
        if let Some(end) = error::wrongly_quoted(rest) {
            self.position = start + end;
            let quote = rest.chars().next().unwrap_or_default();
            return TokenKind::Error(LexErrorKind::WrongQuotes(quote));
        }
        if rest.starts_with("//") || rest.starts_with("/*") {
            let closed = rest.strip_prefix("/*").and_then(|rest| rest.find("*/"));
            self.position = match closed {
                Some(length) => start + length + "/**/".len(),
                None => self.line_end(start),
            };
            return TokenKind::Error(LexErrorKind::ForeignComment);
        }
        let character = rest.chars().next().unwrap_or_default();
        // At least one byte, so that the lexer always moves on.
        self.position += character.len_utf8();
        TokenKind::Error(LexErrorKind::UnexpectedCharacter(character))
    }
}
