//! No input panics: random edits of good documents and odd attributes go the whole way.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use std::path::Path;

use toggle_codegen::{Document, Folders, Options, Schema, check, expand, generate};

/// A small generator of its own, so that every run is the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }
}

const PIECES: [&str; 24] = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "!",
    ":",
    "$",
    "@include(if: true)",
    "...",
    "\"",
    "\"\"\"",
    "#",
    "\u{feff}",
    "é",
    "on",
    "query",
    "fragment F on Card { pin }",
    "...F",
    "null",
    "1e999",
    "__typename",
    "Cards",
];

/// Deletes, repeats or inserts a piece of `text`.
fn edited(text: &str, random: &mut Random) -> String {
    let characters: Vec<char> = text.chars().collect();
    let (a, b) = (random.below(characters.len()), random.below(12));
    let (before, rest) = characters.split_at(a);
    let (piece, after) = rest.split_at(b.min(rest.len()));
    let parts: [&[char]; 4] = match random.below(3) {
        0 => [before, after, &[], &[]],
        1 => [before, piece, piece, after],
        _ => {
            let inserted: Vec<char> = PIECES[random.below(PIECES.len())].chars().collect();
            return before.iter().chain(&inserted).chain(rest).collect();
        }
    };
    parts.iter().copied().flatten().collect()
}

#[test]
fn edited_documents_are_refused_or_become_rust() {
    let schema = Schema::parse(toggle_schema::SDL).unwrap();
    let good = include_str!("cases/toggle/sell_card/document.graphql");
    let also_good = include_str!("cases/toggle/reversal/document.graphql");
    let mut random = Random(0x0070_6767_6c65);
    let mut generated = 0;
    for round in 0..3_000 {
        let mut text = if round % 2 == 0 { good } else { also_good }.to_owned();
        for _ in 0..=random.below(3) {
            text = edited(&text, &mut random);
        }
        let Ok(document) = Document::parse("edited.graphql", &text) else {
            continue;
        };
        let Ok(checked) = check(&schema, &document) else {
            continue;
        };
        let tokens = generate(&checked, &Options::default());
        assert!(
            syn::parse2::<syn::File>(tokens).is_ok(),
            "no Rust from\n{text}"
        );
        generated += 1;
    }
    assert!(
        generated > 50,
        "only {generated} edits left a document valid: the test tests nothing"
    );
}

#[test]
fn edited_schemas_are_refused_or_serve() {
    let document = Document::parse(
        "balance.graphql",
        include_str!("cases/toggle/balance/document.graphql"),
    )
    .unwrap();
    let mut random = Random(0x7363_6865_6d61);
    for _ in 0..300 {
        let text = edited(&edited(toggle_schema::SDL, &mut random), &mut random);
        if let Ok(schema) = Schema::parse(&text) {
            let _either =
                check(&schema, &document).map(|checked| generate(&checked, &Options::default()));
        }
    }
}

#[test]
fn odd_attributes_and_items_become_messages() {
    let folders = Folders::new(Path::new(env!("CARGO_MANIFEST_DIR")), None);
    let attributes = [
        "",
        "1",
        "schema",
        "schema =",
        "\"\"",
        "\"a\" \"b\"",
        "\"a\", \"b\"",
        "\"../..\"",
        "\"src\"",
        "\"/etc/passwd\"",
        "\"x\", schema = \"y\", schema = \"z\"",
        "scalars",
        "\"x\", scalars(Date)",
        "\"x\", scalars(Date = \"1 2\")",
        "\"x\", crate = \"::\"",
        "r#\"x\"#, operation = \"Y\"",
        "\"\\0\"",
        "\"Cargo.toml\"",
    ];
    let items = [
        "struct A;",
        "struct A {}",
        "struct A<T>;",
        "enum A {}",
        "mod a { fn f() {} }",
        "mod a;",
        "",
        "fn f() {}",
        "struct r#type;",
        "#[derive(Debug)] pub(crate) struct A;",
        "pub struct",
        "macro_rules! m { () => {} }",
    ];
    for attribute in attributes {
        for item in items {
            let tokens =
                expand(attribute.parse().unwrap(), item.parse().unwrap(), &folders).to_string();
            assert!(
                tokens.contains("compile_error"),
                "#[toggle_query({attribute})] {item} gave {tokens}"
            );
        }
    }
}
