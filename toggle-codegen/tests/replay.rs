//! The corpora of the fuzz targets, replayed: whole, with every line left out, and cut short. The
//! corpus of `lexer` is replayed beside the lexer, that of `decode` by the runtime.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

#[path = "replay/invariants.rs"]
mod invariants;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use toggle_codegen::{Document, Schema, check};

/// The name and text of every file in a corpus.
fn corpus(target: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let entries = fs::read_dir(folder).expect("the corpus is part of the repository");
    let mut files: Vec<_> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect();
    files.sort();
    assert!(files.len() >= 20, "{target} has {} files", files.len());
    files
}

/// The text, the text without each of its lines, and the first part of it up to some characters.
fn variants(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut variants = vec![text.to_owned()];
    for left_out in 0..lines.len().min(40) {
        let mut kept = lines.clone();
        kept.remove(left_out);
        variants.push(kept.concat());
    }
    let cuts = text.len() / 16 + 1;
    for end in (0..text.len()).step_by(cuts) {
        variants.push(text[..text.floor_char_boundary(end)].to_owned());
    }
    variants
}

fn replay(target: &str, hold: fn(&str)) {
    for (name, text) in corpus(target) {
        for variant in variants(&text) {
            let outcome = catch_unwind(AssertUnwindSafe(|| hold(&variant)));
            assert!(outcome.is_ok(), "{target}/{name}:\n{variant}");
        }
    }
}

#[test]
fn documents() {
    replay("document", invariants::document);
}

#[test]
fn schemas() {
    replay("schema", invariants::schema);
}

#[test]
fn checks() {
    replay("check", invariants::checking);
}

/// A corpus of refusals alone, or of acceptances alone, reaches half of the code.
#[test]
fn every_corpus_holds_good_and_bad() {
    let documents = corpus("document");
    let schemas = corpus("schema");
    let checks = corpus("check");
    let judged = [
        documents
            .iter()
            .filter(|(_, text)| Document::parse("a", text).is_ok())
            .count(),
        schemas
            .iter()
            .filter(|(_, text)| Schema::parse(text).is_ok())
            .count(),
        checks.iter().filter(|(_, text)| is_valid(text)).count(),
    ];
    for (good, all) in judged
        .into_iter()
        .zip([documents.len(), schemas.len(), checks.len()])
    {
        assert!(good >= 5 && all - good >= 5, "{good} good of {all}");
    }
}

fn is_valid(text: &str) -> bool {
    let (schema, document) = text
        .split_once(invariants::SEPARATOR)
        .expect("a schema and a document");
    let schema = Schema::parse(schema).expect(schema);
    let Ok(document) = Document::parse("a", document) else {
        return false;
    };
    check(&schema, &document).is_ok()
}
