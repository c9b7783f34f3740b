//! Written by the generator from `camel_case.graphql`.

/// Logs in; the token comes in a header of the answer.
///
/// Written in `camel_case.graphql:4`.
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
pub struct LoginUser {
    /// The API user's email; either this or `username` is given.
    ///
    /// Origin: documented.
    pub email: crate::Optional<::std::string::String>,
    /// The API user's name; either this or `email` is given.
    ///
    /// Origin: documented.
    pub username: crate::Optional<::std::string::String>,
    /// The API user's password.
    ///
    /// Origin: documented.
    pub password: ::std::string::String,
}
/// The types of the answer to `LoginUser`.
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
pub mod login_user {
    use crate::__private as __rt;
    /// What the query `LoginUser` answers.
    ///
    /// Everything that can be asked without moving money. Logging in is a query too.
    ///
    /// Origin: documented.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct Data {
        /// Logs in with an API user's email or username, and password. The token is not in the answer's body: it comes in the
        /// response header `X-Authorization` (and, announced to go away, `Authorization`), lives 60 minutes, and is sent as
        /// `Authorization: Bearer …`. The same operation is also printed as `LoginUser`. Null only on failure (a guess).
        ///
        /// Origin: documented (result type inferred).
        pub login_user: LoginUser,
    }
    /// The API user that logged in.
    ///
    /// Origin: inferred.
    #[derive(__rt::Debug, __rt::Clone)]
    pub struct LoginUser {
        /// The user's id. Null only on failure (a guess).
        ///
        /// Origin: documented (type inferred).
        pub id: i32,
    }
    impl __rt::Object for Data {
        fn new() -> Self {
            Self {
                login_user: __rt::Object::new(),
            }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "Query",
                keys: &["loginUser"],
                required: &[true],
                file: "camel_case.graphql",
                places: &[(5, 3)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Object(&mut self.login_user),
                _ => __rt::Place::Skip,
            }
        }
    }
    impl __rt::Object for LoginUser {
        fn new() -> Self {
            Self { id: 0 }
        }
        fn shape(&self) -> &'static __rt::Shape {
            &__rt::Shape {
                name: "User",
                keys: &["id"],
                required: &[true],
                file: "camel_case.graphql",
                places: &[(6, 5)],
            }
        }
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                0 => __rt::Place::Int(&mut self.id),
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
    use crate::__private as __rt;
    impl LoginUser {
        /// Made from what must be given; the rest is absent until set.
        #[must_use]
        pub fn new(password: impl __rt::Into<__rt::String>) -> Self {
            Self {
                password: __rt::Into::into(password),
                email: __rt::Optional::Absent,
                username: __rt::Optional::Absent,
            }
        }
        /// The API user's email; either this or `username` is given.
        ///
        /// Origin: documented.
        #[must_use]
        pub fn email(
            mut self,
            email: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.email = __rt::Into::into(email);
            self
        }
        /// The API user's name; either this or `email` is given.
        ///
        /// Origin: documented.
        #[must_use]
        pub fn username(
            mut self,
            username: impl __rt::Into<__rt::Optional<__rt::String>>,
        ) -> Self {
            self.username = __rt::Into::into(username);
            self
        }
    }
    impl __rt::Debug for LoginUser {
        fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
            formatter
                .debug_struct("LoginUser")
                .field("email", &__rt::Hidden::of(&self.email))
                .field("username", &self.username)
                .field("password", &__rt::Hidden::of(&self.password))
                .finish()
        }
    }
    impl __rt::Operation for LoginUser {
        type Data = login_user::Data;
        const DEFINITION: &'static __rt::Definition = &__rt::Definition::new(
            __rt::OperationKind::Query,
            __rt::Some("LoginUser"),
            "query LoginUser($email:String,$username:String,$password:String!){loginUser(email:$email,username:$username,password:$password){id}}",
            "adf168a9a4bf23486d9bfd2f1ceb33e0a4fcc27625ce4625adf6988cbb0c7e44",
            &[__rt::RootField::new("loginUser", 1, 67)],
            "camel_case.graphql:4",
        );
    }
    impl __rt::Input for LoginUser {
        fn keys(&self) -> &'static [&'static str] {
            &["email", "username", "password"]
        }
        fn argument(&self, index: usize) -> __rt::Argument<'_> {
            match index {
                0 => __rt::Argument::of(&self.email),
                1 => __rt::Argument::of(&self.username),
                2 => __rt::Argument::of(&self.password),
                _ => __rt::Argument::Absent,
            }
        }
    }
};
