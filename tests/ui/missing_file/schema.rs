#[toggle_runtime::toggle_query("check_balance.graphql", schema = "toggle.graphqls")]
struct CheckBalance;

fn main() {}
