use toggle_runtime::toggle_query;

#[toggle_query("misspelt.graphql")]
struct CheckBalance;

fn main() {}
