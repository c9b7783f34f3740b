//! [3.10.1 OneOf Input Objects](https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects):
//! their fields may be null and have no default, and no extension makes an input object one.

use super::Problems;
use super::members::carries;
use super::type_system::{NamedType, TypePart, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{InputValueDefinition, TypeKind};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let inputs = system
        .own_types()
        .filter(|named| named.kind == TypeKind::InputObject);
    for named in inputs {
        let is_one_of = named.carries("oneOf");
        for part in &named.parts {
            if part.extension && carries(&part.definition.directives, "oneOf") {
                problems.extend(extended(part, named, is_one_of));
            }
            if is_one_of {
                let fields = part.definition.input_fields.iter();
                problems.extend(fields.filter_map(|field| wrong_field(part, field)));
            }
        }
    }
}

/// Where the definition has `@oneOf` too, it is the repetition that is told.
fn extended(part: &TypePart<'_>, named: &NamedType<'_>, is_one_of: bool) -> Option<Diagnostic> {
    let mut directives = part.definition.directives.iter();
    let directive = directives.find(|directive| directive.name.text == "oneOf")?;
    if is_one_of {
        return None;
    }
    let message = format!(
        "an extension makes `{}` a `@oneOf` input object: expected its definition to say so",
        named.name
    );
    let label = "not in an extension";
    let problem = part
        .placed()
        .error(Code::OneOfExtension, message, directive.name.span, label);
    Some(
        named
            .defined_at(problem)
            .help("write `@oneOf` behind the name in the definition"),
    )
}

fn wrong_field(part: &TypePart<'_>, field: &InputValueDefinition) -> Option<Diagnostic> {
    let (found, expected, span) = match &field.default_value {
        _ if field.ty.is_non_null() => ("is non-null", "a type that may be null", field.ty.span()),
        Some(value) => ("has a default", "none", value.span),
        None => return None,
    };
    let (ty, name) = (&part.definition.name.text, &field.name.text);
    let message =
        format!("the field `{ty}.{name}` of a `@oneOf` input object {found}: expected {expected}");
    let label = format!("expected {expected}");
    let problem = part.placed().error(Code::OneOfField, message, span, label);
    Some(if field.ty.is_non_null() {
        problem.help(format!("write `{}`", field.ty.nullable()))
    } else {
        problem.help("drop the default: only the field that is meant is given")
    })
}
