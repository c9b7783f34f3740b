//! Written by the generator.

/// The query `Pets` of `document.graphql:2`.
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
pub struct Pets {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Defaulted<i64>,
}
/// The types of the answer to `Pets`.
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
pub mod pets {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Pets` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<__rt::String>,
        /// The field `total` of `PetPage`.
        pub total: __rt::Option<f64>,
        /// The field `per_page` of `PetPage`.
        pub per_page: u64,
        /// The field `current_page` of `PetPage`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Json = "…")`.
        pub current_page: __rt::Option<__rt::Value>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { pets: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["pets"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self {
                data: __rt::Vec::new(),
                total: __rt::None,
                per_page: __rt::Default::default(),
                current_page: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data", "total", "per_page", "current_page"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(4, 5), (5, 5), (6, 5), (7, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                1 => __rt::Place::OptionalFloat(&mut self.total),
                2 => __rt::Place::Custom(&mut self.per_page),
                3 => __rt::Place::Nullable(&mut self.current_page),
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
/// The query `Rows` of `document.graphql:12`.
///
/// A run over the pages does not go by `total` and `per_page`, which no number of Rust's own stands for.
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
pub struct Rows {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i64>,
}
/// The types of the answer to `Rows`.
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
pub mod rows {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Rows` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `rows` of `Query`.
        pub rows: Rows,
    }
    /// An object of the type `RowPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Rows {
        /// The field `data` of `RowPage`.
        pub data: __rt::Vec<__rt::String>,
        /// The field `total` of `RowPage`.
        pub total: __rt::Option<::std::string::String>,
        /// The field `per_page` of `RowPage`.
        pub per_page: __rt::Option<__rt::String>,
        /// The field `current_page` of `RowPage`.
        pub current_page: i64,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { rows: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["rows"],
                required: &[true],
                file: "document.graphql",
                places: &[(13, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.rows),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Rows {
        fn new() -> Self {
            Self {
                data: __rt::Vec::new(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "RowPage",
                keys: &["data", "total", "per_page", "current_page"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(14, 5), (15, 5), (16, 5), (17, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                1 => __rt::Place::Custom(&mut self.total),
                2 => __rt::Place::OptionalString(&mut self.per_page),
                3 => __rt::Place::Custom(&mut self.current_page),
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
/// The query `Lines` of `document.graphql:21`.
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
pub struct Lines {
    /// The variable `$page`.
    pub page: i16,
}
/// The types of the answer to `Lines`.
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
pub mod lines {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Lines` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `lines` of `Query`.
        pub lines: Lines,
    }
    /// An object of the type `LinePage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Lines {
        /// The field `data` of `LinePage`.
        pub data: __rt::Vec<__rt::String>,
        /// The field `total` of `LinePage`.
        pub total: u8,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { lines: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["lines"],
                required: &[true],
                file: "document.graphql",
                places: &[(22, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.lines),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Lines {
        fn new() -> Self {
            Self {
                data: __rt::Vec::new(),
                total: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "LinePage",
                keys: &["data", "total"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(23, 5), (24, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                1 => __rt::Place::Custom(&mut self.total),
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
/// The query `Uncounted` of `document.graphql:28`.
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
pub struct Uncounted {
    /// The variable `$page`.
    pub page: i16,
}
/// The types of the answer to `Uncounted`.
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
pub mod uncounted {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Uncounted` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `lines` of `Query`.
        pub lines: Lines,
    }
    /// An object of the type `LinePage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Lines {
        /// The field `data` of `LinePage`.
        pub data: __rt::Vec<__rt::String>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { lines: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["lines"],
                required: &[true],
                file: "document.graphql",
                places: &[(29, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.lines),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Lines {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "LinePage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(30, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
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
    impl Pets {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Defaulted::Default,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Defaulted<i64>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Pets {
        type Data = pets::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Pets"),
            "query Pets($page:Int!=1){pets(page:$page){data total per_page current_page}}",
            "479b516cf2ad2e000619a151c2646ffed3cd81404eb5c3ac286c8990b542956b",
            &[__rt::RootField::new("pets", 1, 26)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Pets {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::custom_or_default(&self.page, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Pets {
        type Item = __rt::String;
        type Number = i64;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.pets.data.len(),
                total: __rt::Count::count(&data.pets.total),
                per_page: __rt::Count::count(&data.pets.per_page),
                current_page: __rt::Count::count(&data.pets.current_page),
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.pets.data
        }
    }
    impl Rows {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i64>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Rows {
        type Data = rows::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Rows"),
            "query Rows($page:Int){rows(page:$page){data total per_page current_page}}",
            "b91db27b173e7f9df17fd61b64f17f9863da9695fb878b31e4fca7d3da76ef8d",
            &[__rt::RootField::new("rows", 1, 23)],
            "document.graphql:12",
        );
    }
    impl __rt::Input for Rows {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::custom(&self.page, &[true]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Rows {
        type Item = __rt::String;
        type Number = i64;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.rows.data.len(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::Count::count(&data.rows.current_page),
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.rows.data
        }
    }
    impl Lines {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(page: i16) -> Self {
            Self { page }
        }
    }
    impl __rt::Operation for Lines {
        type Data = lines::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Lines"),
            "query Lines($page:Int!){lines(page:$page){data total}}",
            "c313f25d3297a9a0ec38e34066ac1c6001c474a9f07f712f1cda76b9d09d208a",
            &[__rt::RootField::new("lines", 1, 25)],
            "document.graphql:21",
        );
    }
    impl __rt::Input for Lines {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.page, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Lines {
        type Item = __rt::String;
        type Number = i16;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.lines.data.len(),
                total: __rt::Count::count(&data.lines.total),
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.lines.data
        }
    }
    impl Uncounted {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(page: i16) -> Self {
            Self { page }
        }
    }
    impl __rt::Operation for Uncounted {
        type Data = uncounted::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Uncounted"),
            "query Uncounted($page:Int!){lines(page:$page){data}}",
            "694e3f0906834fe2bead893f02d25bd4640d948613963f0182a89a2e9ea73095",
            &[__rt::RootField::new("lines", 1, 29)],
            "document.graphql:28",
        );
    }
    impl __rt::Input for Uncounted {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.page, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Uncounted {
        type Item = __rt::String;
        type Number = i16;
        fn page(&self) -> i64 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i64) -> bool {
            __rt::PageNumber::set(&mut self.page, page)
        }
        fn counts(data: &Self::Data) -> __rt::Result<__rt::PageCounts, &'static str> {
            __rt::Ok(__rt::PageCounts {
                items: data.lines.data.len(),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            })
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            data.lines.data
        }
    }
};
