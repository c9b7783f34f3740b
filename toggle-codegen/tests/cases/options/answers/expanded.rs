//! Written by the generator.

/// The query `Holders` of `document.graphql:1`.
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
pub struct Holders {
    /// The variable `$id`.
    pub id: ::toggle_runtime::Id,
    /// The variable `$deep`.
    pub deep: bool,
}
/// The types of the answer to `Holders`.
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
pub mod holders {
    use ::toggle_runtime::__private as __rt;
    /// What `Holders::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$id`.
        pub id: __rt::Id,
        /// The variable `$deep`.
        pub deep: bool,
    }
    /// What the query `Holders` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `holder` of `Query`.
        pub holder: __rt::Option<Holder>,
        /// The field `card` of `Query`.
        pub card: __rt::Option<Card>,
    }
    /// An object of the type `Holder`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Holder {
        /// The field `name` of `Holder`.
        pub name: __rt::String,
        /// What kind of `Holder` it is.
        pub on: holder::On,
    }
    /// The types of the fields of `Holder`.
    pub mod holder {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Holder` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Person`.
            Person(Person),
            /// It is of the type `Shop`.
            Shop(Shop),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other(__rt::String),
        }
        /// What is selected of the type `Person`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Person {
            /// The field `friends` of `Person`.
            pub friends: __rt::Option<__rt::Vec<person::Friends>>,
        }
        /// The types of the fields of `Person`.
        pub mod person {
            use ::toggle_runtime::__private as __rt;
            /// An object of the type `Holder`.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Friends {
                /// The name of the object's type.
                pub typename: __rt::String,
                /// The field `name` of `Holder`.
                pub name: __rt::String,
            }
            impl __rt::Object for Friends {
                fn new() -> Self {
                    Self {
                        typename: __rt::String::new(),
                        name: __rt::String::new(),
                    }
                }
                fn shape(&self) -> &'static __rt::Shape {
                    &__rt::Shape {
                        name: "Holder",
                        keys: &["__typename", "name"],
                        required: &[true, true],
                        file: "document.graphql",
                        places: &[(6, 9), (7, 9)],
                    }
                }
                fn field(&mut self, index: usize) -> __rt::Place<'_> {
                    match index {
                        0 => __rt::Place::String(&mut self.typename),
                        1 => __rt::Place::String(&mut self.name),
                        _ => __rt::Place::Skip,
                    }
                }
            }
            impl __rt::Answer for Friends {
                fn keys(&self) -> &'static [&'static str] {
                    &["__typename", "name"]
                }
                fn value(&self, index: usize) -> __rt::Argument<'_> {
                    match index {
                        0 => __rt::Argument::of(&self.typename),
                        1 => __rt::Argument::of(&self.name),
                        _ => __rt::Argument::Absent,
                    }
                }
            }
            impl __rt::ToArgument for Friends {
                fn to_argument(&self) -> __rt::Argument<'_> {
                    __rt::Argument::Answer(self)
                }
            }
            impl __rt::Serialize for Friends {
                fn serialize<S: __rt::Serializer>(
                    &self,
                    serializer: S,
                ) -> __rt::Result<S::Ok, S::Error> {
                    __rt::serialize(self, serializer)
                }
            }
            impl<'de> __rt::Deserialize<'de> for Friends {
                fn deserialize<D: __rt::Deserializer<'de>>(
                    deserializer: D,
                ) -> __rt::Result<Self, D::Error> {
                    __rt::deserialize(deserializer)
                }
            }
        }
        /// What is selected of the type `Shop`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Shop {
            /// The field `colours` of `Shop`.
            pub colours: __rt::Option<__rt::Vec<__rt::Option<super::super::Colour>>>,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Person" => Self::Person(__rt::Object::new()),
                    "Shop" => Self::Shop(__rt::Object::new()),
                    other => Self::Other(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Person(member) => __rt::Some(member),
                    Self::Shop(member) => __rt::Some(member),
                    Self::Other(_) => __rt::None,
                }
            }
        }
        impl __rt::Answer for On {
            fn keys(&self) -> &'static [&'static str] {
                &[]
            }
            fn value(&self, _: usize) -> __rt::Argument<'_> {
                __rt::Argument::Absent
            }
            fn part(&self, index: usize) -> __rt::AnswerPart<'_> {
                match (index, self) {
                    (0, Self::Person(_)) => __rt::AnswerPart::Typename("Person"),
                    (0, Self::Shop(_)) => __rt::AnswerPart::Typename("Shop"),
                    (0, Self::Other(name)) => __rt::AnswerPart::Typename(name),
                    (1, Self::Person(member)) => __rt::AnswerPart::Object(member),
                    (1, Self::Shop(member)) => __rt::AnswerPart::Object(member),
                    _ => __rt::AnswerPart::End,
                }
            }
        }
        impl __rt::Object for Person {
            fn new() -> Self {
                Self { friends: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Person",
                    keys: &["friends"],
                    required: &[false],
                    file: "document.graphql",
                    places: &[(5, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Conditional(&mut self.friends),
                    _ => __rt::Place::Skip,
                }
            }
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    0 => &[&[("deep", true)]],
                    _ => &[&[]],
                }
            }
        }
        impl __rt::Answer for Person {
            fn keys(&self) -> &'static [&'static str] {
                &["friends"]
            }
            fn value(&self, index: usize) -> __rt::Argument<'_> {
                match index {
                    0 => __rt::Argument::answered(&self.friends),
                    _ => __rt::Argument::Absent,
                }
            }
        }
        impl __rt::ToArgument for Person {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::Answer(self)
            }
        }
        impl __rt::Serialize for Person {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::serialize(self, serializer)
            }
        }
        impl<'de> __rt::Deserialize<'de> for Person {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::deserialize(deserializer)
            }
        }
        impl __rt::Object for Shop {
            fn new() -> Self {
                Self { colours: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Shop",
                    keys: &["colours"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(11, 7)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Nullable(&mut self.colours),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Answer for Shop {
            fn keys(&self) -> &'static [&'static str] {
                &["colours"]
            }
            fn value(&self, index: usize) -> __rt::Argument<'_> {
                match index {
                    0 => __rt::Argument::of(&self.colours),
                    _ => __rt::Argument::Absent,
                }
            }
        }
        impl __rt::ToArgument for Shop {
            fn to_argument(&self) -> __rt::Argument<'_> {
                __rt::Argument::Answer(self)
            }
        }
        impl __rt::Serialize for Shop {
            fn serialize<S: __rt::Serializer>(
                &self,
                serializer: S,
            ) -> __rt::Result<S::Ok, S::Error> {
                __rt::serialize(self, serializer)
            }
        }
        impl<'de> __rt::Deserialize<'de> for Shop {
            fn deserialize<D: __rt::Deserializer<'de>>(
                deserializer: D,
            ) -> __rt::Result<Self, D::Error> {
                __rt::deserialize(deserializer)
            }
        }
    }
    /// An object of the type `Card`.
    #[derive(__rt::Clone)]
    pub struct Card {
        /// The field `id` of `Card`.
        pub key: __rt::Id,
        /// The field `pin` of `Card`.
        pub pin: __rt::Option<__rt::String>,
        /// What the fragment `Plain` selects.
        pub plain: super::Plain,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                holder: __rt::None,
                card: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["holder", "card"],
                required: &[true, false],
                file: "document.graphql",
                places: &[(2, 3), (14, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.holder),
                1 => __rt::Place::Conditional(&mut self.card),
                _ => __rt::Place::Skip,
            }
        }
        fn condition(&self, index: usize) -> __rt::Condition {
            match index {
                1 => &[&[("deep", true)]],
                _ => &[&[]],
            }
        }
    }
    impl __rt::Answer for Data {
        fn keys(&self) -> &'static [&'static str] {
            &["holder", "card"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.holder),
                1 => __rt::Argument::answered(&self.card),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Data {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Data {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Data {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl __rt::Object for Holder {
        fn new() -> Self {
            Self {
                name: __rt::String::new(),
                on: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Holder",
                keys: &["name"],
                required: &[true],
                file: "document.graphql",
                places: &[(3, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
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
    impl __rt::Answer for Holder {
        fn keys(&self) -> &'static [&'static str] {
            &["name"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.name),
                _ => __rt::Argument::Absent,
            }
        }
        fn part(&self, index: usize) -> __rt::AnswerPart<'_> {
            match index {
                0 => __rt::AnswerPart::Object(&self.on),
                _ => __rt::AnswerPart::End,
            }
        }
    }
    impl __rt::ToArgument for Holder {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Holder {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Holder {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
    impl __rt::Debug for Card {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Card")
                .field("key", &self.key)
                .field("pin", &__rt::Hidden::of(&self.pin))
                .field("plain", &self.plain)
                .finish()
        }
    }
    impl __rt::Object for Card {
        fn new() -> Self {
            Self {
                key: __rt::Default::default(),
                pin: __rt::None,
                plain: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["key", "pin"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(16, 5), (17, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.key),
                1 => __rt::Place::OptionalString(&mut self.pin),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.plain),
                _ => __rt::Spread::End,
            }
        }
    }
    impl __rt::Answer for Card {
        fn keys(&self) -> &'static [&'static str] {
            &["key", "pin"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.key),
                1 => __rt::Argument::of(&self.pin),
                _ => __rt::Argument::Absent,
            }
        }
        fn part(&self, index: usize) -> __rt::AnswerPart<'_> {
            match index {
                0 => __rt::AnswerPart::Object(&self.plain),
                _ => __rt::AnswerPart::End,
            }
        }
    }
    impl __rt::ToArgument for Card {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Card {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Card {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
}
/// The enum `Colour`.
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
pub enum Colour {
    /// The value `RED`.
    Red,
    /// The value `GREEN`.
    Green,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized(::std::string::String),
}
/// The fragment `Plain` on `Card` of `document.graphql:21`, wherever it is spread.
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
pub struct Plain {
    /// The field `balance` of `Card`.
    pub balance: i32,
    /// The field `colour` of `Card`.
    pub colour: ::core::option::Option<Colour>,
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
    impl Holders {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: holders::Required) -> Self {
            Self {
                id: required.id,
                deep: required.deep,
            }
        }
    }
    impl __rt::Operation for Holders {
        type Data = holders::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Holders"),
            "query Holders($id:ID!,$deep:Boolean!){holder(id:$id){__typename name ...on Person@include(if:$deep){friends{__typename name}}...on Shop{colours}}card(id:$id)@include(if:$deep){...Plain key:id pin}}fragment Plain on Card{balance colour}",
            "5837195fc234583f7cc747276cb034745eb7427ba5b310c30a74eb3915b6ab2d",
            &[
                __rt::RootField::new("holder", 1, 39),
                __rt::RootField::new("card", 1, 146),
            ],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Holders {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "deep"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                1 => __rt::Argument::of(&self.deep),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::FromArgument for Holders {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            let mut kept = __rt::Kept::read(json, &["id", "deep"])?;
            __rt::Ok(Self {
                id: kept.given("id")?,
                deep: kept.given("deep")?,
            })
        }
    }
    impl __rt::Serialize for Holders {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize_input(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Holders {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_input(deserializer)
        }
    }
    __rt::enumeration!(Colour { Red = "RED", Green = "GREEN", _ = Unrecognized, });
    impl __rt::Serialize for Colour {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::Serializer::serialize_str(serializer, self.as_str())
        }
    }
    impl<'de> __rt::Deserialize<'de> for Colour {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize_enum(deserializer)
        }
    }
    impl __rt::FromArgument for Colour {
        fn from_argument(json: &__rt::Json) -> __rt::Result<Self, __rt::Unreadable> {
            __rt::Ok(
                __rt::From::from(
                    <__rt::String as __rt::FromArgument>::from_argument(json)?,
                ),
            )
        }
    }
    impl __rt::Object for Plain {
        fn new() -> Self {
            Self {
                balance: 0,
                colour: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Card",
                keys: &["balance", "colour"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(22, 3), (23, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.balance),
                1 => __rt::Place::Nullable(&mut self.colour),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Answer for Plain {
        fn keys(&self) -> &'static [&'static str] {
            &["balance", "colour"]
        }
        fn value(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.balance),
                1 => __rt::Argument::of(&self.colour),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Plain {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Answer(self)
        }
    }
    impl __rt::Serialize for Plain {
        fn serialize<S: __rt::Serializer>(
            &self,
            serializer: S,
        ) -> __rt::Result<S::Ok, S::Error> {
            __rt::serialize(self, serializer)
        }
    }
    impl<'de> __rt::Deserialize<'de> for Plain {
        fn deserialize<D: __rt::Deserializer<'de>>(
            deserializer: D,
        ) -> __rt::Result<Self, D::Error> {
            __rt::deserialize(deserializer)
        }
    }
};
