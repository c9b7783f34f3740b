//! Warnings: what the schema marks `@deprecated` and the document uses.

use super::typed::{Expected, Typed};
use super::words::defined_at;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::ValueKind;
use crate::schema::{EnumValueDefinition, Location};
use crate::source::Span;

/// One warning for each use, in source order.
pub(super) fn warnings(typed: &Typed<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut warn = |what: String, reason: &str, span: Span, location: &Location| {
        let message = format!("{what} is deprecated: {reason}");
        let problem =
            Diagnostic::error(Code::Deprecated, message, typed.source, span, "deprecated");
        found.push(defined_at(problem.warning(), location, "the schema says so here"));
    };
    for node in &typed.fields {
        let Some((parent, definition)) = node.parent.zip(node.definition) else { continue };
        if let Some(reason) = &definition.deprecated {
            let what = format!("`{}.{}`", parent.name, definition.name);
            warn(what, reason, node.field.name.span, &definition.location);
        }
    }
    for node in &typed.arguments {
        for argument in node.given {
            let known = node.owner.arguments().unwrap_or_default();
            let definition = known.iter().find(|known| known.name == argument.name.text);
            if let Some((definition, reason)) = definition
                .and_then(|definition| Some((definition, definition.deprecated.as_ref()?)))
            {
                let what =
                    format!("the argument `{}` of `{}`", definition.name, node.owner.coordinate());
                warn(what, reason, argument.name.span, &definition.location);
            }
        }
    }
    for node in &typed.objects {
        let Some(object) = node.definition else { continue };
        for field in node.fields {
            let Some(definition) = object.input_field(&field.name.text) else { continue };
            if let Some(reason) = &definition.deprecated {
                let what = format!("the input field `{}.{}`", object.name, definition.name);
                warn(what, reason, field.name.span, &definition.location);
            }
        }
    }
    for node in &typed.values {
        let ValueKind::Enum(name) = &node.value.kind else { continue };
        let Some((owner, value)) = enum_value(typed, node.expected, name) else { continue };
        if let Some(reason) = &value.deprecated {
            let what = format!("the enum value `{owner}.{name}`");
            warn(what, reason, node.value.span, &value.location);
        }
    }
    found.sort_by_key(|warning| warning.primary().map(|label| label.span));
    found
}

fn enum_value<'a>(
    typed: &Typed<'a>,
    expected: Expected<'a>,
    name: &str,
) -> Option<(&'a str, &'a EnumValueDefinition)> {
    let definition = typed.schema.type_named(expected.ty.inner_name())?;
    Some((&definition.name, definition.value(name)?))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::warnings;

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
    fn none_without_deprecated_uses() {
        assert!(warnings("{ card { balance } }").is_empty());
    }
}
