//! What is defined where: every name of the type system with all the places that make it up.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::federation::Links;
use crate::diagnostic::{Code, Diagnostic, nearest, question};
use crate::document::ast::{
    DirectiveDefinition, FieldDefinition, InputValueDefinition, Name, SchemaDefinition, Type,
    TypeDefinition, TypeKind, TypeSystemDefinition, TypeSystemItem,
};
use crate::source::{Source, Span};

/// Names compared for suggestions: a hundred mistakes in a schema of two thousand types.
const MOST_COMPARISONS: usize = 200_000;

/// A node and the source it stands in.
#[derive(Debug)]
pub(super) struct Placed<'a, T> {
    pub(super) source: &'a Arc<Source>,
    pub(super) node: &'a T,
}

/// A definition or extension of a type.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypePart<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) extension: bool,
    pub(super) definition: &'a TypeDefinition,
}

/// A definition or extension of the schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct SchemaPart<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) extension: bool,
    pub(super) definition: &'a SchemaDefinition,
}

/// All that stands under one type name. Of two members with one name the first counts.
#[derive(Debug)]
pub(super) struct NamedType<'a> {
    pub(super) name: &'a str,
    pub(super) kind: TypeKind,
    /// A built-in scalar or a type of introspection: whatever the schema says of it, it is known.
    pub(super) built_in: bool,
    /// The definition and the extensions of its kind.
    pub(super) parts: Vec<TypePart<'a>>,
    pub(super) fields: BTreeMap<&'a str, Placed<'a, FieldDefinition>>,
    pub(super) input_fields: BTreeMap<&'a str, Placed<'a, InputValueDefinition>>,
    pub(super) values: BTreeMap<&'a str, Placed<'a, Name>>,
    pub(super) interfaces: BTreeMap<&'a str, Placed<'a, Name>>,
    pub(super) members: BTreeMap<&'a str, Placed<'a, Name>>,
}

/// All definitions of one directive name; the first counts.
#[derive(Debug)]
pub(super) struct NamedDirective<'a> {
    pub(super) built_in: bool,
    pub(super) definitions: Vec<Placed<'a, DirectiveDefinition>>,
}

/// The whole type system.
#[derive(Debug)]
pub(super) struct TypeSystem<'a> {
    /// Every definition and extension of a type that the schema itself has, in source order.
    pub(super) type_parts: Vec<TypePart<'a>>,
    pub(super) schema_parts: Vec<SchemaPart<'a>>,
    pub(super) types: BTreeMap<&'a str, NamedType<'a>>,
    pub(super) directives: BTreeMap<&'a str, NamedDirective<'a>>,
    pub(super) links: Links,
    /// The first source, for what is nowhere; `None` of a schema without sources.
    pub(super) first_source: Option<&'a Arc<Source>>,
    comparisons: Cell<usize>,
}

impl<T> Clone for Placed<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Placed<'_, T> {}

impl<'a, T> Placed<'a, T> {
    pub(super) fn new(source: &'a Arc<Source>, node: &'a T) -> Self {
        Self { source, node }
    }
}

impl<'a> TypeSystem<'a> {
    /// Sorts the definitions of a schema's own sources by name, beside the built-in ones.
    pub(super) fn of(
        built_in: &'a (&'a Arc<Source>, Vec<TypeSystemDefinition>),
        own: &'a [(&'a Arc<Source>, Vec<TypeSystemDefinition>)],
    ) -> Self {
        let mut system = Self {
            type_parts: Vec::new(),
            schema_parts: Vec::new(),
            types: BTreeMap::new(),
            directives: BTreeMap::new(),
            links: Links::default(),
            first_source: own.first().map(|(source, _)| *source),
            comparisons: Cell::new(0),
        };
        let (source, definitions) = built_in;
        for definition in definitions {
            system.add_built_in(source, definition);
        }
        for (source, definitions) in own {
            for definition in definitions {
                system.add(source, definition);
            }
        }
        system.links = Links::of(&system.schema_parts);
        system.join_parts();
        system
    }

    fn add_built_in(&mut self, source: &'a Arc<Source>, definition: &'a TypeSystemDefinition) {
        match &definition.item {
            TypeSystemItem::Schema(_) => {}
            TypeSystemItem::Type(definition) => {
                let mut named = NamedType::new(definition, true);
                named.add(TypePart {
                    source,
                    extension: false,
                    definition,
                });
                self.types.insert(&definition.name.text, named);
            }
            TypeSystemItem::Directive(definition) => {
                let named = NamedDirective {
                    built_in: true,
                    definitions: vec![Placed::new(source, definition)],
                };
                self.directives.insert(&definition.name.text, named);
            }
        }
    }

    fn add(&mut self, source: &'a Arc<Source>, definition: &'a TypeSystemDefinition) {
        let extension = definition.extension;
        match &definition.item {
            TypeSystemItem::Schema(definition) => self.schema_parts.push(SchemaPart {
                source,
                extension,
                definition,
            }),
            TypeSystemItem::Type(definition) => self.type_parts.push(TypePart {
                source,
                extension,
                definition,
            }),
            TypeSystemItem::Directive(definition) => {
                let named = self.directives.entry(&definition.name.text);
                let named = named.or_insert_with(NamedDirective::unknown);
                if named.built_in {
                    // The schema's own declaration of a built-in directive stands.
                    *named = NamedDirective::unknown();
                }
                named.definitions.push(Placed::new(source, definition));
            }
        }
    }

    /// First the definitions, then the extensions, which may stand before what they extend. An
    /// extension of what nothing defines stands for a definition: whoever uses the name is not to
    /// be told that there is no such type.
    fn join_parts(&mut self) {
        let (extensions, definitions): (Vec<TypePart<'a>>, Vec<TypePart<'a>>) =
            self.type_parts.iter().partition(|part| part.extension);
        for part in definitions.into_iter().chain(extensions) {
            let definition: &'a TypeDefinition = part.definition;
            let named = self.types.entry(&definition.name.text);
            let named = named.or_insert_with(|| NamedType::new(definition, false));
            let second = !part.extension && !named.parts.is_empty();
            if !named.built_in && !second && named.kind == definition.kind {
                named.add(part);
            }
        }
    }

    /// The types that the schema itself defines, by name.
    pub(super) fn own_types(&self) -> impl Iterator<Item = &NamedType<'a>> {
        self.types.values().filter(|named| !named.built_in)
    }

    /// The directive definitions that the schema itself has, all of them.
    pub(super) fn own_directives(&self) -> impl Iterator<Item = Placed<'a, DirectiveDefinition>> {
        let own = self.directives.values().filter(|named| !named.built_in);
        own.flat_map(|named| named.definitions.iter().copied())
    }

    /// The first definition of the directive called `name`.
    pub(super) fn directive(&self, name: &str) -> Option<Placed<'a, DirectiveDefinition>> {
        self.directives.get(name)?.definitions.first().copied()
    }

    /// The type inside the lists of `ty`.
    pub(super) fn named(&self, ty: &Type) -> Option<&NamedType<'a>> {
        self.types.get(ty.inner_name().text.as_str())
    }

    /// The kind of the type called `name`.
    pub(super) fn kind_of(&self, name: &str) -> Option<TypeKind> {
        self.types.get(name).map(|named| named.kind)
    }

    /// "did you mean `Card`?", when one of `candidates` comes near to `wanted`.
    pub(super) fn did_you_mean<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Option<String> {
        question(wanted, &self.near(wanted, candidates))
    }

    /// The names of `candidates` that come near to `wanted`, the nearest first.
    pub(super) fn near<'n>(
        &self,
        wanted: &str,
        candidates: impl Iterator<Item = &'n str>,
    ) -> Vec<&'n str> {
        let left = MOST_COMPARISONS.saturating_sub(self.comparisons.get());
        let counted = candidates.take(left).inspect(|_| {
            self.comparisons.set(self.comparisons.get() + 1);
        });
        nearest(wanted, counted)
    }
}

impl<'a> NamedType<'a> {
    fn new(definition: &'a TypeDefinition, built_in: bool) -> Self {
        Self {
            name: &definition.name.text,
            kind: definition.kind,
            built_in,
            parts: Vec::new(),
            fields: BTreeMap::new(),
            input_fields: BTreeMap::new(),
            values: BTreeMap::new(),
            interfaces: BTreeMap::new(),
            members: BTreeMap::new(),
        }
    }

    fn add(&mut self, part: TypePart<'a>) {
        let TypePart {
            source, definition, ..
        } = part;
        for field in &definition.fields {
            let placed = Placed::new(source, field);
            self.fields.entry(&field.name.text).or_insert(placed);
        }
        for field in &definition.input_fields {
            let placed = Placed::new(source, field);
            self.input_fields.entry(&field.name.text).or_insert(placed);
        }
        let values = definition.values.iter().map(|value| &value.name);
        for (names, known) in [
            (values.collect::<Vec<_>>(), &mut self.values),
            (definition.interfaces.iter().collect(), &mut self.interfaces),
            (definition.members.iter().collect(), &mut self.members),
        ] {
            for name in names {
                let placed = Placed::new(source, name);
                known.entry(name.text.as_str()).or_insert(placed);
            }
        }
        self.parts.push(part);
    }

    /// Where its name stands first.
    pub(super) fn place(&self) -> Option<(&'a Arc<Source>, Span)> {
        let part = self.parts.first()?;
        Some((part.source, part.definition.name.span))
    }

    /// Adds the place where it is defined, unless nobody wrote it.
    pub(super) fn defined_at(&self, problem: Diagnostic) -> Diagnostic {
        match self.place() {
            Some((source, span)) if !self.built_in => {
                problem.related(source, span, format!("`{}` is defined here", self.name))
            }
            _ => problem,
        }
    }

    /// Whether the directive `name` stands on its definition.
    pub(super) fn carries(&self, name: &str) -> bool {
        let definition = self.parts.first().filter(|part| !part.extension);
        definition.is_some_and(|part| {
            let mut directives = part.definition.directives.iter();
            directives.any(|directive| directive.name.text == name)
        })
    }

    /// Whether values of it can be sent.
    pub(super) fn is_input(&self) -> bool {
        matches!(
            self.kind,
            TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject
        )
    }

    /// Whether it may stand behind `implements`, or be asked for fields by objects of its own.
    pub(super) fn is_composite(&self) -> bool {
        matches!(self.kind, TypeKind::Object | TypeKind::Interface)
    }
}

impl NamedDirective<'_> {
    fn unknown() -> Self {
        Self {
            built_in: false,
            definitions: Vec::new(),
        }
    }
}

impl<T> Placed<'_, T> {
    /// An error at `span` of the node's source.
    pub(super) fn error(
        &self,
        code: Code,
        message: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::error(code, message, self.source, span, label)
    }
}

impl<'a> TypePart<'a> {
    /// What gives an error in its source.
    pub(super) fn placed(&self) -> Placed<'a, TypeDefinition> {
        Placed::new(self.source, self.definition)
    }
}
