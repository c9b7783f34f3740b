use toggle_runtime::toggle_query;

#[toggle_query("first.graphql", "second.graphql", "parts.graphql")]
mod each_in_its_file {}

#[toggle_query("{first,again}.graphql")]
mod one_name_for_two {}

#[toggle_query("*.graphqls")]
mod nothing_matches {}

#[toggle_query("parts.graphql", "*cond.graphql")]
struct NotOneOfThem;

fn main() {}
