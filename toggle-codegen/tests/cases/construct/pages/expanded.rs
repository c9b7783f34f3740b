//! Written by the generator.

/// The query `Pets` of `document.graphql:2`.
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
pub struct Pets {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$limit`.
    pub limit: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Pets`.
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
pub mod pets {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Pets` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub found: Found,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Found {
        /// What the fragment `Counters` selects.
        pub counters: super::Counters,
        /// What the fragment `List` selects.
        pub list: super::List,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { found: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["found"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self {
                counters: __rt::Object::new(),
                list: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
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
                0 => __rt::Spread::Always(&mut self.counters),
                1 => __rt::Spread::Always(&mut self.list),
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
/// The query `Zoo` of `document.graphql:30`.
///
/// A run over the pages does not go by `total`, which no number of Rust's own stands for.
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
pub struct Zoo {
    /// The variable `$number`.
    pub number: ::toggle_runtime::Defaulted<i32>,
}
/// The types of the answer to `Zoo`.
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
pub mod zoo {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Zoo` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `zoo` of `Query`.
        pub zoo: __rt::Option<Zoo>,
    }
    /// An object of the type `Zoo`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Zoo {
        /// The field `data` of `Zoo`.
        pub data: __rt::Option<
            __rt::Vec<__rt::Option<__rt::Vec<__rt::Option<zoo::Data>>>>,
        >,
        /// The field `total` of `Zoo`.
        pub total: __rt::Option<__rt::String>,
    }
    /// The types of the fields of `Zoo`.
    pub mod zoo {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Keeper`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum Data {
            /// It is of the type `Pet`.
            Pet(data::Pet),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// The types of the fields of `Data`.
        pub mod data {
            use ::toggle_runtime::__private as __rt;
            /// What is selected of the type `Pet`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Pet {
                /// The field `name` of `Pet`.
                pub name: __rt::String,
            }
            impl __rt::Object for Pet {
                fn new() -> Self {
                    Self { name: __rt::String::new() }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Pet",
                        keys: &["name"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(34, 9)],
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
        impl __rt::Member for Data {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Pet" => Self::Pet(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Pet(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                __rt::Member::new()
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Keeper",
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
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { zoo: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["zoo"],
                required: &[true],
                file: "document.graphql",
                places: &[(31, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.zoo),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Zoo {
        fn new() -> Self {
            Self {
                data: __rt::None,
                total: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Zoo",
                keys: &["data", "total"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(32, 5), (37, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.data),
                1 => __rt::Place::OptionalString(&mut self.total),
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
/// The query `Names` of `document.graphql:42`.
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
pub struct Names {
    /// The variable `$page`.
    pub page: i32,
}
/// The types of the answer to `Names`.
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
pub mod names {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Names` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `names` of `Query`.
        pub names: __rt::Option<Names>,
    }
    /// An object of the type `Names`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Names {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// The field `data` of `Names`.
        pub data: __rt::Option<__rt::Vec<super::Colour>>,
        /// The field `total` of `Names`.
        pub total: __rt::Option<i32>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { names: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["names"],
                required: &[true],
                file: "document.graphql",
                places: &[(43, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.names),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Names {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                data: __rt::None,
                total: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Names",
                keys: &["__typename", "data", "total"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(44, 5), (45, 5), (46, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                1 => __rt::Place::Nullable(&mut self.data),
                2 => __rt::Place::OptionalInt(&mut self.total),
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
/// The query `Fixed` of `document.graphql:51`.
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
pub struct Fixed {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Fixed`.
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
pub mod fixed {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Fixed` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<pets::Data>,
    }
    /// The types of the fields of `Pets`.
    pub mod pets {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(54, 7)],
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
            Self { pets: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["pets"],
                required: &[true],
                file: "document.graphql",
                places: &[(52, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(53, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `Behind` of `document.graphql:61`.
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
pub struct Behind {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$also`.
    pub also: bool,
}
/// The types of the answer to `Behind`.
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
pub mod behind {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Behind` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `search` of `Query`.
        pub found: __rt::Option<Found>,
        /// What the fragment `Searched` selects.
        pub searched: super::Searched,
        /// What the fragment `Rest` selects.
        pub rest: __rt::Option<super::Rest>,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Found {
        /// The field `total` of `PetPage`.
        pub of: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                found: __rt::None,
                searched: __rt::Object::new(),
                rest: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["found"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.searched),
                1 => __rt::Spread::Conditional(&mut self.rest),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                2 => &[&[("also", true)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self { of: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["of"],
                required: &[true],
                file: "document.graphql",
                places: &[(64, 7)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.of),
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
/// The query `Beside` of `document.graphql:92`.
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
pub struct Beside {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$with`.
    pub with: bool,
}
/// The types of the answer to `Beside`.
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
pub mod beside {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Beside` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub a: A,
        /// The field `pets` of `Query`.
        pub b: B,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct A {
        /// The field `data` of `PetPage`.
        pub data: __rt::Option<__rt::Vec<a::Data>>,
    }
    /// The types of the fields of `A`.
    pub mod a {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(95, 7)],
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
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct B {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<b::Data>,
    }
    /// The types of the fields of `B`.
    pub mod b {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(100, 7)],
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
            Self {
                a: __rt::Object::new(),
                b: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["a", "b"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(93, 3), (98, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.a),
                1 => __rt::Place::Object(&mut self.b),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for A {
        fn new() -> Self {
            Self { data: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[false],
                file: "document.graphql",
                places: &[(94, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Conditional(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("with", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0].contains(&index)
        }
    }
    impl __rt::Object for B {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(99, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `Text` of `document.graphql:107`.
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
pub struct Text {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Text`.
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
pub mod text {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Text` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: Cards,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<cards::Data>,
    }
    /// The types of the fields of `Cards`.
    pub mod cards {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(110, 7)],
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
            Self { cards: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(108, 3)],
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
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(109, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `NoVariable` of `document.graphql:115`.
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
pub struct NoVariable {}
/// The types of the answer to `NoVariable`.
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
pub mod no_variable {
    use ::toggle_runtime::__private as __rt;
    /// What the query `NoVariable` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<pets::Data>,
    }
    /// The types of the fields of `Pets`.
    pub mod pets {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(118, 7)],
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
            Self { pets: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["pets"],
                required: &[true],
                file: "document.graphql",
                places: &[(116, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(117, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `Whole` of `document.graphql:123`.
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
pub struct Whole {
    /// The variable `$input`.
    pub input: Search,
}
/// The types of the answer to `Whole`.
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
pub mod whole {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Whole` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `search` of `Query`.
        pub search: __rt::Option<Search>,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Search {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<search::Data>,
    }
    /// The types of the fields of `Search`.
    pub mod search {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(126, 7)],
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
            Self { search: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["search"],
                required: &[true],
                file: "document.graphql",
                places: &[(124, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.search),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Search {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(125, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `Two` of `document.graphql:131`.
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
pub struct Two {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Two`.
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
pub mod two {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Two` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub a: A,
        /// The field `pets` of `Query`.
        pub b: B,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct A {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<a::Data>,
    }
    /// The types of the fields of `A`.
    pub mod a {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(134, 7)],
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
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct B {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<b::Data>,
    }
    /// The types of the fields of `B`.
    pub mod b {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(139, 7)],
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
            Self {
                a: __rt::Object::new(),
                b: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["a", "b"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(132, 3), (137, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.a),
                1 => __rt::Place::Object(&mut self.b),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for A {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(133, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for B {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(138, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
/// The query `Called` of `document.graphql:144`.
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
pub struct Called {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Called`.
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
pub mod called {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Called` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `total` of `PetPage`.
        pub data: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { pets: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["pets"],
                required: &[true],
                file: "document.graphql",
                places: &[(145, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(146, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.data),
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
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// Its pages begin with 0.
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
pub struct Filter {
    /// The input field `page`.
    pub page: ::toggle_runtime::Optional<i32>,
}
/// The input object `Search`.
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
pub struct Search {
    /// The input field `filter`.
    pub filter: Filter,
}
/// The fragment `Counters` on `PetPage` of `document.graphql:9`, wherever it is spread.
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
pub struct Counters {
    /// The field `total` of `PetPage`.
    pub total: i32,
    /// The field `per_page` of `PetPage`.
    pub of_page: ::core::option::Option<i32>,
    /// What the fragment `Where` selects.
    pub r#where: Where,
}
/// The fragment `Found` on `PetPage` of `document.graphql:83`, wherever it is spread.
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
pub struct Found {
    /// The field `data` of `PetPage`.
    pub pets: ::std::vec::Vec<found::Pets>,
}
/// The types of the fields of `Found`.
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
pub mod found {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Pet`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `name` of `Pet`.
        pub name: __rt::String,
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { name: __rt::String::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Pet",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(86, 7)],
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
/// The fragment `List` on `PetPage` of `document.graphql:19`, wherever it is spread.
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
pub struct List {
    /// The field `data` of `PetPage`.
    pub data: ::std::vec::Vec<list::Data>,
}
/// The types of the fields of `List`.
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
pub mod list {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Pet`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// What the fragment `Name` selects.
        pub name: super::Name,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { name: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Pet",
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
                0 => __rt::Spread::Always(&mut self.name),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `Name` on `Pet` of `document.graphql:25`, wherever it is spread.
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
pub struct Name {
    /// The field `name` of `Pet`.
    pub name: ::std::string::String,
}
/// The fragment `Rest` on `Query` of `document.graphql:77`, wherever it is spread.
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
    /// The field `search` of `Query`.
    pub found: ::core::option::Option<rest::Found>,
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
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Found {
        /// The field `current_page` of `PetPage`.
        pub current_page: __rt::Option<i32>,
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self { current_page: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["current_page"],
                required: &[true],
                file: "document.graphql",
                places: &[(79, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.current_page),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Searched` on `Query` of `document.graphql:71`, wherever it is spread.
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
pub struct Searched {
    /// The field `search` of `Query`.
    pub found: ::core::option::Option<searched::Found>,
}
/// The types of the fields of `Searched`.
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
pub mod searched {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Found {
        /// What the fragment `Found` selects.
        pub found: super::Found,
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self { found: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
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
                0 => __rt::Spread::Always(&mut self.found),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `Where` on `PetPage` of `document.graphql:15`, wherever it is spread.
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
pub struct Where {
    /// The field `current_page` of `PetPage`.
    pub current_page: ::core::option::Option<i32>,
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
    impl Pets {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
                limit: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
        /// The variable `$limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.limit = __rt::Into::into(limit);
            self
        }
    }
    impl __rt::Operation for Pets {
        type Data = pets::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Pets"),
            "query Pets($page:Int,$limit:Int){found:pets(page:$page,limit:$limit){...Counters ...List}}fragment Counters on PetPage{total ofPage:per_page ...Where}fragment List on PetPage{data{...Name}}fragment Name on Pet{name}fragment Where on PetPage{current_page}",
            "bf2b77982219c72554452dad074fda9a097bc8b2fad7146503319af665494bce",
            &[__rt::RootField::new("found", 1, 34)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Pets {
        fn keys(&self) -> &'static [&'static str] {
            &["page", "limit"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                1 => __rt::Argument::of(&self.limit),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Pets {
        type Item = list::Data;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.found.list.data.len(),
                total: __rt::Count::count(&data.found.counters.total),
                per_page: __rt::Count::count(&data.found.counters.of_page),
                current_page: __rt::Count::count(
                    &data.found.counters.r#where.current_page,
                ),
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.found.list.data
        }
    }
    impl Zoo {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                number: __rt::Defaulted::Default,
            }
        }
        /// The variable `$number`.
        #[must_use]
        pub fn number(mut self, number: impl __rt::Into<__rt::Defaulted<i32>>) -> Self {
            self.number = __rt::Into::into(number);
            self
        }
    }
    impl __rt::Operation for Zoo {
        type Data = zoo::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Zoo"),
            "query Zoo($number:Int!=3){zoo(page:$number){data{__typename ...on Pet{name}}total}}",
            "f1ad53925495fb0bae13215b81c70e67121573933a5bbfd3080a6d02d183d875",
            &[__rt::RootField::new("zoo", 1, 27)],
            "document.graphql:30",
        );
    }
    impl __rt::Input for Zoo {
        fn keys(&self) -> &'static [&'static str] {
            &["number"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.number),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Zoo {
        type Item = __rt::Option<__rt::Vec<__rt::Option<zoo::zoo::Data>>>;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.number).unwrap_or(3)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.number, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            let __rt::Some(it) = &data.zoo else {
                return __rt::Result::Err("data.zoo");
            };
            let __rt::Some(it) = &it.data else {
                return __rt::Result::Err("data.zoo.data");
            };
            __rt::Ok(__rt::PageCounts {
                items: it.len(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(it) = data.zoo else {
                return __rt::Vec::new();
            };
            let __rt::Some(it) = it.data else {
                return __rt::Vec::new();
            };
            it
        }
    }
    impl Names {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(page: i32) -> Self {
            Self { page }
        }
    }
    impl __rt::Operation for Names {
        type Data = names::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Names"),
            "query Names($page:Int!){names(number:$page){__typename data total}}",
            "39be142dc669b118e1b2e2923ceaf855b9fcf2e076ece907a5e8973f2d4e406c",
            &[__rt::RootField::new("names", 1, 25)],
            "document.graphql:42",
        );
    }
    impl __rt::Input for Names {
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
    impl __rt::Paged for Names {
        type Item = Colour;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            let __rt::Some(it) = &data.names else {
                return __rt::Result::Err("data.names");
            };
            let __rt::Some(it) = &it.data else {
                return __rt::Result::Err("data.names.data");
            };
            __rt::Ok(__rt::PageCounts {
                items: it.len(),
                total: data.names.as_ref().and_then(|it| __rt::Count::count(&it.total)),
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(it) = data.names else {
                return __rt::Vec::new();
            };
            let __rt::Some(it) = it.data else {
                return __rt::Vec::new();
            };
            it
        }
    }
    impl Fixed {
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
    impl __rt::Operation for Fixed {
        type Data = fixed::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Fixed"),
            "query Fixed($page:Int=null){pets(page:$page){data{name}}}",
            "35acbc12c905a99e6ebd1341938c1077103882c120d35131422ffa3df00d9888",
            &[__rt::RootField::new("pets", 1, 29)],
            "document.graphql:51",
        );
    }
    impl __rt::Input for Fixed {
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
    impl __rt::Paged for Fixed {
        type Item = fixed::pets::Data;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.pets.data.len(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.pets.data
        }
    }
    impl Behind {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(also: bool) -> Self {
            Self {
                also,
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
    impl __rt::Operation for Behind {
        type Data = behind::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Behind"),
            "query Behind($page:Int,$also:Boolean!){...on Query{found:search(input:{filter:{page:$page}}){of:total}}...Searched ...Rest@include(if:$also)}fragment Searched on Query{found:search(input:{filter:{page:$page}}){...Found}}fragment Rest on Query{found:search(input:{filter:{page:$page}}){current_page}}fragment Found on PetPage{...on PetPage{pets:data{name}}}",
            "826f31634e2835a97478fc26e21bc0bd3b453f9b53fe50de81ac94f4e97d007c",
            &[
                __rt::RootField::new("found", 1, 52),
                __rt::RootField::new("found", 1, 169),
                __rt::RootField::new("found", 1, 244),
            ],
            "document.graphql:61",
        );
    }
    impl __rt::Input for Behind {
        fn keys(&self) -> &'static [&'static str] {
            &["page", "also"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                1 => __rt::Argument::of(&self.also),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Behind {
        type Item = found::Pets;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(0)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            let __rt::Some(it) = &data.searched.found else {
                return __rt::Result::Err("data.found");
            };
            __rt::Ok(__rt::PageCounts {
                items: it.found.pets.len(),
                total: data.found.as_ref().and_then(|it| __rt::Count::count(&it.of)),
                per_page: __rt::None,
                current_page: data
                    .rest
                    .as_ref()
                    .and_then(|it| {
                        it
                            .found
                            .as_ref()
                            .and_then(|it| __rt::Count::count(&it.current_page))
                    }),
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(it) = data.searched.found else {
                return __rt::Vec::new();
            };
            it.found.pets
        }
    }
    impl Beside {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(with: bool) -> Self {
            Self {
                with,
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
    impl __rt::Operation for Beside {
        type Data = beside::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Beside"),
            "query Beside($page:Int,$with:Boolean!){a:pets(page:$page){data@include(if:$with){name}}b:pets{data{name}}}",
            "64bca8ee2761b09a50bfce5a682369cb5f434080ebd0f4bf4f359df38b79dd47",
            &[__rt::RootField::new("a", 1, 40), __rt::RootField::new("b", 1, 88)],
            "document.graphql:92",
        );
    }
    impl __rt::Input for Beside {
        fn keys(&self) -> &'static [&'static str] {
            &["page", "with"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                1 => __rt::Argument::of(&self.with),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Beside {
        type Item = beside::a::Data;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            let __rt::Some(it) = &data.a.data else {
                return __rt::Result::Err("data.a.data");
            };
            __rt::Ok(__rt::PageCounts {
                items: it.len(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(it) = data.a.data else {
                return __rt::Vec::new();
            };
            it
        }
    }
    impl Text {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(
            mut self,
            page: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Text {
        type Data = text::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Text"),
            "query Text($page:String){cards(page:$page){data{name}}}",
            "9eb16bcd18f540c1b89d358857062730100aed1abd63e422ac0e9a88f4606069",
            &[__rt::RootField::new("cards", 1, 26)],
            "document.graphql:107",
        );
    }
    impl __rt::Input for Text {
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
    impl NoVariable {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for NoVariable {
        type Data = no_variable::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("NoVariable"),
            "query NoVariable{pets(page:2){data{name}}}",
            "2bbc756d1055811546f0fa40bad2f9544ceaa2ab0d68c6719abafc5a4a2ce2d2",
            &[__rt::RootField::new("pets", 1, 18)],
            "document.graphql:115",
        );
    }
    impl __rt::Input for NoVariable {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Whole {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(input: Search) -> Self {
            Self { input }
        }
    }
    impl __rt::Operation for Whole {
        type Data = whole::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Whole"),
            "query Whole($input:Search!){search(input:$input){data{name}}}",
            "b6af545885f4038fb9205ea44b97004248c9fd523ceb3a8fb21288f27642d156",
            &[__rt::RootField::new("search", 1, 29)],
            "document.graphql:123",
        );
    }
    impl __rt::Input for Whole {
        fn keys(&self) -> &'static [&'static str] {
            &["input"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.input),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Two {
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
    impl __rt::Operation for Two {
        type Data = two::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Two"),
            "query Two($page:Int){a:pets(page:$page){data{name}}b:pets(page:$page){data{name}}}",
            "9c791b1ed4ce8bc254f97724014beaf46042b22d6af38805e729f81c356d19b6",
            &[__rt::RootField::new("a", 1, 22), __rt::RootField::new("b", 1, 52)],
            "document.graphql:131",
        );
    }
    impl __rt::Input for Two {
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
    impl Called {
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
    impl __rt::Operation for Called {
        type Data = called::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Called"),
            "query Called($page:Int){pets(page:$page){data:total}}",
            "585b17b8d47c68bad666294ba2b5d9a0558dfa7586c48bc3f15afddca5e77388",
            &[__rt::RootField::new("pets", 1, 25)],
            "document.graphql:144",
        );
    }
    impl __rt::Input for Called {
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
    __rt::enumeration!(Colour { Brown = "BROWN", _ = Unrecognized, });
    impl Filter {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The input field `page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Input for Filter {
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
    impl __rt::ToArgument for Filter {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Search {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(filter: Filter) -> Self {
            Self { filter }
        }
    }
    impl __rt::Input for Search {
        fn keys(&self) -> &'static [&'static str] {
            &["filter"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Search {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Object for Counters {
        fn new() -> Self {
            Self {
                total: 0,
                of_page: __rt::None,
                r#where: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["total", "ofPage"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(10, 3), (11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.total),
                1 => __rt::Place::OptionalInt(&mut self.of_page),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.r#where),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self { pets: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["pets"],
                required: &[true],
                file: "document.graphql",
                places: &[(85, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for List {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(20, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Name {
        fn new() -> Self {
            Self { name: __rt::String::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Pet",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(26, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Rest {
        fn new() -> Self {
            Self { found: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["found"],
                required: &[true],
                file: "document.graphql",
                places: &[(78, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Searched {
        fn new() -> Self {
            Self { found: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["found"],
                required: &[true],
                file: "document.graphql",
                places: &[(72, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Where {
        fn new() -> Self {
            Self { current_page: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["current_page"],
                required: &[true],
                file: "document.graphql",
                places: &[(16, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.current_page),
                _ => __rt::Place::Skip,
            }
        }
    }
};
