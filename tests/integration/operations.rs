//! Every documented operation: through the macro, to a fresh sandbox, with the documented variables.
//!
//! The files in `tests/operations` are facts about the API and stay as they are.

mod documents;
mod money;
mod reading;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::json;
use toggle_runtime::{Definition, Operation, Value};

use self::documents::*;
use crate::support::Shop;

/// Runs a documented operation on a fresh sandbox, whose clock stands at 2025-06-01 12:00:00, and
/// gives its data; `file` is the operation's name in the folder.
async fn run<O: Operation>(file: &str, operation: O) -> O::Data {
    let shop = Shop::open().await;
    assert_eq!(file_of(O::DEFINITION), file);

    let data = shop.client.send(operation).await.unwrap();

    let sent = shop.sandbox.requests().last().unwrap().clone();
    assert_eq!(sent.operation_name(), O::DEFINITION.name());
    assert_eq!(sent.variables(), &documented_variables(file));
    shop.assert_sound();
    data
}

/// The variables file beside a document; null where the document needs none.
fn documented_variables(file: &str) -> Value {
    let path = folder().join(format!("{file}.variables.json"));
    match std::fs::read(path) {
        Ok(text) => serde_json::from_slice(&text).unwrap(),
        Err(_) => Value::Null,
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations")
}

/// `cards-basics` of `tests/operations/cards-basics.graphql:3`.
fn file_of(definition: &Definition) -> &str {
    let name = definition.source().strip_prefix("tests/operations/");
    name.unwrap().split_once(".graphql:").unwrap().0
}

/// The names of the folder's files that end so.
fn files_ending(end: &str) -> BTreeSet<String> {
    std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(end)?.to_owned()))
        .collect()
}

#[test]
fn no_documented_operation_is_left_out() {
    let covered: BTreeSet<String> = DOCUMENTED
        .iter()
        .map(|definition| file_of(definition).to_owned())
        .collect();
    assert_eq!(covered, files_ending(".graphql"));
    assert_eq!(covered.len(), DOCUMENTED.len(), "none is there twice");
    assert!(files_ending(".variables.json").is_subset(&covered));
}

#[test]
fn a_missing_variables_file_means_null_and_a_present_one_is_read() {
    assert_eq!(documented_variables("cards-basics"), Value::Null);
    assert_eq!(
        documented_variables("products-by-account"),
        json!({ "account_id": 1 })
    );
}
