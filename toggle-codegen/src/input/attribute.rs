//! `#[toggle_query("queries/card.graphql", schema = "schema.graphql", …)]`

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, LitStr, Token, token};

use super::settings::OPTIONS;
use super::value::rest;
use super::{Mistake, Setting, Settings, Value, Written};
use crate::diagnostic::Code;

/// The arguments of the attribute.
#[derive(Debug)]
pub(crate) struct Attribute {
    /// The paths and patterns of the documents, as written; at least one.
    pub files: Vec<Written>,
    pub settings: Settings,
}

/// The arguments as they are met: a mistake in one does not hide the next.
#[derive(Default)]
struct Arguments {
    files: Vec<Written>,
    settings: Vec<Setting>,
    mistakes: Vec<Mistake>,
}

impl Attribute {
    /// Reads the arguments; every mistake in them at once.
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, Vec<Mistake>> {
        let mut arguments = Arguments::default();
        let parsed = (|input: ParseStream<'_>| arguments.read(input)).parse2(tokens);
        let mut mistakes = arguments.mistakes;
        let settings = Settings::read(arguments.settings, &mut mistakes);
        mistakes.extend(
            parsed
                .err()
                .map(|error| Mistake::unread(Code::WrongOption, &error)),
        );
        if arguments.files.is_empty() && mistakes.is_empty() {
            mistakes.push(Mistake::new(
                Code::WrongOption,
                Span::call_site(),
                "no query file named: write its path, as in `#[toggle_query(\"queries/card.graphql\")]`",
            ));
        }
        if mistakes.is_empty() {
            Ok(Self {
                files: arguments.files,
                settings,
            })
        } else {
            Err(mistakes)
        }
    }

    /// Where the first file is named.
    pub(crate) fn span(&self) -> Span {
        let mut spans = self.files.iter().filter_map(|file| match file.place {
            super::Place::Rust(span) => Some(span),
            super::Place::File(..) => None,
        });
        spans.next().unwrap_or_else(Span::call_site)
    }
}

impl Arguments {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            if input.peek(LitStr) {
                self.files.push(input.parse::<LitStr>()?.into());
            } else {
                self.option(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// `schema: "…"`, as other languages write it.
    fn with_colon(&mut self, name: Written, input: ParseStream<'_>) -> syn::Result<()> {
        let value = rest(input)?;
        if OPTIONS.contains(&&*name.text) {
            let message = format!(
                "a value stands behind `=`: expected `{0} = {value}`, found `{0}: {value}`",
                name.text
            );
            let mistake = Mistake::new(Code::WrongOption, &name.place, message);
            self.mistakes.push(mistake);
            return Ok(());
        }
        // That there is no such option comes first.
        let value = Value::Flag;
        self.settings.push(Setting { name, value });
        Ok(())
    }

    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let Ok(name) = input.call(Ident::parse_any) else {
            return Err(input.error("expected the path of a query file in quotes, or an option such as `schema = \"…\"`"));
        };
        let name = Written::new(name.to_string(), name.span());
        if input.peek(Token![:]) && !input.peek(Token![::]) {
            input.parse::<Token![:]>()?;
            return self.with_colon(name, input);
        }
        let is_option = input.is_empty()
            || input.peek(Token![,])
            || input.peek(Token![=])
            || input.peek(token::Paren);
        if !is_option {
            let path = format!("{}{}", name.text, rest(input)?);
            let message = format!("the path of a query file stands in quotes: `\"{path}\"`");
            let mistake = Mistake::new(Code::WrongOption, &name.place, message);
            self.mistakes.push(mistake);
            return Ok(());
        }
        let value = Value::parse(input);
        if value.is_err() {
            rest(input)?;
        }
        match value {
            // Whether there is such an option at all comes first.
            Err(error) if OPTIONS.contains(&&*name.text) => self
                .mistakes
                .push(Mistake::unread(Code::WrongOption, &error)),
            value => self.settings.push(Setting {
                name,
                value: value.unwrap_or(Value::Flag),
            }),
        }
        Ok(())
    }
}
