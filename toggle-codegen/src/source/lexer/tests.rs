#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

use super::{LexErrorKind, Lexer, TokenKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{LexError, Source};

/// Each token as its kind and text.
fn tokens(text: &str) -> Vec<(TokenKind, &str)> {
    let mut lexer = Lexer::new(text);
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next();
        if token.kind == TokenKind::End {
            assert_eq!((token.span.start, token.span.end), (text.len(), text.len()));
            return tokens;
        }
        assert!(token.span.start < token.span.end, "empty token in {text:?}");
        tokens.push((token.kind, lexer.slice(token.span)));
    }
}

fn kinds(text: &str) -> Vec<TokenKind> {
    tokens(text).into_iter().map(|(kind, _)| kind).collect()
}

fn value(text: &str) -> Result<String, (LexErrorKind, String)> {
    let mut lexer = Lexer::new(text);
    let token = lexer.next();
    lexer
        .string_value(token)
        .map_err(|error| (error.kind, lexer.slice(error.span).to_owned()))
}

/// The message about the first token that is none.
fn complaint(text: &str) -> Diagnostic {
    let source = Source::new("a.graphql", text);
    let mut lexer = Lexer::new(source.text());
    loop {
        let token = lexer.next();
        if let TokenKind::Error(kind) = token.kind {
            return LexError::new(kind, token.span).diagnostic(Code::Syntax, &source);
        }
        assert_ne!(token.kind, TokenKind::End, "nothing is wrong in {text:?}");
    }
}

#[test]
fn punctuators() {
    use TokenKind::{
        Ampersand, At, Bang, BraceClose, BraceOpen, BracketClose, BracketOpen, Colon, Dollar,
        Equals, ParenClose, ParenOpen, Pipe, Spread,
    };
    let all = [
        Bang,
        Dollar,
        Ampersand,
        ParenOpen,
        ParenClose,
        Spread,
        Colon,
        Equals,
        At,
        BracketOpen,
        BracketClose,
        BraceOpen,
        Pipe,
        BraceClose,
    ];
    assert_eq!(kinds("! $ & ( ) ... : = @ [ ] { | }"), all);
    assert_eq!(kinds("!$&()...:=@[]{|}"), all);
}

#[test]
fn white_space_commas_comments_and_byte_order_marks_are_nothing() {
    let text = "\u{feff}\t,a,, # {\"\r\u{feff}b#\r\n#\n c,";
    assert_eq!(
        tokens(text),
        [
            (TokenKind::Name, "a"),
            (TokenKind::Name, "b"),
            (TokenKind::Name, "c")
        ]
    );
    assert!(tokens("# only a comment, é").is_empty());
    assert!(tokens("").is_empty());
}

#[test]
fn names() {
    for name in ["a", "_", "__typename", "Az09_", "on", "true"] {
        assert_eq!(tokens(name), [(TokenKind::Name, name)]);
    }
    assert_eq!(
        tokens("a-1"),
        [(TokenKind::Name, "a"), (TokenKind::Int, "-1")]
    );
}

#[test]
fn numbers() {
    for int in [
        "0",
        "-0",
        "4",
        "-4",
        "9007199254740993",
        "123456789012345678901234567890",
    ] {
        assert_eq!(tokens(int), [(TokenKind::Int, int)]);
    }
    for float in [
        "0.0",
        "-1.5",
        "1e0",
        "1E5",
        "1e+5",
        "-1.50e-10",
        "0e1",
        "1.0E1",
    ] {
        assert_eq!(tokens(float), [(TokenKind::Float, float)]);
    }
    assert_eq!(
        kinds("1,2 3[4"),
        [
            TokenKind::Int,
            TokenKind::Int,
            TokenKind::Int,
            TokenKind::BracketOpen,
            TokenKind::Int,
        ]
    );
}

#[test]
fn malformed_numbers_are_one_token_each() {
    let table = [
        ("01", LexErrorKind::LeadingZero),
        ("-00", LexErrorKind::LeadingZero),
        ("00.5", LexErrorKind::LeadingZero),
        ("1.", LexErrorKind::MissingFraction),
        ("1.e5", LexErrorKind::MissingFraction),
        ("1...", LexErrorKind::MissingFraction),
        ("1e", LexErrorKind::MissingExponent),
        ("1.0e+", LexErrorKind::MissingExponent),
        ("1eA", LexErrorKind::MissingExponent),
        ("1a", LexErrorKind::NumberRunsOn),
        ("0x1F", LexErrorKind::NumberRunsOn),
        ("1_000", LexErrorKind::NumberRunsOn),
        ("1.2.3", LexErrorKind::NumberRunsOn),
        ("1.0e1.5", LexErrorKind::NumberRunsOn),
        (".5", LexErrorKind::LeadingDot),
        ("-", LexErrorKind::LoneMinus),
        ("-a", LexErrorKind::LoneMinus),
    ];
    for (text, kind) in table {
        assert_eq!(tokens(text), [(TokenKind::Error(kind), text)]);
    }
}

#[test]
fn dots_are_three_or_wrong() {
    let wrong = TokenKind::Error(LexErrorKind::TooFewDots);
    assert_eq!(tokens(".."), [(wrong, "..")]);
    assert_eq!(tokens("a.b")[1..2], [(wrong, ".")]);
    assert_eq!(tokens("...."), [(TokenKind::Spread, "..."), (wrong, ".")]);
}

#[test]
fn strings_end_at_their_quote() {
    let strings = [
        r#""""#,
        r#""a""#,
        r#""\"""#,
        r#""\\""#,
        r#""\\\"b""#,
        r#""é # , {""#,
    ];
    for string in strings {
        let text = format!("{string} x");
        assert_eq!(
            tokens(&text),
            [(TokenKind::String, string), (TokenKind::Name, "x")]
        );
    }
    let unterminated = TokenKind::Error(LexErrorKind::UnterminatedString);
    for text in ["\"", "\"a", "\"a\\\"", "\"a\\"] {
        assert_eq!(tokens(text), [(unterminated, text)]);
    }
    for terminator in ["\n", "\r", "\r\n"] {
        let text = format!("\"ab{terminator}c \"d\"");
        let expected = [
            (unterminated, "\"ab"),
            (TokenKind::Name, "c"),
            (TokenKind::String, "\"d\""),
        ];
        assert_eq!(tokens(&text), expected);
    }
}

#[test]
fn block_strings_end_at_three_quotes() {
    let strings = [
        r#""""""""#,
        r#""""a""""#,
        "\"\"\"a\n\"b\" \"\"c\"\"\"",
        r#"""" \""" """"#,
        r#""""\\\"""x""""#,
        "\"\"\"\\\"\"\"\"\"\"",
        r#"""""a""""#,
    ];
    for string in strings {
        assert_eq!(tokens(string), [(TokenKind::BlockString, string)]);
    }
    let unterminated = TokenKind::Error(LexErrorKind::UnterminatedBlockString);
    for text in ["\"\"\"", "\"\"\"a\n}\"\"", "\"\"\"a\\\"\"\""] {
        assert_eq!(tokens(text), [(unterminated, text)]);
    }
}

#[test]
fn escapes_are_resolved() {
    let table = [
        (r#""plain é 🎁""#, "plain é 🎁"),
        (
            r#""\" \\ \/ \b \f \n \r \t""#,
            "\" \\ / \u{8} \u{c} \n \r \t",
        ),
        (r#""A\u00e9\u00E9!""#, "Aéé!"),
        (r#""\uD83C\uDF81""#, "🎁"),
        (r#""\u{1F381}\u{41}\u{00000041}""#, "🎁AA"),
        (r#""\u{10FFFF}\u{0}""#, "\u{10ffff}\0"),
        (r#""\\u0041""#, r"\u0041"),
    ];
    for (text, expected) in table {
        assert_eq!(value(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn a_bad_escape_is_shown_where_it_stands() {
    let table = [
        (r#""a\q""#, LexErrorKind::UnknownEscape, r"\q"),
        (r#""a\é""#, LexErrorKind::UnknownEscape, r"\é"),
        (r#""\U0041""#, LexErrorKind::UnknownEscape, r"\U"),
        (r#""\u12""#, LexErrorKind::MalformedUnicodeEscape, r"\u12"),
        (r#""\u+041""#, LexErrorKind::MalformedUnicodeEscape, r"\u"),
        (r#""\u00é0""#, LexErrorKind::MalformedUnicodeEscape, r"\u00"),
        (r#""\u{}""#, LexErrorKind::MalformedUnicodeEscape, r"\u{"),
        (r#""\u{12""#, LexErrorKind::MalformedUnicodeEscape, r"\u{12"),
        (
            r#""\u{12 }""#,
            LexErrorKind::MalformedUnicodeEscape,
            r"\u{12",
        ),
        (r#""x\uD83C""#, LexErrorKind::LoneSurrogate, r"\uD83C"),
        (r#""x\uD83Cx""#, LexErrorKind::LoneSurrogate, r"\uD83C"),
        (r#""x\uD83C\u0041""#, LexErrorKind::LoneSurrogate, r"\uD83C"),
        (r#""x\uDF81\uD83C""#, LexErrorKind::LoneSurrogate, r"\uDF81"),
        (
            r#""\u{D83C}\u{DF81}""#,
            LexErrorKind::NotACharacter,
            r"\u{D83C}",
        ),
        (
            r#""\u{110000}""#,
            LexErrorKind::NotACharacter,
            r"\u{110000}",
        ),
        (
            r#""\u{FFFFFFFFFF41}""#,
            LexErrorKind::NotACharacter,
            r"\u{FFFFFFFFFF41}",
        ),
    ];
    for (text, kind, place) in table {
        assert_eq!(value(text), Err((kind, place.to_owned())), "{text}");
    }
}

#[test]
fn block_strings_lose_their_common_indentation() {
    let table = [
        ("", ""),
        ("a", "a"),
        ("  a  ", "  a  "),
        ("\n  a\n    b\n", "a\n  b"),
        ("\n\n  \n  a\n\n  b\n \n\n", "a\n\nb"),
        ("  a\n    b\n   c", "  a\n b\nc"),
        ("\n\ta\n\t\tb", "a\n\tb"),
        ("\r\n  a\r  b\n", "a\nb"),
        ("a\n  ", "a"),
        (" \n\t\n", ""),
        ("\n  a\n \n  b", "a\n\nb"),
        ("\n    a\n      \n    b", "a\n  \nb"),
        (r"\n \u0041 \ ", r"\n \u0041 \ "),
        (r#"\""" "" "#, r#"""" "" "#),
        ("\n\u{a0}a\n\u{a0}b", "\u{a0}a\n\u{a0}b"),
    ];
    for (raw, expected) in table {
        let text = format!("\"\"\"{raw}\"\"\"");
        assert_eq!(value(&text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn a_lexer_begins_anywhere() {
    let text = "{ cards { id } }";
    let mut lexer = Lexer::at(text, 8);
    assert_eq!(lexer.next().kind, TokenKind::BraceOpen);
    let mut lexer = Lexer::at(text, 999);
    assert_eq!(lexer.next().kind, TokenKind::End);
}

#[test]
fn unexpected_characters_are_named() {
    let table = [
        ("?", "unexpected character `?`"),
        ("é", "unexpected character `é` (U+00E9)"),
        ("🎁", "unexpected character `🎁` (U+1F381)"),
        ("\0", "unexpected character U+0000 (null)"),
        ("\u{b}", "unexpected character U+000B"),
        ("\u{a0}", "unexpected character U+00A0 (no-break space)"),
        ("\u{200b}", "unexpected character U+200B (zero-width space)"),
        ("\u{202e}", "unexpected character U+202E"),
        (
            "“",
            "unexpected character `“` (U+201C, left double quotation mark)",
        ),
        (
            "’",
            "unexpected character `’` (U+2019, right single quotation mark)",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(complaint(text).message(), expected);
    }
}

#[test]
fn strings_in_other_quotes_are_one_token() {
    for (text, quote) in [
        ("'it is'", '\''),
        ("“x”", '“'),
        ("„x“", '„'),
        ("“x\"", '“'),
        ("«x»", '«'),
        ("‘x’", '‘'),
        ("‘x'", '‘'),
    ] {
        let wrong = TokenKind::Error(LexErrorKind::WrongQuotes(quote));
        assert_eq!(tokens(text), [(wrong, text)]);
        let more = format!("{text} a {text}");
        assert_eq!(kinds(&more), [wrong, TokenKind::Name, wrong]);
    }
    let lone = TokenKind::Error(LexErrorKind::UnexpectedCharacter('\''));
    for text in ["'", "'a", "'a\n'"] {
        assert_eq!(tokens(text).first(), Some(&(lone, "'")), "{text}");
    }
}

#[test]
fn comments_of_other_languages_are_one_token() {
    let comment = TokenKind::Error(LexErrorKind::ForeignComment);
    assert_eq!(
        tokens("// a {\nb /* c\n} */ d /* e"),
        [
            (comment, "// a {"),
            (TokenKind::Name, "b"),
            (comment, "/* c\n} */"),
            (TokenKind::Name, "d"),
            (comment, "/* e"),
        ]
    );
    let slash = TokenKind::Error(LexErrorKind::UnexpectedCharacter('/'));
    assert_eq!(kinds("a / b"), [TokenKind::Name, slash, TokenKind::Name]);
}

#[test]
fn an_unfinished_merge_is_recognised() {
    let text = "{\n<<<<<<< HEAD\n a\n||||||| base\n=======\n b\n>>>>>>> other\n}";
    let marker = TokenKind::Error(LexErrorKind::ConflictMarker);
    let markers: Vec<&str> = tokens(text)
        .into_iter()
        .filter(|(kind, _)| *kind == marker)
        .map(|(_, text)| text)
        .collect();
    assert_eq!(
        markers,
        ["<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> other"]
    );
    assert_eq!(
        complaint(text).message(),
        "this file holds an unfinished merge"
    );
}

#[test]
fn a_message_quotes_no_page() {
    let message = complaint(&format!("0{}", "1".repeat(10_000)))
        .message()
        .to_owned();
    assert!(message.len() < 120, "{message}");
}
