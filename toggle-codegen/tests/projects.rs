//! What the attribute makes of a project's file and of several files, without a compiler around it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

use std::fs;
use std::path::PathBuf;

use toggle_codegen::{Folders, Project, expand};

const SCHEMA: &str =
    "type Query { born: Date old: Int @deprecated(reason: \"Ask `born`.\") }\nscalar Date";

/// A folder of one test alone, gone when the test ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone_already = fs::remove_dir_all(&self.0);
    }
}

impl Folder {
    fn new(test: &str, files: &[(&str, &str)]) -> Self {
        let name = format!("toggle-projects-{}-{test}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        for (file, text) in files {
            let path = folder.0.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    /// What `#[toggle_query(attribute)] mod api {}` becomes, without the spaces between tokens.
    fn module(&self, attribute: &str) -> String {
        let folders = Folders::new(&self.0, None);
        let item = "mod api {}".parse().unwrap();
        let tokens = expand(attribute.parse().unwrap(), item, &folders).to_string();
        tokens.replace(' ', "")
    }

    /// The messages, where there is nothing but these.
    fn said(&self, attribute: &str) -> Vec<String> {
        let folders = Folders::new(&self.0, None);
        let item = "struct Born;".parse().unwrap();
        let tokens = expand(attribute.parse().unwrap(), item, &folders);
        let file: syn::File = syn::parse2(tokens).unwrap();
        let messages = file.items.into_iter().filter_map(|item| {
            let syn::Item::Macro(item) = item else {
                return None;
            };
            let text: syn::LitStr = item.mac.parse_body().unwrap();
            Some(text.value())
        });
        messages.collect()
    }
}

fn tracks(code: &str, file: &str) -> bool {
    code.contains(&format!(
        "include_bytes!(::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"),\"/{file}\"))"
    ))
}

#[test]
fn the_projects_file_says_what_the_attribute_does_not() {
    let project = "schema: api.graphqls\nextensions:\n  toggle:\n    scalars:\n      Date: crate::Day\n    deprecated: deny\n";
    let folder = Folder::new(
        "both",
        &[
            (".graphqlrc.yml", project),
            ("api.graphqls", SCHEMA),
            ("other.graphqls", "type Query { born: String }"),
            ("born.graphql", "query Born { born }"),
            ("old.graphql", "query Old { old }"),
        ],
    );
    let code = folder.module("\"born.graphql\"");
    assert!(code.contains("pubborn:__rt::Option<crate::Day>"), "{code}");
    for file in [".graphqlrc.yml", "api.graphqls", "born.graphql"] {
        assert!(tracks(&code, file), "{file} is not tracked:\n{code}");
    }
    // The attribute wins, one by one.
    let code = folder.module("\"born.graphql\", scalars(Date = \"crate::Date\")");
    assert!(code.contains("pubborn:__rt::Option<crate::Date>"), "{code}");
    let code = folder.module("\"born.graphql\", schema = \"other.graphqls\"");
    assert!(
        code.contains("pubborn:__rt::Option<__rt::String>"),
        "{code}"
    );
    assert!(!tracks(&code, "api.graphqls"));

    let said = folder.said("\"old.graphql\"");
    assert!(said[0].starts_with("`Query.old` is deprecated"), "{said:?}");
    let code = folder.module("\"old.graphql\", deprecated = \"allow\"");
    assert!(
        !code.contains("compile_error") && !code.contains("USED_IN_A_QUERY"),
        "{code}"
    );
    let code = folder.module("\"old.graphql\", deprecated = \"warn\"");
    assert!(code.contains("USED_IN_A_QUERY"), "{code}");
}

#[test]
fn a_mistake_in_the_projects_file_is_told_there() {
    let project =
        "schema: apis.graphqls\nextensions:\n  toggle:\n    scalars:\n      Dat: crate::Day\n";
    let folder = Folder::new(
        "mistake",
        &[
            (".graphqlrc.yml", project),
            ("api.graphqls", SCHEMA),
            ("born.graphql", "query Born { born }"),
        ],
    );
    let expected = "the file `apis.graphqls` is not there [file-not-found]\n \
        --> .graphqlrc.yml:1:9\n  |\n1 | schema: apis.graphqls\n  |         ^^^^^^^^^^^^^\n  |\n  \
        = help: did you mean `api.graphqls`?";
    assert_eq!(folder.said("\"born.graphql\""), [expected]);

    fs::write(
        folder.0.join(".graphqlrc.yml"),
        project.replace("apis", "api"),
    )
    .unwrap();
    let said = folder.said("\"born.graphql\"");
    assert!(
        said[0].starts_with("the schema has no type `Dat` to map a Rust type to; did you mean `Date`? [wrong-option]\n --> .graphqlrc.yml:5:7"),
        "{said:?}"
    );
    // Another schema than the project's need not have what is said of that.
    assert!(
        folder
            .said("\"born.graphql\", schema = \"api.graphqls\"")
            .is_empty()
    );

    fs::write(folder.0.join(".graphqlrc.toml"), "").unwrap();
    let said = folder.said("\"born.graphql\"");
    assert!(
        said[0].starts_with("`.graphqlrc.yml` and `.graphqlrc.toml` both stand beside Cargo.toml: expected one [project-file]"),
        "{said:?}"
    );
    assert!(Project::read(&folder.0).is_err());
}

#[test]
fn a_project_without_a_file_is_toggles() {
    let folder = Folder::new("none", &[("q.graphql", "{ Cards { total } }")]);
    assert!(Project::read(&folder.0).unwrap().is_none());
    let code = folder.module("\"q.graphql\"");
    assert!(
        code.contains("pubstructQ{}") && !code.contains("compile_error"),
        "{code}"
    );
}

#[test]
fn every_file_of_a_pattern_is_tracked_in_order() {
    let folder = Folder::new(
        "pattern",
        &[
            ("api.graphqls", SCHEMA),
            ("queries/b.graphql", "query B { ...F }"),
            ("queries/deep/a.gql", "query A { born }"),
            (
                "queries/parts/f.graphql",
                "fragment F on Query { born } fragment G on Query { old }",
            ),
            ("queries/target/c.graphql", "not looked at"),
            ("queries/notes.txt", "nor this"),
        ],
    );
    let attribute = "\"queries/**\", schema = \"*.graphqls\", deprecated = \"allow\"";
    let code = folder.module(attribute);
    for file in [
        "api.graphqls",
        "queries/b.graphql",
        "queries/deep/a.gql",
        "queries/parts/f.graphql",
    ] {
        assert!(tracks(&code, file), "{file} is not tracked:\n{code}");
    }
    let place = |name: &str| code.find(&format!("pubstruct{name}{{")).unwrap();
    assert!(place("B") < place("A"), "{code}");
    assert!(place("F") < place("G"), "{code}");
    assert_eq!(code, folder.module(attribute));
    assert!(
        !code.contains(&*folder.0.to_string_lossy()),
        "an absolute path is in the code"
    );
}

#[test]
fn a_file_is_read_once_however_often_it_is_named() {
    let folder = Folder::new("once", &[("a.graphql", "{ Cards { total } }")]);
    let once = folder.module("\"a.graphql\"");
    assert_eq!(once, folder.module("\"a.graphql\", \"*.graphql\", \"./a.graphql\"").replace(
        "const_:fn()=||{let_=::core::include_bytes!(::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"),\"/./a.graphql\"));};",
        "",
    ));
}

#[cfg(unix)]
#[test]
fn a_ring_of_links_ends() {
    let folder = Folder::new("ring", &[("queries/a.graphql", "{ Cards { total } }")]);
    std::os::unix::fs::symlink(&folder.0, folder.0.join("queries/ring")).unwrap();
    let code = folder.module("\"**/*.graphql\"");
    assert!(code.contains("pubstructA{}"), "{code}");
}

#[test]
fn who_names_no_schema_is_told_whose_it_is() {
    let files = [
        ("strange.graphql", "query Born { pet { name } }"),
        ("near.graphql", "query Born { Card { total } }"),
        ("api.graphqls", SCHEMA),
    ];
    let folder = Folder::new("nobodys_schema", &files);
    let whose =
        "this is Toggle's own schema: the option `schema`, or `.graphqlrc.yml`, names another";
    let said = |attribute: &str| folder.said(attribute).join("\n");
    assert!(said("\"strange.graphql\"").contains(whose));
    assert!(!said("\"near.graphql\"").contains(whose));
    assert!(!said("\"strange.graphql\", schema = \"api.graphqls\"").contains(whose));
}
