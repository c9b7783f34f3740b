//! The bracketed lists of the grammar: what they hold and what to say when they do not.

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
            Self::Arguments | Self::ArgumentDefinitions => {
                ("an argument name", "an argument name or `)`")
            }
            Self::VariableDefinitions => ("a variable", "a variable or `)`"),
            Self::ListValue => ("a value or `]`", "a value or `]`"),
            Self::ObjectValue => ("a field name or `}`", "a field name or `}`"),
            Self::RootOperationTypes => (
                "`query`, `mutation` or `subscription`",
                "`query`, `mutation`, `subscription` or `}`",
            ),
            Self::Fields => ("a field name", "a field name or `}`"),
            Self::InputFields => ("an input field's name", "an input field's name or `}`"),
            Self::EnumValues => ("an enum value", "an enum value or `}`"),
        };
        (if first { one } else { more }).to_owned()
    }
}
