//! `toggle check --batch`: a case a line in, an answer a line out.

mod case;
mod lines;
mod schemas;

use std::io::{self, BufWriter};
use std::panic::{self, AssertUnwindSafe};

use serde::Serialize;
use serde_json::value::RawValue;
use toggle_codegen::{Diagnostic, Diagnostics, Document, Severity, check as check_document};

use self::case::Case;
use self::lines::Lines;
use self::schemas::Schemas;
use super::place;
use crate::schema::SchemaFiles;
use crate::{CouldNotRun, Outcome};

/// What messages call the document of a line.
const QUERY: &str = "query";

/// Answers each line of standard input.
pub(super) fn run(schema: &SchemaFiles) -> Result<Outcome, CouldNotRun> {
    let default = schema.load().map_err(|problems| problems.to_string())?;
    let mut schemas = Schemas::new(default);
    let mut lines = Lines::new(io::stdin().lock());
    let mut out = BufWriter::new(io::stdout().lock());
    // A bug is told in the answer; its trace would stand between the answers of a terminal.
    panic::set_hook(Box::new(|_| {}));
    while let Some(line) = lines.next() {
        match line {
            Ok(line) => answer(&line, lines.number(), &mut schemas, &mut out)?,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                Answer::refused(None, format!("line {}: {error}", lines.number()))
                    .write(&mut out)?;
            }
            Err(error) => return Err(format!("standard input cannot be read: {error}").into()),
        }
    }
    Ok(Outcome::Clean)
}

fn answer(
    line: &[u8],
    number: usize,
    schemas: &mut Schemas,
    out: &mut impl io::Write,
) -> Result<(), CouldNotRun> {
    let case = match Case::read(line) {
        Ok(case) => case,
        Err((id, problem)) => {
            return Answer::refused(id, format!("line {number}: {problem}")).write(out);
        }
    };
    let checked = panic::catch_unwind(AssertUnwindSafe(|| checked(&case, schemas)));
    let Ok(found) = checked else {
        // What the schema has noted may be half done.
        schemas.forget();
        let bug = "the check failed inside: this is a bug, please report it with the line";
        return Answer::refused(case.id, format!("line {number}: {bug}")).write(out);
    };
    let errors = found
        .iter()
        .filter(|found| found.severity() == Severity::Error);
    let diagnostics: Vec<Problem<'_>> = errors.map(Problem::of).collect();
    Answer {
        id: case.id,
        valid: diagnostics.is_empty(),
        diagnostics,
        error: None,
    }
    .write(out)
}

fn checked(case: &Case<'_>, schemas: &mut Schemas) -> Diagnostics {
    let schema = match schemas.schema(case.schema.as_deref()) {
        Ok(schema) => schema,
        Err(problems) => return problems,
    };
    match Document::parse(QUERY, &case.query) {
        Ok(document) => check_document(&schema, &document).err().unwrap_or_default(),
        Err(problems) => problems,
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    id: Option<&'a RawValue>,
    valid: bool,
    diagnostics: Vec<Problem<'a>>,
    /// Why the line could not be judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct Problem<'a> {
    /// As the reference implementation calls it; null for what is no validation rule.
    rule: Option<&'static str>,
    code: &'static str,
    message: &'a str,
    /// `schema` where that is at fault: then the place is one in the schema. Left out for the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    /// From 1; null for what has no place.
    line: Option<usize>,
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
}

impl<'a> Problem<'a> {
    fn of(diagnostic: &'a Diagnostic) -> Self {
        let position = diagnostic.position();
        Self {
            rule: diagnostic.code().rule(),
            code: diagnostic.code().as_str(),
            message: diagnostic.message(),
            file: place::file_of(diagnostic).filter(|file| *file != QUERY),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            help: diagnostic.help_text(),
        }
    }
}

impl<'a> Answer<'a> {
    fn refused(id: Option<&'a RawValue>, error: String) -> Self {
        Self {
            id,
            valid: false,
            diagnostics: Vec::new(),
            error: Some(error),
        }
    }

    /// Flushed, because whoever asks may wait for the answer before the next question.
    fn write(&self, out: &mut impl io::Write) -> Result<(), CouldNotRun> {
        let text = serde_json::to_string(self)?;
        writeln!(out, "{text}")
            .and_then(|()| out.flush())
            .map_err(|error| format!("the answers cannot be written: {error}").into())
    }
}
