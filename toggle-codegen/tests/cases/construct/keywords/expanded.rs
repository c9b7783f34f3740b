//! Written by the generator.

/// The query `Words` of `document.graphql:1`.
#[allow(dead_code, unreachable_pub)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Words {
    /// The variable `$type`.
    pub r#type: ::std::string::String,
    /// The variable `$self`.
    pub self_: ::toggle_runtime::Optional<i32>,
    /// The variable `$new`.
    pub new: ::toggle_runtime::Optional<bool>,
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
    impl Words {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(r#type: impl rt::Into<rt::String>) -> Self {
            Self {
                r#type: rt::Into::into(r#type),
                self_: rt::Optional::Absent,
                new: rt::Optional::Absent,
            }
        }
        /// The variable `$self`.
        #[must_use]
        pub fn self_(mut self, self_: impl rt::Into<rt::Optional<i32>>) -> Self {
            self.self_ = rt::Into::into(self_);
            self
        }
        /// The variable `$new`.
        #[must_use]
        pub fn new2(mut self, new: impl rt::Into<rt::Optional<bool>>) -> Self {
            self.new = rt::Into::into(new);
            self
        }
    }
    impl rt::Operation for Words {
        type Data = words::Data;
        const DEFINITION: &'static rt::Definition = &rt::Definition::new(
            rt::OperationKind::Query,
            rt::Some("Words"),
            "query Words($type:String!,$self:Int,$new:Boolean){words(type:$type,self:$self,new:$new){type self Self crate async}match:dog{id}}",
            "00943c3514e974c912f83402b85b0e1995709ce5e739952c3c5610cf0356c83f",
            &[rt::RootField::new("words", 1, 51), rt::RootField::new("match", 1, 116)],
            "document.graphql:1",
        );
    }
    impl rt::Input for Words {
        fn keys(&self) -> &'static [&'static str] {
            &["type", "self", "new"]
        }
        fn argument(&self, index: usize) -> rt::Argument<'_> {
            match index {
                0 => rt::Argument::of(&self.r#type),
                1 => rt::Argument::of(&self.self_),
                2 => rt::Argument::of(&self.new),
                _ => rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Words`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic
)]
pub mod words {
    use ::toggle_runtime::__private as rt;
    /// What the query `Words` answers.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Data {
        /// The field `words` of `Query`.
        pub words: rt::Option<Words>,
        /// The field `dog` of `Query`.
        pub r#match: Match,
    }
    impl rt::Object for Data {
        fn new() -> Self {
            Self {
                words: rt::None,
                r#match: rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Query",
                keys: &["words", "match"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(1, 58), (1, 132)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Nullable(&mut self.words),
                1 => rt::Place::Object(&mut self.r#match),
                _ => rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Words`.
    #[derive(rt::Debug, rt::Clone)]
    pub struct Words {
        /// The field `type` of `Words`.
        pub r#type: rt::Option<rt::String>,
        /// The field `self` of `Words`.
        pub self_: rt::Option<i32>,
        /// The field `Self` of `Words`.
        pub self2: rt::Option<i32>,
        /// The field `crate` of `Words`.
        pub crate_: rt::Option<bool>,
        /// The field `async` of `Words`.
        pub r#async: rt::Option<rt::String>,
    }
    impl rt::Object for Words {
        fn new() -> Self {
            Self {
                r#type: rt::None,
                self_: rt::None,
                self2: rt::None,
                crate_: rt::None,
                r#async: rt::None,
            }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Words",
                keys: &["type", "self", "Self", "crate", "async"],
                required: &[false, false, false, false, false],
                file: "document.graphql",
                places: &[(1, 103), (1, 108), (1, 113), (1, 118), (1, 124)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::OptionalString(&mut self.r#type),
                1 => rt::Place::OptionalInt(&mut self.self_),
                2 => rt::Place::OptionalInt(&mut self.self2),
                3 => rt::Place::OptionalBoolean(&mut self.crate_),
                4 => rt::Place::OptionalString(&mut self.r#async),
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
    pub struct Match {
        /// The field `id` of `Dog`.
        pub id: rt::Id,
    }
    impl rt::Object for Match {
        fn new() -> Self {
            Self { id: rt::Default::default() }
        }
        fn shape(&self) -> &'static rt::Shape {
            &rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 145)],
            }
        }
        fn field(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Id(&mut self.id),
                _ => rt::Place::Skip,
            }
        }
    }
}
