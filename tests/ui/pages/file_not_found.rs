use toggle_runtime::toggle_query;

#[toggle_query("check_balence.graphql")]
struct CheckBalance;

fn main() {}
