//! Written by the generator.

/// The query `CheckBalance` of `document.graphql:1`.
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
pub struct CheckBalance {
    /// The number on the card, 19 digits. Whether an alias is found as well is not documented.
    ///
    /// Origin: documented.
    pub card_reference: ::std::string::String,
}
/// The types of the answer to `CheckBalance`.
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
pub mod check_balance {
    use ::toggle_runtime::__private as __rt;
    /// What the query `CheckBalance` answers.
    ///
    /// Everything that can be asked without moving money. Logging in is a query too.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Finds cards, a page at a time; the way to ask for a balance. An unknown card is not an error: the page is empty.
        /// Null only on failure.
        ///
        /// Origin: documented (result type inferred).
        pub cards: Cards,
    }
    /// A page of cards.
    ///
    /// Origin: documented (name inferred).
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The cards of this page; empty when none was found. Null only on failure.
        ///
        /// Origin: documented (type inferred).
        pub data: __rt::Vec<cards::Data>,
        /// How many cards there are on all pages.
        ///
        /// Origin: documented (type inferred).
        pub total: i32,
    }
    /// The types of the fields of `Cards`.
    pub mod cards {
        use ::toggle_runtime::__private as __rt;
        /// A gift card: a small account with a balance of its own. Times are `Y-m-d H:i:s` in UTC, money is pence.
        ///
        /// Origin: documented (name inferred).
        #[derive(__rt::Clone)]
        pub struct Data {
            /// The number on the card: 19 digits that start with 63011900, such as 6301190060337576946. A string, as no GraphQL
            /// integer can hold it. The last digit is almost surely a Luhn check digit (a guess from the samples), and one sample is
            /// no such number at all: do not refuse others.
            ///
            /// Origin: documented.
            pub card_reference: __rt::String,
            /// What is on the card, in pence: 1000 is £10.00.
            ///
            /// Origin: documented.
            pub balance: i32,
            /// The card's PIN: six digits in nearly all samples. Null where there is none (a guess).
            ///
            /// Origin: documented (type inferred).
            pub pin: __rt::Option<__rt::String>,
            /// When the card expires, `Y-m-d H:i:s` in UTC. Null means never.
            ///
            /// Origin: documented (type inferred).
            pub expiry_time: __rt::Option<__rt::String>,
        }
        impl __rt::Debug for Data {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter
                    .debug_struct("Data")
                    .field("card_reference", &__rt::Tail::of(&self.card_reference))
                    .field("balance", &self.balance)
                    .field("pin", &__rt::Hidden::of(&self.pin))
                    .field("expiry_time", &self.expiry_time)
                    .finish()
            }
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self {
                    card_reference: __rt::String::new(),
                    balance: 0,
                    pin: __rt::None,
                    expiry_time: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["card_reference", "balance", "pin", "expiry_time"],
                    required: &[true, true, true, true],
                    file: "document.graphql",
                    places: &[(2, 61), (2, 76), (2, 84), (2, 88)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.card_reference),
                    1 => __rt::Place::Int(&mut self.balance),
                    2 => __rt::Place::OptionalString(&mut self.pin),
                    3 => __rt::Place::OptionalString(&mut self.expiry_time),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { cards: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["Cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self {
                data: __rt::Vec::new(),
                total: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "CardPagination",
                keys: &["data", "total"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 54), (2, 102)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                1 => __rt::Place::Int(&mut self.total),
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
    impl CheckBalance {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(card_reference: impl __rt::Into<__rt::String>) -> Self {
            Self {
                card_reference: __rt::Into::into(card_reference),
            }
        }
    }
    impl __rt::Debug for CheckBalance {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("CheckBalance")
                .field("card_reference", &__rt::Tail::of(&self.card_reference))
                .finish()
        }
    }
    impl __rt::Operation for CheckBalance {
        type Data = check_balance::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("CheckBalance"),
            "query CheckBalance($card_reference:String!){Cards(card_reference:$card_reference,limit:1){data{card_reference balance pin expiry_time}total}}",
            "4c300f4c194ffdc3c07bc43a3665f94f158673979bfeab7e2ce5e66bfdaad858",
            &[__rt::RootField::new("Cards", 1, 45)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for CheckBalance {
        fn keys(&self) -> &'static [&'static str] {
            &["card_reference"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.card_reference),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
