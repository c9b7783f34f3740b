//! The syntax tree of a document: plain owned data, every node with its byte range. Here the
//! executable half, and what both halves share; the other half in `type_system`.
//!
//! Names are the grammar's own (GraphQL specification, September 2025, appendix B).

#![allow(
    dead_code,
    reason = "every node has its range, whether or not a message of today points at it"
)]

mod type_system;

use std::fmt;

pub(crate) use self::type_system::{
    DirectiveDefinition, EnumValueDefinition, FieldDefinition, InputValueDefinition,
    RootOperationTypeDefinition, SchemaDefinition, TypeDefinition, TypeKind, TypeSystemDefinition,
    TypeSystemItem,
};
use crate::source::Span;

/// A name and where it stands. A variable's span includes its `$`, a directive's its `@`; the text
/// never does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Definition {
    Operation(OperationDefinition),
    Fragment(FragmentDefinition),
    /// A type system definition or extension: not executable, so `check` refuses it.
    TypeSystem(TypeSystemDefinition),
}

/// The kind of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationKind {
    /// `query`, also the short form that begins with `{`.
    Query,
    /// `mutation`.
    Mutation,
    /// `subscription`.
    Subscription,
}

#[derive(Debug, Clone)]
pub(crate) struct OperationDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) kind: OperationKind,
    /// The span of the keyword; of the `{` in the short form.
    pub(crate) keyword: Span,
    pub(crate) name: Option<Name>,
    pub(crate) variables: Vec<VariableDefinition>,
    pub(crate) directives: Vec<Directive>,
    pub(crate) selection_set: SelectionSet,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct FragmentDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) name: Name,
    pub(crate) type_condition: Name,
    pub(crate) directives: Vec<Directive>,
    pub(crate) selection_set: SelectionSet,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct VariableDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) default_value: Option<Value>,
    pub(crate) directives: Vec<Directive>,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Type {
    Named(Name),
    List(Box<Type>, Span),
    NonNull(Box<Type>, Span),
}

#[derive(Debug, Clone)]
pub(crate) struct SelectionSet {
    pub(crate) selections: Vec<Selection>,
    /// From `{` to `}`.
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum Selection {
    Field(Field),
    FragmentSpread(FragmentSpread),
    InlineFragment(InlineFragment),
}

#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) alias: Option<Name>,
    pub(crate) name: Name,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) directives: Vec<Directive>,
    pub(crate) selection_set: Option<SelectionSet>,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct FragmentSpread {
    pub(crate) name: Name,
    pub(crate) directives: Vec<Directive>,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct InlineFragment {
    pub(crate) type_condition: Option<Name>,
    pub(crate) directives: Vec<Directive>,
    pub(crate) selection_set: SelectionSet,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct Directive {
    pub(crate) name: Name,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct Argument {
    pub(crate) name: Name,
    pub(crate) value: Value,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub(crate) kind: ValueKind,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum ValueKind {
    /// `$name`, without the `$`.
    Variable(String),
    /// The digits as written: any size.
    Int(String),
    /// The number as written: any size and precision.
    Float(String),
    /// A string or block string with its escapes and its indentation resolved.
    String(String),
    Boolean(bool),
    Null,
    Enum(String),
    List(Vec<Value>),
    /// In source order; a key may come twice, which `check` refuses.
    Object(Vec<ObjectField>),
}

#[derive(Debug, Clone)]
pub(crate) struct ObjectField {
    pub(crate) name: Name,
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// A string with its escapes resolved; for a block string, its common indentation too.
#[derive(Debug, Clone)]
pub(crate) struct StringValue {
    pub(crate) value: String,
    pub(crate) block: bool,
    pub(crate) span: Span,
}

impl OperationKind {
    /// The keyword: `query`, `mutation` or `subscription`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
            Self::Subscription => "subscription",
        }
    }
}

impl fmt::Display for OperationKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Field {
    /// The key under which the answer carries this field: its alias, else its name.
    pub(crate) fn response_key(&self) -> &Name {
        self.alias.as_ref().unwrap_or(&self.name)
    }
}

impl Definition {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Operation(operation) => operation.span,
            Self::Fragment(fragment) => fragment.span,
            Self::TypeSystem(definition) => definition.span,
        }
    }
}

impl Type {
    /// The name of the innermost type.
    pub(crate) fn inner_name(&self) -> &Name {
        match self {
            Self::Named(name) => name,
            Self::List(inner, _) | Self::NonNull(inner, _) => inner.inner_name(),
        }
    }

    /// Where the type stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Named(name) => name.span,
            Self::List(_, span) | Self::NonNull(_, span) => *span,
        }
    }
}

impl Selection {
    /// Where the selection stands.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Field(field) => field.span,
            Self::FragmentSpread(spread) => spread.span,
            Self::InlineFragment(inline) => inline.span,
        }
    }
}
