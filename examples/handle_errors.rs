//! What goes wrong at a till, and what a program knows about it. `cargo run --example handle_errors`

mod support;

use toggle_runtime::{Error, toggle_query};
use try_to_redeem::Required;

#[toggle_query("examples/queries/handle_errors.graphql")]
struct TryToRedeem;

#[tokio::main]
async fn main() -> support::Outcome {
    let shop = support::open_to_move_money().await?;
    let good = Required {
        card_reference: support::text("TOGGLE_CARD", "6301190004871637839"),
        value: -1_00,
        merchant_id: support::id("TOGGLE_MERCHANT_ID", 26)?,
        unit_epos_reference: support::text("TOGGLE_UNIT", "2251799825000010"),
        merchant_transaction_reference: support::fresh_reference("error"),
    };
    let mut too_much = good.clone();
    too_much.value = -100_000_000;
    let mut wrong_till = good.clone();
    wrong_till.unit_epos_reference = "no-such-till".into();
    let mut wrong_card = good;
    wrong_card.card_reference = "6301190000000000000".into();

    for required in [too_much, wrong_till, wrong_card] {
        match shop.client.send(TryToRedeem::new(required)).await {
            Ok(data) => println!("Redeemed {} pence", data.create_balance_adjustment.value),
            Err(error) => explain(&error),
        }
    }
    Ok(())
}

/// Toggle asks clients to show its messages as they are; all else is for the program.
fn explain(error: &Error) {
    println!("{:?}: {error}", error.kind());
    for validation in error
        .graphql_errors()
        .iter()
        .filter_map(|error| error.validation())
    {
        for (argument, messages) in validation.iter() {
            println!("  mend `{argument}`: {}", messages.join(" "));
        }
    }
    if error.may_have_executed() {
        println!("  look the reference up before you try again");
    } else {
        println!("  nothing was redeemed: it is safe to try again");
    }
}
