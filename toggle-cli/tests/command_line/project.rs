//! The project's file decides here what it decides for the macro.

use super::{Folder, PETS};

const PROJECT: &str = "schema: api/*.graphqls\n";
const PACKAGE: (&str, &str) = ("shop/Cargo.toml", "");
const MISTAKE: (&str, &str) = ("shop/queries/a.graphql", "{ pet { nam } }");

/// A package below the folder that the commands run in.
fn shop(test: &str, project: &str, more: &[(&str, &str)]) -> Folder {
    let files = [
        PACKAGE,
        ("shop/.graphqlrc.yml", project),
        ("shop/api/pets.graphqls", PETS),
        ("shop/queries/b.graphql", "query B { pet { name } }"),
    ];
    Folder::new(test, &[&files[..], more].concat())
}

#[test]
fn its_schema_is_that_of_every_command() {
    let folder = shop("project_schema", PROJECT, &[]);
    for (command, expected) in [
        ("expand", "pub struct B {}"),
        ("manifest", "query B{pet{name}}"),
    ] {
        let run = folder.toggle(&[command, "shop/queries/b.graphql"]);
        assert_eq!(run.code, 0, "{}", run.error);
        assert!(run.out.contains(expected), "{}", run.out);
    }
    let run = folder.toggle(&["check", "shop/queries"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "1 file checked, nothing wrong\n")
    );
}

#[test]
fn it_is_found_from_wherever_the_command_runs() {
    let folder = shop("project_below", PROJECT, &[MISTAKE]);
    let mut below = folder.command(&["check", "a.graphql"]);
    below.current_dir(folder.0.join("shop/queries"));
    let run = super::run(below, b"");
    assert_eq!(run.code, 1, "{}", run.error);
    assert!(
        run.out.contains(" ::: ../api/pets.graphqls:3:6\n"),
        "{}",
        run.out
    );
    let end = "\nchecked against `../api/pets.graphqls`, as `../.graphqlrc.yml` says\n";
    assert!(run.out.ends_with(end), "{}", run.out);
    let path = folder.0.join("shop/queries/a.graphql");
    assert_eq!(folder.toggle(&["check", path.to_str().unwrap()]).code, 1);
}

#[test]
fn which_schema_it_was_is_said_where_another_may_be_meant() {
    let folder = shop(
        "project_against",
        PROJECT,
        &[MISTAKE, ("c.graphql", "{ pet { name } }")],
    );
    let run = folder.toggle(&["check", "shop", "c.graphql"]);
    assert_eq!(run.code, 1);
    assert!(
        run.out.ends_with(
            "\n3 files checked, 2 problems in 2 files\n\
             checked against Toggle's own schema; `--schema`, or `schema` in a `.graphqlrc.yml` beside Cargo.toml, names another\n\
             checked against `shop/api/pets.graphqls`, as `shop/.graphqlrc.yml` says\n"
        ),
        "{}",
        run.out
    );
    // Who names it knows it, and what is no GraphQL asks no schema.
    let named = folder.toggle(&[
        "check",
        "--schema",
        "shop/api/pets.graphqls",
        "c.graphql",
        "shop/queries",
    ]);
    assert_eq!(named.code, 1);
    let folder = shop(
        "project_syntax",
        PROJECT,
        &[("shop/queries/a.graphql", "{ pet { nam }")],
    );
    let broken = folder.toggle(&["check", "shop/queries"]);
    for run in [named, broken] {
        assert!(!run.out.contains("checked against"), "{}", run.out);
    }
}

#[test]
fn what_it_says_of_deprecated_parts_holds() {
    let old = ("shop/queries/old.graphql", "query Old { pet { nick } }");
    for (word, code, summary) in [
        ("deny", 1, "2 files checked, 1 problem in 1 file\n"),
        ("warn", 0, "2 files checked, 1 warning\n"),
        ("allow", 0, "2 files checked, nothing wrong\n"),
    ] {
        let project = format!("{PROJECT}extensions:\n  toggle:\n    deprecated: {word}\n");
        let folder = shop("project_deprecated", &project, &[old]);
        let run = folder.toggle(&["check", "shop/queries"]);
        assert_eq!(run.code, code, "{}", run.out);
        assert!(run.out.contains(summary), "{}", run.out);
    }
}

#[test]
fn a_broken_one_is_drawn_and_nothing_is_checked_by_it() {
    for (project, place, message) in [
        ("schema: https://x.test/\n", "1:9", "the `schema` is a URL"),
        (
            "schema: api/pest.graphqls\n",
            "1:9",
            "the file `shop/api/pest.graphqls` is not there",
        ),
        (
            "schema: api/*.json\n",
            "1:9",
            "no file matches `api/*.json`",
        ),
        (
            "extensions:\n\ttoggle: {}\n",
            "2:1",
            "a tab does not indent",
        ),
        ("projects:\n  a: b\n", "1:1", "`projects` is not read"),
        (
            "schema: api/*.graphqls\nextensions:\n  toggle:\n    scalars:\n      Dat: x::Y\n",
            "5:7",
            "the schema has no type `Dat`",
        ),
        (
            "extensions: { toggle: { types: { \"x.graphql\": \"crate::x\" } } }\n",
            "1:34",
            "`shop/x.graphql` is not there",
        ),
    ] {
        let folder = shop("project_broken", project, &[]);
        for command in ["check", "expand", "manifest"] {
            let run = folder.toggle(&[command, "shop/queries/b.graphql"]);
            assert_eq!(run.code, 2, "{command} {project}: {run:?}");
            assert!(run.error.contains(message), "{command}: {}", run.error);
            let place = format!(" --> shop/.graphqlrc.yml:{place}\n");
            assert!(run.error.contains(&place), "{command}: {}", run.error);
        }
    }
    let more = [("shop/.graphqlrc.json", "{}")];
    let run = shop("project_two", PROJECT, &more).toggle(&["check", "shop/queries"]);
    assert_eq!(run.code, 2);
    assert!(run.error.contains("expected one"), "{}", run.error);
}

#[test]
fn fragments_of_other_modules_are_seen() {
    let project = format!(
        "{PROJECT}extensions:\n  toggle:\n    types:\n      \"shared/*.graphql\": crate::shared\n"
    );
    let files = [
        ("shop/shared/pet.graphql", "fragment Pet on Pet { name }"),
        ("shop/queries/c.graphql", "query C { pet { ...Pet } }"),
    ];
    let folder = shop("project_types", &project, &files);
    for files in ["shop/queries", "shop"] {
        let run = folder.toggle(&["check", files]);
        assert_eq!(run.code, 0, "{}", run.out);
    }
    let run = folder.toggle(&["manifest", "shop/queries"]);
    assert!(run.out.contains("fragment Pet on Pet{name}"), "{run:?}");
    let run = folder.toggle(&["expand", "shop/queries/c.graphql"]);
    assert!(run.out.contains("crate::shared::Pet"), "{run:?}");
}

#[test]
fn a_batch_has_nothing_to_do_with_it() {
    let folder = shop("project_batch", "schema: no.graphqls\n", &[]);
    let mut command = folder.command(&["check", "--batch"]);
    command.current_dir(folder.0.join("shop"));
    let run = super::run(
        command,
        b"{\"id\": 1, \"query\": \"{ Cards { total } }\"}\n",
    );
    assert_eq!(run.code, 0, "{}", run.error);
    assert!(run.out.contains("\"valid\":true"), "{}", run.out);
}
