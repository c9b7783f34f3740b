//! The client: what a user holds.

use std::fmt;
use std::sync::Arc;

use crate::__private::Drafted;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::Response;

mod builder;
mod environment;
mod exchange;

pub use self::builder::ClientBuilder;
use self::exchange::Exchange;

/// A client of one GraphQL endpoint, logged in as one user.
///
/// Cloning is cheap; all clones share the connection, the session and its token. It needs a tokio
/// runtime with its timer enabled.
///
/// ```no_run
/// # async fn example<CardBalance: toggle_runtime::Operation>(card_balance: CardBalance)
/// # -> Result<(), toggle_runtime::Error> {
/// use toggle_runtime::Client;
///
/// let client = Client::from_env()?;
/// let data = client.send(card_balance).await?;
/// # let _ = data;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Exchange>);

impl Client {
    /// A client with its own settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client with the settings of the environment: `TOGGLE_ENDPOINT`, `TOGGLE_USERNAME` or
    /// `TOGGLE_EMAIL` (the first that is set), and `TOGGLE_PASSWORD`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), naming the variable that is
    /// missing and what to set it to.
    pub fn from_env() -> Result<Self, Error> {
        environment::builder(&|name| std::env::var_os(name))?.build()
    }

    /// Sends `operation` and gives its data: all of it, or an error.
    ///
    /// # Errors
    ///
    /// Everything of [`execute`](Self::execute), and any error in the answer, and data that is
    /// missing or does not fit. Before a mutation is sent again ask
    /// [`Error::may_have_executed`].
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Data, Error> {
        self.execute(operation).await?.into_result()
    }

    /// Sends `operation` and gives the whole answer, its errors included.
    ///
    /// # Errors
    ///
    /// When no GraphQL answer came: the login failed, the connection did, or what came was
    /// something else.
    pub async fn execute<O: Operation>(&self, operation: O) -> Result<Response<O::Data>, Error> {
        self.ask(&operation).await
    }

    /// [`execute`](Self::execute) for an operation that is sent more than once.
    pub(crate) async fn ask<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Response<O::Data>, Error> {
        let mut draft: Option<<O::Data as Drafted>::Draft> = None;
        let answer = self.0.run(O::DEFINITION, operation, &mut draft).await?;
        Ok(Response::new(draft.and_then(Drafted::finish), answer))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests;
