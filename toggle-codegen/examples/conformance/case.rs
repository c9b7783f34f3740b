//! One line of a file as the question it asks.

use serde_json::{Map, Value};

/// A question and the answer that is expected.
pub(crate) struct Case {
    pub(crate) id: String,
    /// What the table counts it under: the rule it is about, or the kind of text.
    pub(crate) group: String,
    pub(crate) valid: bool,
    pub(crate) question: Question,
}

pub(crate) enum Question {
    /// Is the document valid against the schema?
    Operation {
        schema: String,
        query: String,
        /// Of which a refusal has to name one.
        failing_rules: Vec<String>,
    },
    /// Is the schema valid?
    Schema { sdl: String },
    /// Does the text follow the grammar?
    Syntax { grammar: Grammar, text: String },
}

/// Which parsers have to agree about a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grammar {
    /// The document's.
    Document,
    /// The schema's and the document's: every type system definition is a definition of a document.
    TypeSystem,
}

/// Why a line is not judged.
#[derive(Debug)]
pub(crate) enum Unasked {
    /// It is no case, and this is why.
    Broken(String),
    /// It holds half a surrogate pair, which is no text in Rust: there is no way to ask.
    HalfPair,
}

impl From<String> for Unasked {
    fn from(why: String) -> Self {
        Self::Broken(why)
    }
}

impl Case {
    /// Reads a line.
    pub(crate) fn read(line: &str) -> Result<Self, Unasked> {
        let value: Value = serde_json::from_str(line).map_err(|error| {
            let why = error.to_string();
            // The reader has no kind of its own for it.
            if why.contains("lone leading surrogate") || why.contains("end of hex escape") {
                Unasked::HalfPair
            } else {
                Unasked::Broken(why)
            }
        })?;
        Ok(Self::from_value(value)?)
    }

    fn from_value(value: Value) -> Result<Self, String> {
        let Value::Object(keys) = value else {
            return Err("a case is an object".to_owned());
        };
        let (question, group) = if keys.contains_key("query") {
            let question = Question::Operation {
                schema: string(&keys, "schema")?,
                query: string(&keys, "query")?,
                failing_rules: strings(&keys, "failing_rules")?,
            };
            (question, "operations")
        } else if keys.contains_key("sdl") {
            let sdl = string(&keys, "sdl")?;
            (Question::Schema { sdl }, "schemas")
        } else if keys.contains_key("text") {
            let kind = string(&keys, "kind")?;
            let text = string(&keys, "text")?;
            let grammar = match kind.as_str() {
                "type-system" | "sdl" => Grammar::TypeSystem,
                _ => Grammar::Document,
            };
            return Self::new(&keys, Question::Syntax { grammar, text }, &kind);
        } else {
            return Err("a case has a `query`, an `sdl` or a `text`".to_owned());
        };
        let rule = keys.get("rule").and_then(Value::as_str).unwrap_or(group);
        Self::new(&keys, question, rule)
    }

    fn new(keys: &Map<String, Value>, question: Question, group: &str) -> Result<Self, String> {
        let valid = keys
            .get("valid")
            .and_then(Value::as_bool)
            .ok_or("`valid` has to be true or false")?;
        Ok(Self {
            id: string(keys, "id")?,
            group: group.to_owned(),
            valid,
            question,
        })
    }
}

impl Question {
    /// The heading of the table that the case belongs to.
    pub(crate) fn table(&self) -> &'static str {
        match self {
            Self::Operation { .. } => "operations",
            Self::Schema { .. } => "schemas",
            Self::Syntax { .. } => "syntax",
        }
    }
}

fn string(keys: &Map<String, Value>, key: &str) -> Result<String, String> {
    match keys.get(key) {
        Some(Value::String(text)) => Ok(text.clone()),
        _ => Err(format!("`{key}` has to be a string")),
    }
}

/// The strings of a list; none when the key is not there.
fn strings(keys: &Map<String, Value>, key: &str) -> Result<Vec<String>, String> {
    let wrong = || format!("`{key}` has to be a list of strings");
    match keys.get(key) {
        None => Ok(Vec::new()),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong))
            .collect(),
        Some(_) => Err(wrong()),
    }
}
