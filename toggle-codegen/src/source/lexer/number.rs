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

/// How to write what reads as a number of another language: `1_000`, `0x10`. Digits in groups of
/// another length may be a card's number, which is not repeated.
pub(super) fn plainly(text: &str) -> Option<String> {
    if text.contains('_') {
        let mut groups = text.split('_');
        let first = groups.next().unwrap_or_default();
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !groups.clone().all(is_digits) || !is_digits(first.trim_start_matches('-')) {
            return None;
        }
        let digits = text.replace('_', "");
        let in_thousands = groups.all(|group| group.len() == 3) && digits.parse::<i32>().is_ok();
        return Some(if in_thousands {
            format!("write `{digits}`, without `_`")
        } else {
            "write the digits without `_` between them".to_owned()
        });
    }
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (radix, digits) = match rest.get(..2)? {
        "0x" | "0X" => (16, rest.get(2..)?),
        "0o" | "0O" => (8, rest.get(2..)?),
        "0b" | "0B" => (2, rest.get(2..)?),
        _ => return None,
    };
    let value = i32::from_str_radix(digits, radix)
        .ok()
        .filter(|_| !digits.starts_with(['+', '-']))?;
    Some(format!(
        "a number is written in decimal digits: `{sign}{value}`"
    ))
}

#[cfg(test)]
mod tests {
    use super::plainly;

    #[test]
    fn numbers_of_other_languages() {
        let thousand = Some("write `1000`, without `_`".to_owned());
        assert_eq!(plainly("1_000"), thousand);
        let card = Some("write the digits without `_` between them".to_owned());
        assert_eq!(plainly("6301_2345_6789_0123"), card);
        assert_eq!(plainly("1_000_000_000_000"), card);
        let sixteen = Some("a number is written in decimal digits: `16`".to_owned());
        assert_eq!(plainly("0x10"), sixteen);
        assert_eq!(plainly("0b10000"), sixteen);
        assert_eq!(plainly("0x-10"), None);
        assert_eq!(plainly("1a"), None);
        assert_eq!(plainly("1.2.3"), None);
        assert_eq!(plainly("1_a"), None);
    }
}
