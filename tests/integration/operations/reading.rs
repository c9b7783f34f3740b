//! The documented queries. A type stands beside a value where the type is the point.

use toggle_sandbox::{EXAMPLE_CARD, PASSWORD, USER_ID, USERNAME};

use super::documents::*;
use super::run;

#[tokio::test]
async fn cards_basics() {
    let data = run("cards-basics", cards_basics::Cards::new()).await;
    let card = &data.cards.data[0];
    let balance: i32 = card.balance;
    let reference: &String = &card.card_reference;
    let expiry_time: &Option<String> = &card.expiry_time;
    let pin: &Option<String> = &card.pin;
    let used: Option<bool> = card.used;
    let created_at: &String = &card.created_at;
    assert_eq!(balance, 5000);
    assert_eq!(reference, EXAMPLE_CARD);
    assert_eq!(expiry_time, &None);
    assert_eq!(pin.as_ref().unwrap().len(), 6);
    assert_eq!(used, Some(false));
    assert_eq!(created_at, "2025-02-10 09:30:00");
    assert_eq!(card.initial_balance, 5000);
    assert_eq!(card.product_name.as_deref(), Some("In-store Gift"));
    assert_eq!(card.card_alias_card_reference, None);
    let split = card.value_split.as_ref().unwrap();
    let (tender, discount): (i32, i32) = (split.tender, split.discount);
    assert_eq!((tender, discount), (5000, 0));
}

#[tokio::test]
async fn cards_epos() {
    let data = run("cards-epos", cards_epos::Cards::new()).await;
    assert_eq!(data.cards.data.len(), 1);
    let card = &data.cards.data[0];
    assert_eq!(card.balance, 5000);
    assert_eq!(
        card.validity_start_time.as_deref(),
        Some("2025-02-10 09:30:00")
    );
}

#[tokio::test]
async fn cards_with_variables() {
    let request = CardsVariables::new(cards_variables::Required {
        card_reference: "6301190000554511994".to_owned(),
        page: 1,
        limit: 1,
    });
    let data = run("cards-variables", request).await;
    let (total, per_page): (i32, i32) = (data.cards.total, data.cards.per_page);
    assert_eq!((total, per_page), (1, 1));
    let card = &data.cards.data[0];
    let updated_at: &Option<String> = &card.updated_at;
    assert_eq!(card.balance, 2500);
    assert!(updated_at.is_some());
}

#[tokio::test]
async fn line_items_inline() {
    let data = run("line-items-inline", line_items_inline::LineItems::new()).await;
    let ids: Vec<i32> = data.line_items.data.iter().map(|item| item.id).collect();
    assert_eq!(ids, [11_001_614], "the one that the documents reverse");
}

#[tokio::test]
async fn line_items_with_variables() {
    let request = LineItemsVariables::new(line_items_variables::Required {
        page: 1,
        limit: 1,
        merchant_transaction_reference: "test-123-123-123".to_owned(),
    });
    let data = run("line-items-variables", request).await;
    assert_eq!(data.line_items.data.len(), 1, "of two, one a page");
}

#[tokio::test]
async fn login_inline() {
    let data = run("login-user-inline", login_inline::LoginUser::new()).await;
    let id: i32 = data.login_user.id;
    assert_eq!(i64::from(id), USER_ID);
}

#[tokio::test]
async fn login_with_variables() {
    let request = LoginVariables::new(PASSWORD).username(USERNAME);
    assert!(request.email.is_absent());
    let data = run("login-user-variables", request).await;
    assert_eq!(i64::from(data.login_user.id), USER_ID);
}

#[tokio::test]
async fn orders_paged() {
    let data = run("orders-paged", OrdersPaged::new()).await;
    let items: Vec<_> = data
        .orders
        .data
        .iter()
        .flat_map(|order| &order.line_items)
        .collect();
    assert!(!items.is_empty());
    for item in items {
        let created_at: &String = &item.created_at;
        assert!(created_at.as_str() >= "2025-02-03 00:00:00");
        let card = item.card.as_ref().unwrap();
        assert!(card.card_reference.starts_with("63011900"));
        let transaction = item.transaction.as_ref().unwrap();
        let reference: &Option<String> = &transaction.merchant_transaction_reference;
        assert!(reference.is_some());
    }
}

#[tokio::test]
async fn products_by_account() {
    let data = run("products-by-account", ProductsByAccount::new(1)).await;
    // A plain list, without a page around it.
    let products: Vec<(i32, &str)> = data
        .products
        .iter()
        .map(|product| (product.id, product.name.as_str()))
        .collect();
    assert_eq!(
        products,
        [(3532, "In-store Gift"), (3983, "Posted Gift Card")]
    );
}
