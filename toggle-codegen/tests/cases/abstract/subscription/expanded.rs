//! Written by the generator.

/// The subscription `Changed` of `document.graphql:1`.
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
pub struct Changed {
    /// The variable `$kind`.
    pub kind: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Changed`.
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
pub mod changed {
    use ::toggle_runtime::__private as __rt;
    /// What the subscription `Changed` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `changed` of `Subscription`.
        pub changed: __rt::Option<Changed>,
    }
    /// Whatever has an id.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Changed {
        /// The field `id` of `Node`.
        pub id: __rt::Id,
        /// What kind of `Node` it is.
        pub on: changed::On,
    }
    /// The types of the fields of `Changed`.
    pub mod changed {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Node` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Card`.
            Card(Card),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// A gift card.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Card {
            /// The field `balance` of `Card`.
            pub balance: i32,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Card" => Self::Card(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Card(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Card {
            fn new() -> Self {
                Self { balance: 0 }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Card",
                    keys: &["balance"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(1, 79)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Int(&mut self.balance),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { changed: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Subscription",
                keys: &["changed"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 39)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.changed),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Changed {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Node",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 62)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
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
    impl Changed {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: __rt::Optional::Absent,
            }
        }
        /// The variable `$kind`.
        #[must_use]
        pub fn kind(
            mut self,
            kind: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.kind = __rt::Into::into(kind);
            self
        }
    }
    impl __rt::Operation for Changed {
        type Data = changed::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Subscription,
            __rt::Some("Changed"),
            "subscription Changed($kind:String){changed(kind:$kind){__typename id ...on Card{balance}}}",
            "6991f229c7eb043d158be98ccc8f5f5d26159fa5b2c3fc3d259fd0e4052a80dc",
            &[__rt::RootField::new("changed", 1, 36)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Changed {
        fn keys(&self) -> &'static [&'static str] {
            &["kind"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.kind),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
