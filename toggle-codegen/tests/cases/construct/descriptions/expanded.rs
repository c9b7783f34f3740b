//! Written by the generator.

/// The query `Described` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Described {}
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
    impl Described {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Described {
        type Data = described::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Described"),
            "query Described{dog{id name chip oldName}}",
            "9cb713a6376a5f176f0e77c4e95e1a7306b012d48c718f3f743895aaa42d547a",
            &[rt::RootField::new("dog", 1, 17)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Described {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Described`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod described {
    use ::toggle_runtime::__private as rt;
    /// What the query `Described` answers.
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
                places: &[(1, 19)],
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
    #[derive(rt::Clone)]
    pub struct Dog {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
        /// The field `name` of `Dog`.
        pub name: rt::Option<rt::String>,
        /// Never shown in full.
        pub chip: rt::Option<rt::String>,
        /// The field `oldName` of `Dog`.
        #[deprecated(note = "Use `name`.")]
        pub old_name: rt::Option<rt::String>,
    }
    impl rt::Debug for Dog {
        fn fmt(&self, formatter: &mut rt::Formatter<'_>) -> rt::FormatResult {
            formatter
                .debug_struct("Dog")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("chip", &rt::Hidden::of(&self.chip))
                .field("old_name", &self.old_name)
                .finish()
        }
    }
    impl rt::Object for Dog {
        fn new() -> Self {
            Self {
                id: rt::Default::default(),
                name: rt::None,
                chip: rt::None,
                old_name: rt::None,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id", "name", "chip", "oldName"],
                required: &[true, false, false, false],
                file: "document.graphql",
                places: &[(1, 25), (1, 28), (1, 33), (1, 38)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                1 => rt::Place::OptionalString(&mut self.name),
                2 => rt::Place::OptionalString(&mut self.chip),
                3 => rt::Place::OptionalString(&mut self.old_name),
                _ => rt::Place::Skip,
            }
        }
    }
}
