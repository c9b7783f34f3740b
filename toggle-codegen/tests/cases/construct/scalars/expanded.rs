//! Written by the generator.

/// The query `Scalars` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Scalars {
    /// The variable `$day`.
    pub day: ::toggle_runtime::Value,
}
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
    impl Scalars {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(day: rt::Value) -> Self {
            Self { day }
        }
    }
    impl rt::Operation for Scalars {
        type Data = scalars::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Scalars"),
            "query Scalars($day:Date!){anything something when(day:$day)}",
            "18e5463472af7293203f7021fa349d00cf0f8aee69e8a5aecc6a7e28745a9686",
            &[
                rt::RootField::new("anything", 1, 27),
                rt::RootField::new("something", 1, 36),
                rt::RootField::new("when", 1, 46),
            ],
            "document.graphql:1",
        );
    }
    impl rt::Input for Scalars {
        fn keys(&self) -> &'static [&'static str] {
            &["day"]
        }
        fn argument(&self, index: usize) -> rt::Argument<'_> {
            match index {
                0 => rt::Argument::of(&self.day),
                _ => rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Scalars`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod scalars {
    use ::toggle_runtime::__private as rt;
    /// What the query `Scalars` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `anything` of `Query`.
        pub anything: rt::Option<rt::Value>,
        /// The field `something` of `Query`.
        pub something: rt::Value,
        /// The field `when` of `Query`.
        pub when: rt::Option<rt::Value>,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                anything: rt::None,
                something: rt::Default::default(),
                when: rt::None,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["anything", "something", "when"],
                required: &[false, true, false],
                file: "document.graphql",
                places: &[(1, 30), (1, 39), (1, 49)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.anything),
                1 => rt::Place::Any(&mut self.something),
                2 => rt::Place::Nullable(&mut self.when),
                _ => rt::Place::Skip,
            }
        }
    }
}
