//! What is said about a text that does not follow the grammar, and how reading goes on.

use super::{messages, mistakes};

/// The only message about each text.
fn assert_messages(table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(messages(text), [*expected], "{text}");
    }
}

#[test]
fn mistakes_in_selection_sets_and_values() {
    assert_messages(&[
        ("{ }", "1:3 expected a field or `...`, found `}`"),
        ("{ a { } }", "1:7 expected a field or `...`, found `}`"),
        ("{ a: }", "1:6 expected a field name, found `}`"),
        (
            "{ a: b: c }",
            "1:7 expected a field, `...` or `}`, found `:`",
        ),
        ("{ 1 }", "1:3 expected a field or `...`, found a number"),
        ("{ a() }", "1:5 expected an argument name, found `)`"),
        (
            "{ a(b) }",
            "1:6 expected `:` and the value of the argument, found `)`",
        ),
        ("{ a(b:) }", "1:7 expected a value, found `)`"),
        ("{ a(b: $) }", "1:9 expected a variable name, found `)`"),
        (
            "{ a(b: {c}) }",
            "1:10 expected `:` and the value of the field, found `}`",
        ),
        ("{ a(b: [1) }", "1:10 expected a value or `]`, found `)`"),
        ("{ a @ }", "1:7 expected a directive name, found `}`"),
        (
            "{ ... }",
            "1:7 expected a fragment name, `on` or `{`, found `}`",
        ),
        ("{ ... on { a } }", "1:10 expected a type name, found `{`"),
        ("{ a(b: \"\\q\") }", "1:9 unknown escape `\\q` in a string"),
        (
            "{ a(b: 01) }",
            "1:8 this is not a number: it begins with a spare zero",
        ),
    ]);
}

#[test]
fn mistakes_before_the_selection_set() {
    assert_messages(&[
        (
            "query",
            "1:6 expected a selection set (`{ … }`), found the end of the document",
        ),
        (
            "query A B { a }",
            "1:9 expected a selection set (`{ … }`), found `B`",
        ),
        ("query A() { a }", "1:9 expected a variable, found `)`"),
        ("query A(b: C) { a }", "1:9 expected a variable, found `b`"),
        (
            "query A($b) { a }",
            "1:11 expected `:` and the type of the variable, found `)`",
        ),
        ("query A($b: ) { a }", "1:13 expected a type, found `)`"),
        ("query A($b: [C) { a }", "1:15 expected `]`, found `)`"),
        (
            "query A($b: C!!) { a }",
            "1:15 expected a variable or `)`, found `!`",
        ),
        (
            "query A($b: C = ) { a }",
            "1:17 expected a value, found `)`",
        ),
        (
            "fragment on on T { a }",
            "1:10 a fragment has a name, which may not be `on`",
        ),
        ("fragment F { a }", "1:12 expected `on`, found `{`"),
        (
            "fragment F($a: B) on T { a }",
            "1:11 expected `on`, found `(`",
        ),
        (
            "fragment F on { a }",
            "1:15 expected a type name, found `{`",
        ),
        (
            "fragment F on T",
            "1:16 expected a selection set (`{ … }`), found the end of the document",
        ),
    ]);
}

#[test]
fn mistakes_around_definitions() {
    assert_messages(&[
        (
            "{ a } }",
            "1:7 expected `query`, `mutation`, `subscription`, `fragment` or `{`, found `}`",
        ),
        (
            "\"d\" { a }",
            "1:1 an operation in the short form has no description",
        ),
        (
            "\"d\" x",
            "1:5 expected `query`, `mutation`, `subscription`, `fragment` or `{`, found `x`",
        ),
        (
            "\"d\"",
            "1:4 expected `query`, `mutation`, `subscription` or `fragment`, found the end of the document",
        ),
        ("", "1:1 the document is empty: expected an operation"),
        (
            " \n,\u{feff}",
            "1:1 the document is empty: expected an operation",
        ),
        (
            "# nothing\n",
            "1:1 the document holds only comments: expected an operation",
        ),
    ]);
}

#[test]
fn a_constant_holds_no_variable() {
    let message = "expected a constant value, found a variable";
    for text in [
        "query ($a: A, $b: B = $a) { a }",
        "query ($b: B = [{ c: $a }]) { a }",
        "query ($b: B @d(x: $a)) { a }",
    ] {
        assert_eq!(
            messages(text),
            [format!("1:{} {message}", text.rfind("$a").unwrap() + 1)]
        );
    }
    super::parse("query ($a: A) @d(x: $a) { a @e(x: $a) }");
}

#[test]
fn each_broken_definition_has_its_message() {
    let text = "\
query A {
  card(id: ) { id }
}

fragment F on Card {
  id
}

query B($x Int) {
  card
}

mutation C { redeem(input: {pin: }) { id } }
";
    assert_eq!(
        messages(text),
        [
            "2:12 expected a value, found `)`",
            "9:12 expected `:` and the type of the variable, found `Int`",
            "13:34 expected a value, found `}`",
        ]
    );
}

#[test]
fn a_definition_with_two_mistakes_has_one_message() {
    assert_eq!(messages("{ a(b: ) c(d: ) }\nquery { e }").len(), 1);
    assert_eq!(messages("query A(1) { a(b: ) }").len(), 1);
    assert_eq!(messages("qurey A($a: Int) { a(b: ) }").len(), 1);
    assert_eq!(messages("{ a } } }").len(), 1);
    assert_eq!(messages("“a” {b} 'c' {d}").len(), 2);
}

#[test]
fn twenty_messages_are_enough() {
    assert_eq!(messages(&"{ }\n".repeat(1_000)).len(), 20);
    assert_eq!(messages(&"} ".repeat(1_000)).len(), 20);
}

#[test]
fn an_open_bracket_is_shown() {
    assert_eq!(
        mistakes("query A {\n  card {\n    id\n}\n\n# the end\n").to_string(),
        "\
expected a field, `...` or `}`, found the end of the document [syntax]
 --> a.graphql:4:2
  |
2 |   card {
  |        - this `{` is probably the one that is not closed
3 |     id
4 | }
  |  ^ expected a field, `...` or `}`
  |
  = help: close it with `}`"
    );
    assert_eq!(
        mistakes("{ card(id: [1, 2) { id } }").to_string(),
        "\
expected a value or `]`, found `)` [syntax]
 --> a.graphql:1:17
  |
1 | { card(id: [1, 2) { id } }
  |            -    ^ expected a value or `]`
  |            |
  |            this `[` is not closed
  |
  = help: close it with `]`"
    );
}

#[test]
fn a_brace_left_open_does_not_swallow_the_next_definition() {
    let text = "query A {\n  card {\n    id\n}\n\nquery B($id: ID!) {\n  card(id: ) { id }\n}\n";
    let problems = mistakes(text);
    assert_eq!(
        messages(text),
        [
            "6:1 expected `}` before the next `query`",
            "7:12 expected a value, found `)`",
        ]
    );
    assert_eq!(
        problems.iter().next().unwrap().draw(),
        "\
expected `}` before the next `query` [syntax]
 --> a.graphql:6:1
  |
2 |   card {
  |        - this `{` is probably the one that is not closed
...
6 | query B($id: ID!) {
  | ^^^^^ the next definition begins here
  |
  = help: close it with `}`"
    );
    assert_eq!(
        messages("query A {\n  a {\n\nfragment F on T { b }\n"),
        ["4:1 expected `}` before the next `fragment`"]
    );
}

#[test]
fn a_brace_left_open_after_a_mistake_does_not_either() {
    let text = "query A { a(b: ) {\n\nquery B { c(d: ) }\n";
    assert_eq!(
        messages(text),
        [
            "1:16 expected a value, found `)`",
            "3:16 expected a value, found `)`",
        ]
    );
}

/// What whoever makes it once makes all over the file is said once.
#[test]
fn a_habit_is_one_message() {
    assert_eq!(
        messages("{ a(b: 'x') c(d: 'y') }\n\nquery { e(f: 'z', g: 1) }"),
        ["1:8 a string stands in single quotes: expected double quotes (and 2 times more below)"]
    );
    assert_eq!(
        messages("{ a(b: “x”) c(d: „y“) e(f: «z», g: “$h”) }"),
        [
            "1:8 a string stands in typographic quotes: expected straight ones (and 3 times more below)"
        ]
    );
    assert_eq!(
        messages("{ a { …b …c } }"),
        ["1:7 unexpected character `…` (U+2026) (and once more below)"]
    );
    assert_eq!(
        messages("{ a; b; }"),
        ["1:4 unexpected character `;` (and once more below)"]
    );
    assert_eq!(
        messages("query\u{a0}A\u{a0}{ a }"),
        ["1:6 unexpected character U+00A0 (no-break space) (and once more below)"]
    );
}

#[test]
fn reading_goes_on_behind_what_is_clear() {
    assert_eq!(
        messages("{ a(b: 01, c: 'x', d: ) } // end"),
        [
            "1:8 this is not a number: it begins with a spare zero",
            "1:15 a string stands in single quotes: expected double quotes",
            "1:23 expected a value, found `)`",
            "1:27 this comment is written as in another language",
        ]
    );
    assert_eq!(
        messages("{ 'a' }"),
        ["1:3 a string stands in single quotes: expected double quotes"]
    );
    let many = format!("{{ a(b: [{}]) }}", "01 ".repeat(1_000));
    assert_eq!(messages(&many).len(), 20);
}

/// A message may end in a log: what a reader types as a pin or a password is not in it.
#[test]
fn strings_and_numbers_are_not_repeated() {
    for text in [
        "{ a(pin: 0975312468) }",
        "{ a(pin: 975312468x) }",
        "{ a(pin 975312468) }",
        "{ a(975312468) }",
        "{ a(pin: 'x975312468) }",
        "{ a(pin: '975312468') }",
        "{ a(pin: \"975312468) }",
        "{ a(pin: “975312468”) }",
        "{ a(pin: \"975312468\\q\") }",
    ] {
        for problem in &mistakes(text) {
            let help = problem.help_text().unwrap_or_default();
            let said = format!(
                "{} {help} {:?}",
                problem.message(),
                problem.primary().map(|label| &label.text)
            );
            assert!(!said.contains("975312468"), "{said}");
        }
    }
}

#[test]
fn a_block_string_without_end_is_shown_where_it_begins() {
    assert_eq!(
        messages("{ a(b: \"\"\"x) }\nquery { c }\n"),
        ["1:8 a block string has no end"]
    );
    assert_eq!(
        messages("{ a(b: \"x) }\n}\nquery { c( }\n"),
        [
            "1:8 a string has no end",
            "3:12 expected an argument name, found `}`",
        ]
    );
}
