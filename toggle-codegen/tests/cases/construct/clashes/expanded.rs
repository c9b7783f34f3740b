//! Written by the generator.

/// The query `Clashes` of `document.graphql:1`.
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
pub struct Clashes {}
/// The types of the answer to `Clashes`.
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
pub mod clashes {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Clashes` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `data` of `Query`.
        pub data: __rt::Option<DataField>,
        /// The field `words` of `Query`.
        pub words: __rt::Option<Words>,
        /// The field `dog` of `Query`.
        pub Words: Words2,
    }
    /// An object of the type `Data`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct DataField {
        /// The field `data` of `Data`.
        pub data: __rt::Option<__rt::Vec<data_field::Data>>,
    }
    /// The types of the fields of `DataField`.
    pub mod data_field {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Data`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `data` of `Data`.
            pub data: __rt::Option<__rt::Vec<data::Data>>,
        }
        /// The types of the fields of `Data`.
        pub mod data {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Data`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Data {
                /// The field `required` of `Data`.
                pub required: __rt::Option<i32>,
            }
            impl __rt::Object for Data {
                fn new() -> Self {
                    Self { required: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Data",
                        keys: &["required"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(1, 38)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::OptionalInt(&mut self.required),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { data: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Data",
                    keys: &["data"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 31)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.data),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Words`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Words {
        /// The field `fooBar` of `Words`.
        pub fooBar: __rt::Option<i32>,
        /// The field `foo_bar` of `Words`.
        pub foo_bar: __rt::Option<i32>,
        /// The field `String` of `Words`.
        pub string: __rt::Option<__rt::String>,
        /// The field `Option` of `Words`.
        pub option: __rt::Option<words::Option>,
    }
    /// The types of the fields of `Words`.
    pub mod words {
        use ::toggle_runtime::__private as __rt;
        /// A type called as one of Rust's own.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Option {
            /// The field `some` of `Option`.
            pub some: __rt::Option<option::Some>,
            /// The field `None` of `Option`.
            pub none: __rt::Option<i32>,
        }
        /// The types of the fields of `Option`.
        pub mod option {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Vec`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Some {
                /// The field `len` of `Vec`.
                pub len: i32,
            }
            impl __rt::Object for Some {
                fn new() -> Self {
                    Self { len: 0 }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Vec",
                        keys: &["len"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(1, 110)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Int(&mut self.len),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        impl __rt::Object for Option {
            fn new() -> Self {
                Self {
                    some: __rt::None,
                    none: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Option",
                    keys: &["some", "None"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 103), (1, 116)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.some),
                    1 => __rt::Place::OptionalInt(&mut self.none),
                    _ => __rt::Place::Skip,
                }
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
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Words2 {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                data: __rt::None,
                words: __rt::None,
                Words: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["data", "words", "Words"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(1, 17), (1, 53), (1, 125)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.data),
                1 => __rt::Place::Nullable(&mut self.words),
                2 => __rt::Place::Object(&mut self.Words),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for DataField {
        fn new() -> Self {
            Self { data: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Data",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 24)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Words {
        fn new() -> Self {
            Self {
                fooBar: __rt::None,
                foo_bar: __rt::None,
                string: __rt::None,
                option: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Words",
                keys: &["fooBar", "foo_bar", "String", "Option"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(1, 72), (1, 79), (1, 87), (1, 94)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.fooBar),
                1 => __rt::Place::OptionalInt(&mut self.foo_bar),
                2 => __rt::Place::OptionalString(&mut self.string),
                3 => __rt::Place::Nullable(&mut self.option),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Words2 {
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
/// The query `data` of `document.graphql:2`.
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
pub struct Data {}
/// The types of the answer to `Data`.
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
pub mod data {
    use ::toggle_runtime::__private as __rt;
    /// What the query `data` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `data` of `Query`.
        pub data: __rt::Option<DataField>,
    }
    /// An object of the type `Data`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct DataField {
        /// The field `required` of `Data`.
        pub required: __rt::Option<i32>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { data: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["Data"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 14)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for DataField {
        fn new() -> Self {
            Self { required: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Data",
                keys: &["required"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 27)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.required),
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
    impl Clashes {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Clashes {
        type Data = clashes::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Clashes"),
            "query Clashes{data{data{data{required}}}words(type:\"x\"){fooBar foo_bar String Option{some{len}None}}Words:dog{id}}",
            "804ec9b870ef77b85e3e47d165edaeb5ed3caa3957672fe14a7d92650828f4f3",
            &[
                __rt::RootField::new("data", 1, 15),
                __rt::RootField::new("words", 1, 41),
                __rt::RootField::new("Words", 1, 101),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Clashes {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Data {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Data {
        type Data = data::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("data"),
            "query data{Data:data{required}}",
            "787c096b5e11e3827db8a4f49f2df6dbd8bd710972dab6b535c3aa393661d395",
            &[__rt::RootField::new("Data", 1, 12)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Data {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
