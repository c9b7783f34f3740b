//! Pays £5 with a gift card. `cargo run --example redeem`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/redeem.graphql")]
struct RedeemCard;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open_to_move_money().await?;
    let amount = 5_00;

    let request = RedeemCard::new(redeem_card::Required {
        card_reference: support::text("TOGGLE_CARD", "6301190004871637839"),
        value: -amount, // negative takes money off the card
        merchant_id: support::id("TOGGLE_MERCHANT_ID", 26)?,
        unit_epos_reference: support::text("TOGGLE_UNIT", "2251799825000010"),
        merchant_transaction_reference: support::fresh_reference("redemption"),
    });
    let redeemed = shop.client.send(request).await?.create_balance_adjustment;

    println!(
        "Redeemed   {} (adjustment {})",
        support::pounds(-redeemed.value),
        redeemed.id
    );
    println!(
        "  payment  {}",
        support::pounds(redeemed.value_split.tender)
    );
    println!(
        "  discount {}",
        support::pounds(redeemed.value_split.discount)
    );
    if let Some(card) = &redeemed.line_item.card {
        println!(
            "Left on card {}: {}",
            card.card_reference,
            support::pounds(card.balance)
        );
    }
    Ok(())
}
