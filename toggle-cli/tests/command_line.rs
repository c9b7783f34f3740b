//! The command line as a person meets it: what it prints and how it exits.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn toggle(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_toggle"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of this test alone, by its path from the root.
fn file(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_good_file_passes() {
    let output = toggle(&["check", "examples/queries/check_balance.graphql"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "1 file checked, nothing wrong\n");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_misspelt_field_is_drawn_at_its_place() {
    let name = file("misspelt.graphql", "{\n  Cards { data { balnce } }\n}\n");
    let output = toggle(&["check", &name]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "1 file checked, 1 problem found\n");
    let printed = text(&output.stderr);
    for part in [
        "error[unknown-field]: `Card` has no field `balnce`",
        "misspelt.graphql:2:18",
        "2 |   Cards { data { balnce } }",
        "^^^^^^",
        "did you mean `balance`?",
    ] {
        assert!(printed.contains(part), "no {part:?} in\n{printed}");
    }
}

#[test]
fn another_schema_can_be_named() {
    let schema = file(
        "pets.graphqls",
        "type Query { pet: Pet } type Pet { name: String! }",
    );
    let query = file("pet.graphql", "query OnePet { pet { name } }");
    assert_eq!(
        toggle(&["check", "--schema", &schema, &query])
            .status
            .code(),
        Some(0)
    );
    let output = toggle(&["expand", "--schema", &schema, &query]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("pub struct OnePet"));
}

#[test]
fn what_cannot_run_says_why_and_exits_with_two() {
    for (arguments, expected) in [
        (
            &["check", "examples/queries/check_balence.graphql"][..],
            "did you mean `examples/queries/check_balance.graphql`?",
        ),
        (&["check"], "no file given"),
        (&["chek", "x"], "no command `chek`"),
        (&[], "no command given"),
        (&["check", "--shema", "x"], "shema"),
        (&["expand", "a", "b"], "takes one file"),
    ] {
        let output = toggle(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let printed = text(&output.stderr);
        assert!(
            printed.contains(expected),
            "{arguments:?} printed {printed}"
        );
    }
}

#[test]
fn expand_prints_formatted_rust() {
    let output = toggle(&["expand", "examples/queries/check_balance.graphql"]);
    assert_eq!(output.status.code(), Some(0));
    let code = text(&output.stdout);
    assert!(
        code.contains("    pub card_reference: ::std::string::String,\n"),
        "{code}"
    );
    assert!(code.contains("pub mod check_balance {\n"), "{code}");
    assert!(syn::parse_file(code).is_ok(), "{code}");
}

#[test]
fn what_is_not_generated_yet_is_no_silence() {
    let name = file(
        "alias.graphql",
        "{ Cards { __typename: total } }",
    );
    assert_eq!(toggle(&["check", &name]).status.code(), Some(0));
    let output = toggle(&["expand", &name]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("the alias `__typename` for another field cannot be generated yet"));
}
