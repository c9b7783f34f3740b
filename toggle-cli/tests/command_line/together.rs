//! Files that are given together see each other's fragments, as those of one attribute do.

use super::{Folder, PETS, Run};

fn run(test: &str, command: &str, files: &[(&str, &str)]) -> Run {
    let files = [&[("pets.graphqls", PETS)][..], files].concat();
    Folder::new(test, &files).toggle(&[command, "--schema", "pets.graphqls", "."])
}

const PET: (&str, &str) = ("pet.graphql", "fragment Pet on Pet { name }");

#[test]
fn a_fragment_may_stand_in_another_file() {
    let files = [("a.graphql", "query A { pet { ...Pet } }"), PET];
    let checked = run("together", "check", &files);
    assert_eq!(checked.out, "2 files checked, nothing wrong\n");
    let manifest = run("together_manifest", "manifest", &files);
    assert!(
        manifest
            .out
            .contains("query A{pet{...Pet}}fragment Pet on Pet{name}"),
        "{manifest:?}"
    );
    let alone = run("together_alone", "check", &files[..1]);
    assert_eq!(alone.code, 1);
    assert!(
        alone.out.contains("error[unknown-fragment]"),
        "{}",
        alone.out
    );
}

#[test]
fn files_that_need_nothing_of_each_other_do_not_meet() {
    let files = [
        (
            "one/a.graphql",
            "query Q { pet { ...Pet } } fragment Pet on Pet { name }",
        ),
        (
            "two/a.graphql",
            "query Q { pet { ...Pet } } fragment Pet on Pet { nick }",
        ),
    ];
    assert_eq!(run("apart", "check", &files).code, 0);
    // A server's list has one operation of a name.
    let manifest = run("apart_manifest", "manifest", &files);
    assert_eq!((manifest.code, manifest.out.as_str()), (1, ""));
    assert!(
        manifest.error.contains(" --> two/a.graphql:1:7\n")
            && manifest.error.contains(" ::: one/a.graphql:1:7\n"),
        "{}",
        manifest.error
    );
}

#[test]
fn two_fragments_that_are_as_near_are_a_duplicate() {
    let files = [
        ("a.graphql", "query A { pet { ...Pet } }"),
        ("one.graphql", PET.1),
        ("two.graphql", "fragment Pet on Pet { nick }"),
    ];
    let checked = run("as_near", "check", &files);
    assert_eq!(checked.code, 1);
    assert!(
        checked.out.contains("error[duplicate-fragment]"),
        "{}",
        checked.out
    );
    assert!(
        checked.out.contains("one.graphql") && checked.out.contains("two.graphql"),
        "{}",
        checked.out
    );
}

#[test]
fn what_is_wrong_with_a_fragment_is_told_once_and_where_it_stands() {
    let files = [
        ("a.graphql", "query A { pet { ...Pet } }"),
        ("b.graphql", "query B { pet { ...Pet } }"),
        ("pet.graphql", "fragment Pet on Pet { nam }"),
    ];
    let checked = run("told_once", "check", &files);
    assert_eq!(checked.out.matches("error[").count(), 1, "{}", checked.out);
    assert!(
        checked
            .out
            .ends_with("3 files checked, 1 problem in 1 file\n"),
        "{}",
        checked.out
    );
    let manifest = run("told_once_manifest", "manifest", &files);
    assert_eq!(
        manifest.error.matches("error[").count(),
        1,
        "{}",
        manifest.error
    );
}
