//! The few lines of a source that a drawing needs. Drawing costs as much as the text it is given,
//! and a schema may be megabytes long, or one line.

use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Snippet, normalize_untrusted_str};

use super::super::{Diagnostic, Label};
use crate::source::{Source, Span};

/// Places of one source are drawn together unless more than this lies between them.
const MOST_BYTES: usize = 1 << 14;

/// How many characters of a very long line are kept on each side of a place: more than the renderer
/// shows, so that it is the renderer who marks what was left out.
const AROUND: usize = 150;

/// Places in columns further apart than this are drawn apart: the renderer shows all columns between two
/// places, however long the line.
const WIDTH: usize = 120;

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
            back(source, line.start, start),
            forward(source, end, source.line_span(end).end),
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
        // A character takes up to four bytes.
        same && joined.end - joined.start <= MOST_BYTES + 8 * AROUND && self.is_beside(other)
    }

    /// Whether the places of both are shown by a few columns.
    fn is_beside(&self, other: &Self) -> bool {
        let marks = self.marks.iter().chain(&other.marks);
        let columns =
            marks.map(|mark| mark.span.start - self.source.line_span(mark.span.start).start);
        let (first, last) = columns.fold((usize::MAX, 0), |(first, last), column| {
            (first.min(column), last.max(column))
        });
        last.saturating_sub(first) <= WIDTH
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
        let name = normalize_untrusted_str(self.source.name());
        for mark in &self.marks {
            let line = self.source.line_span(mark.span.start);
            if line.start >= self.range.start {
                continue;
            }
            let right = self.source.line_column(mark.span.start);
            let drawn_column = self.before(mark.span.start).chars().count() + 1;
            let wrong = format!("{name}:{}:{drawn_column}\n", right.line);
            if let Some(at) = place_of(drawn, &wrong) {
                drawn.replace_range(at..at + wrong.len(), &format!("{name}:{right}\n"));
                return;
            }
        }
    }
}

/// Where `place` stands behind an arrow, which a colour may end.
fn place_of(drawn: &str, place: &str) -> Option<usize> {
    let mut found = drawn.match_indices(place);
    found
        .find(|(at, _)| {
            let before = drawn.get(..*at).unwrap_or_default();
            let before = before.strip_suffix("\u{1b}[0m").unwrap_or(before);
            before.ends_with("--> ") || before.ends_with("::: ")
        })
        .map(|(at, _)| at)
}

/// The beginning of the line, or of the last [`AROUND`] characters before `start`.
fn back(source: &Source, line_start: usize, start: usize) -> usize {
    let before = source.slice(Span::new(line_start.min(start), start));
    let nth = before.char_indices().rev().nth(AROUND);
    nth.map_or(line_start.min(start), |(at, _)| line_start + at)
}

/// The end of the line, or of the first [`AROUND`] characters from `end` on.
fn forward(source: &Source, end: usize, line_end: usize) -> usize {
    let after = source.slice(Span::new(end, line_end.max(end)));
    let nth = after.char_indices().nth(AROUND);
    nth.map_or(line_end.max(end), |(at, _)| end + at)
}

fn with_newlines(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.replace("\r\n", "\n").replace('\r', "\n")
}
