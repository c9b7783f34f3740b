//! The answer as a whole: `{"data": …, "errors": […], "extensions": {…}}`, keys in any order.

mod parts;

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::fmt;

use self::parts::{Found, Parts};
use super::decode::{DecodeFailure, Root, explain};
use super::place::Nullable;
use super::switches::Switches;
use crate::response::GraphQlError;

/// No more errors than this are kept one by one: each takes far more memory than its text, and a
/// hostile body could hold millions. One more error says how many were left out.
const MAX_ERRORS: usize = 1_000;

/// A mutation with more root fields than this is never repeated.
const MAX_ROOTS: usize = 1_000;

/// An answer that follows the GraphQL specification.
#[derive(Debug)]
pub(crate) struct Envelope {
    /// What became of `data`.
    pub(crate) data: Data,
    /// `errors`, in the server's order.
    pub(crate) errors: Vec<GraphQlError>,
    /// `extensions`, when given and not null.
    pub(crate) extensions: Option<Value>,
    /// What the root fields came to. Looked into only where there are errors; without any it is
    /// [`Roots::Doubtful`].
    pub(crate) roots: Roots,
}

/// What the root fields came to: it decides whether a mutation may be repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Roots {
    /// `data` is absent or null.
    NoData,
    /// `data` is an object of nothing but nulls, under these keys.
    Nulls(Vec<String>),
    /// Something that is not null came back.
    Values,
    /// It cannot be said.
    Doubtful,
}

/// What became of `data`.
#[derive(Debug)]
pub(crate) enum Data {
    /// No such key: a request error.
    Absent,
    /// `null`
    Null,
    /// It is in its place.
    Decoded,
    /// It does not fit the generated type; the place is cleared.
    Undecodable(DecodeFailure),
}

/// Why a body is no GraphQL answer. Quotes nothing of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotGraphQl {
    reason: String,
}

impl NotGraphQl {
    fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for NotGraphQl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for NotGraphQl {}

/// Reads an answer to nobody knows which variables.
pub(crate) fn read_envelope(body: &[u8], data: &mut dyn Nullable) -> Result<Envelope, NotGraphQl> {
    read_answer(body, data, &Switches::UNKNOWN)
}

/// Reads an answer to an operation that was sent with `switches`; `data` is decoded into its place as it
/// streams by.
pub(crate) fn read_answer(
    body: &[u8],
    data: &mut dyn Nullable,
    switches: &Switches,
) -> Result<Envelope, NotGraphQl> {
    // Some PHP installations put a byte order mark before everything they print.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let envelope = read(body, data, switches);
    if !matches!(&envelope, Ok(envelope) if matches!(envelope.data, Data::Decoded)) {
        data.clear();
    }
    envelope
}

/// [`read_envelope`] for tests and fuzzing outside this crate: only whether `data` was decoded, else
/// the reason.
#[doc(hidden)]
pub fn decode_answer(body: &[u8], data: &mut dyn Nullable) -> Result<(), String> {
    decoded(read_envelope(body, data))
}

/// [`decode_answer`], of an operation that was sent with these values of variables.
#[doc(hidden)]
pub fn decode_answer_to(
    switches: &[(&str, bool)],
    body: &[u8],
    data: &mut dyn Nullable,
) -> Result<(), String> {
    decoded(read_answer(body, data, &Switches::given(switches)))
}

fn decoded(envelope: Result<Envelope, NotGraphQl>) -> Result<(), String> {
    match envelope.map_err(|error| error.to_string())?.data {
        Data::Decoded => Ok(()),
        Data::Absent => Err(String::from("no data")),
        Data::Null => Err(String::from("data is null")),
        Data::Undecodable(failure) => Err(failure.to_string()),
    }
}

/// The JSON of `data`, as it stands in an answer that was read before.
pub(crate) fn raw_data(body: &[u8]) -> Option<&str> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match Parts::read(body, None).ok()?.data {
        Found::Text(json) => Some(json.get()),
        Found::Absent | Found::Null | Found::Decoded => None,
    }
}

fn read(body: &[u8], data: &mut dyn Nullable, switches: &Switches) -> Result<Envelope, NotGraphQl> {
    let root = Root {
        data: &mut *data,
        switches,
    };
    let (parts, streamed) = match Parts::read(body, Some(root)) {
        Ok(parts) => (parts, true),
        Err(_) => (
            Parts::read(body, None).map_err(|error| not_graphql(body, &error))?,
            false,
        ),
    };
    if let Some(key) = parts.repeated {
        return Err(NotGraphQl::new(format!(
            "the answer has the key `{key}` twice"
        )));
    }
    let errors = parts.errors.map(read_errors).unwrap_or_default();
    if matches!(parts.data, Found::Absent) && parts.errors.is_none() {
        return Err(NotGraphQl::new(
            "the body is a JSON object with neither `data` nor `errors`",
        ));
    }
    let roots = match parts.data {
        _ if errors.is_empty() => Roots::Doubtful,
        Found::Absent | Found::Null => Roots::NoData,
        Found::Text(json) => read_roots(json),
        // Errors beside data are rare: only they are worth reading the body twice.
        Found::Decoded if streamed => match Parts::read(body, None).map(|parts| parts.data) {
            Ok(Found::Text(json)) => read_roots(json),
            _ => Roots::Doubtful,
        },
        Found::Decoded => Roots::Doubtful,
    };
    let data = match parts.data {
        Found::Absent => Data::Absent,
        Found::Null => Data::Null,
        Found::Decoded => Data::Decoded,
        Found::Text(json) => match explain(json, data, switches) {
            Ok(()) => Data::Decoded,
            Err(failure) => Data::Undecodable(failure),
        },
    };
    Ok(Envelope {
        data,
        errors,
        extensions: parts.extensions.and_then(read_extensions),
        roots,
    })
}

/// `errors` as the specification has it is a list; anything else becomes one error, so that no word
/// of the server's is lost.
fn read_errors(json: &RawValue) -> Vec<GraphQlError> {
    let mut deserializer = serde_json::Deserializer::from_str(json.get());
    deserializer
        .deserialize_seq(ErrorsVisitor)
        .unwrap_or_else(|_| vec![read_error(json)])
}

fn read_error(json: &RawValue) -> GraphQlError {
    serde_json::from_str::<Value>(json.get())
        .unwrap_or_else(|_| Value::from("(an error that is nested too deeply to be read)"))
        .into()
}

struct ErrorsVisitor;

impl<'de> Visitor<'de> for ErrorsVisitor {
    type Value = Vec<GraphQlError>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of errors")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut errors = Vec::new();
        while errors.len() < MAX_ERRORS {
            match seq.next_element::<&RawValue>()? {
                Some(json) => errors.push(read_error(json)),
                None => return Ok(errors),
            }
        }
        let mut left_out = 0_usize;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            left_out += 1;
        }
        if left_out > 0 {
            errors.push(Value::from(format!("({left_out} more errors)")).into());
        }
        Ok(errors)
    }
}

/// Extensions are advice: what cannot be read (nested too deeply) is as good as not sent.
fn read_extensions(json: &RawValue) -> Option<Value> {
    serde_json::from_str(json.get()).ok()
}

/// Reads `data` that is not null.
fn read_roots(json: &RawValue) -> Roots {
    let mut deserializer = serde_json::Deserializer::from_str(json.get());
    // What is no object is no null either.
    deserializer
        .deserialize_map(RootsVisitor)
        .unwrap_or(Roots::Values)
}

struct RootsVisitor;

impl<'de> Visitor<'de> for RootsVisitor {
    type Value = Roots;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Roots, A::Error> {
        let mut keys = Vec::new();
        let mut is_whole = true;
        let mut has_values = false;
        while let Some(key) = map.next_key::<String>()? {
            has_values |= map.next_value::<Option<IgnoredAny>>()?.is_some();
            // A hostile body could hold millions.
            if keys.len() < MAX_ROOTS {
                keys.push(key);
            } else {
                is_whole = false;
            }
        }
        Ok(match has_values {
            true => Roots::Values,
            false if is_whole && !keys.is_empty() => Roots::Nulls(keys),
            false => Roots::Doubtful,
        })
    }
}

/// Says what is wrong with a body that could not be read even with `data` held as text.
fn not_graphql(body: &[u8], error: &serde_json::Error) -> NotGraphQl {
    let bytes = body.len();
    if body.trim_ascii().is_empty() {
        return NotGraphQl::new("the body is empty");
    }
    NotGraphQl::new(match error.classify() {
        Category::Data => format!("the body ({bytes} bytes) is JSON, but not an object"),
        Category::Eof => format!("the body ({bytes} bytes) ends in the middle of its JSON"),
        Category::Syntax | Category::Io => format!(
            "the body ({bytes} bytes) is not JSON from line {}, column {} on",
            error.line(),
            error.column()
        ),
    })
}

#[cfg(test)]
mod tests;
