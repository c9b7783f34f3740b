//! The type system half of the syntax tree (GraphQL specification, September 2025, section 3).
//!
//! Definitions and extensions share their nodes: an extension is a definition that may lack
//! everything but its name, and whoever reads asks [`TypeSystemDefinition::extension`].

use std::fmt;

use super::{Directive, Name, StringValue, Type, Value};
use crate::source::Span;

/// A definition or an extension of the type system: not executable, so `check` refuses it.
#[derive(Debug, Clone)]
pub(crate) struct TypeSystemDefinition {
    pub(crate) description: Option<StringValue>,
    /// Its first word: `type`, `extend`, `schema`, `directive`, ….
    pub(crate) keyword: Name,
    /// Whether it begins with `extend`.
    pub(crate) extension: bool,
    pub(crate) item: TypeSystemItem,
    pub(crate) span: Span,
}

#[derive(Debug, Clone)]
pub(crate) enum TypeSystemItem {
    Schema(SchemaDefinition),
    Type(TypeDefinition),
    Directive(DirectiveDefinition),
}

/// `schema @directives { query: Query }`
#[derive(Debug, Clone)]
pub(crate) struct SchemaDefinition {
    /// The word `schema`.
    pub(crate) keyword: Span,
    pub(crate) directives: Vec<Directive>,
    pub(crate) root_operation_types: Vec<RootOperationTypeDefinition>,
}

/// `query: Query`. The kind is the grammar's word, one of the three there are.
#[derive(Debug, Clone)]
pub(crate) struct RootOperationTypeDefinition {
    pub(crate) kind: Name,
    pub(crate) ty: Name,
}

/// The kind of a named type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeKind {
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
}

/// A named type of any kind; what its kind does not have stays empty.
#[derive(Debug, Clone)]
pub(crate) struct TypeDefinition {
    pub(crate) kind: TypeKind,
    pub(crate) name: Name,
    /// Of an object or interface: what stands behind `implements`.
    pub(crate) interfaces: Vec<Name>,
    pub(crate) directives: Vec<Directive>,
    /// Of an object or interface.
    pub(crate) fields: Vec<FieldDefinition>,
    /// Of an input object.
    pub(crate) input_fields: Vec<InputValueDefinition>,
    /// Of an enum.
    pub(crate) values: Vec<EnumValueDefinition>,
    /// Of a union: its member types.
    pub(crate) members: Vec<Name>,
}

#[derive(Debug, Clone)]
pub(crate) struct FieldDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) name: Name,
    pub(crate) arguments: Vec<InputValueDefinition>,
    pub(crate) ty: Type,
    pub(crate) directives: Vec<Directive>,
}

/// An argument's definition, or an input object's field.
#[derive(Debug, Clone)]
pub(crate) struct InputValueDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) default_value: Option<Value>,
    pub(crate) directives: Vec<Directive>,
}

#[derive(Debug, Clone)]
pub(crate) struct EnumValueDefinition {
    pub(crate) description: Option<StringValue>,
    pub(crate) name: Name,
    pub(crate) directives: Vec<Directive>,
}

/// `directive @name(arguments) repeatable on LOCATIONS`
#[derive(Debug, Clone)]
pub(crate) struct DirectiveDefinition {
    pub(crate) name: Name,
    pub(crate) arguments: Vec<InputValueDefinition>,
    pub(crate) repeatable: bool,
    /// As the grammar spells them: `FIELD`, `QUERY`, ….
    pub(crate) locations: Vec<Name>,
}

impl TypeKind {
    /// The word that begins a definition of this kind.
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::Scalar => "scalar",
            Self::Object => "type",
            Self::Interface => "interface",
            Self::Union => "union",
            Self::Enum => "enum",
            Self::InputObject => "input",
        }
    }

    /// The kind whose definitions begin with `keyword`.
    pub(crate) fn of_keyword(keyword: &str) -> Option<Self> {
        Some(match keyword {
            "scalar" => Self::Scalar,
            "type" => Self::Object,
            "interface" => Self::Interface,
            "union" => Self::Union,
            "enum" => Self::Enum,
            "input" => Self::InputObject,
            _ => return None,
        })
    }

    /// The kind with its article, as a sentence says it.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Scalar => "a scalar",
            Self::Object => "an object",
            Self::Interface => "an interface",
            Self::Union => "a union",
            Self::Enum => "an enum",
            Self::InputObject => "an input object",
        }
    }
}

impl Type {
    /// Whether null is refused.
    pub(crate) fn is_non_null(&self) -> bool {
        matches!(self, Self::NonNull(..))
    }

    /// The same type, null allowed.
    pub(crate) fn nullable(&self) -> &Self {
        match self {
            Self::NonNull(inner, _) => inner,
            other => other,
        }
    }
}

/// The type as GraphQL spells it, without spaces.
impl fmt::Display for Type {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(&name.text),
            Self::List(inner, _) => write!(formatter, "[{inner}]"),
            Self::NonNull(inner, _) => write!(formatter, "{inner}!"),
        }
    }
}

impl InputValueDefinition {
    /// Non-null and without a default: must be given.
    pub(crate) fn is_required(&self) -> bool {
        self.ty.is_non_null() && self.default_value.is_none()
    }
}
