#[toggle_runtime::toggle_query("good.graphql", scalars(Card = "u8"))]
struct AnObject;

#[toggle_runtime::toggle_query("good.graphql", scalars("Card.balnce" = "u8"))]
struct NoSuchField;

#[toggle_runtime::toggle_query("good.graphql", scalars(Int = "i64", Int = "u8"))]
struct Twice;

#[toggle_runtime::toggle_query("good.graphql", crate = "[u8; 3]", operation)]
struct NoPath;

#[toggle_runtime::toggle_query("good.graphql", scalars("Query.Cards(pge:)" = "u8"))]
struct NoSuchArgument;

#[toggle_runtime::toggle_query("good.graphql", scalars("Mutation.createOrder(order_items:)" = "u8"))]
struct AnInputObject;

fn main() {}
