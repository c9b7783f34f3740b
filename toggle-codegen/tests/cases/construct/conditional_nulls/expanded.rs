//! Written by the generator.

/// The query `ConditionalNulls` of `document.graphql:1`.
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
pub struct ConditionalNulls {
    /// The variable `$c`.
    pub c: ::toggle_runtime::Defaulted<bool>,
}
/// The types of the answer to `ConditionalNulls`.
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
pub mod conditional_nulls {
    use ::toggle_runtime::__private as __rt;
    /// What the query `ConditionalNulls` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `a` of `Query`.
        pub a: A,
        /// The field `u` of `Query`.
        pub u: __rt::Option<U>,
    }
    /// An object of the type `A`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct A {
        /// The field `s` of `A`.
        pub s: __rt::Option<i32>,
        /// The field `n` of `A`.
        pub kept: __rt::Option<i32>,
        /// The field `r` of `A`.
        pub r: __rt::Option<i32>,
        /// The field `text` of `A`.
        pub text: __rt::Option<__rt::String>,
        /// The field `kind` of `A`.
        pub kind: __rt::Option<super::Kind>,
        /// The field `o` of `A`.
        pub o: __rt::Option<a::O>,
        /// The field `os` of `A`.
        pub os: __rt::Option<__rt::Vec<a::Os>>,
        /// The field `r` of `A`.
        pub i: __rt::Option<i32>,
        /// The field `matrix` of `A`.
        pub matrix: __rt::Option<__rt::Vec<__rt::Option<__rt::Vec<a::Matrix>>>>,
        /// The field `price` of `A`.
        pub money: __rt::Option<::toggle_runtime::Pence>,
        /// The field `prices` of `A`.
        pub sums: __rt::Option<__rt::Vec<::toggle_runtime::Pence>>,
        /// The field `r` of `A`.
        pub free: __rt::Option<i32>,
        /// The field `o` of `A`.
        pub again: __rt::Option<a::Again>,
        /// The field `o` of `A`.
        pub deep: __rt::Option<a::Deep>,
        /// What the fragment `Parts` selects.
        pub parts: __rt::Option<super::Parts>,
    }
    /// The types of the fields of `A`.
    pub mod a {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `A`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct O {
            /// The field `r` of `A`.
            pub r: __rt::Option<i32>,
        }
        /// An object of the type `A`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Os {
            /// The field `n` of `A`.
            pub n: i32,
        }
        /// An object of the type `B`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Matrix {
            /// The field `id` of `B`.
            pub id: __rt::Id,
        }
        /// An object of the type `A`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Again {
            /// The field `n` of `A`.
            pub n: i32,
        }
        /// An object of the type `A`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Deep {
            /// The field `n` of `A`.
            pub shared: __rt::Option<i32>,
            /// What the fragment `Deep` selects.
            pub deep: super::super::Deep,
        }
        impl __rt::Object for O {
            fn new() -> Self {
                Self { r: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "A",
                    keys: &["r"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(8, 36)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.r),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Os {
            fn new() -> Self {
                Self { n: 0 }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "A",
                    keys: &["n"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(9, 27)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.n),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Matrix {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "B",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(11, 31)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Again {
            fn new() -> Self {
                Self { n: 0 }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "A",
                    keys: &["n"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(15, 33)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.n),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Deep {
            fn new() -> Self {
                Self {
                    shared: __rt::None,
                    deep: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "A",
                    keys: &["shared"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(17, 15)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.shared),
                    _ => __rt::Place::Skip,
                }
            }
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    0 => __rt::Spread::Always(&mut self.deep),
                    _ => __rt::Spread::End,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("c", true)]],
                    _ => &[&[]],
                }
            }
            fn is_non_null(&self, index: usize) -> bool {
                [0].contains(&index)
            }
        }
    }
    /// An object of the type `U`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum U {
        /// It is of the type `B`.
        B(u::B),
        /// It is of the type `A`.
        A(u::A),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// The types of the fields of `U`.
    pub mod u {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `B`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct B {
            /// The field `name` of `B`.
            pub name: __rt::Option<__rt::String>,
        }
        /// What is selected of the type `A`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct A {
            /// The field `text` of `A`.
            pub text: __rt::Option<__rt::String>,
        }
        impl __rt::Object for B {
            fn new() -> Self {
                Self { name: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "B",
                    keys: &["name"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(19, 35)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("c", true)]],
                    _ => &[&[]],
                }
            }
            fn is_non_null(&self, index: usize) -> bool {
                [0].contains(&index)
            }
        }
        impl __rt::Object for A {
            fn new() -> Self {
                Self { text: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "A",
                    keys: &["text"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(19, 63)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalString(&mut self.text),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("c", true)]],
                    _ => &[&[]],
                }
            }
            fn is_non_null(&self, index: usize) -> bool {
                [0].contains(&index)
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                a: __rt::Object::new(),
                u: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["a", "u"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (19, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.a),
                1 => __rt::Place::Nullable(&mut self.u),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for A {
        fn new() -> Self {
            Self {
                s: __rt::None,
                kept: __rt::None,
                r: __rt::None,
                text: __rt::None,
                kind: __rt::None,
                o: __rt::None,
                os: __rt::None,
                i: __rt::None,
                matrix: __rt::None,
                money: __rt::None,
                sums: __rt::None,
                free: __rt::None,
                again: __rt::None,
                deep: __rt::None,
                parts: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "A",
                keys: &[
                    "s",
                    "kept",
                    "r",
                    "text",
                    "kind",
                    "o",
                    "os",
                    "i",
                    "matrix",
                    "money",
                    "sums",
                    "free",
                    "again",
                    "deep",
                ],
                required: &[
                    false, false, false, false, false, false, false, false, false, false,
                    false, false, false, true,
                ],
                file: "document.graphql",
                places: &[
                    (3, 5),
                    (4, 5),
                    (5, 5),
                    (6, 5),
                    (7, 5),
                    (8, 5),
                    (9, 5),
                    (10, 28),
                    (11, 5),
                    (12, 5),
                    (13, 5),
                    (14, 5),
                    (15, 5),
                    (17, 5),
                ],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.s),
                1 => __rt::Place::OptionalInt(&mut self.kept),
                2 => __rt::Place::OptionalInt(&mut self.r),
                3 => __rt::Place::OptionalString(&mut self.text),
                4 => __rt::Place::Nullable(&mut self.kind),
                5 => __rt::Place::Conditional(&mut self.o),
                6 => __rt::Place::Conditional(&mut self.os),
                7 => __rt::Place::OptionalInt(&mut self.i),
                8 => __rt::Place::Conditional(&mut self.matrix),
                9 => __rt::Place::Custom(&mut self.money),
                10 => __rt::Place::NonNullCustomList(&mut self.sums, 1),
                11 => __rt::Place::OptionalInt(&mut self.free),
                12 => __rt::Place::Conditional(&mut self.again),
                13 => __rt::Place::Nullable(&mut self.deep),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Conditional(&mut self.parts),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("c", true)]],
                1 => &[&[("c", true)]],
                2 => &[&[("c", true)]],
                3 => &[&[("c", true)]],
                4 => &[&[("c", true)]],
                5 => &[&[("c", true)]],
                6 => &[&[("c", true)]],
                7 => &[&[("c", true)]],
                8 => &[&[("c", true)]],
                9 => &[&[("c", true)]],
                10 => &[&[("c", true)]],
                11 => &[&[("c", true)]],
                12 => &[&[("c", true)]],
                14 => &[&[("c", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].contains(&index)
        }
    }
    impl __rt::Member for U {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "B" => Self::B(__rt::Object::new()),
                "A" => Self::A(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::B(member) => __rt::Some(member),
                Self::A(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for U {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "U",
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
/// The query `Skipped` of `document.graphql:22`.
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
pub struct Skipped {
    /// The variable `$x`.
    pub x: bool,
}
/// The types of the answer to `Skipped`.
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
pub mod skipped {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Skipped` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `a` of `Query`.
        pub a: A,
    }
    /// An object of the type `A`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct A {
        /// The field `r` of `A`.
        pub r: __rt::Option<i32>,
        /// What the fragment `Shared` selects.
        pub shared: super::Shared,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { a: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["a"],
                required: &[true],
                file: "document.graphql",
                places: &[(23, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.a),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for A {
        fn new() -> Self {
            Self {
                r: __rt::None,
                shared: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "A",
                keys: &["r"],
                required: &[false],
                file: "document.graphql",
                places: &[(23, 7)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.r),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.shared),
                _ => __rt::Spread::End,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("x", false)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0].contains(&index)
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
/// The enum `Kind`.
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
pub enum Kind {
    /// The value `GIFT`.
    Gift,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The fragment `Deep` on `A` of `document.graphql:28`, wherever it is spread.
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
    /// The field `n` of `A`.
    pub shared: i32,
    /// The field `r` of `A`.
    pub fact: ::core::option::Option<i32>,
}
/// The fragment `Parts` on `A` of `document.graphql:26`, wherever it is spread.
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
pub struct Parts {
    /// The field `r` of `A`.
    pub part: ::core::option::Option<i32>,
}
/// The fragment `Shared` on `A` of `document.graphql:30`, wherever it is spread.
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
    /// The field `r` of `A`.
    pub r: ::core::option::Option<i32>,
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
    impl ConditionalNulls {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                c: __rt::Defaulted::Default,
            }
        }
        /// The variable `$c`.
        #[must_use]
        pub fn c(mut self, c: impl __rt::Into<__rt::Defaulted<bool>>) -> Self {
            self.c = __rt::Into::into(c);
            self
        }
    }
    impl __rt::Operation for ConditionalNulls {
        type Data = conditional_nulls::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
                __rt::OperationKind::Query,
                __rt::Some("ConditionalNulls"),
                "query ConditionalNulls($c:Boolean!=true){a{s@include(if:$c) kept:n@include(if:$c) r@include(if:$c) text@include(if:$c) kind@include(if:$c) o@include(if:$c){r}os@include(if:$c){n}...@include(if:$c){i:r}matrix@include(if:$c){id}money:price@include(if:$c) sums:prices@include(if:$c) free:r@include(if:$c) again:o@include(if:$c){n}...Parts@include(if:$c) deep:o{shared:n@include(if:$c) ...Deep}}u{__typename ...on B@include(if:$c){name}...on A{text@include(if:$c)}}}fragment Parts on A{part:r@include(if:$c)}fragment Deep on A{shared:n fact:r@skip(if:$c)}",
                "076c2d9e22bf31e083a19161c824472f96bdfd88c69e28ee03ace04e87be9c47",
                &[__rt::RootField::new("a", 1, 42), __rt::RootField::new("u", 1, 392)],
                "document.graphql:1",
            )
            .with_defaults(&[("c", true)]);
    }
    impl __rt::Input for ConditionalNulls {
        fn keys(&self) -> &'static [&'static str] {
            &["c"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.c),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Skipped {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(x: bool) -> Self {
            Self { x }
        }
    }
    impl __rt::Operation for Skipped {
        type Data = skipped::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Skipped"),
            "query Skipped($x:Boolean!){a{r@skip(if:$x) ...Shared}}fragment Shared on A{r}",
            "a62098b32f65cba6456994c53d42ee9ff3c18edf47de0dec4473d81498a9074b",
            &[__rt::RootField::new("a", 1, 28)],
            "document.graphql:22",
        );
    }
    impl __rt::Input for Skipped {
        fn keys(&self) -> &'static [&'static str] {
            &["x"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.x),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(Kind { Gift = "GIFT", _ = Unrecognized, });
    impl __rt::Object for Deep {
        fn new() -> Self {
            Self {
                shared: 0,
                fact: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "A",
                keys: &["shared", "fact"],
                required: &[true, false],
                file: "document.graphql",
                places: &[(28, 22), (28, 32)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.shared),
                1 => __rt::Place::OptionalInt(&mut self.fact),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("c", false)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [1].contains(&index)
        }
    }
    impl __rt::Object for Parts {
        fn new() -> Self {
            Self { part: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "A",
                keys: &["part"],
                required: &[false],
                file: "document.graphql",
                places: &[(26, 23)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.part),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("c", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0].contains(&index)
        }
    }
    impl __rt::Object for Shared {
        fn new() -> Self {
            Self { r: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "A",
                keys: &["r"],
                required: &[true],
                file: "document.graphql",
                places: &[(30, 24)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.r),
                _ => __rt::Place::Skip,
            }
        }
    }
};
