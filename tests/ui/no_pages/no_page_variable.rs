use toggle_runtime::{Client, toggle_query};

#[toggle_query("orders.graphql")]
struct Orders;

fn all(client: &Client) {
    let _ = client.items(Orders::new());
}

fn main() {}
