//! What holds for any text whatever, valid or not. The fuzz targets hold random texts to it, and
//! `replay.rs` their corpora; both include this file.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use toggle_codegen::{
    Diagnostic, Diagnostics, Document, Label, Options, Schema, check, generate, supported,
};

/// Stands between schema and document in an input of [`checking`].
pub(crate) const SEPARATOR: &str = "\n---\n";

/// A message is drawn for people, who read no more than that.
const MOST_DRAWN: usize = 20;

/// What an input without a [`SEPARATOR`] is checked against.
const SCHEMA: &str = "
interface Node { id: ID! }
type Card implements Node { id: ID! balance(in: Unit = PENCE): Int! state: State codes: [[String!]] }
type Order implements Node { id: ID! cards(first: Int, filter: Filter): [Card!]! }
union Found = Card | Order
enum State { OPEN SPENT @deprecated }
enum Unit { PENCE POUNDS }
scalar Date
input Filter { open: Boolean = true, above: Float, since: Date, within: Filter, words: [String!] }
input Payment @oneOf { card: ID voucher: String }
directive @remember(seconds: Int!) repeatable on FIELD | QUERY | VARIABLE_DEFINITION
type Query { node(id: ID!): Node find(words: [String!]! = []): [Found] orders(filter: Filter): [Order!] }
type Mutation { redeem(card: ID!, pence: Int!): Card pay(by: Payment!): Boolean }
type Subscription { spent(card: ID): Card }
";

/// Reads `text` as a document, twice.
pub(crate) fn document(text: &str) {
    let read = || Document::parse("document.graphql", text);
    match (read(), read()) {
        (Ok(one), Ok(other)) => assert_eq!(format!("{one:?}"), format!("{other:?}")),
        (Err(one), Err(other)) => same(&one, &other),
        _ => panic!("accepted once and refused once"),
    }
}

/// Reads `text` as a schema, SDL or JSON, and asks it for everything that it may define.
pub(crate) fn schema(text: &str) {
    let read = || Schema::parse(text);
    match (read(), read()) {
        (Ok(one), Ok(other)) => {
            match (one.validate(), other.validate()) {
                (Ok(()), Ok(())) => {}
                (Err(one), Err(other)) => same(&one, &other),
                _ => panic!("a valid type system once, and once not"),
            }
            let asking = asking_for_everything(text);
            let asked = Document::parse("asking.graphql", &asking)
                .unwrap_or_else(|problems| panic!("{asking}\n{problems}"));
            judged(&one, &asked, &other, &asked);
            let problems: Diagnostics = one.problems().into_iter().collect();
            healthy(&problems);
        }
        (Err(one), Err(other)) => same(&one, &other),
        _ => panic!("accepted once and refused once"),
    }
}

/// Checks the document behind the [`SEPARATOR`] against the schema before it, twice from the start.
pub(crate) fn checking(text: &str) {
    let (schema, document) = text.split_once(SEPARATOR).unwrap_or((SCHEMA, text));
    let read = || {
        let schema = Schema::parse(schema).ok()?;
        Some((schema, Document::parse("document.graphql", document).ok()?))
    };
    if let (Some((one, first)), Some((other, second))) = (read(), read()) {
        judged(&one, &first, &other, &second);
    }
}

/// The same question twice has the same answer. What is valid becomes Rust, or is said not to.
fn judged(one: &Schema, first: &Document, other: &Schema, second: &Document) {
    match (check(one, first), check(other, second)) {
        (Ok(one), Ok(other)) => {
            let warnings = |list: &[Diagnostic]| list.iter().cloned().collect::<Diagnostics>();
            same(&warnings(one.warnings()), &warnings(other.warnings()));
            if let Err(problems) = supported(&one) {
                healthy(&problems);
                return;
            }
            let rust = generate(&one, &Options::default()).to_string();
            assert_eq!(rust, generate(&other, &Options::default()).to_string());
        }
        (Err(one), Err(other)) => {
            assert!(one.has_errors());
            same(&one, &other);
        }
        _ => panic!("valid once and refused once"),
    }
}

fn same(one: &Diagnostics, other: &Diagnostics) {
    healthy(one);
    let facts = |list: &Diagnostics| list.iter().map(fact).collect::<Vec<_>>();
    assert_eq!(facts(one), facts(other));
}

fn fact(diagnostic: &Diagnostic) -> String {
    let place = diagnostic
        .primary()
        .map(|label| (label.source.name(), label.span));
    format!("{} {place:?} {}", diagnostic.code(), diagnostic.message())
}

/// Every place is one, every message is one line, nothing is said twice, and all of it can be drawn.
fn healthy(diagnostics: &Diagnostics) {
    let mut told = BTreeSet::new();
    for (number, diagnostic) in diagnostics.iter().enumerate() {
        let places = diagnostic
            .primary()
            .into_iter()
            .chain(diagnostic.related_places());
        places.for_each(placed);
        let message = diagnostic.message();
        assert!(
            !message.is_empty() && !message.contains(['\n', '\r']),
            "{message:?} is not one line"
        );
        assert!(
            told.insert(fact(diagnostic)),
            "told twice: {}",
            fact(diagnostic)
        );
        if number < MOST_DRAWN {
            assert!(diagnostic.draw().contains(diagnostic.code().as_str()));
        }
    }
}

/// The span is in the text and between characters; line and column count from 1.
fn placed(label: &Label) {
    let (text, span) = (label.source.text(), label.span);
    assert!(span.start <= span.end, "{span:?} is turned round");
    assert!(
        text.get(span.start..span.end).is_some(),
        "{span:?} is outside {:?}, or inside a character",
        label.source.name()
    );
    for offset in [span.start, span.end] {
        let place = label.source.line_column(offset);
        assert!(place.line >= 1 && place.column >= 1, "{place:?}");
    }
}

/// A document that names every name of `text` as a type, a field, an argument and a directive.
fn asking_for_everything(text: &str) -> String {
    const MOST_NAMES: usize = 40;
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let names: BTreeSet<&str> = text
        .split(|character| !is_part(character))
        .filter(|word| word.starts_with(|first: char| !first.is_ascii_digit()))
        .filter(|word| *word != "on")
        .collect();
    let names: Vec<&str> = names.into_iter().take(MOST_NAMES).collect();
    let fields = names.join(" ");
    let mut document = String::from("query Asking { __typename ");
    for name in &names {
        let _ = write!(
            document,
            "{name}({name}: {{ {name}: 1 }}) @{name} {{ {fields} }} "
        );
    }
    document.push_str("}\n");
    for (number, name) in names.iter().enumerate() {
        let _ = writeln!(
            document,
            "fragment F{number} on {name} {{ __typename{fields} }}"
        );
    }
    document
}
