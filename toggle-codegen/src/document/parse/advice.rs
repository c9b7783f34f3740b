//! What to type instead, where a mistake is a well-known one.

use super::recovery::is_definition_keyword;
use super::{Parser, Place};
use crate::diagnostic::{nearest, one_of};
use crate::document::OperationKind;
use crate::source::{Lexer, TokenKind};

const KEYWORDS: [&str; 4] = ["query", "mutation", "subscription", "fragment"];

impl Parser<'_> {
    /// For a word that begins no definition.
    pub(super) fn instead_of_definition(&self) -> Option<String> {
        let word = self.text();
        let near = nearest(word, KEYWORDS.into_iter());
        if let Some(keyword) = near.first().filter(|near| near.eq_ignore_ascii_case(word)) {
            return Some(format!("keywords stand in lower case: `{keyword}`"));
        }
        if !near.is_empty() {
            return Some(format!("did you mean {}?", one_of(&near)));
        }
        let mut lexer = Lexer::at(self.lexer.text(), self.token.span.end);
        let (next, behind) = (lexer.next().kind, lexer.next().kind);
        let begins = match word.to_ascii_lowercase().as_str() {
            "select" | "get" | "fetch" | "find" | "list" => "query",
            "create" | "update" | "delete" | "insert" | "mutate" => "mutation",
            _ => match next {
                TokenKind::BraceOpen | TokenKind::ParenOpen => "query",
                _ => return None,
            },
        };
        if next == TokenKind::ParenOpen && behind == TokenKind::Name {
            return Some(format!(
                "a field stands inside an operation: `query Name {{ {word}(…) … }}`"
            ));
        }
        Some(format!(
            "an operation begins with its kind: `{begins} {word} …`"
        ))
    }

    /// For what stands where a definition should begin and is no word.
    pub(super) fn instead_of_keyword(&self) -> Option<String> {
        Some(match self.token.kind {
            TokenKind::BraceClose | TokenKind::ParenClose | TokenKind::BracketClose => {
                format!("this `{}` closes nothing; delete it", self.text())
            }
            TokenKind::Spread => "a spread stands inside an operation or a fragment".to_owned(),
            TokenKind::ParenOpen => "arguments stand behind the name of a field".to_owned(),
            _ => return None,
        })
    }

    /// For what stands before the selection set of the operation `name`.
    pub(super) fn instead_of_selection_set(
        &self,
        kind: OperationKind,
        name: Option<&str>,
        has_variables: bool,
    ) -> Option<String> {
        let text = self.text();
        let ends = self.token.kind == TokenKind::End
            || (self.token.kind == TokenKind::Name && is_definition_keyword(text));
        let begun = match name {
            Some(name) => format!("{kind} {name}"),
            None => kind.to_string(),
        };
        match (self.token.kind, name) {
            _ if ends && has_variables => Some(format!(
                "say which fields are wanted: `{begun}(…) {{ field }}`"
            )),
            _ if ends => Some(format!(
                "say which fields are wanted: `{begun} {{ field }}`"
            )),
            (TokenKind::Dollar, _) => {
                let begun = name.map_or_else(|| format!("{kind} Name"), |_| begun);
                Some(format!(
                    "variables stand in `( )` with their types: `{begun}($name: Type)`"
                ))
            }
            (TokenKind::Name, Some(name)) if !has_variables => {
                Some(format!("a name is one word, such as `{name}{text}`"))
            }
            (TokenKind::Name, None) if has_variables => {
                Some(format!("the name stands before the variables: `{text}(…)`"))
            }
            (TokenKind::Colon, _) => Some("leave out the `:` before the `{`".to_owned()),
            _ => None,
        }
    }

    /// For what stands behind the variable `name`, in place of `:` and its type.
    pub(super) fn instead_of_type(&self, name: &str) -> Option<String> {
        Some(match self.token.kind {
            TokenKind::Name | TokenKind::BracketOpen => {
                format!("write `:` between them: `${name}: {}`", self.text())
            }
            TokenKind::Equals => {
                format!("a variable has a type before its default: `${name}: Int = …`")
            }
            TokenKind::ParenClose | TokenKind::Dollar => {
                format!(
                    "a variable has a type: `${name}: Int`, or `${name}: Int!` where it is required"
                )
            }
            _ => return None,
        })
    }

    /// For what stands where a type should.
    pub(super) fn instead_of_type_name(&self) -> Option<String> {
        Some(match self.token.kind {
            TokenKind::Bang => "the `!` stands behind the type: `Int!`".to_owned(),
            TokenKind::String => "a type stands without quotes".to_owned(),
            TokenKind::BraceOpen => {
                "a type has a name: an input object is defined in the schema".to_owned()
            }
            _ => return None,
        })
    }

    /// For what stands behind the argument or input field `name`, in place of `:` and its value.
    pub(super) fn instead_of_value(&self, name: &str) -> Option<String> {
        Some(match self.token.kind {
            TokenKind::Equals => format!("write `:` instead of `=`: `{name}: …`"),
            TokenKind::Dollar => format!("write `:` between them: `{name}: $…`"),
            TokenKind::BraceOpen | TokenKind::BracketOpen => {
                format!("write `:` between them: `{name}: {} …`", self.text())
            }
            TokenKind::Int | TokenKind::Float | TokenKind::String | TokenKind::BlockString => {
                format!("write `:` between them: `{name}: …`")
            }
            TokenKind::ParenClose | TokenKind::BraceClose | TokenKind::Name => {
                format!("it has a value: `{name}: …`, or with a variable `{name}: ${name}`")
            }
            _ => return None,
        })
    }

    /// For what stands behind `alias:`, in place of a field.
    pub(super) fn instead_of_aliased(&self, alias: &str) -> Option<String> {
        Some(match self.token.kind {
            TokenKind::BraceOpen => format!("leave out the `:`: `{alias} {{ … }}`"),
            TokenKind::Int
            | TokenKind::Float
            | TokenKind::String
            | TokenKind::BlockString
            | TokenKind::Dollar
            | TokenKind::BracketOpen => {
                format!("arguments stand in `( )` behind the name of a field: `({alias}: …)`")
            }
            _ => return None,
        })
    }
}

impl Place {
    /// For what stands in the list where an item or the end should.
    pub(super) fn hint(self, parser: &Parser<'_>, first: bool) -> Option<String> {
        use TokenKind::{
            Bang, BlockString, BraceOpen, BracketOpen, Colon, Dollar, Equals, Float, Int, Name,
            String as Text,
        };
        let found = parser.token.kind;
        let behind = || {
            Lexer::at(parser.lexer.text(), parser.token.span.end)
                .next()
                .kind
        };
        if first && found == self.brackets().1 {
            let help = match self {
                Self::SelectionSet => {
                    "name a field, or leave the braces out where there is none to name"
                }
                Self::Arguments | Self::VariableDefinitions | Self::ArgumentDefinitions => {
                    "leave the `()` out"
                }
                _ => return None,
            };
            return Some(help.to_owned());
        }
        let help = match (self, found) {
            (Self::Fields, Equals) => {
                "a field has no default value: its arguments and input fields have"
            }
            (Self::SelectionSet | Self::Arguments | Self::ObjectValue, Text)
                if self == Self::SelectionSet || behind() == Colon =>
            {
                "names stand without quotes"
            }
            (Self::Arguments, Dollar) => {
                "an argument has a name before its value: `name: $variable`"
            }
            (Self::Arguments, Text | BlockString | Int | Float | BracketOpen) => {
                "an argument has a name before its value: `name: …`"
            }
            (Self::Arguments, BraceOpen) if first => {
                "arguments stand in `( )` alone, without `{ }`: `(name: …)`"
            }
            (Self::Arguments, Bang) => {
                "a type stands where a variable is defined; here stands a value"
            }
            (Self::VariableDefinitions, Name) => return Some(parser.instead_of_variable()),
            (Self::VariableDefinitions, Bang) => "one `!` behind the type is enough",
            (Self::VariableDefinitions, BracketOpen) => "a list type is written `[Int]`",
            (Self::VariableDefinitions, Colon) => "a default stands behind `=`: `$name: Int = 1`",
            (Self::SelectionSet, found) => instead_of_selection(found, first)?,
            _ => return None,
        };
        Some(help.to_owned())
    }
}

fn instead_of_selection(found: TokenKind, first: bool) -> Option<&'static str> {
    Some(match found {
        TokenKind::Dollar => "a variable is the value of an argument: `field(argument: $variable)`",
        TokenKind::BraceOpen if first => "one `{` is enough",
        TokenKind::BraceOpen => "a selection set stands behind the name of a field",
        TokenKind::BracketOpen => {
            "of a list, fields are selected as of one object: `list { field }`"
        }
        TokenKind::ParenOpen => "arguments stand directly behind the name of a field",
        TokenKind::Equals => "another name for a field is given with `:`",
        _ => return None,
    })
}

impl Parser<'_> {
    /// For a name where a variable should be defined: one without `$`, or the arguments of a field.
    fn instead_of_variable(&self) -> String {
        let name = self.text();
        let mut lexer = Lexer::at(self.lexer.text(), self.token.span.end);
        let (colon, value) = (lexer.next().kind, lexer.next().kind);
        let is_value = matches!(
            value,
            TokenKind::Int | TokenKind::Float | TokenKind::String | TokenKind::Dollar
        );
        if colon == TokenKind::Colon && is_value {
            return format!(
                "arguments belong to a field, inside the braces: `{{ field({name}: …) }}`"
            );
        }
        format!("a variable begins with `$`: `${name}`")
    }
}
