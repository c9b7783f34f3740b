//! Each mistake in the options is one message, and says what to type.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;

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
        "expected a Rust path for `Date`, such as \"time::Date\", found an empty text",
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
        "the document holds only comments: expected an operation",
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
];

#[test]
fn each_mistake_is_one_message_that_says_what_to_type() {
    let folder = std::env::temp_dir().join(format!("toggle-options-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in [
        ("born.graphql", "query Born { born }"),
        ("empty.graphql", "# nothing\n"),
        ("api.graphqls", "type Query { born: Date }\nscalar Date"),
    ] {
        fs::write(folder.join(file), text).unwrap();
    }
    let said: Vec<Vec<String>> = MISTAKES
        .iter()
        .map(|(mistake, _)| {
            let attribute = format!("\"born.graphql\", schema = \"api.graphqls\", {mistake}");
            let tokens = expand(
                attribute.parse().unwrap(),
                "struct Born;".parse().unwrap(),
                &Folders::new(&folder, None),
            );
            let file: syn::File = syn::parse2(tokens).unwrap();
            file.items.into_iter().filter_map(message).collect()
        })
        .collect();
    fs::remove_dir_all(&folder).unwrap();
    for ((mistake, expected), said) in MISTAKES.iter().zip(said) {
        let [only] = &said[..] else {
            panic!("{mistake}: {said:#?}");
        };
        let (first, _) = only.split_once(" [").unwrap();
        assert_eq!(first, *expected, "{mistake}");
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
