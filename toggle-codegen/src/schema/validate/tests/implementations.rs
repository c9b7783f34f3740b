//! Interfaces and what implements them.

use super::{accepts, helps, refuses, relates};

const NODE: &str = "interface Node { id: ID! }\n";

fn with_node(sdl: &str) -> String {
    format!("{NODE}{sdl}")
}

#[test]
fn what_is_implemented_is_an_interface_once() {
    accepts(&with_node(
        "type A implements Node { id: ID! } interface B implements Node { id: ID! }",
    ));
    refuses(
        &with_node(
            "type A implements Node & Node & Query { id: ID! }\nextend type A implements Node",
        ),
        &[
            "3:26 duplicate-interface: `A` implements `Node` twice: expected each interface once",
            "3:33 not-an-interface: `A` implements `Query`, an object: expected an interface",
            "4:26 duplicate-interface: `A` implements `Node` twice: expected each interface once",
        ],
    );
}

#[test]
fn the_interfaces_of_an_interface_are_declared() {
    refuses(
        &with_node(
            "interface B implements Node { id: ID! }\ninterface C implements Node & B { id: ID! }\ntype D implements C { id: ID! }",
        ),
        &[
            "5:19 undeclared-interface: `D` implements `C`, but not `B`, `Node`, which that implements: expected all of them",
        ],
    );
    helps(
        &with_node("interface B implements Node { id: ID! }\ntype D implements B { id: ID! }"),
        "write `implements B & Node`",
    );
    relates(
        &with_node("interface B implements Node { id: ID! }\ntype D implements B { id: ID! }"),
        &["3:24 `B` implements it here"],
    );
}

#[test]
fn nothing_implements_itself() {
    refuses(
        "interface A implements A { a: Int }\ntype B implements B { a: Int }",
        &[
            "2:24 interface-cycle: `A` implements itself: expected another interface",
            "3:19 not-an-interface: `B` implements `B`, an object: expected an interface",
        ],
    );
    refuses(
        "interface A implements B { a: Int }\ninterface B implements A { a: Int }",
        &[
            "2:24 interface-cycle: `A` and `B` implement each other: expected one to implement the other",
        ],
    );
}

#[test]
fn the_fields_of_the_interface_are_there() {
    refuses(
        "interface I { a: Int b(c: Int): [Int!] d: Int }\ntype A implements I { d: Int }",
        &[
            "3:19 missing-interface-field: `A` implements `I`, but lacks its fields `a`, `b`: expected all of its fields",
        ],
    );
    helps(
        "interface I { a: Int b(c: Int): [Int!] d: Int }\ntype A implements I { d: Int }",
        "add `a: Int`, `b(c: Int): [Int!]` to `A`",
    );
    // What two interfaces ask for is told once, and of an empty type that it is empty.
    refuses(
        &with_node(
            "interface B implements Node { id: ID! }\ntype C implements B & Node { a: Int }\ntype D implements Node",
        ),
        &[
            "4:19 missing-interface-field: `C` implements `B`, but lacks its field `id`: expected all of its fields",
            "5:6 empty-type: the type `D` is empty: expected at least one field",
        ],
    );
}

#[test]
fn types_of_fields_are_the_same_or_narrower() {
    accepts(
        "interface N { a: N b: [N] c: U d: Int }\nunion U = A | B\ninterface M implements N { a: M b: [M!]! c: U! d: Int! }\n\
         type A implements N { a: A b: [A] c: B d: Int }\ntype B implements N & M { a: B! b: [B!]! c: A! d: Int! }",
    );
    for (own, asked) in [
        ("Int", "Int!"),
        ("Int", "[Int]"),
        ("[Int]", "Int"),
        ("[Int]", "[Int!]"),
        ("String", "Int"),
        ("Query", "I"),
        ("I", "A"),
        ("Query", "U"),
    ] {
        refuses(
            &format!(
                "union U = A interface I {{ f: {asked} }}\ntype A implements I {{ f: {own} }}"
            ),
            &[&format!(
                "3:26 interface-field-type: `A.f` is of the type `{own}`, and the interface `I` gives it `{asked}`: expected that or a narrower type"
            )],
        );
    }
}

#[test]
fn arguments_are_the_same_and_further_ones_optional() {
    accepts(
        "interface I { f(a: Int, b: [Int!]!): Int } type A implements I { f(c: Int, a: Int = 1, b: [Int!]!, d: Int! = 2): Int }",
    );
    refuses(
        "interface I { f(a: Int, b: Int): Int }\ntype A implements I { f(a: Int!, c: Int!): Int }",
        &[
            "3:23 missing-interface-argument: `A.f` lacks the argument `b`, which the interface `I` gives it",
            "3:28 interface-argument-type: `A.f(a:)` is of the type `Int!`, and the interface `I` gives it `Int`: expected the same type",
            "3:34 extra-required-argument: `A.f(c:)` is required, and the interface `I` has no such argument: expected it to be optional",
        ],
    );
    refuses(
        "interface I { f(a: Int, b: [Int!]): Int }\ntype A implements I { f: Int }",
        &[
            "3:23 missing-interface-argument: `A.f` lacks the arguments `a`, `b`, which the interface `I` gives it",
        ],
    );
    helps(
        "interface I { f: Int }\ntype A implements I { f(c: [Int!]!): Int }",
        "let it be null (`c: [Int!]`), or give it a default",
    );
}

#[test]
fn a_field_is_deprecated_with_the_interface_s() {
    accepts(
        "interface I { f: Int @deprecated } type A implements I { f: Int @deprecated } type B implements I { f: Int }",
    );
    refuses(
        "interface I { f: Int }\ntype A implements I { f: Int @deprecated }",
        &[
            "3:23 interface-deprecation: `A.f` is deprecated, but not in the interface `I`: expected both or none",
        ],
    );
}

#[test]
fn fields_of_extensions_count() {
    accepts(
        "interface I { a: Int } extend interface I { b: Int } type A { a: Int } extend type A implements I { b: Int }",
    );
    refuses(
        "interface I { a: Int }\ntype A implements I { a: Int }\nextend interface I { b: Int }",
        &[
            "3:19 missing-interface-field: `A` implements `I`, but lacks its field `b`: expected all of its fields",
        ],
    );
}
