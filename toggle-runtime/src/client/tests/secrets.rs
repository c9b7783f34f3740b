//! No secret is ever printed: everything that can be formatted or traced is, and is searched.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::support::{ASK, Answer, PASSWORD, REDEEM, answer, bench, bench_with, logged_in, raw};
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

/// What a hostile server answers: it repeats the token wherever it can.
fn repeating(case: usize, token: &str) -> Answer {
    let echo = format!("token {token} token {token}");
    let error = json!({ "errors": [{ "message": echo, "x": token }] });
    let validation =
        json!({ "errors": [{ "message": "validation", "validation": { "a": [echo] } }] });
    let refused = json!({ "errors": [{ "message": "Unauthorized", "debug": echo }] });
    let fine = json!({ "data": { "balance": 7 }, "extensions": { "cost": 1 } });
    let headers = [(
        "x-authorization".parse().unwrap(),
        TOKENS[1].parse().unwrap(),
    )];
    match case {
        0 => answer(200, &error, Some(TOKENS[1])),
        1 => answer(200, &validation, None),
        2 => answer(200, &refused, Some(TOKENS[1])),
        3 => raw(500, echo, None),
        4 => raw(200, echo, None),
        5 => answer(200, &json!({ "data": { "balance": echo } }), None),
        6 => answer(302, &json!(echo), None),
        7 => {
            let error = TransportError::new(TransportErrorKind::Other);
            Err(error.with_headers(headers.into_iter().collect()))
        }
        _ => answer(200, &fine, Some(TOKENS[1])),
    }
}

/// Everything that a user can print around one answer.
async fn printed(case: usize) -> String {
    let bench = bench(move |_, seen| async move {
        if seen.is_login() {
            logged_in(TOKENS[0])
        } else {
            repeating(case, &seen.token.unwrap())
        }
    });
    let mut text = format!("{0:?} {0:#?}", bench.client);
    let ask = bench.client.execute(ASK).await;
    let redeem = bench.client.execute(REDEEM).await;
    for result in [ask, redeem] {
        match result {
            Ok(response) => {
                let _ = write!(text, "{response:?} {:?}", response.headers());
                if let Err(error) = response.into_result() {
                    text.push_str(&in_full(&error));
                }
            }
            Err(error) => text.push_str(&in_full(&error)),
        }
    }
    text
}

#[tokio::test]
async fn nothing_printed_or_traced_holds_a_secret() {
    let recorder = Recorder::default();
    // While only one subscriber exists, `tracing` lets a thread without one switch a span off for
    // all threads; the other tests are such threads.
    let _second = tracing::Dispatch::new(recorder.clone());
    let guard = tracing::subscriber::set_default(recorder.clone());
    for case in 0..9 {
        assert_clean(&printed(case).await);
    }
    drop(guard);
    let traced = recorder.0.lock().unwrap().clone();
    for expected in [
        "graphql.operation.name=\"Ask\"",
        "graphql.operation.type=\"mutation\"",
        "attempt=1",
        "http.response.status_code=200",
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

#[tokio::test]
async fn a_refused_login_keeps_no_secret_anywhere() {
    let bench = bench(|_, _| async {
        let errors = json!([{
            "message": "Unauthorized",
            "debugMessage": format!("LoginUser(\"till\", \"{PASSWORD}\")"),
            "path": ["loginUser", PASSWORD],
            "trace": [{ "args": [PASSWORD] }],
            "extensions": { "args": { "password": PASSWORD }, "token": TOKENS[0] },
        }]);
        // No letter of either stands in the body as it is.
        let escaped = errors
            .to_string()
            .replace(PASSWORD, &in_escapes(PASSWORD))
            .replace(TOKENS[0], &in_escapes(TOKENS[0]));
        raw(200, format!(r#"{{"errors":{escaped}}}"#), Some(TOKENS[0]))
    });
    let error = bench.client.send(ASK).await.unwrap_err();
    assert_clean(&in_full(&error));
    let kept = &error.graphql_errors()[0];
    assert_eq!(kept.message(), "Unauthorized", "the rest is kept");
    assert_clean(&kept.json().to_string());
    assert_eq!(kept.json()["extensions"]["args"]["password"], "…");
}

fn in_escapes(text: &str) -> String {
    text.chars().fold(String::new(), |mut escapes, char| {
        let _ = write!(escapes, "\\u{:04x}", u32::from(char));
        escapes
    })
}

#[tokio::test]
async fn an_answer_keeps_neither_the_old_token_nor_the_new() {
    const SENT: &str = "sent/secret+token";
    const NEXT: &str = "next/secret+token";
    let bench = bench(|_, seen| async move {
        if seen.is_login() {
            return logged_in(SENT);
        }
        let spellings = [SENT, NEXT].map(|token| {
            let slashed = token.replace('/', r"\/");
            let escaped = token.replace('/', r"\u002f");
            let url = token.replace('/', "%2F").replace('+', "%2B");
            format!("{token} {slashed} {escaped} {url} {}", in_escapes(token))
        });
        let [old, new] = spellings;
        let body = format!(
            r#"{{"errors":[{{"message":"{old}","x":["{new}"]}}],"extensions":{{"{old}":"{new}"}},"data":{{"balance":"odd"}}}}"#
        );
        let mut response = raw(200, body, Some(NEXT)).unwrap();
        for token in [SENT, NEXT] {
            response.headers.append("x-debug", token.parse().unwrap());
        }
        Ok(response)
    });
    let response = bench.client.execute(REDEEM).await.unwrap();
    assert!(response.headers().is_empty(), "{:?}", response.headers());
    let body = std::str::from_utf8(response.raw_body()).unwrap();
    let mut text = format!(
        "{response:?} {:?} {:?}",
        response.errors(),
        response.extensions()
    );
    // What spells every letter as an escape is found where it is decoded, and only there.
    let plain = body
        .replace(&in_escapes(SENT), "")
        .replace(&in_escapes(NEXT), "");
    text.push_str(&plain);
    text.push_str(&in_full(&response.into_result().unwrap_err()));
    assert!(!text.contains("secret"), "{text}");
    // The client itself goes on with the new one.
    let _ = bench.client.execute(ASK).await;
    assert_eq!(bench.seen().last().unwrap().token.as_deref(), Some(NEXT));
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
