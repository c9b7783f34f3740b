//! Puts £10 on a gift card. `cargo run --example top_up`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/top_up.graphql")]
struct TopUp;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open_to_move_money().await?;

    let request = TopUp::new(top_up::Required {
        card_reference: support::text("TOGGLE_CARD", "6301190004871637839"),
        value: 10_00, // positive puts money on the card
        merchant_id: support::id("TOGGLE_MERCHANT_ID", 26)?,
        unit_epos_reference: support::text("TOGGLE_UNIT", "2251799825000010"),
        merchant_transaction_reference: support::fresh_reference("top-up"),
    });
    let added = shop.client.send(request).await?.create_balance_adjustment;

    println!(
        "Added {} (adjustment {})",
        support::pounds(added.value),
        added.id
    );
    if let Some(card) = &added.line_item.card {
        println!(
            "Now on card {}: {}",
            card.card_reference,
            support::pounds(card.balance)
        );
    }
    Ok(())
}
