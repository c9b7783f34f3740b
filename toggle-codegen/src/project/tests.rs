use super::Project;
use crate::diagnostic::Diagnostic;

/// All that a project says, by way of what attributes take.
fn shown(name: &str, text: &str) -> String {
    let project = Project::parse(name, text).unwrap_or_else(|problems| panic!("{problems}"));
    let schema: Vec<&str> = project.schema().collect();
    let settings = &project.settings;
    let pairs = |pairs: &[(crate::input::Written, crate::input::Written)]| {
        let pairs = pairs
            .iter()
            .map(|(key, value)| format!("{}={}", key.text, value.text));
        pairs.collect::<Vec<_>>().join(" ")
    };
    format!(
        "{} | {} | {} | {:?} | {:?}",
        schema.join(" "),
        pairs(&settings.scalars),
        pairs(&settings.types),
        settings.deprecated,
        project.options().derives(),
    )
}

/// `line:column message` of each problem.
fn said(name: &str, text: &str) -> Vec<String> {
    let problems = Project::parse(name, text).expect_err(text);
    let shown = |problem: &Diagnostic| {
        let place = problem.position().unwrap();
        format!("{place} {}", problem.message())
    };
    problems.iter().map(shown).collect()
}

const EVERYTHING: &str = "a.json b.graphql | Date=time::Date Card.balance=toggle_runtime::Pence | \
     queries/shared/*.graphql=crate::shared | Some(Deny) | [\"PartialEq\", \"a::B\"]";

#[test]
fn every_form_says_the_same() {
    let yaml = r#"
# What editors read.
schema:
- a.json
- "b.graphql" # two
documents: 'queries/**/*.graphql'
other: &anchor
  - |
    A text: of
      several lines.
  - !tag x
extensions:
  toggle:
    scalars:
      Date: time::Date
      "Card.balance": 'toggle_runtime::Pence'
    types: { "queries/shared/*.graphql": crate::shared }
    deprecated: deny
    derive: [PartialEq,
      a::B]
    mocks: true
"#;
    assert_eq!(shown(".graphqlrc.yml", yaml), EVERYTHING);
    let with_version = format!("%YAML 1.2\n--- # ours\n{yaml}");
    assert_eq!(shown(".graphqlrc.yml", &with_version), EVERYTHING);
    let windows = format!("\u{feff}---\r\n{}", yaml.replace('\n', "\r\n"));
    assert_eq!(shown(".graphqlrc", &windows), EVERYTHING);

    let toml = r#"
schema = ["a.json", 'b.graphql']
number = 1979-05-27T07:32:00Z # of no account
text = """
[not.a.table]
"""

[[lists]]
of = "tables"
[[lists]]
[extensions.toggle]
deprecated = "deny"
derive = [
  "PartialEq", # one
  "a::B",
]
mocks = true
types."queries/shared/*.graphql" = "crate::shared"
[extensions.toggle.scalars]
Date = "time::Date"
"Card.balance" = "toggle_runtime::Pence"
"#;
    assert_eq!(shown(".graphqlrc.toml", toml), EVERYTHING);

    let json = r#"{
  "schema": ["a.json", "b.graphql"], // two
  "number": 1, "nothing": null,
  "extensions": { "toggle": {
    "scalars": { "Date": "time::Date", "Card.balance": "toggle_runtime::Pence" },
    "types": { "queries/shared/*.graphql": "crate::shared" },
    "deprecated": "deny", "derive": ["PartialEq", "a::B"], "mocks": true
  } }
}"#;
    assert_eq!(shown(".graphqlrc.json", json), EVERYTHING);
    assert_eq!(shown(".graphqlrc", json), EVERYTHING);
    let flow = json.replace("// two", "# two");
    assert_eq!(shown(".graphqlrc.yml", &flow), EVERYTHING);
}

#[test]
fn a_file_that_says_nothing_is_none() {
    for (name, text) in [
        (".graphqlrc", ""),
        (".graphqlrc.yml", "# nothing\n"),
        (".graphqlrc.yaml", "\u{feff}---\n"),
        (".graphqlrc.toml", "\u{feff}# nothing\n"),
        (".graphqlrc.json", "\u{feff}"),
    ] {
        assert_eq!(shown(name, text), " |  |  | None | []", "{name} {text:?}");
    }
}

#[test]
fn what_is_indented_wrongly_is_told() {
    for (text, expected) in [
        (
            "schema: a\n  extensions:\n",
            "1:1 expected a text for `schema`, found a text that goes on in the indented line below",
        ),
        (
            "extensions:\n  toggle:\n  mocks: true",
            "2:3 expected options and their values for `toggle`, found nothing that is indented below it",
        ),
        (
            "toggle:\n  mocks: true",
            "1:1 `toggle` stands here on its own: expected it below `extensions`",
        ),
    ] {
        assert_eq!(said(".graphqlrc.yml", text), [expected], "{text}");
    }
}

#[test]
fn what_a_build_cannot_follow_is_told_at_its_place() {
    for (text, expected) in [
        (
            "schema: https://example.com/graphql",
            "1:9 the `schema` is a URL: a build reads files, not the network",
        ),
        (
            "schema:\n  - a.graphql\n  - https://example.com/graphql:\n      headers:\n        a: b",
            "3:5 the `schema` is a URL: a build reads files, not the network",
        ),
        (
            "schema: ${SCHEMA}",
            "1:9 the `schema` holds a variable of the environment: a build that depends on one cannot be repeated",
        ),
        (
            "projects:\n  one:\n    schema: a",
            "1:1 `projects` is not read: a crate is one project",
        ),
        (
            "schema: a\nschema: b",
            "2:1 the option `schema` is given twice",
        ),
        (
            "shema: a",
            "1:1 unknown setting `shema`; did you mean `schema`?",
        ),
        (
            "extensions:\n  togle: {}",
            "2:3 unknown extension `togle`; did you mean `toggle`?",
        ),
        (
            "extensions:\n  toggle:\n    mock: true",
            "3:5 unknown option `mock`; did you mean `mocks`?",
        ),
        (
            "extensions:\n  toggle:\n    operation: A",
            "3:5 `operation` is said of one struct: write it in the attribute above that",
        ),
        (
            "extensions:\n  toggle:\n    mocks: yes",
            "3:12 expected `true` or `false` for `mocks`",
        ),
        (
            "extensions:\n  toggle:\n    crate: |\n      a::b",
            "3:5 expected a text for `crate`, found a text over several lines",
        ),
        (
            "extensions:\n  toggle:\n    scalars: [Date]",
            "3:15 expected a Rust path for `Date`",
        ),
        (
            "extensions: toggle",
            "1:1 expected the names of tools, with the settings of each, for `extensions`, found `toggle`",
        ),
    ] {
        assert_eq!(said(".graphqlrc.yml", text), [expected], "{text}");
    }
}

#[test]
fn every_mistake_is_told_at_once() {
    let text =
        "shema: a\nextensions:\n  toggle:\n    mocks: 1\n    derive: [Debug]\n    deprecated: no";
    let said = said(".graphqlrc.yml", text);
    let places: Vec<&str> = said
        .iter()
        .filter_map(|said| said.split(' ').next())
        .collect();
    assert_eq!(places, ["1:1", "4:12", "5:14", "6:17"], "{said:#?}");
}

/// The message for what cannot be read at all: `expected` without what all of them say.
fn unread(form: &str, expected: &str) -> String {
    let (place, what) = expected.split_once(' ').unwrap();
    format!("{place} this cannot be read as {form}: {what}")
}

#[test]
fn what_is_no_yaml_is_told_at_its_place() {
    for (text, expected) in [
        ("schema", "1:1 expected `name: value`"),
        ("a: b: c", "1:4 a text that holds `: ` needs quotes"),
        ("a:\n\tb: c", "2:1 a tab does not indent, only spaces do"),
        (
            "a:\n    b: c\n  d: e",
            "3:3 its indentation fits no line above",
        ),
        (
            "a: 'b",
            "1:4 a text in quotes does not end on its line, or has an escape that is none",
        ),
        ("a: [", "1:5 a `[` is never closed"),
        ("a: b\n---\nc: d", "2:1 a second document begins"),
        ("a: \"b\" c", "1:7 expected the end of the line"),
    ] {
        assert_eq!(said("a.yml", text), [unread("YAML", expected)], "{text}");
    }
}

#[test]
fn what_is_no_toml_is_told_at_its_place() {
    for (text, expected) in [
        ("a = b c\nd", "2:2 expected `=`"),
        ("a = 1\na = 2", "2:6 `a` is given twice"),
        ("a = [\"b\" 2]", "1:10 expected `,` or `]`"),
        ("[a", "1:3 expected `]`"),
    ] {
        assert_eq!(said("a.toml", text), [unread("TOML", expected)], "{text}");
    }
}

#[test]
fn what_is_no_json_is_told_at_its_place() {
    for (text, expected) in [
        ("{\"a\": }", "1:7 unexpected close brace"),
        ("[]", "1:1 expected `{`"),
    ] {
        assert_eq!(said("a.json", text), [unread("JSON", expected)], "{text}");
    }
}

#[test]
fn nothing_nests_for_ever() {
    let deep = 100_000;
    let blocks: Vec<String> = (0..300)
        .map(|depth| format!("{}a:", " ".repeat(depth)))
        .collect();
    let blocks = blocks.join("\n");
    let dashes = "- ".repeat(deep);
    for (name, text) in [
        ("a.yml", format!("a: {}", "[".repeat(deep))),
        ("a.yml", format!("a: {}", "{a: ".repeat(deep))),
        ("a.yml", blocks),
        ("a.yml", format!("a:\n  {dashes}")),
        ("a.toml", format!("a = {}", "[".repeat(deep))),
        ("a.toml", format!("a = {}", "{a = ".repeat(deep))),
        ("a.toml", format!("{}b = 1", "a.".repeat(deep))),
        ("a.json", format!("{{\"a\": {}", "[".repeat(deep))),
    ] {
        assert_eq!(said(name, &text).len(), 1, "{name}");
    }
}

#[test]
fn any_cut_is_answered() {
    let text = "schema: [a, 'b']\nx: {a: \"\\u00e9\"} # é\nextensions:\n  toggle:\n  - é: |\n    x\n  - - a";
    let toml = "[a.'b']\nc = [\"\\u00e9\", {d = '''é'''}]\n[[e]]";
    for (name, text) in [
        ("a.yml", text),
        ("a.toml", toml),
        ("a.json", "{\"a\": [1, \"é\"]}"),
    ] {
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            let _either = Project::parse(name, &text[..end]);
            let _either = Project::parse(name, &text[end..]);
        }
    }
}
