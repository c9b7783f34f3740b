//! 5.5.1.4 Fragments Must Be Used: an operation reaches every fragment.

use std::collections::BTreeSet;

use super::super::typed::{Executable, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let used: BTreeSet<&str> = typed
        .operations()
        .flat_map(|(index, ..)| typed.reached(index))
        .filter_map(|index| match typed.definitions.get(index)?.definition {
            Executable::Fragment(fragment) => Some(fragment.name.text.as_str()),
            Executable::Operation(_) => None,
        })
        .collect();
    let mistyped = mistyped(typed);
    for node in &typed.definitions {
        let Executable::Fragment(fragment) = node.definition else { continue };
        let name = fragment.name.text.as_str();
        if used.contains(name) || mistyped.contains(name) {
            continue;
        }
        let message = format!("the fragment `{name}` is used by no operation");
        let label = "not used";
        let span = fragment.name.span;
        problems.push(
            Diagnostic::error(Code::UnusedFragment, message, typed.source, span, label)
                .help(format!("spread it where it is wanted, `...{name}`, or remove it")),
        );
    }
}

/// What a spread of an unknown name was probably meant to be: that it is unused follows from the
/// typing mistake, which is reported.
fn mistyped<'a>(typed: &Typed<'a>) -> BTreeSet<&'a str> {
    let unknown = typed.spreads.iter().filter(|node| typed.fragment(node.spread).is_none());
    unknown
        .flat_map(|node| nearest(&node.spread.name.text, typed.fragments.keys().copied()))
        .collect()
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
        reports("{ count }\nfragment a on Card { ...b }\nfragment b on Card { id }", &[
            "2:10 the fragment `a` is used by no operation",
            "3:10 the fragment `b` is used by no operation",
        ]);
        reports("fragment a on Card { id }", &["1:10 the fragment `a` is used by no operation"]);
        helps(
            "{ count } fragment a on Card { id }",
            "spread it where it is wanted, `...a`, or remove it",
        );
    }

    #[test]
    fn silent_about_what_a_mistyped_spread_meant() {
        reports("{ card { ...cardFeilds } } fragment cardFields on Card { id }", &[
            "1:13 there is no fragment `cardFeilds`",
        ]);
    }
}
