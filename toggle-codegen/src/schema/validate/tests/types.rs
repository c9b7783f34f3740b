//! Types: root types, empty ones, input and output, unions.

use super::{accepts, helps, refuses, refuses_whole, relates};
use crate::diagnostic::Diagnostic;
use crate::schema::Schema;

#[test]
fn there_is_an_object_for_queries() {
    for sdl in [
        "schema { query: Q } type Q { a: Int } interface Query { a: Int }",
        "type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }",
        "type Query { a: Int } type M { a: Int } extend schema { mutation: M }",
    ] {
        refuses_whole(sdl, &[]);
    }
    refuses_whole(
        "scalar A\ntype Qeury { a: Int }",
        &[
            "1:8 missing-query-type: the schema has no root type for queries: expected a type called `Query`",
        ],
    );
    refuses_whole(
        "schema { mutation: M }\ntype M { a: Int }\ntype Query { a: Int }",
        &[
            "1:1 missing-query-type: the schema has no root type for queries: expected `query` in the `schema` definition",
        ],
    );
    refuses_whole(
        "",
        &[
            "1:1 missing-query-type: the schema has no root type for queries: expected a type called `Query`",
        ],
    );
    let problems = Schema::parse("type Qeury { a: Int }").unwrap().review();
    let helps: Vec<_> = problems.iter().map(Diagnostic::help_text).collect();
    assert_eq!(
        helps,
        [Some(
            "rename `Qeury` to `Query`, or write `schema { query: Qeury }`"
        )]
    );
}

#[test]
fn root_types_are_different_objects() {
    refuses_whole(
        "union Query = A\ntype A { a: Int }\ninput Mutation { a: Int }",
        &[
            "1:7 wrong-root-type: the root type for each query is `Query`, a union: expected an object",
            "3:7 wrong-root-type: the root type for each mutation is `Mutation`, an input object: expected an object",
        ],
    );
    refuses_whole(
        "schema { query: A }\nextend schema { mutation: A }\ntype A { a: Int }",
        &[
            "2:27 shared-root-type: `A` is the root type for each query and each mutation: expected an object for each",
        ],
    );
}

#[test]
fn two_definitions_of_the_schema_or_of_a_root_type_are_told_when_it_is_read() {
    let refused = |sdl: &str| -> Vec<String> {
        let problems = Schema::parse(sdl).unwrap_err();
        problems.iter().map(super::shown).collect()
    };
    assert_eq!(
        refused("schema { query: A }\nschema { query: A mutation: B }\nextend schema { query: C }"),
        [
            "2:1 duplicate-schema: there are two `schema` definitions, and a schema has one",
            "3:17 duplicate-root-type: `query` is given two root types, and it has one",
        ]
    );
    assert_eq!(
        refused("schema { query: A query: B mutation: C }\nextend schema { mutation: D }"),
        [
            "1:19 duplicate-root-type: `query` is given two root types, and it has one",
            "2:17 duplicate-root-type: `mutation` is given two root types, and it has one",
        ]
    );
}

#[test]
fn every_type_has_something_in_it() {
    refuses(
        "type A\ninterface B\nunion C\nenum D\ninput E\nscalar F",
        &[
            "2:6 empty-type: the type `A` is empty: expected at least one field",
            "3:11 empty-type: the type `B` is empty: expected at least one field",
            "4:7 empty-type: the type `C` is empty: expected at least one member",
            "5:6 empty-type: the type `D` is empty: expected at least one value",
            "6:7 empty-type: the type `E` is empty: expected at least one field",
        ],
    );
    accepts("type A extend type A { a: Int } union U extend union U = A");
    helps("enum E", "add values: `{ FIRST SECOND }`");
}

#[test]
fn fields_give_output_types_and_arguments_take_input_types() {
    accepts("type A { a(b: I, c: E, d: [S!]): E } input I { i: I } enum E { F } scalar S");
    refuses(
        "type A { a(b: [A!], c: N, d: U): [I!]! }\ninput I { a: A }\ninterface N { a: I }\nunion U = A\ndirective @d(a: A) on FIELD",
        &[
            "2:15 not-input-type: the argument `A.a(b:)` is of the type `[A!]`, an object: expected a type that can be sent",
            "2:24 not-input-type: the argument `A.a(c:)` is of the type `N`, an interface: expected a type that can be sent",
            "2:30 not-input-type: the argument `A.a(d:)` is of the type `U`, a union: expected a type that can be sent",
            "2:34 not-output-type: the field `A.a` is of the type `[I!]!`, an input object: expected a type that can be answered with",
            "3:14 not-input-type: the input field `I.a` is of the type `A`, an object: expected a type that can be sent",
            "4:18 not-output-type: the field `N.a` is of the type `I`, an input object: expected a type that can be answered with",
            "6:17 not-input-type: the argument `@d(a:)` is of the type `A`, an object: expected a type that can be sent",
        ],
    );
    relates(
        "input I { a: Int }\ntype A { a: I }",
        &["2:7 `I` is defined here"],
    );
}

#[test]
fn members_of_unions_are_objects_once() {
    accepts("union U = Query | A extend union U = B type A { a: Int } type B { a: Int }");
    refuses(
        "union U = Query | Query | U | Int | I\nextend union U = Query\ninterface I { a: Int }",
        &[
            "2:19 duplicate-member: the union `U` has the member `Query` twice: expected each once",
            "2:27 member-not-object: the union `U` has the member `U`, a union: expected an object",
            "2:31 member-not-object: the union `U` has the member `Int`, a scalar: expected an object",
            "2:37 member-not-object: the union `U` has the member `I`, an interface: expected an object",
            "3:18 duplicate-member: the union `U` has the member `Query` twice: expected each once",
        ],
    );
}
