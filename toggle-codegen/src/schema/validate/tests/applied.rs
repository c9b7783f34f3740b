//! Directives as they stand on definitions.

use super::{accepts, helps, refuses, refuses_whole, relates, warns};

const EVERYWHERE: &str = "directive @a on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | \
    ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION\n";

#[test]
fn directives_are_defined() {
    accepts(&format!(
        "{EVERYWHERE}extend schema @a\nscalar S @a type T @a {{ f(x: Int @a): Int @a }} interface I @a {{ f: Int }}\n\
         union U @a = T enum E @a {{ A @a }} input N @a {{ f: Int @a }} directive @d(x: Int @a) on FIELD"
    ));
    accepts(
        "type T { f(p: String @sensitive(lastFour: true)): [Int] @semanticNonNull(levels: [0, 1]) @deprecated(reason: \"r\") }\n\
         scalar S @specifiedBy(url: \"u\") input O @oneOf { a: Int }",
    );
    refuses(
        "type T @b { f(x: Int @c): Int @d }\nextend schema @e",
        &[
            "2:8 unknown-directive: the schema has no directive `@b`",
            "2:22 unknown-directive: the schema has no directive `@c`",
            "2:31 unknown-directive: the schema has no directive `@d`",
            "3:15 unknown-directive: the schema has no directive `@e`",
        ],
    );
    helps(
        "type T { a: Int @depricated }",
        "did you mean `@deprecated`?",
    );
    helps(
        "type T @mine { a: Int }",
        "define it: `directive @mine on OBJECT`",
    );
}

#[test]
fn directives_stand_where_they_may() {
    refuses(
        "type T @deprecated { f: Int @oneOf @skip(if: true) @required }\ndirective @mine on FIELD | OBJECT\nenum E @mine { A }",
        &[
            "2:8 misplaced-directive: `@deprecated` stands on an object type: expected it on a field definition, an argument definition, an input field or an enum value",
            "2:29 misplaced-directive: `@oneOf` stands on a field definition: expected it on an input object",
            "2:36 misplaced-directive: `@skip` stands on a field definition: expected it on a field of a document, a fragment spread or an inline fragment",
            "2:52 misplaced-directive: `@required` stands on a field definition: expected it on a field of a document",
            "4:8 misplaced-directive: `@mine` stands on an enum: expected it on a field of a document or an object type",
        ],
    );
    relates(
        "directive @mine on FIELD\nenum E @mine { A }",
        &["2:11 its places are defined here"],
    );
}

#[test]
fn directives_stand_once_unless_repeatable() {
    accepts("directive @r repeatable on OBJECT type T @r @r { a: Int } extend type T @r");
    accepts("directive @a on FIELD_DEFINITION type T { a: Int @a b: Int @a }");
    refuses(
        &format!(
            "{EVERYWHERE}type T @a @a {{ f: Int @a @a }}\nextend type T @a\nextend schema @a\nextend schema @a"
        ),
        &[
            "3:11 repeated-directive: `@a` stands here twice and is not repeatable: expected it once",
            "3:26 repeated-directive: `@a` stands here twice and is not repeatable: expected it once",
            "4:15 repeated-directive: `@a` stands here twice and is not repeatable: expected it once",
            "6:15 repeated-directive: `@a` stands here twice and is not repeatable: expected it once",
        ],
    );
}

#[test]
fn arguments_are_known_given_once_and_given_where_required() {
    let definition = "directive @d(a: Int!, b: Int = 1, c: Int! = 2) repeatable on OBJECT\n";
    accepts(&format!(
        "{definition}type T @d(a: 1) @d(a: 1, b: null, c: 3) {{ a: Int }}"
    ));
    refuses(
        &format!(
            "{definition}type T @d @d(b: 1) @d(a: 1, a: 1) @d(a: 1, e: 1) @d(aa: 1) {{ a: Int }}"
        ),
        &[
            "3:8 missing-argument: `@d` is not given `a: Int!`, which it requires",
            "3:11 missing-argument: `@d` is not given `a: Int!`, which it requires",
            "3:29 duplicate-argument: the argument `a` of `@d` is given twice: expected it once",
            "3:44 unknown-argument: `@d` has no argument `e`",
            "3:53 unknown-argument: `@d` has no argument `aa`",
        ],
    );
    helps(
        "type T { a: Int @deprecated(why: \"x\") }",
        "it takes `reason`",
    );
    helps(
        "type T { a: Int @deprecated(raeson: \"x\") }",
        "did you mean `reason`?",
    );
    helps(
        "input T @oneOf(a: 1) { a: Int }",
        "it takes none: leave the `(…)` out",
    );
}

#[test]
fn arguments_that_tools_read_fit_and_others_should() {
    refuses(
        "type T { a: Int @deprecated(reason: 1) b: Int @deprecated(reason: null) }\nscalar S @specifiedBy",
        &[
            "2:37 wrong-value: the argument `reason` of `@deprecated` is the number `1`: expected a string in quotes (`String`)",
            "2:67 wrong-value: the argument `reason` of `@deprecated` is the value `null`: expected a value: `String!` is never null",
            "3:10 missing-argument: `@specifiedBy` is not given `url: String!`, which it requires",
        ],
    );
    warns(
        "directive @cost(weight: String) on OBJECT\ntype T @cost(weight: 5) { a: Int }",
        &[
            "3:22 wrong-value: the argument `weight` of `@cost` is the number `5`: expected a string in quotes (`String`)",
        ],
    );
}

#[test]
fn no_directive_is_used_in_its_own_definition() {
    accepts(
        "directive @a(x: Int @b) on ARGUMENT_DEFINITION directive @b(x: Int, y: I) on ARGUMENT_DEFINITION input I { i: I }",
    );
    refuses(
        "directive @a(x: Int @a) on ARGUMENT_DEFINITION",
        &[
            "2:21 directive-cycle: the directive `@a` is used in its own definition: expected it to be used outside alone",
        ],
    );
    refuses(
        "directive @a(x: Int @b) on ARGUMENT_DEFINITION | ENUM_VALUE\ndirective @b(y: [E!]) on ARGUMENT_DEFINITION\nenum E { X @a }",
        &[
            "4:12 directive-cycle: the directive `@a` is used in its own definition: expected it to be used outside alone",
        ],
    );
    relates(
        "directive @a(x: Int @b) on ARGUMENT_DEFINITION\ndirective @b(x: Int @a) on ARGUMENT_DEFINITION",
        &["2:21 part of its definition"],
    );
}

#[test]
fn directives_of_the_schema_itself_count_over_its_extensions() {
    refuses_whole(
        "schema @a { query: Query } directive @a on SCHEMA type Query { a: Int }\nextend schema @a",
        &[
            "2:15 repeated-directive: `@a` stands here twice and is not repeatable: expected it once",
        ],
    );
}
