//! Written by the generator.

/// The mutation `OpenAnother` of `document.graphql:1`.
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
pub struct OpenAnother {
    /// The variable `$card`.
    pub card: NewCard,
}
/// The types of the answer to `OpenAnother`.
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
pub mod open_another {
    use ::toggle_runtime::__private as __rt;
    /// What the mutation `OpenAnother` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `open` of `Mutation`.
        pub open: __rt::Option<Open>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Open {
        /// The field `balance` of `Card`.
        pub balance: i32,
        /// What the fragment `Card` selects.
        pub card: crate::options_shared::Card,
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
    impl __rt::Object for Open {
        fn new() -> Self {
            Self {
                balance: 0,
                card: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(4, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.balance),
                _ => __rt::Place::Skip,
            }
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
/// The query `Few` of `document.graphql:8`.
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
pub struct Few {
    /// The variable `$filter`.
    pub filter: crate::options_shared::Filter,
}
/// The types of the answer to `Few`.
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
pub mod few {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Few` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: __rt::Vec<Cards>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `colour` of `Card`.
        pub colour: __rt::Option<crate::options_shared::Colour>,
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
                places: &[(9, 3)],
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
            Self { colour: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["colour"],
                required: &[true],
                file: "document.graphql",
                places: &[(10, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.colour),
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
    pub colour: crate::options_shared::Colour,
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
        pub colour: crate::options_shared::Colour,
        /// The input field `balance`.
        pub balance: i32,
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
    impl OpenAnother {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(card: NewCard) -> Self {
            Self { card }
        }
    }
    impl __rt::Operation for OpenAnother {
        type Data = open_another::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("OpenAnother"),
            "mutation OpenAnother($card:NewCard!){open(card:$card){...Card balance}}fragment Card on Card{id colour holder{__typename name}}",
            "eb077b0e1997427f3e23cd4e21bf3a312eb9dc648066f99265eaaafcb252a1b4",
            &[__rt::RootField::new("open", 1, 38)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for OpenAnother {
        fn keys(&self) -> &'static [&'static str] {
            &["card"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.card),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Few {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(filter: crate::options_shared::Filter) -> Self {
            Self { filter }
        }
    }
    impl __rt::Operation for Few {
        type Data = few::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Few"),
            "query Few($filter:Filter!){cards(filter:$filter){colour}}",
            "516055fd6740f943f33e691dfaeb3b4508b4d44afb885eb3af14aa1917f84cfe",
            &[__rt::RootField::new("cards", 1, 28)],
            "document.graphql:8",
        );
    }
    impl __rt::Input for Few {
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
    impl __rt::ToArgument for NewCard {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
