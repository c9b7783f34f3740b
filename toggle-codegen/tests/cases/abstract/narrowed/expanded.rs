//! Written by the generator.

/// The query `Narrowed` of `document.graphql:1`.
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
pub struct Narrowed {}
/// The types of the answer to `Narrowed`.
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
pub mod narrowed {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Narrowed` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `nodes` of `Query`.
        pub nodes: __rt::Vec<Nodes>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Nodes {
        /// The field `id` of `Node`.
        pub id: __rt::Id,
        /// What is selected of `HasBalance`, when it is of that type.
        pub has_balance: __rt::Option<nodes::HasBalance>,
        /// What is selected of `Actor`, when it is of that type.
        pub actor: __rt::Option<nodes::Actor>,
        /// What kind of `Node` it is.
        pub on: nodes::On,
    }
    /// The types of the fields of `Nodes`.
    pub mod nodes {
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
        /// What is selected of the type `HasBalance`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct HasBalance {
            /// The field `balance` of `HasBalance`.
            pub balance: i32,
            /// What kind of `HasBalance` it is.
            pub on: has_balance::On,
        }
        /// The types of the fields of `HasBalance`.
        pub mod has_balance {
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
                            places: &[(1, 81)],
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
                        places: &[(1, 73)],
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
        /// What is selected of the type `Actor`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Actor {
            /// The field `name` of `Actor`.
            pub name: __rt::Option<__rt::String>,
            /// The field `friend` of `Actor`.
            pub friend: __rt::Option<actor::Friend>,
        }
        /// The types of the fields of `Actor`.
        pub mod actor {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Actor`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Friend {
                /// The name of the object's type.
                pub typename: __rt::String,
                /// The field `name` of `Actor`.
                pub name: __rt::Option<__rt::String>,
                /// What kind of `Actor` it is.
                pub on: friend::On,
            }
            /// The types of the fields of `Friend`.
            pub mod friend {
                use ::toggle_runtime::__private as __rt;
                /// What kind of `Actor` it is.
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
                    /// The field `id` of `Person`.
                    pub id: __rt::Id,
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
                            id: __rt::Default::default(),
                        }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Person",
                            keys: &["id"],
                            required: &[true],
                            file: "document.graphql",
                            places: &[(1, 170)],
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
            impl __rt::Object for Friend {
                fn new() -> Self {
                    Self {
                        typename: __rt::String::new(),
                        name: __rt::None,
                        on: __rt::Member::new(),
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Actor",
                        keys: &["__typename", "name"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(1, 138), (1, 149)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::String(&mut self.typename),
                        1 => __rt::Place::OptionalString(&mut self.name),
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
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
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
                        places: &[(1, 209)],
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
        impl __rt::Object for HasBalance {
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
                    places: &[(1, 49)],
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
        impl __rt::Object for Actor {
            fn new() -> Self {
                Self {
                    name: __rt::None,
                    friend: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Actor",
                    keys: &["name", "friend"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 124), (1, 129)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.name),
                    1 => __rt::Place::Nullable(&mut self.friend),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Person {
            fn new() -> Self {
                Self { cards: __rt::Vec::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["cards"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 201)],
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
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { nodes: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["nodes"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 18)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.nodes),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Nodes {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                has_balance: __rt::None,
                actor: __rt::None,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 26)],
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
                0 => {
                    __rt::Spread::On(
                        &__rt::Types {
                            of: super::__types::HasBalanceTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.has_balance,
                    )
                }
                1 => {
                    __rt::Spread::On(
                        &__rt::Types {
                            of: super::__types::ActorTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.actor,
                    )
                }
                2 => __rt::Spread::Member(&mut self.on),
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
mod __types {
    pub const ActorTypes: &[&str] = &["Person", "Robot"];
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
    impl Narrowed {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Narrowed {
        type Data = narrowed::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Narrowed"),
            "query Narrowed{nodes{__typename id ...on HasBalance{balance ...on Wallet{cards{id}}}...on Node{id}...on Actor{name friend{__typename name ...on Person{id}}}...{...on Person{cards{id}}}}}",
            "44564cf504220e1d9a29ab5f4ed108fb024ec1d5cb6bac9e9cfb5f1c8cbfe5ac",
            &[__rt::RootField::new("nodes", 1, 16)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Narrowed {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
