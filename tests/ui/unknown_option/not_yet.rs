#[toggle_runtime::toggle_query("good.graphql", mocks)]
struct CheckBalance;

fn main() {}
