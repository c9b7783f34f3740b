//! What can be wrong with a token, in words.

use std::borrow::Cow;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// Text that is no token, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LexError {
    pub(crate) kind: LexErrorKind,
    pub(crate) span: Span,
}

/// Why a piece of text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LexErrorKind {
    UnexpectedCharacter(char),
    /// `'a'` or `“a”`; the first quote.
    WrongQuotes(char),
    /// `// a` or `/* a */`
    ForeignComment,
    /// `.` or `..`
    TooFewDots,
    /// `<<<<<<<` and its like at the start of a line.
    ConflictMarker,
    /// `.5`
    LeadingDot,
    /// `01`
    LeadingZero,
    /// `-`
    LoneMinus,
    /// `1.`
    MissingFraction,
    /// `1e`
    MissingExponent,
    /// `1a` or `1.2.3`
    NumberRunsOn,
    UnterminatedString,
    UnterminatedBlockString,
    /// `\q`
    UnknownEscape,
    /// `\u12` or `\u{}`
    MalformedUnicodeEscape,
    /// Half of a surrogate pair.
    LoneSurrogate,
    /// `\u{110000}` or `\u{d800}`
    NotACharacter,
}

impl LexError {
    pub(crate) fn new(kind: LexErrorKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// The message, under the code of whoever reads: a document's or a schema's.
    pub(crate) fn diagnostic(self, code: Code, source: &Arc<Source>) -> Diagnostic {
        let (message, label) = self.kind.words(source.slice(self.span));
        let diagnostic = Diagnostic::error(code, message, source, self.shown_span(), label);
        let help = self.kind.help().map(Cow::Borrowed);
        match self.special_help(source).or(help) {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }
    }

    /// Help for what the text of the token tells beyond its kind.
    fn special_help(self, source: &Source) -> Option<Cow<'static, str>> {
        let text = source.slice(self.span);
        let help = match self.kind {
            LexErrorKind::UnterminatedString
                if text.contains(|letter| quote_name(letter).is_some()) =>
            {
                "a string that begins with `\"` ends with `\"`, not with another quote"
            }
            LexErrorKind::TooFewDots if text == "." => {
                "a field of a field stands in braces, `outer { inner }`; a spread has three dots"
            }
            LexErrorKind::WrongQuotes(_) if text.chars().nth(1) == Some('$') => {
                "a variable stands without quotes, a string in double ones: `\"…\"`"
            }
            LexErrorKind::UnexpectedCharacter('…') => {
                let behind = source.text().get(self.span.end..).unwrap_or_default();
                let is_part = |letter: char| letter == '_' || letter.is_ascii_alphanumeric();
                let end = behind.find(|letter| !is_part(letter));
                let name = behind.get(..end.unwrap_or(behind.len()));
                let name = shortened(name.unwrap_or_default());
                return Some(format!("write three dots: `...{name}`").into());
            }
            LexErrorKind::NumberRunsOn => return super::number::plainly(text).map(Cow::Owned),
            _ => return None,
        };
        Some(help.into())
    }

    /// A block string without an end is shown where it begins: it may be the whole rest of a file.
    fn shown_span(self) -> Span {
        match self.kind {
            LexErrorKind::UnterminatedBlockString => {
                Span::new(self.span.start, self.span.start + 3)
            }
            _ => self.span,
        }
    }
}

impl LexErrorKind {
    /// The message and what stands beside the caret. A string or a number is not repeated: it may
    /// be a password or a pin.
    fn words(self, text: &str) -> (String, &'static str) {
        if let Some((why, label)) = self.no_number() {
            return (format!("this is not a number: {why}"), label);
        }
        let (message, label) = match self {
            Self::UnexpectedCharacter(character) => {
                let message = format!("unexpected character {}", named(character));
                return (message, "GraphQL has no such character");
            }
            Self::TooFewDots => {
                let dots = if text.len() > 2 {
                    "too many dots"
                } else {
                    "too few dots"
                };
                let message = format!("`{}` is {dots}", shortened(text));
                return (message, "a spread has three dots");
            }
            Self::WrongQuotes('\'') => (
                "a string stands in single quotes: expected double quotes",
                "expected `\"…\"`",
            ),
            Self::WrongQuotes(_) => (
                "a string stands in typographic quotes: expected straight ones",
                "expected `\"…\"`",
            ),
            Self::LoneMinus => (
                "a `-` stands alone: expected a number",
                "expected a digit after it",
            ),
            Self::ForeignComment => (
                "this comment is written as in another language",
                "expected `#`",
            ),
            Self::ConflictMarker => (
                "this file holds an unfinished merge",
                "a merge conflict marker",
            ),
            Self::UnterminatedString => (
                "a string has no end",
                "expected `\"` before the end of the line",
            ),
            Self::UnterminatedBlockString => {
                ("a block string has no end", "expected another `\"\"\"`")
            }
            _ => return self.escape_words(&shortened(text)),
        };
        (message.to_owned(), label)
    }

    /// Why it is no number, if it was meant to be one.
    fn no_number(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::LeadingDot => ("a digit must stand before the `.`", "write `0.…`"),
            Self::LeadingZero => (
                "it begins with a spare zero",
                "a number begins with another digit",
            ),
            Self::MissingFraction => (
                "a digit must follow the `.`",
                "expected a digit after the `.`",
            ),
            Self::MissingExponent => (
                "a digit must follow the exponent's `e`",
                "expected a digit after the `e`",
            ),
            Self::NumberRunsOn => (
                "letters or a `.` follow it directly",
                "expected the number to end here",
            ),
            _ => return None,
        })
    }

    fn escape_words(self, text: &str) -> (String, &'static str) {
        match self {
            Self::MalformedUnicodeEscape => (
                format!("malformed Unicode escape `{text}` in a string"),
                "expected `\\u` with four hexadecimal digits, or `\\u{…}`",
            ),
            Self::LoneSurrogate => (
                format!("the escape `{text}` is half of a surrogate pair"),
                "its other half is missing",
            ),
            Self::NotACharacter => (
                format!("the escape `{text}` is not a Unicode character"),
                "expected up to `\\u{10FFFF}`, without `\\u{D800}` to `\\u{DFFF}`",
            ),
            _ => (
                format!("unknown escape `{text}` in a string"),
                "unknown escape",
            ),
        }
    }

    fn help(self) -> Option<&'static str> {
        Some(match self {
            Self::UnexpectedCharacter(character) => return character_help(character),
            Self::WrongQuotes('\'') => "strings stand in double quotes: `\"…\"`",
            Self::WrongQuotes(_) => {
                "strings stand in straight quotes, `\"…\"`: a word processor or a chat may have \
                 changed them"
            }
            Self::ForeignComment => "a comment begins with `#` and ends with the line",
            Self::ConflictMarker => "finish the merge and delete the marker lines",
            Self::LeadingZero | Self::NumberRunsOn => {
                "a pin, a card's number, a date or a reference is a string: put it in quotes"
            }
            Self::LoneMinus => "a name is made of letters, digits and `_`, without `-`",
            Self::UnterminatedBlockString => "close it with `\"\"\"`",
            Self::UnterminatedString => "a string of several lines stands in `\"\"\"…\"\"\"`",
            Self::UnknownEscape => {
                "the escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t`, `\\uXXXX` and `\\u{…}`"
            }
            _ => return None,
        })
    }

    /// Whether it is clear what was meant, so that reading can go on as if that stood there.
    pub(crate) fn is_plain(self) -> bool {
        match self {
            Self::UnexpectedCharacter(character) => {
                matches!(character, ';' | '…') || is_invisible(character)
            }
            Self::WrongQuotes(_) | Self::ForeignComment => true,
            _ => self.is_number(),
        }
    }

    /// Whether it was meant to be a number.
    pub(crate) fn is_number(self) -> bool {
        matches!(
            self,
            Self::LeadingDot
                | Self::LeadingZero
                | Self::MissingFraction
                | Self::MissingExponent
                | Self::NumberRunsOn
        )
    }

    /// Whether whoever does it once does it all over the file, so that saying it once is enough.
    pub(crate) fn is_habit(self) -> bool {
        self.is_plain() && !self.is_number()
    }

    /// Whether `other` is the same habit: a word processor makes quotes of several kinds.
    pub(crate) fn is_same_habit(self, other: Self) -> bool {
        let is_typographic = |kind| matches!(kind, Self::WrongQuotes(quote) if quote != '\'');
        self == other || (is_typographic(self) && is_typographic(other))
    }
}

fn character_help(character: char) -> Option<&'static str> {
    Some(match character {
        '\'' => "strings stand in double quotes: `\"…\"`",
        _ if quote_name(character).is_some() => "strings stand in straight quotes: `\"…\"`",
        ';' => "GraphQL needs no `;`: delete it",
        '+' => "a number has no `+` before it, and nothing is added up here",
        '?' => "a type that may be null is written without `?`, one that may not with `!`",
        '<' | '>' => "a list type is written `[Type]`",
        '*' => "there is no `*`: name each field that is wanted",
        '`' => "keep only what stands between the backticks",
        _ if is_invisible(character) => "delete it, or put a plain space there",
        _ if character.is_alphanumeric() => {
            "names are made of the letters `A` to `Z` and `a` to `z`, digits and `_`"
        }
        _ => return None,
    })
}

/// The length of the string in quotes of another kind that `text` begins with, where it ends on
/// the same line.
pub(super) fn wrongly_quoted(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let is_single = |quote: char| matches!(quote, '\'' | '\u{2018}'..='\u{201a}');
    quote_name(first).or((first == '\'').then_some(""))?;
    let line = text.split(['\n', '\r']).next().unwrap_or_default();
    let closes = |quote: char| {
        let is_quote = quote_name(quote).is_some() || matches!(quote, '\'' | '"');
        is_quote && is_single(quote) == is_single(first)
    };
    let mut rest = line.char_indices().skip(1);
    let (start, quote) = rest.find(|(_, character)| closes(*character))?;
    Some(start + quote.len_utf8())
}

/// A character as a message shows it: itself where it can be seen, always its code point, its name
/// where the eye takes it for another.
fn named(character: char) -> String {
    if character.is_ascii_graphic() {
        return format!("`{character}`");
    }
    let code = format!("U+{:04X}", u32::from(character));
    let name = quote_name(character).or_else(|| blank_name(character));
    match (is_invisible(character), name) {
        (true, Some(name)) => format!("{code} ({name})"),
        (true, None) => code,
        (false, Some(name)) => format!("`{character}` ({code}, {name})"),
        (false, None) => format!("`{character}` ({code})"),
    }
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || character.is_whitespace()
        || blank_name(character).is_some()
        || matches!(character, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The quotes that word processors and web pages put in place of `"`.
fn quote_name(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{201c}' => "left double quotation mark",
        '\u{201d}' => "right double quotation mark",
        '\u{201e}' => "double low quotation mark",
        '\u{201f}' => "double high reversed quotation mark",
        '\u{2018}' => "left single quotation mark",
        '\u{2019}' => "right single quotation mark",
        '\u{201a}' => "single low quotation mark",
        '\u{ab}' => "left guillemet",
        '\u{bb}' => "right guillemet",
        '\u{2033}' => "double prime",
        '\u{ff02}' => "full-width quotation mark",
        _ => return None,
    })
}

fn blank_name(character: char) -> Option<&'static str> {
    Some(match character {
        '\0' => "null",
        '\u{a0}' => "no-break space",
        '\u{ad}' => "soft hyphen",
        '\u{200b}' => "zero-width space",
        '\u{200c}' => "zero-width non-joiner",
        '\u{200d}' => "zero-width joiner",
        '\u{2028}' => "line separator",
        '\u{2029}' => "paragraph separator",
        '\u{202f}' => "narrow no-break space",
        '\u{2060}' => "word joiner",
        '\u{3000}' => "ideographic space",
        _ => return None,
    })
}

/// A message quotes a word of the text, not a page of it.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
    }
}
