//! The 25 cases of Toggle's accreditation list, in its order.

use serde_json::json;
use toggle_sandbox::{BLANK_CARDS, EXAMPLE_CARD, PASSWORD, USERNAME};

use crate::support::{Caller, log_in, post};

const REQUIRED: &str = "This field is required";
const UNKNOWN: &str = "The selected value is invalid";

#[tokio::test]
async fn case_01_a_good_login_answers_with_a_token_in_both_headers() {
    let caller = Caller::new().await;
    let answer = log_in(&caller.sandbox).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.field("loginUser"), json!({ "id": 123 }));
    assert!(answer.header("X-Authorization").is_some());
    assert_eq!(
        answer.header("X-Authorization"),
        answer.header("Authorization")
    );
    assert_eq!(caller.sandbox.logins(), 2);
}

#[tokio::test]
async fn case_02_a_wrong_username_or_password_is_an_error_without_a_token() {
    let caller = Caller::new().await;
    for arguments in [
        format!("username: \"{USERNAME}\", password: \"wrong\""),
        format!("username: \"nobody\", password: \"{PASSWORD}\""),
        format!(
            "username: \"{USERNAME}\", email: \"nobody@example.com\", password: \"{PASSWORD}\""
        ),
        format!("password: \"{PASSWORD}\""),
    ] {
        let body = json!({ "query": format!("{{ loginUser({arguments}) {{ id }} }}") });
        let answer = post(&caller.sandbox, &body.to_string(), None).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.message(), "The user credentials were incorrect.");
        assert_eq!(answer.json()["data"], json!({ "loginUser": null }));
        assert_eq!(answer.header("X-Authorization"), None);
        assert_eq!(answer.header("Authorization"), None);
    }
    assert_eq!(caller.sandbox.logins(), 1);
}

#[tokio::test]
async fn case_03_an_invalid_or_expired_token_is_unauthorized_and_nothing_runs() {
    let mut caller = Caller::new().await;
    let good = caller.authorization.clone();
    caller.authorization = format!("{good}x");
    assert_eq!(caller.adjust(json!({})).await.message(), "Unauthorized");

    caller.authorization = good;
    caller
        .sandbox
        .clock()
        .advance(std::time::Duration::from_hours(1));
    let answer = caller.adjust(json!({})).await;
    assert_eq!(answer.message(), "Unauthorized");
    assert_eq!(answer.json().get("data"), None);
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(5000));
}

#[tokio::test]
async fn case_04_a_physical_card_is_created_with_the_number_from_stock() {
    let caller = Caller::new().await;
    let card = BLANK_CARDS[0];
    let item = json!({
        "fulfilment_method_id": 3, "generate_card_reference": false, "card_reference": card,
    });
    let order = caller.order(json!({}), item).await.field("createOrder");
    assert!(order["id"].is_i64());
    let line_item = &order["LineItems"][0];
    assert_eq!(line_item["Card"]["card_reference"], card);
    assert_eq!(line_item["Card"]["balance"], 5000);
    assert_eq!(line_item["Card"]["pin"].as_str().unwrap().len(), 6);
    assert_eq!(caller.sandbox.ledger().balance(card), Some(5000));
}

#[tokio::test]
async fn case_05_an_order_with_a_bad_merchant_id() {
    let caller = Caller::new().await;
    let answer = caller.order(json!({ "merchant_id": 999 }), json!({})).await;
    assert_eq!(answer.validation(), json!({ "merchant_id": [UNKNOWN] }));
}

#[tokio::test]
async fn case_06_a_physical_card_without_a_card_reference() {
    let caller = Caller::new().await;
    let item = json!({ "fulfilment_method_id": 3, "generate_card_reference": false });
    let answer = caller.order(json!({}), item).await;
    let key = "order_items.0.card_reference";
    assert_eq!(answer.validation(), json!({ key: [REQUIRED] }));
}

#[tokio::test]
async fn case_07_an_order_with_a_missing_or_bad_product_id() {
    let caller = Caller::new().await;
    let key = "order_items.0.product_id";
    for (value, text) in [(json!(null), REQUIRED), (json!(1), UNKNOWN)] {
        let answer = caller
            .order(json!({}), json!({ "product_id": value }))
            .await;
        assert_eq!(answer.validation(), json!({ key: [text] }));
    }
}

#[tokio::test]
async fn case_08_an_order_with_a_missing_or_bad_currency() {
    let caller = Caller::new().await;
    for (value, text) in [("", REQUIRED), ("XYZ", UNKNOWN)] {
        let answer = caller.order(json!({ "currency": value }), json!({})).await;
        assert_eq!(answer.validation(), json!({ "currency": [text] }));
    }
    let absent = caller.order(json!({ "currency": null }), json!({})).await;
    assert_eq!(absent.json().get("data"), None, "{}", absent.body);
}

#[tokio::test]
async fn case_09_an_order_with_a_bad_sales_channel_id() {
    let caller = Caller::new().await;
    let answer = caller
        .order(json!({ "sales_channel_id": 4 }), json!({}))
        .await;
    assert_eq!(
        answer.validation(),
        json!({ "sales_channel_id": [UNKNOWN] })
    );
}

#[tokio::test]
async fn case_10_a_debit_takes_from_the_card_and_says_how_it_was_funded() {
    let caller = Caller::new().await;
    let answer = caller.adjust(json!({ "value": -1500 })).await;
    let adjustment = answer.field("createBalanceAdjustment");
    assert_eq!(adjustment["value"], -1500);
    assert_eq!(adjustment["LineItem"]["Card"]["balance"], 3500);
    assert_eq!(adjustment["LineItem"]["Card"]["initial_balance"], 5000);
    assert_eq!(adjustment["LineItem"]["Card"]["used"], true);
    assert_eq!(
        adjustment["ValueSplit"],
        json!({ "tender": 1500, "discount": 0 })
    );
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(3500));
}

#[tokio::test]
async fn case_11_a_credit_adds_to_the_card() {
    let caller = Caller::new().await;
    let answer = caller.adjust(json!({ "value": 250 })).await;
    let adjustment = answer.field("createBalanceAdjustment");
    assert_eq!(adjustment["value"], 250);
    assert_eq!(adjustment["LineItem"]["Card"]["balance"], 5250);
    assert_eq!(adjustment["LineItem"]["Card"]["used"], false);
}

#[tokio::test]
async fn case_12_an_adjustment_with_a_bad_merchant_id() {
    let caller = Caller::new().await;
    let answer = caller.adjust(json!({ "merchant_id": 999 })).await;
    assert_eq!(answer.validation(), json!({ "merchant_id": [UNKNOWN] }));
}

#[tokio::test]
async fn case_13_a_debit_below_zero_is_refused_as_a_whole() {
    let caller = Caller::new().await;
    let answer = caller.adjust(json!({ "value": -5001 })).await;
    assert_eq!(
        answer.message(),
        "Applying this transaction would have resulted in a negative balance. Transaction not applied."
    );
    assert_eq!(
        answer.json()["data"],
        json!({ "createBalanceAdjustment": null })
    );
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(5000));
    let to_the_last_penny = caller.adjust(json!({ "value": -5000 })).await;
    assert_eq!(
        to_the_last_penny.field("createBalanceAdjustment")["LineItem"]["Card"]["balance"],
        0
    );
}

#[tokio::test]
async fn case_14_a_value_of_the_wrong_type_is_an_error_of_the_document() {
    let caller = Caller::new().await;
    for value in [
        json!("ten"),
        json!("-1000"),
        json!(-10.5),
        json!(2_147_483_648_u32),
    ] {
        let answer = caller.adjust(json!({ "value": value })).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.json().get("data"), None, "{}", answer.body);
        assert!(answer.json()["errors"][0]["locations"][0]["line"].is_u64());
    }
    let inline = "mutation { createBalanceAdjustment(value: \"ten\", card_reference: \"1\", merchant_id: 26, unit_epos_reference: \"Epos01\") { id } }";
    assert_eq!(caller.send(inline).await.json().get("data"), None);
}

#[tokio::test]
async fn case_15_a_reference_is_good_once() {
    let caller = Caller::new().await;
    let with_reference = json!({ "merchant_transaction_reference": "till-1-0001" });
    caller
        .adjust(with_reference.clone())
        .await
        .field("createBalanceAdjustment");
    let again = caller.adjust(with_reference.clone()).await;
    assert_eq!(again.message(), "Duplicate reference supplied");
    let by_an_order = caller.order(with_reference, json!({})).await;
    assert_eq!(by_an_order.message(), "Duplicate reference supplied");
    assert_eq!(caller.sandbox.ledger().balance(EXAMPLE_CARD), Some(4000));
}

#[tokio::test]
async fn case_16_an_empty_card_reference() {
    let caller = Caller::new().await;
    let answer = caller.adjust(json!({ "card_reference": "" })).await;
    assert_eq!(answer.validation(), json!({ "card_reference": [REQUIRED] }));
    let unknown = caller.adjust(json!({ "card_reference": "12345" })).await;
    assert_eq!(
        unknown.message(),
        "No card has been found for this account for the card ref supplied. Transaction not applied."
    );
}

#[tokio::test]
async fn case_17_a_wrong_unit_epos_reference() {
    let caller = Caller::new().await;
    let text = "The external_site_id supplied was not recognised for this account.";
    let wrong = json!({ "unit_epos_reference": "Epos99" });
    let expected = json!({ "unit_epos_reference": [text] });
    assert_eq!(caller.adjust(wrong.clone()).await.validation(), expected);
    assert_eq!(caller.order(wrong, json!({})).await.validation(), expected);
}

#[tokio::test]
async fn case_18_an_adjustment_with_a_missing_or_bad_currency() {
    let caller = Caller::new().await;
    for (value, text) in [
        (json!(null), REQUIRED),
        (json!(""), REQUIRED),
        (json!("EUR"), UNKNOWN),
    ] {
        let answer = caller.adjust(json!({ "currency": value })).await;
        assert_eq!(answer.validation(), json!({ "currency": [text] }));
    }
}

#[tokio::test]
async fn case_19_an_order_with_a_missing_or_bad_fulfilment_method_id() {
    let caller = Caller::new().await;
    let key = "order_items.0.fulfilment_method_id";
    for (value, text) in [(json!(null), REQUIRED), (json!(4), UNKNOWN)] {
        let item = json!({ "fulfilment_method_id": value });
        let answer = caller.order(json!({}), item).await;
        assert_eq!(answer.validation(), json!({ key: [text] }));
    }
}

#[tokio::test]
async fn case_20_a_sale_is_reversed() {
    let caller = Caller::new().await;
    let order = caller
        .order(json!({}), json!({}))
        .await
        .field("createOrder");
    let sold = &order["LineItems"][0];
    let reversal = caller.reverse(sold["id"].clone()).await;
    let reversal = reversal.field("createReversal");
    assert_eq!(reversal["value"], -5000);
    assert_eq!(reversal["LineItems"][0]["value"], -5000);
    let card = &reversal["LineItems"][0]["Card"];
    assert_eq!(card["card_reference"], sold["Card"]["card_reference"]);
    assert_eq!(card["balance"], 0);
}

#[tokio::test]
async fn case_21_a_debit_is_reversed() {
    let caller = Caller::new().await;
    let debit = caller.adjust(json!({})).await;
    let line_item = debit.field("createBalanceAdjustment")["LineItem"]["id"].clone();
    let reversal = caller.reverse(line_item).await.field("createReversal");
    assert_eq!(reversal["value"], 1000);
    assert_eq!(reversal["LineItems"][0]["Card"]["balance"], 5000);
}

#[tokio::test]
async fn case_22_a_credit_is_reversed() {
    let caller = Caller::new().await;
    let credit = caller.adjust(json!({ "value": 300 })).await;
    let line_item = credit.field("createBalanceAdjustment")["LineItem"]["id"].clone();
    let reversal = caller.reverse(line_item).await.field("createReversal");
    assert_eq!(reversal["value"], -300);
    assert_eq!(reversal["LineItems"][0]["Card"]["balance"], 5000);
}

#[tokio::test]
async fn case_23_a_reversal_with_a_missing_or_bad_line_item_id() {
    let caller = Caller::new().await;
    let key = "ReversalItems.0.line_item_id";
    for (value, text) in [(json!(null), REQUIRED), (json!(1), UNKNOWN)] {
        let answer = caller.reverse(value).await;
        assert_eq!(answer.validation(), json!({ key: [text] }));
    }
    let nothing = caller.send("mutation { createReversal { id } }").await;
    assert_eq!(nothing.validation(), json!({ "ReversalItems": [REQUIRED] }));
}

#[tokio::test]
async fn case_24_a_known_card_is_one_entry() {
    let caller = Caller::new().await;
    let query = format!(
        "{{ Cards(card_reference: \"{EXAMPLE_CARD}\") {{ data {{ card_reference balance }} total per_page current_page from to }} }}"
    );
    assert_eq!(
        caller.send(&query).await.field("Cards"),
        json!({
            "data": [{ "card_reference": EXAMPLE_CARD, "balance": 5000 }],
            "total": 1, "per_page": 15, "current_page": 1, "from": 1, "to": 1,
        })
    );
}

#[tokio::test]
async fn case_25_an_unknown_card_is_an_empty_list_as_printed() {
    let caller = Caller::new().await;
    let body = r#"{"query":"{ Cards(card_reference: \"6301190000000000000\", limit: 1) { data { card_reference } total per_page } }"}"#;
    let answer = post(&caller.sandbox, body, Some(&caller.authorization)).await;
    assert_eq!(answer.status, 200);
    let printed = r#"{"data":{"Cards":{"data":[],"total":0,"per_page":1}},"extensions":{"cost":{"actualQueryCost":16,"#;
    assert!(answer.body.starts_with(printed), "{}", answer.body);
}
