//! The value of an option, whatever it is written in: the attribute or a project's file.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitBool, LitStr, Path, Token, bracketed, parenthesized};

use super::{Place, Written};

/// An option and what it is set to.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    pub name: Written,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// The name alone.
    Flag,
    /// A text, in quotes where it is Rust.
    Text(Written),
    /// A word or path without quotes: `true`, `serde::Serialize`.
    Word(Written),
    List(Vec<Self>),
    Map(Vec<Setting>),
    /// What no option takes, and what to call it.
    Other(String, Place),
}

impl Value {
    /// What stands behind an option's name: nothing, `= …` or `(…)`.
    pub(super) fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            return Self::element(input);
        }
        if !input.peek(syn::token::Paren) {
            return Ok(Self::Flag);
        }
        let inner;
        parenthesized!(inner in input);
        let mut items = Vec::new();
        let mut settings = Vec::new();
        while !inner.is_empty() {
            if inner.peek2(Token![=]) {
                let name = key(&inner)?;
                inner.parse::<Token![=]>()?;
                let value = Self::element(&inner)?;
                settings.push(Setting { name, value });
            } else {
                items.push(Self::element(&inner)?);
            }
            if !inner.is_empty() {
                inner.parse::<Token![,]>()?;
            }
        }
        if settings.is_empty() {
            return Ok(Self::List(items));
        }
        settings.extend(items.into_iter().filter_map(Self::alone));
        Ok(Self::Map(settings))
    }

    /// A name without a value, among names that have one; what is no name is its own value.
    pub(super) fn alone(self) -> Option<Setting> {
        match self {
            Self::Text(name) | Self::Word(name) => Some(Setting {
                name,
                value: Self::Flag,
            }),
            Self::Other(ref text, ref place) => Some(Setting {
                name: Written::new(text, place),
                value: self,
            }),
            Self::Flag | Self::List(_) | Self::Map(_) => None,
        }
    }

    fn element(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(|text: LitStr| Self::Text(text.into()));
        }
        if input.peek(LitBool) {
            let word: LitBool = input.parse()?;
            return Ok(Self::Word(Written::new(
                word.value().to_string(),
                word.span,
            )));
        }
        if input.peek(syn::token::Bracket) {
            let inner;
            bracketed!(inner in input);
            let mut items = Vec::new();
            while !inner.is_empty() {
                items.push(Self::element(&inner)?);
                if !inner.is_empty() {
                    inner.parse::<Token![,]>()?;
                }
            }
            return Ok(Self::List(items));
        }
        let span = input.span();
        if input.peek(Ident::peek_any) || input.peek(Token![::]) {
            let ahead = input.fork();
            if path(&ahead).is_ok() && (ahead.is_empty() || ahead.peek(Token![,])) {
                return path(input).map(Self::Word);
            }
        }
        let text = format!("`{}`", rest(input)?);
        Ok(Self::Other(text, span.into()))
    }

    /// Where it begins; `None` for a name alone, or an empty list.
    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Self::Flag => None,
            Self::Text(written) | Self::Word(written) => Some(&written.place),
            Self::List(items) => items.first()?.place(),
            Self::Map(settings) => Some(&settings.first()?.name.place),
            Self::Other(_, place) => Some(place),
        }
    }
}

/// All up to the next comma, nearly as it was written.
pub(super) fn rest(input: ParseStream<'_>) -> syn::Result<String> {
    let (mut text, mut was_word) = (String::new(), false);
    while !input.is_empty() && !input.peek(Token![,]) {
        let token: TokenTree = input.parse()?;
        let is_sign = matches!(&token, TokenTree::Punct(mark) if mark.as_char() != '=');
        if was_word && !is_sign {
            text.push(' ');
        }
        text.push_str(&token.to_string());
        was_word = !is_sign;
    }
    Ok(text)
}

impl From<LitStr> for Written {
    fn from(text: LitStr) -> Self {
        Self::new(text.value(), text.span())
    }
}

/// A name in quotes or without.
fn key(input: ParseStream<'_>) -> syn::Result<Written> {
    if input.peek(LitStr) {
        return input.parse().map(|text: LitStr| text.into());
    }
    let word = input.call(Ident::parse_any)?;
    Ok(Written::new(word.to_string(), word.span()))
}

/// `serde::Serialize`, as it is written.
fn path(input: ParseStream<'_>) -> syn::Result<Written> {
    let span = input.span();
    let path = Path::parse_mod_style(input)?;
    let words = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    let words: Vec<String> = words.collect();
    let start = path.leading_colon.map_or("", |_| "::");
    Ok(Written::new(format!("{start}{}", words.join("::")), span))
}
