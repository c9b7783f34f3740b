//! [3.13.3 @deprecated](https://spec.graphql.org/September2025/#sec--deprecated): an argument or
//! input field that must be given is not deprecated, since nobody could stop giving it.

use super::Problems;
use super::members::carries;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for value in system.input_values() {
        let definition = value.definition;
        if !definition.is_required() || !carries(&definition.directives, "deprecated") {
            continue;
        }
        let message = format!(
            "{} `{value}` is required and deprecated: expected one of the two",
            value.what()
        );
        let span = definition.name.span;
        let label = "nobody can stop giving it";
        let problem =
            Diagnostic::error(Code::DeprecatedRequired, message, value.source, span, label);
        let ty = definition.ty.nullable();
        problems.push(problem.help(format!(
            "let it be null (`{}: {ty}`), or give it a default",
            definition.name.text
        )));
    }
}
