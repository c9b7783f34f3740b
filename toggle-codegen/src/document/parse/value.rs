//! Values, and what holds them: arguments, directives. Also types.

use super::{Parsed, Parser, Place};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Argument, Directive, Name, ObjectField, Type, Value, ValueKind};
use crate::source::TokenKind;

impl Parser<'_> {
    /// The arguments, if there are any. In a constant place no variable may stand.
    pub(super) fn arguments(&mut self, constant: bool) -> Parsed<Vec<Argument>> {
        if self.token.kind != TokenKind::ParenOpen {
            return Ok(Vec::new());
        }
        let (arguments, _) = self.list(Place::Arguments, |parser| parser.argument(constant))?;
        Ok(arguments)
    }

    fn argument(&mut self, constant: bool) -> Parsed<Argument> {
        let name = self.name("an argument name")?;
        if self.take(TokenKind::Colon).is_none() {
            let what = "`:` and the value of the argument";
            return self.expected_with(what, |parser| parser.instead_of_value(&name.text));
        }
        if self.token.kind == TokenKind::ParenClose && !constant {
            let help = format!("write a value or a variable: `{0}: ${0}`", name.text);
            return self.expected("a value", Some(&help));
        }
        let value = self.value(constant)?;
        Ok(Argument {
            span: name.span.to(value.span),
            name,
            value,
        })
    }

    pub(super) fn directives(&mut self, constant: bool) -> Parsed<Vec<Directive>> {
        let mut directives = Vec::new();
        while let Some(at) = self.take(TokenKind::At) {
            let mut name = self.name("a directive name")?;
            name.span = at.span.to(name.span);
            let arguments = self.arguments(constant)?;
            directives.push(Directive {
                name,
                arguments,
                span: self.since(at.span.start),
            });
        }
        Ok(directives)
    }

    /// `$name`
    pub(super) fn variable(&mut self) -> Parsed<Name> {
        let dollar = self.expect(TokenKind::Dollar, "a variable")?;
        let mut name = self.name("a variable name")?;
        name.span = dollar.span.to(name.span);
        Ok(name)
    }

    pub(super) fn value(&mut self, constant: bool) -> Parsed<Value> {
        let start = self.token.span.start;
        let text = self.text();
        let kind = match self.token.kind {
            TokenKind::Dollar if constant => return self.variable_in_constant(),
            TokenKind::Dollar => ValueKind::Variable(self.variable()?.text),
            TokenKind::String | TokenKind::BlockString => ValueKind::String(self.string()?.value),
            TokenKind::BracketOpen => {
                let items = self.list(Place::ListValue, |parser| parser.value(constant))?;
                ValueKind::List(items.0)
            }
            TokenKind::BraceOpen => {
                let item = |parser: &mut Self| parser.object_field(constant);
                ValueKind::Object(self.list(Place::ObjectValue, item)?.0)
            }
            TokenKind::Int => self.plain(ValueKind::Int(text.to_owned())),
            TokenKind::Float => self.plain(ValueKind::Float(text.to_owned())),
            TokenKind::Name => {
                let kind = match text {
                    "true" => ValueKind::Boolean(true),
                    "false" => ValueKind::Boolean(false),
                    "null" => ValueKind::Null,
                    _ => ValueKind::Enum(text.to_owned()),
                };
                self.plain(kind)
            }
            _ => return self.expected("a value", None),
        };
        Ok(Value {
            kind,
            span: self.since(start),
        })
    }

    fn plain(&mut self, kind: ValueKind) -> ValueKind {
        self.bump();
        kind
    }

    fn object_field(&mut self, constant: bool) -> Parsed<ObjectField> {
        let name = self.name("a field name")?;
        if self.take(TokenKind::Colon).is_none() {
            let what = "`:` and the value of the field";
            return self.expected_with(what, |parser| parser.instead_of_value(&name.text));
        }
        let value = self.value(constant)?;
        Ok(ObjectField {
            span: name.span.to(value.span),
            name,
            value,
        })
    }

    fn variable_in_constant<T>(&mut self) -> Parsed<T> {
        let error = Diagnostic::error(
            Code::Syntax,
            "expected a constant value, found a variable",
            self.source,
            self.token.span,
            "no variable may stand here",
        );
        self.fail(error.help(
            "default values and the directives of variable definitions are fixed: write the value",
        ))
    }

    pub(super) fn ty(&mut self) -> Parsed<Type> {
        let start = self.token.span.start;
        let inner = match self.token.kind {
            TokenKind::BracketOpen => {
                self.open(TokenKind::BracketOpen, "`[`")?;
                let item = self.ty()?;
                if self.token.kind != TokenKind::BracketClose {
                    return self.expected("`]`", None);
                }
                self.close();
                Type::List(Box::new(item), self.since(start))
            }
            TokenKind::Name => Type::Named(self.name("a type")?),
            _ => return self.expected_with("a type", Self::instead_of_type_name),
        };
        Ok(match self.take(TokenKind::Bang) {
            Some(_) => Type::NonNull(Box::new(inner), self.since(start)),
            None => inner,
        })
    }
}
