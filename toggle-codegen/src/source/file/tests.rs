#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use super::read;
use crate::diagnostic::{Code, Diagnostic};

/// A folder of its own for each test, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = env::temp_dir().join(format!("toggle-codegen-{name}-{}", process::id()));
        for (file, content) in files {
            let file = path.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        Self(path)
    }

    fn failure(&self, shown: &str) -> Diagnostic {
        let diagnostic = read(&self.0.join(shown), shown).expect_err("is refused");
        let drawn = diagnostic.draw();
        assert!(
            !drawn.contains(&*self.0.to_string_lossy()),
            "names the machine: {drawn}"
        );
        diagnostic
    }

    fn help(&self, shown: &str) -> String {
        self.failure(shown)
            .help_text()
            .unwrap_or_default()
            .to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_file_is_read_under_its_shown_name() {
    let folder = Folder::new("read", &[("queries/a.graphql", b"{ a }")]);
    let source = read(&folder.0.join("queries/a.graphql"), "queries/a.graphql").unwrap();
    assert_eq!(
        (source.name(), source.text()),
        ("queries/a.graphql", "{ a }")
    );
}

#[test]
fn a_missing_file_suggests_its_neighbours() {
    let folder = Folder::new(
        "near",
        &[("queries/cards.graphql", b""), ("a.graphql", b"")],
    );
    let missing = folder.failure("queries/card.graphql");
    assert_eq!(missing.code(), Code::FileNotFound);
    assert_eq!(
        missing.message(),
        "the file `queries/card.graphql` is not there"
    );
    assert_eq!(
        missing.help_text(),
        Some("did you mean `queries/cards.graphql`?")
    );
    assert_eq!(
        folder.help("qeuries/cards.graphql"),
        "did you mean `queries/cards.graphql`?"
    );
    assert_eq!(
        folder.help("qeuries/orders.graphql"),
        "did you mean `queries/`?"
    );
    assert_eq!(
        folder.help("requests/orders.graphql"),
        "there is no folder `requests` either"
    );
    assert_eq!(
        folder.help("queries/x.gql"),
        "the folder `queries` holds `cards.graphql`"
    );
    assert_eq!(folder.help("x.gql"), "its folder holds `a.graphql`");
    assert_eq!(
        folder.help("a.graphql/b.graphql"),
        "there is no folder `a.graphql` either"
    );
}

#[test]
fn a_file_elsewhere_or_with_another_ending_or_case_is_suggested() {
    let folder = Folder::new(
        "elsewhere",
        &[
            ("src/queries/orders.graphql", b""),
            ("src/queries/cards.gql", b""),
            ("src/Products.graphql", b""),
            ("target/package/hidden.graphql", b""),
        ],
    );
    assert_eq!(
        folder.help("orders.graphql"),
        "did you mean `src/queries/orders.graphql`?"
    );
    assert_eq!(
        folder.help("queries/orders.graphql"),
        "did you mean `src/queries/orders.graphql`?"
    );
    assert_eq!(
        folder.help("src/queries/cards.graphql"),
        "did you mean `src/queries/cards.gql`?"
    );
    assert_eq!(folder.help("hidden.graphql"), "its folder holds no files");
    // Where case does not matter to the disk, the file is there.
    if !folder.0.join("src/products.graphql").exists() {
        assert_eq!(
            folder.help("src/products.graphql"),
            "names of files are case-sensitive: did you mean `src/Products.graphql`?"
        );
    }
}

#[test]
fn a_folder_is_no_file() {
    let folder = Folder::new("folder", &[("queries/cards.graphql", b"")]);
    let refused = folder.failure("queries");
    assert_eq!(refused.code(), Code::FileUnreadable);
    assert_eq!(
        refused.draw(),
        "`queries` is a folder, not a file [file-unreadable]\n  \
         = help: the folder `queries` holds `cards.graphql`"
    );
}

#[test]
fn other_encodings_are_named() {
    let folder = Folder::new(
        "utf8",
        &[
            ("latin.graphql", b"{ a }\n# caf\xe9\n"),
            ("wide.graphql", b"\xff\xfe{\0a\0}\0"),
            ("unmarked.graphql", b"{\0 \0a\0}\0"),
            ("picture.graphql", b"\x89PNG\r\n\x1a\n\0\0"),
        ],
    );
    assert_eq!(
        folder.failure("latin.graphql").message(),
        "`latin.graphql` is not UTF-8 text: byte 12 (line 2) is wrong, perhaps Latin-1 (`é`)"
    );
    assert_eq!(
        folder.failure("wide.graphql").message(),
        "`wide.graphql` is UTF-16 text, expected UTF-8"
    );
    assert_eq!(
        folder.failure("unmarked.graphql").message(),
        "`unmarked.graphql` is UTF-16 text, expected UTF-8"
    );
    assert_eq!(
        folder.failure("picture.graphql").message(),
        "`picture.graphql` is a binary file, expected GraphQL in UTF-8"
    );
}

/// The bytes of an archive, an image or a program that happen to be UTF-8.
#[test]
fn many_control_characters_are_no_text() {
    let message = |bytes: &[u8]| {
        let refused = super::decode(bytes.to_vec(), "<stdin>").err();
        refused.map(|problem| problem.message().to_owned())
    };
    let binary = Some("`<stdin>` is a binary file, expected GraphQL in UTF-8".to_owned());
    assert_eq!(message(b"\x01\x02\x03\x04"), binary);
    assert_eq!(message(b"\x7fELF\x02\x01\x01 \x03 >\xff\x01"), binary);
    assert_eq!(
        message(b"{ caf\xe9 }").as_deref(),
        Some("`<stdin>` is not UTF-8 text: byte 6 (line 1) is wrong, perhaps Latin-1 (`\u{e9}`)")
    );
    // Few are accidents, and the reader of the text tells where.
    assert_eq!(message(b"{ a\x01 }"), None);
    assert_eq!(message(b"\x1b[31m{ a }\x1b[0m\x0c\r\n\t"), None);
    assert_eq!(message("{ a\u{1} }".repeat(30).as_bytes()), binary);
}

/// Of one or two letters any other file would be near.
#[test]
fn a_short_name_suggests_few_files() {
    let names = ["aa", "ab", "zq", "b1", "id"].map(|name| format!("{name}.graphql"));
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let folder = Folder::new("short", &files);
    assert_eq!(
        folder.help("qq.graphql"),
        "its folder holds `aa.graphql`, `ab.graphql`, `b1.graphql`, `id.graphql`, `zq.graphql`"
    );
    assert_eq!(folder.help("di.graphql"), "did you mean `id.graphql`?");
    assert_eq!(folder.help("zq.gql"), "did you mean `zq.graphql`?");
}

#[test]
fn a_huge_file_is_refused() {
    let folder = Folder::new("huge", &[("schema.graphql", b"")]);
    let file = fs::File::options()
        .write(true)
        .open(folder.0.join("schema.graphql"))
        .unwrap();
    file.set_len((64 << 20) + 1).unwrap();
    assert_eq!(
        folder.failure("schema.graphql").message(),
        "`schema.graphql` is larger than 64 MiB"
    );
}

#[cfg(unix)]
#[test]
fn what_may_never_end_is_not_read() {
    let refused = read(Path::new("/dev/zero"), "zero").expect_err("is refused");
    assert_eq!(refused.message(), "`zero` is not a regular file");
}
