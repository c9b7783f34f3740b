//! Written by the generator.

/// The query `BuiltIn` of `document.graphql:1`.
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
pub struct BuiltIn {
    /// The variable `$id`.
    pub id: crate::foreign::Text,
    /// The variable `$deep`.
    pub deep: ::std::primitive::bool,
}
/// The types of the answer to `BuiltIn`.
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
pub mod built_in {
    use ::toggle_runtime::__private as __rt;
    /// What `BuiltIn::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$id`.
        pub id: crate::foreign::Text,
        /// The variable `$deep`.
        pub deep: ::std::primitive::bool,
    }
    /// What the query `BuiltIn` answers.
    ///
    /// Leaves of every kind, in every place.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `person` of `Query`.
        pub person: Person,
        /// The field `free` of `Query`.
        pub free: ::std::primitive::bool,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __DataDraft {
        person: __PersonDraft,
        free: __rt::Mapped<::std::primitive::bool>,
    }
    /// An object of the type `Person`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Person {
        /// The name of the object's type.
        pub typename: __rt::String,
        /// The field `id` of `Person`.
        pub id: crate::foreign::Text,
        /// The field `name` of `Person`.
        pub name: __rt::Option<crate::foreign::Text>,
        /// The field `card` of `Person`.
        pub card: person::Card,
        /// The field `cards` of `Person`.
        pub cards: __rt::Option<__rt::Vec<person::Cards>>,
    }
    #[doc(hidden)]
    #[allow(missing_debug_implementations)]
    pub struct __PersonDraft {
        typename: __rt::String,
        id: __rt::Mapped<crate::foreign::Text>,
        name: __rt::Option<crate::foreign::Text>,
        card: person::__CardDraft,
        cards: __rt::Option<__rt::Vec<person::Cards>>,
    }
    /// The types of the fields of `Person`.
    pub mod person {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `balance` of `Card`.
            pub balance: ::std::num::NonZeroI64,
            /// The field `changes` of `Card`.
            pub changes: __rt::Vec<::std::num::NonZeroI64>,
            /// The field `created_at` of `Card`.
            pub created_at: crate::foreign::Text,
        }
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        pub struct __CardDraft {
            balance: __rt::Mapped<::std::num::NonZeroI64>,
            changes: __rt::Vec<::std::num::NonZeroI64>,
            created_at: __rt::Mapped<crate::foreign::Text>,
        }
        /// An object of the type `Card`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Cards {
            /// The field `initial_balance` of `Card`.
            pub initial_balance: __rt::Option<::std::num::NonZeroI64>,
        }
        impl __rt::Object for __CardDraft {
            fn new() -> Self {
                Self {
                    balance: __rt::Mapped::new(),
                    changes: __rt::Vec::new(),
                    created_at: __rt::Mapped::new(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["balance", "changes", "created_at"],
                    required: &[true, true, true],
                    file: "document.graphql",
                    places: &[(2, 67), (2, 75), (2, 83)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Custom(&mut self.balance),
                    1 => __rt::Place::NonNullCustomList(&mut self.changes, 1),
                    2 => __rt::Place::Custom(&mut self.created_at),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Drafted for Card {
            type Draft = __CardDraft;
            fn finish(draft: __CardDraft) -> __rt::Option<Self> {
                __rt::Some(Self {
                    balance: draft.balance.finish()?,
                    changes: draft.changes,
                    created_at: draft.created_at.finish()?,
                })
            }
        }
        impl __rt::Object for Cards {
            fn new() -> Self {
                Self {
                    initial_balance: __rt::None,
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["initial_balance"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(2, 104)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Custom(&mut self.initial_balance),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for __DataDraft {
        fn new() -> Self {
            Self {
                person: __rt::Object::new(),
                free: __rt::Mapped::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["person", "free"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(2, 3), (3, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.person),
                1 => __rt::Place::Custom(&mut self.free),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Drafted for Data {
        type Draft = __DataDraft;
        fn finish(draft: __DataDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                person: __rt::Drafted::finish(draft.person)?,
                free: draft.free.finish()?,
            })
        }
    }
    impl __rt::Object for __PersonDraft {
        fn new() -> Self {
            Self {
                typename: __rt::String::new(),
                id: __rt::Mapped::new(),
                name: __rt::None,
                card: __rt::Object::new(),
                cards: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Person",
                keys: &["__typename", "id", "name", "card", "cards"],
                required: &[true, true, false, true, true],
                file: "document.graphql",
                places: &[(2, 21), (2, 32), (2, 35), (2, 60), (2, 96)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.typename),
                1 => __rt::Place::Custom(&mut self.id),
                2 => __rt::Place::Custom(&mut self.name),
                3 => __rt::Place::Object(&mut self.card),
                4 => __rt::Place::Nullable(&mut self.cards),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                2 => &[&[("deep", true)]],
                _ => &[&[]],
            }
        }
        fn is_non_null(&self, index: usize) -> bool {
            [2].contains(&index)
        }
    }
    impl __rt::Drafted for Person {
        type Draft = __PersonDraft;
        fn finish(draft: __PersonDraft) -> __rt::Option<Self> {
            __rt::Some(Self {
                typename: draft.typename,
                id: draft.id.finish()?,
                name: draft.name,
                card: __rt::Drafted::finish(draft.card)?,
                cards: draft.cards,
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
    impl BuiltIn {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: built_in::Required) -> Self {
            Self {
                id: required.id,
                deep: required.deep,
            }
        }
    }
    impl __rt::Operation for BuiltIn {
        type Data = built_in::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("BuiltIn"),
            "query BuiltIn($id:ID!,$deep:Boolean!){person(id:$id){__typename id name@include(if:$deep) card{balance changes created_at}cards{initial_balance}}free(day:\"2024-01-01\")}",
            "f997d788f8f88f49f403bcb00a7a02a7ae2a8e96147635519528ea63cd15695e",
            &[
                __rt::RootField::new("person", 1, 39),
                __rt::RootField::new("free", 1, 146),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for BuiltIn {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "deep"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::Custom(&self.id, &[false]),
                1 => __rt::Argument::Custom(&self.deep, &[false]),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
