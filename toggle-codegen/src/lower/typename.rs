//! Where `__typename` is asked for although the query does not: decoding an abstract type begins
//! with it.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use crate::document::ast::{FragmentDefinition, Selection, SelectionSet};
use crate::schema::{Schema, TypeDefinition, TypeKind};

/// Whether the answer to `set` on `parent` needs it first: `parent` is abstract, or a fragment on an
/// abstract type is spread into the object.
pub(super) fn is_needed(
    lowering: &Lowering<'_>,
    parent: &TypeDefinition,
    set: &SelectionSet,
) -> bool {
    parent.kind != TypeKind::Object || is_spread_into(lowering.fragments, lowering.schema, set)
}

/// Whether it is the field itself, under its own name and on no condition.
pub(super) fn is_plain(selection: &Selection) -> bool {
    matches!(selection, Selection::Field(field)
        if field.name.text == "__typename" && field.alias.is_none() && field.directives.is_empty())
}

/// Whether a fragment on an abstract type is spread into the object that `set` is selected of.
pub(super) fn is_spread_into(
    fragments: &BTreeMap<&str, &FragmentDefinition>,
    schema: &Schema,
    set: &SelectionSet,
) -> bool {
    spreads_abstract(fragments, schema, set, &mut BTreeSet::new())
}

fn spreads_abstract<'a>(
    fragments: &BTreeMap<&str, &'a FragmentDefinition>,
    schema: &Schema,
    set: &'a SelectionSet,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    set.selections.iter().any(|selection| match selection {
        Selection::Field(_) => false,
        Selection::InlineFragment(inline) => {
            spreads_abstract(fragments, schema, &inline.selection_set, seen)
        }
        Selection::FragmentSpread(spread) => {
            let name = spread.name.text.as_str();
            let Some(fragment) = fragments.get(name).filter(|_| seen.insert(name)) else {
                return false;
            };
            let ty = schema.type_named(&fragment.type_condition.text);
            ty.is_some_and(|ty| ty.kind != TypeKind::Object)
                || spreads_abstract(fragments, schema, &fragment.selection_set, seen)
        }
    })
}
