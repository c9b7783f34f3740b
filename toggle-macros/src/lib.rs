//! The attribute macro behind the typed Toggle client.
//!
//! Use it through `toggle-runtime`, which re-exports it; generated code names that crate. All the
//! work is done by `toggle-codegen`: this crate only knows the compiler.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use proc_macro::{Span, TokenStream};
use toggle_codegen::{Folders, bug, expand};

#[doc = include_str!("../toggle_query.md")]
#[proc_macro_attribute]
pub fn toggle_query(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let folders = folders();
    // A panic would be a bug: the user gets a message that says so, not a backtrace of ours.
    catch_unwind(AssertUnwindSafe(|| {
        expand(attribute.into(), item.into(), &folders)
    }))
    .unwrap_or_else(|_| bug("it panicked"))
    .into()
}

/// The folder of the user's `Cargo.toml`, and of the source file where the compiler tells.
fn folders() -> Folders {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let file = Span::call_site().local_file();
    Folders::new(
        manifest,
        file.and_then(|file| Some(file.parent()?.to_path_buf())),
    )
}
