//! What a query meets on its way: pages, redirects, floods, silence.

use std::error::Error as _;
use std::time::Duration;

use toggle_runtime::{Client, Credentials, ErrorKind, TransportError, TransportErrorKind};
use toggle_sandbox::{EXAMPLE_CARD, Fault, Gate, PASSWORD, Sandbox, USERNAME};

use crate::support::till::Balance;
use crate::support::{Shop, redeem};

/// A shop whose client has logged in.
async fn open() -> Shop {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    shop
}

#[tokio::test]
async fn an_html_page_is_reported_by_its_status_and_not_printed() {
    let shop = open().await;
    shop.sandbox.fault_next(Fault::status(500));
    let error = shop.balance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert!(error.to_string().contains("HTTP 500"), "{error}");
    assert!(
        !format!("{error} {error:?}").contains("<html>"),
        "{error:?}"
    );
    assert_eq!(
        error.raw_body().unwrap(),
        "<html><body>500</body></html>".as_bytes()
    );
}

#[tokio::test]
async fn a_page_with_status_200_is_no_answer_either() {
    let shop = open().await;
    shop.sandbox.fault_next(Fault::status(200));
    let error = shop.balance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("check the endpoint"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_refused_and_the_token_stays_here() {
    let elsewhere = Sandbox::start().await;
    for status in [301, 302, 303, 307, 308] {
        let shop = open().await;
        let redirect = || Fault::answer(status, "").header("Location", elsewhere.url());
        shop.sandbox.fault_next(redirect());
        shop.sandbox.fault_next(redirect());

        let query = shop.balance().await.unwrap_err();
        let mutation = shop.client.send(redeem(100, "away")).await.unwrap_err();

        for error in [&query, &mutation] {
            assert_eq!(error.kind(), ErrorKind::Status, "{status}: {error}");
            assert!(error.to_string().contains("redirects are not followed"));
        }
        assert!(!query.may_have_executed());
        assert!(mutation.may_have_executed(), "a 303 often means: done");
        assert_eq!(shop.asked_for("createBalanceAdjustment"), 1);
    }
    assert_eq!(elsewhere.requests_seen(), 0);
}

#[tokio::test]
async fn a_login_is_not_redirected_either() {
    let elsewhere = Sandbox::start().await;
    let shop = Shop::open().await;
    shop.sandbox
        .fault_next(Fault::answer(307, "").header("Location", elsewhere.url()));
    let error = shop.balance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(elsewhere.requests_seen(), 0);
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_not_read() {
    let shop = Shop::with(Sandbox::builder(), |client| client.max_body_size(2000)).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let flood = format!(r#"{{"data":null,"padding":"{}"}}"#, "x".repeat(3000));
    let adjust = "createBalanceAdjustment";
    shop.sandbox
        .fault_next_for("Cards", Fault::answer(200, flood.clone()));
    shop.sandbox
        .fault_next_for(adjust, Fault::answer(200, flood).after_execution());

    let query = shop.balance().await.unwrap_err();
    let mutation = shop.client.send(redeem(100, "flood")).await.unwrap_err();

    assert_eq!(query.kind(), ErrorKind::Transport);
    assert_eq!(mutation.kind(), ErrorKind::OutcomeUnknown);
    for error in [query, mutation] {
        let source = error.source().unwrap();
        let source: &TransportError = source.downcast_ref().unwrap();
        assert_eq!(source.kind(), TransportErrorKind::BodyTooLarge);
        assert!(error.to_string().contains("larger than the limit"));
    }
    assert_eq!(shop.asked_for(adjust), 1);
    assert_eq!(shop.ledger_balance(), 4900);
}

#[tokio::test]
async fn silence_ends_with_the_timeout() {
    let shop = open().await;
    let gate = Gate::new();
    shop.sandbox.fault_next(Fault::none().held(&gate));
    shop.sandbox.fault_next(Fault::none().held(&gate));
    let client = shop.client.clone();
    let query = tokio::spawn(async move { client.send(Balance::new(EXAMPLE_CARD)).await });
    gate.reached(1).await;
    let client = shop.client.clone();
    let mutation = tokio::spawn(async move { client.send(redeem(100, "silence")).await });
    gate.reached(2).await;

    // Both wait at the gate: from here on time is ours.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(31)).await;

    let query = query.await.unwrap().unwrap_err();
    assert_eq!(query.kind(), ErrorKind::Transport, "{query}");
    assert!(query.is_timeout() && !query.may_have_executed());
    let mutation = mutation.await.unwrap().unwrap_err();
    assert_eq!(mutation.kind(), ErrorKind::OutcomeUnknown, "{mutation}");
    assert!(mutation.is_timeout() && mutation.may_have_executed());
    assert_eq!(shop.ledger_balance(), 4900, "the money moved all the same");
    assert_eq!(shop.asked_for("createBalanceAdjustment"), 1);
}

#[tokio::test]
async fn a_login_that_is_never_answered_ends_with_its_own_timeout() {
    let shop = Shop::with(Sandbox::builder(), |client| {
        client.login_timeout(Duration::from_secs(5))
    })
    .await;
    let gate = Gate::new();
    shop.sandbox.fault_next(Fault::none().held(&gate));
    let client = shop.client.clone();
    let waiting = tokio::spawn(async move { client.send(redeem(100, "login")).await });
    gate.reached(1).await;

    shop.advance(6);

    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.is_timeout() && !error.may_have_executed());
    assert_eq!(shop.asked_for("createBalanceAdjustment"), 0);
}

#[tokio::test]
async fn only_this_machine_may_be_spoken_to_in_the_clear() {
    let sandbox = Sandbox::start().await;
    let url = sandbox.url();
    for (endpoint, is_good) in [
        (url.to_owned(), true),
        (url.replace("127.0.0.1", "localhost"), true),
        (url.replace("127.0.0.1", "toggle.example"), false),
        (url.replace("127.0.0.1", "127.0.0.1.toggle.example"), false),
    ] {
        let client = Client::builder()
            .endpoint(&endpoint)
            .credentials(Credentials::username(USERNAME, PASSWORD))
            .build();
        assert_eq!(client.is_ok(), is_good, "{endpoint}");
        if let Err(error) = client {
            assert_eq!(error.kind(), ErrorKind::Configuration);
        }
    }
}
