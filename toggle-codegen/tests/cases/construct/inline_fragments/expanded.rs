//! Written by the generator.

/// The query `Inline` of `document.graphql:1`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Inline {}
/// The types of the answer to `Inline`.
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod inline {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Inline` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub dog: Dog,
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
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Dog {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
        /// The field `name` of `Dog`.
        pub name: __rt::Option<__rt::String>,
        /// The field `owner` of `Dog`.
        pub owner: __rt::Option<dog::Owner>,
    }
    /// The types of the fields of `Dog`.
    pub mod dog {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Human`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Human`.
            pub id: __rt::Id,
            /// The field `name` of `Human`.
            pub name: __rt::String,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                    name: __rt::String::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Human",
                    keys: &["id", "name"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 59), (1, 97)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    1 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { dog: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dog"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 16)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.dog),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::None,
                owner: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id", "name", "owner"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 22), (1, 31), (1, 51)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.name),
                2 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Inline {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Inline {
        type Data = inline::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Inline"),
            "query Inline{dog{id ...{name}...on Dog{owner{id}}...on Animal{name}owner{name}}}",
            "4f3c2dc7ad0940a39de1db6b4480c6c163df69badabe2a2e0e1ef220bb1e3c77",
            &[__rt::RootField::new("dog", 1, 14)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Inline {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
