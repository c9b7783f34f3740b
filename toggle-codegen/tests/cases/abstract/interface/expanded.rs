//! Written by the generator.

/// The query `Nodes` of `document.graphql:1`.
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
pub struct Nodes {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
}
/// The types of the answer to `Nodes`.
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
pub mod nodes {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Nodes` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// The field `id` of `Node`.
        pub id: __rt::Id,
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
            /// It is of the type `Person`.
            Person(Person),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `pin` of `Card`.
            pub pin: __rt::Option<__rt::String>,
            /// The field `id` of `Card`.
            pub id: __rt::Id,
            /// The field `owner` of `Card`.
            pub owner: __rt::Option<card::Owner>,
        }
        /// The types of the fields of `Card`.
        pub mod card {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Person`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Owner {
                /// The field `name` of `Person`.
                pub name: __rt::Option<__rt::String>,
            }
            impl __rt::Object for Owner {
                fn new() -> Self {
                    Self { name: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Person",
                        keys: &["name"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(1, 73)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::OptionalString(&mut self.name),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `name` of `Person`.
            pub name: __rt::Option<__rt::String>,
            /// The field `cards` of `Person`.
            pub cards: __rt::Vec<person::Cards>,
        }
        /// The types of the fields of `Person`.
        pub mod person {
            use ::toggle_runtime::__private as __rt;
            /// A gift card.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Cards {
                /// The field `id` of `Card`.
                pub id: __rt::Id,
                /// The field `balance` of `Card`.
                pub balance: i32,
            }
            impl __rt::Object for Cards {
                fn new() -> Self {
                    Self {
                        id: __rt::Default::default(),
                        balance: 0,
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Card",
                        keys: &["id", "balance"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(1, 111), (1, 114)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Id(&mut self.id),
                        1 => __rt::Place::Int(&mut self.balance),
                        _ => __rt::Place::Skip,
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
                    "Card" => Self::Card(__rt::Object::new()),
                    "Person" => Self::Person(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Card(member) => __rt::Some(member),
                    Self::Person(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self {
                    pin: __rt::None,
                    id: __rt::Default::default(),
                    owner: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["pin", "id", "owner"],
                    required: &[true, true, true],
                    file: "document.graphql",
                    places: &[(1, 58), (1, 62), (1, 65)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.pin),
                    1 => __rt::Place::Id(&mut self.id),
                    2 => __rt::Place::Nullable(&mut self.owner),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Person {
            fn new() -> Self {
                Self {
                    name: __rt::None,
                    cards: __rt::Vec::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name", "cards"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 98), (1, 103)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.name),
                    1 => __rt::Place::List(&mut self.cards),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { node: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["node"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 25)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.node),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Node {
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
                places: &[(1, 41)],
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
    impl Nodes {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::Id>) -> Self {
            Self { id: __rt::Into::into(id) }
        }
    }
    impl __rt::Operation for Nodes {
        type Data = nodes::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Nodes"),
            "query Nodes($id:ID!){node(id:$id){__typename id ...on Card{pin id owner{name}}...on Person{name cards{id balance}}}}",
            "1df6cf631a8b24008f8e0b836847c81af9629020695707d17be9df3c90b786bd",
            &[__rt::RootField::new("node", 1, 22)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Nodes {
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
};
