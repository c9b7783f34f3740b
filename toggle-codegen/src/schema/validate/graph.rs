//! Circles in a graph whose nodes are numbers: each knot of nodes that reach each other gives one.
//!
//! Nothing here recurses, and the time is linear but for the circle itself, so that a hostile
//! schema neither exhausts the stack nor takes for ever.

use std::collections::VecDeque;

/// For each node its successors, in `edges`: one shortest circle through the first node of each knot: the nodes in order, the first not
/// repeated. A node that leads to itself is a circle of one.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let knots = Knots::of(edges);
    let mut firsts: Vec<usize> = Vec::new();
    let mut seen = vec![false; edges.len()];
    for node in 0..edges.len() {
        let knot = knots.knot(node);
        if let Some(seen) = seen.get_mut(knot)
            && !std::mem::replace(seen, true)
        {
            firsts.push(node);
        }
    }
    firsts
        .into_iter()
        .filter_map(|node| circle(edges, &knots, node))
        .collect()
}

fn successors(edges: &[Vec<usize>], node: usize) -> &[usize] {
    edges.get(node).map(Vec::as_slice).unwrap_or_default()
}

/// A shortest way from `start` back to itself that stays in its knot.
fn circle(edges: &[Vec<usize>], knots: &Knots, start: usize) -> Option<Vec<usize>> {
    let mut came_from = std::collections::BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        for &next in successors(edges, node) {
            if next == start {
                let mut way = vec![node];
                while let Some(&before) = way.last().and_then(|last| came_from.get(last)) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            if knots.knot(next) == knots.knot(start) && !came_from.contains_key(&next) {
                came_from.insert(next, node);
                queue.push_back(next);
            }
        }
    }
    None
}

/// Tarjan's algorithm: for each node the number of its strongly connected component.
struct Knots {
    of: Vec<usize>,
    count: usize,
    /// When each node was met, from 1; 0 is not yet.
    met: Vec<usize>,
    clock: usize,
    /// The earliest node on the stack that each can reach.
    low: Vec<usize>,
    stack: Vec<usize>,
}

const NONE: usize = usize::MAX;

impl Knots {
    fn of(edges: &[Vec<usize>]) -> Self {
        let mut knots = Self {
            of: vec![NONE; edges.len()],
            count: 0,
            met: vec![0; edges.len()],
            clock: 0,
            low: vec![0; edges.len()],
            stack: Vec::new(),
        };
        for node in 0..edges.len() {
            if value(&knots.met, node) == 0 {
                knots.walk(edges, node);
            }
        }
        knots
    }

    fn knot(&self, node: usize) -> usize {
        value(&self.of, node)
    }

    fn walk(&mut self, edges: &[Vec<usize>], start: usize) {
        // Each node on the way with the number of its successors that have been looked at.
        let mut way = vec![(start, 0)];
        self.meet(start);
        while let Some(last) = way.last_mut() {
            let (node, looked_at) = *last;
            last.1 += 1;
            match successors(edges, node).get(looked_at) {
                Some(&next) if value(&self.met, next) == 0 => {
                    self.meet(next);
                    way.push((next, 0));
                }
                Some(&next) if self.knot(next) == NONE => {
                    self.lower(node, value(&self.met, next));
                }
                Some(_) => {}
                None => {
                    way.pop();
                    if let Some(&(before, _)) = way.last() {
                        self.lower(before, value(&self.low, node));
                    }
                    if value(&self.low, node) == value(&self.met, node) {
                        self.tie(node);
                    }
                }
            }
        }
    }

    fn meet(&mut self, node: usize) {
        self.clock += 1;
        set(&mut self.met, node, self.clock);
        set(&mut self.low, node, self.clock);
        self.stack.push(node);
    }

    fn lower(&mut self, node: usize, to: usize) {
        let low = value(&self.low, node).min(to);
        set(&mut self.low, node, low);
    }

    /// All on the stack down to `root` are one knot.
    fn tie(&mut self, root: usize) {
        while let Some(node) = self.stack.pop() {
            set(&mut self.of, node, self.count);
            if node == root {
                break;
            }
        }
        self.count += 1;
    }
}

fn value(list: &[usize], at: usize) -> usize {
    list.get(at).copied().unwrap_or(NONE)
}

fn set(list: &mut [usize], at: usize, to: usize) {
    if let Some(place) = list.get_mut(at) {
        *place = to;
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn each_knot_gives_one_shortest_circle() {
        assert!(circles(&[vec![1], vec![2], vec![]]).is_empty());
        assert_eq!(circles(&[vec![0]]), [[0]]);
        let edges = vec![vec![1], vec![2], vec![0, 1], vec![4], vec![3], vec![0]];
        assert_eq!(circles(&edges), [vec![0, 1, 2], vec![3, 4]]);
        let edges = vec![vec![1, 2], vec![2], vec![0]];
        assert_eq!(circles(&edges), [[0, 2]]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let mut edges: Vec<Vec<usize>> = (1..=200_000).map(|next| vec![next]).collect();
        edges.push(vec![0]);
        assert_eq!(circles(&edges).concat().len(), 200_001);
    }
}
