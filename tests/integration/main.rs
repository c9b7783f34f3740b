//! The client against the sandbox, end to end: requests that the macro wrote, over HTTP on loopback.
//!
//! Nothing here waits by the clock: time is moved by hand, and a gate of the sandbox holds a request
//! until the test has seen what it wants to see.

mod answers;
mod concurrency;
mod expiry;
mod login;
mod mutations;
mod network;
mod operations;
mod pages;
mod refusals;
mod secrets;
mod support;
mod wire;
