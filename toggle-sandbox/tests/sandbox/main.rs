//! The sandbox, from outside: every test speaks HTTP to a running one.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod accreditation;
mod faults;
mod golden;
mod handle;
mod rules;
mod schema;
mod support;
mod throttle;
mod tokens;
