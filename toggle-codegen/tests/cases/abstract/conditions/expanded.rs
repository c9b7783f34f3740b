//! Written by the generator.

/// The query `Conditions` of `document.graphql:1`.
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
    /// The variable `$a`.
    pub a: bool,
    /// The variable `$b`.
    pub b: ::toggle_runtime::Defaulted<bool>,
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
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
    /// What `Conditions::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$a`.
        pub a: bool,
        /// The variable `$id`.
        pub id: __rt::Id,
    }
    /// What the query `Conditions` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `card` of `Query`.
        pub always: Always,
        /// The field `card` of `Query`.
        pub card: __rt::Option<Card>,
        /// The field `card` of `Query`.
        pub both: Both,
        /// The field `card` of `Query`.
        pub merged: Merged,
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
        /// The field `card` of `Query`.
        pub shared: Shared,
        /// The field `card` of `Query`.
        pub parts: Parts,
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Always {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
        /// The field `pin` of `Card`.
        pub pin: __rt::Option<__rt::String>,
        /// The field `balance` of `Card`.
        pub balance: i32,
        /// The field `type` of `Card`.
        pub r#type: __rt::Option<__rt::String>,
        /// What the fragment `Owned` selects.
        pub owned: __rt::Option<super::Owned>,
        /// What the fragment `Rest` selects.
        pub rest: __rt::Option<super::Rest>,
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Both {
        /// The field `id` of `Card`.
        pub id: __rt::Id,
        /// The field `balance` of `Card`.
        pub balance: i32,
        /// The field `type` of `Card`.
        pub r#type: __rt::Option<__rt::String>,
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Merged {
        /// The field `owner` of `Card`.
        pub owner: __rt::Option<merged::Owner>,
    }
    /// The types of the fields of `Merged`.
    pub mod merged {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `name` of `Person`.
            pub name: __rt::Option<__rt::String>,
            /// The field `id` of `Person`.
            pub id: __rt::Id,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    name: __rt::None,
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name", "id"],
                    required: &[false, true],
                    file: "document.graphql",
                    places: &[(5, 43), (5, 58)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.name),
                    1 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("a", true)]],
                    _ => &[&[]],
                }
            }
        }
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// What the fragment `Money` selects.
        pub money: __rt::Option<super::Money>,
        /// What is selected of `HasBalance`, when it is of that type.
        pub has_balance: __rt::Option<node::HasBalance>,
        /// What kind of `Node` it is.
        pub on: node::On,
    }
    /// The types of the fields of `Node`.
    pub mod node {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Node` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Card`.
            Card(Card),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// What is selected of the type `HasBalance`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct HasBalance {
            /// The field `balance` of `HasBalance`.
            pub balance: i32,
        }
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `pin` of `Card`.
            pub pin: __rt::Option<__rt::String>,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Card" => Self::Card(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Card(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for HasBalance {
            fn new() -> Self {
                Self { balance: 0 }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "HasBalance",
                    keys: &["balance"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(7, 116)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.balance),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self { pin: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["pin"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(7, 50)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.pin),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("a", true)]],
                    _ => &[&[]],
                }
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Shared {
        /// The field `owner` of `Card`.
        pub owner: __rt::Option<shared::Owner>,
        /// What the fragment `Owned` selects.
        pub owned: __rt::Option<super::Owned>,
    }
    /// The types of the fields of `Shared`.
    pub mod shared {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Person`.
            pub id: __rt::Id,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(8, 26)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Parts {
        /// What the fragment `Two` selects.
        pub two: __rt::Option<super::Two>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                always: __rt::Object::new(),
                card: __rt::None,
                both: __rt::Object::new(),
                merged: __rt::Object::new(),
                node: __rt::None,
                shared: __rt::Object::new(),
                parts: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["always", "card", "both", "merged", "node", "shared", "parts"],
                required: &[true, false, true, true, true, true, true],
                file: "document.graphql",
                places: &[(2, 3), (3, 3), (4, 3), (5, 3), (7, 3), (8, 3), (9, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.always),
                1 => __rt::Place::Conditional(&mut self.card),
                2 => __rt::Place::Object(&mut self.both),
                3 => __rt::Place::Object(&mut self.merged),
                4 => __rt::Place::Nullable(&mut self.node),
                5 => __rt::Place::Object(&mut self.shared),
                6 => __rt::Place::Object(&mut self.parts),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("a", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [1].contains(&index)
        }
    }
    impl __rt::Object for Always {
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
                places: &[(2, 18)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                pin: __rt::None,
                balance: 0,
                r#type: __rt::None,
                owned: __rt::None,
                rest: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id", "pin", "balance", "type"],
                required: &[true, false, true, false],
                file: "document.graphql",
                places: &[(3, 27), (3, 30), (3, 48), (6, 50)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.pin),
                2 => __rt::Place::Int(&mut self.balance),
                3 => __rt::Place::OptionalString(&mut self.r#type),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.owned),
                1 => __rt::Spread::Conditional(&mut self.rest),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("a", true), ("b", false)]],
                3 => &[&[("a", true), ("b", true)]],
                4 => &[&[("a", true), ("b", true)]],
                5 => &[&[("a", true), ("b", false)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Both {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                balance: 0,
                r#type: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["id", "balance", "type"],
                required: &[true, true, false],
                file: "document.graphql",
                places: &[(4, 16), (4, 53), (4, 80)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Int(&mut self.balance),
                2 => __rt::Place::OptionalString(&mut self.r#type),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                2 => &[],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Merged {
        fn new() -> Self {
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(5, 18)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Node {
        fn new() -> Self {
            Self {
                money: __rt::None,
                has_balance: __rt::None,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
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
                0 => {
                    __rt::Spread::ConditionalOn(
                        &__rt::Types {
                            of: super::__types::HasBalanceTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.money,
                    )
                }
                1 => {
                    __rt::Spread::ConditionalOn(
                        &__rt::Types {
                            of: super::__types::HasBalanceTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.has_balance,
                    )
                }
                2 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("b", true)]],
                1 => &[&[("a", false)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Shared {
        fn new() -> Self {
            Self {
                owner: __rt::None,
                owned: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(8, 18)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.owned),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("a", true)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Parts {
        fn new() -> Self {
            Self { two: __rt::None }
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
                0 => __rt::Spread::Conditional(&mut self.two),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("a", true)]],
                _ => &[&[]],
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
/// The fragment `Money` on `HasBalance` of `document.graphql:14`, wherever it is spread.
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
pub struct Money {
    /// The field `balance` of `HasBalance`.
    pub balance: i32,
}
/// The fragment `Owned` on `Card` of `document.graphql:12`, wherever it is spread.
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
    pub owner: ::core::option::Option<owned::Owner>,
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
        /// The field `id` of `Person`.
        pub id: __rt::Id,
        /// The field `name` of `Person`.
        pub name: __rt::Option<__rt::String>,
        /// The field `cards` of `Person`.
        pub cards: __rt::Vec<owner::Cards>,
    }
    /// The types of the fields of `Owner`.
    pub mod owner {
        use ::toggle_runtime::__private as __rt;
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards {
            /// The field `id` of `Card`.
            pub id: __rt::Id,
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
                    places: &[(12, 50)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Owner {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::None,
                cards: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["id", "name", "cards"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(12, 34), (12, 37), (12, 42)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.name),
                2 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Rest` on `Card` of `document.graphql:13`, wherever it is spread.
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
pub struct Rest {
    /// The field `owner` of `Card`.
    pub owner: ::core::option::Option<rest::Owner>,
    /// The field `balance` of `Card`.
    pub balance: i32,
}
/// The types of the fields of `Rest`.
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
pub mod rest {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Owner {
        /// The field `id` of `Person`.
        pub id: __rt::Id,
        /// The field `cards` of `Person`.
        pub cards: __rt::Vec<owner::Cards>,
    }
    /// The types of the fields of `Owner`.
    pub mod owner {
        use ::toggle_runtime::__private as __rt;
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards {
            /// The field `balance` of `Card`.
            pub balance: i32,
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
                    places: &[(13, 61)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.balance),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Owner {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                cards: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["id", "cards"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(13, 50), (13, 53)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Two` on `Card` of `document.graphql:15`, wherever it is spread.
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
pub struct Two {
    /// The field `pin` of `Card`.
    pub pin: ::core::option::Option<::std::string::String>,
    /// The field `balance` of `Card`.
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
mod __types {
    pub const HasBalanceTypes: &[&str] = &["Card", "Wallet"];
    pub const NodeTypes: &[&str] = &["Card", "Person", "Wallet"];
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
        pub fn new(required: conditions::Required) -> Self {
            Self {
                a: required.a,
                id: required.id,
                b: __rt::Defaulted::Default,
            }
        }
        /// The variable `$b`.
        #[must_use]
        pub fn b(mut self, b: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.b = __rt::Into::into(b);
            self
        }
    }
    impl __rt::Operation for Conditions {
        type Data = conditions::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::Query,
                __rt::Some("Conditions"),
                "query Conditions($a:Boolean!,$b:Boolean!=false,$id:ID!){always:card{id}card@include(if:$a){id pin@skip(if:$b) balance@include(if:$a)}both:card{id@include(if:$a) id@skip(if:$a) balance@include(if:true) type@skip(if:true)}merged:card{owner@include(if:$a){name}owner{id}}card@include(if:$a){...@include(if:$b){type}...Owned@include(if:$b) ...Rest@skip(if:$b)}node(id:$id){__typename ...on Card@include(if:$a){pin}...Money@include(if:$b) ...on HasBalance@skip(if:$a){balance}}shared:card{owner{id}...Owned@include(if:$a)}parts:card{...Two@include(if:$a)}}fragment Owned on Card{owner{id name cards{id}}}fragment Rest on Card{owner@include(if:$a){id cards{balance}}balance}fragment Money on HasBalance{balance}fragment Two on Card{pin balance}",
                "59e9f9cd8488dcbf0bb3c97ff8e9170d348283ae7cd8c161a5993089b2548fa7",
                &[
                    __rt::RootField::new("always", 1, 57),
                    __rt::RootField::new("card", 1, 72),
                    __rt::RootField::new("both", 1, 134),
                    __rt::RootField::new("merged", 1, 221),
                    __rt::RootField::new("card", 1, 269),
                    __rt::RootField::new("node", 1, 357),
                    __rt::RootField::new("shared", 1, 473),
                    __rt::RootField::new("parts", 1, 518),
                ],
                "document.graphql:1",
            )
            .with_defaults(&[("b", false)]);
    }
    impl __rt::Input for Conditions {
        fn keys(&self) -> &'static [&'static str] {
            &["a", "b", "id"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.a),
                1 => __rt::Argument::of(&self.b),
                2 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Object for Money {
        fn new() -> Self {
            Self { balance: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "HasBalance",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(14, 32)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.balance),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Owned {
        fn new() -> Self {
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(12, 26)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Rest {
        fn new() -> Self {
            Self {
                owner: __rt::None,
                balance: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner", "balance"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(13, 25), (13, 73)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Conditional(&mut self.owner),
                1 => __rt::Place::Int(&mut self.balance),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("a", true)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Two {
        fn new() -> Self {
            Self {
                pin: __rt::None,
                balance: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["pin", "balance"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(15, 24), (15, 28)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.pin),
                1 => __rt::Place::Int(&mut self.balance),
                _ => __rt::Place::Skip,
            }
        }
    }
};
