//! What the grammar reads as several fields and nobody means so: `...F on Person { id }`, and
//! `me as x { id }` for an alias.
//!
//! Read as it was meant, it is one problem; read as it stands, each of its words is one.

use super::typed::MisreadNode;
use crate::document::ast::{Field, FragmentSpread, Selection};
use crate::schema::{Schema, TypeDefinition};

/// Selections that belong together.
#[derive(Clone, Copy)]
pub(super) enum Misread<'a> {
    /// A spread, `on`, and what looks like a field called like a type.
    Spread {
        spread: &'a FragmentSpread,
        on: &'a Field,
        condition: &'a Field,
    },
    /// A field, `as`, and another name for it.
    Alias {
        field: &'a Field,
        word: &'a Field,
        alias: &'a Field,
    },
}

impl<'a> Misread<'a> {
    /// So many selections it is made of.
    pub(super) const LENGTH: usize = 3;

    /// What the first of `selections` begins, where `parent` has no field that makes sense of it.
    pub(super) fn at(
        selections: &'a [Selection],
        schema: &Schema,
        parent: &TypeDefinition,
    ) -> Option<Self> {
        let [first, Selection::Field(word), Selection::Field(last), ..] = selections else {
            return None;
        };
        // Nearly every selection is done with here.
        if !matches!(word.name.text.as_str(), "on" | "as") {
            return None;
        }
        let unknown = |field: &Field| schema.field_of(parent, &field.name.text).is_none();
        let is_plain = |field: &Field| {
            field.alias.is_none() && field.arguments.is_empty() && field.directives.is_empty()
        };
        let is_word = is_plain(word) && word.selection_set.is_none() && unknown(word);
        if !is_word || !is_plain(last) {
            return None;
        }
        match (first, word.name.text.as_str()) {
            (Selection::FragmentSpread(spread), "on")
                if spread.directives.is_empty()
                    && last.selection_set.is_some()
                    && unknown(last) =>
            {
                Some(Self::Spread {
                    spread,
                    on: word,
                    condition: last,
                })
            }
            (Selection::Field(field), "as")
                if field.alias.is_none()
                    && (field.selection_set.is_none() || last.selection_set.is_none()) =>
            {
                Some(Self::Alias {
                    field,
                    word,
                    alias: last,
                })
            }
            _ => None,
        }
    }

    /// The problem, in the words of whoever knows `parent`.
    pub(super) fn node(self, parent: &'a TypeDefinition) -> MisreadNode<'a> {
        match self {
            Self::Spread {
                spread,
                on,
                condition,
            } => {
                let (name, ty) = (&spread.name.text, &condition.name.text);
                MisreadNode {
                    word: &on.name,
                    parent,
                    help: format!("write `... on {ty} {{ … }}`, or `...{name}`"),
                }
            }
            Self::Alias { field, word, alias } => {
                let (name, alias) = (&field.name.text, &alias.name.text);
                let arguments = if field.arguments.is_empty() {
                    ""
                } else {
                    "(…)"
                };
                MisreadNode {
                    word: &word.name,
                    parent,
                    help: format!("an alias is written `{alias}: {name}{arguments}`"),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{accepts_with, helps, reports};

    #[test]
    fn a_spread_with_a_type_condition() {
        for text in [
            "{ node(id: 1) { id ...F on Card { balance } } }",
            "{ node(id: 1) { ...F on Card { balance } } } fragment F on Card { id }",
        ] {
            helps(text, "write `... on Card { … }`, or `...F`");
        }
        reports(
            "{ node(id: 1) { ...F on Card { gone } } }",
            &[
                "1:22 `Node` has no field `on`",
                "1:32 `Card` has no field `gone`",
            ],
        );
        reports(
            "{ node(id: 1) { ...F on Crad { id } id } }",
            &["1:22 `Node` has no field `on`"],
        );
    }

    #[test]
    fn an_alias_behind_its_field() {
        helps(
            "{ card as mine { id } }",
            "an alias is written `mine: card`",
        );
        helps(
            "{ cards(limit: 1) as few { total } count }",
            "an alias is written `few: cards(…)`",
        );
        helps(
            "{ card { id as number balance } }",
            "an alias is written `number: id`",
        );
        helps(
            "{ card { id } as mine }",
            "an alias is written `mine: card`",
        );
        reports(
            "{ card as mine { gone } }",
            &[
                "1:8 `Query` has no field `as`",
                "1:18 `Card` has no field `gone`",
            ],
        );
        reports(
            "{ card as mine }",
            &[
                "1:3 `Query.card` is of type `Card`, an object: expected the fields that are wanted \
                 of it",
                "1:8 `Query` has no field `as`",
            ],
        );
    }

    #[test]
    fn fields_called_so_are_fields() {
        accepts_with(
            "type Query { a: Int on: Int as: Int b: Query }",
            "{ a as b { a } ...F on b { a } } fragment F on Query { a }",
        );
    }
}
