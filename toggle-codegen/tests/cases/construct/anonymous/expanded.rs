//! Written by the generator.

/// The query `anonymous operation` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Document {}
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
    impl Document {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Document {
        type Data = document::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::None,
            "{dog{id good}}",
            "9845c98587c5fe0a703822b72927e70fe9d6cd675290c6eeddf016c01d6c02ed",
            &[rt::RootField::new("dog", 1, 2)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Document {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Document`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod document {
    use ::toggle_runtime::__private as rt;
    /// What the query `anonymous operation` answers.
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
                places: &[(1, 3)],
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
        /// The field `good` of `Dog`.
        pub good: bool,
    }
    impl rt::Object for Dog {
        fn new() -> Self {
            Self {
                id: rt::Default::default(),
                good: false,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id", "good"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 9), (1, 12)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                1 => rt::Place::Boolean(&mut self.good),
                _ => rt::Place::Skip,
            }
        }
    }
}
