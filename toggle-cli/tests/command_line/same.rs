//! `toggle expand` prints what the attribute writes, whatever its options, but for the items that track files.

use std::fs;
use std::path::{Path, PathBuf};

use toggle_codegen::{Folders, expand};

use super::{Folder, Run};

/// What the attribute takes behind its files; each case of the generator gets one of these.
const OPTIONS: [&str; 7] = [
    "",
    "mocks",
    "serialize",
    "derive(PartialEq)",
    "deprecated = \"allow\", mocks, serialize",
    "crate = \"crate::client\"",
    "scalars(Int = \"crate::Int\", \"String\" = \"crate::Text\")",
];

#[test]
fn the_command_line_writes_what_the_macro_writes() {
    let mut compared = 0;
    for (number, case) in cases().into_iter().enumerate() {
        let options = OPTIONS[number % OPTIONS.len()];
        let file = format!("{}/document.graphql", in_package(&case));
        let schema = schema(&case);
        let options = match &schema {
            None => options.to_owned(),
            Some(schema) if options.is_empty() => format!("schema = {schema:?}"),
            Some(schema) => format!("schema = {schema:?}, {options}"),
        };
        let item = "#[derive(Default)]\npub(crate) struct Request;";
        let item = Some(item).filter(|_| number % 2 == 0);
        compared += usize::from(is_same(&[&file], &options, item));
    }
    assert!(compared > 20, "only {compared} cases are generated");
}

#[test]
fn several_files_and_patterns_are_one_module_there_too() {
    let folder = "tests/cases/toggle";
    let (pattern, one) = (
        format!("{folder}/{{balance,sell_card}}/*.graphql"),
        format!("{folder}/login/document.graphql"),
    );
    assert!(is_same(&[&one, &pattern], "mocks", None));
    assert!(is_same(
        &[&pattern, &one],
        "",
        Some("/// Ours.\npub mod api { use std::fmt; }")
    ));
}

/// Whether both write code, which is the same then; where the attribute refuses, so does the command.
fn is_same(files: &[&str], options: &str, item: Option<&str>) -> bool {
    let (names, what): (Vec<String>, _) = (
        files.iter().map(|file| format!("{file:?}")).collect(),
        format!("{files:?} with `{options}` above {item:?}"),
    );
    let attribute = format!("{}, {options}", names.join(", "));
    let attribute = attribute.trim_end_matches(", ");
    let folders = Folders::new(package(), None);
    let tokens = expand(
        attribute.parse().unwrap(),
        item.unwrap_or("mod api {}").parse().unwrap(),
        &folders,
    );
    let expected: syn::File = syn::parse2(tokens).unwrap();
    let mut arguments = [&["expand", "--options", options], files].concat();
    arguments.extend(item.into_iter().flat_map(|item| ["--item", item]));
    let Run { code, out, error } = Folder(package()).toggle(&arguments);
    if is_refused(&expected) {
        assert_ne!(code, 0, "{what}");
        return false;
    }
    assert_eq!(code, 0, "{what}: {error}");
    let expected = match (item, expected.items.as_slice()) {
        (None, [syn::Item::Mod(module)]) => module.content.clone().unwrap().1,
        _ => expected.items,
    };
    // What is printed was formatted once already, which a second time changes.
    let expected = syn::parse_file(&pretty(expected)).unwrap();
    let printed = syn::parse_file(&out).unwrap();
    let (printed, expected) = (pretty(printed.items), pretty(expected.items));
    for (line, expected) in printed.lines().zip(expected.lines()) {
        assert_eq!(line, expected, "{what}");
    }
    assert_eq!(printed.len(), expected.len(), "{what}");
    true
}

fn is_refused(file: &syn::File) -> bool {
    let is_error = |item: &syn::Item| {
        let syn::Item::Macro(item) = item else {
            return false;
        };
        let path = &item.mac.path.segments;
        path.last()
            .is_some_and(|word| word.ident == "compile_error")
    };
    file.items.iter().any(|item| match item {
        syn::Item::Mod(syn::ItemMod {
            content: Some((_, items)),
            ..
        }) => items.iter().any(is_error),
        item => is_error(item),
    })
}

/// The items in one form, without those that track files.
fn pretty(mut items: Vec<syn::Item>) -> String {
    items.retain(|item| !is_tracking(item));
    for item in &mut items {
        if let syn::Item::Mod(syn::ItemMod {
            content: Some((_, items)),
            ..
        }) = item
        {
            items.retain(|item| !is_tracking(item));
        }
    }
    let mut file = syn::parse_file("").unwrap();
    file.items = items;
    prettyplease::unparse(&file)
}

/// `const _: fn() = …`; all other constants without a name are of the type `()`.
fn is_tracking(item: &syn::Item) -> bool {
    let syn::Item::Const(item) = item else {
        return false;
    };
    item.ident == "_" && !matches!(*item.ty, syn::Type::Tuple(_))
}

fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../toggle-codegen")
        .canonicalize()
        .unwrap()
}

fn in_package(path: &Path) -> String {
    path.strip_prefix(package())
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

/// The nearest schema, from the package's folder.
fn schema(case: &Path) -> Option<String> {
    let mut folders = case
        .ancestors()
        .take_while(|folder| *folder != package().join("tests"));
    let found = folders.find(|folder| folder.join("schema.graphql").exists())?;
    Some(format!("{}/schema.graphql", in_package(found)))
}

/// Every folder with a document whose code is kept, in order of its name.
fn cases() -> Vec<PathBuf> {
    let mut open = vec![package().join("tests/cases")];
    let mut cases = Vec::new();
    while let Some(folder) = open.pop() {
        if folder.join("expanded.rs").exists() {
            cases.push(folder.clone());
        }
        let entries = fs::read_dir(&folder).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        open.extend(paths.filter(|path| path.is_dir()));
    }
    cases.sort();
    cases
}
