//! Phrases that several rules share.

use super::typed::Typed;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::OperationKind;
use crate::document::ast::{Name, Value, ValueKind};
use crate::schema::{InputValueDefinition, Location, TypeDefinition, TypeKind};

/// A list of names in a message ends here; the schema has the rest.
const SHOWN: usize = 8;

/// The word that begins an operation.
pub(super) fn keyword(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Query => "query",
        OperationKind::Mutation => "mutation",
        OperationKind::Subscription => "subscription",
    }
}

/// "`a`, `b`, `c` and 12 more".
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut more = 0;
    for name in names {
        if shown.len() < SHOWN {
            shown.push(format!("`{name}`"));
        } else {
            more += 1;
        }
    }
    match (shown.pop(), more) {
        (None, _) => String::new(),
        (Some(last), 0) if shown.is_empty() => last,
        (Some(last), 0) => format!("{} and {last}", shown.join(", ")),
        (Some(last), _) => format!("{}, {last} and {more} more", shown.join(", ")),
    }
}

/// `id: Int!, page: Int`; a long list ends in `…`.
pub(super) fn signature<'a>(
    mut definitions: impl Iterator<Item = &'a InputValueDefinition>,
) -> String {
    const MOST: usize = 50;
    let shown = definitions.by_ref().take(MOST);
    let mut parts: Vec<String> = shown
        .map(|definition| format!("{}: {}", definition.name, definition.ty))
        .collect();
    if definitions.next().is_some() {
        parts.push("…".to_owned());
    }
    parts.join(", ")
}

/// `id: $id, page: …`: how the arguments or input fields called so could be written.
pub(super) fn written<'a>(typed: &Typed<'_>, names: impl Iterator<Item = &'a str>) -> String {
    let parts: Vec<String> = names
        .map(|name| {
            if typed.defines_variable(name) {
                format!("{name}: ${name}")
            } else {
                format!("{name}: …")
            }
        })
        .collect();
    parts.join(", ")
}

/// What a value is, where it may not be repeated.
pub(super) fn kind(value: &Value) -> &'static str {
    match &value.kind {
        ValueKind::Variable(_) => "a variable",
        ValueKind::Int(_) => "a whole number",
        ValueKind::Float(_) => "a number",
        ValueKind::String(_) => "a string",
        ValueKind::Boolean(_) => "a Boolean",
        ValueKind::Null => "`null`",
        ValueKind::Enum(_) => "a word without quotes",
        ValueKind::List(_) => "a list",
        ValueKind::Object(_) => "an input object",
    }
}

/// A value as the document writes it, short enough for a message.
pub(super) fn literal(value: &Value) -> String {
    match &value.kind {
        ValueKind::Variable(name) => format!("`${name}`"),
        ValueKind::Int(text) | ValueKind::Float(text) => format!("`{}`", short(text)),
        ValueKind::String(text) => format!("the string `{}`", short(&format!("{text:?}"))),
        ValueKind::Boolean(value) => format!("`{value}`"),
        ValueKind::Null => "`null`".to_owned(),
        ValueKind::Enum(name) => format!("`{}`", short(name)),
        ValueKind::List(_) | ValueKind::Object(_) => kind(value).to_owned(),
    }
}

fn short(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Adds the place of a schema definition.
pub(super) fn defined_at(problem: Diagnostic, location: &Location, text: &str) -> Diagnostic {
    problem.related(&location.source, location.span, text)
}

/// Adds the place that makes something required, unless nobody wrote it.
pub(super) fn required_at(problem: Diagnostic, location: &Location) -> Diagnostic {
    if location.source.name() == "built-in" {
        return problem;
    }
    defined_at(problem, location, "required here")
}

/// Adds the place where a type is defined, unless nobody wrote it.
pub(super) fn type_defined_at(problem: Diagnostic, definition: &TypeDefinition) -> Diagnostic {
    if definition.location.source.name() == "built-in" {
        return problem;
    }
    defined_at(
        problem,
        &definition.location,
        &format!("`{}` is defined here", definition.name),
    )
}

/// The names that come twice: the first of them and each that follows.
pub(super) fn repeated<'a>(
    names: impl Iterator<Item = &'a Name>,
) -> impl Iterator<Item = (&'a Name, &'a Name)> {
    let mut known = std::collections::BTreeMap::new();
    names.filter_map(move |name| {
        let first: &'a Name = known.entry(name.text.as_str()).or_insert(name);
        (!std::ptr::eq(first, name)).then_some((first, name))
    })
}

/// A built-in scalar that is no part of this schema.
fn unused_scalar(typed: &Typed<'_>, name: &Name) -> Diagnostic {
    let message = format!(
        "nothing in the schema is of the built-in type `{}`: expected a type that the schema uses",
        name.text
    );
    let label = "no part of this schema";
    Diagnostic::error(Code::UnknownType, message, typed.source, name.span, label)
}

/// The schema has no type `name`; `fits` picks the kinds that could stand there.
pub(super) fn unknown_type(
    typed: &Typed<'_>,
    name: &Name,
    fits: impl Fn(TypeKind) -> bool,
) -> Diagnostic {
    if typed.schema.type_named(&name.text).is_some() {
        return unused_scalar(typed, name);
    }
    let message = format!("the schema has no type `{}`", name.text);
    let problem = Diagnostic::error(
        Code::UnknownType,
        message,
        typed.source,
        name.span,
        "there is no such type",
    );
    let candidates = typed
        .schema
        .type_names_of(&fits)
        .filter(|known| !known.starts_with("__"));
    let help = typed
        .did_you_mean(&name.text, candidates)
        .or_else(|| fits(TypeKind::Scalar).then(|| foreign_type(&name.text))?);
    match help {
        Some(help) => problem.help(help),
        None => problem,
    }
}

/// The built-in scalar for what other languages call otherwise.
fn foreign_type(name: &str) -> Option<String> {
    let (what, scalar) = match name.to_ascii_lowercase().as_str() {
        "integer" | "long" | "number" | "i32" | "i64" | "u32" | "u64" | "int32" | "int64" => {
            ("whole numbers", "Int")
        }
        "double" | "decimal" | "f32" | "f64" | "float64" | "real" => {
            ("numbers with a fraction", "Float")
        }
        "text" | "str" | "char" | "varchar" => ("text", "String"),
        "bool" => ("true and false", "Boolean"),
        "uuid" | "guid" => ("identifiers", "ID"),
        _ => return None,
    };
    Some(format!("the type of {what} is `{scalar}`"))
}

/// The schema uses a type that it does not have.
pub(super) fn undefined_in_schema(
    typed: &Typed<'_>,
    name: &str,
    user: &str,
    location: &Location,
) -> Diagnostic {
    let member = location.source.slice(location.span);
    let user = if user == member {
        format!("`{member}`")
    } else {
        format!("`{user}.{member}`")
    };
    let message = format!("the schema gives {user} the type `{name}`, but defines no such type");
    let problem = Diagnostic::error(
        Code::UnknownType,
        message,
        &location.source,
        location.span,
        format!("is of type `{name}`"),
    );
    let candidates = typed
        .schema
        .type_names()
        .filter(|known| !known.starts_with("__"));
    match typed.did_you_mean(name, candidates) {
        Some(help) => problem.help(help),
        None => problem,
    }
}
