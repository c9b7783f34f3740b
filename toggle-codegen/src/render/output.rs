//! How the types of answers are named where they are used.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::fields;
use super::paths::{Paths, path_and_name};
use crate::ir::{OutputType, Spread, SpreadType};
use crate::names::{self, ident};

/// The Rust type.
pub(super) fn ty(ty: &OutputType, paths: &Paths<'_>) -> TokenStream {
    named_type(ty, paths, Naming::Value)
}

/// Whether a type is named, or its draft.
#[derive(Debug, Clone, Copy)]
pub(super) enum Naming {
    Value,
    Draft,
}

impl Naming {
    /// From the name of a type.
    pub(super) fn ident(self, name: &str) -> Ident {
        match self {
            Self::Value => ident(name),
            Self::Draft => names::draft(name),
        }
    }

    /// In a box.
    pub(super) fn boxed(self, inner: &TokenStream, paths: &Paths<'_>) -> TokenStream {
        let boxed = paths.item(match self {
            Self::Value => "Boxed",
            Self::Draft => "DraftBox",
        });
        quote!(#boxed<#inner>)
    }
}

/// The Rust type; the object's type in it is named by `naming`.
pub(super) fn named_type(ty: &OutputType, paths: &Paths<'_>, naming: Naming) -> TokenStream {
    match ty {
        OutputType::String => paths.item("String"),
        OutputType::Int => quote!(i32),
        OutputType::Float => quote!(f64),
        OutputType::Boolean => quote!(bool),
        OutputType::Id => paths.item("Id"),
        OutputType::Any => paths.item("Value"),
        OutputType::Custom(path) => fields::user_path(path),
        OutputType::Enum(name) => paths.in_root(name, ident),
        OutputType::Object {
            module_name,
            type_name,
        } => in_module(module_name.as_deref(), &naming.ident(type_name)),
        OutputType::Nullable(inner) => {
            let (option, inner) = (paths.item("Option"), named_type(inner, paths, naming));
            quote!(#option<#inner>)
        }
        OutputType::List(inner) => {
            let (vec, inner) = (paths.item("Vec"), named_type(inner, paths, naming));
            quote!(#vec<#inner>)
        }
        OutputType::Boxed(inner) => naming.boxed(&named_type(inner, paths, naming), paths),
    }
}

/// The Rust type; what it names is named by `naming`.
pub(super) fn spread_type(spread: &Spread, paths: &Paths<'_>, naming: Naming) -> TokenStream {
    let ty = match &spread.ty {
        SpreadType::Fragment(type_name) => paths.in_root(type_name, |name| naming.ident(name)),
        SpreadType::Child {
            module_name,
            type_name,
        } => in_module(module_name.as_deref(), &naming.ident(type_name)),
    };
    let ty = if spread.boxed {
        naming.boxed(&ty, paths)
    } else {
        ty
    };
    if spread.is_optional() {
        let option = paths.item("Option");
        quote!(#option<#ty>)
    } else {
        ty
    }
}

/// The path of a type in the module of an object's children, from beside the object.
pub(super) fn child_path(module_name: Option<&str>, type_name: &str) -> TokenStream {
    in_module(module_name, &ident(type_name))
}

pub(super) fn in_module(module_name: Option<&str>, name: &Ident) -> TokenStream {
    let module = module_name.map(|module| match path_and_name(module) {
        None => ident(module).to_token_stream(),
        Some((path, name)) => {
            let name = ident(name);
            quote!(#path::#name)
        }
    });
    let module = module.map(|module| quote!(#module::));
    quote!(#module #name)
}
