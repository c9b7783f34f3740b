//! `toggle check FILES…`

mod arguments;
mod batch;
mod human;
mod json;
mod place;
mod report;
mod sarif;

use std::io;
use std::sync::Arc;

use toggle_codegen::{Diagnostics, Document, Package, Schema, check as check_document};

use self::arguments::{Arguments, Format, Work};
use self::report::Report;
use crate::documents::{Given, asks_the_schema, checked_against};
use crate::output::{print, print_error};
use crate::{CouldNotRun, Outcome};

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
    let mut report = Report::default();
    let schema = match given_schema(arguments, &mut report) {
        Ok(schema) => schema,
        Err(StopHere) => return report,
    };
    let true_paths = arguments.schema.true_paths();
    let given = Given::read(&arguments.files, schema.as_ref(), &true_paths);
    for (name, problem) in given.unusable {
        report.unusable(&name, problem);
    }
    report.left_out += given.left_out;
    for group in given.groups {
        let package = &group.package;
        report.of_schema(package.schema_files().map(|(name, _)| name));
        report.begin(group.documents.iter().map(|(name, _)| name.as_str()));
        let mut could_be_the_schema = false;
        for (name, document) in group.documents {
            let found = found(package, document);
            could_be_the_schema |= found.has_errors() && found.iter().any(asks_the_schema);
            report.document(&name, found);
        }
        if could_be_the_schema && schema.is_none() {
            report.against.push(checked_against(package));
        }
    }
    report.is_something_checked(&arguments.files);
    report
}

/// The schema is broken: nothing can be checked against it.
struct StopHere;

/// The schema of `--schema`; it is checked itself, where nothing else is.
fn given_schema(
    arguments: &Arguments,
    report: &mut Report,
) -> Result<Option<Arc<Schema>>, StopHere> {
    if arguments.schema.is_empty() {
        return Ok(None);
    }
    let paths = arguments.schema.paths().iter();
    let names: Vec<String> = paths
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    report.of_schema(names.iter().map(String::as_str));
    match arguments.schema.load() {
        Ok(schema) => {
            if arguments.files.is_empty() {
                report.schema(schema.validate().err().unwrap_or_default());
            }
            Ok(Some(Arc::new(schema)))
        }
        // A schema that was read, and is itself what is to be checked.
        Err(problems)
            if arguments.files.is_empty() && problems.iter().all(|it| it.primary().is_some()) =>
        {
            report.schema(problems);
            Err(StopHere)
        }
        Err(problems) => {
            let only = match names.as_slice() {
                [name] => name.as_str(),
                _ => "schema",
            };
            for problem in problems {
                let name = place::file_of(&problem).unwrap_or(only).to_owned();
                report.unusable(&name, problem);
            }
            Err(StopHere)
        }
    }
}

/// All that is to be told of a document.
fn found(package: &Package, document: Result<Document, Diagnostics>) -> Diagnostics {
    let warnings = document.and_then(|document| {
        let checked = check_document(package.schema(), &document)?;
        package.accepts(&checked)
    });
    match warnings {
        Ok(warnings) => warnings.into_iter().collect(),
        Err(problems) => problems,
    }
}
