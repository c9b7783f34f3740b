//! `#[toggle_query("queries/card.graphql", schema = "schema.graphql", …)]`

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, LitStr, Path, Token, parenthesized};

use super::{Mistake, Options};
use crate::diagnostic::{Code, nearest, one_of, question};

/// The options that are there.
const KNOWN: &[&str] = &["schema", "operation", "scalars", "mocks", "crate"];
/// The options that are on the map but not built yet.
const PLANNED: &[&str] = &["derive", "serialize", "types", "deprecated"];

/// The arguments of the attribute.
pub(crate) struct Attribute {
    /// The document's path, as written.
    pub file: LitStr,
    /// The schema's path, as written; Toggle's own schema without one.
    pub schema: Option<LitStr>,
    /// The operation that a struct stands for.
    pub operation: Option<LitStr>,
    /// The scalars' names and coordinates that are mapped, and where.
    pub scalars: Vec<(String, Span)>,
    pub options: Options,
}

/// The arguments as they are met: a mistake in one does not hide the next.
#[derive(Default)]
struct Arguments {
    file: Option<LitStr>,
    schema: Option<LitStr>,
    operation: Option<LitStr>,
    scalars: Vec<(String, Span)>,
    options: Options,
    seen: Vec<String>,
    mistakes: Vec<Mistake>,
}

impl Attribute {
    /// Reads the arguments; every mistake in them at once.
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, Vec<Mistake>> {
        let mut arguments = Arguments::default();
        let parsed = (|input: ParseStream<'_>| arguments.read(input)).parse2(tokens);
        arguments.mistakes.extend(
            parsed
                .err()
                .map(|error| Mistake::unread(Code::WrongOption, &error)),
        );
        if arguments.file.is_none() && arguments.mistakes.is_empty() {
            arguments.mistakes.push(Mistake::new(
                Code::WrongOption,
                Span::call_site(),
                "no query file named: write its path, as in `#[toggle_query(\"queries/card.graphql\")]`",
            ));
        }
        match arguments.file {
            Some(file) if arguments.mistakes.is_empty() => Ok(Self {
                file,
                schema: arguments.schema,
                operation: arguments.operation,
                scalars: arguments.scalars,
                options: arguments.options,
            }),
            _ => Err(arguments.mistakes),
        }
    }
}

impl Arguments {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            if input.peek(LitStr) {
                self.file(input.parse()?);
            } else {
                self.option(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: LitStr) {
        if self.file.is_some() {
            self.mistakes.push(Mistake::new(
                Code::WrongOption,
                path.span(),
                "a second query file: one attribute reads one file; give this one an item of its own",
            ));
        } else {
            self.file = Some(path);
        }
    }

    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let Ok(name) = input.call(Ident::parse_any) else {
            return Err(input.error("expected the path of a query file in quotes, or an option such as `schema = \"…\"`"));
        };
        let word = name.to_string();
        if self.seen.contains(&word) {
            self.mistakes.push(Mistake::new(
                Code::WrongOption,
                name.span(),
                format!("the option `{word}` is given twice"),
            ));
        }
        self.seen.push(word.clone());
        match word.as_str() {
            "schema" => self.schema = Some(value(input, &name)?),
            "operation" => self.operation = Some(value(input, &name)?),
            "crate" => {
                let path = value(input, &name)?;
                if path.parse_with(Path::parse_mod_style).is_err() {
                    self.mistakes.push(Mistake::new(
                        Code::WrongOption,
                        path.span(),
                        format!(
                            "expected the path of the runtime crate, such as \"::my_reexport\", found `{}`",
                            path.value()
                        ),
                    ));
                }
                self.options = std::mem::take(&mut self.options).runtime(path.value());
            }
            "scalars" => self.scalars(input)?,
            "mocks" => self.options = std::mem::take(&mut self.options).mocks(true),
            _ => {
                self.mistakes.push(Mistake::new(
                    Code::UnknownOption,
                    name.span(),
                    unknown(&word),
                ));
                skip_value(input)?;
            }
        }
        Ok(())
    }

    /// `scalars(Date = "time::Date", "Card.balance" = "crate::Pence")`
    fn scalars(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let inner;
        parenthesized!(inner in input);
        while !inner.is_empty() {
            let (scalar, span) = if inner.peek(LitStr) {
                let text = inner.parse::<LitStr>()?;
                (text.value(), text.span())
            } else {
                let word = inner.call(Ident::parse_any)?;
                (word.to_string(), word.span())
            };
            if self.scalars.iter().any(|(known, _)| *known == scalar) {
                let message = format!("the scalar `{scalar}` is mapped twice");
                self.mistakes
                    .push(Mistake::new(Code::WrongOption, span, message));
            }
            self.scalars.push((scalar.clone(), span));
            let quoted = || {
                let message =
                    format!("expected a Rust path in quotes: `{scalar} = \"time::Date\"`");
                syn::Error::new(span, message)
            };
            inner.parse::<Token![=]>().map_err(|_| quoted())?;
            let path: LitStr = inner.parse().map_err(|_| quoted())?;
            self.path_or_mistake(&path, &format!("`{scalar}`"));
            self.options = std::mem::take(&mut self.options).scalar_type(scalar, path.value());
            if !inner.is_empty() {
                inner.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn path_or_mistake(&mut self, path: &LitStr, whose: &str) {
        if path.parse::<syn::Type>().is_err() {
            self.mistakes.push(Mistake::new(
                Code::WrongOption,
                path.span(),
                format!(
                    "expected a Rust path for {whose}, such as \"time::Date\", found `{}`",
                    path.value()
                ),
            ));
        }
    }
}

fn value(input: ParseStream<'_>, option: &Ident) -> syn::Result<LitStr> {
    let expected = || {
        let message = format!("expected a value in quotes: `{option} = \"…\"`");
        syn::Error::new(option.span(), message)
    };
    input.parse::<Token![=]>().map_err(|_| expected())?;
    input.parse().map_err(|_| expected())
}

/// Passes over whatever belongs to an option that is not known.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

fn unknown(word: &str) -> String {
    if PLANNED.contains(&word) {
        return format!(
            "the option `{word}` is not there yet; the options are {}",
            one_of(KNOWN)
        );
    }
    if matches!(word, "query" | "path" | "file" | "document" | "query_path") {
        return format!(
            "unknown option `{word}`; the path of the query file stands first and has no name: \
             `#[toggle_query(\"queries/card.graphql\")]`"
        );
    }
    let mut near = nearest(word, KNOWN.iter().copied());
    if near.is_empty() {
        // `schema_path`, as another client calls it.
        near.extend(KNOWN.iter().filter(|known| word.contains(*known)));
    }
    match question(word, &near) {
        Some(question) => format!("unknown option `{word}`; {question}"),
        None => format!("unknown option `{word}`; the options are {}", one_of(KNOWN)),
    }
}
