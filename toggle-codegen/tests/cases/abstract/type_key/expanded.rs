//! Written by the generator.

/// The query `TypeKey` of `document.graphql:1`.
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
pub struct TypeKey {}
/// The types of the answer to `TypeKey`.
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
pub mod type_key {
    use ::toggle_runtime::__private as __rt;
    /// What the query `TypeKey` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
        /// The field `card` of `Query`.
        pub card: Card,
        /// The field `me` of `Query`.
        pub me: __rt::Option<Me>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// The field `id` of `Node`.
        pub typename: __rt::Id,
        /// What the fragment `Named` selects.
        pub named: super::Named,
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
            /// The field `pin` of `Card`.
            pub typename: __rt::Option<__rt::String>,
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
                Self { typename: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["__typename__"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 60)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.typename),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The name of the object's type.
        pub kind: __rt::String,
        /// The field `balance` of `Card`.
        pub typename: i32,
    }
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Me {
        /// The field `name` of `Actor`.
        pub typename: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                node: __rt::None,
                card: __rt::Object::new(),
                me: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["node", "card", "me"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 17), (1, 90), (1, 136)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.node),
                1 => __rt::Place::Object(&mut self.card),
                2 => __rt::Place::Nullable(&mut self.me),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Node {
        fn new() -> Self {
            Self {
                typename: __rt::Default::default(),
                named: __rt::Object::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["__typename_"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 31)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.named),
                1 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                kind: __rt::String::new(),
                typename: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["kind", "__typename_"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 97), (1, 114)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.kind),
                1 => __rt::Place::Int(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Me {
        fn new() -> Self {
            Self { typename: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["__typename_"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 141)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.typename),
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
/// The fragment `Named` on `Node` of `document.graphql:3`, wherever it is spread.
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
pub struct Named {
    /// The field `id` of `Node`.
    pub typename: ::toggle_runtime::Id,
    /// What kind of `Node` it is.
    pub on: named::On,
}
/// The types of the fields of `Named`.
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
pub mod named {
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
            pub __typename: __rt::Option<__rt::String>,
            /// The field `id` of `Person`.
            pub __typename_: __rt::Id,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    __typename: __rt::None,
                    __typename_: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["__typename_", "__typename__"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(3, 63), (3, 80)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.__typename),
                    1 => __rt::Place::Id(&mut self.__typename_),
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
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 55)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
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
    impl TypeKey {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for TypeKey {
        type Data = type_key::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("TypeKey"),
            "query TypeKey{node(id:1){__typename __typename_:id ...on Card{__typename__:pin}...Named}card{kind:__typename __typename_:balance}me{__typename __typename_:name}}fragment Named on Node{__typename_:id ...on Card{owner{__typename_:name __typename__:id}}}",
            "455208747d0d2dbc64725d04b823387e67adeaa818dec9c61cd40a6059a4af9b",
            &[
                __rt::RootField::new("node", 1, 15),
                __rt::RootField::new("card", 1, 89),
                __rt::RootField::new("me", 1, 130),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for TypeKey {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl __rt::Object for Named {
        fn new() -> Self {
            Self {
                typename: __rt::Default::default(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["__typename_"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 26)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.typename),
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
};
