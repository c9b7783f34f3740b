//! What has been sold? `cargo run --example list_orders`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/list_orders.graphql")]
struct ListOrders;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open().await?;

    // Every variable is optional here: what is not set is not sent.
    let request = ListOrders::new().page(1).limit(10);
    let orders = shop.client.send(request).await?.orders;

    println!("{} of {} orders:", orders.data.len(), orders.total);
    for order in &orders.data {
        println!("Order {}", order.id);
        for item in &order.line_items {
            let card = item.card.as_ref();
            println!(
                "  {}  {:>10}  card {}  reference {}",
                item.created_at,
                support::pounds(item.value),
                card.map_or("-", |card| card.card_reference.as_str()),
                item.transaction
                    .as_ref()
                    .and_then(|transaction| transaction.merchant_transaction_reference.as_deref())
                    .unwrap_or("-"),
            );
        }
    }
    Ok(())
}
