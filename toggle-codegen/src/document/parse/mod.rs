//! The parser: recursive descent over the lexer, for both halves of the grammar.
//!
//! A mistake ends the definition it stands in and no more (one whose meaning is clear not even
//! that), so that a document with several broken
//! definitions gets a message for each. Type system definitions are read in an executable document
//! too: they are well-formed GraphQL, and a rule says that they do not belong there.

mod advice;
mod definition;
mod lexical;
mod place;
mod recovery;
mod selection;
#[cfg(test)]
mod tests;
mod type_system;
mod value;

use std::sync::Arc;

use self::lexical::Told;
use self::place::Place;
use super::Document;
use super::ast::{Definition, Name, StringValue, TypeSystemDefinition};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Lexer, Source, Span, Token, TokenKind, foreign};

/// How deep brackets may nest. Measured: a debug build needs well under a quarter of a 2 MiB
/// thread for it, which leaves the rest to the stages that walk the tree later.
const MOST_NESTING: usize = 100;

/// Whoever has twenty syntax errors has one cause, and it is not the twenty-first.
const MOST_ERRORS: usize = 20;

impl Document {
    /// Reads an executable document; messages call it `name`.
    ///
    /// # Errors
    ///
    /// All syntax errors that were found: one for each definition, and those after which it is clear
    /// how to read on. A file that is no GraphQL at all has one.
    ///
    /// ```
    /// use toggle_codegen::Document;
    ///
    /// assert!(Document::parse("queries/cards.graphql", "{ cards { id } }").is_ok());
    ///
    /// let problems = Document::parse("queries/cards.graphql", "{ cards { id }").unwrap_err();
    /// assert!(problems.to_string().starts_with("expected a field, `...` or `}`"));
    /// ```
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostics> {
        parse_source(Source::new(name, text))
    }
}

/// Reads an executable document from a source that may be shared with others, and may be made of
/// several files: a mistake in one hides none in the next.
pub(crate) fn parse_source(source: Arc<Source>) -> Result<Document, Diagnostics> {
    let mut definitions = Vec::new();
    let mut diagnostics = Diagnostics::new();
    for part in source.parts() {
        let (found, problems) = Parser::new(&source, part.span()).document();
        let foreign = (!problems.is_empty())
            .then(|| foreign(&part.source, Code::Syntax))
            .flatten();
        match foreign {
            Some(problem) => diagnostics.push(problem),
            None => diagnostics.extend(problems),
        }
        definitions.extend(found);
    }
    diagnostics.into_result(Document {
        source,
        definitions,
        libraries: Vec::new(),
    })
}

/// Reads a source of type system definitions and of nothing else. Mistakes carry the code of a
/// schema's.
pub(crate) fn parse_type_system(
    source: &Arc<Source>,
) -> Result<Vec<TypeSystemDefinition>, Diagnostics> {
    let mut parser = Parser::new(source, Span::new(0, source.text().len()));
    parser.of_type_system = true;
    let (definitions, diagnostics) = parser.definitions();
    if !diagnostics.is_empty()
        && let Some(problem) = foreign(source, Code::SchemaSyntax)
    {
        return Err(problem.into());
    }
    let of_schema = |mut problem: Diagnostic| {
        if problem.code == Code::Syntax {
            problem.code = Code::SchemaSyntax;
        }
        problem
    };
    let diagnostics: Diagnostics = diagnostics.into_iter().map(of_schema).collect();
    let of_type_system = |definition| match definition {
        Definition::TypeSystem(definition) => Some(definition),
        _ => None,
    };
    diagnostics.into_result(definitions.into_iter().filter_map(of_type_system).collect())
}

/// The problem has been reported; only the way out is left.
struct Failed;

type Parsed<T> = Result<T, Failed>;

struct Parser<'a> {
    source: &'a Arc<Source>,
    lexer: Lexer<'a>,
    /// The token to be read next.
    token: Token,
    /// Where the last token that was read ends.
    end: usize,
    /// The brackets that are open, the innermost last.
    open: Vec<Token>,
    /// What looks like the next definition, though a bracket is still open: the keyword and that
    /// bracket.
    suspect: Option<(Token, Token)>,
    /// Whether only definitions of the type system may stand here.
    of_type_system: bool,
    /// Where the file begins.
    begin: usize,
    /// Where the definition begins that is being read.
    start: usize,
    told: Told,
    diagnostics: Diagnostics,
}

impl<'a> Parser<'a> {
    /// A parser of one file, which is all of `source` or a part of it.
    fn new(source: &'a Arc<Source>, file: Span) -> Self {
        let text = source.text();
        let mut parser = Self {
            source,
            lexer: Lexer::at(text.get(..file.end).unwrap_or(text), file.start),
            token: Token {
                kind: TokenKind::End,
                span: Span::new(file.start, file.start),
            },
            end: file.start,
            open: Vec::new(),
            suspect: None,
            of_type_system: false,
            begin: file.start,
            start: file.start,
            told: Told::default(),
            diagnostics: Diagnostics::new(),
        };
        parser.token = parser.next_token();
        parser
    }

    fn text(&self) -> &'a str {
        self.lexer.slice(self.token.span)
    }

    /// Reads the token.
    fn bump(&mut self) -> Token {
        let token = self.token;
        self.end = token.span.end;
        self.token = self.next_token();
        token
    }

    /// Reads the token if it is of that kind.
    fn take(&mut self, kind: TokenKind) -> Option<Token> {
        (self.token.kind == kind).then(|| self.bump())
    }

    /// Whether the token is this name.
    fn at_name(&self, name: &str) -> bool {
        self.token.kind == TokenKind::Name && self.text() == name
    }

    fn expect(&mut self, kind: TokenKind, what: &str) -> Parsed<Token> {
        match self.take(kind) {
            Some(token) => Ok(token),
            None => self.expected(what, None),
        }
    }

    fn name(&mut self, what: &str) -> Parsed<Name> {
        let text = self.text();
        let token = self.expect(TokenKind::Name, what)?;
        Ok(Name {
            text: text.to_owned(),
            span: token.span,
        })
    }

    /// From `start` to the end of what was read last.
    fn since(&self, start: usize) -> Span {
        Span::new(start, self.end)
    }

    fn string(&mut self) -> Parsed<StringValue> {
        let value = match self.lexer.string_value(self.token) {
            _ if self.told.is_about(self.token) => String::new(),
            Ok(value) => value,
            Err(error) => return self.fail(error.diagnostic(Code::Syntax, self.source)),
        };
        let token = self.bump();
        Ok(StringValue {
            value,
            block: token.kind == TokenKind::BlockString,
            span: token.span,
        })
    }

    fn description(&mut self) -> Parsed<Option<StringValue>> {
        match self.token.kind {
            TokenKind::String | TokenKind::BlockString => self.string().map(Some),
            _ => Ok(None),
        }
    }

    /// Reads a bracketed list with its brackets. Every recursion of the grammar goes through here
    /// or through a list type, so here the nesting is limited.
    fn list<T>(
        &mut self,
        place: Place,
        mut item: impl FnMut(&mut Self) -> Parsed<T>,
    ) -> Parsed<(Vec<T>, Span)> {
        let (open, close) = place.brackets();
        let start = self.open(open, place.expected_open())?;
        let mut items = Vec::new();
        while self.token.kind != close || (items.is_empty() && !place.may_be_empty()) {
            if !place.begins_with(self.token.kind) {
                let hint = place.hint(self, items.is_empty());
                return self.expected(&place.expected_item(items.is_empty()), hint.as_deref());
            }
            items.push(item(self)?);
        }
        self.close();
        Ok((items, self.since(start)))
    }

    /// Reads an opening bracket and gives where it stands.
    fn open(&mut self, kind: TokenKind, what: &str) -> Parsed<usize> {
        if self.token.kind == kind && self.open.len() >= MOST_NESTING {
            let message = format!("brackets are nested more than {MOST_NESTING} deep");
            let (span, label) = (self.token.span, "one bracket too many");
            let error = Diagnostic::error(Code::NestingLimit, message, self.source, span, label);
            let help = if kind == TokenKind::BraceOpen && !self.of_type_system {
                "write fewer levels, or the inner ones as a fragment, whose brackets count anew"
            } else {
                "write fewer levels"
            };
            return self.fail(error.help(help));
        }
        let token = self.expect(kind, what)?;
        self.open.push(token);
        Ok(token.span.start)
    }

    /// Reads the closing bracket, which the caller has seen.
    fn close(&mut self) {
        self.open.pop();
        self.bump();
    }
}
