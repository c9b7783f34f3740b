//! What is on a card? `cargo run --example check_balance`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/check_balance.graphql")]
struct CheckBalance;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open().await?;
    let number = support::text("TOGGLE_CARD", "6301190004871637839");

    let data = shop.client.send(CheckBalance::new(&number)).await?;

    // An unknown card is not an error: the page is empty.
    let Some(card) = data.cards.data.first() else {
        println!("There is no card {number}.");
        return Ok(());
    };
    println!("Card     {}", card.card_reference);
    println!("Product  {}", card.product_name.as_deref().unwrap_or("-"));
    println!("Balance  {}", support::pounds(card.balance));
    println!(
        "Expires  {}",
        card.expiry_time.as_deref().unwrap_or("never")
    );
    Ok(())
}
