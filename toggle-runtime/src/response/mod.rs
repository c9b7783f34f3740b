//! What came back: data, errors, extensions, and what they mean together.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::error::Error;
use crate::operation::Definition;

mod answer;
mod cost;
mod graphql_error;
mod proof;

pub(crate) use self::answer::{ANSWER_LOST, Answer, outcome_unknown};
pub use self::cost::Cost;
pub(crate) use self::graphql_error::DisplayPath;
pub use self::graphql_error::{GraphQlError, Location, PathSegment, Validation};

/// The whole answer to an operation, errors included.
///
/// [`Client::execute`](crate::Client::execute) gives one for every GraphQL answer, also when there
/// is no data; [`into_result`](Self::into_result) is the strict reading of it. `Debug` shows neither
/// data nor body.
pub struct Response<T> {
    data: Option<T>,
    answer: Answer,
}

impl<T> Response<T> {
    pub(crate) fn new(data: Option<T>, answer: Answer) -> Self {
        Self { data, answer }
    }

    /// The data, partial where there are errors; `None` when the server gave none, or when it does
    /// not fit the operation's type ([`raw_body`](Self::raw_body) still has it).
    pub fn data(&self) -> Option<&T> {
        self.data.as_ref()
    }

    /// The data by value.
    pub fn into_data(self) -> Option<T> {
        self.data
    }

    /// The errors, in the server's order.
    pub fn errors(&self) -> &[GraphQlError] {
        &self.answer.envelope.errors
    }

    /// `extensions`, as sent.
    pub fn extensions(&self) -> Option<&Value> {
        self.answer.envelope.extensions.as_ref()
    }

    /// `extensions.cost`: what the operation cost and what is left of the budget.
    pub fn cost(&self) -> Option<Cost> {
        Cost::read(self.extensions()?)
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers, without the token's.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body as it came, but for the token, should the server
    /// have repeated it.
    ///
    /// It may hold card numbers and pins: do not log it.
    pub fn raw_body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The data, or what is wrong: any error in the answer, and data that is missing or unreadable.
    pub fn into_result(self) -> Result<T, Error> {
        if self.answer.envelope.errors.is_empty()
            && let Some(data) = self.data
        {
            return Ok(data);
        }
        Err(self.answer.into_error())
    }
}

impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &name(self.answer.definition))
            .field("status", &self.answer.status.as_u16())
            .field("has_data", &self.data.is_some())
            .field("errors", &self.errors())
            .field("cost", &self.cost())
            .finish_non_exhaustive()
    }
}

/// What an operation is called in messages.
pub(crate) fn name(definition: &Definition) -> &'static str {
    definition.name().unwrap_or("the anonymous operation")
}

/// Whether `error` is a refusal of the token, by the one text that the documents print.
pub(crate) fn is_unauthorized(error: &GraphQlError) -> bool {
    error.message().trim().eq_ignore_ascii_case("unauthorized")
}

/// Whether `error` says that the budget is used up, in either way that servers of this layout do.
pub(crate) fn is_throttled(error: &GraphQlError) -> bool {
    let code = error
        .extensions()
        .and_then(|extensions| extensions.get("code"))
        .and_then(Value::as_str);
    error.message().trim().eq_ignore_ascii_case("throttled") || code == Some("THROTTLED")
}
