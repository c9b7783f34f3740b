//! Written by the generator.

/// The query `Inline` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Inline {}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    use ::toggle_runtime::__private as rt;
    impl Inline {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Inline {
        type Data = inline::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Inline"),
            "query Inline{dog{id ...{name}...on Dog{owner{id}}...on Animal{name}owner{name}}}",
            "4f3c2dc7ad0940a39de1db6b4480c6c163df69badabe2a2e0e1ef220bb1e3c77",
            &[rt::RootField::new("dog", 1, 14)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Inline {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Inline`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod inline {
    use ::toggle_runtime::__private as rt;
    /// What the query `Inline` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub dog: Dog,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self { dog: rt::Object::new() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["dog"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 16)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Object(&mut self.dog),
                _ => rt::Place::Skip,
            }
        }
    }
    /// A dog.
    ///
    /// It says `woof`:
    ///
    ///    woof()
    ///
    /// and \[links\](nowhere) and \<html\> and
    ///
    /// ```text
    /// panic!("never run");
    /// ```
    #[derive(rt::Debug, rt::Clone)]
    pub struct Dog {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
        /// The field `name` of `Dog`.
        pub name: rt::Option<rt::String>,
        /// The field `owner` of `Dog`.
        pub owner: rt::Option<dog::Owner>,
    }
    impl rt::Object for Dog {
        fn new() -> Self {
            Self {
                id: rt::Default::default(),
                name: rt::None,
                owner: rt::None,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id", "name", "owner"],
                required: &[true, false, false],
                file: "document.graphql",
                places: &[(1, 22), (1, 31), (1, 51)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                1 => rt::Place::OptionalString(&mut self.name),
                2 => rt::Place::Nullable(&mut self.owner),
                _ => rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Dog`.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_qualifications,
        clippy::all,
        clippy::pedantic
    )]
    pub mod dog {
        use ::toggle_runtime::__private as rt;
        /// An object of the type `Human`.
        #[derive(rt::Debug, rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Human`.
            pub id: rt::Id,
            /// The field `name` of `Human`.
            pub name: rt::String,
        }
        impl rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: rt::Default::default(),
                    name: rt::String::new(),
                }
            }
            fn shape(&self) -> &'static rt::Shape {
                &rt::Shape {
                    name: "Human",
                    keys: &["id", "name"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 59), (1, 97)],
                }
            }
            fn field(&mut self, index: usize) -> rt::Place<'_> {
                match index {
                    0 => rt::Place::Id(&mut self.id),
                    1 => rt::Place::String(&mut self.name),
                    _ => rt::Place::Skip,
                }
            }
        }
    }
}
