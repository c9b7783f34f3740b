//! Where not even `Option` is in scope.

#![no_implicit_prelude]

/// A request of its own.
#[::toggle_runtime::toggle_query(
    "tests/hygiene/names.graphql",
    schema = "tests/hygiene/names.graphqls"
)]
pub(crate) struct Rt;

/// A request without a required variable.
#[::toggle_runtime::toggle_query("names.graphql", schema = "names.graphqls")]
pub(crate) struct String;

/// Every operation.
#[::toggle_runtime::toggle_query("names.graphql", schema = "names.graphqls")]
pub(crate) mod all {}

/// A request with the fields and methods of every sort.
pub(crate) fn request() -> all::Option {
    let vec = all::Vec::new().len(1).push(::std::vec![all::Vec::new()]);
    let into = all::Into::new(all::into::Required {
        self_: 7,
        keys: vec,
    })
    .argument(all::Debug::Self_)
    .password("secret");
    let required = all::option::Required {
        self_: 1,
        new: into,
        r#type: ::std::convert::Into::into("x"),
    };
    all::Option::new(required)
        .clone_(all::Debug::None)
        .formatter("secret")
}
