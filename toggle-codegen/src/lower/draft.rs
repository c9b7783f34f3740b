//! Which types of answers cannot begin empty: those that hold a value of a mapped scalar bare, or
//! such a type themselves. They are decoded by way of a draft.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir;

/// Marks them, in the operations and in the fragments that these share.
pub(super) fn mark(operations: &mut [ir::Operation], fragments: &mut [ir::Object]) {
    let drafted = drafted_fragments(fragments);
    for fragment in fragments {
        mark_object(fragment, &drafted);
    }
    for operation in operations {
        mark_object(&mut operation.data, &drafted);
    }
}

/// The names of the fragments that have a draft: through a spread it passes from one to another.
fn drafted_fragments(fragments: &[ir::Object]) -> BTreeSet<String> {
    let mut users = BTreeMap::<&str, Vec<&str>>::new();
    let mut open = Vec::new();
    for fragment in fragments {
        let mut objects = vec![fragment];
        while let Some(object) = objects.pop() {
            if awaits_value(object) {
                open.push(fragment.type_name.as_str());
            }
            for spread in &object.spreads {
                if let ir::SpreadType::Fragment(name) = &spread.ty {
                    users.entry(name).or_default().push(&fragment.type_name);
                }
            }
            objects.extend(&object.children);
        }
    }
    let mut drafted = BTreeSet::new();
    while let Some(name) = open.pop() {
        if drafted.insert(name.to_owned()) {
            open.extend(users.get(name).into_iter().flatten());
        }
    }
    drafted
}

fn mark_object(object: &mut ir::Object, fragments: &BTreeSet<String>) {
    for child in &mut object.children {
        mark_object(child, fragments);
    }
    if let Some(members) = &mut object.members {
        members.drafted = members.variants.iter().any(|variant| {
            let mut children = object.children.iter();
            children.any(|child| child.drafted && child.type_name == variant.type_name)
        });
    }
    for spread in &mut object.spreads {
        if let ir::SpreadType::Fragment(name) = &spread.ty {
            spread.drafted = fragments.contains(name);
        }
    }
    object.drafted = awaits_value(object)
        || object.children.iter().any(|child| child.drafted)
        || object.spreads.iter().any(|spread| spread.drafted);
}

/// Whether it holds such a value itself.
fn awaits_value(object: &ir::Object) -> bool {
    object.fields.iter().any(|field| field.ty.awaits_value())
}
