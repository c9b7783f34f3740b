use toggle_runtime::toggle_query;

#[toggle_query("check_balance.graphql", operation = CheckBalance)]
struct Balance;

fn main() {}
