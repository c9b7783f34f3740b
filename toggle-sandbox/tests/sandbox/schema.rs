//! The engine's schema is the described one: same types, fields, arguments and nullability.

use graphql_parser::schema::{
    Definition, Document, Field, InputValue, TypeDefinition, parse_schema,
};

/// One line for each field, argument and input field, such as `Query.Cards(id: Int): CardPagination`, sorted.
fn coordinates(sdl: &str) -> Vec<String> {
    let document: Document<'_, String> = parse_schema(sdl).expect("valid SDL");
    let mut lines = Vec::new();
    for definition in document.definitions {
        match definition {
            Definition::TypeDefinition(TypeDefinition::Object(object)) => {
                lines.extend(object.fields.iter().map(|it| field(&object.name, it)));
            }
            Definition::TypeDefinition(TypeDefinition::InputObject(object)) => {
                let inputs = object.fields.iter();
                lines.extend(inputs.map(|it| format!("input {}.{}", object.name, input(it))));
            }
            Definition::TypeDefinition(other) => lines.push(format!("{other}")),
            Definition::SchemaDefinition(schema) => {
                let names = (schema.query, schema.mutation, schema.subscription);
                let usual = (Some("Query".to_owned()), Some("Mutation".to_owned()), None);
                assert_eq!(names, usual);
            }
            Definition::DirectiveDefinition(_) => {}
            Definition::TypeExtension(extension) => panic!("unexpected {extension}"),
        }
    }
    lines.sort();
    lines
}

fn field(parent: &str, field: &Field<'_, String>) -> String {
    let mut arguments: Vec<_> = field.arguments.iter().map(input).collect();
    arguments.sort();
    format!(
        "{parent}.{}({}): {}",
        field.name,
        arguments.join(", "),
        field.field_type
    )
}

fn input(value: &InputValue<'_, String>) -> String {
    assert!(value.default_value.is_none(), "{}", value.name);
    format!("{}: {}", value.name, value.value_type)
}

#[test]
fn the_sandbox_serves_the_described_schema() {
    let described = coordinates(toggle_schema::SDL);
    let served = coordinates(&toggle_sandbox::sdl());
    let missing: Vec<_> = described.iter().filter(|it| !served.contains(it)).collect();
    let surplus: Vec<_> = served.iter().filter(|it| !described.contains(it)).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "described and not served: {missing:#?}\nserved and not described: {surplus:#?}"
    );
    assert!(described.len() > 80, "too few to be the schema");
}
