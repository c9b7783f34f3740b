//! What the specification allows and no client can read: each a placed error, so that nothing is dropped
//! in silence and nothing fails at run time. No document of a person's comes near these limits.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{
    Definition, InlineFragment, OperationDefinition, Selection, SelectionSet,
};
use crate::schema::{FieldDefinition, TypeDefinition, TypeKind, TypeRef};
use crate::source::Span;

/// Every reader of JSON has a limit like this, lest an answer exhausts the stack: `serde_json` enters 127
/// objects and lists, of which the answer itself is one.
const MOST_LEVELS: usize = 126;

/// Fragments that an answer may lack, in each other. As code for each leads to code for the next, rustc
/// gives up at 128.
const MOST_PARTS: usize = 120;

/// Fragments in each other: reading enters them one by one.
const MOST_SPREADS: usize = 500;

/// Fragments that one object of the answer is read into: those that are spread twice, in each other,
/// double them at every step.
const MOST_COPIES: usize = 1 << 10;

/// Values that one answer is made of, lists apart. Each costs time and room, and fragments that are
/// spread twice, in each other, double them at every step.
const MOST_VALUES: usize = 1 << 16;

/// All that stands in the way of generating `checked`.
pub(crate) fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::new();
    let mut measure = Measure {
        checked,
        fragments: BTreeMap::new(),
    };
    for definition in &checked.document.definitions {
        if let Definition::Operation(operation) = definition
            && let Err(limit) = measure.of_operation(operation)
        {
            problems.push(limit.problem(checked));
        }
    }
    problems.into_result(())
}

/// How much an answer holds below a selection set.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    levels: usize,
    parts: usize,
    spreads: usize,
    /// Of the fragments of one object.
    copies: usize,
    values: usize,
}

/// A limit that is passed, and where.
struct Limit {
    place: Span,
    kind: LimitKind,
}

enum LimitKind {
    Levels,
    Parts,
    Spreads,
    Copies,
    Values,
}

impl Limit {
    fn problem(&self, checked: &Checked<'_>) -> Diagnostic {
        let (what, label, help) = match self.kind {
            LimitKind::Levels => (
                format!("an answer nests more than {MOST_LEVELS} objects and lists in each other"),
                "from here on it nests too deeply: JSON is not read further",
                "ask for what lies deeper in an operation of its own",
            ),
            LimitKind::Parts => (
                format!(
                    "more than {MOST_PARTS} fragments are in each other, each under a condition or on \
                     a narrower type"
                ),
                "here it is one more",
                "spread the inner fragments beside the outer ones",
            ),
            LimitKind::Spreads => (
                format!("more than {MOST_SPREADS} fragments are spread in each other"),
                "here it is one more",
                "spread the inner fragments beside the outer ones",
            ),
            LimitKind::Copies => (
                format!("more than {MOST_COPIES} fragments take from one object of the answer"),
                "with this it is too many: a fragment that is spread twice is held twice",
                "spread each fragment once, where its fields are needed",
            ),
            LimitKind::Values => (
                format!("an answer is made of more than {MOST_VALUES} objects, lists not counted"),
                "with this it is too many: a fragment that is spread twice is held twice",
                "spread each fragment once, where its fields are needed",
            ),
        };
        let source = &checked.document.source;
        Diagnostic::error(Code::Unsupported, what, source, self.place, label).help(help)
    }
}

struct Measure<'a> {
    checked: &'a Checked<'a>,
    /// Measured once: those that double would be walked over and over.
    fragments: BTreeMap<&'a str, Extent>,
}

impl<'a> Measure<'a> {
    fn of_operation(&mut self, operation: &'a OperationDefinition) -> Result<(), Limit> {
        let Some(root) = self.checked.schema.root(operation.kind) else {
            return Ok(());
        };
        // The data is an object itself.
        let inside = self.of_set(root, &operation.selection_set, 0)?;
        let place = operation
            .name
            .as_ref()
            .map_or(operation.keyword, |name| name.span);
        Extent::default()
            .with(inside, Extent::OBJECT, place)
            .map(drop)
    }

    /// What is below `parent`, in `around` fragments, so that no chain is followed for ever.
    fn of_set(
        &mut self,
        parent: &TypeDefinition,
        set: &'a SelectionSet,
        around: usize,
    ) -> Result<Extent, Limit> {
        let schema = self.checked.schema;
        let mut whole = Extent::default();
        let mut seen = BTreeSet::new();
        for selection in &set.selections {
            let (inside, own, place) = match selection {
                Selection::Field(field) => {
                    let Some(definition) = schema.field_of(parent, &field.name.text) else {
                        continue;
                    };
                    let own = Extent::of_field(definition, field.selection_set.is_some());
                    let inner = schema.type_named(definition.ty.inner_name());
                    let inside = match (inner, &field.selection_set) {
                        (Some(inner), Some(set)) => Extent {
                            // Another object's.
                            copies: 0,
                            ..self.of_set(inner, set, around)?
                        },
                        _ => Extent::default(),
                    };
                    (inside, own, field.name.span)
                }
                Selection::InlineFragment(inline) => {
                    let (ty, own) = self.narrowed(parent, inline);
                    let inside =
                        self.of_set(ty.unwrap_or(parent), &inline.selection_set, around)?;
                    (inside, own, inline.span)
                }
                // Spread twice here, it is one field.
                Selection::FragmentSpread(spread) if !seen.insert(&spread.name.text) => continue,
                Selection::FragmentSpread(spread) => {
                    let inside = self.of_fragment(&spread.name.text, spread.span, around)?;
                    let is_certain =
                        spread.directives.is_empty() && parent.kind == TypeKind::Object;
                    let own = Extent {
                        parts: usize::from(!is_certain),
                        spreads: 1,
                        copies: 1,
                        values: 1,
                        levels: 0,
                    };
                    (inside, own, spread.span)
                }
            };
            whole = whole.with(inside, own, place)?;
        }
        Ok(whole)
    }

    /// The narrower type of an inline fragment, and what it adds.
    fn narrowed(
        &self,
        parent: &TypeDefinition,
        inline: &InlineFragment,
    ) -> (Option<&'a TypeDefinition>, Extent) {
        let condition = inline.type_condition.as_ref();
        let condition = condition.filter(|name| name.text != parent.name);
        let ty = condition.and_then(|name| self.checked.schema.type_named(&name.text));
        let own = Extent {
            parts: 1,
            spreads: 1,
            copies: 1,
            values: 1,
            levels: 0,
        };
        match ty.filter(|_| parent.kind != TypeKind::Object) {
            Some(ty) => (Some(ty), own),
            None => (None, Extent::default()),
        }
    }

    fn of_fragment(&mut self, name: &'a str, place: Span, around: usize) -> Result<Extent, Limit> {
        if let Some(known) = self.fragments.get(name) {
            return Ok(*known);
        }
        if around >= MOST_SPREADS {
            return Err(Limit {
                place,
                kind: LimitKind::Spreads,
            });
        }
        let Some(fragment) = self.checked.fragments.get(name) else {
            return Ok(Extent::default());
        };
        let condition = &fragment.type_condition.text;
        let Some(parent) = self.checked.schema.type_named(condition) else {
            return Ok(Extent::default());
        };
        let extent = self.of_set(parent, &fragment.selection_set, around + 1)?;
        self.fragments.insert(name, extent);
        Ok(extent)
    }
}

impl Extent {
    const OBJECT: Self = Self {
        levels: 1,
        parts: 0,
        spreads: 0,
        copies: 0,
        values: 1,
    };

    fn of_field(definition: &FieldDefinition, is_object: bool) -> Self {
        Self {
            levels: lists(&definition.ty) + usize::from(is_object),
            values: usize::from(is_object),
            ..Self::default()
        }
    }

    /// With what a selection adds: `own`, and what is `inside` of it.
    fn with(self, inside: Self, own: Self, place: Span) -> Result<Self, Limit> {
        let sum = Self {
            levels: self.levels.max(own.levels + inside.levels),
            parts: self.parts.max(own.parts + inside.parts),
            spreads: self.spreads.max(own.spreads + inside.spreads),
            copies: self.copies + own.copies + inside.copies,
            values: self.values + own.values + inside.values,
        };
        let kind = if sum.levels > MOST_LEVELS {
            LimitKind::Levels
        } else if sum.parts > MOST_PARTS {
            LimitKind::Parts
        } else if sum.spreads > MOST_SPREADS {
            LimitKind::Spreads
        } else if sum.copies > MOST_COPIES {
            LimitKind::Copies
        } else if sum.values > MOST_VALUES {
            LimitKind::Values
        } else {
            return Ok(sum);
        };
        Err(Limit { place, kind })
    }
}

/// How many lists are in each other.
fn lists(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::Named(_) => 0,
        TypeRef::List(item) => 1 + lists(item),
        TypeRef::NonNull(inner) => lists(inner),
    }
}
