//! Definitions: operations, their variables, fragments.

use super::{Failed, MOST_ERRORS, Parsed, Parser, Place, type_system};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{
    Definition, FragmentDefinition, Name, OperationDefinition, OperationKind, StringValue, Type,
    Value, VariableDefinition,
};
use crate::source::{Span, TokenKind};

const A_DEFINITION: &str = "`query`, `mutation`, `subscription`, `fragment` or `{`";

impl Parser<'_> {
    /// The definitions of an executable document, of which there must be one.
    pub(super) fn document(self) -> (Vec<Definition>, Diagnostics) {
        let (source, start) = (self.source, self.begin);
        let text = self.lexer.text().get(start..).unwrap_or_default();
        let (definitions, mut diagnostics) = self.definitions();
        if definitions.is_empty() && diagnostics.is_empty() {
            let what = if text.contains('#') {
                "holds only comments"
            } else {
                "is empty"
            };
            diagnostics.push(
                Diagnostic::error(
                    Code::Syntax,
                    format!("the document {what}: expected an operation"),
                    source,
                    Span::new(start, start),
                    format!("expected {A_DEFINITION}"),
                )
                .help("write an operation, such as `query Name { field }`"),
            );
        }
        (definitions, diagnostics)
    }

    pub(super) fn definitions(mut self) -> (Vec<Definition>, Diagnostics) {
        let mut definitions = Vec::new();
        while self.token.kind != TokenKind::End && self.diagnostics.len() < MOST_ERRORS {
            let start = self.token.span.start;
            self.start = start;
            self.open.clear();
            self.suspect = None;
            match self.definition() {
                Ok(definition) => definitions.push(definition),
                Err(_) => self.recover(start),
            }
        }
        (definitions, self.told())
    }

    fn definition(&mut self) -> Parsed<Definition> {
        let start = self.token.span.start;
        let description = self.description()?;
        let keyword = self.text();
        match self.token.kind {
            TokenKind::Name if type_system::is_keyword(keyword) => {
                self.type_system_definition(description, start)
            }
            _ if self.of_type_system => self.no_type_system_definition(),
            TokenKind::BraceOpen => self.short_form(description.as_ref()),
            TokenKind::Name => match keyword {
                "query" => self.operation(OperationKind::Query, description, start),
                "mutation" => self.operation(OperationKind::Mutation, description, start),
                "subscription" => self.operation(OperationKind::Subscription, description, start),
                "fragment" => self.fragment(description, start),
                _ => self.expected_with(A_DEFINITION, Self::instead_of_definition),
            },
            _ if description.is_some() => {
                self.expected("`query`, `mutation`, `subscription` or `fragment`", None)
            }
            _ => self.expected_with(A_DEFINITION, Self::instead_of_keyword),
        }
    }

    fn short_form(&mut self, description: Option<&StringValue>) -> Parsed<Definition> {
        if let Some(description) = description {
            if !self.source.slice(description.span).starts_with('"') {
                // Its quotes have been told.
                return Err(Failed);
            }
            let error = Diagnostic::error(
                Code::Syntax,
                "an operation in the short form has no description",
                self.source,
                description.span,
                "no description may stand here",
            );
            return self.fail(error.help("write `query` before the `{`"));
        }
        let keyword = self.token.span;
        let selection_set = self.selection_set()?;
        Ok(Definition::Operation(OperationDefinition {
            description: None,
            kind: OperationKind::Query,
            keyword,
            name: None,
            variables: Vec::new(),
            directives: Vec::new(),
            span: selection_set.span,
            selection_set,
        }))
    }

    fn operation(
        &mut self,
        kind: OperationKind,
        description: Option<StringValue>,
        start: usize,
    ) -> Parsed<Definition> {
        let keyword = self.bump().span;
        let name = match self.token.kind {
            TokenKind::Name => Some(self.name("a name")?),
            _ => None,
        };
        let variables = match self.token.kind {
            TokenKind::ParenOpen => {
                self.list(Place::VariableDefinitions, Self::variable_definition)?
                    .0
            }
            _ => Vec::new(),
        };
        let directives = self.directives(false)?;
        if self.token.kind != TokenKind::BraceOpen {
            let name = name.as_ref().map(|name| name.text.as_str());
            return self.expected_with(Place::SelectionSet.expected_open(), |parser| {
                parser.instead_of_selection_set(kind, name, !variables.is_empty())
            });
        }
        let selection_set = self.selection_set()?;
        Ok(Definition::Operation(OperationDefinition {
            description,
            kind,
            keyword,
            name,
            variables,
            directives,
            selection_set,
            span: self.since(start),
        }))
    }

    fn variable_definition(&mut self) -> Parsed<VariableDefinition> {
        let start = self.token.span.start;
        let description = self.description()?;
        let name = self.variable()?;
        if self.take(TokenKind::Colon).is_none() {
            return self.expected_with("`:` and the type of the variable", |parser| {
                parser.instead_of_type(&name.text)
            });
        }
        let ty = self.ty()?;
        let default_value = match self.take(TokenKind::Equals) {
            Some(_) => Some(self.default_value(&name.text, &ty)?),
            None => None,
        };
        let directives = self.directives(true)?;
        Ok(VariableDefinition {
            description,
            name,
            ty,
            default_value,
            directives,
            span: self.since(start),
        })
    }

    /// What stands behind the `=` of the variable `name`.
    fn default_value(&mut self, name: &str, ty: &Type) -> Parsed<Value> {
        if self.token.kind == TokenKind::ParenClose {
            let help = "write a value behind the `=`, or leave the `=` out";
            return self.expected("a value", Some(help));
        }
        let value = self.value(true)?;
        if self.token.kind == TokenKind::Bang {
            let ty = self.source.slice(ty.span());
            let bang = if ty.ends_with('!') { "" } else { "!" };
            let help = format!("the `!` stands behind the type: `${name}: {ty}{bang} = …`");
            return self.expected("a variable or `)`", Some(&help));
        }
        Ok(value)
    }

    fn fragment(&mut self, description: Option<StringValue>, start: usize) -> Parsed<Definition> {
        self.bump();
        if self.at_name("on") {
            let error = Diagnostic::error(
                Code::Syntax,
                "a fragment has a name, which may not be `on`",
                self.source,
                self.token.span,
                "expected the fragment's name",
            );
            return self.fail(error.help("write `fragment Name on Type { … }`"));
        }
        let name = self.name("the fragment's name")?;
        if self.token.kind == TokenKind::ParenOpen {
            let help = "a fragment has no variables of its own: it uses those of the operation";
            return self.expected("`on`", Some(help));
        }
        if !self.at_name("on") {
            let ty = match self.token.kind {
                TokenKind::Name => self.text(),
                _ => "Type",
            };
            let help = format!("write `fragment {} on {ty} {{ … }}`", name.text);
            return self.expected("`on`", Some(&help));
        }
        self.bump();
        let type_condition = self.type_condition()?;
        let directives = self.directives(false)?;
        let selection_set = self.selection_set()?;
        Ok(Definition::Fragment(FragmentDefinition {
            description,
            name,
            type_condition,
            directives,
            selection_set,
            span: self.since(start),
        }))
    }

    /// What stands behind `on`.
    pub(super) fn type_condition(&mut self) -> Parsed<Name> {
        self.name("a type name")
    }
}
