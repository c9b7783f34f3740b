//! Written by the generator.

/// The query `AllCards` of `document.graphql:1`.
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
pub struct AllCards {
    /// The variable `$filter`.
    pub filter: ::toggle_runtime::Optional<Filter>,
}
/// The types of the answer to `AllCards`.
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
pub mod all_cards {
    use ::toggle_runtime::__private as __rt;
    /// What the query `AllCards` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: __rt::Vec<Cards>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// What the fragment `Card` selects.
        pub card: super::Card,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { cards: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self { card: __rt::Object::new() }
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
                0 => __rt::Spread::Always(&mut self.card),
                _ => __rt::Spread::End,
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
    pub colour: ::toggle_runtime::Optional<Colour>,
    /// The input field `not`.
    pub not: ::toggle_runtime::Optional<::std::boxed::Box<Filter>>,
    /// The input field `least`.
    pub least: ::toggle_runtime::Optional<i32>,
}
/// The fragment `Card` on `Card` of `document.graphql:7`, wherever it is spread.
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
    /// The field `id` of `Card`.
    pub id: ::toggle_runtime::Id,
    /// The field `colour` of `Card`.
    pub colour: ::core::option::Option<Colour>,
    /// The field `holder` of `Card`.
    pub holder: ::core::option::Option<card::Holder>,
}
/// The types of the fields of `Card`.
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
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Holder`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Holder {
        /// The field `name` of `Holder`.
        pub name: __rt::String,
    }
    impl __rt::Object for Holder {
        fn new() -> Self {
            Self { name: __rt::String::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Holder",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(11, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                _ => __rt::Place::Skip,
            }
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
    impl AllCards {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
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
    impl __rt::Operation for AllCards {
        type Data = all_cards::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("AllCards"),
            "query AllCards($filter:Filter){cards(filter:$filter){...Card}}fragment Card on Card{id colour holder{__typename name}}",
            "030e27067683f1cdafeb4062cb72e4643bcf94e59357e374b0d883cbca86b7af",
            &[__rt::RootField::new("cards", 1, 32)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for AllCards {
        fn keys(&self) -> &'static [&'static str] {
            &["filter"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
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
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                colour: __rt::None,
                holder: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id", "colour", "holder"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(8, 3), (9, 3), (10, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Nullable(&mut self.colour),
                2 => __rt::Place::Nullable(&mut self.holder),
                _ => __rt::Place::Skip,
            }
        }
    }
};
