//! `createReversal`: takes back whole line items, once each.

use std::collections::{BTreeMap, BTreeSet};

use super::refusal::{NEGATIVE_BALANCE, REQUIRED, UNKNOWN_VALUE};
use super::{
    Funds, Id, LARGEST_BALANCE, Ledger, LineItem, Movement, Posting, Refusal, Rules, Transaction,
};

/// The arguments, as they came.
pub(crate) struct ReversalRequest {
    pub(crate) merchant_transaction_reference: Option<String>,
    pub(crate) merchant_id: Option<Id>,
    pub(crate) unit_epos_reference: Option<String>,
    pub(crate) items: Vec<Option<ReversalItem>>,
}

/// One line item to be taken back.
pub(crate) struct ReversalItem {
    pub(crate) line_item_id: Option<Id>,
    pub(crate) shipping_refund: bool,
}

/// What will be posted once every item is known to be reversible.
#[derive(Default)]
struct Plan {
    postings: Vec<(LineItem, Funds)>,
    /// What each touched card holds after the postings so far.
    cards: BTreeMap<Id, Funds>,
    /// Pence.
    value: i64,
    refunded_orders: BTreeSet<Id>,
}

impl Ledger {
    /// Reverses every item, or changes nothing.
    pub(crate) fn reverse(&mut self, request: &ReversalRequest) -> Result<Transaction, Refusal> {
        let originals = self.check_reversal(request)?;
        let reference = self.unused_reference(request.merchant_transaction_reference.as_deref())?;
        let mut plan = Plan::default();
        for (original, refund_shipping) in originals {
            self.plan_item(&mut plan, original, refund_shipping)?;
        }
        let transaction_id = self.open_transaction(reference, plan.value);
        for (original, funds) in plan.postings {
            self.post(Posting {
                movement: Movement::Reversal { of: original.id },
                card_id: original.card_id,
                transaction_id,
                funds,
            });
        }
        for order_id in plan.refunded_orders {
            if let Some(order) = self.orders.get_mut(&order_id) {
                order.postage_refunded = true;
            }
        }
        self.transaction(transaction_id)
            .cloned()
            .ok_or(Refusal::Message("The reversal was lost"))
    }

    fn check_reversal(&self, request: &ReversalRequest) -> Result<Vec<(LineItem, bool)>, Refusal> {
        let mut rules = Rules::default();
        rules.merchant(&self.catalogue, request.merchant_id);
        rules.unit(&self.catalogue, request.unit_epos_reference.as_deref());
        rules.check(!request.items.is_empty(), "ReversalItems", REQUIRED);
        let mut originals: Vec<(LineItem, bool)> = Vec::new();
        for (index, item) in request.items.iter().enumerate() {
            let key = format!("ReversalItems.{index}.line_item_id");
            let Some(item) = item else {
                rules.check(false, format!("ReversalItems.{index}"), REQUIRED);
                continue;
            };
            let Some(id) = rules.require(item.line_item_id, &key) else {
                continue;
            };
            // Inferred: a line item is reversed once, and a reversal stays.
            let reversible = self.line_item(id).filter(|original| {
                !original.reversed && !matches!(original.movement, Movement::Reversal { .. })
            });
            let twice = originals.iter().any(|(original, _)| original.id == id);
            rules.check(reversible.is_some() && !twice, key, UNKNOWN_VALUE);
            originals.extend(reversible.map(|original| (original.clone(), item.shipping_refund)));
        }
        rules.finish().map(|()| originals)
    }

    fn plan_item(
        &self,
        plan: &mut Plan,
        original: LineItem,
        refund_shipping: bool,
    ) -> Result<(), Refusal> {
        let on_card = plan
            .cards
            .get(&original.card_id)
            .copied()
            .or_else(|| self.card(original.card_id).map(|card| card.funds))
            .unwrap_or_default();
        let funds = match original.movement {
            Movement::Redemption => -original.funds,
            _ => -on_card
                .take_back(original.funds)
                .ok_or(Refusal::Message(NEGATIVE_BALANCE))?,
        };
        let after = on_card + funds;
        let mut rules = Rules::default();
        let fits = after.total() <= LARGEST_BALANCE;
        rules.check(fits, "ReversalItems", UNKNOWN_VALUE);
        rules.finish()?;
        plan.cards.insert(original.card_id, after);
        plan.value += match original.movement {
            Movement::Sale => -original.funds.tender,
            _ => -original.funds.total(),
        };
        if refund_shipping {
            plan.value -= self.plan_postage(plan, &original);
        }
        plan.postings.push((original, funds));
        Ok(())
    }

    /// The postage that goes back with this item, in pence: an order's postage is refunded once (inferred).
    fn plan_postage(&self, plan: &mut Plan, original: &LineItem) -> i64 {
        let order = self
            .order_of_transaction
            .get(&original.transaction_id)
            .and_then(|id| self.orders.get(id))
            .filter(|order| !order.postage_refunded);
        match order {
            Some(order) if plan.refunded_orders.insert(order.id) => order.postage.tender,
            _ => 0,
        }
    }
}
