use super::{Folder, at_the_root};

/// Arguments, and what is said to them.
const SAID: &[(&[&str], &str)] = &[
    (
        &["check"],
        "toggle: no file given (see toggle check --help)\n",
    ),
    (
        &["chek", "x"],
        "toggle: there is no command `chek`; did you mean `check`?\n",
    ),
    (
        &["frobnicate"],
        "toggle: there is no command `frobnicate`; see toggle --help\n",
    ),
    (
        &["--hlp"],
        "toggle: there is no option `--hlp`; did you mean `--help`?\n",
    ),
    (
        &["check", "--schem", "x"],
        "toggle: there is no option `--schem`; did you mean `--schema`?\n",
    ),
    (
        &["check", "-s", "x"],
        "toggle: there is no option `-s`; see toggle check --help\n",
    ),
    (
        &["check", "--schema"],
        "toggle: missing argument for option '--schema'\n",
    ),
    (
        &["check", "--format", "jsn", "x"],
        "toggle: `--format` cannot be `jsn`; did you mean `json`?\n",
    ),
    (
        &["check", "--format", "JSON", "x"],
        "toggle: `--format` cannot be `JSON`; names are case-sensitive: did you mean `json`?\n",
    ),
    (
        &["check", "--color", "blue", "x"],
        "toggle: `--color` cannot be `blue`; it takes `auto`, `always`, `never`\n",
    ),
    (
        &["check", "--batch", "--format", "json"],
        "toggle: `--batch` reads standard input and has a form of its own: \
             it takes no FILES, `--format` or `--deny-warnings`\n",
    ),
    (
        &["expand", "--item", "struct A;"],
        "toggle: `toggle expand` takes files (see toggle expand --help)\n",
    ),
    (
        &["expand", "--options", "mocks", "--options=serialize", "a"],
        "toggle: `--options` is given twice\n",
    ),
    (
        &["explain", "--cod"],
        "toggle: there is no option `--cod`; see toggle explain --help\n",
    ),
    (
        &["\u{1b}[31m"],
        "toggle: there is no command `\\u{1b}[31m`; see toggle --help\n",
    ),
];

#[test]
fn what_cannot_run_says_why_and_exits_with_two() {
    for (arguments, expected) in SAID {
        let run = at_the_root(arguments);
        assert_eq!(
            (run.code, run.error.as_str(), run.out.as_str()),
            (2, *expected, ""),
            "{arguments:?}"
        );
    }
    let run = at_the_root(&[]);
    assert_eq!(run.code, 2);
    assert!(
        run.error
            .starts_with("toggle: no command given\n\ntoggle: checks"),
        "{}",
        run.error
    );
}

#[test]
fn every_command_has_a_page_of_help() {
    for command in ["check", "explain", "expand", "manifest"] {
        let run = at_the_root(&[command, "--help"]);
        assert_eq!((run.code, run.error.as_str()), (0, ""));
        assert!(
            run.out.starts_with(&format!("toggle {command}: ")),
            "{}",
            run.out
        );
        assert!(run.out.contains("exit status"), "{}", run.out);
        assert_eq!(at_the_root(&["help", command]), run);
        assert_eq!(at_the_root(&[command, "-h"]), run);
        assert!(
            at_the_root(&["--help"])
                .out
                .contains(&format!("toggle {command}"))
        );
    }
}

#[test]
fn a_name_that_begins_with_a_dash_is_a_name_behind_two() {
    let folder = Folder::new("dashes", &[("--help", "{ Cards { total } }")]);
    let run = folder.toggle(&["check", "--", "--help"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "1 file checked, nothing wrong\n"),
        "{run:?}"
    );
}

#[test]
fn the_version_is_the_crates() {
    let run = at_the_root(&["--version"]);
    assert_eq!(
        (run.code, run.out),
        (0, format!("toggle {}\n", env!("CARGO_PKG_VERSION")))
    );
}
