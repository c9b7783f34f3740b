//! Several files in one module, and types that one module has from another.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails shall fail loudly"
)]
#![deny(warnings)]

mod parts;
mod serialize;

use toggle_runtime::__private::{Nullable, Object, decode_answer};
use toggle_runtime::{Operation, toggle_query};

/// A module of fragments alone.
#[toggle_query(
    "tests/options/shared/*.graphql",
    schema = ["tests/options/kennel.graphqls", "tests/options/kennel_extension.graphqls"],
    derive(PartialEq, "std::cmp::PartialOrd"),
)]
mod shared {}

/// Every operation of several files, with what `shared` has. The pattern reaches those files too.
#[toggle_query(
    "tests/options/{queries,shared}/**",
    schema = ["tests/options/kennel*.graphqls"],
    types("tests/options/shared/*.graphql" = "crate::shared"),
    derive(PartialEq),
    deprecated = "allow",
)]
mod dogs {}

/// One operation, whose fragments stand in two more files.
#[toggle_query(
    "tests/options/queries/by_name.graphql",
    "tests/options/queries/own.graphql",
    schema = ["tests/options/kennel.graphqls", "tests/options/kennel_extension.graphqls"],
    types("tests/options/shared/*.graphql" = "crate::shared"),
)]
struct DogByName;

fn decode<T: Object>(data: &str) -> T {
    let mut place: Option<T> = None;
    let body = format!(r#"{{"data":{data}}}"#);
    decode_answer(body.as_bytes(), &mut place as &mut dyn Nullable).unwrap();
    place.unwrap()
}

/// Serves every module that has the fragment from there.
fn name_and_owner(animal: &shared::AnimalParts) -> (&str, &str) {
    let owner = animal.owner.as_ref().unwrap();
    (&animal.name, &owner.owner_parts.name)
}

const REX: &str = r#"{"name":"Rex","colour":"BROWN","age":3,"weight":30.5,
    "owner":{"name":"Ann","dogs":[{"age":3}]}}"#;

#[test]
fn a_function_over_a_shared_type_serves_every_module() {
    let all: dogs::all_dogs::Data = decode(&format!(r#"{{"dogs":[{REX}],"nickname":null}}"#));
    let one: dogs::dog_by_name::Data = decode(&format!(r#"{{"dog":{REX}}}"#));
    let alone: dog_by_name::Data = decode(&format!(r#"{{"dog":{REX}}}"#));
    let one = one.dog.unwrap();
    let alone = alone.dog.unwrap();
    let all = &all.dogs[0];
    for parts in [&all.animal_parts, &one.animal_parts, &alone.animal_parts] {
        assert_eq!(name_and_owner(parts), ("Rex", "Ann"));
    }
    assert_eq!((one.own.age, alone.own.age), (3, 3));
    // Enums are shared as fragments are.
    let colour: Option<shared::Colour> = all.colour.clone();
    assert_eq!(colour.unwrap(), "BROWN");
}

#[test]
fn what_is_sent_is_minimal_whatever_file_a_fragment_stands_in() {
    assert_eq!(
        dogs::AllDogs::DOCUMENT,
        "query AllDogs{dogs{...AnimalParts colour}nickname}\
         fragment AnimalParts on Animal{name colour owner{...OwnerParts dogs{age}}}\
         fragment OwnerParts on Person{name}"
    );
    assert_eq!(dogs::DogByName::DOCUMENT, DogByName::DOCUMENT);
}

#[test]
fn what_nobody_shares_is_in_the_module_itself() {
    let order = dogs::Order::new(dogs::order::Required {
        field: "name".to_owned(),
        direction: dogs::Direction::Up,
    });
    let request = dogs::DogByName::new("Rex").by(order.clone());
    // As `derive(PartialEq)` says, of requests and inputs too.
    assert_eq!(request, dogs::DogByName::new("Rex").by(order));
}

#[test]
fn a_library_is_generated_whole() {
    let parts: shared::NobodySpreads = decode(r#"{"dogs":[{"name":"Rex"}]}"#);
    assert!(parts.dogs[0] <= parts.dogs[0]);
}
