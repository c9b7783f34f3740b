//! The type system as the later stages see it: plain owned data, read from one definition at a time.

use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) use crate::document::ast::TypeKind;
use crate::source::{Source, Span};

/// A named type with all its extensions merged in.
#[derive(Debug)]
pub(crate) struct TypeDefinition {
    pub(crate) name: String,
    pub(crate) kind: TypeKind,
    pub(crate) description: Option<String>,
    /// The interfaces it implements (objects and interfaces).
    pub(crate) interfaces: Vec<String>,
    /// Its fields, in order (objects and interfaces).
    pub(crate) fields: Vec<FieldDefinition>,
    /// Its input fields, in order (input objects).
    pub(crate) input_fields: Vec<InputValueDefinition>,
    /// Its values, in order (enums).
    pub(crate) values: Vec<EnumValueDefinition>,
    /// Its member types (unions).
    pub(crate) members: Vec<String>,
    /// Whether it carries `@oneOf` (input objects).
    pub(crate) one_of: bool,
    pub(crate) location: Location,
    /// Position of each field or input field by name: no walk over a 5,000-field type.
    pub(super) index: BTreeMap<String, usize>,
}

/// Where a definition stands. Built-in types stand in a source called `built-in`.
#[derive(Debug, Clone)]
pub(crate) struct Location {
    pub(crate) source: Arc<Source>,
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) struct FieldDefinition {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) arguments: Vec<InputValueDefinition>,
    pub(crate) ty: TypeRef,
    /// The reason of `@deprecated`, when it is.
    pub(crate) deprecated: Option<String>,
    /// The levels of `@semanticNonNull`: 0 is the field itself, 1 its list items, …. Empty without.
    pub(crate) semantic_non_null: Vec<usize>,
    pub(crate) secrecy: Secrecy,
    /// Of the field's name.
    pub(crate) location: Location,
}

#[derive(Debug)]
pub(crate) struct InputValueDefinition {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) ty: TypeRef,
    pub(crate) has_default: bool,
    /// The default, where it is a number that fits an `Int`.
    pub(crate) default_int: Option<i32>,
    pub(crate) deprecated: Option<String>,
    pub(crate) secrecy: Secrecy,
    /// Of the name.
    pub(crate) location: Location,
}

#[derive(Debug)]
pub(crate) struct EnumValueDefinition {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// Of the name.
    pub(crate) location: Location,
}

#[derive(Debug)]
pub(crate) struct DirectiveDefinition {
    pub(crate) name: String,
    pub(crate) arguments: Vec<InputValueDefinition>,
    /// As in SDL: `FIELD`, `QUERY`, ….
    pub(crate) locations: Vec<String>,
    pub(crate) repeatable: bool,
    /// Of the name.
    pub(crate) location: Location,
}

/// How much of a value may be printed. The strictest is the greatest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Secrecy {
    /// All of it.
    #[default]
    Open,
    /// `@sensitive(lastFour: true)`: the last four characters of a long text.
    LastFour,
    /// `@sensitive`: nothing.
    Hidden,
}

/// A type as it stands in a field, an argument or a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypeRef {
    Named(String),
    List(Box<TypeRef>),
    NonNull(Box<TypeRef>),
}

impl TypeDefinition {
    /// The field called `name`, of an object or interface.
    pub(crate) fn field(&self, name: &str) -> Option<&FieldDefinition> {
        self.fields.get(*self.index.get(name)?)
    }

    /// The input field called `name`, of an input object.
    pub(crate) fn input_field(&self, name: &str) -> Option<&InputValueDefinition> {
        self.input_fields.get(*self.index.get(name)?)
    }

    /// The value called `name`, of an enum.
    pub(crate) fn value(&self, name: &str) -> Option<&EnumValueDefinition> {
        self.values.iter().find(|value| value.name == name)
    }

    /// Object, interface or union: needs a selection set.
    pub(crate) fn is_composite(&self) -> bool {
        matches!(
            self.kind,
            TypeKind::Object | TypeKind::Interface | TypeKind::Union
        )
    }

    /// Scalar or enum: may have no selection set.
    pub(crate) fn is_leaf(&self) -> bool {
        matches!(self.kind, TypeKind::Scalar | TypeKind::Enum)
    }

    /// Scalar, enum or input object: may be the type of a variable.
    pub(crate) fn is_input(&self) -> bool {
        matches!(
            self.kind,
            TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject
        )
    }
}

impl DirectiveDefinition {
    /// The argument called `name`.
    pub(crate) fn argument(&self, name: &str) -> Option<&InputValueDefinition> {
        self.arguments.iter().find(|argument| argument.name == name)
    }
}

impl FieldDefinition {
    /// The argument called `name`.
    pub(crate) fn argument(&self, name: &str) -> Option<&InputValueDefinition> {
        self.arguments.iter().find(|argument| argument.name == name)
    }
}

impl InputValueDefinition {
    /// Non-null and without a default: must be given.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.ty, TypeRef::NonNull(_)) && !self.has_default
    }
}

impl TypeRef {
    /// The name of the innermost type.
    pub(crate) fn inner_name(&self) -> &str {
        match self {
            Self::Named(name) => name,
            Self::List(inner) | Self::NonNull(inner) => inner.inner_name(),
        }
    }

    /// Whether null is refused.
    pub(crate) fn is_non_null(&self) -> bool {
        matches!(self, Self::NonNull(_))
    }

    /// The same type, null allowed.
    pub(crate) fn nullable(&self) -> &Self {
        match self {
            Self::NonNull(inner) => inner,
            other => other,
        }
    }
}

impl std::fmt::Display for TypeRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::NonNull(inner) => write!(f, "{inner}!"),
        }
    }
}
