#[toggle_runtime::toggle_query("good.graphql", Schema = "pets.graphqls", schema_path = "pets.graphqls", query_path = "good.graphql")]
struct CheckBalance;

#[toggle_runtime::toggle_query("good.graphql", operation = "checkBalance")]
struct AnotherCase;

#[toggle_runtime::toggle_query("good.graphql", scalars(Int = i64))]
struct WithoutQuotes;

fn main() {}
