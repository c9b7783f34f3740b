//! [3.4.3 Type Extensions](https://spec.graphql.org/September2025/#sec-Type-Extensions): an
//! extension adds to a type that is defined, and that is of the extension's kind.

use super::Problems;
use super::type_system::{NamedType, TypePart, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let definitions = system.type_parts.iter().filter(|part| !part.extension);
    let defined: std::collections::BTreeSet<&str> = definitions
        .map(|part| part.definition.name.text.as_str())
        .collect();
    for part in system.type_parts.iter().filter(|part| part.extension) {
        let name = part.definition.name.text.as_str();
        if !defined.contains(name) {
            if !system.links.federated {
                problems.push(extends_nothing(system, part, &defined));
            }
        } else if let Some(named) = system.types.get(name)
            && named.kind != part.definition.kind
        {
            problems.push(extends_another_kind(part, named));
        }
    }
}

fn extends_nothing(
    system: &TypeSystem<'_>,
    part: &TypePart<'_>,
    defined: &std::collections::BTreeSet<&str>,
) -> Diagnostic {
    let name = &part.definition.name;
    let message = format!(
        "`{}` is extended, but the schema does not define it",
        name.text
    );
    let label = "there is no such type to extend";
    let problem = part
        .placed()
        .error(Code::ImpossibleExtension, message, name.span, label);
    let help = system.did_you_mean(&name.text, defined.iter().copied());
    problem.help(help.unwrap_or_else(|| {
        format!(
            "drop `extend` to define `{}` here, or add the file that defines it",
            name.text
        )
    }))
}

fn extends_another_kind(part: &TypePart<'_>, named: &NamedType<'_>) -> Diagnostic {
    let name = &part.definition.name;
    let (own, other) = (named.kind.keyword(), part.definition.kind.keyword());
    let message = format!(
        "`{}` is extended as `{other}`, but it is defined as `{own}`",
        name.text
    );
    let label = format!("expected `extend {own} {}`", name.text);
    let problem = part
        .placed()
        .error(Code::ImpossibleExtension, message, name.span, label);
    let help = format!("write `extend {own} {}`", name.text);
    named.defined_at(problem).help(help)
}
