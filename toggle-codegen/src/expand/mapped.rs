//! Whether what a mapping of scalars names is there.

use crate::diagnostic::{nearest, question};
use crate::schema::Schema;

/// Why the schema has nothing called `wanted` (`Date`, `Card.balance` or `Query.free(day:)`) that
/// could be mapped; `purpose` ends the sentence.
pub(super) fn unmappable(schema: &Schema, wanted: &str, purpose: &str) -> Option<String> {
    let or_near = |found: &str, name: &str, near: &[&str]| {
        Some(match question(name, near) {
            None => format!("{found} {purpose}"),
            Some(question) => format!("{found} {purpose}; {question}"),
        })
    };
    let (type_name, field) = wanted
        .split_once('.')
        .map_or((wanted, None), |(ty, field)| (ty, Some(field)));
    let Some(definition) = schema.type_named(type_name) else {
        let near = nearest(type_name, schema.type_names());
        let found = format!("the schema has no type `{type_name}`");
        return or_near(&found, type_name, &near);
    };
    let leaf = match field {
        None => type_name,
        Some(place) => {
            let (field, argument) = match place.split_once('(') {
                Some((field, rest)) => (field, Some(rest.trim_end_matches([':', ')']))),
                None => (place, None),
            };
            let output = definition.field(field);
            if let (Some(output), Some(argument)) = (output, argument) {
                let Some(found) = output.argument(argument) else {
                    let arguments = output.arguments.iter();
                    let near = nearest(argument, arguments.map(|known| known.name.as_str()));
                    let found = format!("`{type_name}.{field}` has no argument `{argument}`");
                    return or_near(&found, argument, &near);
                };
                return not_a_leaf(schema, wanted, found.ty.inner_name());
            }
            let output = output.map(|field| &field.ty);
            let input = definition.input_field(field).map(|field| &field.ty);
            let Some(ty) = output.or(input) else {
                let fields = definition.fields.iter().map(|field| field.name.as_str());
                let inputs = definition
                    .input_fields
                    .iter()
                    .map(|field| field.name.as_str());
                let near = nearest(field, fields.chain(inputs));
                let found = format!("`{type_name}` has no field `{field}`");
                return or_near(&found, field, &near);
            };
            ty.inner_name()
        }
    };
    not_a_leaf(schema, wanted, leaf)
}

/// Why `wanted`, which is of the type `type_name`, cannot be mapped.
fn not_a_leaf(schema: &Schema, wanted: &str, type_name: &str) -> Option<String> {
    let found = schema.type_named(type_name).filter(|ty| !ty.is_leaf())?;
    Some(format!(
        "`{wanted}` is {}: only scalars and enums can be mapped to a Rust type",
        found.kind.described()
    ))
}
