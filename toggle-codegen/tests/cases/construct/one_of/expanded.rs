//! Written by the generator.

/// The query `Find` of `document.graphql:1`.
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
pub struct Find {
    /// The variable `$by`.
    pub by: CardBy,
    /// The variable `$also`.
    pub also: ::toggle_runtime::Optional<::std::vec::Vec<CardBy>>,
    /// The variable `$nested`.
    pub nested: ::toggle_runtime::Optional<Nested>,
    /// The variable `$limit`.
    pub limit: ::toggle_runtime::Defaulted<i32>,
}
/// The types of the answer to `Find`.
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
pub mod find {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Find` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `find` of `Query`.
        pub find: __rt::Option<bool>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { find: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["find"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 81)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalBoolean(&mut self.find),
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
/// The enum `Kind`.
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
pub enum Kind {
    /// The value `GIFT`.
    Gift,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// How a card is found.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone)]
pub enum CardBy {
    /// By its number.
    Id(::toggle_runtime::Id),
    /// The input field `pin`.
    Pin(::std::string::String),
    /// The input field `reference`.
    Reference(::std::string::String),
    /// The input field `kinds`.
    Kinds(::std::vec::Vec<Kind>),
    /// The input field `nested`.
    Nested(Nested),
    /// The input field `not`.
    ///
    /// Written `CardBy::not(…)`, which boxes the value.
    Not(::std::boxed::Box<CardBy>),
    /// The input field `self`.
    #[deprecated(note = "gone")]
    Self_(i32),
}
/// The input object `Nested`.
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
pub struct Nested {
    /// The input field `by`.
    pub by: ::toggle_runtime::Optional<::std::boxed::Box<CardBy>>,
    /// The input field `most`.
    pub most: ::toggle_runtime::Defaulted<i32>,
    /// The input field `note`.
    pub note: ::toggle_runtime::Optional<::std::string::String>,
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
    impl Find {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(by: CardBy) -> Self {
            Self {
                by,
                also: __rt::Optional::Absent,
                nested: __rt::Optional::Absent,
                limit: __rt::Defaulted::Default,
            }
        }
        /// The variable `$also`.
        #[must_use]
        pub fn also(
            mut self,
            also: impl __rt::Into<__rt::Optional<__rt::Vec<CardBy>>>,
        ) -> Self {
            self.also = __rt::Into::into(also);
            self
        }
        /// The variable `$nested`.
        #[must_use]
        pub fn nested(
            mut self,
            nested: impl __rt::Into<__rt::Optional<Nested>>,
        ) -> Self {
            self.nested = __rt::Into::into(nested);
            self
        }
        /// The variable `$limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl __rt::Into<__rt::Defaulted<i32>>) -> Self {
            self.limit = __rt::Into::into(limit);
            self
        }
    }
    impl __rt::Operation for Find {
        type Data = find::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Find"),
            "query Find($by:CardBy!,$also:[CardBy!],$nested:Nested,$limit:Int!=5){find(by:$by,also:$also,nested:$nested,limit:$limit)}",
            "b0e2195fd598f0b0f8e30ca595e89040e7c1bad37b8802e92a9ce38a62915e06",
            &[__rt::RootField::new("find", 1, 70)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Find {
        fn keys(&self) -> &'static [&'static str] {
            &["by", "also", "nested", "limit"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.by),
                1 => __rt::Argument::of(&self.also),
                2 => __rt::Argument::of(&self.nested),
                3 => __rt::Argument::of(&self.limit),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(Kind { Gift = "GIFT", _ = Unrecognized, });
    impl CardBy {
        /// The input field `not`.
        #[must_use]
        pub fn not(value: impl __rt::Into<::std::boxed::Box<CardBy>>) -> Self {
            Self::Not(__rt::Into::into(value))
        }
    }
    impl __rt::Debug for CardBy {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            match self {
                Self::Id(value) => formatter.debug_tuple("Id").field(value).finish(),
                Self::Pin(value) => {
                    formatter.debug_tuple("Pin").field(&__rt::Hidden::of(value)).finish()
                }
                Self::Reference(value) => {
                    formatter
                        .debug_tuple("Reference")
                        .field(&__rt::Tail::of(value))
                        .finish()
                }
                Self::Kinds(value) => {
                    formatter.debug_tuple("Kinds").field(value).finish()
                }
                Self::Nested(value) => {
                    formatter.debug_tuple("Nested").field(value).finish()
                }
                Self::Not(value) => formatter.debug_tuple("Not").field(value).finish(),
                Self::Self_(value) => {
                    formatter.debug_tuple("Self_").field(value).finish()
                }
            }
        }
    }
    impl __rt::Input for CardBy {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "pin", "reference", "kinds", "nested", "not", "self"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::Id(value)) => __rt::Argument::of(value),
                (1, Self::Pin(value)) => __rt::Argument::of(value),
                (2, Self::Reference(value)) => __rt::Argument::of(value),
                (3, Self::Kinds(value)) => __rt::Argument::of(value),
                (4, Self::Nested(value)) => __rt::Argument::of(value),
                (5, Self::Not(value)) => __rt::Argument::of(value),
                (6, Self::Self_(value)) => __rt::Argument::of(value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for CardBy {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Nested {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                by: __rt::Optional::Absent,
                most: __rt::Defaulted::Default,
                note: __rt::Optional::Absent,
            }
        }
        /// The input field `by`.
        #[must_use]
        pub fn by(
            mut self,
            by: impl __rt::Into<__rt::Optional<__rt::Box<CardBy>>>,
        ) -> Self {
            self.by = __rt::Into::into(by);
            self
        }
        /// The input field `most`.
        #[must_use]
        pub fn most(mut self, most: impl __rt::Into<__rt::Defaulted<i32>>) -> Self {
            self.most = __rt::Into::into(most);
            self
        }
        /// The input field `note`.
        #[must_use]
        pub fn note(
            mut self,
            note: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.note = __rt::Into::into(note);
            self
        }
    }
    impl __rt::Input for Nested {
        fn keys(&self) -> &'static [&'static str] {
            &["by", "most", "note"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.by),
                1 => __rt::Argument::of(&self.most),
                2 => __rt::Argument::of(&self.note),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Nested {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
