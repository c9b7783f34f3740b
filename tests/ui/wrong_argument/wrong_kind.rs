#[toggle_runtime::toggle_query("wrong_kind.graphql")]
struct Request;

fn main() {}
