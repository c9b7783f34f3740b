//! What can go wrong at run time: one opaque, pointer-sized type with a kind.

use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use bytes::Bytes;
use http::StatusCode;

use crate::response::GraphQlError;

/// Why an operation gave no data.
///
/// `Display` says on one line what happened and what to do, with the server's own words verbatim;
/// it never holds a body, a token, a password or a variable. The cause, where there is one, is the
/// [`source`](StdError::source). A program asks [`kind`](Self::kind), and for a mutation
/// [`may_have_executed`](Self::may_have_executed) before it sends it again.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    errors: Vec<GraphQlError>,
    status: Option<StatusCode>,
    raw_body: Option<Bytes>,
    is_timeout: bool,
    may_have_executed: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server refused the token, also a fresh one: this user may not do this.
    Unauthorized,
    /// The server did not accept the arguments; [`GraphQlError::validation`] names each.
    Validation,
    /// The budget is used up; wait before trying again.
    Throttled,
    /// Another error of the server's, in [`Error::graphql_errors`].
    GraphQl,
    /// No answer. A mutation of this kind was provably not sent.
    Transport,
    /// An HTTP status instead of a GraphQL answer, a redirect among them.
    Status,
    /// The answer to a query cannot be read.
    Decode,
    /// A mutation was executed, but its answer cannot be read. Do not send it again; the answer is
    /// in [`Error::raw_body`].
    Executed,
    /// A mutation may have been sent, and its answer never came or was lost: it ran, or it did not.
    /// Look it up.
    OutcomeUnknown,
    /// The client is set up wrongly; nothing was sent.
    Configuration,
    /// The server refused the login, or answered it without a token.
    Login,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            errors: Vec::new(),
            status: None,
            raw_body: None,
            is_timeout: false,
            may_have_executed: matches!(kind, ErrorKind::Executed | ErrorKind::OutcomeUnknown),
            source: None,
        }))
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    pub(crate) fn with_errors(mut self, errors: Vec<GraphQlError>) -> Self {
        self.0.errors = errors;
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_raw_body(mut self, body: Bytes) -> Self {
        self.0.raw_body = Some(body);
        self
    }

    pub(crate) fn timed_out(mut self, is_timeout: bool) -> Self {
        self.0.is_timeout = is_timeout;
        self
    }

    pub(crate) fn maybe_executed(mut self, may_have_executed: bool) -> Self {
        self.0.may_have_executed |= may_have_executed;
        self
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the server refused the token ([`ErrorKind::Unauthorized`]).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Unauthorized
    }

    /// Whether the server did not accept the arguments ([`ErrorKind::Validation`]).
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.0.kind == ErrorKind::Validation
    }

    /// Whether the budget is used up ([`ErrorKind::Throttled`]).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.0.kind == ErrorKind::Throttled
    }

    /// Whether the login failed ([`ErrorKind::Login`]).
    #[must_use]
    pub fn is_login(&self) -> bool {
        self.0.kind == ErrorKind::Login
    }

    /// Whether the time was up: the request's, the login's, or the wait's for either.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.is_timeout
    }

    /// Whether a mutation may have been executed, as far as can be known from here.
    ///
    /// `false` is a promise: it did not run, and sending it again is safe. `true` means look it up
    /// first, for example by its `merchant_transaction_reference`. Always `false` for a query.
    #[must_use]
    pub fn may_have_executed(&self) -> bool {
        self.0.may_have_executed
    }

    /// The errors of the answer, as the server sent them.
    #[must_use]
    pub fn graphql_errors(&self) -> &[GraphQlError] {
        &self.0.errors
    }

    /// The HTTP status, when an answer came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The body of an answer that cannot be read, as it came, but for the token, should the server
    /// have repeated it.
    ///
    /// It may hold card numbers and pins: do not log it.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.raw_body.as_ref()
    }

    /// What may be shown to a customer, verbatim: the messages that the server marked
    /// `customer_facing` (of a validation error its texts), joined by line breaks; `None` when there
    /// is none.
    #[must_use]
    pub fn customer_message(&self) -> Option<String> {
        let messages: Vec<_> = self
            .0
            .errors
            .iter()
            .filter_map(GraphQlError::customer_message)
            .collect();
        (!messages.is_empty()).then(|| messages.join("\n"))
    }
}

/// The words of `errors` on one line: for a validation error each argument with its complaints.
pub(crate) fn in_words(errors: &[GraphQlError]) -> String {
    let mut words = String::new();
    for error in errors {
        let separator = if words.is_empty() { "" } else { "; " };
        let _ = write!(words, "{separator}{error}");
    }
    words
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The server's words may hold line breaks; one line here means one line in a log.
        self.0
            .message
            .chars()
            .try_for_each(|char| f.write_char(if char.is_control() { ' ' } else { char }))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug
            .field("kind", &self.0.kind)
            .field("message", &format_args!("{self}"));
        if let Some(status) = self.0.status {
            debug.field("status", &status.as_u16());
        }
        if !self.0.errors.is_empty() {
            debug.field("errors", &self.0.errors);
        }
        if let Some(body) = &self.0.raw_body {
            debug.field("raw_body", &format_args!("{} bytes", body.len()));
        }
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_pointer_and_travels_between_threads() {
        fn travels<T: Send + Sync + 'static>() {}
        travels::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }

    #[test]
    fn it_prints_on_one_line_and_debugs_without_the_body() {
        let error = Error::new(ErrorKind::Executed, "line one\nline two\r\u{1b}[31m")
            .with_raw_body(Bytes::from_static(b"6301190004871637839"))
            .with_status(StatusCode::OK);
        assert_eq!(error.to_string(), "line one line two  [31m");
        let debug = format!("{error:?} {error:#?}");
        assert!(
            debug.contains("19 bytes") && debug.contains("Executed"),
            "{debug}"
        );
        assert!(!debug.contains("63011"), "{debug}");
        assert!(error.may_have_executed());
    }

    #[test]
    fn the_source_chain_ends_at_the_cause() {
        let error = Error::new(ErrorKind::Transport, "no answer")
            .with_source(std::io::Error::other("the cable"));
        assert_eq!(error.source().unwrap().to_string(), "the cable");
        assert!(error.clone().source().is_some());
    }
}
