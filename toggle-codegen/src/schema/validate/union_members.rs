//! [3.8 Unions](https://spec.graphql.org/September2025/#sec-Unions): the members of a union are
//! objects, each there once.

use std::collections::BTreeMap;

use super::Problems;
use super::type_system::{Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Name, TypeKind};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for named in system.own_types() {
        let mut known: BTreeMap<&str, Placed<'_, Name>> = BTreeMap::new();
        for part in &named.parts {
            for member in &part.definition.members {
                let placed = Placed::new(part.source, member);
                if let Some(first) = known.get(member.text.as_str()) {
                    problems.push(twice(named.name, placed, *first));
                    continue;
                }
                known.insert(&member.text, placed);
                problems.extend(not_an_object(system, named.name, placed));
            }
        }
    }
}

fn twice(union: &str, second: Placed<'_, Name>, first: Placed<'_, Name>) -> Diagnostic {
    let message = format!(
        "the union `{union}` has the member `{}` twice: expected each once",
        second.node.text
    );
    let (span, label) = (second.node.span, "the second");
    second
        .error(Code::DuplicateMember, message, span, label)
        .related(first.source, first.node.span, "the first")
        .help("delete one of the two")
}

fn not_an_object(
    system: &TypeSystem<'_>,
    union: &str,
    member: Placed<'_, Name>,
) -> Option<Diagnostic> {
    let named = system.types.get(member.node.text.as_str())?;
    if named.kind == TypeKind::Object {
        return None;
    }
    let kind = named.kind.described();
    let message = format!(
        "the union `{union}` has the member `{}`, {kind}: expected an object",
        named.name
    );
    let problem = member.error(Code::MemberNotObject, message, member.node.span, kind);
    Some(named.defined_at(problem).help(match named.kind {
        TypeKind::Interface | TypeKind::Union => format!(
            "name the objects of `{}` one by one, such as `= First | Second`",
            named.name
        ),
        _ => format!(
            "wrap it: a member such as `type {}Value {{ value: {} }}`",
            named.name, named.name
        ),
    }))
}
