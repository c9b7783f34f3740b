//! What is advised where a mistake is a well-known one.

use super::help;

#[track_caller]
fn assert_help(table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(help(text), *expected, "{text}");
    }
}

#[test]
fn on_files_and_tokens() {
    assert_help(&[
        (
            "\u{feff}\n{ \"query\": \"{ a }\" }",
            "put the text of its `query` alone in the file",
        ),
        (
            "{\n  a\n<<<<<<< HEAD\n  b\n}",
            "finish the merge and delete the marker lines",
        ),
        (
            "{ a(b: “x”) }",
            "strings stand in straight quotes, `\"…\"`: a word processor or a chat may have changed them",
        ),
        (
            "{ a(b: '$b') }",
            "a variable stands without quotes, a string in double ones: `\"…\"`",
        ),
        ("{ a(b: 'x') }", "strings stand in double quotes: `\"…\"`"),
        (
            "{ a(b: 012) }",
            "a pin, a card's number, a date or a reference is a string: put it in quotes",
        ),
        ("{ a; b; }", "GraphQL needs no `;`: delete it"),
        (
            "{ a // the balance\n }",
            "a comment begins with `#` and ends with the line",
        ),
        (
            "{ a(b: \"x”) }",
            "a string that begins with `\"` ends with `\"`, not with another quote",
        ),
        (
            "{ a.b }",
            "a field of a field stands in braces, `outer { inner }`; a spread has three dots",
        ),
        (
            "{ card-reference }",
            "a name is made of letters, digits and `_`, without `-`",
        ),
        (
            "{ a(b: 2025-02-03) }",
            "a pin, a card's number, a date or a reference is a string: put it in quotes",
        ),
        ("{ a { …f } }", "write three dots: `...f`"),
        ("{ a { … on B { c } } }", "write three dots: `...`"),
        ("{ a(b: \"\"\"c) }", "close it with `\"\"\"`"),
        ("{ a(b: 1_000) }", "write `1000`, without `_`"),
        (
            "{ a(b: 0x10) }",
            "a number is written in decimal digits: `16`",
        ),
        (
            "{ a(b: +1) }",
            "a number has no `+` before it, and nothing is added up here",
        ),
        ("{ * }", "there is no `*`: name each field that is wanted"),
    ]);
}

#[test]
fn on_definitions() {
    assert_help(&[
        ("qurey A { a }", "did you mean `query`?"),
        ("Query A { a }", "keywords stand in lower case: `query`"),
        ("QUERY A { a }", "keywords stand in lower case: `query`"),
        ("fragment F { a }", "write `fragment F on Type { … }`"),
        (
            "fragment F($a: B) on T { a }",
            "a fragment has no variables of its own: it uses those of the operation",
        ),
        ("mutaton A { a }", "did you mean `mutation`?"),
        ("fragmnt F on T { a }", "did you mean `fragment`?"),
        ("querry { a }", "did you mean `query`?"),
        (
            "select A { a }",
            "an operation begins with its kind: `query select …`",
        ),
        (
            "CardBalance($id: ID) { a }",
            "an operation begins with its kind: `query CardBalance …`",
        ),
        (
            "Cards(limit: 1) { a }",
            "a field stands inside an operation: `query Name { Cards(…) … }`",
        ),
        ("{ a })", "this `)` closes nothing; delete it"),
        ("query A B { a }", "a name is one word, such as `AB`"),
        ("query A: { a }", "leave out the `:` before the `{`"),
        (
            "{ a [ { b } ] }",
            "of a list, fields are selected as of one object: `list { field }`",
        ),
        (
            "fragment on Card { a }",
            "write `fragment Name on Type { … }`",
        ),
        ("fragment F Card { a }", "write `fragment F on Card { … }`"),
    ]);
}

#[test]
fn on_operations_without_fields() {
    assert_help(&[
        (
            "mutation",
            "say which fields are wanted: `mutation { field }`",
        ),
        (
            "query A",
            "say which fields are wanted: `query A { field }`",
        ),
        (
            "query A($b: C)",
            "say which fields are wanted: `query A(…) { field }`",
        ),
        (
            "query A\nquery B { a }",
            "say which fields are wanted: `query A { field }`",
        ),
        (
            "query $a { b }",
            "variables stand in `( )` with their types: `query Name($name: Type)`",
        ),
        (
            "mutation A $b { c }",
            "variables stand in `( )` with their types: `mutation A($name: Type)`",
        ),
    ]);
}

#[test]
fn on_variables() {
    assert_help(&[
        ("query A(id: ID) { a }", "a variable begins with `$`: `$id`"),
        ("query A() { a }", "leave the `()` out"),
        (
            "query ($a: ID) A { a }",
            "the name stands before the variables: `A(…)`",
        ),
        ("query A($b Int) { a }", "write `:` between them: `$b: Int`"),
        (
            "query A($b = 1) { a }",
            "a variable has a type before its default: `$b: Int = …`",
        ),
        (
            "query A($b) { a }",
            "a variable has a type: `$b: Int`, or `$b: Int!` where it is required",
        ),
        (
            "query A($b, $c: Int) { a }",
            "a variable has a type: `$b: Int`, or `$b: Int!` where it is required",
        ),
        (
            "query A($b: !Int) { a }",
            "the `!` stands behind the type: `Int!`",
        ),
        ("query A($b: \"Int\") { a }", "a type stands without quotes"),
        (
            "query A($b: Int!!) { a }",
            "one `!` behind the type is enough",
        ),
        ("query A($b: Int[]) { a }", "a list type is written `[Int]`"),
        (
            "query A($b: List<Int>) { a }",
            "a list type is written `[Type]`",
        ),
        (
            "query A($b: Int?) { a }",
            "a type that may be null is written without `?`, one that may not with `!`",
        ),
        (
            "query A($b: Int: 5) { a }",
            "a default stands behind `=`: `$name: Int = 1`",
        ),
        (
            "mutation createOrder(total: 100) { id }",
            "arguments belong to a field, inside the braces: `{ field(total: …) }`",
        ),
    ]);
}

#[test]
fn on_defaults() {
    assert_help(&[
        (
            "query A($b: Int = 5!) { a }",
            "the `!` stands behind the type: `$b: Int! = …`",
        ),
        (
            "query A($b: [ID!]! = []!) { a }",
            "the `!` stands behind the type: `$b: [ID!]! = …`",
        ),
        (
            "query A($b: ID = ) { a }",
            "write a value behind the `=`, or leave the `=` out",
        ),
    ]);
}

#[test]
fn on_arguments_and_values() {
    assert_help(&[
        (
            "{ a($id) }",
            "an argument has a name before its value: `name: $variable`",
        ),
        ("{ a(\"id\": 1) }", "names stand without quotes"),
        ("{ a(id: ) }", "write a value or a variable: `id: $id`"),
        ("{ a(b: {\"id\": 1}) }", "names stand without quotes"),
        ("{ a(b = 1) }", "write `:` instead of `=`: `b: …`"),
        ("{ a(b: {c = 1}) }", "write `:` instead of `=`: `c: …`"),
        ("{ a(b {c: 1}) }", "write `:` between them: `b: { …`"),
        ("{ a(b $c) }", "write `:` between them: `b: $…`"),
        (
            "{ a(b) }",
            "it has a value: `b: …`, or with a variable `b: $b`",
        ),
        (
            "{ a(\"6301\") }",
            "an argument has a name before its value: `name: …`",
        ),
        (
            "{ a({b: 1}) }",
            "arguments stand in `( )` alone, without `{ }`: `(name: …)`",
        ),
        (
            "{ a(b: Int!) }",
            "a type stands where a variable is defined; here stands a value",
        ),
    ]);
}

#[test]
fn on_selections() {
    assert_help(&[
        ("{ a } }", "this `}` closes nothing; delete it"),
        ("{ a: { b } }", "leave out the `:`: `a { … }`"),
        (
            "{ a { limit: 1 } }",
            "arguments stand in `( )` behind the name of a field: `(limit: …)`",
        ),
        (
            "{ a { $b } }",
            "a variable is the value of an argument: `field(argument: $variable)`",
        ),
        ("{ a { { b } } }", "one `{` is enough"),
        (
            "{ a { ...Card { id } } }",
            "to select fields of a type, write `... on Card { … }`",
        ),
    ]);
}

#[test]
fn on_nesting() {
    let fields = "{a".repeat(101) + &"}".repeat(101);
    let lists = "{a(b:".to_owned() + &"[".repeat(101);
    assert_help(&[
        (
            &fields,
            "write fewer levels, or the inner ones as a fragment, whose brackets count anew",
        ),
        (&lists, "write fewer levels"),
    ]);
}
