//! Written by the generator.

/// The mutation `Store` of `document.graphql:1`.
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
pub struct Store {
    /// The variable `$filter`.
    pub filter: Filter,
    /// The variable `$tree`.
    pub tree: ::toggle_runtime::Optional<Tree>,
    /// The variable `$pair`.
    pub pair: Pair,
}
/// The types of the answer to `Store`.
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
pub mod store {
    use ::toggle_runtime::__private as __rt;
    /// What `Store::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The variable `$filter`.
        pub filter: super::Filter,
        /// The variable `$pair`.
        pub pair: super::Pair,
    }
    /// What the mutation `Store` answers.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `store` of `Mutation`.
        pub store: bool,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { store: false }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Mutation",
                keys: &["store"],
                required: &[true],
                file: "document.graphql",
                places: &[(1, 63)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Boolean(&mut self.store),
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
/// The input object `Leaf`.
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
pub struct Leaf {
    /// The input field `tree`.
    pub tree: ::toggle_runtime::Optional<Tree>,
    /// The input field `value`.
    pub value: ::toggle_runtime::Optional<i32>,
}
/// Cannot be made without its two parts.
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
pub struct Pair {
    /// The input field `left`.
    pub left: i32,
    /// The input field `right`.
    pub right: i32,
    /// The input field `note`.
    pub note: ::toggle_runtime::Optional<::std::string::String>,
}
/// What `Pair::new` takes.
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
pub mod pair {
    use ::toggle_runtime::__private as __rt;
    /// What `Pair::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `left`.
        pub left: i32,
        /// The input field `right`.
        pub right: i32,
    }
}
/// The input object `Tree`.
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
pub struct Tree {
    /// The input field `leaf`.
    pub leaf: ::std::boxed::Box<Leaf>,
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
    impl Store {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: store::Required) -> Self {
            Self {
                filter: required.filter,
                pair: required.pair,
                tree: __rt::Optional::Absent,
            }
        }
        /// The variable `$tree`.
        #[must_use]
        pub fn tree(mut self, tree: impl __rt::Into<__rt::Optional<Tree>>) -> Self {
            self.tree = __rt::Into::into(tree);
            self
        }
    }
    impl __rt::Operation for Store {
        type Data = store::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Mutation,
            __rt::Some("Store"),
            "mutation Store($filter:Filter!,$tree:Tree,$pair:Pair!){store(filter:$filter,tree:$tree,pair:$pair)}",
            "1870448dcb62752b9e6bc5b4e735448e850af488742c1a12e273a36b33398708",
            &[__rt::RootField::new("store", 1, 56)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for Store {
        fn keys(&self) -> &'static [&'static str] {
            &["filter", "tree", "pair"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
                1 => __rt::Argument::of(&self.tree),
                2 => __rt::Argument::of(&self.pair),
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
    impl Leaf {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                tree: __rt::Optional::Absent,
                value: __rt::Optional::Absent,
            }
        }
        /// The input field `tree`.
        #[must_use]
        pub fn tree(mut self, tree: impl __rt::Into<__rt::Optional<Tree>>) -> Self {
            self.tree = __rt::Into::into(tree);
            self
        }
        /// The input field `value`.
        #[must_use]
        pub fn value(mut self, value: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.value = __rt::Into::into(value);
            self
        }
    }
    impl __rt::Input for Leaf {
        fn keys(&self) -> &'static [&'static str] {
            &["tree", "value"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.tree),
                1 => __rt::Argument::of(&self.value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Leaf {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Pair {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: pair::Required) -> Self {
            Self {
                left: required.left,
                right: required.right,
                note: __rt::Optional::Absent,
            }
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
    impl __rt::Input for Pair {
        fn keys(&self) -> &'static [&'static str] {
            &["left", "right", "note"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.left),
                1 => __rt::Argument::of(&self.right),
                2 => __rt::Argument::of(&self.note),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Pair {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl Tree {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(leaf: impl __rt::Into<__rt::Box<Leaf>>) -> Self {
            Self {
                leaf: __rt::Into::into(leaf),
            }
        }
    }
    impl __rt::Input for Tree {
        fn keys(&self) -> &'static [&'static str] {
            &["leaf"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.leaf),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Tree {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
};
