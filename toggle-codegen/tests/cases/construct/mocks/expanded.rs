//! Written by the generator.

/// The query `OneNode` of `document.graphql:1`.
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
pub struct OneNode {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
    /// The variable `$with`.
    pub with: bool,
}
/// The types of the answer to `OneNode`.
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
pub mod one_node {
    use ::toggle_runtime::__private as __rt;
    /// What `OneNode::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$id`.
        pub id: __rt::Id,
        /// The variable `$with`.
        pub with: bool,
    }
    /// What the query `OneNode` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
    }
    /// An object of the type `Node`.
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
        /// What is selected of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `balance` of `Card`.
            pub balance: i32,
            /// The field `owner` of `Card`.
            pub owner: __rt::Option<card::Owner>,
            /// What the fragment `CardState` selects.
            pub card_state: super::super::CardState,
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
                        places: &[(8, 9)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::String(&mut self.name),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `name` of `Person`.
            pub name: __rt::String,
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
                    balance: 0,
                    owner: __rt::None,
                    card_state: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["balance", "owner"],
                    required: &[true, false],
                    file: "document.graphql",
                    places: &[(6, 7), (7, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.balance),
                    1 => __rt::Place::Conditional(&mut self.owner),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.card_state),
                    _ => __rt::Spread::End,
                }
            }
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Card")
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    1 => &[&[("with", true)]],
                    _ => &[&[]],
                }
            }
        }
        impl __rt::Object for Person {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(12, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
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
                places: &[(2, 3)],
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
                places: &[(3, 5)],
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
/// The query `Cards` of `document.graphql:17`.
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
pub struct Cards {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Cards`.
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
pub mod cards {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Cards` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: Cards,
    }
    /// An object of the type `CardPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `total` of `CardPage`.
        pub total: i32,
        /// The field `data` of `CardPage`.
        pub data: __rt::Vec<__rt::Option<cards::Data>>,
    }
    /// The types of the fields of `Cards`.
    pub mod cards {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Card`.
        #[derive(__rt::Clone)]
        pub struct Data {
            /// The field `id` of `Card`.
            pub new: __rt::Id,
            /// The field `pin` of `Card`.
            pub pin: __rt::Option<__rt::String>,
            /// What the fragment `CardState` selects.
            pub card_state: super::super::CardState,
        }
        impl __rt::Debug for Data {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter
                    .debug_struct("Data")
                    .field("new", &self.new)
                    .field("pin", &__rt::Hidden::of(&self.pin))
                    .field("card_state", &self.card_state)
                    .finish()
            }
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self {
                    new: __rt::Default::default(),
                    pin: __rt::None,
                    card_state: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["new", "pin"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(22, 7), (23, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.new),
                    1 => __rt::Place::OptionalString(&mut self.pin),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.card_state),
                    _ => __rt::Spread::End,
                }
            }
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Card")
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
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(18, 3)],
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
                total: 0,
                data: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "CardPage",
                keys: &["total", "data"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(19, 5), (20, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.total),
                1 => __rt::Place::List(&mut self.data),
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
/// The query `Mock` of `document.graphql:29`.
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
pub struct Mock {
    /// The variable `$mock`.
    pub mock: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Mock`.
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
    /// What the query `Mock` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `mock` of `Query`.
        pub mock: __rt::Option<Mock>,
        /// The field `cards` of `Query`.
        pub cards: Cards,
    }
    /// An object of the type `Thing`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Mock {
        /// The name of the object's type.
        pub kind: __rt::String,
        /// What kind of `Thing` it is.
        pub on: mock::On,
    }
    /// The types of the fields of `Mock`.
    pub mod mock {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Thing` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Gone`.
            Gone(Gone),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// What is selected of the type `Gone`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Gone {
            /// The field `why` of `Gone`.
            pub object: __rt::Option<__rt::String>,
            /// The field `why` of `Gone`.
            pub of: __rt::Option<__rt::String>,
            /// The field `why` of `Gone`.
            pub new: __rt::Option<__rt::String>,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Gone" => Self::Gone(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Gone(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Gone {
            fn new() -> Self {
                Self {
                    object: __rt::None,
                    of: __rt::None,
                    new: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Gone",
                    keys: &["object", "of", "new"],
                    required: &[true, true, true],
                    file: "document.graphql",
                    places: &[(33, 7), (34, 7), (35, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.object),
                    1 => __rt::Place::OptionalString(&mut self.of),
                    2 => __rt::Place::OptionalString(&mut self.new),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `CardPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `total` of `CardPage`.
        pub data: i32,
        /// The field `total` of `CardPage`.
        pub into_json: i32,
        /// The field `total` of `CardPage`.
        pub data_null: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                mock: __rt::None,
                cards: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["mock", "cards"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(30, 3), (38, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.mock),
                1 => __rt::Place::Object(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Mock {
        fn new() -> Self {
            Self {
                kind: __rt::String::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Thing",
                keys: &["kind"],
                required: &[true],
                file: "document.graphql",
                places: &[(31, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.kind),
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
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self {
                data: 0,
                into_json: 0,
                data_null: 0,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "CardPage",
                keys: &["data", "into_json", "data_null"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(39, 5), (40, 5), (41, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.data),
                1 => __rt::Place::Int(&mut self.into_json),
                2 => __rt::Place::Int(&mut self.data_null),
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
/// The query `Lists` of `document.graphql:45`.
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
pub struct Lists {}
/// The types of the answer to `Lists`.
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
pub mod lists {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Lists` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `things` of `Query`.
        pub things: __rt::Option<
            __rt::Vec<__rt::Option<__rt::Vec<__rt::Option<Things>>>>,
        >,
    }
    /// An object of the type `Thing`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Things {
        /// It is of the type `Card`.
        Card(things::Card),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// The types of the fields of `Things`.
    pub mod things {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `colours` of `Card`.
            pub colours: __rt::Vec<super::super::Colour>,
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self { colours: __rt::Vec::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["colours"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(48, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::List(&mut self.colours),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { things: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["things"],
                required: &[true],
                file: "document.graphql",
                places: &[(46, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.things),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Member for Things {
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
    impl __rt::Object for Things {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Thing",
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
                0 => __rt::Spread::Member(self),
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
/// The enum `Colour`.
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
#[non_exhaustive]
pub enum Colour {
    /// The value `BROWN`.
    Brown,
    /// The value `GREEN`.
    Green,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The fragment `CardState` on `Card` of `document.graphql:53`, wherever it is spread.
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
pub struct CardState {
    /// The field `balance` of `Card`.
    pub balance: i32,
    /// The field `rate` of `Card`.
    pub rate: f64,
    /// The field `used` of `Card`.
    pub used: bool,
    /// The field `colour` of `Card`.
    pub colour: Colour,
    /// The field `colours` of `Card`.
    pub colours: ::std::vec::Vec<Colour>,
    /// The field `expires` of `Card`.
    pub expires: ::core::option::Option<::toggle_runtime::UtcDateTime>,
    /// The field `created` of `Card`.
    pub created: ::std::string::String,
    /// The field `extra` of `Card`.
    ///
    /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Json = "…")`.
    pub extra: ::core::option::Option<::toggle_runtime::Value>,
    /// The field `owner` of `Card`.
    pub owner: ::core::option::Option<card_state::Owner>,
    /// What the fragment `Named` selects.
    pub named: Named,
}
/// The types of the fields of `CardState`.
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
pub mod card_state {
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
                places: &[(64, 5)],
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
/// The fragment `Named` on `Node` of `document.graphql:68`, wherever it is spread.
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
    pub id: ::toggle_runtime::Id,
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
    /// What is selected of the type `Card`.
    #[derive(__rt::Clone)]
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
    impl __rt::Debug for Card {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Card")
                .field("pin", &__rt::Hidden::of(&self.pin))
                .finish()
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
                required: &[true],
                file: "document.graphql",
                places: &[(71, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.pin),
                _ => __rt::Place::Skip,
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
pub mod mock_ {
    use ::toggle_runtime::__private as __rt;
    /// Answers to `OneNode`.
    pub mod one_node {
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
            /// Sets `node`.
            #[must_use]
            pub fn node(mut self, edit: impl __rt::FnOnce(Node) -> Node) -> Self {
                self.0.edit("node", edit);
                self
            }
            /// Makes `node` null.
            #[must_use]
            pub fn node_null(mut self) -> Self {
                self.0.set_json("node", __rt::Value::Null);
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
                            "node",
                            __rt::MockValue::Object(<Node as __rt::MockPart>::shape),
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
        /// `Node` of the GraphQL type `Node`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Node(__rt::MockObject);
        impl Node {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                self
            }
            /// Makes it a `Card`.
            #[must_use]
            pub fn on_card(
                mut self,
                edit: impl __rt::FnOnce(node::Card) -> node::Card,
            ) -> Self {
                self.0.set_typename("Card");
                Self(self.0.part(edit))
            }
            /// Makes it a `Person`.
            #[must_use]
            pub fn on_person(
                mut self,
                edit: impl __rt::FnOnce(node::Person) -> node::Person,
            ) -> Self {
                self.0.set_typename("Person");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Node {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Card",
                    is_abstract: true,
                    fields: &[("id", __rt::MockValue::Text("1"))],
                    spreads: &[],
                    members: &[
                        ("Card", <node::Card as __rt::MockPart>::shape),
                        ("Person", <node::Person as __rt::MockPart>::shape),
                    ],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `Node`.
        pub mod node {
            use ::toggle_runtime::__private as __rt;
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
                /// Sets `owner`.
                #[must_use]
                pub fn owner(
                    mut self,
                    edit: impl __rt::FnOnce(card::Owner) -> card::Owner,
                ) -> Self {
                    self.0.edit("owner", edit);
                    self
                }
                /// Makes `owner` null.
                #[must_use]
                pub fn owner_null(mut self) -> Self {
                    self.0.set_json("owner", __rt::Value::Null);
                    self
                }
                /// Sets what the part `card_state` selects.
                #[must_use]
                pub fn card_state(
                    self,
                    edit: impl __rt::FnOnce(
                        super::super::CardState,
                    ) -> super::super::CardState,
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
                            ("balance", __rt::MockValue::Int),
                            (
                                "owner",
                                __rt::MockValue::When(
                                    &[&[("with", true)]],
                                    &__rt::MockValue::Object(
                                        <card::Owner as __rt::MockPart>::shape,
                                    ),
                                ),
                            ),
                        ],
                        spreads: &[
                            (
                                &[],
                                &[&[]],
                                <super::super::CardState as __rt::MockPart>::shape,
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
            }
            /// `Person` of the GraphQL type `Person`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Person(__rt::MockObject);
            impl Person {
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
            impl __rt::MockPart for Person {
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
        }
    }
    /// Answers to `Cards`.
    pub mod cards {
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
            /// Sets `cards`.
            #[must_use]
            pub fn cards(mut self, edit: impl __rt::FnOnce(Cards) -> Cards) -> Self {
                self.0.edit("cards", edit);
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
                            "cards",
                            __rt::MockValue::Object(<Cards as __rt::MockPart>::shape),
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
        /// `Cards` of the GraphQL type `CardPage`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards(__rt::MockObject);
        impl Cards {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `total`.
            #[must_use]
            pub fn total(mut self, value: i32) -> Self {
                self.0.set::<i32>("total", &value);
                self
            }
            /// Sets `data`.
            #[must_use]
            pub fn data(
                mut self,
                items: impl __rt::IntoIterator<Item = __rt::Option<cards::Data>>,
            ) -> Self {
                self.0.set_list("data", items);
                self
            }
        }
        impl __rt::MockPart for Cards {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "CardPage",
                    is_abstract: false,
                    fields: &[
                        ("total", __rt::MockValue::Int),
                        (
                            "data",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(
                                    <cards::Data as __rt::MockPart>::shape,
                                ),
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
        /// Parts of `Cards`.
        pub mod cards {
            use ::toggle_runtime::__private as __rt;
            /// `Data` of the GraphQL type `Card`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Data(__rt::MockObject);
            impl Data {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `new`.
                #[must_use]
                pub fn new_(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("new", &__rt::Into::into(value));
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
                /// Sets what the part `card_state` selects.
                #[must_use]
                pub fn card_state(
                    self,
                    edit: impl __rt::FnOnce(
                        super::super::CardState,
                    ) -> super::super::CardState,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Data {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Card",
                        is_abstract: false,
                        fields: &[
                            ("new", __rt::MockValue::Text("1")),
                            ("pin", __rt::MockValue::Text("pin")),
                        ],
                        spreads: &[
                            (
                                &[],
                                &[&[]],
                                <super::super::CardState as __rt::MockPart>::shape,
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
        }
    }
    /// Answers to `Mock`.
    pub mod mock {
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
            /// Sets `mock`.
            #[must_use]
            pub fn mock(mut self, edit: impl __rt::FnOnce(Mock) -> Mock) -> Self {
                self.0.edit("mock", edit);
                self
            }
            /// Makes `mock` null.
            #[must_use]
            pub fn mock_null(mut self) -> Self {
                self.0.set_json("mock", __rt::Value::Null);
                self
            }
            /// Sets `cards`.
            #[must_use]
            pub fn cards(mut self, edit: impl __rt::FnOnce(Cards) -> Cards) -> Self {
                self.0.edit("cards", edit);
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
                            "mock",
                            __rt::MockValue::Object(<Mock as __rt::MockPart>::shape),
                        ),
                        (
                            "cards",
                            __rt::MockValue::Object(<Cards as __rt::MockPart>::shape),
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
        /// `Mock` of the GraphQL type `Thing`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Mock(__rt::MockObject);
        impl Mock {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("kind", &__rt::Into::into(value));
                self
            }
            /// Makes it a `Gone`.
            #[must_use]
            pub fn on_gone(
                mut self,
                edit: impl __rt::FnOnce(mock::Gone) -> mock::Gone,
            ) -> Self {
                self.0.set_typename("Gone");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Mock {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Gone",
                    is_abstract: true,
                    fields: &[("kind", __rt::MockValue::Typename)],
                    spreads: &[],
                    members: &[("Gone", <mock::Gone as __rt::MockPart>::shape)],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `Mock`.
        pub mod mock {
            use ::toggle_runtime::__private as __rt;
            /// `Gone` of the GraphQL type `Gone`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Gone(__rt::MockObject);
            impl Gone {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `object`.
                #[must_use]
                pub fn object(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("object", &__rt::Into::into(value));
                    self
                }
                /// Makes `object` null.
                #[must_use]
                pub fn object_null(mut self) -> Self {
                    self.0.set_json("object", __rt::Value::Null);
                    self
                }
                /// Sets `of`.
                #[must_use]
                pub fn of(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("of", &__rt::Into::into(value));
                    self
                }
                /// Makes `of` null.
                #[must_use]
                pub fn of_null(mut self) -> Self {
                    self.0.set_json("of", __rt::Value::Null);
                    self
                }
                /// Sets `new`.
                #[must_use]
                pub fn new_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("new", &__rt::Into::into(value));
                    self
                }
                /// Makes `new` null.
                #[must_use]
                pub fn new_null(mut self) -> Self {
                    self.0.set_json("new", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Gone {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Gone",
                        is_abstract: false,
                        fields: &[
                            ("object", __rt::MockValue::Text("object")),
                            ("of", __rt::MockValue::Text("of")),
                            ("new", __rt::MockValue::Text("new")),
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
        /// `Cards` of the GraphQL type `CardPage`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards(__rt::MockObject);
        impl Cards {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `data`.
            #[must_use]
            pub fn data(mut self, value: i32) -> Self {
                self.0.set::<i32>("data", &value);
                self
            }
            /// Sets `into_json`.
            #[must_use]
            pub fn into_json(mut self, value: i32) -> Self {
                self.0.set::<i32>("into_json", &value);
                self
            }
            /// Sets `data_null`.
            #[must_use]
            pub fn data_null(mut self, value: i32) -> Self {
                self.0.set::<i32>("data_null", &value);
                self
            }
        }
        impl __rt::MockPart for Cards {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "CardPage",
                    is_abstract: false,
                    fields: &[
                        ("data", __rt::MockValue::Int),
                        ("into_json", __rt::MockValue::Int),
                        ("data_null", __rt::MockValue::Int),
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
    /// Answers to `Lists`.
    pub mod lists {
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
            /// Sets `things`.
            #[must_use]
            pub fn things(
                mut self,
                items: impl __rt::IntoIterator<
                    Item = __rt::Option<__rt::Vec<__rt::Option<Things>>>,
                >,
            ) -> Self {
                self.0.set_list("things", items);
                self
            }
            /// Makes `things` null.
            #[must_use]
            pub fn things_null(mut self) -> Self {
                self.0.set_json("things", __rt::Value::Null);
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
                            "things",
                            __rt::MockValue::List(
                                &__rt::MockValue::List(
                                    &__rt::MockValue::Object(<Things as __rt::MockPart>::shape),
                                ),
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
        /// `Things` of the GraphQL type `Thing`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Things(__rt::MockObject);
        impl Things {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Makes it a `Card`.
            #[must_use]
            pub fn on_card(
                mut self,
                edit: impl __rt::FnOnce(things::Card) -> things::Card,
            ) -> Self {
                self.0.set_typename("Card");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Things {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Card",
                    is_abstract: true,
                    fields: &[],
                    spreads: &[],
                    members: &[("Card", <things::Card as __rt::MockPart>::shape)],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `Things`.
        pub mod things {
            use ::toggle_runtime::__private as __rt;
            /// `Card` of the GraphQL type `Card`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Card(__rt::MockObject);
            impl Card {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `colours`.
                #[must_use]
                pub fn colours(
                    mut self,
                    items: impl __rt::IntoIterator<
                        Item = impl __rt::Into<super::super::super::Colour>,
                    >,
                ) -> Self {
                    self.0
                        .set::<
                            __rt::Vec<super::super::super::Colour>,
                        >("colours", &__rt::collected(items));
                    self
                }
            }
            impl __rt::MockPart for Card {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Card",
                        is_abstract: false,
                        fields: &[
                            (
                                "colours",
                                __rt::MockValue::List(&__rt::MockValue::Text("BROWN")),
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
    /// `CardState` of the GraphQL type `Card`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct CardState(__rt::MockObject);
    impl CardState {
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
        /// Sets `rate`.
        #[must_use]
        pub fn rate(mut self, value: f64) -> Self {
            self.0.set::<f64>("rate", &value);
            self
        }
        /// Sets `used`.
        #[must_use]
        pub fn used(mut self, value: bool) -> Self {
            self.0.set::<bool>("used", &value);
            self
        }
        /// Sets `colour`.
        #[must_use]
        pub fn colour(mut self, value: super::Colour) -> Self {
            self.0.set::<super::Colour>("colour", &value);
            self
        }
        /// Sets `colours`.
        #[must_use]
        pub fn colours(
            mut self,
            items: impl __rt::IntoIterator<Item = impl __rt::Into<super::Colour>>,
        ) -> Self {
            self.0.set::<__rt::Vec<super::Colour>>("colours", &__rt::collected(items));
            self
        }
        /// Sets `expires`.
        #[must_use]
        pub fn expires(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
            self.0.set_json("expires", __rt::Into::into(value));
            self
        }
        /// Makes `expires` null.
        #[must_use]
        pub fn expires_null(mut self) -> Self {
            self.0.set_json("expires", __rt::Value::Null);
            self
        }
        /// Sets `created`.
        #[must_use]
        pub fn created(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
            self.0.set_json("created", __rt::Into::into(value));
            self
        }
        /// Sets `extra`.
        #[must_use]
        pub fn extra(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
            self.0.set_json("extra", __rt::Into::into(value));
            self
        }
        /// Makes `extra` null.
        #[must_use]
        pub fn extra_null(mut self) -> Self {
            self.0.set_json("extra", __rt::Value::Null);
            self
        }
        /// Sets `owner`.
        #[must_use]
        pub fn owner(
            mut self,
            edit: impl __rt::FnOnce(card_state::Owner) -> card_state::Owner,
        ) -> Self {
            self.0.edit("owner", edit);
            self
        }
        /// Makes `owner` null.
        #[must_use]
        pub fn owner_null(mut self) -> Self {
            self.0.set_json("owner", __rt::Value::Null);
            self
        }
        /// Sets what the part `named` selects.
        #[must_use]
        pub fn named(self, edit: impl __rt::FnOnce(Named) -> Named) -> Self {
            Self(self.0.part(edit))
        }
    }
    impl __rt::MockPart for CardState {
        fn shape() -> &'static __rt::MockShape {
            &__rt::MockShape {
                typename: "Card",
                is_abstract: false,
                fields: &[
                    ("balance", __rt::MockValue::Int),
                    ("rate", __rt::MockValue::Float),
                    ("used", __rt::MockValue::Boolean),
                    ("colour", __rt::MockValue::Text("BROWN")),
                    ("colours", __rt::MockValue::List(&__rt::MockValue::Text("BROWN"))),
                    ("expires", __rt::MockValue::Text("2000-01-01 00:00:00")),
                    ("created", __rt::MockValue::Text("created")),
                    ("extra", __rt::MockValue::Text("extra")),
                    (
                        "owner",
                        __rt::MockValue::Object(
                            <card_state::Owner as __rt::MockPart>::shape,
                        ),
                    ),
                ],
                spreads: &[(&[], &[&[]], <Named as __rt::MockPart>::shape)],
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
    /// Parts of `CardState`.
    pub mod card_state {
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
            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                self
            }
        }
        impl __rt::MockPart for Owner {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Person",
                    is_abstract: false,
                    fields: &[("id", __rt::MockValue::Text("1"))],
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
    /// `Named` of the GraphQL type `Node`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Named(__rt::MockObject);
    impl Named {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
            self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
            self
        }
        /// Makes it a `Card`.
        #[must_use]
        pub fn on_card(
            mut self,
            edit: impl __rt::FnOnce(named::Card) -> named::Card,
        ) -> Self {
            self.0.set_typename("Card");
            Self(self.0.part(edit))
        }
        /// Makes it an object of another type, which the schema may not even have.
        #[must_use]
        pub fn on_other(mut self, typename: &str) -> Self {
            self.0.set_typename(typename);
            self
        }
    }
    impl __rt::MockPart for Named {
        fn shape() -> &'static __rt::MockShape {
            &__rt::MockShape {
                typename: "Card",
                is_abstract: true,
                fields: &[("id", __rt::MockValue::Text("1"))],
                spreads: &[],
                members: &[("Card", <named::Card as __rt::MockPart>::shape)],
            }
        }
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of `Named`.
    pub mod named {
        use ::toggle_runtime::__private as __rt;
        /// `Card` of the GraphQL type `Card`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card(__rt::MockObject);
        impl Card {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
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
        }
        impl __rt::MockPart for Card {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Card",
                    is_abstract: false,
                    fields: &[("pin", __rt::MockValue::Text("pin"))],
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
    impl OneNode {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: one_node::Required) -> Self {
            Self {
                id: required.id,
                with: required.with,
            }
        }
    }
    impl __rt::Operation for OneNode {
        type Data = one_node::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("OneNode"),
            "query OneNode($id:ID!,$with:Boolean!){node(id:$id){__typename id ...on Card{...CardState balance owner@include(if:$with){name}}...on Person{name}}}fragment CardState on Card{...Named balance rate used colour colours expires created extra owner{id}}fragment Named on Node{id ...on Card{pin}}",
            "95f2f1e64086d119da54228f981ece9ce26790205d2d95e559f18b39b4806d21",
            &[__rt::RootField::new("node", 1, 39)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for OneNode {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "with"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                1 => __rt::Argument::of(&self.with),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl OneNode {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock_::one_node::Data {
            <mock_::one_node::Data>::new()
        }
    }
    impl __rt::Mock<OneNode> for mock_::one_node::Data {}
    impl Cards {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Cards {
        type Data = cards::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Cards"),
            "query Cards($page:Int){cards(page:$page){total data{...CardState new:id pin}}}fragment CardState on Card{...Named balance rate used colour colours expires created extra owner{id}}fragment Named on Node{id ...on Card{pin}}",
            "7af6b6aff5bad3cd3eb05eecedd68149940eb1170a37db2fad7f78a65c557971",
            &[__rt::RootField::new("cards", 1, 24)],
            "document.graphql:17",
        );
    }
    impl __rt::Input for Cards {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Cards {
        type Item = __rt::Option<cards::cards::Data>;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.cards.data.len(),
                total: __rt::Count::count(&data.cards.total),
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.cards.data
        }
    }
    impl Cards {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock_::cards::Data {
            <mock_::cards::Data>::new()
        }
    }
    impl __rt::Mock<Cards> for mock_::cards::Data {}
    impl Mock {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                mock: __rt::Optional::Absent,
            }
        }
        /// The variable `$mock`.
        #[must_use]
        pub fn mock_(mut self, mock: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.mock = __rt::Into::into(mock);
            self
        }
    }
    impl __rt::Operation for Mock {
        type Data = mock::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Mock"),
            "query Mock($mock:Int){mock(mock:$mock){__typename kind:__typename ...on Gone{object:why of:why new:why}}cards{data:total into_json:total data_null:total}}",
            "e302cda87c42a80b93feb164564b65d5bcba68784d5a760fea9521a1b0d11371",
            &[
                __rt::RootField::new("mock", 1, 23),
                __rt::RootField::new("cards", 1, 105),
            ],
            "document.graphql:29",
        );
    }
    impl __rt::Input for Mock {
        fn keys(&self) -> &'static [&'static str] {
            &["mock"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.mock),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Mock {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock_::mock::Data {
            <mock_::mock::Data>::new()
        }
    }
    impl __rt::Mock<Mock> for mock_::mock::Data {}
    impl Lists {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Lists {
        type Data = lists::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Lists"),
            "query Lists{things{__typename ...on Card{colours}}}",
            "cee536015977df63cd0a16814662b339f138f0b794a64a9aebc6154d13fb405a",
            &[__rt::RootField::new("things", 1, 13)],
            "document.graphql:45",
        );
    }
    impl __rt::Input for Lists {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Lists {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock_::lists::Data {
            <mock_::lists::Data>::new()
        }
    }
    impl __rt::Mock<Lists> for mock_::lists::Data {}
    __rt::enumeration!(Colour { Brown = "BROWN", Green = "GREEN", _ = Unrecognized, });
    impl __rt::Object for CardState {
        fn new() -> Self {
            Self {
                balance: 0,
                rate: 0.0,
                used: false,
                colour: __rt::Slot::new(),
                colours: __rt::Vec::new(),
                expires: __rt::None,
                created: __rt::Default::default(),
                extra: __rt::None,
                owner: __rt::None,
                named: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &[
                    "balance",
                    "rate",
                    "used",
                    "colour",
                    "colours",
                    "expires",
                    "created",
                    "extra",
                    "owner",
                ],
                required: &[true, true, true, true, true, true, true, true, true],
                file: "document.graphql",
                places: &[
                    (55, 3),
                    (56, 3),
                    (57, 3),
                    (58, 3),
                    (59, 3),
                    (60, 3),
                    (61, 3),
                    (62, 3),
                    (63, 3),
                ],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.balance),
                1 => __rt::Place::Float(&mut self.rate),
                2 => __rt::Place::Boolean(&mut self.used),
                3 => __rt::Place::Enum(&mut self.colour),
                4 => __rt::Place::List(&mut self.colours),
                5 => __rt::Place::Custom(&mut self.expires),
                6 => __rt::Place::Custom(&mut self.created),
                7 => __rt::Place::Nullable(&mut self.extra),
                8 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.named),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Card")
        }
    }
    impl __rt::Object for Named {
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
                places: &[(69, 3)],
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
    impl __rt::Mocked for CardState {
        type Mock = mock_::CardState;
    }
    impl __rt::Mocked for Named {
        type Mock = mock_::Named;
    }
};
