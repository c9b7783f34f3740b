//! Written by the generator.

/// The query `Lists` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Lists {}
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
    impl Lists {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Lists {
        type Data = lists::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Lists"),
            "query Lists{dogs{id}maybeDogs{id}matrix promised{id age}}",
            "2438449c4e3e2e1c2ed11decb778e1bcb700a6220c217232e380a82584af1801",
            &[
                rt::RootField::new("dogs", 1, 13),
                rt::RootField::new("maybeDogs", 1, 21),
                rt::RootField::new("matrix", 1, 34),
                rt::RootField::new("promised", 1, 41),
            ],
            "document.graphql:1",
        );
    }
    impl rt::Input for Lists {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Lists`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod lists {
    use ::toggle_runtime::__private as rt;
    /// What the query `Lists` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `dogs` of `Query`.
        pub dogs: rt::Vec<Dogs>,
        /// The field `maybeDogs` of `Query`.
        pub maybe_dogs: rt::Option<rt::Vec<rt::Option<MaybeDogs>>>,
        /// The field `matrix` of `Query`.
        pub matrix: rt::Option<rt::Vec<rt::Option<rt::Vec<i32>>>>,
        /// The field `promised` of `Query`.
        pub promised: rt::Vec<rt::Vec<Promised>>,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                dogs: rt::Vec::new(),
                maybe_dogs: rt::None,
                matrix: rt::None,
                promised: rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["dogs", "maybeDogs", "matrix", "promised"],
                required: &[true, false, false, true],
                file: "document.graphql",
                places: &[(1, 15), (1, 27), (1, 44), (1, 51)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.dogs),
                1 => rt::Place::Nullable(&mut self.maybe_dogs),
                2 => rt::Place::Nullable(&mut self.matrix),
                3 => rt::Place::List(&mut self.promised),
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
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for Dogs {
        fn new() -> Self {
            Self { id: rt::Default::default() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 22)],
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
    pub struct MaybeDogs {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for MaybeDogs {
        fn new() -> Self {
            Self { id: rt::Default::default() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 39)],
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
    pub struct Promised {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
        /// The field `age` of `Dog`.
        pub age: i32,
    }
    impl rt::Object for Promised {
        fn new() -> Self {
            Self {
                id: rt::Default::default(),
                age: 0,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id", "age"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 62), (1, 65)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                1 => rt::Place::Int(&mut self.age),
                _ => rt::Place::Skip,
            }
        }
    }
}
