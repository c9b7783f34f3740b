//! Where boxes stand, and that ordinary documents have none.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails shall fail loudly"
)]

use crate::ir::{Module, Object, OutputType};
use crate::{Document, Options, Schema, check, lower};

const SCHEMA: &str = "
    type Query { node: Node! node2: Node! nodes: [Node!]! grid: [[[[[[[[[[[[[[[[[[[[Node]]]]]]]]]]]]]]]]]]]] }
    type Node { id: ID! node: Node nodes: [Node] }";

fn lowered(document: &str) -> Module {
    let schema = Schema::parse(SCHEMA).unwrap();
    let document = Document::parse("query.graphql", document).unwrap();
    let checked = check(&schema, &document).unwrap();
    lower::lower(&checked, &Options::default(), &lower::Form::Module)
}

/// How many boxes are in the types of all fields and spreads.
fn boxes(object: &Object) -> usize {
    fn within(ty: &OutputType) -> usize {
        match ty {
            OutputType::Boxed(inner) => 1 + within(inner),
            OutputType::Nullable(inner) | OutputType::List(inner) => within(inner),
            _ => 0,
        }
    }
    let fields: usize = object.fields.iter().map(|field| within(&field.ty)).sum();
    let spreads = object.spreads.iter().filter(|spread| spread.boxed).count();
    fields + spreads + object.children.iter().map(boxes).sum::<usize>()
}

fn boxes_of(document: &str) -> usize {
    let module = lowered(document);
    let data = module.operations.iter().map(|operation| &operation.data);
    data.chain(&module.fragments).map(boxes).sum()
}

fn nested(field: &str, levels: usize) -> String {
    let (open, close) = (format!("{field} {{ ").repeat(levels), "} ".repeat(levels));
    format!("query Deep {{ node {{ {open} id {close} }} }}")
}

#[test]
fn what_people_write_has_no_boxes() {
    assert_eq!(boxes_of(&nested("node", 20)), 0);
    assert_eq!(boxes_of(&nested("nodes", 8)), 0);
}

/// A nullable object costs two levels, the innermost its text.
#[test]
fn a_box_stands_wherever_rustc_would_look_too_deep() {
    assert_eq!(boxes_of(&nested("node", 26)), 1);
    assert_eq!(boxes_of(&nested("node", 90)), 3);
    assert_eq!(boxes_of(&nested("nodes", 60)), 7);
}

#[test]
fn an_object_is_boxed_rather_than_a_list_of_it() {
    let module = lowered(&nested("nodes", 60));
    let mut object = &module.operations[0].data;
    let mut seen = 0;
    while let Some(child) = object.children.first() {
        let ty = format!("{:?}", object.fields[0].ty);
        if ty.contains("Boxed") {
            assert!(ty.contains("List(Nullable(Boxed(Object"), "{ty}");
            seen += 1;
        }
        object = child;
    }
    assert_eq!(seen, 7);
}

#[test]
fn lists_alone_are_boxed_where_there_are_too_many() {
    assert_eq!(boxes_of("{ grid { id } }"), 2);
}

#[test]
fn fragments_that_double_keep_their_size() {
    let step = |index: usize, inner: &str| {
        let parts = ["A", "B"].map(|side| {
            format!("fragment {side}{index} on Node {{ id {side}{index}: id {inner} }} ")
        });
        parts.concat()
    };
    let document = |levels: usize| {
        let steps = (1..=levels).map(|index| match index {
            1 => step(index, ""),
            _ => step(index, &format!("...A{0} ...B{0}", index - 1)),
        });
        let steps: String = steps.collect();
        format!("{{ node {{ ...A{levels} ...B{levels} }} }} {steps}")
    };
    assert_eq!(boxes_of(&document(6)), 0);
    assert!(boxes_of(&document(12)) > 0);
}

/// A fragment is laid out alike, however deep it is spread: another module may have done so before.
#[test]
fn fragments_are_measured_by_themselves() {
    let fragment = nested("node", 30).replace("query Deep", "fragment Deep on Query");
    let fragment = fragment.replace("on Query { node {", "on Node { node {");
    let near = lowered(&format!("{{ node {{ ...Deep }} }} {fragment}"));
    let far = nested("node", 60).replace(" id ", " ...Deep ");
    let far = lowered(&format!(
        "{} {fragment}",
        far.replace("query Deep", "query Far")
    ));
    assert_eq!(boxes(&near.fragments[0]), 1);
    assert_eq!(boxes(&near.fragments[0]), boxes(&far.fragments[0]));
}
