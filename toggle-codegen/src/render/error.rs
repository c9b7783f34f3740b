//! What comes out instead of code when something is wrong.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// One `compile_error!` for each message, at `span`, and nothing else: one mistake, one message.
pub(crate) fn compile_errors(messages: &[String], span: Span) -> TokenStream {
    messages
        .iter()
        .map(|message| quote_spanned! { span => ::core::compile_error! { #message } })
        .collect()
}
