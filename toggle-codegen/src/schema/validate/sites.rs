//! Every place where directives stand in a schema.

use std::sync::Arc;

use super::type_system::TypeSystem;
use crate::document::ast::{Directive, InputValueDefinition, TypeDefinition, TypeKind};
use crate::source::Source;

/// The directives at one place.
pub(super) struct Site<'a> {
    pub(super) source: &'a Arc<Source>,
    /// As in SDL: `OBJECT`, `FIELD_DEFINITION`, ….
    pub(super) location: &'static str,
    pub(super) whole: Whole<'a>,
    pub(super) directives: &'a [Directive],
}

/// Sites that count as one: a definition and its extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whole<'a> {
    Schema,
    Type(&'a str),
    /// A member, which stands alone.
    Member,
}

impl<'a> TypeSystem<'a> {
    /// Every place of the schema's own definitions where directives may stand.
    pub(super) fn sites(&self) -> Vec<Site<'a>> {
        let mut sites = Vec::new();
        for part in &self.schema_parts {
            sites.push(Site {
                source: part.source,
                location: "SCHEMA",
                whole: Whole::Schema,
                directives: &part.definition.directives,
            });
        }
        for part in &self.type_parts {
            of_type(part.source, part.definition, &mut sites);
        }
        for directive in self.own_directives() {
            let location = "ARGUMENT_DEFINITION";
            of_values(
                directive.source,
                location,
                &directive.node.arguments,
                &mut sites,
            );
        }
        sites.retain(|site| !site.directives.is_empty());
        sites
    }
}

fn of_type<'a>(source: &'a Arc<Source>, definition: &'a TypeDefinition, sites: &mut Vec<Site<'a>>) {
    sites.push(Site {
        source,
        location: location_of(definition.kind),
        whole: Whole::Type(&definition.name.text),
        directives: &definition.directives,
    });
    let member = |location, directives| Site {
        source,
        location,
        whole: Whole::Member,
        directives,
    };
    for field in &definition.fields {
        sites.push(member("FIELD_DEFINITION", &field.directives));
        of_values(source, "ARGUMENT_DEFINITION", &field.arguments, sites);
    }
    of_values(
        source,
        "INPUT_FIELD_DEFINITION",
        &definition.input_fields,
        sites,
    );
    for value in &definition.values {
        sites.push(member("ENUM_VALUE", &value.directives));
    }
}

fn of_values<'a>(
    source: &'a Arc<Source>,
    location: &'static str,
    values: &'a [InputValueDefinition],
    sites: &mut Vec<Site<'a>>,
) {
    sites.extend(values.iter().map(|value| Site {
        source,
        location,
        whole: Whole::Member,
        directives: &value.directives,
    }));
}

fn location_of(kind: TypeKind) -> &'static str {
    match kind {
        TypeKind::Scalar => "SCALAR",
        TypeKind::Object => "OBJECT",
        TypeKind::Interface => "INTERFACE",
        TypeKind::Union => "UNION",
        TypeKind::Enum => "ENUM",
        TypeKind::InputObject => "INPUT_OBJECT",
    }
}
