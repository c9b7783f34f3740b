//! What the operations reach: fragments, input objects and enums. Nothing else is emitted.

use std::collections::BTreeSet;

use super::Lowering;
use crate::check::Checked;
use crate::document::ast::{FragmentDefinition, OperationDefinition, Selection, SelectionSet};
use crate::input::Options;
use crate::schema::{TypeDefinition, TypeKind};

impl Lowering<'_> {
    /// The fragments that the operations reach, and those of libraries, in order of their names.
    pub(super) fn reached_fragments(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        let operations = self.operations.iter();
        let operations = operations.map(|operation| &operation.selection_set);
        let libraries = self.libraries.iter().map(|library| &library.selection_set);
        for set in operations.chain(libraries) {
            let reached = self.fragments_in(set);
            names.extend(reached.iter().map(|fragment| fragment.name.text.clone()));
        }
        names.extend(
            self.libraries
                .iter()
                .map(|library| library.name.text.clone()),
        );
        names.into_iter().collect()
    }

    /// The fragments that `operation` reaches, in the order in which they are met.
    pub(super) fn fragments_of(&self, operation: &OperationDefinition) -> Vec<&FragmentDefinition> {
        self.fragments_in(&operation.selection_set)
    }

    fn fragments_in(&self, set: &SelectionSet) -> Vec<&FragmentDefinition> {
        let mut reached = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![set];
        while let Some(set) = open.pop() {
            for name in spreads(set) {
                let Some(fragment) = self.fragments.get(name) else {
                    continue;
                };
                if seen.insert(name) {
                    reached.push(*fragment);
                    open.push(&fragment.selection_set);
                }
            }
        }
        reached
    }

    /// The fragments whose fields are fields of the operation's root, wherever they are spread.
    pub(super) fn fragments_at_root<'s>(
        &'s self,
        operation: &'s OperationDefinition,
    ) -> BTreeSet<&'s str> {
        let (mut at_root, mut below) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![(&operation.selection_set, true)];
        while let Some((set, is_root)) = open.pop() {
            for selection in &set.selections {
                match selection {
                    Selection::Field(field) => {
                        open.extend(field.selection_set.as_ref().map(|set| (set, false)));
                    }
                    Selection::InlineFragment(inline) => {
                        open.push((&inline.selection_set, is_root));
                    }
                    Selection::FragmentSpread(spread) => {
                        let name = spread.name.text.as_str();
                        let list = if is_root { &mut at_root } else { &mut below };
                        let fragment = self.fragments.get(name).filter(|_| list.insert(name));
                        open.extend(fragment.map(|fragment| (&fragment.selection_set, is_root)));
                    }
                }
            }
        }
        at_root.difference(&below).copied().collect()
    }

    /// The input objects and the enums that the operations reach, each in order of their names.
    pub(super) fn reached_types(&self, fragments: &[String]) -> (Vec<String>, Vec<String>) {
        let mut types = Reached::default();
        for operation in &self.operations {
            for variable in &operation.variables {
                self.reach_input(&variable.ty.inner_name().text, &mut types);
            }
            if let Some(root) = self.schema.root(operation.kind) {
                self.reach_output(root, &operation.selection_set, &mut types);
            }
        }
        for fragment in fragments
            .iter()
            .filter_map(|name| self.fragments.get(name.as_str()))
        {
            if let Some(parent) = self.schema.type_named(&fragment.type_condition.text) {
                self.reach_output(parent, &fragment.selection_set, &mut types);
            }
        }
        (
            types.inputs.into_iter().collect(),
            types.enums.into_iter().collect(),
        )
    }

    fn reach_input(&self, wire: &str, types: &mut Reached) {
        let mut open = vec![wire];
        while let Some(wire) = open.pop() {
            let Some(definition) = self.schema.type_named(wire) else {
                continue;
            };
            match definition.kind {
                TypeKind::Enum => self.reach_enum(wire, types),
                TypeKind::InputObject if types.inputs.insert(wire.to_owned()) => {
                    let fields = definition.input_fields.iter();
                    open.extend(fields.map(|field| field.ty.inner_name()));
                }
                _ => {}
            }
        }
    }

    /// One that is mapped by its name is the user's own.
    fn reach_enum(&self, wire: &str, types: &mut Reached) {
        if self.options.scalar_at(wire).is_none() {
            types.enums.insert(wire.to_owned());
        }
    }

    fn reach_output(&self, parent: &TypeDefinition, set: &SelectionSet, types: &mut Reached) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let Some(definition) = self.schema.field_of(parent, &field.name.text) else {
                        continue;
                    };
                    let Some(inner) = self.schema.type_named(definition.ty.inner_name()) else {
                        continue;
                    };
                    if inner.kind == TypeKind::Enum {
                        self.reach_enum(&inner.name, types);
                    }
                    if let Some(set) = &field.selection_set {
                        self.reach_output(inner, set, types);
                    }
                }
                Selection::InlineFragment(inline) => {
                    let condition = inline.type_condition.as_ref();
                    let narrowed = condition.and_then(|name| self.schema.type_named(&name.text));
                    self.reach_output(narrowed.unwrap_or(parent), &inline.selection_set, types);
                }
                Selection::FragmentSpread(_) => {}
            }
        }
    }
}

/// The fragments of files without operations, less those that another module has.
pub(super) fn library_fragments<'a>(
    checked: &Checked<'a>,
    options: &Options,
) -> Vec<&'a FragmentDefinition> {
    let fragments = checked.fragments.iter().filter(|(wire, fragment)| {
        checked.document.is_in_library(fragment.name.span)
            && !options.shared.fragments.contains_key(**wire)
    });
    fragments.map(|(_, fragment)| *fragment).collect()
}

#[derive(Debug, Default)]
struct Reached {
    inputs: BTreeSet<String>,
    enums: BTreeSet<String>,
}

/// The names of the fragments spread anywhere inside `set`.
fn spreads(set: &SelectionSet) -> Vec<&str> {
    let mut names = Vec::new();
    collect_spreads(set, &mut names);
    names
}

fn collect_spreads<'a>(set: &'a SelectionSet, names: &mut Vec<&'a str>) {
    for selection in &set.selections {
        match selection {
            Selection::Field(field) => {
                if let Some(set) = &field.selection_set {
                    collect_spreads(set, names);
                }
            }
            Selection::InlineFragment(inline) => collect_spreads(&inline.selection_set, names),
            Selection::FragmentSpread(spread) => names.push(&spread.name.text),
        }
    }
}
