//! What FILES stand for, and what happens when they stand for nothing.

use super::{Folder, PETS, Run};

fn check(folder: &Folder, arguments: &[&str]) -> Run {
    folder.toggle(&[&["check", "--schema", "pets.graphqls"], arguments].concat())
}

#[test]
fn folders_and_patterns_stand_for_their_documents_each_once() {
    let folder = Folder::new(
        "folders",
        &[
            ("pets.graphqls", PETS),
            ("queries/a.graphql", "{ pet { name } }"),
            ("queries/deep/b.gql", "{ pet { name } }"),
            ("target/package/queries/c.graphql", "{ wrong }"),
            ("node_modules/d.graphql", "{ wrong }"),
            (".git/e.graphql", "{ wrong }"),
        ],
    );
    for arguments in [
        &["."][..],
        &["queries", "./queries/a.graphql", "queries/deep"],
        &["queries/**/*.{graphql,gql}"],
        &["**/*.gql", "queries/*.graphql"],
    ] {
        let run = check(&folder, arguments);
        assert_eq!(
            (run.code, run.out.as_str()),
            (0, "2 files checked, nothing wrong\n"),
            "{arguments:?}"
        );
    }
    assert_eq!(
        check(&folder, &["target"]).code,
        1,
        "what is named is checked"
    );
}

#[test]
fn a_schema_in_a_folder_is_left_out_and_a_named_one_is_told() {
    let folder = Folder::new(
        "left_out",
        &[
            ("pets.graphqls", PETS),
            ("all/a.graphql", "{ pet { name } }"),
            ("all/schema.graphql", "type Query { other: Int }"),
            ("only/schema.graphql", "type Query { other: Int }"),
        ],
    );
    let run = check(&folder, &["all"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "1 file checked, 1 schema file left out, nothing wrong\n")
    );
    let run = check(&folder, &["all/schema.graphql"]);
    assert_eq!(run.code, 1);
    assert!(
        run.out.starts_with("error[not-executable]: "),
        "{}",
        run.out
    );
    let run = check(&folder, &["only"]);
    assert_eq!(run.code, 2, "nothing checked is not nothing wrong");
    assert_eq!(
        run.error,
        "\
error[file-not-found]: there is no document to check, only files that define types
  = help: `toggle check --schema FILE` checks a schema

"
    );
}

#[test]
fn what_is_not_there_is_told_and_the_rest_is_checked() {
    let folder = Folder::new(
        "not_there",
        &[
            ("pets.graphqls", PETS),
            ("queries/cards.graphql", "{ pet { nam } }"),
            ("empty/notes.txt", ""),
        ],
    );
    let run = check(
        &folder,
        &[
            "queries/card.graphql",
            "querys/*.graphql",
            "queries/*.gql",
            "empty",
            "queries",
        ],
    );
    assert_eq!(run.code, 2);
    assert_eq!(
        run.error,
        "\
error[file-not-found]: no file matches `querys/*.graphql`
  = help: there is no folder `querys`; did you mean `queries`?

error[file-not-found]: no file matches `queries/*.gql`
  = help: did you mean `queries/*.graphql`?

error[file-not-found]: there is no `.graphql` or `.gql` file below the folder `empty`
  = help: it holds `notes.txt`

error[file-not-found]: the file `queries/card.graphql` is not there
  = help: did you mean `queries/cards.graphql`?

"
    );
    assert!(run.out.starts_with("error[unknown-field]: "), "{}", run.out);
    assert!(
        run.out
            .ends_with("\n\n1 file checked, 1 problem in 1 file, 4 could not be used\n"),
        "{}",
        run.out
    );
}

#[test]
fn a_schema_that_cannot_be_used_stops_the_run() {
    let folder = Folder::new(
        "no_schema",
        &[
            ("pets.graphqls", PETS),
            ("broken.graphqls", "type Query {"),
            ("a.graphql", "{ pet { name } }"),
        ],
    );
    let run = folder.toggle(&["check", "--schema", "pest.graphqls", "a.graphql"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.error,
        "\
error[file-not-found]: the file `pest.graphqls` is not there
  = help: did you mean `pets.graphqls`?

"
    );
    let run = folder.toggle(&["check", "--schema", "broken.graphqls", "a.graphql"]);
    assert_eq!(run.code, 2);
    assert!(
        run.error.starts_with("error[schema-syntax]: "),
        "{}",
        run.error
    );
    assert_eq!(run.out, "0 files checked, 1 could not be used\n");
    // Nothing was checked either where the schema is what is to be checked.
    let run = folder.toggle(&["check", "--schema", "pest.graphqls"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.out, "0 files checked, 1 could not be used\n");
    let run = folder.toggle(&["check", "--format", "json", "--schema", "pest.graphqls"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["diagnostics"][0]["file"], "pest.graphqls");
}

#[cfg(unix)]
#[test]
fn a_ring_of_links_ends() {
    let folder = Folder::new(
        "ring",
        &[
            ("pets.graphqls", PETS),
            ("queries/a.graphql", "{ pet { name } }"),
        ],
    );
    std::os::unix::fs::symlink("..", folder.0.join("queries/up")).unwrap();
    for name in [".", "**", "**/*.graphql"] {
        assert_eq!(
            check(&folder, &[name]).out,
            "1 file checked, nothing wrong\n",
            "{name}"
        );
    }
}

#[test]
fn a_broken_schema_alone_is_checked_as_what_it_is() {
    let folder = Folder::new(
        "schema_alone",
        &[("pets.graphqls", PETS), ("broken.graphqls", "type Query {")],
    );
    let run = folder.toggle(&["check", "--schema", "pets.graphqls"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "1 file checked, nothing wrong\n")
    );
    let run = folder.toggle(&["check", "--schema", "broken.graphqls"]);
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("error[schema-syntax]: "), "{}", run.out);
    assert!(
        run.out
            .ends_with("\n\n1 file checked, 1 problem in 1 file\n"),
        "{}",
        run.out
    );
}

#[test]
fn a_schema_alone_is_checked_whole_also_where_no_document_looks() {
    let more = "extend type Pet { owner: Person }\n\nunion Unused = Pett\n";
    let folder = Folder::new(
        "schema_whole",
        &[("pets.graphqls", PETS), ("more.graphqls", more)],
    );
    let run = folder.toggle(&[
        "check",
        "--schema",
        "pets.graphqls",
        "--schema",
        "more.graphqls",
    ]);
    assert_eq!((run.code, run.error.as_str()), (1, ""));
    assert!(run.out.contains(" --> more.graphqls:1:26\n"), "{}", run.out);
    assert!(run.out.contains(" --> more.graphqls:3:16\n"), "{}", run.out);
    assert!(
        run.out
            .ends_with("\n\n2 files checked, 2 problems in 1 file\n"),
        "{}",
        run.out
    );
}

#[test]
fn a_schema_may_be_an_introspection_result() {
    let field = r#"{"name": "a", "args": [], "isDeprecated": false,
        "type": {"kind": "SCALAR", "name": "Int", "ofType": null}}"#;
    let object =
        format!(r#"{{"kind": "OBJECT", "name": "Query", "interfaces": [], "fields": [{field}]}}"#);
    let schema = format!(
        r#"{{"data": {{"__schema": {{"queryType": {{"name": "Query"}}, "types": [{object}], "directives": []}}}}}}"#
    );
    let folder = Folder::new(
        "introspection",
        &[
            ("schema.json", &schema),
            ("a.graphql", "{ a }"),
            ("b.graphql", "{ b }"),
        ],
    );
    let run = folder.toggle(&["check", "--schema", "schema.json", "a.graphql"]);
    assert_eq!(
        (run.code, run.out.as_str()),
        (0, "1 file checked, nothing wrong\n")
    );
    let run = folder.toggle(&[
        "check",
        "--schema",
        "schema.json",
        "--format",
        "sarif",
        "b.graphql",
    ]);
    assert_eq!(run.code, 1);
    // What stands in lines that were made up has no line in the file.
    let log: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let related = &log["runs"][0]["results"][0]["relatedLocations"][0];
    assert_eq!(
        related["physicalLocation"],
        serde_json::json!({"artifactLocation": {"uri": "schema.json", "uriBaseId": "%SRCROOT%"}})
    );
    let text = related["message"]["text"].as_str().unwrap();
    assert!(
        text.starts_with("`Query` is defined here (schema.json, as SDL:"),
        "{text}"
    );
}
