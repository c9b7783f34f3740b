//! The item below the attribute: `struct Name;` or `mod name { … }`.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Path, Token, Visibility, braced};

use super::Mistake;
use crate::diagnostic::Code;
use crate::names::ident;

/// What the generated code becomes part of.
#[derive(Debug)]
pub(crate) struct Item {
    pub kind: ItemKind,
    pub name: Ident,
    /// Everything above the item but the attribute itself.
    pub attributes: TokenStream,
    pub has_docs: bool,
    /// The derives among `attributes`, by their last word.
    pub derives: Vec<String>,
    pub visibility: TokenStream,
}

#[derive(Debug)]
pub(crate) enum ItemKind {
    /// `struct Name;`
    Struct,
    /// `mod name { … }` with the user's own items.
    Module(TokenStream),
}

impl Item {
    /// The item that nobody has written, where a file takes the place of one.
    pub(crate) fn module() -> Self {
        Self {
            kind: ItemKind::Module(TokenStream::new()),
            name: ident("generated"),
            attributes: TokenStream::new(),
            has_docs: false,
            derives: Vec::new(),
            visibility: TokenStream::new(),
        }
    }

    /// Reads the item; anything but the two forms is a mistake at its place.
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, Mistake> {
        read.parse2(tokens)
            .map_err(|error| Mistake::unread(Code::WrongItem, &error))
    }
}

fn read(input: ParseStream<'_>) -> syn::Result<Item> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    let (kind, name) = if input.peek(Token![struct]) {
        (ItemKind::Struct, unit_struct(input)?)
    } else if input.peek(Token![mod]) {
        let (name, items) = module(input)?;
        (ItemKind::Module(items), name)
    } else {
        return Err(wrong_item(input.span(), &found(input)));
    };
    Ok(Item {
        kind,
        name,
        has_docs: attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("doc")),
        derives: attributes.iter().flat_map(derives).collect(),
        attributes: attributes
            .iter()
            .map(quote::ToTokens::to_token_stream)
            .collect(),
        visibility: visibility.to_token_stream(),
    })
}

fn unit_struct(input: ParseStream<'_>) -> syn::Result<Ident> {
    input.parse::<Token![struct]>()?;
    let name: Ident = input.parse()?;
    if input.peek(Token![<]) {
        return Err(wrong_item(input.span(), "a struct with generic parameters"));
    }
    if input.peek(syn::token::Brace) || input.peek(syn::token::Paren) {
        return Err(wrong_item(input.span(), "a struct with fields of its own"));
    }
    input.parse::<Token![;]>()?;
    Ok(name)
}

fn module(input: ParseStream<'_>) -> syn::Result<(Ident, TokenStream)> {
    input.parse::<Token![mod]>()?;
    let name: Ident = input.parse()?;
    if input.peek(Token![;]) {
        return Err(wrong_item(input.span(), "a module in a file of its own"));
    }
    let items;
    braced!(items in input);
    Ok((name, items.parse()?))
}

/// The item that stands there, by its keyword.
fn found(input: ParseStream<'_>) -> String {
    let word = input
        .fork()
        .call(Ident::parse_any)
        .map(|word| word.to_string());
    match word.as_deref() {
        Ok("enum") => "an enum".to_owned(),
        Ok("fn" | "async" | "unsafe" | "extern") => "a function".to_owned(),
        Ok(word) => format!("`{word} …`"),
        Err(_) if input.is_empty() => "nothing".to_owned(),
        Err(_) => "something else".to_owned(),
    }
}

fn wrong_item(span: Span, found: &str) -> syn::Error {
    syn::Error::new(
        span,
        format!(
            "expected `struct Name;` (its fields become the variables of one operation) or `mod name {{}}` (for every \
             operation of the file), found {found}"
        ),
    )
}

/// The last words of `#[derive(Debug, serde::Serialize)]`: `Debug`, `Serialize`.
fn derives(attribute: &Attribute) -> Vec<String> {
    if !attribute.path().is_ident("derive") {
        return Vec::new();
    }
    let paths = attribute
        .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
        .unwrap_or_default();
    paths
        .iter()
        .filter_map(|path| Some(path.segments.last()?.ident.to_string()))
        .collect()
}
