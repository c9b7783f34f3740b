//! Written by the generator.

/// The query `Find` of `document.graphql:2`.
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
pub struct Find {
    /// The variable `$deep`.
    pub deep: ::toggle_runtime::Defaulted<bool>,
    /// The variable `$level`.
    pub level: ::toggle_runtime::Defaulted<Level>,
    /// The variable `$list`.
    pub list: ::toggle_runtime::Defaulted<::std::vec::Vec<i32>>,
    /// The variable `$limit`.
    pub limit: ::toggle_runtime::Defaulted<i32>,
    /// The variable `$item`.
    pub item: ::toggle_runtime::Defaulted<Level>,
    /// The variable `$given`.
    pub given: i32,
    /// The variable `$word`.
    pub word: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Find`.
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
pub mod find {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Find` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `find` of `Query`.
        pub find: __rt::Option<Find>,
        /// What the fragment `Rest` selects.
        pub rest: super::Rest,
    }
    /// An object of the type `Query`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Find {
        /// The field `find` of `Query`.
        pub find: __rt::Option<find::Find>,
    }
    /// The types of the fields of `Find`.
    pub mod find {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Query`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Find {
            /// The field `count` of `Query`.
            pub count: __rt::Option<i32>,
        }
        impl __rt::Object for Find {
            fn new() -> Self {
                Self { count: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Query",
                    keys: &["count"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(12, 39)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.count),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                find: __rt::None,
                rest: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["find"],
                required: &[true],
                file: "document.graphql",
                places: &[(11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.find),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.rest),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Object for Find {
        fn new() -> Self {
            Self { find: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["find"],
                required: &[true],
                file: "document.graphql",
                places: &[(12, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.find),
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
/// The query `Switched` of `document.graphql:22`.
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
pub struct Switched {
    /// The variable `$count`.
    pub count: ::toggle_runtime::Defaulted<bool>,
    /// The variable `$spread`.
    pub spread: ::toggle_runtime::Defaulted<bool>,
    /// The variable `$inline`.
    pub inline: ::toggle_runtime::Defaulted<bool>,
    /// The variable `$level`.
    pub level: ::toggle_runtime::Defaulted<Level>,
    /// The variable `$deep`.
    pub deep: ::toggle_runtime::Defaulted<bool>,
}
/// The types of the answer to `Switched`.
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
pub mod switched {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Switched` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `count` of `Query`.
        pub count: __rt::Option<i32>,
        /// The field `count` of `Query`.
        pub again: __rt::Option<i32>,
        /// What the fragment `Deep` selects.
        pub deep: __rt::Option<super::Deep>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                count: __rt::None,
                again: __rt::None,
                deep: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["count", "again"],
                required: &[false, false],
                file: "document.graphql",
                places: &[(23, 3), (25, 31)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.count),
                1 => __rt::Place::OptionalInt(&mut self.again),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.deep),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("count", true)]],
                1 => &[&[("inline", true)]],
                2 => &[&[("spread", false)]],
                _ => &[&[]],
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
/// The enum `Level`.
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
pub enum Level {
    /// The value `LOW`.
    Low,
    /// The value `HIGH`.
    High,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The fragment `Deep` on `Query` of `document.graphql:28`, wherever it is spread.
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
pub struct Deep {
    /// The field `find` of `Query`.
    pub find: ::core::option::Option<deep::Find>,
}
/// The types of the fields of `Deep`.
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
pub mod deep {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Query`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Find {
        /// The field `count` of `Query`.
        pub count: __rt::Option<i32>,
    }
    impl __rt::Object for Find {
        fn new() -> Self {
            Self { count: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["count"],
                required: &[true],
                file: "document.graphql",
                places: &[(28, 46)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.count),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Rest` on `Query` of `document.graphql:17`, wherever it is spread.
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
pub struct Rest {
    /// The field `find` of `Query`.
    pub again: ::core::option::Option<rest::Again>,
}
/// The types of the fields of `Rest`.
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
pub mod rest {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Query`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Again {
        /// The field `count` of `Query`.
        pub count: __rt::Option<i32>,
    }
    impl __rt::Object for Again {
        fn new() -> Self {
            Self { count: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["count"],
                required: &[true],
                file: "document.graphql",
                places: &[(18, 30)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.count),
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
    impl Find {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(given: i32) -> Self {
            Self {
                given,
                deep: __rt::Defaulted::Default,
                level: __rt::Defaulted::Default,
                list: __rt::Defaulted::Default,
                limit: __rt::Defaulted::Default,
                item: __rt::Defaulted::Default,
                word: __rt::Optional::Absent,
            }
        }
        /// The variable `$deep`.
        #[must_use]
        pub fn deep(mut self, deep: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.deep = __rt::Into::into(deep);
            self
        }
        /// The variable `$level`.
        #[must_use]
        pub fn level(mut self, level: impl __rt::Into<__rt::Defaulted<Level>>) -> Self {
            self.level = __rt::Into::into(level);
            self
        }
        /// The variable `$list`.
        #[must_use]
        pub fn list(
            mut self,
            list: impl __rt::Into<__rt::Defaulted<__rt::Vec<i32>>>,
        ) -> Self {
            self.list = __rt::Into::into(list);
            self
        }
        /// The variable `$limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl __rt::Into<__rt::Defaulted<i32>>) -> Self {
            self.limit = __rt::Into::into(limit);
            self
        }
        /// The variable `$item`.
        #[must_use]
        pub fn item(mut self, item: impl __rt::Into<__rt::Defaulted<Level>>) -> Self {
            self.item = __rt::Into::into(item);
            self
        }
        /// The variable `$word`.
        #[must_use]
        pub fn word(
            mut self,
            word: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.word = __rt::Into::into(word);
            self
        }
    }
    impl __rt::Operation for Find {
        type Data = find::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Find"),
            "query Find($deep:Boolean=false,$level:Level=HIGH,$list:[Int!]=4,$limit:Int,$item:Level=LOW,$given:Int=null,$word:String=\"a\")@log(at:$level){find(filter:{limit:$limit,levels:[$item],note:$word},deep:$deep,sizes:$list,word:$word){find(filter:{limit:$given}){count}}...Rest}fragment Rest on Query{again:find(word:$word){count}}",
            "49d18722d4a249bc79566af184eca0c2e6b91b5418ab94c6e8ba1c8e9cbb78ec",
            &[
                __rt::RootField::new("find", 1, 141),
                __rt::RootField::new("again", 1, 295),
            ],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Find {
        fn keys(&self) -> &'static [&'static str] {
            &["deep", "level", "list", "limit", "item", "given", "word"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.deep),
                1 => __rt::Argument::of(&self.level),
                2 => __rt::Argument::of(&self.list),
                3 => __rt::Argument::of(&self.limit),
                4 => __rt::Argument::of(&self.item),
                5 => __rt::Argument::of(&self.given),
                6 => __rt::Argument::of(&self.word),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Switched {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                count: __rt::Defaulted::Default,
                spread: __rt::Defaulted::Default,
                inline: __rt::Defaulted::Default,
                level: __rt::Defaulted::Default,
                deep: __rt::Defaulted::Default,
            }
        }
        /// The variable `$count`.
        #[must_use]
        pub fn count(mut self, count: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.count = __rt::Into::into(count);
            self
        }
        /// The variable `$spread`.
        #[must_use]
        pub fn spread(mut self, spread: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.spread = __rt::Into::into(spread);
            self
        }
        /// The variable `$inline`.
        #[must_use]
        pub fn inline(mut self, inline: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.inline = __rt::Into::into(inline);
            self
        }
        /// The variable `$level`.
        #[must_use]
        pub fn level(mut self, level: impl __rt::Into<__rt::Defaulted<Level>>) -> Self {
            self.level = __rt::Into::into(level);
            self
        }
        /// The variable `$deep`.
        #[must_use]
        pub fn deep(mut self, deep: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.deep = __rt::Into::into(deep);
            self
        }
    }
    impl __rt::Operation for Switched {
        type Data = switched::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::Query,
                __rt::Some("Switched"),
                "query Switched($count:Boolean=true,$spread:Boolean=true,$inline:Boolean=false,$level:Level=LOW,$deep:Boolean){count@include(if:$count) ...Deep@skip(if:$spread) ...@include(if:$inline){again:count@log(at:$level)}}fragment Deep on Query{find(deep:$deep){count}}",
                "11ee6815fa9d2a62c46fe78ab88ca24ab0108ec4f71598872c947180a5dcea46",
                &[
                    __rt::RootField::new("count", 1, 111),
                    __rt::RootField::new("again", 1, 185),
                    __rt::RootField::new("find", 1, 236),
                ],
                "document.graphql:22",
            )
            .with_defaults(&[("count", true), ("spread", true), ("inline", false)]);
    }
    impl __rt::Input for Switched {
        fn keys(&self) -> &'static [&'static str] {
            &["count", "spread", "inline", "level", "deep"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.count),
                1 => __rt::Argument::of(&self.spread),
                2 => __rt::Argument::of(&self.inline),
                3 => __rt::Argument::of(&self.level),
                4 => __rt::Argument::of(&self.deep),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(Level { Low = "LOW", High = "HIGH", _ = Unrecognized, });
    impl __rt::Object for Deep {
        fn new() -> Self {
            Self { find: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["find"],
                required: &[true],
                file: "document.graphql",
                places: &[(28, 26)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.find),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Rest {
        fn new() -> Self {
            Self { again: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["again"],
                required: &[true],
                file: "document.graphql",
                places: &[(18, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.again),
                _ => __rt::Place::Skip,
            }
        }
    }
};
