//! Written by the generator.

/// The query `Scalars` of `document.graphql:1`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Scalars {
    /// The variable `$day`.
    pub day: ::toggle_runtime::Value,
}
/// The types of the answer to `Scalars`.
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
pub mod scalars {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Scalars` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `anything` of `Query`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(JSON = "…")`.
        pub anything: __rt::Option<__rt::Value>,
        /// The field `something` of `Query`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(JSON = "…")`.
        pub something: __rt::Value,
        /// The field `when` of `Query`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Date = "…")`.
        pub when: __rt::Option<__rt::Value>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                anything: __rt::None,
                something: __rt::Default::default(),
                when: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["anything", "something", "when"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 30), (1, 39), (1, 49)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.anything),
                1 => __rt::Place::Any(&mut self.something),
                2 => __rt::Place::Nullable(&mut self.when),
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
    impl Scalars {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(day: impl __rt::Into<__rt::Value>) -> Self {
            Self { day: __rt::Into::into(day) }
        }
    }
    impl __rt::Operation for Scalars {
        type Data = scalars::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Scalars"),
            "query Scalars($day:Date!){anything something when(day:$day)}",
            "18e5463472af7293203f7021fa349d00cf0f8aee69e8a5aecc6a7e28745a9686",
            &[
                __rt::RootField::new("anything", 1, 27),
                __rt::RootField::new("something", 1, 36),
                __rt::RootField::new("when", 1, 46),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Scalars {
        fn keys(&self) -> &'static [&'static str] {
            &["day"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.day),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
