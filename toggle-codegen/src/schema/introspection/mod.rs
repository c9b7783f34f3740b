//! A schema as a server describes it: the JSON answer to an introspection query.
//!
//! It is written out as the SDL that it stands for, and everything behind reads SDL alone. So there
//! is one model and one validation; and a place in a schema is a line of SDL, which tells more than
//! a column in a JSON file of one line. What is wrong with the JSON itself is told at its place in
//! the JSON. Nothing is copied over unread: names are checked to be names and default values to be
//! values, so that no text of a server becomes a definition.

mod constant;
mod definitions;
mod json;
mod members;
mod reader;
#[cfg(test)]
mod tests;
mod text;

use std::sync::Arc;

use self::json::{Node, shown};
use self::reader::{Expected, Reader};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, Span};

/// `sources` with every one that is JSON replaced by the SDL it stands for, and what was wrong.
pub(super) fn as_sdl(sources: Vec<Arc<Source>>) -> (Vec<Arc<Source>>, Diagnostics) {
    let mut problems = Diagnostics::new();
    let mut read = Vec::with_capacity(sources.len());
    for source in sources {
        if !is_json(&source) {
            read.push(source);
            continue;
        }
        match sdl_of(&source) {
            Ok(sdl) => read.push(Source::new(format!("{}, as SDL", source.name()), sdl)),
            Err(found) => problems.extend(found),
        }
    }
    (read, problems)
}

/// No SDL begins with a bracket, and a brace begins an executable document unless a quote follows.
fn is_json(source: &Source) -> bool {
    let text = source.text().trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('[') {
        return true;
    }
    if let Some(inside) = text.strip_prefix('{') {
        return inside.trim_start().starts_with(['"', '}']) || inside.trim_start().is_empty();
    }
    let begins_sdl = |first: char| first.is_ascii_alphabetic() || matches!(first, '"' | '#');
    is_named_json(source) && !text.starts_with(begins_sdl)
}

fn is_named_json(source: &Source) -> bool {
    let ending = source.name().rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

fn sdl_of(source: &Arc<Source>) -> Result<String, Diagnostics> {
    let value = json::parse(source)?;
    let root = Node::root(&value);
    let mut reader = Reader::new(source);
    answer(&mut reader, &root);
    reader.finish()
}

/// Finds `__schema` in what a server or a tool wrote.
fn answer(reader: &mut Reader<'_>, root: &Node<'_>) -> Option<()> {
    reader.expect(root, Expected::Object)?;
    if let Some(errors) = reader.member(root, "errors")
        && errors.items().is_none_or(|items| !items.is_empty())
        && !errors.is_null()
    {
        return reader.refuse(failed(reader, &errors));
    }
    if let Some(schema) = reader.member(root, "__schema") {
        return reader.schema(&schema);
    }
    if let Some(data) = reader.member(root, "data") {
        reader.expect(&data, Expected::Object)?;
        let schema = reader.required(&data, "__schema", Expected::Object)?;
        return reader.schema(&schema);
    }
    reader.refuse(unknown_form(reader, root))
}

/// The server did not answer; its first words say why.
fn failed(reader: &Reader<'_>, errors: &Node<'_>) -> Diagnostic {
    let first = errors.items().and_then(|items| items.into_iter().next());
    let said = first.and_then(|error| {
        let message = error.member("message")?;
        Some((message.text()?.to_owned(), reader.span(&message)))
    });
    let (said, span) = match said {
        Some((words, span)) => (format!(": `{}`", shown(&words)), span),
        None => (String::new(), reader.span(errors)),
    };
    Diagnostic::error(
        Code::SchemaJson,
        format!("this is the answer to an introspection that failed{said}, expected a schema"),
        reader.source(),
        span,
        "said by the server",
    )
    .help(
        "many servers answer introspection only after a login, or not in production: fetch the \
         schema again with a token, or ask for its SDL",
    )
}

fn unknown_form(reader: &Reader<'_>, root: &Node<'_>) -> Diagnostic {
    let keys = root.keys();
    let found = match keys.split_first() {
        None => "an object without keys".to_owned(),
        Some((first, others)) => {
            let more = if others.is_empty() { "" } else { " and others" };
            format!("`{}`{more}", shown(first))
        }
    };
    let bare = keys.contains(&"types") && keys.contains(&"queryType");
    let problem = Diagnostic::error(
        Code::SchemaJson,
        format!("this JSON is no introspection: expected `data` or `__schema`, found {found}"),
        reader.source(),
        reader.span(root),
        "expected the key `data` or `__schema` in here",
    );
    if bare {
        return problem.help("write `{ \"__schema\": …}` around it");
    }
    problem
        .help("a schema is SDL (`type Query { … }`) or the JSON answer to an introspection query")
}

/// Of something long the first byte is place enough.
fn opening(span: Span) -> Span {
    Span::new(span.start, span.end.min(span.start + 1))
}
