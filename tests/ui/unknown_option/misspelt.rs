#[toggle_runtime::toggle_query("good.graphql", shema = "pets.graphqls", opration = "CheckBalance", frobnicate)]
struct CheckBalance;

fn main() {}
