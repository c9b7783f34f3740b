//! Who the client is for the server, and how it finds out how to say so.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use toggle_runtime::{Credentials, CredentialsProvider, ErrorKind, LoginField, ProviderError};
use toggle_sandbox::{
    EMAIL, Fault, Gate, LoginSpelling, PASSWORD, Rotation, Sandbox, TokenHeaders, USERNAME, User,
};

use crate::support::{Shop, in_full};

#[tokio::test]
async fn a_user_logs_in_by_name_when_the_first_operation_needs_it() {
    let shop = Shop::open().await;
    assert_eq!(shop.sandbox.requests_seen(), 0, "building sends nothing");

    assert_eq!(shop.balance().await.unwrap(), 5000);
    assert_eq!(shop.balance().await.unwrap(), 5000);

    assert_eq!(shop.history(), ["loginUser", "Cards", "Cards"]);
    let variables = shop.variables_of("loginUser");
    assert_eq!(variables["username"], USERNAME);
    assert_eq!(variables.get("email"), None, "an absent email is not sent");
}

#[tokio::test]
async fn a_user_logs_in_by_email() {
    let credentials = Credentials::email(EMAIL, PASSWORD);
    let shop = Shop::with(Sandbox::builder(), |client| client.credentials(credentials)).await;

    assert_eq!(shop.balance().await.unwrap(), 5000);

    let variables = shop.variables_of("loginUser");
    assert_eq!(variables["email"], EMAIL);
    assert_eq!(variables.get("username"), None);
}

#[tokio::test]
async fn another_user_of_the_same_server_has_a_session_of_its_own() {
    let builder = Sandbox::builder().user(User::new(7, "till-7", "till-7@example.com", "seven"));
    let credentials = Credentials::username("till-7", "seven");
    let shop = Shop::with(builder, |client| client.credentials(credentials)).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
}

#[tokio::test]
async fn the_token_is_found_in_every_header_form() {
    for headers in [
        TokenHeaders::Both,
        TokenHeaders::OnlyXAuthorization,
        TokenHeaders::OnlyAuthorization,
    ] {
        for bearer in [false, true] {
            let builder = Sandbox::builder()
                .token_headers(headers)
                .bearer_prefix(bearer)
                .rotation(Rotation::EveryAnswer);
            let shop = Shop::at(builder).await;
            for _ in 0..3 {
                assert_eq!(
                    shop.balance().await.unwrap(),
                    5000,
                    "{headers:?}, with `Bearer `: {bearer}"
                );
            }
            assert_eq!(shop.login_requests(), 1, "{headers:?}, {bearer}");
        }
    }
}

#[tokio::test]
async fn either_spelling_of_the_login_is_found_out_once() {
    let spellings = [
        (LoginSpelling::CamelCase, LoginField::CamelCase),
        (LoginSpelling::PascalCase, LoginField::PascalCase),
    ];
    for (served, known) in spellings {
        for first in [LoginField::CamelCase, LoginField::PascalCase] {
            let builder = Sandbox::builder().login_spelling(served);
            let shop = Shop::with(builder, |client| client.login_field(first)).await;
            let detour = usize::from(first != known);

            assert_eq!(shop.balance().await.unwrap(), 5000);
            assert_eq!(shop.login_requests(), 1 + detour);
            assert_eq!(shop.asked_for(known.as_str()), 1);

            shop.sandbox.revoke_tokens();
            assert_eq!(shop.balance().await.unwrap(), 5000);
            assert_eq!(shop.login_requests(), 2 + detour, "it is remembered");
            assert_eq!(shop.asked_for(known.as_str()), 2);
        }
    }
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_and_not_shown() {
    let wrong = "wrong-horse-battery";
    let credentials = Credentials::username(USERNAME, wrong);
    let shop = Shop::with(Sandbox::builder(), |client| client.credentials(credentials)).await;

    let error = shop.balance().await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Login);
    assert!(error.is_login() && !error.may_have_executed());
    let text = error.to_string();
    for part in [
        "The user credentials were incorrect.",
        "check the user and the password",
    ] {
        assert!(text.contains(part), "no `{part}` in: {text}");
    }
    assert!(!in_full(&error).contains(wrong));
    assert_eq!(shop.history(), ["loginUser"]);
    assert_eq!(shop.sandbox.logins(), 0);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_where_the_other_spelling_is_served_too() {
    let credentials = Credentials::username(USERNAME, "wrong");
    let builder = Sandbox::builder().login_spelling(LoginSpelling::PascalCase);
    let shop = Shop::with(builder, |client| client.credentials(credentials)).await;

    let error = shop.balance().await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Login);
    assert_eq!(shop.history(), ["loginUser", "LoginUser"]);
    assert!(error.to_string().contains("credentials were incorrect"));
}

#[tokio::test]
async fn a_login_without_a_token_says_where_the_token_was_looked_for() {
    let shop = Shop::open().await;
    let answer = r#"{"data":{"loginUser":{"id":123}}}"#;
    shop.sandbox
        .fault_next_for("loginUser", Fault::answer(200, answer));

    let error = shop.balance().await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Login);
    assert!(error.to_string().contains("X-Authorization"), "{error}");
    assert_eq!(shop.history(), ["loginUser"]);
    assert_eq!(
        shop.balance().await.unwrap(),
        5000,
        "the next one tries again"
    );
}

#[tokio::test]
async fn without_credentials_nothing_is_sent_but_the_operation() {
    let shop = Shop::with(Sandbox::builder(), |client| {
        client.credentials(Credentials::none())
    })
    .await;
    assert!(shop.balance().await.unwrap_err().is_unauthorized());
    assert_eq!(shop.history(), ["Cards"]);
    assert_eq!(shop.tokens_sent(), [None]);
}

#[tokio::test]
async fn a_token_that_is_refused_is_neither_repeated_nor_replaced_by_a_login() {
    let shop = Shop::with(Sandbox::builder(), |client| {
        client.credentials(Credentials::token("no.token.ofyours"))
    })
    .await;
    assert!(shop.balance().await.unwrap_err().is_unauthorized());
    assert_eq!(shop.history(), ["Cards"]);
    let sent = Sandbox::fingerprint("no.token.ofyours");
    assert_eq!(shop.tokens_sent(), [Some(sent)]);
}

/// Gives the documented user's credentials, and counts.
struct Vault(Arc<AtomicUsize>);

impl CredentialsProvider for Vault {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, ProviderError>> + Send + '_>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(Credentials::username(USERNAME, PASSWORD)) })
    }
}

#[tokio::test]
async fn a_provider_is_asked_once_for_each_login() {
    let asked = Arc::new(AtomicUsize::new(0));
    let vault = Vault(Arc::clone(&asked));
    let shop = Shop::with(Sandbox::builder(), |client| {
        client.credentials(Credentials::provider(vault))
    })
    .await;
    for logins in 1..=3 {
        for _ in 0..3 {
            assert_eq!(shop.balance().await.unwrap(), 5000);
        }
        assert_eq!(asked.load(Ordering::Relaxed), logins);
        shop.sandbox.revoke_tokens();
    }
}

#[tokio::test]
async fn whoever_stops_waiting_for_a_login_neither_stops_nor_repeats_it() {
    let shop = Shop::open().await;
    let gate = Gate::new();
    shop.sandbox
        .fault_next_for("loginUser", Fault::none().held(&gate));
    let client = shop.client.clone();
    let impatient = tokio::spawn(async move {
        let request = crate::support::till::Balance::new(toggle_sandbox::EXAMPLE_CARD);
        client.send(request).await.map(drop)
    });
    gate.reached(1).await;

    impatient.abort();
    assert!(impatient.await.unwrap_err().is_cancelled());
    gate.release();

    assert_eq!(shop.balance().await.unwrap(), 5000);
    assert_eq!(shop.history(), ["loginUser", "Cards"]);
}
