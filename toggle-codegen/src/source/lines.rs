//! From a byte to the line and column an editor shows.

use std::fmt;

use super::{LineColumn, Source, Span};

impl Source {
    /// The line and column of the byte at `offset`; of the end of the text for any offset beyond
    /// it. A byte order mark at the beginning takes no column, as in editors.
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let offset = self.floor(offset);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        let before = if start == 0 {
            before.trim_start_matches('\u{feff}')
        } else {
            before
        };
        LineColumn {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The line that holds `offset`, without its terminator.
    pub(crate) fn line_span(&self, offset: usize) -> Span {
        let offset = self.floor(offset);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let next = starts.get(line).copied().unwrap_or(self.text.len());
        let text = self.text.get(start..next).unwrap_or_default();
        Span::new(start, start + text.trim_end_matches(['\n', '\r']).len())
    }

    /// The nearest offset at or before this one that is in the text and between two characters.
    pub(crate) fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset)
    }

    /// Found once, and only when a message needs them.
    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let mut starts = vec![0];
            for (at, &byte) in bytes.iter().enumerate() {
                let ends = match byte {
                    b'\n' => true,
                    b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                    _ => false,
                };
                if ends {
                    starts.push(at + 1);
                }
            }
            starts
        })
    }
}

impl fmt::Display for LineColumn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Source, Span};

    fn place(text: &str, offset: usize) -> String {
        Source::new("a.graphql", text)
            .line_column(offset)
            .to_string()
    }

    #[test]
    fn all_three_terminators_end_a_line() {
        let text = "a\nb\r\nc\rd\n\ne";
        for (name, expected) in [
            ("a", "1:1"),
            ("b", "2:1"),
            ("c", "3:1"),
            ("d", "4:1"),
            ("e", "6:1"),
        ] {
            assert_eq!(
                place(text, text.find(name).unwrap_or_default()),
                expected,
                "{name}"
            );
        }
        assert_eq!(place("a\r\nb", 1), "1:2");
        assert_eq!(place("a\r\nb", 2), "1:3");
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(place("é→🎁x", "é→🎁".len()), "1:4");
        assert_eq!(place("\u{feff}{ a }", 3), "1:1");
    }

    #[test]
    fn any_offset_has_a_place() {
        assert_eq!(place("", 0), "1:1");
        assert_eq!(place("ab\n", 3), "2:1");
        assert_eq!(place("ab", 99), "1:3");
        assert_eq!(place("🎁", 2), "1:1");
    }

    #[test]
    fn a_line_is_found_without_its_terminator() {
        let source = Source::new("a.graphql", "ab\r\ncd\n\n");
        assert_eq!(source.line_span(1), Span::new(0, 2));
        assert_eq!(source.line_span(5), Span::new(4, 6));
        assert_eq!(source.line_span(7), Span::new(7, 7));
        assert_eq!(source.line_span(8), Span::new(8, 8));
    }
}
