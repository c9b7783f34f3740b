//! Takes a payment back: redeems £5, finds its line item, reverses it whole.
//! `cargo run --example reverse`

mod support;

use till::{FindLineItems, PayByCard, Reverse, pay_by_card, reverse};
use toggle_runtime::toggle_query;

/// Every operation of the file; the fragment `CardBalance` is one type for all of them.
#[toggle_query("examples/queries/reverse.graphql")]
mod till {
    /// One function serves every place that spreads the fragment.
    pub fn print(what: &str, card: &CardBalance) {
        let balance = crate::support::pounds(card.balance);
        println!("{what}: card {} holds {balance}", card.card_reference);
    }
}

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open_to_move_money().await?;
    let merchant_id = support::id("TOGGLE_MERCHANT_ID", 26)?;
    let unit = support::text("TOGGLE_UNIT", "2251799825000010");
    let reference = support::fresh_reference("redemption");

    let payment = PayByCard::new(pay_by_card::Required {
        card_reference: support::text("TOGGLE_CARD", "6301190004871637839"),
        value: -5_00,
        merchant_id,
        unit_epos_reference: unit.clone(),
        merchant_transaction_reference: reference.clone(),
    });
    let paid = shop.client.send(payment).await?.create_balance_adjustment;
    if let Some(card) = &paid.line_item.card {
        till::print("Paid £5.00", &card.card_balance);
    }

    let request = FindLineItems::new(&reference);
    let found = shop.client.send(request).await?.line_items.data;
    let line_item_id = found.first().ok_or("the payment is not there")?.id;

    let reversal = Reverse::new(reverse::Required {
        line_item_id,
        merchant_id,
        unit_epos_reference: unit,
        merchant_transaction_reference: format!("{reference}-REVERSAL"),
    });
    let reversed = shop.client.send(reversal).await?.create_reversal;
    let cards = reversed
        .line_items
        .iter()
        .filter_map(|item| item.card.as_ref());
    cards.for_each(|card| till::print("Reversed", &card.card_balance));
    Ok(())
}
