// One mistake is one message, also where the type is used afterwards.
use toggle_runtime::{Client, Error, toggle_query};

#[toggle_query("misspelt.graphql")]
struct CheckBalance;

async fn balance(client: &Client) -> Result<i32, Error> {
    let data = client.send(CheckBalance::new("6301190004871637839")).await?;
    Ok(data.cards.data[0].balnce)
}

fn first(page: check_balance::Cards) -> Option<check_balance::cards::Data> {
    page.data.into_iter().next()
}

fn main() {
    let _ = (balance, first);
}
