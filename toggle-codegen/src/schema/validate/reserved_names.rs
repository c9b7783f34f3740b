//! [2.1.8 Reserved Names](https://spec.graphql.org/September2025/#sec-Names.Reserved-Names): no
//! name of a schema's own begins with two underscores; those belong to introspection.

use std::sync::Arc;

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::Name;
use crate::source::Source;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for part in system.own_types().flat_map(|named| &named.parts) {
        let definition = part.definition;
        if !part.extension {
            problems.extend(reserved(part.source, &definition.name));
        }
        let fields = definition.fields.iter().map(|field| &field.name);
        let values = definition.values.iter().map(|value| &value.name);
        for name in fields.chain(values) {
            problems.extend(reserved(part.source, name));
        }
    }
    for directive in system.own_directives() {
        problems.extend(reserved(directive.source, &directive.node.name));
    }
    for value in system.input_values() {
        problems.extend(reserved(value.source, &value.definition.name));
    }
}

fn reserved(source: &Arc<Source>, name: &Name) -> Option<Diagnostic> {
    let rest = name.text.strip_prefix("__")?;
    let message = format!(
        "the name `{}` begins with two underscores: expected a name that introspection does not \
         reserve",
        name.text
    );
    let problem = Diagnostic::error(
        Code::ReservedName,
        message,
        source,
        name.span,
        "a reserved name",
    );
    Some(if rest.is_empty() {
        problem
    } else {
        problem.help(format!("call it `_{}`", rest.trim_start_matches('_')))
    })
}
