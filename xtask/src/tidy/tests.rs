//! Each test breaks what a rule guards, and shows something close to it that is allowed.

use super::{File, Problem, rules, text};

fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

fn places(problems: &[Problem]) -> Vec<(&str, usize)> {
    problems
        .iter()
        .map(|problem| (problem.path.as_str(), problem.line))
        .collect()
}

#[test]
fn the_compiler_is_known_to_the_macro_crate_alone() {
    let line = format!("// tokens\nuse {}::TokenStream;\n", "proc_macro");
    let comment = format!("// {}::TokenStream is for macros\n", "proc_macro");
    let found = rules::only_the_macro_crate_knows_the_compiler(&[
        file("toggle-macros/src/lib.rs", &line),
        file("toggle-codegen/src/lib.rs", &line),
        file("toggle-codegen/src/names.rs", &comment),
        file(
            "toggle-codegen/src/input.rs",
            "use proc_macro2::TokenStream;\n",
        ),
    ]);
    assert_eq!(places(&found), [("toggle-codegen/src/lib.rs", 2)]);
}

#[test]
fn rust_is_written_in_render_alone() {
    let line = format!("let tokens = {}! {{ pub struct X; }};\n", "quote");
    let found = rules::only_render_writes_rust(&[
        file("toggle-codegen/src/render/enums.rs", &line),
        file("toggle-codegen/src/lower/mod.rs", &line),
        file("toggle-codegen/src/input/tests.rs", &line),
        file("toggle-cli/src/main.rs", &line),
    ]);
    assert_eq!(places(&found), [("toggle-codegen/src/lower/mod.rs", 1)]);
}

#[test]
fn checked_documents_and_names_have_one_maker() {
    let checked = format!("let checked = {} {{ schema }};\n", "Checked");
    let name = format!("let name = {}(text, span);\n", "Ident::new");
    let found = rules::one_maker_of_checked_documents_and_of_names(&[
        file("toggle-codegen/src/check/mod.rs", &checked),
        file("toggle-codegen/src/lower/mod.rs", &checked),
        file("toggle-codegen/src/names.rs", &name),
        file("toggle-codegen/src/render/object.rs", &name),
        file("toggle-cli/src/main.rs", &name),
    ]);
    assert_eq!(
        places(&found),
        [
            ("toggle-codegen/src/lower/mod.rs", 1),
            ("toggle-codegen/src/render/object.rs", 1)
        ]
    );
}

#[test]
fn stages_see_neither_tokens_nor_files() {
    let tokens = "use proc_macro2::Span;\n";
    let files = "let text = std::fs::read_to_string(path);\n";
    let found = rules::stages_know_neither_tokens_nor_files(&[
        file("toggle-codegen/src/check/rules/leafs.rs", tokens),
        file("toggle-codegen/src/ir.rs", files),
        file("toggle-codegen/src/source/mod.rs", files),
        file("toggle-codegen/src/checksum.rs", tokens),
    ]);
    assert_eq!(
        places(&found),
        [
            ("toggle-codegen/src/check/rules/leafs.rs", 1),
            ("toggle-codegen/src/ir.rs", 1)
        ]
    );
}

/// All manifests, each well, with one replaced.
fn manifests(folder: &str, manifest: &str) -> Vec<File> {
    let well = "[package]\ndescription = \"A crate.\"\n\n[lints]\nworkspace = true\n";
    let mut files = Vec::new();
    for name in [
        "schema",
        "toggle-codegen",
        "toggle-macros",
        "toggle-runtime",
        "toggle-sandbox",
        "toggle-cli",
        "roundtrip",
        "xtask",
    ] {
        let text = if name == folder { manifest } else { well };
        files.push(file(&format!("{name}/Cargo.toml"), text));
        files.push(file(&format!("{name}/README.md"), "# A crate\n"));
    }
    files
}

#[test]
fn the_sandbox_shares_nothing_with_the_runtime() {
    let manifest =
        "[dependencies]\ntoggle-schema.workspace = true\ntoggle-runtime = { workspace = true }\n";
    let found = rules::arrows_point_one_way(&manifests("toggle-sandbox", manifest));
    assert_eq!(places(&found), [("toggle-sandbox/Cargo.toml", 3)]);

    let tests_only = "[dev-dependencies]\ntoggle-runtime.workspace = true\n";
    let found = rules::arrows_point_one_way(&manifests("toggle-codegen", tests_only));
    assert_eq!(found, []);
}

#[test]
fn a_crate_without_description_lints_or_readme_is_found() {
    let mut files = manifests("toggle-cli", "[package]\n");
    files.retain(|file| file.path != "toggle-cli/README.md");
    let found = rules::crates_are_described_and_linted(&files);
    assert_eq!(
        places(&found),
        [
            ("toggle-cli/Cargo.toml", 0),
            ("toggle-cli/Cargo.toml", 0),
            ("toggle-cli/README.md", 0)
        ]
    );

    let private = "publish = false\ndescription = \"Ours.\"\n\n[lints]\nworkspace = true\n";
    let mut files = manifests("xtask", private);
    files.retain(|file| file.path != "xtask/README.md");
    assert_eq!(rules::crates_are_described_and_linted(&files), []);
}

#[test]
fn a_file_that_grew_too_long_is_found_but_its_tests_are_not_counted() {
    let code = "fn f() {}\n";
    let found = rules::a_file_is_one_thought(&[
        file("toggle-cli/src/long.rs", &code.repeat(501)),
        file("toggle-cli/src/fits.rs", &code.repeat(500)),
        file("toggle-cli/src/tests.rs", &code.repeat(501)),
        file(
            "toggle-cli/src/tested.rs",
            &format!(
                "{}#[cfg(test)]\nmod tests {{\n{}}}\n",
                code,
                code.repeat(600)
            ),
        ),
    ]);
    assert_eq!(places(&found), [("toggle-cli/src/long.rs", 0)]);
}

#[test]
fn a_snapshot_without_its_case_is_found() {
    let found = rules::snapshots_have_a_source(&[
        file("tests/ui/path/missing.rs", ""),
        file("tests/ui/path/missing.stderr", ""),
        file("tests/ui/path/renamed.stderr", ""),
    ]);
    assert_eq!(places(&found), [("tests/ui/path/renamed.stderr", 0)]);
}

#[test]
fn stubs_and_switched_off_tests_are_found() {
    let stub = format!("fn f() {{ {}!() }}\n", "todo");
    let off = format!("#[{}]\nfn t() {{}}\n", "ignore = \"later\"");
    let found = rules::nothing_is_left_for_later(&[
        file("toggle-cli/src/main.rs", &stub),
        file("tests/ui.rs", &off),
        file("toggle-cli/src/list.rs", "let todo = 1;\n"),
    ]);
    assert_eq!(
        places(&found),
        [("toggle-cli/src/main.rs", 1), ("tests/ui.rs", 1)]
    );
}

#[test]
fn syn_stays_without_full() {
    let full =
        |table: &str| format!("[{table}]\nsyn = {{ version = \"3\", features = [\"full\"] }}\n");
    let found = rules::syn_stays_without_full(&[
        file("Cargo.toml", &full("workspace.dependencies")),
        file("toggle-codegen/Cargo.toml", &full("dependencies")),
        file("toggle-cli/Cargo.toml", &full("dependencies")),
        file("toggle-macros/Cargo.toml", &full("dev-dependencies")),
    ]);
    assert_eq!(
        places(&found),
        [("Cargo.toml", 2), ("toggle-codegen/Cargo.toml", 2)]
    );
}

#[test]
fn the_macro_path_has_a_budget() {
    let tree = |count: usize| {
        let line = |number| format!("crate-{number} v1.0.0 (*)\ncrate-{number} v1.0.0");
        (0..count).map(line).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(rules::macro_path_budget(&tree(10)), None);
    let found = rules::macro_path_budget(&tree(60)).expect("sixty crates are too many");
    assert!(found.message.starts_with("60 crates"), "{}", found.message);
}

#[test]
fn a_path_of_one_machine_is_found() {
    let machine = format!("include!(\"{}someone/x.rs\");\n", concat!("/ho", "me/"));
    let url = format!("file://{}p/x\n", "/tm");
    let found = text::no_machine_paths(&[
        file("examples/a.rs", &machine),
        file("docs/b.md", &url),
        file(
            "docs/c.md",
            concat!(
                "see src/wo",
                "rk/mod.rs and https://example.com/ho",
                "me/page\n"
            ),
        ),
    ]);
    assert_eq!(places(&found), [("examples/a.rs", 1), ("docs/b.md", 1)]);
}

#[test]
fn trailing_space_is_found_where_people_write() {
    let found = text::no_trailing_space(&[
        file("docs/a.md", "one \ntwo\n"),
        file("tests/ui/path/missing.stderr", "  | \n"),
        file(
            "toggle-codegen/tests/cases/odd/document.graphql",
            "{ a } \n",
        ),
    ]);
    assert_eq!(places(&found), [("docs/a.md", 1)]);
}

#[test]
fn a_file_ends_with_one_newline() {
    let found = text::files_end_with_one_newline(&[
        file("a.md", "one\n"),
        file("b.md", "one"),
        file("c.md", "one\n\n"),
        file("d.md", ""),
    ]);
    assert_eq!(places(&found), [("b.md", 0), ("c.md", 0)]);
}
