//! A server in memory for users' tests: it answers each operation with what the test says.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Mock, MockAnswer, MockRequest};
use crate::client::Client;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::operation::{Definition, Operation};
use crate::transport::{Transport, TransportFuture, TransportRequest};

/// What the client's own login is called.
const LOGIN: &str = "LoginUser";

/// The token that a login is answered with: no secret, and nobody accepts it.
const TOKEN: &str = "mock-token";

/// Answers operations from memory and keeps what was asked.
///
/// Each operation has a row of answers: the first call gets the first, and the last stays for all calls
/// behind it. Not so the data of a mutation, which is given once: a program that redeems twice where
/// the test has prepared one redemption shall fail its test. Refusals and lost answers stay.
///
/// An operation is told by its document, so that two of one name do not answer each other; only
/// [`on_named`](Self::on_named) goes by the name. What has no answer, or none any more, is refused with
/// an error that names the operations that have one. A login is granted unless the test answers
/// `LoginUser` otherwise, so any [`Credentials`] do.
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
/// assert_eq!(server.calls::<CardBalance>(), 2);
/// # let _ = error;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rows: Vec<Row>,
    requests: Vec<MockRequest>,
}

/// The answers to one operation.
struct Row {
    key: Key,
    answers: Vec<MockAnswer>,
    calls: usize,
}

/// Which operation it is.
enum Key {
    Document(&'static Definition),
    Name(String),
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
        self.on::<O>(MockAnswer::mock(mock))
    }

    /// The next answer to the operation `O`.
    #[must_use]
    pub fn on<O: Operation>(self, answer: MockAnswer) -> Self {
        self.add(Key::Document(O::DEFINITION), answer)
    }

    /// The next answer to any operation called `name` of which no document is known; an anonymous one
    /// is called by no name at all.
    #[must_use]
    pub fn on_named(self, name: impl Into<String>, answer: MockAnswer) -> Self {
        self.add(Key::Name(name.into()), answer)
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
        requests.retain(|request| request.document() == O::DOCUMENT);
        requests
    }

    /// How often the operation `O` was asked for so far.
    #[must_use]
    pub fn calls<O: Operation>(&self) -> usize {
        self.requests_of::<O>().len()
    }

    fn add(self, key: Key, answer: MockAnswer) -> Self {
        let mut state = self.state();
        match state.rows.iter_mut().find(|row| row.key.is(&key)) {
            Some(row) => row.answers.push(answer),
            None => state.rows.push(Row {
                key,
                answers: vec![answer],
                calls: 0,
            }),
        }
        drop(state);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for MockTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let request = MockRequest::read(&request);
        let mut state = self.state();
        let answer = state.answer(&request).into_response(request.variables());
        state.requests.push(request);
        drop(state);
        Box::pin(async move { answer })
    }
}

impl State {
    fn answer(&mut self, request: &MockRequest) -> MockAnswer {
        let name = request.operation().unwrap_or_default();
        let of_document = |row: &Row| matches!(row.key, Key::Document(known) if known.document() == request.document());
        let of_name = |row: &Row| matches!(&row.key, Key::Name(known) if known == name);
        let rows = &mut self.rows;
        let place = rows.iter().position(of_document);
        let place = place.or_else(|| rows.iter().position(of_name));
        let Some(row) = place.and_then(|place| rows.get_mut(place)) else {
            if name == LOGIN {
                return MockAnswer::granting(TOKEN);
            }
            return MockAnswer::error(self.unknown(request));
        };
        let answer = row.next(request.is_mutation() && name != LOGIN);
        answer.unwrap_or_else(|| {
            MockAnswer::error(format!(
                "MockTransport has given each answer for {} once, and a mutation is not executed twice by \
                 one: give it another with MockTransport::answer, or see why it was sent again",
                row.key.called()
            ))
        })
    }

    fn unknown(&self, request: &MockRequest) -> String {
        let name = request.operation().unwrap_or_default();
        let keys = || self.rows.iter().map(|row| &row.key);
        let known: Vec<String> = keys().map(Key::called).collect();
        let known = if known.is_empty() {
            "for none at all".to_owned()
        } else {
            format!("for {}", known.join(", "))
        };
        let twin = keys().any(|key| matches!(key, Key::Document(it) if it.name() == Some(name)));
        let twin = if twin {
            ", whose document is another"
        } else {
            ""
        };
        let unknown = called(name);
        format!(
            "MockTransport has no answer for {unknown}, it has some {known}{twin}: give it one with MockTransport::answer"
        )
    }
}

impl Row {
    /// The next answer; `None` where a mutation's data would be given twice.
    fn next(&mut self, is_mutation: bool) -> Option<MockAnswer> {
        let call = self.calls;
        self.calls += 1;
        let is_behind = call >= self.answers.len();
        let answer = self.answers.get(call).or_else(|| self.answers.last())?;
        let is_spent = is_behind && is_mutation && answer.has_data();
        (!is_spent).then(|| answer.clone())
    }
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Document(one), Self::Document(other)) => one.document() == other.document(),
            (Self::Name(one), Self::Name(other)) => one == other,
            _ => false,
        }
    }

    /// With its file and line, by which two of one name are told apart.
    fn called(&self) -> String {
        match self {
            Self::Document(definition) => {
                let called = called(definition.name().unwrap_or_default());
                format!("{called} ({})", definition.source())
            }
            Self::Name(name) => called(name),
        }
    }
}

fn called(name: &str) -> String {
    match name {
        "" => "the anonymous operation".to_owned(),
        name => format!("`{name}`"),
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let answers: Vec<String> = state.rows.iter().map(|row| row.key.called()).collect();
        f.debug_struct("MockTransport")
            .field("answers", &answers)
            .field("requests", &state.requests)
            .finish()
    }
}
