//! The tokens of a schema source, or of one definition in it, with a look at the next one.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{LexError, Lexer, Source, Span, Token, TokenKind};

/// A token with its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexeme<'a> {
    pub(super) kind: TokenKind,
    pub(super) text: &'a str,
    pub(super) span: Span,
}

pub(super) struct Cursor<'a> {
    source: &'a Arc<Source>,
    lexer: Lexer<'a>,
    /// Tokens from here on are not ours.
    end: usize,
    /// Where the last token given ended.
    position: usize,
    ahead: Option<Token>,
}

impl Lexeme<'_> {
    pub(super) fn is_string(&self) -> bool {
        matches!(self.kind, TokenKind::String | TokenKind::BlockString)
    }

    pub(super) fn is_name(&self) -> bool {
        self.kind == TokenKind::Name
    }

    pub(super) fn is_punctuator(&self) -> bool {
        !self.is_string()
            && !matches!(
                self.kind,
                TokenKind::Name | TokenKind::Int | TokenKind::Float
            )
    }
}

impl<'a> Cursor<'a> {
    /// Over the whole of `source`.
    pub(super) fn new(source: &'a Arc<Source>) -> Self {
        Self::over(source, Span::new(0, source.text().len()))
    }

    /// Over `span` of `source`, which must begin with a token.
    pub(super) fn over(source: &'a Arc<Source>, span: Span) -> Self {
        Self {
            source,
            lexer: Lexer::at(source.text(), span.start),
            end: span.end,
            position: span.start,
            ahead: None,
        }
    }

    pub(super) fn source(&self) -> &'a Arc<Source> {
        self.source
    }

    /// Where the last token given ended.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// The next token, left where it is; `None` at the end.
    pub(super) fn peek(&mut self) -> Result<Option<Lexeme<'a>>, Diagnostic> {
        let token = *self.ahead.get_or_insert_with(|| self.lexer.next());
        if token.kind == TokenKind::End || token.span.start >= self.end {
            return Ok(None);
        }
        if let TokenKind::Error(kind) = token.kind {
            let error = LexError {
                kind,
                span: token.span,
            };
            return Err(error.diagnostic(Code::SchemaSyntax, self.source));
        }
        let text = self.lexer.slice(token.span);
        Ok(Some(Lexeme {
            kind: token.kind,
            text,
            span: token.span,
        }))
    }

    /// The next token, taken; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Lexeme<'a>>, Diagnostic> {
        let next = self.peek()?;
        if let Some(lexeme) = next {
            self.position = lexeme.span.end;
            self.ahead = None;
        }
        Ok(next)
    }

    /// Takes the next token where its text is `text`.
    pub(super) fn eat(&mut self, text: &str) -> Result<Option<Lexeme<'a>>, Diagnostic> {
        match self.peek()? {
            Some(lexeme) if lexeme.text == text => self.next(),
            _ => Ok(None),
        }
    }

    /// Takes the next token, whose text must be `text`.
    pub(super) fn expect(&mut self, text: &str) -> Result<Lexeme<'a>, Diagnostic> {
        match self.eat(text)? {
            Some(lexeme) => Ok(lexeme),
            None => Err(self.unexpected(&format!("`{text}`"))),
        }
    }

    /// Takes the next token, which must be a name; `what` says of what.
    pub(super) fn name(&mut self, what: &str) -> Result<Lexeme<'a>, Diagnostic> {
        match self.peek()? {
            Some(lexeme) if lexeme.is_name() => {
                self.next()?;
                Ok(lexeme)
            }
            _ => Err(self.unexpected(what)),
        }
    }

    /// What the string token `lexeme` says.
    pub(super) fn string(&self, lexeme: Lexeme<'_>) -> Result<String, Diagnostic> {
        let token = Token {
            kind: lexeme.kind,
            span: lexeme.span,
        };
        self.lexer
            .string_value(token)
            .map_err(|error| error.diagnostic(Code::SchemaSyntax, self.source))
    }

    /// Reads over everything from `open` to the bracket that closes it, where `open` comes next.
    pub(super) fn skip_group(&mut self, open: &str) -> Result<(), Diagnostic> {
        let Some(first) = self.eat(open)? else {
            return Ok(());
        };
        let mut opened = vec![first];
        while let Some(innermost) = opened.last().copied() {
            self.skip_to_bracket();
            let Some(lexeme) = self.next()? else {
                return Err(self.unclosed(innermost));
            };
            match lexeme.kind {
                TokenKind::BraceOpen | TokenKind::ParenOpen | TokenKind::BracketOpen => {
                    opened.push(lexeme);
                }
                TokenKind::BraceClose | TokenKind::ParenClose | TokenKind::BracketClose => {
                    if closing(innermost.text) != lexeme.text {
                        return Err(self.mismatched(innermost, lexeme));
                    }
                    opened.pop();
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads over what is no bracket, no mistake and not the end: nearly all of a schema, for each of a crate's builds.
    fn skip_to_bracket(&mut self) {
        loop {
            let token = self.ahead.take().unwrap_or_else(|| self.lexer.next());
            let is_stop = matches!(
                token.kind,
                TokenKind::BraceOpen
                    | TokenKind::ParenOpen
                    | TokenKind::BracketOpen
                    | TokenKind::BraceClose
                    | TokenKind::ParenClose
                    | TokenKind::BracketClose
                    | TokenKind::Error(_)
                    | TokenKind::End
            );
            if is_stop || token.span.start >= self.end {
                self.ahead = Some(token);
                return;
            }
            self.position = token.span.end;
        }
    }

    /// The next token is not what should come.
    pub(super) fn unexpected(&mut self, expected: &str) -> Diagnostic {
        match self.peek() {
            Ok(found) => self.unexpected_at(found, expected),
            Err(error) => error,
        }
    }

    /// `found`, or the end, is not what should come.
    pub(super) fn unexpected_at(&self, found: Option<Lexeme<'_>>, expected: &str) -> Diagnostic {
        let (what, span) = match found {
            None => (
                "the end".to_owned(),
                Span::new(self.position, self.position),
            ),
            Some(lexeme) if lexeme.is_string() => ("a string".to_owned(), lexeme.span),
            Some(lexeme) => (format!("`{}`", lexeme.text), lexeme.span),
        };
        Diagnostic::error(
            Code::SchemaSyntax,
            format!("expected {expected}, found {what}"),
            self.source,
            span,
            format!("expected {expected}"),
        )
    }

    fn unclosed(&self, open: Lexeme<'_>) -> Diagnostic {
        let closing = closing(open.text);
        Diagnostic::error(
            Code::SchemaSyntax,
            format!(
                "this `{}` is never closed: expected `{closing}`, found the end",
                open.text
            ),
            self.source,
            open.span,
            "opened here",
        )
    }

    fn mismatched(&self, open: Lexeme<'_>, found: Lexeme<'_>) -> Diagnostic {
        let closing = closing(open.text);
        Diagnostic::error(
            Code::SchemaSyntax,
            format!("expected `{closing}`, found `{}`", found.text),
            self.source,
            found.span,
            format!("expected `{closing}`"),
        )
        .related(self.source, open.span, "to close this")
    }
}

fn closing(open: &str) -> &'static str {
    match open {
        "{" => "}",
        "(" => ")",
        _ => "]",
    }
}
