//! Tokens that end: foreseen, noticed, or taken away.

use std::time::Duration;

use toggle_runtime::ErrorKind;
use toggle_sandbox::{Fault, Gate, OldToken, Rotation, Sandbox, SandboxBuilder};

use crate::support::till::FindCards;
use crate::support::{Shop, redeem};

/// A server whose tokens live two minutes and are never replaced.
fn two_minutes() -> SandboxBuilder {
    Sandbox::builder()
        .token_lifetime(Duration::from_secs(120))
        .rotation(Rotation::Never)
}

#[tokio::test]
async fn an_expired_token_is_not_even_tried() {
    let shop = Shop::at(two_minutes()).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    shop.advance(120);
    assert_eq!(shop.balance().await.unwrap(), 5000);
    assert_eq!(shop.history(), ["loginUser", "Cards", "loginUser", "Cards"]);
}

#[tokio::test]
async fn a_token_that_lives_is_used_until_it_nears_its_end() {
    let shop = Shop::at(two_minutes()).await;
    for _ in 0..10 {
        assert_eq!(shop.balance().await.unwrap(), 5000);
        shop.advance(10);
    }
    assert_eq!(shop.login_requests(), 1);
}

#[tokio::test]
async fn an_expiry_that_only_the_server_knows_of_costs_one_login_and_a_repetition() {
    for is_401 in [false, true] {
        let shop = Shop::at(two_minutes().unauthorized_is_401(is_401)).await;
        assert_eq!(shop.balance().await.unwrap(), 5000);
        // A till whose clock stands still, say.
        shop.sandbox.clock().advance(Duration::from_secs(120));
        assert_eq!(shop.balance().await.unwrap(), 5000, "401: {is_401}");
        assert_eq!(
            shop.history(),
            ["loginUser", "Cards", "Cards", "loginUser", "Cards"]
        );
        let tokens = shop.tokens_sent();
        assert_eq!(tokens[1], tokens[2]);
        assert_ne!(tokens[2], tokens[4], "the repetition has the new token");
    }
}

#[tokio::test]
async fn the_documented_hour_goes_by_without_a_second_login_where_tokens_rotate() {
    let shop = Shop::open().await;
    for _ in 0..12 {
        assert_eq!(shop.balance().await.unwrap(), 5000);
        shop.advance(5 * 60 + 30);
    }
    assert_eq!(shop.login_requests(), 1);
}

#[tokio::test]
async fn renewal_ahead_of_time_holds_nobody_up() {
    let shop = Shop::at(two_minutes()).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let gate = Gate::new();
    shop.sandbox
        .fault_next_for("loginUser", Fault::none().held(&gate));

    shop.advance(110);
    assert_eq!(shop.balance().await.unwrap(), 5000, "with the old token");
    gate.reached(1).await;
    assert_eq!(shop.balance().await.unwrap(), 5000, "still");
    assert_eq!(shop.login_requests(), 2, "one renewal is enough");

    gate.release();
    // At the end of the old token whoever is early waits for the renewal.
    shop.advance(10);
    assert_eq!(shop.balance().await.unwrap(), 5000);
    assert_eq!(shop.login_requests(), 2);
    let tokens: Vec<_> = shop.tokens_sent().into_iter().flatten().collect();
    assert_eq!(tokens[0], tokens[2]);
    assert_ne!(tokens[2], tokens[3]);
}

#[tokio::test]
async fn a_failed_renewal_costs_nothing_while_the_token_lives() {
    let shop = Shop::at(two_minutes()).await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    let gate = Gate::new();
    shop.sandbox
        .fault_next_for("loginUser", Fault::status(503).held(&gate));
    shop.advance(110);
    assert_eq!(shop.balance().await.unwrap(), 5000);
    gate.reached(1).await;
    gate.release();
    assert_eq!(shop.balance().await.unwrap(), 5000);
}

#[tokio::test]
async fn a_revoked_token_is_replaced_by_one_login() {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    shop.sandbox.revoke_tokens();
    assert_eq!(shop.balance().await.unwrap(), 5000);
    assert_eq!(
        shop.history(),
        ["loginUser", "Cards", "Cards", "loginUser", "Cards"]
    );
}

#[tokio::test]
async fn a_token_that_was_lost_with_its_answer_costs_one_login() {
    let builder = Sandbox::builder()
        .rotation(Rotation::EveryAnswer)
        .old_token(OldToken::Dies);
    let shop = Shop::at(builder).await;
    shop.sandbox.fault_next_for(
        "createBalanceAdjustment",
        Fault::drop_connection().after_execution(),
    );

    let error = shop.client.send(redeem(100, "lost")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(shop.balance().await.unwrap(), 4900);

    assert_eq!(shop.login_requests(), 2);
    assert_eq!(shop.asked_for("createBalanceAdjustment"), 1);
    shop.assert_sound();
}

#[tokio::test]
async fn a_token_is_kept_though_the_body_behind_it_is_not_read() {
    let builder = Sandbox::builder()
        .rotation(Rotation::EveryAnswer)
        .old_token(OldToken::Dies);
    let shop = Shop::with(builder, |client| client.max_body_size(400)).await;

    let error = shop.client.send(FindCards::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(shop.balance().await.unwrap(), 5000);

    assert_eq!(shop.history(), ["loginUser", "Cards", "Cards"]);
}

#[tokio::test]
async fn a_user_who_may_not_is_told_so_after_one_login_and_not_in_circles() {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    for _ in 0..2 {
        shop.sandbox
            .fault_next_for("createBalanceAdjustment", Fault::unauthorized());
    }

    let error = shop.client.send(redeem(100, "no")).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    assert_eq!(error.graphql_errors()[0].message(), "Unauthorized");
    assert!(!error.may_have_executed());
    assert_eq!(shop.login_requests(), 2);
    assert_eq!(shop.asked_for("createBalanceAdjustment"), 2);
    assert_eq!(shop.ledger_balance(), 5000);
    assert_eq!(shop.balance().await.unwrap(), 5000, "other things go on");
    assert_eq!(shop.login_requests(), 2);
    shop.assert_sound();
}
