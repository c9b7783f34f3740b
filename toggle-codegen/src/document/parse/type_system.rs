//! Stepping over type system definitions. Their shape is followed just as far as is needed to know
//! where they end: a type may be called `query` and an enum may have the value `type`.

use super::recovery::{closing, is_closing, is_opening};
use super::{Parsed, Parser};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Definition, TypeSystemDefinition};
use crate::source::{Lexer, TokenKind};

pub(super) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "schema"
            | "scalar"
            | "type"
            | "interface"
            | "union"
            | "enum"
            | "input"
            | "directive"
            | "extend"
    )
}

impl Parser<'_> {
    /// A definition or extension whose first word is the token.
    pub(super) fn type_system_definition(&mut self, start: usize) -> Parsed<Definition> {
        let keyword = self.name("a definition")?;
        let subject = match keyword.text.as_str() {
            "extend" => {
                let word = self.text();
                if word == "extend" || word == "directive" || !is_keyword(word) {
                    return self.expected("what to extend, such as `type`", None);
                }
                self.bump();
                word
            }
            word => word,
        };
        match subject {
            "schema" => {}
            "directive" => self.directive_definition()?,
            _ => drop(self.name("a type name")?),
        }
        self.rest_of_type_system_definition(subject == "enum")?;
        Ok(Definition::TypeSystem(TypeSystemDefinition {
            keyword,
            span: self.since(start),
        }))
    }

    /// `@name(…) repeatable on A | B`
    fn directive_definition(&mut self) -> Parsed<()> {
        self.expect(TokenKind::At, "`@` and the directive's name")?;
        self.name("a directive name")?;
        if self.token.kind == TokenKind::ParenOpen {
            self.group()?;
        }
        if self.at_name("repeatable") {
            self.bump();
        }
        if !self.at_name("on") {
            return self.expected("`on` and the directive's locations", None);
        }
        self.bump();
        self.names(TokenKind::Pipe)
    }

    /// Interfaces, directives, union members and a body, as far as there are any.
    fn rest_of_type_system_definition(&mut self, of_enum: bool) -> Parsed<()> {
        loop {
            match self.token.kind {
                TokenKind::Name if self.at_name("implements") => {
                    self.bump();
                    self.names(TokenKind::Ampersand)?;
                }
                TokenKind::At => {
                    self.bump();
                    self.name("a directive name")?;
                    if self.token.kind == TokenKind::ParenOpen {
                        self.group()?;
                    }
                }
                TokenKind::Equals => {
                    self.bump();
                    self.names(TokenKind::Pipe)?;
                }
                TokenKind::BraceOpen => {
                    let body = self.token.span.end;
                    self.group()?;
                    return if of_enum {
                        self.enum_values(body)
                    } else {
                        Ok(())
                    };
                }
                _ => return Ok(()),
            }
        }
    }

    /// `A | B` or `| A | B`
    fn names(&mut self, separator: TokenKind) -> Parsed<()> {
        self.take(separator);
        self.name("a name")?;
        while self.take(separator).is_some() {
            self.name("a name")?;
        }
        Ok(())
    }

    /// `true`, `false` and `null` are no enum values by grammar. The body, which begins at `start`
    /// and has been read, is looked through for them once more.
    fn enum_values(&mut self, start: usize) -> Parsed<()> {
        let mut lexer = Lexer::at(self.source.text(), start);
        let (mut depth, mut previous) = (0, TokenKind::BraceOpen);
        loop {
            let token = lexer.next();
            let is_value = depth == 0 && previous != TokenKind::At;
            match token.kind {
                TokenKind::End => return Ok(()),
                kind if is_opening(kind) => depth += 1,
                kind if is_closing(kind) && depth == 0 => return Ok(()),
                kind if is_closing(kind) => depth -= 1,
                TokenKind::Name if is_value => {
                    let text = lexer.slice(token.span);
                    if matches!(text, "true" | "false" | "null") {
                        let message = format!("an enum value may not be called `{text}`");
                        let (source, label) = (self.source, "expected another name");
                        let error =
                            Diagnostic::error(Code::Syntax, message, source, token.span, label);
                        return self.fail(error);
                    }
                }
                _ => {}
            }
            previous = token.kind;
        }
    }

    /// A bracket and all up to the one that closes it. No recursion, so any depth will do.
    fn group(&mut self) -> Parsed<()> {
        let outside = self.open.len();
        loop {
            let kind = self.token.kind;
            if is_opening(kind) {
                self.open.push(self.token);
            } else if is_closing(kind) || matches!(kind, TokenKind::End | TokenKind::Error(_)) {
                let close = self
                    .open
                    .last()
                    .map_or(TokenKind::BraceClose, |open| closing(open.kind));
                if kind != close {
                    return self.expected(spelled(close), None);
                }
                self.open.pop();
            }
            self.bump();
            if self.open.len() == outside {
                return Ok(());
            }
        }
    }
}

fn spelled(close: TokenKind) -> &'static str {
    match close {
        TokenKind::ParenClose => "`)`",
        TokenKind::BracketClose => "`]`",
        _ => "`}`",
    }
}
