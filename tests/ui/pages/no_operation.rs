use toggle_runtime::toggle_query;

#[toggle_query("fragments.graphql")]
struct Balance;

fn main() {}
