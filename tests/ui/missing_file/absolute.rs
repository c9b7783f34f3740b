#[toggle_runtime::toggle_query("/queries/check_balance.graphql")]
struct CheckBalance;

fn main() {}
