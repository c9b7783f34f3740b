//! One definition, masked, through `graphql-parser` and into the model.

use std::collections::BTreeMap;
use std::sync::Arc;

use graphql_parser::Pos;
use graphql_parser::schema as ast;

use super::cursor::{Cursor, Lexeme};
use super::index::Slice;
use super::mask::{AppliedDirective, Mark, Masked, mask};
use super::{
    DirectiveDefinition, EnumValueDefinition, FieldDefinition, InputValueDefinition, Location,
    Secrecy, TypeDefinition, TypeKind, TypeRef,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// What the grammar gives `@deprecated` without a reason.
const NO_REASON: &str = "No longer supported";

/// Parses a type definition, or an extension as if it were one.
pub(super) fn type_definition(slice: &Slice) -> Result<TypeDefinition, Diagnostic> {
    let masked = mask(slice)?;
    let parsed = parse(slice, &masked.text)?;
    let reading = Reading {
        slice,
        masked: &masked,
    };
    let mut definition = TypeDefinition {
        name: slice.source.slice(slice.name).to_owned(),
        kind: TypeKind::Scalar,
        description: description(slice)?,
        interfaces: Vec::new(),
        fields: Vec::new(),
        input_fields: Vec::new(),
        values: Vec::new(),
        members: Vec::new(),
        one_of: masked.own.directive("oneOf").is_some(),
        location: Location {
            source: slice.source.clone(),
            span: slice.name,
        },
        index: BTreeMap::new(),
    };
    let ast::Definition::TypeDefinition(parsed) = parsed else {
        return Err(unreadable(slice, slice.name, "expected a type"));
    };
    match parsed {
        ast::TypeDefinition::Scalar(_) => {}
        ast::TypeDefinition::Object(object) => {
            definition.kind = TypeKind::Object;
            definition.interfaces = owned(&object.implements_interfaces);
            definition.fields = reading.fields(&object.fields);
        }
        ast::TypeDefinition::Interface(interface) => {
            definition.kind = TypeKind::Interface;
            definition.interfaces = owned(&interface.implements_interfaces);
            definition.fields = reading.fields(&interface.fields);
        }
        ast::TypeDefinition::Union(union) => {
            definition.kind = TypeKind::Union;
            definition.members = owned(&union.types);
        }
        ast::TypeDefinition::Enum(enumeration) => {
            definition.kind = TypeKind::Enum;
            definition.values = reading.values(&enumeration.values)?;
        }
        ast::TypeDefinition::InputObject(input) => {
            definition.kind = TypeKind::InputObject;
            definition.input_fields = reading.input_values(&input.fields);
        }
    }
    if slice.extension && is_empty(&definition) && masked.own.directives.is_empty() {
        return Err(unreadable(slice, slice.name, "the extension adds nothing"));
    }
    Ok(definition)
}

/// Parses the definition of a directive.
pub(super) fn directive_definition(slice: &Slice) -> Result<DirectiveDefinition, Diagnostic> {
    let masked = mask(slice)?;
    let ast::Definition::DirectiveDefinition(parsed) = parse(slice, &masked.text)? else {
        return Err(unreadable(slice, slice.name, "expected a directive"));
    };
    Ok(DirectiveDefinition {
        name: slice.source.slice(slice.name).to_owned(),
        arguments: Reading {
            slice,
            masked: &masked,
        }
        .input_values(&parsed.arguments),
        locations: parsed
            .locations
            .iter()
            .map(|place| place.as_str().to_owned())
            .collect(),
        repeatable: parsed.repeatable,
        location: Location {
            source: slice.source.clone(),
            span: slice.name,
        },
    })
}

fn parse<'a>(slice: &Slice, masked: &'a str) -> Result<ast::Definition<'a, &'a str>, Diagnostic> {
    let document =
        ast::parse_schema::<&str>(masked).map_err(|error| grammar(slice, &error.to_string()))?;
    let mut definitions = document.definitions.into_iter();
    match (definitions.next(), definitions.next()) {
        (Some(only), None) => Ok(only),
        _ => Err(unreadable(slice, slice.name, "expected one definition")),
    }
}

/// The parser's own message, turned into a place and what it expected there.
fn grammar(slice: &Slice, message: &str) -> Diagnostic {
    let column = message.lines().find_map(|line| {
        let (_, position) = line.split_once("error at ")?;
        position.split_once(':')?.1.trim().parse::<usize>().ok()
    });
    let start = slice.span.start + column.unwrap_or(1).saturating_sub(1);
    let rest = slice
        .source
        .text()
        .get(start..slice.span.end)
        .unwrap_or_default();
    let word = rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let span = Span::new(start, start + word.max(usize::from(!rest.is_empty())));
    let expected = message
        .lines()
        .find_map(|line| line.strip_prefix("Expected "));
    let label = if message.contains("Recursion limit") {
        "lists nest too deeply here".to_owned()
    } else if message.contains("directive location") {
        "no place where a directive may stand".to_owned()
    } else {
        expected.map_or_else(|| "not expected here".to_owned(), spelled)
    };
    unreadable(slice, span, &label)
}

/// `Name or [` as a reader would say it.
fn spelled(expected: &str) -> String {
    let items = expected.split(", ").flat_map(|part| part.split(" or "));
    let words: Vec<String> = items
        .map(|item| match item.trim() {
            "Name" => "a name".to_owned(),
            "end of input" => "the end".to_owned(),
            token => format!("`{token}`"),
        })
        .collect();
    format!("expected {}", words.join(" or "))
}

fn unreadable(slice: &Slice, span: Span, label: &str) -> Diagnostic {
    let name = slice.source.slice(slice.name);
    let what = if slice.extension {
        "extension"
    } else {
        "definition"
    };
    let message = format!("the schema's {what} of `{name}` is not SDL: {label}");
    let problem = Diagnostic::error(Code::SchemaSyntax, message, &slice.source, span, label);
    if span == slice.name {
        problem
    } else {
        problem.related(&slice.source, slice.name, format!("in this {what}"))
    }
}

fn description(slice: &Slice) -> Result<Option<String>, Diagnostic> {
    let Some(span) = slice.description else {
        return Ok(None);
    };
    let mut cursor = Cursor::over(&slice.source, span);
    let token = cursor.next()?;
    token.map(|token| cursor.string(token)).transpose()
}

/// The text of the string at `span`; `None` where it is another kind of value.
fn string(source: &Arc<Source>, span: Span) -> Option<String> {
    let mut cursor = Cursor::over(source, span);
    let token = cursor.next().ok()?.filter(Lexeme::is_string)?;
    cursor.string(token).ok()
}

/// The non-negative integers of the list (or the one integer) at `span`.
fn integers(source: &Arc<Source>, span: Span) -> Vec<usize> {
    let mut cursor = Cursor::over(source, span);
    let mut found = Vec::new();
    while let Ok(Some(token)) = cursor.next() {
        found.extend(token.text.parse::<usize>());
    }
    found
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn is_empty(definition: &TypeDefinition) -> bool {
    definition.interfaces.is_empty()
        && definition.fields.is_empty()
        && definition.input_fields.is_empty()
        && definition.values.is_empty()
        && definition.members.is_empty()
}

/// Joins what the parser tells with what was cut out before.
struct Reading<'a> {
    slice: &'a Slice,
    masked: &'a Masked,
}

impl<'a> Reading<'a> {
    fn fields<'t>(&self, fields: &[ast::Field<'t, &'t str>]) -> Vec<FieldDefinition> {
        fields.iter().map(|field| self.field(field)).collect()
    }

    fn field<'t>(&self, field: &ast::Field<'t, &'t str>) -> FieldDefinition {
        let (location, mark) = self.place(field.position, field.name);
        FieldDefinition {
            name: field.name.to_owned(),
            description: mark.and_then(|mark| mark.description.clone()),
            arguments: self.input_values(&field.arguments),
            ty: type_ref(&field.field_type),
            deprecated: self.deprecated(mark),
            semantic_non_null: self.semantic_non_null(mark),
            secrecy: self.secrecy(mark),
            location,
        }
    }

    fn input_values<'t>(
        &self,
        values: &[ast::InputValue<'t, &'t str>],
    ) -> Vec<InputValueDefinition> {
        values.iter().map(|value| self.input_value(value)).collect()
    }

    fn input_value<'t>(&self, value: &ast::InputValue<'t, &'t str>) -> InputValueDefinition {
        let (location, mark) = self.place(value.position, value.name);
        InputValueDefinition {
            name: value.name.to_owned(),
            description: mark.and_then(|mark| mark.description.clone()),
            ty: type_ref(&value.value_type),
            has_default: value.default_value.is_some(),
            default_int: match &value.default_value {
                Some(ast::Value::Int(number)) => number.as_i64().and_then(|it| it.try_into().ok()),
                _ => None,
            },
            deprecated: self.deprecated(mark),
            secrecy: self.secrecy(mark),
            location,
        }
    }

    fn values<'t>(
        &self,
        values: &[ast::EnumValue<'t, &'t str>],
    ) -> Result<Vec<EnumValueDefinition>, Diagnostic> {
        let values = values.iter().map(|value| {
            let (location, mark) = self.place(value.position, value.name);
            if matches!(value.name, "true" | "false" | "null") {
                let label = "no name for an enum value";
                return Err(unreadable(self.slice, location.span, label));
            }
            Ok(EnumValueDefinition {
                name: value.name.to_owned(),
                description: mark.and_then(|mark| mark.description.clone()),
                deprecated: self.deprecated(mark),
                location,
            })
        });
        values.collect()
    }

    /// The place of a name, and what was cut out there.
    fn place(&self, position: Pos, name: &str) -> (Location, Option<&'a Mark>) {
        let start = self.slice.span.start + position.column.saturating_sub(1);
        let span = Span::new(start, start + name.len());
        let location = Location {
            source: self.slice.source.clone(),
            span,
        };
        (location, self.masked.marks.get(&start))
    }

    fn secrecy(&self, mark: Option<&Mark>) -> Secrecy {
        let Some(directive) = mark.and_then(|mark| mark.directive("sensitive")) else {
            return Secrecy::Open;
        };
        let last_four = directive
            .argument("lastFour")
            .map(|span| self.slice.source.slice(span));
        if last_four == Some("true") {
            Secrecy::LastFour
        } else {
            Secrecy::Hidden
        }
    }

    fn deprecated(&self, mark: Option<&Mark>) -> Option<String> {
        let directive = mark?.directive("deprecated")?;
        let reason = directive
            .argument("reason")
            .and_then(|span| string(&self.slice.source, span));
        Some(reason.unwrap_or_else(|| NO_REASON.to_owned()))
    }

    fn semantic_non_null(&self, mark: Option<&Mark>) -> Vec<usize> {
        let directive = mark.and_then(|mark| mark.directive("semanticNonNull"));
        let levels = |directive: &AppliedDirective| {
            let levels = directive.argument("levels");
            levels.map_or_else(|| vec![0], |span| integers(&self.slice.source, span))
        };
        directive.map(levels).unwrap_or_default()
    }
}

fn type_ref<'t>(ty: &ast::Type<'t, &'t str>) -> TypeRef {
    match ty {
        ast::Type::NamedType(name) => TypeRef::Named((*name).to_owned()),
        ast::Type::ListType(inner) => TypeRef::List(Box::new(type_ref(inner))),
        ast::Type::NonNullType(inner) => TypeRef::NonNull(Box::new(type_ref(inner))),
    }
}
