//! Which token a request is sent with.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};

use super::support::{
    ASK, Policy, REDEEM, Server, balance, bench, bench_with, logged_in, unauthorized, until,
};
use crate::session::jwt;
use crate::{Client, Credentials, Error};

async fn many(client: &Client, tasks: usize) -> Vec<Result<i32, Error>> {
    let tasks: Vec<_> = (0..tasks)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                if number % 2 == 0 {
                    client.send(ASK).await.map(|data| data.balance)
                } else {
                    client.send(REDEEM).await.map(|data| data.balance)
                }
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

async fn sixty_four_tasks_with_one_login(policy: Policy) {
    let server = Server::new(policy);
    let replies = server.clone();
    let bench = bench(move |number, seen| replies.reply(number, seen));
    for _ in 0..3 {
        for result in many(&bench.client, 64).await {
            assert_eq!(result.unwrap(), 7, "{policy:?}");
        }
    }
    assert_eq!(bench.logins(), 1, "{policy:?}");
    if policy.kills_old {
        assert!(
            bench.operations() < 3 * 64 + 130,
            "hardly more refusals than the first burst: {}",
            bench.operations()
        );
    }
}

fn policies() -> impl Iterator<Item = Policy> {
    (0..8).map(|bits| Policy {
        rotates: bits & 1 > 0,
        kills_old: bits & 2 > 0,
        shuffles: bits & 4 > 0,
    })
}

#[tokio::test]
async fn every_policy_needs_one_login() {
    for policy in policies() {
        sixty_four_tasks_with_one_login(policy).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn every_policy_needs_one_login_on_many_threads() {
    for _ in 0..5 {
        for policy in policies() {
            sixty_four_tasks_with_one_login(policy).await;
        }
    }
}

#[tokio::test]
async fn requests_stay_parallel_where_the_old_token_survives() {
    let server = Server::new(Policy {
        rotates: true,
        kills_old: false,
        shuffles: true,
    });
    let replies = server.clone();
    let bench = bench(move |number, seen| replies.reply(number, seen));
    many(&bench.client, 64).await;
    server.tokens().most_at_once = 0;
    many(&bench.client, 64).await;
    assert!(server.tokens().most_at_once > 1);
}

#[tokio::test]
async fn requests_take_turns_where_the_old_token_is_killed() {
    let server = Server::new(Policy {
        rotates: true,
        kills_old: true,
        shuffles: true,
    });
    let replies = server.clone();
    let bench = bench(move |number, seen| replies.reply(number, seen));
    many(&bench.client, 64).await;
    server.tokens().most_at_once = 0;
    many(&bench.client, 64).await;
    assert_eq!(server.tokens().most_at_once, 1);
    // A request that is dropped passes its turn on.
    let client = bench.client.clone();
    let dropped = tokio::spawn(async move { client.send(ASK).await });
    tokio::task::yield_now().await;
    dropped.abort();
    bench.client.send(ASK).await.unwrap();
}

#[tokio::test]
async fn turns_end_when_two_requests_with_the_old_token_are_served() {
    // Requests 1 to 4 are out with the token `a`. Request 1 brings `b`; request 2 is refused, which
    // looks like a server that kills; request 3, sent with `a`, is served with a token in exchange.
    let gates: Arc<[Semaphore; 8]> = Arc::new(std::array::from_fn(|_| Semaphore::new(0)));
    let held = Arc::clone(&gates);
    let bench = bench(move |number, seen| {
        let gates = Arc::clone(&held);
        async move {
            if seen.is_login() {
                return logged_in(&jwt(10, 4000, "a"));
            }
            gates[number].acquire().await.unwrap().forget();
            match number {
                1 => balance(Some(&jwt(20, 4000, "b"))),
                2 => unauthorized(),
                3 => balance(Some(&jwt(15, 4000, "late"))),
                _ => balance(None),
            }
        }
    });
    let send = || {
        let client = bench.client.clone();
        tokio::spawn(async move { client.send(ASK).await })
    };
    let out: Vec<_> = (0..3).map(|_| send()).collect();
    until(|| bench.operations() == 3).await;
    gates[1].add_permits(1);
    gates[2].add_permits(1);
    until(|| bench.operations() == 4).await;
    // One holds the turn now, so a second does not go out…
    let waiting = send();
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert_eq!(bench.operations(), 4);
    // …until the old token is seen to survive.
    gates[3].add_permits(1);
    until(|| out.iter().filter(|task| task.is_finished()).count() == 2).await;
    let free = send();
    until(|| bench.operations() == 5).await;
    for gate in gates.iter() {
        gate.add_permits(1);
    }
    for task in out.into_iter().chain([waiting, free]) {
        task.await.unwrap().unwrap();
    }
    assert_eq!(bench.logins(), 1);
    assert_eq!(
        bench.seen().last().unwrap().token,
        Some(jwt(20, 4000, "b")),
        "the late token is older"
    );
}

#[tokio::test]
async fn a_late_answer_brings_no_older_token_back() {
    // The tokens that requests 1 and 2 bring; 2 is answered first.
    let cases = [
        (jwt(20, 90, "one"), jwt(30, 90, "two"), "two"),
        (jwt(30, 90, "one"), jwt(20, 90, "two"), "one"),
        (jwt(20, 91, "one"), jwt(20, 90, "two"), "one"),
        (jwt(20, 90, "one"), jwt(20, 90, "two"), "two"),
        ("opaque-one".to_owned(), "opaque-two".to_owned(), "two"),
    ];
    for (one, two, expected) in cases {
        let late = Arc::new(Notify::new());
        let expected = if expected == "one" {
            one.clone()
        } else {
            two.clone()
        };
        let (brings, wait) = ((one, two), Arc::clone(&late));
        let bench = bench(move |number, seen| {
            let ((one, two), wait) = (brings.clone(), Arc::clone(&wait));
            async move {
                match number {
                    0 => logged_in(&jwt(10, 80, "login")),
                    1 => {
                        wait.notified().await;
                        balance(Some(&one))
                    }
                    2 => balance(Some(&two)),
                    _ => {
                        assert!(seen.token.is_some());
                        balance(None)
                    }
                }
            }
        });
        let client = bench.client.clone();
        let first = tokio::spawn(async move { client.send(ASK).await });
        until(|| bench.operations() == 1).await;
        bench.client.send(ASK).await.unwrap();
        late.notify_one();
        first.await.unwrap().unwrap();
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.seen().last().unwrap().token, Some(expected));
    }
}

#[tokio::test]
async fn a_token_is_taken_from_a_refusal_too() {
    let bench = bench(|number, seen| async move {
        match (number, seen.token.as_deref()) {
            (0, _) => logged_in("first-token"),
            (1, _) => super::support::answer(
                200,
                &serde_json::json!({ "errors": [{ "message": "Unauthorized" }] }),
                Some("Bearer second-token"),
            ),
            (_, Some("second-token")) => balance(None),
            _ => unauthorized(),
        }
    });
    bench.client.send(ASK).await.unwrap();
    assert_eq!((bench.logins(), bench.operations()), (1, 2));
}

#[tokio::test]
async fn a_revoked_token_costs_one_login_however_many_are_refused() {
    let server = Server::new(Policy {
        shuffles: true,
        ..Policy::default()
    });
    let replies = server.clone();
    let bench = bench(move |number, seen| replies.reply(number, seen));
    bench.client.send(ASK).await.unwrap();
    server.revoke_all();
    for result in many(&bench.client, 10).await {
        result.unwrap();
    }
    assert_eq!(bench.logins(), 2);
}

#[tokio::test]
async fn after_a_login_a_refusal_is_final() {
    let bench = bench(|_, seen| async move {
        if seen.is_login() {
            logged_in("token")
        } else {
            unauthorized()
        }
    });
    let error = bench.client.send(ASK).await.unwrap_err();
    assert!(
        error.is_unauthorized() && error.to_string().contains("Unauthorized"),
        "{error}"
    );
    assert_eq!((bench.logins(), bench.operations()), (2, 2));
}

#[tokio::test]
async fn http_401_is_a_refusal_with_and_without_graphql() {
    for body in [
        r#"{"message":"Unauthenticated."}"#,
        r#"{"errors":[{"message":"no"}]}"#,
        "",
        "<html>",
    ] {
        let bench = bench(move |number, seen| async move {
            match number {
                1 => super::support::raw(401, body.to_owned(), None),
                _ if seen.is_login() => logged_in("token"),
                _ => balance(None),
            }
        });
        bench.client.send(ASK).await.unwrap();
        assert_eq!(bench.logins(), 2, "{body}");
    }
}

#[tokio::test]
async fn a_server_that_refuses_and_rotates_for_ever_is_left() {
    let bench = bench(|number, seen| async move {
        if seen.is_login() {
            return logged_in("token");
        }
        let body = serde_json::json!({ "errors": [{ "message": "Unauthorized" }] });
        super::support::answer(200, &body, Some(&format!("token-{number}")))
    });
    assert!(bench.client.send(ASK).await.unwrap_err().is_unauthorized());
    assert!(bench.operations() <= 64);
}

#[tokio::test]
async fn a_fixed_token_rotates_and_never_logs_in() {
    let bench = bench_with(
        |builder| builder.credentials(Credentials::token("Bearer fixed-token")),
        |number, _| async move {
            match number {
                0 => balance(Some("rotated-token")),
                1 => balance(None),
                _ => unauthorized(),
            }
        },
    );
    bench.client.send(ASK).await.unwrap();
    bench.clock.advance(Duration::from_hours(5));
    bench.client.send(ASK).await.unwrap();
    assert!(bench.client.send(ASK).await.unwrap_err().is_unauthorized());
    let tokens: Vec<_> = bench
        .seen()
        .into_iter()
        .map(|seen| seen.token.unwrap())
        .collect();
    assert_eq!(tokens, ["fixed-token", "rotated-token", "rotated-token"]);
}

#[tokio::test]
async fn a_fixed_token_survives_a_server_that_kills() {
    let server = Server::new(Policy {
        rotates: true,
        kills_old: true,
        shuffles: true,
    });
    server.tokens().alive.insert("fixed-token".to_owned());
    let replies = server.clone();
    let bench = bench_with(
        |builder| builder.credentials(Credentials::token("fixed-token")),
        move |number, seen| replies.reply(number, seen),
    );
    for result in many(&bench.client, 64).await {
        result.unwrap();
    }
    assert_eq!(bench.logins(), 0);
}
