//! Written by the generator.

/// The query `Merged` of `document.graphql:1`.
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
pub struct Merged {}
/// The types of the answer to `Merged`.
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
pub mod merged {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Merged` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub dog: Dog,
    }
    /// A dog.
    ///
    /// It says `woof`:
    ///
    ///    woof()
    ///
    /// and \[links\](nowhere) and \<html\> and
    ///
    /// ```text
    /// panic!("never run");
    /// ```
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Dog {
        /// The field `owner` of `Dog`.
        pub owner: __rt::Option<dog::Owner>,
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
        /// What the fragment `Parts` selects.
        pub parts: super::Parts,
    }
    /// The types of the fields of `Dog`.
    pub mod dog {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Human`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Human`.
            pub id: __rt::Id,
            /// The field `name` of `Human`.
            pub name: __rt::String,
            /// The field `dog` of `Human`.
            pub dog: __rt::Option<owner::Dog>,
        }
        /// The types of the fields of `Owner`.
        pub mod owner {
            use ::toggle_runtime::__private as __rt;
            /// A dog.
            ///
            /// It says `woof`:
            ///
            ///    woof()
            ///
            /// and \[links\](nowhere) and \<html\> and
            ///
            /// ```text
            /// panic!("never run");
            /// ```
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Dog {
                /// The field `id` of `Dog`.
                pub id: __rt::Id,
                /// The field `good` of `Dog`.
                pub good: bool,
            }
            impl __rt::Object for Dog {
                fn new() -> Self {
                    Self {
                        id: __rt::Default::default(),
                        good: false,
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Dog",
                        keys: &["id", "good"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(1, 63), (1, 92)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Id(&mut self.id),
                        1 => __rt::Place::Boolean(&mut self.good),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                    name: __rt::String::new(),
                    dog: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Human",
                    keys: &["id", "name", "dog"],
                    required: &[true, true, true],
                    file: "document.graphql",
                    places: &[(1, 30), (1, 52), (1, 57)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    1 => __rt::Place::String(&mut self.name),
                    2 => __rt::Place::Nullable(&mut self.dog),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { dog: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dog"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 16)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.dog),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self {
                owner: __rt::None,
                id: __rt::Default::default(),
                parts: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["owner", "id"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 22), (1, 101)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                1 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.parts),
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
/// The fragment `Parts` on `Dog` of `document.graphql:2`, wherever it is spread.
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
    /// The field `owner` of `Dog`.
    pub owner: ::core::option::Option<parts::Owner>,
}
/// The types of the fields of `Parts`.
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
    /// An object of the type `Human`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Owner {
        /// The field `id` of `Human`.
        pub id: __rt::Id,
        /// The field `name` of `Human`.
        pub name: __rt::String,
    }
    impl __rt::Object for Owner {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::String::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Human",
                keys: &["id", "name"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 33), (2, 46)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::String(&mut self.name),
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
    impl Merged {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Merged {
        type Data = merged::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Merged"),
            "query Merged{dog{owner{id}...Parts owner{name dog{id}}}dog{owner{dog{good}}id}}fragment Parts on Dog{owner{id}owner{name}}",
            "b8693645f3de94809c23395abbcaf61c2229da0947372a20ba459d05e3e5130c",
            &[__rt::RootField::new("dog", 1, 14), __rt::RootField::new("dog", 1, 56)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Merged {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl __rt::Object for Parts {
        fn new() -> Self {
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 25)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
};
