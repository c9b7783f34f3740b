//! [3.13 Directives](https://spec.graphql.org/September2025/#sec-Type-System.Directives): no
//! directive is used in its own definition, be it on an argument or on a type that an argument has.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Problems;
use super::graph::circles;
use super::type_system::{NamedType, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Directive, InputValueDefinition};
use crate::source::{Source, Span};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let uses = Uses::of(system);
    for circle in circles(&uses.edges) {
        // Directives have the first numbers: a circle that does not begin with one has none, and
        // input objects may hold each other.
        let Some(name) = circle.first().and_then(|first| uses.directives.get(*first)) else {
            continue;
        };
        let nexts = circle.iter().cycle().skip(1);
        let steps = circle.iter().zip(nexts);
        let places: Vec<_> = steps
            .filter_map(|(&node, &next)| uses.places.get(&(node, next)))
            .collect();
        problems.extend(told(name, &places));
    }
}

fn told(name: &str, places: &[&(&Arc<Source>, Span)]) -> Option<Diagnostic> {
    let ((source, span), before) = places.split_last()?;
    let message = format!(
        "the directive `@{name}` is used in its own definition: expected it to be used outside alone"
    );
    let mut problem = Diagnostic::error(Code::DirectiveCycle, message, source, *span, "used here");
    for (source, span) in before {
        problem = problem.related(source, *span, "part of its definition");
    }
    let used = source.slice(*span);
    Some(problem.help(if used.starts_with('@') {
        format!("delete this `{used}`")
    } else {
        format!("give this another type than `{used}`, or take `@{name}` off that type")
    }))
}

/// What the definitions of directives and input types use: first the directives, then the types.
struct Uses<'a> {
    directives: Vec<&'a str>,
    numbers: BTreeMap<Node<'a>, usize>,
    edges: Vec<Vec<usize>>,
    places: BTreeMap<(usize, usize), (&'a Arc<Source>, Span)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node<'a> {
    Directive(&'a str),
    Type(&'a str),
}

impl<'a> Uses<'a> {
    fn of(system: &TypeSystem<'a>) -> Self {
        let directives: Vec<&str> = system.directives.keys().copied().collect();
        let types = || system.own_types().filter(|named| named.is_input());
        let nodes = directives.iter().copied().map(Node::Directive);
        let numbers: BTreeMap<Node<'_>, usize> = nodes
            .chain(types().map(|named| Node::Type(named.name)))
            .enumerate()
            .map(|(number, node)| (node, number))
            .collect();
        let mut uses = Self {
            edges: vec![Vec::new(); numbers.len()],
            directives,
            numbers,
            places: BTreeMap::new(),
        };
        for name in system.directives.keys() {
            if let Some(definition) = system.directive(name) {
                let of = Node::Directive(name);
                uses.values(of, definition.source, &definition.node.arguments);
            }
        }
        for named in types() {
            uses.of_type(named);
        }
        uses
    }

    fn of_type(&mut self, named: &NamedType<'a>) {
        let of = Node::Type(named.name);
        for part in &named.parts {
            self.applied(of, part.source, &part.definition.directives);
            self.values(of, part.source, &part.definition.input_fields);
            for value in &part.definition.values {
                self.applied(of, part.source, &value.directives);
            }
        }
    }

    fn values(
        &mut self,
        of: Node<'a>,
        source: &'a Arc<Source>,
        values: &'a [InputValueDefinition],
    ) {
        for value in values {
            self.applied(of, source, &value.directives);
            let ty = value.ty.inner_name();
            self.add(of, Node::Type(&ty.text), source, ty.span);
        }
    }

    fn applied(&mut self, of: Node<'a>, source: &'a Arc<Source>, directives: &'a [Directive]) {
        for directive in directives {
            let name = &directive.name;
            self.add(of, Node::Directive(&name.text), source, name.span);
        }
    }

    fn add(&mut self, from: Node<'a>, to: Node<'a>, source: &'a Arc<Source>, span: Span) {
        let (Some(&from), Some(&to)) = (self.numbers.get(&from), self.numbers.get(&to)) else {
            return;
        };
        if let Some(edges) = self.edges.get_mut(from) {
            edges.push(to);
        }
        self.places.entry((from, to)).or_insert((source, span));
    }
}
