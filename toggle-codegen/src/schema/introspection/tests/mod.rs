//! One schema in two forms, and JSON that is none.

mod refusals;
mod written;

use std::fmt::Write as _;

use crate::check::check;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, OperationKind};
use crate::schema::{InputValueDefinition, Schema};
use crate::source::Source;

const SDL: &str = include_str!("../../../../tests/schemas/every_construct.graphql");
/// What the reference implementation answers to introspection of that SDL.
const JSON: &str = include_str!("../../../../tests/schemas/every_construct.json");

/// Everything that introspection tells, the types of introspection itself apart.
fn shown(schema: &Schema) -> String {
    let mut text = String::new();
    for kind in [
        OperationKind::Query,
        OperationKind::Mutation,
        OperationKind::Subscription,
    ] {
        let _ = writeln!(text, "{kind:?} {:?}", schema.root_name(kind));
    }
    for name in schema.type_names().filter(|name| !name.starts_with("__")) {
        let ty = schema.type_named(name).expect(name);
        let _ = writeln!(
            text,
            "{name} {:?} {:?} {:?} {:?} {}",
            ty.kind, ty.description, ty.interfaces, ty.members, ty.one_of
        );
        for field in &ty.fields {
            let _ = writeln!(
                text,
                "  {} {} {:?} {:?}",
                field.name, field.ty, field.description, field.deprecated
            );
            inputs(&mut text, &field.arguments);
        }
        inputs(&mut text, &ty.input_fields);
        for value in &ty.values {
            let _ = writeln!(
                text,
                "  {} {:?} {:?}",
                value.name, value.description, value.deprecated
            );
        }
    }
    for name in schema.directive_names() {
        let directive = schema.directive(name).expect(name);
        let _ = writeln!(
            text,
            "@{name} {:?} {}",
            directive.locations, directive.repeatable
        );
        inputs(&mut text, &directive.arguments);
    }
    text
}

fn inputs(text: &mut String, values: &[InputValueDefinition]) {
    for value in values {
        let _ = writeln!(
            text,
            "    {} {} {:?} {} {:?}",
            value.name, value.ty, value.description, value.has_default, value.deprecated
        );
    }
}

#[test]
fn one_model_from_both_forms() {
    let from_sdl = Schema::parse(SDL).expect("SDL");
    let from_json = Schema::parse(JSON).expect("JSON");
    assert_eq!(shown(&from_json), shown(&from_sdl));
    assert!(from_json.problems().is_empty());
    let bare: String = JSON.trim().replacen("{\n \"data\": ", "", 1);
    let bare = bare.strip_suffix('}').expect("the outer brace");
    let from_bare = Schema::parse(&format!("\u{feff} {bare}")).expect("without `data`");
    assert_eq!(shown(&from_bare), shown(&from_sdl));
}

#[test]
fn documents_are_judged_alike() {
    let documents = [
        "{ thing(id: 1) { id } cards(filter: { above: { pence: 1 } }) { data { state } } }",
        "{ thing { id } cards(filter: { abve: 1 }) { dta } search(words: [1]) { __typename } }",
        "mutation { pay(by: { card: 1, voucher: \"a\" }) redeem(input: { card: 1 }) { id } }",
        "subscription { rung { ... on Card { balance } ... on Cards { total } } }",
        "query ($f: Filter, $d: Day) @remember @remember(seconds: 2) { cards(filter: $f, since: $d) { total @quiet } }",
        "{ old older empty __schema { types { name } } __type(name: \"Card\") { kind } }",
    ];
    let schemas = [SDL, JSON].map(|text| Schema::parse(text).expect("a schema"));
    let mut refused = 0;
    for document in documents {
        let document = Document::parse("a.graphql", document).expect(document);
        let judged = schemas
            .each_ref()
            .map(|schema| match check(schema, &document) {
                Ok(checked) => checked.warnings().iter().map(told).collect(),
                Err(errors) => {
                    refused += 1;
                    errors.iter().map(told).collect::<Vec<_>>()
                }
            });
        assert_eq!(judged[0], judged[1]);
    }
    assert_eq!(refused, 8, "four of the documents, by both schemas");
}

fn told(diagnostic: &Diagnostic) -> (String, Option<String>) {
    let help = diagnostic.help_text().map(str::to_owned);
    (diagnostic.message().to_owned(), help)
}

#[test]
fn a_place_in_the_schema_is_a_line_of_sdl() {
    let schema = Schema::from_sources(vec![Source::new("schema.json", JSON)]).expect("a schema");
    let document = Document::parse("a.graphql", "{ cards { dta { id } } }").expect("a document");
    let errors = check(&schema, &document).expect_err("no such field");
    let places: Vec<_> = errors
        .iter()
        .flat_map(Diagnostic::related_places)
        .map(|label| (label.source.name(), label.source.slice(label.span)))
        .collect();
    assert_eq!(places, [("schema.json, as SDL", "Cards")]);
}

#[test]
fn an_extension_in_sdl_adds_to_a_schema_in_json() {
    let extension = "extend type Card { pin: String @sensitive } extend schema @link(url: \"u\")";
    let schema = Schema::from_sources(vec![
        Source::new("more.graphql", extension),
        Source::new("schema.json", JSON),
    ]);
    let schema = schema.expect("a schema");
    let card = schema.type_named("Card").expect("Card");
    assert!(card.field("pin").is_some() && card.field("balance").is_some());
}
