//! JSON that is no schema: each mistake at its place, with what was expected there.

use super::JSON;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::Schema;
use crate::source::Source;

fn refused(json: &str) -> Diagnostics {
    let errors = Schema::from_sources(vec![Source::new("schema.json", json)])
        .map(|_| ())
        .expect_err(json);
    for error in &errors {
        assert_eq!(error.code(), Code::SchemaJson);
        assert!(!error.draw().is_empty());
    }
    errors
}

/// The text of the place, and the message.
fn shown(error: &Diagnostic) -> String {
    let label = error.primary().expect("a place");
    format!("{} | {}", label.source.slice(label.span), error.message())
}

fn told(json: &str) -> String {
    refused(json)
        .iter()
        .map(shown)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A schema with `types`, and with one field in it.
fn with_types(types: &str) -> String {
    format!(r#"{{"__schema": {{"queryType": {{"name": "Q"}}, "types": [{types}]}}}}"#)
}

fn with_field(field: &str) -> String {
    let ty = format!(r#"{{"kind": "OBJECT", "name": "Q", "interfaces": [], "fields": [{field}]}}"#);
    with_types(&ty)
}

fn with_type_of_field(ty: &str) -> String {
    with_field(&format!(r#"{{"name": "a", "args": [], "type": {ty}}}"#))
}

#[test]
fn text_that_is_no_json() {
    assert_eq!(
        told(""),
        " | this file is empty: expected the JSON answer to an introspection query"
    );
    assert_eq!(
        told("{\"data\": {\"__schema\": {\"types\": [1, 2"),
        "[ | this `[` is never closed: expected `]`, found the end of the file"
    );
    assert_eq!(
        told("{\"data\": {\"a\": 1"),
        "{ | this `{` is never closed: expected `}`, found the end of the file"
    );
    assert_eq!(
        told("{\"data\": {} } x"),
        "x | this is not JSON: something follows behind its end"
    );
    assert_eq!(
        told("{\"data\": {},}"),
        ", | this is not JSON: a comma before a closing bracket"
    );
    assert_eq!(
        told("{\"data\": \"open"),
        "\"open | this is not JSON: this string has no end"
    );
    let cut = refused("{\"data\": \"open\n");
    let help = cut.iter().find_map(Diagnostic::help_text);
    assert_eq!(
        help,
        Some("the file seems to be cut short: fetch the schema again")
    );
    assert_eq!(
        told("<!DOCTYPE html><p>"),
        "< | this is HTML or XML, expected the JSON answer to an introspection query"
    );
    let deep = format!(
        "{{\"data\": {}1{}}}",
        "[".repeat(90_000),
        "]".repeat(90_000)
    );
    assert!(told(&deep).ends_with("this is not JSON: brackets are nested too deeply"));
}

/// Whatever is cut off or put in anywhere, the answer is a placed one.
#[test]
fn text_cut_short_anywhere_is_told() {
    let small = with_field(
        r#"{"name": "é🎁", "args": [], "type": {"kind": "LIST", "ofType": {"kind": "ENUM", "name": "E"}}}"#,
    );
    for end in (1..small.len()).filter(|end| small.is_char_boundary(*end)) {
        assert_eq!(refused(&small[..end]).len(), 1);
    }
    for end in (1..JSON.len()).step_by(997) {
        assert_eq!(refused(&JSON[..JSON.floor_char_boundary(end)]).len(), 1);
    }
}

#[test]
fn json_that_is_no_introspection() {
    assert_eq!(
        told("{}"),
        "{ | this JSON is no introspection: expected `data` or `__schema`, found an object without keys"
    );
    assert_eq!(
        told(r#"{"openapi": "3.0", "paths": {}}"#),
        "{ | this JSON is no introspection: expected `data` or `__schema`, found `openapi` and others"
    );
    let bare = refused(r#"{"queryType": {"name": "Q"}, "types": []}"#);
    let help = bare.iter().find_map(Diagnostic::help_text);
    assert_eq!(help, Some("write `{ \"__schema\": …}` around it"));
    assert_eq!(
        told("[1]"),
        "[ | the whole: expected an object, found a list"
    );
    assert_eq!(
        told("{\"data\": null}"),
        "null | `data`: expected an object, found null"
    );
    assert_eq!(
        told("{\"data\": {\"__type\": null}}"),
        "{ | `data`: the key `__schema` is missing: expected an object"
    );
    assert_eq!(
        told("{\"__schema\": 3}"),
        "3 | `__schema`: expected an object, found a number"
    );
}

/// What a server wrote cannot break a message in two, nor write to a terminal.
#[test]
fn a_message_is_one_line_whatever_it_quotes() {
    let errors = r#"{"errors": [{"message": "no\nway \u001b[31m"}]}"#;
    let named = with_types(r#"{"kind": "SCALAR", "name": "a\r\nb"}"#);
    let keyed = "{\"o\u{1}\n\": 1}".to_owned();
    for json in [errors.to_owned(), named, keyed] {
        for error in &refused(&json) {
            assert!(!error.message().contains(char::is_control), "{json}");
        }
    }
}

#[test]
fn an_answer_with_errors_is_called_that() {
    assert_eq!(
        told(r#"{"errors": [{"message": "Introspection is disabled"}], "data": null}"#),
        "\"Introspection is disabled\" | this is the answer to an introspection that failed: \
         `Introspection is disabled`, expected a schema"
    );
    assert_eq!(
        told(r#"{"errors": "no"}"#),
        "\"no\" | this is the answer to an introspection that failed, expected a schema"
    );
}

#[test]
fn keys_that_are_missing_or_of_another_kind() {
    assert_eq!(
        told(r#"{"__schema": {"types": []}}"#),
        "{ | `__schema`: the key `queryType` is missing: expected an object"
    );
    assert_eq!(
        told(&with_field(
            r#"{"name": "a", "arg": [], "type": {"kind": "SCALAR", "name": "Int"}}"#
        )),
        "{ | `__schema.types[0].fields[0]` (`Q.a`): the key `args` is missing: expected a list"
    );
    assert_eq!(
        told(&with_field(r#"{"name": "a", "args": null, "type": null}"#)),
        "null | `__schema.types[0].fields[0].args` (`Q.a`): expected a list, found null\n\
         null | `__schema.types[0].fields[0].type` (`Q.a`): expected an object, found null"
    );
    assert_eq!(
        told(&with_types(
            r#"{"kind": "UNION", "name": "U", "possibleTypes": null}, 7"#
        )),
        "null | `__schema.types[0].possibleTypes` (`U`): expected a list, found null\n\
         7 | `__schema.types[1]`: expected an object, found a number"
    );
    assert_eq!(
        told(&with_types(
            r#"{"kind": "SCALAR", "name": "S", "description": 1, "specifiedByURL": false}"#
        )),
        "1 | `__schema.types[0].description` (`S`): expected a string, found a number\n\
         false | `__schema.types[0].specifiedByURL` (`S`): expected a string, found `false`"
    );
    assert_eq!(
        told(&with_types(
            r#"{"kind": "SCALAR", "name": "S", "name": "T"}"#
        )),
        "\"name\" | `__schema.types[0]` (`S`): the key `name` stands here twice"
    );
    let near = refused(&with_types(
        r#"{"kind": "ENUM", "name": "E", "enumvalues": []}"#,
    ));
    let help = near.iter().find_map(Diagnostic::help_text);
    assert_eq!(help, Some("write `enumValues` for `enumvalues`"));
}

#[test]
fn kinds_and_names() {
    assert_eq!(
        told(&with_types(r#"{"kind": "OBJCT", "name": "Q"}"#)),
        "\"OBJCT\" | `__schema.types[0].kind` (`Q`): `OBJCT` is no kind of type here: expected \
         `SCALAR`, `OBJECT`, `INTERFACE`, `UNION`, `ENUM` or `INPUT_OBJECT`"
    );
    for name in ["", "a b", "é", "1a", "A { a: Int } type B"] {
        let json = with_types(&format!(r#"{{"kind": "SCALAR", "name": "{name}"}}"#));
        assert_eq!(
            told(&json),
            format!("\"{name}\" | `__schema.types[0].name`: `{name}` is no GraphQL name")
        );
    }
    assert_eq!(
        told(&with_types(
            r#"{"kind": "ENUM", "name": "E", "enumValues": [{"name": "true"}]}"#
        )),
        "{ | `__schema.types[0].enumValues[0]` (`E.true`): `true` is no name for an enum value"
    );
}

#[test]
fn names_that_stand_for_two_things() {
    assert_eq!(
        told(&with_types(
            r#"{"kind": "SCALAR", "name": "S"}, {"kind": "ENUM", "name": "S", "enumValues": []}"#
        )),
        "\"S\" | `__schema.types[1]` (`S`): `S` is defined twice, and a name stands for one"
    );
    let field = r#"{"name": "a", "args": [], "type": {"kind": "ENUM", "name": "E"}}"#;
    let errors = refused(&with_field(&format!("{field}, {field}")));
    assert_eq!(
        errors.iter().map(shown).collect::<Vec<_>>(),
        [
            "\"a\" | `__schema.types[0].fields[1]` (`Q.a`): `a` is defined twice, and a name stands for one"
        ]
    );
    let related = errors.iter().flat_map(Diagnostic::related_places);
    assert_eq!(related.count(), 1);
}

#[test]
fn types_of_types() {
    assert_eq!(
        told(&with_type_of_field(
            r#"{"kind": "LIST", "name": null, "ofType": null}"#
        )),
        "{ | `__schema.types[0].fields[0].type` (`Q.a`): the type inside this `LIST` is missing: \
         expected it at `ofType`"
    );
    let non_null = |inner: &str| format!(r#"{{"kind": "NON_NULL", "ofType": {inner}}}"#);
    let int = r#"{"kind": "SCALAR", "name": "Int"}"#;
    assert_eq!(
        told(&with_type_of_field(&non_null(&non_null(int)))),
        "{ | `__schema.types[0].fields[0].type.ofType` (`Q.a`): `NON_NULL` stands in a `NON_NULL`"
    );
    let deep = (0..100).fold(int.to_owned(), |inner, _| {
        format!(r#"{{"kind": "LIST", "ofType": {inner}}}"#)
    });
    assert!(
        told(&with_type_of_field(&deep))
            .ends_with("more than 32 lists and non-nulls around one type")
    );
    assert_eq!(
        told(&with_type_of_field(r#"{"kind": "SCALAR", "name": null}"#)),
        "null | `__schema.types[0].fields[0].type.name` (`Q.a`): expected a string, found null"
    );
}

#[test]
fn defaults_that_are_no_values() {
    let field = |default: &str| {
        with_field(&format!(
            r#"{{"name": "a", "type": {{"kind": "ENUM", "name": "E"}}, "args": [
              {{"name": "b", "type": {{"kind": "ENUM", "name": "E"}}, "defaultValue": "{default}"}}]}}"#
        ))
    };
    let place = "`__schema.types[0].fields[0].args[0].defaultValue` (`Q.a.b`)";
    let expected = "is no GraphQL value: expected one value without variables";
    assert_eq!(
        told(&field("1) type B { a: Int }")),
        format!(
            "\"1) type B {{ a: Int }}\" | {place}: the default `1) type B {{ a: Int }}` {expected}, \
             found `)` after the value"
        )
    );
    assert_eq!(
        told(&field("$a")),
        format!("\"$a\" | {place}: the default `$a` {expected}, found `$`")
    );
}

/// A query that asked for too little makes one mistake a thousand times.
#[test]
fn the_first_problems_are_enough() {
    let types = r#"{"kind": "ENUM", "name": null},"#.repeat(1_000);
    let json = with_types(types.trim_end_matches(','));
    let found = refused(&json);
    assert_eq!(found.len(), 20);
    let last = found.iter().next_back().unwrap().message();
    assert!(
        last.ends_with("(and 980 more problems, which are not shown)"),
        "{last}"
    );
}

#[test]
fn each_file_is_told_its_own() {
    let sources = vec![
        Source::new("a.json", "{"),
        Source::new("b.graphql", "nonsense"),
    ];
    let errors = Schema::from_sources(sources).expect_err("two problems");
    let names: Vec<_> = errors
        .iter()
        .filter_map(|error| Some(error.primary()?.source.name()))
        .collect();
    assert_eq!(names, ["a.json", "b.graphql"]);
}
