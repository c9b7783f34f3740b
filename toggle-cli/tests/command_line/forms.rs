//! What machines read.

use serde_json::{Value, json};

use super::{Folder, PETS};

fn folder(test: &str) -> Folder {
    Folder::new(
        test,
        &[
            ("schema/pets.graphqls", PETS),
            (
                "my queries/a.graphql",
                "query A {\n  # é🎁\n  pet(id: 1) { name n: nam }\n}\n",
            ),
            (
                "my queries/b.graphql",
                "query B($x: ID!) { pet(id: \"🎁\") { nam nick } }",
            ),
            ("my queries/c.graphql", "query C { pet { nick } }"),
        ],
    )
}

fn written(test: &str, arguments: &[&str]) -> (i32, Value) {
    let run =
        folder(test).toggle(&[&["check", "--schema", "schema/pets.graphqls"], arguments].concat());
    (run.code, serde_json::from_str(&run.out).unwrap())
}

/// The place of `nam` in the second file, behind a character of four bytes.
const NAM: [u64; 4] = [1, 35, 1, 38];

#[test]
fn json_is_one_object_with_everything_in_it() {
    let (code, output) = written(
        "json",
        &[
            "--format",
            "json",
            "my queries/b.graphql",
            "missing.graphql",
        ],
    );
    assert_eq!(code, 2);
    let [line, column, end_line, end_column] = NAM;
    assert_eq!(
        output,
        json!({
            "version": 1,
            "files": [{"file": "my queries/b.graphql", "problems": 2, "warnings": 0}],
            "diagnostics": [
                {
                    "code": "file-not-found", "rule": null, "severity": "error",
                    "message": "the file `missing.graphql` is not there",
                    "file": "missing.graphql", "line": null, "column": null, "endLine": null, "endColumn": null,
                    "bytes": null, "label": null, "related": [], "help": "its folder holds no files",
                },
                {
                    "code": "unused-variable", "rule": "NoUnusedVariablesRule", "severity": "error",
                    "message": output["diagnostics"][1]["message"],
                    "file": "my queries/b.graphql", "line": 1, "column": 9, "endLine": 1, "endColumn": 11,
                    "bytes": {"start": 8, "end": 10}, "label": output["diagnostics"][1]["label"], "related": [],
                    "help": output["diagnostics"][1]["help"],
                },
                {
                    "code": "unknown-field", "rule": "FieldsOnCorrectTypeRule", "severity": "error",
                    "message": "`Pet` has no field `nam`",
                    "file": "my queries/b.graphql",
                    "line": line, "column": column, "endLine": end_line, "endColumn": end_column,
                    "bytes": {"start": 37, "end": 40}, "label": "no such field",
                    "related": [{
                        "file": "schema/pets.graphqls", "line": 3, "column": 6, "endLine": 3, "endColumn": 9,
                        "bytes": {"start": 38, "end": 41}, "label": "`Pet` is defined here",
                    }],
                    "help": "did you mean `name`?",
                },
            ],
            "summary": {
                "files": 1, "filesWithProblems": 1, "problems": 2, "warnings": 0, "unusable": 1, "leftOut": 0,
            },
        })
    );
}

#[test]
fn sarif_gives_places_that_a_code_host_opens() {
    let (code, log) = written("sarif", &["--format", "sarif", "my queries"]);
    assert_eq!(code, 1);
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(
        log["$schema"],
        "https://json.schemastore.org/sarif-2.1.0.json"
    );
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["tool"]["driver"]["name"], "toggle");
    assert_eq!(run["tool"]["driver"]["version"], env!("CARGO_PKG_VERSION"));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        let id = rule["id"].as_str().unwrap();
        let page = format!("/blob/main/toggle-codegen/errors/{id}.md");
        assert!(rule["helpUri"].as_str().unwrap().ends_with(&page), "{rule}");
        assert!(
            rule["help"]["markdown"]
                .as_str()
                .unwrap()
                .starts_with(&format!("# {id}\n")),
            "{rule}"
        );
        assert!(
            !rule["shortDescription"]["text"]
                .as_str()
                .unwrap()
                .is_empty(),
            "{rule}"
        );
    }
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(
            rules.get(index).unwrap()["id"],
            result["ruleId"],
            "{result}"
        );
    }
    let levels: Vec<&Value> = results.iter().map(|result| &result["level"]).collect();
    assert!(levels.contains(&&json!("warning")), "{levels:?}");
}

#[test]
fn a_sarif_result_points_at_the_characters_and_at_what_they_relate_to() {
    let (_, log) = written("sarif_result", &["--format", "sarif", "my queries"]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let [line, column, end_line, end_column] = NAM;
    let unknown_field = results
        .iter()
        .rfind(|result| result["ruleId"] == "unknown-field")
        .unwrap();
    assert_eq!(
        *unknown_field,
        json!({
            "ruleId": "unknown-field",
            "ruleIndex": unknown_field["ruleIndex"],
            "level": "error",
            "message": {"text": "`Pet` has no field `nam`\ndid you mean `name`?"},
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": {"uri": "my%20queries/b.graphql", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
                    },
                },
                "message": {"text": "no such field"},
            }],
            "relatedLocations": [{
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "schema/pets.graphqls", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 6, "endLine": 3, "endColumn": 9},
                },
                "message": {"text": "`Pet` is defined here"},
            }],
        })
    );
}

#[test]
fn sarif_says_what_could_not_be_used_and_names_no_folder_of_the_machine() {
    let (code, log) = written(
        "sarif_unusable",
        &["--format", "sarif", "my queries", "missing.graphql"],
    );
    assert_eq!(code, 2);
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(
        notification["message"]["text"],
        "the file `missing.graphql` is not there\nits folder holds no files"
    );
    assert_eq!(notification["associatedRule"]["id"], "file-not-found");
    assert!(!log.to_string().contains(env!("CARGO_TARGET_TMPDIR")));
}

#[test]
fn the_own_schema_is_told_but_is_no_file_to_open() {
    let folder = Folder::new("own_schema", &[("a.graphql", "{ Cards { totl } }")]);
    let run = folder.toggle(&["check", "--format=sarif", "a.graphql"]);
    let log: Value = serde_json::from_str(&run.out).unwrap();
    let related = &log["runs"][0]["results"][0]["relatedLocations"][0];
    assert!(related.get("physicalLocation").is_none(), "{related}");
    let text = related["message"]["text"].as_str().unwrap();
    assert!(
        text.starts_with("`CardPagination` is defined here (toggle.graphql:"),
        "{text}"
    );
}

#[test]
fn nothing_wrong_is_an_empty_report() {
    let folder = Folder::new("empty_report", &[("a.graphql", "{ Cards { total } }")]);
    let run = folder.toggle(&["check", "--format=json", "a.graphql"]);
    assert_eq!(run.code, 0);
    let output: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(output["diagnostics"], json!([]));
    let run = folder.toggle(&["check", "--format=sarif", "a.graphql"]);
    let log: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(log["runs"][0]["results"], json!([]));
}
