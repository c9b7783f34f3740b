//! What each option takes: its value read, or what is wrong with it.

use syn::Path;
use syn::parse::Parser as _;

use super::settings::Deprecated;
use super::{Mistake, Place, Setting, Value, Written, absolute, mocked};
use crate::diagnostic::{Code, nearest, one_of, question};

type Taken<T> = Result<T, Vec<Mistake>>;

/// One mistake, in the value of an option.
fn wrong(place: &Place, message: impl Into<String>) -> Vec<Mistake> {
    vec![Mistake::new(Code::WrongOption, place, message)]
}

/// What was expected, as it is written where the option stands (in Rust, or in a project's file), and
/// what no option takes.
fn expected(name: &Written, value: &Value, rust: &str, file: &str) -> String {
    let form = if name.place.is_rust() { rust } else { file };
    let form = form.replace("NAME", &name.text);
    match value {
        Value::Other(found, _) => format!("expected {form}, found {found}"),
        _ => format!("expected {form}"),
    }
}

pub(super) fn text(name: &Written, value: &Value) -> Taken<Written> {
    if let Value::Text(text) = value {
        return Ok(text.clone());
    }
    Err(wrong(&name.place, in_quotes(name, value)))
}

/// That a value stands in quotes: the very one that was written without them, where it was one word.
fn in_quotes(name: &Written, value: &Value) -> String {
    let rust = match value {
        Value::Word(word) => format!("a value in quotes: `NAME = \"{}\"`", word.text),
        _ => "a value in quotes: `NAME = \"…\"`".to_owned(),
    };
    expected(name, value, &rust, "a text for `NAME`")
}

/// One path, or a list of them.
pub(super) fn paths(name: &Written, value: &Value) -> Taken<Vec<Written>> {
    let items = match value {
        Value::List(items) if !items.is_empty() => items,
        Value::List(_) => {
            let form = "the path of a file: `NAME = \"…\"`, or nothing for Toggle's own";
            let message = expected(name, value, form, "a path, or a list of paths, for `NAME`");
            return Err(wrong(&name.place, message + ", found an empty list"));
        }
        _ => return text(name, value).map(|path| vec![path]),
    };
    let paths = items.iter().map(|item| match item {
        Value::Text(path) => Ok(path.clone()),
        item => {
            let file = "a path, or a list of paths, for `NAME`";
            let rust = match item {
                Value::Word(word) => format!("paths in quotes: `NAME = [\"{}\"]`", word.text),
                _ => "paths in quotes: `NAME = [\"…\", \"…\"]`".to_owned(),
            };
            let place = item.place().unwrap_or(&name.place);
            Err(wrong(place, expected(name, item, &rust, file)))
        }
    });
    paths.collect()
}

pub(super) fn flag(name: &Written, value: &Value) -> Taken<bool> {
    match value {
        Value::Flag => return Ok(true),
        Value::Word(word) => {
            if let Ok(flag) = word.text.parse() {
                return Ok(flag);
            }
        }
        _ => {}
    }
    let message = expected(
        name,
        value,
        "`NAME` alone, or `NAME = false`",
        "`true` or `false` for `NAME`",
    );
    Err(wrong(value.place().unwrap_or(&name.place), message))
}

pub(super) fn deprecated(name: &Written, value: &Value) -> Taken<Deprecated> {
    const WORDS: [&str; 3] = ["warn", "deny", "allow"];
    let (Value::Text(word) | Value::Word(word)) = value else {
        let words = "`NAME = \"warn\"`, `\"deny\"` or `\"allow\"`";
        let message = expected(name, value, words, "`warn`, `deny` or `allow` for `NAME`");
        return Err(wrong(&name.place, message));
    };
    match word.text.as_str() {
        "warn" => Ok(Deprecated::Warn),
        "deny" => Ok(Deprecated::Deny),
        "allow" => Ok(Deprecated::Allow),
        other => {
            let near = nearest(other, WORDS.into_iter());
            let advice =
                question(other, &near).unwrap_or_else(|| format!("it takes {}", one_of(&WORDS)));
            let message = format!("`deprecated` cannot be `{other}`; {advice}");
            Err(wrong(&word.place, message))
        }
    }
}

pub(super) fn runtime(path: &Written) -> Taken<String> {
    match absolute::runtime(&path.text) {
        Ok(()) => Ok(path.text.clone()),
        Err(message) => Err(wrong(&path.place, message)),
    }
}

/// The pairs of a map from names to texts; every mistake in them.
fn pairs(
    name: &Written,
    value: &Value,
    example: &str,
    check: impl Fn(&Written, &Written) -> Result<(), String>,
) -> Taken<Vec<(Written, Written)>> {
    let settings: Vec<Setting> = match value {
        Value::Map(settings) => settings.clone(),
        Value::List(items) => items.iter().cloned().filter_map(Value::alone).collect(),
        _ => Vec::new(),
    };
    if settings.is_empty() {
        let rust = format!("`NAME({example})`");
        let message = expected(
            name,
            value,
            &rust,
            "names and what each stands for, for `NAME`",
        );
        return Err(wrong(&name.place, message));
    }
    let (mut pairs, mut mistakes) = (Vec::<(Written, Written)>::new(), Vec::new());
    for Setting { name: key, value } in settings {
        if matches!(&value, Value::Other(found, _) if *found == key.text) {
            let found = &key.text;
            let message = format!(
                "expected `{example}`, found {found}; a name of more than letters stands in quotes"
            );
            mistakes.extend(wrong(&key.place, message));
            continue;
        }
        if pairs.iter().any(|(known, _)| known.text == key.text) {
            let what = if name.text == "scalars" {
                "scalar"
            } else {
                "file"
            };
            let message = format!("the {what} `{}` is mapped twice", key.text);
            mistakes.extend(wrong(&key.place, message));
        }
        let Value::Text(text) = value else {
            let message = if key.place.is_rust() {
                let (key, example) = (quoted(&key), value_of(example));
                format!("expected a Rust path in quotes: `{key} = {example}`")
            } else {
                format!("expected a Rust path for `{}`", key.text)
            };
            mistakes.extend(wrong(&key.place, message));
            continue;
        };
        if let Err(message) = check(&key, &text) {
            mistakes.extend(wrong(&text.place, message));
        }
        pairs.push((key, text));
    }
    if mistakes.is_empty() {
        Ok(pairs)
    } else {
        Err(mistakes)
    }
}

/// The key as Rust wants it.
fn quoted(key: &Written) -> String {
    let is_word = key
        .text
        .chars()
        .all(|letter| letter.is_alphanumeric() || letter == '_');
    if is_word {
        key.text.clone()
    } else {
        format!("\"{}\"", key.text)
    }
}

fn value_of(example: &str) -> &str {
    example.split_once("= ").map_or(example, |(_, value)| value)
}

/// `scalars(Date = "time::Date", "Card.balance" = "crate::Pence")`
pub(super) fn scalars(name: &Written, value: &Value) -> Taken<Vec<(Written, Written)>> {
    pairs(name, value, "Date = \"time::Date\"", |scalar, path| {
        absolute::owned_type(&scalar.text, &path.text)
    })
}

/// `mocks`, or `mocks(Date = "2000-01-01")`: whether, and the values that stand where a test sets none.
pub(super) fn mocks(name: &Written, value: &Value) -> Taken<(bool, Vec<(Written, Written)>)> {
    let Value::Map(settings) = value else {
        return Ok((flag(name, value)?, Vec::new()));
    };
    let (mut values, mut mistakes) = (Vec::<(Written, Written)>::new(), Vec::new());
    for Setting { name, value } in settings {
        if values.iter().any(|(known, _)| known.text == name.text) {
            let message = format!("`{}` has two values", name.text);
            mistakes.extend(wrong(&name.place, message));
        }
        if let Some(value) = mocked::as_json(value) {
            values.push((name.clone(), value));
        } else {
            let message = format!(
                "expected a value of `{0}` as an answer has it: a text in quotes, as in \
                 `{0} = \"2000-01-01\"`, or JSON such as `{0} = 1`",
                quoted(name)
            );
            mistakes.extend(wrong(&name.place, message));
        }
    }
    if mistakes.is_empty() {
        Ok((true, values))
    } else {
        Err(mistakes)
    }
}

/// `types("queries/shared/*.graphql" = "crate::shared")`
pub(super) fn types(name: &Written, value: &Value) -> Taken<Vec<(Written, Written)>> {
    let example = "\"queries/shared/*.graphql\" = \"crate::shared\"";
    pairs(name, value, example, |_, path| absolute::module(&path.text))
}

/// `derive(PartialEq, "other::Derive")`
pub(super) fn derives(name: &Written, value: &Value) -> Taken<Vec<Written>> {
    let items = match value {
        Value::List(items) if !items.is_empty() => items,
        _ => {
            let message = expected(
                name,
                value,
                "`NAME(PartialEq, …)`",
                "a list of derives for `NAME`",
            );
            return Err(wrong(&name.place, message));
        }
    };
    let (mut paths, mut mistakes) = (Vec::<Written>::new(), Vec::new());
    for item in items {
        let (Value::Text(path) | Value::Word(path)) = item else {
            mistakes.extend(wrong(
                item.place().unwrap_or(&name.place),
                "expected the path of a derive, such as `PartialEq`",
            ));
            continue;
        };
        let message = if paths.iter().any(|known| known.text == short(&path.text)) {
            Some(format!("`{}` is derived twice", path.text))
        } else {
            underivable(short(&path.text))
        };
        mistakes.extend(
            message
                .into_iter()
                .flat_map(|message| wrong(&path.place, message)),
        );
        paths.push(Written::new(short(&path.text), &path.place));
    }
    if mistakes.is_empty() {
        Ok(paths)
    } else {
        Err(mistakes)
    }
}

/// `PartialEq` for `std::cmp::PartialEq`: the standard library's are known by their names.
fn short(path: &str) -> &str {
    match path.trim_start_matches("::").split_once("::") {
        Some(("std" | "core", rest)) => rest.rsplit("::").next().unwrap_or(rest),
        _ => path,
    }
}

/// Why this cannot be asked for, for every generated type.
fn underivable(path: &str) -> Option<String> {
    let Ok(parsed) = Path::parse_mod_style.parse_str(path) else {
        return Some(format!(
            "expected the path of a derive, such as `PartialEq`, found `{path}`"
        ));
    };
    let word = parsed
        .segments
        .last()
        .map(|segment| segment.ident.to_string());
    let why = match word.as_deref()? {
        "Debug" => "every generated type has `Debug` already, one that prints no secret",
        "Clone" => "every generated type has `Clone` already",
        "Copy" => "generated types hold text, which is not `Copy`",
        "Default" => {
            "an answer has no default value; what is sent has one where nothing must be given"
        }
        "Serialize" | "Deserialize" => {
            "a derive would write Rust's names: the option `serialize` gives both, with the names of the wire"
        }
        "PartialEq" | "Eq" | "PartialOrd" | "Ord" | "Hash" => return None,
        word if parsed.segments.len() == 1 => {
            const KNOWN: [&str; 5] = ["PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];
            let question = question(word, &nearest(word, KNOWN.into_iter()));
            let advice = question.unwrap_or_else(|| {
                "write its whole path, such as `schemars::JsonSchema`".to_owned()
            });
            return Some(format!("no derive `{path}` is known here; {advice}"));
        }
        _ => return None,
    };
    Some(format!("`{path}` cannot be derived: {why}"))
}
