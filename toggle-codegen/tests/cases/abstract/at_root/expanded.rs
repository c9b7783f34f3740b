//! Written by the generator.

/// The query `Read` of `document.graphql:1`.
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
pub struct Read {}
/// The types of the answer to `Read`.
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
pub mod read {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Read` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `sold` of `Reads`.
        pub sold: i32,
        /// The field `self` of `Reads`.
        pub self_: Self_,
        /// The field `any` of `Reads`.
        pub any: __rt::Option<Any>,
        /// What the fragment `Version` selects.
        pub version: super::Version,
        /// What the fragment `Whichever` selects.
        pub whichever: super::Whichever,
    }
    /// An object of the type `Reads`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Self_ {
        /// What the fragment `Version` selects.
        pub version: super::Version,
    }
    /// An object of the type `Versioned`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Any {
        /// What the fragment `Version` selects.
        pub version: super::Version,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                sold: 0,
                self_: __rt::Object::new(),
                any: __rt::None,
                version: __rt::Object::new(),
                whichever: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Reads",
                keys: &["sold", "self", "any"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 59), (1, 111), (1, 131)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.sold),
                1 => __rt::Place::Object(&mut self.self_),
                2 => __rt::Place::Nullable(&mut self.any),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.version),
                1 => __rt::Spread::Always(&mut self.whichever),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Reads")
        }
    }
    impl __rt::Object for Self_ {
        fn new() -> Self {
            Self {
                version: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Reads",
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
                0 => __rt::Spread::Always(&mut self.version),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Reads")
        }
    }
    impl __rt::Object for Any {
        fn new() -> Self {
            Self {
                version: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Versioned",
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
                0 => __rt::Spread::Always(&mut self.version),
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
/// The mutation `Sell` of `document.graphql:2`.
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
pub struct Sell {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
}
/// The types of the answer to `Sell`.
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
pub mod sell {
    use ::toggle_runtime::__private as __rt;
    /// What the mutation `Sell` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `sell` of `Writes`.
        pub sell: i32,
        /// What the fragment `Version` selects.
        pub version: super::Version,
        /// What the fragment `Whichever` selects.
        pub whichever: super::Whichever,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                sell: 0,
                version: __rt::Object::new(),
                whichever: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Writes",
                keys: &["sell"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 27)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.sell),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.version),
                1 => __rt::Spread::Always(&mut self.whichever),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Writes")
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
/// The subscription `Watch` of `document.graphql:3`.
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
pub struct Watch {}
/// The types of the answer to `Watch`.
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
pub mod watch {
    use ::toggle_runtime::__private as __rt;
    /// What the subscription `Watch` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// What the fragment `Version` selects.
        pub version: super::Version,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                version: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Watches",
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
                0 => __rt::Spread::Always(&mut self.version),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Watches")
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
/// The fragment `Version` on `Versioned` of `document.graphql:5`, wherever it is spread.
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
pub struct Version {
    /// The field `version` of `Versioned`.
    pub version: i32,
}
/// The fragment `Whichever` on `Roots` of `document.graphql:6`, wherever it is spread.
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
pub enum Whichever {
    /// It is of the type `Reads`.
    Reads(whichever::Reads),
    /// It is of the type `Writes`.
    Writes(whichever::Writes),
    /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
    /// server has got since.
    Other(::std::string::String),
}
/// The types of the fields of `Whichever`.
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
pub mod whichever {
    use ::toggle_runtime::__private as __rt;
    /// What is selected of the type `Reads`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Reads {
        /// The field `version` of `Reads`.
        pub version: i32,
    }
    /// What is selected of the type `Writes`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Writes {
        /// The field `sold` of `Writes`.
        pub sold: i32,
    }
    impl __rt::Object for Reads {
        fn new() -> Self {
            Self { version: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Reads",
                keys: &["version"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 46)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.version),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Writes {
        fn new() -> Self {
            Self { sold: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Writes",
                keys: &["sold"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 72)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.sold),
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
    impl Read {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Read {
        type Data = read::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Read"),
            "query Read{...Version ...on Roots{...on Versioned{sold}...on Writes{sell(id:1)}...Whichever}self{...Version}any{__typename ...Version}}fragment Version on Versioned{version}fragment Whichever on Roots{...on Reads{version}...on Writes{sold}}",
            "31cf7102ed0b1661d3f1d9b1b2b7c17f508d30c0628743d3b2dded3f835fdd90",
            &[
                __rt::RootField::new("sold", 1, 51),
                __rt::RootField::new("sell", 1, 69),
                __rt::RootField::new("self", 1, 93),
                __rt::RootField::new("any", 1, 109),
                __rt::RootField::new("version", 1, 214),
                __rt::RootField::new("sold", 1, 235),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Read {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Sell {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(id: impl __rt::Into<__rt::Id>) -> Self {
            Self { id: __rt::Into::into(id) }
        }
    }
    impl __rt::Operation for Sell {
        type Data = sell::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Sell"),
            "mutation Sell($id:ID!){sell(id:$id) ...Version ...Whichever}fragment Version on Versioned{version}fragment Whichever on Roots{...on Reads{version}...on Writes{sold}}",
            "72517321f64e573ceaea15eda6259f1081e65766371a9aaeeb94549b9c4f6278",
            &[
                __rt::RootField::new("sell", 1, 24),
                __rt::RootField::new("version", 1, 91),
                __rt::RootField::new("version", 1, 139),
                __rt::RootField::new("sold", 1, 160),
            ],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Sell {
        fn keys(&self) -> &'static [&'static str] {
            &["id"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Watch {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Watch {
        type Data = watch::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Subscription,
            __rt::Some("Watch"),
            "subscription Watch{...Version}fragment Version on Versioned{version}",
            "5330888f76bfa32c567648b7ae65adb140b246c0a5acb74d47b854af0dd37a19",
            &[__rt::RootField::new("version", 1, 61)],
            "document.graphql:3",
        );
    }
    impl __rt::Input for Watch {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl __rt::Object for Version {
        fn new() -> Self {
            Self { version: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Versioned",
                keys: &["version"],
                required: &[true],
                file: "document.graphql",
                places: &[(5, 33)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.version),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Member for Whichever {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Reads" => Self::Reads(__rt::Object::new()),
                "Writes" => Self::Writes(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Reads(member) => __rt::Some(member),
                Self::Writes(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Whichever {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Roots",
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
};
