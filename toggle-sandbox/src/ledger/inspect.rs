//! What a test may see of the ledger without asking the API.

use std::fmt;
use std::sync::{Arc, Mutex};

use super::{Card, Funds, Id, Ledger};
use crate::lock;

/// A look into the sandbox's ledger, always of this moment.
#[derive(Clone)]
pub struct LedgerView(Arc<Mutex<Ledger>>);

impl LedgerView {
    pub(crate) const fn new(ledger: Arc<Mutex<Ledger>>) -> Self {
        Self(ledger)
    }

    /// The card with this number.
    pub fn card(&self, card_reference: &str) -> Option<CardView> {
        lock(&self.0)
            .card_by_reference(card_reference)
            .map(CardView::of)
    }

    /// What is on the card with this number, in pence.
    pub fn balance(&self, card_reference: &str) -> Option<i64> {
        self.card(card_reference).map(|card| card.funds.total())
    }

    /// What is on all cards together, in pence.
    pub fn outstanding(&self) -> i64 {
        let ledger = lock(&self.0);
        ledger.cards.values().map(|card| card.funds.total()).sum()
    }

    /// The line items of one `merchant_transaction_reference`, oldest first.
    pub fn line_item_ids(&self, merchant_transaction_reference: &str) -> Vec<i64> {
        let all = Some(i64::MAX);
        lock(&self.0)
            .find_line_items(Some(merchant_transaction_reference), None, all)
            .data
            .iter()
            .map(|item| item.id)
            .collect()
    }

    /// How many line items were ever written, the seeded ones included: a mutation that did nothing adds none.
    pub fn line_item_count(&self) -> usize {
        lock(&self.0).line_items.len()
    }

    /// Adds everything up again. Each sentence is a rule that does not hold, so an empty list is what a test expects:
    /// every card holds the sum of its line items and nothing below zero, every order took what it gave, every reversal
    /// is whole and happened once.
    pub fn audit(&self) -> Vec<String> {
        lock(&self.0).audit()
    }
}

impl fmt::Debug for LedgerView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerView").finish_non_exhaustive()
    }
}

/// What a test may know of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CardView {
    /// The card's id.
    pub id: i64,
    /// What is on it now, in pence.
    pub funds: Funds,
    /// What was on it at first, in pence.
    pub initial_balance: i64,
    /// Whether anything was ever redeemed.
    pub used: bool,
}

impl CardView {
    const fn of(card: &Card) -> Self {
        let id: Id = card.id;
        Self {
            id,
            funds: card.funds,
            initial_balance: card.initial_balance,
            used: card.used,
        }
    }
}
