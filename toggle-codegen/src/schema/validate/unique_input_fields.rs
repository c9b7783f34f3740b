//! [5.6.3 Input Object Field Uniqueness](https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness),
//! which holds for the literals of a schema as for those of a document: a field is named once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Problems;
use super::type_system::TypeSystem;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Value, ValueKind};
use crate::source::{Source, Span};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for site in system.sites() {
        for directive in site.directives {
            for argument in &directive.arguments {
                value(site.source, &argument.value, problems);
            }
        }
    }
    for input in system.input_values() {
        if let Some(default) = &input.definition.default_value {
            value(input.source, default, problems);
        }
    }
}

/// Recursion goes as deep as brackets may nest.
fn value(source: &Arc<Source>, literal: &Value, problems: &mut Problems) {
    match &literal.kind {
        ValueKind::List(items) => {
            for item in items {
                value(source, item, problems);
            }
        }
        ValueKind::Object(fields) => {
            let mut known: BTreeMap<&str, Span> = BTreeMap::new();
            for field in fields {
                let (name, span) = (&field.name.text, field.name.span);
                let first = *known.entry(name).or_insert(span);
                if first != span {
                    let message =
                        format!("the input field `{name}` is given twice: expected it once");
                    let code = Code::DuplicateInputField;
                    let problem = Diagnostic::error(code, message, source, span, "given again");
                    problems.push(problem.related(source, first, "first given here"));
                }
                value(source, &field.value, problems);
            }
        }
        _ => {}
    }
}
