//! Names: unique, known, not reserved, extended where they are defined.

use super::{accepts, helps, refuses, refuses_whole, relates};

#[test]
fn a_name_stands_for_one_type_or_directive() {
    accepts("type A { a: Int } directive @A on FIELD extend type A { b: Int }");
    refuses(
        "type A { a: Int }\nscalar A\nenum A { B }",
        &[
            "3:8 duplicate-type: the type `A` is defined twice: expected one definition",
            "4:6 duplicate-type: the type `A` is defined twice: expected one definition",
        ],
    );
    refuses(
        "directive @a on FIELD\ndirective @a on QUERY",
        &["3:11 duplicate-directive: the directive `@a` is defined twice: expected one definition"],
    );
    relates("scalar A\nscalar A", &["2:8 first defined here"]);
}

#[test]
fn a_name_stands_for_one_member() {
    refuses(
        "type A { a: Int b: Int a: String }\nextend type A { b: Int }",
        &[
            "2:24 duplicate-field: the field `A.a` is defined twice: expected one definition",
            "3:17 duplicate-field: the field `A.b` is defined twice: expected one definition",
        ],
    );
    refuses(
        "input A { a: Int a: Int }\nenum B { C D C }",
        &[
            "2:18 duplicate-field: the input field `A.a` is defined twice: expected one definition",
            "3:14 duplicate-enum-value: the enum value `B.C` is defined twice: expected one definition",
        ],
    );
    refuses(
        "type A { a(b: Int, b: Int): Int }\ndirective @d(e: Int, e: Int) on FIELD",
        &[
            "2:20 duplicate-argument-definition: the argument `A.a(b:)` is defined twice: expected one definition",
            "3:22 duplicate-argument-definition: the argument `@d(e:)` is defined twice: expected one definition",
        ],
    );
    accepts("type A { a(a: Int): Int b(a: Int): Int } type B { a: Int }");
}

#[test]
fn a_built_in_name_may_be_declared_again() {
    accepts(
        "scalar Int scalar ID directive @deprecated(reason: String) on FIELD_DEFINITION\n\
         type __Type { name: String } enum __TypeKind { SCALAR } type A { a: Int @deprecated }",
    );
    // It stays what it is.
    accepts("type String { a: Int } input I { a: String = \"x\" }");
}

#[test]
fn every_type_that_is_named_is_defined() {
    refuses(
        "type A implements B { c(d: D): [C!]! }\nunion U = E\ninput I { f: [F] }\ndirective @d(g: G) on FIELD",
        &[
            "2:19 unknown-type: the schema has no type `B`",
            "2:28 unknown-type: the schema has no type `D`",
            "2:33 unknown-type: the schema has no type `C`",
            "3:11 unknown-type: the schema has no type `E`",
            "4:15 unknown-type: the schema has no type `F`",
            "5:17 unknown-type: the schema has no type `G`",
        ],
    );
    refuses_whole(
        "schema { query: Query mutation: M }\ntype Query { a: __Type }",
        &["1:33 unknown-type: the schema has no type `M`"],
    );
    helps(
        "type Card { a: Int } type B { c: Crad }",
        "did you mean `Card`?",
    );
    helps(
        "type Card { a: Int } type B { c: card }",
        "names are case-sensitive: did you mean `Card`?",
    );
    helps(
        "type A { b: Elsewhere }",
        "define `Elsewhere`, or add the file that defines it",
    );
}

#[test]
fn an_extension_fits_what_it_extends() {
    accepts("extend type A { b: Int } type A { a: Int } enum E extend enum E { F }");
    refuses(
        "extend type A { a: Int }\ntype B { a: A }\nextend scalar Int @specifiedBy(url: \"u\")",
        &[
            "2:13 impossible-extension: `A` is extended, but the schema does not define it",
            "4:15 impossible-extension: `Int` is extended, but the schema does not define it",
        ],
    );
    refuses(
        "extend interface A { a: Int }\ntype A { a: Int }",
        &["2:18 impossible-extension: `A` is extended as `interface`, but it is defined as `type`"],
    );
    relates(
        "extend input A { a: Int }\nscalar A",
        &["3:8 `A` is defined here"],
    );
    helps("extend type Qury { a: Int }", "did you mean `Query`?");
}

#[test]
fn two_underscores_are_reserved() {
    accepts("type _A { _a(_b: Int): Int } enum E { _E }");
    refuses(
        "type __A { __a(__b: Int): Int }\nenum E { __F }\ninput I { __c: Int }\ndirective @__d(__e: Int) on FIELD",
        &[
            "2:6 reserved-name: the name `__A` begins with two underscores: expected a name that introspection does not reserve",
            "2:12 reserved-name: the name `__a` begins with two underscores: expected a name that introspection does not reserve",
            "2:16 reserved-name: the name `__b` begins with two underscores: expected a name that introspection does not reserve",
            "3:10 reserved-name: the name `__F` begins with two underscores: expected a name that introspection does not reserve",
            "4:11 reserved-name: the name `__c` begins with two underscores: expected a name that introspection does not reserve",
            "5:11 reserved-name: the name `__d` begins with two underscores: expected a name that introspection does not reserve",
            "5:16 reserved-name: the name `__e` begins with two underscores: expected a name that introspection does not reserve",
        ],
    );
    helps("scalar __Date", "call it `_Date`");
}
