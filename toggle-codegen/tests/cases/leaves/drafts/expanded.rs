//! Written by the generator.

/// The query `Today` of `document.graphql:1`.
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
pub struct Today {}
/// The types of the answer to `Today`.
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
pub mod today {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Today` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `today` of `Query`.
        ///
        /// A day in the calendar.
        pub today: crate::foreign::Day,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __DataDraft {
        today: __rt::Mapped<crate::foreign::Day>,
    }
    impl __rt::Object for __DataDraft {
        fn new() -> Self {
            Self { today: __rt::Mapped::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["today"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 15)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.today),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Data {
        type Draft = __DataDraft;
        fn finish(draft: __DataDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                today: draft.today.finish()?,
            })
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
/// The query `Beings` of `document.graphql:3`.
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
pub struct Beings {}
/// The types of the answer to `Beings`.
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
pub mod beings {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Beings` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `being` of `Query`.
        pub being: __rt::Option<Being>,
        /// The field `beings` of `Query`.
        pub beings: __rt::Vec<__rt::Option<Beings>>,
        /// The field `card` of `Query`.
        pub card: Card,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __DataDraft {
        being: __rt::Option<__BeingDraft>,
        beings: __rt::Vec<__rt::Option<__BeingsDraft>>,
        card: Card,
    }
    /// An object of the type `Being`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Being {
        /// The field `id` of `Being`.
        pub id: __rt::Id,
        /// The field `born` of `Being`.
        ///
        /// A day in the calendar.
        pub born: crate::foreign::Day,
        /// What the fragment `Dated` selects.
        pub dated: super::Dated,
        /// What kind of `Being` it is.
        pub on: being::On,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __BeingDraft {
        id: __rt::Id,
        born: __rt::Mapped<crate::foreign::Day>,
        dated: super::__DatedDraft,
        on: being::On,
    }
    /// The types of the fields of `Being`.
    pub mod being {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Being` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Robot`.
            Robot(Robot),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// What is selected of the type `Robot`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Robot {
            /// The field `model` of `Robot`.
            pub model: __rt::String,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Robot" => Self::Robot(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Robot(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Robot {
            fn new() -> Self {
                Self { model: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Robot",
                    keys: &["model"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(4, 34)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.model),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Being`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Beings {
        /// It is of the type `Person`.
        Person(beings::Person),
        /// It is of the type `Robot`.
        Robot(beings::Robot),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub enum __BeingsDraft {
        Person(beings::__PersonDraft),
        Robot(beings::Robot),
        Other(__rt::String),
    }
    /// The types of the fields of `Beings`.
    pub mod beings {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `name` of `Person`.
            pub name: __rt::String,
            /// The field `born` of `Person`.
            ///
            /// A day in the calendar.
            pub born: crate::foreign::Day,
        }
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        pub struct __PersonDraft {
            name: __rt::String,
            born: __rt::Mapped<crate::foreign::Day>,
        }
        /// What is selected of the type `Robot`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Robot {
            /// The field `model` of `Robot`.
            pub model: __rt::String,
        }
        impl __rt::Object for __PersonDraft {
            fn new() -> Self {
                Self {
                    name: __rt::String::new(),
                    born: __rt::Mapped::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name", "born"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(5, 28), (5, 33)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    1 => __rt::Place::Custom(&mut self.born),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Drafted for Person {
            type Draft = __PersonDraft;
            fn finish(draft: __PersonDraft) -> __rt::Option<Self> {
                __rt::Some(Self {
                    name: draft.name,
                    born: draft.born.finish()?,
                })
            }
        }
        impl __rt::Object for Robot {
            fn new() -> Self {
                Self { model: __rt::String::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Robot",
                    keys: &["model"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(5, 55)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.model),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `reference` of `Card`.
        pub reference: __rt::Id,
    }
    impl __rt::Object for __DataDraft {
        fn new() -> Self {
            Self {
                being: __rt::None,
                beings: __rt::Vec::new(),
                card: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["being", "beings", "card"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(4, 3), (5, 3), (6, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.being),
                1 => __rt::Place::List(&mut self.beings),
                2 => __rt::Place::Object(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Data {
        type Draft = __DataDraft;
        fn finish(draft: __DataDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                being: __rt::Drafted::finish(draft.being)?,
                beings: __rt::Drafted::finish(draft.beings)?,
                card: draft.card,
            })
        }
    }
    impl __rt::Object for __BeingDraft {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                born: __rt::Mapped::new(),
                dated: __rt::Object::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Being",
                keys: &["id", "born"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(4, 11), (4, 14)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::Custom(&mut self.born),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.dated),
                1 => __rt::Spread::Member(&mut self.on),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Drafted for Being {
        type Draft = __BeingDraft;
        fn finish(draft: __BeingDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                id: draft.id,
                born: draft.born.finish()?,
                dated: __rt::Drafted::finish(draft.dated)?,
                on: draft.on,
            })
        }
    }
    impl __rt::Member for __BeingsDraft {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Person" => Self::Person(__rt::Object::new()),
                "Robot" => Self::Robot(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Person(member) => __rt::Some(member),
                Self::Robot(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for __BeingsDraft {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Being",
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
    impl __rt::Drafted for Beings {
        type Draft = __BeingsDraft;
        fn finish(draft: __BeingsDraft) -> __rt::Option<Self> {
            __rt::Some(
                match draft {
                    __BeingsDraft::Person(member) => {
                        Self::Person(__rt::Drafted::finish(member)?)
                    }
                    __BeingsDraft::Robot(member) => Self::Robot(member),
                    __BeingsDraft::Other(typename) => Self::Other(typename),
                },
            )
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                reference: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["reference"],
                required: &[true],
                file: "document.graphql",
                places: &[(6, 10)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.reference),
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
/// The query `People` of `document.graphql:9`.
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
pub struct People {
    /// The variable `$deep`.
    pub deep: bool,
}
/// The types of the answer to `People`.
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
pub mod people {
    use ::toggle_runtime::__private as __rt;
    /// What the query `People` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `person` of `Query`.
        pub person: Person,
        /// The field `people` of `Query`.
        pub people: __rt::Vec<People>,
        /// The field `found` of `Query`.
        pub found: __rt::Vec<Found>,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __DataDraft {
        person: __PersonDraft,
        people: __rt::Vec<__PeopleDraft>,
        found: __rt::Vec<__FoundDraft>,
    }
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The field `weeks` of `Person`.
        ///
        /// A day in the calendar.
        pub weeks: __rt::Option<__rt::Vec<__rt::Vec<__rt::Option<crate::foreign::Day>>>>,
        /// The field `card` of `Person`.
        pub card: person::Card,
        /// What the fragment `Dated` selects.
        pub dated: super::Dated,
        /// What the fragment `Friendly` selects.
        pub friendly: __rt::Option<super::Friendly>,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __PersonDraft {
        weeks: __rt::Option<__rt::Vec<__rt::Vec<__rt::Option<crate::foreign::Day>>>>,
        card: person::Card,
        dated: super::__DatedDraft,
        friendly: __rt::Option<super::__FriendlyDraft>,
    }
    /// The types of the fields of `Person`.
    pub mod person {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `reference` of `Card`.
            pub reference: __rt::Id,
            /// The field `balance` of `Card`.
            pub balance: i32,
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self {
                    reference: __rt::Default::default(),
                    balance: 0,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["reference", "balance"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(14, 12), (14, 22)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.reference),
                    1 => __rt::Place::Int(&mut self.balance),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct People {
        /// The field `name` of `Person`.
        pub name: __rt::String,
        /// The field `died` of `Person`.
        ///
        /// A day in the calendar.
        pub died: __rt::Option<crate::foreign::Day>,
        /// The field `holidays` of `Person`.
        ///
        /// A day in the calendar.
        pub holidays: __rt::Vec<crate::foreign::Day>,
        /// The field `friend` of `Person`.
        pub friend: __rt::Option<people::Friend>,
        /// The field `friends` of `Person`.
        pub friends: __rt::Vec<people::Friends>,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __PeopleDraft {
        name: __rt::String,
        died: __rt::Option<crate::foreign::Day>,
        holidays: __rt::Vec<crate::foreign::Day>,
        friend: __rt::Option<people::__FriendDraft>,
        friends: __rt::Vec<people::Friends>,
    }
    /// The types of the fields of `People`.
    pub mod people {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Friend {
            /// What the fragment `Dated` selects.
            pub dated: super::super::Dated,
        }
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        pub struct __FriendDraft {
            dated: super::super::__DatedDraft,
        }
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Friends {
            /// The field `name` of `Person`.
            pub name: __rt::String,
            /// The field `card` of `Person`.
            pub card: friends::Card,
        }
        /// The types of the fields of `Friends`.
        pub mod friends {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Card`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Card {
                /// The field `reference` of `Card`.
                pub reference: __rt::Id,
            }
            impl __rt::Object for Card {
                fn new() -> Self {
                    Self {
                        reference: __rt::Default::default(),
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Card",
                        keys: &["reference"],
                        required: &[true],
                        file: "document.graphql",
                        places: &[(16, 73)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::Id(&mut self.reference),
                        _ => __rt::Place::Skip,
                    }
                }
            }
        }
        impl __rt::Object for __FriendDraft {
            fn new() -> Self {
                Self { dated: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
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
                    0 => __rt::Spread::Always(&mut self.dated),
                    _ => __rt::Spread::End,
                }
            }
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Person")
            }
        }
        impl __rt::Drafted for Friend {
            type Draft = __FriendDraft;
            fn finish(draft: __FriendDraft) -> __rt::Option<Self> {
                __rt::Some(Self {
                    dated: __rt::Drafted::finish(draft.dated)?,
                })
            }
        }
        impl __rt::Object for Friends {
            fn new() -> Self {
                Self {
                    name: __rt::String::new(),
                    card: __rt::Object::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["name", "card"],
                    required: &[true, true],
                    file: "document.graphql",
                    places: &[(16, 61), (16, 66)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::String(&mut self.name),
                    1 => __rt::Place::Object(&mut self.card),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    /// An object of the type `Found`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum Found {
        /// It is of the type `Person`.
        Person(found::Person),
        /// It is of the type `Card`.
        Card(found::Card),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub enum __FoundDraft {
        Person(found::__PersonDraft),
        Card(found::Card),
        Other(__rt::String),
    }
    /// The types of the fields of `Found`.
    pub mod found {
        use ::toggle_runtime::__private as __rt;
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `born` of `Person`.
            ///
            /// A day in the calendar.
            pub born: crate::foreign::Day,
        }
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        pub struct __PersonDraft {
            born: __rt::Mapped<crate::foreign::Day>,
        }
        /// What is selected of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `reference` of `Card`.
            pub reference: __rt::Id,
        }
        impl __rt::Object for __PersonDraft {
            fn new() -> Self {
                Self { born: __rt::Mapped::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["born"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(17, 27)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Custom(&mut self.born),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Drafted for Person {
            type Draft = __PersonDraft;
            fn finish(draft: __PersonDraft) -> __rt::Option<Self> {
                __rt::Some(Self { born: draft.born.finish()? })
            }
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self {
                    reference: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["reference"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(17, 48)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.reference),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for __DataDraft {
        fn new() -> Self {
            Self {
                person: __rt::Object::new(),
                people: __rt::Vec::new(),
                found: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["person", "people", "found"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(10, 3), (16, 3), (17, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.person),
                1 => __rt::Place::List(&mut self.people),
                2 => __rt::Place::List(&mut self.found),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Data {
        type Draft = __DataDraft;
        fn finish(draft: __DataDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                person: __rt::Drafted::finish(draft.person)?,
                people: __rt::Drafted::finish(draft.people)?,
                found: __rt::Drafted::finish(draft.found)?,
            })
        }
    }
    impl __rt::Object for __PersonDraft {
        fn new() -> Self {
            Self {
                weeks: __rt::None,
                card: __rt::Object::new(),
                dated: __rt::Object::new(),
                friendly: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["weeks", "card"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(13, 5), (14, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::CustomList(&mut self.weeks, 2),
                1 => __rt::Place::Object(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.dated),
                1 => __rt::Spread::Conditional(&mut self.friendly),
                _ => __rt::Spread::End,
            }
        }
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some("Person")
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                3 => &[&[("deep", true)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Drafted for Person {
        type Draft = __PersonDraft;
        fn finish(draft: __PersonDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                weeks: draft.weeks,
                card: draft.card,
                dated: __rt::Drafted::finish(draft.dated)?,
                friendly: __rt::Drafted::finish(draft.friendly)?,
            })
        }
    }
    impl __rt::Object for __PeopleDraft {
        fn new() -> Self {
            Self {
                name: __rt::String::new(),
                died: __rt::None,
                holidays: __rt::Vec::new(),
                friend: __rt::None,
                friends: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["name", "died", "holidays", "friend", "friends"],
                required: &[true, true, true, true, true],
                file: "document.graphql",
                places: &[(16, 12), (16, 17), (16, 22), (16, 31), (16, 51)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                1 => __rt::Place::Custom(&mut self.died),
                2 => __rt::Place::NonNullCustomList(&mut self.holidays, 1),
                3 => __rt::Place::Nullable(&mut self.friend),
                4 => __rt::Place::List(&mut self.friends),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for People {
        type Draft = __PeopleDraft;
        fn finish(draft: __PeopleDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                name: draft.name,
                died: draft.died,
                holidays: draft.holidays,
                friend: __rt::Drafted::finish(draft.friend)?,
                friends: draft.friends,
            })
        }
    }
    impl __rt::Member for __FoundDraft {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Person" => Self::Person(__rt::Object::new()),
                "Card" => Self::Card(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Person(member) => __rt::Some(member),
                Self::Card(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for __FoundDraft {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Found",
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
    impl __rt::Drafted for Found {
        type Draft = __FoundDraft;
        fn finish(draft: __FoundDraft) -> __rt::Option<Self> {
            __rt::Some(
                match draft {
                    __FoundDraft::Person(member) => {
                        Self::Person(__rt::Drafted::finish(member)?)
                    }
                    __FoundDraft::Card(member) => Self::Card(member),
                    __FoundDraft::Other(typename) => Self::Other(typename),
                },
            )
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
/// The fragment `Born` on `Found` of `document.graphql:24`, wherever it is spread.
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
pub enum Born {
    /// It is of the type `Person`.
    Person(born::Person),
    /// It is of the type `Card`.
    Card(born::Card),
    /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
    /// server has got since.
    Other(::std::string::String),
}
#[doc(hidden)]
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[allow(missing_debug_implementations)]
pub enum __BornDraft {
    Person(born::__PersonDraft),
    Card(born::Card),
    Other(::std::string::String),
}
/// The types of the fields of `Born`.
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
pub mod born {
    use ::toggle_runtime::__private as __rt;
    /// What is selected of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The field `born` of `Person`.
        ///
        /// A day in the calendar.
        pub born: crate::foreign::Day,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __PersonDraft {
        born: __rt::Mapped<crate::foreign::Day>,
    }
    /// What is selected of the type `Card`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Card {
        /// The field `reference` of `Card`.
        pub reference: __rt::Id,
    }
    impl __rt::Object for __PersonDraft {
        fn new() -> Self {
            Self { born: __rt::Mapped::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["born"],
                required: &[true],
                file: "document.graphql",
                places: &[(24, 42)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.born),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Person {
        type Draft = __PersonDraft;
        fn finish(draft: __PersonDraft) -> __rt::Option<Self> {
            __rt::Some(Self { born: draft.born.finish()? })
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                reference: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["reference"],
                required: &[true],
                file: "document.graphql",
                places: &[(24, 63)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.reference),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Dated` on `Being` of `document.graphql:20`, wherever it is spread.
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
pub struct Dated {
    /// The field `born` of `Being`.
    ///
    /// A day in the calendar.
    pub born: crate::foreign::Day,
    /// What kind of `Being` it is.
    pub on: dated::On,
}
#[doc(hidden)]
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[allow(missing_debug_implementations)]
pub struct __DatedDraft {
    born: ::toggle_runtime::__private::Mapped<crate::foreign::Day>,
    on: dated::On,
}
/// The types of the fields of `Dated`.
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
pub mod dated {
    use ::toggle_runtime::__private as __rt;
    /// What kind of `Being` it is.
    #[derive(__rt::Debug, __rt::Clone)]
    pub enum On {
        /// It is of the type `Person`.
        Person(Person),
        /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
        /// server has got since.
        Other(__rt::String),
    }
    /// What is selected of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The field `died` of `Person`.
        ///
        /// A day in the calendar.
        pub died: __rt::Option<crate::foreign::Day>,
    }
    impl __rt::Member for On {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Person" => Self::Person(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Person(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for Person {
        fn new() -> Self {
            Self { died: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["died"],
                required: &[true],
                file: "document.graphql",
                places: &[(20, 48)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.died),
                _ => __rt::Place::Skip,
            }
        }
    }
}
/// The fragment `Friendly` on `Person` of `document.graphql:22`, wherever it is spread.
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
pub struct Friendly {
    /// The field `friend` of `Person`.
    pub friend: ::core::option::Option<friendly::Friend>,
}
#[doc(hidden)]
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[allow(missing_debug_implementations)]
pub struct __FriendlyDraft {
    friend: ::core::option::Option<friendly::__FriendDraft>,
}
/// The types of the fields of `Friendly`.
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
pub mod friendly {
    use ::toggle_runtime::__private as __rt;
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Friend {
        /// The field `born` of `Person`.
        ///
        /// A day in the calendar.
        pub born: __rt::Option<crate::foreign::Day>,
        /// The field `friends` of `Person`.
        pub friends: __rt::Vec<friend::Friends>,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __FriendDraft {
        born: __rt::Option<crate::foreign::Day>,
        friends: __rt::Vec<friend::__FriendsDraft>,
    }
    /// The types of the fields of `Friend`.
    pub mod friend {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Friends {
            /// What the fragment `Born` selects.
            pub born: super::super::Born,
        }
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        pub struct __FriendsDraft {
            born: super::super::__BornDraft,
        }
        impl __rt::Object for __FriendsDraft {
            fn new() -> Self {
                Self { born: __rt::Object::new() }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
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
                    0 => __rt::Spread::Always(&mut self.born),
                    _ => __rt::Spread::End,
                }
            }
            fn known_type(&self) -> __rt::Option<&'static str> {
                __rt::Some("Person")
            }
        }
        impl __rt::Drafted for Friends {
            type Draft = __FriendsDraft;
            fn finish(draft: __FriendsDraft) -> __rt::Option<Self> {
                __rt::Some(Self {
                    born: __rt::Drafted::finish(draft.born)?,
                })
            }
        }
    }
    impl __rt::Object for __FriendDraft {
        fn new() -> Self {
            Self {
                born: __rt::None,
                friends: __rt::Vec::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["born", "friends"],
                required: &[false, true],
                file: "document.graphql",
                places: &[(22, 40), (22, 62)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.born),
                1 => __rt::Place::List(&mut self.friends),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                0 => &[&[("deep", false)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [0].contains(&index)
        }
    }
    impl __rt::Drafted for Friend {
        type Draft = __FriendDraft;
        fn finish(draft: __FriendDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                born: draft.born,
                friends: __rt::Drafted::finish(draft.friends)?,
            })
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
    impl Today {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Today {
        type Data = today::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Today"),
            "query Today{today}",
            "458daca355336a62026c58dcd13e4e29b6849300bb61e4192f43207b45e49642",
            &[__rt::RootField::new("today", 1, 13)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Today {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl Beings {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl __rt::Operation for Beings {
        type Data = beings::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Beings"),
            "query Beings{being{__typename id born ...on Robot{model}...Dated}beings{__typename ...on Person{name born}...on Robot{model}}card{reference}}fragment Dated on Being{born ...on Person{died}}",
            "d3d06a7d2c22ec0cb9377ef178c1e803b6bcc530398174b2bc8548e672ee0884",
            &[
                __rt::RootField::new("being", 1, 14),
                __rt::RootField::new("beings", 1, 66),
                __rt::RootField::new("card", 1, 126),
            ],
            "document.graphql:3",
        );
    }
    impl __rt::Input for Beings {
        fn keys(&self) -> &'static [&'static str] {
            &[]
        }
        fn argument(&self, _: usize) -> __rt::Argument<'_> {
            __rt::Argument::Absent
        }
    }
    impl People {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(deep: bool) -> Self {
            Self { deep }
        }
    }
    impl __rt::Operation for People {
        type Data = people::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("People"),
            "query People($deep:Boolean!){person(id:1){...Dated ...Friendly@include(if:$deep) weeks card{reference balance}}people{name died holidays friend{...Dated}friends{name card{reference}}}found{__typename ...on Person{born}...on Card{reference}}}fragment Dated on Being{born ...on Person{died}}fragment Friendly on Person{friend{born@skip(if:$deep) friends{...Born}}}fragment Born on Found{...on Person{born}...on Card{reference}}",
            "21afb8d14dcbd94cd2e34d3ab9ff5363c326de98e21170634803ea8067d1f256",
            &[
                __rt::RootField::new("person", 1, 30),
                __rt::RootField::new("people", 1, 112),
                __rt::RootField::new("found", 1, 184),
            ],
            "document.graphql:9",
        );
    }
    impl __rt::Input for People {
        fn keys(&self) -> &'static [&'static str] {
            &["deep"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.deep),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::Member for __BornDraft {
        fn new() -> Self {
            Self::Other(__rt::String::new())
        }
        fn resolve(&mut self, typename: &str) {
            *self = match typename {
                "Person" => Self::Person(__rt::Object::new()),
                "Card" => Self::Card(__rt::Object::new()),
                other => Self::Other(__rt::From::from(other)),
            };
        }
        fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
            match self {
                Self::Person(member) => __rt::Some(member),
                Self::Card(member) => __rt::Some(member),
                Self::Other(_) => __rt::None,
            }
        }
    }
    impl __rt::Object for __BornDraft {
        fn new() -> Self {
            __rt::Member::new()
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Found",
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
    impl __rt::Drafted for Born {
        type Draft = __BornDraft;
        fn finish(draft: __BornDraft) -> __rt::Option<Self> {
            __rt::Some(
                match draft {
                    __BornDraft::Person(member) => {
                        Self::Person(__rt::Drafted::finish(member)?)
                    }
                    __BornDraft::Card(member) => Self::Card(member),
                    __BornDraft::Other(typename) => Self::Other(typename),
                },
            )
        }
    }
    impl __rt::Object for __DatedDraft {
        fn new() -> Self {
            Self {
                born: __rt::Mapped::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Being",
                keys: &["born"],
                required: &[true],
                file: "document.graphql",
                places: &[(20, 27)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Custom(&mut self.born),
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
    impl __rt::Drafted for Dated {
        type Draft = __DatedDraft;
        fn finish(draft: __DatedDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                born: draft.born.finish()?,
                on: draft.on,
            })
        }
    }
    impl __rt::Object for __FriendlyDraft {
        fn new() -> Self {
            Self { friend: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["friend"],
                required: &[true],
                file: "document.graphql",
                places: &[(22, 31)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.friend),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Friendly {
        type Draft = __FriendlyDraft;
        fn finish(draft: __FriendlyDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                friend: __rt::Drafted::finish(draft.friend)?,
            })
        }
    }
};
