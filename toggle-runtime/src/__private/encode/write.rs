//! Arguments into the bytes of a request.

use std::fmt;

use serde_json::Value;

use super::{Argument, ArgumentList, CustomArgument, Input};
use crate::operation::Definition;
use crate::response::{DisplayPath, PathSegment};

/// How deep input objects and lists may nest: deeper ones are a mistake in the program that built
/// them, and no server would read them.
const MAX_DEPTH: usize = 128;

/// Why variables cannot be sent. It names the place, never the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EncodeError {
    path: Vec<PathSegment>,
    reason: &'static str,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", DisplayPath(&self.path), self.reason)
    }
}

impl std::error::Error for EncodeError {}

/// The body of a request: `{"query":…,"operationName":…,"variables":{…}}`, without a name for an
/// anonymous operation and without variables when none is sent.
pub(crate) fn request_body(
    definition: &Definition,
    variables: &dyn Input,
) -> Result<Vec<u8>, EncodeError> {
    let document = definition.document();
    let mut writer = Writer {
        json: Vec::with_capacity(document.len() + 256),
        path: vec![PathSegment::Key(String::from("variables"))],
    };
    writer.raw("{\"query\":");
    writer.string(document)?;
    if let Some(name) = definition.name() {
        writer.raw(",\"operationName\":");
        writer.string(name)?;
    }
    let without_variables = writer.json.len();
    writer.raw(",\"variables\":");
    if writer.object(variables)? == 0 {
        writer.json.truncate(without_variables);
    }
    writer.raw("}");
    Ok(writer.json)
}

struct Writer {
    json: Vec<u8>,
    path: Vec<PathSegment>,
}

impl Writer {
    fn raw(&mut self, json: &str) {
        self.json.extend_from_slice(json.as_bytes());
    }

    fn refuse<T>(&self, reason: &'static str) -> Result<T, EncodeError> {
        Err(EncodeError {
            path: self.path.clone(),
            reason,
        })
    }

    fn string(&mut self, text: &str) -> Result<(), EncodeError> {
        serde_json::to_writer(&mut self.json, text)
            .or_else(|_| self.refuse("cannot be written as JSON"))
    }

    /// Gives the number of keys written.
    fn object(&mut self, object: &dyn Input) -> Result<usize, EncodeError> {
        let mut written = 0;
        self.raw("{");
        for (index, key) in object.keys().iter().enumerate() {
            let argument = object.argument(index);
            if matches!(argument, Argument::Absent) {
                continue;
            }
            if written > 0 {
                self.raw(",");
            }
            written += 1;
            self.string(key)?;
            self.raw(":");
            self.under(PathSegment::Key((*key).to_owned()), &argument)?;
        }
        self.raw("}");
        Ok(written)
    }

    fn list(&mut self, list: &dyn ArgumentList) -> Result<(), EncodeError> {
        let mut index = 0;
        self.raw("[");
        while let Some(argument) = list.item(index) {
            if index > 0 {
                self.raw(",");
            }
            self.under(PathSegment::Index(index), &argument)?;
            index += 1;
        }
        self.raw("]");
        Ok(())
    }

    fn under(&mut self, segment: PathSegment, argument: &Argument<'_>) -> Result<(), EncodeError> {
        self.path.push(segment);
        if self.path.len() > MAX_DEPTH {
            return self.refuse("is nested more than 128 levels deep");
        }
        self.value(argument)?;
        self.path.pop();
        Ok(())
    }

    fn value(&mut self, argument: &Argument<'_>) -> Result<(), EncodeError> {
        match argument {
            Argument::Absent => self.refuse("is absent, which an item of a list cannot be"),
            Argument::Null => {
                self.raw("null");
                Ok(())
            }
            Argument::String(text) => self.string(text),
            Argument::Int(number) => {
                self.raw(&number.to_string());
                Ok(())
            }
            Argument::Float(number) => self.float(*number),
            Argument::Boolean(flag) => {
                self.raw(if *flag { "true" } else { "false" });
                Ok(())
            }
            Argument::Id(id) => self.string(id.as_str()),
            Argument::Object(object) => self.object(*object).map(drop),
            Argument::List(list) => self.list(*list),
            Argument::Answer(_) => self.refuse("is a part of an answer, which no variable is"),
            Argument::Custom(value, nulls) => self.custom(*value, nulls),
        }
    }

    fn custom(&mut self, value: &dyn CustomArgument, nulls: &[bool]) -> Result<(), EncodeError> {
        let start = self.json.len();
        // The message of a user's `Serialize` may quote the value, so it goes no further.
        value
            .append_json(&mut self.json)
            .or_else(|_| self.refuse("cannot be written: its type's `Serialize` failed"))?;
        let written = self.json.get(start..).unwrap_or_default();
        if !nulls.contains(&false) || memchr::memmem::find(written, b"null").is_none() {
            return Ok(());
        }
        match serde_json::from_slice(written) {
            Ok(json) => self.refuse_nulls(&json, nulls),
            Err(_) => self.refuse("cannot be written: its type's `Serialize` wrote no JSON"),
        }
    }

    /// Null where the schema takes none, in as many lists as `nulls` tells of.
    fn refuse_nulls(&mut self, json: &Value, nulls: &[bool]) -> Result<(), EncodeError> {
        match (json, nulls) {
            (Value::Null, [false, ..]) => {
                self.refuse("is written as null, which cannot be sent there")
            }
            (Value::Array(items), [_, of_items @ ..]) if !of_items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(PathSegment::Index(index));
                    self.refuse_nulls(item, of_items)?;
                    self.path.pop();
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn float(&mut self, number: f64) -> Result<(), EncodeError> {
        if !number.is_finite() {
            return self.refuse("is not a finite number, which JSON cannot say");
        }
        serde_json::to_writer(&mut self.json, &number)
            .or_else(|_| self.refuse("cannot be written as JSON"))
    }
}
