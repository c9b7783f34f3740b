//! Written by the generator.

/// Renames a dog.
///
/// Written in `document.graphql:2`.
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
pub struct Rename {
    /// Which dog.
    pub id: ::toggle_runtime::Id,
    /// The variable `$name`.
    pub name: ::std::string::String,
    /// The variable `$password`.
    pub password: ::toggle_runtime::Optional<::std::string::String>,
}
/// The types of the answer to `Rename`.
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
pub mod rename {
    use ::toggle_runtime::__private as __rt;
    /// What `Rename::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// Which dog.
        pub id: __rt::Id,
        /// The variable `$name`.
        pub name: __rt::String,
    }
    /// What the mutation `Rename` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `rename` of `Mutation`.
        pub rename: __rt::Option<Rename>,
    }
    /// A dog.
    ///
    /// It says `woof`:
    ///
    ///    woof()
    ///
    /// and \[links\](nowhere) and \<html\> and
    ///
    /// ```text
    /// panic!("never run");
    /// ```
    #[derive(__rt::Clone)]
    pub struct Rename {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
        /// Never shown in full.
        pub chip: __rt::Option<__rt::String>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { rename: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["rename"],
                required: &[true],
                file: "document.graphql",
                places: &[(7, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.rename),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Debug for Rename {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Rename")
                .field("id", &self.id)
                .field("chip", &__rt::Hidden::of(&self.chip))
                .finish()
        }
    }
    impl __rt::Object for Rename {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
                chip: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id", "chip"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(7, 57), (7, 60)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                1 => __rt::Place::OptionalString(&mut self.chip),
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
/// The query `One` of `document.graphql:8`.
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
pub struct One {
    /// The variable `$first`.
    pub first: ::toggle_runtime::Optional<i32>,
    /// The variable `$filter`.
    pub filter: ::toggle_runtime::Optional<Filter>,
}
/// The types of the answer to `One`.
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
pub mod one {
    use ::toggle_runtime::__private as __rt;
    /// What the query `One` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `dogs` of `Query`.
        pub dogs: __rt::Vec<Dogs>,
    }
    /// A dog.
    ///
    /// It says `woof`:
    ///
    ///    woof()
    ///
    /// and \[links\](nowhere) and \<html\> and
    ///
    /// ```text
    /// panic!("never run");
    /// ```
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Dogs {
        /// The field `id` of `Dog`.
        pub id: __rt::Id,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { dogs: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["dogs"],
                required: &[true],
                file: "document.graphql",
                places: &[(8, 47)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.dogs),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Dogs {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Dog",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(8, 86)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
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
    /// Like mud.
    Brown,
    /// The value `BLACK`.
    Black,
    /// The value `LIGHT_BROWN`.
    LightBrown,
    /// The value `UNRECOGNIZED`.
    Unrecognized,
    /// The value `OLD`.
    #[deprecated(note = "No longer supported")]
    Old,
    /// A value that the schema did not have when this was compiled, as the server wrote it.
    Unrecognized_(::std::string::String),
}
/// The input object `Filter`.
#[allow(
    dead_code,
    nonstandard_style,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs
)]
#[derive(::core::clone::Clone, ::core::default::Default)]
pub struct Filter {
    /// The input field `name`.
    pub name: ::toggle_runtime::Optional<::std::string::String>,
    /// The input field `colour`.
    pub colour: ::toggle_runtime::Optional<Colour>,
    /// The input field `minimum`.
    pub minimum: ::toggle_runtime::Defaulted<i32>,
    /// The input field `ids`.
    pub ids: ::toggle_runtime::Optional<::std::vec::Vec<::toggle_runtime::Id>>,
    /// The input field `secret`.
    pub secret: ::toggle_runtime::Optional<::std::string::String>,
    /// The input field `and`.
    pub and: ::toggle_runtime::Optional<::std::vec::Vec<Filter>>,
    /// The input field `not`.
    pub not: ::toggle_runtime::Optional<::std::boxed::Box<Filter>>,
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
    impl Rename {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: rename::Required) -> Self {
            Self {
                id: required.id,
                name: required.name,
                password: __rt::Optional::Absent,
            }
        }
        /// The variable `$password`.
        #[must_use]
        pub fn password(
            mut self,
            password: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.password = __rt::Into::into(password);
            self
        }
    }
    impl __rt::Debug for Rename {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Rename")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("password", &__rt::Hidden::of(&self.password))
                .finish()
        }
    }
    impl __rt::Operation for Rename {
        type Data = rename::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Rename"),
            "mutation Rename($id:ID!,$name:String!,$password:String){rename(id:$id,name:$name,password:$password){id chip}}",
            "66b1b772d58d891c8de24f5774712eabe72e535223ce855e762fca6d5f6ef122",
            &[__rt::RootField::new("rename", 1, 57)],
            "document.graphql:2",
        );
    }
    impl __rt::Input for Rename {
        fn keys(&self) -> &'static [&'static str] {
            &["id", "name", "password"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.id),
                1 => __rt::Argument::of(&self.name),
                2 => __rt::Argument::of(&self.password),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl One {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                first: __rt::Optional::Absent,
                filter: __rt::Optional::Absent,
            }
        }
        /// The variable `$first`.
        #[must_use]
        pub fn first(mut self, first: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.first = __rt::Into::into(first);
            self
        }
        /// The variable `$filter`.
        #[must_use]
        pub fn filter(
            mut self,
            filter: impl __rt::Into<__rt::Optional<Filter>>,
        ) -> Self {
            self.filter = __rt::Into::into(filter);
            self
        }
    }
    impl __rt::Operation for One {
        type Data = one::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("One"),
            "query One($first:Int=5,$filter:Filter){dogs(first:$first,filter:$filter){id}}",
            "9bd45f49927bbafdf553bad4fa69199df17211c85ef18be3a6f9304325b2fb0c",
            &[__rt::RootField::new("dogs", 1, 40)],
            "document.graphql:8",
        );
    }
    impl __rt::Input for One {
        fn keys(&self) -> &'static [&'static str] {
            &["first", "filter"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.first),
                1 => __rt::Argument::of(&self.filter),
                _ => __rt::Argument::Absent,
            }
        }
    }
    __rt::enumeration!(
        Colour { Brown = "BROWN", Black = "BLACK", LightBrown = "LIGHT_BROWN",
        Unrecognized = "UNRECOGNIZED", Old = "OLD", _ = Unrecognized_, }
    );
    impl __rt::Debug for Filter {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("Filter")
                .field("name", &self.name)
                .field("colour", &self.colour)
                .field("minimum", &self.minimum)
                .field("ids", &self.ids)
                .field("secret", &__rt::Hidden::of(&self.secret))
                .field("and", &self.and)
                .field("not", &self.not)
                .finish()
        }
    }
    impl Filter {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: __rt::Optional::Absent,
                colour: __rt::Optional::Absent,
                minimum: __rt::Defaulted::Default,
                ids: __rt::Optional::Absent,
                secret: __rt::Optional::Absent,
                and: __rt::Optional::Absent,
                not: __rt::Optional::Absent,
            }
        }
        /// The input field `name`.
        #[must_use]
        pub fn name(
            mut self,
            name: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.name = __rt::Into::into(name);
            self
        }
        /// The input field `colour`.
        #[must_use]
        pub fn colour(
            mut self,
            colour: impl __rt::Into<__rt::Optional<Colour>>,
        ) -> Self {
            self.colour = __rt::Into::into(colour);
            self
        }
        /// The input field `minimum`.
        #[must_use]
        pub fn minimum(
            mut self,
            minimum: impl __rt::Into<__rt::Defaulted<i32>>,
        ) -> Self {
            self.minimum = __rt::Into::into(minimum);
            self
        }
        /// The input field `ids`.
        #[must_use]
        pub fn ids(
            mut self,
            ids: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Id>>>,
        ) -> Self {
            self.ids = __rt::Into::into(ids);
            self
        }
        /// The input field `secret`.
        #[must_use]
        pub fn secret(
            mut self,
            secret: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.secret = __rt::Into::into(secret);
            self
        }
        /// The input field `and`.
        #[must_use]
        pub fn and(
            mut self,
            and: impl __rt::Into<__rt::Optional<__rt::Vec<Filter>>>,
        ) -> Self {
            self.and = __rt::Into::into(and);
            self
        }
        /// The input field `not`.
        #[must_use]
        pub fn not(
            mut self,
            not: impl __rt::Into<__rt::Optional<__rt::Box<Filter>>>,
        ) -> Self {
            self.not = __rt::Into::into(not);
            self
        }
    }
    impl __rt::Input for Filter {
        fn keys(&self) -> &'static [&'static str] {
            &["name", "colour", "minimum", "ids", "secret", "and", "not"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.name),
                1 => __rt::Argument::of(&self.colour),
                2 => __rt::Argument::of(&self.minimum),
                3 => __rt::Argument::of(&self.ids),
                4 => __rt::Argument::of(&self.secret),
                5 => __rt::Argument::of(&self.and),
                6 => __rt::Argument::of(&self.not),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Filter {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
