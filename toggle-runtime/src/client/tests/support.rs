//! A server in memory, and two operations to ask it.

use std::collections::HashSet;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard};

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::__private::{Argument, Input, Object, Place, Shape};
use crate::session::jwt;
use crate::transport::{TransportFuture, TransportRequest};
use crate::{
    Client, ClientBuilder, Credentials, Definition, ManualClock, Operation, OperationKind,
    RootField, Transport, TransportError, TransportResponse,
};

pub(super) const PASSWORD: &str = "correct-horse-battery";

/// The answer's data of both operations.
#[derive(Debug, PartialEq)]
pub(super) struct Data {
    pub(super) balance: i32,
}

impl Object for Data {
    fn new() -> Self {
        Self { balance: 0 }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Query",
            keys: &["balance"],
            required: &[true],
            file: "ask.graphql",
            places: &[(1, 7)],
        }
    }
    fn field(&mut self, _: usize) -> Place<'_> {
        Place::Int(&mut self.balance)
    }
}

macro_rules! operation {
    ($name:ident, $kind:ident, $document:literal, $column:literal) => {
        #[derive(Debug)]
        pub(super) struct $name {
            pub(super) pin: &'static str,
        }
        impl Input for $name {
            fn keys(&self) -> &'static [&'static str] {
                &["pin"]
            }
            fn argument(&self, _: usize) -> Argument<'_> {
                Argument::String(self.pin)
            }
        }
        impl Operation for $name {
            type Data = Data;
            const DEFINITION: &'static Definition = &Definition::new(
                OperationKind::$kind,
                Some(stringify!($name)),
                $document,
                "",
                &[RootField::new("balance", 1, $column)],
                "ask.graphql:1",
            );
        }
    };
}

operation!(Ask, Query, "query Ask($pin:String){balance(pin:$pin)}", 24);
operation!(
    Redeem,
    Mutation,
    "mutation Redeem($pin:String){balance(pin:$pin)}",
    30
);

pub(super) const ASK: Ask = Ask { pin: "4711-pin" };
pub(super) const REDEEM: Redeem = Redeem { pin: "4711-pin" };

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) operation: String,
    pub(super) body: Value,
    pub(super) token: Option<String>,
}

impl Seen {
    fn read(request: &TransportRequest) -> Self {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let token = request.headers.get(AUTHORIZATION).map(|value| {
            assert!(value.is_sensitive(), "the token's header must be marked");
            value
                .to_str()
                .unwrap()
                .strip_prefix("Bearer ")
                .unwrap()
                .to_owned()
        });
        Self {
            operation: body["operationName"].as_str().unwrap().to_owned(),
            body,
            token,
        }
    }

    pub(super) fn is_login(&self) -> bool {
        self.operation == "LoginUser"
    }
}

pub(super) type Answer = Result<TransportResponse, TransportError>;

/// An answer with a JSON body and, where given, a token.
pub(super) fn answer(status: u16, body: &Value, token: Option<&str>) -> Answer {
    raw(status, body.to_string(), token)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands beside failures in the tests' tables"
)]
pub(super) fn raw(status: u16, body: String, token: Option<&str>) -> Answer {
    let mut headers = HeaderMap::new();
    if let Some(token) = token {
        headers.insert("x-authorization", HeaderValue::from_str(token).unwrap());
    }
    Ok(TransportResponse::new(
        StatusCode::from_u16(status).unwrap(),
        headers,
        body,
    ))
}

pub(super) fn balance(token: Option<&str>) -> Answer {
    answer(200, &json!({ "data": { "balance": 7 } }), token)
}

pub(super) fn logged_in(token: &str) -> Answer {
    answer(
        200,
        &json!({ "data": { "loginUser": { "id": 1 } } }),
        Some(token),
    )
}

pub(super) fn unauthorized() -> Answer {
    answer(
        200,
        &json!({ "errors": [{ "message": "Unauthorized", "customer_facing": false }] }),
        None,
    )
}

/// Answers each request by a function of what was asked and of its number, from 0.
pub(super) struct Script<F> {
    reply: F,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl<F, R> Transport for Script<F>
where
    F: Fn(usize, Seen) -> R + Send + Sync + 'static,
    R: Future<Output = Answer> + Send + 'static,
{
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        let seen = Seen::read(&request);
        let number = {
            let mut all = self.seen.lock().unwrap();
            all.push(seen.clone());
            all.len() - 1
        };
        Box::pin((self.reply)(number, seen))
    }
}

/// A client in front of a function, the requests it sent, and its clock.
pub(super) struct Bench {
    pub(super) client: Client,
    pub(super) clock: ManualClock,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Bench {
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(super) fn logins(&self) -> usize {
        self.seen().iter().filter(|seen| seen.is_login()).count()
    }

    pub(super) fn operations(&self) -> usize {
        self.seen().len() - self.logins()
    }
}

pub(super) fn bench<F, R>(reply: F) -> Bench
where
    F: Fn(usize, Seen) -> R + Send + Sync + 'static,
    R: Future<Output = Answer> + Send + 'static,
{
    bench_with(|builder| builder, reply)
}

pub(super) fn bench_with<F, R>(
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    reply: F,
) -> Bench
where
    F: Fn(usize, Seen) -> R + Send + Sync + 'static,
    R: Future<Output = Answer> + Send + 'static,
{
    let clock = ManualClock::new();
    let seen = Arc::default();
    let builder = Client::builder()
        .endpoint("https://toggle.example/graphql")
        .credentials(Credentials::username("till-7", PASSWORD))
        .clock(clock.clone())
        .transport(Script {
            reply,
            seen: Arc::clone(&seen),
        });
    Bench {
        client: settings(builder).build().unwrap(),
        clock,
        seen,
    }
}

/// Waits until `condition` holds, by letting the other tasks run.
pub(super) async fn until(condition: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if condition() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the condition never came true");
}

/// How a [`Server`] treats tokens.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Policy {
    pub(super) rotates: bool,
    pub(super) kills_old: bool,
    /// Answers leave in another order than requests arrive in.
    pub(super) shuffles: bool,
}

/// A server that keeps tokens as a real one does.
#[derive(Clone)]
pub(super) struct Server {
    policy: Policy,
    tokens: Arc<Mutex<Tokens>>,
}

#[derive(Default)]
pub(super) struct Tokens {
    pub(super) alive: HashSet<String>,
    issued: u64,
    served: usize,
    pub(super) most_at_once: usize,
    at_once: usize,
}

impl Server {
    pub(super) fn new(policy: Policy) -> Self {
        Self {
            policy,
            tokens: Arc::default(),
        }
    }

    pub(super) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap()
    }

    pub(super) fn revoke_all(&self) {
        self.tokens().alive.clear();
    }

    pub(super) fn reply(
        &self,
        number: usize,
        seen: Seen,
    ) -> impl Future<Output = Answer> + Send + use<> {
        let server = self.clone();
        async move {
            // Arrivals and departures in an order that is odd but the same in each run.
            let delays = if server.policy.shuffles {
                (number * 7 % 5, number * 11 % 13)
            } else {
                (0, 1)
            };
            server.enter();
            pause(delays.0).await;
            let answer = server.serve(&seen);
            pause(delays.1).await;
            server.tokens().at_once -= 1;
            answer
        }
    }

    fn enter(&self) {
        let mut tokens = self.tokens();
        tokens.at_once += 1;
        tokens.most_at_once = tokens.most_at_once.max(tokens.at_once);
    }

    fn serve(&self, seen: &Seen) -> Answer {
        let mut tokens = self.tokens();
        if seen.is_login() {
            assert_eq!(seen.token, None, "a login carries no token");
            let token = tokens.issue();
            return logged_in(&token);
        }
        let token = seen.token.clone().unwrap();
        if !tokens.alive.contains(&token) {
            return unauthorized();
        }
        tokens.served += 1;
        if !self.policy.rotates {
            return balance(None);
        }
        if self.policy.kills_old {
            tokens.alive.remove(&token);
        }
        let next = tokens.issue();
        balance(Some(&next))
    }
}

impl Tokens {
    /// All within the same second, as on a busy server: only the order of sending tells them apart.
    fn issue(&mut self) -> String {
        self.issued += 1;
        let token = jwt(1_000, 4_600, &self.issued.to_string());
        self.alive.insert(token.clone());
        token
    }
}

async fn pause(turns: usize) {
    for _ in 0..turns {
        tokio::task::yield_now().await;
    }
}
