//! `.graphqlrc.toml`: the part of TOML that settings need. What no option takes (numbers, dates, texts
//! over several lines, lists of tables) may stand in other tools' settings and is read over.

use std::sync::Arc;

use super::place::{MOST_NESTING, Text, quoted};
use crate::diagnostic::Diagnostic;
use crate::input::{Setting, Value, Written};
use crate::source::Source;

type Read<T> = Result<T, Diagnostic>;

pub(super) fn read(source: &Arc<Source>) -> Read<Vec<Setting>> {
    let text = Text {
        source,
        form: "TOML",
        help: "write `name = \"text\"`, `name = [\"one\", \"two\"]` or `[extensions.toggle]`",
    };
    let mut reader = Reader {
        text,
        rest: source.text(),
        at: 0,
    };
    reader.take_while(|letter| letter == '\u{feff}');
    reader.settings()
}

struct Reader<'a> {
    text: Text<'a>,
    rest: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn settings(&mut self) -> Read<Vec<Setting>> {
        let mut root = Vec::new();
        let mut table: Vec<Written> = Vec::new();
        loop {
            self.skip_blank_lines();
            if self.rest.is_empty() {
                return Ok(root);
            }
            if self.take("[[") {
                table = self.path()?;
                self.expect("]]")?;
                let (start, end) = (self.at, self.at);
                let list = self.text.other("a list of tables", start, end);
                // One of several: the first stands for all.
                let _known = insert(&mut root, &table, list);
            } else if self.take("[") {
                table = self.path()?;
                self.expect("]")?;
            } else {
                let key = self.path()?;
                self.expect("=")?;
                let value = self.value(0)?;
                let path: Vec<Written> = table.iter().cloned().chain(key).collect();
                self.put(&mut root, &path, value)?;
            }
            self.end_of_line()?;
        }
    }

    fn put(&self, root: &mut Vec<Setting>, path: &[Written], value: Value) -> Read<()> {
        match insert(root, path, value) {
            Ok(()) => Ok(()),
            Err(name) => {
                let message = format!("`{}` is given twice", name.text);
                Err(self.text.wrong(&message, self.at, self.at))
            }
        }
    }

    /// `extensions.toggle."Card.balance"`
    fn path(&mut self) -> Read<Vec<Written>> {
        let mut path = Vec::new();
        loop {
            self.skip_blanks();
            path.push(self.key()?);
            if path.len() > MOST_NESTING {
                return Err(self.wrong("names are nested too deeply"));
            }
            self.skip_blanks();
            if !self.take(".") {
                return Ok(path);
            }
        }
    }

    fn key(&mut self) -> Read<Written> {
        let start = self.at;
        if self.rest.starts_with(['"', '\'']) {
            return self.string();
        }
        let word =
            self.take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
        if word.is_empty() {
            return Err(self.wrong("expected a name"));
        }
        Ok(self.text.written(word, start, self.at))
    }

    fn string(&mut self) -> Read<Written> {
        let start = self.at;
        let inside = self.rest.get(1..).unwrap_or_default();
        let text = if self.rest.starts_with('"') {
            quoted(inside, '"')
        } else {
            literal(inside)
        };
        let Some((text, length)) = text else {
            return Err(self.wrong(
                "a text in quotes does not end on its line, or has an escape that is none",
            ));
        };
        self.skip(1 + length);
        Ok(self.text.written(text, start, self.at))
    }

    fn value(&mut self, depth: usize) -> Read<Value> {
        if depth > MOST_NESTING {
            return Err(self.wrong("values are nested too deeply"));
        }
        self.skip_blanks();
        let start = self.at;
        for quotes in ["\"\"\"", "'''"] {
            if self.take(quotes) {
                let Some(end) = self.rest.find(quotes) else {
                    return Err(self.text.wrong("a text does not end", start, start + 3));
                };
                self.skip(end + quotes.len());
                return Ok(self.text.other("a text over several lines", start, self.at));
            }
        }
        match self.rest.chars().next() {
            Some('"' | '\'') => self.string().map(Value::Text),
            Some('[') => self.list(depth),
            Some('{') => self.table(depth),
            _ => {
                let word = self.take_while(|letter| !"#,]}\r\n".contains(letter));
                let word = word.trim_end();
                match word {
                    "true" | "false" => Ok(self.text.word(word, start)),
                    "" => Err(self.wrong("expected a value")),
                    // Numbers and dates; a text without quotes is a mistake, told where it matters.
                    _ => Ok(self
                        .text
                        .other(&format!("`{word}`"), start, start + word.len())),
                }
            }
        }
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        self.skip(1);
        let mut items = Vec::new();
        loop {
            self.skip_blank_lines();
            if self.take("]") {
                return Ok(Value::List(items));
            }
            items.push(self.value(depth + 1)?);
            self.skip_blank_lines();
            if !self.take(",") && !self.rest.starts_with(']') {
                return Err(self.wrong("expected `,` or `]`"));
            }
        }
    }

    fn table(&mut self, depth: usize) -> Read<Value> {
        self.skip(1);
        let mut settings = Vec::new();
        loop {
            self.skip_blank_lines();
            if self.take("}") {
                return Ok(Value::Map(settings));
            }
            let key = self.path()?;
            self.expect("=")?;
            let value = self.value(depth + 1)?;
            self.put(&mut settings, &key, value)?;
            self.skip_blank_lines();
            if !self.take(",") && !self.rest.starts_with('}') {
                return Err(self.wrong("expected `,` or `}`"));
            }
        }
    }

    fn end_of_line(&mut self) -> Read<()> {
        self.skip_blanks();
        if self.rest.is_empty() || self.rest.starts_with(['#', '\n', '\r']) {
            return Ok(());
        }
        Err(self.wrong("expected the end of the line"))
    }

    fn expect(&mut self, what: &str) -> Read<()> {
        self.skip_blanks();
        if self.take(what) {
            return Ok(());
        }
        Err(self.wrong(&format!("expected `{what}`")))
    }

    fn wrong(&self, message: &str) -> Diagnostic {
        let next = self.rest.chars().next().filter(|next| !next.is_control());
        let length = next.map_or(0, char::len_utf8);
        self.text.wrong(message, self.at, self.at + length)
    }

    fn take(&mut self, what: &str) -> bool {
        let is_there = self.rest.starts_with(what);
        if is_there {
            self.skip(what.len());
        }
        is_there
    }

    fn take_while(&mut self, is_meant: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|letter| !is_meant(letter));
        let end = end.unwrap_or(self.rest.len());
        let taken = self.rest.get(..end).unwrap_or_default();
        self.skip(end);
        taken
    }

    fn skip(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
        self.at += length;
    }

    fn skip_blanks(&mut self) {
        self.take_while(|letter| letter == ' ' || letter == '\t');
    }

    fn skip_blank_lines(&mut self) {
        loop {
            self.take_while(|letter| letter.is_ascii_whitespace());
            if !self.rest.starts_with('#') {
                return;
            }
            self.take_while(|letter| letter != '\n');
        }
    }
}

/// A text without escapes, from behind the first quote on.
fn literal(inside: &str) -> Option<(String, usize)> {
    let line = inside.lines().next()?;
    let end = line.find('\'')?;
    Some((line.get(..end)?.to_owned(), end + 1))
}

/// Puts `value` at `path`; the name that is in its way where there is one.
fn insert<'n>(
    settings: &mut Vec<Setting>,
    path: &'n [Written],
    value: Value,
) -> Result<(), &'n Written> {
    let Some((name, rest)) = path.split_first() else {
        return Ok(());
    };
    let known = settings
        .iter()
        .position(|setting| setting.name.text == name.text);
    let Some(setting) = known.and_then(|at| settings.get_mut(at)) else {
        let value = rest.iter().rev().fold(value, |value, name| {
            let name = name.clone();
            Value::Map(vec![Setting { name, value }])
        });
        let name = name.clone();
        settings.push(Setting { name, value });
        return Ok(());
    };
    match &mut setting.value {
        Value::Map(inner) if !rest.is_empty() => insert(inner, rest, value),
        // Below a list of tables nothing is kept.
        Value::Other(..) if !rest.is_empty() => Ok(()),
        _ => Err(name),
    }
}
