//! Operations that answer a list a page at a time: what the runtime asks of one to turn its pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::output;
use super::paths::Paths;
use crate::ir::{Operation, OutputType, Pages};
use crate::names::{ident, is_path};

/// ```ignore
/// impl Paged for ListOrders {
///     type Item = list_orders::orders::Data;
///     fn page(&self) -> i32 { PageNumber::number(&self.page).unwrap_or(1) }
///     fn set_page(&mut self, page: i32) { PageNumber::set(&mut self.page, page); }
///     fn counts(data: &Self::Data) -> PageCounts {
///         let page = &data.orders;
///         PageCounts { items: PageList::length(&page.data), total: Count::count(&page.total), … }
///     }
///     fn into_items(data: Self::Data) -> Vec<Self::Item> {
///         let page = data.orders;
///         PageList::items(page.data)
///     }
/// }
/// ```
pub(super) fn render(operation: &Operation, paths: &Paths<'_>) -> Option<TokenStream> {
    let pages = operation.pages.as_ref()?;
    let name = ident(&operation.type_name);
    let item = item(operation, pages, paths);
    let variable = ident(&pages.variable);
    let first = Literal::i32_unsuffixed(pages.first);
    let (looked_at, taken) = page(pages);
    let items = path(&pages.items);
    let total = count(pages.total.as_deref());
    let per_page = count(pages.per_page.as_deref());
    let current_page = count(pages.current_page.as_deref());
    Some(quote! {
        impl __rt::Paged for #name {
            type Item = #item;
            fn page(&self) -> i32 {
                __rt::PageNumber::number(&self.#variable).unwrap_or(#first)
            }
            fn set_page(&mut self, page: i32) {
                __rt::PageNumber::set(&mut self.#variable, page);
            }
            fn counts(data: &Self::Data) -> __rt::PageCounts {
                #looked_at
                __rt::PageCounts {
                    items: __rt::PageList::length(&page.#items),
                    total: #total,
                    per_page: #per_page,
                    current_page: #current_page,
                }
            }
            fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
                #taken
                __rt::PageList::items(page.#items)
            }
        }
    })
}

/// What binds `page`: to look at, and by value.
fn page(pages: &Pages) -> (TokenStream, TokenStream) {
    let root = ident(&pages.root);
    if !pages.is_nullable {
        return (
            quote!(let page = &data.#root;),
            quote!(let page = data.#root;),
        );
    }
    (
        quote! {
            let __rt::Some(page) = &data.#root else {
                return __rt::PageCounts::default();
            };
        },
        quote! {
            let __rt::Some(page) = data.#root else {
                return __rt::Vec::new();
            };
        },
    )
}

/// A counter of the page, where it is selected.
fn count(found: Option<&[String]>) -> TokenStream {
    let Some(found) = found else {
        return quote!(__rt::None);
    };
    let found = path(found);
    quote!(__rt::Count::count(&page.#found))
}

/// `page_info.total`
fn path(fields: &[String]) -> TokenStream {
    let fields = fields.iter().map(|field| ident(field));
    quote!(#(#fields).*)
}

/// The type of an item, from beside the request. Objects are named from where the list's type stands.
fn item(operation: &Operation, pages: &Pages, paths: &Paths<'_>) -> TokenStream {
    let beside = if pages.in_fragment {
        paths.root.clone()
    } else {
        let module = ident(&operation.module_name);
        quote!(#module::)
    };
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
        leaf => output::ty(leaf, paths),
    }
}
