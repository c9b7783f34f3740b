//! Written by the generator.

/// The query `Free` of `document.graphql:1`.
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
pub struct Free {
    /// The variable `$day`.
    ///
    /// A day in the calendar.
    pub day: crate::foreign::Day,
    /// The variable `$days`.
    ///
    /// A day in the calendar.
    pub days: ::toggle_runtime::Optional<::std::vec::Vec<crate::foreign::Day>>,
    /// The variable `$until`.
    ///
    /// A day in the calendar.
    pub until: ::toggle_runtime::Optional<crate::foreign::Day>,
    /// The variable `$hours`.
    pub hours: ::toggle_runtime::Optional<
        ::std::vec::Vec<::std::vec::Vec<crate::foreign::Hour>>,
    >,
    /// The variable `$hour`.
    pub hour: crate::foreign::Hour,
    /// The variable `$more`.
    ///
    /// A day in the calendar.
    pub more: crate::foreign::Day,
}
/// The types of the answer to `Free`.
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
pub mod free {
    use ::toggle_runtime::__private as __rt;
    /// What `Free::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$day`.
        ///
        /// A day in the calendar.
        pub day: crate::foreign::Day,
        /// The variable `$hour`.
        pub hour: crate::foreign::Hour,
        /// The variable `$more`.
        ///
        /// A day in the calendar.
        pub more: crate::foreign::Day,
    }
    /// What the query `Free` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `free` of `Query`.
        pub free: bool,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { free: false }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["free"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.free),
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
/// The query `FreeBy` of `document.graphql:5`.
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
pub struct FreeBy {
    /// The variable `$by`.
    pub by: By,
    /// The variable `$period`.
    pub period: ::toggle_runtime::Optional<Period>,
}
/// The types of the answer to `FreeBy`.
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
pub mod free_by {
    use ::toggle_runtime::__private as __rt;
    /// What the query `FreeBy` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `free` of `Query`.
        pub free: bool,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { free: false }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["free"],
                required: &[true],
                file: "document.graphql",
                places: &[(5, 43)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.free),
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
/// The query `FreeNow` of `document.graphql:7`.
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
pub struct FreeNow {
    /// The variable `$day`.
    ///
    /// A day in the calendar.
    pub day: crate::foreign::Day,
}
/// The types of the answer to `FreeNow`.
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
pub mod free_now {
    use ::toggle_runtime::__private as __rt;
    /// What the query `FreeNow` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `free` of `Query`.
        pub free: bool,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { free: false }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["free"],
                required: &[true],
                file: "document.graphql",
                places: &[(7, 29)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.free),
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
/// The input object `By`.
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
pub enum By {
    /// The input field `day`.
    ///
    /// A day in the calendar.
    Day(crate::foreign::Day),
    /// The input field `days`.
    ///
    /// A day in the calendar.
    Days(::std::vec::Vec<crate::foreign::Day>),
    /// The input field `id`.
    Id(::toggle_runtime::Id),
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
    /// The input field `from`.
    ///
    /// A day in the calendar.
    pub from: crate::foreign::Day,
    /// The input field `to`.
    ///
    /// A day in the calendar.
    pub to: ::toggle_runtime::Optional<crate::foreign::Day>,
    /// The input field `except`.
    ///
    /// A day in the calendar.
    pub except: ::toggle_runtime::Optional<::std::vec::Vec<crate::foreign::Day>>,
    /// The input field `within`.
    pub within: ::toggle_runtime::Optional<::std::boxed::Box<Period>>,
    /// The input field `hour`.
    pub hour: ::toggle_runtime::Defaulted<crate::foreign::Hour>,
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
    impl Free {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: free::Required) -> Self {
            Self {
                day: required.day,
                hour: required.hour,
                more: required.more,
                days: __rt::Optional::Absent,
                until: __rt::Optional::Absent,
                hours: __rt::Optional::Absent,
            }
        }
        /// The variable `$days`.
        ///
        /// A day in the calendar.
        #[must_use]
        pub fn days(
            mut self,
            days: impl __rt::Into<__rt::Optional<__rt::Vec<crate::foreign::Day>>>,
        ) -> Self {
            self.days = __rt::Into::into(days);
            self
        }
        /// The variable `$until`.
        ///
        /// A day in the calendar.
        #[must_use]
        pub fn until(
            mut self,
            until: impl __rt::Into<__rt::Optional<crate::foreign::Day>>,
        ) -> Self {
            self.until = __rt::Into::into(until);
            self
        }
        /// The variable `$hours`.
        #[must_use]
        pub fn hours(
            mut self,
            hours: impl __rt::Into<
                __rt::Optional<__rt::Vec<__rt::Vec<crate::foreign::Hour>>>,
            >,
        ) -> Self {
            self.hours = __rt::Into::into(hours);
            self
        }
    }
    impl __rt::Operation for Free {
        type Data = free::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Free"),
            "query Free($day:Day!,$days:[Day!],$until:Day=\"2024-01-01\",$hours:[[Int!]!],$hour:Int!,$more:Day!){free(day:$day,days:$days,until:$until,hours:$hours,period:{from:$more,hour:$hour})}",
            "712d3f68ae834b036b0fac93d9616d0843486f12efddb55d4e70dc73667367a0",
            &[__rt::RootField::new("free", 1, 99)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Free {
        fn keys(&self) -> &'static [&'static str] {
            &["day", "days", "until", "hours", "hour", "more"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.day, &[false]),
                1 => __rt::Argument::custom(&self.days, &[true, false]),
                2 => __rt::Argument::custom(&self.until, &[true]),
                3 => __rt::Argument::custom(&self.hours, &[true, false, false]),
                4 => __rt::Argument::Custom(&self.hour, &[false]),
                5 => __rt::Argument::Custom(&self.more, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl FreeBy {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(by: By) -> Self {
            Self {
                by,
                period: __rt::Optional::Absent,
            }
        }
        /// The variable `$period`.
        #[must_use]
        pub fn period(
            mut self,
            period: impl __rt::Into<__rt::Optional<Period>>,
        ) -> Self {
            self.period = __rt::Into::into(period);
            self
        }
    }
    impl __rt::Operation for FreeBy {
        type Data = free_by::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("FreeBy"),
            "query FreeBy($by:By!,$period:Period){free(day:\"2024-01-01\",by:$by,period:$period)}",
            "dd341ff2299ac2b0851de730aab165fe8ae5283726362cbd34a5e72c8591bccf",
            &[__rt::RootField::new("free", 1, 38)],
            "document.graphql:5",
        );
    }
    impl __rt::Input for FreeBy {
        fn keys(&self) -> &'static [&'static str] {
            &["by", "period"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.by),
                1 => __rt::Argument::of(&self.period),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl FreeNow {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(day: crate::foreign::Day) -> Self {
            Self { day }
        }
    }
    impl __rt::Operation for FreeNow {
        type Data = free_now::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("FreeNow"),
            "query FreeNow($day:Day!){free(day:$day)}",
            "bf3e9812a03e4c38f9d4d5e8f8ab0c5244add5f90ad352271d1d56f576ddbca5",
            &[__rt::RootField::new("free", 1, 26)],
            "document.graphql:7",
        );
    }
    impl __rt::Input for FreeNow {
        fn keys(&self) -> &'static [&'static str] {
            &["day"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.day, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Input for By {
        fn keys(&self) -> &'static [&'static str] {
            &["day", "days", "id"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::Day(value)) => __rt::Argument::Custom(value, &[false]),
                (1, Self::Days(value)) => __rt::Argument::Custom(value, &[false, false]),
                (2, Self::Id(value)) => __rt::Argument::of(value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for By {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Period {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(from: crate::foreign::Day) -> Self {
            Self {
                from,
                to: __rt::Optional::Absent,
                except: __rt::Optional::Absent,
                within: __rt::Optional::Absent,
                hour: __rt::Defaulted::Default,
            }
        }
        /// The input field `to`.
        ///
        /// A day in the calendar.
        #[must_use]
        pub fn to(
            mut self,
            to: impl __rt::Into<__rt::Optional<crate::foreign::Day>>,
        ) -> Self {
            self.to = __rt::Into::into(to);
            self
        }
        /// The input field `except`.
        ///
        /// A day in the calendar.
        #[must_use]
        pub fn except(
            mut self,
            except: impl __rt::Into<__rt::Optional<__rt::Vec<crate::foreign::Day>>>,
        ) -> Self {
            self.except = __rt::Into::into(except);
            self
        }
        /// The input field `within`.
        #[must_use]
        pub fn within(
            mut self,
            within: impl __rt::Into<__rt::Optional<__rt::Box<Period>>>,
        ) -> Self {
            self.within = __rt::Into::into(within);
            self
        }
        /// The input field `hour`.
        #[must_use]
        pub fn hour(
            mut self,
            hour: impl __rt::Into<__rt::Defaulted<crate::foreign::Hour>>,
        ) -> Self {
            self.hour = __rt::Into::into(hour);
            self
        }
    }
    impl __rt::Input for Period {
        fn keys(&self) -> &'static [&'static str] {
            &["from", "to", "except", "within", "hour"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.from, &[false]),
                1 => __rt::Argument::custom(&self.to, &[true]),
                2 => __rt::Argument::custom(&self.except, &[true, false]),
                3 => __rt::Argument::of(&self.within),
                4 => __rt::Argument::custom_or_default(&self.hour, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Period {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
