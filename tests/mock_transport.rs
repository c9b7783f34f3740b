//! A test without a server, as a user would write one.

use toggle_runtime::{
    Client, Credentials, ErrorKind, MockAnswer, MockTransport, TransportErrorKind, Value,
    toggle_query,
};

/// What `#[toggle_query("document.graphql", schema = "schema.graphql", mocks)]` writes.
#[path = "../toggle-codegen/tests/cases/construct/mocks/expanded.rs"]
#[rustfmt::skip]
mod generated;

use generated::{Cards, Lists, OneNode};

#[tokio::test]
async fn each_call_gets_the_next_answer_and_the_last_one_stays() {
    let server = MockTransport::new()
        .answer(Cards::mock().cards(|cards| cards.total(3)))
        .on::<Cards>(MockAnswer::error("Out of order."))
        .answer(Cards::mock().cards(|cards| cards.total(5)))
        .answer(Lists::mock());
    let client = server.client().unwrap();
    let total = async |page: i32| {
        let data = client.send(Cards::new().page(page)).await;
        data.map(|data| data.cards.total)
    };
    assert_eq!(total(1).await.unwrap(), 3);
    assert_eq!(
        total(2).await.unwrap_err().to_string(),
        "`Cards` failed: Out of order."
    );
    assert_eq!(total(3).await.unwrap(), 5);
    assert_eq!(total(4).await.unwrap(), 5);
    client.send(Lists::new()).await.unwrap();

    let pages: Vec<Value> = server
        .requests_of::<Cards>()
        .iter()
        .map(|request| request.variables()["page"].clone())
        .collect();
    assert_eq!(pages, [1, 2, 3, 4]);
    let last = server.requests().pop().unwrap();
    assert_eq!(last.operation(), Some("Lists"));
    assert!(last.document().starts_with("query Lists{things{"));
}

#[tokio::test]
async fn what_has_no_answer_is_refused_in_words_that_help() {
    let server = MockTransport::new()
        .answer(Cards::mock())
        .answer(Lists::mock());
    let client = server.client().unwrap();
    let error = client.send(OneNode::new(generated::one_node::Required {
        id: "1".into(),
        with: true,
    }));
    let error = error.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(
        error.to_string(),
        "`OneNode` failed: MockTransport has no answer for `OneNode`, it has some for `Cards` \
         (document.graphql:17), `Lists` (document.graphql:45): give it one with MockTransport::answer"
    );
    assert_eq!(server.calls::<OneNode>(), 1);
}

#[tokio::test]
async fn a_login_is_granted_unless_the_test_says_otherwise() {
    let client = |server: &MockTransport| {
        Client::builder()
            .endpoint("http://localhost/graphql")
            .credentials(Credentials::username("till-7", "correct-horse"))
            .transport(server.clone())
            .build()
            .unwrap()
    };
    let server = MockTransport::new().answer(Lists::mock());
    client(&server).send(Lists::new()).await.unwrap();
    let requests = server.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|request| (request.operation(), request.has_token()))
        .collect();
    assert_eq!(seen, [(Some("LoginUser"), false), (Some("Lists"), true)]);
    assert_eq!(requests[0].variables()["password"], "correct-horse");
    let debug = format!("{server:?} {requests:?}");
    assert!(
        debug.contains("password") && !debug.contains("correct-horse"),
        "{debug}"
    );

    let refused = MockTransport::new().answer(Lists::mock()).on_named(
        "LoginUser",
        MockAnswer::error("The user credentials were incorrect."),
    );
    let error = client(&refused).send(Lists::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Login);
    assert_eq!(refused.calls::<Lists>(), 0);
}

#[tokio::test]
async fn a_connection_may_fail_and_a_body_may_be_anything() {
    let server = MockTransport::new()
        .on::<Lists>(MockAnswer::lost(TransportErrorKind::Timeout))
        .on::<Lists>(MockAnswer::body("<html>").with_status(502));
    let client = server.client().unwrap();
    let error = client.send(Lists::new()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let error = client.send(Lists::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(!format!("{:?}", MockAnswer::body("secret")).contains("secret"));
}

#[toggle_query("examples/queries/check_balance.graphql", mocks)]
struct CheckBalance;

/// Called as the other one, with a document of its own.
#[toggle_query("tests/till/check_balance.graphql", mocks)]
mod another {}

#[toggle_query("examples/queries/redeem.graphql", mocks)]
struct RedeemCard;

#[tokio::test]
async fn two_operations_of_one_name_do_not_answer_each_other() {
    let server = MockTransport::new().answer(another::CheckBalance::mock());
    let client = server.client().unwrap();
    let error = client.send(CheckBalance::new("63")).await.unwrap_err();
    let words = error.to_string();
    assert!(
        words.contains(
            "`CheckBalance` (tests/till/check_balance.graphql:1), whose document is another"
        ),
        "{words}"
    );
    let server = server.answer(CheckBalance::mock().cards(|cards| cards.data([])));
    let data = client.send(CheckBalance::new("63")).await.unwrap();
    assert!(data.cards.data.is_empty());
    let other = client.send(another::CheckBalance::new()).await.unwrap();
    assert_eq!(other.cards.total, 1);
    let calls = (
        server.calls::<CheckBalance>(),
        server.calls::<another::CheckBalance>(),
    );
    assert_eq!(calls, (2, 1));
    assert_eq!(server.requests().len(), 3);

    let any = MockTransport::new().on_named("CheckBalance", MockAnswer::error("by name"));
    let client = any.client().unwrap();
    for error in [
        client.send(CheckBalance::new("63")).await.err(),
        client.send(another::CheckBalance::new()).await.err(),
    ] {
        assert!(error.unwrap().to_string().ends_with("by name"));
    }
}

#[tokio::test]
async fn the_data_of_a_mutation_is_given_once_and_a_refusal_as_often_as_wanted() {
    let redeem = || {
        RedeemCard::new(redeem_card::Required {
            card_reference: "6301190004871637839".into(),
            value: -500,
            merchant_id: 26,
            unit_epos_reference: "till-7".into(),
            merchant_transaction_reference: "order-1".into(),
        })
    };
    let server = MockTransport::new().answer(RedeemCard::mock());
    let client = server.client().unwrap();
    client.send(redeem()).await.unwrap();
    let error = client.send(redeem()).await.unwrap_err().to_string();
    assert!(
        error.contains("has given each answer for `RedeemCard`") && error.contains("sent again"),
        "{error}"
    );
    let server = server.answer(RedeemCard::mock());
    assert_eq!(server.calls::<RedeemCard>(), 2);

    let refusing = MockTransport::new().on::<RedeemCard>(MockAnswer::error("No."));
    let client = refusing.client().unwrap();
    for _ in 0..2 {
        assert_eq!(
            client.send(redeem()).await.unwrap_err().to_string(),
            "`RedeemCard` failed: No."
        );
    }
}

/// As above, with the document of `@include` and `@skip`.
#[path = "../toggle-codegen/tests/cases/construct/mocked_conditions/expanded.rs"]
#[rustfmt::skip]
mod conditions;

#[tokio::test]
async fn a_mock_holds_what_the_variables_of_the_request_ask_for() {
    use conditions::Conditions;
    let server = MockTransport::new().answer(Conditions::mock());
    let client = server.client().unwrap();
    let card = client.send(Conditions::new(true)).await.unwrap().card;
    assert_eq!(
        (card.balance, card.pin.as_deref(), card.both),
        (Some(1), Some("pin"), Some(1))
    );
    assert!(card.owner.is_some() && card.owned.is_none());
    assert_eq!(card.cards[0].balance, None);

    let without = Conditions::new(false).without(true);
    let card = client.send(without).await.unwrap().card;
    assert_eq!((card.balance, card.pin, card.both), (None, None, None));
    assert!(card.owner.is_none());
    let email = card.owned.unwrap().owner.email;
    assert_eq!(email.as_deref(), Some("email"));
    assert_eq!(card.cards[0].balance, Some(1));
}
