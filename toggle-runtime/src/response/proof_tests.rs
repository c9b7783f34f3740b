use super::did_not_run;
use crate::__private::Roots;
use crate::operation::{Definition, OperationKind, RootField};
use crate::response::GraphQlError;
use serde_json::{Value, json};

const fn mutation(fields: &'static [RootField]) -> Definition {
    Definition::new(OperationKind::Mutation, None, "", "", fields, "")
}

const ONE: Definition = mutation(&[RootField::new("a", 1, 10)]);
const TWO: Definition = mutation(&[RootField::new("a", 1, 10), RootField::new("b", 1, 20)]);
/// `{ a { x } a { y } }` is one root field in two places.
const MERGED: Definition = mutation(&[RootField::new("a", 1, 10), RootField::new("a", 1, 20)]);

fn nulls(keys: &[&str]) -> Roots {
    Roots::Nulls(keys.iter().map(|key| (*key).to_owned()).collect())
}

fn proves(definition: &Definition, roots: &Roots, errors: Value) -> bool {
    let Value::Array(errors) = errors else {
        panic!("{errors}")
    };
    let errors: Vec<_> = errors.into_iter().map(GraphQlError::from).collect();
    did_not_run(definition, roots, &errors, |error| error.message() == "no")
}

fn at(column: u32) -> Value {
    json!({ "message": "no", "locations": [{ "line": 1, "column": column }] })
}

fn on(path: &Value) -> Value {
    json!({ "message": "no", "path": path })
}

#[test]
fn every_error_has_to_be_a_refusal_and_there_has_to_be_one() {
    let (no, other) = (json!({ "message": "no" }), json!({ "message": "other" }));
    assert!(proves(&ONE, &Roots::NoData, json!([no])));
    assert!(!proves(&ONE, &Roots::NoData, json!([no, other])));
    assert!(!proves(&ONE, &Roots::NoData, json!([])));
}

#[test]
fn data_is_missing_or_null_at_exactly_the_roots() {
    for (roots, expected) in [
        (Roots::NoData, true),
        (nulls(&["a"]), true),
        (nulls(&["zzz"]), false),
        (nulls(&["a", "zzz"]), false),
        (nulls(&["a", "a"]), false),
        (Roots::Values, false),
        (Roots::Doubtful, false),
    ] {
        assert_eq!(proves(&ONE, &roots, json!([at(10)])), expected, "{roots:?}");
    }
    assert!(!proves(&TWO, &nulls(&["a"]), json!([at(10), at(20)])));
}

#[test]
fn every_place_is_a_root_fields() {
    for (error, expected) in [
        (at(10), true),
        (at(11), false),
        (at(0), false),
        (on(&json!(["a"])), true),
        (on(&json!([])), true),
        (on(&json!(null)), true),
        (on(&json!(["a", "x"])), false),
        (on(&json!(["a", 0])), false),
        (on(&json!(["zzz"])), false),
        (on(&json!([0])), false),
    ] {
        for roots in [Roots::NoData, nulls(&["a"])] {
            assert_eq!(proves(&ONE, &roots, json!([error])), expected, "{error}");
        }
    }
    let torn = json!({
        "message": "no", "path": ["b"], "locations": [{ "line": 1, "column": 10 }],
    });
    assert!(!proves(&TWO, &Roots::NoData, json!([torn])));
}

#[test]
fn each_of_several_roots_needs_its_own_error() {
    let both = nulls(&["a", "b"]);
    assert!(proves(&TWO, &both, json!([at(10), at(20)])));
    assert!(proves(&TWO, &both, json!([at(20), on(&json!(["a"]))])));
    for errors in [
        json!([at(10)]),
        json!([at(10), at(10)]),
        json!([{ "message": "no" }]),
        json!([at(10), { "message": "no" }]),
    ] {
        assert!(!proves(&TWO, &both, errors.clone()), "{errors}");
        assert!(proves(&TWO, &Roots::NoData, errors), "no root has a result");
    }
}

#[test]
fn a_root_field_in_two_places_is_one() {
    let merged = json!({
        "message": "no",
        "locations": [{ "line": 1, "column": 10 }, { "line": 1, "column": 20 }],
    });
    assert!(proves(&MERGED, &nulls(&["a"]), json!([merged])));
    assert!(proves(&MERGED, &nulls(&["a"]), json!([at(20)])));
}
