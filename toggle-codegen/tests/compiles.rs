//! Every golden expansion, compiled against the runtime as a user's crate would: `golden.rs` says
//! when one is missing here.

#![deny(warnings, missing_docs, unreachable_pub)]

