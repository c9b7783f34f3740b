//! The fields that no type declares.

use super::super::super::typed::Typed;
use crate::document::OperationKind;
use crate::schema::TypeDefinition;

const META_FIELDS: [&str; 3] = ["__typename", "__schema", "__type"];

/// The help for a name that was meant to be one of the meta fields.
pub(super) fn meta_field(
    typed: &Typed<'_>,
    parent: &TypeDefinition,
    wanted: &str,
) -> Option<String> {
    let is_one = wanted.starts_with('_') || wanted.eq_ignore_ascii_case("typename");
    if !is_one {
        return None;
    }
    let near = typed.near(wanted, META_FIELDS.into_iter());
    let first = *near.first()?;
    let query = typed.schema.root_name(OperationKind::Query);
    if first != "__typename" && query != Some(&parent.name) {
        return Some(format!(
            "only the query's root type has `{first}`: write `query {{ {first}{} {{ … }} }}`",
            if first == "__type" { "(name: …)" } else { "" }
        ));
    }
    typed.did_you_mean(wanted, [first].into_iter())
}
