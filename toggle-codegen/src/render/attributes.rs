//! Every attribute list that generated items carry.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Paths;
use super::{docs, fields};

/// On whatever is generated as a whole. Its items are public for whoever may see them, used or not,
/// and their names follow the schema; none of that is the user's to mend.
pub(super) fn allow() -> TokenStream {
    quote! {
        #[allow(
            dead_code, deprecated, nonstandard_style, unreachable_pub, unused_qualifications,
            clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
        )]
    }
}

/// On a module that is generated beside `paths`; inside of another it has what that one has.
pub(super) fn allow_module(paths: &Paths<'_>) -> TokenStream {
    if paths.has_alias() {
        TokenStream::new()
    } else {
        allow()
    }
}

/// On the struct of a request, which is the user's own: only what its form brings about.
pub(super) fn allow_form() -> TokenStream {
    quote! { #[allow(nonstandard_style, clippy::exhaustive_structs)] }
}

/// On a generated type that stands beside the user's own items: its names are the schema's.
pub(super) fn allow_item(paths: &Paths<'_>) -> TokenStream {
    if paths.has_alias() {
        TokenStream::new()
    } else {
        quote! {
            #[allow(
                dead_code, nonstandard_style, unreachable_pub, clippy::all, clippy::pedantic,
                clippy::exhaustive_enums, clippy::exhaustive_structs
            )]
        }
    }
}

/// Derives by name.
pub(super) fn derive(names: &[&str], paths: &Paths<'_>) -> TokenStream {
    if names.is_empty() {
        return TokenStream::new();
    }
    let names = names.iter().map(|name| paths.item(name));
    quote! { #[derive(#(#names),*)] }
}

/// Derives of a generated type, with those that the user has asked for. `own` are derived or written
/// out already.
pub(super) fn derive_all(names: &[&str], own: &[&str], paths: &Paths<'_>) -> TokenStream {
    let asked = paths.derives().filter(|path| !own.contains(path));
    let names = names.iter().copied().chain(asked).map(|path| {
        if path.contains("::") {
            fields::user_path(path)
        } else {
            paths.item(path)
        }
    });
    quote! { #[derive(#(#names),*)] }
}

/// `#[deprecated]`, where the schema says so.
pub(super) fn deprecated(reason: Option<&str>) -> TokenStream {
    reason.map(docs::note).map_or_else(
        TokenStream::new,
        |reason| quote! { #[deprecated(note = #reason)] },
    )
}
