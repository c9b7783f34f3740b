//! Written by the generator.

/// The query `Option` of `document.graphql:2`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Option {
    /// The variable `$self`.
    pub self_: ::toggle_runtime::Optional<Self_>,
    /// The variable `$Self`.
    pub self2: ::toggle_runtime::Optional<i32>,
    /// The variable `$super`.
    pub super_: ::toggle_runtime::Optional<
        ::std::vec::Vec<::core::option::Option<Super>>,
    >,
    /// The variable `$crate`.
    pub crate_: Crate,
    /// The variable `$_`.
    pub underscore: ::toggle_runtime::Optional<i32>,
    /// The variable `$__x`.
    pub x: ::toggle_runtime::Optional<Send>,
    /// The variable `$new`.
    pub new: ::toggle_runtime::Optional<Sized>,
    /// The variable `$clone`.
    pub clone: ::toggle_runtime::Optional<i32>,
    /// The variable `$if`.
    pub r#if: bool,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Option {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: option::Required) -> Self {
            Self {
                crate_: required.crate_,
                r#if: required.r#if,
                self_: __rt::Optional::Absent,
                self2: __rt::Optional::Absent,
                super_: __rt::Optional::Absent,
                underscore: __rt::Optional::Absent,
                x: __rt::Optional::Absent,
                new: __rt::Optional::Absent,
                clone: __rt::Optional::Absent,
            }
        }
        /// The variable `$self`.
        #[must_use]
        pub fn self_(mut self, self_: impl __rt::Into<__rt::Optional<Self_>>) -> Self {
            self.self_ = __rt::Into::into(self_);
            self
        }
        /// The variable `$Self`.
        #[must_use]
        pub fn self2(mut self, self2: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.self2 = __rt::Into::into(self2);
            self
        }
        /// The variable `$super`.
        #[must_use]
        pub fn super_(
            mut self,
            super_: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Option<Super>>>>,
        ) -> Self {
            self.super_ = __rt::Into::into(super_);
            self
        }
        /// The variable `$_`.
        #[must_use]
        pub fn underscore(
            mut self,
            underscore: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.underscore = __rt::Into::into(underscore);
            self
        }
        /// The variable `$__x`.
        #[must_use]
        pub fn x(mut self, x: impl __rt::Into<__rt::Optional<Send>>) -> Self {
            self.x = __rt::Into::into(x);
            self
        }
        /// The variable `$new`.
        #[must_use]
        pub fn new2(mut self, new: impl __rt::Into<__rt::Optional<Sized>>) -> Self {
            self.new = __rt::Into::into(new);
            self
        }
        /// The variable `$clone`.
        #[must_use]
        pub fn clone(mut self, clone: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.clone = __rt::Into::into(clone);
            self
        }
    }
    impl __rt::Operation for Option {
        type Data = option::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Option"),
            "query Option($self:Self_,$Self:Int,$super:[super],$crate:crate!,$_:Int=1,$__x:Send,$new:Sized,$clone:Int,$if:Boolean!){self(self:$self,Self:$Self,super:$super,crate:$crate,_:$_,type:$__x,new:$new,clone:$clone){__typename ...Option ...Data ...Default@include(if:$if) on On:on other{...Other on{...On}}...on Vec{vec{vec{Self}}_:Self}__x:Self type:__typename}}fragment Option on Iterator{__typename next{self}...on Option{some{value{id}}}}fragment Data on Iterator{__typename Self self ...Iterator}fragment Default on Default{__typename default self next{...Required}}fragment Other on Other{other{typename}}fragment On on On{other{...Other}object{object place member slot}}fragment Required on Option{id ID iD Id on}fragment Iterator on Iterator{__typename on other{typename}}",
            "2e8d5eaf1270a2d78f92811c485346418ffc40ae1bde312a7932fe0292cfe4b5",
            &[__rt::RootField::new("self", 1, 120)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Option {
        fn keys(&self) -> &'static [&'static str] {
            &["self", "Self", "super", "crate", "_", "__x", "new", "clone", "if"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.self_),
                1 => __rt::Argument::of(&self.self2),
                2 => __rt::Argument::of(&self.super_),
                3 => __rt::Argument::of(&self.crate_),
                4 => __rt::Argument::of(&self.underscore),
                5 => __rt::Argument::of(&self.x),
                6 => __rt::Argument::of(&self.new),
                7 => __rt::Argument::of(&self.clone),
                8 => __rt::Argument::of(&self.r#if),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Option`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod option {
    use ::toggle_runtime::__private as __rt;
    /// What `Option::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The variable `$crate`.
        pub crate_: super::Crate,
        /// The variable `$if`.
        pub r#if: bool,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("crate", &self.crate_)
                .field("if", &self.r#if)
                .finish()
        }
    }
    /// What the query `Option` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// `self`, and `super`: no raw identifiers
        pub self_: Self_,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { self_: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["self"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.self_),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Iterator`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Self_ {
        /// The field `on` of `Iterator`.
        pub on: __rt::Option<bool>,
        /// The field `on` of `Iterator`.
        pub on2: __rt::Option<bool>,
        /// The field `other` of `Iterator`.
        pub other: __rt::Option<self_::Other>,
        /// The field `Self` of `Iterator`.
        pub x: __rt::Option<i32>,
        /// The name of the object's type.
        pub r#type: __rt::String,
        /// What the fragment `Option` selects.
        pub option: super::Option2,
        /// What the fragment `Data` selects.
        pub data: super::Data2,
        /// What the fragment `Default` selects.
        pub default: __rt::Option<super::Default>,
        /// What kind of `Iterator` it is.
        pub on3: self_::On,
    }
    impl __rt::Object for Self_ {
        fn new() -> Self {
            Self {
                on: __rt::None,
                on2: __rt::None,
                other: __rt::None,
                x: __rt::None,
                r#type: __rt::String::new(),
                option: __rt::Object::new(),
                data: __rt::Object::new(),
                default: __rt::None,
                on3: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Iterator",
                keys: &["on", "On", "other", "__x", "type"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(7, 5), (8, 5), (9, 5), (11, 5), (12, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalBoolean(&mut self.on),
                1 => __rt::Place::OptionalBoolean(&mut self.on2),
                2 => __rt::Place::Nullable(&mut self.other),
                3 => __rt::Place::OptionalInt(&mut self.x),
                4 => __rt::Place::String(&mut self.r#type),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.option),
                1 => __rt::Spread::Always(&mut self.data),
                2 => __rt::Spread::ConditionalOn(&["Option"], &mut self.default),
                3 => __rt::Spread::Member(&mut self.on3),
                _ => __rt::Spread::End,
            }
        }
    }
    /// The types of the fields of `Self`.
    pub mod self_ {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Iterator` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// A `Vec`.
            Vec(Vec),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Vec" => Self::Vec(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Vec(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        /// An object of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// The field `on` of `Other`.
            pub on: __rt::Option<other::On>,
            /// What the fragment `Other` selects.
            pub other: super::super::Other,
        }
        impl __rt::Object for Other {
            fn new() -> Self {
                Self {
                    on: __rt::None,
                    other: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Other",
                    keys: &["on"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(9, 22)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.on),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.other),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// The types of the fields of `Other`.
        pub mod other {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `On`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct On {
                /// What the fragment `On` selects.
                pub on: super::super::super::On,
            }
            impl __rt::Object for On {
                fn new() -> Self {
                    Self { on: __rt::Object::new() }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "On",
                        keys: &[],
                        required: &[],
                        file: "document.graphql",
                        places: &[],
                    }
                }
                fn field(&mut self, _: usize) -> __rt::Place<'_> {
                    __rt::Place::Skip
                }
                fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                    match index {
                        0 => __rt::Spread::Always(&mut self.on),
                        _ => __rt::Spread::End,
                    }
                }
            }
        }
        /// What is selected of the type `Vec`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Vec {
            /// The field `vec` of `Vec`.
            pub vec: __rt::Vec<__rt::Option<__rt::Vec<vec::Vec>>>,
            /// The field `Self` of `Vec`.
            pub underscore: __rt::Option<i32>,
        }
        impl __rt::Object for Vec {
            fn new() -> Self {
                Self {
                    vec: __rt::Vec::new(),
                    underscore: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Vec",
                    keys: &["vec", "_"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(10, 18), (10, 39)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::List(&mut self.vec),
                    1 => __rt::Place::OptionalInt(&mut self.underscore),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Vec`.
        pub mod vec {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Vec`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Vec {
                /// The field `vec` of `Vec`.
                pub vec: __rt::Vec<__rt::Option<__rt::Vec<vec::Vec>>>,
            }
            impl __rt::Object for Vec {
                fn new() -> Self {
                    Self { vec: __rt::Vec::new() }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Vec",
                        keys: &["vec"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(10, 24)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::List(&mut self.vec),
                        _ => __rt::Place::Skip,
                    }
                }
            }
            /// The types of the fields of `Vec`.
            pub mod vec {
                use ::toggle_runtime::__private as __rt;
                /// An object of the type `Vec`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Vec {
                    /// The field `Self` of `Vec`.
                    pub self_: __rt::Option<i32>,
                }
                impl __rt::Object for Vec {
                    fn new() -> Self {
                        Self { self_: __rt::None }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Vec",
                            keys: &["Self"],
                            required: &[true],
                            file: "document.graphql",
                            places: &[(10, 30)],
                        }
                    }
                    fn field(&mut self, index: usize) -> __rt::Place<'_> {
                        match index {
                            0 => __rt::Place::OptionalInt(&mut self.self_),
                            _ => __rt::Place::Skip,
                        }
                    }
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Option {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::option::Data {
            <mock::option::Data>::new()
        }
    }
    impl __rt::Mock<Option> for mock::option::Data {}
};
/// The query `Result` of `document.graphql:16`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Result {}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Result {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Result {
        type Data = result::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Result"),
            "query Result{result{async await dyn try gen type crate{self_ self Self_}super _ _1 new shape field spread place data{data{data{required total}}total page per_page}errors{errors{errors{message}}}fmt{formatter debug_struct}u8 str{...core std{...std}}Result:new r:new __rt:shape __Result:place}_}fragment core on core{core{i32}i32}fragment std on std{string vec core{...core}}",
            "a694948ee69247692fa3094c0b20835b705c0e423f7f78194ff3a0cd8305f5ff",
            &[__rt::RootField::new("result", 1, 14), __rt::RootField::new("_", 1, 292)],
            "document.graphql:16",
        );
    }
    impl __rt::Input for Result {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Result`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod result {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Result` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `result` of `Query`.
        pub result: __rt::Option<Result>,
        /// The field `_` of `Query`.
        pub underscore: __rt::Option<i32>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                result: __rt::None,
                underscore: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["result", "_"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(17, 3), (29, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.result),
                1 => __rt::Place::OptionalInt(&mut self.underscore),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Result`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Result {
        /// The field `async` of `Result`.
        pub r#async: __rt::Option<i32>,
        /// The field `await` of `Result`.
        pub r#await: __rt::Option<i32>,
        /// The field `dyn` of `Result`.
        pub r#dyn: __rt::Option<i32>,
        /// The field `try` of `Result`.
        pub r#try: __rt::Option<i32>,
        /// The field `gen` of `Result`.
        pub r#gen: __rt::Option<i32>,
        /// The field `type` of `Result`.
        pub r#type: __rt::Option<i32>,
        /// The field `crate` of `Result`.
        pub crate_: __rt::Option<result::Crate>,
        /// The field `super` of `Result`.
        pub super_: __rt::Option<i32>,
        /// The field `_` of `Result`.
        pub underscore: __rt::Option<i32>,
        /// The field `_1` of `Result`.
        pub _1: __rt::Option<i32>,
        /// The field `new` of `Result`.
        pub new: __rt::Option<i32>,
        /// The field `shape` of `Result`.
        pub shape: __rt::Option<i32>,
        /// The field `field` of `Result`.
        pub field: __rt::Option<i32>,
        /// The field `spread` of `Result`.
        pub spread: __rt::Option<i32>,
        /// The field `place` of `Result`.
        pub place: __rt::Option<i32>,
        /// The field `data` of `Result`.
        pub data: __rt::Option<result::Data>,
        /// The field `errors` of `Result`.
        pub errors: __rt::Option<__rt::Vec<__rt::Option<result::Errors>>>,
        /// The field `fmt` of `Result`.
        pub fmt: __rt::Option<result::Fmt>,
        /// The field `u8` of `Result`.
        pub u8: __rt::Option<i32>,
        /// The field `str` of `Result`.
        pub str: __rt::Option<result::Str>,
        /// The field `new` of `Result`.
        pub result: __rt::Option<i32>,
        /// The field `new` of `Result`.
        pub r: __rt::Option<i32>,
        /// The field `shape` of `Result`.
        pub rt: __rt::Option<i32>,
        /// The field `place` of `Result`.
        pub result2: __rt::Option<i32>,
    }
    impl __rt::Object for Result {
        fn new() -> Self {
            Self {
                r#async: __rt::None,
                r#await: __rt::None,
                r#dyn: __rt::None,
                r#try: __rt::None,
                r#gen: __rt::None,
                r#type: __rt::None,
                crate_: __rt::None,
                super_: __rt::None,
                underscore: __rt::None,
                _1: __rt::None,
                new: __rt::None,
                shape: __rt::None,
                field: __rt::None,
                spread: __rt::None,
                place: __rt::None,
                data: __rt::None,
                errors: __rt::None,
                fmt: __rt::None,
                u8: __rt::None,
                str: __rt::None,
                result: __rt::None,
                r: __rt::None,
                rt: __rt::None,
                result2: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Result",
                keys: &[
                    "async",
                    "await",
                    "dyn",
                    "try",
                    "gen",
                    "type",
                    "crate",
                    "super",
                    "_",
                    "_1",
                    "new",
                    "shape",
                    "field",
                    "spread",
                    "place",
                    "data",
                    "errors",
                    "fmt",
                    "u8",
                    "str",
                    "Result",
                    "r",
                    "__rt",
                    "__Result",
                ],
                required: &[
                    true, true, true, true, true, true, true, true, true, true, true,
                    true, true, true, true, true, true, true, true, true, true, true,
                    true, true,
                ],
                file: "document.graphql",
                places: &[
                    (18, 5),
                    (18, 11),
                    (18, 17),
                    (18, 21),
                    (18, 25),
                    (18, 29),
                    (18, 34),
                    (18, 61),
                    (18, 67),
                    (18, 69),
                    (18, 72),
                    (18, 76),
                    (18, 82),
                    (18, 88),
                    (18, 95),
                    (19, 5),
                    (20, 5),
                    (21, 5),
                    (22, 5),
                    (23, 5),
                    (24, 5),
                    (25, 5),
                    (26, 5),
                    (27, 5),
                ],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.r#async),
                1 => __rt::Place::OptionalInt(&mut self.r#await),
                2 => __rt::Place::OptionalInt(&mut self.r#dyn),
                3 => __rt::Place::OptionalInt(&mut self.r#try),
                4 => __rt::Place::OptionalInt(&mut self.r#gen),
                5 => __rt::Place::OptionalInt(&mut self.r#type),
                6 => __rt::Place::Nullable(&mut self.crate_),
                7 => __rt::Place::OptionalInt(&mut self.super_),
                8 => __rt::Place::OptionalInt(&mut self.underscore),
                9 => __rt::Place::OptionalInt(&mut self._1),
                10 => __rt::Place::OptionalInt(&mut self.new),
                11 => __rt::Place::OptionalInt(&mut self.shape),
                12 => __rt::Place::OptionalInt(&mut self.field),
                13 => __rt::Place::OptionalInt(&mut self.spread),
                14 => __rt::Place::OptionalInt(&mut self.place),
                15 => __rt::Place::Nullable(&mut self.data),
                16 => __rt::Place::Nullable(&mut self.errors),
                17 => __rt::Place::Nullable(&mut self.fmt),
                18 => __rt::Place::OptionalInt(&mut self.u8),
                19 => __rt::Place::Nullable(&mut self.str),
                20 => __rt::Place::OptionalInt(&mut self.result),
                21 => __rt::Place::OptionalInt(&mut self.r),
                22 => __rt::Place::OptionalInt(&mut self.rt),
                23 => __rt::Place::OptionalInt(&mut self.result2),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Result`.
    pub mod result {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `crate_`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Crate {
            /// The field `self_` of `crate_`.
            pub self_: __rt::Option<i32>,
            /// The field `self` of `crate_`.
            pub self2: __rt::Option<i32>,
            /// The field `Self_` of `crate_`.
            pub self3: __rt::Option<i32>,
        }
        impl __rt::Object for Crate {
            fn new() -> Self {
                Self {
                    self_: __rt::None,
                    self2: __rt::None,
                    self3: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "crate_",
                    keys: &["self_", "self", "Self_"],
                    required: &[true, true, true],
                    file: "document.graphql",
                    places: &[(18, 42), (18, 48), (18, 53)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.self_),
                    1 => __rt::Place::OptionalInt(&mut self.self2),
                    2 => __rt::Place::OptionalInt(&mut self.self3),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// An object of the type `Data`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `data` of `Data`.
            pub data: __rt::Option<__rt::Vec<data::Data>>,
            /// The field `total` of `Data`.
            pub total: __rt::Option<i32>,
            /// The field `page` of `Data`.
            pub page: __rt::Option<i32>,
            /// The field `per_page` of `Data`.
            pub per_page: __rt::Option<i32>,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self {
                    data: __rt::None,
                    total: __rt::None,
                    page: __rt::None,
                    per_page: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Data",
                    keys: &["data", "total", "page", "per_page"],
                    required: &[true, true, true, true],
                    file: "document.graphql",
                    places: &[(19, 12), (19, 45), (19, 51), (19, 56)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.data),
                    1 => __rt::Place::OptionalInt(&mut self.total),
                    2 => __rt::Place::OptionalInt(&mut self.page),
                    3 => __rt::Place::OptionalInt(&mut self.per_page),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Data`.
        pub mod data {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Data`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Data {
                /// The field `data` of `Data`.
                pub data: __rt::Option<__rt::Vec<data::Data>>,
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
                        places: &[(19, 19)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Nullable(&mut self.data),
                        _ => __rt::Place::Skip,
                    }
                }
            }
            /// The types of the fields of `Data`.
            pub mod data {
                use ::toggle_runtime::__private as __rt;
                /// An object of the type `Data`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Data {
                    /// The field `required` of `Data`.
                    pub required: __rt::Option<i32>,
                    /// The field `total` of `Data`.
                    pub total: __rt::Option<i32>,
                }
                impl __rt::Object for Data {
                    fn new() -> Self {
                        Self {
                            required: __rt::None,
                            total: __rt::None,
                        }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Data",
                            keys: &["required", "total"],
                            required: &[true, true],
                            file: "document.graphql",
                            places: &[(19, 26), (19, 35)],
                        }
                    }
                    fn field(&mut self, index: usize) -> __rt::Place<'_> {
                        match index {
                            0 => __rt::Place::OptionalInt(&mut self.required),
                            1 => __rt::Place::OptionalInt(&mut self.total),
                            _ => __rt::Place::Skip,
                        }
                    }
                }
            }
        }
        /// An object of the type `Errors`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Errors {
            /// The field `errors` of `Errors`.
            pub errors: __rt::Option<__rt::Vec<__rt::Option<errors::Errors>>>,
        }
        impl __rt::Object for Errors {
            fn new() -> Self {
                Self { errors: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Errors",
                    keys: &["errors"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(20, 14)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.errors),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Errors`.
        pub mod errors {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Errors`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Errors {
                /// The field `errors` of `Errors`.
                pub errors: __rt::Option<__rt::Vec<__rt::Option<errors::Errors>>>,
            }
            impl __rt::Object for Errors {
                fn new() -> Self {
                    Self { errors: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Errors",
                        keys: &["errors"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(20, 23)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Nullable(&mut self.errors),
                        _ => __rt::Place::Skip,
                    }
                }
            }
            /// The types of the fields of `Errors`.
            pub mod errors {
                use ::toggle_runtime::__private as __rt;
                /// An object of the type `Errors`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Errors {
                    /// The field `message` of `Errors`.
                    pub message: __rt::Option<__rt::String>,
                }
                impl __rt::Object for Errors {
                    fn new() -> Self {
                        Self { message: __rt::None }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Errors",
                            keys: &["message"],
                            required: &[true],
                            file: "document.graphql",
                            places: &[(20, 32)],
                        }
                    }
                    fn field(&mut self, index: usize) -> __rt::Place<'_> {
                        match index {
                            0 => __rt::Place::OptionalString(&mut self.message),
                            _ => __rt::Place::Skip,
                        }
                    }
                }
            }
        }
        /// An object of the type `Formatter`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Fmt {
            /// The field `formatter` of `Formatter`.
            pub formatter: __rt::Option<i32>,
            /// The field `debug_struct` of `Formatter`.
            pub debug_struct: __rt::Option<i32>,
        }
        impl __rt::Object for Fmt {
            fn new() -> Self {
                Self {
                    formatter: __rt::None,
                    debug_struct: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Formatter",
                    keys: &["formatter", "debug_struct"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(21, 11), (21, 21)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.formatter),
                    1 => __rt::Place::OptionalInt(&mut self.debug_struct),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// An object of the type `core`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Str {
            /// The field `std` of `core`.
            pub std: __rt::Option<str::Std>,
            /// What the fragment `core` selects.
            pub core: super::super::Core,
        }
        impl __rt::Object for Str {
            fn new() -> Self {
                Self {
                    std: __rt::None,
                    core: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "core",
                    keys: &["std"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(23, 19)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.std),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.core),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// The types of the fields of `Str`.
        pub mod str {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `std`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Std {
                /// What the fragment `std` selects.
                pub std: super::super::super::Std,
            }
            impl __rt::Object for Std {
                fn new() -> Self {
                    Self { std: __rt::Object::new() }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "std",
                        keys: &[],
                        required: &[],
                        file: "document.graphql",
                        places: &[],
                    }
                }
                fn field(&mut self, _: usize) -> __rt::Place<'_> {
                    __rt::Place::Skip
                }
                fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                    match index {
                        0 => __rt::Spread::Always(&mut self.std),
                        _ => __rt::Spread::End,
                    }
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Result {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::result::Data {
            <mock::result::Data>::new()
        }
    }
    impl __rt::Mock<Result> for mock::result::Data {}
};
/// The query `Any` of `document.graphql:32`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Any {}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Any {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Any {
        type Data = any::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Any"),
            "query Any{any{__typename ...on Option{__typename ...Option some{clone value{...Required}}none{value}id ID iD Id}...on Vec{__typename ...Iterator}...on Some{clone}...on None{None:value}...on Ok{ok err{err}}...on Err{Err:err OK:ok{ok}}...on Other{...Other}...on On{...On}...on Unknown{unknown}...on core{...core}}}fragment Option on Iterator{__typename next{self}...on Option{some{value{id}}}}fragment Required on Option{id ID iD Id on}fragment Iterator on Iterator{__typename on other{typename}}fragment Other on Other{other{typename}}fragment On on On{other{...Other}object{object place member slot}}fragment core on core{core{i32}i32}",
            "0dcf84343f0264364e32ff52f07bb628dd89bde9ca118ac84de093dd99f24b6b",
            &[__rt::RootField::new("any", 1, 11)],
            "document.graphql:32",
        );
    }
    impl __rt::Input for Any {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Any`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod any {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Any` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `any` of `Query`.
        pub any: __rt::Option<__rt::Vec<Any>>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { any: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["any"],
                required: &[true],
                file: "document.graphql",
                places: &[(33, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.any),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Any {
        /// A `Option`.
        Option(any::Option),
        /// A `Vec`.
        Vec(any::Vec),
        /// A `Some`.
        Some(any::Some),
        /// A `None`.
        None(any::None),
        /// A `Ok`.
        Ok(any::Ok),
        /// A `Err`.
        Err(any::Err),
        /// A `Other`.
        Other(any::Other),
        /// A `On`.
        On(any::On),
        /// A `Unknown`.
        Unknown(any::Unknown),
        /// A `core`.
        Core(any::Core),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other2(__rt::String),
    }
    impl __rt::Member for Any {
        fn new() -> Self {
            Self::Other2(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Option" => Self::Option(__rt::Object::new()),
                "Vec" => Self::Vec(__rt::Object::new()),
                "Some" => Self::Some(__rt::Object::new()),
                "None" => Self::None(__rt::Object::new()),
                "Ok" => Self::Ok(__rt::Object::new()),
                "Err" => Self::Err(__rt::Object::new()),
                "Other" => Self::Other(__rt::Object::new()),
                "On" => Self::On(__rt::Object::new()),
                "Unknown" => Self::Unknown(__rt::Object::new()),
                "core" => Self::Core(__rt::Object::new()),
                other => Self::Other2(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Option(member) => __rt::Some(member),
                Self::Vec(member) => __rt::Some(member),
                Self::Some(member) => __rt::Some(member),
                Self::None(member) => __rt::Some(member),
                Self::Ok(member) => __rt::Some(member),
                Self::Err(member) => __rt::Some(member),
                Self::Other(member) => __rt::Some(member),
                Self::On(member) => __rt::Some(member),
                Self::Unknown(member) => __rt::Some(member),
                Self::Core(member) => __rt::Some(member),
                Self::Other2(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Any {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Any",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Member(self),
                _ => __rt::Spread::End,
            }
        }
    }
    /// The types of the fields of `Any`.
    pub mod any {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `Option`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Option {
            /// The field `some` of `Option`.
            pub some: option::Some,
            /// The field `none` of `Option`.
            pub none: __rt::Option<option::None>,
            /// The field `id` of `Option`.
            pub id: __rt::Id,
            /// The field `ID` of `Option`.
            pub id2: __rt::Id,
            /// The field `iD` of `Option`.
            pub i_d: __rt::Option<i32>,
            /// The field `Id` of `Option`.
            pub id3: __rt::Option<i32>,
            /// What the fragment `Option` selects.
            pub option: super::super::Option2,
        }
        impl __rt::Object for Option {
            fn new() -> Self {
                Self {
                    some: __rt::Object::new(),
                    none: __rt::None,
                    id: __rt::Default::default(),
                    id2: __rt::Default::default(),
                    i_d: __rt::None,
                    id3: __rt::None,
                    option: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Option",
                    keys: &["some", "none", "id", "ID", "iD", "Id"],
                    required: &[true, true, true, true, true, true],
                    file: "document.graphql",
                    places: &[(34, 31), (34, 68), (34, 83), (34, 86), (34, 89), (34, 92)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Object(&mut self.some),
                    1 => __rt::Place::Nullable(&mut self.none),
                    2 => __rt::Place::Id(&mut self.id),
                    3 => __rt::Place::Id(&mut self.id2),
                    4 => __rt::Place::OptionalInt(&mut self.i_d),
                    5 => __rt::Place::OptionalInt(&mut self.id3),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.option),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// The types of the fields of `Option`.
        pub mod option {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Some`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Some {
                /// The field `clone` of `Some`.
                pub clone: __rt::Option<super::super::super::Clone>,
                /// The field `value` of `Some`.
                pub value: __rt::Option<some::Value>,
            }
            impl __rt::Object for Some {
                fn new() -> Self {
                    Self {
                        clone: __rt::None,
                        value: __rt::None,
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Some",
                        keys: &["clone", "value"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(34, 38), (34, 44)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Nullable(&mut self.clone),
                        1 => __rt::Place::Nullable(&mut self.value),
                        _ => __rt::Place::Skip,
                    }
                }
            }
            /// The types of the fields of `Some`.
            pub mod some {
                use ::toggle_runtime::__private as __rt;
                /// An object of the type `Option`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Value {
                    /// What the fragment `Required` selects.
                    pub required: super::super::super::super::Required3,
                }
                impl __rt::Object for Value {
                    fn new() -> Self {
                        Self {
                            required: __rt::Object::new(),
                        }
                    }
                    fn shape(&self) -> &'static __rt::Shape {
                        &__rt::Shape {
                            name: "Option",
                            keys: &[],
                            required: &[],
                            file: "document.graphql",
                            places: &[],
                        }
                    }
                    fn field(&mut self, _: usize) -> __rt::Place<'_> {
                        __rt::Place::Skip
                    }
                    fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                        match index {
                            0 => __rt::Spread::Always(&mut self.required),
                            _ => __rt::Spread::End,
                        }
                    }
                }
            }
            /// An object of the type `None`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct None {
                /// The field `value` of `None`.
                pub value: __rt::Option<i32>,
            }
            impl __rt::Object for None {
                fn new() -> Self {
                    Self { value: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "None",
                        keys: &["value"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(34, 75)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::OptionalInt(&mut self.value),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        /// What is selected of the type `Vec`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Vec {
            /// What the fragment `Iterator` selects.
            pub iterator: super::super::Iterator,
        }
        impl __rt::Object for Vec {
            fn new() -> Self {
                Self {
                    iterator: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Vec",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.iterator),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// What is selected of the type `Some`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Some {
            /// The field `clone` of `Some`.
            pub clone: __rt::Option<super::super::Clone>,
        }
        impl __rt::Object for Some {
            fn new() -> Self {
                Self { clone: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Some",
                    keys: &["clone"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(36, 19)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.clone),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// What is selected of the type `None`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct None {
            /// The field `value` of `None`.
            pub none: __rt::Option<i32>,
        }
        impl __rt::Object for None {
            fn new() -> Self {
                Self { none: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "None",
                    keys: &["None"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(37, 19)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.none),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// What is selected of the type `Ok`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Ok {
            /// The field `ok` of `Ok`.
            pub ok: bool,
            /// The field `err` of `Ok`.
            pub err: __rt::Option<ok::Err>,
        }
        impl __rt::Object for Ok {
            fn new() -> Self {
                Self { ok: false, err: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Ok",
                    keys: &["ok", "err"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(38, 17), (38, 20)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Boolean(&mut self.ok),
                    1 => __rt::Place::Nullable(&mut self.err),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Ok`.
        pub mod ok {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Err`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Err {
                /// The field `err` of `Err`.
                pub err: __rt::Option<__rt::String>,
            }
            impl __rt::Object for Err {
                fn new() -> Self {
                    Self { err: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Err",
                        keys: &["err"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(38, 26)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::OptionalString(&mut self.err),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        /// What is selected of the type `Err`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Err {
            /// The field `err` of `Err`.
            pub err: __rt::Option<__rt::String>,
            /// The field `ok` of `Err`.
            pub ok: __rt::Option<__rt::Vec<err::Ok>>,
        }
        impl __rt::Object for Err {
            fn new() -> Self {
                Self {
                    err: __rt::None,
                    ok: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Err",
                    keys: &["Err", "OK"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(39, 18), (39, 27)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.err),
                    1 => __rt::Place::Nullable(&mut self.ok),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Err`.
        pub mod err {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Ok`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Ok {
                /// The field `ok` of `Ok`.
                pub ok: bool,
            }
            impl __rt::Object for Ok {
                fn new() -> Self {
                    Self { ok: false }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Ok",
                        keys: &["ok"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(39, 36)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Boolean(&mut self.ok),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        /// What is selected of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// What the fragment `Other` selects.
            pub other: super::super::Other,
        }
        impl __rt::Object for Other {
            fn new() -> Self {
                Self { other: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Other",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.other),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// What is selected of the type `On`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct On {
            /// What the fragment `On` selects.
            pub on: super::super::On,
        }
        impl __rt::Object for On {
            fn new() -> Self {
                Self { on: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "On",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.on),
                    _ => __rt::Spread::End,
                }
            }
        }
        /// What is selected of the type `Unknown`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Unknown {
            /// The field `unknown` of `Unknown`.
            pub unknown: __rt::Option<i32>,
        }
        impl __rt::Object for Unknown {
            fn new() -> Self {
                Self { unknown: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Unknown",
                    keys: &["unknown"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(42, 22)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.unknown),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// What is selected of the type `core`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Core {
            /// What the fragment `core` selects.
            pub core: super::super::Core,
        }
        impl __rt::Object for Core {
            fn new() -> Self {
                Self { core: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "core",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.core),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Any {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::any::Data {
            <mock::any::Data>::new()
        }
    }
    impl __rt::Mock<Any> for mock::any::Data {}
};
/// The query `Shared` of `document.graphql:47`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Shared {
    /// The variable `$fn`.
    pub r#fn: Fn,
    /// The variable `$async`.
    pub r#async: ::toggle_runtime::Optional<From>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Shared {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(r#fn: Fn) -> Self {
            Self {
                r#fn,
                r#async: __rt::Optional::Absent,
            }
        }
        /// The variable `$async`.
        #[must_use]
        pub fn r#async(
            mut self,
            r#async: impl __rt::Into<__rt::Optional<From>>,
        ) -> Self {
            self.r#async = __rt::Into::into(r#async);
            self
        }
    }
    impl __rt::Operation for Shared {
        type Data = shared::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Shared"),
            "query Shared($fn:Fn!,$async:From){drop(fn:$fn,async:$async){drop{copy}copy as_ref asRef AsRef}option{...Required ...on Iterator{__typename on ...on Default{__typename default}}}any{__typename ...on Iterator{__typename self}...on Other{other{typename}}}}fragment Required on Option{id ID iD Id on}",
            "0423cbe283b97a23c7db1d37434f241e9493d99868f45a46f9f606d33788e147",
            &[
                __rt::RootField::new("drop", 1, 35),
                __rt::RootField::new("option", 1, 95),
                __rt::RootField::new("any", 1, 178),
            ],
            "document.graphql:47",
        );
    }
    impl __rt::Input for Shared {
        fn keys(&self) -> &'static [&'static str] {
            &["fn", "async"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.r#fn),
                1 => __rt::Argument::of(&self.r#async),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Shared`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod shared {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Shared` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `drop` of `Query`.
        pub drop: __rt::Option<Drop>,
        /// The field `option` of `Query`.
        pub option: __rt::Option<Option>,
        /// The field `any` of `Query`.
        pub any: __rt::Option<__rt::Vec<Any>>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                drop: __rt::None,
                option: __rt::None,
                any: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["drop", "option", "any"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(48, 3), (49, 3), (50, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.drop),
                1 => __rt::Place::Nullable(&mut self.option),
                2 => __rt::Place::Nullable(&mut self.any),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Drop`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Drop {
        /// The field `drop` of `Drop`.
        pub drop: __rt::Option<drop::Drop>,
        /// The field `copy` of `Drop`.
        pub copy: __rt::Option<super::Copy>,
        /// The field `as_ref` of `Drop`.
        pub as_ref: __rt::Option<i32>,
        /// The field `asRef` of `Drop`.
        pub as_ref2: __rt::Option<i32>,
        /// The field `AsRef` of `Drop`.
        pub as_ref3: __rt::Option<i32>,
    }
    impl __rt::Object for Drop {
        fn new() -> Self {
            Self {
                drop: __rt::None,
                copy: __rt::None,
                as_ref: __rt::None,
                as_ref2: __rt::None,
                as_ref3: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Drop",
                keys: &["drop", "copy", "as_ref", "asRef", "AsRef"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(48, 34), (48, 48), (48, 53), (48, 60), (48, 66)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.drop),
                1 => __rt::Place::Nullable(&mut self.copy),
                2 => __rt::Place::OptionalInt(&mut self.as_ref),
                3 => __rt::Place::OptionalInt(&mut self.as_ref2),
                4 => __rt::Place::OptionalInt(&mut self.as_ref3),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Drop`.
    pub mod drop {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Drop`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Drop {
            /// The field `copy` of `Drop`.
            pub copy: __rt::Option<super::super::Copy>,
        }
        impl __rt::Object for Drop {
            fn new() -> Self {
                Self { copy: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Drop",
                    keys: &["copy"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(48, 41)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.copy),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Option`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Option {
        /// The field `on` of `Option`.
        pub on: __rt::Option<bool>,
        /// The field `default` of `Option`.
        pub default: i32,
        /// What the fragment `Required` selects.
        pub required: super::Required3,
    }
    impl __rt::Object for Option {
        fn new() -> Self {
            Self {
                on: __rt::None,
                default: 0,
                required: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Option",
                keys: &["on", "default"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(49, 42), (49, 62)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalBoolean(&mut self.on),
                1 => __rt::Place::Int(&mut self.default),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.required),
                _ => __rt::Spread::End,
            }
        }
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Any {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// What is selected of a `Iterator`, when it is one.
        pub iterator: __rt::Option<any::Iterator>,
        /// What kind of `Any` it is.
        pub on: any::On,
    }
    impl __rt::Object for Any {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                iterator: __rt::None,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Any",
                keys: &["__typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(50, 9)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::On(&["Option", "Vec"], &mut self.iterator),
                1 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
    /// The types of the fields of `Any`.
    pub mod any {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Any` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// A `Other`.
            Other(Other),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other2(__rt::String),
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other2(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Other" => Self::Other(__rt::Object::new()),
                    other => Self::Other2(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Other(member) => __rt::Some(member),
                    Self::Other2(_) => __rt::None,
                }
            }
        }
        /// What is selected of the type `Iterator`.
        #[derive(__rt::Clone)]
        pub struct Iterator {
            /// The field `self` of `Iterator`.
            pub self_: __rt::String,
        }
        impl __rt::Debug for Iterator {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter
                    .debug_struct("Iterator")
                    .field("self", &__rt::Hidden::of(&self.self_))
                    .finish()
            }
        }
        impl __rt::Object for Iterator {
            fn new() -> Self {
                Self { self_: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Iterator",
                    keys: &["self"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(50, 38)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.self_),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// What is selected of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// The field `other` of `Other`.
            pub other: __rt::Option<other::Other>,
        }
        impl __rt::Object for Other {
            fn new() -> Self {
                Self { other: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Other",
                    keys: &["other"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(50, 60)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.other),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Other`.
        pub mod other {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Other`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Other {
                /// The field `typename` of `Other`.
                pub typename: __rt::Option<__rt::String>,
            }
            impl __rt::Object for Other {
                fn new() -> Self {
                    Self { typename: __rt::None }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Other",
                        keys: &["typename"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(50, 68)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::OptionalString(&mut self.typename),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Shared {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::shared::Data {
            <mock::shared::Data>::new()
        }
    }
    impl __rt::Mock<Shared> for mock::shared::Data {}
};
/// The query `Data` of `document.graphql:53`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Data {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$limit`.
    pub limit: ::toggle_runtime::Optional<i32>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Data {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
                limit: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
        /// The variable `$limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.limit = __rt::Into::into(limit);
            self
        }
    }
    impl __rt::Operation for Data {
        type Data = data::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Data"),
            "query Data($page:Int,$limit:Int){data(page:$page,limit:$limit){total per_page data{total}}}",
            "0061d590a79ae19869feec6ab827e3e6ad0f1327cdfcb74990e5ddabb937ec80",
            &[__rt::RootField::new("data", 1, 34)],
            "document.graphql:53",
        );
    }
    impl __rt::Input for Data {
        fn keys(&self) -> &'static [&'static str] {
            &["page", "limit"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                1 => __rt::Argument::of(&self.limit),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Data {
        type Item = data::data::Data;
        fn page(&self) -> i32 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i32) {
            __rt::PageNumber::set(&mut self.page, page);
        }
        fn counts(data: &Self::Data) -> __rt::PageCounts {
            let page = &data.data;
            __rt::PageCounts {
                items: __rt::PageList::length(&page.data),
                total: __rt::Count::count(&page.total),
                per_page: __rt::Count::count(&page.per_page),
                current_page: __rt::None,
            }
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let page = data.data;
            __rt::PageList::items(page.data)
        }
    }
};
/// The types of the answer to `Data`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod data {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Data` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `data` of `Query`.
        pub data: Data2,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { data: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(54, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Data`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data2 {
        /// The field `total` of `Data`.
        pub total: __rt::Option<i32>,
        /// The field `per_page` of `Data`.
        pub per_page: __rt::Option<i32>,
        /// The field `data` of `Data`.
        pub data: __rt::Option<__rt::Vec<data::Data>>,
    }
    impl __rt::Object for Data2 {
        fn new() -> Self {
            Self {
                total: __rt::None,
                per_page: __rt::None,
                data: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Data",
                keys: &["total", "per_page", "data"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(54, 38), (54, 44), (54, 53)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.total),
                1 => __rt::Place::OptionalInt(&mut self.per_page),
                2 => __rt::Place::Nullable(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Data2`.
    pub mod data {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Data`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `total` of `Data`.
            pub total: __rt::Option<i32>,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { total: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Data",
                    keys: &["total"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(54, 60)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.total),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Data {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::data::Data {
            <mock::data::Data>::new()
        }
    }
    impl __rt::Mock<Data> for mock::data::Data {}
};
/// The mutation `Required` of `document.graphql:57`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Required {
    /// The variable `$required`.
    pub required: Required2,
    /// The variable `$data`.
    pub data: Into,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Required {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: required::Required) -> Self {
            Self {
                required: required.required,
                data: required.data,
            }
        }
    }
    impl __rt::Operation for Required {
        type Data = required::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Required"),
            "mutation Required($required:Required!,$data:Into!){ok(required:$required,data:$data){ok err{...Err}}}fragment Err on Err{err}",
            "fa26eaf0e0aa73afa020cf4790f16998642c514df4783b6e68a68896785d38f9",
            &[__rt::RootField::new("ok", 1, 52)],
            "document.graphql:57",
        );
    }
    impl __rt::Input for Required {
        fn keys(&self) -> &'static [&'static str] {
            &["required", "data"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.required),
                1 => __rt::Argument::of(&self.data),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Required`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod required {
    use ::toggle_runtime::__private as __rt;
    /// What `Required::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The variable `$required`.
        pub required: super::Required2,
        /// The variable `$data`.
        pub data: super::Into,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("required", &self.required)
                .field("data", &self.data)
                .finish()
        }
    }
    /// What the mutation `Required` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `ok` of `Mutation`.
        pub ok: Ok,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { ok: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["ok"],
                required: &[true],
                file: "document.graphql",
                places: &[(58, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.ok),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Ok`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Ok {
        /// The field `ok` of `Ok`.
        pub ok: bool,
        /// The field `err` of `Ok`.
        pub err: __rt::Option<ok::Err>,
    }
    impl __rt::Object for Ok {
        fn new() -> Self {
            Self { ok: false, err: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Ok",
                keys: &["ok", "err"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(58, 42), (58, 45)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.ok),
                1 => __rt::Place::Nullable(&mut self.err),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Ok`.
    pub mod ok {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Err`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Err {
            /// What the fragment `Err` selects.
            pub err: super::super::Err,
        }
        impl __rt::Object for Err {
            fn new() -> Self {
                Self { err: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Err",
                    keys: &[],
                    required: &[],
                    file: "document.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.err),
                    _ => __rt::Spread::End,
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Required {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::required::Data {
            <mock::required::Data>::new()
        }
    }
    impl __rt::Mock<Required> for mock::required::Data {}
};
/// The subscription `Subscription` of `document.graphql:61`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Subscription {}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Subscription {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Subscription {
        type Data = subscription::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Subscription,
            __rt::Some("Subscription"),
            "subscription Subscription{next{__typename ...on Option{self}}}",
            "eea69f530d18fc51e9dd01dfac7f70e1d2bb4cf09bfb5d421de0c10094fc171c",
            &[__rt::RootField::new("next", 1, 27)],
            "document.graphql:61",
        );
    }
    impl __rt::Input for Subscription {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
/// The types of the answer to `Subscription`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod subscription {
    use ::toggle_runtime::__private as __rt;
    /// What the subscription `Subscription` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `next` of `Subscription`.
        pub next: __rt::Option<Next>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { next: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Subscription",
                keys: &["next"],
                required: &[true],
                file: "document.graphql",
                places: &[(61, 29)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.next),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Next {
        /// A `Option`.
        Option(next::Option),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    impl __rt::Member for Next {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Option" => Self::Option(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Option(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Next {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Any",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Member(self),
                _ => __rt::Spread::End,
            }
        }
    }
    /// The types of the fields of `Next`.
    pub mod next {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `Option`.
        #[derive(__rt::Clone)]
        pub struct Option {
            /// The field `self` of `Option`.
            pub self_: __rt::String,
        }
        impl __rt::Debug for Option {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter
                    .debug_struct("Option")
                    .field("self", &__rt::Hidden::of(&self.self_))
                    .finish()
            }
        }
        impl __rt::Object for Option {
            fn new() -> Self {
                Self { self_: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Option",
                    keys: &["self"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(61, 52)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.self_),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Subscription {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::subscription::Data {
            <mock::subscription::Data>::new()
        }
    }
    impl __rt::Mock<Subscription> for mock::subscription::Data {}
};
/// The enum `Clone`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[non_exhaustive]
pub enum Clone {
    /// The value `None`.
    None,
    /// The value `Some`.
    Some,
    /// The value `Ok`.
    Ok,
    /// The value `Err`.
    Err,
    /// The value `Self`.
    Self_,
    /// The value `self`.
    Self2,
    /// The value `self_`.
    Self3,
    /// The value `super`.
    Super,
    /// The value `crate`.
    Crate,
    /// The value `type`.
    Type,
    /// The value `_`.
    Underscore,
    /// The value `a`.
    A,
    /// The value `A`.
    A2,
    /// The value `Other`.
    Other,
    /// The value `On`.
    On,
    /// The value `Unrecognized`.
    Unrecognized,
    /// The value `unrecognized`.
    Unrecognized2,
    /// The value `new`.
    New,
    /// The value `as_str`.
    AsStr,
    /// The value `from`.
    From,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized3(::std::string::String),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Clone {
        /// The value as it stands on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::None => "None",
                Self::Some => "Some",
                Self::Ok => "Ok",
                Self::Err => "Err",
                Self::Self_ => "Self",
                Self::Self2 => "self",
                Self::Self3 => "self_",
                Self::Super => "super",
                Self::Crate => "crate",
                Self::Type => "type",
                Self::Underscore => "_",
                Self::A => "a",
                Self::A2 => "A",
                Self::Other => "Other",
                Self::On => "On",
                Self::Unrecognized => "Unrecognized",
                Self::Unrecognized2 => "unrecognized",
                Self::New => "new",
                Self::AsStr => "as_str",
                Self::From => "from",
                Self::Unrecognized3(value) => value,
            }
        }
    }
    impl __rt::From<&str> for Clone {
        fn from(value: &str) -> Self {
            match value {
                "None" => Self::None,
                "Some" => Self::Some,
                "Ok" => Self::Ok,
                "Err" => Self::Err,
                "Self" => Self::Self_,
                "self" => Self::Self2,
                "self_" => Self::Self3,
                "super" => Self::Super,
                "crate" => Self::Crate,
                "type" => Self::Type,
                "_" => Self::Underscore,
                "a" => Self::A,
                "A" => Self::A2,
                "Other" => Self::Other,
                "On" => Self::On,
                "Unrecognized" => Self::Unrecognized,
                "unrecognized" => Self::Unrecognized2,
                "new" => Self::New,
                "as_str" => Self::AsStr,
                "from" => Self::From,
                other => Self::Unrecognized3(__rt::From::from(other)),
            }
        }
    }
    impl __rt::From<__rt::String> for Clone {
        fn from(value: __rt::String) -> Self {
            __rt::From::from(value.as_str())
        }
    }
    impl __rt::FromStr for Clone {
        type Err = __rt::Infallible;
        fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
            __rt::Ok(__rt::From::from(value))
        }
    }
    impl __rt::Display for Clone {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter.pad(self.as_str())
        }
    }
    impl __rt::PartialEq for Clone {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl __rt::PartialEq<str> for Clone {
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl __rt::PartialEq<&str> for Clone {
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl __rt::Eq for Clone {}
    impl __rt::PartialOrd for Clone {
        fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
            __rt::Some(__rt::Ord::cmp(self, other))
        }
    }
    impl __rt::Ord for Clone {
        fn cmp(&self, other: &Self) -> __rt::Ordering {
            __rt::Ord::cmp(self.as_str(), other.as_str())
        }
    }
    impl __rt::Hash for Clone {
        fn hash<H: __rt::Hasher>(&self, state: &mut H) {
            __rt::Hash::hash(self.as_str(), state);
        }
    }
    impl __rt::Enumeration for Clone {
        fn set(&mut self, value: &str) {
            *self = __rt::From::from(value);
        }
    }
    impl __rt::Slot for Clone {
        fn new() -> Self {
            Self::Unrecognized3(__rt::String::new())
        }
        fn place(&mut self) -> __rt::Place<'_> {
            __rt::Place::Enum(self)
        }
    }
    impl __rt::ToArgument for Clone {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::String(self.as_str())
        }
    }
};
/// The enum `Copy`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[non_exhaustive]
pub enum Copy {
    /// The value `String`.
    String,
    /// The value `Vec`.
    Vec,
    /// The value `Option`.
    Option,
    /// The value `Box`.
    Box,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Copy {
        /// The value as it stands on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::String => "String",
                Self::Vec => "Vec",
                Self::Option => "Option",
                Self::Box => "Box",
                Self::Unrecognized(value) => value,
            }
        }
    }
    impl __rt::From<&str> for Copy {
        fn from(value: &str) -> Self {
            match value {
                "String" => Self::String,
                "Vec" => Self::Vec,
                "Option" => Self::Option,
                "Box" => Self::Box,
                other => Self::Unrecognized(__rt::From::from(other)),
            }
        }
    }
    impl __rt::From<__rt::String> for Copy {
        fn from(value: __rt::String) -> Self {
            __rt::From::from(value.as_str())
        }
    }
    impl __rt::FromStr for Copy {
        type Err = __rt::Infallible;
        fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
            __rt::Ok(__rt::From::from(value))
        }
    }
    impl __rt::Display for Copy {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter.pad(self.as_str())
        }
    }
    impl __rt::PartialEq for Copy {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl __rt::PartialEq<str> for Copy {
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl __rt::PartialEq<&str> for Copy {
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl __rt::Eq for Copy {}
    impl __rt::PartialOrd for Copy {
        fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
            __rt::Some(__rt::Ord::cmp(self, other))
        }
    }
    impl __rt::Ord for Copy {
        fn cmp(&self, other: &Self) -> __rt::Ordering {
            __rt::Ord::cmp(self.as_str(), other.as_str())
        }
    }
    impl __rt::Hash for Copy {
        fn hash<H: __rt::Hasher>(&self, state: &mut H) {
            __rt::Hash::hash(self.as_str(), state);
        }
    }
    impl __rt::Enumeration for Copy {
        fn set(&mut self, value: &str) {
            *self = __rt::From::from(value);
        }
    }
    impl __rt::Slot for Copy {
        fn new() -> Self {
            Self::Unrecognized(__rt::String::new())
        }
        fn place(&mut self) -> __rt::Place<'_> {
            __rt::Place::Enum(self)
        }
    }
    impl __rt::ToArgument for Copy {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::String(self.as_str())
        }
    }
};
/// The enum `Place`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[non_exhaustive]
pub enum Place {
    /// The value `Skip`.
    Skip,
    /// The value `String`.
    String,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Place {
        /// The value as it stands on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Skip => "Skip",
                Self::String => "String",
                Self::Unrecognized(value) => value,
            }
        }
    }
    impl __rt::From<&str> for Place {
        fn from(value: &str) -> Self {
            match value {
                "Skip" => Self::Skip,
                "String" => Self::String,
                other => Self::Unrecognized(__rt::From::from(other)),
            }
        }
    }
    impl __rt::From<__rt::String> for Place {
        fn from(value: __rt::String) -> Self {
            __rt::From::from(value.as_str())
        }
    }
    impl __rt::FromStr for Place {
        type Err = __rt::Infallible;
        fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
            __rt::Ok(__rt::From::from(value))
        }
    }
    impl __rt::Display for Place {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter.pad(self.as_str())
        }
    }
    impl __rt::PartialEq for Place {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl __rt::PartialEq<str> for Place {
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl __rt::PartialEq<&str> for Place {
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl __rt::Eq for Place {}
    impl __rt::PartialOrd for Place {
        fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
            __rt::Some(__rt::Ord::cmp(self, other))
        }
    }
    impl __rt::Ord for Place {
        fn cmp(&self, other: &Self) -> __rt::Ordering {
            __rt::Ord::cmp(self.as_str(), other.as_str())
        }
    }
    impl __rt::Hash for Place {
        fn hash<H: __rt::Hasher>(&self, state: &mut H) {
            __rt::Hash::hash(self.as_str(), state);
        }
    }
    impl __rt::Enumeration for Place {
        fn set(&mut self, value: &str) {
            *self = __rt::From::from(value);
        }
    }
    impl __rt::Slot for Place {
        fn new() -> Self {
            Self::Unrecognized(__rt::String::new())
        }
        fn place(&mut self) -> __rt::Place<'_> {
            __rt::Place::Enum(self)
        }
    }
    impl __rt::ToArgument for Place {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::String(self.as_str())
        }
    }
};
/// The enum `Send`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[non_exhaustive]
pub enum Send {
    /// The value `send`.
    Send,
    /// The value `Sync`.
    Sync,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Send {
        /// The value as it stands on the wire.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Send => "send",
                Self::Sync => "Sync",
                Self::Unrecognized(value) => value,
            }
        }
    }
    impl __rt::From<&str> for Send {
        fn from(value: &str) -> Self {
            match value {
                "send" => Self::Send,
                "Sync" => Self::Sync,
                other => Self::Unrecognized(__rt::From::from(other)),
            }
        }
    }
    impl __rt::From<__rt::String> for Send {
        fn from(value: __rt::String) -> Self {
            __rt::From::from(value.as_str())
        }
    }
    impl __rt::FromStr for Send {
        type Err = __rt::Infallible;
        fn from_str(value: &str) -> __rt::Result<Self, __rt::Infallible> {
            __rt::Ok(__rt::From::from(value))
        }
    }
    impl __rt::Display for Send {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter.pad(self.as_str())
        }
    }
    impl __rt::PartialEq for Send {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    impl __rt::PartialEq<str> for Send {
        fn eq(&self, other: &str) -> bool {
            self.as_str() == other
        }
    }
    impl __rt::PartialEq<&str> for Send {
        fn eq(&self, other: &&str) -> bool {
            self.as_str() == *other
        }
    }
    impl __rt::Eq for Send {}
    impl __rt::PartialOrd for Send {
        fn partial_cmp(&self, other: &Self) -> __rt::Option<__rt::Ordering> {
            __rt::Some(__rt::Ord::cmp(self, other))
        }
    }
    impl __rt::Ord for Send {
        fn cmp(&self, other: &Self) -> __rt::Ordering {
            __rt::Ord::cmp(self.as_str(), other.as_str())
        }
    }
    impl __rt::Hash for Send {
        fn hash<H: __rt::Hasher>(&self, state: &mut H) {
            __rt::Hash::hash(self.as_str(), state);
        }
    }
    impl __rt::Enumeration for Send {
        fn set(&mut self, value: &str) {
            *self = __rt::From::from(value);
        }
    }
    impl __rt::Slot for Send {
        fn new() -> Self {
            Self::Unrecognized(__rt::String::new())
        }
        fn place(&mut self) -> __rt::Place<'_> {
            __rt::Place::Enum(self)
        }
    }
    impl __rt::ToArgument for Send {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::String(self.as_str())
        }
    }
};
/// The input object `Fn`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Fn {
    /// The input field `fn`.
    pub r#fn: ::toggle_runtime::Optional<::std::boxed::Box<Fn>>,
    /// The input field `Fn`.
    pub fn2: ::toggle_runtime::Optional<::std::vec::Vec<::core::option::Option<Fn>>>,
    /// The input field `const`.
    pub r#const: i32,
    /// The input field `static`.
    pub r#static: ::toggle_runtime::Defaulted<Send>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Fn {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(r#const: i32) -> Self {
            Self {
                r#const,
                r#fn: __rt::Optional::Absent,
                fn2: __rt::Optional::Absent,
                r#static: __rt::Defaulted::Default,
            }
        }
        /// The input field `fn`.
        #[must_use]
        pub fn r#fn(
            mut self,
            r#fn: impl __rt::Into<__rt::Optional<__rt::Box<Fn>>>,
        ) -> Self {
            self.r#fn = __rt::Into::into(r#fn);
            self
        }
        /// The input field `Fn`.
        #[must_use]
        pub fn fn2(
            mut self,
            fn2: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Option<Fn>>>>,
        ) -> Self {
            self.fn2 = __rt::Into::into(fn2);
            self
        }
        /// The input field `static`.
        #[must_use]
        pub fn r#static(
            mut self,
            r#static: impl __rt::Into<__rt::Defaulted<Send>>,
        ) -> Self {
            self.r#static = __rt::Into::into(r#static);
            self
        }
    }
    impl __rt::Input for Fn {
        fn keys(&self) -> &'static [&'static str] {
            &["fn", "Fn", "const", "static"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.r#fn),
                1 => __rt::Argument::of(&self.fn2),
                2 => __rt::Argument::of(&self.r#const),
                3 => __rt::Argument::of(&self.r#static),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Fn {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// The input object `From`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::exhaustive_enums,
    clippy::large_enum_variant
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub enum From {
    /// The input field `self`.
    Self_(i32),
    /// The input field `Self`.
    Self2(::std::string::String),
    /// The input field `None`.
    None(Clone),
    /// The input field `Some`.
    Some(::std::vec::Vec<Into>),
    /// The input field `new`.
    New(Required2),
    /// The input field `from`.
    From(::std::boxed::Box<From>),
    /// The input field `Other`.
    Other(::toggle_runtime::Id),
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Input for From {
        fn keys(&self) -> &'static [&'static str] {
            &["self", "Self", "None", "Some", "new", "from", "Other"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::Self_(value)) => __rt::Argument::of(value),
                (1, Self::Self2(value)) => __rt::Argument::of(value),
                (2, Self::None(value)) => __rt::Argument::of(value),
                (3, Self::Some(value)) => __rt::Argument::of(value),
                (4, Self::New(value)) => __rt::Argument::of(value),
                (5, Self::From(value)) => __rt::Argument::of(value),
                (6, Self::Other(value)) => __rt::Argument::of(value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for From {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// The input object `Into`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Into {
    /// The input field `into`.
    pub into: ::toggle_runtime::Optional<::std::boxed::Box<Into>>,
    /// The input field `required`.
    pub required: Required2,
    /// The input field `data`.
    pub data: i32,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Into {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: into::Required) -> Self {
            Self {
                required: required.required,
                data: required.data,
                into: __rt::Optional::Absent,
            }
        }
        /// The input field `into`.
        #[must_use]
        pub fn into(
            mut self,
            into: impl __rt::Into<__rt::Optional<__rt::Box<Into>>>,
        ) -> Self {
            self.into = __rt::Into::into(into);
            self
        }
    }
    impl __rt::Input for Into {
        fn keys(&self) -> &'static [&'static str] {
            &["into", "required", "data"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.into),
                1 => __rt::Argument::of(&self.required),
                2 => __rt::Argument::of(&self.data),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Into {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// What `Into::new` takes.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod into {
    use ::toggle_runtime::__private as __rt;
    /// What `Into::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The input field `required`.
        pub required: super::Required2,
        /// The input field `data`.
        pub data: i32,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("required", &self.required)
                .field("data", &self.data)
                .finish()
        }
    }
}
/// The input object `Required`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::clone::Clone)]
pub struct Required2 {
    /// The input field `required`.
    pub required: i32,
    /// The input field `Required`.
    pub required2: i32,
    /// The input field `new`.
    pub new: ::toggle_runtime::Optional<i32>,
    /// The input field `box`.
    pub r#box: ::toggle_runtime::Optional<::toggle_runtime::Value>,
    /// The input field `password`.
    pub password: ::toggle_runtime::Optional<::std::string::String>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Debug for Required2 {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required2")
                .field("required", &self.required)
                .field("required2", &self.required2)
                .field("new", &self.new)
                .field("box", &self.r#box)
                .field("password", &__rt::Hidden::of(&self.password))
                .finish()
        }
    }
    impl Required2 {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: required2::Required) -> Self {
            Self {
                required: required.required,
                required2: required.required2,
                new: __rt::Optional::Absent,
                r#box: __rt::Optional::Absent,
                password: __rt::Optional::Absent,
            }
        }
        /// The input field `new`.
        #[must_use]
        pub fn new2(mut self, new: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.new = __rt::Into::into(new);
            self
        }
        /// The input field `box`.
        #[must_use]
        pub fn r#box(
            mut self,
            r#box: impl __rt::Into<__rt::Optional<__rt::Value>>,
        ) -> Self {
            self.r#box = __rt::Into::into(r#box);
            self
        }
        /// The input field `password`.
        #[must_use]
        pub fn password(
            mut self,
            password: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.password = __rt::Into::into(password);
            self
        }
    }
    impl __rt::Input for Required2 {
        fn keys(&self) -> &'static [&'static str] {
            &["required", "Required", "new", "box", "password"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.required),
                1 => __rt::Argument::of(&self.required2),
                2 => __rt::Argument::of(&self.new),
                3 => __rt::Argument::of(&self.r#box),
                4 => __rt::Argument::of(&self.password),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Required2 {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// What `Required2::new` takes.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod required2 {
    use ::toggle_runtime::__private as __rt;
    /// What `Required2::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The input field `required`.
        pub required: i32,
        /// The input field `Required`.
        pub required2: i32,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("required", &self.required)
                .field("required2", &self.required2)
                .finish()
        }
    }
}
/// The input object `Self_`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Self_ {
    /// The input field `self`.
    pub self_: i32,
    /// The input field `Self`.
    pub self2: ::toggle_runtime::Optional<i32>,
    /// The input field `super`.
    pub super_: ::toggle_runtime::Optional<i32>,
    /// The input field `crate`.
    pub crate_: ::toggle_runtime::Optional<::std::vec::Vec<Self_>>,
    /// The input field `new`.
    pub new: i32,
    /// The input field `self_`.
    pub self3: ::toggle_runtime::Optional<i32>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Self_ {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: self_::Required) -> Self {
            Self {
                self_: required.self_,
                new: required.new,
                self2: __rt::Optional::Absent,
                super_: __rt::Optional::Absent,
                crate_: __rt::Optional::Absent,
                self3: __rt::Optional::Absent,
            }
        }
        /// The input field `Self`.
        #[must_use]
        pub fn self2(mut self, self2: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.self2 = __rt::Into::into(self2);
            self
        }
        /// The input field `super`.
        #[must_use]
        pub fn super_(mut self, super_: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.super_ = __rt::Into::into(super_);
            self
        }
        /// The input field `crate`.
        #[must_use]
        pub fn crate_(
            mut self,
            crate_: impl __rt::Into<__rt::Optional<__rt::Vec<Self_>>>,
        ) -> Self {
            self.crate_ = __rt::Into::into(crate_);
            self
        }
        /// The input field `self_`.
        #[must_use]
        pub fn self3(mut self, self3: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.self3 = __rt::Into::into(self3);
            self
        }
    }
    impl __rt::Input for Self_ {
        fn keys(&self) -> &'static [&'static str] {
            &["self", "Self", "super", "crate", "new", "self_"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.self_),
                1 => __rt::Argument::of(&self.self2),
                2 => __rt::Argument::of(&self.super_),
                3 => __rt::Argument::of(&self.crate_),
                4 => __rt::Argument::of(&self.new),
                5 => __rt::Argument::of(&self.self3),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Self_ {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// What `Self::new` takes.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod self_ {
    use ::toggle_runtime::__private as __rt;
    /// What `Self::new` must be given, by name.
    #[derive(__rt::Clone)]
    pub struct Required {
        /// The input field `self`.
        pub self_: i32,
        /// The input field `new`.
        pub new: i32,
    }
    impl __rt::Debug for Required {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Required")
                .field("self", &self.self_)
                .field("new", &self.new)
                .finish()
        }
    }
}
/// The input object `Sized`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Sized {
    /// The input field `sized`.
    pub sized: ::toggle_runtime::Optional<bool>,
    /// The input field `ref`.
    pub r#ref: ::toggle_runtime::Optional<Place>,
    /// The input field `mut`.
    pub r#mut: ::toggle_runtime::Optional<::std::vec::Vec<Place>>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Sized {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                sized: __rt::Optional::Absent,
                r#ref: __rt::Optional::Absent,
                r#mut: __rt::Optional::Absent,
            }
        }
        /// The input field `sized`.
        #[must_use]
        pub fn sized(mut self, sized: impl __rt::Into<__rt::Optional<bool>>) -> Self {
            self.sized = __rt::Into::into(sized);
            self
        }
        /// The input field `ref`.
        #[must_use]
        pub fn r#ref(mut self, r#ref: impl __rt::Into<__rt::Optional<Place>>) -> Self {
            self.r#ref = __rt::Into::into(r#ref);
            self
        }
        /// The input field `mut`.
        #[must_use]
        pub fn r#mut(
            mut self,
            r#mut: impl __rt::Into<__rt::Optional<__rt::Vec<Place>>>,
        ) -> Self {
            self.r#mut = __rt::Into::into(r#mut);
            self
        }
    }
    impl __rt::Input for Sized {
        fn keys(&self) -> &'static [&'static str] {
            &["sized", "ref", "mut"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.sized),
                1 => __rt::Argument::of(&self.r#ref),
                2 => __rt::Argument::of(&self.r#mut),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Sized {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// The input object `crate`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Crate {
    /// The input field `build`.
    pub build: ::toggle_runtime::Optional<i32>,
    /// The input field `clone`.
    pub clone: ::toggle_runtime::Optional<i32>,
    /// The input field `clone_from`.
    pub clone_from: ::toggle_runtime::Optional<Clone>,
    /// The input field `default`.
    pub default: ::toggle_runtime::Optional<i32>,
    /// The input field `into`.
    pub into: ::toggle_runtime::Optional<Into>,
    /// The input field `fmt`.
    pub fmt: ::toggle_runtime::Optional<i32>,
    /// The input field `eq`.
    pub eq: ::toggle_runtime::Optional<i32>,
    /// The input field `keys`.
    pub keys: ::toggle_runtime::Optional<i32>,
    /// The input field `argument`.
    pub argument: ::toggle_runtime::Optional<i32>,
    /// The input field `to_argument`.
    pub to_argument: ::toggle_runtime::Optional<i32>,
    /// The input field `from`.
    pub from: ::toggle_runtime::Optional<From>,
    /// The input field `as_str`.
    pub as_str: ::toggle_runtime::Optional<::std::string::String>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Crate {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                build: __rt::Optional::Absent,
                clone: __rt::Optional::Absent,
                clone_from: __rt::Optional::Absent,
                default: __rt::Optional::Absent,
                into: __rt::Optional::Absent,
                fmt: __rt::Optional::Absent,
                eq: __rt::Optional::Absent,
                keys: __rt::Optional::Absent,
                argument: __rt::Optional::Absent,
                to_argument: __rt::Optional::Absent,
                from: __rt::Optional::Absent,
                as_str: __rt::Optional::Absent,
            }
        }
        /// The input field `build`.
        #[must_use]
        pub fn build(mut self, build: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.build = __rt::Into::into(build);
            self
        }
        /// The input field `clone`.
        #[must_use]
        pub fn clone(mut self, clone: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.clone = __rt::Into::into(clone);
            self
        }
        /// The input field `clone_from`.
        #[must_use]
        pub fn clone_from(
            mut self,
            clone_from: impl __rt::Into<__rt::Optional<Clone>>,
        ) -> Self {
            self.clone_from = __rt::Into::into(clone_from);
            self
        }
        /// The input field `default`.
        #[must_use]
        pub fn default(mut self, default: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.default = __rt::Into::into(default);
            self
        }
        /// The input field `into`.
        #[must_use]
        pub fn into(mut self, into: impl __rt::Into<__rt::Optional<Into>>) -> Self {
            self.into = __rt::Into::into(into);
            self
        }
        /// The input field `fmt`.
        #[must_use]
        pub fn fmt(mut self, fmt: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.fmt = __rt::Into::into(fmt);
            self
        }
        /// The input field `eq`.
        #[must_use]
        pub fn eq(mut self, eq: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.eq = __rt::Into::into(eq);
            self
        }
        /// The input field `keys`.
        #[must_use]
        pub fn keys(mut self, keys: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.keys = __rt::Into::into(keys);
            self
        }
        /// The input field `argument`.
        #[must_use]
        pub fn argument(
            mut self,
            argument: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.argument = __rt::Into::into(argument);
            self
        }
        /// The input field `to_argument`.
        #[must_use]
        pub fn to_argument(
            mut self,
            to_argument: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.to_argument = __rt::Into::into(to_argument);
            self
        }
        /// The input field `from`.
        #[must_use]
        pub fn from(mut self, from: impl __rt::Into<__rt::Optional<From>>) -> Self {
            self.from = __rt::Into::into(from);
            self
        }
        /// The input field `as_str`.
        #[must_use]
        pub fn as_str(
            mut self,
            as_str: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.as_str = __rt::Into::into(as_str);
            self
        }
    }
    impl __rt::Input for Crate {
        fn keys(&self) -> &'static [&'static str] {
            &[
                "build",
                "clone",
                "clone_from",
                "default",
                "into",
                "fmt",
                "eq",
                "keys",
                "argument",
                "to_argument",
                "from",
                "as_str",
            ]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.build),
                1 => __rt::Argument::of(&self.clone),
                2 => __rt::Argument::of(&self.clone_from),
                3 => __rt::Argument::of(&self.default),
                4 => __rt::Argument::of(&self.into),
                5 => __rt::Argument::of(&self.fmt),
                6 => __rt::Argument::of(&self.eq),
                7 => __rt::Argument::of(&self.keys),
                8 => __rt::Argument::of(&self.argument),
                9 => __rt::Argument::of(&self.to_argument),
                10 => __rt::Argument::of(&self.from),
                11 => __rt::Argument::of(&self.as_str),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Crate {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// The input object `super`.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Super {
    /// The input field `super`.
    pub super_: ::toggle_runtime::Optional<::std::boxed::Box<Super>>,
    /// The input field `a`.
    pub a: ::toggle_runtime::Optional<i32>,
    /// The input field `A`.
    pub a2: ::toggle_runtime::Optional<i32>,
    /// The input field `set_a`.
    pub set_a: ::toggle_runtime::Optional<i32>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl Super {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                super_: __rt::Optional::Absent,
                a: __rt::Optional::Absent,
                a2: __rt::Optional::Absent,
                set_a: __rt::Optional::Absent,
            }
        }
        /// The input field `super`.
        #[must_use]
        pub fn super_(
            mut self,
            super_: impl __rt::Into<__rt::Optional<__rt::Box<Super>>>,
        ) -> Self {
            self.super_ = __rt::Into::into(super_);
            self
        }
        /// The input field `a`.
        #[must_use]
        pub fn a(mut self, a: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.a = __rt::Into::into(a);
            self
        }
        /// The input field `A`.
        #[must_use]
        pub fn a2(mut self, a2: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.a2 = __rt::Into::into(a2);
            self
        }
        /// The input field `set_a`.
        #[must_use]
        pub fn set_a(mut self, set_a: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.set_a = __rt::Into::into(set_a);
            self
        }
    }
    impl __rt::Input for Super {
        fn keys(&self) -> &'static [&'static str] {
            &["super", "a", "A", "set_a"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.super_),
                1 => __rt::Argument::of(&self.a),
                2 => __rt::Argument::of(&self.a2),
                3 => __rt::Argument::of(&self.set_a),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Super {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
/// The fragment `Data` on `Iterator` of `document.graphql:64`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::clone::Clone)]
pub struct Data2 {
    /// The field `Self` of `Iterator`.
    pub self_: ::core::option::Option<i32>,
    /// The field `self` of `Iterator`.
    pub self2: ::std::string::String,
    /// What the fragment `Iterator` selects.
    pub iterator: Iterator,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Debug for Data2 {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Data2")
                .field("self", &self.self_)
                .field("self2", &__rt::Hidden::of(&self.self2))
                .field("iterator", &self.iterator)
                .finish()
        }
    }
    impl __rt::Object for Data2 {
        fn new() -> Self {
            Self {
                self_: __rt::None,
                self2: __rt::String::new(),
                iterator: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Iterator",
                keys: &["Self", "self"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(64, 29), (64, 34)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.self_),
                1 => __rt::Place::String(&mut self.self2),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.iterator),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `Default` on `Default` of `document.graphql:66`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::clone::Clone)]
pub struct Default {
    /// The field `default` of `Default`.
    pub default: i32,
    /// The field `self` of `Default`.
    pub self_: ::std::string::String,
    /// The field `next` of `Default`.
    pub next: ::core::option::Option<default::Next>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Debug for Default {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Default")
                .field("default", &self.default)
                .field("self", &__rt::Hidden::of(&self.self_))
                .field("next", &self.next)
                .finish()
        }
    }
    impl __rt::Object for Default {
        fn new() -> Self {
            Self {
                default: 0,
                self_: __rt::String::new(),
                next: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Default",
                keys: &["default", "self", "next"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(66, 31), (66, 39), (66, 44)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.default),
                1 => __rt::Place::String(&mut self.self_),
                2 => __rt::Place::Nullable(&mut self.next),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Default`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod default {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Option`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Next {
        /// What the fragment `Required` selects.
        pub required: super::Required3,
    }
    impl __rt::Object for Next {
        fn new() -> Self {
            Self {
                required: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Option",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.required),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `Err` on `Err` of `document.graphql:70`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Err {
    /// The field `err` of `Err`.
    pub err: ::core::option::Option<::std::string::String>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Err {
        fn new() -> Self {
            Self { err: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Err",
                keys: &["err"],
                required: &[true],
                file: "document.graphql",
                places: &[(70, 23)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.err),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The fragment `Iterator` on `Iterator` of `document.graphql:65`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Iterator {
    /// The field `on` of `Iterator`.
    pub on: ::core::option::Option<bool>,
    /// The field `other` of `Iterator`.
    pub other: ::core::option::Option<iterator::Other>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Iterator {
        fn new() -> Self {
            Self {
                on: __rt::None,
                other: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Iterator",
                keys: &["on", "other"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(65, 33), (65, 36)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalBoolean(&mut self.on),
                1 => __rt::Place::Nullable(&mut self.other),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Iterator`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod iterator {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Other`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// The field `typename` of `Other`.
        pub typename: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { typename: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Other",
                keys: &["typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(65, 44)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `On` on `On` of `document.graphql:69`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct On {
    /// The field `other` of `On`.
    pub other: ::core::option::Option<on::Other>,
    /// The field `object` of `On`.
    pub object: ::core::option::Option<on::Object>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for On {
        fn new() -> Self {
            Self {
                other: __rt::None,
                object: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "On",
                keys: &["other", "object"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(69, 21), (69, 40)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.other),
                1 => __rt::Place::Nullable(&mut self.object),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `On`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod on {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Other`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// What the fragment `Other` selects.
        pub other: super::Other,
    }
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { other: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Other",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.other),
                _ => __rt::Spread::End,
            }
        }
    }
    /// An object of the type `Object`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Object {
        /// The field `object` of `Object`.
        pub object: __rt::Option<i32>,
        /// The field `place` of `Object`.
        pub place: __rt::Option<super::Place>,
        /// The field `member` of `Object`.
        pub member: __rt::Option<__rt::Value>,
        /// The field `slot` of `Object`.
        pub slot: __rt::Option<i32>,
    }
    impl __rt::Object for Object {
        fn new() -> Self {
            Self {
                object: __rt::None,
                place: __rt::None,
                member: __rt::None,
                slot: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Object",
                keys: &["object", "place", "member", "slot"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(69, 49), (69, 56), (69, 62), (69, 69)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.object),
                1 => __rt::Place::Nullable(&mut self.place),
                2 => __rt::Place::Nullable(&mut self.member),
                3 => __rt::Place::OptionalInt(&mut self.slot),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Option` on `Iterator` of `document.graphql:63`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Option2 {
    /// The field `next` of `Iterator`.
    pub next: ::core::option::Option<option2::Next>,
    /// What kind of `Iterator` it is.
    pub on: option2::On,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Option2 {
        fn new() -> Self {
            Self {
                next: __rt::None,
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Iterator",
                keys: &["next"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 31)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.next),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The types of the fields of `Option2`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod option2 {
    use ::toggle_runtime::__private as __rt;
    /// What kind of `Iterator` it is.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum On {
        /// A `Option`.
        Option(Option),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    impl __rt::Member for On {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Option" => Self::Option(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Option(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    /// An object of the type `Option`.
    #[derive(__rt::Clone)]
    pub struct Next {
        /// The field `self` of `Option`.
        pub self_: __rt::String,
    }
    impl __rt::Debug for Next {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Next")
                .field("self", &__rt::Hidden::of(&self.self_))
                .finish()
        }
    }
    impl __rt::Object for Next {
        fn new() -> Self {
            Self { self_: __rt::String::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Option",
                keys: &["self"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 38)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.self_),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// What is selected of the type `Option`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Option {
        /// The field `some` of `Option`.
        pub some: option::Some,
    }
    impl __rt::Object for Option {
        fn new() -> Self {
            Self { some: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Option",
                keys: &["some"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 61)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.some),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Option`.
    pub mod option {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Some`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Some {
            /// The field `value` of `Some`.
            pub value: __rt::Option<some::Value>,
        }
        impl __rt::Object for Some {
            fn new() -> Self {
                Self { value: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Some",
                    keys: &["value"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(63, 68)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.value),
                    _ => __rt::Place::Skip,
                }
            }
        }
        /// The types of the fields of `Some`.
        pub mod some {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Option`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Value {
                /// The field `id` of `Option`.
                pub id: __rt::Id,
            }
            impl __rt::Object for Value {
                fn new() -> Self {
                    Self {
                        id: __rt::Default::default(),
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Option",
                        keys: &["id"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(63, 76)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Id(&mut self.id),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
    }
}
/// The fragment `Other` on `Other` of `document.graphql:68`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Other {
    /// The field `other` of `Other`.
    pub other: ::core::option::Option<other::Other>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { other: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Other",
                keys: &["other"],
                required: &[true],
                file: "document.graphql",
                places: &[(68, 27)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.other),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Other`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod other {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Other`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// The field `typename` of `Other`.
        pub typename: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Other {
        fn new() -> Self {
            Self { typename: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Other",
                keys: &["typename"],
                required: &[true],
                file: "document.graphql",
                places: &[(68, 35)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.typename),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Required` on `Option` of `document.graphql:67`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Required3 {
    /// The field `id` of `Option`.
    pub id: ::toggle_runtime::Id,
    /// The field `ID` of `Option`.
    pub id2: ::toggle_runtime::Id,
    /// The field `iD` of `Option`.
    pub i_d: ::core::option::Option<i32>,
    /// The field `Id` of `Option`.
    pub id3: ::core::option::Option<i32>,
    /// The field `on` of `Option`.
    pub on: ::core::option::Option<bool>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Required3 {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                id2: __rt::Default::default(),
                i_d: __rt::None,
                id3: __rt::None,
                on: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Option",
                keys: &["id", "ID", "iD", "Id", "on"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(67, 31), (67, 34), (67, 37), (67, 40), (67, 43)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Id(&mut self.id2),
                2 => __rt::Place::OptionalInt(&mut self.i_d),
                3 => __rt::Place::OptionalInt(&mut self.id3),
                4 => __rt::Place::OptionalBoolean(&mut self.on),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The fragment `core` on `core` of `document.graphql:71`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Core {
    /// The field `core` of `core`.
    pub core: ::core::option::Option<core::Core>,
    /// The field `i32` of `core`.
    pub i32: ::core::option::Option<i32>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Core {
        fn new() -> Self {
            Self {
                core: __rt::None,
                i32: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "core",
                keys: &["core", "i32"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(71, 25), (71, 38)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.core),
                1 => __rt::Place::OptionalInt(&mut self.i32),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Core`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod core {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `core`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Core {
        /// The field `i32` of `core`.
        pub i32: __rt::Option<i32>,
    }
    impl __rt::Object for Core {
        fn new() -> Self {
            Self { i32: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "core",
                keys: &["i32"],
                required: &[true],
                file: "document.graphql",
                places: &[(71, 32)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.i32),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `std` on `std` of `document.graphql:72`, wherever it is spread.
#[allow(dead_code, unreachable_pub, clippy::exhaustive_structs)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Std {
    /// The field `string` of `std`.
    pub string: ::core::option::Option<::std::string::String>,
    /// The field `vec` of `std`.
    pub vec: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field `core` of `std`.
    pub core: ::core::option::Option<std::Core>,
}
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::toggle_runtime::__private as __rt;
    impl __rt::Object for Std {
        fn new() -> Self {
            Self {
                string: __rt::None,
                vec: __rt::None,
                core: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "std",
                keys: &["string", "vec", "core"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(72, 23), (72, 30), (72, 34)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalString(&mut self.string),
                1 => __rt::Place::Nullable(&mut self.vec),
                2 => __rt::Place::Nullable(&mut self.core),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `Std`.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod std {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `core`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Core {
        /// What the fragment `core` selects.
        pub core: super::Core,
    }
    impl __rt::Object for Core {
        fn new() -> Self {
            Self { core: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "core",
                keys: &[],
                required: &[],
                file: "document.graphql",
                places: &[],
            }
        }
        fn field(&mut self, _: usize) -> __rt::Place<'_> {
            __rt::Place::Skip
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.core),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// Builders of valid answers, for tests: a field that is not set holds a neutral value.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
pub mod mock {
    use ::toggle_runtime::__private as __rt;
    /// Answers to `Option`.
    pub mod option {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `self`.
            #[must_use]
            pub fn self_(mut self, edit: impl __rt::FnOnce(Self_) -> Self_) -> Self {
                self.0.edit("self", edit);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Query",
                is_abstract: false,
                fields: &[
                    ("self", __rt::MockValue::Object(<Self_ as __rt::MockPart>::SHAPE)),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Self` of the GraphQL type `Iterator`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Self_(__rt::MockObject);
        impl Self_ {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `on`.
            #[must_use]
            pub fn on(mut self, value: bool) -> Self {
                self.0.set::<bool>("on", &value);
                self
            }
            /// Makes `on` null.
            #[must_use]
            pub fn on_null(mut self) -> Self {
                self.0.set_json("on", __rt::Value::Null);
                self
            }
            /// Sets `On`.
            #[must_use]
            pub fn on2(mut self, value: bool) -> Self {
                self.0.set::<bool>("On", &value);
                self
            }
            /// Makes `On` null.
            #[must_use]
            pub fn on2_null(mut self) -> Self {
                self.0.set_json("On", __rt::Value::Null);
                self
            }
            /// Sets `other`.
            #[must_use]
            pub fn other(
                mut self,
                edit: impl __rt::FnOnce(self_::Other) -> self_::Other,
            ) -> Self {
                self.0.edit("other", edit);
                self
            }
            /// Makes `other` null.
            #[must_use]
            pub fn other_null(mut self) -> Self {
                self.0.set_json("other", __rt::Value::Null);
                self
            }
            /// Sets `__x`.
            #[must_use]
            pub fn x(mut self, value: i32) -> Self {
                self.0.set::<i32>("__x", &value);
                self
            }
            /// Makes `__x` null.
            #[must_use]
            pub fn x_null(mut self) -> Self {
                self.0.set_json("__x", __rt::Value::Null);
                self
            }
            /// Sets `type`.
            #[must_use]
            pub fn r#type(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("type", &__rt::Into::into(value));
                self
            }
            /// Sets what the part `option` selects.
            #[must_use]
            pub fn option(
                self,
                edit: impl __rt::FnOnce(super::Option2) -> super::Option2,
            ) -> Self {
                Self(self.0.part(edit))
            }
            /// Sets what the part `data` selects.
            #[must_use]
            pub fn data(
                self,
                edit: impl __rt::FnOnce(super::Data2) -> super::Data2,
            ) -> Self {
                Self(self.0.part(edit))
            }
            /// Sets what the part `default` selects.
            #[must_use]
            pub fn default(
                self,
                edit: impl __rt::FnOnce(super::Default) -> super::Default,
            ) -> Self {
                Self(self.0.part(edit))
            }
            /// Makes it a `Vec`.
            #[must_use]
            pub fn on_vec(
                mut self,
                edit: impl __rt::FnOnce(self_::Vec) -> self_::Vec,
            ) -> Self {
                self.0.set_typename("Vec");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Self_ {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Vec",
                is_abstract: true,
                fields: &[
                    ("on", __rt::MockValue::Boolean),
                    ("On", __rt::MockValue::Boolean),
                    (
                        "other",
                        __rt::MockValue::Object(<self_::Other as __rt::MockPart>::SHAPE),
                    ),
                    ("__x", __rt::MockValue::Int),
                    ("type", __rt::MockValue::Typename),
                ],
                spreads: &[
                    (&[], <super::Option2 as __rt::MockPart>::SHAPE),
                    (&[], <super::Data2 as __rt::MockPart>::SHAPE),
                    (&["Option"], <super::Default as __rt::MockPart>::SHAPE),
                ],
                members: &[("Vec", <self_::Vec as __rt::MockPart>::SHAPE)],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Self`.
        pub mod self_ {
            use ::toggle_runtime::__private as __rt;
            /// A `Other` of the GraphQL type `Other`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Other(__rt::MockObject);
            impl Other {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `on`.
                #[must_use]
                pub fn on(
                    mut self,
                    edit: impl __rt::FnOnce(other::On) -> other::On,
                ) -> Self {
                    self.0.edit("on", edit);
                    self
                }
                /// Makes `on` null.
                #[must_use]
                pub fn on_null(mut self) -> Self {
                    self.0.set_json("on", __rt::Value::Null);
                    self
                }
                /// Sets what the part `other` selects.
                #[must_use]
                pub fn other(
                    self,
                    edit: impl __rt::FnOnce(super::super::Other) -> super::super::Other,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Other {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Other",
                    is_abstract: false,
                    fields: &[
                        (
                            "on",
                            __rt::MockValue::Object(<other::On as __rt::MockPart>::SHAPE),
                        ),
                    ],
                    spreads: &[(&[], <super::super::Other as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Other`.
            pub mod other {
                use ::toggle_runtime::__private as __rt;
                /// A `On` of the GraphQL type `On`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct On(__rt::MockObject);
                impl On {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets what the part `on` selects.
                    #[must_use]
                    pub fn on(
                        self,
                        edit: impl __rt::FnOnce(
                            super::super::super::On,
                        ) -> super::super::super::On,
                    ) -> Self {
                        Self(self.0.part(edit))
                    }
                }
                impl __rt::MockPart for On {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "On",
                        is_abstract: false,
                        fields: &[],
                        spreads: &[
                            (&[], <super::super::super::On as __rt::MockPart>::SHAPE),
                        ],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
            /// A `Vec` of the GraphQL type `Vec`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Vec(__rt::MockObject);
            impl Vec {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `vec`.
                #[must_use]
                pub fn vec(
                    mut self,
                    items: impl __rt::IntoIterator<
                        Item = __rt::Option<__rt::Vec<vec::Vec>>,
                    >,
                ) -> Self {
                    self.0.set_list("vec", items);
                    self
                }
                /// Sets `_`.
                #[must_use]
                pub fn underscore(mut self, value: i32) -> Self {
                    self.0.set::<i32>("_", &value);
                    self
                }
                /// Makes `_` null.
                #[must_use]
                pub fn underscore_null(mut self) -> Self {
                    self.0.set_json("_", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Vec {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Vec",
                    is_abstract: false,
                    fields: &[
                        (
                            "vec",
                            __rt::MockValue::List(
                                &__rt::MockValue::List(
                                    &__rt::MockValue::Object(
                                        <vec::Vec as __rt::MockPart>::SHAPE,
                                    ),
                                ),
                            ),
                        ),
                        ("_", __rt::MockValue::Int),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Vec`.
            pub mod vec {
                use ::toggle_runtime::__private as __rt;
                /// A `Vec` of the GraphQL type `Vec`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Vec(__rt::MockObject);
                impl Vec {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `vec`.
                    #[must_use]
                    pub fn vec(
                        mut self,
                        items: impl __rt::IntoIterator<
                            Item = __rt::Option<__rt::Vec<vec::Vec>>,
                        >,
                    ) -> Self {
                        self.0.set_list("vec", items);
                        self
                    }
                }
                impl __rt::MockPart for Vec {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Vec",
                        is_abstract: false,
                        fields: &[
                            (
                                "vec",
                                __rt::MockValue::List(
                                    &__rt::MockValue::List(
                                        &__rt::MockValue::Object(
                                            <vec::Vec as __rt::MockPart>::SHAPE,
                                        ),
                                    ),
                                ),
                            ),
                        ],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
                /// Parts of a `Vec`.
                pub mod vec {
                    use ::toggle_runtime::__private as __rt;
                    /// A `Vec` of the GraphQL type `Vec`, for tests.
                    #[derive(__rt::Debug, __rt::Clone)]
                    pub struct Vec(__rt::MockObject);
                    impl Vec {
                        /// With a neutral value in each field.
                        #[must_use]
                        pub fn new() -> Self {
                            Self(__rt::MockObject::new())
                        }
                        /// Sets `Self`.
                        #[must_use]
                        pub fn self_(mut self, value: i32) -> Self {
                            self.0.set::<i32>("Self", &value);
                            self
                        }
                        /// Makes `Self` null.
                        #[must_use]
                        pub fn self_null(mut self) -> Self {
                            self.0.set_json("Self", __rt::Value::Null);
                            self
                        }
                    }
                    impl __rt::MockPart for Vec {
                        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                            typename: "Vec",
                            is_abstract: false,
                            fields: &[("Self", __rt::MockValue::Int)],
                            spreads: &[],
                            members: &[],
                        };
                        fn of(object: __rt::MockObject) -> Self {
                            Self(object)
                        }
                        fn object(self) -> __rt::MockObject {
                            self.0
                        }
                    }
                }
            }
        }
    }
    /// Answers to `Result`.
    pub mod result {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `result`.
            #[must_use]
            pub fn result(mut self, edit: impl __rt::FnOnce(Result) -> Result) -> Self {
                self.0.edit("result", edit);
                self
            }
            /// Makes `result` null.
            #[must_use]
            pub fn result_null(mut self) -> Self {
                self.0.set_json("result", __rt::Value::Null);
                self
            }
            /// Sets `_`.
            #[must_use]
            pub fn underscore(mut self, value: i32) -> Self {
                self.0.set::<i32>("_", &value);
                self
            }
            /// Makes `_` null.
            #[must_use]
            pub fn underscore_null(mut self) -> Self {
                self.0.set_json("_", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Query",
                is_abstract: false,
                fields: &[
                    (
                        "result",
                        __rt::MockValue::Object(<Result as __rt::MockPart>::SHAPE),
                    ),
                    ("_", __rt::MockValue::Int),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Result` of the GraphQL type `Result`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Result(__rt::MockObject);
        impl Result {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `async`.
            #[must_use]
            pub fn r#async(mut self, value: i32) -> Self {
                self.0.set::<i32>("async", &value);
                self
            }
            /// Makes `async` null.
            #[must_use]
            pub fn async_null(mut self) -> Self {
                self.0.set_json("async", __rt::Value::Null);
                self
            }
            /// Sets `await`.
            #[must_use]
            pub fn r#await(mut self, value: i32) -> Self {
                self.0.set::<i32>("await", &value);
                self
            }
            /// Makes `await` null.
            #[must_use]
            pub fn await_null(mut self) -> Self {
                self.0.set_json("await", __rt::Value::Null);
                self
            }
            /// Sets `dyn`.
            #[must_use]
            pub fn r#dyn(mut self, value: i32) -> Self {
                self.0.set::<i32>("dyn", &value);
                self
            }
            /// Makes `dyn` null.
            #[must_use]
            pub fn dyn_null(mut self) -> Self {
                self.0.set_json("dyn", __rt::Value::Null);
                self
            }
            /// Sets `try`.
            #[must_use]
            pub fn r#try(mut self, value: i32) -> Self {
                self.0.set::<i32>("try", &value);
                self
            }
            /// Makes `try` null.
            #[must_use]
            pub fn try_null(mut self) -> Self {
                self.0.set_json("try", __rt::Value::Null);
                self
            }
            /// Sets `gen`.
            #[must_use]
            pub fn r#gen(mut self, value: i32) -> Self {
                self.0.set::<i32>("gen", &value);
                self
            }
            /// Makes `gen` null.
            #[must_use]
            pub fn gen_null(mut self) -> Self {
                self.0.set_json("gen", __rt::Value::Null);
                self
            }
            /// Sets `type`.
            #[must_use]
            pub fn r#type(mut self, value: i32) -> Self {
                self.0.set::<i32>("type", &value);
                self
            }
            /// Makes `type` null.
            #[must_use]
            pub fn type_null(mut self) -> Self {
                self.0.set_json("type", __rt::Value::Null);
                self
            }
            /// Sets `crate`.
            #[must_use]
            pub fn crate_(
                mut self,
                edit: impl __rt::FnOnce(result::Crate) -> result::Crate,
            ) -> Self {
                self.0.edit("crate", edit);
                self
            }
            /// Makes `crate` null.
            #[must_use]
            pub fn crate_null(mut self) -> Self {
                self.0.set_json("crate", __rt::Value::Null);
                self
            }
            /// Sets `super`.
            #[must_use]
            pub fn super_(mut self, value: i32) -> Self {
                self.0.set::<i32>("super", &value);
                self
            }
            /// Makes `super` null.
            #[must_use]
            pub fn super_null(mut self) -> Self {
                self.0.set_json("super", __rt::Value::Null);
                self
            }
            /// Sets `_`.
            #[must_use]
            pub fn underscore(mut self, value: i32) -> Self {
                self.0.set::<i32>("_", &value);
                self
            }
            /// Makes `_` null.
            #[must_use]
            pub fn underscore_null(mut self) -> Self {
                self.0.set_json("_", __rt::Value::Null);
                self
            }
            /// Sets `_1`.
            #[must_use]
            pub fn _1(mut self, value: i32) -> Self {
                self.0.set::<i32>("_1", &value);
                self
            }
            /// Makes `_1` null.
            #[must_use]
            pub fn _1_null(mut self) -> Self {
                self.0.set_json("_1", __rt::Value::Null);
                self
            }
            /// Sets `new`.
            #[must_use]
            pub fn new2(mut self, value: i32) -> Self {
                self.0.set::<i32>("new", &value);
                self
            }
            /// Makes `new` null.
            #[must_use]
            pub fn new_null(mut self) -> Self {
                self.0.set_json("new", __rt::Value::Null);
                self
            }
            /// Sets `shape`.
            #[must_use]
            pub fn shape(mut self, value: i32) -> Self {
                self.0.set::<i32>("shape", &value);
                self
            }
            /// Makes `shape` null.
            #[must_use]
            pub fn shape_null(mut self) -> Self {
                self.0.set_json("shape", __rt::Value::Null);
                self
            }
            /// Sets `field`.
            #[must_use]
            pub fn field(mut self, value: i32) -> Self {
                self.0.set::<i32>("field", &value);
                self
            }
            /// Makes `field` null.
            #[must_use]
            pub fn field_null(mut self) -> Self {
                self.0.set_json("field", __rt::Value::Null);
                self
            }
            /// Sets `spread`.
            #[must_use]
            pub fn spread(mut self, value: i32) -> Self {
                self.0.set::<i32>("spread", &value);
                self
            }
            /// Makes `spread` null.
            #[must_use]
            pub fn spread_null(mut self) -> Self {
                self.0.set_json("spread", __rt::Value::Null);
                self
            }
            /// Sets `place`.
            #[must_use]
            pub fn place(mut self, value: i32) -> Self {
                self.0.set::<i32>("place", &value);
                self
            }
            /// Makes `place` null.
            #[must_use]
            pub fn place_null(mut self) -> Self {
                self.0.set_json("place", __rt::Value::Null);
                self
            }
            /// Sets `data`.
            #[must_use]
            pub fn data(
                mut self,
                edit: impl __rt::FnOnce(result::Data) -> result::Data,
            ) -> Self {
                self.0.edit("data", edit);
                self
            }
            /// Makes `data` null.
            #[must_use]
            pub fn data_null(mut self) -> Self {
                self.0.set_json("data", __rt::Value::Null);
                self
            }
            /// Sets `errors`.
            #[must_use]
            pub fn errors(
                mut self,
                items: impl __rt::IntoIterator<Item = __rt::Option<result::Errors>>,
            ) -> Self {
                self.0.set_list("errors", items);
                self
            }
            /// Makes `errors` null.
            #[must_use]
            pub fn errors_null(mut self) -> Self {
                self.0.set_json("errors", __rt::Value::Null);
                self
            }
            /// Sets `fmt`.
            #[must_use]
            pub fn fmt(
                mut self,
                edit: impl __rt::FnOnce(result::Fmt) -> result::Fmt,
            ) -> Self {
                self.0.edit("fmt", edit);
                self
            }
            /// Makes `fmt` null.
            #[must_use]
            pub fn fmt_null(mut self) -> Self {
                self.0.set_json("fmt", __rt::Value::Null);
                self
            }
            /// Sets `u8`.
            #[must_use]
            pub fn u8(mut self, value: i32) -> Self {
                self.0.set::<i32>("u8", &value);
                self
            }
            /// Makes `u8` null.
            #[must_use]
            pub fn u8_null(mut self) -> Self {
                self.0.set_json("u8", __rt::Value::Null);
                self
            }
            /// Sets `str`.
            #[must_use]
            pub fn str(
                mut self,
                edit: impl __rt::FnOnce(result::Str) -> result::Str,
            ) -> Self {
                self.0.edit("str", edit);
                self
            }
            /// Makes `str` null.
            #[must_use]
            pub fn str_null(mut self) -> Self {
                self.0.set_json("str", __rt::Value::Null);
                self
            }
            /// Sets `Result`.
            #[must_use]
            pub fn result(mut self, value: i32) -> Self {
                self.0.set::<i32>("Result", &value);
                self
            }
            /// Makes `Result` null.
            #[must_use]
            pub fn result_null(mut self) -> Self {
                self.0.set_json("Result", __rt::Value::Null);
                self
            }
            /// Sets `r`.
            #[must_use]
            pub fn r(mut self, value: i32) -> Self {
                self.0.set::<i32>("r", &value);
                self
            }
            /// Makes `r` null.
            #[must_use]
            pub fn r_null(mut self) -> Self {
                self.0.set_json("r", __rt::Value::Null);
                self
            }
            /// Sets `__rt`.
            #[must_use]
            pub fn rt(mut self, value: i32) -> Self {
                self.0.set::<i32>("__rt", &value);
                self
            }
            /// Makes `__rt` null.
            #[must_use]
            pub fn rt_null(mut self) -> Self {
                self.0.set_json("__rt", __rt::Value::Null);
                self
            }
            /// Sets `__Result`.
            #[must_use]
            pub fn result2(mut self, value: i32) -> Self {
                self.0.set::<i32>("__Result", &value);
                self
            }
            /// Makes `__Result` null.
            #[must_use]
            pub fn result2_null(mut self) -> Self {
                self.0.set_json("__Result", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Result {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Result",
                is_abstract: false,
                fields: &[
                    ("async", __rt::MockValue::Int),
                    ("await", __rt::MockValue::Int),
                    ("dyn", __rt::MockValue::Int),
                    ("try", __rt::MockValue::Int),
                    ("gen", __rt::MockValue::Int),
                    ("type", __rt::MockValue::Int),
                    (
                        "crate",
                        __rt::MockValue::Object(<result::Crate as __rt::MockPart>::SHAPE),
                    ),
                    ("super", __rt::MockValue::Int),
                    ("_", __rt::MockValue::Int),
                    ("_1", __rt::MockValue::Int),
                    ("new", __rt::MockValue::Int),
                    ("shape", __rt::MockValue::Int),
                    ("field", __rt::MockValue::Int),
                    ("spread", __rt::MockValue::Int),
                    ("place", __rt::MockValue::Int),
                    (
                        "data",
                        __rt::MockValue::Object(<result::Data as __rt::MockPart>::SHAPE),
                    ),
                    (
                        "errors",
                        __rt::MockValue::List(
                            &__rt::MockValue::Object(
                                <result::Errors as __rt::MockPart>::SHAPE,
                            ),
                        ),
                    ),
                    (
                        "fmt",
                        __rt::MockValue::Object(<result::Fmt as __rt::MockPart>::SHAPE),
                    ),
                    ("u8", __rt::MockValue::Int),
                    (
                        "str",
                        __rt::MockValue::Object(<result::Str as __rt::MockPart>::SHAPE),
                    ),
                    ("Result", __rt::MockValue::Int),
                    ("r", __rt::MockValue::Int),
                    ("__rt", __rt::MockValue::Int),
                    ("__Result", __rt::MockValue::Int),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Result`.
        pub mod result {
            use ::toggle_runtime::__private as __rt;
            /// A `Crate` of the GraphQL type `crate_`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Crate(__rt::MockObject);
            impl Crate {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `self_`.
                #[must_use]
                pub fn self_(mut self, value: i32) -> Self {
                    self.0.set::<i32>("self_", &value);
                    self
                }
                /// Makes `self_` null.
                #[must_use]
                pub fn self_null(mut self) -> Self {
                    self.0.set_json("self_", __rt::Value::Null);
                    self
                }
                /// Sets `self`.
                #[must_use]
                pub fn self2(mut self, value: i32) -> Self {
                    self.0.set::<i32>("self", &value);
                    self
                }
                /// Makes `self` null.
                #[must_use]
                pub fn self2_null(mut self) -> Self {
                    self.0.set_json("self", __rt::Value::Null);
                    self
                }
                /// Sets `Self_`.
                #[must_use]
                pub fn self3(mut self, value: i32) -> Self {
                    self.0.set::<i32>("Self_", &value);
                    self
                }
                /// Makes `Self_` null.
                #[must_use]
                pub fn self3_null(mut self) -> Self {
                    self.0.set_json("Self_", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Crate {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "crate_",
                    is_abstract: false,
                    fields: &[
                        ("self_", __rt::MockValue::Int),
                        ("self", __rt::MockValue::Int),
                        ("Self_", __rt::MockValue::Int),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Data` of the GraphQL type `Data`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Data(__rt::MockObject);
            impl Data {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `data`.
                #[must_use]
                pub fn data(
                    mut self,
                    items: impl __rt::IntoIterator<Item = data::Data>,
                ) -> Self {
                    self.0.set_list("data", items);
                    self
                }
                /// Makes `data` null.
                #[must_use]
                pub fn data_null(mut self) -> Self {
                    self.0.set_json("data", __rt::Value::Null);
                    self
                }
                /// Sets `total`.
                #[must_use]
                pub fn total(mut self, value: i32) -> Self {
                    self.0.set::<i32>("total", &value);
                    self
                }
                /// Makes `total` null.
                #[must_use]
                pub fn total_null(mut self) -> Self {
                    self.0.set_json("total", __rt::Value::Null);
                    self
                }
                /// Sets `page`.
                #[must_use]
                pub fn page(mut self, value: i32) -> Self {
                    self.0.set::<i32>("page", &value);
                    self
                }
                /// Makes `page` null.
                #[must_use]
                pub fn page_null(mut self) -> Self {
                    self.0.set_json("page", __rt::Value::Null);
                    self
                }
                /// Sets `per_page`.
                #[must_use]
                pub fn per_page(mut self, value: i32) -> Self {
                    self.0.set::<i32>("per_page", &value);
                    self
                }
                /// Makes `per_page` null.
                #[must_use]
                pub fn per_page_null(mut self) -> Self {
                    self.0.set_json("per_page", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Data {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Data",
                    is_abstract: false,
                    fields: &[
                        (
                            "data",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(
                                    <data::Data as __rt::MockPart>::SHAPE,
                                ),
                            ),
                        ),
                        ("total", __rt::MockValue::Int),
                        ("page", __rt::MockValue::Int),
                        ("per_page", __rt::MockValue::Int),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Data`.
            pub mod data {
                use ::toggle_runtime::__private as __rt;
                /// A `Data` of the GraphQL type `Data`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Data(__rt::MockObject);
                impl Data {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `data`.
                    #[must_use]
                    pub fn data(
                        mut self,
                        items: impl __rt::IntoIterator<Item = data::Data>,
                    ) -> Self {
                        self.0.set_list("data", items);
                        self
                    }
                    /// Makes `data` null.
                    #[must_use]
                    pub fn data_null(mut self) -> Self {
                        self.0.set_json("data", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for Data {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Data",
                        is_abstract: false,
                        fields: &[
                            (
                                "data",
                                __rt::MockValue::List(
                                    &__rt::MockValue::Object(
                                        <data::Data as __rt::MockPart>::SHAPE,
                                    ),
                                ),
                            ),
                        ],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
                /// Parts of a `Data`.
                pub mod data {
                    use ::toggle_runtime::__private as __rt;
                    /// A `Data` of the GraphQL type `Data`, for tests.
                    #[derive(__rt::Debug, __rt::Clone)]
                    pub struct Data(__rt::MockObject);
                    impl Data {
                        /// With a neutral value in each field.
                        #[must_use]
                        pub fn new() -> Self {
                            Self(__rt::MockObject::new())
                        }
                        /// Sets `required`.
                        #[must_use]
                        pub fn required(mut self, value: i32) -> Self {
                            self.0.set::<i32>("required", &value);
                            self
                        }
                        /// Makes `required` null.
                        #[must_use]
                        pub fn required_null(mut self) -> Self {
                            self.0.set_json("required", __rt::Value::Null);
                            self
                        }
                        /// Sets `total`.
                        #[must_use]
                        pub fn total(mut self, value: i32) -> Self {
                            self.0.set::<i32>("total", &value);
                            self
                        }
                        /// Makes `total` null.
                        #[must_use]
                        pub fn total_null(mut self) -> Self {
                            self.0.set_json("total", __rt::Value::Null);
                            self
                        }
                    }
                    impl __rt::MockPart for Data {
                        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                            typename: "Data",
                            is_abstract: false,
                            fields: &[
                                ("required", __rt::MockValue::Int),
                                ("total", __rt::MockValue::Int),
                            ],
                            spreads: &[],
                            members: &[],
                        };
                        fn of(object: __rt::MockObject) -> Self {
                            Self(object)
                        }
                        fn object(self) -> __rt::MockObject {
                            self.0
                        }
                    }
                }
            }
            /// A `Errors` of the GraphQL type `Errors`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Errors(__rt::MockObject);
            impl Errors {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `errors`.
                #[must_use]
                pub fn errors(
                    mut self,
                    items: impl __rt::IntoIterator<Item = __rt::Option<errors::Errors>>,
                ) -> Self {
                    self.0.set_list("errors", items);
                    self
                }
                /// Makes `errors` null.
                #[must_use]
                pub fn errors_null(mut self) -> Self {
                    self.0.set_json("errors", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Errors {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Errors",
                    is_abstract: false,
                    fields: &[
                        (
                            "errors",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(
                                    <errors::Errors as __rt::MockPart>::SHAPE,
                                ),
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Errors`.
            pub mod errors {
                use ::toggle_runtime::__private as __rt;
                /// A `Errors` of the GraphQL type `Errors`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Errors(__rt::MockObject);
                impl Errors {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `errors`.
                    #[must_use]
                    pub fn errors(
                        mut self,
                        items: impl __rt::IntoIterator<
                            Item = __rt::Option<errors::Errors>,
                        >,
                    ) -> Self {
                        self.0.set_list("errors", items);
                        self
                    }
                    /// Makes `errors` null.
                    #[must_use]
                    pub fn errors_null(mut self) -> Self {
                        self.0.set_json("errors", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for Errors {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Errors",
                        is_abstract: false,
                        fields: &[
                            (
                                "errors",
                                __rt::MockValue::List(
                                    &__rt::MockValue::Object(
                                        <errors::Errors as __rt::MockPart>::SHAPE,
                                    ),
                                ),
                            ),
                        ],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
                /// Parts of a `Errors`.
                pub mod errors {
                    use ::toggle_runtime::__private as __rt;
                    /// A `Errors` of the GraphQL type `Errors`, for tests.
                    #[derive(__rt::Debug, __rt::Clone)]
                    pub struct Errors(__rt::MockObject);
                    impl Errors {
                        /// With a neutral value in each field.
                        #[must_use]
                        pub fn new() -> Self {
                            Self(__rt::MockObject::new())
                        }
                        /// Sets `message`.
                        #[must_use]
                        pub fn message(
                            mut self,
                            value: impl __rt::Into<__rt::String>,
                        ) -> Self {
                            self.0
                                .set::<__rt::String>("message", &__rt::Into::into(value));
                            self
                        }
                        /// Makes `message` null.
                        #[must_use]
                        pub fn message_null(mut self) -> Self {
                            self.0.set_json("message", __rt::Value::Null);
                            self
                        }
                    }
                    impl __rt::MockPart for Errors {
                        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                            typename: "Errors",
                            is_abstract: false,
                            fields: &[("message", __rt::MockValue::Text("message"))],
                            spreads: &[],
                            members: &[],
                        };
                        fn of(object: __rt::MockObject) -> Self {
                            Self(object)
                        }
                        fn object(self) -> __rt::MockObject {
                            self.0
                        }
                    }
                }
            }
            /// A `Fmt` of the GraphQL type `Formatter`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Fmt(__rt::MockObject);
            impl Fmt {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `formatter`.
                #[must_use]
                pub fn formatter(mut self, value: i32) -> Self {
                    self.0.set::<i32>("formatter", &value);
                    self
                }
                /// Makes `formatter` null.
                #[must_use]
                pub fn formatter_null(mut self) -> Self {
                    self.0.set_json("formatter", __rt::Value::Null);
                    self
                }
                /// Sets `debug_struct`.
                #[must_use]
                pub fn debug_struct(mut self, value: i32) -> Self {
                    self.0.set::<i32>("debug_struct", &value);
                    self
                }
                /// Makes `debug_struct` null.
                #[must_use]
                pub fn debug_struct_null(mut self) -> Self {
                    self.0.set_json("debug_struct", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Fmt {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Formatter",
                    is_abstract: false,
                    fields: &[
                        ("formatter", __rt::MockValue::Int),
                        ("debug_struct", __rt::MockValue::Int),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Str` of the GraphQL type `core`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Str(__rt::MockObject);
            impl Str {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `std`.
                #[must_use]
                pub fn std(
                    mut self,
                    edit: impl __rt::FnOnce(str::Std) -> str::Std,
                ) -> Self {
                    self.0.edit("std", edit);
                    self
                }
                /// Makes `std` null.
                #[must_use]
                pub fn std_null(mut self) -> Self {
                    self.0.set_json("std", __rt::Value::Null);
                    self
                }
                /// Sets what the part `core` selects.
                #[must_use]
                pub fn core(
                    self,
                    edit: impl __rt::FnOnce(super::super::Core) -> super::super::Core,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Str {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "core",
                    is_abstract: false,
                    fields: &[
                        (
                            "std",
                            __rt::MockValue::Object(<str::Std as __rt::MockPart>::SHAPE),
                        ),
                    ],
                    spreads: &[(&[], <super::super::Core as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Str`.
            pub mod str {
                use ::toggle_runtime::__private as __rt;
                /// A `Std` of the GraphQL type `std`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Std(__rt::MockObject);
                impl Std {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets what the part `std` selects.
                    #[must_use]
                    pub fn std(
                        self,
                        edit: impl __rt::FnOnce(
                            super::super::super::Std,
                        ) -> super::super::super::Std,
                    ) -> Self {
                        Self(self.0.part(edit))
                    }
                }
                impl __rt::MockPart for Std {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "std",
                        is_abstract: false,
                        fields: &[],
                        spreads: &[
                            (&[], <super::super::super::Std as __rt::MockPart>::SHAPE),
                        ],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
        }
    }
    /// Answers to `Any`.
    pub mod any {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `any`.
            #[must_use]
            pub fn any(mut self, items: impl __rt::IntoIterator<Item = Any>) -> Self {
                self.0.set_list("any", items);
                self
            }
            /// Makes `any` null.
            #[must_use]
            pub fn any_null(mut self) -> Self {
                self.0.set_json("any", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Query",
                is_abstract: false,
                fields: &[
                    (
                        "any",
                        __rt::MockValue::List(
                            &__rt::MockValue::Object(<Any as __rt::MockPart>::SHAPE),
                        ),
                    ),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Any` of the GraphQL type `Any`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Any(__rt::MockObject);
        impl Any {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Makes it a `Option`.
            #[must_use]
            pub fn on_option(
                mut self,
                edit: impl __rt::FnOnce(any::Option) -> any::Option,
            ) -> Self {
                self.0.set_typename("Option");
                Self(self.0.part(edit))
            }
            /// Makes it a `Vec`.
            #[must_use]
            pub fn on_vec(
                mut self,
                edit: impl __rt::FnOnce(any::Vec) -> any::Vec,
            ) -> Self {
                self.0.set_typename("Vec");
                Self(self.0.part(edit))
            }
            /// Makes it a `Some`.
            #[must_use]
            pub fn on_some(
                mut self,
                edit: impl __rt::FnOnce(any::Some) -> any::Some,
            ) -> Self {
                self.0.set_typename("Some");
                Self(self.0.part(edit))
            }
            /// Makes it a `None`.
            #[must_use]
            pub fn on_none(
                mut self,
                edit: impl __rt::FnOnce(any::None) -> any::None,
            ) -> Self {
                self.0.set_typename("None");
                Self(self.0.part(edit))
            }
            /// Makes it a `Ok`.
            #[must_use]
            pub fn on_ok(mut self, edit: impl __rt::FnOnce(any::Ok) -> any::Ok) -> Self {
                self.0.set_typename("Ok");
                Self(self.0.part(edit))
            }
            /// Makes it a `Err`.
            #[must_use]
            pub fn on_err(
                mut self,
                edit: impl __rt::FnOnce(any::Err) -> any::Err,
            ) -> Self {
                self.0.set_typename("Err");
                Self(self.0.part(edit))
            }
            /// Makes it a `Other`.
            #[must_use]
            pub fn on_other(
                mut self,
                edit: impl __rt::FnOnce(any::Other) -> any::Other,
            ) -> Self {
                self.0.set_typename("Other");
                Self(self.0.part(edit))
            }
            /// Makes it a `On`.
            #[must_use]
            pub fn on_on(mut self, edit: impl __rt::FnOnce(any::On) -> any::On) -> Self {
                self.0.set_typename("On");
                Self(self.0.part(edit))
            }
            /// Makes it a `Unknown`.
            #[must_use]
            pub fn on_unknown(
                mut self,
                edit: impl __rt::FnOnce(any::Unknown) -> any::Unknown,
            ) -> Self {
                self.0.set_typename("Unknown");
                Self(self.0.part(edit))
            }
            /// Makes it a `core`.
            #[must_use]
            pub fn on_core(
                mut self,
                edit: impl __rt::FnOnce(any::Core) -> any::Core,
            ) -> Self {
                self.0.set_typename("core");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other2(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Any {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: true,
                fields: &[],
                spreads: &[],
                members: &[
                    ("Option", <any::Option as __rt::MockPart>::SHAPE),
                    ("Vec", <any::Vec as __rt::MockPart>::SHAPE),
                    ("Some", <any::Some as __rt::MockPart>::SHAPE),
                    ("None", <any::None as __rt::MockPart>::SHAPE),
                    ("Ok", <any::Ok as __rt::MockPart>::SHAPE),
                    ("Err", <any::Err as __rt::MockPart>::SHAPE),
                    ("Other", <any::Other as __rt::MockPart>::SHAPE),
                    ("On", <any::On as __rt::MockPart>::SHAPE),
                    ("Unknown", <any::Unknown as __rt::MockPart>::SHAPE),
                    ("core", <any::Core as __rt::MockPart>::SHAPE),
                ],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Any`.
        pub mod any {
            use ::toggle_runtime::__private as __rt;
            /// A `Option` of the GraphQL type `Option`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Option(__rt::MockObject);
            impl Option {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `some`.
                #[must_use]
                pub fn some(
                    mut self,
                    edit: impl __rt::FnOnce(option::Some) -> option::Some,
                ) -> Self {
                    self.0.edit("some", edit);
                    self
                }
                /// Sets `none`.
                #[must_use]
                pub fn none(
                    mut self,
                    edit: impl __rt::FnOnce(option::None) -> option::None,
                ) -> Self {
                    self.0.edit("none", edit);
                    self
                }
                /// Makes `none` null.
                #[must_use]
                pub fn none_null(mut self) -> Self {
                    self.0.set_json("none", __rt::Value::Null);
                    self
                }
                /// Sets `id`.
                #[must_use]
                pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                    self
                }
                /// Sets `ID`.
                #[must_use]
                pub fn id2(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("ID", &__rt::Into::into(value));
                    self
                }
                /// Sets `iD`.
                #[must_use]
                pub fn i_d(mut self, value: i32) -> Self {
                    self.0.set::<i32>("iD", &value);
                    self
                }
                /// Makes `iD` null.
                #[must_use]
                pub fn i_d_null(mut self) -> Self {
                    self.0.set_json("iD", __rt::Value::Null);
                    self
                }
                /// Sets `Id`.
                #[must_use]
                pub fn id3(mut self, value: i32) -> Self {
                    self.0.set::<i32>("Id", &value);
                    self
                }
                /// Makes `Id` null.
                #[must_use]
                pub fn id3_null(mut self) -> Self {
                    self.0.set_json("Id", __rt::Value::Null);
                    self
                }
                /// Sets what the part `option` selects.
                #[must_use]
                pub fn option(
                    self,
                    edit: impl __rt::FnOnce(
                        super::super::Option2,
                    ) -> super::super::Option2,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Option {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Option",
                    is_abstract: false,
                    fields: &[
                        (
                            "some",
                            __rt::MockValue::Object(
                                <option::Some as __rt::MockPart>::SHAPE,
                            ),
                        ),
                        (
                            "none",
                            __rt::MockValue::Object(
                                <option::None as __rt::MockPart>::SHAPE,
                            ),
                        ),
                        ("id", __rt::MockValue::Text("1")),
                        ("ID", __rt::MockValue::Text("1")),
                        ("iD", __rt::MockValue::Int),
                        ("Id", __rt::MockValue::Int),
                    ],
                    spreads: &[(&[], <super::super::Option2 as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Option`.
            pub mod option {
                use ::toggle_runtime::__private as __rt;
                /// A `Some` of the GraphQL type `Some`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Some(__rt::MockObject);
                impl Some {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `clone`.
                    #[must_use]
                    pub fn clone(
                        mut self,
                        value: super::super::super::super::Clone,
                    ) -> Self {
                        self.0.set::<super::super::super::super::Clone>("clone", &value);
                        self
                    }
                    /// Makes `clone` null.
                    #[must_use]
                    pub fn clone_null(mut self) -> Self {
                        self.0.set_json("clone", __rt::Value::Null);
                        self
                    }
                    /// Sets `value`.
                    #[must_use]
                    pub fn value(
                        mut self,
                        edit: impl __rt::FnOnce(some::Value) -> some::Value,
                    ) -> Self {
                        self.0.edit("value", edit);
                        self
                    }
                    /// Makes `value` null.
                    #[must_use]
                    pub fn value_null(mut self) -> Self {
                        self.0.set_json("value", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for Some {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Some",
                        is_abstract: false,
                        fields: &[
                            ("clone", __rt::MockValue::Text("None")),
                            (
                                "value",
                                __rt::MockValue::Object(
                                    <some::Value as __rt::MockPart>::SHAPE,
                                ),
                            ),
                        ],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
                /// Parts of a `Some`.
                pub mod some {
                    use ::toggle_runtime::__private as __rt;
                    /// A `Value` of the GraphQL type `Option`, for tests.
                    #[derive(__rt::Debug, __rt::Clone)]
                    pub struct Value(__rt::MockObject);
                    impl Value {
                        /// With a neutral value in each field.
                        #[must_use]
                        pub fn new() -> Self {
                            Self(__rt::MockObject::new())
                        }
                        /// Sets what the part `required` selects.
                        #[must_use]
                        pub fn required(
                            self,
                            edit: impl __rt::FnOnce(
                                super::super::super::super::Required3,
                            ) -> super::super::super::super::Required3,
                        ) -> Self {
                            Self(self.0.part(edit))
                        }
                    }
                    impl __rt::MockPart for Value {
                        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                            typename: "Option",
                            is_abstract: false,
                            fields: &[],
                            spreads: &[
                                (
                                    &[],
                                    <super::super::super::super::Required3 as __rt::MockPart>::SHAPE,
                                ),
                            ],
                            members: &[],
                        };
                        fn of(object: __rt::MockObject) -> Self {
                            Self(object)
                        }
                        fn object(self) -> __rt::MockObject {
                            self.0
                        }
                    }
                }
                /// A `None` of the GraphQL type `None`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct None(__rt::MockObject);
                impl None {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `value`.
                    #[must_use]
                    pub fn value(mut self, value: i32) -> Self {
                        self.0.set::<i32>("value", &value);
                        self
                    }
                    /// Makes `value` null.
                    #[must_use]
                    pub fn value_null(mut self) -> Self {
                        self.0.set_json("value", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for None {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "None",
                        is_abstract: false,
                        fields: &[("value", __rt::MockValue::Int)],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
            /// A `Vec` of the GraphQL type `Vec`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Vec(__rt::MockObject);
            impl Vec {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets what the part `iterator` selects.
                #[must_use]
                pub fn iterator(
                    self,
                    edit: impl __rt::FnOnce(
                        super::super::Iterator,
                    ) -> super::super::Iterator,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Vec {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Vec",
                    is_abstract: false,
                    fields: &[],
                    spreads: &[(&[], <super::super::Iterator as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Some` of the GraphQL type `Some`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Some(__rt::MockObject);
            impl Some {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `clone`.
                #[must_use]
                pub fn clone(mut self, value: super::super::super::Clone) -> Self {
                    self.0.set::<super::super::super::Clone>("clone", &value);
                    self
                }
                /// Makes `clone` null.
                #[must_use]
                pub fn clone_null(mut self) -> Self {
                    self.0.set_json("clone", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Some {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Some",
                    is_abstract: false,
                    fields: &[("clone", __rt::MockValue::Text("None"))],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `None` of the GraphQL type `None`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct None(__rt::MockObject);
            impl None {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `None`.
                #[must_use]
                pub fn none(mut self, value: i32) -> Self {
                    self.0.set::<i32>("None", &value);
                    self
                }
                /// Makes `None` null.
                #[must_use]
                pub fn none_null(mut self) -> Self {
                    self.0.set_json("None", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for None {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "None",
                    is_abstract: false,
                    fields: &[("None", __rt::MockValue::Int)],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Ok` of the GraphQL type `Ok`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Ok(__rt::MockObject);
            impl Ok {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `ok`.
                #[must_use]
                pub fn ok(mut self, value: bool) -> Self {
                    self.0.set::<bool>("ok", &value);
                    self
                }
                /// Sets `err`.
                #[must_use]
                pub fn err(
                    mut self,
                    edit: impl __rt::FnOnce(ok::Err) -> ok::Err,
                ) -> Self {
                    self.0.edit("err", edit);
                    self
                }
                /// Makes `err` null.
                #[must_use]
                pub fn err_null(mut self) -> Self {
                    self.0.set_json("err", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Ok {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Ok",
                    is_abstract: false,
                    fields: &[
                        ("ok", __rt::MockValue::Boolean),
                        (
                            "err",
                            __rt::MockValue::Object(<ok::Err as __rt::MockPart>::SHAPE),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Ok`.
            pub mod ok {
                use ::toggle_runtime::__private as __rt;
                /// A `Err` of the GraphQL type `Err`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Err(__rt::MockObject);
                impl Err {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `err`.
                    #[must_use]
                    pub fn err(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                        self.0.set::<__rt::String>("err", &__rt::Into::into(value));
                        self
                    }
                    /// Makes `err` null.
                    #[must_use]
                    pub fn err_null(mut self) -> Self {
                        self.0.set_json("err", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for Err {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Err",
                        is_abstract: false,
                        fields: &[("err", __rt::MockValue::Text("err"))],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
            /// A `Err` of the GraphQL type `Err`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Err(__rt::MockObject);
            impl Err {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `Err`.
                #[must_use]
                pub fn err(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("Err", &__rt::Into::into(value));
                    self
                }
                /// Makes `Err` null.
                #[must_use]
                pub fn err_null(mut self) -> Self {
                    self.0.set_json("Err", __rt::Value::Null);
                    self
                }
                /// Sets `OK`.
                #[must_use]
                pub fn ok(
                    mut self,
                    items: impl __rt::IntoIterator<Item = err::Ok>,
                ) -> Self {
                    self.0.set_list("OK", items);
                    self
                }
                /// Makes `OK` null.
                #[must_use]
                pub fn ok_null(mut self) -> Self {
                    self.0.set_json("OK", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Err {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Err",
                    is_abstract: false,
                    fields: &[
                        ("Err", __rt::MockValue::Text("Err")),
                        (
                            "OK",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(<err::Ok as __rt::MockPart>::SHAPE),
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Err`.
            pub mod err {
                use ::toggle_runtime::__private as __rt;
                /// A `Ok` of the GraphQL type `Ok`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Ok(__rt::MockObject);
                impl Ok {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `ok`.
                    #[must_use]
                    pub fn ok(mut self, value: bool) -> Self {
                        self.0.set::<bool>("ok", &value);
                        self
                    }
                }
                impl __rt::MockPart for Ok {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Ok",
                        is_abstract: false,
                        fields: &[("ok", __rt::MockValue::Boolean)],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
            /// A `Other` of the GraphQL type `Other`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Other(__rt::MockObject);
            impl Other {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets what the part `other` selects.
                #[must_use]
                pub fn other(
                    self,
                    edit: impl __rt::FnOnce(super::super::Other) -> super::super::Other,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Other {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Other",
                    is_abstract: false,
                    fields: &[],
                    spreads: &[(&[], <super::super::Other as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `On` of the GraphQL type `On`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct On(__rt::MockObject);
            impl On {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets what the part `on` selects.
                #[must_use]
                pub fn on(
                    self,
                    edit: impl __rt::FnOnce(super::super::On) -> super::super::On,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for On {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "On",
                    is_abstract: false,
                    fields: &[],
                    spreads: &[(&[], <super::super::On as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Unknown` of the GraphQL type `Unknown`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Unknown(__rt::MockObject);
            impl Unknown {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `unknown`.
                #[must_use]
                pub fn unknown(mut self, value: i32) -> Self {
                    self.0.set::<i32>("unknown", &value);
                    self
                }
                /// Makes `unknown` null.
                #[must_use]
                pub fn unknown_null(mut self) -> Self {
                    self.0.set_json("unknown", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Unknown {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Unknown",
                    is_abstract: false,
                    fields: &[("unknown", __rt::MockValue::Int)],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Core` of the GraphQL type `core`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Core(__rt::MockObject);
            impl Core {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets what the part `core` selects.
                #[must_use]
                pub fn core(
                    self,
                    edit: impl __rt::FnOnce(super::super::Core) -> super::super::Core,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Core {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "core",
                    is_abstract: false,
                    fields: &[],
                    spreads: &[(&[], <super::super::Core as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// Answers to `Shared`.
    pub mod shared {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `drop`.
            #[must_use]
            pub fn drop(mut self, edit: impl __rt::FnOnce(Drop) -> Drop) -> Self {
                self.0.edit("drop", edit);
                self
            }
            /// Makes `drop` null.
            #[must_use]
            pub fn drop_null(mut self) -> Self {
                self.0.set_json("drop", __rt::Value::Null);
                self
            }
            /// Sets `option`.
            #[must_use]
            pub fn option(mut self, edit: impl __rt::FnOnce(Option) -> Option) -> Self {
                self.0.edit("option", edit);
                self
            }
            /// Makes `option` null.
            #[must_use]
            pub fn option_null(mut self) -> Self {
                self.0.set_json("option", __rt::Value::Null);
                self
            }
            /// Sets `any`.
            #[must_use]
            pub fn any(mut self, items: impl __rt::IntoIterator<Item = Any>) -> Self {
                self.0.set_list("any", items);
                self
            }
            /// Makes `any` null.
            #[must_use]
            pub fn any_null(mut self) -> Self {
                self.0.set_json("any", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Query",
                is_abstract: false,
                fields: &[
                    ("drop", __rt::MockValue::Object(<Drop as __rt::MockPart>::SHAPE)),
                    (
                        "option",
                        __rt::MockValue::Object(<Option as __rt::MockPart>::SHAPE),
                    ),
                    (
                        "any",
                        __rt::MockValue::List(
                            &__rt::MockValue::Object(<Any as __rt::MockPart>::SHAPE),
                        ),
                    ),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Drop` of the GraphQL type `Drop`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Drop(__rt::MockObject);
        impl Drop {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `drop`.
            #[must_use]
            pub fn drop(
                mut self,
                edit: impl __rt::FnOnce(drop::Drop) -> drop::Drop,
            ) -> Self {
                self.0.edit("drop", edit);
                self
            }
            /// Makes `drop` null.
            #[must_use]
            pub fn drop_null(mut self) -> Self {
                self.0.set_json("drop", __rt::Value::Null);
                self
            }
            /// Sets `copy`.
            #[must_use]
            pub fn copy(mut self, value: super::super::Copy) -> Self {
                self.0.set::<super::super::Copy>("copy", &value);
                self
            }
            /// Makes `copy` null.
            #[must_use]
            pub fn copy_null(mut self) -> Self {
                self.0.set_json("copy", __rt::Value::Null);
                self
            }
            /// Sets `as_ref`.
            #[must_use]
            pub fn as_ref(mut self, value: i32) -> Self {
                self.0.set::<i32>("as_ref", &value);
                self
            }
            /// Makes `as_ref` null.
            #[must_use]
            pub fn as_ref_null(mut self) -> Self {
                self.0.set_json("as_ref", __rt::Value::Null);
                self
            }
            /// Sets `asRef`.
            #[must_use]
            pub fn as_ref2(mut self, value: i32) -> Self {
                self.0.set::<i32>("asRef", &value);
                self
            }
            /// Makes `asRef` null.
            #[must_use]
            pub fn as_ref2_null(mut self) -> Self {
                self.0.set_json("asRef", __rt::Value::Null);
                self
            }
            /// Sets `AsRef`.
            #[must_use]
            pub fn as_ref3(mut self, value: i32) -> Self {
                self.0.set::<i32>("AsRef", &value);
                self
            }
            /// Makes `AsRef` null.
            #[must_use]
            pub fn as_ref3_null(mut self) -> Self {
                self.0.set_json("AsRef", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Drop {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Drop",
                is_abstract: false,
                fields: &[
                    (
                        "drop",
                        __rt::MockValue::Object(<drop::Drop as __rt::MockPart>::SHAPE),
                    ),
                    ("copy", __rt::MockValue::Text("String")),
                    ("as_ref", __rt::MockValue::Int),
                    ("asRef", __rt::MockValue::Int),
                    ("AsRef", __rt::MockValue::Int),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Drop`.
        pub mod drop {
            use ::toggle_runtime::__private as __rt;
            /// A `Drop` of the GraphQL type `Drop`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Drop(__rt::MockObject);
            impl Drop {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `copy`.
                #[must_use]
                pub fn copy(mut self, value: super::super::super::Copy) -> Self {
                    self.0.set::<super::super::super::Copy>("copy", &value);
                    self
                }
                /// Makes `copy` null.
                #[must_use]
                pub fn copy_null(mut self) -> Self {
                    self.0.set_json("copy", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Drop {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Drop",
                    is_abstract: false,
                    fields: &[("copy", __rt::MockValue::Text("String"))],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
        /// A `Option` of the GraphQL type `Option`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Option(__rt::MockObject);
        impl Option {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `on`.
            #[must_use]
            pub fn on(mut self, value: bool) -> Self {
                self.0.set::<bool>("on", &value);
                self
            }
            /// Makes `on` null.
            #[must_use]
            pub fn on_null(mut self) -> Self {
                self.0.set_json("on", __rt::Value::Null);
                self
            }
            /// Sets `default`.
            #[must_use]
            pub fn default(mut self, value: i32) -> Self {
                self.0.set::<i32>("default", &value);
                self
            }
            /// Sets what the part `required` selects.
            #[must_use]
            pub fn required(
                self,
                edit: impl __rt::FnOnce(super::Required3) -> super::Required3,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for Option {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: false,
                fields: &[
                    ("on", __rt::MockValue::Boolean),
                    ("default", __rt::MockValue::Int),
                ],
                spreads: &[(&[], <super::Required3 as __rt::MockPart>::SHAPE)],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Any` of the GraphQL type `Any`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Any(__rt::MockObject);
        impl Any {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `__typename`.
            #[must_use]
            pub fn typename(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("__typename", &__rt::Into::into(value));
                self
            }
            /// Sets what the part `iterator` selects.
            #[must_use]
            pub fn iterator(
                self,
                edit: impl __rt::FnOnce(any::Iterator) -> any::Iterator,
            ) -> Self {
                Self(self.0.part(edit))
            }
            /// Makes it a `Other`.
            #[must_use]
            pub fn on_other(
                mut self,
                edit: impl __rt::FnOnce(any::Other) -> any::Other,
            ) -> Self {
                self.0.set_typename("Other");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other2(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Any {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Other",
                is_abstract: true,
                fields: &[("__typename", __rt::MockValue::Typename)],
                spreads: &[
                    (&["Option", "Vec"], <any::Iterator as __rt::MockPart>::SHAPE),
                ],
                members: &[("Other", <any::Other as __rt::MockPart>::SHAPE)],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Any`.
        pub mod any {
            use ::toggle_runtime::__private as __rt;
            /// A `Iterator` of the GraphQL type `Iterator`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Iterator(__rt::MockObject);
            impl Iterator {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `self`.
                #[must_use]
                pub fn self_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("self", &__rt::Into::into(value));
                    self
                }
                /// Makes it an object of another type, which the schema may not even have.
                #[must_use]
                pub fn on_other(mut self, typename: &str) -> Self {
                    self.0.set_typename(typename);
                    self
                }
            }
            impl __rt::MockPart for Iterator {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Option",
                    is_abstract: true,
                    fields: &[("self", __rt::MockValue::Text("self"))],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// A `Other` of the GraphQL type `Other`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Other(__rt::MockObject);
            impl Other {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `other`.
                #[must_use]
                pub fn other(
                    mut self,
                    edit: impl __rt::FnOnce(other::Other) -> other::Other,
                ) -> Self {
                    self.0.edit("other", edit);
                    self
                }
                /// Makes `other` null.
                #[must_use]
                pub fn other_null(mut self) -> Self {
                    self.0.set_json("other", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Other {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Other",
                    is_abstract: false,
                    fields: &[
                        (
                            "other",
                            __rt::MockValue::Object(
                                <other::Other as __rt::MockPart>::SHAPE,
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Other`.
            pub mod other {
                use ::toggle_runtime::__private as __rt;
                /// A `Other` of the GraphQL type `Other`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Other(__rt::MockObject);
                impl Other {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `typename`.
                    #[must_use]
                    pub fn typename(
                        mut self,
                        value: impl __rt::Into<__rt::String>,
                    ) -> Self {
                        self.0.set::<__rt::String>("typename", &__rt::Into::into(value));
                        self
                    }
                    /// Makes `typename` null.
                    #[must_use]
                    pub fn typename_null(mut self) -> Self {
                        self.0.set_json("typename", __rt::Value::Null);
                        self
                    }
                }
                impl __rt::MockPart for Other {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Other",
                        is_abstract: false,
                        fields: &[("typename", __rt::MockValue::Text("typename"))],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
        }
    }
    /// Answers to `Data`.
    pub mod data {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `data`.
            #[must_use]
            pub fn data(mut self, edit: impl __rt::FnOnce(Data2) -> Data2) -> Self {
                self.0.edit("data", edit);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Query",
                is_abstract: false,
                fields: &[
                    ("data", __rt::MockValue::Object(<Data2 as __rt::MockPart>::SHAPE)),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Data2` of the GraphQL type `Data`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data2(__rt::MockObject);
        impl Data2 {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `total`.
            #[must_use]
            pub fn total(mut self, value: i32) -> Self {
                self.0.set::<i32>("total", &value);
                self
            }
            /// Makes `total` null.
            #[must_use]
            pub fn total_null(mut self) -> Self {
                self.0.set_json("total", __rt::Value::Null);
                self
            }
            /// Sets `per_page`.
            #[must_use]
            pub fn per_page(mut self, value: i32) -> Self {
                self.0.set::<i32>("per_page", &value);
                self
            }
            /// Makes `per_page` null.
            #[must_use]
            pub fn per_page_null(mut self) -> Self {
                self.0.set_json("per_page", __rt::Value::Null);
                self
            }
            /// Sets `data`.
            #[must_use]
            pub fn data(
                mut self,
                items: impl __rt::IntoIterator<Item = data::Data>,
            ) -> Self {
                self.0.set_list("data", items);
                self
            }
            /// Makes `data` null.
            #[must_use]
            pub fn data_null(mut self) -> Self {
                self.0.set_json("data", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data2 {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Data",
                is_abstract: false,
                fields: &[
                    ("total", __rt::MockValue::Int),
                    ("per_page", __rt::MockValue::Int),
                    (
                        "data",
                        __rt::MockValue::List(
                            &__rt::MockValue::Object(
                                <data::Data as __rt::MockPart>::SHAPE,
                            ),
                        ),
                    ),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Data2`.
        pub mod data {
            use ::toggle_runtime::__private as __rt;
            /// A `Data` of the GraphQL type `Data`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Data(__rt::MockObject);
            impl Data {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `total`.
                #[must_use]
                pub fn total(mut self, value: i32) -> Self {
                    self.0.set::<i32>("total", &value);
                    self
                }
                /// Makes `total` null.
                #[must_use]
                pub fn total_null(mut self) -> Self {
                    self.0.set_json("total", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Data {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Data",
                    is_abstract: false,
                    fields: &[("total", __rt::MockValue::Int)],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// Answers to `Required`.
    pub mod required {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Mutation`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `ok`.
            #[must_use]
            pub fn ok(mut self, edit: impl __rt::FnOnce(Ok) -> Ok) -> Self {
                self.0.edit("ok", edit);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Mutation",
                is_abstract: false,
                fields: &[
                    ("ok", __rt::MockValue::Object(<Ok as __rt::MockPart>::SHAPE)),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Ok` of the GraphQL type `Ok`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Ok(__rt::MockObject);
        impl Ok {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `ok`.
            #[must_use]
            pub fn ok(mut self, value: bool) -> Self {
                self.0.set::<bool>("ok", &value);
                self
            }
            /// Sets `err`.
            #[must_use]
            pub fn err(mut self, edit: impl __rt::FnOnce(ok::Err) -> ok::Err) -> Self {
                self.0.edit("err", edit);
                self
            }
            /// Makes `err` null.
            #[must_use]
            pub fn err_null(mut self) -> Self {
                self.0.set_json("err", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Ok {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Ok",
                is_abstract: false,
                fields: &[
                    ("ok", __rt::MockValue::Boolean),
                    ("err", __rt::MockValue::Object(<ok::Err as __rt::MockPart>::SHAPE)),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Ok`.
        pub mod ok {
            use ::toggle_runtime::__private as __rt;
            /// A `Err` of the GraphQL type `Err`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Err(__rt::MockObject);
            impl Err {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets what the part `err` selects.
                #[must_use]
                pub fn err(
                    self,
                    edit: impl __rt::FnOnce(super::super::Err) -> super::super::Err,
                ) -> Self {
                    Self(self.0.part(edit))
                }
            }
            impl __rt::MockPart for Err {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Err",
                    is_abstract: false,
                    fields: &[],
                    spreads: &[(&[], <super::super::Err as __rt::MockPart>::SHAPE)],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// Answers to `Subscription`.
    pub mod subscription {
        use ::toggle_runtime::__private as __rt;
        /// A `Data` of the GraphQL type `Subscription`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `next`.
            #[must_use]
            pub fn next(mut self, edit: impl __rt::FnOnce(Next) -> Next) -> Self {
                self.0.edit("next", edit);
                self
            }
            /// Makes `next` null.
            #[must_use]
            pub fn next_null(mut self) -> Self {
                self.0.set_json("next", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Subscription",
                is_abstract: false,
                fields: &[
                    ("next", __rt::MockValue::Object(<Next as __rt::MockPart>::SHAPE)),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Next` of the GraphQL type `Any`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Next(__rt::MockObject);
        impl Next {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Makes it a `Option`.
            #[must_use]
            pub fn on_option(
                mut self,
                edit: impl __rt::FnOnce(next::Option) -> next::Option,
            ) -> Self {
                self.0.set_typename("Option");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Next {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: true,
                fields: &[],
                spreads: &[],
                members: &[("Option", <next::Option as __rt::MockPart>::SHAPE)],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Next`.
        pub mod next {
            use ::toggle_runtime::__private as __rt;
            /// A `Option` of the GraphQL type `Option`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Option(__rt::MockObject);
            impl Option {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `self`.
                #[must_use]
                pub fn self_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                    self.0.set::<__rt::String>("self", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for Option {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Option",
                    is_abstract: false,
                    fields: &[("self", __rt::MockValue::Text("self"))],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// A `Data2` of the GraphQL type `Iterator`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data2(__rt::MockObject);
    impl Data2 {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `Self`.
        #[must_use]
        pub fn self_(mut self, value: i32) -> Self {
            self.0.set::<i32>("Self", &value);
            self
        }
        /// Makes `Self` null.
        #[must_use]
        pub fn self_null(mut self) -> Self {
            self.0.set_json("Self", __rt::Value::Null);
            self
        }
        /// Sets `self`.
        #[must_use]
        pub fn self2(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("self", &__rt::Into::into(value));
            self
        }
        /// Sets what the part `iterator` selects.
        #[must_use]
        pub fn iterator(self, edit: impl __rt::FnOnce(Iterator) -> Iterator) -> Self {
            Self(self.0.part(edit))
        }
        /// Makes it an object of another type, which the schema may not even have.
        #[must_use]
        pub fn on_other(mut self, typename: &str) -> Self {
            self.0.set_typename(typename);
            self
        }
    }
    impl __rt::MockPart for Data2 {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Option",
            is_abstract: true,
            fields: &[
                ("Self", __rt::MockValue::Int),
                ("self", __rt::MockValue::Text("self")),
            ],
            spreads: &[(&[], <Iterator as __rt::MockPart>::SHAPE)],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// A `Default` of the GraphQL type `Default`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Default(__rt::MockObject);
    impl Default {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `default`.
        #[must_use]
        pub fn default(mut self, value: i32) -> Self {
            self.0.set::<i32>("default", &value);
            self
        }
        /// Sets `self`.
        #[must_use]
        pub fn self_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("self", &__rt::Into::into(value));
            self
        }
        /// Sets `next`.
        #[must_use]
        pub fn next(
            mut self,
            edit: impl __rt::FnOnce(default::Next) -> default::Next,
        ) -> Self {
            self.0.edit("next", edit);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.0.set_json("next", __rt::Value::Null);
            self
        }
        /// Makes it an object of another type, which the schema may not even have.
        #[must_use]
        pub fn on_other(mut self, typename: &str) -> Self {
            self.0.set_typename(typename);
            self
        }
    }
    impl __rt::MockPart for Default {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Option",
            is_abstract: true,
            fields: &[
                ("default", __rt::MockValue::Int),
                ("self", __rt::MockValue::Text("self")),
                (
                    "next",
                    __rt::MockValue::Object(<default::Next as __rt::MockPart>::SHAPE),
                ),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Default`.
    pub mod default {
        use ::toggle_runtime::__private as __rt;
        /// A `Next` of the GraphQL type `Option`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Next(__rt::MockObject);
        impl Next {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets what the part `required` selects.
            #[must_use]
            pub fn required(
                self,
                edit: impl __rt::FnOnce(super::Required3) -> super::Required3,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for Next {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: false,
                fields: &[],
                spreads: &[(&[], <super::Required3 as __rt::MockPart>::SHAPE)],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// A `Err` of the GraphQL type `Err`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Err(__rt::MockObject);
    impl Err {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `err`.
        #[must_use]
        pub fn err(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("err", &__rt::Into::into(value));
            self
        }
        /// Makes `err` null.
        #[must_use]
        pub fn err_null(mut self) -> Self {
            self.0.set_json("err", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Err {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Err",
            is_abstract: false,
            fields: &[("err", __rt::MockValue::Text("err"))],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// A `Iterator` of the GraphQL type `Iterator`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Iterator(__rt::MockObject);
    impl Iterator {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `on`.
        #[must_use]
        pub fn on(mut self, value: bool) -> Self {
            self.0.set::<bool>("on", &value);
            self
        }
        /// Makes `on` null.
        #[must_use]
        pub fn on_null(mut self) -> Self {
            self.0.set_json("on", __rt::Value::Null);
            self
        }
        /// Sets `other`.
        #[must_use]
        pub fn other(
            mut self,
            edit: impl __rt::FnOnce(iterator::Other) -> iterator::Other,
        ) -> Self {
            self.0.edit("other", edit);
            self
        }
        /// Makes `other` null.
        #[must_use]
        pub fn other_null(mut self) -> Self {
            self.0.set_json("other", __rt::Value::Null);
            self
        }
        /// Makes it an object of another type, which the schema may not even have.
        #[must_use]
        pub fn on_other(mut self, typename: &str) -> Self {
            self.0.set_typename(typename);
            self
        }
    }
    impl __rt::MockPart for Iterator {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Option",
            is_abstract: true,
            fields: &[
                ("on", __rt::MockValue::Boolean),
                (
                    "other",
                    __rt::MockValue::Object(<iterator::Other as __rt::MockPart>::SHAPE),
                ),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Iterator`.
    pub mod iterator {
        use ::toggle_runtime::__private as __rt;
        /// A `Other` of the GraphQL type `Other`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other(__rt::MockObject);
        impl Other {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `typename`.
            #[must_use]
            pub fn typename(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("typename", &__rt::Into::into(value));
                self
            }
            /// Makes `typename` null.
            #[must_use]
            pub fn typename_null(mut self) -> Self {
                self.0.set_json("typename", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Other {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Other",
                is_abstract: false,
                fields: &[("typename", __rt::MockValue::Text("typename"))],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// A `On` of the GraphQL type `On`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct On(__rt::MockObject);
    impl On {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `other`.
        #[must_use]
        pub fn other(mut self, edit: impl __rt::FnOnce(on::Other) -> on::Other) -> Self {
            self.0.edit("other", edit);
            self
        }
        /// Makes `other` null.
        #[must_use]
        pub fn other_null(mut self) -> Self {
            self.0.set_json("other", __rt::Value::Null);
            self
        }
        /// Sets `object`.
        #[must_use]
        pub fn object(
            mut self,
            edit: impl __rt::FnOnce(on::Object) -> on::Object,
        ) -> Self {
            self.0.edit("object", edit);
            self
        }
        /// Makes `object` null.
        #[must_use]
        pub fn object_null(mut self) -> Self {
            self.0.set_json("object", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for On {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "On",
            is_abstract: false,
            fields: &[
                ("other", __rt::MockValue::Object(<on::Other as __rt::MockPart>::SHAPE)),
                (
                    "object",
                    __rt::MockValue::Object(<on::Object as __rt::MockPart>::SHAPE),
                ),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `On`.
    pub mod on {
        use ::toggle_runtime::__private as __rt;
        /// A `Other` of the GraphQL type `Other`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other(__rt::MockObject);
        impl Other {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets what the part `other` selects.
            #[must_use]
            pub fn other(
                self,
                edit: impl __rt::FnOnce(super::Other) -> super::Other,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for Other {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Other",
                is_abstract: false,
                fields: &[],
                spreads: &[(&[], <super::Other as __rt::MockPart>::SHAPE)],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Object` of the GraphQL type `Object`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Object(__rt::MockObject);
        impl Object {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `object`.
            #[must_use]
            pub fn object(mut self, value: i32) -> Self {
                self.0.set::<i32>("object", &value);
                self
            }
            /// Makes `object` null.
            #[must_use]
            pub fn object_null(mut self) -> Self {
                self.0.set_json("object", __rt::Value::Null);
                self
            }
            /// Sets `place`.
            #[must_use]
            pub fn place(mut self, value: super::super::Place) -> Self {
                self.0.set::<super::super::Place>("place", &value);
                self
            }
            /// Makes `place` null.
            #[must_use]
            pub fn place_null(mut self) -> Self {
                self.0.set_json("place", __rt::Value::Null);
                self
            }
            /// Sets `member`.
            #[must_use]
            pub fn member(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
                self.0.set_json("member", __rt::Into::into(value));
                self
            }
            /// Makes `member` null.
            #[must_use]
            pub fn member_null(mut self) -> Self {
                self.0.set_json("member", __rt::Value::Null);
                self
            }
            /// Sets `slot`.
            #[must_use]
            pub fn slot(mut self, value: i32) -> Self {
                self.0.set::<i32>("slot", &value);
                self
            }
            /// Makes `slot` null.
            #[must_use]
            pub fn slot_null(mut self) -> Self {
                self.0.set_json("slot", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Object {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Object",
                is_abstract: false,
                fields: &[
                    ("object", __rt::MockValue::Int),
                    ("place", __rt::MockValue::Text("Skip")),
                    ("member", __rt::MockValue::Text("member")),
                    ("slot", __rt::MockValue::Int),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// A `Option2` of the GraphQL type `Iterator`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Option2(__rt::MockObject);
    impl Option2 {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `next`.
        #[must_use]
        pub fn next(
            mut self,
            edit: impl __rt::FnOnce(option2::Next) -> option2::Next,
        ) -> Self {
            self.0.edit("next", edit);
            self
        }
        /// Makes `next` null.
        #[must_use]
        pub fn next_null(mut self) -> Self {
            self.0.set_json("next", __rt::Value::Null);
            self
        }
        /// Makes it a `Option`.
        #[must_use]
        pub fn on_option(
            mut self,
            edit: impl __rt::FnOnce(option2::Option) -> option2::Option,
        ) -> Self {
            self.0.set_typename("Option");
            Self(self.0.part(edit))
        }
        /// Makes it an object of another type, which the schema may not even have.
        #[must_use]
        pub fn on_other(mut self, typename: &str) -> Self {
            self.0.set_typename(typename);
            self
        }
    }
    impl __rt::MockPart for Option2 {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Option",
            is_abstract: true,
            fields: &[
                (
                    "next",
                    __rt::MockValue::Object(<option2::Next as __rt::MockPart>::SHAPE),
                ),
            ],
            spreads: &[],
            members: &[("Option", <option2::Option as __rt::MockPart>::SHAPE)],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Option2`.
    pub mod option2 {
        use ::toggle_runtime::__private as __rt;
        /// A `Next` of the GraphQL type `Option`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Next(__rt::MockObject);
        impl Next {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `self`.
            #[must_use]
            pub fn self_(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("self", &__rt::Into::into(value));
                self
            }
        }
        impl __rt::MockPart for Next {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: false,
                fields: &[("self", __rt::MockValue::Text("self"))],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// A `Option` of the GraphQL type `Option`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Option(__rt::MockObject);
        impl Option {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `some`.
            #[must_use]
            pub fn some(
                mut self,
                edit: impl __rt::FnOnce(option::Some) -> option::Some,
            ) -> Self {
                self.0.edit("some", edit);
                self
            }
        }
        impl __rt::MockPart for Option {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Option",
                is_abstract: false,
                fields: &[
                    (
                        "some",
                        __rt::MockValue::Object(<option::Some as __rt::MockPart>::SHAPE),
                    ),
                ],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of a `Option`.
        pub mod option {
            use ::toggle_runtime::__private as __rt;
            /// A `Some` of the GraphQL type `Some`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Some(__rt::MockObject);
            impl Some {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `value`.
                #[must_use]
                pub fn value(
                    mut self,
                    edit: impl __rt::FnOnce(some::Value) -> some::Value,
                ) -> Self {
                    self.0.edit("value", edit);
                    self
                }
                /// Makes `value` null.
                #[must_use]
                pub fn value_null(mut self) -> Self {
                    self.0.set_json("value", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Some {
                const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                    typename: "Some",
                    is_abstract: false,
                    fields: &[
                        (
                            "value",
                            __rt::MockValue::Object(
                                <some::Value as __rt::MockPart>::SHAPE,
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                };
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// Parts of a `Some`.
            pub mod some {
                use ::toggle_runtime::__private as __rt;
                /// A `Value` of the GraphQL type `Option`, for tests.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Value(__rt::MockObject);
                impl Value {
                    /// With a neutral value in each field.
                    #[must_use]
                    pub fn new() -> Self {
                        Self(__rt::MockObject::new())
                    }
                    /// Sets `id`.
                    #[must_use]
                    pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                        self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                        self
                    }
                }
                impl __rt::MockPart for Value {
                    const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                        typename: "Option",
                        is_abstract: false,
                        fields: &[("id", __rt::MockValue::Text("1"))],
                        spreads: &[],
                        members: &[],
                    };
                    fn of(object: __rt::MockObject) -> Self {
                        Self(object)
                    }
                    fn object(self) -> __rt::MockObject {
                        self.0
                    }
                }
            }
        }
    }
    /// A `Other` of the GraphQL type `Other`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other(__rt::MockObject);
    impl Other {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `other`.
        #[must_use]
        pub fn other(
            mut self,
            edit: impl __rt::FnOnce(other::Other) -> other::Other,
        ) -> Self {
            self.0.edit("other", edit);
            self
        }
        /// Makes `other` null.
        #[must_use]
        pub fn other_null(mut self) -> Self {
            self.0.set_json("other", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Other {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Other",
            is_abstract: false,
            fields: &[
                (
                    "other",
                    __rt::MockValue::Object(<other::Other as __rt::MockPart>::SHAPE),
                ),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Other`.
    pub mod other {
        use ::toggle_runtime::__private as __rt;
        /// A `Other` of the GraphQL type `Other`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other(__rt::MockObject);
        impl Other {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `typename`.
            #[must_use]
            pub fn typename(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("typename", &__rt::Into::into(value));
                self
            }
            /// Makes `typename` null.
            #[must_use]
            pub fn typename_null(mut self) -> Self {
                self.0.set_json("typename", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Other {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "Other",
                is_abstract: false,
                fields: &[("typename", __rt::MockValue::Text("typename"))],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// A `Required3` of the GraphQL type `Option`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required3(__rt::MockObject);
    impl Required3 {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
            self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
            self
        }
        /// Sets `ID`.
        #[must_use]
        pub fn id2(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
            self.0.set::<__rt::Id>("ID", &__rt::Into::into(value));
            self
        }
        /// Sets `iD`.
        #[must_use]
        pub fn i_d(mut self, value: i32) -> Self {
            self.0.set::<i32>("iD", &value);
            self
        }
        /// Makes `iD` null.
        #[must_use]
        pub fn i_d_null(mut self) -> Self {
            self.0.set_json("iD", __rt::Value::Null);
            self
        }
        /// Sets `Id`.
        #[must_use]
        pub fn id3(mut self, value: i32) -> Self {
            self.0.set::<i32>("Id", &value);
            self
        }
        /// Makes `Id` null.
        #[must_use]
        pub fn id3_null(mut self) -> Self {
            self.0.set_json("Id", __rt::Value::Null);
            self
        }
        /// Sets `on`.
        #[must_use]
        pub fn on(mut self, value: bool) -> Self {
            self.0.set::<bool>("on", &value);
            self
        }
        /// Makes `on` null.
        #[must_use]
        pub fn on_null(mut self) -> Self {
            self.0.set_json("on", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Required3 {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "Option",
            is_abstract: false,
            fields: &[
                ("id", __rt::MockValue::Text("1")),
                ("ID", __rt::MockValue::Text("1")),
                ("iD", __rt::MockValue::Int),
                ("Id", __rt::MockValue::Int),
                ("on", __rt::MockValue::Boolean),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// A `Core` of the GraphQL type `core`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Core(__rt::MockObject);
    impl Core {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `core`.
        #[must_use]
        pub fn core(
            mut self,
            edit: impl __rt::FnOnce(core::Core) -> core::Core,
        ) -> Self {
            self.0.edit("core", edit);
            self
        }
        /// Makes `core` null.
        #[must_use]
        pub fn core_null(mut self) -> Self {
            self.0.set_json("core", __rt::Value::Null);
            self
        }
        /// Sets `i32`.
        #[must_use]
        pub fn i32(mut self, value: i32) -> Self {
            self.0.set::<i32>("i32", &value);
            self
        }
        /// Makes `i32` null.
        #[must_use]
        pub fn i32_null(mut self) -> Self {
            self.0.set_json("i32", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Core {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "core",
            is_abstract: false,
            fields: &[
                ("core", __rt::MockValue::Object(<core::Core as __rt::MockPart>::SHAPE)),
                ("i32", __rt::MockValue::Int),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Core`.
    pub mod core {
        use ::toggle_runtime::__private as __rt;
        /// A `Core` of the GraphQL type `core`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Core(__rt::MockObject);
        impl Core {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `i32`.
            #[must_use]
            pub fn i32(mut self, value: i32) -> Self {
                self.0.set::<i32>("i32", &value);
                self
            }
            /// Makes `i32` null.
            #[must_use]
            pub fn i32_null(mut self) -> Self {
                self.0.set_json("i32", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Core {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "core",
                is_abstract: false,
                fields: &[("i32", __rt::MockValue::Int)],
                spreads: &[],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// A `Std` of the GraphQL type `std`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Std(__rt::MockObject);
    impl Std {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `string`.
        #[must_use]
        pub fn string(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("string", &__rt::Into::into(value));
            self
        }
        /// Makes `string` null.
        #[must_use]
        pub fn string_null(mut self) -> Self {
            self.0.set_json("string", __rt::Value::Null);
            self
        }
        /// Sets `vec`.
        #[must_use]
        pub fn vec(
            mut self,
            items: impl __rt::IntoIterator<Item = impl __rt::Into<__rt::String>>,
        ) -> Self {
            self.0.set::<__rt::Vec<__rt::String>>("vec", &__rt::collected(items));
            self
        }
        /// Makes `vec` null.
        #[must_use]
        pub fn vec_null(mut self) -> Self {
            self.0.set_json("vec", __rt::Value::Null);
            self
        }
        /// Sets `core`.
        #[must_use]
        pub fn core(mut self, edit: impl __rt::FnOnce(std::Core) -> std::Core) -> Self {
            self.0.edit("core", edit);
            self
        }
        /// Makes `core` null.
        #[must_use]
        pub fn core_null(mut self) -> Self {
            self.0.set_json("core", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for Std {
        const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
            typename: "std",
            is_abstract: false,
            fields: &[
                ("string", __rt::MockValue::Text("string")),
                ("vec", __rt::MockValue::List(&__rt::MockValue::Text("vec"))),
                ("core", __rt::MockValue::Object(<std::Core as __rt::MockPart>::SHAPE)),
            ],
            spreads: &[],
            members: &[],
        };
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
        }
    }
    /// Parts of a `Std`.
    pub mod std {
        use ::toggle_runtime::__private as __rt;
        /// A `Core` of the GraphQL type `core`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Core(__rt::MockObject);
        impl Core {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets what the part `core` selects.
            #[must_use]
            pub fn core(
                self,
                edit: impl __rt::FnOnce(super::Core) -> super::Core,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for Core {
            const SHAPE: &'static __rt::MockShape = &__rt::MockShape {
                typename: "core",
                is_abstract: false,
                fields: &[],
                spreads: &[(&[], <super::Core as __rt::MockPart>::SHAPE)],
                members: &[],
            };
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
}
