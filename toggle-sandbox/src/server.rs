//! The path of one request, top to bottom: read, record, be struck by a fault, execute, answer.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use async_graphql::parser::types::OperationType;
use async_graphql::{Request, Variables};
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Response, StatusCode};
use tokio::sync::watch;

use crate::auth::{Auth, Principal};
use crate::builder::{LoginSpelling, Settings, TokenHeaders};
use crate::connection::Cut;
use crate::faults::{Action, Fault, FaultQueue};
use crate::ledger::Ledger;
use crate::lock;
use crate::reply::{Reply, unknown_field};
use crate::request::{RecordedRequest, RootField};
use crate::schema::{Admission, Engine, SharedOutcome, engine};
use crate::throttle::{Throttle, Throttled, cost_of};

/// The header that Toggle prefers for its token; `Authorization` is announced as going away.
const X_AUTHORIZATION: HeaderName = HeaderName::from_static("x-authorization");

/// A long-lived sandbox forgets the oldest requests.
const REQUESTS_KEPT: usize = 10_000;

/// Everything that requests share.
pub(crate) struct Server {
    pub(crate) settings: Settings,
    pub(crate) ledger: Arc<Mutex<Ledger>>,
    pub(crate) auth: Arc<Mutex<Auth>>,
    pub(crate) throttle: Mutex<Throttle>,
    pub(crate) faults: Mutex<FaultQueue>,
    pub(crate) log: Mutex<Log>,
    pub(crate) panicked: AtomicBool,
    engine: Engine,
    /// One request executes at a time, so that what an answer says of a card is what its own mutation left.
    turn: tokio::sync::Mutex<()>,
    down: watch::Receiver<bool>,
}

/// What was seen so far.
#[derive(Default)]
pub(crate) struct Log {
    pub(crate) requests: VecDeque<RecordedRequest>,
    pub(crate) requests_seen: usize,
    pub(crate) logins: usize,
}

/// Remembers that the handler it lives in panicked.
struct PanicNote<'a>(&'a AtomicBool);

impl Drop for PanicNote<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.store(true, Ordering::Release);
        }
    }
}

/// The handler of `POST /graphql`.
pub(crate) async fn handle(
    State(server): State<Arc<Server>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let _note = PanicNote(&server.panicked);
    let request = RecordedRequest::read(headers, body.to_vec());
    server.record(&request);
    let fault = lock(&server.faults).take(&request);
    match fault {
        None => server.execute(&request).await,
        Some(fault) => server.strike(&request, &fault, &cut).await,
    }
}

impl Server {
    pub(crate) fn new(settings: Settings, secret: &str, down: watch::Receiver<bool>) -> Self {
        let clock = settings.clock.clone();
        let ledger = Arc::new(Mutex::new(Ledger::seeded(clock.clone())));
        let users = settings.users.clone();
        let auth = Auth::new(clock.clone(), users, settings.tokens, secret);
        let auth = Arc::new(Mutex::new(auth));
        Self {
            throttle: Mutex::new(Throttle::new(clock, settings.budget)),
            engine: engine(Arc::clone(&ledger), Arc::clone(&auth)),
            settings,
            ledger,
            auth,
            faults: Mutex::default(),
            log: Mutex::default(),
            panicked: AtomicBool::new(false),
            turn: tokio::sync::Mutex::new(()),
            down,
        }
    }

    fn record(&self, request: &RecordedRequest) {
        let mut log = lock(&self.log);
        log.requests_seen += 1;
        log.requests.push_back(request.clone());
        if log.requests.len() > REQUESTS_KEPT {
            log.requests.pop_front();
        }
    }

    /// Answers a request that a fault was waiting for.
    async fn strike(&self, request: &RecordedRequest, fault: &Fault, cut: &Cut) -> Response<Body> {
        if let Action::Inspect(inspection) = &fault.action {
            inspection(request);
        }
        let answer = if fault.executes {
            Some(self.execute(request).await)
        } else {
            None
        };
        if let Some(gate) = &fault.gate {
            let mut down = self.down.clone();
            tokio::select! {
                () = gate.pass() => {}
                _ = down.wait_for(|down| *down) => cut.after(0),
            }
        }
        let mut response = match (&fault.action, answer) {
            (Action::Answer { status, body }, _) => canned(*status, body.clone()),
            (Action::Unauthorized, _) => {
                let fields: Vec<_> = request.roots.iter().collect();
                self.send(None, 0, self.unauthorized(&fields))
            }
            (Action::Throttled, _) => self.turn_away(None),
            (_, Some(answer)) => answer,
            (_, None) => Response::new(Body::empty()),
        };
        if let Action::Cut { after_bytes } = fault.action {
            cut.after(after_bytes);
        }
        for (name, value) in &fault.headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }

    /// Answers a request as Toggle would.
    async fn execute(&self, request: &RecordedRequest) -> Response<Body> {
        let principal = lock(&self.auth).principal(request.authorization());
        let mut user_id = principal.map(|principal| principal.user_id);
        if lock(&self.throttle).available(user_id) == 0 {
            return self.turn_away(user_id);
        }
        let outcome = SharedOutcome::default();
        let mut reply = self.reply(request, principal, &outcome).await;
        if let Some(id) = lock(&outcome).logged_in {
            lock(&self.log).logins += 1;
            user_id = Some(id);
            reply.token = Some(lock(&self.auth).issue(id));
        } else if let Some(principal) = principal {
            reply.token = lock(&self.auth).rotate(&principal);
        }
        let cost = match &reply.data {
            Some(data) => cost_of(request.roots.len(), data),
            None => 0,
        };
        self.send(user_id, cost, reply)
    }

    async fn reply(
        &self,
        request: &RecordedRequest,
        principal: Option<Principal>,
        outcome: &SharedOutcome,
    ) -> Reply {
        if let Some(refused) = self.refuse_document(request) {
            return refused;
        }
        let guarded: Vec<_> = request
            .roots
            .iter()
            .filter(|field| !is_login(&field.name))
            .collect();
        let is_query = request.kind == Some(OperationType::Query);
        let only_logs_in = is_query && guarded.is_empty() && !request.roots.is_empty();
        let admission = if principal.is_some() || only_logs_in {
            Admission::Granted
        } else {
            Admission::Refused
        };
        let mut engine_request = Request::new(request.query())
            .variables(Variables::from_json(request.variables().clone()))
            .data(admission)
            .data(Arc::clone(outcome));
        if let Some(name) = request.operation_name() {
            engine_request = engine_request.operation_name(name);
        }
        let _turn = self.turn.lock().await;
        let response = self.engine.execute(engine_request).await;
        if lock(outcome).refused {
            return self.unauthorized(&guarded);
        }
        Reply::from_engine(response)
    }

    /// What the engine does not refuse by itself.
    fn refuse_document(&self, request: &RecordedRequest) -> Option<Reply> {
        if !request.is_graphql() {
            let message = "The request body is not a GraphQL request.";
            return Some(Reply::bad_request(message));
        }
        if request.too_deep {
            return Some(Reply::bad_document("The document nests too deep.", &[]));
        }
        let unserved = match self.settings.login_spelling {
            LoginSpelling::Both => None,
            LoginSpelling::CamelCase => Some(("LoginUser", "loginUser")),
            LoginSpelling::PascalCase => Some(("loginUser", "LoginUser")),
        };
        if let Some((name, served)) = unserved
            && let Some(field) = request.roots.iter().find(|field| field.name == name)
        {
            let message = unknown_field(name, served);
            return Some(Reply::bad_document(&message, &[field.position]));
        }
        // The engine would run such a field twice where GraphQL merges it: money must not move on that.
        if request.is_mutation() && request.repeats {
            let message = "The sandbox does not merge root fields of a mutation: name each once.";
            return Some(Reply::bad_document(message, &[]));
        }
        None
    }

    fn unauthorized(&self, fields: &[&RootField]) -> Reply {
        let status = if self.settings.unauthorized_is_401 {
            StatusCode::UNAUTHORIZED
        } else {
            StatusCode::OK
        };
        Reply::unauthorized(fields, status)
    }

    fn turn_away(&self, user_id: Option<i64>) -> Response<Body> {
        match self.settings.throttled {
            Throttled::AsGraphqlError => self.send(user_id, 0, Reply::throttled()),
            Throttled::AsStatus429 => canned(429, b"Too Many Attempts.".to_vec()),
        }
    }

    fn send(&self, user_id: Option<i64>, cost: i64, mut reply: Reply) -> Response<Body> {
        let cost = lock(&self.throttle).charge(user_id, cost);
        let status = reply.status;
        let token = reply.token.take();
        let mut response = Response::new(Body::from(reply.body(cost)));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(token) = token {
            self.write_token(&token, headers);
        }
        response
    }

    fn write_token(&self, token: &str, headers: &mut HeaderMap) {
        let prefix = if self.settings.bearer_prefix {
            "Bearer "
        } else {
            ""
        };
        // A token is base64 and dots, which every header may hold.
        let Ok(mut value) = HeaderValue::try_from(format!("{prefix}{token}")) else {
            return;
        };
        value.set_sensitive(true);
        let form = self.settings.token_headers;
        if form != TokenHeaders::OnlyAuthorization {
            headers.insert(X_AUTHORIZATION, value.clone());
        }
        if form != TokenHeaders::OnlyXAuthorization {
            headers.insert(AUTHORIZATION, value);
        }
    }
}

fn is_login(field: &str) -> bool {
    matches!(field, "loginUser" | "LoginUser")
}

fn canned(status: u16, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
