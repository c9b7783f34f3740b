//! Every type that a definition names is defined: as the type of a field, argument or input field,
//! as an interface, as a member of a union, as a root type
//! ([3.4 Types](https://spec.graphql.org/September2025/#sec-Types)).

use std::sync::Arc;

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{InputValueDefinition, Name, TypeKind};
use crate::source::Source;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let checker = Checker { system };
    for part in &system.schema_parts {
        for root in &part.definition.root_operation_types {
            problems
                .extend(checker.unknown(part.source, &root.ty, |kind| kind == TypeKind::Object));
        }
    }
    for part in &system.type_parts {
        let definition = part.definition;
        let is_interface = |kind| kind == TypeKind::Interface;
        for interface in &definition.interfaces {
            problems.extend(checker.unknown(part.source, interface, is_interface));
        }
        for member in &definition.members {
            problems.extend(checker.unknown(part.source, member, |kind| kind == TypeKind::Object));
        }
        for field in &definition.fields {
            let ty = field.ty.inner_name();
            let is_output = |kind| kind != TypeKind::InputObject;
            problems.extend(checker.unknown(part.source, ty, is_output));
            checker.input_values(part.source, &field.arguments, problems);
        }
        checker.input_values(part.source, &definition.input_fields, problems);
    }
    for directive in system.own_directives() {
        checker.input_values(directive.source, &directive.node.arguments, problems);
    }
}

struct Checker<'a> {
    system: &'a TypeSystem<'a>,
}

impl Checker<'_> {
    fn input_values(
        &self,
        source: &Arc<Source>,
        values: &[InputValueDefinition],
        problems: &mut Problems,
    ) {
        for value in values {
            let is_input = |kind| {
                matches!(
                    kind,
                    TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject
                )
            };
            problems.extend(self.unknown(source, value.ty.inner_name(), is_input));
        }
    }

    /// `fits` picks the kinds that could stand there.
    fn unknown(
        &self,
        source: &Arc<Source>,
        name: &Name,
        fits: impl Fn(TypeKind) -> bool,
    ) -> Option<Diagnostic> {
        let system = self.system;
        if system.types.contains_key(name.text.as_str()) || system.links.bring(&name.text) {
            return None;
        }
        let message = format!("the schema has no type `{}`", name.text);
        let label = "there is no such type";
        let problem = Diagnostic::error(Code::UnknownType, message, source, name.span, label);
        let candidates = system.types.values().filter(|named| fits(named.kind));
        if let Some(help) = system.links.not_imported(&name.text) {
            return Some(problem.help(help));
        }
        let candidates = candidates
            .map(|named| named.name)
            .filter(|known| !known.starts_with("__"));
        let importable = system.links.importable();
        let linked = system.links.names().chain(importable).filter(|known| {
            let is_type = |first: char| first.is_ascii_uppercase();
            known.starts_with(is_type) && fits(TypeKind::Scalar)
        });
        let help = system.did_you_mean(&name.text, candidates.chain(linked));
        Some(problem.help(
            help.unwrap_or_else(|| {
                format!("define `{}`, or add the file that defines it", name.text)
            }),
        ))
    }
}
