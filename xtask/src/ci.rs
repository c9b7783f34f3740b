//! `cargo xtask ci`: everything that guards a change but `cargo test`. A failing step does not hide the ones behind it.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::step::Step;
use crate::tidy;

/// The programs that a newcomer tries first. Each has to end well and to say something.
const EXAMPLES: [&str; 8] = [
    "check_balance",
    "list_products",
    "list_orders",
    "sell_card",
    "redeem",
    "top_up",
    "reverse",
    "handle_errors",
];

/// How long one example may take once it is built: they talk to a server in their own process.
const EXAMPLE_LIMIT: Duration = Duration::from_mins(2);

pub(crate) fn run() -> ExitCode {
    let mut failed = Vec::new();
    for step in checks() {
        attempt(&mut failed, &step.name, &step.to_string(), || step.run());
    }
    attempt(&mut failed, "tidy", "cargo xtask tidy", || {
        tidy::check().map(|_| ())
    });
    let build = Step::cargo("examples", &["build", "--quiet", "--examples"]);
    attempt(&mut failed, &build.name, &build.to_string(), || build.run());
    for name in EXAMPLES {
        let step = Step::cargo(
            format!("example {name}"),
            &["run", "--quiet", "--example", name],
        );
        attempt(&mut failed, &step.name, &step.to_string(), || {
            speaks(&step.output(EXAMPLE_LIMIT)?)
        });
    }
    sum_up(&failed)
}

fn checks() -> [Step; 3] {
    [
        Step::cargo("formatting", &["fmt", "--all", "--check"]),
        Step::cargo(
            "clippy",
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ),
        Step::cargo("documentation", &["doc", "--workspace", "--no-deps"])
            .with("RUSTDOCFLAGS", "-D warnings"),
    ]
}

fn speaks(printed: &str) -> Result<(), String> {
    if printed.trim().is_empty() {
        Err("ended well but printed nothing".to_owned())
    } else {
        Ok(())
    }
}

/// Runs one step and keeps the failure for the end.
fn attempt(
    failed: &mut Vec<(String, String)>,
    name: &str,
    alone: &str,
    step: impl FnOnce() -> Result<(), String>,
) {
    println!("=== {name}\n    alone: {alone}");
    #[expect(
        clippy::disallowed_methods,
        reason = "how long a step took is told to a person, nothing depends on it"
    )]
    let start = Instant::now();
    match step() {
        Ok(()) => println!("    well, {:.1} s", start.elapsed().as_secs_f64()),
        Err(why) => {
            println!("    FAILED: {why}");
            failed.push((name.to_owned(), alone.to_owned()));
        }
    }
}

fn sum_up(failed: &[(String, String)]) -> ExitCode {
    if failed.is_empty() {
        println!("=== all is well");
        return ExitCode::SUCCESS;
    }
    println!("=== {} failed", failed.len());
    for (name, alone) in failed {
        println!("    {name}: {alone}");
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_that_says_nothing_fails() {
        assert!(speaks(" \n").is_err());
        assert!(speaks("balance: £10.00\n").is_ok());
    }

    #[test]
    fn a_failure_is_kept_and_the_next_step_still_runs() {
        let mut failed = Vec::new();
        let mut ran = false;
        attempt(&mut failed, "first", "cargo first", || {
            Err("broken".to_owned())
        });
        attempt(&mut failed, "second", "cargo second", || {
            ran = true;
            Ok(())
        });
        assert!(ran);
        assert_eq!(failed, [("first".to_owned(), "cargo first".to_owned())]);
    }
}
