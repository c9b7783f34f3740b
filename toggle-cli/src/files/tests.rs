#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use super::{Files, shown};

/// A folder of this test alone, gone when the test ends.
struct Folder(PathBuf);

impl Deref for Folder {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone_already = fs::remove_dir_all(&self.0);
    }
}

/// A folder with these files in it.
fn folder(test: &str, files: &[&str]) -> Folder {
    let name = format!("toggle-files-{}-{test}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));
    for file in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "{ a }").unwrap();
    }
    folder
}

/// The names found, from the folder on.
fn found(folder: &Path, names: &[&str]) -> Vec<String> {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("{}/{name}", folder.display()))
        .collect();
    let prefix = format!("{}/", shown(&folder.to_string_lossy()));
    let files = Files::find(&names);
    assert!(files.unusable.is_empty(), "{:?}", files.unusable);
    let shown = files.found.iter().map(|file| file.shown.as_str());
    shown
        .map(|shown| shown.strip_prefix(&prefix).unwrap().to_owned())
        .collect()
}

/// What is said about a name that stands for nothing.
fn said(folder: &Path, name: &str) -> (String, String) {
    let start = shown(&folder.to_string_lossy());
    let files = Files::find(&[format!("{start}/{name}")]);
    assert!(files.found.is_empty(), "{:?}", files.found);
    let (_, problem) = files.unusable.first().unwrap();
    let without = |text: &str| text.replace(&start, "…");
    (
        without(problem.message()),
        without(problem.help_text().unwrap_or_default()),
    )
}

const TREE: [&str; 9] = [
    "b.graphql",
    "a.gql",
    "notes.txt",
    "schema.graphqls",
    ".hidden/c.graphql",
    "target/d.graphql",
    "deep/node_modules/e.graphql",
    "deep/er/f.GraphQL",
    "deep/.g.graphql",
];

#[test]
fn a_folder_stands_for_the_documents_below_it() {
    let folder = folder("below", &TREE);
    assert_eq!(
        found(&folder, &["."]),
        ["a.gql", "b.graphql", "deep/er/f.GraphQL"]
    );
    assert_eq!(
        found(&folder, &["deep/", "target"]),
        ["deep/er/f.GraphQL", "target/d.graphql"]
    );
}

#[test]
fn a_pattern_stands_for_the_files_it_matches() {
    let folder = folder("matching", &TREE);
    for (pattern, expected) in [
        ("*.graphql", &["b.graphql"][..]),
        ("*.{graphql,gql}", &["a.gql", "b.graphql"]),
        ("*", &["a.gql", "b.graphql"]),
        ("*.txt", &["notes.txt"]),
        ("**/*.[gG]raph*", &["b.graphql", "deep/er/f.GraphQL"]),
        ("**", &["a.gql", "b.graphql", "deep/er/f.GraphQL"]),
        ("**/**/er/**/f*", &["deep/er/f.GraphQL"]),
        ("d*/", &["deep/er/f.GraphQL"]),
        ("d*/?r/f.*", &["deep/er/f.GraphQL"]),
        (".h*/*.graphql", &[".hidden/c.graphql"]),
        ("{b,b}.graphql", &["b.graphql"]),
    ] {
        assert_eq!(found(&folder, &[pattern]), expected, "{pattern}");
    }
}

#[test]
fn a_file_is_found_once_however_often_it_is_named() {
    let folder = folder("once", &["b.graphql", "a.graphql", "odd[1].graphql"]);
    assert_eq!(
        found(
            &folder,
            &["b.graphql", ".", "./b.graphql", "*.graphql", "b.graphql"]
        ),
        ["a.graphql", "b.graphql", "odd[1].graphql"]
    );
    assert_eq!(found(&folder, &["odd[1].graphql"]), ["odd[1].graphql"]);
}

#[cfg(unix)]
#[test]
fn links_lead_to_files_and_never_round_in_circles() {
    let folder = folder("links", &["real/a.graphql"]);
    std::os::unix::fs::symlink(&*folder, folder.join("real/ring")).unwrap();
    std::os::unix::fs::symlink("real", folder.join("linked")).unwrap();
    std::os::unix::fs::symlink("a.graphql", folder.join("real/b.graphql")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.join("broken.graphql")).unwrap();
    for (name, expected) in [
        (".", "real/a.graphql"),
        ("**/*.graphql", "real/a.graphql"),
        // A link that is named is followed.
        ("linked", "linked/a.graphql"),
        ("l*/a.graphql", "linked/a.graphql"),
    ] {
        let found = found(&folder, &[name]);
        assert_eq!(found.len(), 1, "{name} {found:?}");
        assert!(
            found == [expected] || found == ["real/b.graphql"] || found == ["linked/b.graphql"],
            "{found:?}"
        );
    }
}

#[test]
fn what_stands_for_nothing_is_told_with_what_is_near() {
    let folder = folder(
        "near",
        &["queries/cards.graphql", "empty/readme.md", "a.gql"],
    );
    fs::create_dir_all(folder.join("bare")).unwrap();
    for (name, message, help) in [
        (
            "querys/*.graphql",
            "no file matches `…/querys/*.graphql`",
            "there is no folder `…/querys`; did you mean `queries`?",
        ),
        (
            "queries/*.gql",
            "no file matches `…/queries/*.gql`",
            "did you mean `…/queries/*.graphql`?",
        ),
        (
            "queries/x*.graphql",
            "no file matches `…/queries/x*.graphql`",
            "`…/queries/` holds `cards.graphql`",
        ),
        (
            "empty/*.graphql",
            "no file matches `…/empty/*.graphql`",
            "`…/empty/` holds no `.graphql` or `.gql` file",
        ),
        (
            "empty",
            "there is no `.graphql` or `.gql` file below the folder `…/empty`",
            "it holds `readme.md`",
        ),
        (
            "bare",
            "there is no `.graphql` or `.gql` file below the folder `…/bare`",
            "the folder is empty",
        ),
        ("[a", "the pattern `…/[a` has a `[` that is not closed", ""),
    ] {
        assert_eq!(
            said(&folder, name),
            (message.to_owned(), help.to_owned()),
            "{name}"
        );
    }
}

#[test]
fn names_are_shown_without_detours() {
    for (name, expected) in [
        ("./a//b.graphql", "a/b.graphql"),
        (".//a", "a"),
        ("a/./b/", "a/b"),
        (".", "."),
        ("../a", "../a"),
        ("/a", "/a"),
        ("-", "-"),
    ] {
        assert_eq!(shown(name), expected);
    }
}
