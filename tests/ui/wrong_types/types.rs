use toggle_runtime::toggle_query;

#[toggle_query("good.graphql", types("shraed.graphql" = "crate::shared"))]
mod no_such_file {}

#[toggle_query("good.graphql", types("shared.graphql" = "shared", "good.graphql" = "self::good", "a.graphql"))]
mod wrong_paths {}

#[toggle_query("good.graphql", types("good.graphql" = "crate::good"))]
mod nothing_left {}

#[toggle_query("good.graphql", types)]
mod nothing_said {}

fn main() {}
