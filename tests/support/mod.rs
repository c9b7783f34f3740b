//! Crates made while a test runs: what a user's own crate would see, the compiler's words included.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A crate with the runtime as its only dependency, outside of this workspace.
pub(crate) struct Consumer {
    folder: PathBuf,
}

/// How a run of cargo ended.
pub(crate) struct Outcome {
    success: bool,
    /// Everything that cargo and what it started have printed.
    pub(crate) output: String,
}

impl Consumer {
    /// A new crate `name`; `dependency` is what it calls the runtime.
    pub(crate) fn new(name: &str, edition: &str, dependency: &str) -> Self {
        let folder = below_target("consumers").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let consumer = Self { folder };
        let runtime = repository().join("toggle-runtime");
        consumer.write(
            "Cargo.toml",
            &format!(
                "[package]\n\
                 name = '{name}'\n\
                 version = '0.0.0'\n\
                 edition = '{edition}'\n\
                 \n\
                 [dependencies.{dependency}]\n\
                 package = 'toggle-runtime'\n\
                 path = '{}'\n\
                 default-features = false\n\
                 features = ['macros']\n\
                 \n\
                 [profile.dev]\n\
                 debug = false\n\
                 \n\
                 [workspace]\n",
                runtime.display()
            ),
        );
        // The versions of this workspace: all of them are on the disk already.
        fs::copy(repository().join("Cargo.lock"), consumer.path("Cargo.lock")).unwrap();
        // Without one clippy would find this workspace's, above the target folder.
        consumer.write("clippy.toml", "");
        consumer
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces the one occurrence of `from`, as an editor would some time later: cargo compares the
    /// times of files, and on some disks they are whole seconds.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.path(file);
        let before = fs::read_to_string(&path).unwrap();
        assert_eq!(before.matches(from).count(), 1, "{from} in {file}");
        fs::write(&path, before.replacen(from, to, 1)).unwrap();
        let file = File::options().write(true).open(&path).unwrap();
        let written = file.metadata().unwrap().modified().unwrap();
        file.set_modified(written + Duration::from_hours(1))
            .unwrap();
    }

    /// Runs cargo in the crate; what it builds is shared with every other crate made here.
    pub(crate) fn cargo(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Outcome {
        let mut command =
            Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
        command.current_dir(&self.folder).args(arguments);
        let outer = env::vars_os()
            .map(|(name, _)| name)
            .filter(|name| leaks(&name.to_string_lossy()));
        for name in outer {
            command.env_remove(name);
        }
        command
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", below_target("consumers-target"))
            .env("CARGO_TERM_COLOR", "never")
            .envs(variables.iter().copied());
        let output = command.output().unwrap();
        let printed = [output.stdout, output.stderr].concat();
        Outcome {
            success: output.status.success(),
            output: String::from_utf8_lossy(&printed).into_owned(),
        }
    }
}

impl Outcome {
    #[track_caller]
    pub(crate) fn passes(self) -> Self {
        assert!(self.success, "should pass:\n{}", self.output);
        self
    }

    /// Fails, and says each of `words`.
    #[track_caller]
    pub(crate) fn fails_with(self, words: &[&str]) -> Self {
        assert!(!self.success, "should fail:\n{}", self.output);
        for word in words {
            assert!(
                self.output.contains(word),
                "`{word}` is not in\n{}",
                self.output
            );
        }
        self
    }
}

/// This repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder that cargo keeps for tests.
pub(crate) fn below_target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Whether a variable of the outer cargo, or of a developer's shell, would change what is built here.
fn leaks(variable: &str) -> bool {
    let says_how_to_build = matches!(
        variable,
        "CARGO_BUILD_RUSTFLAGS"
            | "CARGO_BUILD_TARGET"
            | "CARGO_ENCODED_RUSTFLAGS"
            | "RUSTDOCFLAGS"
            | "RUSTFLAGS"
    );
    // Those that describe the crate of this very test would make build scripts run again.
    let describes_this_crate = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CLIPPY_"];
    says_how_to_build
        || describes_this_crate
            .iter()
            .any(|prefix| variable.starts_with(prefix))
}
