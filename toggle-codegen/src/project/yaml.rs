//! `.graphqlrc.yml`: the part of YAML that settings need. Names with values by indentation, lists with
//! `-` or in brackets, texts in quotes or without, comments. What is not read (anchors, tags, texts over
//! several lines) may stand in other tools' settings and is read over; an option that has such a value
//! is told of it.

use std::sync::Arc;

use super::flow::Flow;
use super::place::{MOST_NESTING, Text};
use crate::diagnostic::Diagnostic;
use crate::input::{Setting, Value, Written};
use crate::source::Source;

type Read<T> = Result<T, Diagnostic>;

pub(super) fn read(source: &Arc<Source>) -> Read<Vec<Setting>> {
    let text = Text {
        source,
        form: "YAML",
        help: "write `name: text`, with what belongs to a name indented below it by spaces, and lists as `- text` or \
               `[one, two]`; more of YAML is not read here, but all of JSON is: `.graphqlrc.json`",
    };
    let mut reader = Reader {
        text,
        lines: lines(&text)?,
        next: 0,
    };
    let Some(first) = reader.peek() else {
        return Ok(Vec::new());
    };
    if first.rest.starts_with('{') {
        return match reader.inline(first)? {
            Value::Map(settings) if reader.peek().is_none() => Ok(settings),
            _ => Err(text.wrong("expected the end of the file", first.at, first.at)),
        };
    }
    let settings = reader.mapping(first.indent, 0)?;
    match reader.peek() {
        None => Ok(settings),
        Some(line) => Err(reader.wrong("its indentation fits no line above", line)),
    }
}

/// A line that says something.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    indent: usize,
    /// Where `rest` begins in the file.
    at: usize,
    /// What stands behind the indentation.
    rest: &'a str,
}

/// The lines that say something.
fn lines<'a>(text: &Text<'a>) -> Read<Vec<Line<'a>>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut at = 0;
    for whole in text.source.text().split_inclusive('\n') {
        let begin = if at == 0 {
            whole.len() - whole.trim_start_matches('\u{feff}').len()
        } else {
            0
        };
        let start = at + begin;
        let line = whole.get(begin..).unwrap_or_default();
        at += whole.len();
        let rest = line.trim_start_matches(' ');
        let indent = line.len() - rest.len();
        let rest = rest.trim_end();
        if rest.is_empty() || rest.starts_with('#') {
            continue;
        }
        if rest.starts_with('\t') && !rest.trim_start().starts_with('#') {
            let (start, end) = (start + indent, start + indent + 1);
            return Err(text.wrong("a tab does not indent, only spaces do", start, end));
        }
        // `%YAML 1.2`: whatever version it is, names and texts are the same.
        if indent == 0 && lines.is_empty() && rest.starts_with('%') {
            continue;
        }
        if indent == 0 && matches!(without_comment(rest), "---" | "...") {
            if lines.is_empty() {
                continue;
            }
            return Err(text.wrong("a second document begins", start, start + rest.len()));
        }
        lines.push(Line {
            indent,
            at: start + indent,
            rest,
        });
    }
    Ok(lines)
}

struct Reader<'a> {
    text: Text<'a>,
    lines: Vec<Line<'a>>,
    next: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<Line<'a>> {
        self.lines.get(self.next).copied()
    }

    fn wrong(&self, message: &str, line: Line<'_>) -> Diagnostic {
        self.text.wrong(message, line.at, line.at + line.rest.len())
    }

    /// The lines that are indented by `indent`, each a name and its value.
    fn mapping(&mut self, indent: usize, depth: usize) -> Read<Vec<Setting>> {
        let mut settings = Vec::new();
        while let Some(line) = self.peek().filter(|line| line.indent == indent) {
            let Some((name, behind)) = self.key(line) else {
                return Err(self.wrong("expected `name: value`", line));
            };
            let value = self.value(behind, indent, depth, true)?;
            settings.push(Setting { name, value });
        }
        Ok(settings)
    }

    /// The lines of `indent` that begin with `-`.
    fn sequence(&mut self, indent: usize, depth: usize) -> Read<Vec<Value>> {
        let mut items = Vec::new();
        while let Some(line) = self
            .peek()
            .filter(|line| line.indent == indent && is_item(line.rest))
        {
            let behind = line.rest.get(1..).unwrap_or_default();
            let rest = behind.trim_start();
            let inner = Line {
                indent: indent + line.rest.len() - rest.len(),
                at: line.at + line.rest.len() - rest.len(),
                rest,
            };
            let is_block = is_item(rest) || self.key(inner).is_some();
            let value = if is_block && !rest.starts_with(['[', '{']) {
                // `- name: value`: a block of its own, which begins on this line.
                if let Some(line) = self.lines.get_mut(self.next) {
                    *line = inner;
                }
                self.block(inner.indent, depth)?
            } else {
                self.value(inner, indent, depth, false)?
            };
            items.push(value);
        }
        Ok(items)
    }

    fn block(&mut self, indent: usize, depth: usize) -> Read<Value> {
        let line = self.peek();
        if let Some(line) = line.filter(|_| depth >= MOST_NESTING) {
            return Err(self.wrong("values are nested too deeply", line));
        }
        if line.is_some_and(|line| is_item(line.rest)) {
            return self.sequence(indent, depth + 1).map(Value::List);
        }
        self.mapping(indent, depth + 1).map(Value::Map)
    }

    /// What stands behind a name or a `-` on the line at hand, or indented below it.
    fn value(&mut self, behind: Line<'a>, indent: usize, depth: usize, named: bool) -> Read<Value> {
        if !behind.rest.is_empty() && !behind.rest.starts_with('#') {
            return self.inline_value(behind, indent);
        }
        self.next += 1;
        match self.peek() {
            // A list may begin right below its name.
            Some(line)
                if line.indent > indent
                    || (named && line.indent == indent && is_item(line.rest)) =>
            {
                let is_block = is_item(line.rest) || self.key(line).is_some();
                if is_block {
                    return self.block(line.indent, depth);
                }
                let value = self.inline_value(line, indent)?;
                Ok(value)
            }
            _ => Ok(self.text.word("", behind.at)),
        }
    }

    /// A value that begins on the line at hand; what belongs to it on the next ones is read over.
    fn inline_value(&mut self, line: Line<'a>, indent: usize) -> Read<Value> {
        let value = self.inline(line)?;
        let end = line.at + line.rest.len();
        let mut goes_on = false;
        while self.peek().is_some_and(|line| line.indent > indent) {
            self.next += 1;
            goes_on = true;
        }
        Ok(match value {
            Value::Other(..) => value,
            _ if goes_on => {
                let what = "a text that goes on in the indented line below";
                self.text.other(what, line.at, end)
            }
            _ => value,
        })
    }

    /// The value that begins where `line` does.
    fn inline(&mut self, line: Line<'a>) -> Read<Value> {
        let whole = self.text.source.text();
        let mut flow = Flow::at(self.text, line.at);
        let value = match line.rest.chars().next() {
            Some('[' | '{') => flow.value(0)?,
            Some('"' | '\'') => flow.string().map(Value::Text)?,
            _ => {
                let what = unread(line.rest);
                let word = without_comment(line.rest);
                flow.at = line.at + line.rest.len();
                match what {
                    Some(what) => self.text.other(what, line.at, flow.at),
                    None if word.contains(": ") || word.ends_with(':') => {
                        return Err(self.wrong("a text that holds `: ` needs quotes", line));
                    }
                    None => self.text.word(word, line.at),
                }
            }
        };
        // A list in brackets may end some lines below.
        self.next += 1;
        while self.peek().is_some_and(|line| line.at < flow.at) {
            self.next += 1;
        }
        let rest = whole.get(flow.at..).unwrap_or_default();
        let rest = rest.lines().next().unwrap_or_default();
        if rest.trim().is_empty() || rest.trim_start().starts_with('#') {
            return Ok(value);
        }
        Err(self.text.wrong(
            "expected the end of the line",
            flow.at,
            flow.at + rest.len(),
        ))
    }

    /// The name that the line begins with, and what stands behind its `:`.
    fn key(&self, line: Line<'a>) -> Option<(Written, Line<'a>)> {
        let (name, length) = match line.rest.chars().next()? {
            '"' | '\'' => {
                let mut flow = Flow::at(self.text, line.at);
                let name = flow.string().ok()?.text;
                (name, flow.at - line.at)
            }
            '[' | '{' | '&' | '*' | '!' | '|' | '>' | '%' | '@' | '`' | '#' => return None,
            _ => {
                let ends = line.rest.match_indices(':').map(|(at, _)| at);
                let mut ends = ends.filter(|at| {
                    let behind = line.rest.get(at + 1..).unwrap_or_default();
                    behind.is_empty() || behind.starts_with([' ', '\t'])
                });
                let end = ends.next()?;
                let name = line.rest.get(..end)?.trim_end();
                (name.to_owned(), end)
            }
        };
        let behind = line.rest.get(length..)?.trim_start().strip_prefix(':')?;
        if !behind.is_empty() && !behind.starts_with([' ', '\t']) {
            return None;
        }
        let rest = behind.trim_start();
        let name = self.text.written(name, line.at, line.at + length);
        let at = line.at + line.rest.len() - rest.len();
        let indent = line.indent;
        Some((name, Line { indent, at, rest }))
    }
}

fn is_item(rest: &str) -> bool {
    rest == "-" || rest.starts_with("- ")
}

/// What begins a value that is not read.
pub(super) fn unread(rest: &str) -> Option<&'static str> {
    Some(match rest.chars().next()? {
        '&' => "an anchor",
        '*' => "an alias",
        '!' => "a tag",
        '|' | '>' => "a text over several lines",
        '%' | '@' | '`' => "a reserved sign",
        _ => return None,
    })
}

fn without_comment(rest: &str) -> &str {
    let end = rest.find(" #").or_else(|| rest.find("\t#"));
    rest.get(..end.unwrap_or(rest.len()))
        .unwrap_or(rest)
        .trim_end()
}
