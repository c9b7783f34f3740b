//! Drafts: what a type is decoded by way of that cannot begin empty.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::object::{child_path, spread_type, ty};
use super::paths::Paths;
use crate::ir::{Members, Object};
use crate::names::ident;

/// The name of a draft. No name of a schema becomes this one, as ours lose their underscores.
pub(super) fn name() -> Ident {
    ident("__Draft")
}

/// ```ignore
/// pub struct __Draft { born: Mapped<Date>, owner: <Option<Owner> as Drafted>::Draft, name: String }
///
/// impl Object for __Draft { … }   // `decoding`
/// impl Drafted for Person {
///     type Draft = __Draft;
///     fn finish(draft: __Draft) -> Option<Self> {
///         Some(Self { born: draft.born.finish()?, owner: Drafted::finish(draft.owner)?, name: draft.name })
///     }
/// }
/// ```
pub(super) fn of_struct(object: &Object, paths: &Paths<'_>, decoding: &TokenStream) -> TokenStream {
    let parts: Vec<Part> = fields(object, paths)
        .chain(spreads(object, paths))
        .chain(on(object))
        .collect();
    let members = parts.iter().map(|part| {
        let (name, ty) = (&part.name, &part.draft);
        quote!(#name: #ty,)
    });
    let values = parts.iter().map(|part| {
        let (name, value) = (&part.name, &part.value);
        quote!(#name: #value,)
    });
    let draft = quote! { struct __Draft { #(#members)* } };
    let value = quote! { Self { #(#values)* } };
    item(&object.type_name, &draft, decoding, &value)
}

/// ```ignore
/// pub enum __Draft { Card(<Card as Drafted>::Draft), Other(String) }
///
/// impl Member for __Draft { … }   // `decoding`
/// impl Drafted for On { … }
/// ```
pub(super) fn of_enum(
    members: &Members,
    module: Option<&str>,
    decoding: &TokenStream,
) -> TokenStream {
    let other = ident(&members.other);
    let variants = members.variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), child_path(module, &variant.type_name));
        quote!(#name(<#ty as __rt::Drafted>::Draft),)
    });
    let values = members.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(__Draft::#name(draft) => Self::#name(__rt::Drafted::finish(draft)?),)
    });
    let draft = quote! { enum __Draft { #(#variants)* #other(__rt::String) } };
    let value = quote! {
        match draft {
            #(#values)*
            __Draft::#other(name) => Self::#other(name),
        }
    };
    item(&members.type_name, &draft, decoding, &value)
}

fn item(
    type_name: &str,
    draft: &TokenStream,
    decoding: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let name = ident(type_name);
    // Public, as the trait's associated type must be; out of reach, as its place is no module.
    quote! {
        const _: () = {
            #[allow(missing_docs, missing_debug_implementations)]
            pub #draft
            #decoding
            impl __rt::Drafted for #name {
                type Draft = __Draft;
                fn finish(draft: __Draft) -> __rt::Option<Self> {
                    __rt::Some(#value)
                }
            }
        };
    }
}

/// A member of a struct, in its draft.
struct Part {
    name: Ident,
    draft: TokenStream,
    /// Taken out of `draft`.
    value: TokenStream,
}

impl Part {
    /// One that is the same in the draft.
    fn same(name: Ident, ty: TokenStream) -> Self {
        let value = quote!(draft.#name);
        Self {
            name,
            draft: ty,
            value,
        }
    }

    /// One that may have a draft of its own; what has none is its own draft.
    fn drafted(name: Ident, ty: &TokenStream) -> Self {
        let value = quote!(__rt::Drafted::finish(draft.#name)?);
        Self {
            name,
            draft: quote!(<#ty as __rt::Drafted>::Draft),
            value,
        }
    }

    /// A value that must come.
    fn awaited(name: Ident, ty: &TokenStream) -> Self {
        let value = quote!(draft.#name.finish()?);
        Self {
            name,
            draft: quote!(__rt::Mapped<#ty>),
            value,
        }
    }
}

fn fields<'a>(object: &'a Object, paths: &'a Paths<'_>) -> impl Iterator<Item = Part> + 'a {
    object.fields.iter().map(|field| {
        let (name, rust_type) = (ident(&field.name), ty(&field.ty, paths));
        if field.ty.awaits_value() {
            Part::awaited(name, &rust_type)
        } else if field.ty.is_composite() {
            Part::drafted(name, &rust_type)
        } else {
            Part::same(name, rust_type)
        }
    })
}

fn spreads<'a>(object: &'a Object, paths: &'a Paths<'_>) -> impl Iterator<Item = Part> + 'a {
    object
        .spreads
        .iter()
        .map(|spread| Part::drafted(ident(&spread.name), &spread_type(spread, paths)))
}

fn on(object: &Object) -> Option<Part> {
    let members = object.members.as_ref()?;
    let name = ident(members.field.as_deref()?);
    let ty = child_path(object.module_name.as_deref(), &members.type_name);
    // The enum of a field is no object, so that it is not its own draft.
    Some(if members.drafted {
        Part::drafted(name, &ty)
    } else {
        Part::same(name, ty)
    })
}
