//! Whether a literal fits a type, as
//! [5.6.1 Values of Correct Type](https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type)
//! asks of documents too: defaults and directives' arguments are literals.

use std::sync::Arc;

use super::members::{SHOWN, signature};
use super::type_system::{NamedType, TypeSystem};
use crate::diagnostic::{Code, Diagnostic, one_of};
use crate::document::ast::{ObjectField, Type, TypeKind, Value, ValueKind};
use crate::source::{Source, shortened};

/// Where a literal stands and what a message calls that.
pub(super) struct Literal<'a> {
    pub(super) system: &'a TypeSystem<'a>,
    pub(super) source: &'a Arc<Source>,
    /// "the default of `Query.cards(limit:)`".
    pub(super) place: String,
    /// Whether it is never to be printed.
    pub(super) secret: bool,
}

impl Literal<'_> {
    /// Adds what does not fit. A type that is unknown, or can not be sent at all, is another
    /// rule's. Recursion goes as deep as brackets may nest.
    pub(super) fn check(&self, value: &Value, ty: &Type, found: &mut Vec<Diagnostic>) {
        match (ty, &value.kind) {
            (Type::NonNull(..), ValueKind::Null) => {
                found.push(self.wrong(value, ty, &format!("a value: `{ty}` is never null")));
            }
            (Type::NonNull(inner, _), _) => self.check(value, inner, found),
            (_, ValueKind::Null) => {}
            (Type::List(inner, _), ValueKind::List(items)) => {
                for item in items {
                    self.check(item, inner, found);
                }
            }
            // One item stands for a list of it.
            (Type::List(inner, _), _) => self.check(value, inner, found),
            (Type::Named(name), _) => {
                if let Some(named) = self.system.types.get(name.text.as_str()) {
                    self.named(value, ty, named, found);
                }
            }
        }
    }

    fn named(&self, value: &Value, ty: &Type, named: &NamedType<'_>, found: &mut Vec<Diagnostic>) {
        match (named.kind, &value.kind) {
            (TypeKind::Scalar, _) => {
                let expected = scalar(named.name, value);
                found.extend(expected.map(|expected| self.wrong(value, ty, expected)));
            }
            (TypeKind::Enum, ValueKind::Enum(name)) if named.values.contains_key(name.as_str()) => {
            }
            (TypeKind::Enum, _) => found.push(self.no_enum_value(value, ty, named)),
            (TypeKind::InputObject, ValueKind::Object(fields)) => {
                self.object(value, fields, named, found);
            }
            (TypeKind::InputObject, _) => {
                let expected = format!("an input object `{}`", named.name);
                found.push(self.wrong(value, ty, &expected));
            }
            (TypeKind::Object | TypeKind::Interface | TypeKind::Union, _) => {}
        }
    }

    fn no_enum_value(&self, value: &Value, ty: &Type, named: &NamedType<'_>) -> Diagnostic {
        let problem = self.wrong(value, ty, &format!("a value of the enum `{}`", named.name));
        let problem = named.defined_at(problem);
        let values: Vec<&str> = named.values.keys().copied().take(SHOWN).collect();
        let such_as = if named.values.len() > SHOWN {
            "one such as "
        } else {
            ""
        };
        let some = || (!values.is_empty()).then(|| format!("write {such_as}{}", one_of(&values)));
        let help = match &value.kind {
            ValueKind::Enum(name) => {
                let values = named.values.keys().copied();
                self.system.did_you_mean(name, values).or_else(some)
            }
            ValueKind::String(text) if named.values.contains_key(text.as_str()) => {
                Some(format!("write it without quotes: `{text}`"))
            }
            ValueKind::Null | ValueKind::List(_) => None,
            _ => some(),
        };
        match help {
            Some(help) => problem.help(help),
            None => problem,
        }
    }

    fn object(
        &self,
        value: &Value,
        fields: &[ObjectField],
        named: &NamedType<'_>,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut is_known = true;
        for field in fields {
            let Some(definition) = named.input_fields.get(field.name.text.as_str()) else {
                is_known = false;
                found.push(self.unknown_field(field, named));
                continue;
            };
            self.check(&field.value, &definition.node.ty, found);
        }
        if named.carries("oneOf") {
            found.extend(self.one_of(value, fields, named));
        } else if is_known {
            found.extend(self.missing_fields(value, fields, named));
        }
    }

    fn unknown_field(&self, field: &ObjectField, named: &NamedType<'_>) -> Diagnostic {
        let message = format!("`{}` has no input field `{}`", named.name, field.name.text);
        let (code, span) = (Code::UnknownInputField, field.name.span);
        let problem = Diagnostic::error(code, message, self.source, span, "no such input field");
        let candidates = named.input_fields.keys().copied();
        let problem = named.defined_at(problem);
        let near = self.system.did_you_mean(&field.name.text, candidates);
        problem.help(near.unwrap_or_else(|| {
            let known: Vec<&str> = named.input_fields.keys().copied().take(SHOWN).collect();
            if known.is_empty() {
                return "delete it".to_owned();
            }
            format!("write {}", one_of(&known))
        }))
    }

    fn missing_fields(
        &self,
        value: &Value,
        fields: &[ObjectField],
        named: &NamedType<'_>,
    ) -> Option<Diagnostic> {
        let given: std::collections::BTreeSet<&str> = fields
            .iter()
            .map(|field| field.name.text.as_str())
            .collect();
        let missing = named
            .input_fields
            .values()
            .filter(|field| field.node.is_required())
            .filter(|field| !given.contains(field.node.name.text.as_str()));
        let list = signature(missing.map(|field| field.node))?;
        let message = format!("`{}` is not given `{list}`, which it requires", named.name);
        let (code, label) = (Code::MissingInputField, format!("expected `{list}`"));
        let problem = Diagnostic::error(code, message, self.source, value.span, label);
        Some(
            named
                .defined_at(problem)
                .help(format!("add `{list}` with values for the types")),
        )
    }

    fn one_of(
        &self,
        value: &Value,
        fields: &[ObjectField],
        named: &NamedType<'_>,
    ) -> Option<Diagnostic> {
        let found = match fields {
            [only] if matches!(only.value.kind, ValueKind::Null) => "its only field is `null`",
            [_] => return None,
            [] => "no field is given",
            _ => "several fields are given",
        };
        let message = format!(
            "`{}` is `@oneOf`, and {found}: expected exactly one field with a value",
            named.name
        );
        let (code, label) = (Code::WrongValue, "expected exactly one field");
        let problem = Diagnostic::error(code, message, self.source, value.span, label);
        let fields: Vec<&str> = named.input_fields.keys().copied().take(SHOWN).collect();
        let problem = named.defined_at(problem);
        if fields.is_empty() {
            return Some(problem);
        }
        Some(problem.help(format!("give {} a value, and no other", one_of(&fields))))
    }

    fn wrong(&self, value: &Value, ty: &Type, expected: &str) -> Diagnostic {
        let written = if self.secret {
            described(value).to_owned()
        } else {
            let written = shortened(self.source.slice(value.span));
            format!("{} `{written}`", described(value))
        };
        let message = format!("{} is {written}: expected {expected}", self.place);
        let (code, label) = (Code::WrongValue, format!("expected `{ty}`"));
        let problem = Diagnostic::error(code, message, self.source, value.span, label);
        match self.instead(value, ty) {
            Some(help) => problem.help(help),
            None => problem,
        }
    }

    /// What to type where `value` does not fit `ty`. A secret is not repeated.
    fn instead(&self, value: &Value, ty: &Type) -> Option<String> {
        let written = self.source.slice(value.span);
        let spelled = |text: &str| {
            let is_shown = !self.secret && text.len() <= LONGEST_REPEATED;
            if is_shown {
                format!(": `{text}`")
            } else {
                String::new()
            }
        };
        let name = ty.inner_name().text.as_str();
        let help = match (&value.kind, name) {
            (ValueKind::Null, _) => format!(
                "write a value, or let it be null: `{}` without the last `!`",
                ty.nullable()
            ),
            (
                ValueKind::Int(_)
                | ValueKind::Float(_)
                | ValueKind::Boolean(_)
                | ValueKind::Enum(_),
                "String",
            )
            | (ValueKind::Float(_) | ValueKind::Boolean(_) | ValueKind::Enum(_), "ID") => {
                format!("put it in quotes{}", spelled(&format!("\"{written}\"")))
            }
            (ValueKind::String(text), "Int" | "Float" | "Boolean") if is_written_as(name, text) => {
                format!("write it without quotes{}", spelled(text))
            }
            (ValueKind::Enum(text), "Boolean") if is_boolean(&text.to_ascii_lowercase()) => {
                format!("write `{}`", text.to_ascii_lowercase())
            }
            (ValueKind::Float(digits), "Int") => match digits.split_once('.') {
                Some((whole, rest)) if rest.bytes().all(|digit| digit == b'0') => {
                    format!("write it without a fraction{}", spelled(whole))
                }
                _ => "write a whole number, or let the type be `Float`".to_owned(),
            },
            (ValueKind::Int(_), "Int") => {
                "let the type be `Float`, or a scalar of the schema's own, for larger numbers"
                    .to_owned()
            }
            (ValueKind::List(items), _) => match items.as_slice() {
                [only] => format!(
                    "write the item alone{}",
                    spelled(self.source.slice(only.span))
                ),
                _ => format!("write one value, or let the type be a list: `[{name}]`"),
            },
            _ => return None,
        };
        Some(help)
    }
}

/// What is longer is told in words alone.
const LONGEST_REPEATED: usize = 60;

/// Whether `text` would be a literal of the built-in scalar `name`, were it not in quotes.
fn is_written_as(name: &str, text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
    match name {
        "Int" => is_number && text.parse::<i32>().is_ok(),
        "Float" => is_number && text.parse::<f64>().is_ok_and(f64::is_finite),
        _ => is_boolean(text),
    }
}

fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false")
}

fn described(value: &Value) -> &'static str {
    match &value.kind {
        ValueKind::Variable(_) => "a variable",
        ValueKind::Int(_) => "the number",
        ValueKind::Float(_) => "the number with a fraction",
        ValueKind::String(_) => "the string",
        ValueKind::Boolean(_) => "the Boolean",
        ValueKind::Null => "the value",
        ValueKind::Enum(_) => "the enum value",
        ValueKind::List(_) => "the list",
        ValueKind::Object(_) => "the input object",
    }
}

/// What the built-in scalar `name` expects, where `value` is something else.
fn scalar(name: &str, value: &Value) -> Option<&'static str> {
    let (fits, expected) = match (name, &value.kind) {
        ("Int", ValueKind::Int(digits)) => (
            digits.parse::<i32>().is_ok(),
            "a whole number of 32 bits (`Int`: -2147483648 to 2147483647)",
        ),
        ("Int", _) => (false, "a whole number (`Int`)"),
        ("Float", ValueKind::Int(digits) | ValueKind::Float(digits)) => (
            digits.parse::<f64>().is_ok_and(f64::is_finite),
            "a number of double precision (`Float`)",
        ),
        ("Float", _) => (false, "a number (`Float`)"),
        ("String", kind) => (
            matches!(kind, ValueKind::String(_)),
            "a string in quotes (`String`)",
        ),
        ("Boolean", kind) => (matches!(kind, ValueKind::Boolean(_)), "`true` or `false`"),
        ("ID", kind) => (
            matches!(kind, ValueKind::String(_) | ValueKind::Int(_)),
            "a string or a whole number (`ID`)",
        ),
        _ => (true, ""),
    };
    (!fits).then_some(expected)
}
