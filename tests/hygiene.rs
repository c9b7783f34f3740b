//! Generated code leans on nothing around it and offends nobody: it compiles whatever a module has
//! in scope and however a schema names its parts, and in the strictest of crates.

#![allow(
    deprecated,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]

#[path = "hygiene/consumers.rs"]
mod consumers;
#[path = "hygiene/no_prelude.rs"]
mod no_prelude;
#[path = "hygiene/placed.rs"]
mod placed;
#[path = "hygiene/shadowed.rs"]
mod shadowed;
mod support;

use toggle_runtime::__private::{Drafted, decode_answer};
use toggle_runtime::Operation;

/// An answer to the operation `Rt` of `names.graphql`.
const ANSWER: &str = r#"{"data": {"rt": {
    "rt": {"rt": {"id": 1}, "toggle_runtime": {"rt": {"new": 2, "shape": 3, "field": 4}}, "id": "5", "secret": "6"},
    "secret": "7", "id": "8", "new": 9
}}}"#;

fn decoded<T: Operation>(answer: &str) -> T::Data {
    let mut draft: Option<<T::Data as Drafted>::Draft> = None;
    decode_answer(answer.as_bytes(), &mut draft).unwrap();
    Drafted::finish(draft.unwrap()).unwrap()
}

#[test]
fn without_a_prelude_it_works_as_anywhere() {
    let data = decoded::<no_prelude::Rt>(ANSWER);
    assert_eq!(
        data.rt
            .rt
            .unwrap()
            .toggle_runtime
            .unwrap()
            .rt
            .unwrap()
            .field,
        Some(4)
    );
    assert_eq!(data.rt.vec.string.new, Some(9));
    assert_eq!(no_prelude::String::DEFINITION.name(), Some("String"));
    let request = format!("{:?}", no_prelude::request());
    assert!(
        request.contains("self_: 7") && !request.contains("\"secret\""),
        "{request}"
    );
}

#[test]
fn in_the_midst_of_other_meanings_it_works_as_anywhere() {
    let data = decoded::<shadowed::all::Rt>(ANSWER);
    assert_eq!(data.rt.rt.unwrap().rt.unwrap().id.as_str(), "1");
    assert_eq!(data.rt.vec.secret.as_deref(), Some("7"));
    assert_eq!(shadowed::Large::DEFINITION.name(), Some("Option"));
}
