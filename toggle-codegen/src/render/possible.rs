//! Lists of object types, which the parts for narrower types of all objects share.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::attributes;
use super::paths::Paths;
use super::written::Written;
use crate::ir::{PossibleTypes, SpreadTypes};
use crate::names::ident;

/// ```ignore
/// mod __types {
///     pub const NodeTypes: &[&str] = &["Card", "Person"];
/// }
/// ```
pub(super) fn render(lists: &[PossibleTypes], paths: &Paths<'_>) -> Written {
    if lists.is_empty() {
        return Written::default();
    }
    let constants = lists.iter().map(|list| {
        let (name, types) = (constant(&list.name), &list.types);
        quote! { pub const #name: &[&str] = &[#(#types),*]; }
    });
    let allow = attributes::allow_module(paths);
    Written {
        items: quote! { #allow mod __types { #(#constants)* } },
        implementations: TokenStream::new(),
    }
}

/// What the decoder is told of a part for a narrower type.
pub(super) fn types(types: &SpreadTypes, paths: &Paths<'_>) -> TokenStream {
    let (of, among) = (list(&types.of, paths), list(&types.among, paths));
    quote!(__rt::Types { of: #of, among: #among })
}

/// The list of the object types of the type `name`.
pub(super) fn list(name: &str, paths: &Paths<'_>) -> TokenStream {
    let (root, name) = (&paths.root, constant(name));
    quote!(#root __types::#name)
}

/// With an ending, so that it is no keyword.
fn constant(name: &str) -> Ident {
    ident(&format!("{name}Types"))
}
