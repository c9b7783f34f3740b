//! Where else the wanted field is: deeper, on a member of the type, on another root type.

use super::super::super::typed::Typed;
use crate::document::OperationKind;
use crate::schema::{FieldDefinition, InputValueDefinition, TypeDefinition, TypeKind, TypeRef};

/// More places for one name are no answer any more.
const WAYS: usize = 3;

/// The fields to go through, the last being the one that is looked for.
pub(super) struct Way<'a> {
    fields: Vec<&'a str>,
    /// The last one needs a selection set of its own.
    composite: bool,
}

impl Way<'_> {
    /// `Cards.data.balance`, seen from `Cards`.
    pub(super) fn from(&self, start: Option<&str>) -> String {
        let steps: Vec<&str> = start
            .into_iter()
            .chain(self.fields.iter().copied())
            .collect();
        steps.join(".")
    }

    /// `data { balance }`
    pub(super) fn written(&self) -> String {
        let inner = if self.composite { " { … }" } else { "" };
        let closing = " }".repeat(self.fields.len().saturating_sub(1));
        format!("{}{inner}{closing}", self.fields.join(" { "))
    }
}

/// What a field leads to that can be asked for without more: what needs arguments of its own is
/// another question than the one that was asked.
fn behind<'a>(typed: &Typed<'a>, field: &FieldDefinition) -> Option<&'a TypeDefinition> {
    let mut arguments = field.arguments.iter();
    if !typed.may_spend(1) || arguments.any(InputValueDefinition::is_required) {
        return None;
    }
    let inner = typed.schema.type_named(field.ty.inner_name());
    inner.filter(|inner| inner.is_composite())
}

fn is_composite(typed: &Typed<'_>, field: &FieldDefinition) -> bool {
    let named = typed.schema.type_named(field.ty.inner_name());
    named.is_some_and(TypeDefinition::is_composite)
}

/// The ways to `wanted` through one field of `parent`.
pub(super) fn one_deeper<'a>(
    typed: &Typed<'a>,
    parent: &'a TypeDefinition,
    wanted: &str,
) -> Vec<Way<'a>> {
    let ways = parent.fields.iter().filter_map(|field| {
        let found = behind(typed, field)?.field(wanted)?;
        Some(Way {
            fields: vec![&field.name, &found.name],
            composite: is_composite(typed, found),
        })
    });
    few(ways)
}

/// The ways to `wanted` through a page: a field of `parent` and a list in what it leads to.
pub(super) fn through_a_page<'a>(
    typed: &Typed<'a>,
    parent: &'a TypeDefinition,
    wanted: &str,
) -> Vec<Way<'a>> {
    let pages = parent
        .fields
        .iter()
        .filter_map(|field| Some((field, behind(typed, field)?)));
    let lists = pages.flat_map(|(field, page)| {
        let lists = page.fields.iter();
        lists
            .filter(|list| matches!(list.ty.nullable(), TypeRef::List(_)))
            .map(move |list| (field, list))
    });
    let ways = lists.filter_map(|(field, list)| {
        let found = behind(typed, list)?.field(wanted)?;
        Some(Way {
            fields: vec![&field.name, &list.name, &found.name],
            composite: is_composite(typed, found),
        })
    });
    few(ways)
}

fn few<'a>(ways: impl Iterator<Item = Way<'a>>) -> Vec<Way<'a>> {
    let found: Vec<Way<'_>> = ways.take(WAYS + 1).collect();
    if found.len() > WAYS {
        Vec::new()
    } else {
        found
    }
}

/// The way through one field of `parent` to a name that comes near to `wanted`.
pub(super) fn near_deeper<'a>(
    typed: &Typed<'a>,
    parent: &'a TypeDefinition,
    wanted: &str,
) -> Option<Way<'a>> {
    let inner = || {
        parent
            .fields
            .iter()
            .filter_map(|field| Some((field, behind(typed, field)?)))
            .flat_map(|(field, inner)| inner.fields.iter().map(move |found| (field, found)))
    };
    let near = typed.meant(wanted, inner().map(|(_, found)| found.name.as_str()))?;
    let (field, found) = inner().find(|(_, found)| found.name == near)?;
    Some(Way {
        fields: vec![&field.name, &found.name],
        composite: is_composite(typed, found),
    })
}

/// The members of the interface or union `parent` that have `wanted`, and the selection to write: on
/// an interface that all of these have it from, else on the first of them.
pub(super) fn narrower<'a>(
    typed: &Typed<'a>,
    parent: &'a TypeDefinition,
    wanted: &str,
) -> Option<(Vec<&'a str>, String)> {
    let has_members = matches!(parent.kind, TypeKind::Interface | TypeKind::Union);
    if !has_members || !typed.may_spend(1) {
        return None;
    }
    let member = |name: &&'a str| {
        let member = typed.may_spend(1).then(|| typed.schema.type_named(name))?;
        member.and_then(|member| member.field(wanted))
    };
    let mut having = typed.schema.possible_types(parent);
    having.retain(|name| member(name).is_some());
    let first = having.first()?;
    let shared = shared_interface(typed, &having, wanted).unwrap_or(first);
    let inner = member(first).filter(|field| is_composite(typed, field));
    let inner = if inner.is_some() { " { … }" } else { "" };
    let written = format!("... on {shared} {{ {wanted}{inner} }}");
    Some((having, written))
}

/// The interface with the field `wanted` that all of these types implement, if there are several.
fn shared_interface<'a>(typed: &Typed<'a>, names: &[&str], wanted: &str) -> Option<&'a str> {
    let (first, others) = names
        .split_first()
        .filter(|(_, others)| !others.is_empty())?;
    let mut interfaces = typed.schema.type_named(first)?.interfaces.iter();
    let interface = interfaces.find(|name| {
        let implements = |other: &&str| {
            typed.may_spend(1)
                && typed
                    .schema
                    .type_named(other)
                    .is_some_and(|other| other.interfaces.contains(name))
        };
        let interface = typed.schema.type_named(name);
        interface.is_some_and(|interface| interface.field(wanted).is_some())
            && others.iter().all(implements)
    });
    interface.map(String::as_str)
}

/// The other root type that has `wanted`, where `parent` is one.
pub(super) fn other_root<'a>(
    typed: &Typed<'a>,
    parent: &TypeDefinition,
    has: impl Fn(&'a TypeDefinition) -> bool,
) -> Option<(OperationKind, &'a TypeDefinition)> {
    use OperationKind::{Mutation, Query, Subscription};
    let kinds = [Query, Mutation, Subscription];
    let is_root = |kind: &OperationKind| typed.schema.root_name(*kind) == Some(&parent.name);
    if !kinds.iter().any(is_root) {
        return None;
    }
    let others = kinds.into_iter().filter(|kind| !is_root(kind));
    let mut roots = others.filter_map(|kind| Some((kind, typed.schema.root(kind)?)));
    roots.find(|(_, root)| has(root))
}
