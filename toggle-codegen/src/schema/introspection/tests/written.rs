//! What the SDL looks like, and what servers of other times answer.

use super::super::as_sdl;
use super::super::constant::constant;
use super::super::text::{description, quoted};
use crate::schema::Schema;
use crate::source::{Lexer, Source};

fn sdl(json: &str) -> String {
    let (sources, problems) = as_sdl(vec![Source::new("schema.json", json)]);
    assert!(problems.is_empty(), "{problems}");
    sources[0].text().to_owned()
}

#[test]
fn as_a_person_would_write_it() {
    let json = r#"{"__schema": {
      "queryType": {"name": "Query"},
      "types": [
        {"kind": "OBJECT", "name": "Query", "description": "The\n  way in.\n\nIndeed.", "interfaces": [], "fields": [
          {"name": "a", "description": null, "args": [
            {"name": "b", "description": "Which.", "type": {"kind": "SCALAR", "name": "Int"}, "defaultValue": "1 # one"}
          ], "type": {"kind": "NON_NULL", "ofType": {"kind": "LIST", "ofType": {"kind": "SCALAR", "name": "Int"}}},
          "isDeprecated": true, "deprecationReason": "say \"c\""}]},
        {"kind": "SCALAR", "name": "Int"}
      ]}}"#;
    let expected = "\
schema {
  query: Query
}

\"\"\"
The
  way in.

Indeed.
\"\"\"
type Query {
  a(
    \"Which.\"
    b: Int = 1
  ): [Int]! @deprecated(reason: \"say \\\"c\\\"\")
}
";
    assert_eq!(sdl(json), expected);
}

/// The keys that came later may be missing or null: `isRepeatable`, `specifiedByURL`, `isOneOf`,
/// `isDeprecated` of inputs, `interfaces` of interfaces, the description of the schema.
#[test]
fn answers_of_older_servers() {
    let json = r#"{"data": {"__schema": {
      "queryType": {"name": "Q"}, "mutationType": null,
      "directives": [
        {"name": "old", "locations": ["FIELD", "A_LATER_PLACE"], "args": []},
        {"name": "later", "locations": ["A_LATER_PLACE"], "args": []},
        {"name": "deprecated", "locations": ["ENUM_VALUE"], "args": []}],
      "types": [
        {"kind": "OBJECT", "name": "Q", "interfaces": [{"name": "I"}], "fields": [
          {"name": "a", "args": [], "type": {"kind": "ENUM", "name": "E"}, "isDeprecated": false, "deprecationReason": "kept"}]},
        {"kind": "INTERFACE", "name": "I", "interfaces": null, "fields": [], "possibleTypes": [{"name": "Q"}]},
        {"kind": "INTERFACE", "name": "J", "fields": [
          {"name": "b", "args": [], "type": {"kind": "SCALAR", "name": "ID"}, "deprecationReason": "alone"}]},
        {"kind": "ENUM", "name": "E", "enumValues": [{"name": "A"}]},
        {"kind": "INPUT_OBJECT", "name": "In", "inputFields": [{"name": "a", "type": {"kind": "SCALAR", "name": "ID"}}]},
        {"kind": "SCALAR", "name": "S", "specifiedByUrl": "u"},
        {"kind": "OBJECT", "name": "__Type", "fields": "not looked at"}
      ]}}, "errors": [], "extensions": {"cost": 1}}"#;
    let expected = "\
schema {
  query: Q
}

directive @old on FIELD

type Q implements I {
  a: E
}

interface I

interface J {
  b: ID @deprecated(reason: \"alone\")
}

enum E {
  A
}

input In {
  a: ID
}

scalar S @specifiedBy(url: \"u\")
";
    assert_eq!(sdl(json), expected);
}

#[test]
fn text_says_the_same_as_a_literal() {
    let texts = [
        "",
        " ",
        "one",
        "\"quoted\" \\ \\u0041",
        "\"",
        "\\",
        "a\nb",
        "a\n  b\n\nc",
        "  a\n b",
        "a\n \nb",
        "\na",
        "a\n",
        "a\r\nb",
        "a\n\"\"\"\n} type B { c: Int }",
        "a\n\\\"\"\"",
        "a\nb\"",
        "a\nb\\",
        "\u{0}\u{7f}\u{85}\u{2028}\u{feff}é🎁",
        "a\t\n\tb",
    ];
    for text in texts {
        let mut literal = String::new();
        for indent in ["", "    "] {
            literal.clear();
            description(&mut literal, indent, text);
            assert_eq!(value(&literal), text, "{literal}");
        }
        assert_eq!(value(&quoted(text)), text);
    }
}

/// What the only token of `literal` says.
fn value(literal: &str) -> String {
    let mut lexer = Lexer::new(literal);
    let token = lexer.next();
    let value = lexer.string_value(token).expect("a string");
    assert_eq!(lexer.next().kind, crate::source::TokenKind::End);
    value
}

#[test]
fn a_default_is_one_value_and_nothing_more() {
    let kept = |text: &str| constant(text).expect(text);
    assert_eq!(kept("-1.5e3"), "-1.5e3");
    assert_eq!(kept("[1, ENUM,null]\n# } type A"), "[ 1 ENUM null ]");
    assert_eq!(
        kept("{a:{b:[\"x # }\"]},}"),
        "{ a : { b : [ \"x # }\" ] } }"
    );
    for refused in [
        "",
        "  # only a comment",
        "1 2",
        "1) type A { a: Int }",
        "1 @deprecated",
        "$variable",
        "[$variable]",
        "{\"a\": 1}",
        "{a 1}",
        "{a:}",
        "[1",
        "\"open",
        "\"\\q\"",
        "]",
        "01",
        "é",
    ] {
        assert!(constant(refused).is_err(), "{refused}");
    }
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(constant(&nested(60)).is_ok());
    assert!(constant(&nested(100_000)).is_err());
}

#[test]
fn a_description_never_becomes_a_definition() {
    let nasty = "\\\"\\\"\\\"\\n}\\ntype Injected { a: Int }\\n\\\"\\\"\\\"";
    let json = format!(
        "{{\"__schema\": {{\"queryType\": {{\"name\": \"Q\"}}, \"types\": [
        {{\"kind\": \"OBJECT\", \"name\": \"Q\", \"description\": \"a\\n{nasty}\", \"interfaces\": [], \"fields\": [
          {{\"name\": \"a\", \"description\": \"{nasty}\", \"args\": [], \"type\": {{\"kind\": \"SCALAR\", \"name\": \"Int\"}},
            \"isDeprecated\": true, \"deprecationReason\": \"{nasty}\"}}]}}]}}}}"
    );
    let schema = Schema::parse(&json).expect("a schema");
    assert!(schema.type_named("Injected").is_none());
    let query = schema.type_named("Q").expect("Q");
    let injected = "\"\"\"\n}\ntype Injected { a: Int }\n\"\"\"";
    assert_eq!(query.description, Some(format!("a\n{injected}")));
    assert_eq!(query.fields[0].deprecated.as_deref(), Some(injected));
}
