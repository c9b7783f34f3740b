//! The bracketed lists of the grammar: what they hold and what to say when they do not.

use super::Parser;
use crate::source::TokenKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    SelectionSet,
    Arguments,
    VariableDefinitions,
    ListValue,
    ObjectValue,
    RootOperationTypes,
    Fields,
    ArgumentDefinitions,
    InputFields,
    EnumValues,
}

impl Place {
    pub(super) fn brackets(self) -> (TokenKind, TokenKind) {
        match self {
            Self::SelectionSet
            | Self::ObjectValue
            | Self::RootOperationTypes
            | Self::Fields
            | Self::InputFields
            | Self::EnumValues => (TokenKind::BraceOpen, TokenKind::BraceClose),
            Self::Arguments | Self::VariableDefinitions | Self::ArgumentDefinitions => {
                (TokenKind::ParenOpen, TokenKind::ParenClose)
            }
            Self::ListValue => (TokenKind::BracketOpen, TokenKind::BracketClose),
        }
    }

    pub(super) fn may_be_empty(self) -> bool {
        matches!(self, Self::ListValue | Self::ObjectValue)
    }

    pub(super) fn begins_with(self, kind: TokenKind) -> bool {
        match self {
            Self::SelectionSet => matches!(kind, TokenKind::Name | TokenKind::Spread),
            Self::Arguments | Self::ObjectValue | Self::RootOperationTypes => {
                kind == TokenKind::Name
            }
            Self::Fields | Self::ArgumentDefinitions | Self::InputFields | Self::EnumValues => {
                matches!(
                    kind,
                    TokenKind::Name | TokenKind::String | TokenKind::BlockString
                )
            }
            Self::VariableDefinitions => matches!(
                kind,
                TokenKind::Dollar | TokenKind::String | TokenKind::BlockString
            ),
            Self::ListValue => matches!(
                kind,
                TokenKind::Dollar
                    | TokenKind::Name
                    | TokenKind::Int
                    | TokenKind::Float
                    | TokenKind::String
                    | TokenKind::BlockString
                    | TokenKind::BracketOpen
                    | TokenKind::BraceOpen
            ),
        }
    }

    pub(super) fn expected_open(self) -> &'static str {
        match self {
            Self::SelectionSet => "a selection set (`{ … }`)",
            Self::ObjectValue
            | Self::RootOperationTypes
            | Self::Fields
            | Self::InputFields
            | Self::EnumValues => "`{`",
            Self::Arguments | Self::VariableDefinitions | Self::ArgumentDefinitions => "`(`",
            Self::ListValue => "`[`",
        }
    }

    /// An item, and once there is one, also the end.
    pub(super) fn expected_item(self, first: bool) -> String {
        let (one, more) = match self {
            Self::SelectionSet => ("a field or `...`", "a field, `...` or `}`"),
            Self::Arguments => ("an argument name", "an argument name or `)`"),
            Self::VariableDefinitions => ("a variable", "a variable or `)`"),
            Self::ListValue => ("a value or `]`", "a value or `]`"),
            Self::ObjectValue => ("a field name or `}`", "a field name or `}`"),
            Self::RootOperationTypes => (
                "`query`, `mutation` or `subscription`",
                "`query`, `mutation`, `subscription` or `}`",
            ),
            Self::Fields => ("a field name", "a field name or `}`"),
            Self::ArgumentDefinitions => ("an argument name", "an argument name or `)`"),
            Self::InputFields => ("an input field's name", "an input field's name or `}`"),
            Self::EnumValues => ("an enum value", "an enum value or `}`"),
        };
        (if first { one } else { more }).to_owned()
    }

    /// What to type instead, where the mistake is a well-known one.
    pub(super) fn hint(self, parser: &Parser<'_>, first: bool) -> Option<&'static str> {
        let found = parser.token.kind;
        let empty = first && found == self.brackets().1;
        match self {
            Self::SelectionSet if empty => {
                Some("name a field, or leave the braces out where there is none to name")
            }
            Self::Arguments | Self::VariableDefinitions | Self::ArgumentDefinitions if empty => {
                Some("leave the `()` out")
            }
            Self::Fields if found == TokenKind::Equals => {
                Some("a field has no default value: its arguments and input fields have")
            }
            Self::SelectionSet if found == TokenKind::String => Some(if parser.reads_json() {
                "this looks like JSON: put the text of its `query` alone in the file"
            } else {
                "names stand without quotes"
            }),
            Self::Arguments | Self::ObjectValue if found == TokenKind::String => {
                Some("names stand without quotes")
            }
            Self::Arguments if found == TokenKind::Dollar => {
                Some("an argument has a name before its value: `name: $variable`")
            }
            Self::VariableDefinitions if found == TokenKind::Name => {
                Some("a variable begins with `$`")
            }
            _ => None,
        }
    }
}

impl Parser<'_> {
    /// Whether a string that stands here is the first key of a JSON object that is the whole file.
    fn reads_json(&self) -> bool {
        let before = self.source.text().get(..self.token.span.start);
        before.is_some_and(|before| before.trim_matches([' ', '\t', '\r', '\n', '\u{feff}']) == "{")
    }
}
