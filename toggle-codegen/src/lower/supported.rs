//! What the specification allows and no client can read: each a placed error, so that nothing is dropped
//! in silence and nothing fails at run time. No document of a person's comes near these limits.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{Definition, OperationDefinition, Selection, SelectionSet};
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

/// What a selection adds.
struct Part<'a> {
    inside: Extent,
    own: Extent,
    place: Span,
    /// Whose values alone have it.
    narrower: Option<&'a TypeDefinition>,
}

impl Part<'_> {
    fn of(inside: Extent, place: Span) -> Self {
        Self {
            inside,
            own: Extent::default(),
            place,
            narrower: None,
        }
    }
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
        let name = operation.name.as_ref();
        let whole = Part {
            own: Extent::OBJECT,
            ..Part::of(inside, name.map_or(operation.keyword, |name| name.span))
        };
        Extent::default().with(&whole).map(drop)
    }

    /// What is below `parent`, in `around` fragments, so that no chain is followed for ever.
    fn of_set(
        &mut self,
        parent: &TypeDefinition,
        set: &'a SelectionSet,
        around: usize,
    ) -> Result<Extent, Limit> {
        let mut whole = Extent::default();
        // For each object type what only its values hold: a value is of one of them.
        let mut members: BTreeMap<&str, (Extent, Span)> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for selection in &set.selections {
            // Spread twice here, it is one field.
            if let Selection::FragmentSpread(spread) = selection
                && !seen.insert(&spread.name.text)
            {
                continue;
            }
            let Some(part) = self.of_selection(parent, selection, around)? else {
                continue;
            };
            match part.narrower.filter(|ty| ty.kind == TypeKind::Object) {
                Some(ty) => {
                    let (member, at) = members.entry(&ty.name).or_default();
                    (*member, *at) = (member.with(&part)?, part.place);
                }
                None => whole = whole.with(&part)?,
            }
        }
        for (inside, place) in members.values() {
            whole.with(&Part::of(*inside, *place))?;
        }
        let members = members.into_values();
        let largest = members.fold(Extent::default(), |largest, (member, _)| largest.or(member));
        // Not refused for any of them, it is not for the largest of each.
        Ok(whole.sum(largest, Extent::default()))
    }

    fn of_selection(
        &mut self,
        parent: &TypeDefinition,
        selection: &'a Selection,
        around: usize,
    ) -> Result<Option<Part<'a>>, Limit> {
        let schema = self.checked.schema;
        Ok(Some(match selection {
            Selection::Field(field) => {
                let Some(definition) = schema.field_of(parent, &field.name.text) else {
                    return Ok(None);
                };
                let inner = schema.type_named(definition.ty.inner_name());
                let inside = match (inner, &field.selection_set) {
                    (Some(inner), Some(set)) => Extent {
                        // Another object's.
                        copies: 0,
                        ..self.of_set(inner, set, around)?
                    },
                    _ => Extent::default(),
                };
                Part {
                    own: Extent::of_field(definition, field.selection_set.is_some()),
                    ..Part::of(inside, field.name.span)
                }
            }
            Selection::InlineFragment(inline) => {
                let condition = inline.type_condition.as_ref();
                let narrower = condition.and_then(|name| self.narrower(parent, &name.text));
                let ty = narrower.unwrap_or(parent);
                let inside = self.of_set(ty, &inline.selection_set, around)?;
                Part {
                    own: narrower.map_or_else(Extent::default, |_| Extent::FRAGMENT),
                    narrower,
                    ..Part::of(inside, inline.span)
                }
            }
            Selection::FragmentSpread(spread) => {
                let name = spread.name.text.as_str();
                let inside = self.of_fragment(name, spread.span, around)?;
                let fragment = self.checked.fragments.get(name);
                let narrower = fragment
                    .and_then(|fragment| self.narrower(parent, &fragment.type_condition.text));
                let is_certain = spread.directives.is_empty() && narrower.is_none();
                Part {
                    own: Extent {
                        parts: usize::from(!is_certain),
                        ..Extent::FRAGMENT
                    },
                    narrower,
                    ..Part::of(inside, spread.span)
                }
            }
        }))
    }

    /// The type of a fragment on `condition`, where not every value of `parent` is of it.
    fn narrower(&self, parent: &TypeDefinition, condition: &str) -> Option<&'a TypeDefinition> {
        let is_every = parent.kind == TypeKind::Object
            || parent.name == condition
            || parent.interfaces.iter().any(|name| name == condition);
        let ty = self.checked.schema.type_named(condition);
        ty.filter(|_| !is_every)
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

    /// A fragment that not every value has.
    const FRAGMENT: Self = Self {
        levels: 0,
        parts: 1,
        spreads: 1,
        copies: 1,
        values: 1,
    };

    fn of_field(definition: &FieldDefinition, is_object: bool) -> Self {
        Self {
            levels: lists(&definition.ty) + usize::from(is_object),
            values: usize::from(is_object),
            ..Self::default()
        }
    }

    /// The larger of both in each respect.
    fn or(self, other: Self) -> Self {
        Self {
            levels: self.levels.max(other.levels),
            parts: self.parts.max(other.parts),
            spreads: self.spreads.max(other.spreads),
            copies: self.copies.max(other.copies),
            values: self.values.max(other.values),
        }
    }

    /// With what a selection adds: `own`, and what is `inside` of it.
    fn sum(self, inside: Self, own: Self) -> Self {
        Self {
            levels: self.levels.max(own.levels + inside.levels),
            parts: self.parts.max(own.parts + inside.parts),
            spreads: self.spreads.max(own.spreads + inside.spreads),
            copies: self.copies + own.copies + inside.copies,
            values: self.values + own.values + inside.values,
        }
    }

    /// The sum, unless it passes a limit.
    fn with(self, part: &Part<'_>) -> Result<Self, Limit> {
        let (sum, place) = (self.sum(part.inside, part.own), part.place);
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

#[cfg(test)]
#[path = "supported_tests.rs"]
mod tests;
