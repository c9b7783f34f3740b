//! Written by the generator.

/// The query `Required` of `document.graphql:1`.
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
pub struct Required {}
/// The types of the answer to `Required`.
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
pub mod required {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Required` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub dog: Dog,
        /// The field `maybeDogs` of `Query`.
        pub maybe_dogs: __rt::Vec<MaybeDogs>,
        /// The field `matrix` of `Query`.
        pub matrix: __rt::Option<__rt::Vec<__rt::Vec<i32>>>,
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
        /// The field `name` of `Dog`.
        pub name: __rt::String,
        /// The field `colour` of `Dog`.
        pub colour: super::Colour,
        /// What the fragment `Named` selects.
        pub named: super::Named,
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
    pub struct MaybeDogs {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                dog: __rt::Object::new(),
                maybe_dogs: __rt::Vec::new(),
                matrix: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dog", "maybeDogs", "matrix"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 18), (1, 67), (1, 110)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.dog),
                1 => __rt::Place::List(&mut self.maybe_dogs),
                2 => __rt::Place::Nullable(&mut self.matrix),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self {
                name: __rt::String::new(),
                colour: __rt::Slot::new(),
                named: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["name", "colour"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 24), (1, 39)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                1 => __rt::Place::Enum(&mut self.colour),
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
    impl __rt::Object for MaybeDogs {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 105)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
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
    /// Like mud.
    Brown,
    /// The value `BLACK`.
    Black,
    /// The value `LIGHT_BROWN`.
    LightBrown,
    /// The value `UNRECOGNIZED`.
    Unrecognized,
    /// The value `OLD`.
    #[deprecated(note = "No longer supported")]
    Old,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized_(::std::string::String),
}
/// The fragment `Named` on `Dog` of `document.graphql:2`, wherever it is spread.
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
    /// The field `owner` of `Dog`.
    pub owner: named::Owner,
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
    /// An object of the type `Human`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Owner {
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
        }
        impl __rt::Object for Dog {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Dog",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(2, 54)],
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
                places: &[(2, 43), (2, 48)],
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
    impl Required {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Required {
        type Data = required::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Required"),
            "query Required{dog{name colour ...Named}maybeDogs{id}matrix}fragment Named on Dog{owner{name dog{id}}}",
            "5429e0a5222f6d09648057289bc3804b3b7cdeca79226aa2f98715e967792af4",
            &[
                __rt::RootField::new("dog", 1, 16),
                __rt::RootField::new("maybeDogs", 1, 41),
                __rt::RootField::new("matrix", 1, 54),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Required {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    __rt::enumeration!(
        Colour { Brown = "BROWN", Black = "BLACK", LightBrown = "LIGHT_BROWN",
        Unrecognized = "UNRECOGNIZED", Old = "OLD", _ = Unrecognized_, }
    );
    impl __rt::Object for Named {
        fn new() -> Self {
            Self { owner: __rt::Object::new() }
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
                0 => __rt::Place::Object(&mut self.owner),
                _ => __rt::Place::Skip,
            }
        }
    }
};
