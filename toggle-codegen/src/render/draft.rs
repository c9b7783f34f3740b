//! Drafts: what a type is decoded by way of that cannot begin empty.
//!
//! A draft stands beside its type, hidden, and names the drafts in it directly: through the trait's
//! associated type each level would cost rustc one more of the levels that it looks into a type.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes;
use super::output::{Naming, in_module, named_type, spread_type, ty};
use super::paths::Paths;
use crate::ir::{Field, Members, Object, OutputType, Spread, SpreadType};
use crate::names::{draft, ident};

/// ```ignore
/// pub struct __PersonDraft { born: Mapped<Date>, owner: Option<person::__OwnerDraft>, name: String }
/// ```
pub(super) fn of_struct(object: &Object, paths: &Paths<'_>) -> TokenStream {
    let name = draft(&object.type_name);
    let members = parts(object).map(|part| {
        let name = ident(part.name());
        let ty = part.draft_type(paths);
        quote!(#name: #ty,)
    });
    let hidden = hidden(paths);
    quote! { #hidden pub struct #name { #(#members)* } }
}

/// ```ignore
/// impl Drafted for Person {
///     type Draft = __PersonDraft;
///     fn finish(draft: __PersonDraft) -> Option<Self> {
///         Some(Self { born: draft.born.finish()?, owner: Drafted::finish(draft.owner)?, name: draft.name })
///     }
/// }
/// ```
pub(super) fn finish_struct(object: &Object) -> TokenStream {
    let values = parts(object).map(|part| {
        let name = ident(part.name());
        match part {
            Part::Awaited(_) => quote!(#name: draft.#name.finish()?,),
            _ if part.is_drafted() => quote!(#name: __rt::Drafted::finish(draft.#name)?,),
            _ => quote!(#name: draft.#name,),
        }
    });
    finish(&object.type_name, &quote! { Self { #(#values)* } })
}

/// ```ignore
/// pub enum __OnDraft { Card(__CardDraft), Robot(Robot), Other(String) }
/// ```
pub(super) fn of_enum(object: &Object, members: &Members, paths: &Paths<'_>) -> TokenStream {
    let (name, other) = (draft(&members.type_name), ident(&members.other));
    let module = object.module_of_members();
    let variants = members.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let naming = object.naming_of(&variant.type_name);
        let mut ty = in_module(module, &naming.ident(&variant.type_name));
        if variant.boxed {
            ty = naming.boxed(&ty, paths);
        }
        quote!(#name(#ty),)
    });
    let (text, hidden) = (paths.item("String"), hidden(paths));
    quote! { #hidden pub enum #name { #(#variants)* #other(#text) } }
}

/// As [`finish_struct`].
pub(super) fn finish_enum(object: &Object, members: &Members) -> TokenStream {
    let name = draft(&members.type_name);
    let other = ident(&members.other);
    let arms = members.variants.iter().map(|variant| {
        let variant_name = ident(&variant.name);
        let value = if object.has_drafted_child(&variant.type_name) {
            quote!(__rt::Drafted::finish(member)?)
        } else {
            quote!(member)
        };
        quote!(#name::#variant_name(member) => Self::#variant_name(#value),)
    });
    let value = quote! {
        match draft {
            #(#arms)*
            #name::#other(typename) => Self::#other(typename),
        }
    };
    finish(&members.type_name, &value)
}

fn finish(type_name: &str, value: &TokenStream) -> TokenStream {
    let (name, draft) = (ident(type_name), draft(type_name));
    quote! {
        impl __rt::Drafted for #name {
            type Draft = #draft;
            fn finish(draft: #draft) -> __rt::Option<Self> {
                __rt::Some(#value)
            }
        }
    }
}

/// Public, as the types are that hold it, and nobody's business.
fn hidden(paths: &Paths<'_>) -> TokenStream {
    let allow = attributes::allow_item(paths);
    quote! { #[doc(hidden)] #allow #[allow(missing_debug_implementations)] }
}

/// A member of a struct.
enum Part<'a> {
    /// A mapped scalar that must come.
    Awaited(&'a Field),
    Field(&'a Object, &'a Field),
    Spread(&'a Object, &'a Spread),
    /// The enum of members.
    On(&'a Object, &'a Members, &'a str),
}

fn parts(object: &Object) -> impl Iterator<Item = Part<'_>> {
    let fields = object.fields.iter().map(move |field| {
        if field.ty.awaits_value() {
            Part::Awaited(field)
        } else {
            Part::Field(object, field)
        }
    });
    let spreads = object.spreads.iter();
    let on = object.members.iter().filter_map(move |members| {
        let name = members.field.as_deref()?;
        Some(Part::On(object, members, name))
    });
    fields
        .chain(spreads.map(move |spread| Part::Spread(object, spread)))
        .chain(on)
}

impl Part<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Awaited(field) | Self::Field(_, field) => &field.name,
            Self::Spread(_, spread) => &spread.name,
            Self::On(_, _, name) => name,
        }
    }

    /// Whether its type has a draft.
    fn is_drafted(&self) -> bool {
        match self {
            Self::Awaited(_) => true,
            Self::Field(object, field) => field
                .ty
                .object_name()
                .is_some_and(|name| object.has_drafted_child(name)),
            Self::Spread(object, spread) => match &spread.ty {
                SpreadType::Fragment(_) => spread.drafted,
                SpreadType::Child { type_name, .. } => object.has_drafted_child(type_name),
            },
            Self::On(_, members, _) => members.drafted,
        }
    }

    /// Its type in the draft.
    fn draft_type(&self, paths: &Paths<'_>) -> TokenStream {
        let naming = if self.is_drafted() {
            Naming::Draft
        } else {
            Naming::Value
        };
        match self {
            Self::Awaited(field) => {
                let (mapped, ty) = (paths.item("Mapped"), ty(&field.ty, paths));
                quote!(#mapped<#ty>)
            }
            Self::Field(_, field) => named_type(&field.ty, paths, naming),
            Self::Spread(_, spread) => spread_type(spread, paths, naming),
            Self::On(object, members, _) => in_module(
                object.module_name.as_deref(),
                &naming.ident(&members.type_name),
            ),
        }
    }
}

impl Object {
    fn naming_of(&self, child: &str) -> Naming {
        if self.has_drafted_child(child) {
            Naming::Draft
        } else {
            Naming::Value
        }
    }

    fn has_drafted_child(&self, type_name: &str) -> bool {
        let mut children = self.children.iter();
        children.any(|child| child.drafted && child.type_name == type_name)
    }
}

impl OutputType {
    /// The name of the object's type that lies inside.
    pub(super) fn object_name(&self) -> Option<&str> {
        match self {
            Self::Object { type_name, .. } => Some(type_name),
            Self::Nullable(inner) | Self::List(inner) | Self::Boxed(inner) => inner.object_name(),
            _ => None,
        }
    }
}
