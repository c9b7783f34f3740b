use toggle_runtime::toggle_query;

#[toggle_query("good.graphql", derive(Debug, Default, Copy, PartailEq, JsonSchema, serde::Serialize))]
mod not_these {}

#[toggle_query("good.graphql", derive(PartialEq, PartialEq, 7))]
mod twice {}

#[toggle_query("good.graphql", derive = "PartialEq")]
mod no_list {}

fn main() {}
