//! Written by the generator.

/// The query `Mapped` of `document.graphql:1`.
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
pub struct Mapped {
    /// The variable `$day`.
    pub day: ::std::string::String,
    /// The variable `$days`.
    pub days: ::toggle_runtime::Optional<
        ::std::vec::Vec<::core::option::Option<::std::string::String>>,
    >,
    /// The variable `$maybe`.
    pub maybe: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Mapped`.
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
pub mod mapped {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Mapped` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `when` of `Query`.
        pub when: __rt::Option<::std::string::String>,
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
    }
    /// The types of the fields of `Dog`.
    pub mod dog {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Human`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Owner {
            /// The field `born` of `Human`.
            pub born: __rt::Option<::std::string::String>,
            /// The field `name` of `Human`.
            pub name: ::std::string::String,
        }
        impl __rt::Object for Owner {
            fn new() -> Self {
                Self {
                    born: __rt::None,
                    name: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Human",
                    keys: &["born", "name"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(1, 116), (1, 121)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Custom(&mut self.born),
                    1 => __rt::Place::Custom(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                when: __rt::None,
                dog: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["when", "dog"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 58), (1, 102)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.when),
                1 => __rt::Place::Object(&mut self.dog),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dog {
        fn new() -> Self {
            Self { owner: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["owner"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 108)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.owner),
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
    impl Mapped {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(day: impl __rt::Into<::std::string::String>) -> Self {
            Self {
                day: __rt::Into::into(day),
                days: __rt::Optional::Absent,
                maybe: __rt::Optional::Absent,
            }
        }
        /// The variable `$days`.
        #[must_use]
        pub fn days(
            mut self,
            days: impl __rt::Into<
                __rt::Optional<__rt::Vec<__rt::Option<::std::string::String>>>,
            >,
        ) -> Self {
            self.days = __rt::Into::into(days);
            self
        }
        /// The variable `$maybe`.
        #[must_use]
        pub fn maybe(
            mut self,
            maybe: impl __rt::Into<__rt::Optional<::std::string::String>>,
        ) -> Self {
            self.maybe = __rt::Into::into(maybe);
            self
        }
    }
    impl __rt::Operation for Mapped {
        type Data = mapped::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Mapped"),
            "query Mapped($day:Date!,$days:[Date],$maybe:Date){when(day:$day,days:$days,maybe:$maybe) dog{owner{born name}}}",
            "7e466b4a2d101ae121f7627ccc4ec801823e7420ee9e0dd0c0183b256690e3a6",
            &[__rt::RootField::new("when", 1, 51), __rt::RootField::new("dog", 1, 90)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Mapped {
        fn keys(&self) -> &'static [&'static str] {
            &["day", "days", "maybe"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.day, &[false]),
                1 => __rt::Argument::custom(&self.days, &[true, true]),
                2 => __rt::Argument::custom(&self.maybe, &[true]),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
