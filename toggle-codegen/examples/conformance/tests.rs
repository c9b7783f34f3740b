//! The runner on cases of our own, of which some are wrong on purpose: a runner that finds nothing wrong proves nothing.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use std::path::{Path, PathBuf};

use crate::health::faults;
use crate::run;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/conformance/fixture")
        .join(name)
}

#[test]
fn right_answers_are_counted_by_rule() {
    let report = run(&[fixture("right.jsonl")]).unwrap();
    assert_eq!(
        report.text(false),
        "\
operations                cases  right  wrong
FieldsOnCorrectTypeRule       2      2      0
ScalarLeafsRule               1      1      0
Syntax                        1      1      0
all                           4      4      0

schemas                   cases  right  wrong
TypeSystem                    2      2      0
UniqueTypeNamesRule           1      1      0
all                           3      3      0

syntax                    cases  right  wrong
executable                    2      2      0
sdl                           1      1      0
type-system                   1      1      0
all                           4      4      0

not asked: 2 with half a surrogate pair, which no Rust string can hold
"
    );
    assert!(report.all_right());
}

#[test]
fn wrong_answers_and_broken_lines_are_told() {
    let report = run(&[fixture("wrong.jsonl")]).unwrap();
    assert!(!report.all_right());
    let text = report.text(false);
    let (tables, list) = text.split_once("wrong: ").unwrap();
    assert_eq!(
        tables,
        "\
operations                cases  right  wrong
FieldsOnCorrectTypeRule       2      0      2
KnownTypeNamesRule            1      0      1
all                           3      0      3

schemas                   cases  right  wrong
TypeSystem                    1      0      1
all                           1      0      1

syntax                    cases  right  wrong
executable                    1      0      1
sdl                           1      0      1
all                           2      0      2

"
    );
    for told in [
        "said to be valid (FieldsOnCorrectTypeRule)\n    the document is valid, we refuse it\n        1:3 unknown-field",
        "said not to be valid (FieldsOnCorrectTypeRule)\n    the document is not valid, we accept it\n",
        "(KnownTypeNamesRule)\n    refused, but not by KnownTypeNamesRule\n        1:3 unknown-field (FieldsOnCorrectTypeRule)",
        "schema said to be valid (TypeSystem)\n    the schema is valid, we refuse it\n",
        "text said to be valid (sdl)\n    the document is valid, we refuse it\n    the schema is valid, we refuse it\n",
        "text said not to be valid (executable)\n    the document is not valid, we accept it\n",
        "wrong.jsonl:7: a case has a `query`, an `sdl` or a `text`\n",
        "wrong.jsonl:8: `valid` has to be true or false\n",
        "wrong.jsonl:9: expected ident at line 1 column 2\n",
    ] {
        assert!(list.contains(told), "{told}\nis not in\n{list}");
    }
}

#[test]
fn a_folder_is_all_of_its_files() {
    let report = run(&[fixture("")]).unwrap();
    assert!(
        report
            .text(true)
            .contains("\nall                           7      4      3\n")
    );
}

#[test]
fn the_list_is_cut_unless_all_is_asked_for() {
    let many = vec![fixture("wrong.jsonl"); 5];
    let report = run(&many).unwrap();
    assert!(
        report
            .text(false)
            .contains("\nwrong: 10 more; --all lists them\n")
    );
    assert!(!report.text(true).contains("more;"));
}

#[test]
fn nothing_to_judge_is_an_error() {
    assert!(run(&[]).is_err_and(|why| why.starts_with("usage: ")));
    assert!(run(&[fixture("missing.jsonl")]).is_err_and(|why| why.contains("cannot be read")));
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert!(run(&[sources]).is_err_and(|why| why.starts_with("there is no case")));
}

#[test]
fn diagnostics_in_bad_health_are_told() {
    let text = "{ a( } query B { b( }";
    let found = toggle_codegen::Document::parse("document", text).unwrap_err();
    let mut found: Vec<_> = found.into_iter().collect();
    assert_eq!(faults(&found), Vec::<String>::new());

    found.reverse();
    assert_eq!(
        faults(&found),
        ["[syntax] at 1:6 comes after what stands behind it"]
    );
    let twice = [found[0].clone(), found[0].clone()];
    assert_eq!(faults(&twice), ["[syntax] at 1:21 is said twice"]);
}
