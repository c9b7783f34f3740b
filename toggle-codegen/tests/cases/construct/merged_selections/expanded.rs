//! Written by the generator.

/// The query `Merged` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Merged {}
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
    impl Merged {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl rt::Operation for Merged {
        type Data = merged::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Merged"),
            "query Merged{dog{owner{id}...Parts owner{name dog{id}}}dog{owner{dog{good}}id}}fragment Parts on Dog{owner{id}owner{name}}",
            "b8693645f3de94809c23395abbcaf61c2229da0947372a20ba459d05e3e5130c",
            &[rt::RootField::new("dog", 1, 14), rt::RootField::new("dog", 1, 56)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Merged {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> rt::Argument<'_> {
            rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Merged`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod merged {
    use ::toggle_runtime::__private as rt;
    /// What the query `Merged` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `dog` of `Query`.
        pub dog: Dog,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self { dog: rt::Object::new() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["dog"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 16)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Object(&mut self.dog),
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
        /// The field `id` of `Dog`.
        pub id: rt::Id,
        /// What the fragment `Parts` selects.
        pub parts: super::Parts,
    }
    impl rt::Object for Dog {
        fn new() -> Self {
            Self {
                owner: rt::None,
                id: rt::Default::default(),
                parts: rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["owner", "id"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(1, 22), (1, 101)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.owner),
                1 => rt::Place::Id(&mut self.id),
                _ => rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> rt::Option<&mut dyn rt::Object> {
            match index {
                0 => rt::Some(&mut self.parts),
                _ => rt::None,
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
            /// The field `id` of `Human`.
            pub id: rt::Id,
            /// The field `name` of `Human`.
            pub name: rt::String,
            /// The field `dog` of `Human`.
            pub dog: rt::Option<owner::Dog>,
        }
        impl rt::Object for Owner {
            fn new() -> Self {
                Self {
                    id: rt::Default::default(),
                    name: rt::String::new(),
                    dog: rt::None,
                }
            }
            fn shape(&self) -> &'static rt::Shape {
                &rt::Shape {
                    name: "Human",
                    keys: &["id", "name", "dog"],
                    required: &[true, true, false],
                    file: "document.graphql",
                    places: &[(1, 30), (1, 52), (1, 57)],
                }
            }
            fn field(&mut self, index: usize) -> rt::Place<'_> {
                match index {
                    0 => rt::Place::Id(&mut self.id),
                    1 => rt::Place::String(&mut self.name),
                    2 => rt::Place::Nullable(&mut self.dog),
                    _ => rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Owner`.
        #[allow(
            dead_code,
            deprecated,
            unreachable_pub,
            unused_qualifications,
            clippy::all,
            clippy::pedantic
        )]
        pub mod owner {
            use ::toggle_runtime::__private as rt;
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
                /// The field `id` of `Dog`.
                pub id: rt::Id,
                /// The field `good` of `Dog`.
                pub good: bool,
            }
            impl rt::Object for Dog {
                fn new() -> Self {
                    Self {
                        id: rt::Default::default(),
                        good: false,
                    }
                }
                fn shape(&self) -> &'static rt::Shape {
                    &rt::Shape {
                        name: "Dog",
                        keys: &["id", "good"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(1, 63), (1, 92)],
                    }
                }
                fn field(&mut self, index: usize) -> rt::Place<'_> {
                    match index {
                        0 => rt::Place::Id(&mut self.id),
                        1 => rt::Place::Boolean(&mut self.good),
                        _ => rt::Place::Skip,
                    }
                }
            }
        }
    }
}
/// The fragment `Parts` on `Dog`, wherever it is spread.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Parts {
    /// The field `owner` of `Dog`.
    pub owner: ::core::option::Option<parts::Owner>,
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
    impl rt::Object for Parts {
        fn new() -> Self {
            Self { owner: rt::None }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["owner"],
                required: &[false],
                file: "document.graphql",
                places: &[(2, 25)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.owner),
                _ => rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Parts`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod parts {
    use ::toggle_runtime::__private as rt;
    /// An object of the type `Human`.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Owner {
        /// The field `id` of `Human`.
        pub id: rt::Id,
        /// The field `name` of `Human`.
        pub name: rt::String,
    }
    impl rt::Object for Owner {
        fn new() -> Self {
            Self {
                id: rt::Default::default(),
                name: rt::String::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Human",
                keys: &["id", "name"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 33), (2, 46)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                1 => rt::Place::String(&mut self.name),
                _ => rt::Place::Skip,
            }
        }
    }
}
