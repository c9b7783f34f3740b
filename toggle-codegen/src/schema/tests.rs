mod duplicates;

use super::{Schema, Secrecy, TypeKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::source::Source;

fn schema(text: &str) -> Schema {
    Schema::parse(text).unwrap_or_else(|errors| panic!("{errors}"))
}

/// `line:column message`.
fn shown(problem: &Diagnostic) -> String {
    let place = problem.primary().expect("a place");
    let at = place.source.line_column(place.span.start);
    format!("{}:{} {}", at.line, at.column, problem.message())
}

fn refused(text: &str) -> Vec<String> {
    let errors: Diagnostics = Schema::parse(text).expect_err("a problem");
    errors.iter().map(shown).collect()
}

fn problems_of(text: &str, name: &str) -> Vec<String> {
    schema(text).problems_of(name).iter().map(shown).collect()
}

#[test]
fn every_kind_of_type() {
    let schema = schema(
        "scalar Date @specifiedBy(url: \"u\")
         type A implements & I & J @x { f(a: [Int!]! = [1, 2], b: In = {c: \"x\"}): [A!]! g: Date }
         interface I { f: Int } interface J implements I { f: Int }
         union U @x = | A | B
         type B { g: Int }
         enum E { ONE @deprecated(reason: \"why\") TWO @deprecated THREE }
         input In @oneOf { c: String = null, d: Float! }
         directive @x(y: Int = 1) repeatable on FIELD | OBJECT | UNION",
    );
    let a = schema.type_named("A").expect("A");
    assert_eq!(
        (a.kind, a.interfaces.as_slice()),
        (TypeKind::Object, &["I".into(), "J".into()][..])
    );
    let f = a.field("f").expect("f");
    assert_eq!(f.ty.to_string(), "[A!]!");
    let arguments = f
        .arguments
        .iter()
        .map(|a| (a.name.as_str(), a.ty.to_string(), a.is_required()));
    assert_eq!(
        arguments.collect::<Vec<_>>(),
        [("a", "[Int!]!".into(), false), ("b", "In".into(), false)]
    );
    assert_eq!(schema.type_named("U").expect("U").members, ["A", "B"]);
    let values = &schema.type_named("E").expect("E").values;
    let values: Vec<_> = values
        .iter()
        .map(|v| (v.name.as_str(), v.deprecated.as_deref()))
        .collect();
    assert_eq!(
        values,
        [
            ("ONE", Some("why")),
            ("TWO", Some("No longer supported")),
            ("THREE", None)
        ]
    );
    let input = schema.type_named("In").expect("In");
    assert!(input.one_of && input.input_field("d").expect("d").is_required());
    assert!(!input.input_field("c").expect("c").is_required());
    let x = schema.directive("x").expect("@x");
    assert!(x.repeatable && x.argument("y").expect("y").has_default);
    assert_eq!(x.locations, ["FIELD", "OBJECT", "UNION"]);
    assert!(schema.problems().is_empty());
}

#[test]
fn built_ins_are_there_and_may_be_declared() {
    let schema = schema("type Query { a: Int } scalar ID directive @skip(if: Int) on QUERY");
    for name in ["Int", "Float", "String", "Boolean", "ID"] {
        assert_eq!(schema.type_named(name).expect(name).kind, TypeKind::Scalar);
    }
    for name in [
        "include",
        "deprecated",
        "specifiedBy",
        "oneOf",
        "semanticNonNull",
        "sensitive",
    ] {
        assert!(schema.directive(name).is_some(), "{name}");
    }
    assert_eq!(
        schema.directive("skip").expect("@skip").locations,
        ["QUERY"]
    );
    let names: Vec<String> = schema.type_names().map(str::to_owned).collect();
    for name in names {
        assert!(
            schema.type_named(&name).is_some(),
            "{name}: {:?}",
            schema.problems_of(&name)
        );
    }
    let query = schema.root(OperationKind::Query).expect("a root");
    assert_eq!(
        schema
            .field_of(query, "__type")
            .expect("__type")
            .arguments
            .len(),
        1
    );
    assert!(schema.problems().is_empty());
}

#[test]
fn descriptions_with_nasty_content() {
    let schema = schema(
        "\"\"\"\n  Block with a no-break\u{a0}space, \\\"\"\" and \"quotes\" } { #\n    indented \u{1f381}\n\"\"\"\n\
         type A {\n  \"tab \\t back \\b quote \\\" \\u0041 \\u{1F381} \\uD83C\\uDF81 { : @\"\n  f(\"first\" a: Int \"\"\"second\n \u{a0}line\"\"\" b: Int): Int # comment \u{a0} \"\n}\n\
         \"E\" enum E { \"of value\" V \"\"\"\"\"\" W }\n\
         \"In\" input In { \"of input\" i: Int = 1 }\n\
         \"of schema\" schema { query: A }\n\"of directive\" directive @d(\"of arg\" a: Int) on FIELD",
    );
    let a = schema.type_named("A").expect("A");
    assert_eq!(
        a.description.as_deref(),
        Some("Block with a no-break\u{a0}space, \"\"\" and \"quotes\" } { #\n  indented \u{1f381}")
    );
    let f = a.field("f").expect("f");
    assert_eq!(
        f.description.as_deref(),
        Some("tab \t back \u{8} quote \" A \u{1f381} \u{1f381} { : @")
    );
    let of = |name: &str| f.argument(name).expect("it").description.clone();
    assert_eq!(
        (of("a"), of("b")),
        (Some("first".into()), Some("second\n\u{a0}line".into()))
    );
    let values = &schema.type_named("E").expect("E").values;
    let values: Vec<_> = values
        .iter()
        .map(|value| value.description.as_deref())
        .collect();
    assert_eq!(values, [Some("of value"), Some("")]);
    let input = schema.type_named("In").expect("In");
    assert_eq!(
        input.input_field("i").expect("i").description.as_deref(),
        Some("of input")
    );
    assert_eq!(schema.root_name(OperationKind::Query), Some("A"));
    assert_eq!(schema.directive("d").expect("@d").arguments.len(), 1);
}

#[test]
fn places_are_those_of_the_names() {
    let text = "\"é\" type Query\u{feff} {\r\n\t\"d\u{e9}\" count (\t\"x\" limit: Int = \"\\u{41}\" @a(b: \"é\")) : Int @deprecated\r balance:Int\r\n}";
    let schema = schema(text);
    let query = schema.type_named("Query").expect("Query");
    let at = |span| query.location.source.slice(span);
    assert_eq!(at(query.location.span), "Query");
    for field in &query.fields {
        assert_eq!(at(field.location.span), field.name);
        for argument in &field.arguments {
            assert_eq!(at(argument.location.span), argument.name);
        }
    }
    assert!(query.field("count").expect("count").deprecated.is_some());
    assert!(
        query
            .field("balance")
            .expect("balance")
            .deprecated
            .is_none()
    );
}

#[test]
fn what_graphql_parser_cannot_read() {
    let schema = schema(
        "type Q { f(a: Float = 1e0, b: Int = 99999999999999999999, c: S = \"\\u{1F381}\"): Int \
         @x(y: 1e0, z: [\"\"\"\u{a0}\n  \u{a0}a\"\"\", {k: 1}]) }\n\
         scalar S\n\
         extend interface I implements J\ninterface I { f: Int }\ninterface J { f: Int }\n\
         extend type Q @key(fields: \"id\")\nextend scalar S @x\n\
         extend schema @link(url: \"https://e\", import: [\"@key\"])\n\
         schema @x { query: Q }",
    );
    assert_eq!(
        schema
            .type_named("Q")
            .expect("Q")
            .field("f")
            .expect("f")
            .arguments
            .len(),
        3
    );
    assert_eq!(schema.type_named("I").expect("I").interfaces, ["J"]);
    assert!(schema.type_named("S").is_some());
    assert_eq!(schema.root(OperationKind::Query).expect("Q").name, "Q");
    assert!(schema.problems().is_empty(), "{:?}", schema.problems());
}

#[test]
fn our_directives() {
    let schema = schema(
        "type Card { a: Int @semanticNonNull b: [Int] @semanticNonNull(levels: [0, 1]) \
         pin(of: ID @sensitive(lastFour: true)): String @sensitive c: Int } \
         input In { pin: String @sensitive }",
    );
    let card = schema.type_named("Card").expect("Card");
    let levels: Vec<_> = card
        .fields
        .iter()
        .map(|f| f.semantic_non_null.as_slice())
        .collect();
    assert_eq!(levels, [&[0][..], &[0, 1], &[], &[]]);
    let pin = card.field("pin").expect("pin");
    assert_eq!(pin.secrecy, Secrecy::Hidden);
    assert_eq!(pin.arguments[0].secrecy, Secrecy::LastFour);
    assert_eq!(card.fields[0].secrecy, Secrecy::Open);
    let input = schema.type_named("In").expect("In");
    assert_eq!(input.input_fields[0].secrecy, Secrecy::Hidden);
}

#[test]
fn extensions_are_merged_whatever_their_order_and_file() {
    let sources = vec![
        Source::new(
            "extension.graphql",
            "extend type Query implements I @x { b: Int }\nextend enum E { TWO }\nextend union U = B extend input In { b: Int } extend schema { mutation: M }",
        ),
        Source::new(
            "schema.graphql",
            "type Query { a: Int } enum E { ONE } union U = A input In { a: Int } schema { query: Query }",
        ),
        Source::new(
            "more.graphql",
            "extend type Query { c: Int } type A { a: Int } type B { a: Int } type M { a: Int } interface I { b: Int }",
        ),
    ];
    let schema = Schema::from_sources(sources).expect("a schema");
    let query = schema.type_named("Query").expect("Query");
    let names: Vec<_> = query
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    assert_eq!(
        (names, query.interfaces.as_slice()),
        (vec!["a", "b", "c"], &["I".to_owned()][..])
    );
    assert_eq!(
        query.field("b").expect("b").location.source.name(),
        "extension.graphql"
    );
    assert_eq!(schema.type_named("E").expect("E").values.len(), 2);
    assert_eq!(schema.type_named("U").expect("U").members, ["A", "B"]);
    assert_eq!(schema.type_named("In").expect("In").input_fields.len(), 2);
    assert_eq!(schema.root(OperationKind::Mutation).expect("M").name, "M");
    assert_eq!(schema.implementations("I"), ["Query"]);
    assert!(schema.problems().is_empty());
}

#[test]
fn possible_types() {
    let schema = schema(
        "interface Node { id: ID } interface Sub implements Node { id: ID }
         type B implements Node & Sub { id: ID } type A implements Node { id: ID }
         union U = B | A type C { id: ID }",
    );
    let of = |name: &str| schema.possible_types(schema.type_named(name).expect(name));
    assert_eq!(of("Node"), ["A", "B"]);
    assert_eq!(of("Sub"), ["B"]);
    assert_eq!(of("U"), ["A", "B"]);
    assert_eq!(of("C"), ["C"]);
    assert_eq!(schema.implementations("Node"), ["A", "B", "Sub"]);
}

#[test]
fn a_definition_is_parsed_when_it_is_first_asked_for() {
    let schema = schema("type Query { a: Int }\ntype Broken { a Int }");
    assert!(schema.type_named("Query").is_some());
    assert!(schema.problems().is_empty());
    let parsed = schema
        .types
        .values()
        .filter(|entry| entry.parsed.get().is_some())
        .count();
    assert_eq!(parsed, 1);
    assert!(schema.type_named("Broken").is_none() && schema.is_broken("Broken"));
    assert!(!schema.is_broken("Missing") && schema.type_named("Missing").is_none());
    let problems: Vec<_> = schema.problems().iter().map(shown).collect();
    assert_eq!(
        problems,
        ["2:17 the schema's definition of `Broken` is not SDL: expected `:`"]
    );
}

#[test]
fn mistakes_inside_definitions() {
    let of = |text: &str| problems_of(text, "A").join("\n");
    let not_sdl = "the schema's definition of `A` is not SDL:";
    assert_eq!(of("type A { }"), format!("1:10 {not_sdl} expected a name"));
    assert_eq!(
        of("type A { a: }"),
        format!("1:13 {not_sdl} expected a name or `[`")
    );
    assert_eq!(
        of("enum A { ONE true }"),
        format!("1:14 {not_sdl} no name for an enum value")
    );
    assert_eq!(
        of("type A { a(b: Int = $c): Int }"),
        "1:21 expected a value without variables, found `$`"
    );
    assert_eq!(
        of("type A { a: Int @x(b: $c) }"),
        "1:23 expected a value without variables, found `$`"
    );
    assert_eq!(
        of("type A { \"\\q\" a: Int }"),
        "1:11 unknown escape `\\q` in a string"
    );
    assert_eq!(
        of("type A { a: Int \"of nothing\" }"),
        "1:30 expected what the description is of, found `}`"
    );
    let deep = format!("type A {{ a: {}Int }}", "[".repeat(100));
    assert!(Schema::parse(&deep).is_err());
    let deep = format!("type A {{ a: {}Int{} }}", "[".repeat(100), "]".repeat(100));
    assert!(
        of(&deep).ends_with("lists nest too deeply here"),
        "{}",
        of(&deep)
    );
    let deep = format!(
        "type A {{ a(b: X = {}1{}): Int }}",
        "[".repeat(9000),
        "]".repeat(9000)
    );
    assert_eq!(of(&deep), "1:83 this value nests deeper than 64 levels");
}

#[test]
fn definitions_that_contradict_each_other() {
    let of = |text: &str| problems_of(text, "A").join("\n");
    assert_eq!(
        of("type A { a: Int }\ntype A { b: Int }"),
        "2:6 the type `A` is defined twice in the schema, and a name stands for one"
    );
    assert_eq!(
        of("extend type A { a: Int }"),
        "1:13 the schema extends `A`, but nothing defines it"
    );
    assert_eq!(
        of("extend input A { a: Int } type A { a: Int }"),
        "1:14 `A` is extended as `input`, but it is defined as `type`"
    );
    assert_eq!(
        of("type A { a: Int }\nextend type A { b: Int a: Int }"),
        "2:24 `A.a` is defined twice in the schema, and a name stands for one"
    );
    assert_eq!(
        of("type A { a: Int } extend type A"),
        "1:31 the schema's extension of `A` is not SDL: the extension adds nothing"
    );
}

#[test]
fn text_that_is_no_schema() {
    assert_eq!(
        refused("type A {\n  a: Int"),
        ["2:9 expected a field name or `}`, found the end of the document"]
    );
    assert_eq!(
        refused("type A { a(b: Int }: Int }"),
        ["1:19 expected an argument name or `)`, found `}`"]
    );
    assert_eq!(
        refused("type A { a: Int } }"),
        ["1:19 expected the next definition, found `}`"]
    );
    assert_eq!(
        refused("query { a }"),
        ["1:1 `query` begins an operation or a fragment, and this is a schema"]
    );
    assert_eq!(
        refused("schema { query: A }\nschema { query: B }"),
        ["2:1 there are two `schema` definitions, and a schema has one"]
    );
    assert_eq!(
        refused("schema { query: A query: B }"),
        ["1:19 `query` is given two root types, and it has one"]
    );
    assert_eq!(
        refused("schema {}"),
        ["1:9 expected `query`, `mutation` or `subscription`, found `}`"]
    );
    assert_eq!(
        refused("extend schema"),
        ["1:14 expected a directive or `{` and root types, found the end of the document"]
    );
    assert_eq!(
        refused("\"d\" extend type A { a: Int }"),
        ["1:1 an extension takes no description"]
    );
    assert_eq!(
        refused("type A { a: \"open }"),
        ["1:13 a string has no end"]
    );
    assert_eq!(
        refused("directive @a FIELD"),
        ["1:14 expected `on` and the directive's locations, found `FIELD`"]
    );
    assert_eq!(
        refused("type"),
        ["1:5 expected a type name, found the end of the document"]
    );
    assert_eq!(
        refused("\"alone\""),
        ["1:8 expected a definition, found the end of the document",]
    );
    assert_eq!(schema("# nothing\n").root_name(OperationKind::Query), None);
}

#[test]
fn every_file_is_told_its_own_problem() {
    let sources = vec![
        Source::new("a.graphql", "type A {"),
        Source::new("b.graphql", "nonsense"),
    ];
    let errors = Schema::from_sources(sources).expect_err("two problems");
    let names = errors
        .iter()
        .filter_map(|e| e.primary().map(|place| place.source.name().to_owned()));
    assert_eq!(names.collect::<Vec<_>>(), ["a.graphql", "b.graphql"]);
    assert!(
        errors
            .iter()
            .all(|error| error.code() == Code::SchemaSyntax)
    );
}

#[test]
fn names_that_are_keywords() {
    let schema = schema(
        "type type implements interface { type: input on: scalar extend: union } \
         interface interface { type: input } scalar input scalar scalar \
         union union = type | schema type schema { query: Int } enum enum { type on } \
         schema { query: type }",
    );
    for name in [
        "type",
        "interface",
        "input",
        "scalar",
        "union",
        "schema",
        "enum",
    ] {
        assert!(schema.type_named(name).is_some(), "{name}");
    }
    assert!(schema.problems().is_empty());
}

#[test]
fn shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Schema>();
}
