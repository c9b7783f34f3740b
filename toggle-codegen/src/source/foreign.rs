//! Files that are not GraphQL at all, called what they are.
//!
//! Asked only about what could not be read, so that no GraphQL is ever taken for something else.

use std::sync::Arc;

use super::file::first_control_of_many;
use super::{LexErrorKind, Lexer, Source, Span, TokenKind};
use crate::diagnostic::{Code, Diagnostic};

/// What a file is, and what to do about it.
type Kind = (&'static str, &'static str);

/// The message for a file that is no GraphQL; `None` where it only holds mistakes.
pub(crate) fn foreign(source: &Arc<Source>, code: Code) -> Option<Diagnostic> {
    let text = source.text();
    if let Some(problem) = other_encoding(source, code).or_else(|| merge_conflict(source, code)) {
        return Some(problem);
    }
    let start = first_token(text);
    let rest = text.get(start..).unwrap_or_default();
    let (what, help) = markup(rest)
        .or_else(|| json(text, start))
        .or_else(|| program(rest))?;
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len()).min(10);
    let end = (start..=start + length).rfind(|end| text.is_char_boundary(*end));
    let span = Span::new(start, end.unwrap_or(start));
    let message = format!("this file is {what}: expected GraphQL");
    Some(Diagnostic::error(code, message, source, span, "not GraphQL").help(help))
}

/// Where the first token begins, comments and white space aside.
fn first_token(text: &str) -> usize {
    Lexer::new(text).next().span.start
}

/// Text of another encoding that was read as UTF-8 all the same.
fn other_encoding(source: &Arc<Source>, code: Code) -> Option<Diagnostic> {
    let text = source.text();
    if let Some(at) = first_control_of_many(text.as_bytes()) {
        let message = "this file is binary: expected GraphQL";
        let (span, label) = (Span::new(at, at + 1), "no text has such a character");
        let problem = Diagnostic::error(code, message, source, span, label);
        return Some(problem.help("name a file of GraphQL"));
    }
    let (what, at) = match (text.find('\0'), text.find('\u{fffd}')) {
        (Some(at), _) => ("UTF-16 text, or no text at all", at),
        (None, Some(at)) => ("text of another encoding", at),
        (None, None) => return None,
    };
    let end = at + text.get(at..)?.chars().next()?.len_utf8();
    let message = format!("this file is {what}: expected UTF-8");
    let label = "this is left of a character";
    let problem = Diagnostic::error(code, message, source, Span::new(at, end), label);
    Some(problem.help("save the file as UTF-8"))
}

/// The markers of an unfinished merge: one message for all.
fn merge_conflict(source: &Arc<Source>, code: Code) -> Option<Diagnostic> {
    let mut lexer = Lexer::new(source.text());
    let mut markers = Vec::new();
    loop {
        let token = lexer.next();
        match token.kind {
            TokenKind::End => break,
            TokenKind::Error(LexErrorKind::ConflictMarker) => markers.push(token.span),
            _ => {}
        }
    }
    let (first, others) = markers.split_first()?;
    let message = "this file holds an unfinished merge: expected GraphQL";
    let label = "a merge conflict marker";
    let mut problem = Diagnostic::error(code, message, source, *first, label)
        .help("finish the merge and delete the marker lines");
    for other in others.iter().take(3) {
        problem = problem.related(source, *other, "another");
    }
    Some(problem)
}

fn markup(rest: &str) -> Option<Kind> {
    const PAGE: Kind = (
        "an HTML page",
        "a download may have answered with an error page or a login page: fetch the file again",
    );
    let begins = |word: &str| {
        let start = rest.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    if begins("<!doctype html") || begins("<html") {
        return Some(PAGE);
    }
    if begins("<?xml") || begins("<!--") || begins("<!doctype") {
        return Some(("XML", "name a file of GraphQL"));
    }
    if begins("```") {
        return Some((
            "Markdown",
            "keep only what stands between the lines with ```",
        ));
    }
    None
}

fn json(text: &str, start: usize) -> Option<Kind> {
    let mut lexer = Lexer::at(text, start);
    let kinds = [lexer.next().kind, lexer.next().kind, lexer.next().kind];
    let is_object = matches!(
        kinds,
        [TokenKind::BraceOpen, TokenKind::String, TokenKind::Colon]
    );
    let is_array = matches!(
        kinds,
        [
            TokenKind::BracketOpen,
            TokenKind::BraceOpen | TokenKind::String | TokenKind::Int | TokenKind::BracketClose,
            _
        ]
    );
    if !is_object && !is_array {
        return None;
    }
    Some(if text.contains("\"__schema\"") {
        (
            "JSON, a schema as a server answers it",
            "name it in the `schema` option, and a file of operations here",
        )
    } else if text.contains("\"query\"") {
        ("JSON", "put the text of its `query` alone in the file")
    } else {
        (
            "JSON",
            "variables and answers stand in JSON, operations in GraphQL: `query Name { field }`",
        )
    })
}

/// Programs and statements of other languages, by their first words.
fn program(rest: &str) -> Option<Kind> {
    let mut words = rest.split_whitespace();
    let (first, second) = (words.next()?, words.next().unwrap_or_default());
    let has = |part: &str| rest.contains(part);
    let is_script = match first {
        "import" | "export" => has(" from ") || has("gql") || has("require("),
        "const" | "let" | "var" | "function" => has("`") || has("=>") || has("require("),
        _ => false,
    };
    if is_script {
        return Some((
            "JavaScript or TypeScript",
            "keep only what stands between the backticks of a template",
        ));
    }
    let is_rust = match first {
        "use" | "extern" => has("::") || has(";"),
        "pub" | "async" | "unsafe" => {
            ["fn", "struct", "enum", "mod", "use", "trait", "const"].contains(&second)
        }
        "fn" | "impl" | "struct" | "mod" | "trait" => has("{") || has(";"),
        _ => first.starts_with("//!") && has("::"),
    };
    if is_rust {
        return Some((
            "Rust",
            "the first path of the attribute names a file of GraphQL operations",
        ));
    }
    let lowered = || {
        rest.get(..rest.len().min(2000))
            .unwrap_or(rest)
            .to_ascii_lowercase()
    };
    let is_sql = match first.to_ascii_lowercase().as_str() {
        "select" | "delete" => lowered().contains("from "),
        "insert" => second.eq_ignore_ascii_case("into"),
        "create" | "alter" | "drop" => {
            second.eq_ignore_ascii_case("table") || second.eq_ignore_ascii_case("view")
        }
        "update" => lowered().contains("set "),
        _ => false,
    };
    if is_sql {
        return Some((
            "SQL",
            "a query of GraphQL names the fields that are wanted: `query Name { field }`",
        ));
    }
    match first {
        "curl" => Some((
            "a command of a shell",
            "put the text of the `query` that it sends alone in the file",
        )),
        "---" | "openapi:" | "swagger:" => Some(("YAML", "name a file of GraphQL")),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
