//! Adds the whole ledger up again, from the line items alone.

use std::collections::HashMap;

use super::{Funds, Id, Ledger, LineItem, Movement};

impl Ledger {
    /// Every sentence is a rule that does not hold; an empty list means that money in equals money out.
    pub(crate) fn audit(&self) -> Vec<String> {
        let mut broken = Vec::new();
        self.audit_cards(&mut broken);
        self.audit_orders(&mut broken);
        self.audit_reversals(&mut broken);
        broken
    }

    fn audit_cards(&self, broken: &mut Vec<String>) {
        let mut moved: HashMap<Id, Funds> = HashMap::new();
        for item in self.line_items.values() {
            *moved.entry(item.card_id).or_default() += item.funds;
        }
        for card in self.cards.values() {
            let sum = moved.remove(&card.id).unwrap_or_default();
            if sum != card.funds {
                broken.push(format!(
                    "card {} holds {:?}, its line items say {sum:?}",
                    card.id, card.funds
                ));
            }
            if card.funds.tender < 0 || card.funds.discount < 0 {
                broken.push(format!("card {} is overdrawn: {:?}", card.id, card.funds));
            }
        }
        for card_id in moved.keys() {
            broken.push(format!(
                "line items name card {card_id}, which is not there"
            ));
        }
    }

    fn audit_orders(&self, broken: &mut Vec<String>) {
        for order in self.orders.values() {
            let Some(transaction) = self.transaction(order.transaction_id) else {
                broken.push(format!("order {} has no transaction", order.id));
                continue;
            };
            let tender: i64 = transaction
                .line_items
                .iter()
                .filter_map(|id| self.line_item(*id))
                .map(|item| item.funds.tender)
                .sum();
            if transaction.value != tender + order.postage.tender {
                broken.push(format!(
                    "order {} took {} and gave {tender} on cards and {} of postage",
                    order.id, transaction.value, order.postage.tender
                ));
            }
        }
    }

    fn audit_reversals(&self, broken: &mut Vec<String>) {
        let mut undone: HashMap<Id, &LineItem> = HashMap::new();
        for item in self.line_items.values() {
            if let Movement::Reversal { of } = item.movement
                && undone.insert(of, item).is_some()
            {
                broken.push(format!("line item {of} was reversed twice"));
            }
        }
        for item in self.line_items.values() {
            let reversal = undone.get(&item.id);
            let whole = reversal.is_none_or(|undo| undo.funds.total() == -item.funds.total());
            if item.reversed != reversal.is_some() || !whole {
                broken.push(format!("line item {} is not reversed as a whole", item.id));
            }
        }
    }
}
