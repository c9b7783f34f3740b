//! Takes a payment back: redeems £5, finds its line item, reverses it whole.
//! `cargo run --example reverse`

mod support;

use till::{FindLineItems, Redeem, Reverse};
use toggle_runtime::toggle_query;

/// Every operation of the file; the fragment `CardBalance` is one type for all of them.
#[toggle_query("examples/queries/reverse.graphql")]
mod till {
    /// One function serves every place that spreads the fragment.
    pub fn line(card: &CardBalance) -> String {
        format!(
            "card {} holds {}",
            card.card_reference,
            super::support::pounds(card.balance)
        )
    }
}

#[tokio::main]
async fn main() -> support::Outcome {
    let client = support::open_to_move_money().await?;
    let (client, merchant_id) = (&client.client, support::id("TOGGLE_MERCHANT_ID", 26)?);
    let unit = support::text("TOGGLE_UNIT", "2251799825000010");
    let reference = support::fresh_reference("redemption");

    let redeem = Redeem::new(till::redeem::Required {
        card_reference: support::text("TOGGLE_CARD", "6301190004871637839"),
        value: -5_00,
        merchant_id,
        unit_epos_reference: unit.clone(),
        merchant_transaction_reference: reference.clone(),
    });
    let redeemed = client.send(redeem).await?.create_balance_adjustment;
    if let Some(card) = &redeemed.line_item.card {
        println!(
            "Paid {}: {}",
            support::pounds(5_00),
            till::line(&card.card_balance)
        );
    }

    let found = client
        .send(FindLineItems::new(&reference))
        .await?
        .line_items;
    let line_item_id = found.data.first().ok_or("the payment is not there")?.id;

    let reversal = client
        .send(Reverse::new(till::reverse::Required {
            line_item_id,
            merchant_id,
            unit_epos_reference: unit,
            merchant_transaction_reference: format!("{reference}-REVERSAL"),
        }))
        .await?
        .create_reversal;
    for card in reversal
        .line_items
        .iter()
        .filter_map(|item| item.card.as_ref())
    {
        println!(
            "Reversed line item {line_item_id}: {}",
            till::line(&card.card_balance)
        );
    }
    Ok(())
}
