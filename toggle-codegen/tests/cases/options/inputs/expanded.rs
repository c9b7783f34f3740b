//! Written by the generator.

/// The mutation `Open` of `document.graphql:1`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone)]
pub struct Open {
    /// The variable `$card`.
    pub card: NewCard,
    /// The variable `$pay`.
    pub pay: ::toggle_runtime::Optional<Payment>,
    /// The variable `$pin`.
    pub pin: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Open`.
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
pub mod open {
    use ::toggle_runtime::__private as __rt;
    /// What the mutation `Open` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `open` of `Mutation`.
        pub open: __rt::Option<Open>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Open {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { open: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["open"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.open),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Answer for Data {
        fn keys(&self) -> &'static [&'static str] {
            &["open"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.open),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Data {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Data {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl __rt::Object for Open {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Answer for Open {
        fn keys(&self) -> &'static [&'static str] {
            &["id"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Open {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Open {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Open {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The query `Cards` of `document.graphql:7`.
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
pub struct Cards {
    /// The variable `$filter`.
    pub filter: ::toggle_runtime::Optional<Filter>,
    /// The variable `$colours`.
    pub colours: ::toggle_runtime::Optional<::std::vec::Vec<Colour>>,
}
/// The types of the answer to `Cards`.
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
pub mod cards {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Cards` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: __rt::Vec<Cards>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
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
                places: &[(8, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Answer for Data {
        fn keys(&self) -> &'static [&'static str] {
            &["cards"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.cards),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Data {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Data {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(9, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Answer for Cards {
        fn keys(&self) -> &'static [&'static str] {
            &["id"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Cards {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Cards {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Cards {
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
/// The input object `NewCard`.
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
pub struct NewCard {
    /// The input field `colour`.
    pub colour: Colour,
    /// The input field `balance`.
    pub balance: i32,
    /// The input field `note`.
    pub note: ::toggle_runtime::Optional<::std::string::String>,
}
/// What `NewCard::new` takes.
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
pub mod new_card {
    use ::toggle_runtime::__private as __rt;
    /// What `NewCard::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `colour`.
        pub colour: super::Colour,
        /// The input field `balance`.
        pub balance: i32,
    }
}
/// The input object `Payment`.
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
pub enum Payment {
    /// The input field `cash`.
    Cash(i32),
    /// The input field `card`.
    Card(::toggle_runtime::Id),
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
    impl Open {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(card: NewCard) -> Self {
            Self {
                card,
                pay: __rt::Optional::Absent,
                pin: __rt::Optional::Absent,
            }
        }
        /// The variable `$pay`.
        #[must_use]
        pub fn pay(mut self, pay: impl __rt::Into<__rt::Optional<Payment>>) -> Self {
            self.pay = __rt::Into::into(pay);
            self
        }
        /// The variable `$pin`.
        #[must_use]
        pub fn pin(
            mut self,
            pin: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.pin = __rt::Into::into(pin);
            self
        }
    }
    impl __rt::Debug for Open {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Open")
                .field("card", &self.card)
                .field("pay", &self.pay)
                .field("pin", &__rt::Hidden::of(&self.pin))
                .finish()
        }
    }
    impl __rt::Operation for Open {
        type Data = open::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Open"),
            "mutation Open($card:NewCard!,$pay:Payment,$pin:String){open(card:$card,pay:$pay,pin:$pin){id}}",
            "f354e8366603ad12dff469f3351f1b20a295d2fb84e5545ad4c6eff7bdf28792",
            &[__rt::RootField::new("open", 1, 56)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Open {
        fn keys(&self) -> &'static [&'static str] {
            &["card", "pay", "pin"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.card),
                1 => __rt::Argument::of(&self.pay),
                2 => __rt::Argument::of(&self.pin),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::FromArgument for Open {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let mut kept = __rt::Kept::read(json, &["card", "pay", "pin"])?;
            __rt::Ok(Self {
                card: kept.given("card")?,
                pay: kept.optional("pay")?,
                pin: kept.optional("pin")?,
            })
        }
    }
    impl __rt::Serialize for Open {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Open {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
    impl Cards {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter: __rt::Optional::Absent,
                colours: __rt::Optional::Absent,
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
        /// The variable `$colours`.
        #[must_use]
        pub fn colours(
            mut self,
            colours: impl __rt::Into<__rt::Optional<__rt::Vec<Colour>>>,
        ) -> Self {
            self.colours = __rt::Into::into(colours);
            self
        }
    }
    impl __rt::Operation for Cards {
        type Data = cards::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Cards"),
            "query Cards($filter:Filter,$colours:[Colour!]=[RED]){cards(filter:$filter,colours:$colours){id}}",
            "1ae849d305de18efc2586c7d8912d652f711b228e1badc5e38ae3a8961f27b2e",
            &[__rt::RootField::new("cards", 1, 54)],
            "document.graphql:7",
        );
    }
    impl __rt::Input for Cards {
        fn keys(&self) -> &'static [&'static str] {
            &["filter", "colours"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
                1 => __rt::Argument::of(&self.colours),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::FromArgument for Cards {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let mut kept = __rt::Kept::read(json, &["filter", "colours"])?;
            __rt::Ok(Self {
                filter: kept.optional("filter")?,
                colours: kept.optional("colours")?,
            })
        }
    }
    impl __rt::Serialize for Cards {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Cards {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
    __rt::enumeration!(Colour { Red = "RED", Green = "GREEN", _ = Unrecognized, });
    impl __rt::Serialize for Colour {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::Serializer::serialize_str(serializer, self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Colour {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_enum(deserializer)
        }
    }
    impl __rt::FromArgument for Colour {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            __rt::Ok(
                __rt::From::from(
                    <__rt::String as __rt::FromArgument>::from_argument(json)?,
                ),
            )
        }
    }
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
    impl __rt::FromArgument for Filter {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let mut kept = __rt::Kept::read(json, &["colour", "not", "least"])?;
            __rt::Ok(Self {
                colour: kept.optional("colour")?,
                not: kept.optional("not")?,
                least: kept.optional("least")?,
            })
        }
    }
    impl __rt::Serialize for Filter {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Filter {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
    impl __rt::ToArgument for Filter {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl NewCard {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: new_card::Required) -> Self {
            Self {
                colour: required.colour,
                balance: required.balance,
                note: __rt::Optional::Absent,
            }
        }
        /// The input field `note`.
        #[must_use]
        pub fn note(
            mut self,
            note: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.note = __rt::Into::into(note);
            self
        }
    }
    impl __rt::Input for NewCard {
        fn keys(&self) -> &'static [&'static str] {
            &["colour", "balance", "note"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.colour),
                1 => __rt::Argument::of(&self.balance),
                2 => __rt::Argument::of(&self.note),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::FromArgument for NewCard {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let mut kept = __rt::Kept::read(json, &["colour", "balance", "note"])?;
            __rt::Ok(Self {
                colour: kept.given("colour")?,
                balance: kept.given("balance")?,
                note: kept.optional("note")?,
            })
        }
    }
    impl __rt::Serialize for NewCard {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for NewCard {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
    impl __rt::ToArgument for NewCard {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Input for Payment {
        fn keys(&self) -> &'static [&'static str] {
            &["cash", "card"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::Cash(value)) => __rt::Argument::of(value),
                (1, Self::Card(value)) => __rt::Argument::of(value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Payment {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::FromArgument for Payment {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let keys = &["cash", "card"];
            let mut kept = __rt::Kept::read(json, keys)?;
            __rt::Ok(
                match kept.only(keys)? {
                    0 => Self::Cash(kept.given("cash")?),
                    _ => Self::Card(kept.given("card")?),
                },
            )
        }
    }
    impl __rt::Serialize for Payment {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Payment {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
};
