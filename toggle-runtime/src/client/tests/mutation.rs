//! A mutation is never sent twice unless it provably did not run.

use std::time::Duration;

use serde_json::{Value, json};

use super::support::{
    ASK, Answer, REDEEM, answer, balance, bench, bench_with, logged_in, raw, until,
};
use crate::{ErrorKind, TransportError, TransportErrorKind};

/// Logs in, gives the first operation `first` and every later one a balance.
async fn redeem(
    first: impl Fn() -> Answer + Send + Sync + 'static,
) -> (Result<i32, crate::Error>, usize) {
    let first = std::sync::Arc::new(first);
    let bench = bench(move |number, seen| {
        let first = std::sync::Arc::clone(&first);
        async move {
            match number {
                1 => first(),
                _ if seen.is_login() => logged_in(&format!("token-{number}")),
                _ => balance(None),
            }
        }
    });
    (
        bench.client.send(REDEEM).await.map(|data| data.balance),
        bench.operations(),
    )
}

fn refusal(errors: &Value, data: Option<Value>) -> Value {
    let mut body = json!({ "errors": errors });
    if let Some(data) = data {
        body["data"] = data;
    }
    body
}

#[tokio::test]
async fn it_is_sent_again_when_it_provably_did_not_run() {
    let plain = json!([{ "message": "Unauthorized" }]);
    let at_root =
        json!([{ "message": "Unauthorized", "locations": [{ "line": 1, "column": 30 }] }]);
    for body in [
        refusal(&plain, None),
        refusal(&plain, Some(Value::Null)),
        refusal(&plain, Some(json!({ "balance": null }))),
        refusal(&at_root, None),
        refusal(&at_root, Some(json!({ "balance": null }))),
    ] {
        for status in [200, 401] {
            let reply = body.clone();
            let (result, sent) = redeem(move || answer(status, &reply, None)).await;
            assert_eq!((result.unwrap(), sent), (7, 2), "{status} {body}");
        }
    }
}

#[tokio::test]
async fn it_is_not_sent_again_when_that_is_in_doubt() {
    let plain = json!({ "message": "Unauthorized" });
    let elsewhere =
        json!({ "message": "Unauthorized", "locations": [{ "line": 1, "column": 31 }] });
    let no_place = json!({ "message": "Unauthorized", "locations": [{}] });
    let other = json!({ "message": "Internal server error" });
    let validated = json!({ "message": "Unauthorized", "validation": {}, "locations": [{ "line": 1, "column": 31 }] });
    let deeper = json!({ "message": "Unauthorized", "path": ["balance", "amount"] });
    for (status, body) in [
        (200, refusal(&json!([plain]), Some(json!({ "zzz": null })))),
        (200, refusal(&json!([validated]), None)),
        (200, refusal(&json!([deeper]), Some(Value::Null))),
        (200, refusal(&json!([{ "message": " unauthorized" }]), None)),
        (200, refusal(&json!([plain]), Some(json!({ "balance": 5 })))),
        (200, refusal(&json!([plain, other]), None)),
        (200, refusal(&json!([elsewhere]), None)),
        (200, refusal(&json!([plain, elsewhere]), Some(Value::Null))),
        (200, refusal(&json!([no_place]), None)),
        (200, refusal(&json!([plain]), Some(json!({})))),
        (401, refusal(&json!([other]), None)),
        (401, json!({ "message": "Unauthenticated." })),
    ] {
        let reply = body.clone();
        let (result, sent) = redeem(move || answer(status, &reply, None)).await;
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), sent),
            (ErrorKind::Unauthorized, 1),
            "{status} {body}"
        );
        assert!(error.may_have_executed(), "{status} {body}");
    }
}

#[tokio::test]
async fn a_bare_401_proves_nothing() {
    for body in ["", "<html>", r#"{"message":"Unauthenticated."}"#] {
        let (result, sent) = redeem(move || raw(401, body.to_owned(), None)).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), sent), (ErrorKind::Unauthorized, 1), "{body}");
        assert!(error.may_have_executed(), "{body}");
    }
}

#[tokio::test]
async fn unreadable_values_beside_errors_mean_it_was_executed() {
    for message in [
        "Internal server error",
        "Unauthorized",
        "validation",
        "Throttled",
    ] {
        let body = json!({ "errors": [{ "message": message }], "data": { "balance": "a lot" } });
        let reply = body.clone();
        let (result, sent) = redeem(move || answer(200, &reply, None)).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), sent), (ErrorKind::Executed, 1), "{message}");
        assert!(error.may_have_executed());
        assert_eq!(error.raw_body().unwrap(), &body.to_string());
        assert_eq!(error.graphql_errors()[0].message(), message);
        assert!(error.to_string().contains(message), "{error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains("data.balance"), "{source}");
    }
}

#[tokio::test]
async fn a_null_beside_errors_is_what_the_server_says_and_no_decode_failure() {
    for (message, kind) in [
        ("Internal server error", ErrorKind::GraphQl),
        ("validation", ErrorKind::Validation),
    ] {
        let body = json!({ "errors": [{ "message": message }], "data": { "balance": null } });
        let (result, _) = redeem(move || answer(200, &body, None)).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(std::error::Error::source(&error).is_none(), "{error:?}");
    }
}

#[tokio::test]
async fn after_a_refusal_that_was_not_repeated_the_next_operation_logs_in() {
    let bench = bench(|number, seen| async move {
        match number {
            1 => answer(401, &json!({ "message": "Unauthenticated." }), None),
            _ if seen.is_login() => logged_in(&format!("token-{number}")),
            _ => balance(None),
        }
    });
    bench.client.send(REDEEM).await.unwrap_err();
    assert_eq!(bench.logins(), 1);
    bench.client.send(REDEEM).await.unwrap();
    assert_eq!((bench.logins(), bench.operations()), (2, 2));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_means_it_was_executed() {
    for (body, says) in [
        (r#"{"data":{"balance":"a lot"}}"#, "data.balance"),
        (r#"{"data":{}}"#, "data.balance"),
        (r#"{"data":null}"#, "null"),
        (r#"{"data":{"balance":7"#, "ends"),
        (r#"{"receipt":"6301190004871637839"}"#, "neither"),
    ] {
        let (result, sent) = redeem(move || raw(200, body.to_owned(), None)).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), sent), (ErrorKind::Executed, 1), "{body}");
        assert!(
            error.may_have_executed() && error.to_string().contains(says),
            "{error}"
        );
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(
            !format!("{error} {error:?}").contains("63011900"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_leaves_the_outcome_open() {
    for kind in [
        TransportErrorKind::Timeout,
        TransportErrorKind::BodyTooLarge,
        TransportErrorKind::Other,
    ] {
        let (result, sent) = redeem(move || Err(TransportError::new(kind))).await;
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), sent),
            (ErrorKind::OutcomeUnknown, 1),
            "{kind:?}"
        );
        assert!(error.may_have_executed());
        assert_eq!(error.is_timeout(), kind == TransportErrorKind::Timeout);
    }
    for (status, body) in [
        (500, "<html>"),
        (502, ""),
        (503, "{}"),
        (408, ""),
        (200, "<html>"),
        (200, ""),
    ] {
        let (result, sent) = redeem(move || raw(status, body.to_owned(), None)).await;
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), sent),
            (ErrorKind::OutcomeUnknown, 1),
            "{status} {body}"
        );
        assert_eq!(error.status().unwrap(), status);
    }
}

#[tokio::test]
async fn what_is_said_of_a_lost_answer_is_no_more_than_is_known() {
    for (kind, says) in [
        (
            TransportErrorKind::Timeout,
            "`Redeem` may have been sent, and no answer came: ",
        ),
        (
            TransportErrorKind::Other,
            "`Redeem` may have been sent, and no answer came: ",
        ),
        (
            TransportErrorKind::BodyTooLarge,
            "`Redeem` was sent and its answer was lost: ",
        ),
    ] {
        let (result, _) = redeem(move || Err(TransportError::new(kind))).await;
        let error = result.unwrap_err();
        assert!(error.to_string().starts_with(says), "{error}");
    }
}

#[tokio::test]
async fn a_transport_that_never_answers_is_left_at_the_deadline() {
    let bench = bench_with(
        |builder| builder.timeout(Duration::from_secs(30)),
        |_, seen| async move {
            if seen.is_login() {
                return logged_in("a-token");
            }
            std::future::pending().await
        },
    );
    let asked = tokio::spawn({
        let client = bench.client.clone();
        async move { client.send(ASK).await.unwrap_err() }
    });
    let redeemed = tokio::spawn({
        let client = bench.client.clone();
        async move { client.send(REDEEM).await.unwrap_err() }
    });
    until(|| bench.operations() == 2).await;
    bench.clock.advance(Duration::from_millis(29_999));
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert!(!asked.is_finished() && !redeemed.is_finished());
    bench.clock.advance(Duration::from_millis(1));
    until(|| asked.is_finished() && redeemed.is_finished()).await;
    let (asked, redeemed) = (asked.await.unwrap(), redeemed.await.unwrap());
    assert!(asked.is_timeout() && redeemed.is_timeout());
    assert_eq!(asked.kind(), ErrorKind::Transport);
    assert_eq!(redeemed.kind(), ErrorKind::OutcomeUnknown);
    assert!(!asked.may_have_executed() && redeemed.may_have_executed());
}

#[tokio::test]
async fn what_was_provably_not_sent_or_refused_says_so() {
    let (result, sent) = redeem(|| Err(TransportError::new(TransportErrorKind::Connect))).await;
    let error = result.unwrap_err();
    assert_eq!(
        (error.kind(), sent, error.may_have_executed()),
        (ErrorKind::Transport, 1, false)
    );

    for (status, body, kind, may_have_executed) in [
        (429, String::new(), ErrorKind::Throttled, false),
        (413, "<html>".to_owned(), ErrorKind::Status, false),
        (302, String::new(), ErrorKind::Status, true),
        (200, r#"{"errors":[{"message":"Throttled"}]}"#.to_owned(), ErrorKind::Throttled, false),
        (
            200,
            r#"{"errors":[{"message":"validation","locations":[{"line":1,"column":30}],"validation":{"currency":["This field is required"]},"customer_facing":false}],"data":{"balance":null}}"#.to_owned(),
            ErrorKind::Validation,
            false,
        ),
        (
            200,
            r#"{"errors":[{"message":"validation","locations":[{"line":2,"column":29}],"validation":{"currency":["This field is required"]},"customer_facing":false}],"data":{"balance":null}}"#.to_owned(),
            ErrorKind::Validation,
            true,
        ),
        (200, r#"{"errors":[{"message":"Internal server error"}],"data":{"balance":null}}"#.to_owned(), ErrorKind::GraphQl, true),
        (200, r#"{"errors":[{"message":"validation"}],"data":{"balance":7}}"#.to_owned(), ErrorKind::Validation, true),
    ] {
        let reply = body.clone();
        let (result, sent) = redeem(move || raw(status, reply.clone(), None)).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), sent), (kind, 1), "{status} {body}");
        assert_eq!(error.may_have_executed(), may_have_executed, "{status} {body}");
    }
}

#[tokio::test]
async fn execute_keeps_the_raw_answer_of_what_cannot_be_decoded() {
    let body = r#"{"data":{"balance":"a lot"},"extensions":{"x":1}}"#;
    let bench = bench(move |_, seen| async move {
        if seen.is_login() {
            logged_in("a-token")
        } else {
            raw(200, body.to_owned(), Some("next-token"))
        }
    });
    let response = bench.client.execute(REDEEM).await.unwrap();
    assert_eq!(response.data(), None);
    assert_eq!(response.raw_body(), body);
    assert_eq!(response.extensions().unwrap()["x"], 1);
    assert!(response.headers().is_empty(), "the token is not handed out");
    assert_eq!(
        response.into_result().unwrap_err().kind(),
        ErrorKind::Executed
    );
    assert_eq!(
        bench.client.send(ASK).await.unwrap_err().kind(),
        ErrorKind::Decode
    );
}
