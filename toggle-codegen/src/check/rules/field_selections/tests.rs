use crate::check::testing::{accepts, helps, helps_with, relates, reports, reports_with};

#[test]
fn fields_of_objects_interfaces_and_meta_fields() {
    accepts("{ count card { id balance __typename } node(id: 1) { id ... on Card { balance } } }");
    accepts("{ any { __typename } __typename __schema { queryType { name } } }");
    accepts("{ __type(name: \"Card\") { fields { name } } }");
    accepts("{ a: card { ... { b: id } } }");
}

#[test]
fn a_field_the_type_does_not_have() {
    reports(
        "{ card { nothing } }",
        &["1:10 `Card` has no field `nothing`"],
    );
    reports(
        "{ card { a: nothing } }",
        &["1:13 `Card` has no field `nothing`"],
    );
    reports("{ any { id } }", &["1:9 `Anything` has no field `id`"]);
    reports(
        "{ node(id: 1) { balance } }",
        &["1:17 `Node` has no field `balance`"],
    );
    reports(
        "{ card { __schema { queryType { name } } } }",
        &["1:10 `Card` has no field `__schema`"],
    );
}

#[test]
fn nothing_is_said_below_an_unknown_field() {
    reports(
        "{ gone { at { all(x: $y) } } }",
        &[
            "1:3 `Query` has no field `gone`",
            "1:22 `$y` is not defined: expected a definition in the query",
        ],
    );
}

#[test]
fn one_level_deeper() {
    reports(
        "{ cards(limit: 1) { balance } }",
        &["1:21 `cards` has no `balance`; it is at `cards.data.balance`"],
    );
    helps(
        "{ cards(limit: 1) { balance } }",
        "write `data { balance }`",
    );
    helps(
        "mutation { redeem(input: {reference: 1, value: 1}) { balance } }",
        "write `card { balance }`",
    );
}

#[test]
fn two_levels_deeper_through_a_page() {
    let schema = "type Query { all: All one(id: Int!): All top: Int tops: Int }\n\
                  type All { page: Page } type Page { items: [[Item!]!]! total: Int }\n\
                  type Item { price: Price top: Int } type Price { pence: Int }";
    reports_with(
        schema,
        "{ all { price { pence } } }",
        &["1:9 `all` has no `price`; it is at `all.page.items.price`"],
    );
    helps_with(
        schema,
        "{ all { price { pence } } }",
        "write `page { items { price { … } } }`",
    );
    // No way through what is no list, nor past the second level.
    reports_with(schema, "{ total }", &["1:3 `Query` has no field `total`"]);
    reports_with(schema, "{ price }", &["1:3 `Query` has no field `price`"]);
}

#[test]
fn the_way_is_told_from_the_field_that_was_written() {
    reports(
        "{ a: cards(limit: 1) { ... { ... on CardPage { balance } } } }",
        &["1:48 `cards` has no `balance`; it is at `cards.data.balance`"],
    );
    reports(
        "{ cards(limit: 1) { ...f } } fragment f on CardPage { balance }",
        &["1:55 `CardPage` has no `balance`; it is at `data.balance`"],
    );
}

#[test]
fn a_near_name_here_comes_before_the_same_name_far_off() {
    let schema = "type Query { cards: Page } type Page { data: [Item] } type Item { card: Int }";
    helps_with(schema, "{ card }", "did you mean `cards`?");
    helps_with(
        schema,
        "{ cards { caard } }",
        "did you mean `data { card }`?",
    );
}

#[test]
fn the_other_root_type() {
    reports(
        "query q { topUp(a: 1) { id } }",
        &["1:11 `Query` has no field `topUp`; `Mutation` has it"],
    );
    relates(
        "query q { topUp(a: 1) { id } }",
        &["schema:17:3 it is defined here"],
    );
    helps(
        "query q { topUp(a: 1) { id } }",
        "`topUp` is a mutation: write `mutation` instead of `query`",
    );
    helps(
        "mutation { card { id } }",
        "`card` is a query: write `query` instead of `mutation`",
    );
    helps(
        "{ changed { id } }",
        "`changed` is a subscription: write `subscription` before the `{`",
    );
    helps(
        "{ count topUp }",
        "`topUp` is a mutation: give it an operation of its own, `mutation Name { topUp … }`",
    );
    helps(
        "{ ...f } fragment f on Query { topUp }",
        "`topUp` is a mutation: give it an operation of its own, `mutation Name { topUp … }`",
    );
    helps(
        "{ redeeem }",
        "did you mean the mutation `redeem`? Then write `mutation` before the `{`",
    );
    helps(
        "{ query }",
        "`query` begins an operation of its own: close the `{` before it",
    );
}

#[test]
fn suggestions() {
    helps("{ card { balanc } }", "did you mean `balance`?");
    helps(
        "{ card { Balance } }",
        "names are case-sensitive: did you mean `balance`?",
    );
    helps(
        "{ node(id: 1) { balance } }",
        "`Card` has it: write `... on Card { balance }`",
    );
    helps(
        "{ any { id } }",
        "`Card` and `Person` have it: write `... on Node { id }`",
    );
    // Both have it, though not from an interface.
    helps(
        "{ holder(by: {id: 1}) { email } }",
        "`Company` and `Person` have it: write `... on Company { email }`",
    );
    helps(
        "{ topUp }",
        "`topUp` is a mutation: write `mutation` before the `{`",
    );
    helps(
        "{ cards(limit: 1) { xyzzy } }",
        "`CardPage` has the fields `data`, `total` and `page`",
    );
    helps(
        "{ any { xyzzy } }",
        "`Anything` is a union: select fields of its members, as in `... on Card { … }`",
    );
    helps(
        "{ node(id: 1) { holder { __typename } } }",
        "`Card` has it: write `... on Card { holder { … } }`",
    );
}

#[test]
fn shows_the_type() {
    relates(
        "{ card { nothing } }",
        &["schema:23:6 `Card` is defined here"],
    );
}

#[test]
fn a_type_that_cannot_be_read_is_the_only_problem() {
    reports_with(
        "type Query { card: Card }\ntype Card { id Int }",
        "{ card { id } }",
        &["2:16 the schema's definition of `Card` is not SDL: expected `:`"],
    );
    reports_with(
        "type Query {\n  card: Crad } type Card { id: Int }",
        "{ card { id } }",
        &["2:3 the schema gives `Query.card` the type `Crad`, but defines no such type"],
    );
}

#[test]
fn meta_fields_are_near_names_too() {
    helps("{ card { __typname } }", "did you mean `__typename`?");
    helps("{ any { typename } }", "did you mean `__typename`?");
    helps(
        "{ card { __typeName } }",
        "names are case-sensitive: did you mean `__typename`?",
    );
    helps("{ __schma { types { name } } }", "did you mean `__schema`?");
    helps(
        "{ card { __schema { types { name } } } }",
        "only the query's root type has `__schema`: write `query { __schema { … } }`",
    );
    helps(
        "mutation { __type(name: \"Card\") { name } }",
        "only the query's root type has `__type`: write `query { __type(name: …) { … } }`",
    );
}

#[test]
fn a_root_type_is_no_field_around_the_others() {
    helps(
        "{ Query { count } }",
        "leave `Query` out: its fields stand in the outer `{ }`",
    );
    helps(
        "{ Mutation { topUp } }",
        "leave `Mutation` out and write an operation of its own: `mutation { … }`",
    );
    helps(
        "{ card { Query } }",
        "`Card` has the fields `id`, `reference`, `balance`, `history`, `holder`, `status`, `issuedAt` and `oldBalance`",
    );
}
