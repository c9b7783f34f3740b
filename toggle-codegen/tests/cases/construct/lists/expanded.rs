//! Written by the generator.

/// The query `Lists` of `document.graphql:1`.
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
pub struct Lists {}
/// The types of the answer to `Lists`.
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
pub mod lists {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Lists` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dogs` of `Query`.
        pub dogs: __rt::Vec<Dogs>,
        /// The field `maybeDogs` of `Query`.
        pub maybe_dogs: __rt::Option<__rt::Vec<__rt::Option<MaybeDogs>>>,
        /// The field `matrix` of `Query`.
        pub matrix: __rt::Option<__rt::Vec<__rt::Option<__rt::Vec<i32>>>>,
        /// The field `promised` of `Query`.
        pub promised: __rt::Vec<__rt::Vec<Promised>>,
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
    pub struct Dogs {
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
    pub struct MaybeDogs {
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
    pub struct Promised {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
        /// The field `age` of `Dog`.
        pub age: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                dogs: __rt::Vec::new(),
                maybe_dogs: __rt::None,
                matrix: __rt::None,
                promised: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dogs", "maybeDogs", "matrix", "promised"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(1, 15), (1, 27), (1, 44), (1, 51)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.dogs),
                1 => __rt::Place::Nullable(&mut self.maybe_dogs),
                2 => __rt::Place::Nullable(&mut self.matrix),
                3 => __rt::Place::List(&mut self.promised),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dogs {
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
                places: &[(1, 22)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for MaybeDogs {
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
                places: &[(1, 39)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Promised {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                age: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id", "age"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 62), (1, 65)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Int(&mut self.age),
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
    impl Lists {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Lists {
        type Data = lists::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Lists"),
            "query Lists{dogs{id}maybeDogs{id}matrix promised{id age}}",
            "2438449c4e3e2e1c2ed11decb778e1bcb700a6220c217232e380a82584af1801",
            &[
                __rt::RootField::new("dogs", 1, 13),
                __rt::RootField::new("maybeDogs", 1, 21),
                __rt::RootField::new("matrix", 1, 34),
                __rt::RootField::new("promised", 1, 41),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Lists {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
