//! The login query under both spellings, in the shape that the macro writes: this crate also builds
//! without the macro.

use crate::__private::{
    Argument, Definition, Input, Object, OperationKind, Place, RootField, Shape,
};
use crate::{Operation, Optional};

macro_rules! login_query {
    ($name:ident, $data:ident, $user:ident, $field:literal, $sha256:literal) => {
        /// The variables of the login query.
        pub(super) struct $name {
            pub(super) email: Optional<String>,
            pub(super) username: Optional<String>,
            pub(super) password: String,
        }

        impl Input for $name {
            fn keys(&self) -> &'static [&'static str] {
                &["email", "username", "password"]
            }

            fn argument(&self, index: usize) -> Argument<'_> {
                match index {
                    0 => Argument::of(&self.email),
                    1 => Argument::of(&self.username),
                    _ => Argument::of(&self.password),
                }
            }
        }

        impl Operation for $name {
            type Data = $data;

            const DEFINITION: &'static Definition = &Definition::new(
                OperationKind::Query,
                Some("LoginUser"),
                concat!(
                    "query LoginUser($email:String$username:String$password:String!){",
                    $field,
                    "(email:$email username:$username password:$password){id}}"
                ),
                $sha256,
                &[RootField::new($field, 1, 65)],
                "toggle-runtime",
            );
        }

        /// The answer of the login query.
        pub(super) struct $data {
            user: Option<$user>,
        }

        impl Object for $data {
            fn new() -> Self {
                Self { user: None }
            }

            fn shape(&self) -> &'static Shape {
                &Shape {
                    name: "Query",
                    keys: &[$field],
                    required: &[false],
                    file: "toggle-runtime",
                    places: &[(1, 1)],
                }
            }

            fn field(&mut self, _index: usize) -> Place<'_> {
                Place::Nullable(&mut self.user)
            }
        }

        /// The user who logged in.
        pub(super) struct $user {
            id: Option<i32>,
        }

        impl Object for $user {
            fn new() -> Self {
                Self { id: None }
            }

            fn shape(&self) -> &'static Shape {
                &Shape {
                    name: "User",
                    keys: &["id"],
                    required: &[false],
                    file: "toggle-runtime",
                    places: &[(1, 1)],
                }
            }

            fn field(&mut self, _index: usize) -> Place<'_> {
                Place::OptionalInt(&mut self.id)
            }
        }
    };
}

login_query!(
    LoginUser,
    LoginUserData,
    LoginUserUser,
    "loginUser",
    "dbbb041ed6b9dfe181365640de7514b76df948b135f1a00bf00929fb4b8ea97e"
);
login_query!(
    LoginUserPascalCase,
    LoginUserPascalCaseData,
    LoginUserPascalCaseUser,
    "LoginUser",
    "d2809ad41b64f38d0e1afc83f12595be5acafa9ba8b05bdfaccd5cc3b2140746"
);
