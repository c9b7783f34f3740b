// The same in the module form: the user's own items in it still compile.
use toggle_runtime::toggle_query;

#[toggle_query("misspelt.graphql")]
mod till {
    pub const NUMBER: i32 = 7;
}

fn main() {
    let _ = till::NUMBER;
    let _ = till::CheckBalance::new("6301190004871637839");
}
