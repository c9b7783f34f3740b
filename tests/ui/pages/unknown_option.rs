use toggle_runtime::toggle_query;

#[toggle_query("check_balance.graphql", opration = "CheckBalance")]
struct CheckBalance;

fn main() {}
