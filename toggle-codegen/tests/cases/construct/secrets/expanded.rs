//! Written by the generator.

/// The query `Open` of `document.graphql:1`.
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
pub struct Open {
    /// The variable `$safe`.
    pub safe: Safe,
    /// The variable `$number`.
    pub number: ::std::string::String,
    /// The variable `$ids`.
    pub ids: ::toggle_runtime::Optional<::std::vec::Vec<::toggle_runtime::Id>>,
    /// The variable `$kind`.
    pub kind: Kind,
    /// The variable `$code`.
    pub code: ::toggle_runtime::Value,
    /// The variable `$count`.
    pub count: ::toggle_runtime::Optional<i32>,
    /// The variable `$twice`.
    pub twice: ::std::string::String,
}
/// The types of the answer to `Open`.
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
pub mod open {
    use ::toggle_runtime::__private as __rt;
    /// What `Open::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The variable `$safe`.
        pub safe: super::Safe,
        /// The variable `$number`.
        pub number: __rt::String,
        /// The variable `$kind`.
        pub kind: super::Kind,
        /// The variable `$code`.
        pub code: __rt::Value,
        /// The variable `$twice`.
        pub twice: __rt::String,
    }
    /// What the query `Open` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `open` of `Query`.
        pub open: __rt::Option<Open>,
        /// The field `open` of `Query`.
        pub again: __rt::Option<Again>,
    }
    /// An object of the type `Box`.
    #[derive(__rt::Clone)]
    pub struct Open {
        /// The field `kind` of `Box`.
        pub kind: super::Kind,
        /// The field `pins` of `Box`.
        pub pins: __rt::Vec<__rt::String>,
        /// The field `number` of `Box`.
        pub number: __rt::String,
        /// The field `code` of `Box`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Code = "…")`.
        pub code: __rt::Value,
        /// The field `label` of `Box`.
        pub label: __rt::Option<__rt::String>,
        /// The field `inside` of `Box`.
        pub inside: __rt::Option<open::Inside>,
    }
    /// The types of the fields of `Open`.
    pub mod open {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Box`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Inside {
            /// The field `label` of `Box`.
            pub label: __rt::Option<__rt::String>,
        }
        impl __rt::Object for Inside {
            fn new() -> Self {
                Self { label: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Box",
                    keys: &["label"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(3, 42)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.label),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Box`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Again {
        /// The field `label` of `Box`.
        pub label: __rt::Option<__rt::String>,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("safe", &__rt::Hidden::opaque(&self.safe))
                .field("number", &__rt::Tail::of(&self.number))
                .field("kind", &__rt::Hidden::opaque(&self.kind))
                .field("code", &__rt::Hidden::of(&self.code))
                .field("twice", &__rt::Hidden::of(&self.twice))
                .finish()
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                open: __rt::None,
                again: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["open", "again"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (5, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.open),
                1 => __rt::Place::Nullable(&mut self.again),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Debug for Open {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Open")
                .field("kind", &__rt::Hidden::opaque(&self.kind))
                .field("pins", &__rt::Hidden::of(&self.pins))
                .field("number", &__rt::Tail::of(&self.number))
                .field("code", &__rt::Hidden::of(&self.code))
                .field("label", &self.label)
                .field("inside", &__rt::Hidden::of(&self.inside))
                .finish()
        }
    }
    impl __rt::Object for Open {
        fn new() -> Self {
            Self {
                kind: __rt::Slot::new(),
                pins: __rt::Vec::new(),
                number: __rt::String::new(),
                code: __rt::Default::default(),
                label: __rt::None,
                inside: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Box",
                keys: &["kind", "pins", "number", "code", "label", "inside"],
                required: &[true, true, true, true, true, true],
                file: "document.graphql",
                places: &[(3, 5), (3, 10), (3, 15), (3, 22), (3, 27), (3, 33)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Enum(&mut self.kind),
                1 => __rt::Place::List(&mut self.pins),
                2 => __rt::Place::String(&mut self.number),
                3 => __rt::Place::Any(&mut self.code),
                4 => __rt::Place::OptionalString(&mut self.label),
                5 => __rt::Place::Nullable(&mut self.inside),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Again {
        fn new() -> Self {
            Self { label: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Box",
                keys: &["label"],
                required: &[true],
                file: "document.graphql",
                places: &[(5, 111)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.label),
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
    /// The value `STEEL`.
    Steel,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The input object `Safe`.
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
pub struct Safe {
    /// The input field `pin`.
    pub pin: ::std::string::String,
    /// The input field `number`.
    pub number: ::toggle_runtime::Optional<::std::string::String>,
    /// The input field `kind`.
    pub kind: Kind,
    /// The input field `label`.
    pub label: ::toggle_runtime::Optional<::std::string::String>,
}
/// What `Safe::new` takes.
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
pub mod safe {
    use ::toggle_runtime::__private as __rt;
    /// What `Safe::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The input field `pin`.
        pub pin: __rt::String,
        /// The input field `kind`.
        pub kind: super::Kind,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("pin", &__rt::Hidden::of(&self.pin))
                .field("kind", &__rt::Hidden::opaque(&self.kind))
                .finish()
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
    impl Open {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: open::Required) -> Self {
            Self {
                safe: required.safe,
                number: required.number,
                kind: required.kind,
                code: required.code,
                twice: required.twice,
                ids: __rt::Optional::Absent,
                count: __rt::Optional::Absent,
            }
        }
        /// The variable `$ids`.
        #[must_use]
        pub fn ids(
            mut self,
            ids: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Id>>>,
        ) -> Self {
            self.ids = __rt::Into::into(ids);
            self
        }
        /// The variable `$count`.
        #[must_use]
        pub fn count(mut self, count: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.count = __rt::Into::into(count);
            self
        }
    }
    impl __rt::Debug for Open {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Open")
                .field("safe", &__rt::Hidden::opaque(&self.safe))
                .field("number", &__rt::Tail::of(&self.number))
                .field("ids", &__rt::Tail::of(&self.ids))
                .field("kind", &__rt::Hidden::opaque(&self.kind))
                .field("code", &__rt::Hidden::of(&self.code))
                .field("count", &__rt::Hidden::of(&self.count))
                .field("twice", &__rt::Hidden::of(&self.twice))
                .finish()
        }
    }
    impl __rt::Operation for Open {
        type Data = open::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Open"),
            "query Open($safe:Safe!,$number:String!,$ids:[ID!],$kind:Kind!,$code:Code!,$count:Int,$twice:String!){open(safe:$safe,number:$number,ids:$ids,kind:$kind,code:$code,count:$count){kind pins number code label inside{label}}again:open(safe:{pin:$twice,number:$twice,kind:$kind},number:$twice,kind:$kind,code:$code){label}}",
            "764c0909b79b9814ab527b73c9af6111fd85aed85911ac7005ef4976624956e1",
            &[
                __rt::RootField::new("open", 1, 102),
                __rt::RootField::new("again", 1, 220),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Open {
        fn keys(&self) -> &'static [&'static str] {
            &["safe", "number", "ids", "kind", "code", "count", "twice"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.safe),
                1 => __rt::Argument::of(&self.number),
                2 => __rt::Argument::of(&self.ids),
                3 => __rt::Argument::of(&self.kind),
                4 => __rt::Argument::of(&self.code),
                5 => __rt::Argument::of(&self.count),
                6 => __rt::Argument::of(&self.twice),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(Kind { Steel = "STEEL", _ = Unrecognized, });
    impl __rt::Debug for Safe {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Safe")
                .field("pin", &__rt::Hidden::of(&self.pin))
                .field("number", &__rt::Tail::of(&self.number))
                .field("kind", &__rt::Hidden::opaque(&self.kind))
                .field("label", &self.label)
                .finish()
        }
    }
    impl Safe {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: safe::Required) -> Self {
            Self {
                pin: required.pin,
                kind: required.kind,
                number: __rt::Optional::Absent,
                label: __rt::Optional::Absent,
            }
        }
        /// The input field `number`.
        #[must_use]
        pub fn number(
            mut self,
            number: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.number = __rt::Into::into(number);
            self
        }
        /// The input field `label`.
        #[must_use]
        pub fn label(
            mut self,
            label: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.label = __rt::Into::into(label);
            self
        }
    }
    impl __rt::Input for Safe {
        fn keys(&self) -> &'static [&'static str] {
            &["pin", "number", "kind", "label"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.pin),
                1 => __rt::Argument::of(&self.number),
                2 => __rt::Argument::of(&self.kind),
                3 => __rt::Argument::of(&self.label),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Safe {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
