//! Written by the generator.

/// The query `Conditions` of `document.graphql:2`.
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
pub struct Conditions {
    /// The variable `$with`.
    pub with: bool,
    /// The variable `$without`.
    pub without: ::toggle_runtime::Defaulted<bool>,
}
/// The types of the answer to `Conditions`.
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
pub mod conditions {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Conditions` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `card` of `Query`.
        pub card: Card,
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `balance` of `Card`.
        pub balance: __rt::Option<i32>,
        /// The field `pin` of `Card`.
        pub pin: __rt::Option<__rt::String>,
        /// The field `pin` of `Card`.
        pub other: __rt::Option<__rt::String>,
        /// The field `balance` of `Card`.
        pub never: __rt::Option<i32>,
        /// The field `balance` of `Card`.
        pub always: i32,
        /// The field `balance` of `Card`.
        pub both: __rt::Option<i32>,
        /// The field `owner` of `Card`.
        pub owner: __rt::Option<card::Owner>,
        /// The field `cards` of `Card`.
        pub cards: __rt::Vec<card::Cards>,
        /// What the fragment `Owned` selects.
        pub owned: __rt::Option<super::Owned>,
        /// What the fragment `Never` selects.
        pub never_fragment: __rt::Option<super::Never>,
    }
    /// The types of the fields of `Card`.
    pub mod card {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `name` of `Person`.
            pub name: __rt::String,
        }
        /// An object of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards {
            /// The field `balance` of `Card`.
            pub balance: __rt::Option<i32>,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(11, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Cards {
            fn new() -> Self {
                Self { balance: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["balance"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(16, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.balance),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("with", false)]],
                    _ => &[&[]],
                }
            }
            fn is_non_null(&self, index: usize) -> bool {
                [0].contains(&index)
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { card: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["card"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                balance: __rt::None,
                pin: __rt::None,
                other: __rt::None,
                never: __rt::None,
                always: 0,
                both: __rt::None,
                owner: __rt::None,
                cards: __rt::Vec::new(),
                owned: __rt::None,
                never_fragment: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &[
                    "balance",
                    "pin",
                    "other",
                    "never",
                    "always",
                    "both",
                    "owner",
                    "cards",
                ],
                required: &[false, false, false, false, true, false, false, true],
                file: "document.graphql",
                places: &[
                    (4, 5),
                    (5, 5),
                    (6, 5),
                    (7, 5),
                    (8, 5),
                    (9, 5),
                    (10, 5),
                    (15, 5),
                ],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.balance),
                1 => __rt::Place::OptionalString(&mut self.pin),
                2 => __rt::Place::OptionalString(&mut self.other),
                3 => __rt::Place::OptionalInt(&mut self.never),
                4 => __rt::Place::Int(&mut self.always),
                5 => __rt::Place::OptionalInt(&mut self.both),
                6 => __rt::Place::Conditional(&mut self.owner),
                7 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.owned),
                1 => __rt::Spread::Conditional(&mut self.never_fragment),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("with", true)]],
                1 => &[&[("without", false)]],
                2 => &[],
                3 => &[],
                5 => &[&[("with", true), ("without", false)]],
                6 => &[&[("with", true)]],
                8 => &[&[("with", false)]],
                9 => &[],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0, 3, 5, 6].contains(&index)
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
/// The fragment `Never` on `Card` of `document.graphql:27`, wherever it is spread.
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
pub struct Never {
    /// The field `pin` of `Card`.
    pub gone: ::core::option::Option<::std::string::String>,
}
/// The fragment `Owned` on `Card` of `document.graphql:21`, wherever it is spread.
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
pub struct Owned {
    /// The field `owner` of `Card`.
    pub owner: owned::Owner,
}
/// The types of the fields of `Owned`.
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
pub mod owned {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Owner {
        /// The field `email` of `Person`.
        pub email: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Owner {
        fn new() -> Self {
            Self { email: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["email"],
                required: &[false],
                file: "document.graphql",
                places: &[(23, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.email),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("without", true)]],
                _ => &[&[]],
            }
        }
    }
}
/// Builders of valid answers, for tests: a field that is not set holds a neutral value.
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
pub mod mock {
    use ::toggle_runtime::__private as __rt;
    /// Answers to `Conditions`.
    pub mod conditions {
        use ::toggle_runtime::__private as __rt;
        /// `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `card`.
            #[must_use]
            pub fn card(mut self, edit: impl __rt::FnOnce(Card) -> Card) -> Self {
                self.0.edit("card", edit);
                self
            }
        }
        impl __rt::MockPart for Data {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Query",
                    is_abstract: false,
                    fields: &[
                        (
                            "card",
                            __rt::MockValue::Object(<Card as __rt::MockPart>::shape),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// `Card` of the GraphQL type `Card`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card(__rt::MockObject);
        impl Card {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `balance`.
            #[must_use]
            pub fn balance(mut self, value: i32) -> Self {
                self.0.set::<i32>("balance", &value);
                self
            }
            /// Sets `pin`.
            #[must_use]
            pub fn pin(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("pin", &__rt::Into::into(value));
                self
            }
            /// Makes `pin` null.
            #[must_use]
            pub fn pin_null(mut self) -> Self {
                self.0.set_json("pin", __rt::Value::Null);
                self
            }
            /// Sets `always`.
            #[must_use]
            pub fn always(mut self, value: i32) -> Self {
                self.0.set::<i32>("always", &value);
                self
            }
            /// Sets `both`.
            #[must_use]
            pub fn both(mut self, value: i32) -> Self {
                self.0.set::<i32>("both", &value);
                self
            }
            /// Sets `owner`.
            #[must_use]
            pub fn owner(
                mut self,
                edit: impl __rt::FnOnce(card::Owner) -> card::Owner,
            ) -> Self {
                self.0.edit("owner", edit);
                self
            }
            /// Sets `cards`.
            #[must_use]
            pub fn cards(
                mut self,
                items: impl __rt::IntoIterator<Item = card::Cards>,
            ) -> Self {
                self.0.set_list("cards", items);
                self
            }
            /// Sets what the part `owned` selects.
            #[must_use]
            pub fn owned(
                self,
                edit: impl __rt::FnOnce(super::Owned) -> super::Owned,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for Card {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Card",
                    is_abstract: false,
                    fields: &[
                        (
                            "balance",
                            __rt::MockValue::When(
                                &[&[("with", true)]],
                                &__rt::MockValue::Int,
                            ),
                        ),
                        (
                            "pin",
                            __rt::MockValue::When(
                                &[&[("without", false)]],
                                &__rt::MockValue::Text("pin"),
                            ),
                        ),
                        ("always", __rt::MockValue::Int),
                        (
                            "both",
                            __rt::MockValue::When(
                                &[&[("with", true), ("without", false)]],
                                &__rt::MockValue::Int,
                            ),
                        ),
                        (
                            "owner",
                            __rt::MockValue::When(
                                &[&[("with", true)]],
                                &__rt::MockValue::Object(
                                    <card::Owner as __rt::MockPart>::shape,
                                ),
                            ),
                        ),
                        (
                            "cards",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(
                                    <card::Cards as __rt::MockPart>::shape,
                                ),
                            ),
                        ),
                    ],
                    spreads: &[
                        (
                            &[],
                            &[&[("with", false)]],
                            <super::Owned as __rt::MockPart>::shape,
                        ),
                    ],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `Card`.
        pub mod card {
            use ::toggle_runtime::__private as __rt;
            /// `Owner` of the GraphQL type `Person`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Owner(__rt::MockObject);
            impl Owner {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `name`.
                #[must_use]
                pub fn name(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("name", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for Owner {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Person",
                        is_abstract: false,
                        fields: &[("name", __rt::MockValue::Text("name"))],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// `Cards` of the GraphQL type `Card`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Cards(__rt::MockObject);
            impl Cards {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `balance`.
                #[must_use]
                pub fn balance(mut self, value: i32) -> Self {
                    self.0.set::<i32>("balance", &value);
                    self
                }
            }
            impl __rt::MockPart for Cards {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Card",
                        is_abstract: false,
                        fields: &[
                            (
                                "balance",
                                __rt::MockValue::When(
                                    &[&[("with", false)]],
                                    &__rt::MockValue::Int,
                                ),
                            ),
                        ],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// `Never` of the GraphQL type `Card`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Never(__rt::MockObject);
    impl Never {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `gone`.
        #[must_use]
        pub fn gone(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("gone", &__rt::Into::into(value));
            self
        }
        /// Makes `gone` null.
        #[must_use]
        pub fn gone_null(mut self) -> Self {
            self.0.set_json("gone", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Never {
        fn shape() -> &'static __rt::MockShape {
            &__rt::MockShape {
                typename: "Card",
                is_abstract: false,
                fields: &[("gone", __rt::MockValue::Text("gone"))],
                spreads: &[],
                members: &[],
            }
        }
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// `Owned` of the GraphQL type `Card`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Owned(__rt::MockObject);
    impl Owned {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `owner`.
        #[must_use]
        pub fn owner(
            mut self,
            edit: impl __rt::FnOnce(owned::Owner) -> owned::Owner,
        ) -> Self {
            self.0.edit("owner", edit);
            self
        }
    }
    impl __rt::MockPart for Owned {
        fn shape() -> &'static __rt::MockShape {
            &__rt::MockShape {
                typename: "Card",
                is_abstract: false,
                fields: &[
                    (
                        "owner",
                        __rt::MockValue::Object(<owned::Owner as __rt::MockPart>::shape),
                    ),
                ],
                spreads: &[],
                members: &[],
            }
        }
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of `Owned`.
    pub mod owned {
        use ::toggle_runtime::__private as __rt;
        /// `Owner` of the GraphQL type `Person`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner(__rt::MockObject);
        impl Owner {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `email`.
            #[must_use]
            pub fn email(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("email", &__rt::Into::into(value));
                self
            }
            /// Makes `email` null.
            #[must_use]
            pub fn email_null(mut self) -> Self {
                self.0.set_json("email", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Owner {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Person",
                    is_abstract: false,
                    fields: &[
                        (
                            "email",
                            __rt::MockValue::When(
                                &[&[("without", true)]],
                                &__rt::MockValue::Text("email"),
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
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
    impl Conditions {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(with: bool) -> Self {
            Self {
                with,
                without: __rt::Defaulted::Default,
            }
        }
        /// The variable `$without`.
        #[must_use]
        pub fn without(
            mut self,
            without: impl __rt::Into<__rt::Defaulted<bool>>,
        ) -> Self {
            self.without = __rt::Into::into(without);
            self
        }
    }
    impl __rt::Operation for Conditions {
        type Data = conditions::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::Query,
                __rt::Some("Conditions"),
                "query Conditions($with:Boolean!,$without:Boolean!=false){card{balance@include(if:$with) pin@skip(if:$without) other:pin@include(if:$with)@skip(if:$with) never:balance@include(if:false) always:balance@skip(if:false) both:balance@include(if:$with)@skip(if:$without) owner@include(if:$with){name}...Owned@skip(if:$with) ...Never@skip(if:true) cards@include(if:true){balance@skip(if:$with)}}}fragment Owned on Card{owner{email@include(if:$without)}}fragment Never on Card{gone:pin}",
                "c428d7de58bdd9fd1c84f4cf5a08c84d7edbe743324d4cc7c9f5105a29ad6c68",
                &[__rt::RootField::new("card", 1, 58)],
                "document.graphql:2",
            )
            .with_defaults(&[("without", false)]);
    }
    impl __rt::Input for Conditions {
        fn keys(&self) -> &'static [&'static str] {
            &["with", "without"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.with),
                1 => __rt::Argument::of(&self.without),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Conditions {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::conditions::Data {
            <mock::conditions::Data>::new()
        }
    }
    impl __rt::Mock<Conditions> for mock::conditions::Data {}
    impl __rt::Object for Never {
        fn new() -> Self {
            Self { gone: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["gone"],
                required: &[true],
                file: "document.graphql",
                places: &[(28, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.gone),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Owned {
        fn new() -> Self {
            Self { owner: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(22, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Mocked for Never {
        type Mock = mock::Never;
    }
    impl __rt::Mocked for Owned {
        type Mock = mock::Owned;
    }
};
