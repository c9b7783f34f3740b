//! When and how often the client logs in.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::support::{
    ASK, Answer, Policy, Seen, Server, answer, balance, bench, bench_with, logged_in, raw,
    unauthorized, until,
};
use crate::session::jwt;
use crate::{
    Credentials, CredentialsProvider, ErrorKind, LoginField, ProviderError, TransportError,
    TransportErrorKind,
};

type Reply = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Replies to as many logins as the gate has permits.
fn gate() -> (Arc<Semaphore>, impl Fn(Seen) -> Reply) {
    let gate = Arc::new(Semaphore::new(0));
    let held = Arc::clone(&gate);
    let reply = move |seen: Seen| -> Reply {
        let gate = Arc::clone(&held);
        Box::pin(async move {
            if seen.is_login() {
                gate.acquire().await.unwrap().forget();
                return logged_in("first-token");
            }
            balance(None)
        })
    };
    (gate, reply)
}

async fn a_hundred_tasks() {
    let server = Server::new(Policy::default());
    let bench = bench(move |number, seen| server.reply(number, seen));
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let client = bench.client.clone();
            tokio::spawn(async move { client.send(ASK).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().balance, 7);
    }
    assert_eq!((bench.logins(), bench.operations()), (1, 100));
}

#[tokio::test]
async fn a_hundred_tasks_log_in_once() {
    a_hundred_tasks().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn a_hundred_tasks_on_many_threads_log_in_once() {
    a_hundred_tasks().await;
}

#[tokio::test]
async fn whoever_stops_waiting_neither_stops_nor_repeats_the_login() {
    let (gate, reply) = gate();
    let bench = bench(move |_, seen| reply(seen));
    let tasks: Vec<_> = (0..3)
        .map(|_| {
            let client = bench.client.clone();
            tokio::spawn(async move { client.send(ASK).await })
        })
        .collect();
    until(|| bench.logins() == 1).await;
    let mut tasks = tasks.into_iter();
    // The first is the one that began it.
    tasks.next().unwrap().abort();
    gate.add_permits(10);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!((bench.logins(), bench.operations()), (1, 2));
}

#[test]
fn a_login_that_died_with_its_runtime_is_begun_anew() {
    let (gate, reply) = gate();
    let bench = bench(move |_, seen| reply(seen));
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
    };
    let first = runtime();
    let client = bench.client.clone();
    first.spawn(async move { client.send(ASK).await });
    first.block_on(until(|| bench.logins() == 1));
    drop(first);
    gate.add_permits(10);
    assert_eq!(
        runtime().block_on(bench.client.send(ASK)).unwrap().balance,
        7
    );
    assert_eq!(bench.logins(), 2);
}

#[tokio::test]
async fn a_login_has_its_own_deadline_and_a_waiter_its_own() {
    let (_gate, reply) = gate();
    let bench = bench_with(
        |builder| {
            builder
                .login_timeout(Duration::from_secs(20))
                .timeout(Duration::from_secs(5))
        },
        move |_, seen| reply(seen),
    );
    let client = bench.client.clone();
    let waiter = tokio::spawn(async move { client.send(ASK).await });
    until(|| bench.logins() == 1).await;
    bench.clock.advance(Duration::from_secs(5));
    let error = waiter.await.unwrap().unwrap_err();
    assert!(
        error.is_timeout() && error.kind() == ErrorKind::Transport,
        "{error}"
    );
    assert!(!error.may_have_executed());

    // The login goes on; when its own time is up, the next request begins another.
    bench.clock.advance(Duration::from_secs(15));
    tokio::task::yield_now().await;
    let client = bench.client.clone();
    let _next = tokio::spawn(async move { client.send(ASK).await });
    until(|| bench.logins() == 2).await;
}

#[tokio::test]
async fn the_variables_are_those_of_the_credentials() {
    for (credentials, expected) in [
        (
            Credentials::username("till-7", "pw"),
            json!({ "username": "till-7", "password": "pw" }),
        ),
        (
            Credentials::email("a@example.com", "pw"),
            json!({ "email": "a@example.com", "password": "pw" }),
        ),
    ] {
        let (gate, reply) = gate();
        gate.add_permits(1);
        let bench = bench_with(
            |builder| builder.credentials(credentials),
            move |_, seen| reply(seen),
        );
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.seen()[0].body["variables"], expected);
    }
}

fn unknown(text: &'static str) -> Value {
    json!({ "errors": [{ "message": text, "locations": [{ "line": 1, "column": 65 }] }] })
}

fn asks_for(seen: &Seen, field: &str) -> bool {
    seen.body["query"]
        .as_str()
        .unwrap()
        .contains(&format!("{{{field}("))
}

#[tokio::test]
async fn the_other_spelling_is_tried_and_remembered() {
    for text in [
        "Cannot query field \"loginUser\" on type \"Query\". Did you mean \"LoginUser\"?",
        "Unknown field \"loginUser\" on type \"Query\". Did you mean \"LoginUser\"?",
        "Unknown field 'loginUser'",
    ] {
        let bench = bench(move |_, seen| async move {
            match seen.is_login() {
                true if asks_for(&seen, "loginUser") => answer(400, &unknown(text), None),
                true => logged_in("token"),
                false => balance(None),
            }
        });
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.logins(), 2);
        bench.clock.advance(Duration::from_hours(1));
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.logins(), 3, "the spelling is remembered");
    }
}

#[tokio::test]
async fn the_spelling_is_a_setting() {
    let bench = bench_with(
        |builder| builder.login_field(LoginField::PascalCase),
        |_, seen| async move {
            if seen.is_login() {
                logged_in("token")
            } else {
                balance(None)
            }
        },
    );
    bench.client.send(ASK).await.unwrap();
    assert!(asks_for(&bench.seen()[0], "LoginUser"));
    assert_eq!(bench.logins(), 1);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_however_many_wait() {
    for body in [
        json!({ "errors": [{ "message": "Wrong username or password" }], "data": { "loginUser": null } }),
        json!({ "errors": [{ "message": "Cannot query field \"id\" on type \"loginUser\"" }] }),
        json!({ "errors": [{ "message": "Unknown user loginUser" }] }),
        json!({ "errors": [{ "message": "Unknown field \"loginUser\"" }], "data": { "loginUser": { "id": 1 } } }),
        json!({ "errors": [{ "message": "Unknown field \"loginUser\"" }], "data": { "loginUser": null } }),
        json!({ "errors": [{ "message": "Unknown field \"loginUser\"" }, { "message": "Wrong password" }] }),
    ] {
        let reply = body.clone();
        let bench = bench(move |_, _| {
            let reply = answer(200, &reply, None);
            async move {
                tokio::task::yield_now().await;
                reply
            }
        });
        let tasks: Vec<_> = (0..10)
            .map(|_| {
                let client = bench.client.clone();
                tokio::spawn(async move { client.send(ASK).await })
            })
            .collect();
        for task in tasks {
            let error = task.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Login);
            assert!(
                error
                    .to_string()
                    .contains(body["errors"][0]["message"].as_str().unwrap()),
                "{error}"
            );
            let errors = body["errors"].as_array().unwrap();
            assert_eq!(error.graphql_errors().len(), errors.len());
        }
        assert_eq!((bench.logins(), bench.operations()), (1, 0), "{body}");
    }
}

#[tokio::test]
async fn both_spellings_unknown_is_an_error_after_two_tries() {
    let bench = bench(|_, seen| async move {
        let text = if asks_for(&seen, "loginUser") {
            "Unknown field \"loginUser\""
        } else {
            "Unknown field \"LoginUser\""
        };
        answer(200, &unknown(text), None)
    });
    assert_eq!(
        bench.client.send(ASK).await.unwrap_err().kind(),
        ErrorKind::Login
    );
    assert_eq!(bench.logins(), 2);
}

#[tokio::test]
async fn a_login_without_a_token_says_so() {
    let bench =
        bench(|_, _| async { answer(200, &json!({ "data": { "loginUser": { "id": 1 } } }), None) });
    let error = bench.client.send(ASK).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Login);
    assert!(error.to_string().contains("X-Authorization"), "{error}");
}

#[tokio::test]
async fn a_login_that_meets_no_graphql_says_what_it_met() {
    for (status, kind) in [
        (500, ErrorKind::Status),
        (200, ErrorKind::Status),
        (302, ErrorKind::Status),
        (403, ErrorKind::Login),
        (429, ErrorKind::Throttled),
    ] {
        let bench =
            bench(move |_, _| async move { raw(status, "<html>hunter2</html>".to_owned(), None) });
        let error = bench.client.send(ASK).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status}");
        assert!(
            error.to_string().contains(&status.to_string())
                && !format!("{error:?}").contains("hunter2")
        );
    }
}

#[tokio::test]
async fn an_expired_token_is_replaced_before_sending() {
    for (first, life) in [("opaque".to_owned(), 3600), (jwt(100, 400, "a"), 300)] {
        let bench = bench(move |number, seen| {
            let first = first.clone();
            async move {
                match (seen.is_login(), number) {
                    (true, 0) => logged_in(&first),
                    (true, _) => logged_in("second"),
                    (false, _) => balance(None),
                }
            }
        });
        bench.client.send(ASK).await.unwrap();
        bench.clock.advance(Duration::from_secs(life));
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.logins(), 2, "life {life}");
        assert_eq!(
            bench.seen().last().unwrap().token.as_deref(),
            Some("second")
        );
    }
}

#[tokio::test]
async fn a_token_about_to_end_is_renewed_beside_the_request() {
    let (gate, reply) = gate();
    let bench = bench(move |_, seen| reply(seen));
    gate.add_permits(1);
    bench.client.send(ASK).await.unwrap();
    bench.clock.advance(Duration::from_secs(3545));
    // The login hangs, the requests do not.
    for _ in 0..5 {
        bench.client.send(ASK).await.unwrap();
    }
    until(|| bench.logins() == 2).await;
    gate.add_permits(1);
    tokio::task::yield_now().await;
}

#[tokio::test]
async fn a_failed_renewal_does_not_hurt_while_the_token_lives() {
    let fails = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&fails);
    let bench = bench(move |number, seen| {
        let fails = Arc::clone(&counted);
        async move {
            match (seen.is_login(), number) {
                (true, 0) => logged_in("first"),
                (true, _) => {
                    fails.fetch_add(1, Ordering::SeqCst);
                    Err(TransportError::new(TransportErrorKind::Connect))
                }
                (false, _) => balance(None),
            }
        }
    });
    bench.client.send(ASK).await.unwrap();
    bench.clock.advance(Duration::from_secs(3545));
    for _ in 0..5 {
        bench.client.send(ASK).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert_eq!(
        fails.load(Ordering::SeqCst),
        1,
        "not again with every request"
    );
    bench.clock.advance(Duration::from_secs(10));
    bench.client.send(ASK).await.unwrap();
    until(|| fails.load(Ordering::SeqCst) == 2).await;
    bench.clock.advance(Duration::from_mins(1));
    assert_eq!(
        bench.client.send(ASK).await.unwrap_err().kind(),
        ErrorKind::Transport
    );
}

struct Vault(AtomicUsize);

impl CredentialsProvider for Vault {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, ProviderError>> + Send + '_>> {
        let asked = self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            match asked {
                0 => Ok(Credentials::username("till-7", "from the vault")),
                1 => Ok(Credentials::token("token-of-the-vault")),
                2 => Ok(Credentials::none()),
                _ => Err("the vault is sealed".into()),
            }
        })
    }
}

#[tokio::test]
async fn a_provider_is_asked_at_each_login() {
    let bench = bench_with(
        |builder| builder.credentials(Credentials::provider(Vault(AtomicUsize::new(0)))),
        |_, seen| async move {
            if seen.is_login() {
                logged_in("first")
            } else {
                balance(None)
            }
        },
    );
    let hour = Duration::from_hours(1);
    bench.client.send(ASK).await.unwrap();
    assert_eq!(
        bench.seen()[0].body["variables"]["password"],
        "from the vault"
    );
    bench.clock.advance(hour);
    bench.client.send(ASK).await.unwrap();
    assert_eq!(
        bench.seen().last().unwrap().token.as_deref(),
        Some("token-of-the-vault")
    );
    bench.clock.advance(hour);
    assert_eq!(
        bench.client.send(ASK).await.unwrap_err().kind(),
        ErrorKind::Configuration
    );
    let sealed = bench.client.send(ASK).await.unwrap_err();
    assert_eq!(
        std::error::Error::source(&sealed).unwrap().to_string(),
        "the vault is sealed"
    );
}

#[tokio::test]
async fn without_credentials_no_token_is_sent_or_taken() {
    let bench = bench_with(
        |builder| builder.credentials(Credentials::none()),
        |number, _| async move {
            if number < 2 {
                balance(Some("a-token"))
            } else {
                unauthorized()
            }
        },
    );
    bench.client.send(ASK).await.unwrap();
    bench.client.send(ASK).await.unwrap();
    assert!(bench.client.send(ASK).await.unwrap_err().is_unauthorized());
    assert_eq!(bench.seen().len(), 3);
    assert!(bench.seen().iter().all(|seen| seen.token.is_none()));
}

#[tokio::test]
async fn a_login_that_panics_is_not_begun_for_ever() {
    let bench = bench(|_, _| std::future::poll_fn(|_| panic!("a broken transport")));
    let error = bench.client.send(ASK).await.unwrap_err();
    assert_eq!((error.kind(), bench.logins()), (ErrorKind::Login, 3));
}
