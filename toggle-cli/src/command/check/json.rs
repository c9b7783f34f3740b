//! A report for programs: one JSON object.

use serde::Serialize;
use toggle_codegen::{Diagnostic, Label};

use super::place::Region;
use super::report::Report;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    /// Rises when a key changes its meaning.
    version: u8,
    files: Vec<File<'a>>,
    diagnostics: Vec<Finding<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "file")]
    name: &'a str,
    problems: usize,
    warnings: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    files: usize,
    files_with_problems: usize,
    problems: usize,
    warnings: usize,
    unusable: usize,
    left_out: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    rule: Option<&'static str>,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    related: Vec<Place<'a>>,
    help: Option<&'a str>,
}

/// The keys are there, and null, where no text can show the place.
#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    #[serde(flatten)]
    region: OptionalRegion,
    bytes: Option<Bytes>,
    label: Option<&'a str>,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct OptionalRegion {
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct Bytes {
    start: usize,
    end: usize,
}

/// The whole report, on several lines for whoever looks into it.
pub(super) fn written(report: &Report) -> serde_json::Result<String> {
    let files = report.files.iter().map(|file| File {
        name: &file.name,
        problems: file.problems,
        warnings: file.warnings,
    });
    let output = Output {
        version: 1,
        files: files.collect(),
        diagnostics: report
            .findings
            .iter()
            .map(|found| finding(&found.file, &found.diagnostic))
            .collect(),
        summary: Summary {
            files: report.files.len(),
            files_with_problems: report.count_files_with_problems(),
            problems: report.count_problems(),
            warnings: report.count_warnings(),
            unusable: report.count_unusable(),
            left_out: report.left_out,
        },
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&output)?))
}

fn finding<'a>(file: &'a str, diagnostic: &'a Diagnostic) -> Finding<'a> {
    let unplaced = || Place {
        file,
        region: OptionalRegion::default(),
        bytes: None,
        label: None,
    };
    Finding {
        code: diagnostic.code().as_str(),
        rule: diagnostic.code().rule(),
        severity: diagnostic.severity().as_str(),
        message: diagnostic.message(),
        place: diagnostic.primary().map_or_else(unplaced, place),
        related: diagnostic.related_places().iter().map(place).collect(),
        help: diagnostic.help_text(),
    }
}

fn place(label: &Label) -> Place<'_> {
    let region = Region::of(label);
    Place {
        file: label.source.name(),
        region: OptionalRegion {
            line: Some(region.line),
            column: Some(region.column),
            end_line: Some(region.end_line),
            end_column: Some(region.end_column),
        },
        bytes: Some(Bytes {
            start: label.span.start,
            end: label.span.end,
        }),
        label: Some(label.text.as_str()).filter(|text| !text.is_empty()),
    }
}
