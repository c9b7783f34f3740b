//! What `toggle manifest` writes is what the macro sends: one generator, two ways to ask it.

use std::fs;

use toggle_codegen::{Document, Manifest, Schema, SentOperation, check};
use toggle_runtime::{Operation, OperationKind, toggle_query};

#[toggle_query("examples/queries/redeem.graphql")]
mod redeem {}

#[toggle_query("tests/integration/queries/till.graphql")]
mod till {}

fn manifest_of(path: &str) -> Vec<SentOperation> {
    let schema = Schema::parse(toggle_schema::SDL).unwrap();
    let document = Document::parse(path, &fs::read_to_string(path).unwrap()).unwrap();
    let mut manifest = Manifest::default();
    manifest.add(&check(&schema, &document).unwrap());
    manifest.named().unwrap()
}

fn is_listed<O: Operation>(operations: &[SentOperation]) {
    let listed = operations.iter().find(|listed| listed.name() == O::NAME);
    let listed = listed.unwrap_or_else(|| panic!("{:?} is not listed", O::NAME));
    assert_eq!(listed.document(), O::DOCUMENT);
    assert_eq!(listed.sha256(), O::SHA256);
    let kind = match O::KIND {
        OperationKind::Query => "query",
        OperationKind::Mutation => "mutation",
        _ => "subscription",
    };
    assert_eq!(listed.kind().as_str(), kind);
}

#[test]
fn the_manifest_and_the_constants_are_the_same() {
    is_listed::<redeem::RedeemCard>(&manifest_of("examples/queries/redeem.graphql"));
    let operations = manifest_of("tests/integration/queries/till.graphql");
    is_listed::<till::Balance>(&operations);
    is_listed::<till::FindCards>(&operations);
    is_listed::<till::Adjust>(&operations);
}
