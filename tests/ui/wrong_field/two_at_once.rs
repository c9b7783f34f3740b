// All problems of a file are reported at once, in its order.
#[toggle_runtime::toggle_query("two_at_once.graphql")]
struct Sold;

fn main() {}
