//! What comes out instead of code when something is wrong, and beside it when something is not wise.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

/// One `compile_error!` for each message, at `span`, and nothing else: one mistake, one message.
pub(crate) fn compile_errors(messages: &[String], span: Span) -> TokenStream {
    messages
        .iter()
        .map(|message| quote_spanned! { span => ::core::compile_error! { #message } })
        .collect()
}

/// ```ignore
/// const _: () = {
///     #[deprecated(note = "`Card.pin` is deprecated: …")]
///     const USED_IN_A_QUERY: () = ();
///     USED_IN_A_QUERY
/// };
/// ```
///
/// A macro cannot warn by itself; so rustc does, at `span`, and obeys the lint as for Rust that is
/// deprecated.
pub(crate) fn with_warnings(items: &TokenStream, warnings: &[String], span: Span) -> TokenStream {
    let warnings = warnings.iter().map(|message| {
        quote_spanned! { span =>
            const _: () = {
                #[deprecated(note = #message)]
                const USED_IN_A_QUERY: () = ();
                USED_IN_A_QUERY
            };
        }
    });
    let warnings: TokenStream = warnings.collect();
    quote! { #items #warnings }
}
