//! Written by the generator.

/// Sells gift cards over the counter.
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
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct SellCard {
    /// The account that sells; its id comes from Toggle (`Accounts`).
    ///
    /// Origin: documented.
    pub account_id: i32,
    /// Who handles the payment: 26 is the third-party catch-all; 24 stands in most examples, without a name. Integrations
    /// without an id of their own leave it out.
    ///
    /// Origin: documented.
    pub merchant_id: ::toggle_runtime::Optional<i32>,
    /// The till or site that sells, as agreed with Toggle, such as `2251799825000010`. The server has a rule for it, so a
    /// wrong one is a validation error.
    ///
    /// Origin: documented (type inferred).
    pub unit_epos_reference: ::toggle_runtime::Optional<::std::string::String>,
    /// The caller's own reference of the sale, by which `LineItems` finds it again. Must be unique: a second use is refused
    /// by a server rule.
    ///
    /// Origin: documented (type inferred).
    pub merchant_transaction_reference: ::std::string::String,
    /// The money taken, in pence (1000 is £10.00): the cards' values less the discounts; postage of a postal order is
    /// inside it (a guess from one sample). A card of 5000 with a discount of 5000 has a total of 0.
    ///
    /// Origin: documented.
    pub total: i32,
    /// What is sold, one entry for each card.
    ///
    /// Origin: documented.
    pub order_items: ::std::vec::Vec<OrderItemInput>,
}
/// The types of the answer to `SellCard`.
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
pub mod sell_card {
    use ::toggle_runtime::__private as __rt;
    /// What `SellCard::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The account that sells; its id comes from Toggle (`Accounts`).
        ///
        /// Origin: documented.
        pub account_id: i32,
        /// The caller's own reference of the sale, by which `LineItems` finds it again. Must be unique: a second use is refused
        /// by a server rule.
        ///
        /// Origin: documented (type inferred).
        pub merchant_transaction_reference: __rt::String,
        /// The money taken, in pence (1000 is £10.00): the cards' values less the discounts; postage of a postal order is
        /// inside it (a guess from one sample). A card of 5000 with a discount of 5000 has a total of 0.
        ///
        /// Origin: documented.
        pub total: i32,
        /// What is sold, one entry for each card.
        ///
        /// Origin: documented.
        pub order_items: __rt::Vec<super::OrderItemInput>,
    }
    /// What the mutation `SellCard` answers.
    ///
    /// Everything that changes something. All of these move money or undo it: never repeat one whose outcome is unknown.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Sells cards: creates an order with its line items and cards. Null only on failure (a guess).
        ///
        /// Origin: documented (result type inferred).
        pub create_order: CreateOrder,
    }
    /// A sale of one or more cards or retail goods, paid by one transaction.
    ///
    /// Origin: documented (name inferred).
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct CreateOrder {
        /// The order's id. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub id: i32,
        /// What was sold, one line item for each thing. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub line_items: __rt::Vec<create_order::LineItems>,
    }
    /// The types of the fields of `CreateOrder`.
    pub mod create_order {
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
            #[derive(__rt::Clone)]
            pub struct Card {
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
                /// When the card expires, `Y-m-d H:i:s` in UTC. Null means never.
                ///
                /// Origin: documented (type inferred).
                pub expiry_time: __rt::Option<__rt::String>,
            }
            impl __rt::Debug for Card {
                fn fmt(
                    &self,
                    formatter: &mut __rt::Formatter<'_>,
                ) -> __rt::FormatResult {
                    formatter
                        .debug_struct("Card")
                        .field("card_reference", &__rt::Tail::of(&self.card_reference))
                        .field("balance", &self.balance)
                        .field("expiry_time", &self.expiry_time)
                        .finish()
                }
            }
            impl __rt::Object for Card {
                fn new() -> Self {
                    Self {
                        card_reference: __rt::String::new(),
                        balance: 0,
                        expiry_time: __rt::None,
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Card",
                        keys: &["card_reference", "balance", "expiry_time"],
                        required: &[true, true, true],
                        file: "document.graphql",
                        places: &[(27, 9), (28, 9), (29, 9)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::String(&mut self.card_reference),
                        1 => __rt::Place::Int(&mut self.balance),
                        2 => __rt::Place::OptionalString(&mut self.expiry_time),
                        _ => __rt::Place::Skip,
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
                    places: &[(26, 7)],
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
                create_order: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["createOrder"],
                required: &[true],
                file: "document.graphql",
                places: &[(12, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.create_order),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for CreateOrder {
        fn new() -> Self {
            Self {
                id: 0,
                line_items: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Order",
                keys: &["id", "LineItems"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(24, 5), (25, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.id),
                1 => __rt::Place::List(&mut self.line_items),
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
/// Money off an order item.
///
/// Origin: documented (name observed in third-party code).
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
pub struct DiscountInput {
    /// The kind: 1 free of charge, for general use; 3 promotion. Others exist; their ids are not public.
    ///
    /// Origin: documented (type inferred).
    pub discount_type_id: ::toggle_runtime::Optional<i32>,
    /// How much, in pence: 1000 is £10.00.
    ///
    /// Origin: documented (type inferred).
    pub value: ::toggle_runtime::Optional<i32>,
}
/// When a card expires.
///
/// Origin: documented (name inferred).
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
pub struct ExpiryConfigInput {
    /// The seconds from the purchase until the card expires. Null means never.
    ///
    /// Origin: documented (type inferred).
    pub seconds_valid_for: ::toggle_runtime::Optional<i32>,
    /// How many days before expiry the owner is told. Null means never. Toggle's page gives the format as a UTC date and the
    /// meaning as days; that it is a number of days is a guess.
    ///
    /// Origin: documented (type inferred).
    pub send_expiry_alert_days_before: ::toggle_runtime::Optional<i32>,
    /// A fixed time of expiry, `Y-m-d H:i:s` in UTC. Null means never.
    ///
    /// Origin: documented (type inferred).
    pub hard_expire_at: ::toggle_runtime::Optional<::std::string::String>,
}
/// One thing to be sold. The schema requires nothing here; server rules do, and answer with a validation error.
///
/// Origin: documented.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone, ::core::default::Default)]
pub struct OrderItemInput {
    /// The product, from `Products`. Required by a server rule.
    ///
    /// Origin: documented (type inferred).
    pub product_id: ::toggle_runtime::Optional<i32>,
    /// One of the product's fixed prices; instead of `custom_price_modifier_value`.
    ///
    /// Origin: documented (type inferred).
    pub price_modifier_id: ::toggle_runtime::Optional<i32>,
    /// The card's opening balance in pence (1000 is £10.00), free of choice; the product must allow that.
    ///
    /// Origin: documented (type inferred).
    pub custom_price_modifier_value: ::toggle_runtime::Optional<i32>,
    /// How the card reaches its holder: 1 email sent by Toggle (needs `fulfilment_email`), 2 post, 3 in venue (a physical
    /// card), 7 printed on the receipt, 8 third party (you issue it). Ids 4 to 6 are not public. Required by a server rule.
    ///
    /// Origin: documented (type inferred).
    pub fulfilment_method_id: ::toggle_runtime::Optional<i32>,
    /// Whether Toggle makes up the card's number: true for digital cards, false for physical and postal ones.
    ///
    /// Origin: documented (type inferred).
    pub generate_card_reference: ::toggle_runtime::Optional<bool>,
    /// The number of a physical card from blank stock, 19 digits; then `generate_card_reference` is false. Required by a
    /// server rule for such cards.
    ///
    /// Origin: documented (type inferred).
    pub card_reference: ::toggle_runtime::Optional<::std::string::String>,
    /// Where the card is sent. Required by a server rule for fulfilment method 1.
    ///
    /// Origin: documented (type inferred).
    pub fulfilment_email: ::toggle_runtime::Optional<::std::string::String>,
    /// A personal message to the holder.
    ///
    /// Origin: documented (type inferred).
    pub message: ::toggle_runtime::Optional<::std::string::String>,
    /// What is taken off the price of this item. A card given away has a discount of its whole value.
    ///
    /// Origin: documented (type inferred).
    pub discounts: ::toggle_runtime::Optional<
        ::std::vec::Vec<::core::option::Option<DiscountInput>>,
    >,
    /// When the card can be redeemed. Without any, the product's own rules hold.
    ///
    /// Origin: documented (type inferred).
    pub validity_rules: ::toggle_runtime::Optional<
        ::std::vec::Vec<::core::option::Option<ValidityRuleInput>>,
    >,
    /// When the card expires. Without it, the product's own rules hold.
    ///
    /// Origin: documented (type inferred).
    pub expiry_config: ::toggle_runtime::Optional<ExpiryConfigInput>,
}
/// One rule about when a card can be redeemed.
///
/// Origin: documented (name inferred).
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
pub struct ValidityRuleInput {
    /// The kind: 1 valid from a time, 2 valid until a time, 3 valid for some seconds after purchase.
    ///
    /// Origin: documented (type inferred).
    pub validity_rule_type_id: ::toggle_runtime::Optional<i32>,
    /// The rule itself: for types 1 and 2 a time, `Y-m-d H:i:s` in UTC; for type 3 a number of seconds. Toggle's pages call
    /// the latter an integer, but one field has one type: that the number goes as a string (`"86400"`) is a guess.
    ///
    /// Origin: documented (type inferred).
    pub rule: ::toggle_runtime::Optional<::std::string::String>,
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
    impl SellCard {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: sell_card::Required) -> Self {
            Self {
                account_id: required.account_id,
                merchant_transaction_reference: required.merchant_transaction_reference,
                total: required.total,
                order_items: required.order_items,
                merchant_id: __rt::Optional::Absent,
                unit_epos_reference: __rt::Optional::Absent,
            }
        }
        /// Who handles the payment: 26 is the third-party catch-all; 24 stands in most examples, without a name. Integrations
        /// without an id of their own leave it out.
        ///
        /// Origin: documented.
        #[must_use]
        pub fn merchant_id(
            mut self,
            merchant_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.merchant_id = __rt::Into::into(merchant_id);
            self
        }
        /// The till or site that sells, as agreed with Toggle, such as `2251799825000010`. The server has a rule for it, so a
        /// wrong one is a validation error.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn unit_epos_reference(
            mut self,
            unit_epos_reference: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.unit_epos_reference = __rt::Into::into(unit_epos_reference);
            self
        }
    }
    impl __rt::Operation for SellCard {
        type Data = sell_card::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("SellCard"),
            "mutation SellCard($account_id:Int!,$merchant_id:Int,$unit_epos_reference:String,$merchant_transaction_reference:String!,$total:Int!,$order_items:[OrderItemInput!]!){createOrder(account_id:$account_id,merchant_id:$merchant_id,unit_epos_reference:$unit_epos_reference,merchant_transaction_reference:$merchant_transaction_reference,currency:\"GBP\",sales_channel_id:3,group_fulfilment:true,auto_fulfil_group_fulfilment:true,total:$total,order_items:$order_items){id LineItems{Card{card_reference balance expiry_time}}}}",
            "342708b255dfb1a7cb95a62e1d543acd33dc9f60b401bd344a509197164ec9db",
            &[__rt::RootField::new("createOrder", 1, 166)],
            "document.graphql:4",
        );
    }
    impl __rt::Input for SellCard {
        fn keys(&self) -> &'static [&'static str] {
            &[
                "account_id",
                "merchant_id",
                "unit_epos_reference",
                "merchant_transaction_reference",
                "total",
                "order_items",
            ]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.account_id),
                1 => __rt::Argument::of(&self.merchant_id),
                2 => __rt::Argument::of(&self.unit_epos_reference),
                3 => __rt::Argument::of(&self.merchant_transaction_reference),
                4 => __rt::Argument::of(&self.total),
                5 => __rt::Argument::of(&self.order_items),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl DiscountInput {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                discount_type_id: __rt::Optional::Absent,
                value: __rt::Optional::Absent,
            }
        }
        /// The kind: 1 free of charge, for general use; 3 promotion. Others exist; their ids are not public.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn discount_type_id(
            mut self,
            discount_type_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.discount_type_id = __rt::Into::into(discount_type_id);
            self
        }
        /// How much, in pence: 1000 is £10.00.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn value(mut self, value: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.value = __rt::Into::into(value);
            self
        }
    }
    impl __rt::Input for DiscountInput {
        fn keys(&self) -> &'static [&'static str] {
            &["discount_type_id", "value"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.discount_type_id),
                1 => __rt::Argument::of(&self.value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for DiscountInput {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl ExpiryConfigInput {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                seconds_valid_for: __rt::Optional::Absent,
                send_expiry_alert_days_before: __rt::Optional::Absent,
                hard_expire_at: __rt::Optional::Absent,
            }
        }
        /// The seconds from the purchase until the card expires. Null means never.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn seconds_valid_for(
            mut self,
            seconds_valid_for: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.seconds_valid_for = __rt::Into::into(seconds_valid_for);
            self
        }
        /// How many days before expiry the owner is told. Null means never. Toggle's page gives the format as a UTC date and the
        /// meaning as days; that it is a number of days is a guess.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn send_expiry_alert_days_before(
            mut self,
            send_expiry_alert_days_before: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.send_expiry_alert_days_before = __rt::Into::into(
                send_expiry_alert_days_before,
            );
            self
        }
        /// A fixed time of expiry, `Y-m-d H:i:s` in UTC. Null means never.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn hard_expire_at(
            mut self,
            hard_expire_at: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.hard_expire_at = __rt::Into::into(hard_expire_at);
            self
        }
    }
    impl __rt::Input for ExpiryConfigInput {
        fn keys(&self) -> &'static [&'static str] {
            &["seconds_valid_for", "send_expiry_alert_days_before", "hard_expire_at"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.seconds_valid_for),
                1 => __rt::Argument::of(&self.send_expiry_alert_days_before),
                2 => __rt::Argument::of(&self.hard_expire_at),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for ExpiryConfigInput {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Debug for OrderItemInput {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("OrderItemInput")
                .field("product_id", &self.product_id)
                .field("price_modifier_id", &self.price_modifier_id)
                .field("custom_price_modifier_value", &self.custom_price_modifier_value)
                .field("fulfilment_method_id", &self.fulfilment_method_id)
                .field("generate_card_reference", &self.generate_card_reference)
                .field("card_reference", &__rt::Tail::of(&self.card_reference))
                .field("fulfilment_email", &__rt::Hidden::of(&self.fulfilment_email))
                .field("message", &self.message)
                .field("discounts", &self.discounts)
                .field("validity_rules", &self.validity_rules)
                .field("expiry_config", &self.expiry_config)
                .finish()
        }
    }
    impl OrderItemInput {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                product_id: __rt::Optional::Absent,
                price_modifier_id: __rt::Optional::Absent,
                custom_price_modifier_value: __rt::Optional::Absent,
                fulfilment_method_id: __rt::Optional::Absent,
                generate_card_reference: __rt::Optional::Absent,
                card_reference: __rt::Optional::Absent,
                fulfilment_email: __rt::Optional::Absent,
                message: __rt::Optional::Absent,
                discounts: __rt::Optional::Absent,
                validity_rules: __rt::Optional::Absent,
                expiry_config: __rt::Optional::Absent,
            }
        }
        /// The product, from `Products`. Required by a server rule.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn product_id(
            mut self,
            product_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.product_id = __rt::Into::into(product_id);
            self
        }
        /// One of the product's fixed prices; instead of `custom_price_modifier_value`.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn price_modifier_id(
            mut self,
            price_modifier_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.price_modifier_id = __rt::Into::into(price_modifier_id);
            self
        }
        /// The card's opening balance in pence (1000 is £10.00), free of choice; the product must allow that.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn custom_price_modifier_value(
            mut self,
            custom_price_modifier_value: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.custom_price_modifier_value = __rt::Into::into(
                custom_price_modifier_value,
            );
            self
        }
        /// How the card reaches its holder: 1 email sent by Toggle (needs `fulfilment_email`), 2 post, 3 in venue (a physical
        /// card), 7 printed on the receipt, 8 third party (you issue it). Ids 4 to 6 are not public. Required by a server rule.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn fulfilment_method_id(
            mut self,
            fulfilment_method_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.fulfilment_method_id = __rt::Into::into(fulfilment_method_id);
            self
        }
        /// Whether Toggle makes up the card's number: true for digital cards, false for physical and postal ones.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn generate_card_reference(
            mut self,
            generate_card_reference: impl __rt::Into<__rt::Optional<bool>>,
        ) -> Self {
            self.generate_card_reference = __rt::Into::into(generate_card_reference);
            self
        }
        /// The number of a physical card from blank stock, 19 digits; then `generate_card_reference` is false. Required by a
        /// server rule for such cards.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn card_reference(
            mut self,
            card_reference: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.card_reference = __rt::Into::into(card_reference);
            self
        }
        /// Where the card is sent. Required by a server rule for fulfilment method 1.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn fulfilment_email(
            mut self,
            fulfilment_email: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.fulfilment_email = __rt::Into::into(fulfilment_email);
            self
        }
        /// A personal message to the holder.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn message(
            mut self,
            message: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.message = __rt::Into::into(message);
            self
        }
        /// What is taken off the price of this item. A card given away has a discount of its whole value.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn discounts(
            mut self,
            discounts: impl __rt::Into<
                __rt::Optional<__rt::Vec<__rt::Option<DiscountInput>>>,
            >,
        ) -> Self {
            self.discounts = __rt::Into::into(discounts);
            self
        }
        /// When the card can be redeemed. Without any, the product's own rules hold.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn validity_rules(
            mut self,
            validity_rules: impl __rt::Into<
                __rt::Optional<__rt::Vec<__rt::Option<ValidityRuleInput>>>,
            >,
        ) -> Self {
            self.validity_rules = __rt::Into::into(validity_rules);
            self
        }
        /// When the card expires. Without it, the product's own rules hold.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn expiry_config(
            mut self,
            expiry_config: impl __rt::Into<__rt::Optional<ExpiryConfigInput>>,
        ) -> Self {
            self.expiry_config = __rt::Into::into(expiry_config);
            self
        }
    }
    impl __rt::Input for OrderItemInput {
        fn keys(&self) -> &'static [&'static str] {
            &[
                "product_id",
                "price_modifier_id",
                "custom_price_modifier_value",
                "fulfilment_method_id",
                "generate_card_reference",
                "card_reference",
                "fulfilment_email",
                "message",
                "discounts",
                "validity_rules",
                "expiry_config",
            ]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.product_id),
                1 => __rt::Argument::of(&self.price_modifier_id),
                2 => __rt::Argument::of(&self.custom_price_modifier_value),
                3 => __rt::Argument::of(&self.fulfilment_method_id),
                4 => __rt::Argument::of(&self.generate_card_reference),
                5 => __rt::Argument::of(&self.card_reference),
                6 => __rt::Argument::of(&self.fulfilment_email),
                7 => __rt::Argument::of(&self.message),
                8 => __rt::Argument::of(&self.discounts),
                9 => __rt::Argument::of(&self.validity_rules),
                10 => __rt::Argument::of(&self.expiry_config),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for OrderItemInput {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl ValidityRuleInput {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                validity_rule_type_id: __rt::Optional::Absent,
                rule: __rt::Optional::Absent,
            }
        }
        /// The kind: 1 valid from a time, 2 valid until a time, 3 valid for some seconds after purchase.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn validity_rule_type_id(
            mut self,
            validity_rule_type_id: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.validity_rule_type_id = __rt::Into::into(validity_rule_type_id);
            self
        }
        /// The rule itself: for types 1 and 2 a time, `Y-m-d H:i:s` in UTC; for type 3 a number of seconds. Toggle's pages call
        /// the latter an integer, but one field has one type: that the number goes as a string (`"86400"`) is a guess.
        ///
        /// Origin: documented (type inferred).
        #[must_use]
        pub fn rule(
            mut self,
            rule: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.rule = __rt::Into::into(rule);
            self
        }
    }
    impl __rt::Input for ValidityRuleInput {
        fn keys(&self) -> &'static [&'static str] {
            &["validity_rule_type_id", "rule"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.validity_rule_type_id),
                1 => __rt::Argument::of(&self.rule),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for ValidityRuleInput {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
