//! Written by the generator.

/// The query `Words` of `document.graphql:1`.
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
pub struct Words {
    /// The variable `$type`.
    pub r#type: ::std::string::String,
    /// The variable `$self`.
    pub self_: ::toggle_runtime::Optional<i32>,
    /// The variable `$new`.
    pub new: ::toggle_runtime::Optional<bool>,
}
/// The types of the answer to `Words`.
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
pub mod words {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Words` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `words` of `Query`.
        pub words: __rt::Option<Words>,
        /// The field `dog` of `Query`.
        pub r#match: Match,
    }
    /// An object of the type `Words`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Words {
        /// The field `type` of `Words`.
        pub r#type: __rt::Option<__rt::String>,
        /// The field `self` of `Words`.
        pub self_: __rt::Option<i32>,
        /// The field `Self` of `Words`.
        pub Self_: __rt::Option<i32>,
        /// The field `crate` of `Words`.
        pub crate_: __rt::Option<bool>,
        /// The field `async` of `Words`.
        pub r#async: __rt::Option<__rt::String>,
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
    pub struct Match {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                words: __rt::None,
                r#match: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["words", "match"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(1, 58), (1, 132)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.words),
                1 => __rt::Place::Object(&mut self.r#match),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Words {
        fn new() -> Self {
            Self {
                r#type: __rt::None,
                self_: __rt::None,
                Self_: __rt::None,
                crate_: __rt::None,
                r#async: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Words",
                keys: &["type", "self", "Self", "crate", "async"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(1, 103), (1, 108), (1, 113), (1, 118), (1, 124)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.r#type),
                1 => __rt::Place::OptionalInt(&mut self.self_),
                2 => __rt::Place::OptionalInt(&mut self.Self_),
                3 => __rt::Place::OptionalBoolean(&mut self.crate_),
                4 => __rt::Place::OptionalString(&mut self.r#async),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Match {
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
                places: &[(1, 145)],
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
    impl Words {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(r#type: impl __rt::Into<__rt::String>) -> Self {
            Self {
                r#type: __rt::Into::into(r#type),
                self_: __rt::Optional::Absent,
                new: __rt::Optional::Absent,
            }
        }
        /// The variable `$self`.
        #[must_use]
        pub fn self_(mut self, self_: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.self_ = __rt::Into::into(self_);
            self
        }
        /// The variable `$new`.
        #[must_use]
        pub fn new_(mut self, new: impl __rt::Into<__rt::Optional<bool>>) -> Self {
            self.new = __rt::Into::into(new);
            self
        }
    }
    impl __rt::Operation for Words {
        type Data = words::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Words"),
            "query Words($type:String!,$self:Int,$new:Boolean){words(type:$type,self:$self,new:$new){type self Self crate async}match:dog{id}}",
            "00943c3514e974c912f83402b85b0e1995709ce5e739952c3c5610cf0356c83f",
            &[
                __rt::RootField::new("words", 1, 51),
                __rt::RootField::new("match", 1, 116),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Words {
        fn keys(&self) -> &'static [&'static str] {
            &["type", "self", "new"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.r#type),
                1 => __rt::Argument::of(&self.self_),
                2 => __rt::Argument::of(&self.new),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
