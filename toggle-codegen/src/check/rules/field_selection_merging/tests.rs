use std::fmt::Write as _;

use crate::check::testing::{accepts, accepts_with, helps, relates, reports, reports_with};

#[test]
fn the_same_field_with_the_same_arguments() {
    accepts("{ card { id id a: balance a: balance } }");
    accepts(
        "query q($r: ID) { card(reference: $r, pin: \"1\") { id } card(pin: \"1\", reference: $r) { balance } }",
    );
    accepts(
        "{ echo(date: {a: 1, b: [2, $x]}) echo(date: {b: [2, $x], a: 1}) }"
            .replace("$x", "3")
            .as_str(),
    );
    accepts("{ card { id @skip(if: true) id @include(if: true) } }");
}

#[test]
fn different_fields_where_no_object_is_of_both() {
    accepts("{ any { ... on Card { x: reference } ... on Person { x: email } } }");
    accepts(
        "{ any { ... on Card { issuedAt(zone: \"A\") } ... on Person { card { issuedAt(zone: \"B\") } } } }",
    );
}

#[test]
fn different_fields_under_one_key() {
    reports(
        "{ card { a: id\na: reference } }",
        &["2:1 `a` stands for `id` and for `reference`: expected one field for one key"],
    );
    reports(
        "{ card { reference: balance reference } }",
        &[
            "1:29 `reference` stands for `balance` and for `reference`: expected one field for one key",
        ],
    );
}

#[test]
fn different_arguments() {
    let message = "is asked for twice with different arguments: expected the same ones";
    reports(
        "{ card(pin: \"1\") { id } card(pin: \"2\") { id } }",
        &[&format!("1:25 `card` {message}")],
    );
    reports(
        "{ card { issuedAt issuedAt(zone: \"UTC\") } }",
        &[&format!("1:19 `issuedAt` {message}")],
    );
    reports(
        "{ echo(int: 1) echo(float: 1) }",
        &[&format!("1:16 `echo` {message}")],
    );
}

#[test]
fn through_fragments_and_merged_parents() {
    reports(
        "{ card { ...a } card { ...b } }\nfragment a on Card { x: id }\nfragment b on Node { x: id ...c }\nfragment c on Card { x: reference }",
        &["4:22 `x` stands for `id` and for `reference`: expected one field for one key"],
    );
    reports(
        "{ node(id: 1) { ... on Card { holder { ... on Person { x: name } } } } node(id: 1) { ... on Card { holder { ... on Person { x: email } } } } }",
        &["1:125 `x` stands for `name` and for `email`: expected one field for one key"],
    );
}

#[test]
fn types_of_one_shape_even_where_no_object_is_of_both() {
    let of = |one: &str, other: &str| {
        format!("is of type `{one}` and of type `{other}`: expected one type for one key")
    };
    reports(
        "{ any { ... on Card { x: balance } ... on Person { x: email } } }",
        &[&format!("1:52 `x` {}", of("Int", "String"))],
    );
    reports(
        "{ any { ... on Card { x: reference } ... on Person { x: name } } }",
        &[&format!("1:54 `x` {}", of("String", "String!"))],
    );
    reports(
        "{ holder { ... on Person { email } ... on Company { email } } }",
        &[&format!("1:53 `email` {}", of("String", "[String]"))],
    );
    reports(
        "{ holder { ... on Person { x: card { y: balance } } ... on Company { x: card { y: status } } } }",
        &[&format!("1:80 `y` {}", of("Int", "Status"))],
    );
}

#[test]
fn composites_merge_though_their_types_differ() {
    accepts_with(
        "type Query { u: U } union U = A | B type A { x: C } type B { x: D } \
         type C { y: Int } type D { y: Int z: Int }",
        "{ u { ... on A { x { y } } ... on B { x { y z } } } }",
    );
}

#[test]
fn once_with_place_and_help() {
    relates(
        "{ card { a: id a: reference } }",
        &["test.graphql:1:10 the first"],
    );
    helps(
        "{ card { a: id a: reference } }",
        "give one of them an alias of its own: `other: reference`",
    );
    reports(
        "{ a: card { ...f } b: card { ...f } } fragment f on Card { a: id a: reference }",
        &["1:66 `a` stands for `id` and for `reference`: expected one field for one key"],
    );
}

#[test]
fn cycles_of_fragments_end() {
    reports(
        "{ any { ...p } } fragment p on Person { card { holder { ...p } } card { holder { ...p } } }",
        &[
            "1:57 the fragment `p` spreads itself: expected fragments that come to an end",
            "1:82 the fragment `p` spreads itself: expected fragments that come to an end",
        ],
    );
}

#[test]
fn nested_repetition_is_not_exponential() {
    let mut document = "{ any { ...f0 } }".to_owned();
    for number in 0..200 {
        let next = number + 1;
        let _ = write!(
            document,
            "fragment f{number} on Person {{ a: card {{ holder {{ ...f{next} }} }} \
             b: card {{ holder {{ ...f{next} ...f{next} }} }} }}"
        );
    }
    document.push_str("fragment f200 on Person { id }");
    accepts(&document);
}

#[test]
fn many_fields_under_one_key() {
    accepts(&format!("{{ {} }}", "count ".repeat(20_000)));
}

#[test]
fn long_arguments_are_compared_once() {
    let value = format!("filter: {{and: [{}]}}", "{min: 1} ".repeat(500));
    let cards = format!("cards(limit: 1, {value}) {{ total }} ");
    accepts(&format!("{{ {} }}", cards.repeat(20)));
}

#[test]
fn objects_beside_what_they_have_in_common() {
    let names = || (0..1_500).map(|number| format!("T{number}"));
    let mut schema = "type Query { i: I } interface I { id: ID s: String i: I }".to_owned();
    for name in names() {
        let _ = write!(
            schema,
            " type {name} implements I {{ id: ID s: String i: I }}"
        );
    }
    let objects: Vec<String> = names()
        .map(|name| format!("... on {name} {{ i {{ id }} }} "))
        .collect();
    let objects = objects.concat();
    let common = "i { id } ".repeat(1_500);
    accepts_with(&schema, &format!("{{ i {{ {objects} {common} }} }}"));
    // One key that stands for two fields, of two objects: now it has to be looked at by object.
    let apart = "... on T0 { k: id } ... on T1 { k: id i { l: id } } i { i { l: id } }";
    accepts_with(
        &schema,
        &format!("{{ i {{ {objects} {common} {apart} }} }}"),
    );
    reports_with(
        &schema,
        &format!("{{ i {{ ... on T0 {{ i {{ l: s }} }} {objects} {common} i {{ l: id }} }} }}"),
        &[&format!(
            "1:{} `l` is of type `String` and of type `ID`: expected one type for one key",
            objects.len() + common.len() + 38
        )],
    );
}

/// Like turning a nondeterministic automaton into a deterministic one: each word of `a` and `b`
/// leads to another combination of fragments.
fn combinations(last: &str) -> String {
    const DEPTH: usize = 20;
    let mut document = "{ n { ...f0_0 } }".to_owned();
    for level in 0..DEPTH {
        let next = level + 1;
        let _ = write!(
            document,
            "fragment f{level}_0 on N {{ a {{ ...f{next}_0 ...f{next}_1 }} b {{ ...f{next}_0 }} }}"
        );
        for state in 1..=level {
            let to = format!("...f{next}_{}", state + 1);
            let _ = write!(
                document,
                "fragment f{level}_{state} on N {{ a {{ {to} }} b {{ {to} }} }}"
            );
        }
    }
    for state in 1..=DEPTH {
        let _ = write!(
            document,
            "fragment f{DEPTH}_{state} on N {{ id{state}: id }}"
        );
    }
    let _ = write!(document, "fragment f{DEPTH}_0 on N {{ {last} }}");
    document
}

const TREE: &str = "type Query { n: N } type N { id: ID s: String a: N b: N }";

#[test]
fn silent_about_fields_that_there_are_not() {
    reports(
        "{ card { a: gone { x: id } a: id a: name { x: balance } a: balance } }",
        &[
            "1:13 `Card` has no field `gone`",
            "1:37 `Card` has no field `name`",
            "1:57 `a` stands for `id` and for `balance`: expected one field for one key",
        ],
    );
}

#[test]
fn many_combinations_are_looked_at_in_pairs() {
    accepts_with(TREE, &combinations("id0: id"));
    let document = combinations("id20: s");
    let at = document.find("id20: s").unwrap_or_default() + 1;
    reports_with(
        TREE,
        &document,
        &[&format!(
            "1:{at} `id20` stands for `id` and for `s`: expected one field for one key"
        )],
    );
}

#[test]
fn too_many_combinations_and_pairs_are_refused() {
    let pairs: Vec<String> = (0..1_500)
        .map(|number| format!("n {{ a {{ k{number}: id }} }} "))
        .collect();
    let document = combinations("id0: id").replacen('{', &format!("{{ {}", pairs.concat()), 1);
    reports_with(
        TREE,
        &document,
        &["1:1 the fragments of this document are combined in too many ways to be checked"],
    );
}

#[cfg(test)]
mod against_the_specification;
