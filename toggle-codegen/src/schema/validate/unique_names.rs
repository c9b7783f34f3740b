//! A name stands for one: [types and directives](https://spec.graphql.org/September2025/#sec-Schema)
//! of the schema, fields and enum values of a type, arguments of a field or directive. Extensions
//! count with what they extend.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{InputValueDefinition, Name, TypeKind};
use crate::source::Source;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    types(system, problems);
    for named in system.directives.values() {
        let Some((first, others)) = named.definitions.split_first() else {
            continue;
        };
        for other in others {
            let name = &other.node.name;
            let message = format!("the directive `@{}` is defined twice", name.text);
            let twice = Twice(Code::DuplicateDirective, message);
            let first = (first.source, &first.node.name);
            problems.push(
                twice
                    .told(other.source, name, first)
                    .help("drop one of the two"),
            );
        }
        arguments(first.source, &first.node.arguments, problems, |argument| {
            format!("the argument `@{}({argument}:)`", first.node.name.text)
        });
    }
    members(system, problems);
}

fn types(system: &TypeSystem<'_>, problems: &mut Problems) {
    let mut known = BTreeMap::new();
    for part in system.type_parts.iter().filter(|part| !part.extension) {
        let name = &part.definition.name;
        let first = *known
            .entry(name.text.as_str())
            .or_insert((part.source, name));
        if std::ptr::eq(first.1, name) {
            continue;
        }
        let message = format!("the type `{}` is defined twice", name.text);
        let twice = Twice(Code::DuplicateType, message);
        problems.push(
            twice
                .told(part.source, name, first)
                .help("write `extend` to add to the first, or drop one of them"),
        );
    }
}

/// The members of each type, its extensions' too.
fn members(system: &TypeSystem<'_>, problems: &mut Problems) {
    let mut known = BTreeMap::new();
    // A second definition, or an extension of another kind, is a problem as a whole.
    for part in system.own_types().flat_map(|named| &named.parts) {
        let definition = part.definition;
        let ty = definition.name.text.as_str();
        let fields = definition.fields.iter().map(|field| &field.name);
        let input_fields = definition.input_fields.iter().map(|field| &field.name);
        let values = definition.values.iter().map(|value| &value.name);
        for name in fields.chain(input_fields).chain(values) {
            let key = (ty, name.text.as_str());
            let first = *known.entry(key).or_insert((part.source, name));
            if std::ptr::eq(first.1, name) {
                continue;
            }
            let (code, what) = match definition.kind {
                TypeKind::Enum => (Code::DuplicateEnumValue, "the enum value"),
                TypeKind::InputObject => (Code::DuplicateField, "the input field"),
                _ => (Code::DuplicateField, "the field"),
            };
            let twice = Twice(
                code,
                format!("{what} `{ty}.{}` is defined twice", name.text),
            );
            problems.push(
                twice
                    .told(part.source, name, first)
                    .help("drop one of the two"),
            );
        }
        for field in &definition.fields {
            arguments(part.source, &field.arguments, problems, |argument| {
                format!("the argument `{ty}.{}({argument}:)`", field.name.text)
            });
        }
    }
}

fn arguments(
    source: &Arc<Source>,
    arguments: &[InputValueDefinition],
    problems: &mut Problems,
    described: impl Fn(&str) -> String,
) {
    let mut known = BTreeMap::new();
    for argument in arguments {
        let name = &argument.name;
        let first: &Name = known.entry(name.text.as_str()).or_insert(name);
        if !std::ptr::eq(first, name) {
            let message = format!("{} is defined twice", described(&name.text));
            let twice = Twice(Code::DuplicateArgumentDefinition, message);
            let problem = twice.told(source, name, (source, first));
            problems.push(problem.help("drop one of the two, or give it another name"));
        }
    }
}

/// A second definition: its code and message.
struct Twice(Code, String);

impl Twice {
    fn told(self, source: &Arc<Source>, name: &Name, first: (&Arc<Source>, &Name)) -> Diagnostic {
        let Self(code, message) = self;
        let message = format!("{message}: expected one definition");
        Diagnostic::error(code, message, source, name.span, "defined again").related(
            first.0,
            first.1.span,
            "first defined here",
        )
    }
}
