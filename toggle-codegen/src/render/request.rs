//! Requests: the struct that holds the variables, and the module of what comes back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, Runtime};
use super::written::Written;
use super::{attributes, docs, fields, object, pages, serialize};
use crate::ir::{Operation, OperationKind};
use crate::names::ident;

/// What the user wrote above and before `struct Name;`; the default stands for a request that has no
/// Rust item of its own.
#[derive(Debug)]
pub(crate) struct Head {
    /// Docs, derives and all else below the attribute.
    pub attributes: TokenStream,
    pub has_docs: bool,
    pub visibility: TokenStream,
    /// The names of the derives among `attributes`: each replaces ours.
    pub derives: Vec<String>,
    /// Whether the struct is the user's own, or one of many in a module.
    pub is_written: bool,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            attributes: TokenStream::new(),
            has_docs: false,
            visibility: quote!(pub),
            derives: Vec::new(),
            is_written: false,
        }
    }
}

impl Head {
    fn derives(&self, name: &str) -> bool {
        self.derives.iter().any(|known| known == name)
    }
}

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub struct CheckBalance { pub card_reference: String }
/// impl CheckBalance { pub fn new(card_reference: impl Into<String>) -> Self { … } }
/// impl Input for CheckBalance { … }
/// impl Operation for CheckBalance { type Data = check_balance::Data; const DEFINITION: … = …; }
/// ```
pub(super) fn render(operation: &Operation, head: &Head, paths: &Paths<'_>) -> Written {
    let name = ident(&operation.type_name);
    let Head {
        attributes: written,
        visibility,
        has_docs,
        ..
    } = head;
    let doc = if *has_docs {
        TokenStream::new()
    } else {
        docs::doc(&operation.doc)
    };
    let is_default = operation.variables.required().next().is_none();
    let has_secrets = operation.variables.have_secrets();
    let derives: Vec<&str> = [
        ("Debug", !has_secrets),
        ("Clone", true),
        ("Default", is_default),
    ]
    .into_iter()
    .filter_map(|(name, is_ours)| (is_ours && !head.derives(name)).then_some(name))
    .collect();
    let (derive, allow) = if head.is_written {
        // More of them stand below the attribute.
        (
            attributes::derive(&derives, paths),
            attributes::allow_form(),
        )
    } else {
        let derive = attributes::derive_all(&derives, &[], paths);
        (derive, attributes::allow_item(paths))
    };
    let members = fields::members(&operation.variables, paths);
    let has_own_debug = has_secrets && !head.derives("Debug");
    let pages = pages::doc(operation);
    Written {
        items: quote! {
            #doc
            #written
            #pages
            #allow
            #derive
            #visibility struct #name { #members }
        },
        implementations: implementations(
            operation,
            head,
            has_own_debug,
            &paths.in_implementation(),
        ),
    }
}

fn implementations(
    operation: &Operation,
    head: &Head,
    has_own_debug: bool,
    paths: &Paths<'_>,
) -> TokenStream {
    let (variables, module) = (&operation.variables, ident(&operation.module_name));
    let methods = fields::methods(
        &operation.type_name,
        variables,
        &quote!(#module::Required),
        paths,
    );
    let encoding = fields::encoding(&operation.type_name, variables, false);
    let definition = definition(operation);
    let serde = serialize::of_input(&operation.type_name, variables, &head.derives, paths);
    let pages = pages::render(operation, paths);
    let debug =
        has_own_debug.then(|| fields::debug_of_fields(&operation.type_name, variables.0.iter()));
    quote! { #methods #debug #definition #encoding #serde #pages }
}

fn definition(operation: &Operation) -> TokenStream {
    let (name, module) = (ident(&operation.type_name), ident(&operation.module_name));
    let kind = ident(match operation.kind {
        OperationKind::Query => "Query",
        OperationKind::Mutation => "Mutation",
        OperationKind::Subscription => "Subscription",
    });
    let called = operation
        .name
        .as_ref()
        .map_or_else(|| quote!(__rt::None), |name| quote!(__rt::Some(#name)));
    let (document, sha256, source) = (&operation.document, &operation.sha256, &operation.source);
    let root_fields = operation.root_fields.iter().map(|field| {
        let key = &field.key;
        let column = Literal::usize_unsuffixed(field.column);
        quote!(__rt::RootField::new(#key, 1, #column))
    });
    let defaults = (!operation.defaults.is_empty()).then(|| {
        let defaults = operation.defaults.iter();
        let defaults = defaults.map(|(name, value)| quote!((#name, #value)));
        quote!(.with_defaults(&[#(#defaults),*]))
    });
    quote! {
        impl __rt::Operation for #name {
            type Data = #module::Data;
            const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::#kind,
                #called,
                #document,
                #sha256,
                &[#(#root_fields),*],
                #source,
            )#defaults;
        }
    }
}

/// The module beside a request: `Required`, `Data` and its parts, and whatever `shared` brings.
/// `depth` is how far it lies below the module's root.
pub(super) fn answer_module(
    operation: &Operation,
    head: &Head,
    shared: Written,
    runtime: &Runtime,
    depth: usize,
) -> Written {
    let paths = Paths::nested(runtime, depth);
    let module = ident(&operation.module_name);
    let visibility = &head.visibility;
    let doc = docs::doc(&format!(
        "The types of the answer to `{}`.",
        operation.type_name
    ));
    let allow = attributes::allow();
    let alias = paths.alias();
    let required = fields::required_struct(&operation.type_name, &operation.variables, &paths);
    let mut data = object::render(&operation.data, &paths);
    data.implementations
        .extend(serialize::bridge(&operation.data, &paths));
    let inner: Written = [required, data, shared].into_iter().collect();
    let inner = inner.into_tokens(&paths);
    Written {
        items: quote! { #doc #allow #visibility mod #module { #alias #inner } },
        implementations: TokenStream::new(),
    }
}
