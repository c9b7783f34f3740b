#[toggle_runtime::toggle_query("missing.graphql")]
struct Request;

fn main() {}
