//! JSON with the place of everything in it.

use std::sync::Arc;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use super::opening;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span, shortened};

const CUT_SHORT: &str = "the file seems to be cut short: fetch the schema again";

/// A value and the way to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'n> {
    value: &'n Value<'n>,
    within: Option<(&'n Node<'n>, Step<'n>)>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'n> {
    Key(&'n str),
    Item(usize),
}

/// What stands before the JSON: the library takes a byte order mark for text.
pub(super) fn start(source: &Source) -> usize {
    let text = source.text();
    text.len() - text.trim_start_matches('\u{feff}').len()
}

pub(super) fn parse(source: &Arc<Source>) -> Result<Value<'_>, Diagnostic> {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let start = start(source);
    let text = source.text().get(start..).unwrap_or_default();
    match parse_to_ast(text, &CollectOptions::default(), &strict) {
        Ok(result) => result.value.ok_or_else(|| empty(source)),
        Err(error) => Err(not_json(source, start, &error)),
    }
}

fn empty(source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error(
        Code::SchemaJson,
        "this file is empty: expected the JSON answer to an introspection query",
        source,
        Span::new(0, 0),
        "expected `{`",
    )
}

fn not_json(source: &Arc<Source>, start: usize, error: &ParseError) -> Diagnostic {
    let range = error.range();
    let span = Span::new(start + range.start, start + range.end);
    let open = match error.kind() {
        ParseErrorKind::UnterminatedObject => Some(("{", "}")),
        ParseErrorKind::UnterminatedArray => Some(("[", "]")),
        _ => None,
    };
    if let Some((open, close)) = open {
        return Diagnostic::error(
            Code::SchemaJson,
            format!("this `{open}` is never closed: expected `{close}`, found the end of the file"),
            source,
            opening(span),
            "opened here",
        )
        .help(CUT_SHORT);
    }
    if source
        .text()
        .get(start..)
        .is_some_and(|text| text.trim_start().starts_with('<'))
    {
        return Diagnostic::error(
            Code::SchemaJson,
            "this is HTML or XML, expected the JSON answer to an introspection query",
            source,
            span,
            "expected `{`",
        )
        .help("a server that answers with a page often wants a login first, or another URL");
    }
    let found = found(error.kind());
    let problem = Diagnostic::error(
        Code::SchemaJson,
        format!("this is not JSON: {found}"),
        source,
        span,
        found,
    );
    if span.end >= source.text().trim_end().len() {
        return problem.help(CUT_SHORT);
    }
    problem.help("JSON has no comments, no trailing commas, and double quotes around keys and text")
}

/// Our words for what comes up; the library's for the rest.
fn found(kind: &ParseErrorKind) -> String {
    let words = match kind {
        ParseErrorKind::MultipleRootJsonValues => "something follows behind its end",
        ParseErrorKind::TrailingCommasNotAllowed => "a comma before a closing bracket",
        ParseErrorKind::CommentsNotAllowed => "a comment",
        ParseErrorKind::NestingDepthExceeded => "brackets are nested too deeply",
        ParseErrorKind::SingleQuotedStringsNotAllowed => "single quotes",
        ParseErrorKind::UnexpectedToken | ParseErrorKind::UnexpectedWord => "unexpected text",
        ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            "this string has no end"
        }
        _ => "",
    };
    if !words.is_empty() {
        return words.to_owned();
    }
    let said = kind.to_string();
    let mut letters = said.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    let said: String = first.into_iter().chain(letters).collect();
    shown(&said)
}

impl<'n> Node<'n> {
    pub(super) fn root(value: &'n Value<'n>) -> Self {
        Self {
            value,
            within: None,
        }
    }

    /// The value at `key`, of an object; the first where the key stands twice.
    pub(super) fn member(&'n self, key: &'n str) -> Option<Self> {
        let Value::Object(object) = self.value else {
            return None;
        };
        let found = object
            .properties
            .iter()
            .find(|property| property.name.as_str() == key)?;
        Some(Self {
            value: &found.value,
            within: Some((self, Step::Key(key))),
        })
    }

    /// Where the key stands in the object, each time.
    pub(super) fn places_of(&self, key: &str) -> Vec<Span> {
        let Value::Object(object) = self.value else {
            return Vec::new();
        };
        let same = object
            .properties
            .iter()
            .filter(|property| property.name.as_str() == key);
        same.map(|property| of_range(&property.name)).collect()
    }

    pub(super) fn keys(&self) -> Vec<&'n str> {
        match self.value {
            Value::Object(object) => object
                .properties
                .iter()
                .map(|property| property.name.as_str())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The items of a list; `None` for anything else.
    pub(super) fn items(&'n self) -> Option<Vec<Self>> {
        let Value::Array(array) = self.value else {
            return None;
        };
        let item = |(position, value)| Self {
            value,
            within: Some((self, Step::Item(position))),
        };
        Some(array.elements.iter().enumerate().map(item).collect())
    }

    pub(super) fn text(&self) -> Option<&'n str> {
        match self.value {
            Value::StringLit(text) => Some(&text.value),
            _ => None,
        }
    }

    pub(super) fn truth(&self) -> Option<bool> {
        match self.value {
            Value::BooleanLit(truth) => Some(truth.value),
            _ => None,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.value, Value::NullKeyword(_))
    }

    pub(super) fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// Of an object or a list the bracket that opens it: the rest may be the whole file.
    pub(super) fn span(&self) -> Span {
        let whole = of_range(self.value);
        match self.value {
            Value::Object(_) | Value::Array(_) => opening(whole),
            _ => whole,
        }
    }

    /// What it is, as a message says it.
    pub(super) fn described(&self) -> &'static str {
        match self.value {
            Value::StringLit(_) => "a string",
            Value::NumberLit(_) => "a number",
            Value::BooleanLit(truth) if truth.value => "`true`",
            Value::BooleanLit(_) => "`false`",
            Value::Object(_) => "an object",
            Value::Array(_) => "a list",
            Value::NullKeyword(_) => "null",
        }
    }

    /// The way from the top: `data.__schema.types[3].fields[0]`; empty at the top.
    pub(super) fn path(&self) -> String {
        let Some((parent, step)) = self.within else {
            return String::new();
        };
        let path = parent.path();
        match step {
            Step::Key(key) if path.is_empty() => key.to_owned(),
            Step::Key(key) => format!("{path}.{key}"),
            Step::Item(position) => format!("{path}[{position}]"),
        }
    }

    /// The names on that way, as a reader of the schema knows the place: `Query.cards.limit`.
    pub(super) fn names(&self) -> Vec<&'n str> {
        let mut names = Vec::new();
        let mut node = Some(*self);
        while let Some(here) = node {
            if matches!(here.within, Some((_, Step::Item(_)))) {
                names.extend(here.plain_name());
            }
            node = here.within.map(|(parent, _)| *parent);
        }
        names.reverse();
        names
    }

    fn plain_name(&self) -> Option<&'n str> {
        let Value::Object(object) = self.value else {
            return None;
        };
        let name = object
            .properties
            .iter()
            .find(|property| property.name.as_str() == "name")?;
        match &name.value {
            Value::StringLit(name) if is_name(&name.value) => Some(&name.value),
            _ => None,
        }
    }
}

fn of_range(ranged: &impl Ranged) -> Span {
    let range = ranged.range();
    Span::new(range.start, range.end)
}

/// Text of the server as a message quotes it: the beginning, and on one line whatever is in it.
pub(super) fn shown(text: &str) -> String {
    let one_line = |character: char| {
        let hidden = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
        let escaped = hidden.then(|| character.escape_unicode());
        let plain = (!hidden).then_some(character);
        escaped.into_iter().flatten().chain(plain)
    };
    shortened(text).chars().flat_map(one_line).collect()
}

/// Whether `text` is what GraphQL calls a name.
pub(super) fn is_name(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
