//! The runtime logs in with a query that went through our own generator. It cannot use the macro
//! itself, so the expansion is committed: this test says when it is no longer what the generator
//! writes. `cargo xtask bless` rewrites it.

use std::fs;
use std::path::Path;

use toggle_codegen::{Diagnostics, Document, Options, Schema, check, generate};

#[test]
fn the_committed_expansions_are_what_the_generator_writes() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("toggle-runtime/src/session/login_query");
    for name in ["camel_case", "pascal_case"] {
        let document = folder.join(name).with_extension("graphql");
        let expansion = folder.join(name).with_extension("rs");
        let written = expanded(
            &format!("{name}.graphql"),
            &fs::read_to_string(document).unwrap(),
        )
        .unwrap();
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expansion, &written).unwrap();
        }
        let committed = fs::read_to_string(&expansion).unwrap();
        assert_eq!(
            committed, written,
            "{name}.rs is stale: run `cargo xtask bless`"
        );
    }
}

fn expanded(name: &str, text: &str) -> Result<String, Diagnostics> {
    let schema = Schema::parse(toggle_schema::SDL)?;
    let document = Document::parse(name, text)?;
    let checked = check(&schema, &document)?;
    let tokens = generate(&checked, &Options::default().runtime("crate"));
    let file = syn::parse2(tokens).expect("generated code is Rust");
    Ok(format!(
        "//! Written by the generator from `{name}`.\n\n{}",
        prettyplease::unparse(&file)
    ))
}
