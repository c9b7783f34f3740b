//! Input objects, defaults, deprecation of what is required.

use super::{accepts, helps, refuses, relates};

#[test]
fn defaults_fit_their_types() {
    accepts(
        "enum E { A } scalar S\n\
         input I { a: Int! = 1 b: Float = 1 c: Float = 1.5 d: ID = 2 e: ID = \"x\" f: String = \"\"\"y\"\"\" g: Boolean = true h: E = A\n\
         i: [Int!] = [1, 2] j: [[Int]] = 3 k: [Int!] = null l: S = {any: [$]} }"
            .replace("[$]", "[A]")
            .as_str(),
    );
    refuses(
        "enum E { ACTIVE }\ninput I { a: Int = 2147483648 b: Int! = null c: Int = 1.0 d: String = 1 e: E = \"ACTIVE\" f: E = ACTVE g: [Int!] = [1, null] h: ID = 1.5 }",
        &[
            "3:20 wrong-value: the default of `I.a` is the number `2147483648`: expected a whole number of 32 bits (`Int`: -2147483648 to 2147483647)",
            "3:41 wrong-value: the default of `I.b` is the value `null`: expected a value: `Int!` is never null",
            "3:55 wrong-value: the default of `I.c` is the number with a fraction `1.0`: expected a whole number (`Int`)",
            "3:71 wrong-value: the default of `I.d` is the number `1`: expected a string in quotes (`String`)",
            "3:80 wrong-value: the default of `I.e` is the string `\"ACTIVE\"`: expected a value of the enum `E`",
            "3:96 wrong-value: the default of `I.f` is the enum value `ACTVE`: expected a value of the enum `E`",
            "3:118 wrong-value: the default of `I.g` is the value `null`: expected a value: `Int!` is never null",
            "3:132 wrong-value: the default of `I.h` is the number with a fraction `1.5`: expected a string or a whole number (`ID`)",
        ],
    );
    refuses(
        "type A { a(b: Int = \"x\"): Int }\ndirective @d(e: Boolean = 1) on FIELD",
        &[
            "2:21 wrong-value: the default of `A.a(b:)` is the string `\"x\"`: expected a whole number (`Int`)",
            "3:27 wrong-value: the default of `@d(e:)` is the number `1`: expected `true` or `false`",
        ],
    );
    helps(
        "enum E { ACTIVE } input I { a: E = ACTVE }",
        "did you mean `ACTIVE`?",
    );
    helps(
        "enum E { ACTIVE } input I { a: E = \"ACTIVE\" }",
        "write it without quotes: `ACTIVE`",
    );
}

#[test]
fn a_secret_default_is_not_repeated() {
    refuses(
        "input I { pin: Int = \"1234\" @sensitive }",
        &[
            "2:22 wrong-value: the default of `I.pin` is the string: expected a whole number (`Int`)",
        ],
    );
}

#[test]
fn defaults_of_input_objects_fit_too() {
    accepts(
        "input I { a: Int! b: Int! = 2 c: I } input J { i: I = {a: 1, c: {a: 2, b: 3}} } input O @oneOf { a: Int b: Int } input P { o: O = {a: 1} }",
    );
    refuses(
        "input I { a: Int! b: Int }\ninput J { i: I = {b: 1} j: I = {a: 1, c: 2} k: I = 3 l: I = {a: 1, a: 2} }",
        &[
            "3:18 missing-input-field: `I` is not given `a: Int!`, which it requires",
            "3:39 unknown-input-field: `I` has no input field `c`",
            "3:52 wrong-value: the default of `J.k` is the number `3`: expected an input object `I`",
            "3:68 duplicate-input-field: the input field `a` is given twice: expected it once",
        ],
    );
    refuses(
        "input O @oneOf { a: Int b: Int }\ninput P { a: O = {} b: O = {a: 1, b: 2} c: O = {a: null} }",
        &[
            "3:18 wrong-value: `O` is `@oneOf`, and no field is given: expected exactly one field with a value",
            "3:28 wrong-value: `O` is `@oneOf`, and several fields are given: expected exactly one field with a value",
            "3:48 wrong-value: `O` is `@oneOf`, and its only field is `null`: expected exactly one field with a value",
        ],
    );
}

#[test]
fn the_same_key_twice_is_told_in_any_literal() {
    refuses(
        "scalar S\ninput I { s: S = [{a: {b: 1, b: 2}}] }",
        &["3:30 duplicate-input-field: the input field `b` is given twice: expected it once"],
    );
}

#[test]
fn a_value_of_every_input_object_can_be_written() {
    accepts("input A { a: A b: [A!]! c: B! } input B { a: A b: C } input C @oneOf { c: C i: Int }");
    refuses(
        "input A { a: A! }\ninput B { c: C! }\ninput C { x: Int b: B! }\ninput Leads { b: B! }",
        &[
            "2:11 input-cycle: a value of `A` needs another of `A`, by `A.a`: expected one that can be written",
            "3:11 input-cycle: a value of `B` needs another of `B`, by `B.c`, `C.b`: expected one that can be written",
        ],
    );
    refuses(
        "input A @oneOf { a: A b: B }\ninput B { a: A! }",
        &[
            "2:18 input-cycle: a value of `A` needs another of `A`, by `A.a`: expected one that can be written",
        ],
    );
    accepts("input A @oneOf { a: A l: [A!] } input B { a: A! }");
    relates(
        "input B { c: C! }\ninput C { b: B! }",
        &["3:11 needs a `B`"],
    );
}

#[test]
fn every_default_ends() {
    accepts(
        "input A { a: A = {a: null} b: A = null c: [A] = [] d: B = {} } input B { a: A = {a: null, d: null} b: Int }",
    );
    refuses(
        "input A { a: A = {} }\ninput B { c: C = {} }\ninput C { b: [B] = [{}, {c: null}] }",
        &[
            "2:18 default-cycle: the default of `A.a` contains itself: expected one that ends",
            "3:18 default-cycle: the default of `B.c` contains itself (through those of `C.b`): expected one that ends",
        ],
    );
    relates(
        "input B { c: C = {} }\ninput C { b: B = {} }",
        &["3:18 that of `C.b`"],
    );
}

#[test]
fn fields_of_a_one_of_may_be_null_and_have_no_default() {
    accepts("input A @oneOf { a: Int b: [Int!] } extend input A { c: String }");
    refuses(
        "input A @oneOf { a: Int! b: Int = 1 c: [Int]! = [] }\nextend input A { d: Int! }",
        &[
            "2:21 one-of-field: the field `A.a` of a `@oneOf` input object is non-null: expected a type that may be null",
            "2:35 one-of-field: the field `A.b` of a `@oneOf` input object has a default: expected none",
            "2:40 one-of-field: the field `A.c` of a `@oneOf` input object is non-null: expected a type that may be null",
            "3:21 one-of-field: the field `A.d` of a `@oneOf` input object is non-null: expected a type that may be null",
        ],
    );
    refuses(
        "input A { a: Int }\nextend input A @oneOf",
        &[
            "3:16 one-of-extension: an extension makes `A` a `@oneOf` input object: expected its definition to say so",
        ],
    );
}

#[test]
fn what_is_required_is_not_deprecated() {
    accepts(
        "type A { a(b: Int @deprecated, c: Int! = 1 @deprecated): Int } input I { a: Int @deprecated }",
    );
    refuses(
        "type A { a(b: Int! @deprecated): Int }\ninput I { a: [Int]! @deprecated }\ndirective @d(a: Int! @deprecated) on FIELD",
        &[
            "2:12 deprecated-required: the argument `A.a(b:)` is required and deprecated: expected one of the two",
            "3:11 deprecated-required: the input field `I.a` is required and deprecated: expected one of the two",
            "4:14 deprecated-required: the argument `@d(a:)` is required and deprecated: expected one of the two",
        ],
    );
}
