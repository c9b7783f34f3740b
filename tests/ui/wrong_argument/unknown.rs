#[toggle_runtime::toggle_query("unknown.graphql")]
struct Request;

fn main() {}
