//! `toggle check FILES…`

use toggle_codegen::{Diagnostics, Document, Schema, check as check_document};

use super::{print, print_error};
use crate::inputs::{self, Inputs};
use crate::{CouldNotRun, Outcome};

/// Checks each file; all its problems are printed, then a line that counts them.
pub(crate) fn check(inputs: &Inputs) -> Result<Outcome, CouldNotRun> {
    let schema = inputs.schema()?;
    let mut problems = 0;
    for path in &inputs.files {
        let source = inputs::source(path)?;
        if let Err(found) = check_text(&schema, source.name(), source.text()) {
            problems += found.len();
            for problem in &found {
                print_error(&format!("{}\n", problem.draw_with_level()));
            }
        }
    }
    let files = count(inputs.files.len(), "file");
    if problems == 0 {
        print(&format!("{files} checked, nothing wrong\n"));
        return Ok(Outcome::Clean);
    }
    print(&format!(
        "{files} checked, {} found\n",
        count(problems, "problem")
    ));
    Ok(Outcome::Problems)
}

fn check_text(schema: &Schema, name: &str, text: &str) -> Result<(), Diagnostics> {
    let document = Document::parse(name, text)?;
    check_document(schema, &document)?;
    Ok(())
}

/// `1 file`, `2 files`.
fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
