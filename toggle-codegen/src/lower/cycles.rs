//! Which fields of input objects lie in a box.
//!
//! An input object may hold itself, by way of others: as a Rust struct it would have no size, so one
//! field of each such circle is a `Box`. A list is a pointer already. And as in answers, what lies deeper
//! than rustc looks goes in a box that it does not look through; there a list is no help, as rustc looks
//! into its items.
//!
//! What is decided depends on the schema alone: another operation changes no type of an input.

use std::collections::{BTreeMap, BTreeSet};

use super::boxes::{BOX_DEPTH, DEEPEST};
use crate::schema::{Schema, TypeKind, TypeRef};

/// The most levels of input objects that hold each other in a circle of lists: more of them are cut.
const DEEPEST_CIRCLE: usize = DEEPEST / 2;

/// The most input objects in each other that are written by generic code. As that leads to itself, for
/// another type, rustc gives up at 128 of them.
const MOST_GENERIC: usize = 48;

/// The most words of an input object, as far as boxes can help: 4 KiB. It is moved from hand to hand while
/// it is made, and read back from the innermost outwards.
const LARGEST: usize = 512;

/// The most words of a field that is no input object: a text that may be absent or null.
const FIELD: usize = 4;

/// How the fields of input objects hold others, by schema coordinate.
#[derive(Debug, Default)]
pub(super) struct InputBoxes {
    /// In a `Box`.
    recursive: BTreeSet<String>,
    /// In a box that rustc does not look through.
    deep: BTreeSet<String>,
    /// Input objects whose fields are written without generic code.
    far: BTreeSet<String>,
}

impl InputBoxes {
    /// For the input objects `wires`, which are all that are reached.
    pub(super) fn of<'a>(schema: &'a Schema, wires: impl Iterator<Item = &'a str>) -> Self {
        let graph = Graph::new(schema, wires);
        let mut boxes = Self::default();
        let direct = |edge: &Edge<'_>| !edge.is_list;
        for circle in graph.circles(&direct) {
            let back = graph.back_edges(&circle, &direct);
            boxes
                .recursive
                .extend(back.iter().map(|edge| graph.key(*edge)));
        }
        boxes.cut(&graph);
        boxes.shrink(&graph);
        boxes
    }

    /// Whether the field is a `Box`, lest its object holds itself.
    pub(super) fn is_recursive(&self, coordinate: &str) -> bool {
        self.recursive.contains(coordinate)
    }

    /// Whether what the field holds is in a box that rustc does not look through.
    pub(super) fn is_deep(&self, coordinate: &str) -> bool {
        self.deep.contains(coordinate)
    }

    /// Whether so many input objects are in each other below it that generic code does not do.
    pub(super) fn is_far(&self, wire: &str) -> bool {
        self.far.contains(wire)
    }

    /// Boxes what lies too deep: from the innermost outwards.
    fn cut(&mut self, graph: &Graph<'_>) {
        let mut extents = vec![Extent::default(); graph.nodes.len()];
        let all = |_: &Edge<'_>| true;
        for circle in graph.components(&all) {
            let within: usize = circle
                .iter()
                .map(|node| graph.levels_within(*node, &circle))
                .sum();
            if within <= DEEPEST_CIRCLE {
                let extent = self.measure(graph, &circle, within, &extents);
                for node in &circle {
                    set(&mut extents, *node, extent);
                }
                continue;
            }
            let back = graph.back_edges(&circle, &all);
            // Without those there is no circle at all.
            for (place, _) in circle.iter().flat_map(|node| graph.edges_of(*node)) {
                self.recursive.remove(&graph.key(place));
            }
            self.deep.extend(back.iter().map(|place| graph.key(*place)));
            let order = graph.inner_first(&circle, &|edge, place| {
                edge.is_in(&circle) && !back.contains(&place)
            });
            for node in order {
                let extent = self.measure(graph, &[node], 0, &extents);
                set(&mut extents, node, extent);
            }
        }
        let names = graph.nodes.iter().zip(&extents);
        let far = names.filter(|(_, extent)| extent.objects > MOST_GENERIC);
        self.far = far.map(|(node, _)| node.wire.to_owned()).collect();
    }

    /// Boxes the largest fields of what is too large: an input object that is held twice, in each other,
    /// doubles at every step.
    fn shrink(&mut self, graph: &Graph<'_>) {
        let all: Vec<usize> = (0..graph.nodes.len()).collect();
        let is_inside = |boxes: &Self, edge: &Edge<'_>, place| {
            let key = graph.key(place);
            !edge.is_list && !boxes.recursive.contains(&key) && !boxes.deep.contains(&key)
        };
        let order = graph.inner_first(&all, &|edge, place| is_inside(self, edge, place));
        let mut words = vec![0; all.len()];
        for node in order {
            let inside = graph
                .edges_of(node)
                .filter(|(place, edge)| is_inside(self, edge, *place));
            let size = |edge: &Edge<'_>| words.get(edge.to).copied().unwrap_or(0) + 1;
            let mut inside: Vec<(usize, Place)> =
                inside.map(|(place, edge)| (size(edge), place)).collect();
            inside.sort_unstable();
            let fields = graph.nodes.get(node).map_or(0, |node| node.fields);
            let mut whole = fields * FIELD + inside.iter().map(|(size, _)| size).sum::<usize>();
            while whole > LARGEST
                && let Some((size, place)) = inside.pop()
            {
                self.deep.insert(graph.key(place));
                whole -= size;
            }
            if let Some(words) = words.get_mut(node) {
                *words = whole;
            }
        }
    }

    /// How deep `nodes` are, which are `within` levels deep in each other.
    fn measure(
        &mut self,
        graph: &Graph<'_>,
        nodes: &[usize],
        within: usize,
        known: &[Extent],
    ) -> Extent {
        let mut whole = Extent {
            depth: within + 1,
            objects: nodes.len(),
        };
        let edges = nodes.iter().flat_map(|node| graph.edges_of(*node));
        for (place, edge) in edges.filter(|(_, edge)| within == 0 || !edge.is_in(nodes)) {
            let inner = known.get(edge.to).copied().unwrap_or_default();
            let key = graph.key(place);
            let is_cut = self.deep.contains(&key);
            let depth = within + 1 + edge.levels + inner.depth;
            if is_cut || depth > DEEPEST {
                self.deep.insert(key);
                let around = within + 1 + edge.levels.min(DEEPEST - BOX_DEPTH);
                whole.depth = whole.depth.max(around + BOX_DEPTH);
            } else {
                whole.depth = whole.depth.max(depth);
            }
            whole.objects = whole.objects.max(nodes.len() + inner.objects);
        }
        whole
    }
}

/// How much lies below an input object.
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    /// Levels outside of boxes, for rustc.
    depth: usize,
    /// Input objects in each other.
    objects: usize,
}

fn set(extents: &mut [Extent], node: usize, extent: Extent) {
    if let Some(place) = extents.get_mut(node) {
        *place = extent;
    }
}

/// Input objects, and which holds which.
struct Graph<'a> {
    nodes: Vec<Node<'a>>,
}

struct Node<'a> {
    wire: &'a str,
    /// How many there are, of input objects or not.
    fields: usize,
    edges: Vec<Edge<'a>>,
}

struct Edge<'a> {
    field: &'a str,
    to: usize,
    is_list: bool,
    /// Of `Option`s and lists, for rustc.
    levels: usize,
}

impl Edge<'_> {
    fn is_in(&self, nodes: &[usize]) -> bool {
        nodes.binary_search(&self.to).is_ok()
    }
}

/// A node, and which of its edges.
type Place = (usize, usize);

impl<'a> Graph<'a> {
    fn new(schema: &'a Schema, wires: impl Iterator<Item = &'a str>) -> Self {
        // In the order of names: whatever reached them first.
        let wires: BTreeSet<&str> = wires.collect();
        let indices: BTreeMap<&str, usize> = wires.iter().copied().zip(0..).collect();
        let nodes = wires.iter().map(|wire| {
            let definition = schema.type_named(wire);
            let definition = definition.filter(|ty| ty.kind == TypeKind::InputObject);
            let edges = definition.into_iter().flat_map(|ty| &ty.input_fields);
            let edges = edges.filter_map(|field| {
                Some(Edge {
                    field: &field.name,
                    to: *indices.get(field.ty.inner_name())?,
                    is_list: is_list(&field.ty),
                    levels: levels(&field.ty),
                })
            });
            let mut edges: Vec<Edge<'a>> = edges.collect();
            // What must be given stands plainly where it can: last here is first to be boxed.
            edges.sort_by_key(|edge| edge.levels);
            let fields = definition.map_or(0, |ty| ty.input_fields.len());
            Node {
                wire,
                fields,
                edges,
            }
        });
        Self {
            nodes: nodes.collect(),
        }
    }

    fn edges_of(&self, node: usize) -> impl Iterator<Item = (Place, &Edge<'a>)> {
        let edges = self.nodes.get(node).map_or(&[][..], |node| &node.edges);
        edges
            .iter()
            .enumerate()
            .map(move |(index, edge)| ((node, index), edge))
    }

    fn edge(&self, (node, index): Place) -> Option<&Edge<'a>> {
        self.nodes.get(node)?.edges.get(index)
    }

    /// The schema coordinate.
    fn key(&self, place: Place) -> String {
        let wire = self.nodes.get(place.0).map_or("", |node| node.wire);
        let field = self.edge(place).map_or("", |edge| edge.field);
        format!("{wire}.{field}")
    }

    /// What a way through `node` costs that stays among `nodes`; nothing where there is none.
    fn levels_within(&self, node: usize, nodes: &[usize]) -> usize {
        let edges = self.edges_of(node).map(|(_, edge)| edge);
        // A `Box` is three types deep, as a list is.
        let levels = edges
            .filter(|edge| edge.is_in(nodes))
            .map(|edge| edge.levels.max(4));
        levels.max().map_or(0, |levels| 1 + levels)
    }

    /// The nodes that lead back to themselves, in groups that lead to each other.
    fn circles(&self, follows: &dyn Fn(&Edge<'a>) -> bool) -> Vec<Vec<usize>> {
        let leads_to_itself = |group: &Vec<usize>| {
            let mut edges = group.iter().flat_map(|node| self.edges_of(*node));
            edges.any(|(_, edge)| follows(edge) && edge.is_in(group))
        };
        let groups = self.components(follows).into_iter();
        groups.filter(leads_to_itself).collect()
    }

    /// Groups of nodes that lead to each other, each behind those that it leads to: a node is in the group
    /// of the first that is found from it against the edges, in the reverse order of leaving (Kosaraju).
    fn components(&self, follows: &dyn Fn(&Edge<'a>) -> bool) -> Vec<Vec<usize>> {
        let all: Vec<usize> = (0..self.nodes.len()).collect();
        let left = self.inner_first(&all, &|edge, _| follows(edge));
        let mut users = vec![Vec::new(); self.nodes.len()];
        for node in all {
            for (_, edge) in self.edges_of(node).filter(|(_, edge)| follows(edge)) {
                if let Some(users) = users.get_mut(edge.to) {
                    users.push(node);
                }
            }
        }
        let mut is_grouped = vec![false; self.nodes.len()];
        let mut groups = Vec::new();
        for start in left.into_iter().rev() {
            let mut group = Vec::new();
            let mut open = vec![start];
            while let Some(node) = open.pop() {
                let Some(grouped) = is_grouped.get_mut(node) else {
                    continue;
                };
                if std::mem::replace(grouped, true) {
                    continue;
                }
                group.push(node);
                open.extend(users.get(node).into_iter().flatten());
            }
            if !group.is_empty() {
                group.sort_unstable();
                groups.push(group);
            }
        }
        groups.reverse();
        groups
    }

    /// The edges among `nodes` that lead back to where the walk came from: without all of them there is
    /// no circle, and each of them closes one that no other does.
    fn back_edges(&self, nodes: &[usize], follows: &dyn Fn(&Edge<'a>) -> bool) -> Vec<Place> {
        let mut back = Vec::new();
        self.walk(
            nodes,
            &|edge, _| follows(edge) && edge.is_in(nodes),
            &mut |step| {
                if let Step::Back(place) = step {
                    back.push(place);
                }
            },
        );
        back
    }

    /// `nodes`, each behind those that it leads to where no circle is in the way.
    fn inner_first(
        &self,
        nodes: &[usize],
        follows: &dyn Fn(&Edge<'a>, Place) -> bool,
    ) -> Vec<usize> {
        let mut left = Vec::new();
        self.walk(nodes, follows, &mut |step| {
            if let Step::Left(node) = step {
                left.push(node);
            }
        });
        left
    }

    /// Walks from each of `nodes` as far as it leads, into each node once. A chain may be longer than the
    /// stack.
    fn walk(
        &self,
        nodes: &[usize],
        follows: &dyn Fn(&Edge<'a>, Place) -> bool,
        see: &mut dyn FnMut(Step),
    ) {
        let mut states = vec![State::Unseen; self.nodes.len()];
        for start in nodes {
            let mut open = vec![(*start, 0)];
            while let Some((node, index)) = open.pop() {
                let Some(state) = states.get_mut(node) else {
                    continue;
                };
                if index == 0 && *state != State::Unseen {
                    continue;
                }
                *state = State::Entered;
                let place = (node, index);
                let Some(edge) = self.edge(place) else {
                    *state = State::Left;
                    see(Step::Left(node));
                    continue;
                };
                open.push((node, index + 1));
                if follows(edge, place) {
                    match states.get(edge.to) {
                        Some(State::Entered) => see(Step::Back(place)),
                        Some(State::Unseen) => open.push((edge.to, 0)),
                        _ => {}
                    }
                }
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Unseen,
    Entered,
    Left,
}

/// What a walk comes upon.
enum Step {
    /// An edge to a node that the walk is in.
    Back(Place),
    /// The end of a node.
    Left(usize),
}

fn is_list(ty: &TypeRef) -> bool {
    matches!(ty.nullable(), TypeRef::List(_))
}

fn levels(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::NonNull(inner) => levels(inner).saturating_sub(1),
        TypeRef::Named(_) => 1,
        // A `Vec` is three types deep.
        TypeRef::List(item) => 4 + levels(item),
    }
}

#[cfg(test)]
#[path = "cycles_tests.rs"]
mod tests;
