//! What can be sold? `cargo run --example list_products`

mod support;

use toggle_runtime::toggle_query;

#[toggle_query("examples/queries/list_products.graphql")]
struct ListProducts;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open().await?;
    let account = support::id("TOGGLE_ACCOUNT_ID", 1)?;

    let data = shop.client.send(ListProducts::new(account)).await?;

    println!("Account {account} sells {} products:", data.products.len());
    for product in &data.products {
        println!("{:>8}  {}", product.id, product.name);
    }
    Ok(())
}
