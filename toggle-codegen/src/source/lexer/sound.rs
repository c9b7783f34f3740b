//! What holds for the tokens of any text whatever. Fuzzing asks it, and the replay of its corpus;
//! nothing else does.

use super::{Lexer, Token, TokenKind};
use crate::source::Span;

/// Reads all of `text` and says what is wrong with the tokens.
#[cfg_attr(
    not(feature = "fuzzing"),
    expect(unreachable_pub, reason = "only fuzzing reaches it from outside")
)]
pub fn unsound_tokens(text: &str) -> Option<String> {
    let mut lexer = Lexer::new(text);
    let mut end = 0;
    // Each token but the last takes a byte at least.
    for _ in 0..=text.len() {
        let token = lexer.next();
        if let Some(problem) = unsound(text, &lexer, token, end) {
            return Some(format!("{problem}: {token:?} behind byte {end}"));
        }
        if token.kind == TokenKind::End {
            let again = lexer.next();
            return (again != token).then(|| format!("the end is followed by {again:?}"));
        }
        end = token.span.end;
    }
    Some("the tokens never end".to_owned())
}

fn unsound(text: &str, lexer: &Lexer<'_>, token: Token, end: usize) -> Option<&'static str> {
    let Span { start, end: stop } = token.span;
    let Some(own) = text.get(start..stop) else {
        return Some("a token outside the text, or inside a character");
    };
    let Some(before) = text.get(end..start) else {
        return Some("a token begins before the last one ended");
    };
    if !is_ignored(before) {
        return Some("text between two tokens is lost");
    }
    match token.kind {
        TokenKind::End => return (stop != text.len()).then_some("the end is not at the end"),
        TokenKind::Error(_) if own.is_empty() => return Some("an error without a place"),
        _ if own.is_empty() => return Some("a token without text"),
        TokenKind::String | TokenKind::BlockString => {
            if let Err(error) = lexer.string_value(token)
                && text.get(error.span.start..error.span.end).is_none()
            {
                return Some("an error in a string stands outside the text");
            }
        }
        _ => {}
    }
    let again = Lexer::at(text, start).next();
    (again != token).then_some("a token reads differently when one begins there")
}

/// White space, commas, byte order marks and comments.
fn is_ignored(text: &str) -> bool {
    let mut comment = false;
    text.chars().all(|character| match character {
        '\n' | '\r' => {
            comment = false;
            true
        }
        '#' => {
            comment = true;
            true
        }
        ' ' | '\t' | ',' | '\u{feff}' => true,
        _ => comment,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{is_ignored, unsound_tokens};

    /// The corpus of the fuzz target `lexer`, whole, cut short anywhere and from anywhere.
    #[test]
    fn the_corpus_gives_sound_tokens() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/lexer");
        let mut count = 0;
        for entry in fs::read_dir(folder).expect("the corpus is part of the repository") {
            let path = entry.expect("an entry").path();
            let bytes = fs::read(&path).expect("a file");
            let text = String::from_utf8_lossy(&bytes);
            for (at, _) in text.char_indices() {
                for part in [&text[..at], &text[at..]] {
                    assert_eq!(unsound_tokens(part), None, "{}: {part:?}", path.display());
                }
            }
            count += 1;
        }
        assert!(count >= 20, "{count} files are no corpus");
    }

    #[test]
    fn lost_text_is_noticed() {
        assert!(is_ignored(" ,\t\u{feff}# any\r\n# other é"));
        assert!(!is_ignored(" a"));
        assert!(!is_ignored("# a\nb"));
    }
}
