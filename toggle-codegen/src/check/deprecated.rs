//! Warnings: what the schema marks `@deprecated` and the document uses.

use super::typed::Typed;
use super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::ValueKind;
use crate::schema::Location;
use crate::source::Span;

/// One warning for each use, in source order.
pub(super) fn warnings(typed: &Typed<'_>) -> Diagnostics {
    let mut found = Vec::new();
    fields(typed, &mut found);
    arguments(typed, &mut found);
    input_fields(typed, &mut found);
    enum_values(typed, &mut found);
    found.into_iter().collect::<Diagnostics>().sorted()
}

fn fields(typed: &Typed<'_>, found: &mut Vec<Diagnostic>) {
    for node in &typed.fields {
        let Some((parent, definition)) = node.parent.zip(node.definition) else {
            continue;
        };
        if let Some(reason) = &definition.deprecated {
            let what = format!("`{}.{}`", parent.name, definition.name);
            found.push(warning(
                typed,
                &what,
                reason,
                node.field.name.span,
                &definition.location,
            ));
        }
    }
}

fn arguments(typed: &Typed<'_>, found: &mut Vec<Diagnostic>) {
    for node in &typed.arguments {
        for argument in node.given {
            let Some(definition) = node.owner.argument(&argument.name.text) else {
                continue;
            };
            if let Some(reason) = &definition.deprecated {
                let (name, owner) = (&definition.name, node.owner.coordinate());
                let what = format!("the argument `{name}` of `{owner}`");
                let span = argument.name.span;
                found.push(warning(typed, &what, reason, span, &definition.location));
            }
        }
    }
}

fn input_fields(typed: &Typed<'_>, found: &mut Vec<Diagnostic>) {
    for node in &typed.objects {
        let Some(object) = node.definition else {
            continue;
        };
        for field in node.fields {
            let Some(definition) = object.input_field(&field.name.text) else {
                continue;
            };
            if let Some(reason) = &definition.deprecated {
                let what = format!("the input field `{}.{}`", object.name, definition.name);
                let span = field.name.span;
                found.push(warning(typed, &what, reason, span, &definition.location));
            }
        }
    }
}

fn enum_values(typed: &Typed<'_>, found: &mut Vec<Diagnostic>) {
    for node in &typed.values {
        let ValueKind::Enum(name) = &node.value.kind else {
            continue;
        };
        let named = typed.schema.type_named(node.expected.ty.inner_name());
        let Some((named, value)) = named.and_then(|named| Some((named, named.value(name)?))) else {
            continue;
        };
        if let Some(reason) = &value.deprecated {
            let what = format!("the enum value `{}.{name}`", named.name);
            found.push(warning(
                typed,
                &what,
                reason,
                node.value.span,
                &value.location,
            ));
        }
    }
}

fn warning(
    typed: &Typed<'_>,
    what: &str,
    reason: &str,
    span: Span,
    location: &Location,
) -> Diagnostic {
    // A reason may be a paragraph, or empty; a message is a line.
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = match reason.as_str() {
        "" => format!("{what} is deprecated"),
        reason => format!("{what} is deprecated: {reason}"),
    };
    let problem = Diagnostic::error(Code::Deprecated, message, typed.source, span, "deprecated");
    defined_at(problem.warning(), location, "the schema says so here")
}

#[cfg(test)]
mod tests {
    use crate::check::check;
    use crate::check::testing::warnings;
    use crate::diagnostic::Diagnostic;
    use crate::document::Document;
    use crate::schema::Schema;

    #[test]
    fn every_deprecated_use_in_source_order() {
        let found = warnings(
            "{ card { oldBalance(pounds: true) balance }\n\
             cards(limit: 1, status: [ACTIVE, LOCKED], filter: {plain: 1}) { total } }",
        );
        assert_eq!(
            found,
            [
                "1:10 `Card.oldBalance` is deprecated: use `balance`",
                "1:21 the argument `pounds` of `Card.oldBalance` is deprecated: pence only",
                "2:34 the enum value `Status.LOCKED` is deprecated: No longer supported",
                "2:52 the input field `Filter.plain` is deprecated: No longer supported",
            ]
        );
    }

    #[test]
    fn a_reason_of_any_length_makes_one_line() {
        let schema = "type Query { a: Int @deprecated(reason: \"\"\"\n  Gone.\n\n  Use `b`.\n\"\"\") \
                      b: Int @deprecated(reason: \"\") }";
        let schema = Schema::parse(schema).expect("a schema");
        let document = Document::parse("a.graphql", "{ a b }").expect("a document");
        let checked = check(&schema, &document).expect("valid");
        let found: Vec<_> = checked.warnings().iter().map(Diagnostic::message).collect();
        assert_eq!(
            found,
            [
                "`Query.a` is deprecated: Gone. Use `b`.",
                "`Query.b` is deprecated"
            ]
        );
    }

    #[test]
    fn none_without_deprecated_uses() {
        assert!(warnings("{ card { balance } }").is_empty());
    }
}
