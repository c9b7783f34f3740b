//! Saying what is wrong, and finding the place from which reading makes sense again.

use super::{Failed, Parsed, Parser};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{LexError, Lexer, Span, Token, TokenKind};

impl Parser<'_> {
    /// As [`expected`](Self::expected), with advice where the mistake is a well-known one.
    pub(super) fn expected_with<T>(
        &mut self,
        what: &str,
        advice: impl FnOnce(&Self) -> Option<String>,
    ) -> Parsed<T> {
        let help = advice(self);
        self.expected(what, help.as_deref())
    }

    /// Reports that something else was expected where the token stands.
    pub(super) fn expected<T>(&mut self, what: &str, help: Option<&str>) -> Parsed<T> {
        if self.told.is_about(self.token) && self.suspect.is_none() {
            return Err(Failed);
        }
        if let TokenKind::Error(kind) = self.token.kind {
            let error = LexError::new(kind, self.token.span);
            return self.fail(error.diagnostic(Code::Syntax, self.source));
        }
        let message = format!("expected {what}, found {}", self.found());
        // The end of the text may be lines behind the last token, where there is nothing to see.
        let span = match self.token.kind {
            TokenKind::End => Span::new(self.end, self.end),
            _ => self.token.span,
        };
        // A long list is said once.
        let label = match what.len() {
            ..=40 => format!("expected {what}"),
            _ => "not expected here".to_owned(),
        };
        let mut error = Diagnostic::error(Code::Syntax, message, self.source, span, label);
        let left_open = self.left_open(what);
        if let Some(open) = left_open {
            error = self.not_closed(error, open, self.token.span.start);
        }
        if let (Some(help), _) | (None, Some(help)) = (help, left_open.map(|open| close(open.kind)))
        {
            error = error.help(help);
        }
        self.fail(error)
    }

    /// Reports a problem. An open bracket before what looks like the next definition is the
    /// likelier cause of all that comes after, so it is reported in place of it.
    pub(super) fn fail<T>(&mut self, error: Diagnostic) -> Parsed<T> {
        let error = match self.suspect {
            Some((keyword, open)) => self.unclosed_before(keyword, open),
            None => error,
        };
        // What ends one definition may be no beginning of the next: that is one mistake.
        let place = |known: &Diagnostic| known.primary.as_ref().map(|label| label.span.start);
        if self.diagnostics.iter().next_back().and_then(place) != place(&error) {
            self.diagnostics.push(error);
        }
        Err(Failed)
    }

    fn unclosed_before(&self, keyword: Token, open: Token) -> Diagnostic {
        let word = self.lexer.slice(keyword.span);
        let error = Diagnostic::error(
            Code::Syntax,
            format!("expected `}}` before the next `{word}`"),
            self.source,
            keyword.span,
            "the next definition begins here",
        )
        .help(close(open.kind));
        self.not_closed(error, open, keyword.span.start)
    }

    /// Adds the bracket that is not closed. It is `open` by the grammar; but the first brace whose
    /// end is indented otherwise than the line it begins on is the likelier one.
    fn not_closed(&self, error: Diagnostic, open: Token, end: usize) -> Diagnostic {
        match self.crooked(end) {
            Some(brace) if open.kind == TokenKind::BraceOpen => {
                let text = "this `{` is probably the one that is not closed";
                error.related(self.source, brace, text)
            }
            _ => {
                let text = format!("this `{}` is not closed", self.lexer.slice(open.span));
                error.related(self.source, open.span, text)
            }
        }
    }

    fn crooked(&self, end: usize) -> Option<Span> {
        let mut lexer = Lexer::at(self.lexer.text(), self.start);
        let mut open = Vec::new();
        loop {
            let token = lexer.next();
            match token.kind {
                _ if token.span.start >= end => return None,
                TokenKind::BraceOpen => open.push(token.span),
                TokenKind::BraceClose => {
                    let opening: Span = open.pop()?;
                    let own = self.indentation(token.span.start);
                    let begins_line = own == Some(self.column(token.span.start));
                    if begins_line && own != self.indentation(opening.start) {
                        return Some(opening);
                    }
                }
                TokenKind::End => return None,
                _ => {}
            }
        }
    }

    /// How far `at` stands from the beginning of its line.
    fn column(&self, at: usize) -> usize {
        let before = self.lexer.text().get(..at).unwrap_or_default();
        at - before.rfind(['\n', '\r']).map_or(0, |end| end + 1)
    }

    /// The blanks that the line of `at` begins with, where it has anything else up to there.
    fn indentation(&self, at: usize) -> Option<usize> {
        let column = self.column(at);
        let line = self.lexer.text().get(at - column..)?;
        line.find(|letter| !matches!(letter, ' ' | '\t'))
    }

    /// The token in words.
    fn found(&self) -> String {
        match self.token.kind {
            TokenKind::End => "the end of the document".to_owned(),
            TokenKind::String | TokenKind::BlockString => "a string".to_owned(),
            // It may be a pin.
            TokenKind::Int | TokenKind::Float => "a number".to_owned(),
            _ => format!("`{}`", crate::source::shortened(self.text())),
        }
    }

    /// The innermost open bracket, where the token shows that its end is missing: a `{` where `)`
    /// could stand begins the selection set behind it.
    fn left_open(&self, expected: &str) -> Option<Token> {
        let open = *self.open.last()?;
        let missing = match self.token.kind {
            TokenKind::End => true,
            TokenKind::BraceOpen => expected.ends_with("or `)`"),
            kind => is_closing(kind) && closing(open.kind) != kind,
        };
        missing.then_some(open)
    }

    /// Remembers a field that looks like the next definition.
    pub(super) fn watch_for_definition(&mut self) {
        if self.suspect.is_none()
            && let Some(&open) = self.open.last()
            && self.begins_definition_at_line_start()
        {
            self.suspect = Some((self.token, open));
        }
    }

    /// `query Name`, `query {` and the like at the very start of a line. Inside braces that is
    /// valid but hardly ever meant.
    fn begins_definition_at_line_start(&self) -> bool {
        let word = self.text();
        if !is_definition_keyword(word) {
            return false;
        }
        let text = self.lexer.text();
        let span = self.token.span;
        let before = span
            .start
            .checked_sub(1)
            .and_then(|at| text.as_bytes().get(at));
        if !matches!(before, None | Some(b'\n' | b'\r')) {
            return false;
        }
        let next = Lexer::at(text, span.end).next();
        let between = self.lexer.slice(Span::new(span.end, next.span.start));
        let follows = match next.kind {
            TokenKind::Name => true,
            TokenKind::BraceOpen => word == "schema" || !super::type_system::is_keyword(word),
            TokenKind::ParenOpen => !super::type_system::is_keyword(word),
            TokenKind::At => matches!(word, "schema" | "directive"),
            _ => false,
        };
        follows && !between.contains(['\n', '\r'])
    }

    /// After a failure: goes to where the next definition begins. `start` is where the failed one
    /// began, so that there is always progress.
    pub(super) fn recover(&mut self, start: usize) {
        if let Some((keyword, _)) = self.suspect {
            self.lexer = Lexer::at(self.lexer.text(), keyword.span.start);
            self.token = self.next_token();
            return;
        }
        if self.token.span.start == start && !is_opening(self.token.kind) {
            self.bump();
        }
        loop {
            let kind = self.token.kind;
            if kind == TokenKind::End || self.resumes() {
                return;
            }
            if is_opening(kind) {
                self.open.push(self.token);
            } else if is_closing(kind)
                && let Some(place) = self
                    .open
                    .iter()
                    .rposition(|open| closing(open.kind) == kind)
            {
                self.open.truncate(place);
            }
            self.bump();
            // What a bracket too many leaves over is a consequence: nothing else begins so in a schema.
            let begins = !self.of_type_system
                || matches!(
                    self.token.kind,
                    TokenKind::Name | TokenKind::String | TokenKind::BlockString
                );
            if kind == TokenKind::BraceClose && self.open.is_empty() && begins {
                return;
            }
        }
    }

    fn resumes(&self) -> bool {
        self.token.kind == TokenKind::Name
            && if self.open.is_empty() {
                is_definition_keyword(self.text())
            } else {
                self.begins_definition_at_line_start()
            }
    }
}

pub(super) fn is_definition_keyword(word: &str) -> bool {
    matches!(word, "query" | "mutation" | "subscription" | "fragment")
        || super::type_system::is_keyword(word)
}

pub(super) fn is_opening(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::BraceOpen | TokenKind::ParenOpen | TokenKind::BracketOpen
    )
}

pub(super) fn is_closing(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::BraceClose | TokenKind::ParenClose | TokenKind::BracketClose
    )
}

/// What to type where a bracket is left open.
fn close(open: TokenKind) -> &'static str {
    match open {
        TokenKind::ParenOpen => "close it with `)`",
        TokenKind::BracketOpen => "close it with `]`",
        _ => "close it with `}`",
    }
}

/// The bracket that closes `open`.
pub(super) fn closing(open: TokenKind) -> TokenKind {
    match open {
        TokenKind::ParenOpen => TokenKind::ParenClose,
        TokenKind::BracketOpen => TokenKind::BracketClose,
        _ => TokenKind::BraceClose,
    }
}
