//! Enums: the schema's values, and the text of any that a server adds later.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::paths::Paths;
use super::{attributes, docs, serialize};
use crate::ir::Enum;
use crate::names::ident;

/// What an enum does as its text does.
const WRITTEN_OUT: &[&str] = &["PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// ```ignore
/// #[derive(Debug, Clone)]
/// #[non_exhaustive]
/// pub enum Colour { Brown, Unrecognized(String) }
///
/// impl Colour { pub fn as_str(&self) -> &str { … } }
/// impl From<&str> for Colour { … }    // and String, FromStr
/// impl PartialEq for Colour { … }     // and Eq, Ord, Hash, Display: those of its text
/// impl Enumeration for Colour { … }   // decoding
/// impl Slot for Colour { … }          // in lists and options
/// impl ToArgument for Colour { … }    // encoding
/// ```
pub(super) fn render(item: &Enum, paths: &Paths<'_>) -> TokenStream {
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
    let implementations = paths.implementations(|_| {
        let (own, serde) = (implementations(item), serialize::of_enum(&name, paths));
        quote! { #own #serde }
    });
    quote! {
        #doc
        #allow
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the schema did not have when this was compiled, as the server wrote it.
            #other(#text),
        }

        #implementations
    }
}

fn implementations(item: &Enum) -> TokenStream {
    let name = ident(&item.type_name);
    let other = ident(&item.unrecognized);
    let names: Vec<_> = item
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let values: Vec<_> = item.variants.iter().map(|variant| &variant.value).collect();
    let text = text(&name);
    quote! {
        impl #name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::#other(value) => value,
                }
            }
        }

        impl __rt::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#names,)*
                    other => Self::#other(__rt::From::from(other)),
                }
            }
        }

        #text

        impl __rt::Enumeration for #name {
            fn set(&mut self, value: &str) {
                *self = __rt::From::from(value);
            }
        }

        impl __rt::Slot for #name {
            fn new() -> Self {
                Self::#other(__rt::String::new())
            }
            fn place(&mut self) -> __rt::Place<'_> {
                __rt::Place::Enum(self)
            }
        }

        impl __rt::ToArgument for #name {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::String(self.as_str())
            }
        }
    }
}

/// What an enum does as its text does. Written out, because the derives would tell a value of the
/// schema from the same value kept as text, and take longer to compile.
fn text(name: &Ident) -> TokenStream {
    quote! {
        impl __rt::From<__rt::String> for #name {
            fn from(value: __rt::String) -> Self {
                __rt::From::from(value.as_str())
            }
        }
        impl __rt::FromStr for #name {
            type Err = __rt::Infallible;
            fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
                __rt::Ok(__rt::From::from(value))
            }
        }
        impl __rt::Display for #name {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter.pad(self.as_str())
            }
        }
        impl __rt::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl __rt::PartialEq<str> for #name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl __rt::PartialEq<&str> for #name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
        impl __rt::Eq for #name {}
        impl __rt::PartialOrd for #name {
            fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
                __rt::Some(__rt::Ord::cmp(self, other))
            }
        }
        impl __rt::Ord for #name {
            fn cmp(&self, other: &Self) -> __rt::Ordering {
                __rt::Ord::cmp(self.as_str(), other.as_str())
            }
        }
        impl __rt::Hash for #name {
            fn hash<H: __rt::Hasher>(&self, state: &mut H) {
                __rt::Hash::hash(self.as_str(), state);
            }
        }
    }
}
