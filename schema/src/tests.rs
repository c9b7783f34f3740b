//! What every reader of the schema may rely on, checked line by line so that this crate needs no parser. That the text is
//! valid GraphQL, and that the documented requests fit it, is tested where the parsers live.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use super::SDL;

/// The closed list of origins; the README explains each.
const ORIGINS: [&str; 10] = [
    "Origin: added by this project.",
    "Origin: documented.",
    "Origin: documented (type inferred).",
    "Origin: documented (result type inferred).",
    "Origin: documented (name inferred).",
    "Origin: documented (name observed in third-party code).",
    "Origin: documented (type name observed in third-party code).",
    "Origin: documented (type observed in third-party code).",
    "Origin: inferred.",
    "Origin: observed in third-party code.",
];

/// A declaration with the lines of the description that stands right before it.
struct Declaration<'a> {
    line: usize,
    text: &'a str,
    description: Vec<&'a str>,
}

/// Every line that declares something: a definition, field, argument or input field.
fn declarations(sdl: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut description = Vec::new();
    let mut inside = false;
    for (index, line) in sdl.lines().enumerate() {
        let text = line.trim();
        if text == "\"\"\"" {
            inside = !inside;
        } else if inside {
            description.push(text);
        } else if !text.is_empty() && !text.starts_with(['#', '}', ')']) {
            let description = std::mem::take(&mut description);
            found.push(Declaration {
                line: index + 1,
                text,
                description,
            });
        }
    }
    assert!(!inside, "a description is never closed");
    found
}

fn name<'a>(declaration: &Declaration<'a>) -> &'a str {
    let text = declaration.text;
    text.split([':', '(', ' ']).next().unwrap_or(text)
}

#[test]
fn every_element_is_described_and_says_where_it_comes_from() {
    for declaration in declarations(SDL) {
        let Declaration {
            line,
            text,
            description,
        } = &declaration;
        let (origin, words) = description
            .split_last()
            .unwrap_or_else(|| panic!("line {line} has no description: {text}"));
        assert!(
            ORIGINS.contains(origin),
            "line {line} ends its description with an unknown origin: {origin}"
        );
        assert!(
            words.iter().any(|word| word.ends_with('.')),
            "line {line} says nothing but its origin: {text}"
        );
    }
}

#[test]
fn the_whole_api_is_there() {
    let kinds = |kind: &str| {
        declarations(SDL)
            .iter()
            .filter(|declaration| declaration.text.starts_with(kind))
            .count()
    };
    assert_eq!(kinds("type "), 14);
    assert_eq!(kinds("input "), 7);
    assert_eq!(kinds("directive "), 2);
}

#[test]
fn what_opens_a_card_or_an_account_is_sensitive_everywhere() {
    const SECRETS: [&str; 6] = [
        "card_reference",
        "card_alias_card_reference",
        "pin",
        "password",
        "email",
        "fulfilment_email",
    ];
    let mut seen = Vec::new();
    for declaration in declarations(SDL) {
        let name = name(&declaration);
        if SECRETS.contains(&name) {
            seen.push(name);
            let (line, text) = (declaration.line, declaration.text);
            let expected = if name.contains("card_reference") {
                "@sensitive(lastFour: true)"
            } else {
                "@sensitive"
            };
            assert!(text.ends_with(expected), "line {line}: {text}");
        }
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(
        seen.len(),
        SECRETS.len(),
        "a name is no longer in the schema"
    );
}

#[test]
fn a_null_that_means_something_is_not_promised_away() {
    const MEANINGFUL: [&str; 6] = [
        "expiry_time",
        "card_alias_card_reference",
        "pin",
        "Card",
        "from",
        "to",
    ];
    for declaration in declarations(SDL) {
        if MEANINGFUL.contains(&name(&declaration)) {
            let (line, text) = (declaration.line, declaration.text);
            assert!(!text.contains("@semanticNonNull"), "line {line}: {text}");
        }
    }
}

#[test]
fn a_promise_about_a_list_covers_its_items() {
    for declaration in declarations(SDL) {
        let (line, text) = (declaration.line, declaration.text);
        if text.contains(']') && text.contains("@semanticNonNull") && !text.starts_with("directive")
        {
            assert!(text.contains("(levels: [0, 1])"), "line {line}: {text}");
        }
    }
}
