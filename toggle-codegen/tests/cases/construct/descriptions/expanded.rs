//! Written by the generator.

/// The query `Described` of `document.graphql:1`.
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
pub struct Described {}
/// The types of the answer to `Described`.
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
pub mod described {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Described` answers.
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
    #[derive(__rt::Clone)]
    pub struct Dog {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
        /// The field `name` of `Dog`.
        pub name: __rt::Option<__rt::String>,
        /// Never shown in full.
        pub chip: __rt::Option<__rt::String>,
        /// The field `oldName` of `Dog`.
        #[deprecated(note = "Use `name`.")]
        pub old_name: __rt::Option<__rt::String>,
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
                places: &[(1, 19)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.dog),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Debug for Dog {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Dog")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("chip", &__rt::Hidden::of(&self.chip))
                .field("old_name", &self.old_name)
                .finish()
        }
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::None,
                chip: __rt::None,
                old_name: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id", "name", "chip", "oldName"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(1, 25), (1, 28), (1, 33), (1, 38)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.name),
                2 => __rt::Place::OptionalString(&mut self.chip),
                3 => __rt::Place::OptionalString(&mut self.old_name),
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
    impl Described {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Described {
        type Data = described::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Described"),
            "query Described{dog{id name chip oldName}}",
            "9cb713a6376a5f176f0e77c4e95e1a7306b012d48c718f3f743895aaa42d547a",
            &[__rt::RootField::new("dog", 1, 17)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Described {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
