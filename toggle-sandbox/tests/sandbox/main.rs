//! The sandbox, from outside: every test speaks HTTP to a running one.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod accreditation;
mod documents;
mod faults;
mod golden;
mod handle;
mod lists;
mod orders;
mod reversals;
mod schema;
mod support;
mod throttle;
mod tokens;
