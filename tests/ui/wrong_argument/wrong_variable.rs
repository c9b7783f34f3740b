#[toggle_runtime::toggle_query("wrong_variable.graphql")]
struct Request;

fn main() {}
