//! The messages that the README shows are those that are drawn.

#![allow(clippy::expect_used, reason = "a test that fails shall fail loudly")]

use std::fs;
use std::path::Path;

const SHOWN: [&str; 3] = [
    "pounds_for_pence",
    "mutation_in_a_query",
    "bracket_not_closed",
];

#[test]
fn the_readme_shows_what_is_drawn() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(own.join("../README.md")).expect("a README");
    for case in SHOWN {
        let drawn = own
            .join("tests/cases/mistakes")
            .join(case)
            .join("errors.txt");
        let drawn = fs::read_to_string(drawn).expect("a refused document");
        let block = format!("```text\n{drawn}```\n");
        assert!(
            readme.contains(&block),
            "the README's message of `{case}` should now be\n\n{block}"
        );
    }
}
