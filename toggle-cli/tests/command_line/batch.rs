use serde_json::{Value, json};

use super::{Folder, PETS};

/// The answers to these lines.
fn answers(test: &str, arguments: &[&str], lines: &[u8]) -> Vec<Value> {
    let folder = Folder::new(test, &[("pets.graphqls", PETS)]);
    let run = folder.toggle_reading(&[&["check", "--batch"], arguments].concat(), lines);
    assert_eq!((run.code, run.error.as_str()), (0, ""));
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn line(id: &Value, schema: Option<&str>, query: &str) -> String {
    json!({"id": id, "schema": schema, "query": query, "rule": "ignored"}).to_string()
}

#[test]
fn a_line_in_is_a_line_out() {
    let lines = [
        line(&json!("good"), Some(PETS), "{ pet { name } }"),
        line(&json!(2), Some(PETS), "{\n  pet { nam } }"),
        line(
            &json!(["any", {"value": null}]),
            None,
            "{ Cards { total } }",
        ),
        line(&json!(null), Some("type Query { a: B }"), "{ a }"),
        line(&json!(5), Some(PETS), "{ pet {"),
    ];
    // A blank line, Windows' line ends and no end of line at the end are all fine.
    let input = format!("\u{feff}{}\r\n\r\n  \n", lines.join("\r\n"));
    let answers = answers("batch", &[], input.trim_end().as_bytes());
    let [good, unknown_field, own_schema, broken_schema, syntax] = answers.as_slice() else {
        panic!("{answers:?}");
    };
    assert_eq!(
        *good,
        json!({"id": "good", "valid": true, "diagnostics": []})
    );
    assert_eq!(
        *unknown_field,
        json!({"id": 2, "valid": false, "diagnostics": [{
            "rule": "FieldsOnCorrectTypeRule", "code": "unknown-field", "message": "`Pet` has no field `nam`",
            "line": 2, "column": 9, "help": "did you mean `name`?",
        }]})
    );
    assert_eq!(
        *own_schema,
        json!({"id": ["any", {"value": null}], "valid": true, "diagnostics": []})
    );
    assert_eq!(broken_schema["valid"], false);
    // A place that is none of the query says so.
    assert_eq!(
        broken_schema["diagnostics"],
        json!([{
            "rule": "KnownTypeNamesRule", "code": "unknown-type",
            "message": "the schema gives `Query.a` the type `B`, but defines no such type",
            "file": "schema", "line": 1, "column": 14,
        }])
    );
    assert_eq!(
        (&syntax["valid"], &syntax["diagnostics"][0]["code"]),
        (&json!(false), &json!("syntax"))
    );
}

#[test]
fn one_bad_line_never_ends_the_run() {
    let mut input = Vec::new();
    for bad in [
        &b"no case"[..],
        b"[]",
        b"{\"id\": \"kept\"}",
        b"{\"id\": 4, \"query\": 5}",
        b"{\"id\": 5, \"query\": \"\", \"schema\": 5}",
        &[b'{', 0xff, b'}'],
        &b"[".repeat(100_000),
    ] {
        input.extend_from_slice(bad);
        input.push(b'\n');
    }
    input.extend_from_slice(line(&json!(8), Some(PETS), "{ pet { name } }").as_bytes());
    let answers = answers("bad_lines", &[], &input);
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(json!(ids), json!([null, null, "kept", 4, 5, null, null, 8]));
    let (last, bad) = answers.split_last().unwrap();
    assert_eq!(*last, json!({"id": 8, "valid": true, "diagnostics": []}));
    for (number, answer) in bad.iter().enumerate() {
        assert_eq!(
            (&answer["valid"], &answer["diagnostics"]),
            (&json!(false), &json!([]))
        );
        let error = answer["error"].as_str().unwrap();
        assert!(
            error.starts_with(&format!("line {}: ", number + 1)),
            "{error}"
        );
    }
    assert_eq!(bad.get(2).unwrap()["error"], "line 3: there is no `query`");
}

#[test]
fn a_line_without_a_schema_takes_the_given_one() {
    let lines = format!(
        "{}\n{}\n",
        json!({"id": 1, "query": "{ pet { name } }"}),
        json!({"id": 2, "schema": "type Query { a: Int }", "query": "{ pet { name } }"}),
    );
    let answers = answers(
        "default_schema",
        &["--schema", "pets.graphqls"],
        lines.as_bytes(),
    );
    let verdicts: Vec<&Value> = answers.iter().map(|answer| &answer["valid"]).collect();
    assert_eq!(json!(verdicts), json!([true, false]));
}

#[test]
fn a_number_that_no_program_holds_comes_back_as_it_came() {
    let folder = Folder::new("ids", &[]);
    let line = b"{\"id\": 1.50e+400, \"query\": \"{ Cards { total } }\"}";
    let run = folder.toggle_reading(&["check", "--batch"], line);
    assert_eq!(
        run.out,
        "{\"id\":1.50e+400,\"valid\":true,\"diagnostics\":[]}\n"
    );
}

#[test]
fn an_answer_does_not_wait_for_the_next_question() {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::process::Stdio;

    let folder = Folder::new("conversation", &[]);
    let mut command = folder.command(&["check", "--batch"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut questions = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in 1..=3 {
        writeln!(
            questions,
            "{}",
            line(&json!(id), None, "{ Cards { total } }")
        )
        .unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(questions);
    assert!(child.wait().unwrap().success());
}
