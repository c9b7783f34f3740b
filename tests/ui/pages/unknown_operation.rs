use toggle_runtime::toggle_query;

#[toggle_query("check_balance.graphql", operation = "CheckBalence")]
struct Balance;

fn main() {}
