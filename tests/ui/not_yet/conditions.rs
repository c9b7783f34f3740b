#[toggle_runtime::toggle_query("conditions.graphql")]
struct Cards;

fn main() {}
