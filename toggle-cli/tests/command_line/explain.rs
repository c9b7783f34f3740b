use toggle_codegen::Code;

use super::at_the_root;

#[test]
fn every_code_has_its_page() {
    for code in Code::ALL {
        let run = at_the_root(&["explain", code.as_str()]);
        assert_eq!(
            (run.code, run.out.as_str(), run.error.as_str()),
            (0, code.page(), "")
        );
    }
}

#[test]
fn what_people_paste_is_understood() {
    for arguments in [
        &["explain", "error[unknown-field]"][..],
        &[
            "explain",
            "error[unknown-field]: `Card` has no field `balnce`",
        ],
        &[
            "explain",
            "error[unknown-field]:",
            "`Card`",
            "has",
            "no",
            "field",
        ],
        &["explain", "FieldsOnCorrectTypeRule"],
    ] {
        let run = at_the_root(arguments);
        assert_eq!(run.code, 0, "{run:?}");
        assert!(run.out.starts_with("# unknown-field\n"), "{arguments:?}");
    }
}

#[test]
fn without_a_code_all_are_listed_with_a_line_each() {
    let run = at_the_root(&["explain"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.out.lines().count(), Code::ALL.len());
    for (line, code) in run.out.lines().zip(Code::ALL) {
        assert!(
            line.starts_with(code.as_str()) && line.ends_with(code.summary()),
            "{line}"
        );
    }
}

#[test]
fn the_names_that_a_log_has_for_a_code_are_understood() {
    for name in ["UnknownField", "FieldsOnCorrectTypeRule"] {
        let run = at_the_root(&["explain", name]);
        assert_eq!((run.code, run.out.as_str()), (0, Code::UnknownField.page()));
    }
}

#[test]
fn an_unknown_code_is_told_with_the_near_ones() {
    let run = at_the_root(&["explain", "unkown-field"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(
        run.error,
        "toggle: there is no code `unkown-field`; did you mean `unknown-field`? (`toggle explain` \
         lists all)\n"
    );
    let run = at_the_root(&["explain", "unknown-field", "unknown-type"]);
    assert_eq!(run.code, 2, "one at a time: {run:?}");
}
