//! serde for answers, requests and what is in them, where the option `serialize` asks for it. Each type
//! hands out its parts; the runtime does the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};

use super::paths::Paths;
use crate::ir::{Field, Fields, InputField, InputObject, Members, Object};
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
    if !paths.serializes() {
        return None;
    }
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
    Some(quote! {
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
    })
}

/// As [`of_struct`], for an enum of members: the name of the type and the fields of the member. One that
/// is no JSON object of its own has no serde.
pub(super) fn of_members(
    object: &Object,
    members: &Members,
    paths: &Paths<'_>,
) -> Option<TokenStream> {
    if !paths.serializes() {
        return None;
    }
    let name = ident(&members.type_name);
    let other = ident(&members.other);
    let names: Vec<Ident> = members
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let typenames = members.variants.iter().map(|variant| &variant.typename);
    let with_serde = object.is_enum().then(|| with_serde(&name));
    Some(quote! {
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
    })
}

/// As [`of_struct`], for an enum of the schema.
pub(super) fn of_enum(name: &Ident, paths: &Paths<'_>) -> Option<TokenStream> {
    if !paths.serializes() {
        return None;
    }
    Some(quote! {
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
        impl __rt::FromArgument for #name {
            fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
                __rt::Ok(__rt::From::from(<__rt::String as __rt::FromArgument>::from_argument(json)?))
            }
        }
    })
}

/// ```ignore
/// impl FromArgument for Adjust {
///     fn from_argument(json: &Json) -> Result<Self, Unreadable> {
///         let mut kept = Kept::read(json, &["value", "pin"])?;
///         Ok(Self { value: kept.given("value")?, pin: kept.optional("pin")? })
///     }
/// }
/// impl Serialize for Adjust { … }
/// impl Deserialize<'_> for Adjust { … }
/// ```
///
/// `derived` are derives of the user's own, which win.
pub(super) fn of_input(
    type_name: &str,
    fields: &Fields,
    derived: &[String],
    paths: &Paths<'_>,
) -> Option<TokenStream> {
    if !paths.serializes() {
        return None;
    }
    let name = ident(type_name);
    let keys = fields.0.iter().map(|field| &field.key);
    let values = fields.0.iter().map(|field| {
        let (name, value) = (ident(&field.name), kept(field));
        quote!(#name: #value,)
    });
    let kept = if fields.0.is_empty() {
        quote!(_)
    } else {
        quote!(mut kept)
    };
    let serde = input_serde(&name, derived);
    Some(quote! {
        impl __rt::FromArgument for #name {
            fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
                let #kept = __rt::Kept::read(json, &[#(#keys),*])?;
                __rt::Ok(Self { #(#values)* })
            }
        }
        #serde
    })
}

/// As [`of_input`], for an input object of which exactly one field is given.
pub(super) fn of_one_of(item: &InputObject, paths: &Paths<'_>) -> Option<TokenStream> {
    if !paths.serializes() {
        return None;
    }
    let name = ident(&item.type_name);
    let keys: Vec<&String> = item.fields.0.iter().map(|field| &field.key).collect();
    let last = keys.len().saturating_sub(1);
    let arms = item.fields.0.iter().enumerate().map(|(index, field)| {
        let (variant, value) = (ident(&field.name), kept(field));
        // `only` gives no more than there are.
        let index = if index == last {
            quote!(_)
        } else {
            Literal::usize_unsuffixed(index).into_token_stream()
        };
        quote!(#index => Self::#variant(#value),)
    });
    let serde = input_serde(&name, &[]);
    Some(quote! {
        impl __rt::FromArgument for #name {
            fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
                let keys = &[#(#keys),*];
                let mut kept = __rt::Kept::read(json, keys)?;
                __rt::Ok(match kept.only(keys)? { #(#arms)* })
            }
        }
        #serde
    })
}

/// Where a field's value comes from when it is read back.
fn kept(field: &InputField) -> TokenStream {
    let key = &field.key;
    let method = ident(
        match (field.ty.is_custom(), field.required, field.nullable) {
            (false, true, _) => "given",
            (true, true, _) => "given_custom",
            (false, false, true) => "optional",
            (true, false, true) => "optional_custom",
            (false, false, false) => "defaulted",
            (true, false, false) => "defaulted_custom",
        },
    );
    quote!(kept.#method(#key)?)
}

fn input_serde(name: &Ident, derived: &[String]) -> TokenStream {
    let is_ours = |derive: &str| !derived.iter().any(|known| known == derive);
    let serialize = is_ours("Serialize").then(|| {
        quote! {
            impl __rt::Serialize for #name {
                fn serialize<S: __rt::Serializer>(&self, serializer: S) -> __rt::Result<S::Ok, S::Error> {
                    __rt::serialize_input(self, serializer)
                }
            }
        }
    });
    let deserialize = is_ours("Deserialize").then(|| {
        quote! {
            impl<'de> __rt::Deserialize<'de> for #name {
                fn deserialize<D: __rt::Deserializer<'de>>(deserializer: D) -> __rt::Result<Self, D::Error> {
                    __rt::deserialize_input(deserializer)
                }
            }
        }
    });
    quote! { #serialize #deserialize }
}

/// `Deserialize` for the data of an operation, which has it without the option too: the bridge from an
/// answer that came by another way, a subscription's say.
pub(super) fn bridge(data: &Object, paths: &Paths<'_>) -> Option<TokenStream> {
    let is_derived = |path: &str| path.rsplit("::").next() == Some("Deserialize");
    let has_it = paths.serializes() || paths.derives().any(is_derived);
    (!has_it).then(|| reading(&ident(&data.type_name)))
}

fn with_serde(name: &Ident) -> TokenStream {
    let reading = reading(name);
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
        #reading
    }
}

fn reading(name: &Ident) -> TokenStream {
    quote! {
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
        (true, false) => quote!(__rt::Argument::Custom(&self.#name, &[])),
        (true, true) => quote!(__rt::Argument::answered_custom(&self.#name)),
    }
}
