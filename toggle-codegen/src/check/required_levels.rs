//! The levels of our own `@required` are ones that the field's type has, and are known before
//! anything is sent.
//!
//! Level 0 is the field, 1 the items of its list, and so on. No rule of the specification: a schema
//! that declares a `@required` gives it a meaning of its own.

use super::typed::{FieldNode, Typed};
use super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Argument, Value, ValueKind};
use crate::schema::{FieldDefinition, TypeDefinition, TypeRef};

pub(super) fn problems(typed: &Typed<'_>) -> Vec<Diagnostic> {
    let ours = typed.schema.directive("required");
    if ours.is_none_or(|definition| definition.location.source.name() != "built-in") {
        return Vec::new();
    }
    let levels = typed.fields.iter().flat_map(|node| {
        let required = node.field.directives.iter();
        required
            .filter(|directive| directive.name.text == "required")
            .flat_map(|directive| &directive.arguments)
            .filter(|argument| argument.name.text == "levels")
            .map(move |argument| (node, argument))
    });
    let found = levels.flat_map(|(node, argument)| of_argument(typed, node, argument));
    found.collect()
}

fn of_argument(typed: &Typed<'_>, node: &FieldNode<'_>, argument: &Argument) -> Vec<Diagnostic> {
    let Some((parent, definition)) = node.parent.zip(node.definition) else {
        return Vec::new();
    };
    let items = match &argument.value.kind {
        ValueKind::List(items) if items.is_empty() => return vec![no_level(typed, argument)],
        ValueKind::Null => return vec![no_level(typed, argument)],
        ValueKind::List(items) => items.as_slice(),
        _ => std::slice::from_ref(&argument.value),
    };
    let wrong = items.iter().filter_map(|item| match &item.kind {
        ValueKind::Variable(name) if typed.defines_variable(name) => {
            Some(variable(typed, item, name))
        }
        ValueKind::Int(digits) => {
            // What is no `Int` at all is told as such.
            let level: i32 = digits.parse().ok()?;
            let known = usize::try_from(level).is_ok_and(|level| level <= depth(&definition.ty));
            (!known).then(|| no_such_level(typed, item, level, parent, definition))
        }
        _ => None,
    });
    wrong.collect()
}

/// How many lists there are in one another.
fn depth(mut ty: &TypeRef) -> usize {
    let mut depth = 0;
    loop {
        ty = match ty {
            TypeRef::Named(_) => return depth,
            TypeRef::NonNull(inner) => inner,
            TypeRef::List(inner) => {
                depth += 1;
                inner
            }
        };
    }
}

fn no_such_level(
    typed: &Typed<'_>,
    item: &Value,
    level: i32,
    parent: &TypeDefinition,
    definition: &FieldDefinition,
) -> Diagnostic {
    let (message, help) = match depth(&definition.ty) {
        0 => (
            "expected 0",
            "it is no list: write `@required` without levels".to_owned(),
        ),
        1 => (
            "expected 0 or 1",
            "0 is the field, 1 each item of its list".to_owned(),
        ),
        deepest => (
            "expected a level that it has",
            format!("0 is the field, 1 each item of its list, and so on up to {deepest}"),
        ),
    };
    let message = format!(
        "`{}.{}` is of type `{}` and has no level {level}: {message}",
        parent.name, definition.name, definition.ty
    );
    let label = "no such level";
    let problem = Diagnostic::error(Code::WrongValue, message, typed.source, item.span, label);
    defined_at(problem, &definition.location, "the field is defined here").help(help)
}

fn variable(typed: &Typed<'_>, item: &Value, name: &str) -> Diagnostic {
    let message = format!(
        "the levels of `@required` are read before anything is sent: expected numbers, found `${name}`"
    );
    let label = "no variable may stand here";
    Diagnostic::error(Code::WrongValue, message, typed.source, item.span, label)
        .help("write the levels as numbers, such as `levels: [0]`")
}

fn no_level(typed: &Typed<'_>, argument: &Argument) -> Diagnostic {
    let message = "`@required` with no level asks for nothing: expected one at least";
    let span = argument.value.span;
    let label = "no level";
    Diagnostic::error(Code::WrongValue, message, typed.source, span, label)
        .help("write `@required` without levels where the field itself is meant")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{accepts, accepts_with, helps, relates, reports};

    #[test]
    fn levels_that_the_type_has() {
        accepts("{ count @required card { history @required(levels: [0, 1]) } }");
        accepts("{ card { history @required(levels: 1) id @required(levels: [0]) } }");
    }

    #[test]
    fn levels_that_it_does_not_have() {
        reports(
            "{ count @required(levels: [0, 5]) }",
            &["1:31 `Query.count` is of type `Int` and has no level 5: expected 0"],
        );
        reports(
            "{ count @required(levels: [-1]) }",
            &["1:28 `Query.count` is of type `Int` and has no level -1: expected 0"],
        );
        reports(
            "{ card { history @required(levels: 2) } }",
            &["1:36 `Card.history` is of type `[Int!]!` and has no level 2: expected 0 or 1"],
        );
        helps(
            "{ count @required(levels: [1]) }",
            "it is no list: write `@required` without levels",
        );
        helps(
            "{ card { history @required(levels: 2) } }",
            "0 is the field, 1 each item of its list",
        );
        relates(
            "{ count @required(levels: [1]) }",
            &["schema:3:3 the field is defined here"],
        );
    }

    #[test]
    fn no_level_at_all() {
        let message = "`@required` with no level asks for nothing: expected one at least";
        for levels in ["[]", "null"] {
            reports(
                &format!("{{ count @required(levels: {levels}) }}"),
                &[&format!("1:27 {message}")],
            );
        }
    }

    #[test]
    fn variables_come_too_late() {
        let message =
            "the levels of `@required` are read before anything is sent: expected numbers";
        reports(
            "query q($l: [Int!]) { count @required(levels: $l) }",
            &[&format!("1:47 {message}, found `$l`")],
        );
        reports(
            "query q($l: Int!) { count @required(levels: [$l]) }",
            &[&format!("1:46 {message}, found `$l`")],
        );
    }

    #[test]
    fn a_directive_of_the_schema_takes_what_it_says() {
        accepts_with(
            "type Query { a: Int } directive @required(levels: [Int]) on FIELD",
            "query q($l: Int) { a @required(levels: [5, $l]) }",
        );
    }
}
