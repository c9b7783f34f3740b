//! The attribute on a module, `generate` (which `toggle expand` prints) and a build script's helper write
//! the same code, but for the items that track files.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use toggle_codegen::build::Module;
use toggle_codegen::{Document, Folders, Options, Schema, Source, check, expand, generate};

#[test]
fn three_ways_give_one_code() {
    let mut compared = 0;
    for case in cases()
        .into_iter()
        .filter(|case| case.join("expanded.rs").exists())
    {
        let name = case.display();
        let scalars = scalars(&case);
        let schema = schema(&case);
        let attribute = attribute(&case, schema.as_deref(), &scalars);

        let module = Module::of(["document.graphql"]).options(&attribute);
        let built: TokenStream = module.code(&case).unwrap().parse().unwrap();
        let built = pretty(built);
        // `toggle expand` goes the build script's way where an option is said of a module.
        let generated = match options(&case) {
            Some(_) => built.clone(),
            None => generated(&case, schema.as_deref(), &scalars),
        };
        let expanded = expand(
            format!("\"document.graphql\", {attribute}")
                .parse()
                .unwrap(),
            "mod api {}".parse().unwrap(),
            &Folders::new(&case, None),
        );
        same(
            &items(expanded),
            &generated,
            &format!("the attribute in {name}"),
        );

        same(&built, &generated, &format!("the build script in {name}"));
        compared += 1;
    }
    assert!(compared > 20, "only {compared} cases were found");
}

/// The guard above is worth what it notices.
#[test]
fn other_options_give_other_code() {
    let case = root().join("construct/variables");
    let code = |options: &str| {
        let schema = format!("schema = {:?}", schema(&case).unwrap());
        let module = Module::of(["document.graphql"]);
        module
            .options(format!("{schema}, {options}"))
            .code(&case)
            .unwrap()
    };
    assert_ne!(code("derive(PartialEq)"), code(""));
}

/// A file that was found beside the source has one name in docs and in the definition, however it was named.
#[test]
fn a_file_beside_the_source_is_called_by_the_way_there() {
    let package = std::env::temp_dir().join(format!("toggle-one-generator-{}", std::process::id()));
    let deep = package.join("src/deep");
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("shop.graphqls"), "type Query { open: Boolean }").unwrap();
    fs::write(deep.join("open.graphql"), "query Open { open }").unwrap();
    for file in ["open.graphql", "*.graphql", "../deep/open.graphql"] {
        let attribute = format!("{file:?}, schema = \"shop.graphqls\"");
        let expanded = expand(
            attribute.parse().unwrap(),
            "mod api {}".parse().unwrap(),
            &Folders::new(&package, Some(deep.clone())),
        );
        let built =
            Module::of(["src/deep/open.graphql"]).options("schema = \"src/deep/shop.graphqls\"");
        let built: TokenStream = built.code(&package).unwrap().parse().unwrap();
        let built = pretty(built);
        assert!(built.contains("`src/deep/open.graphql:1`"), "{built}");
        same(&items(expanded), &built, file);
    }
    fs::remove_dir_all(&package).unwrap();
}

fn generated(case: &Path, schema: Option<&str>, scalars: &[(String, String)]) -> String {
    let source = match schema {
        None => Source::new("toggle.graphql", toggle_schema::SDL),
        Some(path) => Source::new("s", fs::read_to_string(case.join(path)).unwrap()),
    };
    let schema = Schema::from_sources(vec![source]).unwrap();
    let text = fs::read_to_string(case.join("document.graphql")).unwrap();
    let document = Document::parse("document.graphql", &text).unwrap();
    let options = scalars
        .iter()
        .fold(Options::default(), |options, (scalar, path)| {
            options.scalar_type(scalar, path)
        });
    let mocks = options.mocks(wants_mocks(case));
    let checked = check(&schema, &document).unwrap();
    pretty(generate(&checked, &mocks))
}

/// The module's items, less those that track files.
fn items(module: TokenStream) -> String {
    let module: syn::ItemMod = syn::parse2(module).unwrap();
    let (_, items) = module.content.unwrap();
    let is_tracking = |item: &syn::Item| {
        let item = item.to_token_stream().to_string();
        item.starts_with("const _ : fn () =") && item.contains("include_bytes")
    };
    let items = items.into_iter().filter(|item| !is_tracking(item));
    pretty(items.map(ToTokens::into_token_stream).collect())
}

/// The code in one form, whoever has put it together.
fn pretty(code: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(code).unwrap())
}

fn same(code: &str, expected: &str, whose: &str) {
    let lines = code.lines().zip(expected.lines());
    for (line, expected) in lines {
        assert_eq!(line, expected, "{whose}");
    }
    assert_eq!(code.len(), expected.len(), "{whose}");
}

/// The options as the attribute takes them.
fn attribute(case: &Path, schema: Option<&str>, scalars: &[(String, String)]) -> String {
    let allowed = "deprecated = \"allow\"".to_owned();
    let mut options = vec![options(case).unwrap_or(allowed)];
    options.extend(schema.into_iter().map(|path| format!("schema = {path:?}")));
    let scalars: Vec<String> = scalars
        .iter()
        .map(|(scalar, path)| format!("{scalar:?} = {path:?}"))
        .collect();
    if !scalars.is_empty() {
        options.push(format!("scalars({})", scalars.join(", ")));
    }
    if wants_mocks(case) {
        options.push("mocks".to_owned());
    }
    options.join(", ")
}

/// The nearest schema, as a path from the case.
fn schema(case: &Path) -> Option<String> {
    let folders = case
        .ancestors()
        .take_while(|folder| folder.starts_with(root()));
    let found = folders
        .enumerate()
        .find(|(_, folder)| folder.join("schema.graphql").exists())?;
    Some(format!("{}schema.graphql", "../".repeat(found.0)))
}

fn scalars(case: &Path) -> Vec<(String, String)> {
    let lines = fs::read_to_string(case.join("scalars.txt")).unwrap_or_default();
    let lines = lines.lines().filter_map(|line| line.split_once(" = "));
    lines
        .map(|(scalar, path)| (scalar.to_owned(), path.to_owned()))
        .collect()
}

fn options(case: &Path) -> Option<String> {
    let options = fs::read_to_string(case.join("options.txt")).ok()?;
    Some(options.trim().to_owned())
}

fn wants_mocks(case: &Path) -> bool {
    case.join("mocks.txt").exists()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Every folder with a document, in order of its name.
fn cases() -> Vec<PathBuf> {
    let mut open = vec![root()];
    let mut cases = Vec::new();
    while let Some(folder) = open.pop() {
        if folder.join("document.graphql").exists() {
            cases.push(folder.clone());
        }
        let entries = fs::read_dir(&folder).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        open.extend(paths.filter(|path| path.is_dir()));
    }
    cases.sort();
    cases
}
