//! One folder a case below `tests/cases`: `document.graphql` becomes `expanded.rs`, or `errors.txt`
//! where it must be refused. `BLESS=1` rewrites both; the reviewer reads the difference.
//!
//! The schema is the nearest `schema.graphql`, from the case's folder upwards; Toggle's without one.
//! `scalars.txt` may map scalars, a line each: `Date = some::Type`; with a `mocks.txt` there
//! are builders of answers. What else an attribute takes stands in an `options.txt`, as it takes it; then the
//! case goes through the helper of build scripts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};

use toggle_codegen::build::Module;
use toggle_codegen::{Diagnostics, Document, Options, Schema, Source, check, generate, supported};

#[test]
fn every_case_gives_what_it_says() {
    let mut failures = Vec::new();
    for case in cases() {
        let (name, outcome) = (name_of(&case), outcome_of(&case));
        let (file, other, text) = match outcome {
            Ok(code) => ("expanded.rs", "errors.txt", code),
            Err(messages) => ("errors.txt", "expanded.rs", messages),
        };
        if is_blessing() {
            fs::write(case.join(file), text).unwrap();
            let _absent = fs::remove_file(case.join(other));
        } else if fs::read_to_string(case.join(file)).ok().as_deref() != Some(&text)
            || case.join(other).exists()
        {
            failures.push(format!("{name}: {file} should now be\n\n{text}"));
        }
    }
    assert!(
        failures.is_empty(),
        "run `cargo xtask bless` and read the difference:\n\n{}",
        failures.join("\n")
    );
}

/// `compiles.rs` compiles every expansion: none may be missing there.
#[test]
fn every_expansion_is_compiled() {
    let listed = fs::read_to_string(root().join("tests/compiles.rs")).unwrap();
    for case in cases()
        .iter()
        .filter(|case| case.join("expanded.rs").exists())
    {
        let path = format!("cases/{}/expanded.rs", name_of(case));
        assert!(listed.contains(&path), "add {path} to tests/compiles.rs");
    }
}

/// The same text gives the same code, in any order of calls.
#[test]
fn expansion_is_deterministic() {
    for case in cases() {
        assert_eq!(outcome_of(&case), outcome_of(&case), "{}", name_of(&case));
    }
}

fn outcome_of(case: &Path) -> Result<String, String> {
    if let Ok(options) = fs::read_to_string(case.join("options.txt")) {
        return built(case, options.trim());
    }
    let schema_source = schema_of(case);
    let schema = Schema::from_sources(vec![schema_source])
        .map_err(|problems| problems.to_string() + "\n")?;
    let text = fs::read_to_string(case.join("document.graphql")).unwrap();
    expanded(&schema, &text, &options_of(case)).map_err(|problems| problems.to_string() + "\n")
}

fn expanded(schema: &Schema, text: &str, options: &Options) -> Result<String, Diagnostics> {
    let document = Document::parse("document.graphql", text)?;
    let checked = check(schema, &document)?;
    supported(&checked)?;
    let tokens = generate(&checked, options).to_string();
    let file = syn::parse_file(&tokens)
        .unwrap_or_else(|error| panic!("generated code is no Rust: {error}\n{tokens}"));
    Ok(format!(
        "//! Written by the generator.\n\n{}",
        prettyplease::unparse(&file)
    ))
}

/// As an attribute with these options gives it.
fn built(case: &Path, options: &str) -> Result<String, String> {
    let depth = case
        .ancestors()
        .position(|folder| folder.join("schema.graphql").exists())
        .unwrap();
    let schema = format!("{}schema.graphql", "../".repeat(depth));
    let module =
        Module::of(["document.graphql"]).options(format!("schema = {schema:?}, {options}"));
    let code = module.code(case).map_err(|error| format!("{error}\n"))?;
    let file = syn::parse_file(&code).unwrap();
    Ok(format!(
        "//! Written by the generator.\n\n{}",
        prettyplease::unparse(&file)
    ))
}

fn schema_of(case: &Path) -> std::sync::Arc<Source> {
    let found = case
        .ancestors()
        .take_while(|folder| folder.starts_with(cases_root()))
        .find_map(|folder| fs::read_to_string(folder.join("schema.graphql")).ok());
    found.map_or_else(
        || Source::new("toggle.graphql", toggle_schema::SDL),
        |text| Source::new("schema.graphql", text),
    )
}

fn options_of(case: &Path) -> Options {
    let lines = fs::read_to_string(case.join("scalars.txt")).unwrap_or_default();
    let default = Options::default().mocks(case.join("mocks.txt").exists());
    lines
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .fold(default, |options, (scalar, ty)| {
            options.scalar_type(scalar, ty)
        })
}

#[expect(
    clippy::disallowed_methods,
    reason = "the ban is for the generator: a test may be told to bless"
)]
fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn cases_root() -> PathBuf {
    root().join("tests/cases")
}

fn name_of(case: &Path) -> String {
    let relative = case.strip_prefix(cases_root()).unwrap();
    relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join("/")
}

/// Every folder with a document, in order of its name.
fn cases() -> Vec<PathBuf> {
    let mut open = vec![cases_root()];
    let mut cases = Vec::new();
    while let Some(folder) = open.pop() {
        if folder.join("document.graphql").exists() {
            cases.push(folder.clone());
        }
        open.extend(
            fs::read_dir(&folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.is_dir()),
        );
    }
    assert!(
        !cases.is_empty(),
        "no case below {}",
        cases_root().display()
    );
    cases.sort();
    cases
}
