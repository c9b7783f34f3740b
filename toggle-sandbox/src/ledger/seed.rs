//! The state that every sandbox starts with: what the documents' examples need, so that each of them runs.
//!
//! Numbers, ids and references are the documents'; balances are ours unless a sample prints them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::catalogue::Catalogue;
use super::{Card, Funds, Id, Ledger, Movement, Order, Posting, card_number};
use crate::clock::{Clock, Timestamp};
use crate::{BLANK_CARDS, EXAMPLE_CARD, EXPIRED_CARD, MIXED_CARD, STOCK_CARD};

/// A card, with the one sale that put money on it.
struct Seed {
    id: Id,
    reference: &'static str,
    alias: Option<&'static str>,
    pin: Option<&'static str>,
    product_name: &'static str,
    /// One sale each: the first is the opening balance.
    sales: Vec<Funds>,
    created_at: &'static str,
    valid_from: Option<&'static str>,
    expires_at: Option<&'static str>,
}

impl Seed {
    /// Tender and discount of each sale, in pence.
    fn sold(id: Id, reference: &'static str, sales: &[(i64, i64)]) -> Self {
        Self {
            id,
            reference,
            alias: None,
            pin: None,
            product_name: "In-store Gift",
            sales: sales
                .iter()
                .map(|(tender, discount)| Funds::new(*tender, *discount))
                .collect(),
            created_at: "2025-02-10 09:30:00",
            valid_from: None,
            expires_at: None,
        }
    }
}

/// An order of the past: its reference, its first line item where the documents print one, and its cards.
struct PastOrder {
    reference: Option<&'static str>,
    first_line_item: Option<Id>,
    cards: Vec<Seed>,
}

fn past_orders() -> Vec<PastOrder> {
    vec![
        // The webhook sample: given away, long expired, taken over from another issuer.
        PastOrder {
            reference: None,
            first_line_item: None,
            cards: vec![Seed {
                alias: Some("18347923487"),
                pin: Some("134702"),
                product_name: "Gift Card",
                created_at: "2021-03-12 00:00:00",
                valid_from: Some("2021-03-12 00:00:00"),
                expires_at: Some("2021-03-27 23:59:59"),
                ..Seed::sold(355, EXPIRED_CARD, &[(0, 1000)])
            }],
        },
        // The printed adjustment: opened with 1000 and split 800 to 200; loaded once more, so that tests have room.
        PastOrder {
            reference: None,
            first_line_item: None,
            cards: vec![Seed {
                created_at: "2021-06-05 16:19:52",
                ..Seed::sold(529_113, MIXED_CARD, &[(800, 200), (7200, 1800)])
            }],
        },
        PastOrder {
            reference: Some("sandbox-seed-example"),
            first_line_item: None,
            cards: vec![Seed::sold(529_120, EXAMPLE_CARD, &[(5000, 0)])],
        },
        // Sold on one page, redeemed on another: sold before, and still a number of the stock.
        PastOrder {
            reference: Some("sandbox-seed-stock"),
            first_line_item: None,
            cards: vec![Seed::sold(529_121, STOCK_CARD, &[(5000, 0)])],
        },
        PastOrder {
            reference: Some("test-123-123-123"),
            first_line_item: None,
            cards: vec![
                Seed {
                    expires_at: Some("2027-02-10 09:30:00"),
                    ..Seed::sold(529_122, "6301190000554511994", &[(2500, 0)])
                },
                Seed::sold(529_123, "6301190060337576946", &[(2000, 500)]),
            ],
        },
        PastOrder {
            reference: Some("abc-def-123-123-423-aaasde4"),
            first_line_item: Some(11_001_614),
            cards: vec![Seed::sold(529_124, "6301190045418594090", &[(5000, 0)])],
        },
    ]
}

impl Ledger {
    /// The ledger of a fresh sandbox.
    pub(crate) fn seeded(clock: Clock) -> Self {
        let mut ledger = Self {
            clock,
            catalogue: Catalogue::documented(),
            cards: BTreeMap::new(),
            card_ids: HashMap::new(),
            stock: HashSet::from([STOCK_CARD.to_owned()]),
            line_items: BTreeMap::new(),
            transactions: BTreeMap::new(),
            references: HashMap::new(),
            orders: BTreeMap::new(),
            order_of_transaction: HashMap::new(),
            next_card: 529_200,
            next_line_item: 11_001_500,
            next_transaction: 617,
            next_order: 350,
            // Documented: the id of the printed adjustment.
            next_adjustment: 988_008,
            next_card_number: 1,
        };
        ledger.stock.extend(BLANK_CARDS.map(str::to_owned));
        for past in past_orders() {
            ledger.replay(past);
        }
        ledger
    }

    /// Books a past order as a real one, on a clock of its own time.
    fn replay(&mut self, past: PastOrder) {
        let value = past
            .cards
            .iter()
            .flat_map(|seed| &seed.sales)
            .map(|funds| funds.tender)
            .sum();
        if let Some(id) = past.first_line_item {
            self.next_line_item = id;
        }
        let transaction_id = self.open_transaction(past.reference.map(str::to_owned), value);
        let mut created_at = self.clock.now();
        for seed in past.cards {
            let card = card_of(&seed);
            created_at = card.created_at;
            let present = std::mem::replace(&mut self.clock, Clock::fixed(created_at));
            let card_id = self.insert_card(card);
            for funds in &seed.sales {
                self.post(Posting {
                    movement: Movement::Sale,
                    card_id,
                    transaction_id,
                    funds: *funds,
                });
            }
            self.clock = present;
        }
        let order = Order {
            id: super::next(&mut self.next_order),
            transaction_id,
            created_at,
            postage: Funds::default(),
            postage_refunded: false,
        };
        self.order_of_transaction.insert(transaction_id, order.id);
        self.orders.insert(order.id, order);
    }
}

fn card_of(seed: &Seed) -> Card {
    let created_at = moment(seed.created_at);
    Card {
        id: seed.id,
        reference: seed.reference.to_owned(),
        alias: seed.alias.map(str::to_owned),
        pin: seed
            .pin
            .map_or_else(|| card_number::pin(seed.reference), str::to_owned),
        product_name: seed.product_name.to_owned(),
        funds: Funds::default(),
        initial_balance: seed.sales.first().map_or(0, |funds| funds.total()),
        used: false,
        created_at,
        updated_at: created_at,
        valid_from: seed.valid_from.map_or(created_at, moment),
        expires_at: seed.expires_at.map(moment),
    }
}

#[expect(
    clippy::expect_used,
    reason = "the seeds are constants of this file, and a test reads them all"
)]
fn moment(text: &str) -> Timestamp {
    text.parse().expect("a seed's time has the documented form")
}
