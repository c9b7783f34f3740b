//! Written by the generator.

/// The query `Strings` of `document.graphql:1`.
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
pub struct Strings {}
/// The types of the answer to `Strings`.
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
pub mod strings {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Strings` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `words` of `Query`.
        pub words: __rt::Option<Words>,
        /// The field `words` of `Query`.
        pub other: __rt::Option<Other>,
    }
    /// An object of the type `Words`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Words {
        /// The field `type` of `Words`.
        pub r#type: __rt::Option<__rt::String>,
    }
    /// An object of the type `Words`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// The field `type` of `Words`.
        pub r#type: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                words: __rt::None,
                other: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["words", "other"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(3, 3), (7, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.words),
                1 => __rt::Place::Nullable(&mut self.other),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Words {
        fn new() -> Self {
            Self { r#type: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Words",
                keys: &["type"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 10)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.r#type),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { r#type: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Words",
                keys: &["type"],
                required: &[true],
                file: "document.graphql",
                places: &[(7, 72)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.r#type),
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
    impl Strings {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Strings {
        type Data = strings::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Strings"),
            "query Strings{words(type:\"A block\\n  with \\\"quotes\\\"\"){type}other:words(type:\"tab\\t line\\n quote\\\" back\\\\ é 😀\"){type}}",
            "53a35152688268088e0c57e173d9935cc7e5f3ea9772716da333dc2813ea68f9",
            &[
                __rt::RootField::new("words", 1, 15),
                __rt::RootField::new("other", 1, 61),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Strings {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
