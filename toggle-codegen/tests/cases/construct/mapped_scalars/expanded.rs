//! Written by the generator.

/// The query `Mapped` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
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
    impl Mapped {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(day: ::std::string::String) -> Self {
            Self {
                day,
                days: rt::Optional::Absent,
                maybe: rt::Optional::Absent,
            }
        }
        /// The variable `$days`.
        #[must_use]
        pub fn days(
            mut self,
            days: impl rt::Into<rt::Optional<rt::Vec<rt::Option<::std::string::String>>>>,
        ) -> Self {
            self.days = rt::Into::into(days);
            self
        }
        /// The variable `$maybe`.
        #[must_use]
        pub fn maybe(
            mut self,
            maybe: impl rt::Into<rt::Optional<::std::string::String>>,
        ) -> Self {
            self.maybe = rt::Into::into(maybe);
            self
        }
    }
    impl rt::Operation for Mapped {
        type Data = mapped::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Mapped"),
            "query Mapped($day:Date!,$days:[Date],$maybe:Date){when(day:$day,days:$days,maybe:$maybe) dog{owner{born name}}}",
            "7e466b4a2d101ae121f7627ccc4ec801823e7420ee9e0dd0c0183b256690e3a6",
            &[rt::RootField::new("when", 1, 51), rt::RootField::new("dog", 1, 90)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Mapped {
        fn keys(&self) -> &'static [&'static str] {
            &["day", "days", "maybe"]
        }
        fn argument(&self, index: usize) -> rt::Argument<'_> {
            match index {
                0 => rt::Argument::Custom(&self.day),
                1 => rt::Argument::custom(&self.days),
                2 => rt::Argument::custom(&self.maybe),
                _ => rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Mapped`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod mapped {
    use ::toggle_runtime::__private as rt;
    /// What the query `Mapped` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `when` of `Query`.
        pub when: rt::Option<::std::string::String>,
        /// The field `dog` of `Query`.
        pub dog: Dog,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                when: rt::None,
                dog: rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["when", "dog"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(1, 58), (1, 102)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Custom(&mut self.when),
                1 => rt::Place::Object(&mut self.dog),
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
    pub struct Dog {
        /// The field `owner` of `Dog`.
        pub owner: rt::Option<dog::Owner>,
    }
    impl rt::Object for Dog {
        fn new() -> Self {
            Self { owner: rt::None }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["owner"],
                required: &[false],
                file: "document.graphql",
                places: &[(1, 108)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.owner),
                _ => rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Dog`.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_qualifications,
        clippy::all,
        clippy::pedantic
    )]
    pub mod dog {
        use ::toggle_runtime::__private as rt;
        /// An object of the type `Human`.
        #[derive(rt::Debug, rt::Clone)]
        pub struct Owner {
            /// The field `born` of `Human`.
            pub born: rt::Option<::std::string::String>,
            /// The field `name` of `Human`.
            pub name: ::std::string::String,
        }
        impl rt::Object for Owner {
            fn new() -> Self {
                Self {
                    born: rt::None,
                    name: rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static rt::Shape {
                &rt::Shape {
                    name: "Human",
                    keys: &["born", "name"],
                    required: &[false, true],
                    file: "document.graphql",
                    places: &[(1, 116), (1, 121)],
                }
            }
            fn field(&mut self, index: usize) -> rt::Place<'_> {
                match index {
                    0 => rt::Place::Custom(&mut self.born),
                    1 => rt::Place::Custom(&mut self.name),
                    _ => rt::Place::Skip,
                }
            }
        }
    }
}
