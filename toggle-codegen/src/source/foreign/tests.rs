use super::foreign;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Document;
use crate::source::Source;

fn named(text: &str) -> Option<String> {
    let source = Source::new("a.graphql", text);
    foreign(&source, Code::Syntax).map(|problem| problem.message().to_owned())
}

/// Reading `text` gives one message, which calls it `what`.
#[track_caller]
fn is(what: &str, text: &str) {
    let expected = format!("this file is {what}: expected GraphQL");
    assert_eq!(named(text).as_deref(), Some(expected.as_str()), "{text}");
    let problems = Document::parse("a.graphql", text).err();
    let problems = problems.iter().flat_map(|problems| problems.iter());
    let messages: Vec<&str> = problems.map(Diagnostic::message).collect();
    assert_eq!(messages, [expected]);
}

#[test]
fn files_of_other_kinds_are_called_what_they_are() {
    is("JSON", "{ \"query\": \"{ a }\", \"variables\": {} }");
    is("JSON", "\u{feff}\n{\n  \"id\": 1\n}");
    is("JSON", "[{\"id\": 1}]");
    is(
        "JSON, a schema as a server answers it",
        "{\"data\":{\"__schema\":{}}}",
    );
    is(
        "an HTML page",
        "<!DOCTYPE html>\n<html><body>'x'</body></html>",
    );
    is("an HTML page", "<HTML></HTML>");
    is("XML", "<?xml version=\"1.0\"?><a/>");
    is("Markdown", "```graphql\nquery A { a }\n```\n");
    is("Rust", "use toggle_runtime::Client;\n\nfn main() {}\n");
    is("Rust", "pub struct Card {\n    pub id: i32,\n}\n");
    is("Rust", "fn main() {\n    println!(\"a\");\n}");
    is("SQL", "SELECT * FROM cards WHERE id = 1;");
    is("SQL", "select balance\nfrom cards");
    is("SQL", "INSERT INTO cards VALUES (1)");
    is(
        "JavaScript or TypeScript",
        "import { gql } from '@apollo/client';\nexport const A = gql`{ a }`;",
    );
    is("JavaScript or TypeScript", "const A = gql`\n  { a }\n`;");
    is(
        "a command of a shell",
        "curl -X POST -d '{}' https://a.example",
    );
    is("YAML", "---\nschema: a.graphql\n");
    is("binary", "\u{1}\u{2}{ a }\u{3}\u{80}\u{4}é\u{5}");
}

#[test]
fn another_encoding_is_one_message() {
    let utf16: String = "query A { a }"
        .chars()
        .flat_map(|letter| [letter, '\0'])
        .collect();
    for (text, message) in [
        (
            utf16.as_str(),
            "this file is UTF-16 text, or no text at all: expected UTF-8",
        ),
        (
            "{ a(b: \"caf\u{fffd}\") \u{fffd} }",
            "this file is text of another encoding: expected UTF-8",
        ),
    ] {
        assert_eq!(named(text).as_deref(), Some(message));
    }
}

#[test]
fn an_unfinished_merge_is_one_message() {
    let text = "{\n<<<<<<< HEAD\n a\n=======\n b }\n>>>>>>> other\n}\n\nquery { }";
    let problems = Document::parse("a.graphql", text).err();
    let drawn = problems.map(|problems| problems.to_string());
    assert_eq!(
        drawn.as_deref(),
        Some(
            "\
this file holds an unfinished merge: expected GraphQL [syntax]
 --> a.graphql:2:1
  |
2 | <<<<<<< HEAD
  | ^^^^^^^^^^^^ a merge conflict marker
3 |  a
4 | =======
  | ------- another
5 |  b }
6 | >>>>>>> other
  | ------------- another
  |
  = help: finish the merge and delete the marker lines"
        )
    );
}

#[test]
fn graphql_with_mistakes_is_graphql() {
    for text in [
        "",
        "# {\"a\": 1}",
        "{ \"cards\" { id } }",
        "{ a(b: \"<html>\") ",
        "select { a }",
        "update(a: 1) { b }",
        "use { a }",
        "import Card { a }",
        "mutation { a(query: \"\"\"\n<<<<<<< HEAD\n\"\"\") ",
        "[Card]",
    ] {
        assert_eq!(named(text), None, "{text}");
    }
}
