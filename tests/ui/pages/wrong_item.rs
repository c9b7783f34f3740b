use toggle_runtime::toggle_query;

#[toggle_query("check_balance.graphql")]
enum CheckBalance {}

fn main() {}
