//! The proof that a mutation did not run: the only thing that lets it be sent twice.

use crate::__private::Roots;
use crate::operation::{Definition, RootField};
use crate::response::{GraphQlError, PathSegment};

/// Whether the operation was refused before any of its root fields ran.
///
/// All of it has to say so: every error is a refusal (`is_refusal`) of a root field of the document
/// that was sent, and no root field has a result. One word that does not fit is a doubt, and a
/// doubt about money is a no.
pub(super) fn did_not_run(
    definition: &Definition,
    roots: &Roots,
    errors: &[GraphQlError],
    is_refusal: impl Fn(&GraphQlError) -> bool,
) -> bool {
    let fields = definition.root_fields();
    let refused = || errors.iter().map(|error| refused_root(fields, error));
    if errors.is_empty()
        || !errors.iter().all(is_refusal)
        || refused().any(|refused| refused == Refused::Elsewhere)
    {
        return false;
    }
    match roots {
        Roots::NoData => true,
        Roots::Nulls(keys) => {
            are_the_roots(fields, keys)
                // A root field that is null without an error of its own ran, and gave null.
                && (keys.len() == 1
                    || keys.iter().all(|key| {
                        refused().any(|refused| refused == Refused::Root(key))
                    }))
        }
        Roots::Values | Roots::Doubtful => false,
    }
}

/// What an error says of the place that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused<'f> {
    /// Nothing: the refusal is of the whole operation, or of any root field.
    Unsaid,
    /// The root field with this key.
    Root(&'f str),
    /// Something below a root field, which then ran; or nothing that was sent.
    Elsewhere,
}

fn refused_root<'f>(fields: &'f [RootField], error: &GraphQlError) -> Refused<'f> {
    let by_place = error.locations().iter().map(|place| {
        fields
            .iter()
            .find(|field| (field.line, field.column) == (place.line, place.column))
    });
    let by_path = match error.path() {
        [] => None,
        [PathSegment::Key(key)] => Some(fields.iter().find(|field| field.key == key)),
        _ => Some(None),
    };
    let mut said = Refused::Unsaid;
    for field in by_place.chain(by_path) {
        said = match (said, field) {
            (Refused::Unsaid, Some(field)) => Refused::Root(field.key),
            (Refused::Root(key), Some(field)) if key == field.key => said,
            _ => return Refused::Elsewhere,
        };
    }
    said
}

/// Whether `keys` are the keys of `fields`, each once.
fn are_the_roots(fields: &[RootField], keys: &[String]) -> bool {
    let is_once = |key: &String| keys.iter().filter(|other| *other == key).count() == 1;
    keys.iter()
        .all(|key| is_once(key) && fields.iter().any(|field| field.key == key))
        && fields
            .iter()
            .all(|field| keys.iter().any(|key| key == field.key))
}

#[cfg(test)]
#[path = "proof_tests.rs"]
mod tests;
