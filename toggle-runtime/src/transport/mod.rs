//! The one seam of the request path: bytes out, bytes in.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

mod channel;
mod endpoint;
mod reqwest;

pub(crate) use self::channel::Channel;
pub(crate) use self::endpoint::Endpoint;
pub use self::reqwest::ReqwestTransport;
pub(crate) use self::reqwest::{CONNECT_TIMEOUT, MAX_BODY_SIZE};

/// Carries one HTTP `POST` to the server and its answer back.
///
/// [`ReqwestTransport`] is the default. Write another to go through your own HTTP stack, to count
/// or to trace, or to answer from memory in a test. An implementation must not follow redirects
/// (the token would travel with them) and must not send a request twice.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and reads the whole answer, whatever its status, within
    /// [`TransportRequest::timeout`].
    fn send(&self, request: TransportRequest) -> TransportFuture<'_>;
}

/// What [`Transport::send`] returns.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<TransportResponse, TransportError>> + Send + 'a>>;

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        (**self).send(request)
    }
}

/// An HTTP `POST` to be sent.
///
/// `Debug` shows neither the body nor the token: both are secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportRequest {
    /// Where to: `https`, or `http` to the local machine; never with a user or a password.
    pub url: Arc<str>,
    /// All headers that the client sets; the token's is marked sensitive.
    pub headers: HeaderMap,
    /// The JSON body.
    pub body: Bytes,
    /// How long the answer may take, from now to its last byte.
    pub timeout: Duration,
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportRequest")
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A complete answer.
///
/// `Debug` shows neither the headers' values nor the body: both may hold secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportResponse {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers, the token's among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl TransportResponse {
    /// An answer with these parts.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// Why no complete answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing was sent: the only kind that proves it.
    Connect,
    /// The time was up; the request may have arrived.
    Timeout,
    /// The answer is larger than the limit; the request arrived.
    BodyTooLarge,
    /// Anything else, such as a connection that broke; the request may have arrived.
    Other,
}

/// A request that got no complete answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    headers: Option<HeaderMap>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error without a cause.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self {
            kind,
            headers: None,
            source: None,
        }
    }

    /// Names the cause. It is shown to people, so it must hold neither the token nor the body.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Keeps the headers of an answer whose body never came: a new token in them is not lost.
    #[must_use]
    pub fn with_headers(mut self, mut headers: HeaderMap) -> Self {
        // `Debug` is derived, so every value is hidden from it here.
        headers
            .values_mut()
            .for_each(|value| value.set_sensitive(true));
        self.headers = Some(headers);
        self
    }

    /// What went wrong, and with it whether the request may have arrived.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn headers(&self) -> Option<&HeaderMap> {
        self.headers.as_ref()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::BodyTooLarge => "the answer is larger than the limit",
            TransportErrorKind::Other => "the connection failed before the whole answer was read",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests;
