//! The accounts: cards, and every movement that ever touched one.
//!
//! All money moves through [`Ledger::post`], which writes a line item and changes its card in one step, so a card's
//! balance is the sum of its line items by construction; [`Ledger::audit`] adds everything up again.

mod adjustment;
mod audit;
mod card_number;
mod catalogue;
mod inspect;
mod money;
mod order;
mod refusal;
mod reversal;
mod search;
mod seed;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::clock::{Clock, Timestamp};

pub(crate) use self::adjustment::{Adjustment, AdjustmentRequest};
pub(crate) use self::catalogue::{Account, Product};
pub use self::inspect::{CardView, LedgerView};
pub use self::money::Funds;
pub(crate) use self::order::{ExpiryConfig, ItemRequest, OrderRequest, ValidityRule};
pub(crate) use self::refusal::{Refusal, WRONG_CREDENTIALS};
pub(crate) use self::reversal::{ReversalItem, ReversalRequest};
pub(crate) use self::search::Listing;

use self::catalogue::Catalogue;
use self::refusal::{DUPLICATE_REFERENCE, Rules};

pub(crate) type Id = i64;

/// A gift card.
#[derive(Clone)]
pub(crate) struct Card {
    pub(crate) id: Id,
    pub(crate) reference: String,
    pub(crate) alias: Option<String>,
    pub(crate) pin: String,
    pub(crate) product_name: String,
    pub(crate) funds: Funds,
    /// Pence, at the first sale.
    pub(crate) initial_balance: i64,
    pub(crate) used: bool,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) valid_from: Timestamp,
    /// `None` is never.
    pub(crate) expires_at: Option<Timestamp>,
}

/// What a line item stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Movement {
    Sale,
    TopUp,
    Redemption,
    Reversal { of: Id },
}

/// One movement of one card.
#[derive(Clone)]
pub(crate) struct LineItem {
    pub(crate) id: Id,
    pub(crate) movement: Movement,
    /// What the card gained; negative when it lost.
    pub(crate) funds: Funds,
    pub(crate) card_id: Id,
    pub(crate) transaction_id: Id,
    pub(crate) created_at: Timestamp,
    pub(crate) reversed: bool,
}

/// One exchange of value, which may hold several line items.
#[derive(Clone)]
pub(crate) struct Transaction {
    pub(crate) id: Id,
    pub(crate) reference: Option<String>,
    /// Pence; negative for a redemption or a refund.
    pub(crate) value: i64,
    pub(crate) line_items: Vec<Id>,
}

/// A sale.
#[derive(Clone)]
pub(crate) struct Order {
    pub(crate) id: Id,
    pub(crate) transaction_id: Id,
    pub(crate) created_at: Timestamp,
    /// Pence of postage, by who bore it.
    pub(crate) postage: Funds,
    pub(crate) postage_refunded: bool,
}

/// A line item still to be written.
#[derive(Clone, Copy)]
struct Posting {
    movement: Movement,
    card_id: Id,
    transaction_id: Id,
    funds: Funds,
}

/// Everything the sandbox knows of cards and money.
pub(crate) struct Ledger {
    clock: Clock,
    catalogue: Catalogue,
    cards: BTreeMap<Id, Card>,
    card_ids: HashMap<String, Id>,
    /// Numbers printed on plastic that may be sold (or sold again).
    stock: HashSet<String>,
    line_items: BTreeMap<Id, LineItem>,
    transactions: BTreeMap<Id, Transaction>,
    references: HashMap<String, Id>,
    orders: BTreeMap<Id, Order>,
    order_of_transaction: HashMap<Id, Id>,
    next_card: Id,
    next_line_item: Id,
    next_transaction: Id,
    next_order: Id,
    next_adjustment: Id,
    next_card_number: u64,
}

impl Ledger {
    pub(crate) fn card(&self, id: Id) -> Option<&Card> {
        self.cards.get(&id)
    }

    pub(crate) fn card_by_reference(&self, reference: &str) -> Option<&Card> {
        self.card(*self.card_ids.get(reference)?)
    }

    pub(crate) fn line_item(&self, id: Id) -> Option<&LineItem> {
        self.line_items.get(&id)
    }

    pub(crate) fn transaction(&self, id: Id) -> Option<&Transaction> {
        self.transactions.get(&id)
    }

    pub(crate) fn accounts(&self) -> &[Account] {
        &self.catalogue.accounts
    }

    pub(crate) fn products(&self, account_id: Id) -> impl Iterator<Item = &Product> {
        self.catalogue
            .products
            .iter()
            .filter(move |product| product.account_id == account_id)
    }

    /// A reference is used once, whatever for (accreditation case 15); an empty one is none (inferred).
    fn unused_reference(&self, reference: Option<&str>) -> Result<Option<String>, Refusal> {
        match reference {
            None | Some("") => Ok(None),
            Some(used) if self.references.contains_key(used) => {
                Err(Refusal::Message(DUPLICATE_REFERENCE))
            }
            Some(unused) => Ok(Some(unused.to_owned())),
        }
    }

    /// Opens a transaction without line items.
    fn open_transaction(&mut self, reference: Option<String>, value: i64) -> Id {
        let id = next(&mut self.next_transaction);
        if let Some(reference) = &reference {
            self.references.insert(reference.clone(), id);
        }
        self.transactions.insert(
            id,
            Transaction {
                id,
                reference,
                value,
                line_items: Vec::new(),
            },
        );
        id
    }

    /// Moves money on or off a card: the only place that does. Callers have checked that the card can bear it.
    fn post(&mut self, posting: Posting) -> LineItem {
        let now = self.clock.now();
        let item = LineItem {
            id: next(&mut self.next_line_item),
            movement: posting.movement,
            funds: posting.funds,
            card_id: posting.card_id,
            transaction_id: posting.transaction_id,
            created_at: now,
            reversed: false,
        };
        if let Some(card) = self.cards.get_mut(&item.card_id) {
            card.funds += item.funds;
            card.updated_at = now;
            card.used |= item.movement == Movement::Redemption;
        }
        if let Some(transaction) = self.transactions.get_mut(&item.transaction_id) {
            transaction.line_items.push(item.id);
        }
        if let Movement::Reversal { of } = item.movement
            && let Some(original) = self.line_items.get_mut(&of)
        {
            original.reversed = true;
        }
        self.line_items.insert(item.id, item.clone());
        item
    }
}

fn next(counter: &mut Id) -> Id {
    let id = *counter;
    *counter += 1;
    id
}

/// GraphQL's `Int` ends here, so a card's balance must.
const LARGEST_BALANCE: i64 = i32::MAX as i64;

impl Rules {
    /// Documented: `GBP` in every example; missing on an adjustment, it is this very error.
    fn currency(&mut self, currency: Option<&str>) {
        match currency.filter(|text| !text.is_empty()) {
            None => self.check(false, "currency", refusal::REQUIRED),
            Some(code) => self.check(code == "GBP", "currency", refusal::UNKNOWN_VALUE),
        }
    }

    fn merchant(&mut self, catalogue: &Catalogue, merchant: Option<Id>) {
        let known = merchant.is_none_or(|id| catalogue.merchants.contains(&id));
        self.check(known, "merchant_id", refusal::UNKNOWN_VALUE);
    }

    fn unit(&mut self, catalogue: &Catalogue, unit: Option<&str>) {
        let known = unit.is_none_or(|reference| catalogue.units.contains(&reference));
        self.check(known, "unit_epos_reference", refusal::UNKNOWN_UNIT);
    }
}
