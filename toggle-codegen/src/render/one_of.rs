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
        let name = ident(&field.name);
        let mut doc = field.doc.clone();
        if fields::is_boxed(field) {
            let constructor = ident(&field.setter);
            let written = format!("{}::{constructor}(…)", item.type_name);
            doc = format!("{doc}\n\nWritten `{written}`, which boxes the value.");
        }
        let doc = docs::doc(&doc);
        let deprecated = attributes::deprecated(field.deprecated.as_deref());
        let ty = fields::value_type(field, paths);
        quote! { #doc #deprecated #name(#ty) }
    });
    let debug = has_secrets.then(|| debug(item));
    let constructors = constructors(item, paths);
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
        implementations: quote! { #constructors #debug #encoding #serde },
    }
}

/// ```ignore
/// impl CardBy {
///     pub fn not(value: impl Into<Box<CardBy>>) -> Self { Self::Not(value.into()) }
/// }
/// ```
///
/// Nothing converts what stands in a variant, so the box would have to be written there.
fn constructors(item: &InputObject, paths: &Paths<'_>) -> Option<TokenStream> {
    let boxed = item.fields.0.iter().filter(|field| fields::is_boxed(field));
    let constructors: Vec<_> = boxed
        .map(|field| {
            let (variant, constructor) = (ident(&field.name), ident(&field.setter));
            let doc = docs::doc(&field.doc);
            let deprecated = attributes::deprecated(field.deprecated.as_deref());
            let ty = fields::value_type(field, paths);
            quote! {
                #doc
                #deprecated
                #[must_use]
                pub fn #constructor(value: impl __rt::Into<#ty>) -> Self {
                    Self::#variant(__rt::Into::into(value))
                }
            }
        })
        .collect();
    let name = ident(&item.type_name);
    (!constructors.is_empty()).then(|| quote! { impl #name { #(#constructors)* } })
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
