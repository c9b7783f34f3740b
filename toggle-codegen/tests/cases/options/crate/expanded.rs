//! Written by the generator.

/// The query `Card` of `document.graphql:1`.
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
pub struct Card {
    /// The variable `$id`.
    pub id: ::renamed::Id,
    /// The variable `$filter`.
    pub filter: ::renamed::Optional<Filter>,
}
/// The types of the answer to `Card`.
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
pub mod card {
    use ::renamed::__private as __rt;
    /// What the query `Card` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `card` of `Query`.
        pub card: __rt::Option<Card>,
        /// The field `cards` of `Query`.
        pub cards: __rt::Vec<Cards>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
        /// The field `colour` of `Card`.
        pub colour: __rt::Option<super::Colour>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `balance` of `Card`.
        pub balance: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                card: __rt::None,
                cards: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["card", "cards"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (6, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.card),
                1 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                colour: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id", "colour"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(3, 5), (4, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Nullable(&mut self.colour),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self { balance: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(7, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.balance),
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
/// The enum `Colour`.
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
#[non_exhaustive]
pub enum Colour {
    /// The value `RED`.
    Red,
    /// The value `GREEN`.
    Green,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The input object `Filter`.
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
pub struct Filter {
    /// The input field `colour`.
    pub colour: ::renamed::Optional<Colour>,
    /// The input field `not`.
    pub not: ::renamed::Optional<::std::boxed::Box<Filter>>,
    /// The input field `least`.
    pub least: ::renamed::Optional<i32>,
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
    use ::renamed::__private as __rt;
    impl Card {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::Id>) -> Self {
            Self {
                id: __rt::Into::into(id),
                filter: __rt::Optional::Absent,
            }
        }
        /// The variable `$filter`.
        #[must_use]
        pub fn filter(
            mut self,
            filter: impl __rt::Into<__rt::Optional<Filter>>,
        ) -> Self {
            self.filter = __rt::Into::into(filter);
            self
        }
    }
    impl __rt::Operation for Card {
        type Data = card::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Card"),
            "query Card($id:ID!,$filter:Filter){card(id:$id){id colour}cards(filter:$filter){balance}}",
            "f560b7f98f2a762954a5774d9baf101ee94cec66ab1afcd88d91c5617871594a",
            &[__rt::RootField::new("card", 1, 36), __rt::RootField::new("cards", 1, 59)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Card {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "filter"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                1 => __rt::Argument::of(&self.filter),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(Colour { Red = "RED", Green = "GREEN", _ = Unrecognized, });
    impl Filter {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                colour: __rt::Optional::Absent,
                not: __rt::Optional::Absent,
                least: __rt::Optional::Absent,
            }
        }
        /// The input field `colour`.
        #[must_use]
        pub fn colour(
            mut self,
            colour: impl __rt::Into<__rt::Optional<Colour>>,
        ) -> Self {
            self.colour = __rt::Into::into(colour);
            self
        }
        /// The input field `not`.
        #[must_use]
        pub fn not(
            mut self,
            not: impl __rt::Into<__rt::Optional<__rt::Box<Filter>>>,
        ) -> Self {
            self.not = __rt::Into::into(not);
            self
        }
        /// The input field `least`.
        #[must_use]
        pub fn least(mut self, least: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.least = __rt::Into::into(least);
            self
        }
    }
    impl __rt::Input for Filter {
        fn keys(&self) -> &'static [&'static str] {
            &["colour", "not", "least"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.colour),
                1 => __rt::Argument::of(&self.not),
                2 => __rt::Argument::of(&self.least),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Filter {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
