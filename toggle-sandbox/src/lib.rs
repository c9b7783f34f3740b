//! A local Toggle: the gift-card API on loopback, as its public documents describe it.
//!
//! A real GraphQL server over a ledger in memory, for the first run of an example, which then needs no account, and for
//! tests: tokens, rotation, throttle, clock and faults are settings. Nothing in it waits by the clock.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use toggle_sandbox::{EXAMPLE_CARD, Sandbox};
//!
//! let sandbox = Sandbox::start().await;
//! // Point a client at `sandbox.url()`, log in with `USERNAME` and `PASSWORD`, redeem something, and then:
//! assert_eq!(sandbox.ledger().balance(EXAMPLE_CARD), Some(5000));
//! assert!(sandbox.ledger().audit().is_empty());
//! # }
//! ```
//!
//! # What is Toggle's and what is ours
//!
//! Documented, and kept to the byte: the form of the `Unauthorized` and `validation` errors, the token headers, the cost
//! extension, the texts `This field is required` and those of the till-side error list, ids, references and card
//! numbers. Inferred, and said so where it is decided: the reply to a wrong password, the text for an unknown value,
//! which of several errors comes first, how a redemption is split over tender and discount, what a query costs, and every
//! balance. Not served, because no page says how: `registerCard`, `updateCard`, batches, GET.
//!
//! Every field but the login needs a token, introspection too (inferred).

mod auth;
mod builder;
mod clock;
mod connection;
mod faults;
mod handle;
mod ledger;
mod reply;
mod request;
mod schema;
mod server;
mod throttle;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use self::auth::{OldToken, Rotation, User};
pub use self::builder::{LoginSpelling, SandboxBuilder, TokenHeaders};
pub use self::clock::{Clock, Timestamp, TimestampError};
pub use self::faults::{Fault, Gate};
pub use self::handle::Sandbox;
pub use self::ledger::{CardView, Funds, LedgerView};
pub use self::request::RecordedRequest;
pub use self::schema::sdl;
pub use self::throttle::Throttled;

/// The id of the user that every sandbox knows.
pub const USER_ID: i64 = 123;
/// That user's name.
pub const USERNAME: &str = "sandbox-user";
/// That user's email address, good for the login as well.
pub const EMAIL: &str = "sandbox@example.com";
/// That user's password. No secret: it opens nothing but a sandbox.
pub const PASSWORD: &str = "sandbox-password";

/// The documents' example card: account 1, 5000 pence, all of it tender.
pub const EXAMPLE_CARD: &str = "6301190004871637839";
/// The card of the printed redemption: 10000 pence, four fifths tender, so that 1000 are split 800 to 200.
pub const MIXED_CARD: &str = "6301190019990640662";
/// A card that expired in 2021 with 1000 pence on it.
pub const EXPIRED_CARD: &str = "6301190045888067809";
/// A card of the in-store kind that was sold with 5000 pence and may be sold again: the documents use this number for a
/// sale from stock and for a redemption.
pub const STOCK_CARD: &str = "6301190088474564102";
/// Numbers from blank stock: cards that exist as plastic and were never sold. No page prints them.
pub const BLANK_CARDS: [&str; 3] = [
    "6301190070000000017",
    "6301190070000000025",
    "6301190070000000033",
];

/// A panic under a lock fails the test that caused it, not every later request.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
