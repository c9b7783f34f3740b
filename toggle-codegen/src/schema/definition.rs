//! A parsed definition with what was wrong in it, and how its parts come together.

use std::collections::BTreeMap;

use super::{InputValueDefinition, Location, TypeDefinition, TypeKind};
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

    /// Notes where each field stands. Of two with one name the first stays, and the second is a
    /// problem: a warning where both say the same, since the type can be used all the same.
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
                    let problem = defined_twice(self, name, known, location);
                    problems.push(if self.are_same(first, position) {
                        problem.warning()
                    } else {
                        problem
                    });
                }
            }
            problems
        };
        self.index = index;
        problems
    }

    /// Whether two members of one name mean the same to whoever asks for them.
    fn are_same(&self, first: usize, second: usize) -> bool {
        match self.kind {
            TypeKind::Object | TypeKind::Interface => {
                match (self.fields.get(first), self.fields.get(second)) {
                    (Some(first), Some(second)) => {
                        first.ty == second.ty
                            && first.arguments.len() == second.arguments.len()
                            && first.arguments.iter().all(|argument| {
                                second
                                    .argument(&argument.name)
                                    .is_some_and(|other| is_same_input(argument, other))
                            })
                    }
                    _ => false,
                }
            }
            TypeKind::InputObject => {
                match (self.input_fields.get(first), self.input_fields.get(second)) {
                    (Some(first), Some(second)) => is_same_input(first, second),
                    _ => false,
                }
            }
            TypeKind::Enum => true,
            TypeKind::Scalar | TypeKind::Union => false,
        }
    }
}

fn is_same_input(first: &InputValueDefinition, second: &InputValueDefinition) -> bool {
    first.ty == second.ty && first.has_default == second.has_default
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
