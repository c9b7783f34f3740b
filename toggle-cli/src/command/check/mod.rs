//! `toggle check FILES…`

mod arguments;
mod batch;
mod human;
mod json;
mod place;
mod report;
mod sarif;

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::sync::Arc;

use toggle_codegen::{
    Code, Diagnostic, Document, Schema, Source, check as check_document, decode_source, read_source,
};

use self::arguments::{Arguments, Format, Work};
use self::report::Report;
use crate::files::{Files, Found};
use crate::output::{print, print_error};
use crate::{CouldNotRun, Outcome};

/// As much as a file may hold.
const MOST_BYTES: u64 = 64 << 20;

pub(super) fn run(arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    let arguments = match Arguments::read(arguments)? {
        Work::Help => {
            print(arguments::HELP)?;
            return Ok(Outcome::Clean);
        }
        Work::Batch(schema) => return batch::run(&schema),
        Work::Check(arguments) => arguments,
    };
    let report = checked(&arguments);
    // Who asks for a form that machines read still has a log, where the reason for exit 2 belongs.
    let coloured = arguments.color.is_wanted(&io::stderr());
    for unusable in report.findings.iter().filter(|found| found.is_unusable) {
        print_error(&format!(
            "{}\n",
            human::drawn(&unusable.diagnostic, coloured)
        ));
    }
    let coloured = arguments.color.is_wanted(&io::stdout());
    print(&match arguments.format {
        Format::Human => human::written(&report, coloured, arguments.deny_warnings),
        Format::Json => json::written(&report)?,
        Format::Sarif => sarif::written(&report)?,
    })?;
    Ok(report.outcome(arguments.deny_warnings))
}

fn checked(arguments: &Arguments) -> Report {
    let mut report = Report::of_schema(arguments.schema.paths());
    let files = Files::find(&arguments.files);
    for (name, problem) in files.unusable {
        report.unusable(&name, problem);
    }
    let schema = match arguments.schema.load() {
        Ok(schema) => schema,
        // A schema that was read, and is itself what is to be checked.
        Err(problems)
            if arguments.files.is_empty() && problems.iter().all(|it| it.primary().is_some()) =>
        {
            report.schema(problems);
            return report;
        }
        Err(problems) => {
            let only = match arguments.schema.paths() {
                [path] => path.to_string_lossy().into_owned(),
                _ => "schema".to_owned(),
            };
            for problem in problems {
                let name = place::file_of(&problem).unwrap_or(&only).to_owned();
                report.unusable(&name, problem);
            }
            return report;
        }
    };
    if arguments.files.is_empty() {
        report.schema(schema.validate().err().unwrap_or_default());
    }
    let schema_files = arguments.schema.true_paths();
    for file in files.found {
        check_file(&schema, &schema_files, &file, &mut report);
    }
    report.is_something_checked(&arguments.files);
    report
}

/// Checks one file. A schema that only happened to lie in a folder is left out: what is named is checked.
fn check_file(
    schema: &Schema,
    schema_files: &BTreeSet<PathBuf>,
    file: &Found,
    report: &mut Report,
) {
    let is_given_schema =
        || fs::canonicalize(&file.path).is_ok_and(|path| schema_files.contains(&path));
    if !file.named && is_given_schema() {
        return report.leave_out();
    }
    let source = match text_of(file) {
        Ok(source) => source,
        Err(problem) => return report.unusable(&file.shown, problem),
    };
    let document = match Document::parse(source.name(), source.text()) {
        Ok(document) => document,
        Err(problems) => return report.document(source.name(), problems),
    };
    if document.is_type_system() && !file.named {
        return report.leave_out();
    }
    match check_document(schema, &document) {
        Ok(checked) => report.document(source.name(), checked.warnings().iter().cloned().collect()),
        Err(problems) => report.document(source.name(), problems),
    }
}

/// The text of a file, or of standard input.
pub(super) fn text_of(file: &Found) -> Result<Arc<Source>, Diagnostic> {
    if file.shown != Files::STANDARD_INPUT {
        return read_source(&file.path, &file.shown);
    }
    let unreadable = |message: &str| Diagnostic::unplaced(Code::FileUnreadable, message);
    let mut bytes = Vec::new();
    io::stdin()
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&format!("standard input cannot be read: {error}")))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(unreadable("standard input is larger than 64 MiB"));
    }
    decode_source(bytes, "<stdin>")
}
