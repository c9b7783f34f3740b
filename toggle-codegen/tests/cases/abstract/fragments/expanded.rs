//! Written by the generator.

/// The query `Parts` of `document.graphql:1`.
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
pub struct Parts {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
}
/// The types of the answer to `Parts`.
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
pub mod parts {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Parts` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
        /// The field `card` of `Query`.
        pub card: Card,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// What the fragment `NodeParts` selects.
        pub node_parts: super::NodeParts,
        /// What the fragment `Money` selects.
        pub money: __rt::Option<super::Money>,
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
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// What the fragment `CardParts` selects.
            pub card_parts: super::super::CardParts,
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
        impl __rt::Object for Card {
            fn new() -> Self {
                Self {
                    card_parts: __rt::Object::new(),
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
                    0 => __rt::Spread::Always(&mut self.card_parts),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `type` of `Card`.
        pub r#type: __rt::Option<__rt::String>,
        /// What the fragment `NodeParts` selects.
        pub node_parts: super::NodeParts,
        /// What the fragment `Money` selects.
        pub money: super::Money,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                node: __rt::None,
                card: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["node", "card"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.node),
                1 => __rt::Place::Object(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Node {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                node_parts: __rt::Object::new(),
                money: __rt::None,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["__typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 54)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.node_parts),
                1 => {
                    __rt::Spread::On(
                        &__rt::Types {
                            of: super::__types::HasBalanceTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.money,
                    )
                }
                2 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                r#type: __rt::None,
                node_parts: __rt::Object::new(),
                money: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["type"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 10)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.r#type),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.node_parts),
                1 => __rt::Spread::Always(&mut self.money),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Card")
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
/// The fragment `CardParts` on `Card` of `document.graphql:7`, wherever it is spread.
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
pub struct CardParts {
    /// The field `pin` of `Card`.
    pub pin: ::core::option::Option<::std::string::String>,
    /// The field `balance` of `Card`.
    pub balance: i32,
    /// The field `owner` of `Card`.
    pub owner: ::core::option::Option<card_parts::Owner>,
}
/// The types of the fields of `CardParts`.
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
pub mod card_parts {
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
                places: &[(7, 50)],
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
/// The fragment `Money` on `HasBalance` of `document.graphql:8`, wherever it is spread.
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
    /// What kind of `HasBalance` it is.
    pub on: money::On,
}
/// The types of the fields of `Money`.
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
pub mod money {
    use ::toggle_runtime::__private as __rt;
    /// What kind of `HasBalance` it is.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum On {
        /// It is of the type `Wallet`.
        Wallet(Wallet),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// What is selected of the type `Wallet`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Wallet {
        /// The field `cards` of `Wallet`.
        pub cards: __rt::Vec<wallet::Cards>,
    }
    /// The types of the fields of `Wallet`.
    pub mod wallet {
        use ::toggle_runtime::__private as __rt;
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards {
            /// What the fragment `CardParts` selects.
            pub card_parts: super::super::CardParts,
        }
        impl __rt::Object for Cards {
            fn new() -> Self {
                Self {
                    card_parts: __rt::Object::new(),
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
                    0 => __rt::Spread::Always(&mut self.card_parts),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
    impl __rt::Member for On {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Wallet" => Self::Wallet(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Wallet(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Wallet {
        fn new() -> Self {
            Self { cards: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Wallet",
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(8, 56)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `NodeParts` on `Node` of `document.graphql:6`, wherever it is spread.
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
pub struct NodeParts {
    /// The field `id` of `Node`.
    pub id: ::toggle_runtime::Id,
    /// What kind of `Node` it is.
    pub on: node_parts::On,
}
/// The types of the fields of `NodeParts`.
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
pub mod node_parts {
    use ::toggle_runtime::__private as __rt;
    /// What kind of `Node` it is.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum On {
        /// It is of the type `Person`.
        Person(Person),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// What is selected of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The field `name` of `Person`.
        pub name: __rt::Option<__rt::String>,
        /// What the fragment `PersonParts` selects.
        pub person_parts: super::PersonParts,
    }
    impl __rt::Member for On {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Person" => Self::Person(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Person(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Person {
        fn new() -> Self {
            Self {
                name: __rt::None,
                person_parts: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 49)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.name),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.person_parts),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `PersonParts` on `Person` of `document.graphql:9`, wherever it is spread.
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
pub struct PersonParts {
    /// The field `cards` of `Person`.
    pub cards: ::std::vec::Vec<person_parts::Cards>,
}
/// The types of the fields of `PersonParts`.
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
pub mod person_parts {
    use ::toggle_runtime::__private as __rt;
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// What the fragment `CardParts` selects.
        pub card_parts: super::CardParts,
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self {
                card_parts: __rt::Object::new(),
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
                0 => __rt::Spread::Always(&mut self.card_parts),
                _ => __rt::Spread::End,
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
    impl Parts {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::Id>) -> Self {
            Self { id: __rt::Into::into(id) }
        }
    }
    impl __rt::Operation for Parts {
        type Data = parts::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Parts"),
            "query Parts($id:ID!){node(id:$id){__typename ...NodeParts ...CardParts ...Money}card{type ...NodeParts ...Money}}fragment NodeParts on Node{id ...on Person{name ...PersonParts}}fragment CardParts on Card{pin balance owner{id}}fragment Money on HasBalance{balance ...on Wallet{cards{...CardParts}}}fragment PersonParts on Person{cards{...CardParts}}",
            "b2ec96dc3341d4bc0deae8f49b9e44ddad751825f34a8283555ad76b36404075",
            &[__rt::RootField::new("node", 1, 22), __rt::RootField::new("card", 1, 81)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Parts {
        fn keys(&self) -> &'static [&'static str] {
            &["id"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Object for CardParts {
        fn new() -> Self {
            Self {
                pin: __rt::None,
                balance: 0,
                owner: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["pin", "balance", "owner"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(7, 30), (7, 34), (7, 42)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.pin),
                1 => __rt::Place::Int(&mut self.balance),
                2 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Money {
        fn new() -> Self {
            Self {
                balance: 0,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "HasBalance",
                keys: &["balance"],
                required: &[true],
                file: "document.graphql",
                places: &[(8, 32)],
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
                0 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Object for NodeParts {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 30)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
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
    impl __rt::Object for PersonParts {
        fn new() -> Self {
            Self { cards: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(9, 34)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
};
