//! Written by the generator.

/// The query `Cards` of `document.graphql:1`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct Cards {
    /// The variable `$filter`.
    pub filter: ::toggle_runtime::Optional<Filter>,
    /// The variable `$pay`.
    pub pay: ::toggle_runtime::Id,
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
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: __rt::Vec<Cards>,
        /// The field `card` of `Query`.
        pub card: __rt::Option<Card>,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
    pub struct Cards {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
        /// The field `colour` of `Card`.
        pub colour: __rt::Option<super::Colour>,
        /// The field `holder` of `Card`.
        pub holder: __rt::Option<cards::Holder>,
    }
    /// The types of the fields of `Cards`.
    pub mod cards {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Holder`.
        #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
        pub struct Holder {
            /// The field `name` of `Holder`.
            pub name: __rt::String,
            /// What kind of `Holder` it is.
            pub on: holder::On,
        }
        /// The types of the fields of `Holder`.
        pub mod holder {
            use ::toggle_runtime::__private as __rt;
            /// What kind of `Holder` it is.
            #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
            pub enum On {
                /// It is of the type `Shop`.
                Shop(Shop),
                /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
                /// server has got since.
                Other(__rt::String),
            }
            /// What is selected of the type `Shop`.
            #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
            pub struct Shop {
                /// The field `colours` of `Shop`.
                pub colours: __rt::Option<
                    __rt::Vec<__rt::Option<super::super::super::Colour>>,
                >,
            }
            impl __rt::Member for On {
                fn new() -> Self {
                    Self::Other(__rt::String::new())
                }
                fn resolve(&mut self, typename: &str) {
                    *self = match typename {
                        "Shop" => Self::Shop(__rt::Object::new()),
                        other => Self::Other(__rt::From::from(other)),
                    };
                }
                fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                    match self {
                        Self::Shop(member) => __rt::Some(member),
                        Self::Other(_) => __rt::None,
                    }
                }
            }
            impl __rt::Object for Shop {
                fn new() -> Self {
                    Self { colours: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Shop",
                        keys: &["colours"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(8, 9)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Nullable(&mut self.colours),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        impl __rt::Object for Holder {
            fn new() -> Self {
                Self {
                    name: __rt::String::new(),
                    on: __rt::Member::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Holder",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(6, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Member(&mut self.on),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone, __rt::PartialEq, __rt::Eq, __rt::Hash)]
    pub struct Card {
        /// The field `balance` of `Card`.
        pub balance: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                cards: __rt::Vec::new(),
                card: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["cards", "card"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (12, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.cards),
                1 => __rt::Place::Nullable(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Cards {
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
                places: &[(3, 5), (4, 5), (5, 5)],
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
    impl __rt::Object for Card {
        fn new() -> Self {
            Self { balance: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(13, 5)],
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
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::default::Default,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct Filter {
    /// The input field `colour`.
    pub colour: ::toggle_runtime::Optional<Colour>,
    /// The input field `not`.
    pub not: ::toggle_runtime::Optional<::std::boxed::Box<Filter>>,
    /// The input field `least`.
    pub least: ::toggle_runtime::Optional<i32>,
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
    impl Cards {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(pay: impl __rt::Into<__rt::Id>) -> Self {
            Self {
                pay: __rt::Into::into(pay),
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
    impl __rt::Operation for Cards {
        type Data = cards::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Cards"),
            "query Cards($filter:Filter,$pay:ID!){cards(filter:$filter){id colour holder{__typename name ...on Shop{colours}}}card(id:$pay){balance}}",
            "32fec031aae41ed02a01097f366335d8d310125648995a6e53ca11fbd08c2cb2",
            &[
                __rt::RootField::new("cards", 1, 38),
                __rt::RootField::new("card", 1, 114),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Cards {
        fn keys(&self) -> &'static [&'static str] {
            &["filter", "pay"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
                1 => __rt::Argument::of(&self.pay),
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
