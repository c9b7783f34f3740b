//! Input objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs, fields, one_of, serialize};
use crate::ir::InputObject;
use crate::names::ident;

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub struct DiscountInput { pub value: Optional<i32> }
/// impl DiscountInput { pub fn new() -> Self; pub fn value(self, value: …) -> Self }
/// impl Input for DiscountInput { … }
/// impl ToArgument for DiscountInput { … }
/// ```
pub(super) fn render(item: &InputObject, paths: &Paths<'_>) -> Written {
    if item.one_of {
        return one_of::render(item, paths);
    }
    let name = ident(&item.type_name);
    let doc = docs::doc(&item.doc);
    let has_secrets = item.fields.have_secrets();
    let is_empty_by_default = item.fields.required().next().is_none();
    let derives: Vec<&str> = [
        ("Debug", !has_secrets),
        ("Clone", true),
        ("Default", is_empty_by_default),
    ]
    .into_iter()
    .filter_map(|(name, is_derived)| is_derived.then_some(name))
    .collect();
    let derive = attributes::derive_all(&derives, &[], paths);
    let allow = attributes::allow_item(paths);
    let members = fields::members(&item.fields, paths);
    let required = required_module(item, paths);
    let items = quote! {
        #doc
        #allow
        #derive
        pub struct #name { #members }
        #required
    };
    Written {
        items,
        implementations: implementations(item, &paths.in_implementation()),
    }
}

fn implementations(item: &InputObject, paths: &Paths<'_>) -> TokenStream {
    let (name, module) = (ident(&item.type_name), ident(&item.module_name));
    let methods = fields::methods(
        &item.type_name,
        &item.fields,
        &quote!(#module::Required),
        paths,
    );
    let encoding = fields::encoding(&item.type_name, &item.fields, item.far);
    let debug = item
        .fields
        .have_secrets()
        .then(|| fields::debug_of_fields(&item.type_name, item.fields.0.iter()));
    let serde = serialize::of_input(&item.type_name, &item.fields, &[], paths);
    quote! {
        #debug
        #methods
        #encoding
        #serde

        impl __rt::ToArgument for #name {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::Object(self)
            }
        }
    }
}

/// The module with `Required`, where what must be given is given by name.
fn required_module(item: &InputObject, paths: &Paths<'_>) -> TokenStream {
    if !item.fields.are_named() {
        return TokenStream::new();
    }
    let module = ident(&item.module_name);
    let doc = docs::doc(&format!("What `{}::new` takes.", item.type_name));
    let allow = attributes::allow_module(paths);
    let alias = paths.alias();
    let inner = paths.deeper();
    let required = fields::required_struct(&item.type_name, &item.fields, &inner);
    let required = required.into_tokens(&inner);
    quote! { #doc #allow pub mod #module { #alias #required } }
}
