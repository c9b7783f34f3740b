use serde_json::Value;

use super::{Folder, PETS, at_the_root};

#[test]
fn it_lists_what_the_macro_sends() {
    let files = "examples/queries/{check_balance,list_orders,redeem}.graphql";
    let run = at_the_root(&["manifest", files]);
    assert_eq!((run.code, run.error.as_str()), (0, ""));
    let manifest: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(manifest["format"], "apollo-persisted-query-manifest");
    assert_eq!(manifest["version"], 1);
    let operations = manifest["operations"].as_array().unwrap();
    let named = |name: &str| {
        operations
            .iter()
            .find(|operation| operation["name"] == name)
    };
    for (file, name, kind) in [
        ("check_balance", "CheckBalance", "query"),
        ("redeem", "RedeemCard", "mutation"),
    ] {
        let code = at_the_root(&["expand", &format!("examples/queries/{file}.graphql")]).out;
        let operation = named(name).unwrap();
        assert_eq!(operation["type"], kind);
        let (id, body) = (&operation["id"], &operation["body"]);
        assert!(code.contains(&id.to_string()), "{id} in\n{code}");
        assert!(code.contains(&body.to_string()), "{body} in\n{code}");
    }

    let run = at_the_root(&["manifest", "--format", "json", files]);
    let by_hash: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(by_hash.as_object().unwrap().len(), 3);
    for operation in operations {
        assert_eq!(
            by_hash[operation["id"].as_str().unwrap()],
            operation["body"]
        );
    }
}

#[test]
fn the_form_is_apollos_whatever_the_order_of_the_files() {
    let folder = Folder::new(
        "manifest",
        &[
            ("pets.graphqls", PETS),
            ("b.graphql", "query A { pet { name } }"),
            (
                "a.graphql",
                "query B($id: ID) {\n  pet(id: $id) { name }\n}",
            ),
        ],
    );
    // The ids as `sha256sum` prints them.
    let expected = r#"{
  "format": "apollo-persisted-query-manifest",
  "version": 1,
  "operations": [
    {
      "id": "c79a4a7daf65f9d383bda13d6e46ec651ce959917484322223c6a556af44b7d1",
      "name": "A",
      "type": "query",
      "body": "query A{pet{name}}"
    },
    {
      "id": "bb751b45b0f2e9df4533d3d398de3c1f2e014e3f8d90a3383fa9eaee387bbded",
      "name": "B",
      "type": "query",
      "body": "query B($id:ID){pet(id:$id){name}}"
    }
  ]
}
"#;
    for files in [["a.graphql", "b.graphql"], ["b.graphql", "a.graphql"]] {
        let arguments = ["manifest", "--schema", "pets.graphqls", files[0], files[1]];
        assert_eq!(folder.toggle(&arguments).out, expected);
    }
}

#[test]
fn with_a_problem_there_is_no_manifest() {
    let folder = Folder::new(
        "no_manifest",
        &[
            ("pets.graphqls", PETS),
            ("one.graphql", "query A { pet { name } }"),
            ("two.graphql", "query A { pet { name nick } }"),
            ("bad.graphql", "query B { pet { nam } }"),
            ("bare.graphql", "{ pet { name } }"),
        ],
    );
    let told = |arguments: &[&str]| {
        let run = folder.toggle(&[&["manifest", "--schema", "pets.graphqls"], arguments].concat());
        assert_eq!(run.out, "");
        (run.code, run.error)
    };
    let (code, error) = told(&["one.graphql", "two.graphql"]);
    assert_eq!(code, 1);
    assert!(
        error.starts_with("error[duplicate-operation]: two different operations are called `A`"),
        "{error}"
    );
    assert!(
        error.contains("one.graphql:1:7") && error.contains("two.graphql:1:7"),
        "{error}"
    );

    let (code, error) = told(&["one.graphql", "bad.graphql"]);
    assert_eq!(code, 1);
    assert!(error.contains("did you mean `name`?"), "{error}");

    let (code, error) = told(&["bare.graphql"]);
    assert_eq!(code, 1);
    assert!(
        error.contains("found an operation without a name"),
        "{error}"
    );
    let bare = [
        "manifest",
        "--schema",
        "pets.graphqls",
        "--format",
        "relay",
        "bare.graphql",
    ];
    assert_eq!(folder.toggle(&bare).code, 0);

    let (code, error) = told(&["one.graphql", "missing.graphql", "bad.graphql"]);
    assert_eq!(code, 2);
    assert!(error.contains("missing.graphql"), "{error}");
}

#[test]
fn what_cannot_run_says_what_to_type() {
    let folder = Folder::new("manifest_usage", &[("pets.graphqls", PETS)]);
    for (arguments, expected) in [
        (&["manifest"][..], "takes files or folders"),
        (
            &["manifest", "--format", "apolo", "x"],
            "did you mean `apollo`?",
        ),
        (
            &["manifest", "pets.graphqls", "--shema", "x"],
            "did you mean `--schema`?",
        ),
    ] {
        let run = folder.toggle(arguments);
        assert_eq!(run.code, 2);
        assert!(run.error.contains(expected), "{}", run.error);
    }
}
