//! One command that a chore runs, told to the reader in the words of a shell.

use std::fmt;
use std::io::Read as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// A cargo command, with the environment variables it needs on top.
pub(crate) struct Step {
    pub(crate) name: String,
    environment: Vec<(&'static str, &'static str)>,
    arguments: Vec<String>,
}

impl Step {
    pub(crate) fn cargo(name: impl Into<String>, arguments: &[&str]) -> Self {
        Self {
            name: name.into(),
            environment: Vec::new(),
            arguments: arguments.iter().map(ToString::to_string).collect(),
        }
    }

    pub(crate) fn with(mut self, variable: &'static str, value: &'static str) -> Self {
        self.environment.push((variable, value));
        self
    }

    /// Runs the command with the terminal as its own.
    pub(crate) fn run(&self) -> Result<(), String> {
        outcome(self.status()?)
    }

    /// Runs the command as [`run`](Self::run) does and returns its exit code, for one that says more than well or not.
    pub(crate) fn code(&self) -> Result<i32, String> {
        let status = self.status()?;
        status.code().ok_or_else(|| format!("ended with {status}"))
    }

    fn status(&self) -> Result<ExitStatus, String> {
        self.command()
            .status()
            .map_err(|error| format!("could not start: {error}"))
    }

    /// Runs the command and returns what it printed to standard output; one that does not end in time is ended.
    pub(crate) fn output(&self, limit: Duration) -> Result<String, String> {
        let mut child = self
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("could not start: {error}"))?;
        let printed = read_within(&mut child, limit);
        if printed.is_none() {
            // An error here means that the command has ended on its own meanwhile.
            let _ = child.kill();
        }
        let status = child
            .wait()
            .map_err(|error| format!("could not be waited for: {error}"))?;
        let printed = printed.ok_or_else(|| format!("still ran after {limit:?}"))?;
        match outcome(status) {
            Ok(()) => Ok(printed),
            Err(why) => Err(format!("{why}, having printed:\n{printed}")),
        }
    }

    fn command(&self) -> Command {
        // Cargo names itself to what it runs, so that a chore uses the same toolchain.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(&self.arguments);
        command.envs(self.environment.iter().copied());
        // A chore moves no money: without an address the examples use a sandbox of their own.
        command.env_remove("TOGGLE_ENDPOINT");
        command
    }
}

/// The command as one types it.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (variable, value) in &self.environment {
            if value.contains(' ') {
                write!(f, "{variable}='{value}' ")?;
            } else {
                write!(f, "{variable}={value} ")?;
            }
        }
        write!(f, "cargo {}", self.arguments.join(" "))
    }
}

fn outcome(status: ExitStatus) -> Result<(), String> {
    if status.success() {
        Ok(())
    } else {
        Err(format!("ended with {status}"))
    }
}

/// All of the child's output, or `None` when it has not closed it in time.
fn read_within(child: &mut Child, limit: Duration) -> Option<String> {
    let mut stdout = child.stdout.take()?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What was read before a broken pipe is still worth showing.
        let _ = stdout.read_to_end(&mut bytes);
        let _ = sender.send(bytes);
    });
    let bytes = receiver.recv_timeout(limit).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_shown_as_one_would_type_it() {
        let step = Step::cargo("docs", &["doc", "--no-deps"]).with("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(
            step.to_string(),
            "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps"
        );
    }

    #[test]
    fn output_is_what_was_printed() {
        let printed = Step::cargo("version", &["--version"]).output(Duration::from_mins(1));
        assert!(printed.is_ok_and(|text| text.starts_with("cargo ")));
    }

    #[test]
    fn an_exit_code_is_handed_on() {
        let well = Step::cargo("version", &["--version"]).code();
        assert_eq!(well, Ok(0));
        let badly = Step::cargo("nothing", &["--no-such-flag"]).code();
        assert!(badly.is_ok_and(|code| code != 0));
    }

    #[test]
    fn a_failure_is_told() {
        let mut command = Step::cargo("nothing", &["no-such-command"]).command();
        let status = command.stderr(Stdio::null()).status();
        assert!(status.is_ok_and(|status| outcome(status).is_err()));
    }
}
