//! Which fields are boxed, and that no box could be done without.

#![allow(clippy::unwrap_used, reason = "a test that fails shall fail loudly")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::InputBoxes;
use crate::Schema;

fn boxes(inputs: &str) -> InputBoxes {
    let schema = Schema::parse(&format!("type Query {{ id: ID }} {inputs}")).unwrap();
    let wires = inputs.split("input ").skip(1);
    let wires: Vec<&str> = wires
        .filter_map(|text| text.split_whitespace().next())
        .collect();
    InputBoxes::of(&schema, wires.into_iter())
}

fn recursive(inputs: &str) -> Vec<String> {
    let boxes = boxes(inputs);
    assert_eq!(boxes.deep, BTreeSet::new());
    boxes.recursive.into_iter().collect()
}

#[test]
fn of_each_circle_one_field_is_boxed() {
    assert_eq!(recursive("input A { a: A }"), ["A.a"]);
    assert_eq!(recursive("input A { b: B } input B { a: A }"), ["B.a"]);
    assert_eq!(
        recursive("input A { b: B c: C } input B { a: A } input C { a: A d: D } input D { c: C }"),
        ["B.a", "C.a", "D.c"]
    );
    assert_eq!(recursive("input A { b: B } input B { a: A! }"), ["B.a"]);
    assert_eq!(
        recursive("input A { b: B! c: C! } input B { c: C! } input C { id: ID }"),
        [""; 0]
    );
}

#[test]
fn a_list_breaks_a_circle_by_itself() {
    assert_eq!(
        recursive("input A { a: [A] b: [B!]! } input B { a: A }"),
        [""; 0]
    );
    assert_eq!(recursive("input A { list: [A] a: A }"), ["A.a"]);
}

/// In what order types are come upon, and what else there is, changes nothing.
#[test]
fn the_schema_alone_decides() {
    let circle = "input A { b: B } input B { c: C } input C { a: A }";
    let schema = Schema::parse(&format!(
        "type Query {{ id: ID }} {circle} input Z {{ c: C }}"
    ))
    .unwrap();
    for order in [
        ["A", "B", "C", "Z"],
        ["Z", "C", "B", "A"],
        ["B", "Z", "A", "C"],
    ] {
        let boxes = InputBoxes::of(&schema, order.into_iter());
        assert_eq!(boxes.recursive, BTreeSet::from(["C.a".to_owned()]));
    }
}

/// Every circle is broken, and each box put back would close one: over many random schemas.
#[test]
fn no_box_is_missing_and_none_is_too_many() {
    let mut state = 7_u64;
    let mut random = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % below
    };
    for _ in 0..300 {
        let types = 2 + random(3);
        let mut edges = Vec::new();
        let mut text = String::new();
        for from in 0..types {
            write!(text, "input T{from} {{ id: ID ").unwrap();
            for field in 0..random(4) {
                let (to, is_list) = (random(types), random(4) == 0);
                let ty = if is_list {
                    format!("[T{to}]")
                } else {
                    format!("T{to}")
                };
                write!(text, "f{field}: {ty} ").unwrap();
                if !is_list {
                    edges.push((format!("T{from}.f{field}"), from, to));
                }
            }
            text += "} ";
        }
        let boxes = boxes(&text).recursive;
        let closes = |without: &BTreeSet<&String>| {
            let mut reached: BTreeSet<(u64, u64)> = BTreeSet::new();
            let kept = edges.iter().filter(|(key, ..)| !without.contains(key));
            reached.extend(kept.map(|(_, from, to)| (*from, *to)));
            for _ in 0..types {
                let pairs: Vec<(u64, u64)> = reached.iter().copied().collect();
                for (from, middle) in &pairs {
                    let next = pairs.iter().filter(|(start, _)| start == middle);
                    reached.extend(next.map(|(_, to)| (*from, *to)));
                }
            }
            reached.iter().any(|(from, to)| from == to)
        };
        let all: BTreeSet<&String> = boxes.iter().collect();
        assert!(!closes(&all), "{text}\n{boxes:?}");
        for key in &all {
            let mut fewer = all.clone();
            fewer.remove(key);
            assert!(closes(&fewer), "{key} needs no box in {text}");
        }
    }
}

#[test]
fn a_chain_is_cut_where_rustc_would_look_too_deep() {
    let chain = |fields: &str| {
        let types = (0..200).map(|index| {
            let fields = fields.replace("Next", &format!("T{:03}", index + 1));
            format!("input T{index:03} {{ {fields} }} ")
        });
        let types: String = types.collect();
        boxes(&format!("{types} input T200 {{ id: ID }}"))
    };
    let required = chain("next: Next!");
    assert_eq!((required.deep.len(), required.recursive.len()), (3, 0));
    assert_eq!(chain("next: Next").deep.len(), 7);
    assert!(chain("next: [Next]").deep.len() > 20);
    assert!(required.is_far("T000") && !required.is_far("T199"));
}

/// rustc looks into the items of lists: a wide circle would be as deep as it has members.
#[test]
fn a_wide_circle_is_cut() {
    let types = (0..60).map(|index| {
        let next = (index + 1) % 60;
        format!("input T{index:02} {{ and: [T{index:02}!] next: [T{next:02}] }} ")
    });
    let boxes = boxes(&types.collect::<String>());
    assert!(
        boxes.recursive.is_empty() && boxes.deep.len() >= 60,
        "{boxes:?}"
    );
    let few = super::tests::boxes("input A { and: [A!] b: B } input B { a: A not: B }");
    assert!(few.deep.is_empty());
}

#[test]
fn what_is_held_twice_keeps_its_size() {
    let doubling = |levels: usize| {
        let types = (0..levels).map(|index| {
            let next = index + 1;
            format!("input T{index:02} {{ one: T{next:02}! two: T{next:02}! }} ")
        });
        boxes(&format!(
            "{} input T{levels:02} {{ id: ID }}",
            types.collect::<String>()
        ))
    };
    assert!(doubling(5).deep.is_empty());
    assert!(!doubling(16).deep.is_empty());
}
