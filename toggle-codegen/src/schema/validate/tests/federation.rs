//! Schemas that take names from elsewhere.

use super::{refuses_whole, review};
use crate::document::Document;
use crate::schema::Schema;

const SUBGRAPH: &str = r#"
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", {name: "@tag", as: "@label"}, "FieldSet"])

extend type Query {
  me: User
}

type User @key(fields: "id") @key(fields: "email") @federation__interfaceObject {
  id: ID! @label(name: "x")
  email: String @shareable @federation__inaccessible
  fields: FieldSet
  other: federation__FieldSet
}

extend type Review @key(fields: "id") {
  id: ID!
}
"#;

#[test]
fn a_part_of_a_federated_schema_is_one() {
    let found = review(SUBGRAPH);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn documents_are_checked_against_such_a_part() {
    let schema = Schema::parse(SUBGRAPH).unwrap();
    let document = Document::parse("a.graphql", "{ me { id } }").unwrap();
    assert!(crate::check(&schema, &document).is_ok());
    let document = Document::parse("a.graphql", "{ you { id } }").unwrap();
    assert!(crate::check(&schema, &document).is_err());
}

#[test]
fn what_is_not_linked_to_stays_unknown() {
    let text = SUBGRAPH
        .replace("\"@shareable\", ", "")
        .replace("federation__inaccessible", "other__thing");
    refuses_whole(
        &text,
        &[
            "11:17 unknown-directive: the schema has no directive `@shareable`",
            "11:28 unknown-directive: the schema has no directive `@other__thing`",
        ],
    );
    refuses_whole(
        "type Query @key(fields: \"a\") @link(url: \"u\") { a: FieldSet }",
        &[
            "1:12 unknown-directive: the schema has no directive `@key`",
            "1:30 unknown-directive: the schema has no directive `@link`",
            "1:51 unknown-type: the schema has no type `FieldSet`",
        ],
    );
}

#[test]
fn another_specification_brings_names_but_no_other_parts() {
    refuses_whole(
        "schema @link(url: \"https://example.com/cost/v1.0\", as: \"c\") { query: Q }\n\
         type Q { a: Int @c__weight b: c__Unit d: link__Import @c @link }\nextend type R { a: Int }",
        &["3:13 impossible-extension: `R` is extended, but the schema does not define it"],
    );
}

#[test]
fn a_whole_federated_schema_that_defines_its_names_is_checked_by_them() {
    refuses_whole(
        "schema @link(url: \"https://specs.apollo.dev/link/v1.0\") @link(url: \"https://specs.apollo.dev/join/v0.3\", for: EXECUTION) { query: Query }\n\
         directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA\n\
         directive @join__type(graph: join__Graph!) repeatable on OBJECT\n\
         enum join__Graph { A }\nscalar link__Import\nenum link__Purpose { EXECUTION }\n\
         type Query @join__type(graph: A) @join__type { a: Int }",
        &[
            "7:34 missing-argument: `@join__type` is not given `graph: join__Graph!`, which it requires",
        ],
    );
}

#[test]
fn names_taken_from_elsewhere_are_near_names_too() {
    let help = |from: &str, to: &str| {
        let found = review(&SUBGRAPH.replacen(from, to, 1));
        assert_eq!(found.len(), 1, "{found}");
        let first = found.iter().next().unwrap();
        first.help_text().unwrap_or_default().to_owned()
    };
    assert_eq!(help("User @key(", "User @kye("), "did you mean `@key`?");
    assert_eq!(help("@label(", "@lable("), "did you mean `@label`?");
    assert_eq!(help(": FieldSet", ": FeildSet"), "did you mean `FieldSet`?");
    // What federation has is named, though it is not imported yet.
    assert_eq!(
        help("\"@shareable\", ", ""),
        "add `\"@shareable\"` to the `import` of `@link`, or write `@federation__shareable`"
    );
    assert_eq!(
        help(", \"FieldSet\"", ""),
        "add `\"FieldSet\"` to the `import` of `@link`, or write `federation__FieldSet`"
    );
    assert_eq!(
        help("@shareable @", "@provids @"),
        "did you mean `@provides`?"
    );
    let found = review("type Query @shareable { a: Int }");
    let first = found.iter().next().unwrap();
    assert_eq!(
        first.help_text(),
        Some("define it: `directive @shareable on OBJECT`")
    );
}
