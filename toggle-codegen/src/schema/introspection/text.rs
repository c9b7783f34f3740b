//! Text of a server as string literals of GraphQL.

use std::fmt::Write as _;

/// `text` between quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            // What is not seen shall not be what decides how a line reads.
            control if control.is_control() || matches!(control, '\u{2028}' | '\u{2029}') => {
                let _ = write!(literal, "\\u{:04X}", u32::from(control));
            }
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// A description above what it describes: a block where it has several lines.
pub(super) fn description(sdl: &mut String, indent: &str, text: &str) {
    if !fits_block(text) {
        let _ = writeln!(sdl, "{indent}{}", quoted(text));
        return;
    }
    let _ = writeln!(sdl, "{indent}\"\"\"");
    for line in text.split('\n') {
        if line.is_empty() {
            sdl.push('\n');
        } else {
            let _ = writeln!(sdl, "{indent}{line}");
        }
    }
    let _ = writeln!(sdl, "{indent}\"\"\"");
}

/// Whether a block string says exactly `text`: it takes common white space away, and empty lines
/// at both ends.
fn fits_block(text: &str) -> bool {
    let blank = |line: &str| line.chars().all(|c| matches!(c, ' ' | '\t'));
    let several = text.contains('\n');
    let printable = |c: char| c == '\n' || c == '\t' || !c.is_control();
    let flush = text
        .split('\n')
        .any(|line| !line.is_empty() && !line.starts_with([' ', '\t']));
    let ends = text
        .split('\n')
        .next()
        .into_iter()
        .chain(text.rsplit('\n').next());
    several
        && flush
        && text.chars().all(printable)
        && !text.contains("\"\"\"")
        && !text.contains(['\u{2028}', '\u{2029}'])
        && ends.into_iter().all(|line| !blank(line))
        && text.split('\n').all(|line| line.is_empty() || !blank(line))
}
