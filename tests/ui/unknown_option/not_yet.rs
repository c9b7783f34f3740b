#[toggle_runtime::toggle_query("good.graphql", types)]
struct CheckBalance;

fn main() {}
