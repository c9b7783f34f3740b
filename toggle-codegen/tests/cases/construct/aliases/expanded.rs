//! Written by the generator.

/// The query `Aliases` of `document.graphql:1`.
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
pub struct Aliases {}
/// The types of the answer to `Aliases`.
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
pub mod aliases {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Aliases` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub first: First,
        /// The field `dog` of `Query`.
        pub second: Second,
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
    pub struct First {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
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
    pub struct Second {
        /// The field `name` of `Dog`.
        pub the_name: __rt::Option<__rt::String>,
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                first: __rt::Object::new(),
                second: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["first", "second"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 17), (1, 35)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.first),
                1 => __rt::Place::Object(&mut self.second),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for First {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 30)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Second {
        fn new() -> Self {
            Self {
                the_name: __rt::None,
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["theName", "id"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 49), (1, 63)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.the_name),
                1 => __rt::Place::Id(&mut self.id),
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
    impl Aliases {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Aliases {
        type Data = aliases::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Aliases"),
            "query Aliases{first:dog{id}second:dog{theName:name id}}",
            "b54e9529abeb33808aa3c21f225729ed6c65fab0e2639f2960b784d843c73efa",
            &[
                __rt::RootField::new("first", 1, 15),
                __rt::RootField::new("second", 1, 28),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Aliases {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
