//! A typed client for the Toggle gift-card GraphQL API, and for any other GraphQL API.
//!
//! The attribute `#[toggle_query("query.graphql")]` turns a query, checked against the schema while
//! your crate compiles, into a Rust type: an [`Operation`]. A [`Client`] sends it: it logs in, keeps
//! the token fresh, and turns every failure into an [`Error`] that a program can act on and a person
//! can read.
//!
//! ```no_run
//! # async fn example() -> Result<(), toggle_runtime::Error> {
//! use toggle_runtime::{Client, Credentials};
//!
//! let client = Client::builder()
//!     .endpoint("https://toggle.example/graphql")
//!     .credentials(Credentials::username("till-7", "the password"))
//!     .build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! # What the client promises
//!
//! - A mutation is never sent a second time unless it provably did not run
//!   ([`Error::may_have_executed`] says what is known).
//! - No token and no password appears in an error, a log or a `Debug` output, and no variable unless
//!   the server itself repeats it in a message.
//! - No redirect is followed, no answer larger than the limit is read, and nothing waits for ever.
//!
//! # Units
//!
//! Money is an integer number of pence; times are UTC, as the API prints them. [`Pence`] and
//! [`UtcDateTime`] are types for them, to which the option `scalars` of the attribute maps fields.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test that fails shall fail loudly"
    )
)]

#[doc(hidden)]
pub mod __private;

mod boxed;
mod client;
mod clock;
mod credentials;
mod defaulted;
mod error;
mod id;
mod mock;
mod operation;
mod optional;
mod pages;
mod pence;
mod plain;
mod response;
mod secrets;
mod session;
mod time;
mod transport;

pub use self::boxed::Boxed;
pub use self::client::{Client, ClientBuilder};
#[cfg(any(test, feature = "test-util"))]
pub use self::clock::ManualClock;
pub use self::clock::{Clock, Moment, SystemClock};
pub use self::credentials::{Credentials, CredentialsProvider, ProviderError};
pub use self::defaulted::Defaulted;
pub use self::error::{Error, ErrorKind};
pub use self::id::Id;
pub use self::mock::Mock;
#[cfg(any(test, feature = "test-util"))]
pub use self::mock::{MockAnswer, MockRequest, MockTransport};
pub use self::operation::{Definition, Operation, OperationKind, RootField};
pub use self::optional::Optional;
pub use self::pages::{Items, PageCounts, Paged, Pages};
pub use self::pence::{ParsePenceError, Pence};
pub use self::plain::{Given, Plain};
pub use self::response::{Cost, GraphQlError, Location, PathSegment, Response, Validation};
pub use self::session::LoginField;
pub use self::time::{UtcDateTime, UtcDateTimeError};
pub use self::transport::{
    ReqwestTransport, Transport, TransportError, TransportErrorKind, TransportFuture,
    TransportRequest, TransportResponse,
};
pub use serde_json::Value;
#[cfg(feature = "macros")]
pub use toggle_macros::toggle_query;
