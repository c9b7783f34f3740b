//! Written by the generator.

/// What stands on the door.
///
/// It is read each morning.
///
/// Written in `document.graphql:6`.
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
pub struct Door {
    /// The variable `$after`.
    ///
    /// A day of the calendar: `2000-01-31`.
    pub after: ::toggle_runtime::Optional<::toggle_runtime::Value>,
    /// The variable `$within`.
    pub within: ::toggle_runtime::Optional<Period>,
    /// Not before.
    pub first: ::toggle_runtime::Optional<::toggle_runtime::Value>,
}
/// The types of the answer to `Door`.
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
pub mod door {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Door` answers.
    ///
    /// All that can be asked of the shop.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `opened` of `Query`.
        ///
        /// A day of the calendar: `2000-01-31`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Day = "…")`.
        pub opened: __rt::Option<__rt::Value>,
        /// When it closes for good.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Day = "…")`.
        pub closes: __rt::Option<__rt::Value>,
        /// The field `owner` of `Query`.
        pub owner: __rt::Option<__rt::String>,
        /// The field `days` of `Query`.
        ///
        /// A day of the calendar: `2000-01-31`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Day = "…")`.
        pub days: __rt::Vec<__rt::Value>,
        /// The field `days` of `Query`.
        ///
        /// A day of the calendar: `2000-01-31`.
        ///
        /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Day = "…")`.
        pub again: __rt::Vec<__rt::Value>,
        /// What the fragment `Sign` selects.
        pub sign: super::Sign,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                opened: __rt::None,
                closes: __rt::None,
                owner: __rt::None,
                days: __rt::Vec::new(),
                again: __rt::Vec::new(),
                sign: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["opened", "closes", "owner", "days", "again"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(7, 3), (8, 3), (9, 3), (10, 3), (11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.opened),
                1 => __rt::Place::Nullable(&mut self.closes),
                2 => __rt::Place::OptionalString(&mut self.owner),
                3 => __rt::Place::List(&mut self.days),
                4 => __rt::Place::List(&mut self.again),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.sign),
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
/// The input object `Period`.
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
pub struct Period {
    /// The input field `first`.
    ///
    /// A day of the calendar: `2000-01-31`.
    pub first: ::toggle_runtime::Value,
    /// Not said: for ever.
    pub last: ::toggle_runtime::Optional<::toggle_runtime::Value>,
    /// The input field `note`.
    pub note: ::toggle_runtime::Optional<::std::string::String>,
}
/// What stands on the sign,
/// above the door.
///
/// Written in `document.graphql:19`.
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
pub struct Sign {
    /// The field `opened` of `Query`.
    ///
    /// A day of the calendar: `2000-01-31`.
    ///
    /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Day = "…")`.
    pub opened: ::core::option::Option<::toggle_runtime::Value>,
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
    impl Door {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                after: __rt::Optional::Absent,
                within: __rt::Optional::Absent,
                first: __rt::Optional::Absent,
            }
        }
        /// The variable `$after`.
        ///
        /// A day of the calendar: `2000-01-31`.
        #[must_use]
        pub fn after(
            mut self,
            after: impl __rt::Into<__rt::Optional<__rt::Value>>,
        ) -> Self {
            self.after = __rt::Into::into(after);
            self
        }
        /// The variable `$within`.
        #[must_use]
        pub fn within(
            mut self,
            within: impl __rt::Into<__rt::Optional<Period>>,
        ) -> Self {
            self.within = __rt::Into::into(within);
            self
        }
        /// Not before.
        #[must_use]
        pub fn first(
            mut self,
            first: impl __rt::Into<__rt::Optional<__rt::Value>>,
        ) -> Self {
            self.first = __rt::Into::into(first);
            self
        }
    }
    impl __rt::Operation for Door {
        type Data = door::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Door"),
            "query Door($after:Day,$within:Period,$first:Day){opened closes owner days(after:$after,within:$within) again:days(after:$first) ...Sign}fragment Sign on Query{opened}",
            "3a7c06a500361da29a963e5198053472390d91e432b964378a44e20f5abfc5de",
            &[
                __rt::RootField::new("opened", 1, 50),
                __rt::RootField::new("closes", 1, 57),
                __rt::RootField::new("owner", 1, 64),
                __rt::RootField::new("days", 1, 70),
                __rt::RootField::new("again", 1, 104),
                __rt::RootField::new("opened", 1, 160),
            ],
            "document.graphql:6",
        );
    }
    impl __rt::Input for Door {
        fn keys(&self) -> &'static [&'static str] {
            &["after", "within", "first"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.after),
                1 => __rt::Argument::of(&self.within),
                2 => __rt::Argument::of(&self.first),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Period {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(first: impl __rt::Into<__rt::Value>) -> Self {
            Self {
                first: __rt::Into::into(first),
                last: __rt::Optional::Absent,
                note: __rt::Optional::Absent,
            }
        }
        /// Not said: for ever.
        #[must_use]
        pub fn last(
            mut self,
            last: impl __rt::Into<__rt::Optional<__rt::Value>>,
        ) -> Self {
            self.last = __rt::Into::into(last);
            self
        }
        /// The input field `note`.
        #[must_use]
        pub fn note(
            mut self,
            note: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.note = __rt::Into::into(note);
            self
        }
    }
    impl __rt::Input for Period {
        fn keys(&self) -> &'static [&'static str] {
            &["first", "last", "note"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.first),
                1 => __rt::Argument::of(&self.last),
                2 => __rt::Argument::of(&self.note),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Period {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Object for Sign {
        fn new() -> Self {
            Self { opened: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["opened"],
                required: &[true],
                file: "document.graphql",
                places: &[(20, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.opened),
                _ => __rt::Place::Skip,
            }
        }
    }
};
