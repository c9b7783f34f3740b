//! Strings (GraphQL specification 2.9.4): where they end, and what they say.

use super::{LexError, LexErrorKind, Lexer, Span, Token, TokenKind};

impl Lexer<'_> {
    /// Finds the end of the string that begins here. It jumps from quote to quote, because
    /// descriptions are most of a schema's bytes.
    pub(super) fn string(&mut self) -> TokenKind {
        let start = self.position;
        if self.rest(start).starts_with("\"\"\"") {
            return self.block_string(start + 3);
        }
        let mut from = start + 1;
        loop {
            let rest = self.rest(from);
            let quote = rest.find('"');
            let part = rest
                .get(..quote.unwrap_or(rest.len()))
                .unwrap_or_default()
                .as_bytes();
            if quote.is_none() || part.contains(&b'\n') || part.contains(&b'\r') {
                self.position = self.line_end(from);
                return TokenKind::Error(LexErrorKind::UnterminatedString);
            }
            let backslashes = part.iter().rev().take_while(|&&byte| byte == b'\\').count();
            from += part.len() + 1;
            if backslashes % 2 == 0 {
                self.position = from;
                return TokenKind::String;
            }
        }
    }

    fn block_string(&mut self, start: usize) -> TokenKind {
        let mut from = start;
        while let Some(found) = self.rest(from).find('"') {
            let quote = from + found;
            if !self.rest(quote).starts_with("\"\"\"") {
                from = quote + 1;
            } else if quote > start && self.byte(quote - 1) == Some(b'\\') {
                from = quote + 3;
            } else {
                self.position = quote + 3;
                return TokenKind::BlockString;
            }
        }
        self.position = self.text.len();
        TokenKind::Error(LexErrorKind::UnterminatedBlockString)
    }

    /// What a `String` or `BlockString` token of this lexer's text says: escapes resolved, for a
    /// block string the common indentation taken away.
    pub(crate) fn string_value(&self, token: Token) -> Result<String, LexError> {
        let quotes = if token.kind == TokenKind::BlockString {
            3
        } else {
            1
        };
        let start = token.span.start + quotes;
        let raw = self.slice(Span::new(start, token.span.end.saturating_sub(quotes)));
        if token.kind == TokenKind::BlockString {
            return Ok(block_string_value(&raw.replace("\\\"\"\"", "\"\"\"")));
        }
        unescaped(raw, start)
    }
}

/// `BlockStringValue(rawValue)` of the specification.
fn block_string_value(raw: &str) -> String {
    let is_indent = |byte: u8| matches!(byte, b' ' | b'\t');
    let lines = lines_of(raw).into_iter().map(|line| {
        let text = line.bytes().position(|byte| !is_indent(byte));
        (line, text)
    });
    let lines: Vec<(&str, Option<usize>)> = lines.collect();
    let common = lines.iter().skip(1).filter_map(|(_, text)| *text).min();
    let stripped: Vec<&str> = lines
        .iter()
        .enumerate()
        .map(|(number, (line, _))| match common {
            Some(common) if number > 0 => line.get(common..).unwrap_or_default(),
            _ => line,
        })
        .collect();
    let is_text = |(_, text): &(&str, Option<usize>)| text.is_some();
    let first = lines.iter().position(is_text).unwrap_or(lines.len());
    let after_last = lines
        .iter()
        .rposition(is_text)
        .map_or(first, |last| last + 1);
    stripped
        .get(first..after_last)
        .unwrap_or_default()
        .join("\n")
}

/// Looks for one character at a time: the standard library finds it many bytes at once, also for a macro, which runs
/// unoptimised.
fn lines_of(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut parts = text.split('\n').peekable();
    while let Some(part) = parts.next() {
        let ended = parts.peek().is_some();
        let line = part.strip_suffix('\r').filter(|_| ended).unwrap_or(part);
        lines.extend(line.split('\r'));
    }
    lines
}

/// Resolves the escapes of `raw`, whose first byte stands at `offset`.
fn unescaped(raw: &str, offset: usize) -> Result<String, LexError> {
    let mut value = String::with_capacity(raw.len());
    let mut done = 0;
    while let Some(plain) = raw.get(done..).and_then(|rest| rest.find('\\')) {
        let start = done + plain;
        value.push_str(raw.get(done..start).unwrap_or_default());
        let escape = raw.get(start..).unwrap_or_default();
        let (character, length) = read_escape(escape).map_err(|(kind, length)| {
            LexError::new(kind, Span::new(offset + start, offset + start + length))
        })?;
        value.push(character);
        done = start + length;
    }
    value.push_str(raw.get(done..).unwrap_or_default());
    Ok(value)
}

/// The character of the escape that `text` begins with and the escape's length; or what is wrong
/// with it and how many bytes are.
fn read_escape(text: &str) -> Result<(char, usize), (LexErrorKind, usize)> {
    let Some(letter) = text.chars().nth(1) else {
        return Err((LexErrorKind::UnknownEscape, text.len()));
    };
    let character = match letter {
        '"' | '\\' | '/' => letter,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' if text.get(2..).is_some_and(|rest| rest.starts_with('{')) => return braced(text),
        'u' => return fixed_width(text),
        _ => return Err((LexErrorKind::UnknownEscape, 1 + letter.len_utf8())),
    };
    Ok((character, 2))
}

/// `\u{…}`: any number of digits, but a Unicode scalar value.
fn braced(text: &str) -> Result<(char, usize), (LexErrorKind, usize)> {
    let digits = text.get(3..).unwrap_or_default();
    let length = digits.bytes().take_while(u8::is_ascii_hexdigit).count();
    let end = 3 + length;
    if length == 0 || text.as_bytes().get(end) != Some(&b'}') {
        return Err((LexErrorKind::MalformedUnicodeEscape, end));
    }
    let value = digits.bytes().take(length).fold(0_u32, |value, digit| {
        value.saturating_mul(16).saturating_add(hex(digit))
    });
    match char::from_u32(value) {
        Some(character) => Ok((character, end + 1)),
        None => Err((LexErrorKind::NotACharacter, end + 1)),
    }
}

/// `\uXXXX`, or two of them that are a surrogate pair.
fn fixed_width(text: &str) -> Result<(char, usize), (LexErrorKind, usize)> {
    let first = code_unit(text).ok_or_else(|| {
        let digits = text
            .bytes()
            .skip(2)
            .take(4)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        (LexErrorKind::MalformedUnicodeEscape, 2 + digits)
    })?;
    if let Some(character) = char::from_u32(first) {
        return Ok((character, 6));
    }
    let second = text
        .get(6..)
        .and_then(code_unit)
        .filter(|unit| (0xdc00..0xe000).contains(unit));
    match second {
        Some(second) if first < 0xdc00 => {
            let value = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            char::from_u32(value).map(|character| (character, 12))
        }
        _ => None,
    }
    .ok_or((LexErrorKind::LoneSurrogate, 6))
}

/// The value of a `\uXXXX` at the beginning of `text`.
fn code_unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.as_bytes().get(..4)?;
    digits.iter().all(u8::is_ascii_hexdigit).then(|| {
        digits
            .iter()
            .fold(0, |value, &digit| value * 16 + hex(digit))
    })
}

fn hex(digit: u8) -> u32 {
    char::from(digit).to_digit(16).unwrap_or_default()
}
