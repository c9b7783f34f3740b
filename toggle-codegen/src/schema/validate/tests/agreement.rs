//! A schema is read twice over: lazily, one definition at a time and through another parser, and
//! whole, by ours. Both must say the same of it.

use std::fmt::Write as _;

use crate::document::ast::{self, Directive, Type, TypeSystemItem, ValueKind};
use crate::document::parse_type_system;
use crate::schema::{InputValueDefinition, Schema, TypeDefinition};
use crate::source::Source;

/// Every construct of the grammar, the odd ones first.
const CONSTRUCTS: &str = r#"
"""schema's""" schema @link(url: "u") { query: Query, mutation: M }
extend schema @b
"the \b \u{1f381} text" type Query implements & Node & type @b(x: {y: [1e0, $]}) {
  "id's" id: ID!
  """
  no-break space here
    indented
  """
  search(
    "the text" text: String = "a \" # } )" @deprecated(reason: "no \t more")
    limit: [Int!]! = [1, -2] @b @b, after: Filter = {a: {b: [LOW]}}, none: Int = null
    big: Float = 123456789012345678901234567890.5e-3
  ): [[Result!]!] @deprecated
  type: type
  query(query: Query2): extend
  fragment: String @deprecated(reason: """block
    reason""")
}
input Query2 { input: Int on: Boolean = false }
interface Node { id: ID! }
interface type implements Node @b { id: ID! }
extend interface type { extra(of: Int! = 3): Int }
extend type Query implements Other & More @b { more: Int @deprecated(reason: "r") }
interface Other interface More @b
type M { do: Int } type Empty
union Result @b = | Query | M
union result = M extend union Result = extend
type extend { union: Int }
enum Level { "low" LOW @deprecated MID @b(x: true) enum on }
extend enum Level { HIGH @deprecated(reason: "high") }
input Filter @oneOf { a: [[Filter!]] = null "b's" b: Level = LOW @deprecated c: Int! }
extend input Filter @b { d: String! = "x" }
scalar Date @specifiedBy(url: "u") extend scalar Date @b
directive @b("x's" x: Int = 1 @deprecated, y: [Int!]! ) repeatable on | FIELD | OBJECT
directive @c on QUERY
"#;

fn lazily(sdl: &str) -> String {
    let schema = Schema::parse(sdl).unwrap_or_else(|problems| panic!("{problems}"));
    let mut text = String::new();
    for name in schema.type_names() {
        let definition = schema.type_named(name).unwrap();
        if definition.location.source.name() != "built-in" {
            write_type(&mut text, definition);
        }
    }
    for name in schema.directive_names() {
        let definition = schema.directive(name).unwrap();
        if definition.location.source.name() != "built-in" {
            let locations = definition.locations.join("|");
            let repeatable = definition.repeatable;
            writeln!(text, "@{name} {repeatable} {locations}").unwrap();
            write_inputs(&mut text, &definition.arguments);
        }
    }
    let problems: Vec<String> = schema.problems().iter().map(super::shown).collect();
    assert_eq!(problems, [""; 0], "{sdl}");
    text
}

fn write_type(text: &mut String, definition: &TypeDefinition) {
    let (name, kind) = (&definition.name, definition.kind);
    let interfaces = definition.interfaces.join("&");
    let members = definition.members.join("|");
    let description = &definition.description;
    let one_of = definition.one_of;
    writeln!(
        text,
        "{name} {kind:?} {description:?} [{interfaces}] [{members}] {one_of}"
    )
    .unwrap();
    for field in &definition.fields {
        let (name, ty, deprecated) = (&field.name, &field.ty, &field.deprecated);
        writeln!(text, " {name}: {ty} {deprecated:?} {:?}", field.description).unwrap();
        write_inputs(text, &field.arguments);
    }
    write_inputs(text, &definition.input_fields);
    for value in &definition.values {
        let (name, deprecated) = (&value.name, &value.deprecated);
        writeln!(text, " {name} {deprecated:?} {:?}", value.description).unwrap();
    }
}

fn write_inputs(text: &mut String, inputs: &[InputValueDefinition]) {
    for input in inputs {
        let (name, ty, default) = (&input.name, &input.ty, input.has_default);
        let (deprecated, description) = (&input.deprecated, &input.description);
        writeln!(
            text,
            "  {name}: {ty} {default} {deprecated:?} {description:?}"
        )
        .unwrap();
    }
}

fn whole(sdl: &str) -> String {
    let definitions = parse_type_system(&Source::new("schema", sdl)).unwrap();
    let mut types: Vec<(String, Vec<&ast::TypeDefinition>, Option<String>)> = Vec::new();
    let mut directives = Vec::new();
    let ordered = [false, true].map(|extension| {
        definitions
            .iter()
            .filter(move |definition| definition.extension == extension)
    });
    for definition in ordered.into_iter().flatten() {
        match &definition.item {
            TypeSystemItem::Schema(_) => {}
            TypeSystemItem::Directive(directive) => directives.push(directive),
            TypeSystemItem::Type(ty) => {
                let known = types.iter_mut().find(|(name, ..)| *name == ty.name.text);
                if let Some((_, parts, _)) = known {
                    parts.push(ty);
                } else {
                    let description = definition.description.as_ref();
                    let description = description.map(|text| text.value.clone());
                    types.push((ty.name.text.clone(), vec![ty], description));
                }
            }
        }
    }
    types.sort_by(|left, right| left.0.cmp(&right.0));
    directives.sort_by(|left, right| left.name.text.cmp(&right.name.text));
    let mut text = String::new();
    for (name, parts, description) in &types {
        write_parts(&mut text, name, parts, description.as_ref());
    }
    for directive in directives {
        let (name, repeatable) = (&directive.name.text, directive.repeatable);
        writeln!(
            text,
            "@{name} {repeatable} {}",
            joined(&directive.locations, "|")
        )
        .unwrap();
        write_values(&mut text, &directive.arguments);
    }
    text
}

fn write_parts(
    text: &mut String,
    name: &str,
    parts: &[&ast::TypeDefinition],
    description: Option<&String>,
) {
    let kind = parts[0].kind;
    let all = |of: fn(&ast::TypeDefinition) -> &Vec<ast::Name>| -> Vec<ast::Name> {
        parts.iter().flat_map(|part| of(part).clone()).collect()
    };
    let interfaces = joined(&all(|part| &part.interfaces), "&");
    let members = joined(&all(|part| &part.members), "|");
    let one_of = parts
        .iter()
        .any(|part| applied(&part.directives, "oneOf").is_some());
    writeln!(
        text,
        "{name} {kind:?} {description:?} [{interfaces}] [{members}] {one_of}"
    )
    .unwrap();
    for field in parts.iter().flat_map(|part| &part.fields) {
        let (name, ty) = (&field.name.text, &field.ty);
        let deprecated = deprecated(&field.directives);
        let description = said(field.description.as_ref());
        writeln!(
            text,
            " {name}: {} {deprecated:?} {description:?}",
            spelled(ty)
        )
        .unwrap();
        write_values(text, &field.arguments);
    }
    for part in parts {
        write_values(text, &part.input_fields);
    }
    for value in parts.iter().flat_map(|part| &part.values) {
        let deprecated = deprecated(&value.directives);
        let description = said(value.description.as_ref());
        writeln!(text, " {} {deprecated:?} {description:?}", value.name.text).unwrap();
    }
}

fn write_values(text: &mut String, values: &[ast::InputValueDefinition]) {
    for value in values {
        let (name, ty) = (&value.name.text, spelled(&value.ty));
        let default = value.default_value.is_some();
        let deprecated = deprecated(&value.directives);
        let description = said(value.description.as_ref());
        writeln!(
            text,
            "  {name}: {ty} {default} {deprecated:?} {description:?}"
        )
        .unwrap();
    }
}

fn joined(names: &[ast::Name], separator: &str) -> String {
    let names: Vec<&str> = names.iter().map(|name| name.text.as_str()).collect();
    names.join(separator)
}

fn spelled(ty: &Type) -> String {
    ty.to_string()
}

fn said(description: Option<&ast::StringValue>) -> Option<String> {
    description.map(|text| text.value.clone())
}

fn applied<'a>(directives: &'a [Directive], name: &str) -> Option<&'a Directive> {
    directives
        .iter()
        .find(|directive| directive.name.text == name)
}

fn deprecated(directives: &[Directive]) -> Option<String> {
    let directive = applied(directives, "deprecated")?;
    let mut arguments = directive.arguments.iter();
    let reason = arguments.find(|argument| argument.name.text == "reason");
    Some(match reason.map(|reason| &reason.value.kind) {
        Some(ValueKind::String(text)) => text.clone(),
        _ => "No longer supported".to_owned(),
    })
}

fn agrees(sdl: &str) {
    let (lazily, whole) = (lazily(sdl), whole(sdl));
    assert!(whole.lines().count() > 1, "{whole}");
    assert_eq!(lazily, whole);
}

#[test]
fn both_readings_say_the_same() {
    agrees(&CONSTRUCTS.replace(", $]", "]"));
    agrees(toggle_schema::SDL);
}

/// The guard is worth what it notices.
#[test]
fn a_difference_would_be_noticed() {
    let sdl = CONSTRUCTS.replace(", $]", "]");
    let reference = whole(&sdl);
    for (from, to) in [
        ("id: ID!", "id: ID"),
        ("c: Int!", "c: Int! = 1"),
        ("= M extend", "= Query extend"),
        ("\"no \\t more\"", "\"more\""),
        ("LOW @deprecated", "LOW"),
        ("FIELD | OBJECT", "FIELD"),
        ("\"b's\"", ""),
        ("input Filter @oneOf", "input Filter"),
    ] {
        let other = sdl.replacen(from, to, 1);
        assert_ne!(other, sdl, "{from}");
        assert_ne!(lazily(&other), reference, "{from}");
    }
}
