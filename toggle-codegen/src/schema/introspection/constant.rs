//! Default values: text of the server that has to be one GraphQL value and nothing more.

use super::json::shown;
use crate::source::{Lexer, TokenKind};

/// Lists and objects within each other: far more than any schema has, far less than a stack holds.
const NESTING: usize = 64;

/// The value that `text` holds, token by token: comments and whatever else a definition could be
/// hidden in are gone. The error is what was found instead, as a message says it.
pub(super) fn constant(text: &str) -> Result<String, String> {
    let mut reading = Reading {
        lexer: Lexer::new(text),
        written: String::with_capacity(text.len()),
    };
    let first = reading.next();
    reading.value(first, 0)?;
    match reading.next() {
        (TokenKind::End, _) => Ok(reading.written),
        (_, text) => Err(format!("`{}` after the value", shown(text))),
    }
}

struct Reading<'a> {
    lexer: Lexer<'a>,
    written: String,
}

type Lexeme<'a> = (TokenKind, &'a str);

impl<'a> Reading<'a> {
    fn next(&mut self) -> Lexeme<'a> {
        let token = self.lexer.next();
        let text = self.lexer.slice(token.span);
        let is_string = matches!(token.kind, TokenKind::String | TokenKind::BlockString);
        if is_string && let Err(error) = self.lexer.string_value(token) {
            return (TokenKind::Error(error.kind), text);
        }
        (token.kind, text)
    }

    fn write(&mut self, text: &str) {
        if !self.written.is_empty() {
            self.written.push(' ');
        }
        self.written.push_str(text);
    }

    fn value(&mut self, (kind, text): Lexeme<'a>, depth: usize) -> Result<(), String> {
        if depth > NESTING {
            return Err(format!("lists and objects nested more than {NESTING} deep"));
        }
        self.write(text);
        match kind {
            TokenKind::Name
            | TokenKind::Int
            | TokenKind::Float
            | TokenKind::String
            | TokenKind::BlockString => Ok(()),
            TokenKind::BracketOpen => loop {
                match self.next() {
                    (TokenKind::BracketClose, text) => {
                        self.write(text);
                        return Ok(());
                    }
                    item => self.value(item, depth + 1)?,
                }
            },
            TokenKind::BraceOpen => loop {
                match self.next() {
                    (TokenKind::BraceClose, text) => {
                        self.write(text);
                        return Ok(());
                    }
                    field => self.field(field, depth)?,
                }
            },
            _ => Err(found(kind, text)),
        }
    }

    fn field(&mut self, (kind, text): Lexeme<'a>, depth: usize) -> Result<(), String> {
        if kind != TokenKind::Name {
            return Err(format!("{} for the name of a field", found(kind, text)));
        }
        self.write(text);
        let (kind, text) = self.next();
        if kind != TokenKind::Colon {
            return Err(format!("{} for `:`", found(kind, text)));
        }
        self.write(text);
        let value = self.next();
        self.value(value, depth + 1)
    }
}

fn found(kind: TokenKind, text: &str) -> String {
    match kind {
        TokenKind::End => "the end".to_owned(),
        _ => format!("`{}`", shown(text)),
    }
}
