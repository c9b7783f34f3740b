//! Written by the generator.

/// The query `UserBits` of `document.graphql:1`.
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
pub struct UserBits {
    /// The variable `$clone`.
    pub clone: ::toggle_runtime::Optional<i32>,
    /// The variable `$into`.
    pub into: ::toggle_runtime::Optional<::toggle_runtime::Id>,
    /// The variable `$new`.
    pub new: bool,
    /// The variable `$default`.
    pub default: ::toggle_runtime::Defaulted<i32>,
    /// The variable `$mock`.
    pub mock: ::toggle_runtime::Optional<::std::string::String>,
    /// The variable `$from`.
    pub from: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `UserBits`.
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
pub mod user_bits {
    use ::toggle_runtime::__private as __rt;
    /// What the query `UserBits` answers.
    ///
    /// Names that clash, and names that would hide a method.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `user` of `Query`.
        pub user: User,
    }
    /// An object of the type `User`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct User {
        /// The field `userBits` of `User`.
        pub user_bits: __rt::Option<user::UserBits>,
        /// The field `fooBar` of `User`.
        pub fooBar: __rt::Option<i32>,
        /// The field `foo_bar` of `User`.
        pub foo_bar: __rt::Option<i32>,
        /// The field `FooBar` of `User`.
        pub FooBar: __rt::Option<user::FooBar3>,
        /// The field `foo` of `User`.
        pub foo: __rt::Option<user::Foo>,
        /// The field `FOO` of `User`.
        pub FOO: __rt::Option<user::Foo2>,
        /// The field `role` of `User`.
        pub role: __rt::Option<super::RoleEnum>,
        /// What the fragment `UserBits` selects.
        pub user_bits_fragment: super::UserBitsFragment,
    }
    /// The types of the fields of `User`.
    pub mod user {
        use ::toggle_runtime::__private as __rt;
        /// An object of the type `Admin`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct UserBits {
            /// The field `id` of `Admin`.
            pub id: __rt::Id,
        }
        /// An object of the type `Admin`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct FooBar3 {
            /// The field `id` of `Admin`.
            pub id: __rt::Id,
        }
        /// An object of the type `Admin`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Foo {
            /// The field `id` of `Admin`.
            pub id: __rt::Id,
        }
        /// An object of the type `Admin`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Foo2 {
            /// The field `level` of `Admin`.
            pub level: __rt::Option<i32>,
        }
        impl __rt::Object for UserBits {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Admin",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(4, 16)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for FooBar3 {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Admin",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(5, 29)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Foo {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Admin",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(5, 40)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Foo2 {
            fn new() -> Self {
                Self { level: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Admin",
                    keys: &["level"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(5, 51)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.level),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { user: __rt::Object::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["user"],
                required: &[true],
                file: "document.graphql",
                places: &[(2, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.user),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for User {
        fn new() -> Self {
            Self {
                user_bits: __rt::None,
                fooBar: __rt::None,
                foo_bar: __rt::None,
                FooBar: __rt::None,
                foo: __rt::None,
                FOO: __rt::None,
                role: __rt::None,
                user_bits_fragment: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "User",
                keys: &["userBits", "fooBar", "foo_bar", "FooBar", "foo", "FOO", "role"],
                required: &[true, true, true, true, true, true, true],
                file: "document.graphql",
                places: &[(4, 5), (5, 5), (5, 12), (5, 20), (5, 34), (5, 45), (6, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.user_bits),
                1 => __rt::Place::OptionalInt(&mut self.fooBar),
                2 => __rt::Place::OptionalInt(&mut self.foo_bar),
                3 => __rt::Place::Nullable(&mut self.FooBar),
                4 => __rt::Place::Nullable(&mut self.foo),
                5 => __rt::Place::Nullable(&mut self.FOO),
                6 => __rt::Place::Nullable(&mut self.role),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Always(&mut self.user_bits_fragment),
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
/// The query `Users` of `document.graphql:10`.
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
pub struct Users {
    /// The variable `$by`.
    pub by: UserBy,
    /// The variable `$fooBar`.
    pub fooBar: ::toggle_runtime::Optional<i32>,
    /// The variable `$foo_bar`.
    pub foo_bar: ::toggle_runtime::Optional<i32>,
}
/// The types of the answer to `Users`.
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
pub mod users {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Users` answers.
    ///
    /// Names that clash, and names that would hide a method.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `users` of `Query`.
        pub users: __rt::Vec<Users>,
    }
    /// An object of the type `Actor`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Users {
        /// The name of the object's type.
        pub __typename: __rt::String,
        /// The field `id` of `Actor`.
        pub typename: __rt::Id,
        /// The field `on` of `Actor`.
        pub on: __rt::Option<i32>,
        /// The field `id` of `Actor`.
        pub admin: __rt::Id,
        /// What kind of `Actor` it is.
        pub on_: users::On,
    }
    /// The types of the fields of `Users`.
    pub mod users {
        use ::toggle_runtime::__private as __rt;
        /// What kind of `Actor` it is.
        #[derive(__rt::Debug, __rt::Clone)]
        pub enum On {
            /// It is of the type `Admin`.
            Admin(Admin),
            /// It is of the type `Other`.
            Other(Other),
            /// Any other type, by its `__typename`: one of which nothing is selected, or one that the
            /// server has got since.
            Other_(__rt::String),
        }
        /// What is selected of the type `Admin`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Admin {
            /// The field `level` of `Admin`.
            pub level: __rt::Option<i32>,
        }
        /// What is selected of the type `Other`.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Other {
            /// The field `id` of `Other`.
            pub id: __rt::Id,
        }
        impl __rt::Member for On {
            fn new() -> Self {
                Self::Other_(__rt::String::new())
            }
            fn resolve(&mut self, typename: &str) {
                *self = match typename {
                    "Admin" => Self::Admin(__rt::Object::new()),
                    "Other" => Self::Other(__rt::Object::new()),
                    other => Self::Other_(__rt::From::from(other)),
                };
            }
            fn object(&mut self) -> __rt::Option<&mut dyn __rt::Object> {
                match self {
                    Self::Admin(member) => __rt::Some(member),
                    Self::Other(member) => __rt::Some(member),
                    Self::Other_(_) => __rt::None,
                }
            }
        }
        impl __rt::Object for Admin {
            fn new() -> Self {
                Self { level: __rt::None }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Admin",
                    keys: &["level"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(16, 20)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::OptionalInt(&mut self.level),
                    _ => __rt::Place::Skip,
                }
            }
        }
        impl __rt::Object for Other {
            fn new() -> Self {
                Self {
                    id: __rt::Default::default(),
                }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: "Other",
                    keys: &["id"],
                    required: &[true],
                    file: "document.graphql",
                    places: &[(17, 20)],
                }
            }
            fn field(&mut self, index: usize) -> __rt::Place<'_> {
                match index {
                    0 => __rt::Place::Id(&mut self.id),
                    _ => __rt::Place::Skip,
                }
            }
        }
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self { users: __rt::Vec::new() }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["users"],
                required: &[true],
                file: "document.graphql",
                places: &[(11, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::List(&mut self.users),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Users {
        fn new() -> Self {
            Self {
                __typename: __rt::String::new(),
                typename: __rt::Default::default(),
                on: __rt::None,
                admin: __rt::Default::default(),
                on_: __rt::Member::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Actor",
                keys: &["__typename", "typename", "on", "admin"],
                required: &[true, true, true, true],
                file: "document.graphql",
                places: &[(12, 5), (13, 5), (14, 5), (15, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.__typename),
                1 => __rt::Place::Id(&mut self.typename),
                2 => __rt::Place::OptionalInt(&mut self.on),
                3 => __rt::Place::Id(&mut self.admin),
                _ => __rt::Place::Skip,
            }
        }
        fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
            match index {
                0 => __rt::Spread::Member(&mut self.on_),
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
/// The query `Role` of `document.graphql:21`.
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
pub struct Role {
    /// The variable `$filter`.
    pub filter: ::toggle_runtime::Optional<Filter>,
}
/// The types of the answer to `Role`.
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
pub mod role {
    use ::toggle_runtime::__private as __rt;
    /// What the query `Role` answers.
    ///
    /// Names that clash, and names that would hide a method.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// The field `admin` of `Query`.
        pub admin: __rt::Option<Admin>,
        /// The field `admin` of `Query`.
        pub Admin: __rt::Option<Admin2>,
    }
    /// An object of the type `Admin`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Admin {
        /// The field `id` of `Admin`.
        pub id: __rt::Id,
    }
    /// An object of the type `Admin`.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Admin2 {
        /// The field `level` of `Admin`.
        pub level: __rt::Option<i32>,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                admin: __rt::None,
                Admin: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["admin", "Admin"],
                required: &[true, true],
                file: "document.graphql",
                places: &[(22, 3), (23, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Nullable(&mut self.admin),
                1 => __rt::Place::Nullable(&mut self.Admin),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Admin {
        fn new() -> Self {
            Self {
                id: __rt::Default::default(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Admin",
                keys: &["id"],
                required: &[true],
                file: "document.graphql",
                places: &[(22, 28)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Id(&mut self.id),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for Admin2 {
        fn new() -> Self {
            Self { level: __rt::None }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Admin",
                keys: &["level"],
                required: &[true],
                file: "document.graphql",
                places: &[(23, 18)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::OptionalInt(&mut self.level),
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
/// The enum `Role`.
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
pub enum RoleEnum {
    /// The value `ADMIN`.
    ADMIN,
    /// The value `Admin`.
    Admin,
    /// The value `admin`.
    admin,
    /// The value `USER`.
    User,
    /// The value `A1`.
    A1,
    /// The value `A_1`.
    A_1,
    /// The value `UNRECOGNIZED`.
    Unrecognized,
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
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct Filter {
    /// The input field `clone`.
    pub clone: ::toggle_runtime::Optional<::std::boxed::Box<Filter>>,
    /// The input field `to_owned`.
    pub to_owned: ::toggle_runtime::Optional<i32>,
    /// The input field `tryInto`.
    pub try_into: ::toggle_runtime::Optional<i32>,
    /// The input field `default`.
    pub default: ::toggle_runtime::Optional<i32>,
    /// The input field `required`.
    pub required: i32,
    /// The input field `Required`.
    pub Required: ::toggle_runtime::Value,
    /// The input field `since`.
    pub since: ::toggle_runtime::Optional<::std::vec::Vec<::toggle_runtime::Value>>,
}
/// What `Filter::new` takes.
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
pub mod filter {
    use ::toggle_runtime::__private as __rt;
    /// What `Filter::new` must be given, by name.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Required {
        /// The input field `required`.
        pub required: i32,
        /// The input field `Required`.
        pub Required: __rt::Value,
    }
}
/// The input object `UserBy`.
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
pub enum UserBy {
    /// The input field `clone`.
    Clone(::toggle_runtime::Id),
    /// The input field `fooBar`.
    fooBar(::toggle_runtime::Id),
    /// The input field `foo_bar`.
    foo_bar(::toggle_runtime::Id),
}
/// The fragment `UserBits` on `User` of `document.graphql:26`, wherever it is spread.
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
pub struct UserBitsFragment {
    /// The field `name` of `User`.
    pub name: ::std::string::String,
    /// The field `born` of `User`.
    ///
    /// Any JSON: a number that neither 64 bits nor an `f64` hold is rounded. A type of yours gets every digit: `scalars(Date = "…")`.
    pub born: ::core::option::Option<::toggle_runtime::Value>,
    /// The field `role` of `User`.
    pub role: ::core::option::Option<RoleEnum>,
}
/// Builders of valid answers, for tests: a field that is not set holds a neutral value.
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
pub mod mock {
    use ::toggle_runtime::__private as __rt;
    /// Answers to `UserBits`.
    pub mod user_bits {
        use ::toggle_runtime::__private as __rt;
        /// `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `user`.
            #[must_use]
            pub fn user(mut self, edit: impl __rt::FnOnce(User) -> User) -> Self {
                self.0.edit("user", edit);
                self
            }
        }
        impl __rt::MockPart for Data {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Query",
                    is_abstract: false,
                    fields: &[
                        (
                            "user",
                            __rt::MockValue::Object(<User as __rt::MockPart>::shape),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// `User` of the GraphQL type `User`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct User(__rt::MockObject);
        impl User {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `userBits`.
            #[must_use]
            pub fn user_bits(
                mut self,
                edit: impl __rt::FnOnce(user::UserBits) -> user::UserBits,
            ) -> Self {
                self.0.edit("userBits", edit);
                self
            }
            /// Makes `userBits` null.
            #[must_use]
            pub fn user_bits_null(mut self) -> Self {
                self.0.set_json("userBits", __rt::Value::Null);
                self
            }
            /// Sets `fooBar`.
            #[must_use]
            pub fn fooBar(mut self, value: i32) -> Self {
                self.0.set::<i32>("fooBar", &value);
                self
            }
            /// Makes `fooBar` null.
            #[must_use]
            pub fn fooBar_null(mut self) -> Self {
                self.0.set_json("fooBar", __rt::Value::Null);
                self
            }
            /// Sets `foo_bar`.
            #[must_use]
            pub fn foo_bar(mut self, value: i32) -> Self {
                self.0.set::<i32>("foo_bar", &value);
                self
            }
            /// Makes `foo_bar` null.
            #[must_use]
            pub fn foo_bar_null(mut self) -> Self {
                self.0.set_json("foo_bar", __rt::Value::Null);
                self
            }
            /// Sets `FooBar`.
            #[must_use]
            pub fn FooBar(
                mut self,
                edit: impl __rt::FnOnce(user::FooBar3) -> user::FooBar3,
            ) -> Self {
                self.0.edit("FooBar", edit);
                self
            }
            /// Makes `FooBar` null.
            #[must_use]
            pub fn FooBar_null(mut self) -> Self {
                self.0.set_json("FooBar", __rt::Value::Null);
                self
            }
            /// Sets `foo`.
            #[must_use]
            pub fn foo(
                mut self,
                edit: impl __rt::FnOnce(user::Foo) -> user::Foo,
            ) -> Self {
                self.0.edit("foo", edit);
                self
            }
            /// Makes `foo` null.
            #[must_use]
            pub fn foo_null(mut self) -> Self {
                self.0.set_json("foo", __rt::Value::Null);
                self
            }
            /// Sets `FOO`.
            #[must_use]
            pub fn FOO(
                mut self,
                edit: impl __rt::FnOnce(user::Foo2) -> user::Foo2,
            ) -> Self {
                self.0.edit("FOO", edit);
                self
            }
            /// Makes `FOO` null.
            #[must_use]
            pub fn FOO_null(mut self) -> Self {
                self.0.set_json("FOO", __rt::Value::Null);
                self
            }
            /// Sets `role`.
            #[must_use]
            pub fn role(mut self, value: super::super::RoleEnum) -> Self {
                self.0.set::<super::super::RoleEnum>("role", &value);
                self
            }
            /// Makes `role` null.
            #[must_use]
            pub fn role_null(mut self) -> Self {
                self.0.set_json("role", __rt::Value::Null);
                self
            }
            /// Sets what the part `user_bits_fragment` selects.
            #[must_use]
            pub fn user_bits_fragment(
                self,
                edit: impl __rt::FnOnce(
                    super::UserBitsFragment,
                ) -> super::UserBitsFragment,
            ) -> Self {
                Self(self.0.part(edit))
            }
        }
        impl __rt::MockPart for User {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "User",
                    is_abstract: false,
                    fields: &[
                        (
                            "userBits",
                            __rt::MockValue::Object(
                                <user::UserBits as __rt::MockPart>::shape,
                            ),
                        ),
                        ("fooBar", __rt::MockValue::Int),
                        ("foo_bar", __rt::MockValue::Int),
                        (
                            "FooBar",
                            __rt::MockValue::Object(
                                <user::FooBar3 as __rt::MockPart>::shape,
                            ),
                        ),
                        (
                            "foo",
                            __rt::MockValue::Object(<user::Foo as __rt::MockPart>::shape),
                        ),
                        (
                            "FOO",
                            __rt::MockValue::Object(
                                <user::Foo2 as __rt::MockPart>::shape,
                            ),
                        ),
                        ("role", __rt::MockValue::Text("ADMIN")),
                    ],
                    spreads: &[
                        (&[], &[&[]], <super::UserBitsFragment as __rt::MockPart>::shape),
                    ],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `User`.
        pub mod user {
            use ::toggle_runtime::__private as __rt;
            /// `UserBits` of the GraphQL type `Admin`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct UserBits(__rt::MockObject);
            impl UserBits {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `id`.
                #[must_use]
                pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for UserBits {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Admin",
                        is_abstract: false,
                        fields: &[("id", __rt::MockValue::Text("1"))],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// `FooBar3` of the GraphQL type `Admin`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct FooBar3(__rt::MockObject);
            impl FooBar3 {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `id`.
                #[must_use]
                pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for FooBar3 {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Admin",
                        is_abstract: false,
                        fields: &[("id", __rt::MockValue::Text("1"))],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// `Foo` of the GraphQL type `Admin`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Foo(__rt::MockObject);
            impl Foo {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `id`.
                #[must_use]
                pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for Foo {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Admin",
                        is_abstract: false,
                        fields: &[("id", __rt::MockValue::Text("1"))],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// `Foo2` of the GraphQL type `Admin`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Foo2(__rt::MockObject);
            impl Foo2 {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `level`.
                #[must_use]
                pub fn level(mut self, value: i32) -> Self {
                    self.0.set::<i32>("level", &value);
                    self
                }
                /// Makes `level` null.
                #[must_use]
                pub fn level_null(mut self) -> Self {
                    self.0.set_json("level", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Foo2 {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Admin",
                        is_abstract: false,
                        fields: &[("level", __rt::MockValue::Int)],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// Answers to `Users`.
    pub mod users {
        use ::toggle_runtime::__private as __rt;
        /// `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `users`.
            #[must_use]
            pub fn users(
                mut self,
                items: impl __rt::IntoIterator<Item = Users>,
            ) -> Self {
                self.0.set_list("users", items);
                self
            }
        }
        impl __rt::MockPart for Data {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Query",
                    is_abstract: false,
                    fields: &[
                        (
                            "users",
                            __rt::MockValue::List(
                                &__rt::MockValue::Object(<Users as __rt::MockPart>::shape),
                            ),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// `Users` of the GraphQL type `Actor`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Users(__rt::MockObject);
        impl Users {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `__typename`.
            #[must_use]
            pub fn __typename(mut self, value: impl __rt::Into<__rt::String>) -> Self {
                self.0.set::<__rt::String>("__typename", &__rt::Into::into(value));
                self
            }
            /// Sets `typename`.
            #[must_use]
            pub fn typename(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                self.0.set::<__rt::Id>("typename", &__rt::Into::into(value));
                self
            }
            /// Sets `on`.
            #[must_use]
            pub fn on(mut self, value: i32) -> Self {
                self.0.set::<i32>("on", &value);
                self
            }
            /// Makes `on` null.
            #[must_use]
            pub fn on_null(mut self) -> Self {
                self.0.set_json("on", __rt::Value::Null);
                self
            }
            /// Sets `admin`.
            #[must_use]
            pub fn admin(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                self.0.set::<__rt::Id>("admin", &__rt::Into::into(value));
                self
            }
            /// Makes it a `Admin`.
            #[must_use]
            pub fn on_admin(
                mut self,
                edit: impl __rt::FnOnce(users::Admin) -> users::Admin,
            ) -> Self {
                self.0.set_typename("Admin");
                Self(self.0.part(edit))
            }
            /// Makes it a `Other`.
            #[must_use]
            pub fn on_other(
                mut self,
                edit: impl __rt::FnOnce(users::Other) -> users::Other,
            ) -> Self {
                self.0.set_typename("Other");
                Self(self.0.part(edit))
            }
            /// Makes it an object of another type, which the schema may not even have.
            #[must_use]
            pub fn on_other_(mut self, typename: &str) -> Self {
                self.0.set_typename(typename);
                self
            }
        }
        impl __rt::MockPart for Users {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Admin",
                    is_abstract: true,
                    fields: &[
                        ("__typename", __rt::MockValue::Typename),
                        ("typename", __rt::MockValue::Text("1")),
                        ("on", __rt::MockValue::Int),
                        ("admin", __rt::MockValue::Text("1")),
                    ],
                    spreads: &[],
                    members: &[
                        ("Admin", <users::Admin as __rt::MockPart>::shape),
                        ("Other", <users::Other as __rt::MockPart>::shape),
                    ],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// Parts of `Users`.
        pub mod users {
            use ::toggle_runtime::__private as __rt;
            /// `Admin` of the GraphQL type `Admin`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Admin(__rt::MockObject);
            impl Admin {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `level`.
                #[must_use]
                pub fn level(mut self, value: i32) -> Self {
                    self.0.set::<i32>("level", &value);
                    self
                }
                /// Makes `level` null.
                #[must_use]
                pub fn level_null(mut self) -> Self {
                    self.0.set_json("level", __rt::Value::Null);
                    self
                }
            }
            impl __rt::MockPart for Admin {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Admin",
                        is_abstract: false,
                        fields: &[("level", __rt::MockValue::Int)],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
            /// `Other` of the GraphQL type `Other`, for tests.
            #[derive(__rt::Debug, __rt::Clone)]
            pub struct Other(__rt::MockObject);
            impl Other {
                /// With a neutral value in each field.
                #[must_use]
                pub fn new() -> Self {
                    Self(__rt::MockObject::new())
                }
                /// Sets `id`.
                #[must_use]
                pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                    self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                    self
                }
            }
            impl __rt::MockPart for Other {
                fn shape() -> &'static __rt::MockShape {
                    &__rt::MockShape {
                        typename: "Other",
                        is_abstract: false,
                        fields: &[("id", __rt::MockValue::Text("1"))],
                        spreads: &[],
                        members: &[],
                    }
                }
                fn of(object: __rt::MockObject) -> Self {
                    Self(object)
                }
                fn object(self) -> __rt::MockObject {
                    self.0
                }
            }
        }
    }
    /// Answers to `Role`.
    pub mod role {
        use ::toggle_runtime::__private as __rt;
        /// `Data` of the GraphQL type `Query`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Data(__rt::MockObject);
        impl Data {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `admin`.
            #[must_use]
            pub fn admin(mut self, edit: impl __rt::FnOnce(Admin) -> Admin) -> Self {
                self.0.edit("admin", edit);
                self
            }
            /// Makes `admin` null.
            #[must_use]
            pub fn admin_null(mut self) -> Self {
                self.0.set_json("admin", __rt::Value::Null);
                self
            }
            /// Sets `Admin`.
            #[must_use]
            pub fn Admin(mut self, edit: impl __rt::FnOnce(Admin2) -> Admin2) -> Self {
                self.0.edit("Admin", edit);
                self
            }
            /// Makes `Admin` null.
            #[must_use]
            pub fn Admin_null(mut self) -> Self {
                self.0.set_json("Admin", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Data {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Query",
                    is_abstract: false,
                    fields: &[
                        (
                            "admin",
                            __rt::MockValue::Object(<Admin as __rt::MockPart>::shape),
                        ),
                        (
                            "Admin",
                            __rt::MockValue::Object(<Admin2 as __rt::MockPart>::shape),
                        ),
                    ],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// `Admin` of the GraphQL type `Admin`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Admin(__rt::MockObject);
        impl Admin {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, value: impl __rt::Into<__rt::Id>) -> Self {
                self.0.set::<__rt::Id>("id", &__rt::Into::into(value));
                self
            }
        }
        impl __rt::MockPart for Admin {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Admin",
                    is_abstract: false,
                    fields: &[("id", __rt::MockValue::Text("1"))],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
        /// `Admin2` of the GraphQL type `Admin`, for tests.
        #[derive(__rt::Debug, __rt::Clone)]
        pub struct Admin2(__rt::MockObject);
        impl Admin2 {
            /// With a neutral value in each field.
            #[must_use]
            pub fn new() -> Self {
                Self(__rt::MockObject::new())
            }
            /// Sets `level`.
            #[must_use]
            pub fn level(mut self, value: i32) -> Self {
                self.0.set::<i32>("level", &value);
                self
            }
            /// Makes `level` null.
            #[must_use]
            pub fn level_null(mut self) -> Self {
                self.0.set_json("level", __rt::Value::Null);
                self
            }
        }
        impl __rt::MockPart for Admin2 {
            fn shape() -> &'static __rt::MockShape {
                &__rt::MockShape {
                    typename: "Admin",
                    is_abstract: false,
                    fields: &[("level", __rt::MockValue::Int)],
                    spreads: &[],
                    members: &[],
                }
            }
            fn of(object: __rt::MockObject) -> Self {
                Self(object)
            }
            fn object(self) -> __rt::MockObject {
                self.0
            }
        }
    }
    /// `UserBitsFragment` of the GraphQL type `User`, for tests.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct UserBitsFragment(__rt::MockObject);
    impl UserBitsFragment {
        /// With a neutral value in each field.
        #[must_use]
        pub fn new() -> Self {
            Self(__rt::MockObject::new())
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl __rt::Into<__rt::String>) -> Self {
            self.0.set::<__rt::String>("name", &__rt::Into::into(value));
            self
        }
        /// Sets `born`.
        #[must_use]
        pub fn born(mut self, value: impl __rt::Into<__rt::Value>) -> Self {
            self.0.set_json("born", __rt::Into::into(value));
            self
        }
        /// Makes `born` null.
        #[must_use]
        pub fn born_null(mut self) -> Self {
            self.0.set_json("born", __rt::Value::Null);
            self
        }
        /// Sets `role`.
        #[must_use]
        pub fn role(mut self, value: super::RoleEnum) -> Self {
            self.0.set::<super::RoleEnum>("role", &value);
            self
        }
        /// Makes `role` null.
        #[must_use]
        pub fn role_null(mut self) -> Self {
            self.0.set_json("role", __rt::Value::Null);
            self
        }
    }
    impl __rt::MockPart for UserBitsFragment {
        fn shape() -> &'static __rt::MockShape {
            &__rt::MockShape {
                typename: "User",
                is_abstract: false,
                fields: &[
                    ("name", __rt::MockValue::Text("name")),
                    ("born", __rt::MockValue::Text("born")),
                    ("role", __rt::MockValue::Text("ADMIN")),
                ],
                spreads: &[],
                members: &[],
            }
        }
        fn of(object: __rt::MockObject) -> Self {
            Self(object)
        }
        fn object(self) -> __rt::MockObject {
            self.0
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
    impl UserBits {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(new: bool) -> Self {
            Self {
                new,
                clone: __rt::Optional::Absent,
                into: __rt::Optional::Absent,
                default: __rt::Defaulted::Default,
                mock: __rt::Optional::Absent,
                from: __rt::Optional::Absent,
            }
        }
        /// The variable `$clone`.
        #[must_use]
        pub fn clone_(mut self, clone: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.clone = __rt::Into::into(clone);
            self
        }
        /// The variable `$into`.
        #[must_use]
        pub fn into_(mut self, into: impl __rt::Into<__rt::Optional<__rt::Id>>) -> Self {
            self.into = __rt::Into::into(into);
            self
        }
        /// The variable `$default`.
        #[must_use]
        pub fn default_(
            mut self,
            default: impl __rt::Into<__rt::Defaulted<i32>>,
        ) -> Self {
            self.default = __rt::Into::into(default);
            self
        }
        /// The variable `$mock`.
        #[must_use]
        pub fn mock_(
            mut self,
            mock: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.mock = __rt::Into::into(mock);
            self
        }
        /// The variable `$from`.
        #[must_use]
        pub fn from(mut self, from: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.from = __rt::Into::into(from);
            self
        }
    }
    impl __rt::Operation for UserBits {
        type Data = user_bits::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("UserBits"),
            "query UserBits($clone:Int,$into:ID,$new:Boolean!,$default:Int!=1,$mock:String,$from:Int){user(clone:$clone,into:$into,new:$new,default:$default,mock:$mock,from:$from){...UserBits userBits{id}fooBar foo_bar FooBar{id}foo{id}FOO{level}role}}fragment UserBits on User{name born role}",
            "858b3d6010f7ca83af9134a7ea22258a77398da77f02aac63d6d9d3dcd71d528",
            &[__rt::RootField::new("user", 1, 90)],
            "document.graphql:1",
        );
    }
    impl __rt::Input for UserBits {
        fn keys(&self) -> &'static [&'static str] {
            &["clone", "into", "new", "default", "mock", "from"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.clone),
                1 => __rt::Argument::of(&self.into),
                2 => __rt::Argument::of(&self.new),
                3 => __rt::Argument::of(&self.default),
                4 => __rt::Argument::of(&self.mock),
                5 => __rt::Argument::of(&self.from),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl UserBits {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::user_bits::Data {
            <mock::user_bits::Data>::new()
        }
    }
    impl __rt::Mock<UserBits> for mock::user_bits::Data {}
    impl Users {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(by: UserBy) -> Self {
            Self {
                by,
                fooBar: __rt::Optional::Absent,
                foo_bar: __rt::Optional::Absent,
            }
        }
        /// The variable `$fooBar`.
        #[must_use]
        pub fn fooBar(mut self, fooBar: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.fooBar = __rt::Into::into(fooBar);
            self
        }
        /// The variable `$foo_bar`.
        #[must_use]
        pub fn foo_bar(mut self, foo_bar: impl __rt::Into<__rt::Optional<i32>>) -> Self {
            self.foo_bar = __rt::Into::into(foo_bar);
            self
        }
    }
    impl __rt::Operation for Users {
        type Data = users::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Users"),
            "query Users($by:UserBy!,$fooBar:Int,$foo_bar:Int){users(by:$by,fooBar:$fooBar,foo_bar:$foo_bar){__typename typename:id on admin:id ...on Admin{level}...on Other{id}}}",
            "2b7799944e1ac4fd32f7c5f2a22f1b250b3fb04559206160419fb06422b348ce",
            &[__rt::RootField::new("users", 1, 51)],
            "document.graphql:10",
        );
    }
    impl __rt::Input for Users {
        fn keys(&self) -> &'static [&'static str] {
            &["by", "fooBar", "foo_bar"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.by),
                1 => __rt::Argument::of(&self.fooBar),
                2 => __rt::Argument::of(&self.foo_bar),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Users {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::users::Data {
            <mock::users::Data>::new()
        }
    }
    impl __rt::Mock<Users> for mock::users::Data {}
    impl Role {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new() -> Self {
            Self {
                filter: __rt::Optional::Absent,
            }
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
    impl __rt::Operation for Role {
        type Data = role::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("Role"),
            "query Role($filter:Filter){admin(filter:$filter){id}Admin:admin{level}}",
            "444d56410e9c461b5f11f3cd844d4d9a1b70e5b59c13ac4cef4e438abcddcce7",
            &[
                __rt::RootField::new("admin", 1, 28),
                __rt::RootField::new("Admin", 1, 53),
            ],
            "document.graphql:21",
        );
    }
    impl __rt::Input for Role {
        fn keys(&self) -> &'static [&'static str] {
            &["filter"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.filter),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl Role {
        /// An answer for tests: a field that is not set holds a neutral value.
        #[must_use]
        pub fn mock() -> mock::role::Data {
            <mock::role::Data>::new()
        }
    }
    impl __rt::Mock<Role> for mock::role::Data {}
    __rt::enumeration!(
        RoleEnum { ADMIN = "ADMIN", Admin = "Admin", admin = "admin", User = "USER", A1 =
        "A1", A_1 = "A_1", Unrecognized = "UNRECOGNIZED", _ = Unrecognized_, }
    );
    impl Filter {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(required: filter::Required) -> Self {
            Self {
                required: required.required,
                Required: required.Required,
                clone: __rt::Optional::Absent,
                to_owned: __rt::Optional::Absent,
                try_into: __rt::Optional::Absent,
                default: __rt::Optional::Absent,
                since: __rt::Optional::Absent,
            }
        }
        /// The input field `clone`.
        #[must_use]
        pub fn clone_(
            mut self,
            clone: impl __rt::Into<__rt::Optional<__rt::Box<Filter>>>,
        ) -> Self {
            self.clone = __rt::Into::into(clone);
            self
        }
        /// The input field `to_owned`.
        #[must_use]
        pub fn to_owned_(
            mut self,
            to_owned: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.to_owned = __rt::Into::into(to_owned);
            self
        }
        /// The input field `tryInto`.
        #[must_use]
        pub fn try_into_(
            mut self,
            try_into: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.try_into = __rt::Into::into(try_into);
            self
        }
        /// The input field `default`.
        #[must_use]
        pub fn default_(
            mut self,
            default: impl __rt::Into<__rt::Optional<i32>>,
        ) -> Self {
            self.default = __rt::Into::into(default);
            self
        }
        /// The input field `since`.
        #[must_use]
        pub fn since(
            mut self,
            since: impl __rt::Into<__rt::Optional<__rt::Vec<__rt::Value>>>,
        ) -> Self {
            self.since = __rt::Into::into(since);
            self
        }
    }
    impl __rt::Input for Filter {
        fn keys(&self) -> &'static [&'static str] {
            &["clone", "to_owned", "tryInto", "default", "required", "Required", "since"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.clone),
                1 => __rt::Argument::of(&self.to_owned),
                2 => __rt::Argument::of(&self.try_into),
                3 => __rt::Argument::of(&self.default),
                4 => __rt::Argument::of(&self.required),
                5 => __rt::Argument::of(&self.Required),
                6 => __rt::Argument::of(&self.since),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for Filter {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Input for UserBy {
        fn keys(&self) -> &'static [&'static str] {
            &["clone", "fooBar", "foo_bar"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match (index, self) {
                (0, Self::Clone(value)) => __rt::Argument::of(value),
                (1, Self::fooBar(value)) => __rt::Argument::of(value),
                (2, Self::foo_bar(value)) => __rt::Argument::of(value),
                _ => __rt::Argument::Absent,
            }
        }
    }
    impl __rt::ToArgument for UserBy {
        fn to_argument(&self) -> __rt::Argument<'_> {
            __rt::Argument::Object(self)
        }
    }
    impl __rt::Object for UserBitsFragment {
        fn new() -> Self {
            Self {
                name: __rt::String::new(),
                born: __rt::None,
                role: __rt::None,
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "User",
                keys: &["name", "born", "role"],
                required: &[true, true, true],
                file: "document.graphql",
                places: &[(26, 29), (26, 34), (26, 39)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::String(&mut self.name),
                1 => __rt::Place::Nullable(&mut self.born),
                2 => __rt::Place::Nullable(&mut self.role),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Mocked for UserBitsFragment {
        type Mock = mock::UserBitsFragment;
    }
};
