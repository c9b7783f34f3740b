//! Object types. Relations are looked up when they are asked for, everything else is copied when the object is reached.

use async_graphql::{ComplexObject, Context, OutputType, SimpleObject};

use super::with_ledger;
use crate::ledger::{self, Funds, Id, Listing};

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct User {
    pub(super) id: Option<Id>,
}

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
#[expect(
    clippy::struct_field_names,
    reason = "the API's own names, which the macro reads"
)]
pub(crate) struct Card {
    id: Option<Id>,
    card_reference: Option<String>,
    card_alias_card_reference: Option<String>,
    pin: Option<String>,
    balance: Option<i64>,
    initial_balance: Option<i64>,
    first_top_up_value: Option<i64>,
    product_name: Option<String>,
    used: Option<bool>,
    expiry_time: Option<String>,
    validity_start_time: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    #[graphql(name = "ValueSplit")]
    value_split: Option<ValueSplit>,
}

impl From<&ledger::Card> for Card {
    fn from(card: &ledger::Card) -> Self {
        Self {
            id: Some(card.id),
            card_reference: Some(card.reference.clone()),
            card_alias_card_reference: card.alias.clone(),
            pin: Some(card.pin.clone()),
            balance: Some(card.funds.total()),
            initial_balance: Some(card.initial_balance),
            // Inferred: how it differs from the initial balance is not public.
            first_top_up_value: Some(card.initial_balance),
            product_name: Some(card.product_name.clone()),
            used: Some(card.used),
            expiry_time: card.expires_at.map(|time| time.to_string()),
            validity_start_time: Some(card.valid_from.to_string()),
            created_at: Some(card.created_at.to_string()),
            updated_at: Some(card.updated_at.to_string()),
            value_split: Some(card.funds.into()),
        }
    }
}

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct ValueSplit {
    tender: Option<i64>,
    discount: Option<i64>,
}

impl From<Funds> for ValueSplit {
    fn from(funds: Funds) -> Self {
        Self {
            tender: Some(funds.tender),
            discount: Some(funds.discount),
        }
    }
}

#[derive(SimpleObject)]
#[graphql(complex, rename_fields = "snake_case")]
pub(crate) struct Order {
    id: Option<Id>,
    #[graphql(skip)]
    transaction_id: Id,
}

impl From<&ledger::Order> for Order {
    fn from(order: &ledger::Order) -> Self {
        Self {
            id: Some(order.id),
            transaction_id: order.transaction_id,
        }
    }
}

#[ComplexObject]
impl Order {
    #[graphql(name = "LineItems")]
    async fn line_items(&self, ctx: &Context<'_>) -> Option<Vec<Option<LineItem>>> {
        line_items_of(ctx, self.transaction_id)
    }
}

#[derive(SimpleObject)]
#[graphql(complex, rename_fields = "snake_case")]
pub(crate) struct LineItem {
    id: Option<Id>,
    value: Option<i64>,
    created_at: Option<String>,
    #[graphql(skip)]
    card_id: Id,
    #[graphql(skip)]
    transaction_id: Id,
}

impl From<&ledger::LineItem> for LineItem {
    fn from(item: &ledger::LineItem) -> Self {
        Self {
            id: Some(item.id),
            value: Some(item.funds.total()),
            created_at: Some(item.created_at.to_string()),
            card_id: item.card_id,
            transaction_id: item.transaction_id,
        }
    }
}

#[ComplexObject]
impl LineItem {
    #[graphql(name = "Card")]
    async fn card(&self, ctx: &Context<'_>) -> Option<Card> {
        with_ledger(ctx, |ledger| Ok(ledger.card(self.card_id).map(Card::from)))
            .ok()
            .flatten()
    }

    #[graphql(name = "Transaction")]
    async fn transaction(&self, ctx: &Context<'_>) -> Option<Transaction> {
        let find = |ledger: &mut ledger::Ledger| {
            Ok(ledger
                .transaction(self.transaction_id)
                .map(Transaction::from))
        };
        with_ledger(ctx, find).ok().flatten()
    }
}

#[derive(SimpleObject)]
#[graphql(complex, rename_fields = "snake_case")]
pub(crate) struct Transaction {
    id: Option<Id>,
    value: Option<i64>,
    merchant_transaction_reference: Option<String>,
    #[graphql(skip)]
    own_id: Id,
}

impl From<&ledger::Transaction> for Transaction {
    fn from(transaction: &ledger::Transaction) -> Self {
        Self {
            id: Some(transaction.id),
            value: Some(transaction.value),
            merchant_transaction_reference: transaction.reference.clone(),
            own_id: transaction.id,
        }
    }
}

#[ComplexObject]
impl Transaction {
    #[graphql(name = "LineItems")]
    async fn line_items(&self, ctx: &Context<'_>) -> Option<Vec<Option<LineItem>>> {
        line_items_of(ctx, self.own_id)
    }
}

fn line_items_of(ctx: &Context<'_>, transaction_id: Id) -> Option<Vec<Option<LineItem>>> {
    let find = |ledger: &mut ledger::Ledger| {
        let transaction = ledger.transaction(transaction_id);
        Ok(transaction.map(|transaction| {
            let items = transaction.line_items.iter();
            items
                .map(|id| ledger.line_item(*id).map(LineItem::from))
                .collect()
        }))
    };
    with_ledger(ctx, find).ok().flatten()
}

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct BalanceAdjustment {
    id: Option<Id>,
    value: Option<i64>,
    #[graphql(name = "LineItem")]
    line_item: Option<LineItem>,
    #[graphql(name = "ValueSplit")]
    value_split: Option<ValueSplit>,
}

impl From<&ledger::Adjustment> for BalanceAdjustment {
    fn from(adjustment: &ledger::Adjustment) -> Self {
        let moved = adjustment.line_item.funds;
        // Documented: the split of a redemption is positive.
        let split = if moved.total() < 0 { -moved } else { moved };
        Self {
            id: Some(adjustment.id),
            value: Some(adjustment.value),
            line_item: Some(LineItem::from(&adjustment.line_item)),
            value_split: Some(split.into()),
        }
    }
}

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct Product {
    id: Option<Id>,
    name: Option<String>,
}

impl From<&ledger::Product> for Product {
    fn from(product: &ledger::Product) -> Self {
        Self {
            id: Some(product.id),
            name: Some(product.name.to_owned()),
        }
    }
}

#[derive(SimpleObject)]
#[graphql(rename_fields = "snake_case")]
pub(crate) struct Account {
    id: Option<Id>,
    name: Option<String>,
}

impl From<&ledger::Account> for Account {
    fn from(account: &ledger::Account) -> Self {
        Self {
            id: Some(account.id),
            name: Some(account.name.to_owned()),
        }
    }
}

#[derive(SimpleObject)]
#[graphql(
    rename_fields = "snake_case",
    concrete(name = "CardPagination", params(Card)),
    concrete(name = "OrderPagination", params(Order)),
    concrete(name = "LineItemPagination", params(LineItem))
)]
pub(crate) struct Pagination<T: OutputType> {
    data: Option<Vec<Option<T>>>,
    total: i64,
    per_page: i64,
    current_page: i64,
    from: Option<i64>,
    to: Option<i64>,
}

impl<T: OutputType> Pagination<T> {
    pub(super) fn of<Record>(page: &Listing<Record>) -> Self
    where
        for<'a> T: From<&'a Record>,
    {
        Self {
            data: Some(page.data.iter().map(|entry| Some(T::from(entry))).collect()),
            total: page.total,
            per_page: page.per_page,
            current_page: page.current_page,
            from: page.from,
            to: page.to,
        }
    }
}
