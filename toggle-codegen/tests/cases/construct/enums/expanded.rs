//! Written by the generator.

/// The query `Enums` of `document.graphql:1`.
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
pub struct Enums {
    /// The variable `$colour`.
    pub colour: Colour,
    /// The variable `$colours`.
    pub colours: ::toggle_runtime::Optional<::std::vec::Vec<Colour>>,
}
/// The types of the answer to `Enums`.
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
pub mod enums {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Enums` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dogs` of `Query`.
        pub dogs: __rt::Vec<Dogs>,
        /// The field `dogs` of `Query`.
        pub other: __rt::Vec<Other>,
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
    pub struct Dogs {
        /// The field `colour` of `Dog`.
        pub colour: __rt::Option<super::Colour>,
        /// The field `colours` of `Dog`.
        pub colours: __rt::Vec<super::Colour>,
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
    pub struct Other {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                dogs: __rt::Vec::new(),
                other: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dogs", "other"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 54), (1, 105)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.dogs),
                1 => __rt::Place::List(&mut self.other),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dogs {
        fn new() -> Self {
            Self {
                colour: __rt::None,
                colours: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["colour", "colours"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 88), (1, 95)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.colour),
                1 => __rt::Place::List(&mut self.colours),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Other {
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
                places: &[(1, 138)],
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
    impl Enums {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(colour: Colour) -> Self {
            Self {
                colour,
                colours: __rt::Optional::Absent,
            }
        }
        /// The variable `$colours`.
        #[must_use]
        pub fn colours(
            mut self,
            colours: impl __rt::Into<__rt::Optional<__rt::Vec<Colour>>>,
        ) -> Self {
            self.colours = __rt::Into::into(colours);
            self
        }
    }
    impl __rt::Operation for Enums {
        type Data = enums::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Enums"),
            "query Enums($colour:Colour!,$colours:[Colour!]){dogs(colours:[$colour,BLACK]){colour colours}other:dogs(colours:$colours){id}}",
            "184d4444bb960acd99b277ce14c9e3af4d31b23d0be7692e17eac7869245f0de",
            &[__rt::RootField::new("dogs", 1, 49), __rt::RootField::new("other", 1, 94)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Enums {
        fn keys(&self) -> &'static [&'static str] {
            &["colour", "colours"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.colour),
                1 => __rt::Argument::of(&self.colours),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(
        Colour { Brown = "BROWN", Black = "BLACK", LightBrown = "LIGHT_BROWN",
        Unrecognized = "UNRECOGNIZED", Old = "OLD", _ = Unrecognized_, }
    );
};
