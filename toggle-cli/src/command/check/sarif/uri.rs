//! Paths as a code host opens them.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use super::log::{ArtifactLocation, ROOT};

/// Relative to the folder that the command runs in, or absolute where the file lies elsewhere.
pub(super) fn artifact(name: &str) -> ArtifactLocation {
    let here = std::env::current_dir().unwrap_or_default();
    match relative(name, &here) {
        Ok(path) => ArtifactLocation {
            uri: encoded(&path),
            uri_base_id: Some(ROOT),
        },
        // A drive's letter takes a slash before it.
        Err(path) => ArtifactLocation {
            uri: format!("file:///{}", encoded(path.trim_start_matches('/'))),
            uri_base_id: None,
        },
    }
}

/// The path from `here`, or the whole path where it leads elsewhere.
fn relative(name: &str, here: &Path) -> Result<String, String> {
    let mut path = PathBuf::new();
    for component in here.join(name).components() {
        match component {
            Component::ParentDir => {
                path.pop();
            }
            other => path.push(other),
        }
    }
    let slashed = |path: &Path| {
        path.to_string_lossy()
            .replace(std::path::MAIN_SEPARATOR, "/")
    };
    match path.strip_prefix(here) {
        Ok(rest) => Ok(slashed(rest)),
        Err(_) => Err(slashed(&path)),
    }
}

/// All but letters, digits, `-._~` and the separator is percent-encoded.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _infallible = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{encoded, relative};

    #[test]
    fn a_file_below_is_relative_however_it_is_written() {
        let here = Path::new("/srv/till/app");
        for name in [
            "queries/a.graphql",
            "/srv/till/app/queries/a.graphql",
            "../app/queries/./a.graphql",
        ] {
            assert_eq!(
                relative(name, here),
                Ok("queries/a.graphql".to_owned()),
                "{name}"
            );
        }
        for name in ["../a.graphql", "/srv/till/a.graphql"] {
            assert_eq!(
                relative(name, here),
                Err("/srv/till/a.graphql".to_owned()),
                "{name}"
            );
        }
    }

    #[test]
    fn what_has_a_meaning_in_an_address_is_encoded() {
        assert_eq!(
            encoded("my queries/größe#1?.graphql"),
            "my%20queries/gr%C3%B6%C3%9Fe%231%3F.graphql"
        );
    }
}
