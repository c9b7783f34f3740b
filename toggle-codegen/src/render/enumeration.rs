//! Enums: the schema's values, and the text of any that a server adds later.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs, serialize};
use crate::ir::Enum;
use crate::names::ident;

/// What `enumeration!` implements: a derive that the user asks for does not come twice.
const WRITTEN_OUT: &[&str] = &["PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// ```ignore
/// #[derive(Debug, Clone)]
/// #[non_exhaustive]
/// pub enum Colour { Brown, Unrecognized(String) }
///
/// enumeration!(Colour { Brown = "BROWN", _ = Unrecognized });    // all that follows from its text
/// ```
pub(super) fn render(item: &Enum, paths: &Paths<'_>) -> Written {
    let name = ident(&item.type_name);
    let doc = docs::doc(&item.doc);
    let derive = attributes::derive_all(&["Debug", "Clone"], WRITTEN_OUT, paths);
    let allow = attributes::allow_item(paths);
    let other = ident(&item.unrecognized);
    let text = paths.item("String");
    let variants = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let doc = docs::doc(&variant.doc);
        let deprecated = attributes::deprecated(variant.deprecated.as_deref());
        quote! { #doc #deprecated #name }
    });
    let (table, serde) = (table(item), serialize::of_enum(&name, paths));
    let items = quote! {
        #doc
        #allow
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the schema did not have when this was compiled, as the server wrote it.
            #other(#text),
        }
    };
    Written {
        items,
        implementations: quote! { #table #serde },
    }
}

fn table(item: &Enum) -> TokenStream {
    let (name, other) = (ident(&item.type_name), ident(&item.unrecognized));
    let names = item.variants.iter().map(|variant| ident(&variant.name));
    let values = item.variants.iter().map(|variant| &variant.value);
    quote! {
        __rt::enumeration!(#name {
            #(#names = #values,)*
            _ = #other,
        });
    }
}
