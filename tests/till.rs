//! The tests that the developer of a till writes, without a server: what they read like is the point.

use toggle_runtime::{
    Client, Credentials, Error, ErrorKind, MockAnswer, MockTransport, TransportErrorKind,
    toggle_query,
};

#[toggle_query("examples/queries/check_balance.graphql", mocks)]
struct CheckBalance;

#[toggle_query("examples/queries/redeem.graphql", mocks)]
struct RedeemCard;

#[toggle_query("examples/queries/list_orders.graphql", mocks)]
struct ListOrders;

const CARD: &str = "6301190004871637839";

/// What is to be tested: the line that the till shows.
async fn balance(client: &Client) -> Result<String, Error> {
    let data = client.send(CheckBalance::new(CARD)).await?;
    Ok(match data.cards.data.first() {
        Some(card) => format!("{} pence", card.balance),
        None => "no such card".to_owned(),
    })
}

/// Takes `pence` off the card, and says what the cashier is to know.
async fn redeem(client: &Client, pence: i32) -> String {
    let request = RedeemCard::new(redeem_card::Required {
        card_reference: CARD.into(),
        value: -pence,
        merchant_id: 26,
        unit_epos_reference: "till-7".into(),
        merchant_transaction_reference: "order-1".into(),
    });
    match client.send(request).await {
        Ok(data) => {
            let redeemed = data.create_balance_adjustment;
            let left = redeemed.line_item.card.map(|card| card.balance);
            format!("paid {}, {} left", -redeemed.value, left.unwrap_or(0))
        }
        Err(error) if error.may_have_executed() => "look the order up first".to_owned(),
        Err(error) if error.is_throttled() => "wait a moment".to_owned(),
        Err(error) => format!("not paid: {error}"),
    }
}

#[tokio::test]
async fn the_balance_is_shown() {
    use check_balance::mock::cards::Data as Card;
    let server = MockTransport::new()
        .answer(CheckBalance::mock().cards(|cards| cards.data([Card::new().balance(1250)])))
        .answer(CheckBalance::mock().cards(|cards| cards.data([])));
    let client = server.client().unwrap();
    assert_eq!(balance(&client).await.unwrap(), "1250 pence");
    assert_eq!(balance(&client).await.unwrap(), "no such card");
    let asked = &server.requests_of::<CheckBalance>()[0];
    assert_eq!(asked.variables()["card_reference"], CARD);
}

#[tokio::test]
async fn a_redemption_is_asked_for_once_with_what_the_customer_pays() {
    let server = MockTransport::new().answer(RedeemCard::mock().create_balance_adjustment(|it| {
        it.value(-500)
            .line_item(|item| item.card(|card| card.balance(750)))
    }));
    let client = server.client().unwrap();
    assert_eq!(redeem(&client, 500).await, "paid 500, 750 left");
    assert_eq!(server.calls::<RedeemCard>(), 1);
    assert_eq!(server.requests()[0].variables()["value"], -500);
}

#[tokio::test]
async fn a_redemption_may_be_refused() {
    for (answer, said) in [
        (
            MockAnswer::error("Duplicate reference supplied"),
            "look the order up first",
        ),
        (
            MockAnswer::validation([("currency", "This field is required")]),
            "not paid: `RedeemCard` was not accepted, correct the variables: validation: currency: \
             This field is required",
        ),
        (MockAnswer::throttled(), "wait a moment"),
        (
            MockAnswer::lost(TransportErrorKind::Timeout),
            "look the order up first",
        ),
    ] {
        let server = MockTransport::new().on::<RedeemCard>(answer);
        assert_eq!(redeem(&server.client().unwrap(), 500).await, said);
        assert_eq!(server.calls::<RedeemCard>(), 1);
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_and_nothing_is_paid_twice() {
    let server = MockTransport::new()
        .on::<RedeemCard>(MockAnswer::unauthorized())
        .answer(RedeemCard::mock());
    let client = Client::builder()
        .endpoint("http://localhost/graphql")
        .credentials(Credentials::username("till-7", "any"))
        .transport(server.clone())
        .build()
        .unwrap();
    assert!(redeem(&client, 500).await.starts_with("paid"));
    let asked: Vec<_> = server.requests();
    let asked: Vec<_> = asked.iter().filter_map(|it| it.operation()).collect();
    assert_eq!(
        asked,
        ["LoginUser", "RedeemCard", "LoginUser", "RedeemCard"]
    );

    let server = MockTransport::new().on::<CheckBalance>(MockAnswer::unauthorized());
    let error = balance(&server.client().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
}

#[tokio::test]
async fn every_page_of_orders_is_read() {
    use list_orders::mock::{Data, orders::Data as Order};
    let page = |ids: &[i32]| -> Data {
        let orders = ids.iter().map(|id| Order::new().id(*id));
        ListOrders::mock().orders(|page| page.total(3).data(orders))
    };
    let server = MockTransport::new()
        .answer(page(&[1, 2]))
        .on::<ListOrders>(MockAnswer::throttled())
        .answer(page(&[3]));
    let mut orders = server.client().unwrap().items(ListOrders::new().limit(2));
    let mut ids = Vec::new();
    let mut waits = 0;
    loop {
        match orders.next_item().await {
            Ok(Some(order)) => ids.push(order.id),
            Ok(None) => break,
            Err(error) if error.is_throttled() => waits += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((ids, waits), (vec![1, 2, 3], 1));
    let pages = server.requests_of::<ListOrders>();
    let pages: Vec<_> = pages.iter().map(|it| &it.variables()["page"]).collect();
    assert_eq!(pages, [1, 2, 2]);
}
