use toggle_runtime::toggle_query;

#[toggle_query("latin1.graphql")]
struct Cafe;

fn main() {}
