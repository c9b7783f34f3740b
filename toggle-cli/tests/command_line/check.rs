use super::{Folder, PETS, Run, at_the_root, run};

const SCHEMA: [&str; 3] = ["check", "--schema", "pets.graphqls"];

fn check(folder: &Folder, arguments: &[&str]) -> Run {
    folder.toggle(&[&SCHEMA, arguments].concat())
}

fn printed(code: i32, out: &str) -> Run {
    Run {
        code,
        out: out.to_owned(),
        error: String::new(),
    }
}

#[test]
fn good_files_pass() {
    assert_eq!(
        at_the_root(&["check", "examples/queries/check_balance.graphql"]),
        printed(0, "1 file checked, nothing wrong\n")
    );
    let folder = Folder::new(
        "good",
        &[("pets.graphqls", PETS), ("a.graphql", "{ pet { name } }")],
    );
    assert_eq!(
        check(&folder, &["a.graphql"]),
        printed(0, "1 file checked, nothing wrong\n")
    );
}

#[test]
fn problems_are_drawn_file_by_file_and_counted() {
    let folder = Folder::new(
        "problems",
        &[
            ("pets.graphqls", PETS),
            (
                "queries/b.graphql",
                "query B {\n  pet { nam }\n  pest { name }\n}\n",
            ),
            ("queries/a.graphql", "query A { pet { nick } }\n"),
            ("queries/c.graphql", "query C { pet { name } }\n"),
        ],
    );
    assert_eq!(
        check(&folder, &["queries"]),
        printed(
            1,
            "\
warning[deprecated]: `Pet.nick` is deprecated: Use `name`.
 --> queries/a.graphql:1:17
  |
1 | query A { pet { nick } }
  |                 ^^^^ deprecated
  |
 ::: pets.graphqls:5:3
  |
5 |   nick: String @deprecated(reason: \"Use `name`.\")
  |   ---- the schema says so here

error[unknown-field]: `Pet` has no field `nam`
 --> queries/b.graphql:2:9
  |
2 |   pet { nam }
  |         ^^^ no such field
  |
 ::: pets.graphqls:3:6
  |
3 | type Pet {
  |      --- `Pet` is defined here
  |
  = help: did you mean `name`?

error[unknown-field]: `Query` has no field `pest`
 --> queries/b.graphql:3:3
  |
3 |   pest { name }
  |   ^^^^ no such field
  |
 ::: pets.graphqls:1:6
  |
1 | type Query { pet(id: ID): Pet }
  |      ----- `Query` is defined here
  |
  = help: did you mean `pet`?

3 files checked, 2 problems in 1 file, 1 warning
"
        )
    );
}

#[test]
fn warnings_fail_where_they_are_denied() {
    let folder = Folder::new(
        "warnings",
        &[("pets.graphqls", PETS), ("a.graphql", "{ pet { nick } }")],
    );
    let allowed = check(&folder, &["a.graphql"]);
    assert_eq!(allowed.code, 0);
    assert!(
        allowed.out.ends_with("\n\n1 file checked, 1 warning\n"),
        "{allowed:?}"
    );
    let denied = check(&folder, &["a.graphql", "--deny-warnings"]);
    assert_eq!(denied.code, 1);
    assert!(
        denied
            .out
            .ends_with("\n\n1 file checked, 1 warning (denied)\n"),
        "{denied:?}"
    );
}

#[test]
fn colours_are_for_whoever_wants_them() {
    let folder = Folder::new(
        "colours",
        &[("pets.graphqls", PETS), ("a.graphql", "{ pet { nam } }")],
    );
    let plain = check(&folder, &["a.graphql"]).out;
    assert!(
        !plain.contains('\u{1b}'),
        "a pipe is no terminal: {plain:?}"
    );
    assert_eq!(
        check(&folder, &["a.graphql", "--color", "never"]).out,
        plain
    );
    let arguments = [&SCHEMA[..], &["a.graphql", "--color=always"]].concat();
    // What is said on the spot outweighs what the environment says.
    let mut command = folder.command(&arguments);
    command.env("NO_COLOR", "1").env("TERM", "dumb");
    let coloured = run(command, b"").out;
    assert!(
        coloured.starts_with("\u{1b}[1m\u{1b}[91merror[unknown-field]\u{1b}[0m"),
        "{coloured:?}"
    );
}

#[test]
fn a_text_on_standard_input_is_a_file() {
    let folder = Folder::new("stdin", &[("pets.graphqls", PETS)]);
    let arguments = [&SCHEMA[..], &["-"]].concat();
    let run = folder.toggle_reading(&arguments, b"{ pet { nam } }");
    assert_eq!(run.code, 1);
    assert!(run.out.contains(" --> <stdin>:1:9\n"), "{run:?}");
    // In the words that a file gets.
    let run = folder.toggle_reading(&arguments, b"{ caf\xe9 }");
    assert_eq!(run.code, 2);
    assert_eq!(
        run.error,
        "\
error[file-unreadable]: `<stdin>` is not UTF-8 text: byte 6 (line 1) is wrong, perhaps Latin-1 (`é`)
  = help: save the file as UTF-8

"
    );
    let run = folder.toggle_reading(&arguments, &[1, 2, 3, 4, 5]);
    assert!(
        run.error
            .starts_with("error[file-unreadable]: `<stdin>` is a binary file"),
        "{}",
        run.error
    );
}

#[test]
fn a_schema_of_several_files_is_one_schema() {
    let folder = Folder::new(
        "several",
        &[
            ("pets.graphqls", PETS),
            ("more.graphqls", "extend type Pet { age: Int }"),
            ("a.graphql", "{ pet { name age } }"),
        ],
    );
    let schema = [
        "check",
        "--schema",
        "pets.graphqls",
        "--schema=more.graphqls",
    ];
    let twice = [&schema[..], &["--schema", "./pets.graphqls", "a.graphql"]].concat();
    assert_eq!(
        folder.toggle(&twice),
        printed(0, "1 file checked, nothing wrong\n")
    );
    assert_eq!(check(&folder, &["a.graphql"]).code, 1);
}

#[test]
fn a_problem_of_the_schema_is_told_once_however_many_files_meet_it() {
    let folder = Folder::new(
        "broken_type",
        &[
            ("pets.graphqls", "type Query { pet: Pet } type Pet { name }"),
            ("a.graphql", "{ pet { name } }"),
            ("b.graphql", "{ pet { name } }"),
        ],
    );
    let run = check(&folder, &["a.graphql", "b.graphql"]);
    assert_eq!(run.code, 1);
    assert_eq!(run.out.matches("error[").count(), 1, "{}", run.out);
    assert!(run.out.contains(" --> pets.graphqls:1:"), "{}", run.out);
    assert!(
        run.out.ends_with("2 files checked, 1 problem in 2 files\n"),
        "{}",
        run.out
    );
}
