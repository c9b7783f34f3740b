//! A crate without a prelude, where the names of the prelude mean something else, and a schema whose
//! names are those of the prelude.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]

macro_rules! modules {
    ($($name:ident)*) => { $(mod $name {})* };
}

macro_rules! structs {
    ($($name:ident)*) => { $(
        #[expect(dead_code, reason = "it is here for its name")]
        #[derive(::core::fmt::Debug)]
        struct $name;
    )* };
}

macro_rules! traits {
    ($($name:ident)*) => { $(
        #[expect(dead_code, reason = "it is here for its name")]
        trait $name {}
    )* };
}

modules! { core std alloc serde toggle_runtime r#async }
structs! { String Vec Box Some None Ok Err Result Option Id Required Optional Defaulted }
traits! { Default Clone Debug PartialEq Into From ToString Iterator Send Sync Sized Copy Drop Fn Object Member }

/// Every operation, and what answers to them are made of in tests.
#[::toggle_runtime::toggle_query(
    "document.graphql",
    schema = "schema.graphql",
    mocks = true,
    derive(::core::cmp::PartialEq)
)]
pub mod all {}

/// The same beside other items of the same names.
pub mod beside {
    /// An item of the crate's own.
    pub const OPTION: u8 = 1;

    /// A query named as a type, as a fragment and as an item around it.
    #[::toggle_runtime::toggle_query("document.graphql", schema = "schema.graphql")]
    pub struct Option;

    #[::toggle_runtime::toggle_query("document.graphql", schema = "schema.graphql")]
    pub struct Result;

    #[::toggle_runtime::toggle_query("document.graphql", schema = "schema.graphql")]
    pub struct Data;

    #[::toggle_runtime::toggle_query("document.graphql", schema = "schema.graphql")]
    pub struct Required;

    #[::toggle_runtime::toggle_query(
        "document.graphql",
        schema = "schema.graphql",
        operation = "Any"
    )]
    pub struct Self_;
}

/// What a request needs, with parts of every name; and one in the midst of a function.
#[must_use]
pub fn requests() -> (all::Option, all::Required, usize) {
    #[::toggle_runtime::toggle_query("document.graphql", schema = "schema.graphql")]
    struct Data;

    let option = all::Option::new(all::option::Required {
        crate_: all::Crate::new()
            .build(1)
            .clone_(2)
            .default_(4)
            .from(all::From::self_(3)),
        r#if: true,
    })
    .self_(all::Self_::new(all::self_::Required { self_: 1, new: 2 }).Self_(3))
    .clone_(5)
    .new_(all::Sized::new().sized(true).r#ref(all::Place::String));
    let inner = all::RequiredInput::new(all::required_input::Required {
        required: 1,
        Required: 2,
    });
    let required = all::Required::new(all::required::Required {
        required: ::core::clone::Clone::clone(&inner),
        data: all::Into::new(all::into::Required {
            required: inner,
            data: 3,
        }),
    });
    let local = ::std::format!("{:?}", Data::new().page(1));
    (option, required, local.len())
}
