use crate::check::testing::{
    SCHEMA, accepts, helps, helps_with, problems, relates, reports, reports_with, silent_about,
};

/// One argument of `Query.echo` with a value that fits.
#[track_caller]
fn fits(argument: &str) {
    accepts(&format!("{{ echo({argument}) }}"));
}

/// One argument of `Query.echo` with a value that does not.
#[track_caller]
fn differs(argument: &str, column: usize, message: &str) {
    let column = column + "{ echo(".len();
    reports(
        &format!("{{ echo({argument}) }}"),
        &[&format!("1:{column} {message}")],
    );
}

#[test]
fn values_that_fit() {
    for argument in [
        "int: 0",
        "int: -2147483648",
        "int: 2147483647",
        "int: null",
        "float: 1",
        "float: 1.5e3",
        "float: 99999999999999999999",
        "text: \"\"",
        "text: \"\"\"block\"\"\"",
        "flag: false",
        "id: \"a\"",
        "id: 123456789012345678901234567890",
        "status: SPENT",
        "date: \"2026-01-01\"",
        "date: { any: [thing, 1, null] }",
        "date: [1, \"x\"]",
        "nonNull: 5",
    ] {
        fits(argument);
    }
}

#[test]
fn lists_take_single_items() {
    for argument in [
        "ids: [\"a\", 1]",
        "ids: \"a\"",
        "ids: []",
        "ids: null",
        "matrix: [[1, null], null, []]",
        "matrix: [1]",
        "matrix: 1",
    ] {
        fits(argument);
    }
}

#[test]
fn values_that_do_not() {
    let of = |name: &str| format!("the argument `{name}` of `Query.echo` is");
    let int = of("int");
    let whole = "expected a whole number (`Int`)";
    differs(
        "int: \"1\"",
        6,
        &format!("{int} the string `\"1\"`: {whole}"),
    );
    differs("int: 1.0", 6, &format!("{int} `1.0`: {whole}"));
    differs("int: ONE", 6, &format!("{int} `ONE`: {whole}"));
    differs("int: [1]", 6, &format!("{int} a list: {whole}"));
    differs("int: {a: 1}", 6, &format!("{int} an input object: {whole}"));
    differs(
        "int: 2147483648",
        6,
        &format!(
            "{int} `2147483648`: expected a whole number of 32 bits (`Int`: -2147483648 to \
             2147483647)"
        ),
    );
    differs(
        "float: \"1\"",
        8,
        &format!(
            "{} the string `\"1\"`: expected a number (`Float`)",
            of("float")
        ),
    );
    differs(
        "text: 1",
        7,
        &format!("{} `1`: expected a string in quotes (`String`)", of("text")),
    );
    differs(
        "flag: 1",
        7,
        &format!("{} `1`: expected `true` or `false`", of("flag")),
    );
    differs(
        "id: 1.5",
        5,
        &format!(
            "{} `1.5`: expected a string or a whole number (`ID`)",
            of("id")
        ),
    );
    differs(
        "nonNull: null",
        10,
        &format!(
            "{} `null`: expected a value: `Int!` is never null",
            of("nonNull")
        ),
    );
}

#[test]
fn items_of_lists() {
    differs(
        "ids: [\"a\", null]",
        12,
        "an item of the argument `ids` of `Query.echo` is `null`: expected a value: `ID!` is \
         never null",
    );
    differs(
        "matrix: [[1, \"2\"]]",
        14,
        "an item of the argument `matrix` of `Query.echo` is the string `\"2\"`: expected a whole \
         number (`Int`)",
    );
}

#[test]
fn enums() {
    let message = "expected a value of the enum `Status`";
    differs(
        "status: \"SPENT\"",
        9,
        &format!("the argument `status` of `Query.echo` is the string `\"SPENT\"`: {message}"),
    );
    helps(
        "{ echo(status: \"SPENT\") }",
        "a value of an enum stands without quotes: write `SPENT`",
    );
    helps(
        "{ echo(status: \"spemt\") }",
        "a value of an enum stands without quotes: write `SPENT`",
    );
    helps("{ echo(status: SPEMT) }", "did you mean `SPENT`?");
    helps(
        "{ echo(status: spent) }",
        "names are case-sensitive: did you mean `SPENT`?",
    );
    helps(
        "{ echo(status: 1) }",
        "the values are `ACTIVE`, `SPENT`, `EXPIRED` and `LOCKED`",
    );
    differs(
        "status: true",
        9,
        &format!("the argument `status` of `Query.echo` is `true`: {message}"),
    );
}

#[test]
fn input_objects_and_their_fields() {
    accepts("mutation { redeem(input: {reference: 1, value: 2, filter: {and: {min: 1}}}) { id } }");
    reports(
        "{ cards(limit: 1, filter: 3) { total } }",
        &["1:27 the argument `filter` of `Query.cards` is `3`: expected an input object `Filter`"],
    );
    reports(
        "{ cards(limit: 1, filter: {and: [{min: \"a\"}]}) { total } }",
        &[
            "1:40 the input field `Filter.min` is the string `\"a\"`: expected a whole number (`Int`)",
        ],
    );
    relates(
        "{ cards(limit: 1, filter: {min: \"a\"}) { total } }",
        &["schema:42:16 defined here"],
    );
}

#[test]
fn defaults_of_variables() {
    accepts(
        "query a($n: Int = 1, $s: [Status!] = ACTIVE) { cards(limit: 1, page: $n, status: $s) { total } }",
    );
    reports(
        "query a($n: Int! = null, $m: Int = \"1\") { cards(limit: $n, page: $m) { total } }",
        &[
            "1:20 the default of `$n` is `null`: expected a value: `Int!` is never null",
            "1:36 the default of `$m` is the string `\"1\"`: expected a whole number (`Int`)",
        ],
    );
    relates(
        "query a($n: Int = \"1\") { echo(int: $n) }",
        &["test.graphql:1:13 the variable's type"],
    );
}

#[test]
fn one_of_takes_one() {
    accepts("{ holder(by: {id: 1}) { __typename } }");
    accepts("query a($id: ID!) { holder(by: {id: $id}) { __typename } }");
    reports(
        "{ holder(by: {id: 1, email: \"a\"}) { __typename } }",
        &["1:14 `HolderBy` is `@oneOf`, and 2 fields are given: expected exactly one"],
    );
    reports(
        "{ holder(by: {}) { __typename } }",
        &["1:14 `HolderBy` is `@oneOf`, and no fields are given: expected exactly one"],
    );
    reports(
        "{ holder(by: {id: null}) { __typename } }",
        &["1:19 `HolderBy` is `@oneOf`, and its field `id` is `null`: expected a value"],
    );
    helps(
        "{ holder(by: {id: null}) { __typename } }",
        "give `id` a value that is not null",
    );
    helps(
        "{ holder(by: {}) { __typename } }",
        "give one of `id` and `email`",
    );
}

#[test]
fn advice_on_scalars() {
    for (argument, help) in [
        ("int: \"10\"", "write it without quotes: `10`"),
        ("int: 10.0", "write it without a fraction: `10`"),
        ("int: 1e3", "write it out: `1000`"),
        ("int: 1.55", "write a whole number: `1` or `2`"),
        ("int: -1.5e0", "write a whole number: `-2` or `-1`"),
        ("int: 1e30", "write a whole number of 32 bits"),
        (
            "int: 99999999999",
            "write a smaller number; a card's number, a reference or a time is text: it goes \
             where a `String` is taken",
        ),
        ("float: \"1.5\"", "write it without quotes: `1.5`"),
        ("text: 10", "put it in quotes: `\"10\"`"),
        ("text: GBP", "put it in quotes: `\"GBP\"`"),
        ("text: true", "put it in quotes: `\"true\"`"),
        ("id: 1.5", "put it in quotes: `\"1.5\"`"),
        ("flag: \"true\"", "write it without quotes: `true`"),
        ("flag: True", "write `true`"),
        ("flag: 0", "write `false`"),
        ("flag: flase", "did you mean `false`?"),
        (
            "int: [1]",
            "no list stands here: write the value without `[ ]`",
        ),
        (
            "int: [1, 2]",
            "no list stands here: write one value without `[ ]`",
        ),
        (
            "nonNull: null",
            "write a value, or a variable that is never null",
        ),
    ] {
        helps(&format!("{{ echo({argument}) }}"), help);
    }
}

#[test]
fn advice_on_variables_without_dollar_or_in_quotes() {
    let document = |value: &str| format!("query q($n: Int) {{ echo(int: {value}) }}");
    helps(&document("n"), "did you mean the variable `$n`?");
    helps(
        &document("\"$n\""),
        "a variable stands without quotes: write `$n`",
    );
}

/// No variable may stand in a default, so none is suggested.
#[test]
fn advice_on_defaults() {
    let document = |ty: &str, default: &str, rest: &str| {
        format!("query q($n: Int! $v: {ty} = {default}) {{ cards(limit: $n, {rest}) {{ total }} }}")
    };
    helps(
        &document("Int!", "null", "page: $v"),
        "write a value that is not null, or leave `= null` out",
    );
    helps(
        &document("[Status!]", "[null]", "status: $v"),
        "write a value that is not null",
    );
    helps(
        &document("Filter", "{and: [null]}", "filter: $v"),
        "write a value that is not null",
    );
    let problems = problems(SCHEMA, &document("Int", "n", "page: $v"));
    assert!(
        !problems.to_string().contains("variable `$n`"),
        "{problems}"
    );
    helps(
        "mutation m($reference: ID!, $v: RedeemInput = 1) \
         { topUp(reference: $reference, value: 1) { id } redeem(input: $v) { id } }",
        "write `{reference: …, value: …}`",
    );
}

#[test]
fn advice_on_input_objects() {
    for (ty, input, value, help) in [
        (
            "I",
            "{ x: Int y: Int! z: Int! }",
            "1",
            "write `{y: …, z: …}`",
        ),
        ("[I]", "{ x: Int y: Int }", "1", "write `[{x: …, y: …}]`"),
        (
            "I",
            "{ w: Int x: Int y: Int z: Int }",
            "\"\"",
            "write `{w: …, x: …, y: …, …}`",
        ),
        ("I", "@oneOf { x: Int y: Int }", "1", "write `{x: …}`"),
    ] {
        let schema = format!("type Query {{ a(b: {ty}): Int }} input I {input}");
        helps_with(&schema, &format!("{{ a(b: {value}) }}"), help);
    }
}

#[test]
fn pounds_where_pence_are_wanted() {
    let schema = r#"type Query { pay("The money taken, in pence." total: Int!, plain: Int): Int }"#;
    for (value, help) in [
        ("10.50", "money is in pence here: write `1050` for £10.50"),
        ("\"10.5\"", "money is in pence here: write `1050` for £10.5"),
        ("\"£10\"", "money is in pence here: write `1000` for £10"),
        ("-3.00", "money is in pence here: write `-300` for -£3.00"),
        ("\"1050\"", "write it without quotes: `1050`"),
    ] {
        helps_with(schema, &format!("{{ pay(total: {value}) }}"), help);
    }
    let schema = schema.replace("plain: Int", "plain: Int, amount: Int");
    let schema = schema.as_str();
    helps_with(
        schema,
        "{ pay(total: 1, amount: 10.5) }",
        "write a whole number: `10` or `11`; if it counts pence, £10.5 is `1050`",
    );
    helps_with(
        schema,
        "{ pay(total: 1, plain: 3.00) }",
        "write it without a fraction: `3`",
    );
}

/// Whatever stands where the schema says `@sensitive` is in no message.
#[test]
fn a_secret_is_never_repeated() {
    let schema = r"
        type Query { a(pin: String @sensitive, n: Int @sensitive, i: I, o: J @sensitive): Int }
        input I { card: [String] @sensitive(lastFour: true) } input J { open: Int }
    ";
    for argument in [
        "pin: 975312468",
        "pin: hunter975312468",
        "pin: 97531246.8",
        "n: \"975312468\"",
        "n: \"97531.24\"",
        "i: {card: [\"1\", 975312468]}",
        "o: {open: \"975312468\"}",
        "i: \"975312468\"",
    ] {
        silent_about(schema, &format!("{{ a({argument}) }}"), "975312468");
    }
    for (ty, value, argument) in [
        ("String", "975312468", "pin: $v"),
        ("I", "{card: 975312468}", "i: $v"),
        ("[String]", "[975312468]", "i: {card: $v}"),
    ] {
        let document = format!("query q($v: {ty} = {value}) {{ a({argument}) }}");
        silent_about(schema, &document, "975312468");
    }
    reports_with(
        schema,
        "{ a(pin: 1234) }",
        &[
            "1:10 the argument `pin` of `Query.a` is a whole number: expected a string in quotes (`String`)",
        ],
    );
    helps_with(schema, "{ a(pin: 1234) }", "put it in quotes: `\"…\"`");
}
