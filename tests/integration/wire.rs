//! What leaves: variables in their three states, a minimal document, the headers.

use serde_json::json;
use toggle_runtime::{Operation, Optional, Value};
use toggle_sandbox::{EXAMPLE_CARD, MIXED_CARD};

use crate::support::till::{
    Adjust, DiscountInput, ExpiryConfigInput, FindCards, OrderItemInput, Sell, sell,
};
use crate::support::{Shop, adjust_card};

#[tokio::test]
async fn absent_null_and_a_value_are_three_things() {
    let shop = Shop::open().await;
    let cases = [
        (FindCards::new(), Value::Null),
        (
            FindCards::new()
                .card_reference(None)
                .limit(Optional::Absent),
            Value::Null,
        ),
        (
            FindCards::new()
                .card_reference(Optional::Null)
                .page(Optional::Null),
            json!({ "card_reference": null, "page": null }),
        ),
        (
            FindCards::new().card_reference(MIXED_CARD).limit(1),
            json!({ "card_reference": MIXED_CARD, "limit": 1 }),
        ),
        (
            FindCards::new().id(Some(529_113)).page(Optional::Value(1)),
            json!({ "id": 529_113, "page": 1 }),
        ),
    ];
    for (request, expected) in cases {
        shop.client.send(request).await.unwrap();
        assert_eq!(shop.variables_of("Cards"), expected);
    }
}

#[tokio::test]
async fn where_every_variable_is_absent_the_key_is_too() {
    let shop = Shop::open().await;
    shop.client.send(FindCards::new()).await.unwrap();
    let requests = shop.sandbox.requests();
    let body: Value = serde_json::from_slice(requests.last().unwrap().body()).unwrap();
    let keys: Vec<_> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["query", "operationName"]);
}

#[tokio::test]
async fn the_fields_of_an_input_object_have_the_same_three_states() {
    let shop = Shop::open().await;
    let item = OrderItemInput::new()
        .product_id(3532)
        .custom_price_modifier_value(2500)
        .fulfilment_method_id(8)
        .message(Optional::Null)
        .discounts(vec![Some(
            DiscountInput::new().discount_type_id(1).value(500),
        )])
        .expiry_config(ExpiryConfigInput::new().seconds_valid_for(Optional::Null));
    let request = Sell::new(sell::Required {
        total: 2000,
        order_items: vec![Some(item)],
    });

    let order = shop.client.send(request).await.unwrap().create_order;

    assert_eq!(
        shop.variables_of("createOrder"),
        json!({
            "total": 2000,
            "order_items": [{
                "product_id": 3532,
                "custom_price_modifier_value": 2500,
                "fulfilment_method_id": 8,
                "message": null,
                "discounts": [{ "discount_type_id": 1, "value": 500 }],
                "expiry_config": { "seconds_valid_for": null },
            }],
        })
    );
    let card = order.line_items[0].card.as_ref().unwrap();
    assert_eq!(card.card_state.balance, 2500);
    shop.assert_sound();
}

#[tokio::test]
async fn a_null_in_a_list_is_sent_as_null() {
    let shop = Shop::open().await;
    let request = Sell::new(sell::Required {
        total: 0,
        order_items: vec![None],
    });
    let error = shop.client.send(request).await.unwrap_err();
    assert!(error.is_validation(), "{error}");
    assert_eq!(
        shop.variables_of("createOrder"),
        json!({ "total": 0, "order_items": [null] })
    );
}

#[tokio::test]
async fn text_arrives_as_it_was_given() {
    let shop = Shop::open().await;
    let text = "\"\\ / \u{8}\u{c}\n\r\t\0 \u{7f} \u{2028} £ 礼 🎁 }{ $x";
    let request = adjust_card(EXAMPLE_CARD)
        .currency(text)
        .value(i32::MIN)
        .merchant_transaction_reference(text);
    shop.client.send(request).await.unwrap_err();
    let variables = shop.variables_of("createBalanceAdjustment");
    assert_eq!(variables["currency"], text);
    assert_eq!(variables["merchant_transaction_reference"], text);
    assert_eq!(variables["value"], i32::MIN);
}

#[tokio::test]
async fn the_document_is_the_operation_with_the_fragments_it_reaches() {
    let shop = Shop::open().await;
    shop.client.send(FindCards::new()).await.unwrap();
    let requests = shop.sandbox.requests();
    let sent = requests.last().unwrap();
    assert_eq!(sent.operation_name(), Some("FindCards"));
    assert_eq!(sent.query(), FindCards::DEFINITION.document());
    assert_eq!(
        sent.query(),
        "query FindCards($card_reference:String,$id:Int,$page:Int,$limit:Int){Cards(card_reference:$card_reference,id:$id,page:$page,limit:$limit){total per_page data{...CardState}}}fragment CardState on Card{card_reference balance pin expiry_time}"
    );
    assert_eq!(FindCards::DEFINITION.name(), Some("FindCards"));
    let source = FindCards::DEFINITION.source();
    assert!(
        source.starts_with("tests/integration/queries/till.graphql:"),
        "{source}"
    );
}

#[tokio::test]
async fn the_root_fields_are_where_the_definition_says() {
    for definition in [FindCards::DEFINITION, Adjust::DEFINITION, Sell::DEFINITION] {
        for root in definition.root_fields() {
            assert_eq!(root.line, 1);
            let at = usize::try_from(root.column).unwrap() - 1;
            let rest = &definition.document()[at..];
            assert!(rest.starts_with(root.key), "{rest}");
        }
    }
}

#[tokio::test]
async fn the_request_is_json_and_says_who_sends_it() {
    let shop = Shop::with(toggle_sandbox::Sandbox::builder(), |client| {
        client.user_agent("till/1.0")
    })
    .await;
    shop.client.send(FindCards::new()).await.unwrap();
    let requests = shop.sandbox.requests();
    assert_eq!(requests.len(), 2);
    for request in &requests {
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("user-agent"), Some("till/1.0"));
        assert!(request.header("accept").unwrap().contains("json"));
    }
    assert_eq!(requests[0].authorization_fingerprint(), None);
    assert!(requests[1].authorization_fingerprint().is_some());
}
