#![deny(deprecated)]

use toggle_runtime::toggle_query;

#[toggle_query("nickname.graphql", schema = "old.graphqls")]
mod warns {}

#[toggle_query("nickname.graphql", schema = "old.graphqls", deprecated = "deny")]
mod denies {}

#[toggle_query("nickname.graphql", schema = "old.graphqls", deprecated = "allow")]
mod allows {}

#[toggle_query("nickname.graphql", schema = "old.graphqls", deprecated = "dney")]
mod no_such_word {}

fn main() {}
