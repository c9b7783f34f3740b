//! [3.10 Input Objects: InputObjectDefaultValueHasCycle](https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()):
//! written out, with the defaults of the fields that it leaves out, every default ends.
//!
//! The algorithm of the specification walks every way through the defaults, of which there may be
//! exponentially many. Here each default is walked once and gives edges to the defaults it takes
//! in; a circle of those is the mistake.

use std::collections::{BTreeMap, BTreeSet};

use super::Problems;
use super::graph::circles;
use super::type_system::{NamedType, Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{InputValueDefinition, TypeKind, Value, ValueKind};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let defaults = Defaults::of(system);
    for circle in circles(&defaults.edges()) {
        let fields: Vec<&Field<'_>> = circle
            .iter()
            .filter_map(|node| defaults.fields.get(*node))
            .collect();
        problems.extend(told(&fields));
    }
}

fn told(fields: &[&Field<'_>]) -> Option<Diagnostic> {
    let (first, others) = fields.split_first()?;
    let way: Vec<String> = others.iter().map(ToString::to_string).collect();
    let through = if way.is_empty() {
        String::new()
    } else {
        format!(" (through those of {})", way.join(", "))
    };
    let message =
        format!("the default of {first} contains itself{through}: expected one that ends");
    let placed = first.placed;
    let span = placed.node.default_value.as_ref()?.span;
    let label = "takes in the defaults of the fields it leaves out";
    let mut problem = placed.error(Code::DefaultCycle, message, span, label);
    for field in others {
        if let Some(value) = &field.placed.node.default_value {
            problem = problem.related(field.placed.source, value.span, format!("that of {field}"));
        }
    }
    Some(problem.help("name the field in the default, for example as `null`"))
}

/// An input field with a default that may hold input objects.
struct Field<'a> {
    ty: &'a str,
    placed: Placed<'a, InputValueDefinition>,
}

impl std::fmt::Display for Field<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "`{}.{}`", self.ty, self.placed.node.name.text)
    }
}

struct Defaults<'s, 'a> {
    system: &'s TypeSystem<'a>,
    fields: Vec<Field<'a>>,
    /// The numbers of each type's fields with such a default, by their names.
    of_type: BTreeMap<&'a str, BTreeMap<&'a str, usize>>,
}

/// For each type of which a default holds literals, the fields that all of those name.
type Named<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

impl<'s, 'a> Defaults<'s, 'a> {
    fn of(system: &'s TypeSystem<'a>) -> Self {
        let mut defaults = Self {
            system,
            fields: Vec::new(),
            of_type: BTreeMap::new(),
        };
        for named in system.own_types() {
            let mut numbers = BTreeMap::new();
            for (name, placed) in &named.input_fields {
                if placed.node.default_value.is_some() && defaults.held_by(*placed).is_some() {
                    numbers.insert(*name, defaults.fields.len());
                    defaults.fields.push(Field {
                        ty: named.name,
                        placed: *placed,
                    });
                }
            }
            defaults.of_type.insert(named.name, numbers);
        }
        defaults
    }

    /// The input object that a field holds.
    fn held_by(&self, field: Placed<'a, InputValueDefinition>) -> Option<&'s NamedType<'a>> {
        let named = self.system.named(&field.node.ty)?;
        (named.kind == TypeKind::InputObject && !named.built_in).then_some(named)
    }

    /// First the fields, then for each type one node that leads to all its fields: most literals
    /// name none of them.
    fn edges(&self) -> Vec<Vec<usize>> {
        let types: Vec<&BTreeMap<&str, usize>> = self.of_type.values().collect();
        let number_of_all: BTreeMap<&str, usize> = self
            .of_type
            .keys()
            .enumerate()
            .map(|(number, name)| (*name, self.fields.len() + number))
            .collect();
        let mut edges = Vec::new();
        for field in &self.fields {
            let mut named = BTreeMap::new();
            if let (Some(held), Some(value)) =
                (self.held_by(field.placed), &field.placed.node.default_value)
            {
                self.literal(held, value, &mut named);
            }
            let mut to = Vec::new();
            for (ty, given) in named {
                if given.is_empty() {
                    to.extend(number_of_all.get(ty));
                    continue;
                }
                let fields = self.of_type.get(ty).into_iter().flatten();
                let left_out = fields.filter(|(name, _)| !given.contains(*name));
                to.extend(left_out.map(|(_, number)| *number));
            }
            edges.push(to);
        }
        edges.extend(
            types
                .into_iter()
                .map(|fields| fields.values().copied().collect()),
        );
        edges
    }

    /// Recursion goes as deep as brackets may nest.
    fn literal(&self, ty: &'s NamedType<'a>, value: &'a Value, named: &mut Named<'a>) {
        match &value.kind {
            ValueKind::List(items) => {
                for item in items {
                    self.literal(ty, item, named);
                }
            }
            ValueKind::Object(given) => {
                let given_names: BTreeSet<&str> =
                    given.iter().map(|field| field.name.text.as_str()).collect();
                match named.get_mut(ty.name) {
                    Some(known) => known.retain(|name| given_names.contains(name)),
                    None => drop(named.insert(ty.name, given_names)),
                }
                for field in given {
                    let definition = ty.input_fields.get(field.name.text.as_str());
                    if let Some(held) = definition.and_then(|field| self.held_by(*field)) {
                        self.literal(held, &field.value, named);
                    }
                }
            }
            _ => {}
        }
    }
}
