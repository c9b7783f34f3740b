//! `cargo xtask bless`: accept what the golden and compile-fail tests print. The developer reads the diff.

use std::process::ExitCode;

use crate::step::Step;

pub(crate) fn run() -> ExitCode {
    let step = Step::cargo(
        "bless",
        &[
            "test",
            "--package",
            "toggle-codegen",
            "--package",
            "toggle-runtime",
            "--package",
            "toggle-workspace",
            "--tests",
        ],
    )
    // Our golden tests read the first, trybuild the second.
    .with("BLESS", "1")
    .with("TRYBUILD", "overwrite");
    println!("{step}");
    match step.run() {
        Ok(()) => {
            println!("Blessed. Now read `git diff`: it is what users will see.");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("a test failed that has nothing to bless, or the code does not build: {why}");
            ExitCode::FAILURE
        }
    }
}
