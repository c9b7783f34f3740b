//! [3.10 Input Objects: InputObjectDefaultValueHasCycle](https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()):
//! written out, with the defaults of the fields that it leaves out, every default ends.
//!
//! The algorithm of the specification walks every way through the defaults, of which there may be
//! exponentially many. Here each default is walked once and gives edges to the defaults it takes
//! in; a circle of those is the mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

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

    /// First the fields, then nodes that lead to several of them.
    fn edges(&self) -> Vec<Vec<usize>> {
        let mut groups = Groups {
            edges: vec![Vec::new(); self.fields.len()],
            known: BTreeMap::new(),
        };
        for (number, field) in self.fields.iter().enumerate() {
            let mut named = BTreeMap::new();
            if let (Some(held), Some(value)) =
                (self.held_by(field.placed), &field.placed.node.default_value)
            {
                self.literal(held, value, &mut named);
            }
            let mut to = Vec::new();
            for (ty, given) in named {
                let Some(fields) = self.of_type.get(ty) else {
                    continue;
                };
                let (Some(first), Some(last)) = (fields.values().next(), fields.values().last())
                else {
                    continue;
                };
                // A type's fields have numbers in a row, in the order of their names.
                let whole = *first..*last + 1;
                let mut start = whole.start;
                let named_ones = given.iter().filter_map(|name| fields.get(name).copied());
                for number in named_ones.chain([whole.end]) {
                    groups.cover(&whole, &(start..number), &mut to);
                    start = number + 1;
                }
            }
            if let Some(edges) = groups.edges.get_mut(number) {
                *edges = to;
            }
        }
        groups.edges
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

/// Nodes for ranges of fields, halved again and again, so that a literal that leaves out all fields
/// of a type but a few has few edges. Without them a type of many fields, each with a default,
/// would have an edge from each to each.
struct Groups {
    edges: Vec<Vec<usize>>,
    known: BTreeMap<(usize, usize), usize>,
}

impl Groups {
    /// Adds to `to` the nodes that make up `wanted` within `whole`. Recursion goes as deep as the
    /// logarithm of the number of fields.
    fn cover(&mut self, whole: &Range<usize>, wanted: &Range<usize>, to: &mut Vec<usize>) {
        if wanted.start >= whole.end || wanted.end <= whole.start || wanted.is_empty() {
            return;
        }
        if wanted.start <= whole.start && whole.end <= wanted.end {
            to.push(self.node(whole));
            return;
        }
        let (left, right) = halves(whole);
        self.cover(&left, wanted, to);
        self.cover(&right, wanted, to);
    }

    fn node(&mut self, range: &Range<usize>) -> usize {
        if range.len() == 1 {
            return range.start;
        }
        if let Some(known) = self.known.get(&(range.start, range.end)) {
            return *known;
        }
        let (left, right) = halves(range);
        let below = vec![self.node(&left), self.node(&right)];
        let node = self.edges.len();
        self.edges.push(below);
        self.known.insert((range.start, range.end), node);
        node
    }
}

fn halves(range: &Range<usize>) -> (Range<usize>, Range<usize>) {
    let middle = range.start + range.len() / 2;
    (range.start..middle, middle..range.end)
}
