//! Who we are to the server: one login for all, the newest token for each request.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use secrecy::ExposeSecret as _;
use tokio::sync::{Mutex as Turn, OwnedMutexGuard, watch};

use crate::clock::{Clock, Moment, within};
use crate::credentials::{Credentials, Kind};
use crate::error::{Error, ErrorKind};
use crate::transport::Channel;

mod login;
mod login_query;
mod state;
mod token;

pub use self::login::LoginField;
use self::state::{Refusal, State, Step, Ticket};
use self::token::Token;
pub(crate) use self::token::{add_tokens, remove_tokens};

#[cfg(test)]
pub(crate) use self::token::tests::jwt;

/// How often an operation begins anew when the task that logs in vanishes.
const MAX_VANISHED: u32 = 3;

/// A session, shared by the clones of a client.
#[derive(Clone)]
pub(crate) struct Session(Arc<Shared>);

struct Shared {
    credentials: Credentials,
    channel: Arc<Channel>,
    clock: Arc<dyn Clock>,
    login_timeout: Duration,
    /// The spelling that the server is known, or at first believed, to understand.
    login_field: Mutex<LoginField>,
    state: Mutex<State>,
    /// Ticks when a token was replaced or a request is over.
    changes: watch::Sender<()>,
    /// Held from sending to receiving, on a server that kills the old token at once.
    turn: Arc<Turn<()>>,
}

/// The leave to send one request; dropping it says that the request is over.
pub(crate) struct Pass {
    ticket: Ticket,
    session: Session,
    _turn: Option<OwnedMutexGuard<()>>,
}

/// What became of a request, as far as its token is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// The server accepted the token.
    Served,
    /// The server refused it, or it is not known.
    Unclear,
}

impl Session {
    pub(crate) fn new(
        credentials: Credentials,
        channel: Arc<Channel>,
        clock: Arc<dyn Clock>,
        login_timeout: Duration,
        login_field: LoginField,
    ) -> Result<Self, Error> {
        let state = match &credentials.0 {
            Kind::Token(text) => State::with_token(
                Token::new(text.expose_secret(), 0, clock.now()).ok_or_else(|| {
                    Error::new(
                        ErrorKind::Configuration,
                        "the token is empty or holds characters that cannot be sent: pass it without `Bearer`",
                    )
                })?,
            ),
            _ => State::default(),
        };
        Ok(Self(Arc::new(Shared {
            credentials,
            channel,
            clock,
            login_timeout,
            login_field: Mutex::new(login_field),
            state: Mutex::new(state),
            changes: watch::Sender::new(()),
            turn: Arc::new(Turn::new(())),
        })))
    }

    /// Leave to send the next request: with the newest token, after a login where one is needed.
    pub(crate) async fn pass(&self, deadline: Moment) -> Result<Pass, Error> {
        let mut turn = None;
        let mut vanished = 0;
        loop {
            let mut changes = self.0.changes.subscribe();
            let now = self.0.clock.now();
            if now >= deadline {
                return Err(not_sent_in_time());
            }
            let step = self
                .state()
                .next_step(now, turn.is_some(), self.can_log_in());
            match step {
                Step::Send(ticket) => return Ok(self.admit(ticket, turn)),
                Step::SendAndRenew(ticket, launch) => {
                    // The token still lives: no login that cannot even begin may fail this request.
                    let _ = self.begin_login(launch);
                    return Ok(self.admit(ticket, turn));
                }
                Step::TakeTurn => {
                    let next = Arc::clone(&self.0.turn).lock_owned();
                    let next = within(&*self.0.clock, deadline, next).await;
                    turn = Some(next.map_err(|_| not_sent_in_time())?);
                }
                Step::AwaitAnswers(until) => {
                    let answers = changes.changed();
                    let _ = within(&*self.0.clock, until.min(deadline), answers).await;
                }
                Step::AwaitLogin(landing) => {
                    vanished += u32::from(!self.await_login(landing, deadline).await?);
                }
                Step::LogIn(launch) => {
                    let landing = self.begin_login(launch)?;
                    vanished += u32::from(!self.await_login(landing, deadline).await?);
                }
            }
            if vanished == MAX_VANISHED {
                return Err(Error::new(
                    ErrorKind::Login,
                    "the task that logs in ended without a result, time and again: it panics, or its runtime is gone",
                ));
            }
        }
    }

    /// Takes the token out of an answer, if it brings one.
    pub(crate) fn answered(&self, pass: &Pass, headers: &HeaderMap, fate: Fate) {
        if matches!(self.0.credentials.0, Kind::None) {
            return;
        }
        let received = self.0.clock.now();
        if let Some(token) = Token::from_headers(headers, pass.ticket.sequence, received) {
            self.state()
                .rotate(&pass.ticket, token, fate == Fate::Served);
            self.0.changes.send_replace(());
        }
    }

    /// The request of `pass` was refused. Whether it is worth repeating: with a newer token, which
    /// is waited for when one may be on its way, or after a login.
    ///
    /// `logins` is the count at the first refusal of the operation, so that it logs in only once.
    pub(crate) async fn may_repeat(
        &self,
        pass: Pass,
        logins: &mut Option<u64>,
        deadline: Moment,
    ) -> bool {
        let ticket = pass.retire();
        let has_logged_in = ticket.logins > *logins.get_or_insert(ticket.logins);
        loop {
            let mut changes = self.0.changes.subscribe();
            let now = self.0.clock.now();
            let refusal = self.state().refusal(&ticket, now);
            match refusal {
                _ if now >= deadline => return false,
                Refusal::Moved => return true,
                Refusal::Undecided(until) => {
                    let _ = within(&*self.0.clock, until.min(deadline), changes.changed()).await;
                }
                Refusal::Dead if self.can_log_in() && !has_logged_in => return true,
                Refusal::Dead => {
                    self.state().acquit(&ticket);
                    return false;
                }
            }
        }
    }

    /// The request of `pass` was refused and must not be repeated; the next one logs in.
    pub(crate) fn note_refusal(&self, pass: Pass) {
        let ticket = pass.retire();
        self.state().refusal(&ticket, self.0.clock.now());
    }

    fn can_log_in(&self) -> bool {
        matches!(self.0.credentials.0, Kind::Login(_) | Kind::Provider(_))
    }

    fn admit(&self, ticket: Ticket, turn: Option<OwnedMutexGuard<()>>) -> Pass {
        Pass {
            ticket,
            session: self.clone(),
            _turn: turn,
        }
    }

    /// Nothing that can fail is done under the lock, so a poisoned state is a whole state.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pass {
    /// The request header `Authorization`.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        self.ticket
            .token
            .as_ref()
            .and_then(|token| token.authorization())
    }

    /// The token, for finding it where the server repeats it.
    pub(crate) fn token(&self) -> Option<&str> {
        self.ticket.token.as_ref().map(|token| token.expose())
    }

    /// Ends the request, keeping what its refusal is judged by.
    fn retire(self) -> Ticket {
        self.ticket.clone()
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        self.session.state().retire(self.ticket.generation);
        self.session.0.changes.send_replace(());
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

fn not_sent_in_time() -> Error {
    Error::new(
        ErrorKind::Transport,
        "the time was up before the request could be sent: nothing was sent; allow more time, or send fewer at once",
    )
    .timed_out(true)
}
