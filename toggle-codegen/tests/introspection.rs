//! `schema = "schema.json"` in the attribute: the same Rust as from the SDL, and the file is tracked.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails shall fail loudly"
)]

use std::path::PathBuf;

use toggle_codegen::{Folders, expand};

/// What the macro writes for one query with the schema in this file.
fn expanded(schema: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/schemas");
    let attribute = format!(
        "\"first_cards.graphql\", schema = \"{schema}\", \
         scalars(Day = \"::std::string::String\", Anything = \"::std::string::String\"), \
         deprecated = \"allow\""
    );
    expand(
        attribute.parse().unwrap(),
        "pub struct FirstCards;".parse().unwrap(),
        &Folders::new(folder, None),
    )
    .to_string()
}

#[test]
fn the_macro_writes_the_same_from_both_forms() {
    let from_sdl = expanded("every_construct.graphql");
    let from_json = expanded("every_construct.json");
    assert!(!from_sdl.contains("compile_error"), "{from_sdl}");
    assert!(from_json.contains("every_construct.json"), "tracked");
    assert_eq!(
        from_json.replace("every_construct.json", "every_construct.graphql"),
        from_sdl
    );
}
