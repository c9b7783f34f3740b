//! Random lives of a ledger: whatever is asked of it, money in equals money out.

use super::*;
use crate::{BLANK_CARDS, STOCK_CARD};

/// A generator of our own (xorshift), so that a seed says everything.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }

    fn one_of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[usize::try_from(self.roll(i64::try_from(things.len()).unwrap())).unwrap()]
    }

    fn reference(&mut self) -> Option<String> {
        match self.roll(3) {
            0 => None,
            _ => Some(format!("reference-{}", self.roll(400))),
        }
    }
}

/// What came in and went out by the answers alone, in pence.
#[derive(Default)]
struct Flow {
    onto_cards: i64,
}

fn adjust(ledger: &mut Ledger, dice: &mut Dice, flow: &mut Flow) -> bool {
    let cards: Vec<_> = ledger.card_ids.keys().cloned().collect();
    let mut cards = cards;
    cards.sort();
    let request = AdjustmentRequest {
        currency: Some("GBP".to_owned()),
        value: Some(dice.roll(4001) - 2500),
        card_reference: dice.one_of(&cards).clone(),
        merchant_id: 26,
        merchant_transaction_reference: dice.reference(),
        unit_epos_reference: "Epos01".to_owned(),
    };
    let done = ledger.adjust(&request);
    flow.onto_cards += done.as_ref().map_or(0, |adjustment| adjustment.value);
    done.is_ok()
}

fn sell(ledger: &mut Ledger, dice: &mut Dice, flow: &mut Flow) -> bool {
    let stock = [BLANK_CARDS[0], BLANK_CARDS[1], STOCK_CARD];
    let mut items = Vec::new();
    let (mut values, mut discounts) = (0, 0);
    for _ in 0..=dice.roll(3) {
        let value = dice.roll(5000) + 1;
        let discount = dice.roll(value + 200);
        values += value;
        discounts += discount;
        let physical = dice.roll(3) == 0;
        items.push(Some(ItemRequest {
            product_id: Some(3532),
            price_modifier_id: None,
            custom_price: Some(value),
            fulfilment_method_id: Some(if physical { 3 } else { 8 }),
            generate_card_reference: Some(!physical),
            card_reference: physical.then(|| (*dice.one_of(&stock)).to_owned()),
            fulfilment_email: None,
            discounts: vec![(Some(1), Some(discount))],
            validity_rules: Vec::new(),
            expiry: None,
        }));
    }
    let posted = dice.roll(2) == 0;
    let postage = if posted { 1000 } else { 0 };
    let request = OrderRequest {
        account_id: 1,
        items,
        total: values + postage - discounts,
        currency: "GBP".to_owned(),
        sales_channel_id: 3,
        merchant_id: None,
        merchant_transaction_reference: dice.reference(),
        unit_epos_reference: None,
        postage_category_id: posted.then_some(576),
    };
    let done = ledger.create_order(&request).is_ok();
    flow.onto_cards += if done { values } else { 0 };
    done
}

fn reverse(ledger: &mut Ledger, dice: &mut Dice, flow: &mut Flow) -> bool {
    let ids: Vec<_> = ledger.line_items.keys().copied().collect();
    let items = (0..=dice.roll(2))
        .map(|_| {
            Some(ReversalItem {
                line_item_id: Some(*dice.one_of(&ids)),
                shipping_refund: dice.roll(2) == 0,
            })
        })
        .collect();
    let request = ReversalRequest {
        merchant_transaction_reference: dice.reference(),
        merchant_id: None,
        unit_epos_reference: None,
        items,
    };
    let Ok(reversal) = ledger.reverse(&request) else {
        return false;
    };
    flow.onto_cards += reversal
        .line_items
        .iter()
        .map(|id| ledger.line_items[id].funds.total())
        .sum::<i64>();
    true
}

fn outstanding(ledger: &Ledger) -> i64 {
    ledger.cards.values().map(|card| card.funds.total()).sum()
}

#[test]
fn money_in_equals_money_out_whatever_happens() {
    for seed in 1..=40 {
        let mut ledger = Ledger::seeded(Clock::default());
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let mut flow = Flow::default();
        let opening = outstanding(&ledger);
        let (mut done, mut refused) = (0, 0);
        for step in 0..250 {
            let (items, held) = (ledger.line_items.len(), outstanding(&ledger));
            let applied = match dice.roll(4) {
                0 => sell(&mut ledger, &mut dice, &mut flow),
                1 => reverse(&mut ledger, &mut dice, &mut flow),
                _ => adjust(&mut ledger, &mut dice, &mut flow),
            };
            if applied {
                done += 1;
            } else {
                refused += 1;
                assert_eq!(
                    (ledger.line_items.len(), outstanding(&ledger)),
                    (items, held),
                    "seed {seed}, step {step}: a refusal changed something"
                );
            }
            assert_eq!(
                ledger.audit(),
                Vec::<String>::new(),
                "seed {seed}, step {step}"
            );
            assert_eq!(
                outstanding(&ledger) - opening,
                flow.onto_cards,
                "seed {seed}, step {step}"
            );
        }
        assert!(
            done > 50 && refused > 20,
            "seed {seed}: {done} done, {refused} refused"
        );
    }
}

#[test]
fn the_audit_notices_money_from_nowhere() {
    let mut ledger = Ledger::seeded(Clock::default());
    assert_eq!(ledger.audit(), Vec::<String>::new());
    ledger.cards.get_mut(&529_120).unwrap().funds.tender += 1;
    assert_eq!(ledger.audit().len(), 1);
    ledger.orders.get_mut(&350).unwrap().postage.tender += 1;
    assert_eq!(ledger.audit().len(), 2);
    let id = *ledger.line_items.keys().next().unwrap();
    ledger.line_items.get_mut(&id).unwrap().reversed = true;
    assert_eq!(ledger.audit().len(), 3);
}
