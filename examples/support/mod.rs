//! What the examples share: a client, ids from the environment, money printed as pounds.

#![allow(dead_code, reason = "each example uses a part of it")]

use std::error::Error;
use std::fmt;
use std::net::IpAddr;
use std::time::UNIX_EPOCH;

use toggle_runtime::{Client, Credentials};
use toggle_sandbox::Sandbox;

/// How an example ends.
pub type Outcome = Result<(), Failure>;

/// An error that `main` prints as a person would want to read it.
pub struct Failure(Box<dyn Error>);

impl<E: Into<Box<dyn Error>>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// What `main` prints behind `Error: `.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A client, and the sandbox it talks to where there is no real API.
pub struct Shop {
    /// Logged in when it is first used.
    pub client: Client,
    _sandbox: Option<Sandbox>,
}

/// A client for the API that `TOGGLE_ENDPOINT` names (with `TOGGLE_USERNAME` or `TOGGLE_EMAIL`, and
/// `TOGGLE_PASSWORD`); for a local Toggle inside this process when it is not set.
pub async fn open() -> Result<Shop, Failure> {
    if variable("TOGGLE_ENDPOINT").is_some() {
        return Ok(Shop {
            client: Client::from_env()?,
            _sandbox: None,
        });
    }
    let sandbox = Sandbox::start().await;
    let client = Client::builder()
        .endpoint(sandbox.url())
        .credentials(Credentials::username(
            toggle_sandbox::USERNAME,
            toggle_sandbox::PASSWORD,
        ))
        .build()?;
    Ok(Shop {
        client,
        _sandbox: Some(sandbox),
    })
}

/// The same for an example that moves money: against anything but this machine it wants `--yes`.
pub async fn open_to_move_money() -> Result<Shop, Failure> {
    if let Some(endpoint) = variable("TOGGLE_ENDPOINT")
        && !is_loopback(&endpoint)
        && !std::env::args().any(|argument| argument == "--yes")
    {
        return Err(
            "this example moves real money on TOGGLE_ENDPOINT: add `-- --yes` to let it".into(),
        );
    }
    open().await
}

/// Whether `endpoint` is on this machine.
fn is_loopback(endpoint: &str) -> bool {
    let Some((scheme, rest)) = endpoint.split_once("://") else {
        return false;
    };
    if !["http", "https"].contains(&scheme) {
        return false;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// The variable `name`; an empty one counts as not set.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The variable `name`, else `default`.
pub fn text(name: &str, default: &str) -> String {
    variable(name).unwrap_or_else(|| default.to_owned())
}

/// The variable `name` as an id, else `default`.
pub fn id(name: &str, default: i32) -> Result<i32, Failure> {
    match variable(name) {
        Some(value) => Ok(value
            .parse()
            .map_err(|_| format!("{name} must be a whole number"))?),
        None => Ok(default),
    }
}

/// A reference that no earlier run has used.
pub fn fresh_reference(purpose: &str) -> String {
    let since_1970 = UNIX_EPOCH.elapsed().unwrap_or_default();
    format!("example-{purpose}-{}", since_1970.as_nanos())
}

/// `-1050` pence are `-£10.50`.
pub fn pounds(pence: i32) -> String {
    let sign = if pence < 0 { "-" } else { "" };
    let pence = pence.unsigned_abs();
    format!("{sign}£{}.{:02}", pence / 100, pence % 100)
}
