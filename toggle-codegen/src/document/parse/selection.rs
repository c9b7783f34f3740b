//! Selection sets and what they hold.

use super::{Parsed, Parser, Place};
use crate::document::ast::{Field, FragmentSpread, InlineFragment, Selection, SelectionSet};
use crate::source::TokenKind;

impl Parser<'_> {
    pub(super) fn selection_set(&mut self) -> Parsed<SelectionSet> {
        let (selections, span) = self.list(Place::SelectionSet, Self::selection)?;
        Ok(SelectionSet { selections, span })
    }

    fn selection(&mut self) -> Parsed<Selection> {
        if self.token.kind == TokenKind::Spread {
            return self.spread();
        }
        self.watch_for_definition();
        self.field().map(Selection::Field)
    }

    fn field(&mut self) -> Parsed<Field> {
        let start = self.token.span.start;
        let first = self.name("a field name")?;
        let (alias, name) = match self.take(TokenKind::Colon) {
            Some(_) if self.token.kind == TokenKind::Name => {
                (Some(first), self.name("a field name")?)
            }
            Some(_) => {
                return self.expected_with("a field name", |parser| {
                    parser.instead_of_aliased(&first.text)
                });
            }
            None => (None, first),
        };
        let arguments = self.arguments(false)?;
        let directives = self.directives(false)?;
        let selection_set = match self.token.kind {
            TokenKind::BraceOpen => Some(self.selection_set()?),
            _ => None,
        };
        Ok(Field {
            alias,
            name,
            arguments,
            directives,
            selection_set,
            span: self.since(start),
        })
    }

    /// What begins with `...`: a spread, or an inline fragment.
    fn spread(&mut self) -> Parsed<Selection> {
        let start = self.bump().span.start;
        let type_condition = match self.token.kind {
            TokenKind::Name if self.at_name("on") => {
                self.bump();
                Some(self.type_condition()?)
            }
            TokenKind::Name => {
                let name = self.name("a fragment name")?;
                let directives = self.directives(false)?;
                if self.token.kind == TokenKind::BraceOpen {
                    let help = format!(
                        "to select fields of a type, write `... on {} {{ … }}`",
                        name.text
                    );
                    return self.expected("a field, `...` or `}`", Some(&help));
                }
                return Ok(Selection::FragmentSpread(FragmentSpread {
                    name,
                    directives,
                    span: self.since(start),
                }));
            }
            TokenKind::At | TokenKind::BraceOpen => None,
            _ => return self.expected("a fragment name, `on` or `{`", None),
        };
        let directives = self.directives(false)?;
        let selection_set = self.selection_set()?;
        Ok(Selection::InlineFragment(InlineFragment {
            type_condition,
            directives,
            selection_set,
            span: self.since(start),
        }))
    }
}
