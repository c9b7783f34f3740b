//! The members of an abstract type: an enum with a variant for each object type of which something
//! is selected, and one that keeps the name of any other.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::output::{Naming, child_path};
use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs, draft, serialize};
use crate::ir::{Members, Object};
use crate::names::{self, ident};

/// The field that holds the enum, where the object has other fields too.
pub(super) fn field(object: &Object) -> Option<TokenStream> {
    let members = object.members.as_ref()?;
    let name = ident(members.field.as_deref()?);
    let doc = docs::doc(&members.doc);
    let ty = child_path(object.module_name.as_deref(), &members.type_name);
    Some(quote! { #doc pub #name: #ty })
}

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub enum On { Card(Card), Other(String) }
///
/// impl Member for On {
///     fn resolve(&mut self, typename: &str) {
///         *self = match typename { "Card" => Self::Card(Object::new()), other => Self::Other(other.into()) };
///     }
///     fn object(&mut self) -> Option<&mut dyn Object> {
///         match self { Self::Card(member) => Some(member), Self::Other(_) => None }
///     }
/// }
/// impl Object for On { … }   // only where it stands for the whole JSON object
/// ```
pub(super) fn render(object: &Object, paths: &Paths<'_>) -> Written {
    let Some(members) = &object.members else {
        return Written::default();
    };
    let module = object.module_of_members();
    let name = ident(&members.type_name);
    let other = ident(&members.other);
    let text = paths.item("String");
    let doc = docs::doc(&members.doc);
    let derive = attributes::derive_all(&["Debug", "Clone"], &[], paths);
    let allow = attributes::allow_item(paths);
    let variants = members.variants.iter().map(|variant| {
        let (name, doc) = (ident(&variant.name), docs::doc(&variant.doc));
        let mut ty = child_path(module, &variant.type_name);
        if variant.boxed {
            ty = Naming::Value.boxed(&ty, paths);
        }
        quote! { #doc #name(#ty) }
    });
    let draft = members
        .drafted
        .then(|| draft::of_enum(object, members, paths));
    let serde = serialize::of_members(object, members, paths);
    let (decoded, finish) = if members.drafted {
        let finish = draft::finish_enum(object, members);
        (names::draft(&members.type_name), Some(finish))
    } else {
        (name.clone(), None)
    };
    let decoding = decoding(members, object, &decoded);
    let items = quote! {
        #doc
        #allow
        #derive
        pub enum #name {
            #(#variants,)*
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            #other(#text),
        }
        #draft
    };
    Written {
        items,
        implementations: quote! { #decoding #finish #serde },
    }
}

/// What the decoder asks of `name`: the enum itself, or its draft.
fn decoding(members: &Members, object: &Object, name: &Ident) -> TokenStream {
    let other = ident(&members.other);
    let names: Vec<_> = members
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let typenames = members.variants.iter().map(|variant| &variant.typename);
    let empty = members.variants.iter().map(|variant| {
        if variant.boxed {
            quote!(__rt::Slot::new())
        } else {
            quote!(__rt::Object::new())
        }
    });
    let values = members.variants.iter().map(|variant| {
        if variant.boxed {
            quote!(&mut **member)
        } else {
            quote!(member)
        }
    });
    let object = object
        .is_enum()
        .then(|| as_object(name, &object.graphql_type, &object.file));
    quote! {
        impl __rt::Member for #name {
            fn new() -> Self {
                Self::#other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    #(#typenames => Self::#names(#empty),)*
                    other => Self::#other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    #(Self::#names(member) => __rt::Some(#values),)*
                    Self::#other(_) => __rt::None,
                }
            }
        }
        #object
    }
}

/// An enum that stands for the whole JSON object: without fields, its one spread is itself.
fn as_object(name: &Ident, graphql_type: &str, file: &str) -> TokenStream {
    quote! {
        impl __rt::Object for #name {
            fn new() -> Self {
                __rt::Member::new()
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: #graphql_type,
                    keys: &[],
                    required: &[],
                    file: #file,
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Member(self),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
}
