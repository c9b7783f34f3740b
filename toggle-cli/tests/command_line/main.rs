//! The command line as a person meets it: what it prints and how it exits.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

mod batch;
mod check;
mod expand;
mod explain;
mod forms;
mod inputs;
mod manifest;
mod project;
mod same;
mod together;
mod usage;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How a run ended and what it printed.
#[derive(Debug, PartialEq)]
struct Run {
    code: i32,
    out: String,
    error: String,
}

/// A folder of one test with these files in it.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, files: &[(&str, &str)]) -> Self {
        let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command_line");
        let folder = package.join(test);
        let _not_there_yet = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        // Else the nearest package would be this project's own, which has a project's file.
        fs::write(package.join("Cargo.toml"), "").unwrap();
        for (name, text) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    fn toggle(&self, arguments: &[&str]) -> Run {
        self.toggle_reading(arguments, b"")
    }

    fn toggle_reading(&self, arguments: &[&str], input: &[u8]) -> Run {
        run(self.command(arguments), input)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_toggle"));
        command.args(arguments).current_dir(&self.0);
        command.env_remove("NO_COLOR").env("TERM", "xterm");
        command
    }
}

fn run(mut command: Command, input: &[u8]) -> Run {
    let piped = Stdio::piped;
    let child = command
        .stdin(piped())
        .stdout(piped())
        .stderr(piped())
        .spawn();
    let mut child = child.unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Who writes everything before reading anything may wait for ever.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _input_was_not_wanted = writer.join().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        error: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The examples of the project, checked against Toggle's schema.
fn at_the_root(arguments: &[&str]) -> Run {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Folder(root).toggle(arguments)
}

const PETS: &str = "\
type Query { pet(id: ID): Pet }

type Pet {
  name: String!
  nick: String @deprecated(reason: \"Use `name`.\")
}
";
