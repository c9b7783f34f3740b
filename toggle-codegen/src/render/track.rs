//! Every file that was read is named in the output, so that cargo rebuilds when it changes.

use proc_macro2::TokenStream;
use quote::quote;

/// A file that was read, as the compiler finds it again: never an absolute path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrackedFile {
    /// Relative to the folder of `Cargo.toml`.
    BesideManifest(String),
    /// Relative to the source file of the attribute.
    BesideSource(String),
}

impl TrackedFile {
    /// The path, from wherever it starts.
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::BesideManifest(path) | Self::BesideSource(path) => path,
        }
    }
}

/// ```ignore
/// const _: fn() = || { let _ = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/queries/card.graphql")); };
/// ```
///
/// A closure that nobody calls: the bytes stay out of every library, unlike those of a constant.
pub(crate) fn tracked_files(files: &[TrackedFile]) -> TokenStream {
    let files = files.iter().map(|file| match file {
        TrackedFile::BesideManifest(path) => {
            let path = format!("/{path}");
            quote! { ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)) }
        }
        TrackedFile::BesideSource(path) => quote! { ::core::include_bytes!(#path) },
    });
    quote! { #(const _: fn() = || { let _ = #files; };)* }
}
