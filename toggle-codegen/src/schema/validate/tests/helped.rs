//! What a message tells to type.

use super::{QUERY, helps, refuses, review};
use crate::schema::Schema;

/// The help of the only problem that keeps `sdl` from being read.
fn mends(sdl: &str, help: &str) {
    let found = match Schema::parse(sdl) {
        Ok(schema) => schema.review(),
        Err(problems) => problems,
    };
    assert_eq!(found.len(), 1, "{found}");
    assert_eq!(
        found.iter().next().unwrap().help_text(),
        Some(help),
        "{found}"
    );
}

#[test]
fn a_root_type_of_another_name_is_renamed() {
    for name in ["query", "Qeury"] {
        let help = format!("rename `{name}` to `Query`, or write `schema {{ query: {name} }}`");
        mends(&format!("type {name} {{ a: Int }}"), &help);
    }
    mends(
        "type Root { a: Int }",
        "call the type `Query`, or write `schema { query: Name }`",
    );
}

#[test]
fn a_field_without_a_colon_is_written_with_one() {
    mends("type Query { a Int }", "write `a: Int`");
    mends("type Query { a [Int!]! @deprecated }", "write `a: [Int!]!`");
    mends("type Query { a = Int b: Int }", "write `a: Int`");
    mends("type Query { a(b Int = 1): Int }", "write `b: Int`");
    mends("type Query { a: Int }\ninput I { b ID! }", "write `b: ID!`");
    // The next field is no type.
    mends("type Query { a\n b: Int }", "write `a: Type`");
    mends("type Query { a\n b(c: Int): Int }", "write `a: Type`");
    mends("type Query { a }", "write `a: Type`");
    mends("type Query { a [Int b: Int }", "write `a: Type`");
}

/// A list that ends without a word would look whole.
#[test]
fn where_reading_ends_early_the_last_message_says_so() {
    let last = |count: usize| {
        let types = (0..count).map(|at| format!("type T{at} {{ a Int }}\n"));
        let found = review(&types.collect::<Vec<_>>().concat());
        let last = found.iter().next_back().unwrap().message().to_owned();
        (found.len(), last)
    };
    let message = "expected `:` and the type of the field, found `Int`";
    let cut = format!("{message} (reading ends here: there may be more below)");
    assert_eq!(last(20), (20, message.to_owned()));
    assert_eq!(last(21), (20, cut));
}

#[test]
fn one_exclamation_mark_is_enough() {
    mends(
        "type Query { a: String!! }",
        "one `!` is enough: write `String!`",
    );
    mends(
        "type Query { a(b: [Int!]!!): Int }",
        "one `!` is enough: write `[Int!]!`",
    );
}

#[test]
fn a_literal_of_another_type_is_rewritten() {
    let default = |default: &str, help: &str| helps(&format!("input I {{ a: {default} }}"), help);
    default("String = 1", "put it in quotes: `\"1\"`");
    default("String = abc", "put it in quotes: `\"abc\"`");
    default("ID = 1.5", "put it in quotes: `\"1.5\"`");
    default("Int = \"3\"", "write it without quotes: `3`");
    default("Float = \"-1.5\"", "write it without quotes: `-1.5`");
    default("Boolean = \"true\"", "write it without quotes: `true`");
    default("Boolean = TRUE", "write `true`");
    default("Int = 1.0", "write it without a fraction: `1`");
    default(
        "Int = 1.5",
        "write a whole number, or let the type be `Float`",
    );
    default(
        "Int = 2147483648",
        "let the type be `Float`, or a scalar of the schema's own, for larger numbers",
    );
    default("Int = [1]", "write the item alone: `1`");
    default(
        "Int = [1, 2]",
        "write one value, or let the type be a list: `[Int]`",
    );
    default(
        "Int! = null",
        "write a value, or let it be null: `Int` without the last `!`",
    );
    default("E = C } enum E { A B", "write `A` or `B`");
    default("E = \"A\" } enum E { A B", "write it without quotes: `A`");
    default(
        "J = {} } input J { a: Int!",
        "add `a: Int!` with values for the types",
    );
    default("J = { x: 1 } } input J { alone: Int", "write `alone`");
    default(
        "J = {} } input J @oneOf { a: Int b: Int",
        "give `a` or `b` a value, and no other",
    );
    helps(
        "type T { a: Int @deprecated(reason: 1) }",
        "put it in quotes: `\"1\"`",
    );
}

#[test]
fn a_secret_is_not_repeated() {
    for secret in ["String @sensitive", "String = 1 @sensitive"] {
        let found = review(&format!("{QUERY}input I {{ pin: {secret} }}"));
        assert!(!found.to_string().contains("\"1\""), "{found}");
    }
    helps(
        "input I { pin: String = 1234 @sensitive }",
        "put it in quotes",
    );
}

#[test]
fn an_implementation_is_brought_in_line() {
    let interface = "interface I { a(x: Int): Int }\n";
    let field = |field: &str, help: &str| {
        helps(
            &format!("{interface}type T implements I {{ {field} }}"),
            help,
        );
    };
    field(
        "a(x: Int): Int @deprecated",
        "add `@deprecated` to `I.a` too, or delete it from `T.a`",
    );
    field("a(x: Int): String", "write `a: Int`");
    field("a(x: ID): Int", "write `x: Int`");
    field("a: Int", "write `a(x: Int)`");
    field("a(y: Int): Int", "add `x: Int` to its arguments");
}

#[test]
fn what_stands_twice_or_in_a_circle_is_taken_out() {
    helps(
        "directive @a(x: Int @a) on ARGUMENT_DEFINITION",
        "delete this `@a`",
    );
    helps(
        "directive @a(x: E) on ENUM\nenum E @a { A }",
        "delete this `@a`",
    );
    helps(
        "type T { a: Int @deprecated @deprecated }",
        "delete one of the two",
    );
    helps(
        "union U = T | T\ntype T { a: Int }",
        "delete one of the two",
    );
    mends(
        "schema { query: Q query: Q }\ntype Q { a: Int }",
        "delete one of the two",
    );
    mends(
        "schema { query: Q mutation: Q }\ntype Q { a: Int }",
        "define an object of its own for each mutation, such as `type Mutation`, or leave `mutation` out",
    );
}

#[test]
fn places_of_directives_have_words() {
    refuses(
        "input I @deprecated { a: Int }",
        &[
            "2:9 misplaced-directive: `@deprecated` stands on an input object: expected it on a field definition, an argument definition, an input field or an enum value",
        ],
    );
    helps("type T @oneOf { a: Int }", "move it to an input object");
    helps(
        "type T { a: Int @skip(if: true) }",
        "delete it: it is for documents",
    );
    helps(
        "directive @mine on FIELD\nenum E @mine { A }",
        "delete it, or add `| ENUM` to its definition",
    );
}
