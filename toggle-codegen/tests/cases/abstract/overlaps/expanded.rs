//! Written by the generator.

/// The query `Overlaps` of `document.graphql:1`.
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
pub struct Overlaps {
    /// The variable `$a`.
    pub a: bool,
    /// The variable `$b`.
    pub b: ::toggle_runtime::Defaulted<bool>,
}
/// The types of the answer to `Overlaps`.
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
pub mod overlaps {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Overlaps` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `nodes` of `Query`.
        pub nodes: __rt::Vec<Nodes>,
        /// The field `card` of `Query`.
        pub card: Card,
        /// The field `card` of `Query`.
        pub other: Other,
        /// The field `card` of `Query`.
        pub third: Third,
        /// The field `me` of `Query`.
        pub me: __rt::Option<Me>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Nodes {
        /// What is selected of `SearchResult`, when it is of that type.
        pub search_result: __rt::Option<nodes::SearchResult>,
        /// What kind of `Node` it is.
        pub on: nodes::On,
    }
    /// The types of the fields of `Nodes`.
    pub mod nodes {
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
        /// What is selected of the type `SearchResult`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct SearchResult {
            /// What is selected of `Actor`, when it is of that type.
            pub actor: __rt::Option<search_result::Actor>,
            /// What is selected of `HasBalance`, when it is of that type.
            pub has_balance: __rt::Option<search_result::HasBalance>,
        }
        /// The types of the fields of `SearchResult`.
        pub mod search_result {
            use ::toggle_runtime::__private as __rt;
            /// What is selected of the type `Actor`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Actor {
                /// The field `name` of `Actor`.
                pub name: __rt::Option<__rt::String>,
                /// What kind of `Actor` it is.
                pub on: actor::On,
            }
            /// The types of the fields of `Actor`.
            pub mod actor {
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
                                places: &[(5, 71)],
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
                            places: &[(5, 63)],
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
            /// What is selected of the type `HasBalance`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct HasBalance {
                /// The field `id` of `HasBalance`.
                pub id: __rt::Id,
                /// The field `balance` of `HasBalance`.
                pub balance: i32,
            }
            impl __rt::Object for Actor {
                fn new() -> Self {
                    Self {
                        name: __rt::None,
                        on: __rt::Member::new(),
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Actor",
                        keys: &["name"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(5, 42)],
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
                        0 => __rt::Spread::Member(&mut self.on),
                        _ => __rt::Spread::End,
                    }
                }
            }
            impl __rt::Object for HasBalance {
                fn new() -> Self {
                    Self {
                        id: __rt::Default::default(),
                        balance: 0,
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "HasBalance",
                        keys: &["id", "balance"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(5, 100), (5, 103)],
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
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `pin` of `Card`.
            pub pin: __rt::Option<__rt::String>,
            /// The field `balance` of `Card`.
            pub balance: i32,
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
        impl __rt::Object for SearchResult {
            fn new() -> Self {
                Self {
                    actor: __rt::None,
                    has_balance: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "SearchResult",
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
                        __rt::Spread::On(
                            &__rt::Types {
                                of: super::super::__types::ActorTypes,
                                among: super::super::__types::SearchResultTypes,
                            },
                            &mut self.actor,
                        )
                    }
                    1 => {
                        __rt::Spread::On(
                            &__rt::Types {
                                of: super::super::__types::HasBalanceTypes,
                                among: super::super::__types::SearchResultTypes,
                            },
                            &mut self.has_balance,
                        )
                    }
                    _ => __rt::Spread::End,
                }
            }
        }
        impl __rt::Object for Card {
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
                    places: &[(3, 19), (4, 19)],
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
            /// What the fragment `Known` selects.
            pub known: __rt::Option<super::super::Known>,
            /// What the fragment `Named` selects.
            pub named: __rt::Option<super::super::Named>,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    known: __rt::None,
                    named: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
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
                    0 => __rt::Spread::Conditional(&mut self.known),
                    1 => __rt::Spread::Conditional(&mut self.named),
                    _ => __rt::Spread::End,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("a", true)]],
                    1 => &[&[("a", false)]],
                    _ => &[&[]],
                }
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// The field `owner` of `Card`.
        pub owner: __rt::Option<other::Owner>,
    }
    /// The types of the fields of `Other`.
    pub mod other {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Person`.
            pub id: __rt::Option<__rt::Id>,
            /// What the fragment `Known` selects.
            pub known: __rt::Option<super::super::Known>,
            /// What the fragment `Named` selects.
            pub named: __rt::Option<super::super::Named>,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: __rt::None,
                    known: __rt::None,
                    named: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["id"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(13, 27)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Conditional(&mut self.known),
                    1 => __rt::Spread::Conditional(&mut self.named),
                    _ => __rt::Spread::End,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("a", false)]],
                    1 => &[&[("a", true)]],
                    2 => &[&[("a", false)]],
                    _ => &[&[]],
                }
            }
            fn is_non_null(&self, index: usize) -> bool {
                [0].contains(&index)
            }
        }
    }
    /// A gift card.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Third {
        /// The field `owner` of `Card`.
        pub owner: __rt::Option<third::Owner>,
        /// The name of the object's type.
        pub typename: __rt::Option<__rt::String>,
    }
    /// The types of the fields of `Third`.
    pub mod third {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `name` of `Person`.
            pub name: __rt::Option<__rt::String>,
            /// What the fragment `Known` selects.
            pub known: __rt::Option<super::super::Known>,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    name: __rt::None,
                    known: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(16, 13)],
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
                    0 => __rt::Spread::Conditional(&mut self.known),
                    _ => __rt::Spread::End,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    1 => &[&[("b", true)]],
                    _ => &[&[]],
                }
            }
        }
    }
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Me {
        /// The name of the object's type.
        pub typename: __rt::Option<__rt::String>,
        /// What the fragment `Friendly` selects.
        pub friendly: __rt::Option<super::Friendly>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                nodes: __rt::Vec::new(),
                card: __rt::Object::new(),
                other: __rt::Object::new(),
                third: __rt::Object::new(),
                me: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["nodes", "card", "other", "third", "me"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(2, 3), (7, 3), (11, 3), (15, 3), (20, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.nodes),
                1 => __rt::Place::Object(&mut self.card),
                2 => __rt::Place::Object(&mut self.other),
                3 => __rt::Place::Object(&mut self.third),
                4 => __rt::Place::Nullable(&mut self.me),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Nodes {
        fn new() -> Self {
            Self {
                search_result: __rt::None,
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
                    __rt::Spread::On(
                        &__rt::Types {
                            of: super::__types::SearchResultTypes,
                            among: super::__types::NodeTypes,
                        },
                        &mut self.search_result,
                    )
                }
                1 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
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
                places: &[(8, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(12, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Third {
        fn new() -> Self {
            Self {
                owner: __rt::None,
                typename: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["owner", "__typename"],
                required: &[true, false],
                file: "document.graphql",
                places: &[(16, 5), (18, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                1 => __rt::Place::TypenameWhen(&[&[("b", true)]], &mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("b", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [1].contains(&index)
        }
    }
    impl __rt::Object for Me {
        fn new() -> Self {
            Self {
                typename: __rt::None,
                friendly: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["__typename"],
                required: &[false],
                file: "document.graphql",
                places: &[(20, 8)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::TypenameWhen(&[&[("b", true)]], &mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.friendly),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("b", true)]],
                1 => &[&[("a", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0].contains(&index)
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
/// The fragment `Friendly` on `Actor` of `document.graphql:25`, wherever it is spread.
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
pub struct Friendly {
    /// The field `friend` of `Actor`.
    pub friend: ::core::option::Option<friendly::Friend>,
    /// The field `name` of `Actor`.
    pub name: ::std::string::String,
}
/// The types of the fields of `Friendly`.
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
pub mod friendly {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Friend {
        /// The field `name` of `Actor`.
        pub name: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Friend {
        fn new() -> Self {
            Self { name: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(25, 39)],
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
/// The fragment `Known` on `Person` of `document.graphql:23`, wherever it is spread.
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
pub struct Known {
    /// The field `id` of `Person`.
    pub id: ::toggle_runtime::Id,
    /// The field `name` of `Person`.
    pub name: ::core::option::Option<::std::string::String>,
}
/// The fragment `Named` on `Person` of `document.graphql:24`, wherever it is spread.
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
    /// The field `name` of `Person`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The field `friend` of `Person`.
    pub friend: ::core::option::Option<named::Friend>,
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
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Friend {
        /// The field `name` of `Actor`.
        pub name: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Friend {
        fn new() -> Self {
            Self { name: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(24, 42)],
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
    pub const SearchResultTypes: &[&str] = &["Card", "Person", "Robot"];
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
    impl Overlaps {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(a: bool) -> Self {
            Self {
                a,
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
    impl __rt::Operation for Overlaps {
        type Data = overlaps::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::Query,
                __rt::Some("Overlaps"),
                "query Overlaps($a:Boolean!,$b:Boolean!=true){nodes{__typename ...on Card{pin}...on Card{balance}...on SearchResult{...on Actor{name ...on Person{cards{id}}}...on HasBalance{id balance}}}card{owner{...Known@include(if:$a)}owner{...Named@skip(if:$a)}}other:card{owner@include(if:$a){...Known}owner@skip(if:$a){id ...Named}}third:card{owner{name}owner@include(if:$b){...Known}__typename@include(if:$b)}me{__typename __typename@include(if:$b) ...Friendly@include(if:$a)}}fragment Known on Person{id name}fragment Named on Person{name friend{__typename name}}fragment Friendly on Actor{friend{__typename name}name}",
                "94e3a8a5c5f12ed68ec16b6307bdd831806425e604906bf1b6d71fadf9b65ddf",
                &[
                    __rt::RootField::new("nodes", 1, 46),
                    __rt::RootField::new("card", 1, 187),
                    __rt::RootField::new("other", 1, 250),
                    __rt::RootField::new("third", 1, 322),
                    __rt::RootField::new("me", 1, 400),
                ],
                "document.graphql:1",
            )
            .with_defaults(&[("b", true)]);
    }
    impl __rt::Input for Overlaps {
        fn keys(&self) -> &'static [&'static str] {
            &["a", "b"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.a),
                1 => __rt::Argument::of(&self.b),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Object for Friendly {
        fn new() -> Self {
            Self {
                friend: __rt::None,
                name: __rt::String::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["friend", "name"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(25, 30), (25, 46)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.friend),
                1 => __rt::Place::String(&mut self.name),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Known {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["id", "name"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(23, 28), (23, 31)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.name),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Named {
        fn new() -> Self {
            Self {
                name: __rt::None,
                friend: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["name", "friend"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(24, 28), (24, 33)],
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
};
