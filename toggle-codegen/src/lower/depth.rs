//! How deep the types of an answer nest. rustc looks 128 levels into a type and then gives up, with
//! a message about auto traits that helps nobody.

use std::collections::BTreeMap;

use crate::check::Checked;
use crate::document::ast::{Field, InlineFragment, OperationDefinition, Selection, SelectionSet};
use crate::schema::{TypeDefinition, TypeKind, TypeRef};
use crate::source::Span;

/// The most levels that are generated: what stands around an answer has levels of its own.
const MOST: usize = 100;

/// The first selection of `operation` that nests too deeply for rustc.
pub(super) fn too_deep(checked: &Checked<'_>, operation: &OperationDefinition) -> Option<Span> {
    let root = checked.schema.root(operation.kind)?;
    let mut depth = Depth {
        checked,
        fragments: BTreeMap::new(),
    };
    depth.of_set(root, &operation.selection_set, MOST).err()
}

struct Depth<'a> {
    checked: &'a Checked<'a>,
    /// Measured once: a chain of fragments would be walked over and over.
    fragments: BTreeMap<&'a str, usize>,
}

impl<'a> Depth<'a> {
    /// The levels below `parent`; an error at the place where `left` is used up, so that no chain of
    /// fragments is followed further than that.
    fn of_set(
        &mut self,
        parent: &TypeDefinition,
        set: &'a SelectionSet,
        left: usize,
    ) -> Result<usize, Span> {
        let mut deepest = 0;
        for selection in &set.selections {
            let levels = match selection {
                Selection::Field(field) => self.of_field(parent, field, left)?,
                Selection::InlineFragment(inline) => self.of_inline(parent, inline, left)?,
                Selection::FragmentSpread(spread) => {
                    self.of_fragment(&spread.name.text, spread.span, left)?
                }
            };
            deepest = deepest.max(levels);
        }
        Ok(deepest)
    }

    /// A narrower type costs the enum of members, or the `Option`, and a type of its own.
    fn of_inline(
        &mut self,
        parent: &TypeDefinition,
        inline: &'a InlineFragment,
        left: usize,
    ) -> Result<usize, Span> {
        let condition = inline.type_condition.as_ref();
        let condition = condition.filter(|name| name.text != parent.name);
        let ty = condition.and_then(|name| self.checked.schema.type_named(&name.text));
        let Some(ty) = ty.filter(|_| parent.kind != TypeKind::Object) else {
            return self.of_set(parent, &inline.selection_set, left);
        };
        let left = left.checked_sub(2).ok_or(inline.span)?;
        Ok(2 + self.of_set(ty, &inline.selection_set, left)?)
    }

    fn of_field(
        &mut self,
        parent: &TypeDefinition,
        field: &'a Field,
        left: usize,
    ) -> Result<usize, Span> {
        let schema = self.checked.schema;
        let Some(definition) = schema.field_of(parent, &field.name.text) else {
            return Ok(0);
        };
        let own = 1 + wrappers(&definition.ty);
        let left = left.checked_sub(own).ok_or(field.name.span)?;
        let inner = schema.type_named(definition.ty.inner_name());
        match (inner, &field.selection_set) {
            (Some(inner), Some(set)) => Ok(own + self.of_set(inner, set, left)?),
            _ => Ok(own),
        }
    }

    fn of_fragment(&mut self, name: &'a str, place: Span, left: usize) -> Result<usize, Span> {
        let left = left.checked_sub(2).ok_or(place)?;
        let levels = if let Some(&levels) = self.fragments.get(name) {
            levels
        } else {
            let Some(fragment) = self.checked.fragments.get(name) else {
                return Ok(0);
            };
            let condition = &fragment.type_condition.text;
            let Some(parent) = self.checked.schema.type_named(condition) else {
                return Ok(0);
            };
            let levels = self.of_set(parent, &fragment.selection_set, left)?;
            self.fragments.insert(name, levels);
            levels
        };
        if levels > left {
            Err(place)
        } else {
            Ok(2 + levels)
        }
    }
}

/// What `Option` and `Vec` add: a `Vec` is three types deep.
fn wrappers(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::Named(_) => 1,
        TypeRef::List(item) => 4 + wrappers(item),
        TypeRef::NonNull(inner) => wrappers(inner).saturating_sub(1),
    }
}
