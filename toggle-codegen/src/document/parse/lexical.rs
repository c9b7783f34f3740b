//! Tokens that are none, though it is clear what was meant: they are told, and reading goes on as if
//! that stood there.

use super::{MOST_ERRORS, Parser};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{LexError, LexErrorKind, Token, TokenKind};

/// What has been told of such tokens.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Reading may go back behind tokens that it has told.
    until: usize,
    /// The last of them.
    token: Option<Token>,
    /// What is said once for the whole file: the kind, the message's place in the list, and how
    /// often there was a reason for it.
    habits: Vec<(LexErrorKind, usize, usize)>,
}

impl Told {
    /// Whether `token` has been told: what comes of it is no problem of its own.
    pub(super) fn is_about(&self, token: Token) -> bool {
        self.token.is_some_and(|told| told.span == token.span)
    }
}

impl Parser<'_> {
    /// The next token; in place of one that is none, the one that was meant.
    pub(super) fn next_token(&mut self) -> Token {
        loop {
            let token = self.lexer.next();
            let TokenKind::Error(kind) = token.kind else {
                return token;
            };
            if !kind.is_plain() || self.diagnostics.len() + 1 >= MOST_ERRORS {
                return token;
            }
            let is_new = token.span.start >= self.told.until;
            // `2025-02-03` is three numbers of which two are none, but one mistake.
            let goes_on = kind.is_number() && token.span.start == self.told.until;
            if is_new {
                self.told.until = token.span.end;
            }
            if is_new && !goes_on {
                self.tell(kind, token);
            }
            let meant = match kind {
                LexErrorKind::WrongQuotes(_) => TokenKind::String,
                LexErrorKind::UnexpectedCharacter('…') => TokenKind::Spread,
                _ if kind.is_number() => TokenKind::Int,
                _ => continue,
            };
            let token = Token {
                kind: meant,
                span: token.span,
            };
            self.told.token = Some(token);
            return token;
        }
    }

    fn tell(&mut self, kind: LexErrorKind, token: Token) {
        let habit = self
            .told
            .habits
            .iter_mut()
            .find(|(told, ..)| told.is_same_habit(kind));
        if let Some((_, _, times)) = habit {
            *times += 1;
            return;
        }
        if kind.is_habit() {
            self.told.habits.push((kind, self.diagnostics.len(), 1));
        }
        let error = LexError::new(kind, token.span);
        self.diagnostics
            .push(error.diagnostic(Code::Syntax, self.source));
    }

    /// All problems in source order, those of a habit with their number.
    pub(super) fn told(self) -> Diagnostics {
        let is_cut_short =
            self.diagnostics.len() >= MOST_ERRORS && self.token.kind != TokenKind::End;
        let habits = self.told.habits;
        let problems = self.diagnostics.into_iter().enumerate();
        let counted = problems.map(|(index, mut problem): (usize, Diagnostic)| {
            let habit = habits.iter().find(|(_, at, _)| *at == index);
            match habit {
                Some((_, _, 2)) => problem.message.push_str(" (and once more below)"),
                Some((_, _, times)) if *times > 2 => {
                    let more = format!(" (and {} times more below)", times - 1);
                    problem.message.push_str(&more);
                }
                _ => {}
            }
            problem
        });
        let told = counted.collect::<Diagnostics>().sorted();
        if !is_cut_short {
            return told;
        }
        let last = told.len().saturating_sub(1);
        let noted = told.into_iter().enumerate().map(|(index, mut problem)| {
            if index == last {
                let message = &mut problem.message;
                message.push_str(" (reading ends here: there may be more below)");
            }
            problem
        });
        noted.collect()
    }
}
