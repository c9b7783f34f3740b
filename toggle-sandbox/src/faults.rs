//! What may go wrong on request: answers that are late, lost, cut short, or not Toggle's at all.
//!
//! A fault waits in a queue and strikes one request. Nothing here waits by the clock: a held request continues when its
//! [`Gate`] is released.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;

use crate::request::RecordedRequest;

/// Something that goes wrong with one request.
///
/// Unless [`after_execution`](Self::after_execution) is said, it strikes before the request is executed: a mutation then
/// did not run.
///
/// ```
/// use toggle_sandbox::Fault;
///
/// // The money moved, and the answer was lost on its way.
/// let lost_answer = Fault::drop_connection().after_execution();
/// # let _ = lost_answer;
/// ```
#[derive(Clone)]
#[must_use = "a fault strikes nothing until it is given to `Sandbox::fault_next`"]
pub struct Fault {
    pub(crate) action: Action,
    pub(crate) executes: bool,
    pub(crate) gate: Option<Gate>,
    pub(crate) headers: Vec<(String, String)>,
}

type Inspection = dyn Fn(&RecordedRequest) + Send + Sync;

#[derive(Clone)]
pub(crate) enum Action {
    /// The usual answer.
    Nothing,
    /// This answer instead.
    Answer {
        status: u16,
        body: Vec<u8>,
    },
    /// The usual answer, of which only so many bytes (status line and headers included) are sent.
    Cut {
        after_bytes: usize,
    },
    Unauthorized,
    Throttled,
    Inspect(Arc<Inspection>),
}

impl Fault {
    fn of(action: Action) -> Self {
        Self {
            action,
            executes: false,
            gate: None,
            headers: Vec::new(),
        }
    }

    /// Nothing goes wrong by itself: for [`held`](Self::held) and [`header`](Self::header).
    pub fn none() -> Self {
        Self {
            executes: true,
            ..Self::of(Action::Nothing)
        }
    }

    /// Answers this status with an HTML page, as a proxy in front of the server would.
    pub fn status(status: u16) -> Self {
        Self::answer(status, format!("<html><body>{status}</body></html>"))
    }

    /// Answers this status and this body.
    pub fn answer(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::of(Action::Answer {
            status,
            body: body.into(),
        })
    }

    /// Closes the connection without a byte of answer.
    pub fn drop_connection() -> Self {
        Self::of(Action::Cut { after_bytes: 0 })
    }

    /// Executes the request and closes the connection after so many bytes of the answer; status line and headers count.
    pub fn cut_after(bytes: usize) -> Self {
        Self::of(Action::Cut { after_bytes: bytes }).after_execution()
    }

    /// Answers `Unauthorized`, however good the token.
    pub fn unauthorized() -> Self {
        Self::of(Action::Unauthorized)
    }

    /// Turns the request away as if the budget were at zero.
    pub fn throttled() -> Self {
        Self::of(Action::Throttled)
    }

    /// Shows the request to a closure of the test, and then answers as usual. An assertion that fails in there fails the
    /// test when the sandbox is dropped.
    pub fn inspect(inspection: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        Self {
            executes: true,
            ..Self::of(Action::Inspect(Arc::new(inspection)))
        }
    }

    /// Executes the request first, and strikes only the answer.
    pub fn after_execution(mut self) -> Self {
        self.executes = true;
        self
    }

    /// Holds the request (after execution, if the fault is one that executes) until the gate is released.
    pub fn held(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// Adds a header to the answer; one of the same name is replaced.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = match &self.action {
            Action::Nothing => "none",
            Action::Answer { .. } => "answer",
            Action::Cut { .. } => "cut",
            Action::Unauthorized => "unauthorized",
            Action::Throttled => "throttled",
            Action::Inspect(_) => "inspect",
        };
        f.debug_struct("Fault")
            .field("action", &action)
            .field("executes", &self.executes)
            .field("held", &self.gate.is_some())
            .finish_non_exhaustive()
    }
}

/// Holds requests back until a test lets them go. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Gate(Arc<GateState>);

#[derive(Debug)]
struct GateState {
    waiting: watch::Sender<usize>,
    released: watch::Sender<bool>,
}

impl Gate {
    /// A closed gate.
    pub fn new() -> Self {
        Self(Arc::new(GateState {
            waiting: watch::Sender::new(0),
            released: watch::Sender::new(false),
        }))
    }

    /// Returns as soon as that many requests have come to this gate, since it was made.
    pub async fn reached(&self, requests: usize) {
        let mut waiting = self.0.waiting.subscribe();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = waiting.wait_for(|count| *count >= requests).await;
    }

    /// Lets go what waits here, and whatever comes later.
    pub fn release(&self) {
        self.0.released.send_replace(true);
    }

    pub(crate) async fn pass(&self) {
        self.0.waiting.send_modify(|count| *count += 1);
        let mut released = self.0.released.subscribe();
        let _ = released.wait_for(|open| *open).await;
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

/// Faults still to strike, in order.
#[derive(Default)]
pub(crate) struct FaultQueue(VecDeque<(Option<String>, Fault)>);

impl FaultQueue {
    /// `root_field` is the field that a request must ask for to be struck; `None` is any request.
    pub(crate) fn push(&mut self, root_field: Option<String>, fault: Fault) {
        self.0.push_back((root_field, fault));
    }

    /// The first fault that is meant for this request.
    pub(crate) fn take(&mut self, request: &RecordedRequest) -> Option<Fault> {
        let strikes = |target: &Option<String>| {
            target
                .as_deref()
                .is_none_or(|name| request.root_fields().iter().any(|field| field == name))
        };
        let index = self.0.iter().position(|(target, _)| strikes(target))?;
        self.0.remove(index).map(|(_, fault)| fault)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}
