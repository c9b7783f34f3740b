//! The part of YAML that looks as JSON does: texts in quotes, lists and names in brackets.

use super::place::{MOST_NESTING, Text, quoted};
use super::yaml::unread;
use crate::diagnostic::Diagnostic;
use crate::input::{Setting, Value, Written};

type Read<T> = Result<T, Diagnostic>;

/// What stands in brackets or quotes, whatever the lines.
pub(super) struct Flow<'a> {
    text: Text<'a>,
    whole: &'a str,
    pub(super) at: usize,
}

impl<'a> Flow<'a> {
    pub(super) fn at(text: Text<'a>, at: usize) -> Self {
        let whole = text.source.text();
        Self { text, whole, at }
    }

    fn rest(&self) -> &'a str {
        self.whole.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            if !self.rest().starts_with('#') {
                return;
            }
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        }
    }

    fn wrong(&self, message: &str) -> Diagnostic {
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        self.text.wrong(message, self.at, self.at + length)
    }

    fn take(&mut self, what: char) -> bool {
        let is_there = self.rest().starts_with(what);
        if is_there {
            self.at += what.len_utf8();
        }
        is_there
    }

    pub(super) fn string(&mut self) -> Read<Written> {
        let start = self.at;
        let inside = self.rest().get(1..).unwrap_or_default();
        let text = if self.rest().starts_with('"') {
            quoted(inside, '"')
        } else {
            single_quoted(inside)
        };
        let Some((text, length)) = text else {
            return Err(self.wrong(
                "a text in quotes does not end on its line, or has an escape that is none",
            ));
        };
        self.at += 1 + length;
        Ok(self.text.written(text, start, self.at))
    }

    pub(super) fn value(&mut self, depth: usize) -> Read<Value> {
        if depth > MOST_NESTING {
            return Err(self.wrong("values are nested too deeply"));
        }
        let start = self.at;
        if self.take('[') {
            return self.list(depth);
        }
        if self.take('{') {
            return self.map(depth);
        }
        if self.rest().starts_with(['"', '\'']) {
            return self.string().map(Value::Text);
        }
        let word = self.word();
        match unread(word) {
            Some(what) => Ok(self.text.other(what, start, self.at)),
            None => Ok(self.text.word(word, start)),
        }
    }

    /// A text without quotes: up to what ends it in brackets.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let mut end = rest.len();
        for (at, letter) in rest.char_indices() {
            let behind = rest.get(at + letter.len_utf8()..).unwrap_or_default();
            let ends = match letter {
                ',' | '[' | ']' | '{' | '}' | '\n' => true,
                ':' => behind.starts_with([' ', ',', ']', '}', '\n']),
                ' ' => behind.starts_with('#'),
                _ => false,
            };
            if ends {
                end = at;
                break;
            }
        }
        let word = rest.get(..end).unwrap_or_default().trim_end();
        self.at += word.len();
        word
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.take(']') {
                return Ok(Value::List(items));
            }
            if self.rest().is_empty() {
                return Err(self.wrong("a `[` is never closed"));
            }
            let start = self.at;
            items.push(self.value(depth + 1)?);
            self.skip_space();
            if (!self.take(',') && !self.rest().starts_with(']')) || self.at == start {
                return Err(self.wrong("expected `,` or `]`"));
            }
        }
    }

    fn map(&mut self, depth: usize) -> Read<Value> {
        let mut settings = Vec::new();
        loop {
            self.skip_space();
            if self.take('}') {
                return Ok(Value::Map(settings));
            }
            let start = self.at;
            let name = if self.rest().starts_with(['"', '\'']) {
                self.string()?
            } else {
                let word = self.word();
                self.text.written(word, start, self.at)
            };
            self.skip_space();
            if name.text.is_empty() || !self.take(':') {
                return Err(self.wrong("expected `name: value`"));
            }
            self.skip_space();
            let value = self.value(depth + 1)?;
            settings.push(Setting { name, value });
            self.skip_space();
            if !self.take(',') && !self.rest().starts_with('}') {
                return Err(self.wrong("expected `,` or `}`"));
            }
        }
    }
}

/// `''` stands for a quote.
fn single_quoted(inside: &str) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut letters = inside.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\'' if letters.peek().is_some_and(|(_, next)| *next == '\'') => {
                letters.next();
                value.push('\'');
            }
            '\'' => return Some((value, at + 1)),
            '\n' | '\r' => return None,
            letter => value.push(letter),
        }
    }
    None
}
