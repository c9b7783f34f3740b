//! A server in memory for users' tests: it answers each operation with what the test says.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::Mock;
use crate::client::Client;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::{
    Transport, TransportError, TransportErrorKind, TransportFuture, TransportRequest,
    TransportResponse,
};

/// What the client's own login is called.
const LOGIN: &str = "LoginUser";

/// The token that a login is answered with: no secret, and nobody accepts it.
const TOKEN: &str = "mock-token";

/// Answers operations from memory, by their names, and keeps what was asked.
///
/// Each operation has a row of answers: the first call gets the first, and the last stays for all
/// calls behind it. An operation without an answer is refused with an error that names those which
/// have one. A login is granted unless the test answers `LoginUser` otherwise, so any
/// [`Credentials`] do.
///
/// ```no_run
/// # use toggle_runtime::{Mock, MockAnswer, MockTransport, Operation};
/// # async fn example<CardBalance: Operation + Clone>(card_balance: CardBalance, mock: impl Mock<CardBalance>)
/// # -> Result<(), toggle_runtime::Error> {
/// let server = MockTransport::new()
///     .answer(mock) // CardBalance::mock().cards(|cards| cards.total(0))
///     .on::<CardBalance>(MockAnswer::error("Card not found."));
/// let client = server.client()?;
///
/// client.send(card_balance.clone()).await?;
/// let error = client.send(card_balance).await.err();
/// assert_eq!(server.requests().len(), 2);
/// # let _ = error;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rows: BTreeMap<String, Row>,
    requests: Vec<MockRequest>,
}

#[derive(Default)]
struct Row {
    answers: Vec<MockAnswer>,
    calls: usize,
}

impl MockTransport {
    /// Without an answer to anything but a login.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The next answer to the operation that `mock` is of.
    #[must_use]
    pub fn answer<O: Operation>(self, mock: impl Mock<O>) -> Self {
        self.on::<O>(MockAnswer::data(mock.into_json()))
    }

    /// The next answer to the operation `O`.
    #[must_use]
    pub fn on<O: Operation>(self, answer: MockAnswer) -> Self {
        self.on_named(O::NAME.unwrap_or_default(), answer)
    }

    /// The next answer to the operation called `name`; an anonymous one is called by no name at all.
    #[must_use]
    pub fn on_named(self, name: impl Into<String>, answer: MockAnswer) -> Self {
        let mut state = self.state();
        let row = state.rows.entry(name.into()).or_default();
        row.answers.push(answer);
        drop(state);
        self
    }

    /// A client that sends everything here, and logs in to nothing.
    ///
    /// For a client with settings of its own: `Client::builder().transport(server.clone())`.
    ///
    /// # Errors
    ///
    /// None that a test could bring about.
    pub fn client(&self) -> Result<Client, Error> {
        Client::builder()
            .endpoint("http://localhost/graphql")
            .credentials(Credentials::none())
            .transport(self.clone())
            .build()
    }

    /// The requests so far, oldest first; logins are among them.
    #[must_use]
    pub fn requests(&self) -> Vec<MockRequest> {
        self.state().requests.clone()
    }

    /// The requests for the operation `O` so far, oldest first.
    #[must_use]
    pub fn requests_of<O: Operation>(&self) -> Vec<MockRequest> {
        let mut requests = self.requests();
        requests.retain(|request| request.operation.as_deref() == O::NAME);
        requests
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let request = MockRequest::read(&request);
        let mut state = self.state();
        let answer = state.answer(request.operation.as_deref().unwrap_or_default());
        state.requests.push(request);
        drop(state);
        Box::pin(async move { answer.into_response() })
    }
}

impl State {
    fn answer(&mut self, name: &str) -> MockAnswer {
        if let Some(row) = self.rows.get_mut(name) {
            let last = row.answers.len().saturating_sub(1);
            let answer = row.answers.get(row.calls.min(last)).cloned();
            row.calls += 1;
            if let Some(answer) = answer {
                return answer;
            }
        }
        if name == LOGIN {
            let mut granted = MockAnswer::data(json!({"loginUser": {"id": 1}}));
            granted.token = Some(TOKEN);
            return granted;
        }
        MockAnswer::error(self.unknown(name))
    }

    fn unknown(&self, name: &str) -> String {
        let called = |name: &str| match name {
            "" => "the anonymous operation".to_owned(),
            name => format!("`{name}`"),
        };
        let known: Vec<String> = self.rows.keys().map(|name| called(name)).collect();
        let known = if known.is_empty() {
            "for none at all".to_owned()
        } else {
            format!("for {}", known.join(", "))
        };
        let unknown = called(name);
        format!(
            "MockTransport has no answer for {unknown}, it has some {known}: give it one with MockTransport::answer"
        )
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("answers", &state.rows.keys())
            .field("requests", &state.requests)
            .finish()
    }
}

/// What [`MockTransport`] answers.
#[derive(Clone)]
pub struct MockAnswer {
    status: StatusCode,
    body: Bytes,
    token: Option<&'static str>,
    failure: Option<TransportErrorKind>,
}

impl MockAnswer {
    /// `{"data": …}`, as the server writes it.
    #[must_use]
    pub fn data(data: impl Into<Value>) -> Self {
        Self::json(&json!({ "data": data.into() }))
    }

    /// An answer without data and with one error, as GraphQL servers refuse.
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self::json(&json!({"errors": [{"message": message.into()}], "data": null}))
    }

    /// A whole body: `data`, `errors` and `extensions` as the test wants them.
    #[must_use]
    pub fn json(body: &Value) -> Self {
        Self::body(body.to_string())
    }

    /// Any body, GraphQL or not.
    #[must_use]
    pub fn body(body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            body: body.into(),
            token: None,
            failure: None,
        }
    }

    /// No answer at all.
    #[must_use]
    pub fn lost(kind: TransportErrorKind) -> Self {
        Self {
            failure: Some(kind),
            ..Self::body(Bytes::new())
        }
    }

    /// With this HTTP status instead of 200; what is no status is 500.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self
    }

    fn into_response(self) -> Result<TransportResponse, TransportError> {
        if let Some(kind) = self.failure {
            return Err(TransportError::new(kind));
        }
        let mut headers = HeaderMap::new();
        if let Some(token) = self.token {
            headers.insert("x-authorization", HeaderValue::from_static(token));
        }
        Ok(TransportResponse::new(self.status, headers, self.body))
    }
}

impl fmt::Debug for MockAnswer {
    /// Without the body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockAnswer")
            .field("status", &self.status.as_u16())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}

/// A request that came to a [`MockTransport`].
///
/// `Debug` shows no variable's value: among them are passwords and pins.
#[derive(Clone)]
pub struct MockRequest {
    operation: Option<String>,
    document: String,
    variables: Value,
    has_token: bool,
}

impl MockRequest {
    fn read(request: &TransportRequest) -> Self {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let text = |key: &str| body.get(key).and_then(Value::as_str).map(str::to_owned);
        Self {
            operation: text("operationName"),
            document: text("query").unwrap_or_default(),
            variables: body.get("variables").cloned().unwrap_or_default(),
            has_token: request.headers.contains_key(AUTHORIZATION),
        }
    }

    /// The operation's name; `None` for an anonymous one.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// The document as it was sent.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// The variables as they were sent.
    #[must_use]
    pub fn variables(&self) -> &Value {
        &self.variables
    }

    /// Whether it carried a token.
    #[must_use]
    pub fn has_token(&self) -> bool {
        self.has_token
    }
}

impl fmt::Debug for MockRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables: Vec<&String> = self
            .variables
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
            .collect();
        f.debug_struct("MockRequest")
            .field("operation", &self.operation)
            .field("variables", &variables)
            .field("has_token", &self.has_token)
            .finish_non_exhaustive()
    }
}
