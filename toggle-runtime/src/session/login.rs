//! The login: in one flight however many wait, in a task of its own, so that whoever stops waiting
//! neither stops it nor starts a second one.

use bytes::Bytes;
use secrecy::ExposeSecret as _;
use secrecy::zeroize::{Zeroize as _, Zeroizing};
use serde_json::Value;
use std::sync::PoisonError;
use tokio::runtime::Handle;
use tracing::Instrument as _;

use super::Session;
use super::login_query::{LoginUser, LoginUserPascalCase};
use super::state::{Landing, Launch};
use super::token::{Token, add_tokens};
use crate::__private::{Envelope, Roots, read_envelope, request_body};
use crate::clock::{Moment, within};
use crate::credentials::{Credentials, Kind, Login, User};
use crate::error::{Error, ErrorKind, in_words};
use crate::operation::Operation;
use crate::response::is_throttled;
use crate::secrets::Secrets;
use crate::transport::{TransportErrorKind, TransportResponse};

/// How the login query's root field is spelt: Toggle's documents print both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum LoginField {
    /// `loginUser`, as in the prose and the older example.
    #[default]
    CamelCase,
    /// `LoginUser`, as in the newest example.
    PascalCase,
}

impl LoginField {
    /// The field's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CamelCase => "loginUser",
            Self::PascalCase => "LoginUser",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::CamelCase => Self::PascalCase,
            Self::PascalCase => Self::CamelCase,
        }
    }
}

/// The answer to one attempt.
enum Attempt {
    Token(Token),
    /// The server does not know the field under this name; nothing was tried.
    UnknownField(Error),
}

impl Session {
    /// Waits for the login that is under way. `false` when its task vanished, as it does when the
    /// runtime it runs on is shut down: whoever waits then begins another.
    pub(super) async fn await_login(
        &self,
        mut landing: Landing,
        deadline: Moment,
    ) -> Result<bool, Error> {
        let landed = within(&*self.0.clock, deadline, landing.wait_for(Option::is_some)).await;
        let result = match landed {
            Ok(Ok(result)) => result.clone(),
            Ok(Err(_vanished)) => None,
            Err(_elapsed) => {
                let message =
                    "the login was not done in time: the operation was not sent; try again";
                return Err(Error::new(ErrorKind::Transport, message).timed_out(true));
            }
        };
        match result {
            Some(Err(error)) if !self.state().is_usable(self.0.clock.now()) => Err(error),
            landed => Ok(landed.is_some()),
        }
    }

    /// Logs in, in a task of its own.
    pub(super) fn begin_login(&self, launch: Launch) -> Result<Landing, Error> {
        let runtime = Handle::try_current().map_err(|error| {
            Error::new(
                ErrorKind::Configuration,
                "the client needs a tokio runtime to log in",
            )
            .with_source(error)
        })?;
        let landing = launch.subscribe();
        let session = self.clone();
        let login = async move {
            let result = session.fly().await;
            let landed = result.as_ref().map(|_| ()).map_err(Error::clone);
            let now = session.0.clock.now();
            session
                .state()
                .land(result.map_err(|error| is_passing(&error)), now);
            session.0.changes.send_replace(());
            launch.send_replace(Some(landed));
        };
        runtime.spawn(login.instrument(tracing::info_span!("graphql.login")));
        Ok(landing)
    }

    /// One login, within its own time.
    async fn fly(&self) -> Result<Token, Error> {
        let deadline = self.0.clock.now().after(self.0.login_timeout);
        within(&*self.0.clock, deadline, self.obtain(deadline))
            .await
            .unwrap_or_else(|_| {
                Err(Error::new(
                    ErrorKind::Transport,
                    "the login had no answer in time; try again",
                )
                .timed_out(true))
            })
    }

    async fn obtain(&self, deadline: Moment) -> Result<Token, Error> {
        let login = match self.ask_for_credentials().await?.0 {
            Kind::Login(login) => login,
            Kind::Token(text) => return self.adopt(text.expose_secret()),
            Kind::Provider(_) | Kind::None => {
                return Err(Error::new(
                    ErrorKind::Configuration,
                    "the credentials provider gave neither a user nor a token",
                ));
            }
        };
        let first = *self
            .0
            .login_field
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Attempt::Token(token) = self.attempt(&login, first, deadline).await? {
            return Ok(token);
        }
        tracing::debug!(
            field = first.other().as_str(),
            "the login field has its other spelling"
        );
        let second = self.attempt(&login, first.other(), deadline).await;
        if !matches!(second, Ok(Attempt::UnknownField(_))) {
            *self
                .0
                .login_field
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = first.other();
        }
        match second? {
            Attempt::Token(token) => Ok(token),
            Attempt::UnknownField(error) => Err(error),
        }
    }

    async fn ask_for_credentials(&self) -> Result<Credentials, Error> {
        let Kind::Provider(provider) = &self.0.credentials.0 else {
            return Ok(self.0.credentials.clone());
        };
        provider.credentials().await.map_err(|source| {
            Error::new(ErrorKind::Login, "the credentials provider failed").with_source(source)
        })
    }

    fn adopt(&self, text: &str) -> Result<Token, Error> {
        let sequence = self.state().next_sequence();
        Token::new(text, sequence, self.0.clock.now()).ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                "the provided token cannot be sent",
            )
        })
    }

    /// Sends the login query once, under one spelling.
    async fn attempt(
        &self,
        login: &Login,
        field: LoginField,
        deadline: Moment,
    ) -> Result<Attempt, Error> {
        let body = login_body(login, field)?;
        let sequence = self.state().next_sequence();
        let timeout = deadline.since(self.0.clock.now());
        let answer = self
            .0
            .channel
            .post(body, None, timeout)
            .await
            .map_err(|error| {
                let is_timeout = error.kind() == TransportErrorKind::Timeout;
                Error::new(
                    ErrorKind::Transport,
                    format!("the login failed: {error}; check the endpoint and the network, then try again"),
                )
                .timed_out(is_timeout)
                .with_source(error)
            })?;
        let received = self.0.clock.now();
        // The token is in the headers; the data says nothing that is not known.
        let mut ignored: Option<Value> = None;
        let envelope = read_envelope(&answer.body, &mut ignored)
            .map_err(|error| no_graphql(&answer).with_source(error))?;
        if !envelope.errors.is_empty() {
            return refused(login, field, &answer, envelope);
        }
        Token::from_headers(&answer.headers, sequence, received).map(Attempt::Token).ok_or_else(|| {
            Error::new(
                ErrorKind::Login,
                "the login was answered without a token: neither the header X-Authorization nor \
                 Authorization holds one; check that the endpoint is the GraphQL endpoint and that no proxy \
                 removes headers",
            )
            .with_status(answer.status)
        })
    }
}

/// The login's request; wiped from memory when it was sent.
fn login_body(login: &Login, field: LoginField) -> Result<Bytes, Error> {
    let (username, email) = match &login.user {
        User::Username(name) => (Some(name.expose_secret().to_owned()), None),
        User::Email(address) => (None, Some(address.expose_secret().to_owned())),
    };
    let (username, email) = (username.into(), email.into());
    let password = login.password.expose_secret().to_owned();
    let body = match field {
        LoginField::CamelCase => {
            let mut query = LoginUser {
                email,
                username,
                password,
            };
            let body = request_body(LoginUser::DEFINITION, &query);
            query.password.zeroize();
            body
        }
        LoginField::PascalCase => {
            let mut query = LoginUserPascalCase {
                email,
                username,
                password,
            };
            let body = request_body(LoginUserPascalCase::DEFINITION, &query);
            query.password.zeroize();
            body
        }
    };
    let body = body.map_err(|error| {
        Error::new(
            ErrorKind::Configuration,
            "the login could not be written as JSON",
        )
        .with_source(error)
    })?;
    Ok(Bytes::from_owner(Zeroizing::new(body)))
}

/// The server answered with errors: it does not know the field, is busy, or refuses the user.
fn refused(
    login: &Login,
    field: LoginField,
    answer: &TransportResponse,
    mut envelope: Envelope,
) -> Result<Attempt, Error> {
    // An object under `data`, be it all nulls, says that the field is known.
    let names_unknown_field = envelope.roots == Roots::NoData
        && envelope
            .errors
            .iter()
            .all(|error| is_unknown_field(error.message(), field.as_str()));
    // Some servers repeat the value that they do not like, in a message or in a trace.
    let mut secrets = Secrets::default();
    secrets.add_password(login.password.expose_secret());
    add_tokens(&mut secrets, &answer.headers);
    secrets.remove_from(&mut envelope);
    let errors = envelope.errors;
    let throttled =
        answer.status == http::StatusCode::TOO_MANY_REQUESTS || errors.iter().any(is_throttled);
    let words = in_words(&errors);
    let error = if throttled {
        Error::new(
            ErrorKind::Throttled,
            format!("the login was throttled: {words}; wait before trying again"),
        )
    } else {
        Error::new(
            ErrorKind::Login,
            format!("the server refused the login, check the user and the password: {words}"),
        )
    }
    .with_status(answer.status)
    .with_errors(errors);
    if names_unknown_field {
        Ok(Attempt::UnknownField(error))
    } else {
        Err(error)
    }
}

/// Whether `message` says that the field `name` does not exist, in the words of graphql-php,
/// graphql-js (`Cannot query field "x" on type "Query"`) or async-graphql (`Unknown field "x"`).
fn is_unknown_field(message: &str, name: &str) -> bool {
    let lower = message.to_ascii_lowercase();
    ["cannot query field", "unknown field"]
        .iter()
        .any(|phrase| {
            let Some(start) = lower.find(phrase) else {
                return false;
            };
            // Lower-casing ASCII keeps every byte in its place.
            let rest = message.get(start + phrase.len()..).unwrap_or_default();
            rest.split(|char: char| !(char.is_ascii_alphanumeric() || char == '_'))
                .find(|word| !word.is_empty())
                == Some(name)
        })
}

fn no_graphql(answer: &TransportResponse) -> Error {
    let status = answer.status;
    let kind = match status {
        http::StatusCode::TOO_MANY_REQUESTS => ErrorKind::Throttled,
        http::StatusCode::UNAUTHORIZED | http::StatusCode::FORBIDDEN => ErrorKind::Login,
        _ => ErrorKind::Status,
    };
    let advice = if status.is_redirection() {
        "redirects are not followed: set the endpoint to its final address"
    } else {
        "check the endpoint"
    };
    Error::new(
        kind,
        format!(
            "the login was answered with HTTP {} and no GraphQL: {advice}",
            status.as_u16()
        ),
    )
    .with_status(status)
}

/// Whether the login may well succeed in a while: nobody said no to the user.
fn is_passing(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Transport | ErrorKind::Status | ErrorKind::Throttled
    )
}
