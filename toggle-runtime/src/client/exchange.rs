//! The request path.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tracing::{Instrument as _, Span, field};

use crate::__private::{EncodeError, Input, Nullable, Switches, request_body};
use crate::clock::{Clock, Moment, within};
use crate::error::{Error, ErrorKind};
use crate::operation::{Definition, OperationKind};
use crate::response::{ANSWER_LOST, Answer, name, outcome_unknown};
use crate::secrets::Secrets;
use crate::session::{Fate, Pass, Session, add_tokens, remove_tokens};
use crate::transport::{Channel, TransportError, TransportErrorKind, TransportResponse};

/// A server that hands out a new token with every refusal would otherwise be asked until the
/// deadline, as fast as it answers.
const MAX_ATTEMPTS: u32 = 64;

/// A transport that keeps its timeout says more than the client can when the time is up: the headers
/// of an answer that broke off may hold the next token. So it is to give up this much earlier.
const HEAD_START: Duration = Duration::from_millis(20);

/// What it takes to get an answer. Nothing here is generic: it is compiled once, in this crate.
pub(super) struct Exchange {
    pub(super) channel: Arc<Channel>,
    pub(super) session: Session,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) timeout: Duration,
}

/// What is asked of the server.
struct Question {
    definition: &'static Definition,
    body: Bytes,
    switches: Switches,
}

impl Exchange {
    /// Sends the operation and decodes the answer's `data` into `data`.
    ///
    /// The future is boxed here, so that its code is generated in this crate and not in each user's.
    pub(super) fn run<'a>(
        &'a self,
        definition: &'static Definition,
        variables: &dyn Input,
        data: &'a mut (dyn Nullable + Send),
    ) -> Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send + 'a>> {
        let body = encode(definition, variables);
        let switches = Switches::of(definition, variables);
        let span = tracing::info_span!(
            "graphql.operation",
            "graphql.operation.name" = definition.name(),
            "graphql.operation.type" = kind_name(definition.kind()),
            attempt = field::Empty,
            "http.response.status_code" = field::Empty,
        );
        let visible = span.clone();
        Box::pin(
            async move {
                let question = Question {
                    definition,
                    body: body?,
                    switches,
                };
                self.obtain(&question, data, &visible).await
            }
            .instrument(span),
        )
    }

    async fn obtain(
        &self,
        question: &Question,
        data: &mut (dyn Nullable + Send),
        span: &Span,
    ) -> Result<Answer, Error> {
        let Question {
            definition,
            body,
            switches,
        } = question;
        let deadline = self.clock.now().after(self.timeout);
        let mut attempt = 0;
        let mut logins = None;
        loop {
            attempt += 1;
            span.record("attempt", attempt);

            // The newest token; logs in first where there is none.
            let pass = self.session.pass(deadline).await?;
            let sent = self.post(body.clone(), &pass, deadline).await;
            let mut response = match sent {
                Ok(response) => response,
                Err(error) => {
                    if let Some(headers) = error.headers() {
                        self.session.answered(&pass, headers, Fate::Unclear);
                    }
                    return Err(lost(definition, error));
                }
            };
            span.record("http.response.status_code", response.status.as_u16());

            // A server may repeat a token in a message; nobody who prints an error shall print it.
            let secrets = tokens(&pass, &response.headers);
            let clean = secrets.remove_from_body(response.body);
            let mut answer = Answer::read(definition, response.status, clean, data, switches);
            if let Ok(answer) = &mut answer {
                secrets.remove_from(&mut answer.envelope);
            }
            let refusal = Refusal::of(definition, &answer);

            // Any answer may bring the next token, a refusal too.
            let fate = if refusal == Refusal::None {
                Fate::Served
            } else {
                Fate::Unclear
            };
            self.session.answered(&pass, &response.headers, fate);
            remove_tokens(&mut response.headers, &secrets);
            if let Ok(answer) = &mut answer {
                answer.headers = response.headers;
            }

            match refusal {
                Refusal::None => return answer,
                Refusal::Final => {
                    self.session.note_refusal(pass);
                    return answer;
                }
                Refusal::Repeatable => {
                    let repeats = self.session.may_repeat(pass, &mut logins, deadline).await;
                    if !repeats || attempt == MAX_ATTEMPTS {
                        return answer;
                    }
                    tracing::debug!(
                        attempt,
                        "the token was refused; the operation is sent again"
                    );
                }
            }
        }
    }
}

impl Exchange {
    /// Sends `body` once, and waits no longer than until `deadline`, whatever the transport does.
    async fn post(
        &self,
        body: Bytes,
        pass: &Pass,
        deadline: Moment,
    ) -> Result<TransportResponse, TransportError> {
        let timeout = deadline.since(self.clock.now());
        let timeout = timeout.saturating_sub(HEAD_START.min(timeout / 10));
        let answer = self.channel.post(body, pass.authorization(), timeout);
        within(&*self.clock, deadline, answer)
            .await
            .unwrap_or_else(|_| Err(TransportError::new(TransportErrorKind::Timeout)))
    }
}

/// Whether the token was refused, and whether the operation may then be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    None,
    /// A query, or a mutation that provably did not run.
    Repeatable,
    /// A mutation of which that cannot be said.
    Final,
}

impl Refusal {
    fn of(definition: &Definition, answer: &Result<Answer, Error>) -> Self {
        let (is_refused, did_not_run) = match answer {
            Ok(answer) => (answer.is_refused(), answer.provably_did_not_run()),
            Err(error) => (error.kind() == ErrorKind::Unauthorized, false),
        };
        match definition.kind() {
            _ if !is_refused => Self::None,
            OperationKind::Query => Self::Repeatable,
            _ if did_not_run => Self::Repeatable,
            _ => Self::Final,
        }
    }
}

/// The token that was sent, and those of the answer.
fn tokens(pass: &Pass, received: &HeaderMap) -> Secrets {
    let mut secrets = Secrets::default();
    if let Some(sent) = pass.token() {
        secrets.add_token(sent);
    }
    add_tokens(&mut secrets, received);
    secrets
}

fn encode(definition: &'static Definition, variables: &dyn Input) -> Result<Bytes, Error> {
    if definition.kind() == OperationKind::Subscription {
        return Err(Error::new(
            ErrorKind::Configuration,
            format!(
                "`{}` is a subscription: this client sends queries and mutations",
                name(definition)
            ),
        ));
    }
    request_body(definition, variables)
        .map(Bytes::from)
        .map_err(|error: EncodeError| {
            Error::new(
                ErrorKind::Configuration,
                format!(
                    "the variables of `{}` cannot be sent: {error}",
                    name(definition)
                ),
            )
            .with_source(error)
        })
}

/// No complete answer came: what that means depends on whether the request may have arrived.
fn lost(definition: &'static Definition, error: TransportError) -> Error {
    let operation = name(definition);
    let (kind, message) = match (error.kind(), definition.kind()) {
        (TransportErrorKind::Connect, _) => (
            ErrorKind::Transport,
            format!("`{operation}` was not sent: {error}; check the endpoint and the network"),
        ),
        (TransportErrorKind::BodyTooLarge, OperationKind::Mutation) => (
            ErrorKind::OutcomeUnknown,
            outcome_unknown(operation, ANSWER_LOST, &error.to_string()),
        ),
        // The time may have run out while it was still connecting.
        (_, OperationKind::Mutation) => (
            ErrorKind::OutcomeUnknown,
            outcome_unknown(
                operation,
                "may have been sent, and no answer came",
                &error.to_string(),
            ),
        ),
        _ => (
            ErrorKind::Transport,
            format!("`{operation}` has no answer: {error}; try again"),
        ),
    };
    let is_timeout = error.kind() == TransportErrorKind::Timeout;
    Error::new(kind, message)
        .timed_out(is_timeout)
        .with_source(error)
}

fn kind_name(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Query => "query",
        OperationKind::Mutation => "mutation",
        OperationKind::Subscription => "subscription",
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("channel", &self.channel)
            .field("session", &self.session)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
