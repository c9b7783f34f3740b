#[toggle_runtime::toggle_query("good.graphql", operation = "CheckBalance")]
struct check_balance;

fn main() {}
