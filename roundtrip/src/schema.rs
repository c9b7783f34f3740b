//! The type system, as this side reads it: apart from the generator's own reading.

use std::collections::{BTreeMap, BTreeSet};

use graphql_parser::schema as ast;

/// A type as a field or an argument has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `Card`
    Named(String),
    /// `[…]`
    List(Box<Self>),
    /// `…!`
    NonNull(Box<Self>),
}

/// What kind of thing a type's name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A scalar.
    Scalar,
    /// An object type.
    Object,
    /// An interface.
    Interface,
    /// A union.
    Union,
    /// An enum.
    Enum,
    /// An input object.
    Input,
}

/// An argument or an input field.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
}

/// A field of an object type or an interface.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// The levels at which `@semanticNonNull` says that null never comes.
    pub never_null: Vec<usize>,
    /// Its arguments.
    pub arguments: Vec<Argument>,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct Definition {
    /// What it is.
    pub kind: Kind,
    /// Of objects and interfaces.
    pub fields: Vec<Field>,
    /// Of objects and interfaces: what they implement.
    pub interfaces: Vec<String>,
    /// Of unions.
    pub members: Vec<String>,
    /// Of enums.
    pub values: Vec<String>,
    /// Of input objects.
    pub inputs: Vec<Argument>,
    /// An input object of which exactly one field is given.
    pub one_of: bool,
}

/// All types by name, and the roots.
#[derive(Debug)]
pub struct Schema {
    types: BTreeMap<String, Definition>,
    roots: BTreeMap<&'static str, String>,
}

impl Type {
    /// The type without its `!`, and whether it had one.
    pub fn split(&self) -> (&Self, bool) {
        match self {
            Self::NonNull(inner) => (inner, true),
            other => (other, false),
        }
    }

    /// The name inside the lists.
    pub fn name(&self) -> &str {
        match self {
            Self::Named(name) => name,
            Self::List(inner) | Self::NonNull(inner) => inner.name(),
        }
    }

    /// The type as it is written, `name` in the place of its own.
    pub fn with_name(&self, name: &str) -> String {
        match self {
            Self::Named(_) => name.to_owned(),
            Self::List(inner) => format!("[{}]", inner.with_name(name)),
            Self::NonNull(inner) => format!("{}!", inner.with_name(name)),
        }
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.with_name(self.name()))
    }
}

impl Definition {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            fields: Vec::new(),
            interfaces: Vec::new(),
            members: Vec::new(),
            values: Vec::new(),
            inputs: Vec::new(),
            one_of: false,
        }
    }

    /// Whether fields are selected of it.
    pub fn is_composite(&self) -> bool {
        matches!(self.kind, Kind::Object | Kind::Interface | Kind::Union)
    }

    /// Its field `name`.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Schema {
    /// Reads a schema without extensions.
    ///
    /// # Errors
    ///
    /// Says what is no schema.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document = ast::parse_schema::<String>(text).map_err(|error| error.to_string())?;
        let mut types = BTreeMap::new();
        for name in ["Int", "Float", "String", "Boolean", "ID"] {
            types.insert(name.to_owned(), Definition::new(Kind::Scalar));
        }
        let mut roots: BTreeMap<&'static str, String> = BTreeMap::new();
        let mut has_schema = false;
        for definition in document.definitions {
            match definition {
                ast::Definition::TypeDefinition(definition) => {
                    let (name, definition) = read(definition);
                    types.insert(name, definition);
                }
                ast::Definition::SchemaDefinition(definition) => {
                    has_schema = true;
                    roots.extend(definition.query.map(|name| ("query", name)));
                    roots.extend(definition.mutation.map(|name| ("mutation", name)));
                    roots.extend(definition.subscription.map(|name| ("subscription", name)));
                }
                ast::Definition::DirectiveDefinition(_) => {}
                ast::Definition::TypeExtension(_) => {
                    return Err("extensions are not read here".to_owned());
                }
            }
        }
        if !has_schema {
            for (kind, name) in [
                ("query", "Query"),
                ("mutation", "Mutation"),
                ("subscription", "Subscription"),
            ] {
                if types.contains_key(name) {
                    roots.insert(kind, name.to_owned());
                }
            }
        }
        Ok(Self { types, roots })
    }

    /// The root type of `query`, `mutation` or `subscription`.
    pub fn root(&self, kind: &str) -> Option<&str> {
        self.roots.get(kind).map(String::as_str)
    }

    /// The type called `name`.
    pub fn named(&self, name: &str) -> Option<&Definition> {
        self.types.get(name)
    }

    /// Whether `name` is of the kind `kind`.
    pub fn is(&self, name: &str, kind: Kind) -> bool {
        self.named(name)
            .is_some_and(|definition| definition.kind == kind)
    }

    /// Every type of which fields are selected.
    pub fn composites(&self) -> impl Iterator<Item = &str> {
        let composites = self
            .types
            .iter()
            .filter(|(_, definition)| definition.is_composite());
        composites.map(|(name, _)| name.as_str())
    }

    /// The type conditions that hold for every value of `name`.
    pub fn conditions_of(&self, name: &str) -> BTreeSet<String> {
        let mut conditions: BTreeSet<String> = BTreeSet::from([name.to_owned()]);
        if let Some(definition) = self.named(name) {
            conditions.extend(definition.interfaces.iter().cloned());
        }
        let unions = self
            .types
            .iter()
            .filter(|(_, definition)| definition.members.iter().any(|member| member == name));
        conditions.extend(unions.map(|(union, _)| union.clone()));
        conditions
    }

    /// The object types whose values `name` may stand for.
    pub fn possible(&self, name: &str) -> Vec<&str> {
        let Some(definition) = self.types.get_key_value(name) else {
            return Vec::new();
        };
        match definition.1.kind {
            Kind::Object => vec![definition.0],
            Kind::Union => definition.1.members.iter().map(String::as_str).collect(),
            Kind::Interface => {
                let implementing = self.types.iter().filter(|(_, candidate)| {
                    candidate.kind == Kind::Object
                        && candidate
                            .interfaces
                            .iter()
                            .any(|interface| interface == name)
                });
                implementing.map(|(name, _)| name.as_str()).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn read(definition: ast::TypeDefinition<'_, String>) -> (String, Definition) {
    match definition {
        ast::TypeDefinition::Scalar(item) => (item.name, Definition::new(Kind::Scalar)),
        ast::TypeDefinition::Object(item) => {
            let mut definition = Definition::new(Kind::Object);
            definition.fields = item.fields.into_iter().map(field).collect();
            definition.interfaces = item.implements_interfaces;
            (item.name, definition)
        }
        ast::TypeDefinition::Interface(item) => {
            let mut definition = Definition::new(Kind::Interface);
            definition.fields = item.fields.into_iter().map(field).collect();
            definition.interfaces = item.implements_interfaces;
            (item.name, definition)
        }
        ast::TypeDefinition::Union(item) => {
            let mut definition = Definition::new(Kind::Union);
            definition.members = item.types;
            (item.name, definition)
        }
        ast::TypeDefinition::Enum(item) => {
            let mut definition = Definition::new(Kind::Enum);
            definition.values = item.values.into_iter().map(|value| value.name).collect();
            (item.name, definition)
        }
        ast::TypeDefinition::InputObject(item) => {
            let mut definition = Definition::new(Kind::Input);
            definition.one_of = item
                .directives
                .iter()
                .any(|directive| directive.name == "oneOf");
            definition.inputs = item.fields.into_iter().map(argument).collect();
            (item.name, definition)
        }
    }
}

fn field(field: ast::Field<'_, String>) -> Field {
    let directive = field
        .directives
        .iter()
        .find(|directive| directive.name == "semanticNonNull");
    let never_null = directive.map_or_else(Vec::new, |directive| {
        let levels = directive
            .arguments
            .iter()
            .find(|(name, _)| name == "levels");
        levels.map_or_else(|| vec![0], |(_, levels)| numbers(levels))
    });
    Field {
        name: field.name,
        ty: ty(field.field_type),
        never_null,
        arguments: field.arguments.into_iter().map(argument).collect(),
    }
}

/// The numbers of `[0, 1]`.
pub(crate) fn numbers(value: &graphql_parser::query::Value<'_, String>) -> Vec<usize> {
    use graphql_parser::query::Value;
    match value {
        Value::Int(number) => number
            .as_i64()
            .and_then(|level| level.try_into().ok())
            .into_iter()
            .collect(),
        Value::List(items) => items.iter().flat_map(numbers).collect(),
        _ => Vec::new(),
    }
}

fn argument(argument: ast::InputValue<'_, String>) -> Argument {
    let ty = ty(argument.value_type);
    Argument {
        name: argument.name,
        required: ty.split().1 && argument.default_value.is_none(),
        ty,
    }
}

fn ty(ty: ast::Type<'_, String>) -> Type {
    match ty {
        ast::Type::NamedType(name) => Type::Named(name),
        ast::Type::ListType(inner) => Type::List(Box::new(self::ty(*inner))),
        ast::Type::NonNullType(inner) => Type::NonNull(Box::new(self::ty(*inner))),
    }
}
