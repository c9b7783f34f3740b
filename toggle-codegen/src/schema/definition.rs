//! A parsed definition with what was wrong in it, and how its parts come together.

use std::collections::BTreeMap;

use super::{Location, TypeDefinition, TypeKind};
use crate::diagnostic::{Code, Diagnostic};

/// What became of a definition when it was parsed.
#[derive(Debug)]
pub(super) struct Parsed<T> {
    /// `None` where it cannot be used at all.
    pub(super) definition: Option<T>,
    pub(super) problems: Vec<Diagnostic>,
}

impl TypeDefinition {
    /// Takes over what an extension of the same kind adds.
    pub(super) fn extend(&mut self, extension: Self) {
        self.interfaces.extend(extension.interfaces);
        self.fields.extend(extension.fields);
        self.input_fields.extend(extension.input_fields);
        self.values.extend(extension.values);
        self.members.extend(extension.members);
        self.one_of |= extension.one_of;
    }

    /// Notes where each field stands; of two with one name the first stays, and the second is a
    /// problem.
    pub(super) fn index_members(&mut self) -> Vec<Diagnostic> {
        let mut index = BTreeMap::new();
        let problems = {
            let fields = self
                .fields
                .iter()
                .map(|field| (&field.name, &field.location));
            let inputs = self
                .input_fields
                .iter()
                .map(|field| (&field.name, &field.location));
            let values = self
                .values
                .iter()
                .map(|value| (&value.name, &value.location));
            let members: Vec<(&String, &Location)> = fields.chain(inputs).chain(values).collect();
            let mut problems = Vec::new();
            for (position, (name, location)) in members.iter().enumerate() {
                let first = *index.entry((*name).clone()).or_insert(position);
                if let Some((_, known)) = members.get(first).filter(|_| first < position) {
                    problems.push(defined_twice(self, name, known, location));
                }
            }
            problems
        };
        self.index = index;
        problems
    }
}

fn defined_twice(
    owner: &TypeDefinition,
    name: &str,
    first: &Location,
    second: &Location,
) -> Diagnostic {
    let code = match owner.kind {
        TypeKind::Enum => Code::DuplicateEnumValue,
        _ => Code::DuplicateField,
    };
    let owner = &owner.name;
    Diagnostic::error(
        code,
        format!("`{owner}.{name}` is defined twice in the schema, and a name stands for one"),
        &second.source,
        second.span,
        "defined again",
    )
    .related(&first.source, first.span, "first defined here")
}
