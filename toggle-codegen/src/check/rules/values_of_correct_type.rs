//! 5.6.1 Values of Correct Type: a literal fits the type of its place.
//!
//! A list type takes one item without brackets. `Int` has 32 bits, `Float` takes integers, `ID`
//! takes strings and integers, and a scalar of the schema's own takes anything. Of an input object
//! that is `@oneOf`, exactly one field is given, and not as null.

mod advice;

use self::advice::advice;
use super::super::typed::{ObjectNode, Place, Typed, ValueNode};
use super::super::words::{defined_at, kind, listed, literal, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{Value, ValueKind};
use crate::schema::{Secrecy, TypeDefinition, TypeKind, TypeRef};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.values {
        problems.extend(value(typed, node));
    }
    for node in &typed.objects {
        problems.extend(one_of(typed, node));
    }
}

fn value(typed: &Typed<'_>, node: &ValueNode<'_>) -> Option<Diagnostic> {
    let ty = node.expected.ty;
    let kind = &node.value.kind;
    let named = typed.schema.type_named(ty.inner_name())?;
    if matches!(kind, ValueKind::Null) {
        let expected = || format!("a value: `{ty}` is never null");
        return ty
            .is_non_null()
            .then(|| wrong(typed, node, named, &expected()));
    }
    let is_list = matches!(kind, ValueKind::List(_));
    match (ty.nullable(), named.kind) {
        (TypeRef::List(_), _) if is_list => None,
        (_, TypeKind::InputObject) if matches!(kind, ValueKind::Object(_)) => None,
        (_, TypeKind::InputObject) => {
            let expected = format!("an input object `{}`", named.name);
            Some(wrong(typed, node, named, &expected))
        }
        (_, TypeKind::Enum) => enum_value(typed, node, named),
        (_, TypeKind::Scalar) => {
            scalar(&named.name, node.value).map(|expected| wrong(typed, node, named, expected))
        }
        // An output type in an input place is the schema's mistake.
        _ => None,
    }
}

/// What the built-in scalar `name` expects, where `value` is something else.
fn scalar(name: &str, value: &Value) -> Option<&'static str> {
    let expected = match name {
        "Int" => "a whole number (`Int`)",
        "Float" => "a number (`Float`)",
        "String" => "a string in quotes (`String`)",
        "Boolean" => "`true` or `false`",
        "ID" => "a string or a whole number (`ID`)",
        _ => return None,
    };
    match (name, &value.kind) {
        ("Int", ValueKind::Int(digits)) if digits.parse::<i32>().is_err() => {
            Some("a whole number of 32 bits (`Int`: -2147483648 to 2147483647)")
        }
        ("Float", ValueKind::Int(digits) | ValueKind::Float(digits))
            if !digits.parse::<f64>().is_ok_and(f64::is_finite) =>
        {
            Some("a number of double precision (`Float`)")
        }
        ("Int", ValueKind::Int(_))
        | ("Float", ValueKind::Int(_) | ValueKind::Float(_))
        | ("String", ValueKind::String(_))
        | ("Boolean", ValueKind::Boolean(_))
        | ("ID", ValueKind::String(_) | ValueKind::Int(_)) => None,
        _ => Some(expected),
    }
}

fn enum_value(
    typed: &Typed<'_>,
    node: &ValueNode<'_>,
    named: &TypeDefinition,
) -> Option<Diagnostic> {
    if matches!(&node.value.kind, ValueKind::Enum(name) if named.value(name).is_some()) {
        return None;
    }
    let expected = format!("a value of the enum `{}`", named.name);
    Some(type_defined_at(wrong(typed, node, named, &expected), named))
}

fn wrong(
    typed: &Typed<'_>,
    node: &ValueNode<'_>,
    named: &TypeDefinition,
    expected: &str,
) -> Diagnostic {
    let place = node.expected.place;
    let item = if node.expected.direct {
        ""
    } else {
        "an item of "
    };
    // What stands in place of an input object was meant for one of its fields.
    let mut fields = named.input_fields.iter();
    let hidden =
        typed.is_secret(node.expected) || fields.any(|field| field.secrecy != Secrecy::Open);
    let found = if hidden {
        kind(node.value).to_owned()
    } else {
        literal(node.value)
    };
    let message = format!(
        "{item}{} is {found}: expected {expected}",
        place.described()
    );
    let label = format!("expected `{}`", node.expected.ty);
    let span = node.value.span;
    let mut problem = Diagnostic::error(Code::WrongValue, message, typed.source, span, label);
    if let Some(help) = advice(typed, node, named, hidden) {
        problem = problem.help(help);
    }
    match place {
        Place::Default(variable) => {
            problem.related(typed.source, variable.ty.span(), "the variable's type")
        }
        _ => match place.definition() {
            Some(definition) if definition.location.source.name() != "built-in" => {
                defined_at(problem, &definition.location, "defined here")
            }
            _ => problem,
        },
    }
}

fn one_of(typed: &Typed<'_>, node: &ObjectNode<'_>) -> Option<Diagnostic> {
    let object = node.definition.filter(|definition| definition.one_of)?;
    let null = node
        .fields
        .iter()
        .find(|field| matches!(field.value.kind, ValueKind::Null));
    let (message, span, label, help) = match (node.fields, null) {
        ([_], None) => return None,
        ([only], Some(_)) => {
            let name = &only.name.text;
            let message = format!(
                "`{}` is `@oneOf`, and its field `{name}` is `null`: expected a value",
                object.name
            );
            let help = format!("give `{name}` a value that is not null");
            (message, only.value.span, "expected a value", help)
        }
        (fields, _) => {
            let count = match fields.len() {
                0 => "no".to_owned(),
                count => count.to_string(),
            };
            let message = format!(
                "`{}` is `@oneOf`, and {count} fields are given: expected exactly one",
                object.name
            );
            let names = listed(object.input_fields.iter().map(|field| field.name.as_str()));
            let help = format!("give one of {names}");
            (message, node.span, "expected exactly one field", help)
        }
    };
    let problem = Diagnostic::error(Code::WrongValue, message, typed.source, span, label);
    Some(type_defined_at(problem, object).help(help))
}

#[cfg(test)]
#[path = "values_of_correct_type/tests.rs"]
mod tests;
