#[toggle_runtime::toggle_query("unclosed.graphql")]
struct CheckBalance;

fn main() {}
