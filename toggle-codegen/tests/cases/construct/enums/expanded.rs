//! Written by the generator.

/// The query `Enums` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Enums {
    /// The variable `$colour`.
    pub colour: Colour,
    /// The variable `$colours`.
    pub colours: ::toggle_runtime::Optional<::std::vec::Vec<Colour>>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    use ::toggle_runtime::__private as rt;
    impl Enums {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(colour: Colour) -> Self {
            Self {
                colour,
                colours: rt::Optional::Absent,
            }
        }
        /// The variable `$colours`.
        #[must_use]
        pub fn colours(
            mut self,
            colours: impl rt::Into<rt::Optional<rt::Vec<Colour>>>,
        ) -> Self {
            self.colours = rt::Into::into(colours);
            self
        }
    }
    impl rt::Operation for Enums {
        type Data = enums::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Enums"),
            "query Enums($colour:Colour!,$colours:[Colour!]){dogs(colours:[$colour,BLACK]){colour colours}other:dogs(colours:$colours){id}}",
            "184d4444bb960acd99b277ce14c9e3af4d31b23d0be7692e17eac7869245f0de",
            &[rt::RootField::new("dogs", 1, 49), rt::RootField::new("other", 1, 94)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Enums {
        fn keys(&self) -> &'static [&'static str] {
            &["colour", "colours"]
        }
        fn argument(&self, index: usize) -> rt::Argument<'_> {
            match index {
                0 => rt::Argument::of(&self.colour),
                1 => rt::Argument::of(&self.colours),
                _ => rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Enums`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod enums {
    use ::toggle_runtime::__private as rt;
    /// What the query `Enums` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `dogs` of `Query`.
        pub dogs: rt::Vec<Dogs>,
        /// The field `dogs` of `Query`.
        pub other: rt::Vec<Other>,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                dogs: rt::Vec::new(),
                other: rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["dogs", "other"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 54), (1, 105)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.dogs),
                1 => rt::Place::List(&mut self.other),
                _ => rt::Place::Skip,
            }
        }
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
    #[derive(rt::Debug, rt::Clone)]
    pub struct Dogs {
        /// The field `colour` of `Dog`.
        pub colour: rt::Option<super::Colour>,
        /// The field `colours` of `Dog`.
        pub colours: rt::Vec<super::Colour>,
    }
    impl rt::Object for Dogs {
        fn new() -> Self {
            Self {
                colour: rt::None,
                colours: rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["colour", "colours"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(1, 88), (1, 95)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.colour),
                1 => rt::Place::List(&mut self.colours),
                _ => rt::Place::Skip,
            }
        }
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
    #[derive(rt::Debug, rt::Clone)]
    pub struct Other {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for Other {
        fn new() -> Self {
            Self { id: rt::Default::default() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 138)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                _ => rt::Place::Skip,
            }
        }
    }
}
/// The enum `Colour`.
#[allow(dead_code, unreachable_pub)]
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
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
    Unrecognized2(::std::string::String),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    use ::toggle_runtime::__private as rt;
    impl Colour {
        /// The value as it stands on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Brown => "BROWN",
                Self::Black => "BLACK",
                Self::LightBrown => "LIGHT_BROWN",
                Self::Unrecognized => "UNRECOGNIZED",
                Self::Old => "OLD",
                Self::Unrecognized2(value) => value,
            }
        }
    }
    impl rt::From<&str> for Colour {
        fn from(value: &str) -> Self {
            match value {
                "BROWN" => Self::Brown,
                "BLACK" => Self::Black,
                "LIGHT_BROWN" => Self::LightBrown,
                "UNRECOGNIZED" => Self::Unrecognized,
                "OLD" => Self::Old,
                other => Self::Unrecognized2(rt::String::from(other)),
            }
        }
    }
    impl rt::Enumeration for Colour {
        fn set(&mut self, value: &str) {
            *self = Self::from(value);
        }
    }
    impl rt::Slot for Colour {
        fn new() -> Self {
            Self::Unrecognized2(rt::String::new())
        }
        fn place(&mut self) -> rt::Place<'_> {
            rt::Place::Enum(self)
        }
    }
    impl rt::ToArgument for Colour {
        fn to_argument(&self) -> rt::Argument<'_> {
            rt::Argument::String(self.as_str())
        }
    }
};
