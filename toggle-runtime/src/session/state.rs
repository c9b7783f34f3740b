//! What the session knows, and what follows from it: no waiting, no input or output, one lock.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::token::Token;
use crate::clock::Moment;
use crate::error::Error;

/// How long a refused token is given for a newer one to arrive, before a login.
///
/// A server that kills a token when it replaces it refuses all but one of the requests that were
/// out there with it; the refusals often arrive first.
const GRACE: Duration = Duration::from_secs(5);

/// The least time between two attempts to renew a token that still lives.
const RENEWAL_PAUSE: Duration = Duration::from_secs(10);

/// How a login ended; `None` while it goes on.
pub(super) type Landing = watch::Receiver<Option<Result<(), Error>>>;

/// The other side of it, for the task that logs in.
pub(super) type Launch = watch::Sender<Option<Result<(), Error>>>;

#[derive(Debug, Default)]
pub(super) struct State {
    current: Option<Arc<Token>>,
    /// How often `current` was replaced: what a request was sent with, without holding the token.
    generation: u64,
    /// How many logins have succeeded.
    logins: u64,
    /// How many requests were sent.
    sequence: u64,
    /// How many requests are out there with `current`.
    in_flight: usize,
    /// When `current` was first refused.
    refused: Option<Moment>,
    /// The generation that the last rotation replaced.
    rotated_from: Option<u64>,
    /// Whether the server kills a token when it replaces it.
    one_at_a_time: bool,
    /// No renewal ahead of time before this moment: one has failed.
    renew_from: Moment,
    /// The login that is under way, and the generation it was started at.
    flight: Option<(Landing, u64)>,
}

/// What the next request has to do.
pub(super) enum Step {
    /// Go, with this.
    Send(Ticket),
    /// Go, and begin this login beside it: the token ends soon.
    SendAndRenew(Ticket, Launch),
    /// Wait until the one before has its answer.
    TakeTurn,
    /// Wait for the answers of the other requests, which may bring a newer token, until then.
    AwaitAnswers(Moment),
    /// Wait for the login that is under way.
    AwaitLogin(Landing),
    /// Begin this login, and wait for it.
    LogIn(Launch),
}

/// The leave to send one request, and what is to be remembered of it.
#[derive(Clone)]
pub(super) struct Ticket {
    pub(super) token: Option<Arc<Token>>,
    pub(super) generation: u64,
    pub(super) sequence: u64,
    pub(super) logins: u64,
}

/// What a refusal means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The token was replaced since: repeat with the newer one.
    Moved,
    /// A newer token may be on its way, until then.
    Undecided(Moment),
    /// The token is dead.
    Dead,
}

impl State {
    pub(super) fn with_token(token: Token) -> Self {
        Self {
            current: Some(Arc::new(token)),
            ..Self::default()
        }
    }

    pub(super) fn next_step(&mut self, now: Moment, holds_turn: bool, can_log_in: bool) -> Step {
        if self.one_at_a_time && !holds_turn {
            return Step::TakeTurn;
        }
        if !can_log_in {
            return Step::Send(self.issue());
        }
        let Some(token) = self.current.clone() else {
            return self.log_in();
        };
        if token.is_expired(now) {
            return self.log_in();
        }
        if let Some(refused) = self.refused {
            return match self.undecided(refused, now) {
                Some(until) => Step::AwaitAnswers(until),
                None => self.log_in(),
            };
        }
        if token.is_ending(now) && self.flight.is_none() && now >= self.renew_from {
            return Step::SendAndRenew(self.issue(), self.launch());
        }
        Step::Send(self.issue())
    }

    /// Decided and begun under one lock: a login that lands between the two would be followed by
    /// another.
    fn log_in(&mut self) -> Step {
        match &self.flight {
            // The task of a flight that was dropped with its runtime never lands.
            Some((landing, _)) if landing.has_changed().is_ok() => {
                Step::AwaitLogin(landing.clone())
            }
            _ => Step::LogIn(self.launch()),
        }
    }

    fn launch(&mut self) -> Launch {
        let (launch, landing) = watch::channel(None);
        self.flight = Some((landing, self.generation));
        launch
    }

    fn issue(&mut self) -> Ticket {
        self.in_flight += 1;
        Ticket {
            token: self.current.clone(),
            generation: self.generation,
            sequence: self.next_sequence(),
            logins: self.logins,
        }
    }

    /// The number of the request that is sent next.
    pub(super) fn next_sequence(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }

    /// A request is over, answered or dropped.
    pub(super) fn retire(&mut self, generation: u64) {
        if generation == self.generation {
            self.in_flight = self.in_flight.saturating_sub(1);
        }
    }

    /// An answer brought `token`; `served` unless it was a refusal.
    pub(super) fn rotate(&mut self, ticket: &Ticket, token: Token, served: bool) {
        // A server that repeats the token of the request says nothing new.
        if ticket
            .token
            .as_ref()
            .is_some_and(|sent| sent.is_same(&token))
        {
            return;
        }
        // Two answers, each with a new token in exchange for the same old one: the second request
        // was served although the first had replaced its token.
        if served
            && ticket.generation != self.generation
            && self.rotated_from == Some(ticket.generation)
        {
            self.one_at_a_time = false;
        }
        let supersedes = self
            .current
            .as_ref()
            .is_none_or(|current| !token.is_same(current) && token.supersedes(current));
        if supersedes {
            self.rotated_from = Some(ticket.generation);
            self.replace(token);
        }
    }

    fn replace(&mut self, token: Token) {
        self.current = Some(Arc::new(token));
        self.generation += 1;
        self.in_flight = 0;
        self.refused = None;
        self.renew_from = Moment::default();
    }

    /// The request of `ticket` was refused. `retire` must have been called for it.
    pub(super) fn refusal(&mut self, ticket: &Ticket, now: Moment) -> Refusal {
        if ticket.generation != self.generation {
            if self.rotated_from >= Some(ticket.generation) {
                self.one_at_a_time = true;
            }
            return Refusal::Moved;
        }
        let refused = *self.refused.get_or_insert(now);
        self.undecided(refused, now)
            .map_or(Refusal::Dead, Refusal::Undecided)
    }

    /// A token that was refused right after a login is not to blame: the user may not do this.
    pub(super) fn acquit(&mut self, ticket: &Ticket) {
        if ticket.generation == self.generation {
            self.refused = None;
        }
    }

    fn undecided(&self, refused: Moment, now: Moment) -> Option<Moment> {
        let until = refused.after(GRACE);
        (self.in_flight > 0 && now < until).then_some(until)
    }

    /// The login is over.
    pub(super) fn land(&mut self, result: Result<Token, bool>, now: Moment) {
        let began_at = self.flight.take().map(|(_, generation)| generation);
        match result {
            Ok(token) => {
                self.logins += 1;
                // The token that the login was to replace goes, whatever the claims say: it was
                // refused or is ending. One that came meanwhile goes only if it is older.
                let moved_on = began_at != Some(self.generation);
                if !moved_on
                    || self
                        .current
                        .as_ref()
                        .is_none_or(|current| token.supersedes(current))
                {
                    self.replace(token);
                }
            }
            Err(is_passing) => {
                let end = self.current.as_ref().map(|token| token.end());
                self.renew_from = if is_passing {
                    now.after(RENEWAL_PAUSE)
                } else {
                    end.unwrap_or(now)
                };
            }
        }
    }

    /// Whether the token can be used though a login has just failed.
    pub(super) fn is_usable(&self, now: Moment) -> bool {
        self.refused.is_none()
            && self
                .current
                .as_ref()
                .is_some_and(|token| !token.is_expired(now))
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
