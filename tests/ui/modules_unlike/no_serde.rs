use toggle_runtime::toggle_query;

#[toggle_query("shared.graphql", schema = "api.graphqls")]
mod shared {}

#[toggle_query(
    "card.graphql",
    schema = "api.graphqls",
    types("shared.graphql" = "crate::shared"),
    serialize
)]
struct Balance;

#[toggle_query(
    "order.graphql",
    schema = "api.graphqls",
    types("shared.graphql" = "crate::shared"),
    serialize
)]
struct Order;

fn main() {}
