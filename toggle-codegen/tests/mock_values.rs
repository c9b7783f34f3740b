//! The values that stand in mocks: each as the schema says, or refused where it is written, be that the
//! attribute, the project's file or the options of a build script and `toggle expand`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::PathBuf;

use toggle_codegen::build::Module;
use toggle_codegen::{Folders, expand};

const SCHEMA: &str = "
type Query { card(id: ID!, near: Near): Card!  cards: [Card!]! }
type Card { id: ID! pin: String! old: Int! rate: Float! used: Boolean! colour: Colour! day: Day! owner: Person! }
type Person { name: String! }
enum Colour { BROWN GREEN }
scalar Day
scalar Tag
input Near { street: String }
";

const DOCUMENT: &str =
    "query Read { card(id: 1) { id pin old rate used colour day owner { name } } }";

/// A folder of its own, with the files of a package.
struct Package(PathBuf);

impl Package {
    fn new(name: &str) -> Self {
        let name = format!("toggle-mock-values-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("api.graphqls"), SCHEMA).unwrap();
        fs::write(folder.join("read.graphql"), DOCUMENT).unwrap();
        Self(folder)
    }

    /// The code, without space, or the messages.
    fn expanded(&self, options: &str) -> Result<String, Vec<String>> {
        let tokens = expand(
            format!("\"read.graphql\", {options}").parse().unwrap(),
            "mod read {}".parse().unwrap(),
            &Folders::new(&self.0, None),
        );
        let file: syn::File = syn::parse2(tokens.clone()).unwrap();
        let messages: Vec<String> = messages(&file.items);
        if messages.is_empty() {
            Ok(tokens.to_string().replace(' ', ""))
        } else {
            Err(messages)
        }
    }

    /// The one message, without its code and place.
    fn refused(&self, options: &str) -> String {
        match self.expanded(options) {
            Err(messages) if messages.len() == 1 => {
                let (first, _) = messages.first().unwrap().split_once(" [").unwrap();
                first.to_owned()
            }
            other => panic!("{options}: {other:#?}"),
        }
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn messages(items: &[syn::Item]) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        match item {
            syn::Item::Macro(item) => {
                found.push(item.mac.parse_body::<syn::LitStr>().unwrap().value());
            }
            syn::Item::Mod(module) => {
                let (_, items) = module.content.as_ref().unwrap();
                found.extend(messages(items));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn a_value_is_a_text_unless_the_schema_says_a_number_or_a_boolean() {
    let package = Package::new("values");
    for (value, shape) in [
        (
            "\"Card.pin\" = \"123\"",
            r#"("pin",__rt::MockValue::Text("123"))"#,
        ),
        ("ID = \"7\"", r#"("id",__rt::MockValue::Text("7"))"#),
        ("ID = 7", r#"("id",__rt::MockValue::Given("7"))"#),
        ("Int = \"7\"", r#"("old",__rt::MockValue::Given("7"))"#),
        (
            "\"Card.old\" = -7",
            r#"("old",__rt::MockValue::Given("-7"))"#,
        ),
        ("Float = 2", r#"("rate",__rt::MockValue::Given("2"))"#),
        (
            "Boolean = true",
            r#"("used",__rt::MockValue::Given("true"))"#,
        ),
        (
            "Colour = \"GREEN\"",
            r#"("colour",__rt::MockValue::Text("GREEN"))"#,
        ),
        ("Day = \"2000\"", r#"("day",__rt::MockValue::Text("2000"))"#),
        ("Day = \"\"", r#"("day",__rt::MockValue::Text(""))"#),
        ("Day = 2000", r#"("day",__rt::MockValue::Given("2000"))"#),
        (
            "Day = [1, \"a\"]",
            r#"("day",__rt::MockValue::Given("[1,\"a\"]"))"#,
        ),
        (
            "Day = { \"a\": 1 }",
            r#"("day",__rt::MockValue::Given("{\"a\":1}"))"#,
        ),
    ] {
        let code = package.expanded(&format!("schema = \"api.graphqls\", mocks({value})"));
        let code = code.unwrap_or_else(|messages| panic!("{value}: {messages:#?}"));
        assert!(code.contains(shape), "{value}: {shape} is not in\n{code}");
    }
}

/// Values, and what is said of them.
const MISFITS: &[(&str, &str)] = &[
    (
        "\"Card.old\" = \"abc\"",
        "`Card.old`, of the type `Int`, cannot be `abc`: expected a whole number such as `1`",
    ),
    (
        "Int = 3000000000",
        "`Int` cannot be `3000000000`: expected a whole number of 32 bits",
    ),
    (
        "Boolean = \"yes\"",
        "`Boolean` cannot be `yes`: expected `true` or `false`",
    ),
    (
        "Float = \"x\"",
        "`Float` cannot be `x`: expected a number such as `1.5`",
    ),
    (
        "\"Card.pin\" = 123",
        "`Card.pin`, of the type `String`, cannot be `123`: expected a text, in quotes",
    ),
    (
        "Colour = \"GREN\"",
        "`Colour` cannot be `GREN`: expected a value of the enum; did you mean `GREEN`?",
    ),
    (
        "\"Card.colour\" = \"violet\"",
        "`Card.colour`, of the type `Colour`, cannot be `violet`: expected a value of the enum, such as `BROWN` or `GREEN`",
    ),
    (
        "\"Query.card(id:)\" = \"1\"",
        "`Query.card(id:)` is an argument, which no answer holds: a mock has values for fields, such as `Query.card`",
    ),
    (
        "\"Near.street\" = \"1\"",
        "`Near.street` is a field of an input object, which no answer holds: a mock has values for the fields of objects",
    ),
    (
        "Near = \"1\"",
        "`Near` is an input object, which no answer holds",
    ),
    (
        "\"Card.owner\" = \"1\"",
        "`Card.owner` is an object: a mock has values for scalars and enums; give them to its fields, such as `Person.name`",
    ),
    (
        "Card = \"1\"",
        "`Card` is an object: a mock has values for scalars and enums; give them to its fields, such as `Card.id`",
    ),
    (
        "Colr = \"1\"",
        "the schema has no type `Colr` to give a value to; did you mean `Colour`?",
    ),
    (
        "\"Card.odl\" = 1",
        "`Card` has no field `odl` to give a value to; did you mean `old`?",
    ),
];

#[test]
fn a_value_that_cannot_be_is_refused_wherever_it_is_written() {
    let package = Package::new("misfits");
    let schema = "schema = \"api.graphqls\"";
    for (value, message) in MISFITS {
        let options = format!("{schema}, mocks({value})");
        assert_eq!(package.refused(&options), *message, "{value}");
        let module = Module::of(["read.graphql"]).options(&options);
        let said = module.code(&package.0).unwrap_err().to_string();
        assert!(said.contains(message), "{value}: {said}");

        let (name, value) = value.split_once(" = ").unwrap();
        let project = format!(
            "schema: api.graphqls\nextensions:\n  toggle:\n    mocks:\n      {name}: {value}\n"
        );
        fs::write(package.0.join(".graphqlrc.yml"), project).unwrap();
        assert_eq!(
            package.refused(""),
            *message,
            "{name} in the project's file"
        );
        fs::remove_file(package.0.join(".graphqlrc.yml")).unwrap();
    }
}

#[test]
fn a_type_of_the_users_needs_a_value_whatever_stands_for_it() {
    let package = Package::new("mapped");
    for (scalar, advice) in [
        ("ID", "`mocks(ID = \"1\")`"),
        ("Int", "`mocks(Int = 1)`"),
        ("Float", "`mocks(Float = 1.5)`"),
        ("Boolean", "`mocks(Boolean = false)`"),
        ("Colour", "`mocks(Colour = \"BROWN\")`"),
        (
            "Day",
            "`mocks(Day = \"…\")`, such as \"2000-01-01\" for a date",
        ),
        (
            "\"Card.pin\"",
            "`mocks(\"Card.pin\" = \"…\")`, such as \"2000-01-01\" for a date",
        ),
    ] {
        let options =
            format!("schema = \"api.graphqls\", scalars({scalar} = \"crate::Own\"), mocks");
        let name = scalar.trim_matches('"');
        let expected = format!(
            "the mocks need a value of `{name}` that `crate::Own` reads, as an answer has it: {advice}"
        );
        assert_eq!(package.refused(&options), expected);
        // What is advised is taken.
        let value = if scalar == "Day" || scalar == "\"Card.pin\"" {
            format!("{scalar} = \"x\"")
        } else {
            let (_, value) = advice.split_once('(').unwrap();
            value.trim_end_matches([')', '`']).to_owned()
        };
        let given = format!("{options}({value})");
        assert!(package.expanded(&given).is_ok(), "{given}");
    }
}

#[test]
fn a_number_of_rusts_own_needs_none_and_takes_no_text() {
    let package = Package::new("numbers");
    let options = "schema = \"api.graphqls\", scalars(Int = \"i64\", Day = \"u32\"), mocks";
    assert!(package.expanded(options).is_ok());
    assert!(
        package
            .expanded(&format!("{options}(Int = 3000000000)"))
            .is_ok()
    );
    assert_eq!(
        package.refused(&format!("{options}(Day = \"monday\")")),
        "`Day`, read as `u32`, cannot be `monday`: expected a whole number such as `1`"
    );
}
