//! Every type has something in it: [objects](https://spec.graphql.org/September2025/#sec-Objects),
//! interfaces and input objects a field, enums a value, unions a member.

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::Code;
use crate::document::ast::TypeKind;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for named in system.own_types() {
        let (is_empty, expected, help) = match named.kind {
            TypeKind::Scalar => continue,
            TypeKind::Object | TypeKind::Interface => (
                named.fields.is_empty(),
                "at least one field",
                "add fields: `{ name: Type }`",
            ),
            TypeKind::InputObject => (
                named.input_fields.is_empty(),
                "at least one field",
                "add fields: `{ name: Type }`",
            ),
            TypeKind::Enum => (
                named.values.is_empty(),
                "at least one value",
                "add values: `{ FIRST SECOND }`",
            ),
            TypeKind::Union => (
                named.members.is_empty(),
                "at least one member",
                "add members: `= First | Second`",
            ),
        };
        // An extension of what nothing defines is a problem of its own.
        let Some(part) = named
            .parts
            .first()
            .filter(|part| is_empty && !part.extension)
        else {
            continue;
        };
        let message = format!("the type `{}` is empty: expected {expected}", named.name);
        let label = format!("expected {expected}");
        let span = part.definition.name.span;
        problems.push(
            part.placed()
                .error(Code::EmptyType, message, span, label)
                .help(help),
        );
    }
}
