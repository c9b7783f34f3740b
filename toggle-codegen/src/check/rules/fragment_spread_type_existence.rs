//! 5.5.1.2 Fragment Spread Type Existence: a type condition names a type of the schema.

use super::super::typed::Typed;
use super::super::words::unknown_type;
use crate::diagnostic::Diagnostics;
use crate::schema::TypeKind;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for condition in &typed.conditions {
        if condition.named.is_none() && !typed.schema.is_broken(&condition.name.text) {
            let fits = |kind| {
                matches!(
                    kind,
                    TypeKind::Object | TypeKind::Interface | TypeKind::Union
                )
            };
            problems.push(unknown_type(typed, condition.name, fits));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn types_that_exist() {
        accepts("{ any { ... on Card { id } ...p } } fragment p on Person { id }");
        accepts("{ __schema { ... on __Schema { __typename } } }");
    }

    #[test]
    fn types_that_do_not_and_nothing_below_them() {
        reports(
            "{ any { ... on Crad { nothing } ...p } }\nfragment p on Preson { nothing }",
            &[
                "1:16 the schema has no type `Crad`",
                "2:15 the schema has no type `Preson`",
            ],
        );
        helps("{ any { ... on Crad { id } } }", "did you mean `Card`?");
    }
}
