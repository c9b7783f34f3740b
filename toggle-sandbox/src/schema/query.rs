//! The query root.

use std::sync::{Arc, Mutex};

use async_graphql::{Context, Object};

use super::types::{Account, Card, LineItem, Order, Pagination, Product, User};
use super::{Answer, SharedOutcome, with_ledger};
use crate::auth::Auth;
use crate::ledger::{Refusal, WRONG_CREDENTIALS};
use crate::lock;

pub(crate) struct Query;

#[Object(rename_args = "snake_case")]
impl Query {
    #[graphql(name = "loginUser")]
    async fn login_user(
        &self,
        ctx: &Context<'_>,
        email: Option<String>,
        username: Option<String>,
        password: String,
    ) -> Answer<User> {
        Some(log_in(
            ctx,
            email.as_deref(),
            username.as_deref(),
            &password,
        ))
    }

    #[graphql(name = "LoginUser")]
    async fn login_user_capitalised(
        &self,
        ctx: &Context<'_>,
        email: Option<String>,
        username: Option<String>,
        password: String,
    ) -> Answer<User> {
        Some(log_in(
            ctx,
            email.as_deref(),
            username.as_deref(),
            &password,
        ))
    }

    #[graphql(name = "Cards")]
    async fn cards(
        &self,
        ctx: &Context<'_>,
        card_reference: Option<String>,
        id: Option<i32>,
        page: Option<i32>,
        limit: Option<i32>,
    ) -> Answer<Pagination<Card>> {
        Some(with_ledger(ctx, |ledger| {
            let (page, limit) = (page.map(i64::from), limit.map(i64::from));
            let found =
                ledger.find_cards(card_reference.as_deref(), id.map(i64::from), page, limit);
            Ok(Pagination::of(&found))
        }))
    }

    #[graphql(name = "Orders")]
    async fn orders(
        &self,
        ctx: &Context<'_>,
        page: Option<i32>,
        limit: Option<i32>,
        created_at: Option<String>,
    ) -> Answer<Pagination<Order>> {
        Some(with_ledger(ctx, |ledger| {
            let from = created_at.map(|text| text.parse()).transpose();
            let from = from.map_err(|_| Refusal::unknown_value("created_at"))?;
            let found = ledger.find_orders(from, page.map(i64::from), limit.map(i64::from));
            Ok(Pagination::of(&found))
        }))
    }

    #[graphql(name = "LineItems")]
    async fn line_items(
        &self,
        ctx: &Context<'_>,
        merchant_transaction_reference: Option<String>,
        page: Option<i32>,
        limit: Option<i32>,
    ) -> Answer<Pagination<LineItem>> {
        Some(with_ledger(ctx, |ledger| {
            let reference = merchant_transaction_reference.as_deref();
            let (page, limit) = (page.map(i64::from), limit.map(i64::from));
            Ok(Pagination::of(
                &ledger.find_line_items(reference, page, limit),
            ))
        }))
    }

    #[graphql(name = "Products")]
    async fn products(&self, ctx: &Context<'_>, account_id: i32) -> Answer<Vec<Option<Product>>> {
        Some(with_ledger(ctx, |ledger| {
            let products = ledger.products(i64::from(account_id));
            Ok(products.map(|product| Some(product.into())).collect())
        }))
    }

    #[graphql(name = "Accounts")]
    async fn accounts(&self, ctx: &Context<'_>) -> Answer<Vec<Option<Account>>> {
        Some(with_ledger(ctx, |ledger| {
            let accounts = ledger.accounts().iter();
            Ok(accounts.map(|account| Some(account.into())).collect())
        }))
    }
}

fn log_in(
    ctx: &Context<'_>,
    email: Option<&str>,
    username: Option<&str>,
    password: &str,
) -> Result<User, Refusal> {
    let refused = Refusal::Message(WRONG_CREDENTIALS);
    let auth = ctx
        .data::<Arc<Mutex<Auth>>>()
        .map_err(|_| refused.clone())?;
    let id = lock(auth)
        .log_in(email, username, password)
        .ok_or(refused)?;
    if let Some(outcome) = ctx.data_opt::<SharedOutcome>() {
        lock(outcome).logged_in = Some(id);
    }
    Ok(User { id: Some(id) })
}
