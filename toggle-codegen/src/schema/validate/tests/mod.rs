//! Each rule with what it accepts and what it refuses, told as the reader sees it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod agreement;
mod applied;
mod federation;
mod helped;
mod implementations;
mod inputs;
mod names;
mod size;
mod types;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::schema::Schema;
use crate::source::Source;

/// Most cases are about something else than the root type.
const QUERY: &str = "type Query { q: Int }\n";

fn review(sdl: &str) -> Diagnostics {
    Schema::parse(sdl)
        .unwrap_or_else(|problems| panic!("{sdl}\n{problems}"))
        .review()
}

fn shown(problem: &Diagnostic) -> String {
    let code = problem.code();
    let message = problem.message();
    format!("{} {code}: {message}", problem.position().unwrap())
}

/// Nothing is wrong, nor odd, in `sdl` beside a root type, which stands on a line before it.
fn accepts(sdl: &str) {
    let found = review(&format!("{QUERY}{sdl}"));
    assert!(found.is_empty(), "{sdl}\n{found}");
}

/// What is wrong in `sdl` beside a root type, which stands on a line before it, so that the first
/// line of `sdl` is the second.
fn refuses(sdl: &str, expected: &[&str]) {
    refuses_whole(&format!("{QUERY}{sdl}"), expected);
}

/// What is wrong in `sdl`, without a root type beside it.
fn refuses_whole(sdl: &str, expected: &[&str]) {
    let found = review(sdl);
    let lines: Vec<String> = found.iter().map(shown).collect();
    assert_eq!(lines, expected, "{sdl}");
    let is_error = |problem: &Diagnostic| problem.severity() == Severity::Error;
    assert!(found.iter().all(is_error), "{found}");
}

/// What is odd in `sdl` beside a root type, and no error.
fn warns(sdl: &str, expected: &[&str]) {
    let sdl = format!("{QUERY}{sdl}");
    assert!(Schema::parse(&sdl).unwrap().validate().is_ok());
    let found = review(&sdl);
    let lines: Vec<String> = found.iter().map(shown).collect();
    assert_eq!(lines, expected, "{sdl}");
}

/// The help of the only problem of `sdl` beside a root type.
fn helps(sdl: &str, help: &str) {
    let found = review(&format!("{QUERY}{sdl}"));
    assert_eq!(found.len(), 1, "{found}");
    let first = found.iter().next().unwrap();
    assert_eq!(first.help_text(), Some(help), "{first:?}");
}

/// The related places of the only problem of `sdl` beside a root type, as `line:column text`.
fn relates(sdl: &str, places: &[&str]) {
    let found = review(&format!("{QUERY}{sdl}"));
    assert_eq!(found.len(), 1, "{found}");
    let first = found.iter().next().unwrap();
    let related = first.related_places().iter().map(|place| {
        let at = place.source.line_column(place.span.start);
        format!("{}:{} {}", at.line, at.column, place.text)
    });
    assert_eq!(related.collect::<Vec<_>>(), places, "{first:?}");
}

#[test]
fn the_schema_at_hand_is_valid() {
    let found = review(toggle_schema::SDL);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn mistakes_of_the_grammar_come_alone_and_all_at_once() {
    refuses_whole(
        "type Query { a: Unknown }\nenum E { A null }\ninput I { a: Int = $b }\ntype Query { b: Int }",
        &[
            "2:12 schema-syntax: an enum value may not be called `null`",
            "3:20 schema-syntax: expected a constant value, found a variable",
        ],
    );
    let sdl = "type Query { a: Unknown }\nenum E { A null }\nscalar S @s(a: [1)";
    let found = Schema::parse(sdl).unwrap_err();
    assert_eq!(
        found.iter().map(shown).collect::<Vec<_>>(),
        [
            "2:12 schema-syntax: an enum value may not be called `null`",
            "3:18 schema-syntax: expected a value or `]`, found `)`",
        ]
    );
}

#[test]
fn a_word_that_ends_one_definition_and_begins_none_is_told_once() {
    let sdl = "type Query { a: Int }\ndirective @d(a: Int) query { a }\nscalar S !";
    let found = Schema::parse(sdl).unwrap_err();
    assert_eq!(
        found.iter().map(shown).collect::<Vec<_>>(),
        [
            "2:22 schema-syntax: expected `on` and the directive's locations, found `query`",
            "3:10 schema-syntax: expected the next definition, found `!`",
        ]
    );
}

#[test]
fn problems_of_several_sources_are_told_each_in_its_own() {
    let sources = vec![
        Source::new("a.graphql", "type Query { a: A }\nextend type A { b: B }"),
        Source::new("b.graphql", "type A { c: C }"),
    ];
    let schema = Schema::from_sources(sources).unwrap();
    let problems = schema.validate().unwrap_err();
    let places = problems.iter().map(|problem| {
        let place = problem.primary().unwrap();
        format!("{} {}", place.source.name(), problem.message())
    });
    assert_eq!(
        places.collect::<Vec<_>>(),
        [
            "a.graphql the schema has no type `B`",
            "b.graphql the schema has no type `C`"
        ]
    );
}
