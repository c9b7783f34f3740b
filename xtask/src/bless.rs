//! `cargo xtask bless`: accept what the golden and compile-fail tests print. The developer reads the diff.

use std::process::ExitCode;

use crate::step::Step;

/// The tests with something to accept. The expansions come first: other tests compile them. The pages come last: some show
/// what the compile-fail tests print.
const BLESSED: [&[&str]; 3] = [
    &["test", "--package", "toggle-codegen", "--test", "golden"],
    &["test", "--test", "login_query", "--test", "ui"],
    &["test", "--package", "toggle-codegen", "--test", "pages"],
];

pub(crate) fn run() -> ExitCode {
    for arguments in BLESSED {
        // Our golden tests read the first, trybuild the second.
        let step = Step::cargo("bless", arguments)
            .with("BLESS", "1")
            .with("TRYBUILD", "overwrite");
        println!("{step}");
        if let Err(why) = step.run() {
            eprintln!("a test failed that has nothing to bless, or the code does not build: {why}");
            return ExitCode::FAILURE;
        }
    }
    println!("Blessed. Now read `git diff`: it is what users will see.");
    ExitCode::SUCCESS
}
