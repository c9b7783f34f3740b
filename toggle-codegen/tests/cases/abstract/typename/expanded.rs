//! Written by the generator.

/// The query `Typename` of `document.graphql:1`.
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
pub struct Typename {}
/// The types of the answer to `Typename`.
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
pub mod typename {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Typename` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `node` of `Query`.
        pub node: __rt::Option<Node>,
        /// The field `me` of `Query`.
        pub me: __rt::Option<Me>,
        /// The field `search` of `Query`.
        pub search: __rt::Vec<Search>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Node {
        /// The field `id` of `Node`.
        pub id: __rt::Id,
        /// The name of the object's type.
        pub typename: __rt::String,
        /// The name of the object's type.
        pub kind: __rt::String,
    }
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Me {
        /// The name of the object's type.
        pub typename: __rt::String,
    }
    /// An object of the type `SearchResult`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Search {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// What kind of `SearchResult` it is.
        pub on: search::On,
    }
    /// The types of the fields of `Search`.
    pub mod search {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `SearchResult` it is.
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
            /// The name of the object's type.
            pub typename: __rt::String,
            /// The field `id` of `Card`.
            pub id: __rt::Id,
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
                    typename: __rt::String::new(),
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["__typename", "id"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 117), (1, 128)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.typename),
                    1 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                node: __rt::None,
                me: __rt::None,
                search: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["node", "me", "search"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 18), (1, 65), (1, 83)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.node),
                1 => __rt::Place::Nullable(&mut self.me),
                2 => __rt::Place::List(&mut self.search),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Node {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                typename: __rt::String::new(),
                kind: __rt::String::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id", "__typename", "kind"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 32), (1, 35), (1, 46)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::String(&mut self.typename),
                2 => __rt::Place::String(&mut self.kind),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Me {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["__typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 70)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Search {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "SearchResult",
                keys: &["__typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 92)],
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
    impl Typename {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Typename {
        type Data = typename::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Typename"),
            "query Typename{node(id:1){__typename id kind:__typename}me{__typename}search{__typename ...on Card{__typename id}}}",
            "ddadf0136350ec12619b791b8a95ab6dd86bb7d76497bec6891e438a8ee15061",
            &[
                __rt::RootField::new("node", 1, 16),
                __rt::RootField::new("me", 1, 57),
                __rt::RootField::new("search", 1, 71),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Typename {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
