//! Written by the generator.

/// The query `Old` of `document.graphql:1`.
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
pub struct Old {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
}
/// The types of the answer to `Old`.
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
pub mod old {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Old` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `card` of `Query`.
        pub card: __rt::Option<Card>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
        /// The field `oldNumber` of `Card`.
        #[deprecated(note = "Use `id`.")]
        pub old_number: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { card: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["card"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                old_number: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id", "oldNumber"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(3, 5), (4, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.old_number),
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
    impl Old {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::Id>) -> Self {
            Self { id: __rt::Into::into(id) }
        }
    }
    impl __rt::Operation for Old {
        type Data = old::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Old"),
            "query Old($id:ID!){card(id:$id){id oldNumber}}",
            "e4e87cedd86882be475fbf2c9e6c7933f6ad1c85787b509d19a920ca6c590786",
            &[__rt::RootField::new("card", 1, 20)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Old {
        fn keys(&self) -> &'static [&'static str] {
            &["id"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
