#[derive(Debug, Clone)]
pub struct Day;

#[toggle_runtime::toggle_query("bare.graphql", scalars("Card.expiry_time" = "crate::Day"))]
pub struct Expiry;

fn main() {}
