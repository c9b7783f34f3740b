//! No secret is ever printed: everything that can be formatted or traced is, and is searched.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::support::{ASK, PASSWORD, REDEEM, answer, bench, bench_with, logged_in, raw};
use crate::{Client, Credentials, Error, TransportError, TransportErrorKind};

const TOKENS: [&str; 2] = ["first-secret-token", "second-secret-token"];
const PIN: &str = "4711-pin";

/// Writes down every span and event.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Recorder {
    fn line(&self, name: &str, record: impl FnOnce(&mut Line<'_>)) {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, "\n{name}");
        record(&mut Line(&mut text));
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("toggle_runtime")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }
    fn event(&self, event: &Event<'_>) {
        self.line("event", |line| event.record(line));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// An error in every form that it can be printed in, its sources included.
fn in_full(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?}", error.graphql_errors());
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        let _ = write!(text, " {error} {error:?}");
        source = error.source();
    }
    text
}

fn assert_clean(text: &str) {
    for secret in [PASSWORD, TOKENS[0], TOKENS[1], PIN, "till-7"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn nothing_printed_or_traced_holds_a_secret() {
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    let mut text = String::new();
    // A hostile server: it repeats what it was sent wherever it can.
    for case in 0..9 {
        let bench = bench(move |_, seen| async move {
            if seen.is_login() {
                return logged_in(TOKENS[0]);
            }
            let echo = seen
                .token
                .as_ref()
                .map(|token| format!("token {token} token {token}"))
                .unwrap();
            let error = json!({ "errors": [{ "message": echo, "x": seen.token }] });
            let validation =
                json!({ "errors": [{ "message": "validation", "validation": { "a": [echo] } }] });
            let refused = json!({ "errors": [{ "message": "Unauthorized", "debug": echo }] });
            match case {
                0 => answer(200, &error, Some(TOKENS[1])),
                1 => answer(200, &validation, None),
                2 => answer(200, &refused, Some(TOKENS[1])),
                3 => raw(500, echo, None),
                4 => raw(200, echo, None),
                5 => answer(200, &json!({ "data": { "balance": echo } }), None),
                6 => answer(302, &json!(echo), None),
                7 => Err(TransportError::new(TransportErrorKind::Other).with_headers(
                    [(
                        "x-authorization".parse().unwrap(),
                        TOKENS[1].parse().unwrap(),
                    )]
                    .into_iter()
                    .collect(),
                )),
                _ => answer(
                    200,
                    &json!({ "data": { "balance": 7 }, "extensions": { "cost": 1 } }),
                    Some(TOKENS[1]),
                ),
            }
        });
        for client in [bench.client.clone(), bench.client.clone()] {
            let _ = write!(text, "{client:?} {client:#?}");
        }
        for result in [
            bench
                .client
                .execute(ASK)
                .await
                .map(|r| format!("{r:?} {:?}", r.headers())),
            bench.client.execute(REDEEM).await.map(|r| format!("{r:?}")),
        ] {
            match result {
                Ok(response) => text.push_str(&response),
                Err(error) => text.push_str(&in_full(&error)),
            }
        }
        if let Err(error) = bench.client.send(ASK).await {
            text.push_str(&in_full(&error));
        }
    }
    drop(guard);
    assert_clean(&text);
    let traced = recorder.0.lock().unwrap().clone();
    for expected in [
        "graphql.operation.name=\"Ask\"",
        "graphql.operation.type=\"mutation\"",
        "attempt=1",
        "status_code=200",
        "graphql.login",
    ] {
        assert!(
            traced.contains(expected),
            "{expected} is missing in {traced}"
        );
    }
    assert_clean(&traced);
}

#[tokio::test]
async fn a_refused_login_never_repeats_the_password() {
    let bench = bench(|_, seen| async move {
        let text = format!(
            "Variable \"$password\" got invalid value \"{PASSWORD}\": {}",
            seen.body["variables"]["password"]
        );
        answer(200, &json!({ "errors": [{ "message": text }] }), None)
    });
    let error = bench.client.send(ASK).await.unwrap_err();
    assert_clean(&in_full(&error));
    assert!(
        error.to_string().contains("got invalid value \"…\""),
        "{error}"
    );
}

#[test]
fn settings_print_nothing_secret() {
    let credentials = [
        Credentials::username("till-7", PASSWORD),
        Credentials::email("till-7", PASSWORD),
        Credentials::token(TOKENS[0]),
    ];
    for credentials in credentials {
        assert_clean(&format!("{credentials:?} {credentials:#?}"));
        let builder = Client::builder()
            .endpoint(format!("https://till-7:{PASSWORD}@localhost"))
            .credentials(credentials);
        assert_clean(&format!("{builder:?} {builder:#?}"));
        assert_clean(&in_full(&builder.build().unwrap_err()));
    }
    let bench = bench_with(|builder| builder, |_, _| async { logged_in(TOKENS[0]) });
    assert_clean(&format!("{:?}", bench.client));
}
