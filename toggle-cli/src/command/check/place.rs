//! Where a diagnostic stands, in the forms that machines read.

use toggle_codegen::{Diagnostic, Label};

/// Lines and columns from 1, columns in characters; the end is behind the last character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl Region {
    pub(super) fn of(label: &Label) -> Self {
        let start = label.source.line_column(label.span.start);
        let end = label
            .source
            .line_column(label.span.end.max(label.span.start));
        Self {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

/// The name of the file that the diagnostic points into.
pub(super) fn file_of(diagnostic: &Diagnostic) -> Option<&str> {
    diagnostic.primary().map(|label| label.source.name())
}
