//! 5.5.1.1 Fragment Name Uniqueness: no two fragments share a name.

use super::super::typed::{Executable, Typed};
use super::super::words::repeated;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let names = typed
        .definitions
        .iter()
        .filter_map(|node| match node.definition {
            Executable::Fragment(fragment) => Some(&fragment.name),
            Executable::Operation(_) => None,
        });
    for (first, again) in repeated(names) {
        let message = format!(
            "two fragments are called `{}`: each needs its own name",
            again.text
        );
        let label = "the same name again";
        problems.push(
            Diagnostic::error(
                Code::DuplicateFragment,
                message,
                typed.source,
                again.span,
                label,
            )
            .related(typed.source, first.span, "first used here")
            .help("rename one of the two and its spreads, or delete it"),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn names_of_their_own() {
        accepts("{ card { ...a ...b } } fragment a on Card { id } fragment b on Card { id }");
    }

    #[test]
    fn the_same_name() {
        let document = "{ card { ...a } }\nfragment a on Card { id }\nfragment a on Node { id }";
        reports(
            document,
            &["3:10 two fragments are called `a`: each needs its own name"],
        );
        relates(document, &["test.graphql:2:10 first used here"]);
    }
}
