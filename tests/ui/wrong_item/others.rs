use toggle_runtime::toggle_query;

#[toggle_query("good.graphql")]
enum CheckBalance {}

#[toggle_query("good.graphql")]
struct WithFields {
    card: String,
}

#[toggle_query("good.graphql")]
fn check_balance() {}

fn main() {}
