//! Fields, arguments and input fields wherever they stand, with the name a reader knows them by.

use std::fmt;
use std::sync::Arc;

use super::type_system::TypeSystem;
use crate::document::ast::{Directive, FieldDefinition, InputValueDefinition};
use crate::source::Source;

/// A field of an object or interface.
pub(super) struct Field<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) ty: &'a str,
    pub(super) definition: &'a FieldDefinition,
}

/// An argument of a field or directive, or a field of an input object.
pub(super) struct InputValue<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) owner: Owner<'a>,
    pub(super) definition: &'a InputValueDefinition,
}

/// What an input value belongs to.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Field { ty: &'a str, field: &'a str },
    InputObject(&'a str),
    Directive(&'a str),
}

impl<'a> TypeSystem<'a> {
    /// Every field of the schema's own objects and interfaces.
    pub(super) fn fields(&self) -> impl Iterator<Item = Field<'a>> {
        self.own_types()
            .flat_map(|named| &named.parts)
            .flat_map(|part| {
                let fields = part.definition.fields.iter();
                fields.map(|definition| Field {
                    source: part.source,
                    ty: &part.definition.name.text,
                    definition,
                })
            })
    }

    /// Every argument and input field of the schema's own definitions.
    pub(super) fn input_values(&self) -> impl Iterator<Item = InputValue<'a>> {
        let arguments = self.fields().flat_map(|field| {
            let owner = Owner::Field {
                ty: field.ty,
                field: &field.definition.name.text,
            };
            values(field.source, owner, &field.definition.arguments)
        });
        let parts = self.own_types().flat_map(|named| &named.parts);
        let input_fields = parts.flat_map(|part| {
            let owner = Owner::InputObject(&part.definition.name.text);
            values(part.source, owner, &part.definition.input_fields)
        });
        let of_directives = self.own_directives().flat_map(|directive| {
            let owner = Owner::Directive(&directive.node.name.text);
            values(directive.source, owner, &directive.node.arguments)
        });
        arguments.chain(input_fields).chain(of_directives)
    }
}

fn values<'a>(
    source: &'a Arc<Source>,
    owner: Owner<'a>,
    definitions: &'a [InputValueDefinition],
) -> impl Iterator<Item = InputValue<'a>> {
    definitions.iter().map(move |definition| InputValue {
        source,
        owner,
        definition,
    })
}

impl InputValue<'_> {
    /// "the argument" or "the input field".
    pub(super) fn what(&self) -> &'static str {
        match self.owner {
            Owner::InputObject(_) => "the input field",
            Owner::Field { .. } | Owner::Directive(_) => "the argument",
        }
    }
}

/// The schema coordinate: `Card.balance`.
impl fmt::Display for Field<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.ty, self.definition.name.text)
    }
}

/// The schema coordinate: `Query.card(number:)`, `Filter.text`, `@cached(seconds:)`.
impl fmt::Display for InputValue<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.definition.name.text;
        match self.owner {
            Owner::Field { ty, field } => write!(formatter, "{ty}.{field}({name}:)"),
            Owner::InputObject(ty) => write!(formatter, "{ty}.{name}"),
            Owner::Directive(directive) => write!(formatter, "@{directive}({name}:)"),
        }
    }
}

/// A list of names in a message ends here; the schema has the rest.
pub(super) const SHOWN: usize = 8;

/// `number: String!, limit: Int`, and how many more there are; `None` of none.
pub(super) fn signature<'a>(
    values: impl Iterator<Item = &'a InputValueDefinition>,
) -> Option<String> {
    let mut shown: Vec<String> = Vec::new();
    let mut more = 0;
    for value in values {
        if shown.len() < SHOWN {
            shown.push(format!("{}: {}", value.name.text, value.ty));
        } else {
            more += 1;
        }
    }
    match (shown.is_empty(), more) {
        (true, _) => None,
        (false, 0) => Some(shown.join(", ")),
        (false, more) => Some(format!("{}, … ({more} more)", shown.join(", "))),
    }
}

/// Whether the directive `name` stands among `directives`.
pub(super) fn carries(directives: &[Directive], name: &str) -> bool {
    directives
        .iter()
        .any(|directive| directive.name.text == name)
}
