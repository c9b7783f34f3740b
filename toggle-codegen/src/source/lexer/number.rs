//! Int and Float (GraphQL specification 2.9.1 and 2.9.2): found and judged, never converted.

use super::{LexErrorKind, Lexer, TokenKind};

impl Lexer<'_> {
    pub(super) fn number(&mut self) -> TokenKind {
        let start = self.position;
        let first = start + usize::from(self.byte(start) == Some(b'-'));
        let mut end = self.digits_end(first);
        if end == first {
            return self.malformed_number(end, LexErrorKind::LoneMinus);
        }
        if self.byte(first) == Some(b'0') && end > first + 1 {
            return self.malformed_number(end, LexErrorKind::LeadingZero);
        }
        let mut kind = TokenKind::Int;
        if self.byte(end) == Some(b'.') {
            let fraction = end + 1;
            end = self.digits_end(fraction);
            if end == fraction {
                return self.malformed_number(end, LexErrorKind::MissingFraction);
            }
            kind = TokenKind::Float;
        }
        if matches!(self.byte(end), Some(b'e' | b'E')) {
            let exponent = end + 1 + usize::from(matches!(self.byte(end + 1), Some(b'+' | b'-')));
            end = self.digits_end(exponent);
            if end == exponent {
                return self.malformed_number(end, LexErrorKind::MissingExponent);
            }
            kind = TokenKind::Float;
        }
        if matches!(
            self.byte(end),
            Some(b'.' | b'_' | b'a'..=b'z' | b'A'..=b'Z')
        ) {
            return self.malformed_number(end, LexErrorKind::NumberRunsOn);
        }
        self.position = end;
        kind
    }

    /// Takes in all that looks like part of the number, so that its rest is no second mistake.
    pub(super) fn malformed_number(&mut self, from: usize, kind: LexErrorKind) -> TokenKind {
        let mut end = from;
        while matches!(
            self.byte(end),
            Some(b'.' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9')
        ) {
            end += 1;
        }
        self.position = end;
        TokenKind::Error(kind)
    }

    fn digits_end(&self, from: usize) -> usize {
        let mut end = from;
        while matches!(self.byte(end), Some(b'0'..=b'9')) {
            end += 1;
        }
        end
    }
}
