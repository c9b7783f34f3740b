//! The few lines of a source that a drawing needs. Drawing costs as much as the text it is given,
//! and a schema may be megabytes long, or one line.

use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Snippet, normalize_untrusted_str};

use super::super::{Diagnostic, Label};
use crate::source::{Source, Span};

/// Places of one source are drawn together unless more than this lies between them.
const MOST_BYTES: usize = 1 << 14;

/// How much of a very long line is kept on each side of a place; more than a terminal is wide.
const AROUND: usize = 400;

/// Part of one source with the places to be marked in it.
pub(super) struct Excerpt<'a> {
    source: &'a Arc<Source>,
    /// The part, in bytes of the source.
    range: Span,
    marks: Vec<Mark<'a>>,
}

struct Mark<'a> {
    kind: AnnotationKind,
    span: Span,
    label: &'a str,
}

impl<'a> Excerpt<'a> {
    /// The excerpts of a diagnostic, the one with the primary place first.
    pub(super) fn all(diagnostic: &'a Diagnostic) -> Vec<Self> {
        let mut excerpts: Vec<Self> = Vec::new();
        let primary = diagnostic
            .primary
            .iter()
            .map(|label| (AnnotationKind::Primary, label));
        let related = diagnostic
            .related
            .iter()
            .map(|label| (AnnotationKind::Context, label));
        for (kind, label) in primary.chain(related) {
            let new = Self::of(kind, label);
            match excerpts.iter_mut().find(|excerpt| excerpt.takes(&new)) {
                Some(excerpt) => {
                    excerpt.range = excerpt.range.to(new.range);
                    excerpt.marks.extend(new.marks);
                }
                None => excerpts.push(new),
            }
        }
        excerpts
    }

    fn of(kind: AnnotationKind, label: &'a Label) -> Self {
        let source = &label.source;
        let start = source.floor(label.span.start);
        let line = source.line_span(start);
        let whole_end = source.floor(label.span.end.max(start));
        let end = if whole_end - start > MOST_BYTES {
            source.floor(line.end.min(start + MOST_BYTES))
        } else {
            whole_end
        };
        let range = Span::new(
            line.start.max(source.floor(start.saturating_sub(AROUND))),
            source
                .line_span(end)
                .end
                .min(source.floor(end + AROUND))
                .max(end),
        );
        let mark = Mark {
            kind,
            span: Span::new(start, end),
            label: &label.text,
        };
        Self {
            source,
            range,
            marks: vec![mark],
        }
    }

    fn takes(&self, other: &Self) -> bool {
        let joined = self.range.to(other.range);
        let same = Arc::ptr_eq(self.source, other.source)
            || (self.source.name() == other.source.name()
                && self.source.text() == other.source.text());
        same && joined.end - joined.start <= MOST_BYTES + 2 * AROUND
    }

    /// The excerpt for the renderer, which knows one line terminator only.
    pub(super) fn snippet(&self) -> Snippet<'a, Annotation<'a>> {
        let text = with_newlines(self.source.slice(self.range));
        Snippet::source(text)
            .path(normalize_untrusted_str(self.source.name()))
            .line_start(self.source.line_column(self.range.start).line)
            .annotations(self.marks.iter().map(|mark| {
                let at = |offset| with_newlines(self.before(offset)).len();
                let annotation = mark.kind.span(at(mark.span.start)..at(mark.span.end));
                if mark.label.is_empty() {
                    annotation
                } else {
                    annotation.label(normalize_untrusted_str(mark.label))
                }
            }))
    }

    fn before(&self, offset: usize) -> &'a str {
        // Between `\r` and `\n` is the end of a line, not the beginning of a further one.
        let in_terminator = self
            .source
            .slice(Span::new(offset.saturating_sub(1), offset + 1));
        let offset = if in_terminator == "\r\n" {
            offset - 1
        } else {
            offset
        };
        self.source.slice(Span::new(self.range.start, offset))
    }

    /// The renderer counts columns from where the excerpt begins. That is wrong for a line too long
    /// to be given whole, so the column is put right in the drawn text.
    pub(super) fn correct_column(&self, drawn: &mut String) {
        let Some(mark) = self.marks.first() else {
            return;
        };
        let line = self.source.line_span(mark.span.start);
        if line.start >= self.range.start {
            return;
        }
        let right = self.source.line_column(mark.span.start);
        let drawn_column = self.before(mark.span.start).chars().count() + 1;
        let name = normalize_untrusted_str(self.source.name());
        let wrong = format!(" {name}:{}:{drawn_column}\n", right.line);
        *drawn = drawn.replacen(&wrong, &format!(" {name}:{right}\n"), 1);
    }
}

fn with_newlines(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.replace("\r\n", "\n").replace('\r', "\n")
}
