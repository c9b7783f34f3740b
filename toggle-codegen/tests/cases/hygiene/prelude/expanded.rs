//! Written by the generator.

/// The query `Option` of `document.graphql:2`.
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
pub struct Option {
    /// The variable `$self`.
    pub self_: ::toggle_runtime::Optional<Self_>,
    /// The variable `$Self`.
    pub Self_: ::toggle_runtime::Optional<i32>,
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
/// The types of the answer to `Option`.
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
pub mod option {
    use ::toggle_runtime::__private as __rt;
    /// What `Option::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$crate`.
        pub crate_: super::Crate,
        /// The variable `$if`.
        pub r#if: bool,
    }
    /// What the query `Option` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// `self`, and `super`: no raw identifiers
        pub self_: Self_,
    }
    /// An object of the type `Iterator`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Self_ {
        /// The field `on` of `Iterator`.
        pub on: __rt::Option<bool>,
        /// The field `on` of `Iterator`.
        pub On: __rt::Option<bool>,
        /// The field `other` of `Iterator`.
        pub other: __rt::Option<self_::Other>,
        /// The field `Self` of `Iterator`.
        pub x: __rt::Option<i32>,
        /// The name of the object's type.
        pub r#type: __rt::String,
        /// What the fragment `Option` selects.
        pub option: super::OptionFragment,
        /// What the fragment `Data` selects.
        pub data: super::DataFragment,
        /// What the fragment `Default` selects.
        pub default: __rt::Option<super::Default>,
        /// What kind of `Iterator` it is.
        pub on_: self_::On,
    }
    /// The types of the fields of `Self_`.
    pub mod self_ {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Iterator` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Vec`.
            Vec(Vec),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// An object of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// The field `on` of `Other`.
            pub on: __rt::Option<other::On>,
            /// What the fragment `Other` selects.
            pub other: super::super::Other,
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
        /// The types of the fields of `Vec`.
        pub mod vec {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Vec`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Vec {
                /// The field `vec` of `Vec`.
                pub vec: __rt::Vec<__rt::Option<__rt::Vec<vec::Vec>>>,
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
    impl __rt::Object for Self_ {
        fn new() -> Self {
            Self {
                on: __rt::None,
                On: __rt::None,
                other: __rt::None,
                x: __rt::None,
                r#type: __rt::String::new(),
                option: __rt::Object::new(),
                data: __rt::Object::new(),
                default: __rt::None,
                on_: __rt::Member::new(),
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
                1 => __rt::Place::OptionalBoolean(&mut self.On),
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
                2 => {
                    __rt::Spread::ConditionalOn(
                        &__rt::Types {
                            of: super::__types::DefaultTypes,
                            among: super::__types::IteratorTypes,
                        },
                        &mut self.default,
                    )
                }
                3 => __rt::Spread::Member(&mut self.on_),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                7 => &[&[("if", true)]],
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
/// The query `Result` of `document.graphql:16`.
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
pub struct Result {}
/// The types of the answer to `Result`.
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
        pub Result: __rt::Option<i32>,
        /// The field `new` of `Result`.
        pub r: __rt::Option<i32>,
        /// The field `shape` of `Result`.
        pub rt: __rt::Option<i32>,
        /// The field `place` of `Result`.
        pub __Result: __rt::Option<i32>,
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
            pub self_2: __rt::Option<i32>,
            /// The field `Self_` of `crate_`.
            pub Self_: __rt::Option<i32>,
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
        /// The types of the fields of `Data`.
        pub mod data {
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
        }
        /// An object of the type `Errors`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Errors {
            /// The field `errors` of `Errors`.
            pub errors: __rt::Option<__rt::Vec<__rt::Option<errors::Errors>>>,
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
        }
        /// An object of the type `Formatter`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Fmt {
            /// The field `formatter` of `Formatter`.
            pub formatter: __rt::Option<i32>,
            /// The field `debug_struct` of `Formatter`.
            pub debug_struct: __rt::Option<i32>,
        }
        /// An object of the type `core`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Str {
            /// The field `std` of `core`.
            pub std: __rt::Option<str::Std>,
            /// What the fragment `core` selects.
            pub core: super::super::Core,
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
        impl __rt::Object for Crate {
            fn new() -> Self {
                Self {
                    self_: __rt::None,
                    self_2: __rt::None,
                    Self_: __rt::None,
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
                    1 => __rt::Place::OptionalInt(&mut self.self_2),
                    2 => __rt::Place::OptionalInt(&mut self.Self_),
                    _ => __rt::Place::Skip,
                }
            }
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
                Result: __rt::None,
                r: __rt::None,
                rt: __rt::None,
                __Result: __rt::None,
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
                20 => __rt::Place::OptionalInt(&mut self.Result),
                21 => __rt::Place::OptionalInt(&mut self.r),
                22 => __rt::Place::OptionalInt(&mut self.rt),
                23 => __rt::Place::OptionalInt(&mut self.__Result),
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
/// The query `Any` of `document.graphql:32`.
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
pub struct Any {}
/// The types of the answer to `Any`.
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
pub mod any {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Any` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `any` of `Query`.
        pub any: __rt::Option<__rt::Vec<Any>>,
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Any {
        /// It is of the type `Option`.
        Option(any::Option),
        /// It is of the type `Vec`.
        Vec(any::Vec),
        /// It is of the type `Some`.
        Some(any::Some),
        /// It is of the type `None`.
        None(any::None),
        /// It is of the type `Ok`.
        Ok(any::Ok),
        /// It is of the type `Err`.
        Err(any::Err),
        /// It is of the type `Other`.
        Other(any::Other),
        /// It is of the type `On`.
        On(any::On),
        /// It is of the type `Unknown`.
        Unknown(any::Unknown),
        /// It is of the type `core`.
        Core(any::Core),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other_(__rt::String),
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
            pub ID: __rt::Id,
            /// The field `iD` of `Option`.
            pub i_d: __rt::Option<i32>,
            /// The field `Id` of `Option`.
            pub Id: __rt::Option<i32>,
            /// What the fragment `Option` selects.
            pub option: super::super::OptionFragment,
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
            /// The types of the fields of `Some`.
            pub mod some {
                use ::toggle_runtime::__private as __rt;
                /// An object of the type `Option`.
                #[derive(__rt::Debug, __rt::Clone)]
                pub struct Value {
                    /// What the fragment `Required` selects.
                    pub required: super::super::super::super::RequiredFragment,
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
        /// What is selected of the type `Some`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Some {
            /// The field `clone` of `Some`.
            pub clone: __rt::Option<super::super::Clone>,
        }
        /// What is selected of the type `None`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct None {
            /// The field `value` of `None`.
            pub none: __rt::Option<i32>,
        }
        /// What is selected of the type `Ok`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Ok {
            /// The field `ok` of `Ok`.
            pub ok: bool,
            /// The field `err` of `Ok`.
            pub err: __rt::Option<ok::Err>,
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
        /// What is selected of the type `On`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct On {
            /// What the fragment `On` selects.
            pub on: super::super::On,
        }
        /// What is selected of the type `Unknown`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Unknown {
            /// The field `unknown` of `Unknown`.
            pub unknown: __rt::Option<i32>,
        }
        /// What is selected of the type `core`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Core {
            /// What the fragment `core` selects.
            pub core: super::super::Core,
        }
        impl __rt::Object for Option {
            fn new() -> Self {
                Self {
                    some: __rt::Object::new(),
                    none: __rt::None,
                    id: __rt::Default::default(),
                    ID: __rt::Default::default(),
                    i_d: __rt::None,
                    Id: __rt::None,
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
                    3 => __rt::Place::Id(&mut self.ID),
                    4 => __rt::Place::OptionalInt(&mut self.i_d),
                    5 => __rt::Place::OptionalInt(&mut self.Id),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.option),
                    _ => __rt::Spread::End,
                }
            }
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Option")
            }
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
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Vec")
            }
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
    impl __rt::Member for Any {
        fn new() -> Self {
            Self::Other_(__rt::String::new())
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
                other => Self::Other_(__rt::From::from(other)),
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
                Self::Other_(_) => __rt::None,
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
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The query `Shared` of `document.graphql:47`.
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
pub struct Shared {
    /// The variable `$fn`.
    pub r#fn: Fn,
    /// The variable `$async`.
    pub r#async: ::toggle_runtime::Optional<From>,
}
/// The types of the answer to `Shared`.
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
        pub asRef: __rt::Option<i32>,
        /// The field `AsRef` of `Drop`.
        pub AsRef: __rt::Option<i32>,
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
        pub required: super::RequiredFragment,
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Any {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// What is selected of `Iterator`, when it is of that type.
        pub iterator: __rt::Option<any::Iterator>,
        /// What kind of `Any` it is.
        pub on: any::On,
    }
    /// The types of the fields of `Any`.
    pub mod any {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Any` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Other`.
            Other(Other),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other_(__rt::String),
        }
        /// What is selected of the type `Iterator`.
        #[derive(__rt::Clone)]
        pub struct Iterator {
            /// The field `self` of `Iterator`.
            pub self_: __rt::String,
        }
        /// What is selected of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// The field `other` of `Other`.
            pub other: __rt::Option<other::Other>,
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
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other_(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Other" => Self::Other(__rt::Object::new()),
                    other => Self::Other_(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Other(member) => __rt::Some(member),
                    Self::Other_(_) => __rt::None,
                }
            }
        }
        impl __rt::Debug for Iterator {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter
                    .debug_struct("Iterator")
                    .field("self_", &__rt::Hidden::of(&self.self_))
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
    impl __rt::Object for Drop {
        fn new() -> Self {
            Self {
                drop: __rt::None,
                copy: __rt::None,
                as_ref: __rt::None,
                asRef: __rt::None,
                AsRef: __rt::None,
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
                3 => __rt::Place::OptionalInt(&mut self.asRef),
                4 => __rt::Place::OptionalInt(&mut self.AsRef),
                _ => __rt::Place::Skip,
            }
        }
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
                0 => {
                    __rt::Spread::On(
                        &__rt::Types {
                            of: super::__types::IteratorTypes,
                            among: super::__types::AnyTypes,
                        },
                        &mut self.iterator,
                    )
                }
                1 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
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
/// The query `Data` of `document.graphql:53`.
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
pub struct Data {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$limit`.
    pub limit: ::toggle_runtime::Optional<i32>,
}
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
    /// What the query `Data` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `data` of `Query`.
        pub data: DataField,
    }
    /// An object of the type `Data`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct DataField {
        /// The field `total` of `Data`.
        pub total: __rt::Option<i32>,
        /// The field `per_page` of `Data`.
        pub per_page: __rt::Option<i32>,
        /// The field `data` of `Data`.
        pub data: __rt::Option<__rt::Vec<data_field::Data>>,
    }
    /// The types of the fields of `DataField`.
    pub mod data_field {
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
    impl __rt::Object for DataField {
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
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The mutation `Required` of `document.graphql:57`.
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
pub struct Required {
    /// The variable `$required`.
    pub required: RequiredInput,
    /// The variable `$data`.
    pub data: Into,
}
/// The types of the answer to `Required`.
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
pub mod required {
    use ::toggle_runtime::__private as __rt;
    /// What `Required::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$required`.
        pub required: super::RequiredInput,
        /// The variable `$data`.
        pub data: super::Into,
    }
    /// What the mutation `Required` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `ok` of `Mutation`.
        pub ok: Ok,
    }
    /// An object of the type `Ok`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Ok {
        /// The field `ok` of `Ok`.
        pub ok: bool,
        /// The field `err` of `Ok`.
        pub err: __rt::Option<ok::Err>,
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
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The subscription `Subscription` of `document.graphql:61`.
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
pub struct Subscription {}
/// The types of the answer to `Subscription`.
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
pub mod subscription {
    use ::toggle_runtime::__private as __rt;
    /// What the subscription `Subscription` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `next` of `Subscription`.
        pub next: __rt::Option<Next>,
    }
    /// An object of the type `Any`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Next {
        /// It is of the type `Option`.
        Option(next::Option),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
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
                    .field("self_", &__rt::Hidden::of(&self.self_))
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
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The enum `Clone`.
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
    self_,
    /// The value `self_`.
    self_2,
    /// The value `super`.
    Super,
    /// The value `crate`.
    Crate,
    /// The value `type`.
    Type,
    /// The value `_`.
    Underscore,
    /// The value `a`.
    a,
    /// The value `A`.
    A,
    /// The value `Other`.
    Other,
    /// The value `On`.
    On,
    /// The value `Unrecognized`.
    Unrecognized,
    /// The value `unrecognized`.
    unrecognized,
    /// The value `new`.
    New,
    /// The value `as_str`.
    AsStr,
    /// The value `from`.
    From,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized_(::std::string::String),
}
/// The enum `Copy`.
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
/// The enum `Place`.
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
pub enum Place {
    /// The value `Skip`.
    Skip,
    /// The value `String`.
    String,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The enum `Send`.
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
pub enum Send {
    /// The value `send`.
    Send,
    /// The value `Sync`.
    Sync,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The input object `Fn`.
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
pub struct Fn {
    /// The input field `fn`.
    pub r#fn: ::toggle_runtime::Optional<::std::boxed::Box<Fn>>,
    /// The input field `Fn`.
    pub Fn: ::toggle_runtime::Optional<::std::vec::Vec<::core::option::Option<Fn>>>,
    /// The input field `const`.
    pub r#const: i32,
    /// The input field `static`.
    pub r#static: ::toggle_runtime::Defaulted<Send>,
}
/// The input object `From`.
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
pub enum From {
    /// The input field `self`.
    self_(i32),
    /// The input field `Self`.
    Self_(::std::string::String),
    /// The input field `None`.
    None(Clone),
    /// The input field `Some`.
    Some(::std::vec::Vec<Into>),
    /// The input field `new`.
    New(RequiredInput),
    /// The input field `from`.
    ///
    /// Written `From::from(…)`, which boxes the value.
    From(::std::boxed::Box<From>),
    /// The input field `Other`.
    Other(::toggle_runtime::Id),
}
/// The input object `Into`.
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
pub struct Into {
    /// The input field `into`.
    pub into: ::toggle_runtime::Optional<::std::boxed::Box<Into>>,
    /// The input field `required`.
    pub required: RequiredInput,
    /// The input field `data`.
    pub data: i32,
}
/// What `Into::new` takes.
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
pub mod into {
    use ::toggle_runtime::__private as __rt;
    /// What `Into::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `required`.
        pub required: super::RequiredInput,
        /// The input field `data`.
        pub data: i32,
    }
}
/// The input object `Required`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone)]
pub struct RequiredInput {
    /// The input field `required`.
    pub required: i32,
    /// The input field `Required`.
    pub Required: i32,
    /// The input field `new`.
    pub new: ::toggle_runtime::Optional<i32>,
    /// The input field `box`.
    pub r#box: ::toggle_runtime::Optional<::toggle_runtime::Value>,
    /// The input field `password`.
    pub password: ::toggle_runtime::Optional<::std::string::String>,
}
/// What `RequiredInput::new` takes.
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
pub mod required_input {
    use ::toggle_runtime::__private as __rt;
    /// What `RequiredInput::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `required`.
        pub required: i32,
        /// The input field `Required`.
        pub Required: i32,
    }
}
/// The input object `Self_`.
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
pub struct Self_ {
    /// The input field `self`.
    pub self_: i32,
    /// The input field `Self`.
    pub Self_: ::toggle_runtime::Optional<i32>,
    /// The input field `super`.
    pub super_: ::toggle_runtime::Optional<i32>,
    /// The input field `crate`.
    pub crate_: ::toggle_runtime::Optional<::std::vec::Vec<Self_>>,
    /// The input field `new`.
    pub new: i32,
    /// The input field `self_`.
    pub self_2: ::toggle_runtime::Optional<i32>,
}
/// What `Self_::new` takes.
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
pub mod self_ {
    use ::toggle_runtime::__private as __rt;
    /// What `Self_::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `self`.
        pub self_: i32,
        /// The input field `new`.
        pub new: i32,
    }
}
/// The input object `Sized`.
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
pub struct Sized {
    /// The input field `sized`.
    pub sized: ::toggle_runtime::Optional<bool>,
    /// The input field `ref`.
    pub r#ref: ::toggle_runtime::Optional<Place>,
    /// The input field `mut`.
    pub r#mut: ::toggle_runtime::Optional<::std::vec::Vec<Place>>,
}
/// The input object `crate`.
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
/// The input object `super`.
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
pub struct Super {
    /// The input field `super`.
    pub super_: ::toggle_runtime::Optional<::std::boxed::Box<Super>>,
    /// The input field `a`.
    pub a: ::toggle_runtime::Optional<i32>,
    /// The input field `A`.
    pub A: ::toggle_runtime::Optional<i32>,
    /// The input field `set_a`.
    pub set_a: ::toggle_runtime::Optional<i32>,
}
/// The fragment `Data` on `Iterator` of `document.graphql:64`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone)]
pub struct DataFragment {
    /// The field `Self` of `Iterator`.
    pub Self_: ::core::option::Option<i32>,
    /// The field `self` of `Iterator`.
    pub self_: ::std::string::String,
    /// What the fragment `Iterator` selects.
    pub iterator: Iterator,
}
/// The fragment `Default` on `Default` of `document.graphql:66`, wherever it is spread.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone)]
pub struct Default {
    /// The field `default` of `Default`.
    pub default: i32,
    /// The field `self` of `Default`.
    pub self_: ::std::string::String,
    /// The field `next` of `Default`.
    pub next: ::core::option::Option<default::Next>,
}
/// The types of the fields of `Default`.
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
pub mod default {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Option`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Next {
        /// What the fragment `Required` selects.
        pub required: super::RequiredFragment,
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
pub struct Err {
    /// The field `err` of `Err`.
    pub err: ::core::option::Option<::std::string::String>,
}
/// The fragment `Iterator` on `Iterator` of `document.graphql:65`, wherever it is spread.
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
pub struct Iterator {
    /// The field `on` of `Iterator`.
    pub on: ::core::option::Option<bool>,
    /// The field `other` of `Iterator`.
    pub other: ::core::option::Option<iterator::Other>,
}
/// The types of the fields of `Iterator`.
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
pub struct On {
    /// The field `other` of `On`.
    pub other: ::core::option::Option<on::Other>,
    /// The field `object` of `On`.
    pub object: ::core::option::Option<on::Object>,
}
/// The types of the fields of `On`.
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
pub mod on {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Other`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Other {
        /// What the fragment `Other` selects.
        pub other: super::Other,
    }
    /// An object of the type `Object`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Object {
        /// The field `object` of `Object`.
        pub object: __rt::Option<i32>,
        /// The field `place` of `Object`.
        pub place: __rt::Option<super::Place>,
        /// The field `member` of `Object`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Member = "…")`.
        pub member: __rt::Option<__rt::Value>,
        /// The field `slot` of `Object`.
        pub slot: __rt::Option<i32>,
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
pub struct OptionFragment {
    /// The field `next` of `Iterator`.
    pub next: ::core::option::Option<option_fragment::Next>,
    /// What kind of `Iterator` it is.
    pub on: option_fragment::On,
}
/// The types of the fields of `OptionFragment`.
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
pub mod option_fragment {
    use ::toggle_runtime::__private as __rt;
    /// What kind of `Iterator` it is.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum On {
        /// It is of the type `Option`.
        Option(Option),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// An object of the type `Option`.
    #[derive(__rt::Clone)]
    pub struct Next {
        /// The field `self` of `Option`.
        pub self_: __rt::String,
    }
    /// What is selected of the type `Option`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Option {
        /// The field `some` of `Option`.
        pub some: option::Some,
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
    impl __rt::Debug for Next {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Next")
                .field("self_", &__rt::Hidden::of(&self.self_))
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
}
/// The fragment `Other` on `Other` of `document.graphql:68`, wherever it is spread.
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
pub struct Other {
    /// The field `other` of `Other`.
    pub other: ::core::option::Option<other::Other>,
}
/// The types of the fields of `Other`.
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
pub struct RequiredFragment {
    /// The field `id` of `Option`.
    pub id: ::toggle_runtime::Id,
    /// The field `ID` of `Option`.
    pub ID: ::toggle_runtime::Id,
    /// The field `iD` of `Option`.
    pub i_d: ::core::option::Option<i32>,
    /// The field `Id` of `Option`.
    pub Id: ::core::option::Option<i32>,
    /// The field `on` of `Option`.
    pub on: ::core::option::Option<bool>,
}
/// The fragment `core` on `core` of `document.graphql:71`, wherever it is spread.
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
pub struct Core {
    /// The field `core` of `core`.
    pub core: ::core::option::Option<core::Core>,
    /// The field `i32` of `core`.
    pub i32: ::core::option::Option<i32>,
}
/// The types of the fields of `Core`.
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
pub struct Std {
    /// The field `string` of `std`.
    pub string: ::core::option::Option<::std::string::String>,
    /// The field `vec` of `std`.
    pub vec: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The field `core` of `std`.
    pub core: ::core::option::Option<std::Core>,
}
/// The types of the fields of `Std`.
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
mod __types {
    pub const AnyTypes: &[&str] = &[
        "Data",
        "Err",
        "None",
        "Ok",
        "On",
        "Option",
        "Other",
        "Some",
        "Unknown",
        "Vec",
        "core",
    ];
    pub const DefaultTypes: &[&str] = &["Option"];
    pub const IteratorTypes: &[&str] = &["Option", "Vec"];
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
    impl Option {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: option::Required) -> Self {
            Self {
                crate_: required.crate_,
                r#if: required.r#if,
                self_: __rt::Optional::Absent,
                Self_: __rt::Optional::Absent,
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
        pub fn Self_(mut self, Self_: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.Self_ = __rt::Into::into(Self_);
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
        pub fn new_(mut self, new: impl __rt::Into<__rt::Optional<Sized>>) -> Self {
            self.new = __rt::Into::into(new);
            self
        }
        /// The variable `$clone`.
        #[must_use]
        pub fn clone_(mut self, clone: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.clone = __rt::Into::into(clone);
            self
        }
    }
    impl __rt::Operation for Option {
        type Data = option::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Option"),
            "query Option($self:Self_,$Self:Int,$super:[super],$crate:crate!,$_:Int=1,$__x:Send,$new:Sized,$clone:Int,$if:Boolean!){self(self:$self,Self:$Self,super:$super,crate:$crate,_:$_,type:$__x,new:$new,clone:$clone){__typename ...Option ...Data ...Default@include(if:$if) on On:on other{...Other on{...On}}...on Vec{vec{vec{Self}}_:Self}__x:Self type:__typename}}fragment Option on Iterator{next{self}...on Option{some{value{id}}}}fragment Data on Iterator{Self self ...Iterator}fragment Default on Default{default self next{...Required}}fragment Other on Other{other{typename}}fragment On on On{other{...Other}object{object place member slot}}fragment Required on Option{id ID iD Id on}fragment Iterator on Iterator{on other{typename}}",
            "f4183ebe862f54ad2b345d793a371e0263575a6e0e7b8bd56e7c2a09caacc63d",
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
                1 => __rt::Argument::of(&self.Self_),
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
            "query Any{any{__typename ...on Option{...Option some{clone value{...Required}}none{value}id ID iD Id}...on Vec{...Iterator}...on Some{clone}...on None{None:value}...on Ok{ok err{err}}...on Err{Err:err OK:ok{ok}}...on Other{...Other}...on On{...On}...on Unknown{unknown}...on core{...core}}}fragment Option on Iterator{next{self}...on Option{some{value{id}}}}fragment Required on Option{id ID iD Id on}fragment Iterator on Iterator{on other{typename}}fragment Other on Other{other{typename}}fragment On on On{other{...Other}object{object place member slot}}fragment core on core{core{i32}i32}",
            "987aa2a609c37b1d9294db8c3b79c7e761a862d42cf46059aea9b3458dc64304",
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
            "query Shared($fn:Fn!,$async:From){drop(fn:$fn,async:$async){drop{copy}copy as_ref asRef AsRef}option{...Required ...on Iterator{on ...on Default{default}}}any{__typename ...on Iterator{self}...on Other{other{typename}}}}fragment Required on Option{id ID iD Id on}",
            "553cf8b05a31d75b123aaebe3b90ed20c59c5ac908700f8dac517b4fc79e51b9",
            &[
                __rt::RootField::new("drop", 1, 35),
                __rt::RootField::new("option", 1, 95),
                __rt::RootField::new("any", 1, 156),
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
        type Item = data::data_field::Data;
        type Number = i32;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            let __rt::Some(it) = &data.data.data else {
                return __rt::Result::Err("data.data.data");
            };
            __rt::Ok(__rt::PageCounts {
                items: it.len(),
                total: __rt::Count::count(&data.data.total),
                per_page: __rt::Count::count(&data.data.per_page),
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(it) = data.data.data else {
                return __rt::Vec::new();
            };
            it
        }
    }
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
    __rt::enumeration!(
        Clone { None = "None", Some = "Some", Ok = "Ok", Err = "Err", Self_ = "Self",
        self_ = "self", self_2 = "self_", Super = "super", Crate = "crate", Type =
        "type", Underscore = "_", a = "a", A = "A", Other = "Other", On = "On",
        Unrecognized = "Unrecognized", unrecognized = "unrecognized", New = "new", AsStr
        = "as_str", From = "from", _ = Unrecognized_, }
    );
    __rt::enumeration!(
        Copy { String = "String", Vec = "Vec", Option = "Option", Box = "Box", _ =
        Unrecognized, }
    );
    __rt::enumeration!(Place { Skip = "Skip", String = "String", _ = Unrecognized, });
    __rt::enumeration!(Send { Send = "send", Sync = "Sync", _ = Unrecognized, });
    impl Fn {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(r#const: i32) -> Self {
            Self {
                r#const,
                r#fn: __rt::Optional::Absent,
                Fn: __rt::Optional::Absent,
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
        pub fn Fn(
            mut self,
            Fn: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Option<Fn>>>>,
        ) -> Self {
            self.Fn = __rt::Into::into(Fn);
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
                1 => __rt::Argument::of(&self.Fn),
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
    impl From {
        /// The input field `from`.
        #[must_use]
        pub fn from(value: impl __rt::Into<::std::boxed::Box<From>>) -> Self {
            Self::From(__rt::Into::into(value))
        }
    }
    impl __rt::Input for From {
        fn keys(&self) -> &'static [&'static str] {
            &["self", "Self", "None", "Some", "new", "from", "Other"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::self_(value)) => __rt::Argument::of(value),
                (1, Self::Self_(value)) => __rt::Argument::of(value),
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
        pub fn into_(
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
    impl __rt::Debug for RequiredInput {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("RequiredInput")
                .field("required", &self.required)
                .field("Required", &self.Required)
                .field("new", &self.new)
                .field("box", &self.r#box)
                .field("password", &__rt::Hidden::of(&self.password))
                .finish()
        }
    }
    impl RequiredInput {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: required_input::Required) -> Self {
            Self {
                required: required.required,
                Required: required.Required,
                new: __rt::Optional::Absent,
                r#box: __rt::Optional::Absent,
                password: __rt::Optional::Absent,
            }
        }
        /// The input field `new`.
        #[must_use]
        pub fn new_(mut self, new: impl __rt::Into<__rt::Optional<i32>>) -> Self {
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
    impl __rt::Input for RequiredInput {
        fn keys(&self) -> &'static [&'static str] {
            &["required", "Required", "new", "box", "password"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.required),
                1 => __rt::Argument::of(&self.Required),
                2 => __rt::Argument::of(&self.new),
                3 => __rt::Argument::of(&self.r#box),
                4 => __rt::Argument::of(&self.password),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for RequiredInput {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Self_ {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: self_::Required) -> Self {
            Self {
                self_: required.self_,
                new: required.new,
                Self_: __rt::Optional::Absent,
                super_: __rt::Optional::Absent,
                crate_: __rt::Optional::Absent,
                self_2: __rt::Optional::Absent,
            }
        }
        /// The input field `Self`.
        #[must_use]
        pub fn Self_(mut self, Self_: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.Self_ = __rt::Into::into(Self_);
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
        pub fn self_2(mut self, self_2: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.self_2 = __rt::Into::into(self_2);
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
                1 => __rt::Argument::of(&self.Self_),
                2 => __rt::Argument::of(&self.super_),
                3 => __rt::Argument::of(&self.crate_),
                4 => __rt::Argument::of(&self.new),
                5 => __rt::Argument::of(&self.self_2),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Self_ {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
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
        pub fn clone_(mut self, clone: impl __rt::Into<__rt::Optional<i32>>) -> Self {
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
        pub fn default_(
            mut self,
            default: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.default = __rt::Into::into(default);
            self
        }
        /// The input field `into`.
        #[must_use]
        pub fn into_(mut self, into: impl __rt::Into<__rt::Optional<Into>>) -> Self {
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
    impl Super {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                super_: __rt::Optional::Absent,
                a: __rt::Optional::Absent,
                A: __rt::Optional::Absent,
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
        pub fn A(mut self, A: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.A = __rt::Into::into(A);
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
                2 => __rt::Argument::of(&self.A),
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
    impl __rt::Debug for DataFragment {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("DataFragment")
                .field("Self_", &self.Self_)
                .field("self_", &__rt::Hidden::of(&self.self_))
                .field("iterator", &self.iterator)
                .finish()
        }
    }
    impl __rt::Object for DataFragment {
        fn new() -> Self {
            Self {
                Self_: __rt::None,
                self_: __rt::String::new(),
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
                0 => __rt::Place::OptionalInt(&mut self.Self_),
                1 => __rt::Place::String(&mut self.self_),
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
    impl __rt::Debug for Default {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Default")
                .field("default", &self.default)
                .field("self_", &__rt::Hidden::of(&self.self_))
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
    impl __rt::Object for OptionFragment {
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
    impl __rt::Object for RequiredFragment {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                ID: __rt::Default::default(),
                i_d: __rt::None,
                Id: __rt::None,
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
                1 => __rt::Place::Id(&mut self.ID),
                2 => __rt::Place::OptionalInt(&mut self.i_d),
                3 => __rt::Place::OptionalInt(&mut self.Id),
                4 => __rt::Place::OptionalBoolean(&mut self.on),
                _ => __rt::Place::Skip,
            }
        }
    }
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
