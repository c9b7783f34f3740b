//! Written by the generator.

/// The query `Money` of `document.graphql:1`.
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
pub struct Money {}
/// The types of the answer to `Money`.
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
pub mod money {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Money` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `card` of `Query`.
        pub card: Card,
        /// The field `person` of `Query`.
        pub person: Person,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `reference` of `Card`.
        pub reference: __rt::Id,
        /// The field `balance` of `Card`.
        pub balance: ::toggle_runtime::Pence,
        /// The field `initial_balance` of `Card`.
        pub initial_balance: __rt::Option<::toggle_runtime::Pence>,
        /// The field `changes` of `Card`.
        pub changes: __rt::Vec<::toggle_runtime::Pence>,
        /// The field `created_at` of `Card`.
        pub created_at: ::toggle_runtime::UtcDateTime,
        /// The field `expiry_time` of `Card`.
        pub expiry_time: __rt::Option<::toggle_runtime::UtcDateTime>,
    }
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The field `card` of `Person`.
        pub card: person::Card,
    }
    /// The types of the fields of `Person`.
    pub mod person {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// What the fragment `Balance` selects.
            pub balance: super::super::Balance,
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self {
                    balance: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.balance),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                card: __rt::Object::new(),
                person: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["card", "person"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 15), (1, 89)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.card),
                1 => __rt::Place::Object(&mut self.person),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                reference: __rt::Default::default(),
                balance: __rt::Default::default(),
                initial_balance: __rt::None,
                changes: __rt::Vec::new(),
                created_at: __rt::Default::default(),
                expiry_time: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &[
                    "reference",
                    "balance",
                    "initial_balance",
                    "changes",
                    "created_at",
                    "expiry_time",
                ],
                required: &[true, true, true, true, true, true],
                file: "document.graphql",
                places: &[(1, 22), (1, 32), (1, 40), (1, 56), (1, 64), (1, 75)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.reference),
                1 => __rt::Place::Custom(&mut self.balance),
                2 => __rt::Place::Custom(&mut self.initial_balance),
                3 => __rt::Place::NonNullCustomList(&mut self.changes, 1),
                4 => __rt::Place::Custom(&mut self.created_at),
                5 => __rt::Place::Custom(&mut self.expiry_time),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Person {
        fn new() -> Self {
            Self { card: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["card"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 105)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.card),
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
/// The fragment `Balance` on `Card` of `document.graphql:3`, wherever it is spread.
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
pub struct Balance {
    /// The field `balance` of `Card`.
    pub balance: ::toggle_runtime::Pence,
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
    impl Money {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Money {
        type Data = money::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Money"),
            "query Money{card{reference balance initial_balance changes created_at expiry_time}person(id:1){card{...Balance}}}fragment Balance on Card{balance}",
            "79aaf94d2d77fe6dac2b3e7c13186f83ddbd96b44c5ba406ea4d0e7e3dc6ce3d",
            &[
                __rt::RootField::new("card", 1, 13),
                __rt::RootField::new("person", 1, 83),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Money {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl __rt::Object for Balance {
        fn new() -> Self {
            Self {
                balance: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 28)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.balance),
                _ => __rt::Place::Skip,
            }
        }
    }
};
