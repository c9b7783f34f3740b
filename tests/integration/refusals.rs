//! Each documented error, as a program and as a person at the till sees it.

use toggle_runtime::{Error, ErrorKind};
use toggle_sandbox::{EXAMPLE_CARD, EXPIRED_CARD, Sandbox, Throttled};

use crate::support::till::{Adjust, Balance, FindCards};
use crate::support::{Shop, UNIT, adjust_card, redeem};

/// Sends what must be refused, and checks that no money moved.
async fn refused(shop: &Shop, request: Adjust) -> Error {
    let before = shop.sandbox.ledger().outstanding();
    let error = shop.client.send(request).await.unwrap_err();
    assert_eq!(shop.sandbox.ledger().outstanding(), before);
    assert_eq!(error.graphql_errors().len(), 1);
    shop.assert_sound();
    error
}

#[tokio::test]
async fn a_missing_currency_is_named_with_its_text() {
    let shop = Shop::open().await;
    let request = adjust_card(EXAMPLE_CARD).value(-100);

    let error = refused(&shop, request).await;

    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.is_validation());
    assert!(!error.may_have_executed(), "nothing ran");
    let validation = error.graphql_errors()[0].validation().unwrap();
    let fields: Vec<_> = validation.iter().collect();
    assert_eq!(
        fields,
        [("currency", &["This field is required".to_owned()][..])]
    );
    let text = error.to_string();
    for part in [
        "`Adjust`",
        "currency: This field is required",
        "correct the variables",
    ] {
        assert!(text.contains(part), "no `{part}` in: {text}");
    }
    assert_eq!(error.customer_message(), None);
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_at_once() {
    let shop = Shop::open().await;
    let mut request = adjust_card("");
    request.unit_epos_reference = "no-such-till".to_owned();
    request.merchant_id = 99;

    let error = refused(&shop, request).await;

    let validation = error.graphql_errors()[0].validation().unwrap();
    let fields: Vec<_> = validation.iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "card_reference",
            "currency",
            "merchant_id",
            "unit_epos_reference",
            "value"
        ]
    );
    for (field, messages) in validation.iter() {
        assert!(error.to_string().contains(field), "{error}");
        assert!(error.to_string().contains(&messages[0]), "{error}");
    }
}

#[tokio::test]
async fn an_unknown_till_is_named() {
    let shop = Shop::open().await;
    let mut request = redeem(100, "unknown-till");
    request.unit_epos_reference = "no-such-till".to_owned();

    let error = refused(&shop, request).await;

    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(
        error.graphql_errors()[0]
            .validation()
            .unwrap()
            .messages("unit_epos_reference"),
        ["The external_site_id supplied was not recognised for this account."]
    );
}

#[tokio::test]
async fn a_reference_is_good_for_one_adjustment() {
    let shop = Shop::open().await;
    shop.client.send(redeem(100, "twice")).await.unwrap();

    let error = refused(&shop, redeem(100, "twice")).await;

    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(
        error.graphql_errors()[0].message(),
        "Duplicate reference supplied"
    );
    assert!(error.to_string().contains("Duplicate reference supplied"));
    assert_eq!(shop.ledger_balance(), 4900);
}

#[tokio::test]
async fn a_card_is_never_overdrawn() {
    let shop = Shop::open().await;
    let error = refused(&shop, redeem(5001, "too-much")).await;
    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(
        error.graphql_errors()[0].message(),
        "Applying this transaction would have resulted in a negative balance. Transaction not applied."
    );
    assert_eq!(shop.ledger_balance(), 5000);
}

#[tokio::test]
async fn an_unknown_card_cannot_be_adjusted() {
    let shop = Shop::open().await;
    let mut request = redeem(100, "unknown-card");
    request.card_reference = "6301190000000000000".to_owned();
    let error = refused(&shop, request).await;
    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(
        error.graphql_errors()[0].message(),
        "No card has been found for this account for the card ref supplied. Transaction not applied."
    );
}

#[tokio::test]
async fn an_expired_card_can_be_looked_at_but_not_redeemed() {
    let shop = Shop::open().await;
    let data = shop.client.send(Balance::new(EXPIRED_CARD)).await.unwrap();
    let card = &data.cards.data[0].card_state;
    assert_eq!(card.balance, 1000);
    assert_eq!(card.expiry_time.as_deref(), Some("2021-03-27 23:59:59"));

    let mut request = redeem(100, "expired");
    request.card_reference = EXPIRED_CARD.to_owned();
    let error = refused(&shop, request).await;
    assert_eq!(error.kind(), ErrorKind::GraphQl);
}

#[tokio::test]
async fn an_unknown_card_is_an_empty_list_and_no_error() {
    let shop = Shop::open().await;
    let request = Balance::new("6301190000000000000");
    let data = shop.client.send(request).await.unwrap();
    assert!(data.cards.data.is_empty());

    let request = FindCards::new()
        .card_reference("6301190000000000000")
        .limit(1)
        .page(1);
    let found = shop.client.send(request).await.unwrap().cards;
    assert_eq!((found.total, found.per_page), (0, 1));
    assert!(found.data.is_empty());
}

#[tokio::test]
async fn a_used_up_budget_is_said_and_no_mutation_ran() {
    for form in [Throttled::AsGraphqlError, Throttled::AsStatus429] {
        let shop = Shop::at(Sandbox::builder().throttled(form)).await;
        assert_eq!(shop.balance().await.unwrap(), 5000);
        shop.sandbox.set_budget_left(0);

        let query = shop.balance().await.unwrap_err();
        let mutation = shop.client.send(redeem(100, "busy")).await.unwrap_err();

        for error in [query, mutation] {
            assert_eq!(error.kind(), ErrorKind::Throttled, "{form:?}: {error}");
            assert!(error.is_throttled());
            assert!(!error.may_have_executed(), "{form:?}");
        }
        assert_eq!(shop.asked_for("createBalanceAdjustment"), 1, "no hammering");
        assert_eq!(shop.ledger_balance(), 5000);

        // Ten minutes bring most of the budget back.
        shop.advance(600);
        shop.client.send(redeem(100, "busy")).await.unwrap();
        assert_eq!(shop.ledger_balance(), 4900);
    }
}

#[tokio::test]
async fn a_login_without_budget_is_throttled_and_not_a_wrong_password() {
    let shop = Shop::open().await;
    shop.sandbox.set_budget_left(0);
    let error = shop.balance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled, "{error}");
    assert_eq!(shop.login_requests(), 1);
}

#[tokio::test]
async fn the_documented_till_is_the_one_that_works() {
    let shop = Shop::open().await;
    let request = redeem(100, "good");
    assert_eq!(request.unit_epos_reference, UNIT);
    let done = shop.client.send(request).await.unwrap();
    let done = done.create_balance_adjustment;
    assert_eq!(done.value, -100);
    assert_eq!(
        (done.value_split.tender, done.value_split.discount),
        (100, 0)
    );
    assert_eq!(done.line_item.card.unwrap().card_state.balance, 4900);
}
