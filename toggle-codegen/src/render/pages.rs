//! Operations that answer a list a page at a time: what the runtime asks of one to turn its pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::{Paths, path_and_name};
use super::{docs, output};
use crate::ir::{Operation, OutputType, PageStep, Pages};
use crate::names::{ident, is_path};

/// ```ignore
/// impl Paged for ListOrders {
///     type Item = list_orders::orders::Data;
///     type Number = i32;
///     fn page(&self) -> i64 { PageNumber::number(&self.page).unwrap_or(1) }
///     fn set_page(&mut self, page: i64) -> bool { PageNumber::set(&mut self.page, page) }
///     fn counts(data: &Self::Data) -> Result<PageCounts, &'static str> {
///         let Some(it) = &data.orders else { return Result::Err("data.Orders") };
///         Ok(PageCounts {
///             items: it.data.len(),
///             total: data.orders.as_ref().and_then(|it| Count::count(&it.total)),
///             …
///         })
///     }
///     fn into_items(data: Self::Data) -> Vec<Self::Item> {
///         let Some(it) = data.orders else { return Vec::new() };
///         it.data
///     }
/// }
/// ```
pub(super) fn render(operation: &Operation, paths: &Paths<'_>) -> Option<TokenStream> {
    let pages = operation.pages.as_ref()?;
    let name = ident(&operation.type_name);
    let item = item(operation, pages, paths);
    let variable = ident(&pages.variable);
    let number = ident(&pages.number);
    let first = Literal::i32_unsuffixed(pages.first);
    let (looked_at, length) = list(&pages.list, &quote!(&), |step| {
        let path = &step.path;
        quote!(__rt::Result::Err(#path))
    });
    let (taken, items) = list(&pages.list, &TokenStream::new(), |_| {
        quote!(__rt::Vec::new())
    });
    let total = count(pages.total.as_deref());
    let per_page = count(pages.per_page.as_deref());
    let current_page = count(pages.current_page.as_deref());
    Some(quote! {
        impl __rt::Paged for #name {
            type Item = #item;
            type Number = #number;
            fn page(&self) -> i64 {
                __rt::PageNumber::number(&self.#variable).unwrap_or(#first)
            }
            fn set_page(&mut self, page: i64) -> bool {
                __rt::PageNumber::set(&mut self.#variable, page)
            }
            fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
                #looked_at
                __rt::Ok(__rt::PageCounts {
                    items: #length.len(),
                    total: #total,
                    per_page: #per_page,
                    current_page: #current_page,
                })
            }
            fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
                #taken
                #items
            }
        }
    })
}

/// What a run over the pages cannot go by, behind the docs of the request.
pub(super) fn doc(operation: &Operation) -> Option<TokenStream> {
    let uncounted = &operation.pages.as_ref()?.uncounted;
    if uncounted.is_empty() {
        return None;
    }
    let names: Vec<String> = uncounted.iter().map(|name| format!("`{name}`")).collect();
    let doc = docs::doc(&format!(
        "A run over the pages does not go by {}, which no number of Rust's own stands for.",
        names.join(" and ")
    ));
    Some(quote! { #[doc = ""] #doc })
}

/// What looks through each `Option` on the way to the list, `borrowed` or by value, and the list.
fn list(
    steps: &[PageStep],
    borrowed: &TokenStream,
    otherwise: impl Fn(&PageStep) -> TokenStream,
) -> (TokenStream, TokenStream) {
    let mut place = quote!(data);
    let mut looked_through = TokenStream::new();
    for step in steps {
        let name = ident(&step.name);
        if step.nullable {
            let otherwise = otherwise(step);
            looked_through.extend(quote! {
                let __rt::Some(it) = #borrowed #place.#name else {
                    return #otherwise;
                };
            });
            place = quote!(it);
        } else {
            place = quote!(#place.#name);
        }
        if step.boxed && borrowed.is_empty() {
            place = quote!(#place.into_inner());
        }
    }
    (looked_through, place)
}

/// A counter of the page, where it is selected.
fn count(found: Option<&[PageStep]>) -> TokenStream {
    match found {
        None => quote!(__rt::None),
        Some(steps) => count_behind(steps, &quote!(data)),
    }
}

fn count_behind(steps: &[PageStep], place: &TokenStream) -> TokenStream {
    let Some((step, behind)) = steps.split_first() else {
        return quote!(__rt::Count::count(&#place));
    };
    let name = ident(&step.name);
    let place = quote!(#place.#name);
    // The counter itself may be an `Option` for all it matters.
    if !step.nullable || behind.is_empty() {
        return count_behind(behind, &place);
    }
    let counted = count_behind(behind, &quote!(it));
    quote!(#place.as_ref().and_then(|it| #counted))
}

/// The type of an item, from beside the request. Objects are named from where the list's type stands.
fn item(operation: &Operation, pages: &Pages, paths: &Paths<'_>) -> TokenStream {
    let start = if pages.home.in_fragment {
        paths.root.clone()
    } else {
        let module = ident(&operation.module_name);
        quote!(#module::)
    };
    let beside = pages.home.modules.iter().fold(start, |outer, module| {
        if let Some((path, name)) = path_and_name(module) {
            let name = ident(name);
            quote!(#path::#name::)
        } else {
            let module = ident(module);
            quote!(#outer #module::)
        }
    });
    qualified(&pages.item, &beside, paths)
}

fn qualified(ty: &OutputType, beside: &TokenStream, paths: &Paths<'_>) -> TokenStream {
    match ty {
        OutputType::Object {
            module_name,
            type_name,
        } => {
            let child = output::child_path(module_name.as_deref(), type_name);
            match module_name.as_deref() {
                Some(module) if is_path(module) => child,
                _ => quote!(#beside #child),
            }
        }
        OutputType::Nullable(inner) => {
            let (option, inner) = (paths.item("Option"), qualified(inner, beside, paths));
            quote!(#option<#inner>)
        }
        OutputType::List(inner) => {
            let (vec, inner) = (paths.item("Vec"), qualified(inner, beside, paths));
            quote!(#vec<#inner>)
        }
        OutputType::Boxed(inner) => {
            let (boxed, inner) = (paths.item("Boxed"), qualified(inner, beside, paths));
            quote!(#boxed<#inner>)
        }
        leaf => output::ty(leaf, paths),
    }
}
