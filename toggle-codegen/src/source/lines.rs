//! From a byte to the line and column an editor shows.

use std::fmt;

use super::{LineColumn, Source, Span};

/// How many bytes of a long line are counted anew for each place in it.
const BLOCK: usize = 512;

impl Source {
    /// The line and column of the byte at `offset`; of the end of the text for any offset beyond
    /// it. A byte order mark at the beginning takes no column, as in editors.
    pub fn line_column(&self, offset: usize) -> LineColumn {
        if let Some(place) = self.line_column_in_part(offset) {
            return place;
        }
        let offset = self.floor(offset);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        // A byte order mark is no character of the first line.
        let start = if start == 0 && self.text.starts_with('\u{feff}') {
            offset.min('\u{feff}'.len_utf8())
        } else {
            start
        };
        LineColumn {
            line,
            column: self.characters_between(start, offset) + 1,
        }
    }

    /// Counted block by block once, where many places in one huge line would each count it.
    fn characters_between(&self, start: usize, end: usize) -> usize {
        let bytes = |start, end| self.text.as_bytes().get(start..end).unwrap_or_default();
        if end - start <= 2 * BLOCK {
            return characters(bytes(start, end));
        }
        let before_block = self.characters.get_or_init(|| {
            let mut before = 0;
            let mut counts = vec![0];
            for block in self.text.as_bytes().chunks(BLOCK) {
                before += characters(block);
                counts.push(before);
            }
            counts
        });
        let before = |offset: usize| {
            let block = offset / BLOCK;
            let counted = before_block.get(block).copied().unwrap_or_default();
            counted + characters(bytes(block * BLOCK, offset))
        };
        before(end) - before(start)
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

/// How many characters begin in these bytes.
fn characters(bytes: &[u8]) -> usize {
    let continues = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
    bytes.len() - bytes.iter().filter(continues).count()
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
    fn a_long_line_is_counted_as_a_short_one() {
        for letters in ["a", "é", "→", "🎁", "ab🎁é"] {
            let text = format!("\u{feff}x\n{}", letters.repeat(4096 / letters.len()));
            let source = Source::new("a.graphql", text.as_str());
            let line = text.find('\n').unwrap_or_default() + 1;
            for offset in line..=text.len() {
                let offset = source.floor(offset);
                let column = text
                    .get(line..offset)
                    .map(|before| before.chars().count() + 1);
                assert_eq!(Some(source.line_column(offset).column), column, "{offset}");
            }
        }
        let one_line = format!("\u{feff}{}", "a".repeat(4093));
        assert_eq!(place(&one_line, 4096), "1:4094");
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
