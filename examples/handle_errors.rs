//! What goes wrong at a till, and what a program knows about it. `cargo run --example handle_errors`

mod support;

use redeem::Required;
use toggle_runtime::{Error, ErrorKind, toggle_query};

#[toggle_query("examples/queries/handle_errors.graphql")]
struct Redeem;

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
    let attempts = [
        (
            "More than is on the card",
            Required {
                value: -1_000_000_00,
                ..good.clone()
            },
        ),
        (
            "A till that does not exist",
            Required {
                unit_epos_reference: "no-such-till".into(),
                ..good.clone()
            },
        ),
        (
            "A card that does not exist",
            Required {
                card_reference: "6301190000000000000".into(),
                ..good
            },
        ),
    ];
    for (what, required) in attempts {
        println!("{what}:");
        match shop.client.send(Redeem::new(required)).await {
            Ok(data) => println!(
                "  redeemed {}",
                support::pounds(-data.create_balance_adjustment.value)
            ),
            Err(error) => explain(&error),
        }
    }
    Ok(())
}

/// Toggle asks clients to show its messages as they are; the kind is for the program.
fn explain(error: &Error) {
    println!("  {error}");
    match error.kind() {
        ErrorKind::Validation => {
            for (field, messages) in error
                .graphql_errors()
                .iter()
                .filter_map(|error| error.validation())
                .flatten()
            {
                println!("  mend `{field}`: {}", messages.join(" "));
            }
        }
        ErrorKind::OutcomeUnknown | ErrorKind::Executed => {
            println!("  look the reference up before you try again")
        }
        _ if error.may_have_executed() => println!("  look the reference up before you try again"),
        _ => println!("  nothing was redeemed; it is safe to try again"),
    }
}
