//! Input objects with `@oneOf`: an enum, because exactly one of the fields is given.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::{self, Shown};
use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs, serialize};
use crate::ir::{InputField, InputObject};
use crate::names::ident;

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub enum CardBy { Id(Id), Reference(String) }
/// impl Input for CardBy { … }
/// impl ToArgument for CardBy { … }
/// ```
pub(super) fn render(item: &InputObject, paths: &Paths<'_>) -> Written {
    let name = ident(&item.type_name);
    let doc = docs::doc(&item.doc);
    let has_secrets = item.fields.have_secrets();
    let derives: &[&str] = if has_secrets {
        &["Clone"]
    } else {
        &["Debug", "Clone"]
    };
    let derive = attributes::derive_all(derives, &[], paths);
    let allow = attributes::allow_item(paths);
    let variants = item.fields.0.iter().map(|field| {
        let (name, doc) = (ident(&field.name), docs::doc(&field.doc));
        let deprecated = attributes::deprecated(field.deprecated.as_deref());
        let ty = fields::value_type(field, paths);
        quote! { #doc #deprecated #name(#ty) }
    });
    let debug = has_secrets.then(|| debug(item));
    let encoding = encoding(item);
    let serde = serialize::of_one_of(item, paths);
    let items = quote! {
        #doc
        #allow
        #derive
        pub enum #name { #(#variants,)* }
    };
    Written {
        items,
        implementations: quote! { #debug #encoding #serde },
    }
}

fn encoding(item: &InputObject) -> TokenStream {
    let name = ident(&item.type_name);
    let keys = item.fields.0.iter().map(|field| &field.key);
    let arms = item.fields.0.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let variant = ident(&field.name);
        let object = item.far.then(|| fields::object(field)).flatten();
        let argument = if let Some(object) = object {
            quote!(__rt::Argument::Object(#object))
        } else if field.ty.is_custom() {
            let nulls = fields::nulls(field);
            quote!(__rt::Argument::Custom(value, #nulls))
        } else {
            quote!(__rt::Argument::of(value))
        };
        quote!((#index, Self::#variant(value)) => #argument,)
    });
    quote! {
        impl __rt::Input for #name {
            fn keys(&self) -> &'static [&'static str] {
                &[#(#keys),*]
            }
            fn argument(&self, index: usize) -> __rt::Argument<'_> {
                match (index, self) {
                    #(#arms)*
                    _ => __rt::Argument::Absent,
                }
            }
        }
        impl __rt::ToArgument for #name {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::Object(self)
            }
        }
    }
}

/// `Debug`, written out so that a secret does not print.
fn debug(item: &InputObject) -> TokenStream {
    let name = ident(&item.type_name);
    let arms = item.fields.0.iter().map(|field| {
        let (variant, text) = (ident(&field.name), &field.name);
        let value = shown(field);
        quote!(Self::#variant(value) => formatter.debug_tuple(#text).field(#value).finish(),)
    });
    quote! {
        impl __rt::Debug for #name {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                match self { #(#arms)* }
            }
        }
    }
}

fn shown(field: &InputField) -> TokenStream {
    match fields::shown(field) {
        Shown::Whole => quote!(value),
        Shown::Tail => quote!(&__rt::Tail::of(value)),
        Shown::Hidden => quote!(&__rt::Hidden::of(value)),
        Shown::Opaque => quote!(&__rt::Hidden::opaque(value)),
    }
}
