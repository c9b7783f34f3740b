//! The one typed walk: from every definition down to every value, with the parent type, the field
//! definition and the expected input type known on the way.
//!
//! It recurses as deep as the document nests, which the parser bounds.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, BTreeSet};

use super::misread::Misread;
use super::typed::{
    ArgumentsNode, ConditionNode, DefinitionNode, DirectivesNode, Executable, Expected, FieldNode,
    InlineNode, ObjectNode, Owner, Place, SetNode, SpreadNode, Typed, UseNode, ValueNode,
    VariableNode,
};
use crate::document::ast::{
    Argument, Definition, Directive, Field, FragmentDefinition, FragmentSpread, InlineFragment,
    OperationDefinition, Selection, SelectionSet, Type, Value, ValueKind, VariableDefinition,
};
use crate::document::{Document, OperationKind};
use crate::schema::{Location, Schema, Secrecy, TypeDefinition, TypeKind, TypeRef};

/// The types of all variables, in the form the schema's types have, by operation.
pub(super) struct VariableTypes(Vec<Vec<TypeRef>>);

impl VariableTypes {
    pub(super) fn of(document: &Document) -> Self {
        let operations = document
            .definitions
            .iter()
            .map(|definition| match definition {
                Definition::Operation(operation) => operation
                    .variables
                    .iter()
                    .map(|variable| type_ref(&variable.ty))
                    .collect(),
                _ => Vec::new(),
            });
        Self(operations.collect())
    }
}

fn type_ref(ty: &Type) -> TypeRef {
    match ty {
        Type::Named(name) => TypeRef::Named(name.text.clone()),
        Type::List(inner, _) => TypeRef::List(Box::new(type_ref(inner))),
        Type::NonNull(inner, _) => TypeRef::NonNull(Box::new(type_ref(inner))),
    }
}

/// Walks the whole of `document`.
pub(super) fn visit<'a>(
    schema: &'a Schema,
    document: &'a Document,
    variable_types: &'a VariableTypes,
) -> Typed<'a> {
    let mut visit = Visit {
        typed: empty(schema, document),
    };
    for (definition, types) in document.definitions.iter().zip(&variable_types.0) {
        match definition {
            Definition::Operation(operation) => visit.operation(operation, types),
            Definition::Fragment(fragment) => visit.fragment(fragment),
            Definition::TypeSystem(other) => visit.typed.type_system.push(other),
        }
    }
    let mut typed = visit.typed;
    for node in &mut typed.spreads {
        node.target = typed.fragments.get(&*node.spread.name.text).copied();
    }
    typed
}

fn empty<'a>(schema: &'a Schema, document: &'a Document) -> Typed<'a> {
    Typed {
        schema,
        document,
        source: &document.source,
        definitions: Vec::new(),
        type_system: Vec::new(),
        fragments: BTreeMap::new(),
        sets: Vec::new(),
        fields: Vec::new(),
        conditions: Vec::new(),
        inline_fragments: Vec::new(),
        spreads: Vec::new(),
        directives: Vec::new(),
        arguments: Vec::new(),
        values: Vec::new(),
        objects: Vec::new(),
        uses: Vec::new(),
        misread: Vec::new(),
        comparisons: Cell::new(0),
        meant_by_spreads: OnceCell::new(),
        variable_names: BTreeSet::new(),
        secret_variables: BTreeSet::new(),
        troubled: BTreeSet::new(),
        undefined: BTreeMap::new(),
    }
}

struct Visit<'a> {
    typed: Typed<'a>,
}

impl<'a> Visit<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition, types: &'a [TypeRef]) {
        let (spreads, uses) = (self.typed.spreads.len(), self.typed.uses.len());
        let place = match operation.kind {
            OperationKind::Query => "QUERY",
            OperationKind::Mutation => "MUTATION",
            OperationKind::Subscription => "SUBSCRIPTION",
        };
        self.directives(&operation.directives, place);
        let pairs = operation.variables.iter().zip(types);
        let variables = pairs
            .map(|(variable, ty)| self.variable(variable, ty))
            .collect();
        if let Some(name) = self.typed.schema.root_name(operation.kind) {
            self.trouble(name);
        }
        let root = self.typed.schema.root(operation.kind);
        let set = self.selection_set(&operation.selection_set, root);
        self.typed.definitions.push(DefinitionNode {
            definition: Executable::Operation(operation),
            variables,
            set,
            spreads: spreads..self.typed.spreads.len(),
            uses: uses..self.typed.uses.len(),
        });
    }

    fn fragment(&mut self, fragment: &'a FragmentDefinition) {
        let (spreads, uses) = (self.typed.spreads.len(), self.typed.uses.len());
        self.directives(&fragment.directives, "FRAGMENT_DEFINITION");
        let named = self.condition(&fragment.type_condition.text);
        self.typed.conditions.push(ConditionNode {
            name: &fragment.type_condition,
            named,
            fragment: Some(&fragment.name),
        });
        let set = self.selection_set(&fragment.selection_set, composite(named));
        let index = self.typed.definitions.len();
        self.typed
            .fragments
            .entry(&fragment.name.text)
            .or_insert(index);
        self.typed.definitions.push(DefinitionNode {
            definition: Executable::Fragment(fragment),
            variables: Vec::new(),
            set,
            spreads: spreads..self.typed.spreads.len(),
            uses: uses..self.typed.uses.len(),
        });
    }

    fn variable(&mut self, variable: &'a VariableDefinition, ty: &'a TypeRef) -> VariableNode<'a> {
        self.typed.variable_names.insert(&variable.name.text);
        self.directives(&variable.directives, "VARIABLE_DEFINITION");
        let named = self.condition(&variable.ty.inner_name().text);
        self.input_closure(named);
        if let (Some(default), Some(_)) = (&variable.default_value, named) {
            let place = Place::Default(variable);
            self.value(
                default,
                Some(Expected {
                    ty,
                    place,
                    direct: true,
                    secret: false,
                    default_of: Some(variable),
                }),
            );
        }
        VariableNode {
            definition: variable,
            ty,
            named,
        }
    }

    /// Notes the problems of all types that a variable of type `named` can hold.
    fn input_closure(&mut self, named: Option<&'a TypeDefinition>) {
        let mut open: Vec<&TypeDefinition> = named.into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(object) = open.pop() {
            for field in &object.input_fields {
                let inner = self.needed(field.ty.inner_name(), &object.name, &field.location);
                open.extend(inner.filter(|inner| seen.insert(inner.name.as_str())));
            }
        }
    }

    fn selection_set(
        &mut self,
        set: &'a SelectionSet,
        parent: Option<&'a TypeDefinition>,
    ) -> usize {
        let index = self.typed.sets.len();
        self.typed.sets.push(SetNode::default());
        let mut node = SetNode::default();
        let mut rest = set.selections.as_slice();
        while let Some((selection, behind)) = rest.split_first() {
            let schema = self.typed.schema;
            let misread = parent.and_then(|parent| Misread::at(rest, schema, parent));
            if let Some((misread, parent)) = misread.zip(parent) {
                self.misread(misread, parent, &mut node);
                rest = rest.get(Misread::LENGTH..).unwrap_or_default();
                continue;
            }
            self.selection(selection, parent, &mut node);
            rest = behind;
        }
        if let Some(place) = self.typed.sets.get_mut(index) {
            *place = node;
        }
        index
    }

    fn selection(
        &mut self,
        selection: &'a Selection,
        parent: Option<&'a TypeDefinition>,
        node: &mut SetNode,
    ) {
        match selection {
            Selection::Field(field) => {
                node.fields
                    .push(self.field(field, field.selection_set.as_ref(), parent));
            }
            Selection::InlineFragment(inline) => node.sets.push(self.inline(inline, parent)),
            Selection::FragmentSpread(spread) => {
                self.directives(&spread.directives, "FRAGMENT_SPREAD");
                self.spread(spread, parent, false, node);
            }
        }
    }

    fn spread(
        &mut self,
        spread: &'a FragmentSpread,
        parent: Option<&'a TypeDefinition>,
        is_misread: bool,
        node: &mut SetNode,
    ) {
        node.spreads.push(self.typed.spreads.len());
        self.typed.spreads.push(SpreadNode {
            spread,
            parent,
            target: None,
            is_misread,
        });
    }

    /// Takes what was misread as it was meant.
    fn misread(&mut self, misread: Misread<'a>, parent: &'a TypeDefinition, node: &mut SetNode) {
        self.typed.misread.push(misread.node(parent));
        match misread {
            Misread::Spread {
                spread, condition, ..
            } => {
                self.spread(spread, Some(parent), true, node);
                let named = composite(self.condition(&condition.name.text));
                let set = condition.selection_set.as_ref();
                node.sets
                    .extend(set.map(|set| self.selection_set(set, named)));
            }
            Misread::Alias { field, alias, .. } => {
                let set = field
                    .selection_set
                    .as_ref()
                    .or(alias.selection_set.as_ref());
                node.fields.push(self.field(field, set, Some(parent)));
            }
        }
    }

    /// `set` is its selection set, which may stand elsewhere.
    fn field(
        &mut self,
        field: &'a Field,
        set: Option<&'a SelectionSet>,
        parent: Option<&'a TypeDefinition>,
    ) -> usize {
        let schema = self.typed.schema;
        let definition = parent.and_then(|parent| schema.field_of(parent, &field.name.text));
        let known = parent.zip(definition);
        let named = known.and_then(|(parent, definition)| {
            self.needed(
                definition.ty.inner_name(),
                &parent.name,
                &definition.location,
            )
        });
        let owner = known.map_or(Owner::Unknown, |(parent, definition)| Owner::Field {
            parent,
            field,
            definition,
        });
        self.arguments(&field.arguments, owner);
        self.directives(&field.directives, "FIELD");
        let index = self.typed.fields.len();
        self.typed.fields.push(FieldNode {
            field,
            parent,
            definition,
            named,
            set: None,
        });
        if let Some(set) = set {
            let set = self.selection_set(set, composite(named));
            if let Some(node) = self.typed.fields.get_mut(index) {
                node.set = Some(set);
            }
        }
        index
    }

    fn inline(&mut self, inline: &'a InlineFragment, parent: Option<&'a TypeDefinition>) -> usize {
        self.directives(&inline.directives, "INLINE_FRAGMENT");
        let Some(name) = &inline.type_condition else {
            return self.selection_set(&inline.selection_set, parent);
        };
        let named = self.condition(&name.text);
        self.typed.conditions.push(ConditionNode {
            name,
            named,
            fragment: None,
        });
        self.typed.inline_fragments.push(InlineNode {
            inline,
            parent,
            named,
        });
        self.selection_set(&inline.selection_set, composite(named))
    }

    fn directives(&mut self, directives: &'a [Directive], place: &'static str) {
        if !directives.is_empty() {
            self.typed
                .directives
                .push(DirectivesNode { directives, place });
        }
        for directive in directives {
            let definition = self.typed.schema.directive(&directive.name.text);
            let owner = definition.map_or(Owner::Unknown, |definition| Owner::Directive {
                directive,
                definition,
            });
            self.arguments(&directive.arguments, owner);
        }
    }

    fn arguments(&mut self, given: &'a [Argument], owner: Owner<'a>) {
        self.typed.arguments.push(ArgumentsNode { owner, given });
        for argument in given {
            let expected = owner.argument(&argument.name.text).and_then(|definition| {
                let ty = &definition.ty;
                let place = Place::Argument { owner, definition };
                self.needed(ty.inner_name(), &definition.name, &definition.location)
                    .map(|_| Expected {
                        ty,
                        place,
                        direct: true,
                        secret: definition.secrecy != Secrecy::Open,
                        default_of: None,
                    })
            });
            self.value(&argument.value, expected);
        }
    }

    fn value(&mut self, value: &'a Value, expected: Option<Expected<'a>>) {
        if let ValueKind::Variable(name) = &value.kind {
            if expected.is_some_and(|expected| expected.secret) {
                self.typed.secret_variables.insert(name);
            }
            self.typed.uses.push(UseNode {
                name,
                span: value.span,
                expected,
            });
            return;
        }
        if let Some(expected) = expected {
            self.typed.values.push(ValueNode { value, expected });
        }
        match &value.kind {
            ValueKind::List(items) => {
                let item = expected.and_then(|expected| match expected.ty.nullable() {
                    TypeRef::List(ty) => Some(Expected {
                        ty,
                        direct: false,
                        ..expected
                    }),
                    _ => None,
                });
                for value in items {
                    self.value(value, item);
                }
            }
            ValueKind::Object(fields) => {
                let definition = expected
                    .and_then(|expected| self.typed.schema.type_named(expected.ty.inner_name()))
                    .filter(|definition| definition.kind == TypeKind::InputObject);
                self.typed.objects.push(ObjectNode {
                    fields,
                    span: value.span,
                    definition,
                });
                let known = definition.zip(expected);
                for field in fields {
                    let expected = known.and_then(|(object, around)| {
                        self.input_field(object, &field.name.text, around)
                    });
                    self.value(&field.value, expected);
                }
            }
            _ => {}
        }
    }

    fn input_field(
        &mut self,
        object: &'a TypeDefinition,
        name: &str,
        around: Expected<'a>,
    ) -> Option<Expected<'a>> {
        let definition = object.input_field(name)?;
        self.needed(
            definition.ty.inner_name(),
            &object.name,
            &definition.location,
        )?;
        let place = Place::InputField { object, definition };
        Some(Expected {
            ty: &definition.ty,
            place,
            direct: true,
            secret: around.secret || definition.secrecy != Secrecy::Open,
            default_of: around.default_of,
        })
    }

    /// The type that the document itself names.
    fn condition(&mut self, name: &'a str) -> Option<&'a TypeDefinition> {
        self.trouble(name);
        self.typed.schema.type_for_documents(name)
    }

    /// The type `name`, which `user` in the schema names at `location`.
    fn needed(
        &mut self,
        name: &'a str,
        user: &'a str,
        location: &'a Location,
    ) -> Option<&'a TypeDefinition> {
        self.trouble(name);
        let found = self.typed.schema.type_named(name);
        if found.is_none() && !self.typed.schema.is_broken(name) {
            self.typed.undefined.entry(name).or_insert((user, location));
        }
        found
    }

    fn trouble(&mut self, name: &'a str) {
        if !self.typed.schema.problems_of(name).is_empty() {
            self.typed.troubled.insert(name);
        }
    }
}

/// A type condition on anything else is reported, and what it selects is not.
fn composite(named: Option<&TypeDefinition>) -> Option<&TypeDefinition> {
    named.filter(|definition| definition.is_composite())
}
