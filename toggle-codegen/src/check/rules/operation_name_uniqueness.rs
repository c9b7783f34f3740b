//! 5.2.2.1 Operation Name Uniqueness: no two operations share a name.

use super::super::typed::Typed;
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let names = typed
        .operations()
        .filter_map(|(_, operation, _)| operation.name.as_ref());
    for (first, again) in repeated(names) {
        let message = format!(
            "two operations are called `{}`: each needs its own name",
            again.text
        );
        problems.push(
            Diagnostic::error(
                Code::DuplicateOperation,
                message,
                typed.source,
                again.span,
                "the same name again",
            )
            .related(typed.source, first.span, "first used here")
            .help("rename one of the two, or delete it"),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, reports};

    #[test]
    fn names_of_their_own() {
        accepts("query a { count } query b { count }");
        accepts("query a { count ...a } fragment a on Query { count }");
    }

    #[test]
    fn the_same_name_whatever_the_kind() {
        let message = "two operations are called `a`: each needs its own name";
        reports(
            "query a { count }\nquery a { count }\nsubscription a { changed { id } }",
            &[&format!("2:7 {message}"), &format!("3:14 {message}")],
        );
    }
}
