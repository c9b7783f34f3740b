//! The settings of a sandbox, before it starts.

use std::io;
use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::net::TcpListener;

use crate::auth::{OldToken, Rotation, TokenPolicy, User};
use crate::clock::Clock;
use crate::handle::Sandbox;
use crate::throttle::{Budget, Throttled};
use crate::{EMAIL, PASSWORD, USER_ID, USERNAME};

/// Which response headers carry a token. Today's Toggle sends both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenHeaders {
    /// `X-Authorization` and `Authorization`, with one value.
    Both,
    /// As announced: the older name is gone.
    OnlyXAuthorization,
    /// As it was before.
    OnlyAuthorization,
}

/// Which spelling of the login field is served; the documents print both. The other one is answered like any unknown
/// field: an error that names it, no `data`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoginSpelling {
    /// `loginUser` and `LoginUser`.
    Both,
    /// Only `loginUser`.
    CamelCase,
    /// Only `LoginUser`.
    PascalCase,
}

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) users: Vec<User>,
    pub(crate) tokens: TokenPolicy,
    pub(crate) token_headers: TokenHeaders,
    pub(crate) bearer_prefix: bool,
    pub(crate) login_spelling: LoginSpelling,
    pub(crate) unauthorized_is_401: bool,
    pub(crate) throttled: Throttled,
    pub(crate) budget: Budget,
    pub(crate) clock: Clock,
}

/// Settings of a [`Sandbox`], with Toggle's documented behaviour where nothing is said.
///
/// ```
/// # async fn example() {
/// use std::time::Duration;
/// use toggle_sandbox::{LoginSpelling, OldToken, Rotation, Sandbox};
///
/// let sandbox = Sandbox::builder()
///     .token_lifetime(Duration::from_secs(120))
///     .rotation(Rotation::EveryAnswer)
///     .old_token(OldToken::Dies)
///     .login_spelling(LoginSpelling::PascalCase)
///     .start()
///     .await;
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "no sandbox runs until `start` is called"]
pub struct SandboxBuilder {
    settings: Settings,
    port: u16,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        let settings = Settings {
            users: vec![User::new(USER_ID, USERNAME, EMAIL, PASSWORD)],
            tokens: TokenPolicy {
                lifetime: Duration::from_hours(1),
                rotation: Rotation::NearExpiry(Duration::from_mins(10)),
                old_token: OldToken::Survives,
            },
            token_headers: TokenHeaders::Both,
            bearer_prefix: false,
            login_spelling: LoginSpelling::Both,
            unauthorized_is_401: false,
            throttled: Throttled::AsGraphqlError,
            budget: Budget {
                maximum: 8000,
                refill_per_ten_minutes: 5000,
            },
            clock: Clock::default(),
        };
        Self { settings, port: 0 }
    }

    /// How long a token is good, in whole seconds; 60 minutes unless said (documented).
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.tokens.lifetime = lifetime;
        self
    }

    /// When an answer carries a new token; within ten minutes of expiry unless said (Toggle's rule is not public).
    pub fn rotation(mut self, rotation: Rotation) -> Self {
        self.settings.tokens.rotation = rotation;
        self
    }

    /// What becomes of a token that was replaced; it survives unless said (Toggle's rule is not public).
    pub fn old_token(mut self, old_token: OldToken) -> Self {
        self.settings.tokens.old_token = old_token;
        self
    }

    /// Which headers carry a token; both unless said (documented).
    pub fn token_headers(mut self, headers: TokenHeaders) -> Self {
        self.settings.token_headers = headers;
        self
    }

    /// Whether those headers say `Bearer ` before the token; not unless said (not public).
    pub fn bearer_prefix(mut self, bearer_prefix: bool) -> Self {
        self.settings.bearer_prefix = bearer_prefix;
        self
    }

    /// Which spelling of the login field is served; both unless said.
    pub fn login_spelling(mut self, spelling: LoginSpelling) -> Self {
        self.settings.login_spelling = spelling;
        self
    }

    /// Whether `Unauthorized` comes with HTTP 401 instead of 200 (200 is inferred from the backend's library).
    pub fn unauthorized_is_401(mut self, is_401: bool) -> Self {
        self.settings.unauthorized_is_401 = is_401;
        self
    }

    /// How requests are turned away at zero budget; as a GraphQL error unless said (not public).
    pub fn throttled(mut self, form: Throttled) -> Self {
        self.settings.throttled = form;
        self
    }

    /// The cost budget of a user, in points; 8000, of which 5000 come back every ten minutes, unless said (documented).
    pub fn budget(mut self, maximum: u32, refill_per_ten_minutes: u32) -> Self {
        self.settings.budget = Budget {
            maximum,
            refill_per_ten_minutes,
        };
        self
    }

    /// What the sandbox takes for now; unless said a clock that stands at 2025-06-01 12:00:00 until it is advanced.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Lets one more user log in.
    pub fn user(mut self, user: User) -> Self {
        self.settings.users.push(user);
        self
    }

    /// The port on loopback; a free one unless said.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the sandbox on the current tokio runtime. Its port is bound when this returns, so the first request needs
    /// no waiting.
    ///
    /// # Panics
    ///
    /// When the port cannot be bound; [`try_start`](Self::try_start) says so instead.
    #[expect(
        clippy::expect_used,
        reason = "a test or example without its sandbox has nothing left to do"
    )]
    pub async fn start(self) -> Sandbox {
        self.try_start()
            .await
            .expect("the sandbox's port on loopback is free")
    }

    /// Starts the sandbox, or says why its port cannot be bound.
    pub async fn try_start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        Sandbox::serve(listener, self.settings)
    }
}
