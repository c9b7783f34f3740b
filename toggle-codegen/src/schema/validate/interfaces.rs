//! [3.6 Objects](https://spec.graphql.org/September2025/#sec-Objects.Type-Validation) and
//! [3.7 Interfaces](https://spec.graphql.org/September2025/#sec-Interfaces.Type-Validation): what
//! stands behind `implements` are interfaces, each once, never the type itself, and with all the
//! interfaces that those implement.

use std::collections::{BTreeMap, BTreeSet};

use super::Problems;
use super::type_system::{NamedType, Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Name, TypeKind};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for named in system.own_types().filter(|named| named.is_composite()) {
        let mut known: BTreeMap<&str, Placed<'_, Name>> = BTreeMap::new();
        let mut lacking = BTreeSet::new();
        for part in &named.parts {
            for name in &part.definition.interfaces {
                let placed = Placed::new(part.source, name);
                if let Some(first) = known.get(name.text.as_str()) {
                    problems.push(twice(named, placed, *first));
                    continue;
                }
                known.insert(&name.text, placed);
                let Some(interface) = system.types.get(name.text.as_str()) else {
                    continue;
                };
                if interface.kind == TypeKind::Interface {
                    let implementing = (named, placed);
                    problems.extend(implements_itself(implementing, interface));
                    problems.extend(undeclared(system, implementing, interface, &mut lacking));
                } else {
                    problems.push(no_interface(named, placed, interface));
                }
            }
        }
    }
}

fn twice(ty: &NamedType<'_>, second: Placed<'_, Name>, first: Placed<'_, Name>) -> Diagnostic {
    let message = format!(
        "`{}` implements `{}` twice: expected each interface once",
        ty.name, second.node.text
    );
    let (span, label) = (second.node.span, "the second");
    second
        .error(Code::DuplicateInterface, message, span, label)
        .related(first.source, first.node.span, "the first")
        .help("delete one of the two")
}

fn no_interface(ty: &NamedType<'_>, name: Placed<'_, Name>, other: &NamedType<'_>) -> Diagnostic {
    let kind = other.kind.described();
    let message = format!(
        "`{}` implements `{}`, {kind}: expected an interface",
        ty.name, other.name
    );
    let problem = name.error(Code::NotAnInterface, message, name.node.span, kind);
    let help = match other.kind {
        TypeKind::Object => format!(
            "name an interface, or make one of it: `interface {}`",
            other.name
        ),
        _ => "behind `implements` stand interfaces alone: leave it out".to_owned(),
    };
    other.defined_at(problem).help(help)
}

/// Of two interfaces that implement each other, the one whose name comes first is told of.
fn implements_itself(
    (ty, name): (&NamedType<'_>, Placed<'_, Name>),
    interface: &NamedType<'_>,
) -> Option<Diagnostic> {
    let span = name.node.span;
    if ty.name == interface.name {
        let message = format!(
            "`{}` implements itself: expected another interface",
            ty.name
        );
        let label = "the type itself";
        let problem = name.error(Code::InterfaceCycle, message, span, label);
        return Some(problem.help(format!("leave `{}` out behind `implements`", ty.name)));
    }
    let back = interface.interfaces.get(ty.name)?;
    if ty.name > interface.name {
        return None;
    }
    let message = format!(
        "`{}` and `{}` implement each other: expected one to implement the other",
        ty.name, interface.name
    );
    let problem = name.error(Code::InterfaceCycle, message, span, "this way");
    Some(
        problem
            .related(back.source, back.node.span, "and back")
            .help("delete one of the two"),
    )
}

/// The interfaces of the interface that the type does not name, each told of once.
fn undeclared<'a>(
    system: &TypeSystem<'a>,
    (ty, name): (&NamedType<'a>, Placed<'_, Name>),
    interface: &NamedType<'a>,
    lacking: &mut BTreeSet<&'a str>,
) -> Option<Diagnostic> {
    let of_interface = interface.interfaces.keys().copied();
    let missing: Vec<&str> = of_interface
        .filter(|missing| *missing != ty.name && !ty.interfaces.contains_key(missing))
        .filter(|missing| system.kind_of(missing) == Some(TypeKind::Interface))
        .filter(|missing| lacking.insert(missing))
        .collect();
    let first = missing.first()?;
    let list = missing.join("`, `");
    let message = format!(
        "`{}` implements `{}`, but not `{list}`, which that implements: expected all of them",
        ty.name, interface.name
    );
    let label = format!("implements `{list}`");
    let problem = name.error(Code::UndeclaredInterface, message, name.node.span, label);
    let declared = interface.interfaces.get(first)?;
    let text = format!("`{}` implements it here", interface.name);
    Some(
        problem
            .related(declared.source, declared.node.span, text)
            .help(format!(
                "write `implements {} & {}`",
                interface.name,
                missing.join(" & ")
            )),
    )
}
