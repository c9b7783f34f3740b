//! [3.10 Input Objects: Circular References](https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References):
//! a value of every input object can be written. One that requires itself, through non-null fields
//! or through all the fields of a `@oneOf`, has none.

use std::collections::BTreeMap;

use super::Problems;
use super::graph::circles;
use super::type_system::{NamedType, Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{InputValueDefinition, Type, TypeKind};

type Field<'a> = Placed<'a, InputValueDefinition>;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let inputs = Inputs::of(system);
    let finite = inputs.finite();
    let is_endless = |node: usize| finite.get(node) == Some(&false);
    let mut steps: BTreeMap<(usize, usize), Field<'_>> = BTreeMap::new();
    let mut edges = Vec::with_capacity(inputs.list.len());
    for (node, input) in inputs.list.iter().enumerate() {
        let mut to = Vec::new();
        for &(next, field) in &input.needs {
            if is_endless(node) && is_endless(next) {
                steps.entry((node, next)).or_insert(field);
                to.push(next);
            }
        }
        edges.push(to);
    }
    for circle in circles(&edges) {
        let nexts = circle.iter().cycle().skip(1);
        let steps: Vec<(&str, Field<'_>)> = circle
            .iter()
            .zip(nexts)
            .filter_map(|(&node, &next)| {
                let name = inputs.list.get(node)?.named.name;
                Some((name, *steps.get(&(node, next))?))
            })
            .collect();
        problems.extend(told(&steps));
    }
}

fn told(steps: &[(&str, Field<'_>)]) -> Option<Diagnostic> {
    let ((ty, field), others) = steps.split_first()?;
    let way: Vec<String> = steps
        .iter()
        .map(|(ty, field)| format!("`{ty}.{}`", field.node.name.text))
        .collect();
    let message = format!(
        "a value of `{ty}` needs another of `{ty}`, by {}: expected one that can be written",
        way.join(", ")
    );
    let label = format!("needs a `{}`", field.node.ty.inner_name().text);
    let span = field.node.name.span;
    let mut problem = field.error(Code::InputCycle, message, span, label);
    for (_, field) in others {
        let text = format!("needs a `{}`", field.node.ty.inner_name().text);
        problem = problem.related(field.source, field.node.name.span, text);
    }
    Some(problem.help("let one of these fields be null, or a list"))
}

/// The input objects, and what a value of each needs.
struct Inputs<'s, 'a> {
    list: Vec<Input<'s, 'a>>,
}

struct Input<'s, 'a> {
    named: &'s NamedType<'a>,
    one_of: bool,
    /// The input objects that its fields hold: all of them are needed, or in a `@oneOf` one.
    needs: Vec<(usize, Field<'a>)>,
    /// Whether it is a `@oneOf` with a field that needs no input object, or without fields.
    ends: bool,
}

impl<'s, 'a> Inputs<'s, 'a> {
    fn of(system: &'s TypeSystem<'a>) -> Self {
        let inputs = || {
            let own = system.own_types();
            own.filter(|named| named.kind == TypeKind::InputObject)
        };
        let numbers: BTreeMap<&str, usize> = inputs()
            .enumerate()
            .map(|(number, named)| (named.name, number))
            .collect();
        let list = inputs().map(|named| {
            let one_of = named.carries("oneOf");
            let mut input = Input {
                named,
                one_of,
                needs: Vec::new(),
                ends: one_of && named.input_fields.is_empty(),
            };
            for field in named.input_fields.values() {
                let ty = &field.node.ty;
                let held = match ty.nullable() {
                    Type::Named(name) if one_of || ty.is_non_null() => {
                        numbers.get(name.text.as_str())
                    }
                    _ => None,
                };
                match held {
                    Some(&held) => input.needs.push((held, *field)),
                    None => input.ends |= one_of,
                }
            }
            input
        });
        Self {
            list: list.collect(),
        }
    }

    /// Of which a value can be written: from those that need none, on to those that need them.
    fn finite(&self) -> Vec<bool> {
        let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); self.list.len()];
        let mut open: Vec<usize> = Vec::with_capacity(self.list.len());
        let mut finite = vec![false; self.list.len()];
        let mut next = Vec::new();
        for (node, input) in self.list.iter().enumerate() {
            for (needed, _) in &input.needs {
                if let Some(users) = needed_by.get_mut(*needed) {
                    users.push(node);
                }
            }
            open.push(if input.one_of { 1 } else { input.needs.len() });
            if input.ends || (!input.one_of && input.needs.is_empty()) {
                next.push(node);
            }
        }
        while let Some(node) = next.pop() {
            let Some(known) = finite.get_mut(node) else {
                continue;
            };
            if std::mem::replace(known, true) {
                continue;
            }
            for &user in needed_by.get(node).into_iter().flatten() {
                let Some(open) = open.get_mut(user) else {
                    continue;
                };
                *open = open.saturating_sub(1);
                if *open == 0 {
                    next.push(user);
                }
            }
        }
        finite
    }
}
