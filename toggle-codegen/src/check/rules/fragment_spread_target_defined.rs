//! 5.5.2.1 Fragment Spread Target Defined: a spread names a fragment of the document.

use super::super::typed::{SpreadNode, Typed};
use super::super::words::listed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut imports = None;
    for node in &typed.spreads {
        if node.target.is_some() || node.is_misread {
            continue;
        }
        let name = node.spread.name.text.as_str();
        let message = format!("there is no fragment `{name}`");
        let label = "not defined in this document";
        let span = node.spread.name.span;
        let help = is_type(typed, name)
            .or_else(|| typed.did_you_mean(name, typed.fragments.keys().copied()))
            .unwrap_or_else(|| {
                let imports = *imports.get_or_insert_with(|| has_imports(typed));
                defined(typed, node, imports)
            });
        problems.push(
            Diagnostic::error(Code::UnknownFragment, message, typed.source, span, label).help(help),
        );
    }
}

/// `...Card { id }` is a common slip for `... on Card { id }`.
fn is_type(typed: &Typed<'_>, name: &str) -> Option<String> {
    let exact = typed.schema.type_named(name);
    let definition = exact.filter(|named| named.is_composite())?;
    Some(format!(
        "`{name}` is a type: write `... on {} {{ … }}`",
        definition.name
    ))
}

fn has_imports(typed: &Typed<'_>) -> bool {
    let mut lines = typed.source.text().lines();
    lines.any(|line| line.trim_start().starts_with("#import"))
}

/// A fragment of another file is not seen here, whatever `#import` promises to other tools.
fn defined(typed: &Typed<'_>, node: &SpreadNode<'_>, imports: bool) -> String {
    let is_one = typed.source.parts().len() == 1;
    let files = if is_one { "this file" } else { "these files" };
    if imports {
        return "`#import` is a comment here: write the fragment into this file".to_owned();
    }
    if !typed.fragments.is_empty() {
        let known = listed(typed.fragments.keys().copied());
        return format!("the fragments of {files} are {known}");
    }
    let name = &node.spread.name.text;
    let on = node.parent.map_or("Type", |parent| &parent.name);
    let define = if is_one {
        "this file defines"
    } else {
        "these files define"
    };
    format!("{define} no fragments: add `fragment {name} on {on} {{ … }}`")
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
        helps(
            "{ card { ...xyz } }",
            "this file defines no fragments: add `fragment xyz on Card { … }`",
        );
        helps(
            "#import \"./xyz.graphql\"\n{ card { ...xyz } }",
            "`#import` is a comment here: write the fragment into this file",
        );
        helps(
            "{ card { ...Card } }",
            "`Card` is a type: write `... on Card { … }`",
        );
        helps(
            "{ card { ...Ab ...xyz } } fragment Ab on Card { id }",
            "the fragments of this file are `Ab`",
        );
        helps(
            "{ card { ...balances } } fragment Balances on Card { id }",
            "names are case-sensitive: did you mean `Balances`?",
        );
    }
}
