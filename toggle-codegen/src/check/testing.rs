//! What the tests of the rules stand on: one small schema, and two questions to ask.

use crate::check::check;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::schema::Schema;

/// A gift-card shop in small, with every kind of type and place.
pub(super) const SCHEMA: &str = r#"
type Query {
  count: Int
  card(reference: ID, pin: String): Card
  cards(page: Int = 1, limit: Int!, status: [Status!], filter: Filter): CardPage
  holder(by: HolderBy): Holder
  node(id: ID!): Node
  named: Named
  any: Anything
  echo(
    int: Int, float: Float, text: String, flag: Boolean, id: ID, date: Date, status: Status
    ids: [ID!], matrix: [[Int]], nonNull: Int! = 1
  ): String
}
type Mutation {
  redeem(input: RedeemInput!): Adjustment
  topUp(reference: ID!, value: Int!): Card
}
type Subscription { changed(every: Int): Card removed: ID }
interface Node { id: ID! }
interface Named { name: String }
interface Empty { never: Int }
type Card implements Node {
  id: ID!
  reference: String
  balance: Int
  history: [Int!]!
  holder: Holder
  status: Status
  issuedAt(zone: String = "UTC"): Date
  oldBalance(pounds: Boolean @deprecated(reason: "pence only")): Int @deprecated(reason: "use `balance`")
}
type Person implements Node & Named { id: ID! name: String! email: String card: Card }
type Company implements Node & Named { id: ID! name: String! email: [String] card: Card }
union Holder = Person | Company
union Anything = Card | Person
type CardPage { data: [Card] total: Int! page: Int! }
type Adjustment implements Node { id: ID! value: Int card: Card }
enum Status { ACTIVE SPENT EXPIRED LOCKED @deprecated }
scalar Date
input RedeemInput { reference: ID! value: Int! note: String! = "-" tags: [String!] filter: Filter }
input Filter { min: Int max: Int and: [Filter!] status: Status plain: Int @deprecated }
input HolderBy @oneOf { id: ID email: String }
directive @trace(name: String!) on FIELD | QUERY | VARIABLE_DEFINITION
directive @tag(name: String!) repeatable on FIELD
"#;

fn document(text: &str) -> Document {
    Document::parse("test.graphql", text).unwrap_or_else(|errors| panic!("{errors}\nin {text}"))
}

/// All problems of the document against `schema`.
pub(super) fn problems(schema: &str, text: &str) -> Diagnostics {
    let schema = Schema::parse(schema).unwrap_or_else(|errors| panic!("{errors}"));
    match check(&schema, &document(text)) {
        Ok(_) => Diagnostics::new(),
        Err(problems) => problems,
    }
}

/// `line:column message` of the problem's own place.
pub(super) fn shown(problem: &Diagnostic) -> String {
    let place = problem.primary().expect("a place");
    let at = place.source.line_column(place.span.start);
    format!("{}:{} {}", at.line, at.column, problem.message())
}

/// The document has no problem.
#[track_caller]
pub(super) fn accepts(text: &str) {
    accepts_with(SCHEMA, text);
}

/// The document has no problem against `schema`.
#[track_caller]
pub(super) fn accepts_with(schema: &str, text: &str) {
    reports_with(schema, text, &[]);
}

/// The document has exactly these problems, each as `line:column message`.
#[track_caller]
pub(super) fn reports(text: &str, expected: &[&str]) {
    reports_with(SCHEMA, text, expected);
}

/// The document has exactly these problems against `schema`.
#[track_caller]
pub(super) fn reports_with(schema: &str, text: &str, expected: &[&str]) {
    let found: Vec<String> = problems(schema, text).iter().map(shown).collect();
    assert_eq!(found, expected, "in {text}");
}

/// The help of the document's only problem.
#[track_caller]
pub(super) fn helps(text: &str, expected: &str) {
    helps_with(SCHEMA, text, expected);
}

/// The help of the document's only problem against `schema`.
#[track_caller]
pub(super) fn helps_with(schema: &str, text: &str, expected: &str) {
    let problems = problems(schema, text);
    assert_eq!(problems.len(), 1, "{problems}");
    let help = problems.iter().next().and_then(Diagnostic::help_text);
    assert_eq!(help, Some(expected), "{problems}");
}

/// The document has a problem, and no message, label or help of it holds `secret`.
#[track_caller]
pub(super) fn silent_about(schema: &str, text: &str, secret: &str) {
    let problems = problems(schema, text);
    assert!(!problems.is_empty(), "nothing is wrong in {text}");
    for problem in &problems {
        let labels = problem.related_places().iter().chain(problem.primary());
        let labels: String = labels.map(|label| label.text.as_str()).collect();
        let said = [problem.message(), problem.help_text().unwrap_or_default()].concat() + &labels;
        assert!(!said.contains(secret), "{said}");
    }
}

/// The related places of the document's only problem, each as `source:line:column text`.
#[track_caller]
pub(super) fn relates(text: &str, expected: &[&str]) {
    let problems = problems(SCHEMA, text);
    assert_eq!(problems.len(), 1, "{problems}");
    let places = problems
        .iter()
        .flat_map(Diagnostic::related_places)
        .map(|place| {
            let at = place.source.line_column(place.span.start);
            format!(
                "{}:{}:{} {}",
                place.source.name(),
                at.line,
                at.column,
                place.text
            )
        });
    assert_eq!(places.collect::<Vec<_>>(), expected);
}

/// The warnings of a valid document, each as `line:column message`.
pub(super) fn warnings(text: &str) -> Vec<String> {
    let schema = Schema::parse(SCHEMA).expect("a schema");
    let document = document(text);
    let checked = check(&schema, &document).unwrap_or_else(|errors| panic!("{errors}"));
    checked.warnings().iter().map(shown).collect()
}
