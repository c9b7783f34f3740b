//! Written by the generator.

/// The query `Search` of `document.graphql:1`.
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
pub struct Search {}
/// The types of the answer to `Search`.
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
pub mod search {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Search` answers.
    ///
    /// A shop's things, with abstract types of every kind.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `search` of `Query`.
        pub search: __rt::Vec<Search>,
    }
    /// An object of the type `SearchResult`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Search {
        /// It is of the type `Card`.
        Card(search::Card),
        /// It is of the type `Person`.
        Person(search::Person),
        /// It is of the type `Robot`.
        Robot(search::Robot),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// The types of the fields of `Search`.
    pub mod search {
        use ::toggle_runtime::__private as __rt;
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `pin` of `Card`.
            pub pin: __rt::Option<__rt::String>,
        }
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `name` of `Person`.
            pub name: __rt::Option<__rt::String>,
            /// The field `friend` of `Person`.
            pub friend: __rt::Option<person::Friend>,
        }
        /// The types of the fields of `Person`.
        pub mod person {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Actor`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Friend {
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
                    /// It is of the type `Robot`.
                    Robot(Robot),
                    /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
                    /// server has got since.
                    Other(__rt::String),
                }
                /// What is selected of the type `Robot`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Robot {
                    /// The field `model` of `Robot`.
                    pub model: __rt::String,
                }
                impl __rt::Member for On {
                    fn new() -> Self {
                        Self::Other(__rt::String::new())
                    }
                    fn resolve(&mut self, typename: &str) {
                        *self = match typename {
                            "Robot" => Self::Robot(__rt::Object::new()),
                            other => Self::Other(__rt::From::from(other)),
                        };
                    }
                    fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                        match self {
                            Self::Robot(member) => __rt::Some(member),
                            Self::Other(_) => __rt::None,
                        }
                    }
                }
                impl __rt::Object for Robot {
                    fn new() -> Self {
                        Self { model: __rt::String::new() }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Robot",
                            keys: &["model"],
                            required: &[true],
                            file: "document.graphql",
                            places: &[(1, 106)],
                        }
                    }
                    fn field(&mut self, index: usize) -> __rt::Place<'_> {
                        match index {
                            0 => __rt::Place::String(&mut self.model),
                            _ => __rt::Place::Skip,
                        }
                    }
                }
            }
            impl __rt::Object for Friend {
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
                        places: &[(1, 86)],
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
        }
        /// What is selected of the type `Robot`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Robot {
            /// The field `model` of `Robot`.
            pub model: __rt::String,
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
                    places: &[(1, 50)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.pin),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Person {
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
                    places: &[(1, 72), (1, 77)],
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
        impl __rt::Object for Robot {
            fn new() -> Self {
                Self { model: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Robot",
                    keys: &["model"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 133)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.model),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { search: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["search"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 16)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.search),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Member for Search {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Card" => Self::Card(__rt::Object::new()),
                "Person" => Self::Person(__rt::Object::new()),
                "Robot" => Self::Robot(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Card(member) => __rt::Some(member),
                Self::Person(member) => __rt::Some(member),
                Self::Robot(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Search {
        fn new() -> Self {
            __rt::Member::new()
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
    impl Search {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Search {
        type Data = search::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Search"),
            "query Search{search(text:\"x\"){__typename ...on Card{pin}...on Person{name friend{__typename name ...on Robot{model}}}...on Robot{model}}}",
            "29e6fed04a52de8c6fc459de7f49537a89be9d89f27171f3e4aceffe48e85ebc",
            &[__rt::RootField::new("search", 1, 14)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Search {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
