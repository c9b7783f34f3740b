//! A workspace made for one run, below the target folder, whose crates are compiled as a user's would be.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Crates on their way to the compiler.
#[derive(Debug)]
pub struct Workshop {
    folder: PathBuf,
    repository: PathBuf,
    crates: Vec<String>,
}

impl Workshop {
    /// An empty workspace `name` for the repository; what an earlier run left there is removed.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be written.
    pub fn new(repository: &Path, name: &str) -> io::Result<Self> {
        let folder = repository.join("target/roundtrip").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        // The versions of the project itself: all of them are on the disk already.
        fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self {
            folder,
            repository: repository.to_owned(),
            crates: Vec::new(),
        })
    }

    /// Adds a crate of these source files; a `main.rs` makes it a program.
    ///
    /// # Errors
    ///
    /// Where a file cannot be written.
    pub fn add(&mut self, name: &str, files: &[(String, String)]) -> io::Result<()> {
        let folder = self.folder.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let runtime = self.repository.join("toggle-runtime");
        let manifest = format!(
            "[package]\nname = '{name}'\nversion = '0.0.0'\nedition = '2024'\n\n\
             [dependencies.toggle-runtime]\npath = '{}'\ndefault-features = false\n",
            runtime.display()
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        for (file, text) in files {
            fs::write(folder.join("src").join(file), text)?;
        }
        self.crates.push(format!("'{name}'"));
        Ok(())
    }

    /// Runs cargo over all crates.
    ///
    /// # Errors
    ///
    /// Where the manifest cannot be written or cargo does not start.
    pub fn cargo(&self, arguments: &[&str]) -> io::Result<Output> {
        let members = self.crates.join(", ");
        let manifest = format!(
            "[workspace]\nresolver = '3'\nmembers = [{members}]\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        let outer = std::env::vars_os().map(|(name, _)| name);
        for name in outer.filter(|name| leaks(&name.to_string_lossy())) {
            command.env_remove(name);
        }
        command
            .current_dir(&self.folder)
            .args(arguments)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", self.target())
            .env("CARGO_TERM_COLOR", "never")
            .output()
    }

    /// The program that the crate `name` has become.
    pub fn program(&self, name: &str) -> PathBuf {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        self.target().join("debug").join(file)
    }

    /// Shared by all runs: only the crates made here are compiled anew.
    fn target(&self) -> PathBuf {
        self.repository.join("target/roundtrip/target")
    }
}

/// Whether a variable of the outer cargo, or of a developer's shell, would change what is built here.
fn leaks(variable: &str) -> bool {
    let says_how_to_build = [
        "CARGO_BUILD_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTFLAGS",
    ];
    // Those that describe this very crate would make build scripts run again.
    let describes_this_crate = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CLIPPY_"];
    says_how_to_build.contains(&variable)
        || describes_this_crate
            .iter()
            .any(|start| variable.starts_with(start))
}
