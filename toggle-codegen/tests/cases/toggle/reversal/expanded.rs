//! Written by the generator.

/// Takes money off a card, so that there is something to reverse.
///
/// Written in `document.graphql:4`.
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
pub struct Redeem {
    /// The number on the card, 19 digits.
    ///
    /// Origin: documented.
    pub card_reference: ::std::string::String,
    /// The change in pence (1000 is £10.00): negative redeems, positive tops up.
    ///
    /// Origin: documented.
    pub value: i32,
    /// Who handles the payment: 26 is the third-party catch-all.
    ///
    /// Origin: documented.
    pub merchant_id: i32,
    /// The till or site that redeems, as agreed with Toggle, such as `2251799825000010`.
    ///
    /// Origin: documented.
    pub unit_epos_reference: ::std::string::String,
    /// The caller's own reference of the adjustment. Must be unique: a second use is refused by a server rule.
    ///
    /// Origin: documented.
    pub merchant_transaction_reference: ::std::string::String,
}
/// The types of the answer to `Redeem`.
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
pub mod redeem {
    use ::toggle_runtime::__private as __rt;
    /// What `Redeem::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The number on the card, 19 digits.
        ///
        /// Origin: documented.
        pub card_reference: __rt::String,
        /// The change in pence (1000 is £10.00): negative redeems, positive tops up.
        ///
        /// Origin: documented.
        pub value: i32,
        /// Who handles the payment: 26 is the third-party catch-all.
        ///
        /// Origin: documented.
        pub merchant_id: i32,
        /// The till or site that redeems, as agreed with Toggle, such as `2251799825000010`.
        ///
        /// Origin: documented.
        pub unit_epos_reference: __rt::String,
        /// The caller's own reference of the adjustment. Must be unique: a second use is refused by a server rule.
        ///
        /// Origin: documented.
        pub merchant_transaction_reference: __rt::String,
    }
    /// What the mutation `Redeem` answers.
    ///
    /// Everything that changes something. All of these move money or undo it: never repeat one whose outcome is unknown.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Changes a card's balance: a negative value redeems, a positive one tops up. A redemption may be partial but never
        /// takes the balance below zero. Null only on failure.
        ///
        /// Origin: documented (result type inferred).
        pub create_balance_adjustment: CreateBalanceAdjustment,
    }
    /// A change of a card's balance: a redemption or a top-up.
    ///
    /// Origin: documented (name inferred).
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct CreateBalanceAdjustment {
        /// The line item that records the change; it leads to the card with its new balance, and its id is what a reversal names.
        ///
        /// Origin: documented (type inferred).
        pub line_item: create_balance_adjustment::LineItem,
    }
    /// The types of the fields of `CreateBalanceAdjustment`.
    pub mod create_balance_adjustment {
        use ::toggle_runtime::__private as __rt;
        /// One movement: a sale, redemption, breakage, reversal, or balance transfer in or out. It links the card with the
        /// transaction.
        ///
        /// Origin: documented (name inferred).
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct LineItem {
            /// The card that moved. Null for retail goods (a guess).
            ///
            /// Origin: documented (type inferred).
            pub card: __rt::Option<line_item::Card>,
        }
        /// The types of the fields of `LineItem`.
        pub mod line_item {
            use ::toggle_runtime::__private as __rt;
            /// A gift card: a small account with a balance of its own. Times are `Y-m-d H:i:s` in UTC, money is pence.
            ///
            /// Origin: documented (name inferred).
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Card {
                /// What the fragment `CardBalance` selects.
                pub card_balance: super::super::super::CardBalance,
            }
            impl __rt::Object for Card {
                fn new() -> Self {
                    Self {
                        card_balance: __rt::Object::new(),
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
                        0 => __rt::Spread::Always(&mut self.card_balance),
                        _ => __rt::Spread::End,
                    }
                }
            }
        }
        impl __rt::Object for LineItem {
            fn new() -> Self {
                Self { card: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "LineItem",
                    keys: &["Card"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(20, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.card),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("card_reference", &__rt::Tail::of(&self.card_reference))
                .field("value", &self.value)
                .field("merchant_id", &self.merchant_id)
                .field("unit_epos_reference", &self.unit_epos_reference)
                .field(
                    "merchant_transaction_reference",
                    &self.merchant_transaction_reference,
                )
                .finish()
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                create_balance_adjustment: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["createBalanceAdjustment"],
                required: &[true],
                file: "document.graphql",
                places: &[(11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.create_balance_adjustment),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for CreateBalanceAdjustment {
        fn new() -> Self {
            Self {
                line_item: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "BalanceAdjustment",
                keys: &["LineItem"],
                required: &[true],
                file: "document.graphql",
                places: &[(19, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.line_item),
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
/// The line items of a transaction: what a reversal names.
///
/// Written in `document.graphql:30`.
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
pub struct FindLineItems {
    /// The reference that the caller gave when the line items came to be.
    ///
    /// Origin: documented.
    pub merchant_transaction_reference: ::std::string::String,
}
/// The types of the answer to `FindLineItems`.
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
pub mod find_line_items {
    use ::toggle_runtime::__private as __rt;
    /// What the query `FindLineItems` answers.
    ///
    /// Everything that can be asked without moving money. Logging in is a query too.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Finds line items by the reference of their transaction, a page at a time: the way to the id that a reversal needs.
        /// One reference can match several, as an order can hold several cards. Null only on failure (a guess).
        ///
        /// Origin: documented (result type inferred).
        pub line_items: LineItems,
    }
    /// A page of line items.
    ///
    /// Origin: documented (name inferred).
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct LineItems {
        /// The line items of this page; empty when none was found. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub data: __rt::Vec<line_items::Data>,
    }
    /// The types of the fields of `LineItems`.
    pub mod line_items {
        use ::toggle_runtime::__private as __rt;
        /// One movement: a sale, redemption, breakage, reversal, or balance transfer in or out. It links the card with the
        /// transaction.
        ///
        /// Origin: documented (name inferred).
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The line item's id: what a reversal names. Null only on failure (a guess).
            ///
            /// Origin: documented (type inferred).
            pub id: i32,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { id: 0 }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "LineItem",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(33, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                line_items: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["LineItems"],
                required: &[true],
                file: "document.graphql",
                places: &[(31, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.line_items),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for LineItems {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "LineItemPagination",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(32, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// Undoes a line item, whole.
///
/// Written in `document.graphql:41`.
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
pub struct Reverse {
    /// The line item to be reversed, always whole. `LineItems` finds it, and an order's or adjustment's answer names it.
    ///
    /// Origin: documented (type inferred).
    pub line_item_id: i32,
    /// Who handles the payment.
    ///
    /// Origin: documented (type inferred).
    pub merchant_id: i32,
    /// The till or site that reverses, as agreed with Toggle.
    ///
    /// Origin: documented (type inferred).
    pub unit_epos_reference: ::std::string::String,
    /// A new reference of the caller's own, not the one of what is undone; Toggle suggests that one with `-REVERSAL` after
    /// it. Must be unique.
    ///
    /// Origin: documented (type inferred).
    pub merchant_transaction_reference: ::std::string::String,
}
/// The types of the answer to `Reverse`.
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
pub mod reverse {
    use ::toggle_runtime::__private as __rt;
    /// What `Reverse::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The line item to be reversed, always whole. `LineItems` finds it, and an order's or adjustment's answer names it.
        ///
        /// Origin: documented (type inferred).
        pub line_item_id: i32,
        /// Who handles the payment.
        ///
        /// Origin: documented (type inferred).
        pub merchant_id: i32,
        /// The till or site that reverses, as agreed with Toggle.
        ///
        /// Origin: documented (type inferred).
        pub unit_epos_reference: __rt::String,
        /// A new reference of the caller's own, not the one of what is undone; Toggle suggests that one with `-REVERSAL` after
        /// it. Must be unique.
        ///
        /// Origin: documented (type inferred).
        pub merchant_transaction_reference: __rt::String,
    }
    /// What the mutation `Reverse` answers.
    ///
    /// Everything that changes something. All of these move money or undo it: never repeat one whose outcome is unknown.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Undoes line items: a card's sale, a redemption or a top-up. A line item is reversed whole or not at all; for a partial
        /// refund, reverse it and make a new adjustment. Null only on failure (a guess).
        ///
        /// Origin: documented (result type inferred).
        pub create_reversal: CreateReversal,
    }
    /// An exchange of value: a payment or a refund. That a reversal's answer is one is a guess.
    ///
    /// Origin: documented (name inferred).
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct CreateReversal {
        /// The transaction's id. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub id: i32,
        /// The money that changed hands, in pence. It can differ from the order's value, as in a discounted order. Null only on
        /// failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub value: i32,
        /// What the transaction covers. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub line_items: __rt::Vec<create_reversal::LineItems>,
    }
    /// The types of the fields of `CreateReversal`.
    pub mod create_reversal {
        use ::toggle_runtime::__private as __rt;
        /// One movement: a sale, redemption, breakage, reversal, or balance transfer in or out. It links the card with the
        /// transaction.
        ///
        /// Origin: documented (name inferred).
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct LineItems {
            /// The card that moved. Null for retail goods (a guess).
            ///
            /// Origin: documented (type inferred).
            pub card: __rt::Option<line_items::Card>,
        }
        /// The types of the fields of `LineItems`.
        pub mod line_items {
            use ::toggle_runtime::__private as __rt;
            /// A gift card: a small account with a balance of its own. Times are `Y-m-d H:i:s` in UTC, money is pence.
            ///
            /// Origin: documented (name inferred).
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Card {
                /// What the fragment `CardBalance` selects.
                pub card_balance: super::super::super::CardBalance,
            }
            impl __rt::Object for Card {
                fn new() -> Self {
                    Self {
                        card_balance: __rt::Object::new(),
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
                        0 => __rt::Spread::Always(&mut self.card_balance),
                        _ => __rt::Spread::End,
                    }
                }
            }
        }
        impl __rt::Object for LineItems {
            fn new() -> Self {
                Self { card: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "LineItem",
                    keys: &["Card"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(56, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.card),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                create_reversal: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["createReversal"],
                required: &[true],
                file: "document.graphql",
                places: &[(47, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.create_reversal),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for CreateReversal {
        fn new() -> Self {
            Self {
                id: 0,
                value: 0,
                line_items: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Transaction",
                keys: &["id", "value", "LineItems"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(53, 5), (54, 5), (55, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.id),
                1 => __rt::Place::Int(&mut self.value),
                2 => __rt::Place::List(&mut self.line_items),
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
/// A card and what is on it.
///
/// Written in `document.graphql:66`.
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
pub struct CardBalance {
    /// The number on the card: 19 digits that start with 63011900, such as 6301190060337576946. A string, as no GraphQL
    /// integer can hold it. The last digit is almost surely a Luhn check digit (a guess from the samples), and one sample is
    /// no such number at all: do not refuse others.
    ///
    /// Origin: documented.
    pub card_reference: ::std::string::String,
    /// What is on the card, in pence: 1000 is £10.00.
    ///
    /// Origin: documented.
    pub balance: i32,
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
    impl Redeem {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: redeem::Required) -> Self {
            Self {
                card_reference: required.card_reference,
                value: required.value,
                merchant_id: required.merchant_id,
                unit_epos_reference: required.unit_epos_reference,
                merchant_transaction_reference: required.merchant_transaction_reference,
            }
        }
    }
    impl __rt::Debug for Redeem {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Redeem")
                .field("card_reference", &__rt::Tail::of(&self.card_reference))
                .field("value", &self.value)
                .field("merchant_id", &self.merchant_id)
                .field("unit_epos_reference", &self.unit_epos_reference)
                .field(
                    "merchant_transaction_reference",
                    &self.merchant_transaction_reference,
                )
                .finish()
        }
    }
    impl __rt::Operation for Redeem {
        type Data = redeem::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Redeem"),
            "mutation Redeem($card_reference:String!,$value:Int!,$merchant_id:Int!,$unit_epos_reference:String!,$merchant_transaction_reference:String!){createBalanceAdjustment(currency:\"GBP\",card_reference:$card_reference,value:$value,merchant_id:$merchant_id,unit_epos_reference:$unit_epos_reference,merchant_transaction_reference:$merchant_transaction_reference){LineItem{Card{...CardBalance}}}}fragment CardBalance on Card{card_reference balance}",
            "51e2f91e2ba170d506663e9f6669f2eea0cf299018ac90fc9f2d5c34db60ed0a",
            &[__rt::RootField::new("createBalanceAdjustment", 1, 141)],
            "document.graphql:4",
        );
    }
    impl __rt::Input for Redeem {
        fn keys(&self) -> &'static [&'static str] {
            &[
                "card_reference",
                "value",
                "merchant_id",
                "unit_epos_reference",
                "merchant_transaction_reference",
            ]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.card_reference),
                1 => __rt::Argument::of(&self.value),
                2 => __rt::Argument::of(&self.merchant_id),
                3 => __rt::Argument::of(&self.unit_epos_reference),
                4 => __rt::Argument::of(&self.merchant_transaction_reference),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl FindLineItems {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(
            merchant_transaction_reference: impl __rt::Into<__rt::String>,
        ) -> Self {
            Self {
                merchant_transaction_reference: __rt::Into::into(
                    merchant_transaction_reference,
                ),
            }
        }
    }
    impl __rt::Operation for FindLineItems {
        type Data = find_line_items::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("FindLineItems"),
            "query FindLineItems($merchant_transaction_reference:String!){LineItems(merchant_transaction_reference:$merchant_transaction_reference){data{id}}}",
            "d8eb774ab0d69c1cbeee1c279c02aad515a301cb52107eddb294ffdc4f568b61",
            &[__rt::RootField::new("LineItems", 1, 62)],
            "document.graphql:30",
        );
    }
    impl __rt::Input for FindLineItems {
        fn keys(&self) -> &'static [&'static str] {
            &["merchant_transaction_reference"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.merchant_transaction_reference),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Reverse {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: reverse::Required) -> Self {
            Self {
                line_item_id: required.line_item_id,
                merchant_id: required.merchant_id,
                unit_epos_reference: required.unit_epos_reference,
                merchant_transaction_reference: required.merchant_transaction_reference,
            }
        }
    }
    impl __rt::Operation for Reverse {
        type Data = reverse::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Reverse"),
            "mutation Reverse($line_item_id:Int!,$merchant_id:Int!,$unit_epos_reference:String!,$merchant_transaction_reference:String!){createReversal(merchant_transaction_reference:$merchant_transaction_reference,merchant_id:$merchant_id,unit_epos_reference:$unit_epos_reference,ReversalItems:{line_item_id:$line_item_id,shipping_refund:false}){id value LineItems{Card{...CardBalance}}}}fragment CardBalance on Card{card_reference balance}",
            "9e42b600566c9c54645f3ead3d233afdcd80444cab1660b88418c7e6b60f683a",
            &[__rt::RootField::new("createReversal", 1, 125)],
            "document.graphql:41",
        );
    }
    impl __rt::Input for Reverse {
        fn keys(&self) -> &'static [&'static str] {
            &[
                "line_item_id",
                "merchant_id",
                "unit_epos_reference",
                "merchant_transaction_reference",
            ]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.line_item_id),
                1 => __rt::Argument::of(&self.merchant_id),
                2 => __rt::Argument::of(&self.unit_epos_reference),
                3 => __rt::Argument::of(&self.merchant_transaction_reference),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Debug for CardBalance {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("CardBalance")
                .field("card_reference", &__rt::Tail::of(&self.card_reference))
                .field("balance", &self.balance)
                .finish()
        }
    }
    impl __rt::Object for CardBalance {
        fn new() -> Self {
            Self {
                card_reference: __rt::String::new(),
                balance: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["card_reference", "balance"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(67, 3), (68, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.card_reference),
                1 => __rt::Place::Int(&mut self.balance),
                _ => __rt::Place::Skip,
            }
        }
    }
};
