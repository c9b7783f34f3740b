//! An edit of any file that the macro reads is noticed by the next build, wherever the file lies, and
//! noticing costs nothing: neither a build when nothing changed nor a byte in what is shipped.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

mod support;

use std::fs;

use self::support::{Consumer, below_target};

/// In no file but the ones that are read; far too long to be there by chance.
const QUERY_MARKER: &str = "a comment in the query that nobody needs at run time";
const SCHEMA_MARKER: &str = "a comment in the schema that nobody needs at run time";

/// A crate with a query in `folder`, used in `source`.
struct Kennel {
    name: &'static str,
    consumer: Consumer,
    query: String,
    schema: String,
}

impl Kennel {
    fn new(name: &'static str, source: &str, folder: &str) -> Self {
        let consumer = Consumer::new(name, "2024", "toggle-runtime");
        consumer.write(
            source,
            "//! One query.\n\
             \n\
             /// The query.\n\
             #[toggle_runtime::toggle_query(\"queries of mine/dog.graphql\", schema = \"kennel.graphqls\")]\n\
             pub struct Dog;\n",
        );
        if source != "src/lib.rs" {
            consumer.write("src/lib.rs", "//! One module.\n\npub mod api;\n");
        }
        let query = format!("{folder}queries of mine/dog.graphql");
        consumer.write(
            &query,
            &format!("# {QUERY_MARKER}\nquery Dog {{\n  dog {{ name }}\n}}\n"),
        );
        let schema = format!("{folder}kennel.graphqls");
        consumer.write(
            &schema,
            &format!("# {SCHEMA_MARKER}\ntype Query {{ dog: Animal! }}\ntype Animal {{ name: String! }}\n"),
        );
        Self {
            name,
            consumer,
            query,
            schema,
        }
    }

    /// Beside `Cargo.toml`.
    fn beside_manifest(name: &'static str) -> Self {
        Self::new(name, "src/lib.rs", "")
    }

    /// Beside the source file.
    fn beside_source(name: &'static str) -> Self {
        Self::new(name, "src/api/mod.rs", "src/api/")
    }

    fn check(&self) -> support::Outcome {
        self.consumer.cargo(&["check"], &[])
    }

    /// The bytes of what a crate that depends on this one is linked with.
    fn library(&self) -> Vec<u8> {
        self.consumer.cargo(&["build"], &[]).passes();
        fs::read(below_target(&format!(
            "consumers-target/debug/lib{}.rlib",
            self.name
        )))
        .unwrap()
    }

    /// Every edit that breaks is seen, every repair too, and nothing else builds.
    fn notices_every_edit(&self) {
        let starts = format!("Checking {} v", self.name);
        let first = self.check().passes();
        assert!(first.output.contains(&starts), "{}", first.output);
        let second = self.check().passes();
        assert!(
            !second.output.contains(&starts),
            "nothing changed, yet it built again:\n{}",
            second.output
        );

        self.consumer.edit(&self.query, "{ name }", "{ nmae }");
        self.check()
            .fails_with(&["nmae", "dog.graphql:3:9", "name"]);
        self.consumer.edit(&self.query, "{ nmae }", "{ name }");
        self.check().passes();

        self.consumer
            .edit(&self.schema, "name: String!", "called: String!");
        self.check().fails_with(&["dog.graphql:3:9", "name"]);
        self.consumer
            .edit(&self.schema, "called: String!", "name: String!");
        self.check().passes();

        for file in [&self.query, &self.schema] {
            let (path, moved) = (self.consumer.path(file), self.consumer.path("moved"));
            fs::rename(&path, &moved).unwrap();
            let relative = path.file_name().unwrap().to_str().unwrap();
            self.check().fails_with(&[relative, "is not there"]);
            fs::rename(&moved, &path).unwrap();
            self.check().passes();
        }
    }
}

#[test]
fn files_beside_the_manifest_are_watched() {
    Kennel::beside_manifest("watched-beside-manifest").notices_every_edit();
}

#[test]
fn files_beside_the_source_are_watched() {
    Kennel::beside_source("watched-beside-source").notices_every_edit();
}

#[test]
fn the_projects_file_is_watched() {
    let kennel = Kennel::beside_manifest("watched-project");
    let consumer = &kennel.consumer;
    consumer.edit(
        "src/lib.rs",
        "dog.graphql\", schema = \"kennel.graphqls\")",
        "dog.graphql\")",
    );
    consumer.write(".graphqlrc.yml", "schema: kennel.graphqls\n");
    kennel.check().passes();
    consumer.edit(".graphqlrc.yml", "kennel.graphqls", "kennels.graphqls");
    kennel
        .check()
        .fails_with(&[".graphqlrc.yml:1:9", "did you mean `kennel.graphqls`?"]);
    consumer.edit(".graphqlrc.yml", "kennels.graphqls", "kennel.graphqls");
    kennel.check().passes();
}

/// A crate of patterns, whose build script holds `main`.
fn with_build_script(name: &str, main: &str) -> Consumer {
    let consumer = Consumer::new(name, "2024", "toggle-runtime");
    let codegen = support::repository().join("toggle-codegen");
    let dependency = format!(
        "[build-dependencies.toggle-codegen]\npath = '{}'\n\n[workspace]",
        codegen.display()
    );
    consumer.edit("Cargo.toml", "[workspace]", &dependency);
    consumer.write("build.rs", main);
    consumer.write(
        "kennel.graphqls",
        "type Query { dog: String! cat: String! }\n",
    );
    consumer.write("queries/dog.graphql", "query Dog { dog }\n");
    consumer
}

/// No compiler tracks what was not there: the build script does.
fn notices_a_new_file(consumer: &Consumer) {
    consumer.cargo(&["check"], &[]).passes();
    let again = consumer.cargo(&["check"], &[]).passes().output;
    assert!(
        !again.contains("Checking") && !again.contains("Compiling"),
        "nothing changed, yet it built again:\n{again}"
    );
    consumer.write("queries/cat.graphql", "query Cat { cta }\n");
    consumer
        .cargo(&["check"], &[])
        .fails_with(&["queries/cat.graphql:1:13", "did you mean `cat`?"]);
    consumer.edit("queries/cat.graphql", "cta", "cat");
    consumer.cargo(&["check"], &[]).passes();
}

#[test]
fn a_build_script_watches_for_new_files_under_a_pattern() {
    let main = "fn main() {\n    toggle_codegen::build::watch(\"queries\");\n}\n";
    let consumer = with_build_script("watched-pattern", main);
    consumer.write(
        "src/lib.rs",
        "//! Pets.\n\n\
         /// Pets.\n\
         #[toggle_runtime::toggle_query(\"queries/*.graphql\", schema = \"kennel.graphqls\")]\n\
         pub mod pets {}\n",
    );
    notices_a_new_file(&consumer);
}

#[test]
fn a_build_script_writes_what_the_attribute_would() {
    let main = "use toggle_codegen::build::{Error, Module};\n\n\
         fn main() -> Result<(), Error> {\n    \
             Module::of([\"queries/*.graphql\"])\n        \
                 .options(\"schema = \\\"kennel.graphqls\\\", derive(PartialEq)\")\n        \
                 .write(\"pets.rs\")\n\
         }\n";
    let consumer = with_build_script("written-by-build-script", main);
    consumer.write(
        "src/lib.rs",
        "//! Pets.\n\
         #![deny(warnings, missing_docs, unreachable_pub)]\n\n\
         /// Pets.\n\
         pub mod pets {\n    include!(concat!(env!(\"OUT_DIR\"), \"/pets.rs\"));\n}\n\n\
         /// A request.\n\
         pub fn dog() -> pets::Dog {\n    pets::Dog::new()\n}\n",
    );
    notices_a_new_file(&consumer);
}

#[test]
fn watching_leaves_no_byte_in_the_library() {
    let kennel = Kennel::beside_manifest("weighed");
    let library = kennel.library();
    assert!(
        holds(&library, "query Dog{dog{name}}"),
        "not even the document that is sent is in there"
    );
    assert!(
        !holds(&library, QUERY_MARKER),
        "the query file is in the library"
    );
    assert!(
        !holds(&library, SCHEMA_MARKER),
        "the schema file is in the library"
    );

    // The way that comes to mind first, to see that this test would notice it.
    let constant =
        "const _: &[u8] = include_bytes!(\"../queries of mine/dog.graphql\");\n\n/// The query.";
    kennel
        .consumer
        .edit("src/lib.rs", "/// The query.", constant);
    assert!(
        holds(&kennel.library(), QUERY_MARKER),
        "looked for in the wrong place"
    );
}

fn holds(library: &[u8], text: &str) -> bool {
    library
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}
