//! [3.4.2 Input and Output Types](https://spec.graphql.org/September2025/#sec-Input-and-Output-Types):
//! a field gives no input object, and an argument or input field takes no object, interface or
//! union.

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::TypeKind;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for field in system.fields() {
        let ty = &field.definition.ty;
        let Some(named) = system.named(ty) else {
            continue;
        };
        if named.kind == TypeKind::InputObject {
            let message = format!(
                "the field `{field}` is of the type `{ty}`, an input object: expected a type that \
                 can be answered with"
            );
            let (span, label) = (ty.span(), "an input object");
            let problem =
                Diagnostic::error(Code::NotOutputType, message, field.source, span, label);
            problems.push(
                named
                    .defined_at(problem)
                    .help("a field gives an object, interface, union, scalar or enum"),
            );
        }
    }
    for value in system.input_values() {
        let ty = &value.definition.ty;
        let Some(named) = system.named(ty) else {
            continue;
        };
        if !named.is_input() {
            let kind = named.kind.described();
            let message = format!(
                "{} `{value}` is of the type `{ty}`, {kind}: expected a type that can be sent",
                value.what()
            );
            let span = ty.span();
            let problem = Diagnostic::error(Code::NotInputType, message, value.source, span, kind);
            problems.push(
                named
                    .defined_at(problem)
                    .help("what is sent is a scalar, an enum or an input object (`input`)"),
            );
        }
    }
}
