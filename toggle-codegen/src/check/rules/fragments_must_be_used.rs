//! 5.5.1.4 Fragments Must Be Used: an operation reaches every fragment.
//!
//! Of several files, one with fragments alone is a library: what is sent holds none that is not used.

use std::collections::BTreeSet;

use super::super::typed::{Executable, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let used = typed.used_or_meant();
    if typed.lacks_fragment(&used) {
        return;
    }
    let used: BTreeSet<&str> = used
        .into_iter()
        .filter_map(|index| match typed.definitions.get(index)?.definition {
            Executable::Fragment(fragment) => Some(fragment.name.text.as_str()),
            Executable::Operation(_) => None,
        })
        .collect();
    for node in &typed.definitions {
        let Executable::Fragment(fragment) = node.definition else {
            continue;
        };
        let name = fragment.name.text.as_str();
        if used.contains(name) || typed.document.is_in_library(fragment.name.span) {
            continue;
        }
        let message = format!("the fragment `{name}` is used by no operation");
        let label = "not used";
        let span = fragment.name.span;
        problems.push(
            Diagnostic::error(Code::UnusedFragment, message, typed.source, span, label).help(
                format!("spread it where it is wanted, `...{name}`, or remove it"),
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn used_directly_or_through_others() {
        accepts(
            "{ card { ...a } } fragment a on Card { ... @skip(if: false) { ...b } } \
             fragment b on Card { id }",
        );
    }

    #[test]
    fn unused_though_spread_in_an_unused_one() {
        reports(
            "{ count }\nfragment a on Card { ...b }\nfragment b on Card { id }",
            &[
                "2:10 the fragment `a` is used by no operation",
                "3:10 the fragment `b` is used by no operation",
            ],
        );
        reports(
            "fragment a on Card { id }",
            &["1:10 the fragment `a` is used by no operation"],
        );
        helps(
            "{ count } fragment a on Card { id }",
            "spread it where it is wanted, `...a`, or remove it",
        );
    }

    #[test]
    fn silent_about_what_a_mistyped_spread_meant() {
        reports(
            "{ card { ...cardFeilds } } fragment cardFields on Card { id ...more } \
             fragment more on Card { balance }",
            &["1:13 there is no fragment `cardFeilds`"],
        );
    }

    #[test]
    fn silent_where_a_fragment_is_not_there_that_may_spread_it() {
        reports(
            "{ card { ...gone } } fragment cardFields on Card { id }",
            &["1:13 there is no fragment `gone`"],
        );
    }
}
