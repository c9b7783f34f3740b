//! The handle: what it records, and how it ends.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;
use toggle_sandbox::{Fault, PASSWORD, Sandbox};

use crate::support::{Caller, address, exchange, http_post, log_in, post, try_post};

#[tokio::test]
async fn requests_are_recorded_without_their_token() {
    let caller = Caller::new().await;
    let query =
        "query Shop { a: Accounts { id } ...More } fragment More on Query { Orders { total } }";
    let answer = caller.send_with(query, json!({ "x": 1 })).await;
    drop(answer);
    let requests = caller.sandbox.requests();
    assert_eq!(requests.len(), 2);

    let login = &requests[0];
    assert_eq!(login.operation_name(), None);
    assert_eq!(login.root_fields(), ["loginUser"]);
    assert_eq!(login.authorization_fingerprint(), None);
    assert_eq!(login.variables()["password"], PASSWORD);
    assert!(!format!("{login:?}").contains(PASSWORD));

    let shop = &requests[1];
    assert_eq!(shop.operation_name(), Some("Shop"));
    assert_eq!(shop.root_fields(), ["Accounts", "Orders"]);
    assert_eq!(shop.query(), query);
    assert!(!shop.is_mutation());
    assert_eq!(shop.header("content-type"), Some("application/json"));
    assert_eq!(shop.header("authorization"), None);
    let token = caller.authorization.strip_prefix("Bearer ").unwrap();
    let fingerprint = Sandbox::fingerprint(token);
    assert_eq!(fingerprint.len(), 12);
    assert_eq!(shop.authorization_fingerprint(), Some(fingerprint));
    assert!(!format!("{shop:?}").contains(token));
    assert!(shop.body().starts_with(b"{\"query\":"));
}

#[tokio::test]
async fn the_port_serves_at_once_and_is_closed_after_shutdown() {
    let sandbox = Sandbox::start().await;
    log_in(&sandbox).await.token();
    let endpoint = address(&sandbox).to_owned();
    // A client that never ends its request does not keep the port.
    let idle = tokio::net::TcpStream::connect(&endpoint).await.unwrap();
    sandbox.shutdown().await;
    assert_eq!(exchange(&endpoint, &http_post("{}", None)).await, None);
    drop(idle);
}

#[tokio::test]
async fn two_sandboxes_share_nothing() {
    let (first, second) = (Caller::new().await, Caller::new().await);
    first.adjust(json!({})).await;
    let card = toggle_sandbox::EXAMPLE_CARD;
    assert_eq!(first.sandbox.ledger().balance(card), Some(4000));
    assert_eq!(second.sandbox.ledger().balance(card), Some(5000));
}

#[tokio::test]
async fn a_taken_port_is_told() {
    let sandbox = Sandbox::start().await;
    let port = address(&sandbox).rsplit(':').next().unwrap();
    let taken = Sandbox::builder()
        .port(port.parse().unwrap())
        .try_start()
        .await;
    assert_eq!(taken.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn only_post_to_graphql_is_served() {
    let sandbox = Sandbox::start().await;
    for (request, status) in [("GET /graphql", "405"), ("POST /other", "404")] {
        let bytes = format!(
            "{request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
        );
        let answer = exchange(address(&sandbox), bytes.as_bytes()).await;
        let answer = answer.unwrap();
        assert_eq!(answer.split(' ').nth(1), Some(status), "{answer}");
    }
}

/// A failed assertion in a handler must not be lost in the server's task.
#[tokio::test]
async fn dropping_after_a_handler_panicked_panics() {
    let sandbox = Sandbox::start().await;
    sandbox.fault_next(Fault::inspect(|request| {
        assert!(
            request.is_mutation(),
            "meant to fail: this panic is the test"
        );
    }));
    let body = json!({ "query": "{ __typename }" }).to_string();
    assert!(try_post(&sandbox, &body, None).await.is_none());
    // The sandbox goes on serving; only its end tells.
    post(&sandbox, &body, None).await;
    let dropped = catch_unwind(AssertUnwindSafe(|| drop(sandbox)));
    let message = dropped.unwrap_err();
    let message = message.downcast_ref::<&str>().unwrap();
    assert!(message.contains("handler panicked"), "{message}");
}

/// Panicking while another panic unwinds would abort the whole test run.
#[tokio::test]
async fn dropping_during_a_panic_leaves_that_panic_alone() {
    let sandbox = Sandbox::start().await;
    sandbox.fault_next(Fault::inspect(|_| {
        panic!("meant to fail: this panic is the test")
    }));
    assert!(try_post(&sandbox, "{}", None).await.is_none());
    let unwound = catch_unwind(AssertUnwindSafe(|| {
        let _held = sandbox;
        panic!("the test's own panic");
    }));
    let message = unwound.unwrap_err();
    assert_eq!(
        message.downcast_ref::<&str>(),
        Some(&"the test's own panic")
    );
}
