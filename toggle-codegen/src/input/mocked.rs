//! The values of the option `mocks`: a text in quotes, or JSON without. Kept as JSON in either case.

use jsonc_parser::ast::Value as Json;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::{Value, Written};

/// The value as JSON; `None` where it is none.
pub(super) fn as_json(value: &Value) -> Option<Written> {
    let place = value.place()?;
    json(value, 0).map(|json| Written::new(json, place))
}

fn json(value: &Value, depth: usize) -> Option<String> {
    // As deep as anyone writes by hand.
    if depth > 32 {
        return None;
    }
    match value {
        Value::Text(text) => Some(quoted(&text.text)),
        Value::Word(word) => matches!(&*word.text, "true" | "false").then(|| word.text.clone()),
        Value::Other(found, _) => {
            let found = found.strip_prefix('`')?.strip_suffix('`')?;
            let is_value = |json: &Json<'_>| !matches!(json, Json::NullKeyword(_));
            parsed(found, |json| is_value(json).then(|| found.to_owned()))
        }
        Value::List(items) => {
            let items = items.iter().map(|item| json(item, depth + 1));
            let items: Option<Vec<String>> = items.collect();
            Some(format!("[{}]", items?.join(",")))
        }
        Value::Map(settings) => {
            let fields = settings.iter().map(|field| {
                let value = json(&field.value, depth + 1)?;
                Some(format!("{}:{value}", quoted(&field.name.text)))
            });
            let fields: Option<Vec<String>> = fields.collect();
            Some(format!("{{{}}}", fields?.join(",")))
        }
        Value::Flag => None,
    }
}

/// The text, where `json` is one.
pub(crate) fn text(json: &str) -> Option<String> {
    parsed(json, |json| match json {
        Json::StringLit(text) => Some(text.value.to_string()),
        _ => None,
    })
}

/// The digits, where `json` is a number.
pub(crate) fn number(json: &str) -> Option<String> {
    parsed(json, |json| match json {
        Json::NumberLit(number) => Some(number.value.to_owned()),
        _ => None,
    })
}

/// Whether it is JSON at all.
pub(crate) fn is_json(json: &str) -> bool {
    parsed(json, |_| Some(())).is_some()
}

fn parsed<T>(json: &str, read: impl FnOnce(&Json<'_>) -> Option<T>) -> Option<T> {
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
    let parsed = parse_to_ast(json, &CollectOptions::default(), &strict).ok()?;
    read(&parsed.value?)
}

/// The text as JSON writes it.
pub(crate) fn quoted(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '"' | '\\' => format!("\\{letter}"),
        // A control character is one unit of UTF-16.
        letter if letter.is_control() => format!("\\u{:04x}", u32::from(letter)),
        letter => letter.to_string(),
    });
    format!("\"{}\"", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{is_json, number, quoted, text};

    #[test]
    fn a_text_comes_back_as_it_was() {
        for word in ["", "a", "\"\\\n\t\u{7f}\u{85}é💷", "123", "{}"] {
            assert_eq!(text(&quoted(word)).as_deref(), Some(word));
        }
        assert_eq!((text("1"), text("nothing")), (None, None));
    }

    #[test]
    fn numbers_are_those_of_json() {
        assert_eq!(number("-1.5e3").as_deref(), Some("-1.5e3"));
        for none in ["1_000", "0x1", "+1", "1u8", "\"1\"", ".5", ""] {
            assert_eq!(number(none), None, "{none}");
        }
        assert!(is_json("{\"a\": [1, null]}") && !is_json("{a: 1}"));
    }
}
