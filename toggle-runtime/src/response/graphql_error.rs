//! One entry of an answer's `errors`, as the server said it.

use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// An error of the server's, verbatim.
///
/// Built from whatever the server wrote: a wrong kind somewhere costs that part its typed view and
/// nothing else, and [`json`](Self::json) keeps the whole. An entry that is no object has its JSON
/// text (a string: its content) as its message.
///
/// `Display` is for people: the message, and for a failed validation each field with its text.
///
/// ```
/// use serde_json::json;
/// use toggle_runtime::GraphQlError;
///
/// let error = GraphQlError::from(json!({
///     "message": "validation",
///     "locations": [{ "line": 2, "column": 29 }],
///     "validation": { "currency": ["This field is required"] },
///     "customer_facing": false,
/// }));
/// assert_eq!(error.to_string(), "validation: currency: This field is required");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct GraphQlError {
    message: String,
    locations: Vec<Location>,
    path: Vec<PathSegment>,
    validation: Option<Validation>,
    customer_facing: Option<bool>,
    json: Value,
}

/// A place in the document that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Location {
    /// From 1; 0 where the server gave no readable number, which is the place of nothing.
    pub line: u32,
    /// From 1; 0 where the server gave no readable number, which is the place of nothing.
    pub column: u32,
}

/// A step on the way to a value in an answer. Exhaustive by meaning: JSON nests in no third way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "JSON has objects and lists to step into, nothing else"
)]
pub enum PathSegment {
    /// A response key.
    Key(String),
    /// An item of a list, from 0.
    Index(usize),
}

/// What a server's validation says: for each field of the arguments (nested ones with dots) its
/// messages. Ordered by field; messages as the server ordered them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validation(BTreeMap<String, Vec<String>>);

impl GraphQlError {
    /// `message`; empty when the server gave none.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// `locations`: places in the document that was sent.
    pub fn locations(&self) -> &[Location] {
        &self.locations
    }

    /// `path`: the field of the answer that failed; Toggle gives none.
    pub fn path(&self) -> &[PathSegment] {
        &self.path
    }

    /// `validation`, which stands beside `message` (Toggle) or in `extensions` (newer servers of the
    /// same library).
    pub fn validation(&self) -> Option<&Validation> {
        self.validation.as_ref()
    }

    /// `customer_facing`: whether the server says that the message may be shown to a guest; `None`
    /// when it says nothing readable.
    pub fn customer_facing(&self) -> Option<bool> {
        self.customer_facing
    }

    /// The message, when the server says that a guest may see it.
    ///
    /// Of a validation error the texts for its fields, joined by line breaks: its message is the word
    /// `validation`, which tells a guest nothing.
    pub fn customer_message(&self) -> Option<Cow<'_, str>> {
        if self.customer_facing != Some(true) {
            return None;
        }
        if self.message != "validation" {
            return Some(Cow::Borrowed(&self.message));
        }
        let texts = self.validation.iter().flat_map(|fields| fields.0.values());
        let texts: Vec<_> = texts.flatten().map(String::as_str).collect();
        (!texts.is_empty()).then(|| Cow::Owned(texts.join("\n")))
    }

    /// `extensions`, when it is an object.
    pub fn extensions(&self) -> Option<&Map<String, Value>> {
        self.json.get("extensions")?.as_object()
    }

    /// The whole error as it came, with whatever else the server put beside `message`.
    pub fn json(&self) -> &Value {
        &self.json
    }
}

impl From<Value> for GraphQlError {
    fn from(json: Value) -> Self {
        let message = match &json {
            Value::Object(error) => error.get("message").map(text_of).unwrap_or_default(),
            other => text_of(other),
        };
        Self {
            message,
            locations: items(json.get("locations")).map(Location::read).collect(),
            path: items(json.get("path")).map(PathSegment::read).collect(),
            validation: beside_or_inside(&json, "validation").map(Validation::read),
            customer_facing: beside_or_inside(&json, "customer_facing").and_then(Value::as_bool),
            json,
        }
    }
}

impl fmt::Display for GraphQlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.message.is_empty() {
            f.write_str("the server gave no message")?;
        } else {
            f.write_str(&self.message)?;
        }
        match &self.validation {
            Some(validation) if !validation.is_empty() => write!(f, ": {validation}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for GraphQlError {}

impl Location {
    fn read(json: &Value) -> Self {
        let number = |key| {
            let number = json.get(key).and_then(Value::as_u64).unwrap_or_default();
            u32::try_from(number).unwrap_or_default()
        };
        Self {
            line: number("line"),
            column: number("column"),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl PathSegment {
    fn read(json: &Value) -> Self {
        match json.as_u64().map(usize::try_from) {
            Some(Ok(index)) => Self::Index(index),
            _ => Self::Key(text_of(json)),
        }
    }
}

/// Prints a path as people write it: `data.Cards.data[0].balance`.
pub(crate) struct DisplayPath<'a>(pub(crate) &'a [PathSegment]);

impl fmt::Display for DisplayPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.0.iter().enumerate() {
            match segment {
                PathSegment::Key(key) if position == 0 => f.write_str(key)?,
                PathSegment::Key(key) => write!(f, ".{key}")?,
                PathSegment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl Validation {
    /// A map to lists of messages; a single message may stand without its list, and messages without
    /// a field are kept under an empty one.
    fn read(json: &Value) -> Self {
        Self(match json {
            Value::Object(fields) => fields
                .iter()
                .map(|(field, messages)| (field.clone(), texts(messages)))
                .collect(),
            // PHP writes an empty map as an empty list.
            Value::Array(items) if items.is_empty() => BTreeMap::new(),
            other => BTreeMap::from([(String::new(), texts(other))]),
        })
    }

    /// Each field with its messages, ordered by field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0
            .iter()
            .map(|(field, messages)| (field.as_str(), messages.as_slice()))
    }

    /// The messages for one field, as the server spells it; none is an empty slice.
    pub fn messages(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// How many fields have messages.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no field is named.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Validation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (field, messages) in self.iter() {
            f.write_str(separator)?;
            separator = "; ";
            if !field.is_empty() {
                write!(f, "{field}: ")?;
            }
            f.write_str(&messages.join(", "))?;
        }
        Ok(())
    }
}

/// What stands beside `message`, else what stands in `extensions`; null is nothing.
fn beside_or_inside<'j>(json: &'j Value, key: &str) -> Option<&'j Value> {
    [
        json.get(key),
        json.pointer("/extensions")
            .and_then(|inside| inside.get(key)),
    ]
    .into_iter()
    .flatten()
    .find(|value| !value.is_null())
}

/// The items of a list; of anything else that is there, the thing itself.
fn items(json: Option<&Value>) -> impl Iterator<Item = &Value> {
    let (list, single) = match json {
        Some(Value::Array(list)) => (list.as_slice(), None),
        Some(Value::Null) | None => (&[][..], None),
        Some(other) => (&[][..], Some(other)),
    };
    list.iter().chain(single)
}

fn texts(json: &Value) -> Vec<String> {
    items(Some(json)).map(text_of).collect()
}

fn text_of(json: &Value) -> String {
    match json {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
#[path = "graphql_error_tests.rs"]
mod tests;
