//! Written by the generator.

/// The query `CheckBalance` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::clone::Clone)]
pub struct CheckBalance {
    /// The number on the card, 19 digits. Whether an alias is found as well is not documented.
    ///
    /// Origin: documented.
    pub card_reference: ::std::string::String,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    use ::toggle_runtime::__private as rt;
    impl CheckBalance {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(card_reference: impl rt::Into<rt::String>) -> Self {
            Self {
                card_reference: rt::Into::into(card_reference),
            }
        }
    }
    impl rt::Debug for CheckBalance {
        fn fmt(&self, formatter: &mut rt::Formatter<'_>) -> rt::FormatResult {
            formatter
                .debug_struct("CheckBalance")
                .field("card_reference", &rt::Hidden::of(&self.card_reference))
                .finish()
        }
    }
    impl rt::Operation for CheckBalance {
        type Data = check_balance::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("CheckBalance"),
            "query CheckBalance($card_reference:String!){Cards(card_reference:$card_reference,limit:1){data{card_reference balance pin expiry_time}total}}",
            "4c300f4c194ffdc3c07bc43a3665f94f158673979bfeab7e2ce5e66bfdaad858",
            &[rt::RootField::new("Cards", 1, 45)],
            "document.graphql:1",
        );
    }
    impl rt::Input for CheckBalance {
        fn keys(&self) -> &'static [&'static str] {
            &["card_reference"]
        }
        fn argument(&self, index: usize) -> rt::Argument<'_> {
            match index {
                0 => rt::Argument::of(&self.card_reference),
                _ => rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `CheckBalance`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod check_balance {
    use ::toggle_runtime::__private as rt;
    /// What the query `CheckBalance` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// Finds cards, a page at a time; the way to ask for a balance. An unknown card is not an error: the page is empty.
        /// Null only on failure.
        ///
        /// Origin: documented (result type inferred).
        pub cards: Cards,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self { cards: rt::Object::new() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["Cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Object(&mut self.cards),
                _ => rt::Place::Skip,
            }
        }
    }
    /// A page of cards.
    ///
    /// Origin: documented (name inferred).
    #[derive(rt::Debug, rt::Clone)]
    pub struct Cards {
        /// The cards of this page; empty when none was found. Null only on failure.
        ///
        /// Origin: documented (type inferred).
        pub data: rt::Vec<cards::Data>,
        /// How many cards there are on all pages.
        ///
        /// Origin: documented (type inferred).
        pub total: i32,
    }
    impl rt::Object for Cards {
        fn new() -> Self {
            Self {
                data: rt::Vec::new(),
                total: 0,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "CardPagination",
                keys: &["data", "total"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 54), (2, 102)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.data),
                1 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Cards`.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_qualifications,
        clippy::all,
        clippy::pedantic
    )]
    pub mod cards {
        use ::toggle_runtime::__private as rt;
        /// A gift card: a small account with a balance of its own. Times are `Y-m-d H:i:s` in UTC, money is pence.
        ///
        /// Origin: documented (name inferred).
        #[derive(rt::Clone)]
        pub struct Data {
            /// The number on the card: 19 digits that start with 63011900, such as 6301190060337576946. A string, as no GraphQL
            /// integer can hold it. The last digit is almost surely a Luhn check digit (a guess from the samples), and one sample is
            /// no such number at all: do not refuse others.
            ///
            /// Origin: documented.
            pub card_reference: rt::String,
            /// What is on the card, in pence: 1000 is £10.00.
            ///
            /// Origin: documented.
            pub balance: i32,
            /// The card's PIN: six digits in nearly all samples. Null where there is none (a guess).
            ///
            /// Origin: documented (type inferred).
            pub pin: rt::Option<rt::String>,
            /// When the card expires, `Y-m-d H:i:s` in UTC. Null means never.
            ///
            /// Origin: documented (type inferred).
            pub expiry_time: rt::Option<rt::String>,
        }
        impl rt::Debug for Data {
            fn fmt(&self, formatter: &mut rt::Formatter<'_>) -> rt::FormatResult {
                formatter
                    .debug_struct("Data")
                    .field("card_reference", &rt::Hidden::of(&self.card_reference))
                    .field("balance", &self.balance)
                    .field("pin", &rt::Hidden::of(&self.pin))
                    .field("expiry_time", &self.expiry_time)
                    .finish()
            }
        }
        impl rt::Object for Data {
            fn new() -> Self {
                Self {
                    card_reference: rt::String::new(),
                    balance: 0,
                    pin: rt::None,
                    expiry_time: rt::None,
                }
            }
            fn shape(&self) -> &'static rt::Shape {
                &rt::Shape {
                    name: "Card",
                    keys: &["card_reference", "balance", "pin", "expiry_time"],
                    required: &[true, true, false, false],
                    file: "document.graphql",
                    places: &[(2, 61), (2, 76), (2, 84), (2, 88)],
                }
            }
            fn field(&mut self, index: usize) -> rt::Place<'_> {
                match index {
                    0 => rt::Place::String(&mut self.card_reference),
                    1 => rt::Place::Int(&mut self.balance),
                    2 => rt::Place::OptionalString(&mut self.pin),
                    3 => rt::Place::OptionalString(&mut self.expiry_time),
                    _ => rt::Place::Skip,
                }
            }
        }
    }
}
