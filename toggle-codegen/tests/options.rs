//! Each mistake in the options is one message, and says what to type.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::PathBuf;

use toggle_codegen::{Folders, expand};

/// Mistakes behind `"born.graphql", schema = "api.graphqls", `, or alone, and what is said.
const MISTAKES: &[(&str, &str)] = &[
    (
        "sclars(Date = \"x::Y\")",
        "unknown option `sclars`; did you mean `scalars`?",
    ),
    (
        "serialise",
        "unknown option `serialise`; did you mean `serialize`?",
    ),
    (
        "born.graphql",
        "the path of a query file stands in quotes: `\"born.graphql\"`",
    ),
    (
        "operation = Born.x",
        "expected a value in quotes: `operation = \"…\"`, found `Born.x`",
    ),
    ("mocks, mocks", "the option `mocks` is given twice"),
    (
        "mocks = \"yes\"",
        "expected `mocks` alone, or `mocks = false`",
    ),
    (
        "scalars(Dat = \"x::Y\")",
        "the schema has no type `Dat` to map a Rust type to; did you mean `Date`?",
    ),
    (
        "scalars(\"Query.bron\" = \"x::Y\")",
        "`Query` has no field `bron` to map a Rust type to; did you mean `born`?",
    ),
    (
        "scalars(Query.born = \"x::Y\")",
        "expected `Date = \"time::Date\"`, found `Query.born = \"x::Y\"`; a name of more than letters stands in quotes",
    ),
    (
        "scalars(Date: \"x::Y\")",
        "expected `Date = \"time::Date\"`, found `Date:\"x::Y\"`; a name of more than letters stands in quotes",
    ),
    (
        "scalars(Date = x::Y)",
        "expected a Rust path in quotes: `Date = \"time::Date\"`",
    ),
    (
        "scalars(Date = \"\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found an empty text",
    ),
    (
        "scalars(Date = \"&str\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found `&str`",
    ),
    (
        "scalars(Date = \"Vec<std::borrow::Cow<'a, str>>\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found `Vec<std::borrow::Cow<'a, str>>`",
    ),
    (
        "scalars(Date = \"!\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found `!`",
    ),
    (
        "scalars(Date = \"impl Copy\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found `impl Copy`",
    ),
    (
        "scalars(Date = \"str\")",
        "expected the path of an owned type for `Date`, such as \"time::Date\" or \"String\", found `str`",
    ),
    (
        "scalars(Date = \"Day\")",
        "`Day` does not begin at a crate: write `crate::Day`, or `other::Day` for one of another crate",
    ),
    (
        "scalars(Date = \"Vec<Option<Day>>\")",
        "`Day` does not begin at a crate: write `crate::Day`, or `other::Day` for one of another crate",
    ),
    (
        "scalars(Date = \"super::Day\")",
        "`super::Day` begins at a module, and the code of several modules names it: write it from the crate on, `crate::…`",
    ),
    (
        "scalars(Query = \"x::Y\")",
        "`Query` is an object: only scalars and enums can be mapped to a Rust type",
    ),
    (
        "deprecated",
        "expected `deprecated = \"warn\"`, `\"deny\"` or `\"allow\"`",
    ),
    (
        "deprecated = \"no\"",
        "`deprecated` cannot be `no`; it takes `warn`, `deny` or `allow`",
    ),
    (
        "types(crate::shared = \"born.graphql\")",
        "expected `\"queries/shared/*.graphql\" = \"crate::shared\"`, found `crate::shared = \"born.graphql\"`; a name of more than letters stands in quotes",
    ),
    (
        "types(\"empty.graphql\" = \"crate::shared\")",
        "`empty.graphql` is empty: expected the file that `crate::shared` was made of",
    ),
    (
        "types(\"none/*.graphql\" = \"crate::shared\")",
        "no file matches `none/*.graphql`",
    ),
    (
        "types(\"born.graphql\" = \"crate::shared\")",
        "`types` takes every file that this attribute names: nothing is left to generate",
    ),
    (
        "derive(PartialEq PartialOrd)",
        "expected the path of a derive, such as `PartialEq`",
    ),
    (
        "derive(PartialEqual)",
        "no derive `PartialEqual` is known here; did you mean `PartialEq`?",
    ),
    (
        "crate = \"a-crate\"",
        "expected the path of the runtime crate, such as \"::my_reexport\", found `a-crate`",
    ),
    (
        "crate = \"self::runtime\"",
        "`self::runtime` begins at a module, and the code of several modules names it: write it from the crate on, `crate::…`",
    ),
    (
        "crate = my_reexport",
        "expected a value in quotes: `crate = \"my_reexport\"`",
    ),
];

/// Mistakes in the option `schema` itself, behind `"born.graphql", `.
const WRONG_SCHEMAS: &[(&str, &str)] = &[
    (
        "schema = []",
        "expected the path of a file: `schema = \"…\"`, or nothing for Toggle's own, found an empty list",
    ),
    (
        "schema = api",
        "expected a value in quotes: `schema = \"api\"`",
    ),
    (
        "schema = [\"api.graphqls\", more]",
        "expected paths in quotes: `schema = [\"more\"]`",
    ),
    (
        "schema: \"api.graphqls\"",
        "a value stands behind `=`: expected `schema = \"api.graphqls\"`, found `schema: \"api.graphqls\"`",
    ),
];

/// What may stand for a scalar.
const OWNED: &[&str] = &[
    "String",
    "i64",
    "Vec<Option<::time::Date>>",
    "std::borrow::Cow<'static, str>",
    "Box<[crate::Day]>",
    "(f64, [u8; 2])",
    "crate::fixed::Digits<4>",
];

#[test]
fn each_mistake_is_one_message_that_says_what_to_type() {
    let files = Files::new("mistakes");
    let behind_schema = MISTAKES.iter().map(|(mistake, expected)| {
        let options = format!("schema = \"api.graphqls\", {mistake}");
        (options, expected)
    });
    let alone = WRONG_SCHEMAS.iter();
    let alone = alone.map(|(mistake, expected)| ((*mistake).to_owned(), expected));
    for (options, expected) in behind_schema.chain(alone) {
        let said: Vec<String> = files.expand(&options).filter_map(message).collect();
        let [only] = &said[..] else {
            panic!("{options}: {said:#?}");
        };
        let line = only.lines().next().unwrap();
        let (first, _) = line.rsplit_once(" [").unwrap();
        assert_eq!(first, *expected, "{options}");
    }
}

#[test]
fn any_owned_type_stands_for_a_scalar() {
    let files = Files::new("owned");
    for ty in OWNED {
        let mut items = files.expand(&format!(
            "schema = \"api.graphqls\", scalars(Date = \"{ty}\")"
        ));
        let is_code = |item: syn::Item| matches!(item, syn::Item::Struct(_));
        assert!(items.any(is_code), "{ty}");
    }
}

/// A folder with a document and its schema, for as long as a test needs it.
struct Files(PathBuf);

impl Files {
    fn new(name: &str) -> Self {
        let name = format!("toggle-options-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in [
            ("born.graphql", "query Born { born }"),
            ("empty.graphql", "# nothing\n"),
            ("api.graphqls", "type Query { born: Date }\nscalar Date"),
        ] {
            fs::write(folder.join(file), text).unwrap();
        }
        Self(folder)
    }

    /// The items that the attribute with these options becomes.
    fn expand(&self, options: &str) -> impl Iterator<Item = syn::Item> + use<> {
        let tokens = expand(
            format!("\"born.graphql\", {options}").parse().unwrap(),
            "struct Born;".parse().unwrap(),
            &Folders::new(&self.0, None),
        );
        let file: syn::File = syn::parse2(tokens).unwrap();
        file.items.into_iter()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

/// The text of a `compile_error!`. What else there is tells the compiler which files were read.
fn message(item: syn::Item) -> Option<String> {
    match item {
        syn::Item::Macro(item) => Some(item.mac.parse_body::<syn::LitStr>().unwrap().value()),
        syn::Item::Const(_) => None,
        _ => panic!("code was written in spite of a mistake"),
    }
}
