//! serde for answers, where the option `serialize` asks for it. Each type hands out its parts; the
//! runtime does the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::paths::Paths;
use crate::ir::{Field, Members, Object};
use crate::names::ident;

/// ```ignore
/// impl Answer for Card {
///     fn keys(&self) -> &'static [&'static str] { &["balance"] }
///     fn value(&self, index: usize) -> Argument<'_> {
///         match index { 0 => Argument::of(&self.balance), _ => Argument::Absent }
///     }
///     fn part(&self, index: usize) -> AnswerPart<'_> {
///         match index { 0 => AnswerPart::Object(&self.card_parts), _ => AnswerPart::End }
///     }
/// }
/// impl ToArgument for Card { … }   // in lists and options
/// impl Serialize for Card { … }
/// impl Deserialize<'_> for Card { … }
/// ```
pub(super) fn of_struct(object: &Object, paths: &Paths<'_>) -> Option<TokenStream> {
    let name = ident(&object.type_name);
    let keys = object.fields.iter().map(|field| &field.key);
    let values = object.fields.iter().enumerate().map(|(index, field)| {
        let (index, value) = (Literal::usize_unsuffixed(index), value(field));
        quote!(#index => #value,)
    });
    let spreads = object.spreads.iter().map(|spread| {
        let name = ident(&spread.name);
        if spread.is_optional() {
            quote!(__rt::AnswerPart::of(&self.#name))
        } else {
            quote!(__rt::AnswerPart::Object(&self.#name))
        }
    });
    let on = object.members.iter().filter_map(|members| {
        let name = ident(members.field.as_deref()?);
        Some(quote!(__rt::AnswerPart::Object(&self.#name)))
    });
    let parts: Vec<TokenStream> = spreads
        .chain(on)
        .enumerate()
        .map(|(index, part)| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => #part,)
        })
        .collect();
    let part = (!parts.is_empty()).then(|| {
        quote! {
            fn part(&self, index: usize) -> __rt::AnswerPart<'_> {
                match index {
                    #(#parts)*
                    _ => __rt::AnswerPart::End,
                }
            }
        }
    });
    let with_serde = with_serde(&name);
    paths.serializes().then(|| {
        quote! {
            impl __rt::Answer for #name {
                fn keys(&self) -> &'static [&'static str] {
                    &[#(#keys),*]
                }
                fn value(&self, index: usize) -> __rt::Argument<'_> {
                    match index {
                        #(#values)*
                        _ => __rt::Argument::Absent,
                    }
                }
                #part
            }
            #with_serde
        }
    })
}

/// As [`of_struct`], for an enum of members: the name of the type and the fields of the member. One that
/// is no JSON object of its own has no serde.
pub(super) fn of_members(
    object: &Object,
    members: &Members,
    paths: &Paths<'_>,
) -> Option<TokenStream> {
    let name = ident(&members.type_name);
    let other = ident(&members.other);
    let names: Vec<Ident> = members
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let typenames = members.variants.iter().map(|variant| &variant.typename);
    let with_serde = object.is_enum().then(|| with_serde(&name));
    paths.serializes().then(|| {
        quote! {
            impl __rt::Answer for #name {
                fn keys(&self) -> &'static [&'static str] {
                    &[]
                }
                fn value(&self, _: usize) -> __rt::Argument<'_> {
                    __rt::Argument::Absent
                }
                fn part(&self, index: usize) -> __rt::AnswerPart<'_> {
                    match (index, self) {
                        #((0, Self::#names(_)) => __rt::AnswerPart::Typename(#typenames),)*
                        (0, Self::#other(name)) => __rt::AnswerPart::Typename(name),
                        #((1, Self::#names(member)) => __rt::AnswerPart::Object(member),)*
                        _ => __rt::AnswerPart::End,
                    }
                }
            }
            #with_serde
        }
    })
}

/// As [`of_struct`], for an enum of the schema.
pub(super) fn of_enum(name: &Ident, paths: &Paths<'_>) -> Option<TokenStream> {
    paths.serializes().then(|| {
        quote! {
            impl __rt::Serialize for #name {
                fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                    __rt::Serializer::serialize_str(serializer, self.as_str())
                }
            }
            impl<'de> __rt::Deserialize<'de> for #name {
                fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                    __rt::deserialize_enum(deserializer)
                }
            }
        }
    })
}

fn with_serde(name: &Ident) -> TokenStream {
    quote! {
        impl __rt::ToArgument for #name {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::Answer(self)
            }
        }
        impl __rt::Serialize for #name {
            fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                __rt::serialize(self, serializer)
            }
        }
        impl<'de> __rt::Deserialize<'de> for #name {
            fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                __rt::deserialize(deserializer)
            }
        }
    }
}

fn value(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let is_custom = field.ty.custom_levels().is_some();
    match (is_custom, field.conditional) {
        (false, false) => quote!(__rt::Argument::of(&self.#name)),
        (false, true) => quote!(__rt::Argument::answered(&self.#name)),
        (true, false) => quote!(__rt::Argument::Custom(&self.#name)),
        (true, true) => quote!(__rt::Argument::answered_custom(&self.#name)),
    }
}
