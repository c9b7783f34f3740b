//! From the [`ir`] to Rust tokens. Cannot fail, decides nothing, and is the only place that writes
//! Rust: one construct a file, the expansion of a small input above each template.

mod attributes;
mod docs;
mod draft;
mod enumeration;
mod error;
mod fields;
mod input;
mod members;
mod mocks;
mod object;
mod one_of;
mod output;
mod pages;
mod paths;
mod possible;
mod request;
mod serialize;
mod track;
mod written;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::error::{compile_errors, with_warnings};
pub(crate) use self::paths::{Runtime, crate_path};
pub(crate) use self::request::Head;
pub(crate) use self::track::{TrackedFile, tracked_files};

use self::paths::Paths;
use self::written::Written;
use crate::ir;

/// What stands in a module's root beside the requests: enums, inputs and fragments.
fn shared(module: &ir::Module, paths: &Paths<'_>) -> Written {
    let enums = module.enums.iter();
    let enums = enums.map(|item| enumeration::render(item, paths));
    let inputs = module.inputs.iter().map(|item| input::render(item, paths));
    let fragments = module.fragments.iter();
    let fragments = fragments.map(|item| object::render(item, paths));
    let possible = possible::render(&module.possible_types, paths);
    let written = enums.chain(inputs).chain(fragments);
    written.chain([possible]).collect()
}

/// The items of a `mod name {}`: each operation with the module of its answer, then what they share.
pub(crate) fn module(module: &ir::Module, runtime: &Runtime) -> TokenStream {
    let root = Paths::at_root(runtime);
    let operations = module.operations.iter().flat_map(|operation| {
        let head = Head::default();
        let answer = request::answer_module(operation, &head, Written::default(), runtime, 1);
        [
            request::render(operation, &head, &root),
            answer,
            mocks::of_operation(module, operation, &root),
        ]
    });
    let shared = [shared(module, &root), mocks::of_module(module, runtime)];
    let written: Written = operations.chain(shared).collect();
    written.into_tokens(&root)
}

/// The items that stand for a `struct Name;`: the request, and all else in the module beside it.
pub(crate) fn request(module: &ir::Module, head: &Head, runtime: &Runtime) -> TokenStream {
    let operations = module.operations.iter().map(|operation| {
        let beside = Paths::beside(runtime, &operation.module_name);
        let shared = shared(module, &Paths::nested(runtime, 0));
        let mocks = mocks::of_request(module, operation, runtime);
        let shared = [shared, mocks].into_iter().collect();
        let written: Written = [
            request::render(operation, head, &beside),
            request::answer_module(operation, head, shared, runtime, 0),
            mocks::of_operation(module, operation, &beside),
        ]
        .into_iter()
        .collect();
        written.into_tokens(&beside)
    });
    quote! { #(#operations)* }
}

/// What a `struct Name;` is replaced by.
pub(crate) fn beside(items: &TokenStream, tracked: &TokenStream) -> TokenStream {
    quote! { #items #tracked }
}

/// A `mod name {}` with the user's own items first: inner attributes must stay on top.
pub(crate) fn inside(
    attributes: &TokenStream,
    visibility: &TokenStream,
    name: &proc_macro2::Ident,
    own: &TokenStream,
    items: &TokenStream,
    tracked: &TokenStream,
) -> TokenStream {
    quote! {
        #attributes
        #visibility mod #name {
            #own
            #items
            #tracked
        }
    }
}
