//! `.graphqlrc.json`, with comments where somebody writes them.

use std::sync::Arc;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::place::Text;
use crate::diagnostic::Diagnostic;
use crate::input::{Setting, Value};
use crate::source::Source;

pub(super) fn read(source: &Arc<Source>) -> Result<Vec<Setting>, Diagnostic> {
    let text = Text {
        source,
        form: "JSON",
        help: "names and texts stand in double quotes, a comma between two settings",
    };
    let whole = source.text();
    let start = whole.len() - whole.trim_start_matches('\u{feff}').len();
    let reader = Reader { text, start };
    let rest = whole.get(start..).unwrap_or_default();
    let parsed = parse_to_ast(rest, &CollectOptions::default(), &lenient());
    let parsed = parsed.map_err(|error| {
        let range = error.range();
        let message = error.kind().to_string().to_lowercase();
        text.wrong(&message, start + range.start, start + range.end)
    })?;
    match parsed.value {
        None => Ok(Vec::new()),
        Some(ast::Value::Object(object)) => Ok(reader.settings(object)),
        Some(other) => {
            let range = other.range();
            Err(text.wrong("expected `{`", start + range.start, start + range.start + 1))
        }
    }
}

/// As editors read settings: comments, and a comma behind the last one.
fn lenient() -> ParseOptions {
    ParseOptions {
        allow_comments: true,
        allow_loose_object_property_names: false,
        allow_trailing_commas: true,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

struct Reader<'a> {
    text: Text<'a>,
    /// Where the JSON begins in the file.
    start: usize,
}

impl Reader<'_> {
    fn settings(&self, object: ast::Object<'_>) -> Vec<Setting> {
        let settings = object.properties.into_iter().map(|property| {
            let range = property.name.range();
            let name = property.name.as_str();
            Setting {
                name: self
                    .text
                    .written(name, self.start + range.start, self.start + range.end),
                value: self.value(property.value),
            }
        });
        settings.collect()
    }

    /// Its recursion is as deep as the library's, which limits it.
    fn value(&self, value: ast::Value<'_>) -> Value {
        let range = value.range();
        let (start, end) = (self.start + range.start, self.start + range.end);
        match value {
            ast::Value::StringLit(text) => {
                Value::Text(self.text.written(text.value.into_owned(), start, end))
            }
            ast::Value::BooleanLit(flag) => {
                Value::Word(self.text.written(flag.value.to_string(), start, end))
            }
            ast::Value::NumberLit(number) => {
                self.text.other(&format!("`{}`", number.value), start, end)
            }
            ast::Value::NullKeyword(_) => self.text.other("`null`", start, end),
            ast::Value::Array(array) => Value::List(
                array
                    .elements
                    .into_iter()
                    .map(|item| self.value(item))
                    .collect(),
            ),
            ast::Value::Object(object) => Value::Map(self.settings(object)),
        }
    }
}
