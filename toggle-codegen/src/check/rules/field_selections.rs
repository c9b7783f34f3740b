//! 5.3.1 Field Selections: a selected field is a field of the type it is selected on.

mod elsewhere;
mod meta;

use self::elsewhere::{Way, narrower, near_deeper, one_deeper, other_root, through_a_page};
use self::meta::meta_field;
use super::super::typed::{FieldNode, Typed};
use super::super::words::{defined_at, keyword, listed, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, one_of};
use crate::document::OperationKind;
use crate::document::ast::{Field, Selection};
use crate::schema::TypeDefinition;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut enclosing = None;
    for (index, node) in typed.fields.iter().enumerate() {
        if let (Some(parent), None) = (node.parent, node.definition) {
            let enclosing = enclosing.get_or_insert_with(|| enclosing_fields(typed));
            let outer = enclosing.get(index).copied().flatten();
            problems.push(unknown(typed, node, parent, outer));
        }
    }
    for node in &typed.misread {
        let (word, parent) = (&node.word.text, node.parent);
        let message = format!("`{}` has no field `{word}`", parent.name);
        let (span, label) = (node.word.span, "no such field");
        let problem = Diagnostic::error(Code::UnknownField, message, typed.source, span, label);
        problems.push(type_defined_at(problem.help(node.help.clone()), parent));
    }
}

/// Of each field, the field in whose selection set it stands, perhaps inside inline fragments.
fn enclosing_fields<'a>(typed: &Typed<'a>) -> Vec<Option<&'a Field>> {
    let mut of_sets = vec![None; typed.sets.len()];
    for node in &typed.fields {
        if let Some(place) = node.set.and_then(|set| of_sets.get_mut(set)) {
            *place = Some(node.field);
        }
    }
    let mut of_fields = vec![None; typed.fields.len()];
    // A set is noted before those inside it.
    for (index, set) in typed.sets.iter().enumerate() {
        let outer = of_sets.get(index).copied().flatten();
        for inner in &set.sets {
            if let Some(place) = of_sets.get_mut(*inner) {
                *place = outer;
            }
        }
        for field in &set.fields {
            if let Some(place) = of_fields.get_mut(*field) {
                *place = outer;
            }
        }
    }
    of_fields
}

fn unknown<'a>(
    typed: &Typed<'a>,
    node: &FieldNode<'a>,
    parent: &'a TypeDefinition,
    outer: Option<&Field>,
) -> Diagnostic {
    let wanted = node.field.name.text.as_str();
    let problem = |message: String, help: String| {
        let span = node.field.name.span;
        let label = "no such field";
        Diagnostic::error(Code::UnknownField, message, typed.source, span, label).help(help)
    };
    let told = |message, help| type_defined_at(problem(message, help), parent);
    let plain = || format!("`{}` has no field `{wanted}`", parent.name);
    let names = || parent.fields.iter().map(|field| field.name.as_str());
    let near = || typed.did_you_mean(wanted, names());
    if names().any(|name| name.eq_ignore_ascii_case(wanted)) {
        return told(plain(), near().unwrap_or_default());
    }
    if let Some(help) = meta_field(typed, parent, wanted).or_else(|| is_root(typed, parent, wanted))
    {
        return told(plain(), help);
    }
    let at = |ways: &[Way<'_>]| {
        let start = outer.map(|outer| outer.name.text.as_str());
        let places: Vec<String> = ways.iter().map(|way| way.from(start)).collect();
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        let start = start.unwrap_or(&parent.name);
        format!("`{start}` has no `{wanted}`; it is at {}", one_of(&places))
    };
    let write = |way: &Way<'_>| format!("write `{}`", way.written());
    let deeper = one_deeper(typed, parent, wanted);
    if let Some(way) = deeper.first() {
        return told(at(&deeper), write(way));
    }
    if let Some((having, written)) = narrower(typed, parent, wanted) {
        let have = if having.len() == 1 { "has" } else { "have" };
        let having = listed(having.into_iter());
        return told(plain(), format!("{having} {have} it: write `{written}`"));
    }
    if let Some((kind, root)) = other_root(typed, parent, |root| root.field(wanted).is_some()) {
        let message = format!("{}; `{}` has it", plain(), root.name);
        let advice = as_operation(typed, node.field, kind);
        let help = format!("`{wanted}` is a {}: {advice}", keyword(kind));
        let problem = problem(message, help);
        return match root.field(wanted) {
            Some(field) => defined_at(problem, &field.location, "it is defined here"),
            None => problem,
        };
    }
    if let Some(help) = is_keyword(wanted).or_else(near) {
        return told(plain(), help);
    }
    let deeper = through_a_page(typed, parent, wanted);
    if let Some(way) = deeper.first() {
        return told(at(&deeper), write(way));
    }
    let help = near_deeper(typed, parent, wanted)
        .map(|way| format!("did you mean `{}`?", way.written()))
        .or_else(|| near_in_other_root(typed, node.field, parent))
        .unwrap_or_else(|| fields_of(typed, parent));
    told(plain(), help)
}

/// How to come by an operation of `kind` for a field that stands in one of another kind.
fn as_operation(typed: &Typed<'_>, field: &Field, kind: OperationKind) -> String {
    let word = keyword(kind);
    let around = typed.operations().find_map(|(_, operation, _)| {
        let selections = &operation.selection_set.selections;
        let alone = match selections.as_slice() {
            [Selection::Field(only)] => std::ptr::eq(only, field),
            _ => false,
        };
        alone.then_some(operation)
    });
    match around {
        Some(operation) if operation.keyword.end > operation.selection_set.span.start => {
            format!("write `{word}` before the `{{`")
        }
        Some(operation) => {
            let written = keyword(operation.kind);
            format!("write `{word}` instead of `{written}`")
        }
        None => {
            let name = &field.name.text;
            format!("give it an operation of its own, `{word} Name {{ {name} … }}`")
        }
    }
}

fn near_in_other_root<'a>(
    typed: &Typed<'a>,
    field: &Field,
    parent: &TypeDefinition,
) -> Option<String> {
    let wanted = field.name.text.as_str();
    let near = |root: &'a TypeDefinition| {
        typed.meant(wanted, root.fields.iter().map(|field| field.name.as_str()))
    };
    let (kind, root) = other_root(typed, parent, |root| near(root).is_some())?;
    Some(format!(
        "did you mean the {} `{}`? Then {}",
        keyword(kind),
        near(root)?,
        as_operation(typed, field, kind)
    ))
}

/// A field called like what begins a definition is hardly ever meant to be one.
fn is_keyword(wanted: &str) -> Option<String> {
    let what = match wanted {
        "query" | "mutation" | "subscription" => "an operation",
        "fragment" => "a fragment",
        _ => return None,
    };
    Some(format!(
        "`{wanted}` begins {what} of its own: close the `{{` before it"
    ))
}

/// The name of a root type, written as if it were a field around the others.
fn is_root(typed: &Typed<'_>, parent: &TypeDefinition, wanted: &str) -> Option<String> {
    use OperationKind::{Mutation, Query, Subscription};
    let kinds = [Query, Mutation, Subscription].into_iter();
    let mut roots = kinds.filter_map(|kind| Some((kind, typed.schema.root_name(kind)?)));
    let (own, _) = roots.clone().find(|(_, name)| *name == parent.name)?;
    let (kind, name) = roots.find(|(_, name)| *name == wanted)?;
    Some(if kind == own {
        format!("leave `{name}` out: its fields stand in the outer `{{ }}`")
    } else {
        let word = keyword(kind);
        format!("leave `{name}` out and write an operation of its own: `{word} {{ … }}`")
    })
}

fn fields_of(typed: &Typed<'_>, parent: &TypeDefinition) -> String {
    if parent.fields.is_empty() {
        let member = typed.schema.possible_types(parent);
        return format!(
            "`{}` is {}: select fields of its members, as in `... on {} {{ … }}`",
            parent.name,
            parent.kind.described(),
            member.first().unwrap_or(&"Member")
        );
    }
    let names = listed(parent.fields.iter().map(|field| field.name.as_str()));
    let word = if parent.fields.len() == 1 {
        "field"
    } else {
        "fields"
    };
    format!("`{}` has the {word} {names}", parent.name)
}

#[cfg(test)]
mod tests;
