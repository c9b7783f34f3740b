//! Type system definitions and extensions: the other half of the grammar.

use super::{Parsed, Parser, Place};
use crate::diagnostic::{Code, Diagnostic, nearest, one_of};
use crate::document::ast::{
    Definition, DirectiveDefinition, EnumValueDefinition, FieldDefinition, InputValueDefinition,
    Name, RootOperationTypeDefinition, SchemaDefinition, StringValue, Type, TypeDefinition,
    TypeKind, TypeSystemDefinition, TypeSystemItem,
};
use crate::source::{Lexer, Span, TokenKind};

/// Where a directive may stand: the grammar knows these and no others.
const LOCATIONS: [&str; 19] = [
    "QUERY",
    "MUTATION",
    "SUBSCRIPTION",
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "VARIABLE_DEFINITION",
    "SCHEMA",
    "SCALAR",
    "OBJECT",
    "FIELD_DEFINITION",
    "ARGUMENT_DEFINITION",
    "INTERFACE",
    "UNION",
    "ENUM",
    "ENUM_VALUE",
    "INPUT_OBJECT",
    "INPUT_FIELD_DEFINITION",
];

/// What begins a definition of the type system.
const KEYWORDS: [&str; 9] = [
    "schema",
    "scalar",
    "type",
    "interface",
    "union",
    "enum",
    "input",
    "directive",
    "extend",
];

/// Lists of lists beyond that are nobody's intention.
const MOST_LISTS: usize = 8;

const OPERATION_KINDS: [&str; 3] = ["query", "mutation", "subscription"];

pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

impl Parser<'_> {
    /// A definition or extension whose first word is the token.
    pub(super) fn type_system_definition(
        &mut self,
        description: Option<StringValue>,
        start: usize,
    ) -> Parsed<Definition> {
        let keyword = self.name("a definition")?;
        let extension = keyword.text == "extend";
        let word = if extension {
            self.what_to_extend(&keyword, description.as_ref())?
        } else {
            keyword.clone()
        };
        let item = match TypeKind::of_keyword(&word.text) {
            Some(kind) => TypeSystemItem::Type(self.type_definition(kind, extension)?),
            None if word.text == "schema" => {
                TypeSystemItem::Schema(self.schema_definition(&word, extension)?)
            }
            None => TypeSystemItem::Directive(self.directive_definition()?),
        };
        Ok(Definition::TypeSystem(TypeSystemDefinition {
            description,
            keyword,
            extension,
            item,
            span: self.since(start),
        }))
    }

    /// What stands where a definition of the type system should begin.
    pub(super) fn no_type_system_definition<T>(&mut self) -> Parsed<T> {
        let word = self.text();
        let is_executable =
            self.token.kind == TokenKind::BraceOpen || super::recovery::is_definition_keyword(word);
        if !is_executable {
            let help = match self.token.kind {
                TokenKind::Name => meant_keyword(word),
                _ => self.instead_of_keyword(),
            };
            let keywords = "a definition begins with `type`, `interface`, `union`, `enum`, \
                            `input`, `scalar`, `directive`, `schema` or `extend`";
            return self.expected("a definition", Some(help.as_deref().unwrap_or(keywords)));
        }
        let message = format!("`{word}` begins an operation or a fragment, and this is a schema");
        let (source, label) = (self.source, "expected a type definition");
        let error = Diagnostic::error(Code::Syntax, message, source, self.token.span, label);
        self.fail(error.help("move it to a document of its own"))
    }

    fn what_to_extend(&mut self, extend: &Name, description: Option<&StringValue>) -> Parsed<Name> {
        if let Some(description) = description {
            let message = "an extension takes no description";
            let (source, label) = (self.source, "not expected here");
            let error = Diagnostic::error(Code::Syntax, message, source, description.span, label);
            let error = error.related(source, extend.span, "the extension");
            return self.fail(error.help("describe the definition that it extends"));
        }
        let word = self.text();
        if word == "extend" || word == "directive" || !is_keyword(word) {
            return self.expected("what to extend, such as `type`", None);
        }
        self.name("what to extend")
    }

    /// `schema @directives { query: Query }` behind its first word.
    fn schema_definition(&mut self, keyword: &Name, extension: bool) -> Parsed<SchemaDefinition> {
        let directives = self.directives(true)?;
        let root_operation_types = match self.token.kind {
            TokenKind::BraceOpen => {
                self.list(Place::RootOperationTypes, Self::root_operation_type)?
                    .0
            }
            _ if extension && !directives.is_empty() => Vec::new(),
            _ if extension => return self.expected("a directive or `{` and root types", None),
            _ => return self.expected("`{` and the root types", None),
        };
        self.end_of_definition("the next definition", None)?;
        Ok(SchemaDefinition {
            keyword: keyword.span,
            directives,
            root_operation_types,
        })
    }

    fn root_operation_type(&mut self) -> Parsed<RootOperationTypeDefinition> {
        if !OPERATION_KINDS.contains(&self.text()) {
            let near = nearest(self.text(), OPERATION_KINDS.into_iter());
            let help = (!near.is_empty()).then(|| format!("did you mean {}?", one_of(&near)));
            return self.expected("`query`, `mutation` or `subscription`", help.as_deref());
        }
        let kind = self.name("a kind of operation")?;
        self.expect(TokenKind::Colon, "`:` and the name of the root type")?;
        let ty = self.name("the name of the root type")?;
        Ok(RootOperationTypeDefinition { kind, ty })
    }

    /// `Name implements I @directives { … }` or `Name @directives = A | B`.
    fn type_definition(&mut self, kind: TypeKind, extension: bool) -> Parsed<TypeDefinition> {
        let mut definition = TypeDefinition {
            kind,
            name: self.name("a type name")?,
            interfaces: Vec::new(),
            directives: Vec::new(),
            fields: Vec::new(),
            input_fields: Vec::new(),
            values: Vec::new(),
            members: Vec::new(),
        };
        let composite = matches!(kind, TypeKind::Object | TypeKind::Interface);
        if composite && self.at_name("implements") {
            self.bump();
            let expected = "the name of an interface";
            definition.interfaces = self.names(TokenKind::Ampersand, expected)?;
        }
        definition.directives = self.directives(true)?;
        let body = match (kind, self.token.kind) {
            (TypeKind::Object | TypeKind::Interface, TokenKind::BraceOpen) => {
                definition.fields = self.list(Place::Fields, Self::field_definition)?.0;
                true
            }
            (TypeKind::InputObject, TokenKind::BraceOpen) => {
                definition.input_fields = self.list(Place::InputFields, Self::input_field)?.0;
                true
            }
            (TypeKind::Enum, TokenKind::BraceOpen) => {
                definition.values = self.list(Place::EnumValues, Self::enum_value_definition)?.0;
                true
            }
            (TypeKind::Union, TokenKind::Equals) => {
                self.bump();
                definition.members = self.names(TokenKind::Pipe, "the name of a member type")?;
                true
            }
            _ => false,
        };
        let (expected, help) = continuation(&definition, body);
        self.end_of_definition(expected, help)?;
        let adds = body || !definition.directives.is_empty() || !definition.interfaces.is_empty();
        if extension && !adds {
            return self.adds_nothing(&definition);
        }
        Ok(definition)
    }

    fn adds_nothing<T>(&mut self, extension: &TypeDefinition) -> Parsed<T> {
        let expected = match extension.kind {
            TypeKind::Object | TypeKind::Interface => "`implements`, a directive or `{ … }`",
            TypeKind::Enum | TypeKind::InputObject => "a directive or `{ … }`",
            TypeKind::Union => "a directive or `= Member`",
            TypeKind::Scalar => "a directive",
        };
        let name = &extension.name;
        let message = format!(
            "the extension of `{}` adds nothing: expected {expected}",
            name.text
        );
        let label = format!("expected {expected}");
        self.fail(Diagnostic::error(
            Code::Syntax,
            message,
            self.source,
            name.span,
            label,
        ))
    }

    /// Whether the token begins another definition. Without this check a leftover would be told as
    /// a broken operation, which nobody meant to write.
    fn end_of_definition(&mut self, expected: &str, help: Option<&str>) -> Parsed<()> {
        match self.token.kind {
            TokenKind::End
            | TokenKind::String
            | TokenKind::BlockString
            | TokenKind::BraceOpen
            | TokenKind::Error(_) => Ok(()),
            TokenKind::Name if super::recovery::is_definition_keyword(self.text()) => Ok(()),
            TokenKind::BraceClose => {
                self.expected(expected, Some("this `}` closes nothing; delete it"))
            }
            TokenKind::Name => {
                let meant = meant_keyword(self.text());
                self.expected(expected, help.or(meant.as_deref()))
            }
            _ => self.expected(expected, help),
        }
    }

    fn field_definition(&mut self) -> Parsed<FieldDefinition> {
        let description = self.member_description()?;
        let name = self.name("a field name")?;
        let arguments = match self.token.kind {
            TokenKind::ParenOpen => self.arguments_definition()?,
            _ => Vec::new(),
        };
        let ty = self.type_of(&name, "`:` and the type of the field")?;
        let directives = self.directives(true)?;
        Ok(FieldDefinition {
            description,
            name,
            arguments,
            ty,
            directives,
        })
    }

    fn arguments_definition(&mut self) -> Parsed<Vec<InputValueDefinition>> {
        let item = |parser: &mut Self| {
            let description = parser.member_description()?;
            parser.input_value(description, "`:` and the type of the argument", None)
        };
        Ok(self.list(Place::ArgumentDefinitions, item)?.0)
    }

    fn input_field(&mut self) -> Parsed<InputValueDefinition> {
        let description = self.member_description()?;
        let help = "the field of an input object takes no arguments";
        self.input_value(
            description,
            "`:` and the type of the input field",
            Some(help),
        )
    }

    fn input_value(
        &mut self,
        description: Option<StringValue>,
        expected: &str,
        help: Option<&str>,
    ) -> Parsed<InputValueDefinition> {
        let name = self.name("a name")?;
        if self.token.kind == TokenKind::ParenOpen {
            return self.expected(expected, help);
        }
        let ty = self.type_of(&name, expected)?;
        let default_value = match self.take(TokenKind::Equals) {
            Some(_) => Some(self.value(true)?),
            None => None,
        };
        let directives = self.directives(true)?;
        Ok(InputValueDefinition {
            description,
            name,
            ty,
            default_value,
            directives,
        })
    }

    /// `: Type` behind the name of a field or argument.
    fn type_of(&mut self, name: &Name, expected: &str) -> Parsed<Type> {
        if self.take(TokenKind::Colon).is_none() {
            return self.expected_with(expected, |parser| {
                let ty = parser.type_ahead();
                let ty = ty.map_or("Type", |span| parser.lexer.slice(span));
                Some(format!("write `{}: {ty}`", name.text))
            });
        }
        let ty = self.ty()?;
        if self.token.kind == TokenKind::Bang {
            let help = format!("one `!` is enough: write `{ty}`");
            return self.expected("a directive or the next name", Some(&help));
        }
        Ok(ty)
    }

    /// The type that stands where a `:` was forgotten, or written as `=`.
    fn type_ahead(&self) -> Option<Span> {
        let mut lexer = Lexer::at(self.lexer.text(), self.token.span.start);
        let mut token = lexer.next();
        if token.kind == TokenKind::Equals {
            token = lexer.next();
        }
        let start = token.span.start;
        let mut depth = 0_usize;
        while token.kind == TokenKind::BracketOpen && depth < MOST_LISTS {
            depth += 1;
            token = lexer.next();
        }
        if token.kind != TokenKind::Name {
            return None;
        }
        let mut end = token.span.end;
        loop {
            token = lexer.next();
            match token.kind {
                TokenKind::Bang => {}
                TokenKind::BracketClose if depth > 0 => depth -= 1,
                // That is the next field: this one has no type at all.
                TokenKind::Colon | TokenKind::ParenOpen => return None,
                _ => return (depth == 0).then_some(Span::new(start, end)),
            }
            end = token.span.end;
        }
    }

    fn enum_value_definition(&mut self) -> Parsed<EnumValueDefinition> {
        let description = self.member_description()?;
        let text = self.text();
        if matches!(text, "true" | "false" | "null") {
            let message = format!("an enum value may not be called `{text}`");
            let (source, span) = (self.source, self.token.span);
            let label = "expected another name";
            return self.fail(Diagnostic::error(
                Code::Syntax,
                message,
                source,
                span,
                label,
            ));
        }
        let name = self.name("an enum value")?;
        let directives = self.directives(true)?;
        Ok(EnumValueDefinition {
            description,
            name,
            directives,
        })
    }

    /// A member's description; what follows may be the next definition if a bracket was forgotten.
    fn member_description(&mut self) -> Parsed<Option<StringValue>> {
        let description = self.description()?;
        self.watch_for_definition();
        Ok(description)
    }

    /// `@name(arguments) repeatable on A | B` behind its first word.
    fn directive_definition(&mut self) -> Parsed<DirectiveDefinition> {
        let at = self.expect(TokenKind::At, "`@` and the directive's name")?;
        let mut name = self.name("a directive name")?;
        name.span = at.span.to(name.span);
        let arguments = match self.token.kind {
            TokenKind::ParenOpen => self.arguments_definition()?,
            _ => Vec::new(),
        };
        let repeatable = self.at_name("repeatable");
        if repeatable {
            self.bump();
        }
        if !self.at_name("on") {
            return self.expected("`on` and the directive's locations", None);
        }
        self.bump();
        let expected = "a place where the directive may stand, such as `FIELD`";
        let locations = self.names(TokenKind::Pipe, expected)?;
        for location in &locations {
            self.known_location(location)?;
        }
        self.end_of_definition("`|` or the next definition", None)?;
        Ok(DirectiveDefinition {
            name,
            arguments,
            repeatable,
            locations,
        })
    }

    fn known_location(&mut self, location: &Name) -> Parsed<()> {
        if LOCATIONS.contains(&location.text.as_str()) {
            return Ok(());
        }
        let message = format!(
            "`{}` is no place where a directive may stand",
            crate::source::shortened(&location.text)
        );
        let (source, label) = (self.source, "expected a place such as `FIELD` or `OBJECT`");
        let error = Diagnostic::error(Code::Syntax, message, source, location.span, label);
        let near = nearest(&location.text, LOCATIONS.into_iter());
        self.fail(if near.is_empty() {
            error
        } else {
            error.help(format!("did you mean {}?", one_of(&near)))
        })
    }

    /// `A | B` or `| A | B`
    fn names(&mut self, separator: TokenKind, expected: &str) -> Parsed<Vec<Name>> {
        self.take(separator);
        let mut names = vec![self.name(expected)?];
        while self.take(separator).is_some() {
            names.push(self.name(expected)?);
        }
        Ok(names)
    }
}

/// "did you mean `type`?"
fn meant_keyword(word: &str) -> Option<String> {
    let near = nearest(word, KEYWORDS.into_iter());
    (!near.is_empty()).then(|| format!("did you mean {}?", one_of(&near)))
}

/// What may stand behind a type definition as far as it has been read, and a word for the mistake
/// that is usual there.
fn continuation(definition: &TypeDefinition, body: bool) -> (&'static str, Option<&'static str>) {
    if body {
        return match definition.kind {
            TypeKind::Union => ("`|` or the next definition", None),
            _ => ("the next definition", None),
        };
    }
    let undirected = definition.directives.is_empty();
    match definition.kind {
        TypeKind::Object | TypeKind::Interface if !undirected => ("`{` and fields", None),
        TypeKind::Object | TypeKind::Interface if definition.interfaces.is_empty() => {
            ("`implements`, a directive or `{` and fields", None)
        }
        TypeKind::Object | TypeKind::Interface => (
            "`&`, a directive or `{` and fields",
            Some("interfaces have `&` between them: `implements A & B`"),
        ),
        TypeKind::InputObject => ("`{` and input fields", None),
        TypeKind::Enum => ("`{` and enum values", None),
        TypeKind::Union => ("`=` and member types", None),
        TypeKind::Scalar => ("the next definition", None),
    }
}
