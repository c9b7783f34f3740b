//! Asking a schema for a definition: parsed then, its extensions merged in, and kept.

use super::definition::Parsed;
use super::index::{Entry, Keyword, Slice};
use super::{FieldDefinition, Schema, TypeDefinition, TypeKind, builtin, sdl};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::OperationKind;
use crate::schema::DirectiveDefinition;
use crate::schema::index::Index;

impl Schema {
    /// The type called `name`; `None` where there is none or where it [is broken](Self::is_broken).
    pub(crate) fn type_named(&self, name: &str) -> Option<&TypeDefinition> {
        self.parsed(name)?.definition.as_ref()
    }

    /// The type called `name` as far as documents may name it: a built-in scalar that nothing in the
    /// schema is of is no part of it (section 3.5 of the specification).
    pub(crate) fn type_for_documents(&self, name: &str) -> Option<&TypeDefinition> {
        // `String` and `Boolean` are what introspection is made of.
        let may_be_absent = matches!(name, "Int" | "Float" | "ID");
        if may_be_absent
            && !self
                .sources
                .iter()
                .any(|source| mentions(source.text(), name))
        {
            return None;
        }
        self.type_named(name)
    }

    /// Whether the schema means to define `name`, but in a way that cannot be used.
    pub(crate) fn is_broken(&self, name: &str) -> bool {
        self.parsed(name)
            .is_some_and(|parsed| parsed.definition.is_none())
    }

    /// What is wrong with the definition of `name` and its extensions.
    pub(crate) fn problems_of(&self, name: &str) -> &[Diagnostic] {
        self.parsed(name)
            .map(|parsed| parsed.problems.as_slice())
            .unwrap_or_default()
    }

    /// The name of the root type for `kind`: what `schema` says, else the kind's own name where
    /// the schema has a type of that name and no `schema` definition.
    pub(crate) fn root_name(&self, kind: OperationKind) -> Option<&str> {
        if let Some(root) = self.roots.operations.get(&kind) {
            return Some(&root.name);
        }
        let name = match kind {
            OperationKind::Query => "Query",
            OperationKind::Mutation => "Mutation",
            OperationKind::Subscription => "Subscription",
        };
        (self.roots.definition.is_none() && self.types.contains_key(name)).then_some(name)
    }

    /// The root type for `kind`.
    pub(crate) fn root(&self, kind: OperationKind) -> Option<&TypeDefinition> {
        self.type_named(self.root_name(kind)?)
            .filter(|root| root.kind == TypeKind::Object)
    }

    /// Where the schema names the root types: its `schema` definition.
    pub(crate) fn schema_definition(&self) -> Option<super::Location> {
        let (source, span) = self.roots.definition.as_ref()?;
        Some(super::Location {
            source: source.clone(),
            span: *span,
        })
    }

    /// The field `name` of `parent`, the meta fields `__typename`, `__schema` and `__type`
    /// included.
    pub(crate) fn field_of<'a>(
        &'a self,
        parent: &'a TypeDefinition,
        name: &str,
    ) -> Option<&'a FieldDefinition> {
        let meta = match name {
            "__typename" => parent.is_composite(),
            "__schema" | "__type" => {
                self.root_name(OperationKind::Query) == Some(parent.name.as_str())
            }
            _ => false,
        };
        if meta {
            self.meta()?.field(name)
        } else {
            parent.field(name)
        }
    }

    /// The directive called `name`, without its `@`.
    pub(crate) fn directive(&self, name: &str) -> Option<&DirectiveDefinition> {
        let entry = self.directives.get(name)?;
        let parsed = entry.parsed.get_or_init(|| {
            let mut problems = duplicates(&entry.definitions);
            let first = entry.definitions.first();
            let definition = first
                .map(sdl::directive_definition)
                .and_then(|read| read.map_err(|problem| problems.push(problem)).ok());
            Parsed {
                definition,
                problems,
            }
        });
        parsed.definition.as_ref()
    }

    /// Every type name, the built-in ones included, sorted.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// The names of the types of the kinds that `wanted` picks, from the index alone.
    pub(crate) fn type_names_of(
        &self,
        wanted: impl Fn(TypeKind) -> bool,
    ) -> impl Iterator<Item = &str> {
        self.types.iter().filter_map(move |(name, entry)| {
            let slice = entry.definitions.first()?;
            matches!(slice.keyword, Keyword::Type(kind) if wanted(kind)).then_some(name.as_str())
        })
    }

    /// Every directive name, the built-in ones included, sorted.
    pub(crate) fn directive_names(&self) -> impl Iterator<Item = &str> {
        self.directives.keys().map(String::as_str)
    }

    /// The names of the objects that a value of the composite type `parent` may be, sorted.
    pub(crate) fn possible_types<'a>(&'a self, parent: &'a TypeDefinition) -> Vec<&'a str> {
        let mut names: Vec<&str> = match parent.kind {
            TypeKind::Object => vec![&parent.name],
            TypeKind::Union => parent.members.iter().map(String::as_str).collect(),
            TypeKind::Interface => self
                .implementations(&parent.name)
                .iter()
                .map(String::as_str)
                .filter(|name| self.kind_of(name) == Some(TypeKind::Object))
                .collect(),
            _ => Vec::new(),
        };
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The names of the objects and interfaces that implement `interface`, sorted.
    pub(crate) fn implementations(&self, interface: &str) -> &[String] {
        let all = self.implementations.get_or_init(|| {
            let mut all = std::collections::BTreeMap::<String, Vec<String>>::new();
            for (name, entry) in &self.types {
                for slice in entry.definitions.iter().chain(&entry.extensions) {
                    for span in &slice.interfaces {
                        let interface = slice.source.slice(*span).to_owned();
                        all.entry(interface).or_default().push(name.clone());
                    }
                }
            }
            all
        });
        all.get(interface).map(Vec::as_slice).unwrap_or_default()
    }

    fn kind_of(&self, name: &str) -> Option<TypeKind> {
        match self.types.get(name)?.definitions.first()?.keyword {
            Keyword::Type(kind) => Some(kind),
            Keyword::Directive => None,
        }
    }

    fn meta(&self) -> Option<&TypeDefinition> {
        let parsed = self.meta.get_or_init(|| {
            let entry = Index::read(&[builtin::meta_source()])
                .ok()
                .and_then(|mut index| index.types.pop_first());
            match entry {
                Some((_, entry)) => parse(&entry),
                None => Parsed {
                    definition: None,
                    problems: Vec::new(),
                },
            }
        });
        parsed.definition.as_ref()
    }

    fn parsed(&self, name: &str) -> Option<&Parsed<TypeDefinition>> {
        let entry = self.types.get(name)?;
        Some(entry.parsed.get_or_init(|| parse(entry)))
    }
}

/// Whether `name` stands anywhere in `text` as a word. A comment counts too: looking further would
/// cost more than is gained by it.
fn mentions(text: &str, name: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    text.match_indices(name).any(|(start, _)| {
        let (before, rest) = text.as_bytes().split_at(start);
        !before.last().is_some_and(is_part) && !rest.get(name.len()).is_some_and(is_part)
    })
}

fn parse(entry: &Entry) -> Parsed<TypeDefinition> {
    let mut problems = duplicates(&entry.definitions);
    let Some(first) = entry.definitions.first() else {
        problems.extend(entry.extensions.first().map(extends_nothing));
        return Parsed {
            definition: None,
            problems,
        };
    };
    let mut definition = match sdl::type_definition(first) {
        Ok(definition) => definition,
        Err(problem) => {
            problems.push(problem);
            return Parsed {
                definition: None,
                problems,
            };
        }
    };
    for slice in &entry.extensions {
        match sdl::type_definition(slice) {
            Ok(extension) if extension.kind == definition.kind => definition.extend(extension),
            Ok(extension) => problems.push(extends_another_kind(&definition, &extension)),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(definition.index_members());
    Parsed {
        definition: Some(definition),
        problems,
    }
}

fn duplicates(definitions: &[Slice]) -> Vec<Diagnostic> {
    let Some((first, others)) = definitions.split_first() else {
        return Vec::new();
    };
    let name = first.source.slice(first.name);
    let (code, what) = match first.keyword {
        Keyword::Directive => (Code::DuplicateDirective, format!("the directive `@{name}`")),
        Keyword::Type(_) => (Code::DuplicateType, format!("the type `{name}`")),
    };
    let problem = |other: &Slice| {
        let message = format!("{what} is defined twice in the schema, and a name stands for one");
        Diagnostic::error(code, message, &other.source, other.name, "defined again")
            .related(&first.source, first.name, "first defined here")
            .help("write `extend` to add to the first, or drop one of them")
    };
    others.iter().map(problem).collect()
}

fn extends_nothing(extension: &Slice) -> Diagnostic {
    let name = extension.source.slice(extension.name);
    Diagnostic::error(
        Code::ImpossibleExtension,
        format!("the schema extends `{name}`, but nothing defines it"),
        &extension.source,
        extension.name,
        "there is no such type to extend",
    )
    .help(format!(
        "drop `extend` to define `{name}` here, or add the file that defines it"
    ))
}

fn extends_another_kind(definition: &TypeDefinition, extension: &TypeDefinition) -> Diagnostic {
    let name = &definition.name;
    let (own, other) = (definition.kind.keyword(), extension.kind.keyword());
    Diagnostic::error(
        Code::ImpossibleExtension,
        format!("`{name}` is extended as `{other}`, but it is defined as `{own}`"),
        &extension.location.source,
        extension.location.span,
        format!("expected `extend {own} {name}`"),
    )
    .help(format!("write `extend {own} {name}`"))
    .related(
        &definition.location.source,
        definition.location.span,
        "defined here",
    )
}
