//! Written by the generator.

/// The query `One` of `document.graphql:1`.
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
pub struct One {}
/// The types of the answer to `One`.
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
pub mod one {
    use ::toggle_runtime::__private as __rt;
    /// What the query `One` answers.
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
        /// The field `good` of `Dog`.
        pub good: bool,
        /// The field `owner` of `Dog`.
        pub owner: __rt::Option<dog::Owner>,
        /// What the fragment `Named` selects.
        pub named: super::Named,
    }
    /// The types of the fields of `Dog`.
    pub mod dog {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Human`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `id` of `Human`.
            pub id: __rt::Id,
            /// What the fragment `Owner` selects.
            pub owner: super::super::Owner,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                    owner: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Human",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 50)],
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
                    0 => __rt::Spread::Always(&mut self.owner),
                    _ => __rt::Spread::End,
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
                places: &[(1, 13)],
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
                good: false,
                owner: __rt::None,
                named: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["good", "owner"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 19), (1, 33)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.good),
                1 => __rt::Place::Nullable(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.named),
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
/// The query `Two` of `document.graphql:2`.
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
pub struct Two {}
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
        /// One pet by its id.
        pub pet: __rt::Option<Pet>,
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
    pub struct Pet {
        /// What the fragment `Named` selects.
        pub named: super::Named,
        /// What the fragment `Deep` selects.
        pub deep: super::Deep,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { pet: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["pet"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 13)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.pet),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Pet {
        fn new() -> Self {
            Self {
                named: __rt::Object::new(),
                deep: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
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
                0 => __rt::Spread::Always(&mut self.named),
                1 => __rt::Spread::Always(&mut self.deep),
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
/// The fragment `Deep` on `Dog` of `document.graphql:6`, wherever it is spread.
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
pub struct Deep {
    /// The field `puppies` of `Dog`.
    pub puppies: ::core::option::Option<::std::vec::Vec<deep::Puppies>>,
}
/// The types of the fields of `Deep`.
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
pub mod deep {
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
    pub struct Puppies {
        /// The field `owner` of `Dog`.
        pub owner: __rt::Option<puppies::Owner>,
        /// The field `age` of `Dog`.
        pub age: i32,
    }
    /// The types of the fields of `Puppies`.
    pub mod puppies {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Human`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// What the fragment `Owner` selects.
            pub owner: super::super::Owner,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self { owner: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Human",
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
                    0 => __rt::Spread::Always(&mut self.owner),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
    impl __rt::Object for Puppies {
        fn new() -> Self {
            Self { owner: __rt::None, age: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["owner", "age"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(6, 34), (6, 53)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
                1 => __rt::Place::Int(&mut self.age),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// Whatever has a name.
///
/// Written in `document.graphql:4`.
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
    /// The field `id` of `Dog`.
    pub id: ::toggle_runtime::Id,
    /// The field `name` of `Dog`.
    pub name: ::core::option::Option<::std::string::String>,
}
/// The fragment `Owner` on `Human` of `document.graphql:5`, wherever it is spread.
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
pub struct Owner {
    /// The field `name` of `Human`.
    pub name: ::std::string::String,
    /// The field `dog` of `Human`.
    pub dog: ::core::option::Option<owner::Dog>,
}
/// The types of the fields of `Owner`.
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
        /// What the fragment `Named` selects.
        pub named: super::Named,
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self { named: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
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
                0 => __rt::Spread::Always(&mut self.named),
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
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl One {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for One {
        type Data = one::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("One"),
            "query One{dog{good ...Named owner{...Owner id}}}fragment Named on Dog{id name}fragment Owner on Human{name dog{...Named}}",
            "a25dd4506c7c72cdf23f098f060063ec2879ae0804b72d0c9475e9c62d066a74",
            &[__rt::RootField::new("dog", 1, 11)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for One {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Two {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Two {
        type Data = two::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Two"),
            "query Two{pet(id:3){...Named ...Deep}}fragment Named on Dog{id name}fragment Deep on Dog{puppies{owner{...Owner}age}}fragment Owner on Human{name dog{...Named}}",
            "d9fadff76f3da77ebcb8139688970efc970218b1c35c75060857cc35e936ccfa",
            &[__rt::RootField::new("pet", 1, 11)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Two {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl __rt::Object for Deep {
        fn new() -> Self {
            Self { puppies: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["puppies"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 24)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.puppies),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Named {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                name: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id", "name"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(4, 25), (4, 28)],
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
    impl __rt::Object for Owner {
        fn new() -> Self {
            Self {
                name: __rt::String::new(),
                dog: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Human",
                keys: &["name", "dog"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(5, 27), (5, 32)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                1 => __rt::Place::Nullable(&mut self.dog),
                _ => __rt::Place::Skip,
            }
        }
    }
};
