//! Sells a gift card for £25. `cargo run --example sell_card`

mod support;

use sell_card::{OrderItemInput, Required};
use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/sell_card.graphql")]
struct SellCard;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open_to_move_money().await?;
    let price = 25_00;

    let item = OrderItemInput::new()
        .product_id(support::id("TOGGLE_PRODUCT_ID", 3532)?)
        .custom_price_modifier_value(price)
        .fulfilment_method_id(8) // we hand the card over ourselves
        .generate_card_reference(true);
    // What must be given is given by name: three numbers beside each other would swap in silence.
    let request = SellCard::new(Required {
        account_id: support::id("TOGGLE_ACCOUNT_ID", 1)?,
        merchant_transaction_reference: support::fresh_reference("sale"),
        total: price,
        order_items: vec![item],
    })
    .merchant_id(support::id("TOGGLE_MERCHANT_ID", 26)?)
    .unit_epos_reference(support::text("TOGGLE_UNIT", "2251799825000010"));

    let order = shop.client.send(request).await?.create_order;

    println!("Order {}", order.id);
    for card in order
        .line_items
        .iter()
        .filter_map(|item| item.card.as_ref())
    {
        println!("Card     {}", card.card_reference);
        println!("Balance  {}", support::pounds(card.balance));
        println!(
            "Expires  {}",
            card.expiry_time.as_deref().unwrap_or("never")
        );
    }
    Ok(())
}
