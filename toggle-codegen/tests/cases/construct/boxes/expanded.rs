//! Written by the generator.

/// The query `Boxes` of `document.graphql:1`.
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
pub struct Boxes {}
/// The types of the answer to `Boxes`.
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
pub mod boxes {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Boxes` answers.
    ///
    /// Lists in lists, as far as one likes.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `grid` of `Query`.
        pub grid: __rt::Vec<
            __rt::Vec<
                __rt::Vec<
                    __rt::Vec<
                        __rt::Boxed<
                            __rt::Vec<
                                __rt::Vec<
                                    __rt::Vec<
                                        __rt::Vec<
                                            __rt::Vec<
                                                __rt::Vec<
                                                    __rt::Vec<
                                                        __rt::Vec<
                                                            __rt::Vec<
                                                                __rt::Vec<
                                                                    __rt::Vec<
                                                                        __rt::Vec<
                                                                            __rt::Vec<
                                                                                __rt::Vec<__rt::Vec<__rt::Vec<__rt::Boxed<Grid>>>>,
                                                                            >,
                                                                        >,
                                                                    >,
                                                                >,
                                                            >,
                                                        >,
                                                    >,
                                                >,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
            >,
        >,
        /// The field `numbers` of `Query`.
        pub numbers: __rt::Option<
            __rt::Vec<
                __rt::Option<
                    __rt::Vec<
                        __rt::Option<
                            __rt::Vec<
                                __rt::Option<
                                    __rt::Vec<
                                        __rt::Option<
                                            __rt::Vec<
                                                __rt::Option<
                                                    __rt::Vec<
                                                        __rt::Option<
                                                            __rt::Vec<
                                                                __rt::Boxed<
                                                                    __rt::Option<
                                                                        __rt::Vec<
                                                                            __rt::Option<
                                                                                __rt::Vec<
                                                                                    __rt::Option<
                                                                                        __rt::Vec<
                                                                                            __rt::Option<
                                                                                                __rt::Vec<
                                                                                                    __rt::Option<
                                                                                                        __rt::Vec<
                                                                                                            __rt::Option<
                                                                                                                __rt::Vec<
                                                                                                                    __rt::Option<
                                                                                                                        __rt::Vec<
                                                                                                                            __rt::Option<
                                                                                                                                __rt::Vec<
                                                                                                                                    __rt::Option<
                                                                                                                                        __rt::Vec<
                                                                                                                                            __rt::Option<
                                                                                                                                                __rt::Vec<
                                                                                                                                                    __rt::Option<
                                                                                                                                                        __rt::Vec<
                                                                                                                                                            __rt::Option<
                                                                                                                                                                __rt::Vec<__rt::Option<__rt::Vec<__rt::Option<i32>>>>,
                                                                                                                                                            >,
                                                                                                                                                        >,
                                                                                                                                                    >,
                                                                                                                                                >,
                                                                                                                                            >,
                                                                                                                                        >,
                                                                                                                                    >,
                                                                                                                                >,
                                                                                                                            >,
                                                                                                                        >,
                                                                                                                    >,
                                                                                                                >,
                                                                                                            >,
                                                                                                        >,
                                                                                                    >,
                                                                                                >,
                                                                                            >,
                                                                                        >,
                                                                                    >,
                                                                                >,
                                                                            >,
                                                                        >,
                                                                    >,
                                                                >,
                                                            >,
                                                        >,
                                                    >,
                                                >,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
            >,
        >,
        /// The field `dates` of `Query`.
        pub dates: __rt::Option<
            __rt::Vec<
                __rt::Option<
                    __rt::Vec<
                        __rt::Option<
                            __rt::Vec<
                                __rt::Option<
                                    __rt::Vec<
                                        __rt::Option<
                                            __rt::Vec<
                                                __rt::Option<
                                                    __rt::Vec<
                                                        __rt::Option<
                                                            __rt::Vec<
                                                                __rt::Option<
                                                                    __rt::Vec<
                                                                        __rt::Option<
                                                                            __rt::Vec<
                                                                                __rt::Option<
                                                                                    __rt::Boxed<
                                                                                        __rt::Vec<
                                                                                            __rt::Option<
                                                                                                __rt::Vec<
                                                                                                    __rt::Option<
                                                                                                        __rt::Vec<
                                                                                                            __rt::Option<
                                                                                                                __rt::Vec<
                                                                                                                    __rt::Option<
                                                                                                                        __rt::Vec<
                                                                                                                            __rt::Option<
                                                                                                                                __rt::Vec<
                                                                                                                                    __rt::Option<
                                                                                                                                        __rt::Vec<
                                                                                                                                            __rt::Option<
                                                                                                                                                __rt::Vec<
                                                                                                                                                    __rt::Option<
                                                                                                                                                        __rt::Vec<
                                                                                                                                                            __rt::Option<
                                                                                                                                                                __rt::Vec<
                                                                                                                                                                    __rt::Option<__rt::Vec<__rt::Option<::std::string::String>>>,
                                                                                                                                                                >,
                                                                                                                                                            >,
                                                                                                                                                        >,
                                                                                                                                                    >,
                                                                                                                                                >,
                                                                                                                                            >,
                                                                                                                                        >,
                                                                                                                                    >,
                                                                                                                                >,
                                                                                                                            >,
                                                                                                                        >,
                                                                                                                    >,
                                                                                                                >,
                                                                                                            >,
                                                                                                        >,
                                                                                                    >,
                                                                                                >,
                                                                                            >,
                                                                                        >,
                                                                                    >,
                                                                                >,
                                                                            >,
                                                                        >,
                                                                    >,
                                                                >,
                                                            >,
                                                        >,
                                                    >,
                                                >,
                                            >,
                                        >,
                                    >,
                                >,
                            >,
                        >,
                    >,
                >,
            >,
        >,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Grid {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                grid: __rt::Vec::new(),
                numbers: __rt::None,
                dates: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["grid", "numbers", "dates"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(2, 3), (5, 3), (6, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.grid),
                1 => __rt::Place::Nullable(&mut self.numbers),
                2 => __rt::Place::CustomList(&mut self.dates, 20),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Grid {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
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
    impl Boxes {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Boxes {
        type Data = boxes::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Boxes"),
            "query Boxes{grid{id}numbers dates}",
            "bb8ec083ca87f86af51386ab3cd29c84441327e8ecba1e586dc6e14fbe7de312",
            &[
                __rt::RootField::new("grid", 1, 13),
                __rt::RootField::new("numbers", 1, 21),
                __rt::RootField::new("dates", 1, 29),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Boxes {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
