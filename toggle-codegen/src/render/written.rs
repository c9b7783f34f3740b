//! What is written for a construct, in two parts: what a person reads, and what stands behind it.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes;
use super::paths::Paths;

/// The types of a place come first, all of them, with their docs; what they can do stands behind the
/// last, where it is in nobody's way who reads.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// Types and modules.
    pub(super) items: TokenStream,
    /// `impl` blocks.
    pub(super) implementations: TokenStream,
}

impl Written {
    /// All of it, where `paths` is. Beside the user's items the `impl` blocks go in an anonymous
    /// constant, so that the import of the alias is nobody else's.
    pub(super) fn into_tokens(self, paths: &Paths<'_>) -> TokenStream {
        let Self {
            items,
            implementations,
        } = self;
        if paths.has_alias() || implementations.is_empty() {
            return quote! { #items #implementations };
        }
        let (allow, alias) = (attributes::allow(), paths.alias());
        quote! {
            #items
            #allow
            const _: () = {
                #alias
                #implementations
            };
        }
    }
}

impl FromIterator<Self> for Written {
    fn from_iter<I: IntoIterator<Item = Self>>(parts: I) -> Self {
        let mut all = Self::default();
        for part in parts {
            all.items.extend(part.items);
            all.implementations.extend(part.implementations);
        }
        all
    }
}
