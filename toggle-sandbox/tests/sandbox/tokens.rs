//! Login, expiry and rotation.

use std::time::Duration;

use serde_json::{Value, json};
use toggle_sandbox::{
    EMAIL, LoginSpelling, OldToken, PASSWORD, Rotation, Sandbox, TokenHeaders, USERNAME, User,
};

use crate::support::{Answer, Caller, log_in, post};

const ACCOUNTS: &str = "{ Accounts { id } }";

async fn log_in_as(sandbox: &Sandbox, field: &str, arguments: &str) -> Answer {
    let body = json!({ "query": format!("{{ {field}({arguments}) {{ id }} }}") });
    post(sandbox, &body.to_string(), None).await
}

#[tokio::test]
async fn both_spellings_both_names_and_further_users_log_in() {
    let sandbox = Sandbox::builder()
        .user(User::new(9, "till", "till@example.com", "secret"))
        .start()
        .await;
    for field in ["loginUser", "LoginUser"] {
        for who in [
            format!("username: \"{USERNAME}\""),
            format!("email: \"{EMAIL}\""),
        ] {
            let arguments = format!("{who}, password: \"{PASSWORD}\"");
            let answer = log_in_as(&sandbox, field, &arguments).await;
            assert_eq!(answer.field(field)["id"], 123);
        }
    }
    let till = log_in_as(
        &sandbox,
        "loginUser",
        "username: \"till\", password: \"secret\"",
    )
    .await;
    assert_eq!(till.field("loginUser")["id"], 9);
    assert_eq!(sandbox.logins(), 5);
}

#[tokio::test]
async fn a_spelling_that_is_not_served_is_an_unknown_field() {
    for (spelling, served, other) in [
        (LoginSpelling::CamelCase, "loginUser", "LoginUser"),
        (LoginSpelling::PascalCase, "LoginUser", "loginUser"),
    ] {
        let sandbox = Sandbox::builder().login_spelling(spelling).start().await;
        let arguments = format!("username: \"{USERNAME}\", password: \"{PASSWORD}\"");
        let answer = log_in_as(&sandbox, other, &arguments).await;
        let expected = json!([{
            "message": format!("Cannot query field \"{other}\" on type \"Query\". Did you mean \"{served}\"?"),
            "locations": [{ "line": 1, "column": 3 }],
            "customer_facing": false,
        }]);
        assert_eq!(answer.json()["errors"], expected);
        assert_eq!(answer.json().get("data"), None);
        assert_eq!(answer.header("X-Authorization"), None);
        log_in_as(&sandbox, served, &arguments).await.token();
        assert_eq!(sandbox.logins(), 1);
    }
}

#[tokio::test]
async fn the_token_header_has_the_form_that_was_set() {
    for (form, x_authorization, authorization) in [
        (TokenHeaders::Both, true, true),
        (TokenHeaders::OnlyXAuthorization, true, false),
        (TokenHeaders::OnlyAuthorization, false, true),
    ] {
        let sandbox = Sandbox::builder()
            .token_headers(form)
            .bearer_prefix(true)
            .start()
            .await;
        let answer = log_in(&sandbox).await;
        assert_eq!(answer.header("X-Authorization").is_some(), x_authorization);
        assert_eq!(answer.header("Authorization").is_some(), authorization);
        let value = answer
            .header("X-Authorization")
            .or(answer.header("Authorization"))
            .unwrap();
        assert!(value.starts_with("Bearer "));
        let body = json!({ "query": ACCOUNTS }).to_string();
        post(&sandbox, &body, Some(value)).await.field("Accounts");
    }
}

#[tokio::test]
async fn a_token_is_a_jwt_that_says_how_long_it_lives() {
    use base64::Engine as _;
    let sandbox = Sandbox::builder()
        .token_lifetime(Duration::from_secs(90))
        .start()
        .await;
    let token = log_in(&sandbox).await.token();
    let parts: Vec<_> = token.split('.').collect();
    assert_eq!(parts.len(), 3);
    let read = |part: &str| -> Value {
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(part)
            .unwrap();
        serde_json::from_slice(&bytes).unwrap()
    };
    assert_eq!(read(parts[0])["alg"], "HS256");
    let claims = read(parts[1]);
    assert_eq!(claims["iat"], sandbox.clock().now().seconds());
    assert_eq!(claims["exp"], sandbox.clock().now().seconds() + 90);
    assert_eq!(claims["sub"], "123");
    assert_ne!(log_in(&sandbox).await.token(), token);
}

#[tokio::test]
async fn without_rotation_only_a_login_answers_with_a_token() {
    let sandbox = Sandbox::builder().rotation(Rotation::Never).start().await;
    let caller = Caller::of(sandbox).await;
    caller.sandbox.clock().advance(Duration::from_secs(3599));
    let answer = caller.send(ACCOUNTS).await;
    answer.field("Accounts");
    assert_eq!(answer.header("X-Authorization"), None);
}

#[tokio::test]
async fn a_replaced_token_survives_or_dies_as_set() {
    for (old_token, survives) in [(OldToken::Survives, true), (OldToken::Dies, false)] {
        let sandbox = Sandbox::builder()
            .rotation(Rotation::EveryAnswer)
            .old_token(old_token)
            .start()
            .await;
        let mut caller = Caller::of(sandbox).await;
        let first = caller.authorization.clone();
        let answer = caller.send(ACCOUNTS).await;
        assert_eq!(
            answer.header("X-Authorization"),
            answer.header("Authorization")
        );
        caller.authorization = format!("Bearer {}", answer.token());
        assert_ne!(caller.authorization, first);
        caller.send(ACCOUNTS).await.field("Accounts");
        caller.authorization = first;
        let with_the_old = caller.send(ACCOUNTS).await;
        assert_eq!(with_the_old.json().get("errors").is_none(), survives);
    }
}

#[tokio::test]
async fn near_its_expiry_a_token_is_replaced() {
    let margin = Duration::from_mins(1);
    let sandbox = Sandbox::builder()
        .rotation(Rotation::NearExpiry(margin))
        .start()
        .await;
    let caller = Caller::of(sandbox).await;
    caller.sandbox.clock().advance(Duration::from_secs(3539));
    assert_eq!(caller.send(ACCOUNTS).await.header("X-Authorization"), None);
    caller.sandbox.clock().advance(Duration::from_secs(1));
    caller.send(ACCOUNTS).await.token();
}

#[tokio::test]
async fn revoked_tokens_are_worthless() {
    let caller = Caller::new().await;
    caller.sandbox.revoke_tokens();
    assert_eq!(caller.send(ACCOUNTS).await.message(), "Unauthorized");
}

#[tokio::test]
async fn a_token_of_another_sandbox_is_worthless() {
    let mut caller = Caller::new().await;
    caller.authorization = Caller::new().await.authorization;
    assert_eq!(caller.send(ACCOUNTS).await.message(), "Unauthorized");
}

#[tokio::test]
async fn unauthorized_may_come_with_401() {
    let sandbox = Sandbox::builder().unauthorized_is_401(true).start().await;
    let body = json!({ "query": ACCOUNTS }).to_string();
    let answer = post(&sandbox, &body, None).await;
    assert_eq!(answer.status, 401);
    assert_eq!(answer.message(), "Unauthorized");
}

#[tokio::test]
async fn every_root_field_but_the_login_wants_a_token() {
    let sandbox = Sandbox::start().await;
    for (query, refused) in [
        ("{ __schema { queryType { name } } }", vec!["__schema"]),
        ("{ __typename }", vec!["__typename"]),
        (
            "{ ...F } fragment F on Query { Accounts { id } }",
            vec!["Accounts"],
        ),
        (
            "{ loginUser(username: \"sandbox-user\", password: \"sandbox-password\") { id } Accounts { id } a: Products(account_id: 1) { id } }",
            vec!["Accounts", "a:"],
        ),
        ("mutation { createReversal { id } }", vec!["createReversal"]),
    ] {
        let body = json!({ "query": query }).to_string();
        let answer = post(&sandbox, &body, None).await.json();
        let errors: Vec<_> = refused
            .iter()
            .map(|field| {
                let column = query.find(field).unwrap() + 1;
                json!({
                    "message": "Unauthorized",
                    "locations": [{ "line": 1, "column": column }],
                    "customer_facing": false,
                })
            })
            .collect();
        assert_eq!(answer["errors"], json!(errors), "{query}");
        assert_eq!(answer.get("data"), None);
    }
    assert_eq!(sandbox.logins(), 0);
    let invalid = json!({ "query": "{ Nothing }" }).to_string();
    let answer = post(&sandbox, &invalid, None).await;
    assert!(answer.message().contains("Nothing"), "{}", answer.body);
}
