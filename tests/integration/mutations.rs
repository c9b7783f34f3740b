//! Money moves once: what is repeated, what is never repeated, and what the error then says.

use toggle_runtime::{Credentials, ErrorKind, OperationKind};
use toggle_sandbox::{EXAMPLE_CARD, Fault, Sandbox};

use crate::support::till::{AdjustTwice, FindLineItems, adjust_twice};
use crate::support::{Shop, redeem};

const ADJUST: &str = "createBalanceAdjustment";

/// A shop whose client has logged in, so that the next request is the mutation.
async fn open() -> Shop {
    let shop = Shop::open().await;
    assert_eq!(shop.balance().await.unwrap(), 5000);
    shop
}

#[tokio::test]
async fn a_refused_mutation_is_sent_once_more_and_the_money_moves_once() {
    for is_401 in [false, true] {
        let shop = Shop::at(Sandbox::builder().unauthorized_is_401(is_401)).await;
        assert_eq!(shop.balance().await.unwrap(), 5000);
        let line_items = shop.sandbox.ledger().line_item_count();
        shop.sandbox.revoke_tokens();

        let done = shop.client.send(redeem(1000, "once")).await.unwrap();

        assert_eq!(done.create_balance_adjustment.value, -1000);
        assert_eq!(shop.asked_for(ADJUST), 2, "refused, and repeated");
        assert_eq!(shop.login_requests(), 2);
        assert_eq!(shop.ledger_balance(), 4000);
        assert_eq!(shop.sandbox.ledger().line_item_count(), line_items + 1);
        shop.assert_sound();
    }
}

#[tokio::test]
async fn a_repeated_mutation_is_the_same_request() {
    let shop = open().await;
    shop.sandbox.revoke_tokens();
    shop.client.send(redeem(1000, "same")).await.unwrap();
    let sent: Vec<_> = shop
        .sandbox
        .requests()
        .into_iter()
        .filter(|request| request.is_mutation())
        .map(|request| request.body().to_vec())
        .collect();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn a_mutation_that_ran_in_part_is_not_repeated_for_its_refused_rest() {
    let shop = open().await;
    let request = AdjustTwice::new(adjust_twice::Required {
        card_reference: EXAMPLE_CARD.to_owned(),
        first_reference: "first".to_owned(),
        second_reference: "second".to_owned(),
    });
    let answer =
        r#"{"errors":[{"message":"Unauthorized"}],"data":{"first":{"value":-1},"second":null}}"#;
    shop.sandbox
        .fault_next_for(ADJUST, Fault::answer(200, answer).after_execution());

    let error = shop.client.send(request).await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::Executed);
    assert!(error.may_have_executed());
    assert_eq!(error.graphql_errors()[0].message(), "Unauthorized");
    assert_eq!(error.raw_body().unwrap(), answer.as_bytes());
    assert_eq!(shop.asked_for(ADJUST), 1);
    assert_eq!(shop.ledger_balance(), 4998);
    shop.assert_sound();
}

#[tokio::test]
async fn a_lost_answer_leaves_the_outcome_unknown_and_nothing_is_repeated() {
    let faults = [
        (Fault::drop_connection().after_execution(), 4000),
        (Fault::cut_after(40), 4000),
        (Fault::cut_after(250), 4000),
        (Fault::drop_connection(), 5000),
    ];
    for (fault, left) in faults {
        let shop = open().await;
        shop.sandbox.fault_next_for(ADJUST, fault.clone());

        let error = shop.client.send(redeem(1000, "lost")).await.unwrap_err();

        assert_eq!(
            error.kind(),
            ErrorKind::OutcomeUnknown,
            "{fault:?}: {error}"
        );
        assert!(error.may_have_executed());
        assert!(error.to_string().contains("look it up"), "{error}");
        assert_eq!(shop.asked_for(ADJUST), 1, "{fault:?}");
        assert_eq!(shop.ledger_balance(), left, "{fault:?}");

        // Looking it up is how a till gets out of this.
        let found = shop.client.send(FindLineItems::new("lost")).await.unwrap();
        let values: Vec<_> = found.line_items.data.iter().map(|it| it.value).collect();
        let expected: &[i32] = if left == 4000 { &[-1000] } else { &[] };
        assert_eq!(values, expected);
        shop.assert_sound();
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_means_executed_and_is_kept() {
    let bodies = [
        r#"{"data":{"createBalanceAdjustment":{"value":"a lot"}}}"#,
        r#"{"data":{"createBalanceAdjustment":null}}"#,
        r#"{"data":null}"#,
        r#"{"data":{"createBalanceAdjustment":{"id":988008,"val"#,
        "{}",
    ];
    for body in bodies {
        let shop = open().await;
        let fault = Fault::answer(200, body).after_execution();
        shop.sandbox.fault_next_for(ADJUST, fault);

        let error = shop.client.send(redeem(1000, "unread")).await.unwrap_err();

        assert_eq!(error.kind(), ErrorKind::Executed, "{body}: {error}");
        assert!(error.may_have_executed());
        assert!(
            error.to_string().contains("do not send it again"),
            "{error}"
        );
        assert_eq!(error.raw_body().unwrap(), body.as_bytes());
        assert_eq!(shop.asked_for(ADJUST), 1);
        assert_eq!(shop.ledger_balance(), 4000);
        shop.assert_sound();
    }
}

#[tokio::test]
async fn an_answer_that_does_not_fit_names_the_place_in_the_query() {
    let shop = open().await;
    let body = r#"{"data":{"createBalanceAdjustment":{"id":988008,"value":"a lot"}}}"#;
    let fault = Fault::answer(200, body).after_execution();
    shop.sandbox.fault_next_for(ADJUST, fault);
    let error = shop.client.send(redeem(1000, "place")).await.unwrap_err();
    let text = error.to_string();
    for part in [
        "data.createBalanceAdjustment.value",
        "tests/integration/queries/till.graphql:",
        "Int",
        "a string",
    ] {
        assert!(text.contains(part), "no `{part}` in: {text}");
    }
}

#[tokio::test]
async fn execute_hands_over_what_could_not_be_decoded() {
    let shop = open().await;
    let body = r#"{"data":{"createBalanceAdjustment":{"id":988008,"value":"a lot"}}}"#;
    let fault = Fault::answer(200, body).after_execution();
    shop.sandbox.fault_next_for(ADJUST, fault);

    let response = shop.client.execute(redeem(1000, "raw")).await.unwrap();

    assert!(response.data().is_none());
    assert_eq!(response.raw_body(), body.as_bytes());
    let error = response.into_result().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Executed);
}

#[tokio::test]
async fn a_page_instead_of_an_answer_leaves_the_outcome_unknown() {
    for (status, is_unknown) in [
        (500, true),
        (502, true),
        (504, true),
        (200, true),
        (404, false),
    ] {
        let shop = open().await;
        let fault = Fault::status(status).after_execution();
        shop.sandbox.fault_next_for(ADJUST, fault);
        let error = shop.client.send(redeem(1000, "page")).await.unwrap_err();
        assert_eq!(
            error.kind() == ErrorKind::OutcomeUnknown,
            is_unknown,
            "{status}: {error}"
        );
        assert_eq!(error.may_have_executed(), is_unknown, "{status}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(shop.asked_for(ADJUST), 1);
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_provably_got_nothing() {
    let shop = Shop::open().await;
    let url = shop.sandbox.url().to_owned();
    shop.sandbox.shutdown().await;
    let credentials = [
        Credentials::token("a.token.athand"),
        Credentials::username("till-7", "seven"),
    ];
    for credentials in credentials {
        let client = toggle_runtime::Client::builder()
            .endpoint(&url)
            .credentials(credentials)
            .build()
            .unwrap();
        let error = client.send(redeem(1000, "nobody")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(!error.may_have_executed(), "nothing was sent");
        assert!(!error.is_timeout());
        assert!(error.to_string().contains("no connection"), "{error}");
    }
}

#[tokio::test]
async fn a_mutation_whose_login_failed_was_not_sent() {
    let shop = Shop::open().await;
    shop.sandbox
        .fault_next_for("loginUser", Fault::drop_connection());
    let error = shop
        .client
        .send(redeem(1000, "no-login"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!error.may_have_executed());
    assert_eq!(shop.asked_for(ADJUST), 0);
    shop.client.send(redeem(1000, "no-login")).await.unwrap();
    assert_eq!(shop.ledger_balance(), 4000);
}

#[test]
fn the_macro_knows_what_moves_money() {
    use crate::support::till::{Adjust, Balance, Sell};
    use toggle_runtime::Operation;
    assert_eq!(Adjust::DEFINITION.kind(), OperationKind::Mutation);
    assert_eq!(Sell::DEFINITION.kind(), OperationKind::Mutation);
    assert_eq!(AdjustTwice::DEFINITION.kind(), OperationKind::Mutation);
    assert_eq!(Balance::DEFINITION.kind(), OperationKind::Query);
}
