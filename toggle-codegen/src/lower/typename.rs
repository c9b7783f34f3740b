//! What an object is, and how the answer says so: `__typename`, asked for although the query does not
//! wherever the schema leaves it open, and nowhere else. A field of an object type needs no telling.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Lowering;
use super::object::Selected;
use crate::document::ast::{Field, FragmentSpread, Selection, SelectionSet};
use crate::schema::TypeKind;

const TYPENAME: &str = "__typename";

/// Whether it is the field itself, under its own name and on no condition.
pub(super) fn is_plain(selection: &Selection) -> bool {
    matches!(selection, Selection::Field(field)
        if field.name.text == TYPENAME && field.alias.is_none() && field.directives.is_empty())
}

/// The key that a field is sent under. `__typename` stands for the name of the type alone, whatever the
/// document calls so: another field of that alias gets an underscore more, and so do those that it
/// would clash with then.
pub(super) fn sent_key(field: &Field) -> Cow<'_, str> {
    let key = field.response_key().text.as_str();
    match key.strip_prefix(TYPENAME) {
        Some("") if field.name.text == TYPENAME => Cow::Borrowed(key),
        Some(rest) if rest.bytes().all(|byte| byte == b'_') => Cow::Owned(format!("{key}_")),
        _ => Cow::Borrowed(key),
    }
}

impl<'a> Lowering<'a> {
    /// The object type that what is selected is always of, where something in it asks: a fragment on an
    /// interface or a union, whose Rust type serves other objects too.
    pub(super) fn known_type(&self, selected: &Selected<'a>) -> Option<String> {
        let is_object = selected.parent.kind == TypeKind::Object;
        (is_object && self.is_asked(selected)).then(|| selected.parent.name.clone())
    }

    fn is_asked(&self, selected: &Selected<'a>) -> bool {
        let spreads = selected.spreads.iter();
        let mut spreads: Vec<&FragmentSpread> = spreads.map(|(spread, _)| *spread).collect();
        let mut sets: Vec<&SelectionSet> = selected.parts.iter().map(|part| part.set).collect();
        let mut seen = BTreeSet::new();
        loop {
            if let Some(spread) = spreads.pop() {
                let name = spread.name.text.as_str();
                let Some(fragment) = self.fragments.get(name).filter(|_| seen.insert(name)) else {
                    continue;
                };
                let ty = self.schema.type_named(&fragment.type_condition.text);
                if ty.is_some_and(|ty| ty.kind != TypeKind::Object) {
                    return true;
                }
                sets.push(&fragment.selection_set);
            } else if let Some(set) = sets.pop() {
                for selection in &set.selections {
                    match selection {
                        Selection::Field(_) => {}
                        Selection::InlineFragment(inline) => sets.push(&inline.selection_set),
                        Selection::FragmentSpread(spread) => spreads.push(spread),
                    }
                }
            } else {
                return false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sent_key;
    use crate::document::Document;
    use crate::document::ast::{Definition, Selection};

    #[test]
    fn a_key_is_the_type_names_own_and_no_two_become_one() {
        let text = "{ __typename a: __typename __typename: b __typename_: c __typename__: __typename \
                    __typename_x: d __typenamed: e f }";
        let document = Document::parse("document.graphql", text).unwrap();
        let Some(Definition::Operation(operation)) = document.definitions.first() else {
            panic!("an operation");
        };
        let keys = operation.selection_set.selections.iter().map(|selection| {
            let Selection::Field(field) = selection else {
                panic!("fields only");
            };
            sent_key(field).into_owned()
        });
        let expected = [
            "__typename",
            "a",
            "__typename_",
            "__typename__",
            "__typename___",
            "__typename_x",
            "__typenamed",
            "f",
        ];
        assert_eq!(keys.collect::<Vec<_>>(), expected);
    }
}
