//! The queries that the guide prints are the files that its code is compiled with.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

#[test]
fn what_the_guide_prints_is_what_it_compiles() {
    let guide = Path::new("docs/guide");
    let mut printed = BTreeSet::new();
    for page in files(guide, "md") {
        let text = fs::read_to_string(&page).unwrap();
        for block in text.split("```graphql\n# ").skip(1) {
            let (name, rest) = block.split_once('\n').unwrap();
            let (query, _) = rest.split_once("```").unwrap();
            let file = fs::read_to_string(guide.join(name)).unwrap();
            assert_eq!(query, file, "{} prints {name}", page.display());
            printed.insert(guide.join(name));
        }
    }
    let written = files(&guide.join("queries"), "graphql");
    assert_eq!(
        printed,
        written.into_iter().collect(),
        "each file is printed somewhere"
    );
}
