//! A report for a person: every finding drawn, then one line that counts.

use toggle_codegen::Diagnostic;

use super::report::Report;

pub(super) fn written(report: &Report, coloured: bool, deny_warnings: bool) -> String {
    let mut text = String::new();
    for finding in report.findings.iter().filter(|found| !found.is_unusable) {
        text.push_str(&drawn(&finding.diagnostic, coloured));
        text.push_str("\n\n");
    }
    text.push_str(&summary(report, deny_warnings));
    text.push('\n');
    for against in &report.against {
        text.push_str(against);
        text.push('\n');
    }
    text
}

pub(super) fn drawn(diagnostic: &Diagnostic, coloured: bool) -> String {
    if coloured {
        diagnostic.draw_coloured()
    } else {
        diagnostic.draw_with_level()
    }
}

/// `3 files checked, 2 problems in 1 file, 1 warning`.
fn summary(report: &Report, deny_warnings: bool) -> String {
    let mut parts = vec![format!("{} checked", count(report.files.len(), "file"))];
    if report.left_out > 0 {
        parts.push(format!(
            "{} left out",
            count(report.left_out, "schema file")
        ));
    }
    let (problems, warnings, unusable) = (
        report.count_problems(),
        report.count_warnings(),
        report.count_unusable(),
    );
    if problems > 0 {
        let files = count(report.count_files_with_problems(), "file");
        parts.push(format!("{} in {files}", count(problems, "problem")));
    }
    if warnings > 0 {
        let denied = if deny_warnings { " (denied)" } else { "" };
        parts.push(format!("{}{denied}", count(warnings, "warning")));
    }
    if unusable > 0 {
        parts.push(format!("{unusable} could not be used"));
    }
    if problems + warnings + unusable == 0 {
        parts.push("nothing wrong".to_owned());
    }
    parts.join(", ")
}

/// `1 file`, `2 files`.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
