//! 5.5.2.1 Fragment Spread Target Defined: a spread names a fragment of the document.

use super::super::typed::Typed;
use super::super::words::listed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.spreads {
        if typed.fragment(node.spread).is_some() {
            continue;
        }
        let name = node.spread.name.text.as_str();
        let message = format!("there is no fragment `{name}`");
        let label = "not defined in this document";
        let span = node.spread.name.span;
        let help = typed
            .did_you_mean(name, typed.fragments.keys().copied())
            .or_else(|| is_type(typed, name))
            .unwrap_or_else(|| defined(typed));
        problems.push(
            Diagnostic::error(Code::UnknownFragment, message, typed.source, span, label).help(help),
        );
    }
}

/// `...Card { id }` is a common slip for `... on Card { id }`.
fn is_type(typed: &Typed<'_>, name: &str) -> Option<String> {
    let definition = typed
        .schema
        .type_named(name)
        .filter(|named| named.is_composite())?;
    Some(format!(
        "`{name}` is a type: write `... on {} {{ … }}`",
        definition.name
    ))
}

fn defined(typed: &Typed<'_>) -> String {
    if typed.fragments.is_empty() {
        return "the document defines no fragments".to_owned();
    }
    format!(
        "the document defines {}",
        listed(typed.fragments.keys().copied())
    )
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn defined_before_or_after() {
        accepts("fragment a on Card { ...b } { card { ...a } } fragment b on Card { id }");
    }

    #[test]
    fn not_defined() {
        reports(
            "{ card { ...xyz ... @skip(if: true) { ...zyx } } }",
            &[
                "1:13 there is no fragment `xyz`",
                "1:42 there is no fragment `zyx`",
            ],
        );
    }

    #[test]
    fn suggestions() {
        helps("{ card { ...xyz } }", "the document defines no fragments");
        helps(
            "{ card { ...Card } }",
            "`Card` is a type: write `... on Card { … }`",
        );
        helps(
            "{ card { ...Ab ...xyz } } fragment Ab on Card { id }",
            "the document defines `Ab`",
        );
        helps(
            "{ card { ...balances } } fragment Balances on Card { id }",
            "names are case-sensitive: did you mean `Balances`?",
        );
    }
}
