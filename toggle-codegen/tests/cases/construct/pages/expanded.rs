//! Written by the generator.

/// The query `Pets` of `document.graphql:2`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Pets {
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
    impl Pets {
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
    impl __rt::Operation for Pets {
        type Data = pets::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Pets"),
            "query Pets($page:Int,$limit:Int){found:pets(page:$page,limit:$limit){...Counters ...List}}fragment Counters on PetPage{total ofPage:per_page ...Where}fragment List on PetPage{data{...Name}}fragment Name on Pet{name}fragment Where on PetPage{current_page}",
            "bf2b77982219c72554452dad074fda9a097bc8b2fad7146503319af665494bce",
            &[__rt::RootField::new("found", 1, 34)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Pets {
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
    impl __rt::Paged for Pets {
        type Item = list::Data;
        fn page(&self) -> i32 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i32) {
            __rt::PageNumber::set(&mut self.page, page);
        }
        fn counts(data: &Self::Data) -> __rt::PageCounts {
            let page = &data.found;
            __rt::PageCounts {
                items: __rt::PageList::length(&page.list.data),
                total: __rt::Count::count(&page.counters.total),
                per_page: __rt::Count::count(&page.counters.of_page),
                current_page: __rt::Count::count(&page.counters.r#where.current_page),
            }
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let page = data.found;
            __rt::PageList::items(page.list.data)
        }
    }
};
/// The types of the answer to `Pets`.
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
pub mod pets {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Pets` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub found: Found,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { found: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["found"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Found {
        /// What the fragment `Counters` selects.
        pub counters: super::Counters,
        /// What the fragment `List` selects.
        pub list: super::List,
    }
    impl __rt::Object for Found {
        fn new() -> Self {
            Self {
                counters: __rt::Object::new(),
                list: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
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
                0 => __rt::Spread::Always(&mut self.counters),
                1 => __rt::Spread::Always(&mut self.list),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The query `Zoo` of `document.graphql:30`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Zoo {
    /// The variable `$number`.
    pub number: ::toggle_runtime::Defaulted<i32>,
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
    impl Zoo {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                number: __rt::Defaulted::Default,
            }
        }
        /// The variable `$number`.
        #[must_use]
        pub fn number(mut self, number: impl __rt::Into<__rt::Defaulted<i32>>) -> Self {
            self.number = __rt::Into::into(number);
            self
        }
    }
    impl __rt::Operation for Zoo {
        type Data = zoo::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Zoo"),
            "query Zoo($number:Int!=3){zoo(page:$number){data{__typename ...on Pet{name}}total}}",
            "f1ad53925495fb0bae13215b81c70e67121573933a5bbfd3080a6d02d183d875",
            &[__rt::RootField::new("zoo", 1, 27)],
            "document.graphql:30",
        );
    }
    impl __rt::Input for Zoo {
        fn keys(&self) -> &'static [&'static str] {
            &["number"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.number),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Zoo {
        type Item = __rt::Option<__rt::Vec<__rt::Option<zoo::zoo::Data>>>;
        fn page(&self) -> i32 {
            __rt::PageNumber::number(&self.number).unwrap_or(3)
        }
        fn set_page(&mut self, page: i32) {
            __rt::PageNumber::set(&mut self.number, page);
        }
        fn counts(data: &Self::Data) -> __rt::PageCounts {
            let __rt::Some(page) = &data.zoo else {
                return __rt::PageCounts::default();
            };
            __rt::PageCounts {
                items: __rt::PageList::length(&page.data),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            }
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(page) = data.zoo else {
                return __rt::Vec::new();
            };
            __rt::PageList::items(page.data)
        }
    }
};
/// The types of the answer to `Zoo`.
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
pub mod zoo {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Zoo` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `zoo` of `Query`.
        pub zoo: __rt::Option<Zoo>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { zoo: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["zoo"],
                required: &[true],
                file: "document.graphql",
                places: &[(31, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.zoo),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Zoo`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Zoo {
        /// The field `data` of `Zoo`.
        pub data: __rt::Option<
            __rt::Vec<__rt::Option<__rt::Vec<__rt::Option<zoo::Data>>>>,
        >,
        /// The field `total` of `Zoo`.
        pub total: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Zoo {
        fn new() -> Self {
            Self {
                data: __rt::None,
                total: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Zoo",
                keys: &["data", "total"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(32, 5), (37, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.data),
                1 => __rt::Place::OptionalString(&mut self.total),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Zoo`.
    pub mod zoo {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Keeper`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum Data {
            /// A `Pet`.
            Pet(data::Pet),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        impl __rt::Member for Data {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Pet" => Self::Pet(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Pet(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                __rt::Member::new()
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Keeper",
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
        /// The types of the fields of `Data`.
        pub mod data {
            use ::toggle_runtime::__private as __rt;
            /// What is selected of the type `Pet`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Pet {
                /// The field `name` of `Pet`.
                pub name: __rt::String,
            }
            impl __rt::Object for Pet {
                fn new() -> Self {
                    Self { name: __rt::String::new() }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Pet",
                        keys: &["name"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(34, 9)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::String(&mut self.name),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
    }
}
/// The query `Names` of `document.graphql:42`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Names {
    /// The variable `$page`.
    pub page: i32,
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
    impl Names {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(page: i32) -> Self {
            Self { page }
        }
    }
    impl __rt::Operation for Names {
        type Data = names::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Names"),
            "query Names($page:Int!){names(number:$page){__typename data total}}",
            "39be142dc669b118e1b2e2923ceaf855b9fcf2e076ece907a5e8973f2d4e406c",
            &[__rt::RootField::new("names", 1, 25)],
            "document.graphql:42",
        );
    }
    impl __rt::Input for Names {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Names {
        type Item = Colour;
        fn page(&self) -> i32 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i32) {
            __rt::PageNumber::set(&mut self.page, page);
        }
        fn counts(data: &Self::Data) -> __rt::PageCounts {
            let __rt::Some(page) = &data.names else {
                return __rt::PageCounts::default();
            };
            __rt::PageCounts {
                items: __rt::PageList::length(&page.data),
                total: __rt::Count::count(&page.total),
                per_page: __rt::None,
                current_page: __rt::None,
            }
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let __rt::Some(page) = data.names else {
                return __rt::Vec::new();
            };
            __rt::PageList::items(page.data)
        }
    }
};
/// The types of the answer to `Names`.
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
pub mod names {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Names` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `names` of `Query`.
        pub names: __rt::Option<Names>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { names: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["names"],
                required: &[true],
                file: "document.graphql",
                places: &[(43, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.names),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `Names`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Names {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// The field `data` of `Names`.
        pub data: __rt::Option<__rt::Vec<super::Colour>>,
        /// The field `total` of `Names`.
        pub total: __rt::Option<i32>,
    }
    impl __rt::Object for Names {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                data: __rt::None,
                total: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Names",
                keys: &["__typename", "data", "total"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(44, 5), (45, 5), (46, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                1 => __rt::Place::Nullable(&mut self.data),
                2 => __rt::Place::OptionalInt(&mut self.total),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The query `Fixed` of `document.graphql:51`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Fixed {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
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
    impl Fixed {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Fixed {
        type Data = fixed::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Fixed"),
            "query Fixed($page:Int=null){pets(page:$page){data{name}}}",
            "35acbc12c905a99e6ebd1341938c1077103882c120d35131422ffa3df00d9888",
            &[__rt::RootField::new("pets", 1, 29)],
            "document.graphql:51",
        );
    }
    impl __rt::Input for Fixed {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Paged for Fixed {
        type Item = fixed::pets::Data;
        fn page(&self) -> i32 {
            __rt::PageNumber::number(&self.page).unwrap_or(1)
        }
        fn set_page(&mut self, page: i32) {
            __rt::PageNumber::set(&mut self.page, page);
        }
        fn counts(data: &Self::Data) -> __rt::PageCounts {
            let page = &data.pets;
            __rt::PageCounts {
                items: __rt::PageList::length(&page.data),
                total: __rt::None,
                per_page: __rt::None,
                current_page: __rt::None,
            }
        }
        fn into_items(data: Self::Data) -> __rt::Vec<Self::Item> {
            let page = data.pets;
            __rt::PageList::items(page.data)
        }
    }
};
/// The types of the answer to `Fixed`.
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
pub mod fixed {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Fixed` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
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
                places: &[(52, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<pets::Data>,
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(53, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Pets`.
    pub mod pets {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(54, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
/// The query `Text` of `document.graphql:61`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Text {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<::std::string::String>,
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
    impl Text {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(
            mut self,
            page: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Text {
        type Data = text::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Text"),
            "query Text($page:String){cards(page:$page){data{name}}}",
            "9eb16bcd18f540c1b89d358857062730100aed1abd63e422ac0e9a88f4606069",
            &[__rt::RootField::new("cards", 1, 26)],
            "document.graphql:61",
        );
    }
    impl __rt::Input for Text {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Text`.
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
pub mod text {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Text` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `cards` of `Query`.
        pub cards: Cards,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { cards: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["cards"],
                required: &[true],
                file: "document.graphql",
                places: &[(62, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Cards {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<cards::Data>,
    }
    impl __rt::Object for Cards {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(63, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Cards`.
    pub mod cards {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(64, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
/// The query `NoVariable` of `document.graphql:69`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct NoVariable {}
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
    impl NoVariable {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for NoVariable {
        type Data = no_variable::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("NoVariable"),
            "query NoVariable{pets(page:2){data{name}}}",
            "2bbc756d1055811546f0fa40bad2f9544ceaa2ab0d68c6719abafc5a4a2ce2d2",
            &[__rt::RootField::new("pets", 1, 18)],
            "document.graphql:69",
        );
    }
    impl __rt::Input for NoVariable {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
};
/// The types of the answer to `NoVariable`.
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
pub mod no_variable {
    use ::toggle_runtime::__private as __rt;
    /// What the query `NoVariable` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
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
                places: &[(70, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<pets::Data>,
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(71, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Pets`.
    pub mod pets {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(72, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
/// The query `Two` of `document.graphql:77`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Two {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
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
    impl Two {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Two {
        type Data = two::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Two"),
            "query Two($page:Int){a:pets(page:$page){data{name}}b:pets{total}}",
            "a76ba94fd65829108ceef95d9edfeb4e9de3c7b4772153e6f3f222e7ad683dad",
            &[__rt::RootField::new("a", 1, 22), __rt::RootField::new("b", 1, 52)],
            "document.graphql:77",
        );
    }
    impl __rt::Input for Two {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Two`.
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
pub mod two {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Two` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub a: A,
        /// The field `pets` of `Query`.
        pub b: B,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                a: __rt::Object::new(),
                b: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["a", "b"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(78, 3), (83, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.a),
                1 => __rt::Place::Object(&mut self.b),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct A {
        /// The field `data` of `PetPage`.
        pub data: __rt::Vec<a::Data>,
    }
    impl __rt::Object for A {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(79, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `A`.
    pub mod a {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(80, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct B {
        /// The field `total` of `PetPage`.
        pub total: i32,
    }
    impl __rt::Object for B {
        fn new() -> Self {
            Self { total: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["total"],
                required: &[true],
                file: "document.graphql",
                places: &[(84, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.total),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The query `Conditional` of `document.graphql:88`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Conditional {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
    /// The variable `$with`.
    pub with: bool,
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
    impl Conditional {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(with: bool) -> Self {
            Self {
                with,
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Conditional {
        type Data = conditional::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Conditional"),
            "query Conditional($page:Int,$with:Boolean!){pets(page:$page){data@include(if:$with){name}}}",
            "df23425725e4d913fbce2315163e5b5e60c74899afdf6024a69abcd6e7b9dbc3",
            &[__rt::RootField::new("pets", 1, 45)],
            "document.graphql:88",
        );
    }
    impl __rt::Input for Conditional {
        fn keys(&self) -> &'static [&'static str] {
            &["page", "with"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                1 => __rt::Argument::of(&self.with),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Conditional`.
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
pub mod conditional {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Conditional` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
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
                places: &[(89, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `data` of `PetPage`.
        pub data: __rt::Option<__rt::Vec<pets::Data>>,
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[false],
                file: "document.graphql",
                places: &[(90, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Conditional(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// The types of the fields of `Pets`.
    pub mod pets {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Pet`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data {
            /// The field `name` of `Pet`.
            pub name: __rt::String,
        }
        impl __rt::Object for Data {
            fn new() -> Self {
                Self { name: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Pet",
                    keys: &["name"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(91, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
}
/// The query `Called` of `document.graphql:96`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::default::Default)]
pub struct Called {
    /// The variable `$page`.
    pub page: ::toggle_runtime::Optional<i32>,
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
    impl Called {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                page: __rt::Optional::Absent,
            }
        }
        /// The variable `$page`.
        #[must_use]
        pub fn page(mut self, page: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.page = __rt::Into::into(page);
            self
        }
    }
    impl __rt::Operation for Called {
        type Data = called::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Called"),
            "query Called($page:Int){pets(page:$page){data:total}}",
            "585b17b8d47c68bad666294ba2b5d9a0558dfa7586c48bc3f15afddca5e77388",
            &[__rt::RootField::new("pets", 1, 25)],
            "document.graphql:96",
        );
    }
    impl __rt::Input for Called {
        fn keys(&self) -> &'static [&'static str] {
            &["page"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.page),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
/// The types of the answer to `Called`.
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
pub mod called {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Called` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `pets` of `Query`.
        pub pets: Pets,
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
                places: &[(97, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.pets),
                _ => __rt::Place::Skip,
            }
        }
    }
    /// An object of the type `PetPage`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Pets {
        /// The field `total` of `PetPage`.
        pub data: i32,
    }
    impl __rt::Object for Pets {
        fn new() -> Self {
            Self { data: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(98, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The enum `Colour`.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[non_exhaustive]
pub enum Colour {
    /// The value `BROWN`.
    Brown,
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
    __rt::enumeration!(Colour { Brown = "BROWN", _ = Unrecognized, });
};
/// The fragment `Counters` on `PetPage` of `document.graphql:9`, wherever it is spread.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Counters {
    /// The field `total` of `PetPage`.
    pub total: i32,
    /// The field `per_page` of `PetPage`.
    pub of_page: ::core::option::Option<i32>,
    /// What the fragment `Where` selects.
    pub r#where: Where,
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
    impl __rt::Object for Counters {
        fn new() -> Self {
            Self {
                total: 0,
                of_page: __rt::None,
                r#where: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["total", "ofPage"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(10, 3), (11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.total),
                1 => __rt::Place::OptionalInt(&mut self.of_page),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.r#where),
                _ => __rt::Spread::End,
            }
        }
    }
};
/// The fragment `List` on `PetPage` of `document.graphql:19`, wherever it is spread.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct List {
    /// The field `data` of `PetPage`.
    pub data: ::std::vec::Vec<list::Data>,
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
    impl __rt::Object for List {
        fn new() -> Self {
            Self { data: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["data"],
                required: &[true],
                file: "document.graphql",
                places: &[(20, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.data),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The types of the fields of `List`.
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
pub mod list {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Pet`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// What the fragment `Name` selects.
        pub name: super::Name,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { name: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Pet",
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
                0 => __rt::Spread::Always(&mut self.name),
                _ => __rt::Spread::End,
            }
        }
    }
}
/// The fragment `Name` on `Pet` of `document.graphql:25`, wherever it is spread.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Name {
    /// The field `name` of `Pet`.
    pub name: ::std::string::String,
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
    impl __rt::Object for Name {
        fn new() -> Self {
            Self { name: __rt::String::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Pet",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(26, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                _ => __rt::Place::Skip,
            }
        }
    }
};
/// The fragment `Where` on `PetPage` of `document.graphql:15`, wherever it is spread.
#[allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Where {
    /// The field `current_page` of `PetPage`.
    pub current_page: ::core::option::Option<i32>,
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
    impl __rt::Object for Where {
        fn new() -> Self {
            Self { current_page: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "PetPage",
                keys: &["current_page"],
                required: &[true],
                file: "document.graphql",
                places: &[(16, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.current_page),
                _ => __rt::Place::Skip,
            }
        }
    }
};
