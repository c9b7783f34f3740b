#[toggle_runtime::toggle_query("good.graphql", schema(pets))]
struct CheckBalance;

#[toggle_runtime::toggle_query]
struct NoFile;

fn main() {}
