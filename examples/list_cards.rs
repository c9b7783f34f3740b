//! What is owed to all card holders together? `cargo run --example list_cards`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/list_cards.graphql")]
struct ListCards;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open().await?;

    // A stream over as many pages as there are; `limit` is how many cards one request brings.
    let mut cards = shop.client.items(ListCards::new().limit(5));
    let (mut count, mut owed) = (0, 0_i64);
    while let Some(card) = cards.next_item().await? {
        let tail = card.card_reference.len().saturating_sub(4);
        let last_four = card.card_reference.get(tail..).unwrap_or_default();
        println!("…{last_four}  {:>10}", support::pounds(card.balance));
        count += 1;
        owed += i64::from(card.balance);
    }

    println!("{count} cards, {owed} pence in all");
    Ok(())
}
