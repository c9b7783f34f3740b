//! The parts broken once each.

use super::*;
use crate::json::{Json, Object};

const SCHEMA: &str = "
    type Query { node: Node, card: Card! }
    interface Node { id: ID! }
    type Card implements Node { id: ID!, balance: Int!, state: State }
    type Person implements Node { id: ID! }
    enum State { OPEN }
";
const WRITTEN: &str = "query Q($a: Boolean!) {
    node { id ... on Card { state } ...Money @include(if: $a) }
    card { balance @skip(if: $a), balance @include(if: $a), id @skip(if: $a) }
}
fragment Money on Card { balance }";

fn expected(data: &Json) -> Result<Tree, String> {
    expected_with(data, &BTreeMap::new())
}

fn expected_with(data: &Json, values: &BTreeMap<String, bool>) -> Result<Tree, String> {
    let schema = Schema::parse(SCHEMA)?;
    let document = Document::parse(WRITTEN)?;
    let operation = document.operation("Q").ok_or("Q is there")?;
    Reader::new(&schema, &document, values)?.expect(operation, data)
}

fn object(typename: &str, entries: Vec<(&str, Json)>) -> Json {
    Json::Object(Object {
        typename: typename.to_owned(),
        entries: entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    })
}

fn answer(id: &str) -> Json {
    let text = |text: &str| Json::Text(text.to_owned());
    let node = vec![
        ("__typename", text("Card")),
        ("id", text(id)),
        ("state", text("NEW")),
    ];
    let balance = vec![("balance", Json::Number("5".to_owned()))];
    object(
        "Query",
        vec![
            ("node", object("Card", node)),
            ("card", object("Card", balance)),
        ],
    )
}

#[test]
fn what_is_expected_is_what_a_reader_of_the_document_expects() {
    let printed = "Data { node: Some(Node { id: Id(\"1\"), on: Card(Card { \
                   state: Some(Unrecognized(\"NEW\")), money: None }) }), \
                   card: Card { balance: 5, id: None } }";
    assert_eq!(
        expected(&answer("1"))
            .and_then(|expected| { Ok(expected.difference(&Tree::parse(printed)?)) }),
        Ok(None)
    );
}

#[test]
fn what_the_variables_say_is_expected() {
    let values = |is| BTreeMap::from([("a".to_owned(), is)]);
    // The balance of the node is there, under a condition that holds; `id` of the card is missing then by right.
    let shown = expected_with(&answer("1"), &values(true)).map(|tree| format!("{tree:?}"));
    assert!(shown.is_err(), "the node has no balance: {shown:?}");
    let lacking = expected_with(&answer("1"), &values(false));
    assert!(lacking.is_err(), "the card has no id: {lacking:?}");
    assert!(expected(&answer("1")).is_ok(), "nobody knows the variables");
}

#[test]
fn a_value_that_is_not_the_answers_is_noticed() {
    let case = |id: &str| {
        expected(&answer(id)).map(|expected| Case {
            body: String::new(),
            values: BTreeMap::new(),
            expected: Ok(expected),
        })
    };
    let printed = "Data { node: Some(Node { id: Id(\"1\"), on: Card(Card { \
                   state: Some(Unrecognized(\"NEW\")), money: None }) }), \
                   card: Card { balance: 5, id: None } }";
    let problem = case("2").map(|case| verdict(&case, Ok(printed)));
    let said = "data.node.Some.id.Id: expected Text(\"2\"), found Text(\"1\")";
    assert_eq!(problem, Ok(Some(said.to_owned())));
    let problem = case("1").map(|case| verdict(&case, Err("refused")));
    assert_eq!(problem, Ok(Some("not decoded: refused".to_owned())));
}

#[test]
fn made_up_answers_cover_what_they_shall() {
    let random = Random::new(3);
    let sent = WRITTEN.replace("node { id", "node { __typename id");
    let cases =
        Schema::parse(SCHEMA).and_then(|schema| cases(&schema, WRITTEN, &sent, "Q", &random, 200));
    let bodies: Vec<String> = cases
        .map(|cases| cases.into_iter().map(|case| case.body).collect())
        .unwrap_or_default();
    for part in [
        "\"node\":null",
        "\"id\":7",
        "stranger",
        "NEW_VALUE",
        "{\"data\":{\"node\"",
        "{\"data\":{\"card\"",
    ] {
        let some = bodies.iter().filter(|body| body.contains(part)).count();
        assert!(some > 0 && some < bodies.len(), "{part}: {some}");
    }
}

#[test]
fn made_up_documents_are_valid_and_various() {
    let text = include_str!("../../../tests/roundtrip/abstract.graphql");
    let schema = Schema::parse(text);
    let all = schema.map(|schema| {
        let documents = (0..60).map(|number| {
            Inventor::new(&schema, Random::new(9).branch(number))
                .document()
                .text
        });
        documents.collect::<Vec<_>>()
    });
    let all = all.unwrap_or_default();
    let generator = toggle_codegen::Schema::parse(text);
    for text in &all {
        let document = toggle_codegen::Document::parse("document.graphql", text);
        let problem = match (&generator, &document) {
            (Ok(schema), Ok(document)) => check(schema, document).err(),
            _ => Some(toggle_codegen::Diagnostics::new()),
        };
        assert!(problem.is_none(), "{problem:?}\n{text}");
    }
    for part in [
        "... on ",
        "...Part",
        "@include",
        "@skip",
        "@required",
        "its: __typename",
        "__typename: ",
        "$when11",
        "subscription",
        "mutation",
    ] {
        let some = all.iter().filter(|text| text.contains(part)).count();
        assert!(some > 0, "{part}: in none of {}", all.len());
    }
}
