//! Runs conformance cases through the library and prints a table by rule: `cargo xtask conformance PATH`.
//!
//! PATH is a `.jsonl` file or a folder of them. What a line asks is told by its keys, not by the file's name:
//!
//! | keys | the question | right when |
//! | --- | --- | --- |
//! | `schema`, `query`, `valid`, `failing_rules` | is the document valid? | the verdict is `valid`, and a refusal names one of `failing_rules` |
//! | `sdl`, `valid` | is the schema valid? | the verdict is `valid` |
//! | `text`, `kind`, `valid` | does the text follow the grammar? | the verdict is `valid`, from each parser that reads such texts |
//!
//! Each also has an `id`, and a `rule` to be counted under. Whatever the verdict, our diagnostics have to be in good
//! health ([`health`]): a right refusal that cannot be drawn helps nobody.

mod case;
mod health;
mod judge;
mod report;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::case::{Case, Unasked};
use self::judge::Judge;
use self::report::Report;

const USAGE: &str = "usage: conformance [--all] PATH…";

fn main() -> ExitCode {
    let mut all = false;
    let mut paths = Vec::new();
    for argument in std::env::args_os().skip(1) {
        if argument == "--all" {
            all = true;
        } else {
            paths.push(PathBuf::from(argument));
        }
    }
    // A panic is one case's wrong answer, told in the report.
    std::panic::set_hook(Box::new(|_| {}));
    match run(&paths) {
        Ok(report) => {
            // Who closes the pipe has read enough.
            let _ = io::stdout().write_all(report.text(all).as_bytes());
            ExitCode::from(u8::from(!report.all_right()))
        }
        Err(why) => {
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::from(2)
        }
    }
}

/// Judges every case of every file; an error when there is nothing to judge.
fn run(paths: &[PathBuf]) -> Result<Report, String> {
    if paths.is_empty() {
        return Err(USAGE.to_owned());
    }
    let mut report = Report::default();
    let mut judge = Judge::default();
    for path in paths {
        for file in files(path)? {
            let text = fs::read_to_string(&file)
                .map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
            judge_lines(&file, &text, &mut judge, &mut report);
        }
    }
    if report.is_empty() {
        return Err("there is no case in these files".to_owned());
    }
    Ok(report)
}

fn judge_lines(file: &Path, text: &str, judge: &mut Judge, report: &mut Report) {
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match Case::read(line) {
            Ok(case) => report.add(&case, judge.judge(&case)),
            Err(Unasked::HalfPair) => report.half_pair(),
            Err(Unasked::Broken(why)) => {
                report.broken(format!("{}:{}: {why}", file.display(), index + 1));
            }
        }
    }
}

/// The path itself, or the `.jsonl` files directly in it, by name.
fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error: io::Error| format!("{} cannot be read: {error}", path.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file
            .extension()
            .is_some_and(|extension| extension == "jsonl")
        {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
