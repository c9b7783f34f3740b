//! Descriptions become docs that cannot do harm: whatever a schema says, `cargo doc` is quiet and
//! `cargo test` runs none of it.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc = "…"]` for a description.
pub(super) fn doc(description: &str) -> TokenStream {
    let lines = harmless(description).into_iter().map(|line| {
        let line = if line.is_empty() {
            line
        } else {
            format!(" {line}")
        };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// A note on one line, as the compiler prints it; rustdoc reads it as Markdown all the same.
pub(super) fn note(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(
        &mut out,
        &visible(text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
    );
    out
}

/// Code blocks are marked as text, brackets and angle brackets outside of code are escaped, addresses
/// become links, and indentation that would make a code block is taken away.
fn harmless(description: &str) -> Vec<String> {
    let description = visible(description);
    if description.trim().is_empty() {
        // An item without any docs would offend `missing_docs` in the user's crate.
        return vec!["Not described in the schema.".to_owned()];
    }
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in description.trim().lines() {
        let trimmed = line.trim_start();
        match (fence, opening_fence(trimmed)) {
            (None, Some(mark)) => {
                fence = Some(mark);
                lines.push(format!("{mark}text"));
            }
            (None, None) => {
                let indent = (line.len() - trimmed.len()).min(3);
                lines.push(format!(
                    "{}{}",
                    " ".repeat(indent),
                    text(trimmed.trim_end())
                ));
            }
            (Some(mark), _) if closes(trimmed, mark) => {
                fence = None;
                lines.push(mark.to_owned());
            }
            (Some(_), _) => lines.push(line.trim_end().to_owned()),
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines
}

/// The text with `\n` as its only end of a line, and without what nobody can see but the compiler
/// minds: control characters, and those that turn the direction of writing.
fn visible(description: &str) -> String {
    // A carriage return alone ends a line in Markdown too, but not for `str::lines`.
    let lines = if description.contains('\r') {
        description.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        description.to_owned()
    };
    let is_plain = |byte: u8| matches!(byte, b'\n' | b' '..=b'~');
    if lines.bytes().all(is_plain) {
        return lines;
    }
    lines
        .replace('\t', "    ")
        .chars()
        .filter(|&character| {
            let turns = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            character == '\n' || !(turns || character.is_control())
        })
        .collect()
}

/// The mark of a code block that begins with this line.
fn opening_fence(line: &str) -> Option<&str> {
    let character = line
        .chars()
        .next()
        .filter(|character| matches!(character, '`' | '~'))?;
    let (mark, info) = line.split_at(run_of(character, line));
    // With a second run of backticks on the line it is code within text.
    (mark.len() >= 3 && !(character == '`' && info.contains('`'))).then_some(mark)
}

fn closes(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark).is_some_and(|rest| {
        let same = mark.chars().next().unwrap_or_default();
        rest.trim_start_matches(same).trim().is_empty()
    })
}

/// A line outside of code blocks.
fn text(mut line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    // Behind a list marker, wide space would begin a code block.
    while let Some((marker, rest)) = list_marker(line) {
        out.push_str(marker);
        out.push(' ');
        line = rest;
    }
    if line.starts_with("~~~") {
        out.push('\\');
    }
    escape_into(&mut out, line);
    out
}

/// `-`, `*`, `+`, `1.` or `1)` with space behind it, and what follows the space.
fn list_marker(line: &str) -> Option<(&str, &str)> {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let behind = line.get(digits..)?;
    let is_marker = match digits {
        0 => behind.starts_with(['-', '*', '+']),
        _ => behind.starts_with(['.', ')']),
    };
    let (marker, rest) = line.split_at_checked(digits + 1).filter(|_| is_marker)?;
    let content = rest.trim_start();
    (content.len() < rest.len()).then_some((marker, content))
}

/// Escapes what rustdoc would read as a link or as HTML, but not inside `code`.
fn escape_into(out: &mut String, mut line: &str) {
    while let Some(character) = line.chars().next() {
        let taken = match character {
            '`' => code(out, line),
            'h' | '<' => address(out, line),
            // Escaped by the author already.
            '\\' => line
                .chars()
                .nth(1)
                .filter(char::is_ascii_punctuation)
                .map(|next| {
                    out.extend([character, next]);
                    2
                }),
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            if matches!(character, '[' | ']' | '<' | '>') {
                out.push('\\');
            }
            out.push(character);
            character.len_utf8()
        });
        line = line.get(taken..).unwrap_or_default();
    }
}

/// A `code` span, with backticks in any number, as it is; backticks that enclose nothing, escaped.
fn code(out: &mut String, line: &str) -> Option<usize> {
    let run = run_of('`', line);
    let mut end = run;
    while let Some(start) = line.get(end..)?.find('`') {
        let closing = run_of('`', line.get(end + start..)?);
        end += start + closing;
        if closing == run {
            let span = line.get(..end)?;
            // A table would tear such a span apart and lay its brackets bare.
            if span.contains('|') && span.contains(['[', '<']) {
                break;
            }
            out.push_str(span);
            return Some(end);
        }
    }
    out.push_str(&"\\`".repeat(run));
    Some(run)
}

/// A web address becomes a link: rustdoc warns of bare ones.
fn address(out: &mut String, line: &str) -> Option<usize> {
    let bare = line.strip_prefix('<').unwrap_or(line);
    if !(bare.starts_with("http://") || bare.starts_with("https://")) {
        return None;
    }
    let end = bare
        .find(|character: char| character.is_whitespace() || "<>\"`|()[]{}\\".contains(character));
    let whole = bare.get(..end.unwrap_or(bare.len()))?;
    let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    if bare.len() < line.len() {
        // `<address>` is a link already; anything else that begins so is no tag of ours to trust.
        let is_link = bare.get(whole.len()..)?.starts_with('>');
        return is_link.then(|| {
            out.extend(["<", whole, ">"]);
            whole.len() + 2
        });
    }
    out.extend(["<", address, ">"]);
    Some(address.len())
}

fn run_of(character: char, text: &str) -> usize {
    text.len() - text.trim_start_matches(character).len()
}

#[cfg(test)]
mod tests {
    use super::{harmless, note};

    #[test]
    fn code_blocks_links_and_html_lose_their_teeth() {
        for (description, expected) in [
            ("Plain.", "Plain."),
            ("", "Not described in the schema."),
            (" \n\t", "Not described in the schema."),
            (
                "See [Card] and <b>this</b>.",
                "See \\[Card\\] and \\<b\\>this\\</b\\>.",
            ),
            (
                "A\n```rust\npanic!()\n```\nB",
                "A\n```text\npanic!()\n```\nB",
            ),
            (
                "A\r```rust\rpanic!()\r```\rB",
                "A\n```text\npanic!()\n```\nB",
            ),
            ("````md\n```rust\n```\n````", "````text\n```rust\n```\n````"),
            ("```\n```rust\n``` x\n`````", "```text\n```rust\n``` x\n```"),
            (
                "Never closed\n~~~\npanic!()",
                "Never closed\n~~~text\npanic!()\n~~~",
            ),
            ("Indented:\n\n    panic!()", "Indented:\n\n   panic!()"),
            ("Tab:\n\n\tpanic!()", "Tab:\n\n   panic!()"),
            ("a\u{0}b \u{202E}c\u{2069} \u{200B}d", "ab c \u{200B}d"),
        ] {
            assert_eq!(harmless(description).join("\n"), expected, "{description}");
        }
    }

    #[test]
    fn a_list_hides_no_code_block() {
        for (line, expected) in [
            ("- plain", "- plain"),
            ("-     panic!()", "- panic!()"),
            ("1.\t\tpanic!()", "1. panic!()"),
            ("* -      panic!()", "* - panic!()"),
            ("- ```rust", "- \\`\\`\\`rust"),
            ("- ````rust", "- \\`\\`\\`\\`rust"),
            ("2) ~~~rust", "2) \\~~~rust"),
            ("- -5 is a number, 1.5 too", "- -5 is a number, 1.5 too"),
        ] {
            assert_eq!(harmless(line).join("\n"), expected, "{line}");
        }
    }

    #[test]
    fn code_within_text_stays_code() {
        for (line, expected) in [
            ("Keep `[Card!]!` as code.", "Keep `[Card!]!` as code."),
            ("```[Card]``` too.", "```[Card]``` too."),
            ("``a ` [b]`` [c]", "``a ` [b]`` \\[c\\]"),
            ("An odd ` mark [x].", "An odd \\` mark \\[x\\]."),
            ("`[a]``` three", "\\`\\[a\\]\\`\\`\\` three"),
            ("Mine: \\` [x] `", "Mine: \\` \\[x\\] \\`"),
            ("Mine: \\[x], \\\\[x]", "Mine: \\[x\\], \\\\\\[x\\]"),
            ("| `A | B` | `[A | B]` |", "| `A | B` | \\`\\[A | B\\]\\` |"),
        ] {
            assert_eq!(harmless(line).join("\n"), expected, "{line}");
        }
    }

    #[test]
    fn a_note_is_one_harmless_line() {
        assert_eq!(
            note("Use `[a]`.\n\n    <b>[x]</b>"),
            "Use `[a]`. \\<b\\>\\[x\\]\\</b\\>"
        );
    }

    #[test]
    fn an_address_is_a_link() {
        for (line, expected) in [
            (
                "See https://a.example/b?c=d.",
                "See <https://a.example/b?c=d>.",
            ),
            ("See <https://a.example>.", "See <https://a.example>."),
            ("[text](http://a.example)", "\\[text\\](<http://a.example>)"),
            (
                "<https://a.example onclick=x>",
                "\\<<https://a.example> onclick=x\\>",
            ),
            ("`https://a.example` http", "`https://a.example` http"),
        ] {
            assert_eq!(harmless(line).join("\n"), expected, "{line}");
        }
    }
}
