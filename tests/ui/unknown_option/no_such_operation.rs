#[toggle_runtime::toggle_query("good.graphql", operation = "CheckBalence")]
struct CheckBalance;

fn main() {}
