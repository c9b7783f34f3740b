//! Whole crates that let nothing pass: the runtime is their only dependency, under another name.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use toggle_codegen::build::Module;
use toggle_codegen::{Document, Folders, Options, Schema, check, expand, generate};

use crate::support::{Consumer, Outcome, repository};

const STRICT: &str = "tests/hygiene/strict";

impl Consumer {
    /// With every file of a folder of this repository.
    fn with_files_of(self, folder: &str) -> Self {
        copy(&repository().join(folder), &self.path(""));
        self
    }

    fn clippy(&self) -> Outcome {
        self.cargo(&["clippy", "--no-deps", "--", "-D", "warnings"], &[])
    }

    fn doc(&self) -> Outcome {
        self.cargo(&["doc", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")])
    }

    /// The code blocks that `cargo test --doc` would run. Listing them needs no dependency compiled
    /// to machine code, which takes longer than all else here.
    fn code_blocks(&self) -> Outcome {
        self.cargo(&["rustdoc", "--", "--test", "--test-args=--list"], &[])
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn strict(edition: &str) -> Consumer {
    Consumer::new(&format!("strict-{edition}"), edition, "gift_cards").with_files_of(STRICT)
}

#[test]
fn the_strictest_of_crates_is_content() {
    let consumer = strict("2024");
    consumer.clippy().passes();
    consumer.doc().passes();
    let listed = consumer.code_blocks().passes();
    assert!(
        listed.output.contains("0 tests, 0 benchmarks"),
        "a description would be run:\n{}",
        listed.output
    );
}

#[test]
fn an_older_edition_is_content() {
    strict("2021").clippy().passes();
}

/// In every form, where nothing that generated code could lean on means what it does elsewhere.
#[test]
fn a_schema_of_the_preludes_names_is_as_good_as_any() {
    let consumer =
        Consumer::new("named", "2024", "toggle_runtime").with_files_of("tests/hygiene/named");
    let cases = repository().join("toggle-codegen/tests/cases/hygiene");
    for (from, to) in [
        ("schema.graphql", "schema.graphql"),
        ("prelude/document.graphql", "document.graphql"),
    ] {
        consumer.write(to, &fs::read_to_string(cases.join(from)).unwrap());
    }
    consumer.clippy().passes();
    consumer.doc().passes();
}

/// What `toggle expand` prints belongs to the crate that it is pasted into, where even those lints
/// look that let the output of macros pass.
#[test]
fn pasted_code_is_as_clean_as_expanded_code() {
    let consumer = Consumer::new("pasted", "2024", "gift_cards");
    let read = |file: &str| fs::read_to_string(repository().join(STRICT).join(file)).unwrap();
    let schema = Schema::parse(&read("schema.graphqls")).unwrap();
    let document = Document::parse("cards.graphql", &read("queries/cards.graphql")).unwrap();
    let checked = check(&schema, &document).unwrap();
    let code = generate(&checked, &Options::default().runtime("::gift_cards"));
    let code = prettyplease::unparse(&syn::parse2(code).unwrap());
    let lints = "warnings, missing_docs, missing_debug_implementations, unreachable_pub, clippy::all, clippy::pedantic";
    consumer.write(
        "src/lib.rs",
        &format!("//! Every operation.\n#![deny({lints})]\n\n{code}"),
    );
    consumer.clippy().passes();
    consumer.doc().passes();
    let listed = consumer.code_blocks().passes();
    assert!(
        listed.output.contains("0 tests, 0 benchmarks"),
        "a description would be run:\n{}",
        listed.output
    );
}

/// The generator's own cases, as `toggle expand` and a build script write them, with and without what the
/// options add.
#[test]
fn pasted_code_of_every_shape_is_clean() {
    let consumer = Consumer::new("shapes", "2024", "toggle_runtime");
    let variants = [
        ("plain", ""),
        ("mocked", "mocks, "),
        ("whole", "mocks, serialize, derive(PartialEq), "),
    ];
    let mut code =
        "//! Every shape.\n#![deny(warnings, missing_docs, missing_debug_implementations)]\n"
            .to_owned();
    let mut count = 0;
    for case in golden_cases() {
        let mut above = case.ancestors().take(3).enumerate();
        let schema = above.find(|(_, folder)| folder.join("schema.graphql").exists());
        let schema = schema.map_or_else(String::new, |(depth, _)| {
            format!("schema = \"{}schema.graphql\", ", "../".repeat(depth))
        });
        let mapped = fs::read_to_string(case.join("scalars.txt")).unwrap_or_default();
        // Types of the tests beside them, and options of their own.
        if mapped.contains("crate::") || case.join("options.txt").exists() {
            continue;
        }
        let mapped = mapped.lines().filter_map(|line| line.split_once(" = "));
        let mapped: Vec<String> = mapped
            .map(|(scalar, path)| format!("{scalar:?} = {path:?}"))
            .collect();
        let mapped = match mapped.join(", ") {
            none if none.is_empty() => none,
            mapped => format!("scalars({mapped}), "),
        };
        for (name, options) in variants {
            let options = format!("{schema}{mapped}{options}deprecated = \"allow\"");
            let module = Module::of(["document.graphql"]).options(&options);
            let items = module.code(&case).unwrap();
            write!(
                code,
                "/// One shape.\npub mod {name}_{count} {{\n{items}\n}}\n"
            )
            .unwrap();
        }
        count += 1;
    }
    assert!(count > 30, "only {count} cases were found");
    consumer.write("src/lib.rs", &code);
    consumer.clippy().passes();
    consumer.doc().passes();
}

/// Every folder with an expansion.
fn golden_cases() -> Vec<PathBuf> {
    let mut open = vec![repository().join("toggle-codegen/tests/cases")];
    let mut cases = Vec::new();
    while let Some(folder) = open.pop() {
        if folder.join("expanded.rs").exists() {
            cases.push(folder.clone());
        }
        let entries = fs::read_dir(&folder).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        open.extend(paths.filter(|path| path.is_dir()));
    }
    cases.sort();
    cases
}

/// Guards the guards: an item without docs, and the schema's descriptions as they are.
#[test]
fn a_careless_crate_is_not_content() {
    let consumer = Consumer::new("careless", "2024", "gift_cards").with_files_of(STRICT);
    let schema = fs::read_to_string(consumer.path("schema.graphqls")).unwrap();
    let described = schema.split("\"\"\"").skip(1).step_by(2).enumerate().map(|(index, text)| {
        let text = text.replace("\n  ", "\n").replace("\n  ", "\n");
        format!("#[doc = {text:?}]\n#[derive(Debug, Clone, Copy)]\n#[non_exhaustive]\npub struct Raw{index};\n")
    });
    let import = "use gift_cards::toggle_query;\n";
    let careless = format!(
        "{import}\npub fn undocumented() {{}}\n\n{}",
        described.collect::<String>()
    );
    consumer.edit("src/lib.rs", import, &careless);
    consumer
        .clippy()
        .fails_with(&["missing documentation for a function", "src/lib.rs"]);
    let documentation = consumer.doc();
    documentation.fails_with(&[
        "unresolved link to `number`",
        "Unclosed HTML comment",
        "this URL is not a hyperlink",
    ]);
    let listed = consumer.code_blocks().passes();
    assert!(
        !listed.output.contains("0 tests, 0 benchmarks"),
        "{}",
        listed.output
    );
}

#[test]
fn no_absolute_path_reaches_the_output() {
    let manifest = repository().to_str().unwrap();
    let source = repository().join("tests/hygiene");
    let folders = Folders::new(manifest, Some(source));
    let item = "pub struct Rt;".parse().unwrap();
    for (attribute, tracked) in [
        (
            r#""names.graphql", schema = "names.graphqls""#,
            r#"include_bytes ! ("names.graphql")"#,
        ),
        (
            r#""tests/hygiene/names.graphql", schema = "tests/hygiene/names.graphqls""#,
            r#"include_bytes ! (:: core :: concat ! (:: core :: env ! ("CARGO_MANIFEST_DIR") , "/tests/hygiene/names.graphql"))"#,
        ),
        (r#""no/such/file.graphql""#, "compile_error"),
        (
            r#""tests/hygiene/placed.rs", schema = "names.graphqls""#,
            "compile_error",
        ),
    ] {
        let code = expand(attribute.parse().unwrap(), Clone::clone(&item), &folders).to_string();
        assert!(code.contains(tracked), "{attribute} became {code}");
        assert!(!code.contains(manifest), "{attribute} became {code}");
    }
}
