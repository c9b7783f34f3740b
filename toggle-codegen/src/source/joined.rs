//! Several files read as one: one text with one range of places, and from each place back to its file.
//!
//! So whatever walks a document need not know how many files it comes from; what is told names the
//! true file, because a [`Diagnostic`](crate::Diagnostic) asks here for each of its places.

use std::sync::{Arc, OnceLock};

use super::{LineColumn, Source, Span};

/// A file in a text made of several.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Where it begins in that text.
    pub(crate) start: usize,
    pub(crate) source: Arc<Source>,
}

impl Part {
    /// Its whole range in that text.
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start, self.start + self.source.text.len())
    }
}

impl Source {
    /// One source for all of `sources`, a line end between two; one alone is itself.
    pub(crate) fn joined(sources: &[Arc<Self>]) -> Arc<Self> {
        if let [source] = sources {
            return Arc::clone(source);
        }
        let mut text = String::new();
        let mut parts = Vec::new();
        for source in sources {
            let start = text.len();
            text.push_str(&source.text);
            text.push('\n');
            parts.push(Part {
                start,
                source: Arc::clone(source),
            });
        }
        let names: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
        Arc::new(Self {
            name: names.join(", "),
            text,
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
            parts,
        })
    }

    /// The files that this is made of: itself, where it is one.
    pub(crate) fn parts(self: &Arc<Self>) -> Vec<Part> {
        if !self.parts.is_empty() {
            return self.parts.clone();
        }
        vec![Part {
            start: 0,
            source: Arc::clone(self),
        }]
    }

    /// The file that holds `span`, and where in it.
    pub(crate) fn true_place(self: &Arc<Self>, span: Span) -> (Arc<Self>, Span) {
        match self.part_at(span.start) {
            None => (Arc::clone(self), span),
            Some(part) => {
                let local = |offset: usize| offset.saturating_sub(part.start);
                let span = Span::new(local(span.start), local(span.end));
                (Arc::clone(&part.source), span)
            }
        }
    }

    /// The name of the file that holds `offset`.
    pub(crate) fn name_at(&self, offset: usize) -> &str {
        self.part_at(offset)
            .map_or(&self.name, |part| &part.source.name)
    }

    /// The line and column of `offset` in its own file, where there are several.
    pub(super) fn line_column_in_part(&self, offset: usize) -> Option<LineColumn> {
        let part = self.part_at(offset)?;
        Some(part.source.line_column(offset - part.start))
    }

    fn part_at(&self, offset: usize) -> Option<&Part> {
        let behind = self.parts.partition_point(|part| part.start <= offset);
        self.parts.get(behind.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, Span};

    #[test]
    fn each_place_is_in_its_file() {
        let files = [("a", "{ x }"), ("b", ""), ("c", "\u{feff}é\n{ y }")];
        let files = files.map(|(name, text)| Source::new(name, text));
        let joined = Source::joined(&files);
        assert_eq!(joined.text(), "{ x }\n\n\u{feff}é\n{ y }\n");
        for (part, file) in joined.parts().iter().zip(&files) {
            for offset in 0..=file.text().len() {
                let at = part.start + offset;
                let (found, span) = joined.true_place(Span::new(at, at));
                assert_eq!((found.name(), span.start), (file.name(), offset));
                assert_eq!(joined.line_column(at), file.line_column(offset));
                assert_eq!(joined.name_at(at), file.name());
            }
        }
        assert_eq!(joined.name(), "a, b, c");
    }

    #[test]
    fn one_file_is_itself() {
        let file = Source::new("a", "{ x }");
        let joined = Source::joined(std::slice::from_ref(&file));
        assert_eq!(joined.name(), "a");
        let (found, span) = joined.true_place(Span::new(2, 3));
        assert_eq!((found.slice(span), joined.parts().len()), ("x", 1));
    }
}
