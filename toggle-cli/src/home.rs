//! The package that a file belongs to: the nearest folder above it that holds a `Cargo.toml`, and so the
//! project's file that the macro reads.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use toggle_codegen::{Diagnostics, Package, Schema};

/// The true path of the package's folder that `file` lies in.
pub(crate) fn of(file: &Path) -> Option<PathBuf> {
    let folder = folder_of(file)?;
    let mut above = folder.ancestors();
    let found = above.find(|folder| folder.join("Cargo.toml").is_file())?;
    Some(found.to_path_buf())
}

/// The true path of the folder that holds `file`: a link belongs to where it lies.
pub(crate) fn folder_of(file: &Path) -> Option<PathBuf> {
    let folder = file.parent().unwrap_or(file);
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    fs::canonicalize(folder).ok()
}

/// What the package in the folder `home` says of itself; without one, there is Toggle's schema.
pub(crate) fn package(
    home: Option<&Path>,
    schema: Option<Arc<Schema>>,
) -> Result<Package, Diagnostics> {
    match home {
        None => Package::none(schema),
        Some(folder) => Package::read(folder, &seen_from_here(folder), schema),
    }
}

/// What to call the folder at this true path; nothing for the one that the command runs in.
pub(crate) fn seen_from_here(folder: &Path) -> String {
    let here = env::current_dir().and_then(fs::canonicalize);
    let seen = here.ok().and_then(|here| way(&here, folder));
    seen.unwrap_or_else(|| folder.to_path_buf())
        .to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

/// The relative path from one true path to another; `None` where they have no root in common.
pub(crate) fn way(from: &Path, to: &Path) -> Option<PathBuf> {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(one, other)| one == other)
        .count();
    if shared == 0 {
        return None;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    Some(up.chain(to.components().skip(shared)).collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::way;

    #[test]
    fn the_way_leads_up_and_down() {
        let way = |from, to| {
            let way = way(Path::new(from), Path::new(to));
            way.map(|way| way.to_string_lossy().into_owned())
        };
        assert_eq!(way("/a/b", "/a/b").as_deref(), Some(""));
        assert_eq!(way("/a", "/a/b/c").as_deref(), Some("b/c"));
        assert_eq!(way("/a/b/c", "/a/d").as_deref(), Some("../../d"));
        assert_eq!(way("a", "b"), None);
    }
}
