//! The client as its user sees it, in front of a server in memory.

mod errors;
mod login;
mod mutation;
mod rotation;
mod secrets;
mod support;
