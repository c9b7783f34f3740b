//! What is refused, and what only looks like it.

use std::fmt::Write as _;

use super::supported;
use crate::check::check;
use crate::document::Document;
use crate::schema::Schema;

fn refusal(schema: &str, document: &str) -> Option<String> {
    let schema = Schema::parse(schema).unwrap();
    let document = Document::parse("document.graphql", document).unwrap();
    let checked = check(&schema, &document).unwrap();
    let problems = supported(&checked).err()?;
    Some(problems.iter().next().unwrap().message().to_owned())
}

/// A union of `members` types, of each of which five fragments are wanted.
fn union(members: usize, together: bool) -> (String, String) {
    let (mut schema, mut document) = (String::new(), String::new());
    let names: Vec<String> = (0..members).map(|member| format!("T{member}")).collect();
    _ = write!(
        schema,
        "type Query {{ u: U }} union U = {} interface N {{ id: ID }} ",
        names.join(" | ")
    );
    document.push_str("{ u { ");
    for name in &names {
        _ = write!(schema, "type {name} implements N {{ id: ID }} ");
        let on = if together { "N" } else { name };
        _ = write!(
            document,
            "... on {on} {{ ...A{name} ...B{name} ...C{name} ...D{name} }} "
        );
    }
    document.push_str("} } ");
    for name in &names {
        let on = if together { "N" } else { name };
        for fragment in ["A", "B", "C", "D"] {
            _ = write!(document, "fragment {fragment}{name} on {on} {{ id }} ");
        }
    }
    (schema, document)
}

#[test]
fn a_value_of_a_union_is_of_one_type_however_many_there_are() {
    let (schema, document) = union(300, false);
    assert_eq!(refusal(&schema, &document), None);
    let (schema, document) = union(300, true);
    assert_eq!(
        refusal(&schema, &document).as_deref(),
        Some("more than 1024 fragments take from one object of the answer")
    );
}

/// A chain of fragments on `ty` of which each spreads the next.
fn chain(length: usize, ty: &str, spread: &str) -> String {
    let mut document = String::from("{ n { ...F0 } } ");
    for number in 0..length {
        let next = number + 1;
        _ = write!(
            document,
            "fragment F{number} on {ty} {{ id ...F{next} {spread} }} "
        );
    }
    _ = write!(document, "fragment F{length} on {ty} {{ id }}");
    document
}

#[test]
fn a_fragment_on_the_interface_itself_is_there_for_every_value() {
    let schema = "type Query { n: N } interface N { id: ID } type T implements N { id: ID }";
    assert_eq!(refusal(schema, &chain(200, "N", "")), None);
    assert_eq!(
        refusal(schema, &chain(200, "N", "@skip(if: false)")).as_deref(),
        Some(
            "more than 120 fragments are in each other, each under a condition or on a narrower type"
        )
    );
}
