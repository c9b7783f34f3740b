//! Who the client is for the server.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use secrecy::SecretString;

/// How the client proves who it is.
///
/// The values are wiped from memory when dropped and never printed.
///
/// ```
/// use toggle_runtime::Credentials;
///
/// let credentials = Credentials::username("till-7", "the password");
/// assert_eq!(format!("{credentials:?}"), "Credentials::username(…)");
/// ```
#[derive(Clone)]
pub struct Credentials(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Login(Login),
    Token(SecretString),
    Provider(Arc<dyn CredentialsProvider>),
    None,
}

/// A user and a password, as the login query wants them.
#[derive(Clone)]
pub(crate) struct Login {
    pub(crate) user: User,
    pub(crate) password: SecretString,
}

/// The two ways in which Toggle knows a user.
#[derive(Clone)]
pub(crate) enum User {
    Username(SecretString),
    Email(SecretString),
}

impl Credentials {
    /// Logs in with a username and a password.
    pub fn username(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Kind::Login(Login {
            user: User::Username(username.into().into()),
            password: password.into().into(),
        }))
    }

    /// Logs in with an email address and a password.
    pub fn email(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Kind::Login(Login {
            user: User::Email(email.into().into()),
            password: password.into().into(),
        }))
    }

    /// Uses a token that was obtained elsewhere (without the word `Bearer`).
    ///
    /// It is replaced when the server rotates it, but the client cannot log in: when the server
    /// refuses it, that is an error.
    pub fn token(token: impl Into<String>) -> Self {
        Self(Kind::Token(token.into().into()))
    }

    /// Asks `provider` at each login, for example for a password kept in a vault.
    pub fn provider(provider: impl CredentialsProvider) -> Self {
        Self(Kind::Provider(Arc::new(provider)))
    }

    /// Sends no `Authorization` header and ignores tokens in answers: for open APIs.
    #[must_use]
    pub const fn none() -> Self {
        Self(Kind::None)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Login(Login {
                user: User::Username(_),
                ..
            }) => "Credentials::username(…)",
            Kind::Login(Login {
                user: User::Email(_),
                ..
            }) => "Credentials::email(…)",
            Kind::Token(_) => "Credentials::token(…)",
            Kind::Provider(_) => "Credentials::provider(…)",
            Kind::None => "Credentials::none()",
        })
    }
}

/// Gives credentials when they are needed: once for each login, however many requests wait for it.
pub trait CredentialsProvider: Send + Sync + 'static {
    /// A user with a password, or a token (which then counts as the result of the login).
    ///
    /// The error becomes the [source](std::error::Error::source) of the client's error, so it must
    /// not hold a secret.
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, ProviderError>> + Send + '_>>;
}

/// What a [`CredentialsProvider`] fails with.
pub type ProviderError = Box<dyn StdError + Send + Sync>;
