//! The settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::{Client, Exchange};
use crate::clock::{Clock, SystemClock};
use crate::credentials::Credentials;
use crate::error::{Error, ErrorKind};
use crate::session::{LoginField, Session};
use crate::transport::{
    CONNECT_TIMEOUT, Channel, Endpoint, MAX_BODY_SIZE, ReqwestTransport, Transport,
};

/// Makes a [`Client`]: needs an endpoint and credentials, everything else has a default.
#[must_use = "a builder makes nothing until `build` is called"]
pub struct ClientBuilder {
    endpoint: Option<String>,
    credentials: Option<Credentials>,
    timeout: Duration,
    connect_timeout: Duration,
    login_timeout: Duration,
    max_body_size: usize,
    login_field: LoginField,
    user_agent: String,
    transport: Option<Box<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            endpoint: None,
            credentials: None,
            timeout: Duration::from_secs(30),
            connect_timeout: CONNECT_TIMEOUT,
            login_timeout: Duration::from_secs(30),
            max_body_size: MAX_BODY_SIZE,
            login_field: LoginField::default(),
            user_agent: concat!("toggle-runtime/", env!("CARGO_PKG_VERSION")).to_owned(),
            transport: None,
            clock: None,
        }
    }

    /// The GraphQL endpoint: an `https` address, or an `http` address of the local machine
    /// (`localhost`, `127.0.0.0/8`, `[::1]`). It must not hold a user or a password.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Who the client is; [`Credentials::none`] for an open API.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// How long an operation may take altogether: waiting, sending, and sending again after a
    /// refusal. 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long the default transport tries to connect; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a login may take, whoever waits for it; 30 seconds by default.
    pub fn login_timeout(mut self, timeout: Duration) -> Self {
        self.login_timeout = timeout;
        self
    }

    /// The largest answer that the default transport reads, in bytes; 16 MiB by default.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body_size = bytes;
        self
    }

    /// The spelling of the login field to try first; the other follows by itself when the server
    /// does not know this one.
    pub fn login_field(mut self, field: LoginField) -> Self {
        self.login_field = field;
        self
    }

    /// The request header `User-Agent`; `toggle-runtime/<version>` by default.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sends through `transport` instead of a [`ReqwestTransport`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Tells the time by `clock` instead of a [`SystemClock`]: for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The client. Nothing is sent yet: the first operation logs in.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when a setting is missing or would put a secret at risk.
    pub fn build(self) -> Result<Client, Error> {
        let missing = |what| Error::new(ErrorKind::Configuration, what);
        let endpoint = self.endpoint.ok_or_else(|| {
            missing("no endpoint is set: call ClientBuilder::endpoint with the address of the GraphQL API")
        })?;
        let credentials = self.credentials.ok_or_else(|| {
            missing("no credentials are set: call ClientBuilder::credentials (Credentials::none() for an open API)")
        })?;
        if [self.timeout, self.connect_timeout, self.login_timeout].contains(&Duration::ZERO) {
            return Err(missing(
                "a timeout of zero leaves no time for anything: set a longer one",
            ));
        }
        let user_agent = HeaderValue::try_from(self.user_agent).map_err(|error| {
            missing("the user agent has characters that a header cannot hold").with_source(error)
        })?;
        let endpoint = Endpoint::parse(&endpoint)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(ReqwestTransport::with_limits(
                &endpoint,
                self.connect_timeout,
                self.max_body_size,
            )?),
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock::new()));
        let channel = Channel::new(endpoint, transport, user_agent);
        let session = Session::new(
            credentials,
            Arc::clone(&channel),
            Arc::clone(&clock),
            self.login_timeout,
            self.login_field,
        )?;
        Ok(Client(Arc::new(Exchange {
            channel,
            session,
            clock,
            timeout: self.timeout,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    /// Without the endpoint: it has not been checked, so it may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("login_timeout", &self.login_timeout)
            .field("max_body_size", &self.max_body_size)
            .field("login_field", &self.login_field)
            .finish_non_exhaustive()
    }
}
