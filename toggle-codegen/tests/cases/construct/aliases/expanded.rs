//! Written by the generator.

/// The query `Aliases` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Aliases {}
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
    impl Aliases {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Aliases {
        type Data = aliases::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Aliases"),
            "query Aliases{first:dog{id}second:dog{theName:name id}}",
            "b54e9529abeb33808aa3c21f225729ed6c65fab0e2639f2960b784d843c73efa",
            &[rt::RootField::new("first", 1, 15), rt::RootField::new("second", 1, 28)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Aliases {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Aliases`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod aliases {
    use ::toggle_runtime::__private as rt;
    /// What the query `Aliases` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub first: First,
        /// The field `dog` of `Query`.
        pub second: Second,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                first: rt::Object::new(),
                second: rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["first", "second"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 17), (1, 35)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Object(&mut self.first),
                1 => rt::Place::Object(&mut self.second),
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
    pub struct First {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for First {
        fn new() -> Self {
            Self { id: rt::Default::default() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 30)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
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
    pub struct Second {
        /// The field `name` of `Dog`.
        pub the_name: rt::Option<rt::String>,
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for Second {
        fn new() -> Self {
            Self {
                the_name: rt::None,
                id: rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["theName", "id"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(1, 49), (1, 63)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::OptionalString(&mut self.the_name),
                1 => rt::Place::Id(&mut self.id),
                _ => rt::Place::Skip,
            }
        }
    }
}
