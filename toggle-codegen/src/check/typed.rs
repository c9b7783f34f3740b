//! What the walk notes for the rules: each node of the document with the types it stands among.
//!
//! A type that is `None` is one that some rule has reported, or one that the schema defines
//! wrongly; whoever meets a `None` keeps silent, so that no problem is told as another's
//! consequence.

use std::cell::{Cell, OnceCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::words::keyword;
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::document::ast::{
    Argument, Directive, Field, FragmentDefinition, FragmentSpread, InlineFragment, Name,
    ObjectField, OperationDefinition, TypeSystemDefinition, Value, VariableDefinition,
};
use crate::schema::{
    DirectiveDefinition, FieldDefinition, InputValueDefinition, Location, Schema, TypeDefinition,
    TypeRef,
};
use crate::source::{Source, Span};

/// The whole document, typed.
pub(super) struct Typed<'a> {
    pub(super) schema: &'a Schema,
    pub(super) document: &'a Document,
    pub(super) source: &'a Arc<Source>,
    /// Operations and fragments, in source order.
    pub(super) definitions: Vec<DefinitionNode<'a>>,
    /// What does not belong in an executable document.
    pub(super) type_system: Vec<&'a TypeSystemDefinition>,
    /// Of each fragment name, the first definition: an index into `definitions`.
    pub(super) fragments: BTreeMap<&'a str, usize>,
    pub(super) sets: Vec<SetNode>,
    pub(super) fields: Vec<FieldNode<'a>>,
    /// Type conditions, of fragments and inline fragments.
    pub(super) conditions: Vec<ConditionNode<'a>>,
    pub(super) inline_fragments: Vec<InlineNode<'a>>,
    pub(super) spreads: Vec<SpreadNode<'a>>,
    pub(super) directives: Vec<DirectivesNode<'a>>,
    pub(super) arguments: Vec<ArgumentsNode<'a>>,
    pub(super) values: Vec<ValueNode<'a>>,
    pub(super) objects: Vec<ObjectNode<'a>>,
    pub(super) uses: Vec<UseNode<'a>>,
    /// Selections that were not meant as they read.
    pub(super) misread: Vec<MisreadNode<'a>>,
    /// How many names were compared to make suggestions.
    pub(super) comparisons: Cell<usize>,
    /// Of spreads that name no fragment, by index: the fragment that was probably meant.
    pub(super) meant_by_spreads: OnceCell<BTreeMap<usize, usize>>,
    /// The names of all variables that operations define.
    pub(super) variable_names: BTreeSet<&'a str>,
    /// The names of the variables that are used where the schema says `@sensitive`.
    pub(super) secret_variables: BTreeSet<&'a str>,
    /// Types that the document needs and whose definitions have problems.
    pub(super) troubled: BTreeSet<&'a str>,
    /// Types that a needed definition names and that the schema does not have, each with the place
    /// that names it.
    pub(super) undefined: BTreeMap<&'a str, (&'a str, &'a Location)>,
}

/// An operation or a fragment, with its share of the tables.
pub(super) struct DefinitionNode<'a> {
    pub(super) definition: Executable<'a>,
    pub(super) variables: Vec<VariableNode<'a>>,
    /// Its selection set, in `sets`.
    pub(super) set: usize,
    /// Its part of `spreads`.
    pub(super) spreads: Range<usize>,
    /// Its part of `uses`.
    pub(super) uses: Range<usize>,
}

#[derive(Clone, Copy)]
pub(super) enum Executable<'a> {
    Operation(&'a OperationDefinition),
    Fragment(&'a FragmentDefinition),
}

/// A variable definition; `named` is the type inside its lists.
pub(super) struct VariableNode<'a> {
    pub(super) definition: &'a VariableDefinition,
    pub(super) ty: &'a TypeRef,
    pub(super) named: Option<&'a TypeDefinition>,
}

/// A selection set: its own selections, as indices into the tables.
#[derive(Default)]
pub(super) struct SetNode {
    pub(super) fields: Vec<usize>,
    /// The sets of its inline fragments.
    pub(super) sets: Vec<usize>,
    pub(super) spreads: Vec<usize>,
}

pub(super) struct FieldNode<'a> {
    pub(super) field: &'a Field,
    pub(super) parent: Option<&'a TypeDefinition>,
    pub(super) definition: Option<&'a FieldDefinition>,
    /// The type inside the lists of the field's type.
    pub(super) named: Option<&'a TypeDefinition>,
    /// Its selection set, in `sets`.
    pub(super) set: Option<usize>,
}

pub(super) struct ConditionNode<'a> {
    pub(super) name: &'a Name,
    pub(super) named: Option<&'a TypeDefinition>,
    /// The fragment's name; `None` for an inline fragment.
    pub(super) fragment: Option<&'a Name>,
}

/// An inline fragment with a type condition.
pub(super) struct InlineNode<'a> {
    pub(super) inline: &'a InlineFragment,
    pub(super) parent: Option<&'a TypeDefinition>,
    pub(super) named: Option<&'a TypeDefinition>,
}

pub(super) struct SpreadNode<'a> {
    pub(super) spread: &'a FragmentSpread,
    pub(super) parent: Option<&'a TypeDefinition>,
    /// The fragment that it names, in `definitions`.
    pub(super) target: Option<usize>,
    /// It is part of what was not meant as it reads: perhaps no fragment was to be named.
    pub(super) is_misread: bool,
}

/// A word that is read as a field of `parent` and stands for a mistake around it.
pub(super) struct MisreadNode<'a> {
    pub(super) word: &'a Name,
    pub(super) parent: &'a TypeDefinition,
    pub(super) help: String,
}

/// The directives at one place.
pub(super) struct DirectivesNode<'a> {
    pub(super) directives: &'a [Directive],
    /// As in SDL: `FIELD`, `QUERY`, ….
    pub(super) place: &'static str,
}

/// The arguments of one field or directive.
pub(super) struct ArgumentsNode<'a> {
    pub(super) owner: Owner<'a>,
    pub(super) given: &'a [Argument],
}

/// What arguments belong to. One whose definition is not known has no owner but itself.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Field {
        parent: &'a TypeDefinition,
        field: &'a Field,
        definition: &'a FieldDefinition,
    },
    Directive {
        directive: &'a Directive,
        definition: &'a DirectiveDefinition,
    },
    Unknown,
}

/// A literal where the type is known; lists are noted as a whole and item by item.
pub(super) struct ValueNode<'a> {
    pub(super) value: &'a Value,
    pub(super) expected: Expected<'a>,
}

/// An input object literal.
pub(super) struct ObjectNode<'a> {
    pub(super) fields: &'a [ObjectField],
    pub(super) span: Span,
    pub(super) definition: Option<&'a TypeDefinition>,
}

/// A variable where it is used.
pub(super) struct UseNode<'a> {
    pub(super) name: &'a str,
    pub(super) span: Span,
    pub(super) expected: Option<Expected<'a>>,
}

/// The type that a place asks for.
#[derive(Clone, Copy)]
pub(super) struct Expected<'a> {
    pub(super) ty: &'a TypeRef,
    pub(super) place: Place<'a>,
    /// Directly there, not as an item of a list.
    pub(super) direct: bool,
    /// The schema calls it `@sensitive`, or something that it is part of.
    pub(super) secret: bool,
    /// The variable in whose default it is.
    pub(super) default_of: Option<&'a VariableDefinition>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Argument {
        owner: Owner<'a>,
        definition: &'a InputValueDefinition,
    },
    InputField {
        object: &'a TypeDefinition,
        definition: &'a InputValueDefinition,
    },
    Default(&'a VariableDefinition),
}

impl<'a> Typed<'a> {
    /// The fragment that `spread` names.
    pub(super) fn fragment(&self, spread: &FragmentSpread) -> Option<usize> {
        self.fragments.get(spread.name.text.as_str()).copied()
    }

    /// The definitions that the operation or fragment at `index` is made of: itself, and every
    /// fragment it reaches, in the order in which they are met.
    pub(super) fn reached(&self, index: usize) -> Vec<usize> {
        self.closure(vec![index], |_, spread| spread.target)
    }

    /// Like [`reached`](Self::reached), but a spread of an unknown fragment counts for the one that
    /// was probably meant: what is unused only because of a typing mistake is no problem of its own.
    pub(super) fn reached_or_meant(&self, index: usize) -> Vec<usize> {
        self.closure(vec![index], |at, spread| {
            spread.target.or_else(|| self.meant_by_spread(at))
        })
    }

    /// What all operations together [reach or meant to](Self::reached_or_meant).
    pub(super) fn used_or_meant(&self) -> Vec<usize> {
        let operations = self.operations().map(|(index, ..)| index).collect();
        self.closure(operations, |at, spread| {
            spread.target.or_else(|| self.meant_by_spread(at))
        })
    }

    /// Whether one of `definitions` spreads a fragment that is not there and is not meant to be
    /// another: nobody knows what it would have used.
    pub(super) fn lacks_fragment(&self, definitions: &[usize]) -> bool {
        let nodes = definitions
            .iter()
            .filter_map(|at| self.definitions.get(*at));
        let mut spreads = nodes.flat_map(|node| node.spreads.clone());
        spreads.any(|at| {
            let spread = self.spreads.get(at);
            spread.is_some_and(|spread| spread.target.is_none())
                && self.meant_by_spread(at).is_none()
        })
    }

    /// The fragment that was probably meant by the spread at `index`, which names none; found once.
    fn meant_by_spread(&self, index: usize) -> Option<usize> {
        let meant = self.meant_by_spreads.get_or_init(|| {
            let unknown = self.spreads.iter().enumerate();
            let unknown = unknown.filter(|(_, node)| node.target.is_none());
            let meant = unknown.filter_map(|(index, node)| {
                let names = self.fragments.keys().copied();
                let name = self.meant(&node.spread.name.text, names)?;
                Some((index, *self.fragments.get(name)?))
            });
            meant.collect()
        });
        meant.get(&index).copied()
    }

    fn closure(
        &self,
        starts: Vec<usize>,
        target: impl Fn(usize, &SpreadNode<'a>) -> Option<usize>,
    ) -> Vec<usize> {
        let mut unseen = vec![true; self.definitions.len()];
        let mut is_new = |at: usize| {
            unseen
                .get_mut(at)
                .is_some_and(|unseen| std::mem::replace(unseen, false))
        };
        let mut reached = starts;
        reached.retain(|start| is_new(*start));
        let mut next = 0;
        while let Some(definition) = reached.get(next).and_then(|at| self.definitions.get(*at)) {
            let own = self.spreads.get(definition.spreads.clone());
            for (at, spread) in definition.spreads.clone().zip(own.unwrap_or_default()) {
                reached.extend(target(at, spread).filter(|fragment| is_new(*fragment)));
            }
            next += 1;
        }
        reached
    }

    /// The operations, each with its index into `definitions`.
    pub(super) fn operations(
        &self,
    ) -> impl Iterator<Item = (usize, &'a OperationDefinition, &DefinitionNode<'a>)> {
        self.definitions
            .iter()
            .enumerate()
            .filter_map(|(index, node)| match node.definition {
                Executable::Operation(operation) => Some((index, operation, node)),
                Executable::Fragment(_) => None,
            })
    }

    /// Whether some operation defines a variable called `name`.
    pub(super) fn defines_variable(&self, name: &str) -> bool {
        self.variable_names.contains(name)
    }

    /// Whether no message may repeat a literal that stands where `expected` is: because the schema
    /// says so of the place, or of one where a variable is used whose default it is.
    pub(super) fn is_secret(&self, expected: Expected<'_>) -> bool {
        let secret =
            |of: &VariableDefinition| self.secret_variables.contains(of.name.text.as_str());
        expected.secret || expected.default_of.is_some_and(secret)
    }

    /// The uses of variables in the definition at `index`.
    pub(super) fn uses_in(&self, index: usize) -> &[UseNode<'a>] {
        let uses = self
            .definitions
            .get(index)
            .and_then(|node| self.uses.get(node.uses.clone()));
        uses.unwrap_or_default()
    }

    /// What is wrong with the parts of the schema that the document needs.
    pub(super) fn schema_problems(&self) -> Vec<Diagnostic> {
        let own = self
            .troubled
            .iter()
            .flat_map(|name| self.schema.problems_of(name))
            .cloned();
        let undefined = self.undefined.iter().map(|(name, (user, location))| {
            super::words::undefined_in_schema(self, name, user, location)
        });
        own.chain(undefined).collect()
    }
}

impl<'a> Owner<'a> {
    /// `Query.Cards`, or `@include`.
    pub(super) fn coordinate(self) -> String {
        match self {
            Self::Field {
                parent, definition, ..
            } => format!("{}.{}", parent.name, definition.name),
            Self::Directive { definition, .. } => format!("@{}", definition.name),
            Self::Unknown => String::new(),
        }
    }

    /// The argument called `name`.
    pub(super) fn argument(self, name: &str) -> Option<&'a InputValueDefinition> {
        match self {
            Self::Field { definition, .. } => definition.argument(name),
            Self::Directive { definition, .. } => definition.argument(name),
            Self::Unknown => None,
        }
    }

    /// The arguments it takes; `None` where that is not known.
    pub(super) fn arguments(self) -> Option<&'a [InputValueDefinition]> {
        match self {
            Self::Field { definition, .. } => Some(&definition.arguments),
            Self::Directive { definition, .. } => Some(&definition.arguments),
            Self::Unknown => None,
        }
    }

    /// Where the schema defines it.
    pub(super) fn location(self) -> Option<&'a Location> {
        match self {
            Self::Field { definition, .. } => Some(&definition.location),
            Self::Directive { definition, .. } => Some(&definition.location),
            Self::Unknown => None,
        }
    }
}

impl<'a> Place<'a> {
    /// The place with its article, as a sentence says it.
    pub(super) fn described(self) -> String {
        match self {
            Self::Argument { owner, definition } => {
                format!(
                    "the argument `{}` of `{}`",
                    definition.name,
                    owner.coordinate()
                )
            }
            Self::InputField { object, definition } => {
                format!("the input field `{}.{}`", object.name, definition.name)
            }
            Self::Default(variable) => format!("the default of `${}`", variable.name.text),
        }
    }

    /// The definition of the argument or input field.
    pub(super) fn definition(self) -> Option<&'a InputValueDefinition> {
        match self {
            Self::Argument { definition, .. } | Self::InputField { definition, .. } => {
                Some(definition)
            }
            Self::Default(_) => None,
        }
    }

    /// A field of an input object of which exactly one is given.
    pub(super) fn is_one_of(self) -> bool {
        matches!(self, Self::InputField { object, .. } if object.one_of)
    }
}

impl Executable<'_> {
    /// Where its name stands; for an operation without one, its keyword.
    pub(super) fn name_span(self) -> Span {
        match self {
            Self::Operation(operation) => operation
                .name
                .as_ref()
                .map_or(operation.keyword, |name| name.span),
            Self::Fragment(fragment) => fragment.name.span,
        }
    }

    /// "the query `Cards`", "the fragment `CardFields`".
    pub(super) fn described(self) -> String {
        match self {
            Self::Operation(operation) => match &operation.name {
                Some(name) => format!("the {} `{}`", keyword(operation.kind), name.text),
                None => format!("the {}", keyword(operation.kind)),
            },
            Self::Fragment(fragment) => format!("the fragment `{}`", fragment.name.text),
        }
    }
}
