//! One answer before it is typed: what it says about the operation, and the error it amounts to.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::proof::did_not_run;
use super::{is_throttled, is_unauthorized, name};
use crate::__private::{Data, Envelope, NotGraphQl, Nullable, Roots, Switches, read_answer};
use crate::error::{Error, ErrorKind, in_words};
use crate::operation::{Definition, OperationKind};
use crate::response::GraphQlError;

/// An answer that follows the GraphQL specification, whatever its HTTP status.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) definition: &'static Definition,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) envelope: Envelope,
}

impl Answer {
    /// Reads `body`, the answer to what was sent with `switches`, and decodes its `data` into `data`,
    /// which is empty afterwards unless it fits.
    pub(crate) fn read(
        definition: &'static Definition,
        status: StatusCode,
        body: Bytes,
        data: &mut dyn Nullable,
        switches: &Switches,
    ) -> Result<Self, Error> {
        match read_answer(&body, data, switches) {
            Ok(envelope) => Ok(Self {
                definition,
                status,
                headers: HeaderMap::new(),
                body,
                envelope,
            }),
            Err(reason) => Err(no_graphql(definition, status, body, reason)),
        }
    }

    /// Whether the server refused the token.
    pub(crate) fn is_refused(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED || self.envelope.errors.iter().any(is_unauthorized)
    }

    /// Whether the server refused the token before the operation did anything.
    pub(crate) fn provably_did_not_run(&self) -> bool {
        self.did_not_run(is_refusal_of_token)
    }

    fn did_not_run(&self, is_refusal: impl Fn(&GraphQlError) -> bool) -> bool {
        let Envelope { roots, errors, .. } = &self.envelope;
        did_not_run(self.definition, roots, errors, is_refusal)
    }

    /// Whether something came back that cannot be read, so that the mutation ran at least in part.
    fn has_unreadable_values(&self) -> bool {
        matches!(self.envelope.data, Data::Undecodable(_)) && self.envelope.roots == Roots::Values
    }

    /// The error that this answer amounts to, for one who wants all of the data or nothing.
    pub(crate) fn into_error(self) -> Error {
        let is_mutation = self.definition.kind() == OperationKind::Mutation;
        let operation = name(self.definition);
        let kind = self.kind(is_mutation);
        let words = in_words(&self.envelope.errors);
        let words = if words.is_empty() {
            format!("HTTP {}", self.status.as_u16())
        } else {
            words
        };
        let trouble = match &self.envelope.data {
            Data::Undecodable(failure) if failure.place().is_none() => {
                format!("{failure} ({})", self.definition.source())
            }
            Data::Undecodable(failure) => failure.to_string(),
            Data::Null => "`data` is null and there are no errors".to_owned(),
            Data::Absent | Data::Decoded => "it has no `data`".to_owned(),
        };
        let trouble = if self.envelope.errors.is_empty() {
            trouble
        } else {
            format!("{trouble}, and the server says: {words}")
        };
        let message = match kind {
            ErrorKind::Unauthorized => format!(
                "`{operation}` was refused, check the credentials and that this API user may do this: {words}"
            ),
            ErrorKind::Validation => {
                format!("`{operation}` was not accepted, correct the variables: {words}")
            }
            ErrorKind::Throttled => {
                format!("`{operation}` was throttled, wait until the budget has refilled: {words}")
            }
            ErrorKind::Executed => executed(operation, &trouble),
            ErrorKind::Decode => format!(
                "the answer to `{operation}` does not fit its type: {trouble}; {}",
                advice(&self.envelope.data)
            ),
            _ => format!("`{operation}` failed: {words}"),
        };
        // A server refuses arguments before the field that they belong to runs.
        let refusal = |error: &GraphQlError| {
            is_refusal_of_token(error) || is_throttled(error) || error.message() == "validation"
        };
        let is_refused = kind != ErrorKind::GraphQl && self.did_not_run(refusal);
        let error = Error::new(kind, message)
            .with_status(self.status)
            .maybe_executed(is_mutation && !is_refused)
            .with_errors(self.envelope.errors);
        let is_unread = matches!(kind, ErrorKind::Decode | ErrorKind::Executed);
        match self.envelope.data {
            Data::Undecodable(failure) if is_unread => {
                error.with_source(failure).with_raw_body(self.body)
            }
            // The cause is what the server says; that its null does not fit is no news.
            Data::Undecodable(_) => error.with_raw_body(self.body),
            Data::Null | Data::Absent if is_unread => error.with_raw_body(self.body),
            _ => error,
        }
    }

    fn kind(&self, is_mutation: bool) -> ErrorKind {
        let errors = &self.envelope.errors;
        if is_mutation && self.has_unreadable_values() {
            ErrorKind::Executed
        } else if self.status == StatusCode::TOO_MANY_REQUESTS || errors.iter().any(is_throttled) {
            ErrorKind::Throttled
        } else if self.is_refused() {
            ErrorKind::Unauthorized
        } else if errors.iter().any(is_validation) {
            ErrorKind::Validation
        } else if !errors.is_empty() {
            ErrorKind::GraphQl
        } else if is_mutation {
            ErrorKind::Executed
        } else {
            ErrorKind::Decode
        }
    }
}

/// [`is_unauthorized`], but to the letter of the documents: here it decides what is safe to repeat.
fn is_refusal_of_token(error: &GraphQlError) -> bool {
    error.message() == "Unauthorized"
}

fn is_validation(error: &GraphQlError) -> bool {
    error.validation().is_some() || error.message() == "validation"
}

/// What to do about an answer that does not fit.
fn advice(data: &Data) -> &'static str {
    match data {
        Data::Undecodable(failure) if failure.found() == "null" => {
            "the schema, or `@required` in the query, promises a value there"
        }
        _ => "check the query against the server's schema",
    }
}

fn executed(operation: &str, trouble: &str) -> String {
    format!(
        "`{operation}` was executed, but its answer cannot be read: {trouble}; do not send it again, \
         look the result up (the raw body is in the error)"
    )
}

/// Something answered, but not in GraphQL.
fn no_graphql(
    definition: &'static Definition,
    status: StatusCode,
    body: Bytes,
    reason: NotGraphQl,
) -> Error {
    let operation = name(definition);
    let is_mutation = definition.kind() == OperationKind::Mutation;
    // An object that breaks off or has other keys comes from the program behind the endpoint; a
    // page or an empty body may come from any box on the way.
    let is_object = body.trim_ascii_start().starts_with(b"{");
    let code = status.as_u16();
    let (kind, message) = if status == StatusCode::TOO_MANY_REQUESTS {
        (
            ErrorKind::Throttled,
            format!("`{operation}` was throttled (HTTP {code}); wait before trying again"),
        )
    } else if status == StatusCode::UNAUTHORIZED {
        (
            ErrorKind::Unauthorized,
            format!(
                "`{operation}` was refused (HTTP {code}); check the credentials, and that this API user may do this"
            ),
        )
    } else if status.is_redirection() {
        (
            ErrorKind::Status,
            format!(
                "the server redirects `{operation}` (HTTP {code}); redirects are not followed, because the \
                 token would go along: set the endpoint to its final address"
            ),
        )
    } else if is_mutation && status.is_success() && is_object {
        (
            ErrorKind::Executed,
            executed(operation, &reason.to_string()),
        )
    } else if is_mutation && !(status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT) {
        (
            ErrorKind::OutcomeUnknown,
            outcome_unknown(operation, ANSWER_LOST, &format!("HTTP {code}, {reason}")),
        )
    } else if status.is_success() {
        (
            ErrorKind::Decode,
            format!("the answer to `{operation}` is not GraphQL: {reason}; check the endpoint"),
        )
    } else {
        (
            ErrorKind::Status,
            format!(
                "`{operation}` was answered with HTTP {code} and no GraphQL: {reason}; check the endpoint"
            ),
        )
    };
    // A redirect after a POST may well mean that it was done, and a bare 401 may be any box's on the
    // way back: neither proves anything.
    let proves_nothing = status.is_redirection() || status == StatusCode::UNAUTHORIZED;
    Error::new(kind, message)
        .maybe_executed(is_mutation && proves_nothing)
        .with_status(status)
        .with_raw_body(body)
        .with_source(reason)
}

/// The fate of a mutation that reached something which answered.
pub(crate) const ANSWER_LOST: &str = "was sent and its answer was lost";

/// What is said of a mutation that met this `fate`.
pub(crate) fn outcome_unknown(operation: &str, fate: &str, trouble: &str) -> String {
    format!(
        "`{operation}` {fate}: {trouble}; it may or may not have been \
         executed: look it up before you send it again"
    )
}
